# Wat medewerkers lezen over beoordelen, oplossen, de uitslag, stoppen en verbeteren.

action-authorisation = Machtiging nakijken
action-wish = Wens van de klant
action-code = Code voor de klant
staff-action-accept = Klant zegt ja
staff-action-decline = Klant zegt nee
staff-action-withdraw = Klant trekt in
staff-action-not-needed = Niet meer nodig

staff-gate-represented = De klant heeft de klacht zelf ingediend.
staff-gate-feedback-open = De vraag hoe het ging staat niet meer open.
staff-gate-stopped-internally = De klacht lag bij de commissie. Zij bevestigt dat hij is ingetrokken ({ $article }).
staff-gate-stopped-at-committee = De klacht lag niet bij de commissie.
staff-gate-not-stopped = De klant heeft de klacht zelf gestopt. Alleen de klant kan verder gaan.

# Beoordelen.
staff-take-on-who = Wie gaat deze klacht behandelen?
staff-take-on-self = Ik doe dit zelf
staff-take-on-manager = Een manager
staff-take-on-hers = De klant koos voor jou. De zaak blijft dus bij jou en gaat niet naar een manager.
staff-take-on-unit = Over welke plek gaat het?
staff-take-on-involved = Was { $manager } van { $unit } er zelf bij? Dan gaat de klacht naar een collega.
staff-take-on-goes = De zaak gaat naar { $name }.
staff-take-on-nobody = Er is nu geen manager die dit kan doen. De zaak blijft bij jou.
staff-take-on-found = uitgezocht bij het beoordelen
staff-not-take-on-article = Volgens welk artikel neem je de klacht niet in behandeling?
staff-not-take-on-reason = Waarom niet? Schrijf het kort en vriendelijk. De klant leest dit.
staff-not-taken-on = De klant heeft bericht gekregen, zaak { $number }. De klacht blijft geregistreerd.

# Oplossing en afspraken.
staff-said-on = Op welke dag zei de klant dit?
staff-accept-preview = De klant zei op { $day } ja tegen het voorstel.
staff-decline-preview = De klant zei op { $day } nee tegen het voorstel.
staff-decline-why = Waarom niet, volgens de klant?
staff-accepted = Vastgelegd: de klant wil deze oplossing, zaak { $number }.
staff-declined = Vastgelegd: de klant wil deze oplossing niet, zaak { $number }.
staff-agreement-due = Bij zaak { $number } liep een afspraak af. Is die gedaan?
staff-agreement-unanswered = Bij zaak { $number } zei niemand of een afspraak is gedaan. Vraag het na.
staff-agreement-kept = Bij zaak { $number } zegt de klant dat een afspraak is gedaan.
staff-agreement-broken = Bij zaak { $number } zegt de klant dat een afspraak niet is gedaan.
staff-agreement-by = Heb je met de klant een nieuwe dag afgesproken? Typ die dag.
staff-agreement-why = Waarom lukte het niet op de oude dag?
staff-agreements = Afspraken:
staff-agreement-line = { $promise } Stand: { $state }.
staff-agreement-done = gedaan
staff-agreement-not-done = niet gedaan
staff-agreement-silent = niemand zei het
staff-agreement-open = loopt nog
staff-proposal-open = Voorstel, ligt bij de klant:
staff-proposal-accepted = Oplossing, de klant zei ja:
staff-proposal-declined = Voorstel, de klant zei nee:
staff-proposal-set-aside = Voorstel van eerder, geldt niet meer:

# Plichten en uitslag van de klachtenfunctionaris.
staff-duties = Wat moet er gebeuren ({ $article })?
staff-duty-done = Klaar: { $duty }
staff-duty-open = Moet nog: { $duty }
staff-confirm-use = Wil je deze feiten in de brief? De klant was het ermee eens.
staff-confirm-facts = Wat zijn de feiten, in het kort?
staff-confirmed = De brief na het gesprek is bij de klant, zaak { $number }.
staff-outcome-finding = Wat is je oordeel?
staff-outcome-not-heard = De andere kant is niet gehoord. Daarom kan er geen oordeel komen, en geen maatregel.
staff-outcome-not-about = Niet gehoord: { $who }. Geef daarover geen oordeel, en zeg dat in je uitleg.
staff-outcome-reasons = Waarom? Schrijf het zo dat de klant het snapt.
staff-outcome-more =
    { $count ->
        [0] Volgt er een maatregel?
       *[other] Nog een maatregel?
    }
