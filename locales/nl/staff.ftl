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
    Wat je leest, houd je voor jezelf. Dat staat in artikel 14 van het klachtenreglement van { $organisation }.
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
    /zaak en het nummer: een zaak openen
    /betrokken en het nummer: je was er zelf bij

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
staff-cases-more = Er zijn er meer. Typ /zaak met het nummer.

staff-new-case = Er is een nieuwe zaak voor je: { $number }.
staff-filer-wrote = Er is een nieuw bericht bij zaak { $number }.
staff-filer-edited = Er is een bericht aangepast bij zaak { $number }.
staff-letters-title = Brieven bij zaak { $number }
staff-letters-none = Er zijn nog geen brieven.
staff-letter-line = Brief { $number }, { $to }: { $subject } ({ $at })
staff-letter-to-client = voor de cliënt
staff-letter-to-respondent = voor wie de klacht aangaat
staff-letter-to-organisation = voor de organisatie
staff-letter-to-committee = voor de commissie
staff-letter-to-uwv = voor het UWV, via de cliënt
staff-letter-to-involved = voor iemand die erbij was
staff-letter-to-desk = voor het dossier
button-letters = Brieven
button-letter-number = Brief { $number }
staff-letter-failed = Een brief bij zaak { $number } werd geen los bestand. De tekst is wel verstuurd.
staff-filer-unreachable = Bij zaak { $number } komen je berichten niet meer aan. Bel of schrijf.
staff-file-lost = Bij zaak { $number } is een bestand niet aangekomen. We vroegen om het nog een keer te sturen.
staff-filer-reachable = Bij zaak { $number } komen je berichten weer aan.
staff-unassigned = Er is een klacht zonder behandelaar. Nodig snel een klachtenfunctionaris uit.
staff-handler-missing = Een klacht ging naar iemand anders dan bedoeld, omdat er een manager of klachtenfunctionaris in de bot mist. Kijk wie je nog moet uitnodigen.
staff-call-asked =
    Iemand wil graag gebeld worden. Dit is geen klacht.
    Naam in Telegram: { $name }
    Nummer: { $phone }
staff-call-asked-soon =
    Iemand wil graag snel gebeld worden. Dit is geen klacht.
    Naam in Telegram: { $name }
    Het nummer volgt nog.

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
staff-sent-unreachable = Klaargezet voor de klant bij zaak { $number }. Let op: de klant heeft de bot geblokkeerd. Bel of schrijf ook.
staff-noted = Notitie bewaard bij zaak { $number }. De klant ziet die niet.
staff-dropped = Goed, er gaat niets weg.
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

button-cases = Mijn zaken
button-open = Openen
button-write-client = Schrijven
button-hand-over = Overdragen
button-files = Bestanden
button-to-client = Naar klant
button-as-note = Interne notitie
button-cancel = Niet versturen
button-keep-case = Niet overdragen
button-approve = Ja, dat is goed
button-refuse = Nee
button-secrecy = Ik beloof het
button-secrecy-read = Lees de afspraak

command-zaken = Je zaken
command-zaak = Een zaak openen: /zaak en het nummer

staff-route-unit-manager = De manager van de plek behandelt de klacht.
staff-route-organisation-manager = De klacht gaat over de hele organisatie.
staff-route-manager-involved = De manager was erbij. Daarom neemt een collega het over.
staff-route-manager-unavailable = De manager werkt nog niet in de bot. Daarom neemt een collega het over.
staff-route-no-manager = Er is geen manager die de klacht nu kan behandelen.
staff-route-client-chose = De klant koos voor de klachtenfunctionaris.
staff-route-doubt = Kijk eerst of de klacht onder het reglement valt.
staff-route-unit-unknown = De klant weet niet om welke plek het gaat. Zoek dat eerst uit.
staff-route-manager-unsure = De klant weet niet of de manager erbij was. Zoek dat eerst uit.
staff-route-name-resembles = De naam lijkt op die van de manager. Zoek eerst uit of dat klopt.
staff-route-nobody-was = Er was nog geen behandelaar.
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
staff-label-reach = Bereikbaar via
staff-label-service = Dienst
staff-label-uwv = UWV-traject
staff-label-about = Over
staff-label-unit = Plek
staff-label-when = Wanneer
staff-label-happened = Wat er gebeurde
staff-label-manager = Was de manager erbij
staff-label-talked = Praatte er al over
staff-label-dares = Durft met de manager te praten
staff-label-door = De klant koos
staff-label-wish = Wens
