# What does this mean? Difficult words, said plainly.

meaning-title = ¿Qué significa esto?
meaning-list = Toque una palabra.
meaning-other = ¿No está su palabra? Escriba: qué significa, y la palabra.
meaning-unknown =
    No conozco esa palabra.
    Pregunte a una persona, sin problema. O toque una palabra.

term-officer = Persona de quejas
term-committee = Comisión de quejas
term-manager = Gerente
term-regulation = Reglamento
term-article = Artículo
term-uwv = UWV
term-privacy = Privacidad
term-guardian = Tutela

meaning-officer =
    La persona de quejas (klachtenfunctionaris) ayuda a quien tiene una queja.
    No depende del gerente y no está de parte de nadie.
meaning-committee =
    La comisión de quejas (Klachtencommissie) es un grupo de personas de fuera.
    Mira su queja cuando nosotros no encontramos solución.
meaning-manager =
    Un gerente (manager) dirige un equipo o un lugar.
meaning-regulation =
    Un reglamento (reglement) es una lista de reglas.
    Ahí está lo que pasa con una queja.
meaning-article =
    Un artículo (artikel) es una parte de las reglas.
    Una nota (voetnoot) está debajo, en letra pequeña.
meaning-uwv =
    El UWV ayuda a personas que buscan trabajo.
    También paga dinero a quien no puede trabajar.
meaning-privacy =
    Lo suyo no se da a otros sin más.
    Eso es la privacidad (privacy).
meaning-guardian =
    Quien tiene la tutela (voogd) cuida al hijo de otra persona.
    El juez dice que puede hacerlo.
meaning-acting =
    Un representante (vertegenwoordiger) habla por otra persona.
    Esa persona lo quiere así, o no puede sola.
meaning-kin =
    Es la familia de alguien que ya no está (nabestaande).
meaning-expert =
    Un asesor laboral (arbeidsdeskundige) trabaja en el UWV.
    Sabe mucho de trabajo y de enfermedad.
meaning-mediation =
    Alguien ayuda a dos personas a entenderse (bemiddeling).
    Esa persona no está de parte de nadie.
meaning-both-sides =
    Le escuchamos a usted. También escuchamos a la otra persona.
meaning-admissible =
    Entonces la comisión puede mirar su queja (ontvankelijk).
    ¿No puede? Entonces le dirán por qué.
meaning-ruling =
    Una resolución (uitspraak) es lo que decide la comisión.
    Todos tienen que cumplirla.
meaning-withdraw =
    Usted no quiere seguir con su queja (intrekken).
    Entonces nosotros también paramos.
