# Wat medewerkers lezen. Meldingen zijn neutraal.

staff-hello = Wat wil je doen? Typ /zaken voor je zaken.
staff-hello-administrator =
    Dag { $name }. Je bent hier beheerder.
    Klachten zie je niet. Je hoort het als een zaak geen behandelaar heeft.
staff-hello-self = Heb je zelf een klacht? Dan kun je die hier ook sturen.
staff-welcome = Welkom, { $name }. Je rol is { $role }.
staff-welcome-unit = Welkom, { $name }. Je rol is { $role } bij { $unit }.
staff-role-manager = manager
staff-role-officer = klachtenfunctionaris
staff-role-secretary = secretaris van de klachtencommissie
staff-role-administrator = beheerder
staff-secrecy =
    Je werkt met klachten van mensen.
    Wat je leest, houd je voor jezelf. Dat staat in { $article } van het klachtenreglement van { $organisation }.
    Je praat er alleen over met wie de klacht helpt oplossen. Dat blijft zo als je hier niet meer werkt.
staff-ready = Dank je. Dat is vastgelegd. Typ /zaken om je zaken te zien.
staff-ready-administrator = Dank je. Dat is vastgelegd. Je ziet geen klachten. Je hoort het als een zaak geen behandelaar heeft.
staff-announced = { $name } werkt nu ook in de bot, als { $role }.
staff-invited = { $name } is uitgenodigd voor de bot, als { $role }. Klopt dat niet? Bel dan de beheerder.
staff-invited-unit = { $name } is uitgenodigd voor de bot, als { $role } bij { $unit }. Klopt dat niet? Bel dan de beheerder.
staff-announced-unit = { $name } werkt nu ook in de bot, als { $role } bij { $unit }.
staff-asks-in = { $name } wil in de bot werken, als { $role }.
staff-approve-ask = Dit is een tweede klachtenfunctionaris. Is dat goed? Oude zaken ziet deze persoon pas na overdracht.
staff-approved = { $name } kan aan de slag.
staff-refused = { $name } heeft geen toegang gekregen.
staff-approve-done = Dit is al beslist.
staff-awaits-approval = Welkom, { $name }. De klachtenfunctionaris moet nog ja zeggen. Je krijgt bericht.
staff-you-are-approved = Je kunt aan de slag. Lees eerst de afspraak over geheimhouding.
staff-you-are-refused = Je hebt geen toegang gekregen. Vraag de klachtenfunctionaris waarom.

staff-help-commands =
    Voor je werk:
    /zaken: je zaken
    /vandaag: wat er gedaan moet worden
    /zaak en het nummer: een zaak openen
    /zoek en een naam, telefoonnummer of zaaknummer
    /betrokken en het nummer: je was er zelf bij
    /mondeling: een klacht intypen voor iemand
    /afwezig: iemand anders neemt het even over
    /uitdienst: iemand stopt met dit werk

staff-help-stage =
    { $count ->
        [one] Een zaak { $stage }:
       *[other] { $count } zaken { $stage }:
    }
    { $actions }.
staff-help-always =
    Altijd:
    { $actions }.
staff-help-steps =
    Dit kun je nu doen in je zaken. Open een zaak en druk op Meer stappen. Daar staat ook wat er eerst nog moet.
    Zegt de klant iets tegen jou, zoals ja op een oplossing? Ook dat leg je daar vast.

staff-no-cases = Je hebt nu geen zaken.
staff-cases-title =
    { $count ->
        [one] Je hebt 1 zaak
       *[other] Je hebt { $count } zaken
    }
staff-case-line = { $number }, gestuurd op { $day }, { $state }
staff-case-new = nog niet geopend
staff-case-open = geopend
staff-case-news = nieuw bericht
staff-cases-closed = afgesloten
staff-cases-more = Er zijn er meer. Typ /zaak met het nummer.

staff-today-title = Wat er te doen is
staff-today-nothing = Er staat deze week niets open.
staff-today-late = Te laat:
staff-today-now = Vandaag:
staff-today-soon = De komende dagen:
staff-today-term = { $number }: { $name }, uiterlijk { $day }
staff-today-unread = { $number }: { $state }
staff-today-agreement = { $number }: een afspraak loopt af
staff-search-how = Typ erbij wat je zoekt. Dat kan een naam zijn, een telefoonnummer of een zaaknummer. Bijvoorbeeld: /zoek De Vries
staff-search-nothing = Ik vond niets bij jouw zaken.
staff-search-title =
    { $count ->
        [one] Ik vond 1 zaak
       *[other] Ik vond { $count } zaken
    }

staff-new-case = Er is een nieuwe zaak voor je: { $number }.
staff-filer-wrote = Er is een nieuw bericht bij zaak { $number }.
staff-filer-edited = Er is een bericht aangepast bij zaak { $number }.
staff-letters-title = Brieven bij zaak { $number }
staff-letters-none = Er zijn nog geen brieven.
staff-letter-line = Brief { $number }, { $to }: { $subject } ({ $at })
staff-letter-to-client = voor de klant
staff-letter-to-respondent = voor wie de klacht aangaat
staff-letter-to-organisation = voor de organisatie
staff-letter-to-committee = voor de commissie
staff-letter-to-uwv = voor het UWV, via de klant
staff-letter-to-involved = voor iemand die erbij was
staff-letter-to-desk = voor het dossier
button-letters = Brieven
button-letter-number = Brief { $number }
staff-letter-failed = Een brief bij zaak { $number } werd geen los bestand. De tekst is wel verstuurd.
staff-filer-unreachable = Bij zaak { $number } komen je berichten niet meer aan. Bel of schrijf.
staff-file-lost = Bij zaak { $number } is een bestand niet aangekomen. We vroegen om het nog een keer te sturen.
staff-filer-reachable = Bij zaak { $number } komen je berichten weer aan.
staff-unassigned = Er is een klacht zonder behandelaar. Nodig snel een klachtenfunctionaris uit.
staff-unreachable-leave =
    { $name } ({ $role }) krijgt geen berichten meer van de bot. Spreek { $name } aan.
    Komt { $name } niet terug in de bot? Typ dan /uitdienst. Dan gaan de zaken naar iemand anders.
staff-unreachable = { $name } ({ $role }) krijgt geen berichten meer van de bot. Spreek { $name } aan.
staff-reachable = { $name } ({ $role }) krijgt weer berichten van de bot.
staff-handler-missing = Een klacht ging naar iemand anders dan bedoeld. Kijk of er nog een manager of klachtenfunctionaris mist in de bot.
staff-call-asked =
    Iemand wil graag gebeld worden. Bel zo snel mogelijk. Dit is geen klacht.
    Naam in Telegram: { $name }
    Nummer: { $phone }
staff-call-asked-soon =
    Iemand wil graag snel gebeld worden. Dit is geen klacht.
    Naam in Telegram: { $name }
    Er is nog geen nummer. Ik heb erom gevraagd.

staff-call-nameless = niet bekend, want die persoon gaf geen naam

staff-card-title = Zaak { $number }
staff-label-filed = Gestuurd
staff-label-stage = Fase
staff-label-because = Waarom bij jou
staff-basis-consent = de klant wil het
staff-basis-guardian = voogd
staff-basis-parent = ouder van een kind
staff-stage-judging = beoordelen
staff-stage-manager = bij de manager
staff-stage-officer = bij de klachtenfunctionaris
staff-stage-closed = afgesloten
staff-card-doubt = Kijk eerst of deze klacht onder het reglement valt. Dit las de klant:
staff-card-handed-over = Overgedragen, met als reden: “{ $reason }”
staff-card-unreachable = Let op: de klant heeft de bot geblokkeerd. Berichten komen niet aan.
staff-card-edited = De klant paste op { $at } een bericht aan: “{ $words }”
staff-card-spoken = De klant sprak een deel in. Luister daarvoor naar de bestanden.
staff-card-turned = Waarom de klant naar jou ging: “{ $why }”
staff-card-no-solution = De manager schreef aan de klant: “{ $why }”
staff-card-answer-edited = De klant paste op { $at } een antwoord aan. Het was: “{ $was }”. Het is nu: “{ $words }”.
staff-card-reply = Antwoord op dit bericht om te schrijven. Je kiest daarna of het naar de klant gaat.
staff-entry-filer = De klant schreef op { $at }:
staff-entry-staff = { $name } schreef op { $at } aan de klant:
staff-entry-note = Notitie van { $name }, { $at }:
staff-entry-system = Vastgelegd op { $at }:
staff-file = Bij zaak { $number }, gestuurd op { $at }
staff-taken = Je hebt zaak { $number } opgepakt.
staff-message-gone = Dit bericht is weggehaald.
staff-taken-already = Deze zaak is al opgepakt.

staff-write = Typ je bericht bij zaak { $number }. Er gaat nog niets weg.
staff-where =
    Zaak { $number }: ik heb { $received } van je.
    Waar moet het heen?
staff-sent = Verstuurd aan de klant, bij zaak { $number }.
staff-sent-unreachable = Klaargezet voor de klant bij zaak { $number }. Let op: de klant kan dit nu niet lezen in Telegram. Bel of schrijf ook.
staff-leaving = Dit gaat over { $seconds } seconden naar de klant, bij zaak { $number }.
staff-act-leaving = { $action }, zaak { $number }: dit gaat over { $seconds } seconden weg.
staff-act-waits = Er gaat net nog iets weg bij zaak { $number }. Druk over een paar tellen nog eens op Ja.
staff-act-not-left = Dit ging niet weg: { $action }, zaak { $number }. Er is net iets veranderd in de zaak. Kijk het nog eens na.
staff-act-late = Te laat: het is al weg, zaak { $number }. Klopt het niet? Kies bij Meer stappen: Iets verbeteren.
staff-undo-late = Te laat: bij zaak { $number } staat niets meer klaar. Het is al bij de klant.
staff-not-left = Je laatste bericht is niet verstuurd. De zaak is niet meer van jou.
staff-noted = Notitie bewaard bij zaak { $number }. De klant ziet die niet.
staff-dropped = Goed, er is niets verstuurd of vastgelegd.
staff-sort-ask = Ik heb je bericht. Er gaat nog niets weg. Bij welke zaak hoort het?
staff-sort-more = Staat de zaak er niet bij? Typ dan het nummer.
staff-nothing-written = Er staat niets klaar om te versturen.
staff-other-dropped = Let op: je andere bericht is niet verstuurd. Dat was bij een andere zaak.
staff-odd = Dit kan ik niet doorgeven. Stuur tekst, een foto, een spraakbericht of een bestand.
staff-big-file = Dit bestand is groter dan 20 MB. Maak het kleiner.

staff-hand-who = Aan wie draag je zaak { $number } over?
staff-hand-line = { $name }, { $role }
staff-hand-nobody = Er is nu niemand aan wie je deze zaak kunt overdragen.
staff-hand-reason = Waarom draag je de zaak over aan { $name }? Typ het kort.
staff-hand-words = Typ de reden in een paar woorden.
staff-handed = Zaak { $number } is nu van { $name }.

staff-oral-when = Vertelde iemand je een klacht? Op welke dag was dat? Kies, of typ een dag.
staff-oral-stopped = Goed, er is niets vastgelegd.
staff-oral-begin = Je typt een klacht in die iemand op { $day } vertelde. Die dag telt. Vul de vragen in zoals de klant het zegt.
staff-oral-tell = Vertel dit eerst aan de klant:
staff-oral-kept =
    { $months ->
        [one] We bewaren wat je vertelt, je naam en de brieven. { $months } maand na het einde wissen we alles.
       *[other] We bewaren wat je vertelt, je naam en de brieven. { $months } maanden na het einde wissen we alles.
    }
staff-oral-noted-story = Genoteerd: { $answer }.
staff-oral-noted-name = Genoteerd: de klant heet { $answer }.
staff-oral-handler-none = Er is nog niemand die de klacht behandelt. De klachtenfunctionaris zoekt dat uit.
staff-oral-handler-judging = { $name } kijkt eerst of de klacht onder de regels valt.
staff-oral-handler-officer = { $name } behandelt de klacht, als klachtenfunctionaris.
staff-oral-handler-manager = { $name } behandelt de klacht, als manager.
staff-label-told = Verteld op
staff-oral-name = Hoe heet de klant? Typ de naam. Wil de klant gebeld worden? Kies dan "Bel mij liever" en typ het nummer.
staff-oral-address = Op welk adres krijgt de klant brieven op papier? Geen brieven per post? Kies dan "Geen adres".
staff-oral-filed = Vastgelegd: zaak { $number }
staff-oral-counts = De klacht telt vanaf { $day }.
staff-oral-hand =
    Geef de klant het volgende bericht. Daarmee ziet de klant de klacht later zelf in Telegram. Dat kan tot en met { $day }, één keer.
    Wil de klant dat niet? Print dan de brief en geef of stuur die.
staff-oral-link =
    Je klacht heeft nummer { $number }. Wil je zien hoe het gaat? Open deze link op je telefoon:
    { $link }
staff-oral-code =
    Je klacht heeft nummer { $number }. Wil je zien hoe het gaat? Stuur dit naar de Klachtwijzer in Telegram:
    /start { $code }
staff-oral-not-yours =
    De klacht is verstuurd. De dag telt: { $day }.
    Jij hebt er zelf mee te maken. Daarom hoort iemand anders de klacht. Wat in deze chat stond, haal ik weg.
    Zeg dit tegen de klant: een collega neemt contact op en geeft de code en de brief.
staff-oral-for-you =
    Zaak { $number } is aan de balie verteld. Wie hem intypte, heeft er zelf mee te maken en ziet hem niet meer.
    Bel of schrijf de klant. Geef het volgende bericht door. Dat werkt tot en met { $day }, één keer. De bevestiging op papier staat bij de brieven van de zaak.
staff-oral-paper = De bevestiging op papier.
staff-picked-up = De klant van zaak { $number } leest nu mee in Telegram.
staff-card-told = Deze klacht is verteld op { $day }. De klant leest nog niet mee in Telegram: bel of schrijf.

staff-away-from = Vanaf welke dag ben je weg? Kies, of typ een dag.
staff-away-until = Tot en met welke dag ben je weg? Kies, of typ een dag.
staff-away-order = Die dag ligt voor je eerste dag, of heel ver weg. Kies een andere dag.
staff-away-who = Wie neemt het over?
staff-away-nobody = Er is nu niemand die je werk kan overnemen. Overleg met de beheerder.
staff-away-sure =
    Je bent weg van { $from } tot en met { $until }.
    { $name } neemt zolang voor je waar. Zaken waar { $name } niet bij mag, gaan naar iemand anders. Daarna komen ze terug. Klopt dat?
staff-away-set = Vastgelegd. Vanaf { $from } neemt { $name } voor je waar.
staff-away-begun = Je bent afgemeld. { $name } neemt voor je waar.
staff-away-now = Je bent afgemeld van { $from } tot en met { $until }. { $name } neemt waar.
staff-away-planned = Je bent weg van { $from } tot en met { $until }. { $name } neemt dan waar.
staff-away-stopped = Goed, er verandert niets.
staff-away-none = Je bent niet afgemeld.
staff-away-over =
    { $count ->
        [0] Welkom terug.
        [one] Welkom terug. Er is 1 zaak weer bij jou.
       *[other] Welkom terug. Er zijn { $count } zaken weer bij jou.
    }
staff-stands-in =
    { $count ->
        [0] Je neemt waar voor { $name } tot en met { $until }. Er lopen nu geen zaken.
        [one] Je neemt waar voor { $name } tot en met { $until }. Het gaat om 1 zaak.
       *[other] Je neemt waar voor { $name } tot en met { $until }. Het gaat om { $count } zaken.
    }
staff-case-back = Zaak { $number } is weer bij { $name }.

staff-leave-who = Wie werkt niet meer met klachten?
staff-leave-sure = { $name } werkt dan niet meer in de bot als { $role }. De zaken gaan meteen naar iemand anders. Is er niemand, dan hoort de beheerder dat. Klopt dat?
staff-leave-done = Vastgelegd. { $name } werkt niet meer in de bot.
staff-leave-unknown = Die persoon werkt hier niet.
staff-left = Je werkt niet meer in de bot als { $role }. Je zaken zijn niet meer bij jou. Wat je las, blijft geheim.

button-tomorrow = Morgen
button-back = Ik ben er weer
button-away-not = Ik ga niet weg
button-cases = Mijn zaken
button-open = Openen
button-write-client = Schrijven
button-hand-over = Overdragen
button-files = Bestanden
button-to-client = Naar klant
button-as-note = Interne notitie
button-cancel = Niet versturen
button-undo = Toch niet
button-keep-case = Niet overdragen
button-approve = Ja, dat is goed
button-refuse = Nee
button-secrecy = Ik beloof het
button-secrecy-read = Lees de afspraak

command-zaken = Je zaken
command-mondeling = Een klacht intypen voor iemand
command-afwezig = Zeggen dat je er even niet bent
command-vandaag = Wat er te doen is
command-zoek = Zoeken in je zaken
command-betrokken = Zeggen dat je er zelf bij was
command-uitdienst = Iemand stopt met dit werk
command-zaak = Een zaak openen: /zaak en het nummer

staff-route-unit-manager = De manager van de plek behandelt de klacht.
staff-route-organisation-manager = De klacht gaat over de hele organisatie.
staff-route-manager-involved = De manager was erbij. Daarom neemt een collega het over.
staff-route-manager-unavailable = De manager van de plek kan deze klacht niet krijgen. Daarom neemt een collega het over.
staff-route-no-manager = Er is geen manager die de klacht nu kan behandelen.
staff-route-client-chose = De klant koos voor de klachtenfunctionaris.
staff-route-doubt = Kijk eerst of de klacht onder het reglement valt.
staff-route-unit-unknown = De klant weet niet om welke plek het gaat. Zoek dat eerst uit.
staff-route-manager-unsure = De klant weet niet of de manager erbij was. Zoek dat eerst uit.
staff-route-name-resembles = De naam lijkt op die van de manager. Zoek eerst uit of dat klopt.
staff-route-nobody-was = Er was nog geen behandelaar.
staff-route-stand-in = Je neemt waar voor iemand die er even niet is.
staff-route-back-again = Je bent er weer. De zaak is terug bij jou.
staff-route-handler-left = Wie de zaak had, werkt hier niet meer in de bot.
staff-route-handler-involved = Wie de zaak had, was erbij betrokken. Daarom neem jij het over.

staff-capacity-client = de klant zelf
staff-capacity-representative = een vertegenwoordiger
staff-capacity-next-of-kin = een nabestaande
staff-label-who = Ingediend door
staff-label-for-whom = Namens
staff-label-relation = Relatie
staff-label-basis = Grond
staff-label-proof = Machtiging
staff-label-name = Naam
staff-label-phone = Telefoon
staff-label-address = Adres
staff-label-before-client = Eerst gedaan door
staff-address-how = Typ straat en huisnummer, dan een komma, dan postcode en plaats.
staff-label-reach = Bereikbaar via
staff-label-service = Dienst
staff-label-uwv = Komt via het UWV
staff-label-about = Over
staff-label-unit = Plek
staff-label-when = Wanneer
staff-label-happened = Wat er gebeurde
staff-label-manager = Was de manager erbij
staff-label-talked = Praatte er al over
staff-label-dares = Durft met de manager te praten
staff-label-door = De klant koos
staff-label-wish = Wens
