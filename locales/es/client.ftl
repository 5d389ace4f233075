# What clients and representatives read outside the questions.

hello-title = Le damos la bienvenida a la ayuda con quejas de { $organisation }
hello =
    ¡Hola! Soy Klachtwijzer, un programa, no una persona.
    Le ayudo a enviar una queja.
    Le hago unas preguntas cortas.
    Puede escribir, y también mandar un audio.
hello-call = ¿Prefiere hablar primero con alguien? También puede.

# Before the first question.
notice-title = Esto tiene que saber primero
notice-telegram = Telegram también puede leer lo que escribimos aquí.
notice-readers =
    Su queja la lee un gerente o la persona de quejas.
    ¿Su queja es sobre alguien? Esa persona también lo sabrá.
notice-kept =
    { $days ->
        [one] ¿No envía nada? Lo borro todo después de { $days } día.
       *[other] ¿No envía nada? Lo borro todo después de { $days } días.
    }
    { $months ->
        [one] ¿Sí la envía? Lo borramos todo { $months } mes después del final.
       *[other] ¿Sí la envía? Lo borramos todo { $months } meses después del final.
    }
notice-doors = ¿Prefiere no usar Telegram? También puede así:
notice-waits =
    Gracias, lo tengo.
    Lea primero lo de arriba.
    Después elija un botón.
notice-declined =
    Está bien. No he guardado nada.
    También puede quejarse de otra manera:

door-officer = Persona de quejas, { $name }: { $phone } o { $mail }
door-general = { $organisation }: { $phone } o { $mail }
door-manager = El gerente de su propio lugar

privacy-title = ¿Qué hacemos con sus datos?
privacy-readers =
    Solo lee su queja quien le ayuda con ella.
    Esas personas no cuentan nada a otros.
privacy-respondent =
    ¿Su queja es sobre alguien?
    Esa persona también puede responder.
privacy-encrypted = Todo está guardado con llave en nuestro sistema.
privacy-rights =
    ¿Quiere ver qué tenemos de usted?
    ¿O hay que borrar algo? Escriba a { $mail }.
privacy-wipe = Escriba /wis para vaciar este chat.

# Help.
help-title = Ayuda
help-commands =
    Puede escribir esto:
    /klacht: enviar una queja
    /mijnklachten: ver cómo va
    /stop: parar las preguntas
    /wis: vaciar este chat
    /privacy: qué guardamos
    /taal: otro idioma
help-words = También puede escribir lo que dice un botón. Las faltas no importan.
help-doors = ¿Prefiere hablar con una persona?
help-typed = Puede tocar un botón. O escriba su respuesta.
help-who =
    Quiero saber de qué nos conoce.
    Así sé quién le puede ayudar.
help-about =
    Cuente sobre quién es su queja.
    ¿No sabe el nombre? No importa.
help-unit =
    Cuente dónde fue.
    ¿No lo sabe? Lo buscamos nosotros.
help-happened =
    Cuente qué pasó, con sus palabras.
    Puede escribir o mandar un audio.
    También vale una foto o una carta.
    ¿Ha terminado? Toque “Ya está”.
help-when =
    Cuente qué día fue.
    También puede escribir “el martes de la semana pasada”.
    ¿Fue hace mucho tiempo?
    Entonces alguien mira si todavía se puede.
help-manager =
    Muchas veces el gerente mira la queja.
    Pero no si estaba cuando pasó.
    Entonces lo hace otra persona.
help-door =
    Usted elige quién le ayuda.
    Puede ser un gerente.
    También puede ser la persona de quejas.
help-wish =
    Cuente qué es lo que más quiere.
    Así sabemos qué buscar.
help-contact =
    Con su nombre le podemos ayudar mejor.
    Pero no es obligatorio.
    Le respondemos aquí en el chat.
help-summary = Lea bien lo que dice. ¿Está bien? Toque “Enviar”.

# A call instead of a complaint.
call-ask =
    Buena idea. { $name } le puede llamar.
    Es la persona de quejas.
    ¿A qué número le puede llamar?
    Toque el botón o escriba su número.
    También puede llamar usted: { $phone }.
call-promised =
    Se lo he dicho a { $name }.
    Le llamarán lo antes posible.
    Esto no es todavía una queja.
    ¿Tarda mucho? Llame al { $phone }.
call-nobody =
    Ahora no encuentro a { $name } en el chat.
    Llame usted al { $phone }.
    O escriba a { $mail }.
call-declined = Está bien. Siempre puede llamar: { $phone }.
call-myself = Llamo yo
call-way-out = ¿Prefiere que no? Escriba: llamo yo.
call-draft-kept = Todavía tengo sus respuestas. ¿Quiere seguir?
call-ask-now =
    Se lo he dicho a { $name }.
    ¿A qué número le puede llamar?
    Toque el botón o escriba su número.
    También puede llamar usted: { $phone }.

