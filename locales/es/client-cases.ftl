# What somebody reads about a complaint that was sent. Notifications say nothing: phones are shared.

client-news = Hay novedades para usted.
client-news-letter = Hay un mensaje para usted.

mine-title = Esto tengo de usted
mine-none = Todavía no ha enviado ninguna queja.
mine-draft = Sin terminar, empezada el { $at }.
mine-case = Queja { $number }, enviada el { $at }.
mine-case-told = Queja { $number }, contada el { $at }.

case-title = Queja { $number }
case-filed = La envió el { $at }.
case-told = Nos la contó el { $at }.
case-with = { $name } le ayuda con esta queja.
case-judging = { $name } mira primero quién le puede ayudar mejor.
case-waits = Todavía buscamos a alguien que le ayude. Le avisaremos.
case-closed = Esta queja está cerrada.
case-you-wrote = Usted escribió el { $at }:
case-they-wrote = { $name } escribió el { $at }:
case-file-lost = Aquí va un archivo, pero no llegó.
case-write =
    ¿Qué quiere decir sobre la queja { $number }?
    Escríbalo, mande un audio o envíe una foto.
case-passed-on =
    Se lo paso a { $name }.
    Va con la queja { $number }.
case-passed-on-more =
    El resto también se lo paso a { $name }.
    Ya está todo en la queja { $number }.
case-kept = He guardado esto en la queja { $number }.
case-kept-more = También he guardado el resto en la queja { $number }.
case-edit-noted =
    Ha cambiado un mensaje.
    Su texto nuevo también está en la queja { $number }.
case-unknown = No conozco esta queja. Mire si el número está bien.
sort-ask =
    Gracias, tengo su mensaje.
    ¿Con qué queja va?

button-unfinished = Sin terminar
button-read = Leer
button-answer = Responder
button-write = Decir algo más
button-letter-receipt = Carta: recibida
button-letter-not-taken-on = Carta: la decisión
button-letter-confirmation = Carta: lo hablado
button-letter-solution = Carta: la solución
button-letter-no-solution = Carta: sin solución
button-letter-outcome = Carta: el resultado
button-letter-settled = Carta: terminado
button-letter-withdrawal = Carta: queja parada
button-letter-report = Carta: el informe
button-letter-invitation = Carta: su respuesta
button-letter-to-committee = Carta a la comisión
button-letter-committee = Carta de la comisión
button-letter-ruling = Carta: resolución
button-letter-measures = Carta: qué haremos
button-letter-uwv = Carta: para el UWV
button-letter-dossier = Todos los papeles
button-case = { $number }
button-other-complaint = Otra queja

# After sending.
filed-title = Su queja está enviada
filed-number =
    El número es { $number }.
    Guárdelo bien.
filed-at = Enviada el { $at }.
filed-words = Esto es lo que contó:
filed-handler-manager = { $name } le va a ayudar. Es gerente.
filed-handler-officer = { $name } le va a ayudar. Es la persona de quejas.
filed-handler-judging =
    { $name } mira primero su queja.
    Es la persona de quejas.
    Después sabrá quién le puede ayudar mejor.
filed-handler-none =
    Todavía buscamos a alguien que le ayude.
    Pero su queja llegó bien.
filed-contact = Tendrá noticias nuestras el { $day } o antes.
filed-settled = Su queja estará lista el { $day } o antes.
filed-doubt =
    Quizá nuestras reglas no son para esta queja.
    Lo mira una persona. Le contaremos el resultado.
filed-next =
    ¿Se le olvidó algo? Envíelo aquí mismo.
    Con /mijnklachten puede ver cómo va.
filed-late =
    ¿No sabe nada de nosotros? Llame al { $phone }.
case-and-committee = { $name } y a la comisión
