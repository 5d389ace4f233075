# What clients and representatives read about how their complaint is going, and how it ends.

# Notifications say nothing: phones are shared.
client-question = Hay una pregunta para usted.
client-waiting = Hay algo que le espera.

# Where is your complaint?
case-with-officer = { $name } le ayuda ahora. Es la persona de quejas.
step-then-result = Cuando terminemos, le diremos el resultado.
step-handled = Ya lo hemos mirado.
next-your-turn = Ahora le toca a usted. Elija un botón aquí abajo.
next-sent-back =
    La comisión nos devuelve su queja.
    Primero tenemos que mirarla nosotros.
next-officer = ¿No está conforme? Puede ir a la persona de quejas.

# Buttons.
button-to-case = Ver mi queja
button-story = Leer todo
button-story-files = Fotos y más
button-earlier = Antes
button-newer = Después

# What was decided.
decision-not-taken-on =
    No podemos tratar su queja.
    Es por nuestras reglas: { $article }.
    Esta es la explicación:
decision-registered = Pero sí apuntamos que envió una queja.
decision-other-doors = Así sí puede seguir:
decision-filed = Envió su queja el { $day }.
decision-facts = Se trata de esto, en corto:
decision-facts-wrong = ¿No está bien? Dígalo aquí.
decision-talk = Hablamos con usted el { $day }.
decision-agreed = Esto acordamos con usted:
decision-outcome = Resultado: { $finding }
decision-reasons = Esta es la explicación:
decision-measures = Esto vamos a hacer:
decision-no-measures = Por ahora no hacemos nada nuevo.
finding-founded = Eso significa: usted tiene razón.
finding-partly-founded = Eso significa: usted tiene razón en una parte.
finding-unfounded = Eso significa: creemos que se hizo bien.
finding-no-judgement = Eso significa: no decimos quién tiene razón.
choice-founded = Con razón
choice-partly-founded = En parte con razón
choice-unfounded = Sin razón
choice-no-judgement = Sin opinión
decision-settled = Hemos terminado con su queja.
decision-no-solution =
    No encontramos juntos una solución.
    Esta es la explicación:
decision-not-satisfied = ¿No está conforme? Todavía puede seguir.
decision-door-officer =
    Vaya a la persona de quejas. Es { $name }.
    Llame al { $phone } o escriba a { $mail }.
decision-door-committee =
    O vaya a la { $committee }.
    No es parte de nosotros.
    Puede hasta el { $day }.
decision-door-address = Mande una carta a:
decision-door-secretary = Para { $name }
decision-taken-back = Usted retiró su queja el { $day }.
decision-no-longer-needed = Usted dijo el { $day } que está resuelto.
decision-committee-letter = La comisión se lo escribió el { $day }.
decision-reopen =
    ¿Cambió de idea? Puede seguir otra vez.
    Puede hasta el { $day }.

# Stopping and going on again.
withdraw-sure =
    ¿De verdad quiere parar?
    Entonces paramos con su queja.
not-needed-sure =
    ¡Qué bien que esté resuelto!
    ¿Paramos con su queja?
withdraw-cooling-off = ¿Cambia de idea? Puede seguir otra vez hasta el { $day }.
withdraw-why = ¿Quiere decir por qué? No es obligatorio.
withdraw-not = Bien. Seguimos.
withdrawn = Está bien. Paramos con su queja.
resumed = Qué bien, seguimos.
reopen-sure = ¿Quiere que sigamos otra vez?
reopen-not = Bien. Su queja sigue cerrada.
reopened = Bien. Seguimos otra vez con su queja.

# Not satisfied.
to-officer-sure =
    Lo sentimos. { $name } le puede ayudar.
    Es la persona de quejas. No depende del gerente.
    Entonces el gerente ya no hace nada con su queja.
    ¿Quiere eso?
to-officer-why =
    ¿Por qué no está conforme?
    Puede escribirlo o mandar un audio.
    El gerente no lee esto.
to-officer-not = Bien. No cambia nada.
to-officer-done = { $name } tiene ahora su queja. Le avisarán.
to-officer-waits =
    Su queja va a la persona de quejas.
    Todavía buscamos quién puede hacerlo.

# How did it go?
feedback-score = ¿Qué le pareció nuestra ayuda?
feedback-who-reads = Quien le ayudó no ve su respuesta.
feedback-words = ¿Quiere decir algo más? Escríbalo en una frase.
feedback-thanks = Muchas gracias. Así aprendemos.
choice-score-1 = 1: muy mal
choice-score-2 = 2: mal
choice-score-3 = 3: regular
choice-score-4 = 4: bien
choice-score-5 = 5: muy bien

