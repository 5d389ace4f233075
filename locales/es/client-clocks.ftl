# What clients read about the time that something may take.

clock-first-contact = Tendrá noticias nuestras el { $day } o antes.
clock-judging = El { $day } o antes sabrá si le podemos ayudar.
clock-withdrawal = El { $day } o antes recibirá la carta de que su queja se para.
clock-manager-phase = El gerente quiere terminar el { $day }.
clock-respondent = La otra persona puede responder hasta el { $day }.
clock-settlement = Su queja estará lista el { $day } o antes.
clock-window = Puede ir a la comisión hasta el { $day }.
clock-ruling = La comisión decide el { $day } o antes.
clock-measures = El { $day } o antes sabrá qué va a cambiar.

clock-late-first-contact =
    Ya debería tener noticias nuestras. Lo sentimos.
    ¿Quiere hablar con alguien? Llame a { $officer }: { $reach }.
clock-late-judging =
    Todavía miramos si le podemos ayudar. Tarda demasiado.
    Lo sentimos. Llame a { $officer }: { $reach }.
clock-late-withdrawal =
    Aún no tiene la carta de que su queja se para. Lo sentimos.
    Llame a { $officer }: { $reach }.
clock-late-manager-phase =
    El gerente todavía no ha terminado. Tarda demasiado.
    Ya puede ir a la persona de quejas. Toque “No estoy conforme”.
    También puede llamar: { $officer }, { $reach }.
clock-late-measures =
    Ya debería saber qué va a cambiar. Lo sentimos.
    Llame a { $officer }: { $reach }.
clock-late-ruling =
    La comisión tenía que decidir el { $day }. Todavía no lo ha hecho.
    Puede mandar una carta a la secretaría. O llame a { $officer }: { $reach }.
clock-window-reminder =
    ¿No está conforme? Todavía puede ir a la { $committee }.
    Puede hasta el { $day }. Después ya no.
