# Wat klanten lezen over feiten, gesprekken en verslagen, en wat de andere kant leest.

action-come = Ik kom
action-cannot-come = Ik kan niet
action-read-report = Verslag lezen
button-report = Lees verslag { $number }

facts-wait = Dit zijn de feiten in het kort. Klopt dit zo?
facts-goes-along =
    De andere kant leest dit stukje, en niet je hele klacht.
    Wie je helpt, kan ook je naam of een foto laten zien.
    Wil je dat niet? Zeg het dan hier.
facts-sure = Klopt dit zo? Dan mag de andere kant dit lezen.
facts-not-yet = Goed. Er gaat nog niets naar de andere kant.
facts-why = Wat klopt er niet? Je mag het typen of inspreken.
facts-agreed = Dank je. Nu kan de andere kant reageren.
facts-disputed = Dank je. De feiten komen er opnieuw. Jij krijgt ze eerst te zien.

meeting-planned = Er is een gesprek op { $day }. Hoe laat en waar: { $place }
meeting-cancelled =
    Het gesprek op { $day } gaat niet door. Waarom: { $why }
    Je hoort hoe het verder gaat.
meeting-comes = Fijn, je komt. Dat is doorgegeven.
meeting-comes-not = Jammer dat je niet kunt. Ik geef het door. Je hoort hoe het verder gaat.
meeting-why-not = Waarom kun je niet? Je mag dit ook overslaan.
meeting-gone = Dat gesprek is er niet meer.
report-there = Er is een verslag van het gesprek op { $day }.
report-of = Verslag van het gesprek op { $day }
report-wrong = Klopt er iets niet? Schrijf het dan hier.
report-secrecy = Hierin staat ook iets over anderen. Ga er netjes mee om.

link-unknown =
    Deze link werkt niet meer. Vraag om een nieuwe.
    Bellen of mailen kan ook: { $name }, { $phone }, { $mail }.

side-title = Jouw kant van zaak { $number }
side-about =
    Er is een klacht waar jij een rol in hebt. Dat kan schrikken zijn.
    Er is nog niets beslist. { $name } wil ook jouw kant horen.
side-about-nobody =
    Er is een klacht waar jij een rol in hebt. Dat kan schrikken zijn.
    Er is nog niets beslist. Wij willen ook jouw kant horen.
side-about-unit =
    Er is een klacht over de plek waar je werkt. Jij mag reageren voor die plek.
    Er is nog niets beslist. { $name } wil ook jullie kant horen.
side-about-unit-nobody =
    Er is een klacht over de plek waar je werkt. Jij mag reageren voor die plek.
    Er is nog niets beslist. Wij willen ook jullie kant horen.
side-about-committee =
    Er is een klacht waar jij een rol in hebt. Dat kan schrikken zijn.
    De klacht ligt nu bij de { $committee }. Die hoort niet bij { $organisation }.
    Er is nog niets beslist. De commissie wil ook jouw kant horen.
side-about-unit-committee =
    Er is een klacht over de plek waar je werkt. Jij mag reageren voor die plek.
    De klacht ligt nu bij de { $committee }. Die hoort niet bij { $organisation }.
    Er is nog niets beslist. De commissie wil ook jullie kant horen.
side-admitted = De commissie gaat de klacht onderzoeken. Dat besluit is van { $day }.
side-not-admitted =
    De commissie onderzoekt de klacht niet. Dat besluit is van { $day }.
    Dit is de uitleg:
side-facts = Dit staat er in de klacht, in het kort:
side-contact-name = Naam van de klant: { $name }
side-contact-phone = Telefoon van de klant: { $phone }
side-files = Je mag ook iets bekijken: { $received }.
side-rights =
    Jij mag zeggen hoe het volgens jou ging. Het hoeft niet.
    Wie de klacht behandelt, leest wat je stuurt.
    Praat er alleen over met ons, en met wie jou helpt.
side-term = Je kunt reageren tot en met { $day }.
side-term-was = Reageren kon tot en met { $day }. Het mag nog steeds.
side-how = Typ je verhaal, of spreek het in. Een foto of bestand mag ook.
side-more = Wil je nog iets zeggen? Stuur het maar. Druk anders op Klaar.
side-finished =
    Dank je. Ik heb je reactie doorgegeven. We kijken nu naar beide kanten.
    Wil je later nog iets zeggen? Dat mag altijd nog.
side-over = Deze zaak is klaar. Je hoeft niets meer te doen.
side-not-now = Dat kan nu niet. Kijk bij de zaak wat je wel kunt doen.
side-said = Dit hebben we al van jou:
side-begin = Vertel maar. Typ het, of spreek het in. Een foto of bestand mag ook.
side-received = Dat heb ik. Is dit alles? Druk dan op Klaar.
side-received-late = Dat heb ik. De tijd was al voorbij. Ik bewaar het wel. Is dit alles? Druk dan op Klaar.
side-file = Bij zaak { $number }
side-news = Er is nieuws voor je. Druk op de knop om het te lezen.
side-reminder = We horen graag ook jouw kant. Dat kan tot en met { $day }.
side-term-over = De tijd om te reageren is voorbij. Wil je toch nog iets zeggen? Dat mag. Wij bewaren het.
side-link-gone = Er is een nieuwe link. Je oude link werkt niet meer. Vraag om de nieuwe.
side-uninvited = We vroegen de verkeerde persoon. Dat spijt ons. Je hoeft niets te doen. Praat met niemand over wat je las.
side-message-gone = Dit bericht is weggehaald.
button-side-done = Klaar
button-side-read = Lees verder

# Wie erbij is, en hoe het afliep.
meeting-with-other =
    De andere kant is er ook bij.
    Wil je dat niet? Zeg het dan hier.
meeting-with-client = Wie de klacht stuurde, is er ook bij.
side-ended = De klacht is klaar bij ons.
side-ended-thanks = De klacht is klaar bij ons. Dank je voor je reactie.
side-agreed = Dit doe jij nog, zo is het afgesproken:
