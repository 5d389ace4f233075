# What clients and representatives read about the steps of their complaint.

action-agree-facts = Así está bien
action-dispute-facts = Esto no está bien
action-accept = Sí, de acuerdo
action-decline = No, eso no lo quiero
action-check-agreement = ¿Ya está hecho?
action-to-officer = No estoy conforme
action-withdraw = Quiero parar
action-not-needed = Ya está resuelto
action-resume = Seguir
action-reopen = Abrir y seguir
action-committee = Ir a la comisión
action-uwv = Ir al UWV
action-feedback = ¿Cómo le fue?
action-respond = Responder

form-title = { $number }: { $action }
form-preview = ¿Está bien esto?
form-type-it = Escriba su respuesta. Aquí no valen audios ni archivos.
form-type-day = Escriba un día. Por ejemplo: 3 de marzo.
form-day-past = Ese día ya pasó. Escriba un día que todavía no llegó.
form-day-future = Ese día todavía no llegó. Escriba un día que ya pasó.
form-day-unknown = No entiendo ese día. Escríbalo así: 3 de marzo de 2026.
form-choose = Elija uno de los botones. También puede escribirlo.
form-odd = Esto no lo puedo guardar. Escríbalo, o envíe una foto o un audio.
form-big-file = Este archivo es muy grande. Envíe algo de menos de 20 MB.
button-form-yes = Sí, está bien
button-form-again = Empezar otra vez
button-not-now = Ahora no
button-skip = Saltar
button-today = Hoy
button-yesterday = Ayer
button-in-a-week = En una semana
button-in-two-weeks = En dos semanas
case-not-now = Eso no se puede ahora. Mire en su queja qué puede hacer.

case-paused = Su queja le espera. ¿Quiere seguir? Toque el botón.
case-withdrawn = Su queja se ha parado. Recibirá una carta sobre esto.
case-settled = Hemos terminado con su queja.
case-committee = Su queja está en la comisión de quejas.

accept-sure = ¿Está de acuerdo con esto?
accept-not-yet = Bien. No tiene que elegir ahora.
decline-why = ¿Por qué no? Puede escribirlo o mandar un audio.
accepted = Qué bien. También lo recibirá en una carta.
declined = Voy a avisar. Le diremos cómo sigue.
agreement-which = ¿De qué acuerdo se trata?
agreement-kept = ¿Esto ya se hizo?
agreement-kept-noted = Qué bien. Ya está apuntado.
agreement-broken-noted =
    Qué mal. Voy a avisar ahora mismo.
    ¿Quiere decir algo sobre esto? Envíelo aquí mismo.
promise-line =
    { $what }
    Quién: { $who }. Listo el { $day }.
