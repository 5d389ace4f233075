# Wat medewerkers lezen over beide kanten, gesprekken en verslagen. Knoppen zijn hoogstens 20 tekens.

staff-gate-report-there = Er is nog geen verslag gestuurd.

staff-facts-text = Wat zijn de feiten in het kort? Schrijf alleen op wat de andere kant mag lezen. Iedereen aan die kant leest hetzelfde. De klant kijkt eerst of het klopt.
staff-facts-disputed = De klant zegt dat de feiten anders zijn: “{ $words }”
staff-facts-to-client = De klant krijgt dit te lezen, en zegt of het klopt.
staff-facts-stated = De feiten liggen bij de klant, zaak { $number }.

staff-which-respondent = Om wie gaat het?
staff-response-on = Op welke dag kwam de reactie?
staff-response-text = Wat was de reactie? Typ het, spreek het in, of stuur een foto of bestand.
staff-response-of = Reactie van { $name }, { $day }:
staff-response-noted = De reactie staat erbij, zaak { $number }.
staff-silence-of = { $name } heeft niet gereageerd en de tijd is voorbij.
staff-silence-noted = Vastgelegd: geen reactie, zaak { $number }.
staff-not-heard-who = Over wie gaat de reden?
choice-whole-side = De hele andere kant
staff-not-heard-why-one = Niet gevraagd: { $who }. Waarom niet? Daarover kan dan geen oordeel komen, en geen maatregel.
staff-not-heard-why = Waarom is de andere kant niet gehoord? Dit is genoeg voor een oplossing waar de klant ja op zegt, niet voor een uitslag.
staff-not-heard-noted = De reden staat erbij, zaak { $number }.

staff-invite-who = Wie wil je om een reactie vragen?
staff-invite-named = In de klacht staat: { $name }
staff-invite-unit = Voor de plek zelf: { $name }
staff-invite-again = Een nieuwe link kan ook, voor { $name }. Een link van eerder werkt dan niet meer.
staff-invite-name = Wat is de naam van deze persoon?
staff-invite-member = Is dit iemand die met de bot werkt? Die ziet de zaak dan niet meer als medewerker.
staff-invite-by = Tot en met welke dag kan er worden gereageerd, volgens de commissie? Typ een datum.
staff-invite-facts = Wat zijn de feiten in het kort, voor de andere kant?
staff-invite-contact = Mag de andere kant deze gegevens van de klant zien?
staff-invite-files = De klant stuurde { $received }. Mag de andere kant daar iets van zien?
staff-invite-file =
    Mag de andere kant dit bestand zien? De woorden erbij gaan niet mee. Het kwam op { $at }:
    { $file }
staff-invite-way = Hoe gaat de uitnodiging?
staff-invite-address = Op welk adres krijgt deze persoon de brief? Weet je dat niet? Sla het over.
staff-invite-to-address =
    De brief gaat naar:
    { $address }
staff-invite-renew = { $name } krijgt een nieuwe link. Een link van eerder werkt dan niet meer, ook niet als die al open was.
staff-invite-reads = Dit leest { $name }, en verder niets van de klacht:
staff-invite-self = Let op: deze naam lijkt op die van jou. Gaat de klacht over jou? Draag de zaak dan over.
staff-invite-own = Dat ben jij zelf. Over wie de klacht gaat, behandelt hem niet.
staff-invite-involved = { $name } ziet deze zaak daarna niet meer als medewerker, alleen nog met de link.
staff-invite-made = Dit is de link voor { $name }. Stuur het bericht hieronder zelf door, met de mail of een app. De link werkt voor één persoon. Openen kan tot en met { $day }. Open hem niet zelf.
staff-invite-opening = Er is een klacht binnen bij { $organisation } waar jij een rol in hebt.
staff-invite-opening-committee = De { $committee } behandelt een klacht waar jij een rol in hebt.
staff-invite-pass-on =
    { $opening } Jij mag jouw kant vertellen.
    Open deze link in Telegram. De link is alleen voor jou: { $link }
staff-invite-pass-on-code =
    { $opening } Jij mag jouw kant vertellen.
    Open de klachtbot in Telegram en typ: /start { $code }

choice-for-unit = Iemand van de plek
choice-somebody-else = Iemand anders
choice-nobody-of-these = Geen van deze
choice-no-files = Nee, niets
choice-some-files = Ja, ik kies
choice-way-link = Link voor Telegram
choice-way-letter = Brief of mail

staff-respondent-answers = Er komt een reactie binnen bij zaak { $number }.
staff-respondent-done = De reactie bij zaak { $number } is compleet.
staff-respondent-acted = Er is nieuws van de andere kant bij zaak { $number }.
staff-respondent-silent = Bij zaak { $number } heeft iemand niet gereageerd. De tijd daarvoor is voorbij. Dat is vastgelegd.

staff-letter-invitation = Dit is de brief aan { $name }. Post of mail hem vandaag.
staff-letter-with-files = Dit is de brief aan { $name }. Post of mail hem vandaag. Doe de bestanden erbij die je koos.
staff-letter-report = Dit is het verslag als brief aan { $name }. Post of mail het.
staff-letter-no-address = Er staat nog geen adres op. Zet het in de zaak met "Iets verbeteren", of mail de brief.

staff-meeting-on = Op welke dag is het gesprek? Typ een datum.
staff-meeting-place = Hoe laat is het, en waar?
staff-meeting-asked = Vraag je { $who } erbij?
staff-meeting-others = Wie nog meer? Typ de namen, met een komma ertussen.
staff-meeting-which = Om welk gesprek gaat het?
staff-meeting-line = Gesprek { $number }, gepland op { $day }: { $place }
staff-talk-line = Gesprek { $number }, gehouden op { $day }
staff-hearing-line = Zitting { $number }, gehouden op { $day }
staff-meeting-why-cancelled = Waarom gaat het gesprek niet door? Iedereen die was gevraagd, leest dit.
staff-meeting-with = Wie: { $names }
staff-meeting-planned = Het gesprek is gepland, zaak { $number }.
staff-meeting-cancelled = Het gesprek is afgezegd, zaak { $number }.
staff-meeting-comes = Komt: { $name }
staff-meeting-not = Kan niet: { $name }
staff-meeting-not-why = Kan niet: { $name }, “{ $why }”
staff-meeting-off = Gaat niet door: “{ $why }”
staff-tell-yourself = Geef dit zelf door, want hier kan het niet: { $names }.
staff-talk-on = Op welke dag was het gesprek?
staff-talk-with = Was { $who } erbij?
staff-talk-held-on = Gesprek gehouden op { $day }
staff-talk-aside = Het gesprek staat erbij, zaak { $number }. Een verslag hoeft niet.
staff-talk-noted = Het gesprek staat erbij, zaak { $number }. Er hoort nog een verslag bij.
staff-party-filer = de klant
choice-another-talk = Een ander gesprek
button-meeting = Gesprek { $number }

staff-report-which = Van welk gesprek maak je het verslag?
staff-report-what = Er is al een verslag, maar nog niet bij iedereen. Wat wil je?
staff-report-text = Schrijf het verslag van het gesprek op { $day }. Iedereen die erbij hoort, leest dit.
staff-report-of-committee = De commissie maakt haar eigen verslag. Geef { $name } daar een kopie van.
staff-report-by-letter = { $who } krijgt hier geen berichten. Post of mail jij het verslag?
staff-report-to-chat = Dit gaat in de chat naar: { $names }
staff-report-to-letter = Dit post of mail je zelf aan: { $names }
staff-report-sent = Het verslag is verstuurd, zaak { $number }.
staff-report-missing = Er is nog geen verslag.
staff-report-words = Verslag: “{ $words }”
staff-proof-letter = Per brief aan { $name }, { $at }
staff-proof-sent = Naar { $name }, { $at }, nog niet geopend
staff-proof-opened = Naar { $name }, { $at }, geopend { $opened }
choice-send-report = Stuur dit verslag
choice-new-report = Nieuw verslag

