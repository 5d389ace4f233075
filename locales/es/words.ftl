# Words that somebody types instead of a button, divided by a bar. Nobody gets to read them.

words-yes = si|sí|sii|siii|sip|sep|si claro|claro|claro que si|si por favor|si gracias|si esta bien|esta bien|si es correcto|es correcto|correcto|asi es|eso es|exacto|si quiero|quiero|si mandela|por supuesto|desde luego|ok|oka|okey|okay|okei|vale|vale si|bueno|dale|de acuerdo|si de acuerdo|estoy de acuerdo|bien|muy bien|perfecto|genial|listo si|ja|yes|envia|envie|enviar|envialo|envielo|mandalo|mandelo|entendido|entiendo|lo entiendo|comprendo|👍|✅|👌
words-no = no|noo|nooo|nop|no gracias|que no|claro que no|para nada|nunca|jamas|mejor no|prefiero que no|no quiero|no lo quiero|no esta bien|no es correcto|no es asi|incorrecto|esta mal|eso no|nee|nope|👎|❌
words-unsure = no lo se|no se|nose|no sé|nolose|no lo sé|no se nada|ni idea|no tengo idea|no tengo ni idea|quizas|quiza|tal vez|talvez|a lo mejor|no recuerdo|no lo recuerdo|no me acuerdo|ya no me acuerdo|ya no lo se|ya no se|ya no recuerdo|no estoy seguro|no estoy segura|no sabria decir|no sabria|tengo dudas|dudo|ns|nc|weet ik niet|🤷
words-done = ya esta|ya está|ya esta todo|listo|estoy listo|estoy lista|ya termine|termine|he terminado|ya he terminado|terminado|ya acabe|acabe|he acabado|eso es todo|es todo|esto es todo|eso fue todo|nada mas|ya no hay mas|no hay mas|fin|sigue|siga|adelante|continuar|siguiente|klaar
words-skip = ninguno|ninguna|saltar|saltar pregunta|omitir|no quiero decirlo|no lo digo|no quiero decir|prefiero no decirlo|prefiero no decir|da igual|me da igual|no importa|no me importa|es igual|lo mismo da|cualquiera
words-more = alguien mas|otra persona mas|otro mas|otra mas|uno mas|una mas|mas personas|hay alguien mas|hay otra persona
words-also = y también|y además|también|además|y
words-back = volver|vuelve|vuelva|atras|para atras|ir atras|anterior|pregunta anterior|la anterior|regresar|regresa|volver atras|volver a la anterior|terug
words-later = mas tarde|luego|despues|seguir mas tarde|sigo mas tarde|seguir luego|sigo luego|sigo despues|sigo manana|seguire manana|lo hago luego|pausa|ahora no|ahora no puedo|en otro momento|mas tardecito
words-stop = stop|parar|quiero parar|para|pare|paren|parar ya|lo dejo|dejarlo|quiero dejarlo|no quiero seguir|ya no quiero seguir|ya no quiero|no quiero mas|basta|alto|salir|quiero salir|terminar aqui|detener|stoppen
words-wait = espera|espere|esperen|espera un momento|espere un momento|espera un minuto|un momento|un momentito|momento|un minuto|un segundo|un segundito|un ratito|dame un momento|deme un momento|ahorita|ahora vuelvo|ahorita vuelvo|ya vuelvo|vuelvo enseguida|dejame pensar|dejeme pensar|estoy pensando|tengo que irme un momento
words-call-myself = llamo yo|yo llamo|llamare yo|yo llamare|ya llamo yo|yo mismo llamo|yo misma llamo|llamar yo|dejalo|dejelo|no dejalo|no hace falta|no es necesario|olvidalo
words-uwv = uwv|por uwv|por el uwv|via uwv|el uwv|del uwv|de uwv|si uwv|si por el uwv|vengo por el uwv|vengo del uwv|me mando el uwv|me envio el uwv|a traves del uwv|con el uwv
words-wish-stop = que pare|que esto pare|que paren|que pare ya|que pare esto|tiene que parar|esto tiene que parar|que termine|que esto termine|que se acabe|que esto se acabe|quiero que pare|quiero que paren|quiero que esto pare|quiero que se acabe|que me dejen en paz|que me deje en paz|que no pase mas|que no vuelva a pasar|que deje de hacerlo|que dejen de hacerlo
words-day = hoy|esta manana|esta tarde|esta noche|hoy por la manana|hoy por la tarde|anoche|ayer|ayer por la manana|ayer por la tarde|ayer por la noche|ayer en la manana|ayer en la tarde|ayer en la noche|anteayer|antier|antes de ayer|la semana pasada|semana pasada|hace una semana|esta semana|el mes pasado|mes pasado|hace un mes|el fin de semana pasado|el finde pasado|el lunes pasado|el martes pasado|el miercoles pasado|el jueves pasado|el viernes pasado|el sabado pasado|el domingo pasado|lunes pasado|martes pasado|miercoles pasado|jueves pasado|viernes pasado|sabado pasado|domingo pasado|el lunes de la semana pasada|el martes de la semana pasada|el miercoles de la semana pasada|el jueves de la semana pasada|el viernes de la semana pasada|el sabado de la semana pasada|el domingo de la semana pasada
words-help = ayuda|ayudame|ayudeme|ayudenme|ayuda por favor|necesito ayuda|quiero ayuda|me ayudas|me puedes ayudar|me puede ayudar|me pueden ayudar|puede ayudarme|explicacion|explicame|expliqueme|no entiendo|no lo entiendo|no entiendo nada|no comprendo|no lo comprendo|que quieres decir|que quiere decir esto aqui|que tengo que hacer|que hago|que debo hacer|como funciona|como funciona esto|como se hace|help|hulp
words-call-me = hablar primero|primero hablar|hablar con alguien|hablar con una persona|quiero hablar con alguien|quiero hablar con una persona|quiero hablar primero|puedo hablar con alguien|puedo hablar con una persona|necesito hablar con alguien|una persona real|quiero ayuda antes|quiero ayuda primero|mejor llamenme|llamame|llameme|llamenme|llamame por favor|llameme por favor|llamenme por favor|me puedes llamar|me puede llamar|me pueden llamar|puede llamarme|pueden llamarme|quiero que me llamen
words-keep = guardar|guardalo|guardelo|guarda todo|guarde todo|guardarlas|guardarlo|si guardar|si guardalo|si guardelo|no borrar|no borres|no borre|no lo borres|no lo borre|no borres nada|no borre nada|no guardar no|conservar|bewaren
words-erase = borrar|borra|borre|borralo|borrelo|borrar todo|borra todo|borre todo|borrarlas|borrarlo|si borrar|eliminar|elimina|eliminar todo|quitar todo|quita todo|vaciar|vaciar el chat|fuera todo|wissen
words-cancel = no enviar|no envies|no envie|no lo envies|no lo envie|no mandar|mejor no|cancelar|cancela|cancele|dejalo|dejelo|borrar|stop
words-to-client = al cliente|a la clienta|cliente|enviar al cliente|enviar|naar klant
words-as-note = nota interna|nota|interna|interno|notitie|intern

