# Wat betekent dit? Moeilijke woorden, gewoon gezegd.

meaning-title = Wat betekent dit?
meaning-list = Tik op een woord.
meaning-other = Staat je woord er niet bij? Typ dan: wat betekent, en het woord.
meaning-unknown =
    Dat woord ken ik niet.
    Vraag het gerust aan een mens. Of tik op een woord.

term-officer = Klachtenfunctionaris
term-committee = Klachtencommissie
term-manager = Manager
term-regulation = Reglement
term-article = Artikel
term-uwv = UWV
term-privacy = Privacy
term-guardian = Voogd

meaning-officer =
    Een klachtenfunctionaris helpt mensen met een klacht.
    Die hoort niet bij de manager, en kiest geen kant.
meaning-committee =
    Een klachtencommissie is een groep mensen van buiten.
    Die kijkt naar je klacht als wij er niet uit komen.
meaning-manager =
    Een manager leidt een team of een plek.
meaning-regulation =
    Een reglement is een lijst met regels.
    Daarin staat wat er met een klacht gebeurt.
meaning-article =
    Een artikel is een stukje van de regels.
    Een voetnoot staat er klein onder.
meaning-uwv =
    Het UWV helpt mensen die werk zoeken.
    Het betaalt ook geld aan wie niet kan werken.
meaning-privacy =
    Wat van jou is, gaat niet zomaar naar een ander.
    Dat is privacy.
meaning-guardian =
    Een voogd zorgt voor een kind van iemand anders.
    De rechter zegt dat dat mag.
meaning-acting =
    Zo iemand praat voor een ander.
    Die ander wil dat, of kan het zelf niet.
meaning-kin =
    Dat is familie van iemand die er niet meer is.
meaning-expert =
    Een arbeidsdeskundige werkt bij het UWV.
    Die weet veel van werk en ziek zijn.
meaning-mediation =
    Iemand helpt twee mensen om er samen uit te komen.
    Die persoon kiest geen kant.
meaning-both-sides =
    We luisteren naar jou. We luisteren ook naar de ander.
meaning-admissible =
    De commissie mag dan naar je klacht kijken.
    Mag dat niet? Dan hoor je waarom.
meaning-ruling =
    Een uitspraak is wat de commissie beslist.
    Iedereen moet zich eraan houden.
meaning-withdraw =
    Je wilt niet meer verder met je klacht.
    Dan stoppen wij ook.