staff-sides-facts = Feiten in het kort: “{ $words }”
staff-sides-agreed = De klant zegt dat het klopt.
staff-sides-waits = De klant moet nog zeggen of het klopt.
staff-sides-respondent = Andere kant: { $name }, gevraagd { $at }
staff-sides-term = Reageren kan tot en met { $day }.
staff-sides-letter = De uitnodiging ging per brief.
staff-sides-letter-waits = De uitnodiging moet nog op de post. Daarna begint de tijd om te reageren.
staff-sides-letter-posted = De uitnodiging ging op de post op { $day }.
staff-sides-withdrawn = Verkeerde persoon. Ziet de zaak niet meer sinds { $at }.
staff-sides-opened = Link geopend { $at }.
staff-sides-unopened = De link is nog niet geopend.
staff-sides-answer = Reactie, { $at }:
staff-sides-answer-late = Reactie na de laatste dag, { $at }:
staff-sides-recorded = Reactie van { $day }, vastgelegd door { $name }:
staff-sides-recorded-late = Reactie na de laatste dag, van { $day }, vastgelegd door { $name }:
staff-sides-finished = De reactie is compleet.
staff-sides-silent = Geen reactie binnen de tijd.
staff-sides-not-heard-of = Niet gehoord, { $who }: “{ $reason }”
staff-gate-side-unasked = Nog niet om een reactie gevraagd: { $who }. Nodig uit, of leg vast waarom niet ({ $article }).
staff-sides-not-heard = Andere kant niet gehoord: “{ $reason }”

# Wie reageert, blokkeerde de bot.
staff-respondent-unreachable =
    Bij zaak { $number } komen berichten aan de andere kant niet meer aan. Er is nog geen reactie.
    Bel die persoon, of stuur een brief. De tijd om te reageren loopt door.
    Wat je hoort, leg je vast bij Reactie vastleggen.
staff-respondent-unreachable-later = Bij zaak { $number } komen berichten aan de andere kant niet meer aan. Bel of schrijf die persoon als er nieuws is.
staff-respondent-reachable = Bij zaak { $number } komen berichten aan de andere kant weer aan.
staff-respondent-unreached =
    Bij zaak { $number } is de tijd voor een reactie voorbij, maar onze berichten kwamen daar niet aan.
    Er is dus nog niets vastgelegd. Bel of schrijf eerst. Komt er echt niets? Kies dan Geen reactie.
staff-sides-unreachable = Let op: berichten komen hier niet meer aan. Bel of schrijf.
staff-facts-disputed-spoken = De klant zegt dat de feiten anders zijn, in een spraakbericht. Luister bij Bestanden.

# De verkeerde persoon, en wat op de post gaat.
action-uninvite = Verkeerde persoon
action-post-letter = Op de post gedaan
staff-gate-letter-to-post = Er is geen brief die nog op de post moet.
staff-uninvite-why = Waarom was dit de verkeerde persoon?
staff-uninvite-sure = { $name } ziet de zaak dan meteen niet meer, en de link werkt niet meer. De klant leest dat de uitnodiging bij de verkeerde kwam.
staff-uninvited = { $name } ziet zaak { $number } niet meer. Vraag nu de goede persoon.
staff-to-post = Moet nog op de post:
staff-post-which = Welke brief ging op de post?
staff-post-on = Op welke dag ging deze brief op de post?
staff-posted-on = Op de post gedaan op { $day }.
staff-posted = Het staat erbij, zaak { $number }.
staff-today-post = { $number }: een brief moet nog op de post
staff-today-post-committee = { $number }: de brief aan de commissie moet nog op de post
