# What clients read about facts, meetings and reports, and what the other side reads.

action-come = Voy a ir
action-cannot-come = No puedo ir
action-read-report = Leer el informe
button-report = Leer informe { $number }

facts-wait = Estos son los hechos en corto. ¿Está bien así?
facts-goes-along =
    La otra parte lee este texto corto, y no toda su queja.
    Quien le ayuda también puede mostrar su nombre o una foto.
    ¿No quiere eso? Dígalo aquí.
facts-sure = ¿Está bien así? Entonces la otra parte lo puede leer.
facts-not-yet = Bien. Todavía no mandamos nada a la otra parte.
facts-why = ¿Qué no está bien? Puede escribirlo o mandar un audio.
facts-agreed = Gracias. Ahora la otra parte puede responder.
facts-disputed = Gracias. Vamos a escribir los hechos otra vez. Usted los verá primero.

meeting-planned = Hay una reunión el { $day }. Hora y lugar: { $place }
meeting-cancelled =
    La reunión del { $day } no se hace. El motivo: { $why }
    Le diremos cómo sigue.
meeting-comes = Qué bien que viene. Ya hemos avisado.
meeting-comes-not = Qué pena que no pueda. Voy a avisar. Le diremos cómo sigue.
meeting-why-not = ¿Por qué no puede? También puede saltar esta pregunta.
meeting-gone = Esa reunión ya no está.
report-there = Hay un informe de la reunión del { $day }.
report-of = Informe de la reunión del { $day }
report-wrong = ¿Hay algo que no está bien? Escríbalo aquí.
report-secrecy = Aquí también se habla de otras personas. Trátelo con cuidado.

link-unknown =
    Este enlace ya no funciona. Pida uno nuevo.
    También puede llamar o escribir: { $name }, { $phone }, { $mail }.

side-title = Su versión del caso { $number }
side-about =
    Hay una queja en la que usted aparece. Quizá le asusta leer esto.
    Todavía no se ha decidido nada. { $name } también quiere escucharle a usted.
side-about-nobody =
    Hay una queja en la que usted aparece. Quizá le asusta leer esto.
    Todavía no se ha decidido nada. También queremos escucharle a usted.
side-about-unit =
    Hay una queja sobre el lugar donde usted trabaja. Usted puede responder por ese lugar.
    Todavía no se ha decidido nada. { $name } también quiere escucharles a ustedes.
side-about-unit-nobody =
    Hay una queja sobre el lugar donde usted trabaja. Usted puede responder por ese lugar.
    Todavía no se ha decidido nada. También queremos escucharles a ustedes.
side-facts = Esto dice la queja, en corto:
side-contact-name = Nombre del cliente: { $name }
side-contact-phone = Teléfono del cliente: { $phone }
side-files = También puede ver esto: { $received }.
side-rights =
    Puede decir cómo fue para usted. No es obligatorio.
    Quien trata la queja lee lo que usted envía.
    Hable de esto solo con nosotros y con quien le ayuda.
side-term = Puede responder hasta el { $day }.
side-term-was = Podía responder hasta el { $day }. Todavía puede.
side-how = Escriba su historia o mande un audio. También vale una foto o un archivo.
side-more = ¿Quiere decir algo más? Envíelo. Si no, toque “Ya está”.
side-finished =
    Gracias. He pasado su respuesta. Ahora miramos las dos partes.
    ¿Quiere decir algo más tarde? Siempre puede.
side-over = Este caso está terminado. Ya no tiene que hacer nada.
side-not-now = Eso no se puede ahora. Mire en el caso qué puede hacer.
side-said = Esto ya lo tenemos de usted:
side-begin = Cuénteme. Escríbalo o mande un audio. También vale una foto o un archivo.
side-received = Lo tengo. ¿Es todo? Toque “Ya está”.
side-received-late = Lo tengo. El tiempo ya había pasado. Pero lo guardo. ¿Es todo? Toque “Ya está”.
side-file = Con el caso { $number }
side-news = Hay novedades para usted. Toque el botón para leerlas.
side-reminder = También nos gustaría escucharle a usted. Puede hasta el { $day }.
side-term-over = El tiempo para responder ya pasó. ¿Quiere decir algo de todos modos? Puede. Lo guardamos.
side-link-gone = Hay un enlace nuevo. El antiguo ya no funciona. Pida el nuevo.
side-uninvited = Preguntamos a la persona equivocada. Lo sentimos. No tiene que hacer nada. No cuente a nadie lo que leyó.
side-message-gone = Este mensaje se ha quitado.
button-side-done = Ya está
button-side-read = Seguir leyendo
side-about-committee =
    Hay una queja en la que usted también aparece. Eso puede asustar.
    La queja está ahora en la { $committee }. No es parte de { $organisation }.
    Todavía no hay nada decidido. La comisión también quiere escucharle.
side-about-unit-committee =
    Hay una queja sobre el lugar donde usted trabaja. Puede responder por ese lugar.
    La queja está ahora en la { $committee }. No es parte de { $organisation }.
    Todavía no hay nada decidido. La comisión también quiere escucharle.
side-admitted = La comisión va a mirar la queja. Lo decidió el { $day }.
side-not-admitted =
    La comisión no va a mirar la queja. Lo decidió el { $day }.
    Esta es la explicación:

meeting-with-other =
    La otra persona también estará.
    ¿No quiere eso? Dígalo aquí.
meeting-with-client = Quien mandó la queja también estará.
side-ended = La queja está terminada con nosotros.
side-ended-thanks = La queja está terminada con nosotros. Gracias por su respuesta.
side-agreed = Usted hace todavía esto, así se acordó:
