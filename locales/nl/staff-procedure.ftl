# Wat medewerkers lezen over de stappen van een zaak. Knoppen zijn hoogstens 20 tekens.

action-take-on = In behandeling nemen
action-not-take-on = Niet behandelen
action-take = Ik pak dit op
action-compose = Schrijven
action-note = Notitie
action-hand = Overdragen
action-involve = Iemand is betrokken
action-correct = Iets verbeteren
action-state-facts = Feiten opschrijven
action-invite = Andere kant vragen
action-response = Reactie vastleggen
action-silence = Geen reactie
action-not-heard = Niet gehoord: reden
action-plan-meeting = Gesprek plannen
action-cancel-meeting = Gesprek afzeggen
action-talk = Gesprek vastleggen
action-report = Verslag maken
action-propose = Oplossing voorleggen
action-confirm = Brief na gesprek
action-outcome = Uitslag geven
action-check-measure = Maatregel nakijken
action-settle = Zaak afronden
action-no-solution = Geen oplossing
action-confirm-stop = Intrekken bevestigen
action-remind = Klant herinneren
action-pause = Zaak laten wachten
action-posted = Brief is gepost
action-received = Bij commissie binnen
action-admitted = Ontvankelijk
action-not-admitted = Niet ontvankelijk
action-plan-hearing = Zitting plannen
action-ruling = Uitspraak vastleggen
action-tell-measures = Maatregelen melden
action-close = Zaak sluiten

staff-seat-filer = de klant
staff-seat-manager = de manager die de zaak heeft
staff-seat-officer = de klachtenfunctionaris die de zaak heeft
staff-seat-secretary = de secretaris van de commissie
staff-seat-respondent = de ander over wie de klacht gaat
staff-seat-clock = de bot, vanzelf

staff-denied = Dit kan nu niet.
staff-denied-stage = Deze stap past niet bij waar de zaak nu is.
staff-denied-seat = Deze stap is voor { $who }.
staff-not-yet = “{ $action }” kan nu niet:

staff-gate-not-taken = De zaak is al opgepakt.
staff-gate-facts-wait = Er liggen geen feiten die op een antwoord van de klant wachten.
staff-gate-facts-agreed = De klant moet eerst ja zeggen op de feiten in het kort.
staff-gate-somebody-invited = Er is nog niemand om een reactie gevraagd.
staff-gate-term-over = Er is niemand van wie de tijd om te reageren voorbij is.
staff-gate-both-sides-heard = De andere kant moet eerst de kans krijgen om te reageren ({ $article }).
staff-gate-heard-or-reason = Hoor eerst de andere kant, of leg vast waarom dat niet is gebeurd ({ $article }).
staff-gate-meeting-planned = Er is geen gesprek gepland.
staff-gate-talk-held = Er is nog geen gesprek met de klant vastgelegd.
staff-gate-report-owed = Er is geen gesprek waarvan nog een verslag weg moet.
staff-gate-reports-sent = Er mist nog een verslag, of het is nog niet bij iedereen ({ $article }).
staff-gate-proposal-open = Er ligt geen voorstel bij de klant.
staff-gate-no-proposal-open = Er ligt nog een voorstel bij de klant.
staff-gate-solution-accepted = De klant heeft nog geen ja gezegd op een oplossing.
staff-gate-agreements-made = Er zijn geen afspraken.
staff-gate-confirmed = De brief na het gesprek is nog niet gestuurd ({ $article }).
staff-gate-not-confirmed = De brief na het gesprek is al gestuurd.
staff-gate-outcome-given = De uitslag is nog niet gegeven ({ $article }).
staff-gate-no-outcome = De uitslag is al gegeven.
staff-gate-measures-given = Er zijn geen maatregelen.
staff-gate-not-with-officer = De klant is al bij de klachtenfunctionaris.
staff-gate-cooling-off = De bedenktijd is voorbij.
staff-gate-filer-owes-answer = De klant hoeft nu niets te zeggen.
staff-gate-reminded-twice = De klant is nog geen twee keer herinnerd.
staff-gate-committee-open = De weg naar de commissie is nu niet open ({ $article }).
staff-gate-committee-asked = De klant heeft niet om de commissie gevraagd.
staff-gate-uwv-track = De klant volgt geen UWV-traject.
staff-gate-nothing-left = Er loopt nog een afspraak, een maatregel of de tijd voor de commissie.

staff-duty-confirmed = Brief met datum en feiten, na het gesprek
staff-duty-heard = Andere kant: een reactie, of de tijd daarvoor is voorbij
staff-duty-reports = Van elk gesprek een verslag, naar iedereen
staff-duty-outcome = Uitslag met uitleg en maatregelen
staff-duty-settled = Afgerond, uiterlijk op { $day }

staff-stage-paused = wacht op de klant
staff-stage-withdrawn = ingetrokken, bevestiging moet nog
staff-stage-settled = intern afgerond
staff-stage-admissibility = bij de commissie, die kijkt of de klacht ontvankelijk is
staff-stage-committee = bij de commissie
staff-stage-measures = uitspraak gedaan, maatregelen moeten nog
staff-entry-respondent = De ander, { $at }
staff-filer-acted = Er is nieuws bij zaak { $number }.

button-more = Meer stappen
staff-more-title = Zaak { $number }: wat kun je doen?
staff-form-preview = Klopt dit? Dan leg ik het vast.

staff-propose-text = Wat is de oplossing? Schrijf het op voor de klant.
staff-propose-more =
    { $count ->
        [0] Hoort er een afspraak bij?
       *[other] Nog een afspraak?
    }
staff-promise-what = Wat gaat er gebeuren?
staff-promise-who = Wie doet dat?
staff-promise-by = Op welke dag is het klaar? Typ een datum.
staff-proposed = Het voorstel ligt bij de klant, zaak { $number }.
staff-agreement-noted = Dat staat erbij, zaak { $number }.

staff-involve-who = Wie was erbij betrokken, of over wie gaat de klacht? Voor die persoon bestaat de zaak daarna niet meer.
staff-involve-me = Ikzelf
staff-involve-which = Bij welke zaak is iemand betrokken?
staff-involve-myself =
    De zaak gaat meteen naar iemand anders. Jij ziet hem niet meer.
    Wat in deze chat over de zaak staat, haal ik weg.
staff-involve-other =
    { $name } kan de zaak niet krijgen en niet zien.
    Wat in de chat van { $name } over de zaak staat, haal ik weg. { $name } krijgt daar geen bericht over.
staff-involved-myself = Dank je dat je het zegt. Het is geregeld.
staff-involved-other = Vastgelegd bij zaak { $number }.