# When somebody is in distress. The numbers are in the organisation's file.
distress-suicide =
    Siento mucho que se sienta así.
    No se quede a solas con esto.
    Aquí puede hablar ahora con alguien:
distress-sexual =
    Lo siento mucho. Usted no tiene la culpa.
    Aquí le escuchan:
distress-violence =
    Lo siento mucho. Nadie puede hacerle daño.
    Aquí puede llamar:
distress-threat =
    Eso parece peligroso.
    Aquí puede llamar:
distress-number = { $name }: { $phone }, { $about }
distress-kept =
    Soy un programa. No puedo mandar ayuda.
    Yo tampoco aviso a nadie.
    Pero he guardado lo que escribió.
distress-filed =
    Soy un programa. No puedo mandar ayuda.
    Yo tampoco aviso a nadie.
    Lo que escribió sí está con su queja.
    Puede tardar un poco hasta que alguien lo lea.
distress-nobody =
    Soy un programa. No puedo mandar ayuda.
    Yo tampoco aviso a nadie.
distress-again =
    Leo que no está bien.
    Llame ahora a alguien:
distress-call-self = ¿Quiere hablar con { $name }? Llame al { $phone }.
distress-call =
    ¿Quiere que { $name } le llame? Toque “Llámenme”.
distress-call-number =
    ¿Quiere que { $name } le llame? Dé su número.
talk-not-sent =
    “{ $words }” no lo envío.
    ¿Lo quiere enviar? Escríbalo en una frase.

# Stopping, and going on later.
later =
    { $days ->
        [one] Bien. Guardo sus respuestas { $days } día.
       *[other] Bien. Guardo sus respuestas { $days } días.
    }
    Siempre puede seguir donde estaba.
wait = Tómese su tiempo. La pregunta se queda aquí.
stop-ask =
    ¿Quiere parar?
    Puedo guardar sus respuestas o borrarlas.
stop-nothing = Ahora no hay ninguna pregunta. Escriba /klacht para empezar.
erased = Todo está borrado. Sus respuestas ya no están.
remind-draft =
    Había empezado algo aquí.
    ¿Quiere seguir?
    Lo guardo hasta el { $day }.
draft-expired =
    Quería contar algo aquí.
    Ya está borrado, como le dije.
    Siempre puede empezar otra vez.
draft-gone = Estas preguntas ya no están. Pero puede empezar otra vez.
already-sent =
    Esta queja ya la envió.
    El número es { $number }.
too-many-drafts = Ya ha empezado cinco quejas. Termine primero una.
other-draft-kept = Empiezo una queja nueva. La otra la guardo.

# Emptying the chat.
wipe-ask =
    ¿Quiere vaciar este chat?
    Borro todo lo de los últimos dos días.
    De mis mensajes más viejos quito el texto.
wipe-stays =
    Telegram puede guardar algo. Ahí yo no llego.
    Lo que ya envió se queda con nosotros.
wiped = El chat está vacío.
wiped-mostly = He borrado lo que podía.
wiped-old-left = Tampoco puedo borrar mis mensajes de antes del { $day }.
wiped-message = Borrado
wiped-own-left =
    No puedo quitar sus mensajes viejos.
    Puede hacerlo usted: toque un mensaje y no suelte.
wiped-draft-kept = Todavía tengo sus respuestas. Para borrarlas también, escriba /stop.
wipe-kept = Bien. No borro nada.

# When something goes otherwise than meant.
toast-gone = Esto ya no está.
toast-answered = Esta pregunta ya pasó.
toast-twice = Ya he visto su toque.
unknown-command = Eso no lo conozco. Escriba /hulp para ver qué puede hacer.
turn-failed =
    Perdón, algo me salió mal.
    Su último mensaje no llegó bien.
    Envíelo otra vez o llame al { $phone }.
file-lost =
    No pude abrir un archivo suyo.
    ¿Lo puede enviar otra vez?
file-not-yet =
    Este archivo aún no está aquí.
    Pídalo otra vez más tarde.

# Buttons.
button-notice-yes = Lo entiendo
button-notice-no = Mejor no
button-notice-more = Más sobre privacidad
button-new-complaint = Nueva queja
button-my-complaints = Mis quejas
button-go-on = Seguir
button-to-question = Ir a la pregunta
button-meaning = ¿Qué significa esto?
button-other-word = Otra palabra
button-call-now = Llámenme
button-keep = Guardar
button-erase = Borrar
button-wipe = Vaciar
nav-back = Volver
nav-later = Seguir más tarde
nav-help = Ayuda
nav-call-me = Quiero ayuda antes