# Everything that happened.
story-page = Página { $page } de { $pages }
story-on = Día: { $day }
story-filed = Usted envió su queja el { $at }:
story-edited = Usted cambió un mensaje el { $at }:
story-handler = { $name } recibió su queja el { $at }.
story-taken = Empezamos el { $at }.
story-taken-on = Le podemos ayudar. Lo escribimos el { $at }.
story-not-taken-on = Leímos su queja el { $at }.
story-facts = Los hechos en corto, el { $at }:
story-facts-agreed = Usted dijo que los hechos están bien el { $at }.
story-facts-disputed = Usted dijo lo que no está bien el { $at }:
story-invited = La otra persona puede decir algo desde el { $at }.
story-answered = La otra persona dijo algo el { $at }.
story-silent = La otra persona no dijo nada. Esperamos hasta el { $at }.
story-meeting = Le pedimos una reunión el { $at }:
story-cancelled = La reunión no se hace. Lo escribimos el { $at }:
story-held = Escribimos lo que hablamos el { $at }:
story-report = Recibió un informe el { $at }:
story-proposed = Recibió una propuesta el { $at }:
story-accepted = Usted dijo que sí el { $at }.
story-declined = Usted dijo que no el { $at }.
story-kept = Esto ya se hizo. Lo supimos el { $at }:
story-broken = Esto no se hizo. Lo supimos el { $at }:
story-moved = Este acuerdo tiene ahora otro día:
story-confirmed = Recibió una carta el { $at }:
story-outcome = Recibió el resultado el { $at }:
story-measure-done = Esto ya se hizo, el { $at }:
story-measure-open = Esto todavía no se hizo, el { $at }:
story-to-officer = Usted fue a la persona de quejas el { $at }.
story-no-solution = Recibió una carta el { $at }:
story-settled = Terminamos con su queja el { $at }:
story-withdrawn = Usted paró la queja el { $at }.
story-withdrawal = Recibió una carta el { $at }:
story-paused = Su queja le espera desde el { $at }.
story-resumed = Usted siguió otra vez el { $at }.
story-reopened = Su queja se abrió otra vez el { $at }.
story-closed = Cerramos su queja el { $at }.
story-corrected = Corregimos algo el { $at }. Ahora dice:
story-corrected-other = Corregimos algo el { $at }.
story-taken-back = Retiramos algo el { $at }:
story-taken-back-what = Anotamos algo el { $at }. No era correcto.
story-uninvited = Preguntamos a la persona equivocada. Ya no puede ver su queja. Lo arreglamos el { $at }.
story-authorised = Usted puede hacer esta queja. Lo vimos el { $at }.
story-not-authorised = Aún no sabemos si usted puede hacer esto. Lo escribimos el { $at }.
story-told-at-desk = Usted nos contó su queja el { $on }. Nosotros la escribimos.
story-taken-over = Su queja está en otro teléfono desde el { $at }.
story-feedback = Usted dijo cómo le fue el { $at }.
story-committee-unasked = Usted ya no quiere ir a la comisión de quejas. Lo dijo el { $at }.
story-committee-asked = Usted quiere ir a la comisión de quejas. Lo dijo el { $at }.
story-committee-posted = Su carta fue a la comisión de quejas. Lo supimos el { $at }.
story-committee-received = La comisión de quejas tiene su carta. Lo supimos el { $at }.
story-committee-admitted = La comisión de quejas va a tratar su queja. Lo supimos el { $at }.
story-committee-not-admitted = La comisión de quejas no trata su queja. Lo supimos el { $at }:
story-committee-ruled = La comisión de quejas ha decidido. Lo supimos el { $at }:
story-committee-measures = La comisión de quejas decidió. Esto vamos a hacer, el { $at }:
story-file-lost = Un archivo no llegó el { $at }.

# Going on with another device.
taken-over =
    Ahora usted tiene la queja { $number }.
    Puede leer todo y seguir.
taken-over-from-you =
    La queja { $number } la lleva ahora la persona misma.
    Muchas gracias por su ayuda.
picked-up =
    Esta es su queja { $number }.
    Usted se la contó a alguien de nosotros.
    Mire si todo está bien. ¿Falta algo?
    Envíelo aquí mismo.
decision-committee-first =
    También hay una { $committee }.
    Mira las quejas que nosotros tratamos primero.
    Su queja no la hemos tratado.
    ¿Quiere ir allí de todos modos? La comisión misma dice si se puede.

aside-unauthorised =
    Usted mandó esta queja por otra persona.
    Aún no sabemos si eso se puede.
aside-missing = Todavía falta algo:
aside-mend =
    Todavía se puede arreglar.
    Mande aquí una foto de la autorización.
    O que esa persona nos llame: { $phone }.
aside-post = También vale una carta. Mándela a:
aside-time =
    La queja sigue en pie.
    Nosotros seguimos con ella.
aside-client-stops =
    La persona misma quiere parar la queja.
    Hacemos lo que quiere esa persona.
    Muchas gracias por su ayuda.
aside-client-alone =
    La persona misma quiere seguir sola.
    Hacemos lo que quiere esa persona.
    Muchas gracias por su ayuda.
aside-own-only =
    Aquí ahora solo lee lo que usted mandó.
    Así protegemos a esa persona.
aside-ask =
    ¿Tiene una pregunta? Escríbala aquí.
    También puede llamar: { $name }, { $phone }.
aside-stopped = La queja está parada.
story-client-wished = La persona misma dijo lo que quiere. Eso va primero. Lo supimos el { $at }.
story-client-go-on = La persona quiere que usted siga ayudando. Lo supimos el { $at }.
story-facts-disputed-spoken = Usted dijo en un audio lo que no está bien el { $at }.
moved-from-you =
    Lo que estaba aquí está ahora en otro teléfono.
    ¿No lo sabía? Llame al { $phone }.