staff-outcome-given = De uitslag is bij de klant, zaak { $number }. Rond de zaak nu af: pas dan krijgt de klant de brief met de laatste dag voor de commissie.
staff-outcome-line = Uitslag: { $finding }
staff-measure-which = Over welke maatregel gaat het?
staff-measure-done = Is dit gedaan?
staff-measure-due = Bij zaak { $number } liep een maatregel af. Is die gedaan?
staff-measure-noted = Dat staat erbij, zaak { $number }.

# Afronden en sluiten.
staff-no-solution-why = Wat is er geprobeerd, en waarom lukte het niet? De klant leest dit.
staff-closed-without = De klant heeft bericht gekregen, zaak { $number }. Daarin staan beide wegen, met de laatste dag.
staff-settled = Zaak { $number } is afgerond. De klant heeft bericht gekregen.
staff-close-sure = Er is niets meer te doen. Daarna is de zaak dicht.
staff-closed = Zaak { $number } is gesloten.
staff-case-closed = Zaak { $number } is gesloten, want er loopt niets meer.
staff-refused-line = Niet in behandeling volgens { $article }: “{ $reason }”

# Stoppen, wachten, verder gaan.
staff-filer-stopped = De klant is gestopt met zaak { $number }. Bevestig dat in een brief.
staff-case-paused = Zaak { $number } wacht op de klant. Er kwam geen antwoord na twee herinneringen.
staff-case-left = Zaak { $number } is niet meer bij jou. Iemand anders gaat ermee verder.
staff-withdraw-on = Op welke dag zei de klant dit tegen jou?
staff-withdraw-why = Wat zei de klant? Schrijf het kort op.
staff-withdraw-preview = De klant stopte de klacht op { $day }. De klant krijgt hier bericht van, en kan nog terug.
staff-withdrawn = Vastgelegd: de klant is gestopt met zaak { $number }. Bevestig het nog in een brief.
staff-withdrawal-letter-on = Welke datum heeft de brief van de commissie?
staff-withdrawal-confirmed = De bevestiging is bij de klant, zaak { $number }.
staff-taken-back-line = De klant trok de klacht in op { $at }.
staff-no-longer-line = De klant vond het niet meer nodig op { $at }.
staff-reopen-why = Waarom behandel je deze zaak opnieuw?
staff-reopened = Zaak { $number } is weer open.

# Vertegenwoordiger.
staff-authorisation-enough = Mag deze persoon voor de klant spreken? Kijk naar de grond en de machtiging.
staff-authorisation-reason = Waarom is het genoeg? Schrijf het kort voor in de zaak.
staff-authorisation-missing =
    Wat ontbreekt er nog? Schrijf het kort en vriendelijk.
    De vertegenwoordiger leest dit. Zet er dus niets in over de klant.
staff-authorisation-reads = De vertegenwoordiger leest dit, en ziet voorlopig alleen wat die zelf stuurde:
staff-authorisation-yes = Vastgelegd: de machtiging is genoeg, zaak { $number }.
staff-authorisation-no =
    Vastgelegd: de machtiging is niet genoeg, zaak { $number }. De vertegenwoordiger hoort wat er nog ontbreekt.
    De klacht blijft staan en de termijnen lopen door. Vraag de klant zelf wat die wil.
