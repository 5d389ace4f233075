# The way to the committee and to UWV, for clients.

committee-what =
    La comisión no es parte de { $organisation }.
    Primero mira si puede tratar su queja. Después decide.
committee-letter =
    Usted le manda una carta por correo.
    Yo le preparo esa carta. Su queja va con ella.
committee-address =
    Esta es la dirección:
    { $address }
committee-own-rules-site = La comisión tiene sus propias reglas. Están en { $website }.
committee-own-rules = La comisión tiene sus propias reglas. Pregunte en el { $phone }.
committee-who-posts =
    ¿Le mandamos nosotros la carta por correo?
    Entonces también la lee la persona de quejas.
choice-post-for-me = Sí, mándela
choice-post-myself = Lo hago yo
committee-again =
    Su carta ya está lista.
    ¿La quiere otra vez?
choice-not-there = Ya no voy
committee-unasked =
    Bien. Usted no va a la comisión.
    ¿Quiere ir más tarde? Dígalo aquí.
committee-asked-post =
    Su carta está lista. Nosotros la mandamos por correo.
    Le diremos qué día se mandó.
committee-asked-self =
    Su carta está lista. Ábrala con el botón.
    Imprímala. Ponga su dirección y firme abajo con su nombre.
    Sus documentos van con ella. También se los preparo.
    Todos los papeles de su queja van con ella. También se los preparo.
    Añada nuestra última carta, si la tiene.
    Después mándelo todo por correo.
    ¿No puede imprimir? Dígalo aquí. Le ayudamos.
committee-waits-post =
    Mandamos por correo su carta a la comisión.
    Se puede hasta el { $day }.
committee-waits-self =
    ¿Va a mandar su carta a la comisión?
    Puede hasta el { $day }.
committee-waits-post-soon = Mandamos por correo su carta a la comisión.
committee-waits-self-soon = ¿Va a mandar su carta a la comisión?
sitting-planned =
    La comisión quiere hablar con usted el { $day }.
    Hora y lugar: { $place }

uwv-what =
    Usted también tiene contacto con el UWV.
    ¿Cree que { $organisation } no trató bien su queja? También puede ir al UWV.
uwv-reach =
    Allí habla con su asesor laboral (arbeidsdeskundige).
    El nombre y el número están en sus cartas del UWV. ¿No los encuentra? Llame al UWV y pregunte.
uwv-letter = Puedo hacer una carta. Usted la lleva.
choice-letter-along = Haga una carta
choice-no-letter = Sin carta
uwv-with-letter = Su carta está lista. Ábrala con el botón.
uwv-without-letter = Bien. Más tarde también puede pedir una carta.
button-dossier-own = Mis documentos
committee-papers =
    Estos son los documentos de su queja. Imprímalos y póngalos con su carta.
    Lo que escribió la otra parte no está aquí.
    La comisión nos lo puede pedir.
committee-papers-part =
    Estos son sus archivos, parte { $part } de { $parts }.
    Si puede, imprímalos también para la comisión.

committee-waits-answer =
    La comisión tiene su carta o la recibe pronto.
    Después le llega una carta de la comisión.
case-measures = La comisión ha decidido. Ahora { $organisation } tiene que hacer algo.
case-not-admitted-next = ¿Tiene una pregunta sobre eso? Llame a { $name }: { $phone }.
