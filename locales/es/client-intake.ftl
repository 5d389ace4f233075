# The questions.

ask-place = Pregunta { $number } de { $total }
ask-place-still = Otra vez la pregunta { $number } de { $total }

ask-relation = ¿De qué conoce a { $organisation }? Elija lo que va con usted.
ask-relation-uwv = ¿Viene por el UWV? Elija ese botón.
ask-capacity =
    ¿Para quién hace esto?
    Puede ayudar a alguien que no puede quejarse.
    O es familia de alguien que ya no está.
ask-represented-name = ¿Cómo se llama esa persona? Escriba el nombre.
ask-represented-relation = ¿Qué es usted de esa persona? Elija o escríbalo.
ask-basis =
    ¿Por qué puede usted hacer esto por esa persona?
    Elija o escríbalo.
ask-proof =
    ¿Tiene una carta que lo dice?
    Puede enviar una foto de ella.
    No es obligatorio.
ask-proof-more = Gracias. Ahora tengo: { $received }. ¿Algo más? Si no, toque “Ya está”.
ask-represented-service = ¿De qué trabajo o qué ayuda se trata? Elija lo que va bien.
ask-represented-service-uwv = ¿Esa persona vino por el UWV? Elija ese botón.
ask-consumer =
    ¿Compró algo en una tienda de { $organisation }?
    ¿O comió allí en un restaurante?
    Entonces nuestras reglas de quejas no son para usted.
    Pero queremos ayudarle.
ask-consumer-door = Este es el buen lugar para usted: { $name }, { $ways }.
ask-consumer-on =
    ¿Quiere enviar su queja aquí de todos modos?
    Puede. Una persona mira qué se puede hacer.
ask-uwv = ¿Qué hace usted en { $organisation }?
ask-represented-uwv = ¿De qué trabajo o qué ayuda se trata?

ask-about =
    ¿Sobre quién es su queja?
    Escriba el nombre o elija un botón.
ask-about-so-far = Su queja es sobre:
ask-about-more = ¿Sobre quién más? Escriba el nombre o elija un botón.
ask-about-name = ¿Cómo se llama esa persona? Escriba el nombre.
ask-about-acting =
    ¿Quién fue? Escriba el nombre, o qué hace esa persona.
    Por ejemplo: el señor del taxi.

ask-unit = ¿Dónde fue? Elija un lugar.
ask-unit-told =
    Por lo que escribió, pienso en { $unit }.
    ¿Fue allí? Si no, elija otro lugar.
ask-unit-search =
    ¿Dónde fue?
    Escriba el nombre del lugar, o una parte.
ask-unit-found = ¿Es uno de estos? Elija, o escriba otro nombre.
ask-unit-none =
    No conozco el lugar “{ $typed }”.
    Escriba otro nombre, o toque “No lo sé”.

ask-happened =
    ¿Qué pasó?
    Cuéntelo con sus palabras.
    Puede escribir o mandar un audio.
    También vale una foto o una carta.
    ¿Ha terminado? Toque “Ya está”.
ask-happened-more =
    Ahora tengo: { $received }.
    ¿Quiere decir algo más? Envíelo sin problema.
    ¿Ha terminado? Toque “Ya está”.

ask-when =
    ¿Cuándo fue?
    Elija un botón o escriba el día.
    Por ejemplo: 3 de marzo, o el martes de la semana pasada.
ask-when-confirm = ¿Quiere decir esto: { $reading }?
ask-when-told =
    Usted escribió: “{ $words }”.
    ¿Quiere decir esto: { $reading }?
ask-when-choose = ¿Cuál quiere decir?

ask-manager = ¿Estaba también el gerente cuando pasó?
ask-manager-named =
    Gerente de { $unit }: { $manager }.
    ¿Estaba esa persona cuando pasó?

ask-door = ¿Quién le puede ayudar con su queja?
ask-door-officer =
    Puede ser el gerente.
    ¿Le da miedo hablar con el gerente?
    ¿O ya han hablado?
    Entonces { $name } le puede ayudar.
    Es la persona de quejas.
ask-door-colleague =
    Puede ser otro gerente.
    ¿Le da miedo hablar con un gerente?
    ¿O ya han hablado?
    Entonces { $name } le puede ayudar.
    Es la persona de quejas.