staff-authorisation-open = Kijk nog of deze persoon voor de klant mag spreken.
staff-authorised = Mag voor de klant spreken: “{ $reason }”
staff-not-authorised = Mag niet voor de klant spreken: “{ $reason }”
staff-aside-unauthorised = De vertegenwoordiger ziet nu alleen wat die zelf stuurde, en kan niets voor de klant doen. Is het in orde? Kies dan weer Machtiging nakijken.
staff-aside-stops = De klant wil stoppen. De vertegenwoordiger ziet nu alleen wat die zelf stuurde. Stuur brieven naar de klant zelf.
staff-aside-alone = De klant gaat zelf verder. De vertegenwoordiger ziet nu alleen wat die zelf stuurde. Bel of schrijf de klant, tot de code gebruikt is.
staff-where-aside = Let op: aan de andere kant zit de vertegenwoordiger, en die mag nu niets over de klant lezen. Schrijf alleen wat je die wilt vragen.
staff-denied-aside = De vertegenwoordiger mag nu niets voor de klant doen.
staff-wish-kind = Wat wil de klant zelf? Dat gaat voor op wat de vertegenwoordiger wil.
choice-wants-stop = Wil stoppen
choice-wants-alone = Wil zelf verder
choice-wants-otherwise = Wil iets anders
choice-wants-go-on = Zo doorgaan
staff-wish-ask = Wat zei de klant? Schrijf het kort voor in de zaak. De vertegenwoordiger leest dit niet.
staff-wish-preview = De klant zei op { $day }:
staff-wish-follows-stop =
    De behandeling stopt, zoals bij intrekken. Daarna komt de schriftelijke bevestiging.
    De vertegenwoordiger leest dat de klant wil stoppen, en kan niets meer voor de klant doen.
staff-wish-follows-stopped = De behandeling loopt al niet meer. De vertegenwoordiger leest dat de klant wil stoppen, en kan niets meer voor de klant doen.
staff-wish-follows-alone = De vertegenwoordiger leest dat de klant zelf verdergaat, en kan niets meer voor de klant doen. Je krijgt hierna de code voor de klant, als je zeker weet wie het is. Zonder code kan ook: leg dan vast wat de klant zegt.
staff-wish-follows-otherwise = De vertegenwoordiger leest dat de klant zelf iets zei, en dat dat voorgaat. Wat de klant zei, staat er niet bij.
staff-wish-follows-go-on = De vertegenwoordiger leest dat de klant dit goed vindt, en gaat verder voor de klant.
staff-wish-stops =
    Zaak { $number } stopt, omdat de klant dat wil. De vertegenwoordiger krijgt bericht.
    De bevestiging is voor de klant zelf: post de brief, of geef hem mee.
staff-wish-noted = De wens van de klant staat erbij, zaak { $number }. De vertegenwoordiger krijgt bericht.
staff-client-wish = De klant zelf wil, en dat gaat voor: “{ $wish }”

# Verbeteren.
staff-correct-what = Wat klopt er niet?
staff-correct-which = Welke?
choice-of-client = Van de klant
staff-correct-date = Datum van een stap
staff-correct-to = Nu staat er: { $from }. Wat moet het zijn?
staff-correct-reason = Waarom was het niet goed?
staff-correct-reason-client = Waarom was het niet goed? De klant leest dit.
staff-correct-button = Verkeerd vastgelegd
staff-correct-respondent = Naam andere kant
staff-corrected-line = { $label }: nu { $to }, eerst { $from }. Reden: “{ $reason }”
staff-corrections = Verbeterd:
staff-corrected = Verbeterd, zaak { $number }. De oude tekst blijft in de zaak staan.
staff-corrected-unit = Verbeterd, zaak { $number }. Hoort de zaak nu bij een andere manager? Draag hem dan over.
staff-corrected-own = Verbeterd, zaak { $number }. De naam lijkt op die van jou. Gaat de klacht over jou? Draag de zaak dan nu over.
staff-corrected-step = Teruggehaald, zaak { $number }. Wat er stond, blijft met je reden in de zaak. Leg nu vast hoe het wel was.
staff-corrected-told = Teruggehaald, zaak { $number }. De klant krijgt bericht dat het niet klopte. Leg nu vast hoe het wel is.
staff-corrected-letter = Teruggehaald, zaak { $number }. De klant krijgt bericht dat het niet klopte. Maak nu de goede brief. Daarin staat vanzelf dat de oude niet meer geldt.
staff-step-taken-back = Verkeerd vastgelegd, nu weg: { $from }. Reden: “{ $reason }”
staff-gate-step-recorded = Er is niets meer dat je hier kunt verbeteren.
staff-step-never = niet gebeurd
staff-step-line = { $step }, { $day }
staff-step-line-of = { $step }, { $day } ({ $name })
staff-step-facts-agreed = Feiten akkoord
staff-step-facts-disputed = Feiten kloppen niet
staff-step-response = Reactie
staff-step-silence = Geen reactie
staff-step-not-heard = Niet gehoord
staff-step-talk = Gesprek gehouden
staff-step-proposal = Voorstel
staff-step-accepted = Klant zei ja
staff-step-declined = Klant zei nee
staff-step-confirmation = Brief na gesprek
staff-step-outcome = Uitslag
staff-step-asked = Naar de commissie
staff-step-posted = Brief gepost
staff-step-received = Brief ontvangen
staff-step-admitted = Ontvankelijk
staff-step-not-admitted = Niet ontvankelijk
staff-step-measures = Maatregelen gemeld
staff-step-withdrawn = Gestopt
staff-step-ruled = Uitspraak