# The commands in the menu.
command-klacht = Enviar una queja
command-mijnklachten = Ver cómo va
command-stop = Parar las preguntas
command-hulp = Ayuda y llamadas
command-privacy = Qué guardamos
command-taal = Otro idioma
command-wis = Vaciar este chat

# What one sees of the bot before writing anything.
about-long =
    ¿Tiene una queja sobre { $organisation }?
    Le ayudo a enviarla, paso a paso.
    Puede escribir, y también mandar un audio.
    Toque Start para empezar.
about-short = Le ayudo con una queja sobre { $organisation }.

# Is the complaint within the regulation?
client-eligibility-client =
    Nuestras reglas también son para usted: { $service }.
    Está en nuestras reglas: { $article }.
client-eligibility-consumer =
    ¿Compró algo o comió en un restaurante?
    Entonces nuestras reglas no son para usted.
    Está en nuestras reglas: { $article }.
client-eligibility-service-unknown =
    No sé de qué nos conoce.
    Lo piden nuestras reglas: { $article }.
client-eligibility-for-oneself =
    Usted hace su propia queja.
    Está en nuestras reglas: { $article }.
client-eligibility-representative =
    Usted ayuda a alguien. Eso se puede.
    Está en nuestras reglas: { $article }.
client-eligibility-basis-missing =
    ¿Puede hacer esto por esa persona?
    Alguien todavía lo mira.
    Lo piden nuestras reglas: { $article }.
client-eligibility-next-of-kin =
    Usted es familia. Entonces se puede.
    Está en nuestras reglas: { $article }.
client-eligibility-relation-missing =
    ¿Qué era usted de esa persona?
    Alguien se lo preguntará.
    Lo piden nuestras reglas: { $article }.
client-eligibility-about-covered =
    De esto se puede quejar.
    Está en nuestras reglas: { $article }.
client-eligibility-about-nobody =
    Todavía no está claro sobre quién es.
    Lo piden nuestras reglas: { $article }.
client-eligibility-in-time =
    Está a tiempo.
    Puede quejarse hasta el { $last-day }.
    Está en nuestras reglas: { $article }.
client-eligibility-ongoing =
    Todavía pasa, así que está a tiempo.
    Está en nuestras reglas: { $article }.
client-eligibility-too-long-ago =
    Fue el { $last }.
    Eso es hace demasiado tiempo.
    Podía quejarse hasta el { $last-day }.
    Está en nuestras reglas: { $article }.
client-eligibility-begun-in-time =
    Empezó a tiempo, pero envía la queja ahora.
    Podía quejarse hasta el { $last-day }.
    Está en nuestras reglas: { $article }.
client-eligibility-straddles =
    Una parte puede ser de hace demasiado tiempo.
    Alguien mira qué se puede todavía.
    Está en nuestras reglas: { $article }.
client-eligibility-when-unknown =
    Todavía no sabemos cuándo fue.
    No puede ser de hace demasiado tiempo.
    Alguien lo mira con usted.
    Lo piden nuestras reglas: { $article }.
client-eligibility-in-the-future =
    Ese día todavía no llegó: { $first }.
    Está en nuestras reglas: { $article }.
client-door-complaints-officer = Llame sin problema a { $name }: { $reach }.
client-door-service = Puede ir a { $name }: { $reach }.
contact-phone-mail = { $phone }, o correo a { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Todavía puede ir a la { $committee }.
    Puede hasta el { $last-day }.
    Está en nuestras reglas: { $article }.
client-committee-not-yet =
    Primero miramos nosotros su queja.
    Después puede ir a la { $committee }.
    Está en nuestras reglas: { $article }.
client-committee-overdue =
    Su queja tenía que estar lista el { $since }.
    No lo logramos. Lo sentimos.
    ¿Quiere hablar con alguien? Llame a { $officer }: { $reach }.
    Ahora también puede ir a la { $committee }.
    Está en nuestras reglas: { $article }.
client-committee-too-late =
    Podía ir a la { $committee } hasta el { $last-day }.
    Ese tiempo ya pasó.
    Está en nuestras reglas: { $article }.
term-length-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
term-length-working-days =
    { $n ->
        [one] { $n } día de trabajo
       *[other] { $n } días de trabajo
    }
term-length-weeks =
    { $n ->
        [one] { $n } semana
       *[other] { $n } semanas
    }
term-length-months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
term-length-years =
    { $n ->
        [one] { $n } año
       *[other] { $n } años
    }
term-computed = { $length } después del { $start } = { $last-day }
term-computed-limit = menos de { $length } después del { $start } = hasta el { $last-day }
outage-buttons =
    Estuve fuera un momento por un fallo.
    ¿Pulsó un botón? Quizás no llegó.
    Púlselo otra vez.
outage-over =
    Estuve fuera un momento por un fallo.
    ¿Pulsó un botón? Quizás no llegó.
    Aquí está la pregunta otra vez.