# Words that say nothing; how a sentence begins (with a comma: only where a mark stands behind it); what is no answer.
words-filler = por favor|porfa|porfavor|gracias|de verdad|la verdad|perdón|perdone|disculpe|disculpa
words-lead-yes = si,|si el|si ella|si estaba|si estuvo|si mi|si la|si yo|claro que si|sip
words-lead-no = no,|no estaba|no estuvo|no el|no ella|no fue|no era|no porque|nop
words-unsure-part = no sé|no lo sé|ni idea|no tengo idea|no tengo ni idea|no me acuerdo|no recuerdo|no lo recuerdo|no estoy seguro|no estoy segura|yo no sé|ya no sé
words-unfinished = pero|porque|y|o|si|pues
words-greeting = hola|buenas|buenos dias|buenas tardes|buenas noches|gracias|muchas gracias|perdon|disculpe|hola estas ahi|hay alguien|sigues ahi
words-name-is = me llamo|mi nombre es|soy llamado|soy llamada|llamame|llámenme|dígame

words-meaning = que significa esto|que significa eso|que significa esta palabra|que significa esa palabra|que quiere decir esto|que quiere decir eso|que quiere decir esta palabra|que es esta palabra|palabra dificil|palabras dificiles|que palabras|lista de palabras
words-meaning-of = que significa|que significa la palabra|que significa el|que significa la|que significan|que quiere decir|que quiere decir la palabra|que quiere decir el|que quiere decir la|que quieres decir con|significado de|el significado de|cual es el significado de|que es un|que es una|que es el|que es la|que es eso de|que es|que son|que son los|que son las|quien es el|quien es la|quien es|quienes son|que hace un|que hace una|que hace el|que hace la|explicame que es|explique que es|wat betekent
words-meaning-unknown = que significa|que significa la palabra|que significan|que quiere decir|que quiere decir la palabra|que quieres decir con|significado de|el significado de|cual es el significado de|wat betekent
words-meaning-after = que es|que es eso|que es esto|que significa|que significa eso|que quiere decir|que quiere decir eso|quien es
words-term-officer = persona de quejas|la persona de quejas|una persona de quejas|persona de las quejas|la persona de las quejas|encargado de quejas|encargada de quejas|klachtenfunctionaris|klachten functionaris|de klachtenfunctionaris|la klachtenfunctionaris|el klachtenfunctionaris|functionaris
words-term-committee = comision de quejas|la comision de quejas|una comision de quejas|comision|la comision|comite de quejas|klachtencommissie|klachten commissie|de klachtencommissie|la klachtencommissie|commissie|geschillencommissie
words-term-manager = gerente|un gerente|una gerente|el gerente|la gerente|manager|un manager|el manager|jefe|el jefe|jefa|leidinggevende
words-term-regulation = reglamento|un reglamento|el reglamento|reglamento de quejas|reglas de quejas|reglement|klachtenreglement
words-term-article = articulo|un articulo|el articulo|nota al pie|nota a pie|nota a pie de pagina|artikel|een artikel|voetnoot|een voetnoot
words-term-uwv = uwv|el uwv|la uwv
words-term-privacy = privacidad|la privacidad|privacy
words-term-guardian = tutela|la tutela|tener la tutela|tutor legal|un tutor legal|tutora legal|una tutora legal|voogd|een voogd
words-term-acting = representante|un representante|una representante|el representante|vertegenwoordiger|een vertegenwoordiger
words-term-kin = familiar de alguien que murio|familiar de un fallecido|familiar de una persona fallecida|nabestaande|een nabestaande|nabestaanden
words-term-expert = asesor laboral|un asesor laboral|el asesor laboral|asesora laboral|una asesora laboral|experto laboral|experta laboral|arbeidsdeskundige|een arbeidsdeskundige|de arbeidsdeskundige
words-term-mediation = mediacion|la mediacion|una mediacion|mediar|bemiddeling|bemiddelen
words-term-both-sides = escuchar a las dos partes|oir a las dos partes|escuchar a ambas partes|hoor en wederhoor|wederhoor
words-term-admissible = admisible|no admisible|inadmisible|admitir a tramite|ontvankelijk|niet ontvankelijk|ontvankelijkheid
words-term-ruling = resolución|una resolucion|la resolucion|resolucion vinculante|una resolucion vinculante|vinculante|uitspraak|een uitspraak|bindende uitspraak|een bindende uitspraak|bindend
words-term-withdraw = retirar|retirar la queja|retirar una queja|retirar mi queja|intrekken|klacht intrekken
words-involved = estoy implicado|estoy implicada|estoy involucrado|estoy involucrada|yo estoy implicado|yo estoy involucrado|estuve implicado|estuve implicada|estuve involucrado|estuve involucrada|ik ben zelf betrokken|ik ben betrokken