ask-door-after-talk =
    Qué bien que ya han hablado.
    ¿Quién le puede ayudar ahora?

ask-wish =
    ¿Qué es lo que más quiere?
    Elija un botón o dígalo con sus palabras.
ask-wish-more = Ahora tengo: { $received }. ¿Ha terminado? Toque “Ya está”.

ask-contact =
    ¿Cómo se llama?
    En Telegram se llama { $name }. ¿Está bien así?
    También puede escribir otro nombre.
ask-contact-chat =
    Nuestra respuesta llega aquí al chat.
    ¿Prefiere una llamada? Elija “Mejor llámenme”.
ask-contact-without =
    Puede no decir su nombre.
    Pero así es más difícil ayudarle.
ask-phone =
    ¿A qué número le podemos llamar?
    Toque el botón o escriba su número.

# The buttons with the questions, never longer than 20 characters.
choice-yes = Sí
choice-no = No
choice-unsure = No lo sé
choice-done = Ya está
choice-for-other = Para otra persona
choice-via-uwv = Por el UWV
choice-representative = Ayudo a alguien
choice-next-of-kin = La persona murió
choice-no-name = Sin nombre
choice-relation-parent = Padre o madre
choice-relation-child = Hijo o hija
choice-relation-partner = Pareja
choice-relation-worker = Apoyo profesional
choice-basis-consent = La persona lo quiere
choice-basis-guardian = Tengo la tutela
choice-basis-parent = Es mi hijo o hija
choice-no-photo = Sin foto
choice-go-on = Enviar igual
choice-stop-here = Parar aquí
choice-about-employee = Alguien del personal
choice-about-unit = Un lugar o equipo
choice-about-organisation = Toda la organización
choice-about-acting = Otra persona
choice-about-more = Alguien más
choice-name-unknown = No sé el nombre
choice-unit-list = Ver la lista
choice-today = Hoy
choice-yesterday = Ayer
choice-last-week = La semana pasada
choice-last-month = El mes pasado
choice-ongoing = Todavía pasa
choice-when-unknown = Ya no lo sé
choice-other-day = Otro día
choice-door-manager = El gerente
choice-door-colleague = Otro gerente
choice-door-officer = Persona de quejas
choice-door-afraid = Eso me da miedo
choice-door-talked = Ya hemos hablado
choice-wish-stop = Que esto pare
choice-wish-sorry = Que pidan perdón
choice-wish-talk = Hablar bien de esto
choice-wish-solve = Una solución
choice-name-telegram = Sí, está bien
choice-call-me = Mejor llámenme
choice-share-phone = Compartir mi número
choice-no-phone = Sin número
choice-no-address = Sin dirección
choice-send = Enviar

change-who = Quién soy
change-about = Sobre quién
change-unit = El lugar
change-happened = Lo que pasó
change-when = Cuándo
change-manager = El gerente
change-door = Quién ayuda
change-wish = Lo que quiero
change-contact = Mi nombre

# What I have understood.
noted = Apunto esto: { $answer }
noted-choice = Usted eligió: { $answer }
noted-name = Gracias, { $answer }.
noted-next-of-kin = Qué triste que esa persona ya no está.
noted-no-name = Bien, sin nombre.
noted-phone = Le llamaremos al { $answer }.
noted-story = Muchas gracias. Tengo esto de usted: { $answer }.
noted-with-story = Lo he puesto con su historia.
noted-caption-kept = El texto sí lo he guardado.
noted-edit = He cambiado su respuesta.
noted-other-day = Bien, se lo pregunto otra vez.
noted-old-button = Ese botón era de otra pregunta. Esta es la pregunta de ahora:
noted-first-question = Esta es la primera pregunta.
noted-going-on = Ya había empezado. Seguimos donde estaba.
noted-no-matter = No pasa nada.
noted-tell-what-you-know = No pasa nada. Diga lo que sí sabe.
noted-say-it = Bien. Dígame.
noted-what-to-change = ¿Qué no está bien? Tóquelo.
noted-other-unit = Bien. Elija otro lugar.
noted-for-later = Me acuerdo de eso. Luego le pregunto si está bien.
noted-voice =
    Gracias, he guardado su audio.
    Lo va a escuchar una persona.