# Verder met een code.
staff-code-whom = Voor wie is de code?
staff-code-client = De klant zelf
staff-code-same = Nieuwe telefoon
staff-code-checked = Weet je zeker wie dit is? Bel, of vraag iets wat alleen deze persoon weet. Met de code ziet die persoon de hele klacht.
staff-code-check-first = Goed. Er is geen code gemaakt. Kijk eerst wie het is, zaak { $number }.
staff-code-made = Dit is de code voor zaak { $number }. Geef het bericht hieronder zelf door. De code werkt één keer, tot en met { $day }.
staff-code-pass-on = Hier is de code van { $organisation } waar je om vroeg. Open de klachtbot in Telegram en typ: /start { $code }
staff-code-pass-on-link = Dit is de link van { $organisation } waar je om vroeg. Open hem in Telegram. Hij is alleen voor jou: { $link }
staff-taken-over = Zaak { $number } loopt nu via een andere telefoon of persoon, met de code.

# Een nieuwe telefoon, bij elke zaak.
command-toestel = Code geven voor een nieuwe telefoon
button-make-code = Code maken
staff-phone-handler = Dit doet de klachtenfunctionaris. Heb je de zaak zelf? Kies dan Meer stappen, en Code voor de klant.
staff-phone-how =
    Heeft iemand een nieuwe telefoon of een ander account? Vraag het zaaknummer, en de naam of het telefoonnummer.
    Typ dan bijvoorbeeld: /toestel { $number } Samira Jansen
    Ik zeg alleen of het klopt. De zaak zelf zie je niet.
staff-phone-ask-name = Hoe heet de beller, of op welk nummer is die te bereiken? Typ: /toestel { $number } en de naam of het nummer.
staff-phone-fits =
    Dat klopt met zaak { $number }. Een naam alleen is nog geen bewijs. Bel terug, of vraag waar de klacht over ging en wanneer die is gestuurd.
    Met de code ziet die persoon de hele klacht, en het oude toestel niets meer. Weet je zeker wie het is?
staff-phone-nothing-known =
    Bij zaak { $number } staat geen naam en geen telefoonnummer. Vraag dus goed door: waar ging de klacht over, en wanneer is die gestuurd?
    Met de code ziet die persoon de hele klacht, en het oude toestel niets meer. Weet je zeker wie het is?
staff-phone-differs = Dat klopt niet met zaak { $number }. Vraag het nog eens, of probeer de naam in plaats van het nummer. Er is geen code gemaakt.
staff-phone-represented = Iemand anders stuurde deze klacht, voor de klant. Voor wie is de code?
staff-agreement-broken-next = Een afspraak is niet gedaan. Praat erover met wie het zou doen, en met de klant. Moet het opnieuw? Kies dan Weer verder gaan.
staff-route-client-turned = De klant was niet tevreden en ging naar jou.
staff-route-judged = De klachtenfunctionaris keek er eerst naar, en gaf de zaak aan jou.