noted-voice-button =
    Gracias, he guardado su audio.
    Pero aquí también necesito un botón.
keyboard-away = Bien.

refused-choice = No lo entiendo bien. Elija uno de los botones.
refused-name = Aquí le pregunto un nombre.
refused-other-name = Está bien. Escriba su nombre o elija un botón.
refused-long-name = Eso es muy largo. ¿Puede decirlo más corto?
refused-nothing-told = Primero cuente qué pasó. Escriba algo o mande un audio.
refused-future =
    Eso es el { $day }.
    Ese día todavía no llegó.
refused-no-such-day = Ese día no está en el calendario. ¿Lo mira otra vez?
refused-vague = ¿Puede decir un día? Más o menos también vale.
refused-when =
    No lo entiendo bien.
    Escriba un día, como 3 de marzo o la semana pasada.
    ¿No lo sabe? Elija un botón.
refused-phone = No veo un buen número. Escríbalo con cifras, como 06 12 34 56 78.
refused-big-file =
    Este archivo es muy grande para mí.
    Hágalo más pequeño o mándelo a { $mail }.
refused-too-much =
    Ya ha enviado muchas cosas. No cabe más.
    Mande el resto a { $mail }.

odd-sticker = Qué bonito, pero no puedo leer un sticker. Escríbalo o mande un audio.
odd-location = No puedo leer un lugar en el mapa. Escriba dónde fue.
odd-poll = No puedo leer eso. Escríbalo o mande un audio.
odd-other = No puedo leer esto. Escríbalo o mande un audio.
odd-contact = Este es el número de otra persona. Escriba lo que quiere decir.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = alguien del personal, nombre no conocido
said-about-unit = un lugar o equipo
said-about-organisation = toda la organización
said-about-acting = { $name }, alguien de fuera
said-about-acting-unknown = alguien de fuera
said-day = { $day }
said-range = del { $first } al { $last }
said-ongoing = todavía pasa
said-when-unknown = ya no lo sé
said-client = para mí
said-representative = para otra persona
said-next-of-kin = para alguien que murió
said-left-out = sin respuesta
said-yes = sí
said-no = no
said-unsure = no lo sé
said-spoken = en un audio
said-door-manager = el gerente
said-door-colleague = otro gerente
said-door-officer = la persona de quejas
said-reach-chat = aquí en el chat
said-reach-phone = teléfono
said-quote = “{ $words }”
said-voice = audio { $number } ({ $length })
said-photo = foto { $number }
said-lost = { $file } (no llegó)
said-video = vídeo { $number } ({ $length })
said-document = archivo { $name }
said-file = archivo { $number }

received-texts =
    { $texts ->
        [0] nada todavía
        [one] 1 mensaje
       *[other] { $texts } mensajes
    }
received-files =
    { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }
received-photos =
    { $photos ->
        [one] 1 foto
       *[other] { $photos } fotos
    }
received-voices =
    { $voices ->
        [one] 1 audio
       *[other] { $voices } audios
    }
received-more = { $first }, { $rest }
received-both = { $texts } y { $files }

# The overview.
summary-title = Mire si todo está bien.
summary-line = { $label }: { $value }
summary-objections = Atención. Quizá nuestras reglas no son para esta queja:
summary-still =
    Puede enviar su queja de todos modos.
    Una persona la mira.
summary-send =
    ¿Está bien? Toque “Enviar”.
    ¿Algo no? Toque lo que quiere cambiar.
label-who = Hago esto
label-for-whom = Para quién
label-relation = Yo soy
label-basis = Puedo hacerlo porque
label-proof = Carta
label-service = Se trata de
label-uwv = Por el UWV
label-about = Sobre quién
label-unit = El lugar
label-happened = Lo que pasó
label-when = Cuándo
label-manager = Estaba el gerente
label-talked = Ya hemos hablado
label-dares = Me atrevo a hablar con el gerente
label-door = Quién ayuda
label-wish = Lo que quiero
label-name = Nombre
label-phone = Número
label-reach = Respuesta por
