# Wat in de ene brief staat en niet in de andere.

# De klacht is binnen.
letter-receipt = We hebben je klacht ontvangen
letter-receipt-got =
    Je stuurde ons een klacht op { $at }.
    Dank je wel dat je dit vertelt. Bewaar deze brief goed.
letter-told = Dit heb je verteld
letter-wished = Dit wil je het liefst
letter-handler-manager = Manager { $name } gaat je helpen.
letter-handler-officer = { $name } gaat je helpen. Dat is de klachtenfunctionaris.
letter-handler-judging =
    { $name } kijkt eerst naar je klacht. Dat is de klachtenfunctionaris.
    Daarna hoor je wie je het best kan helpen.
letter-handler-none = We zoeken nog iemand die je helpt. Je hoort snel wie dat is.
letter-doubt =
    Het kan zijn dat onze regels niet voor deze klacht zijn.
    Een mens kijkt daarnaar. Je hoort wat eruit komt, en waarom.
letter-first-contact = Je hoort van ons op { $day }, of eerder.
letter-oral-got =
    Je vertelde ons je klacht op { $day }. { $name } schreef hem voor je op.
    Die dag telt als de dag van je klacht. Dank je wel dat je dit vertelt.
letter-oral-check = Klopt er iets niet? Zeg het ons. Dan maken we het goed.
letter-oral-kept =
    { $months ->
        [one] We bewaren wat je vertelde, je naam en de brieven. { $months } maand na het einde wissen we alles.
       *[other] We bewaren wat je vertelde, je naam en de brieven. { $months } maanden na het einde wissen we alles.
    }
letter-oral-code-title = Zelf meelezen
letter-oral-code =
    Wil je je klacht op je telefoon volgen? Dat kan in Telegram.
    Typ daar deze code: { $code }
    De code werkt één keer, tot en met { $day }. Geef hem aan niemand anders.

# Niet aangenomen.
letter-not-taken-on = We nemen je klacht niet aan
letter-not-taken-on-looked =
    We hebben goed naar je klacht gekeken. We kunnen hem niet aannemen.
    Dat is misschien niet wat je wilde horen. Daarom leggen we het uit.
    En we vertellen wat je nu nog kunt doen.
letter-not-taken-on-article = Dit staat in onze regels voor klachten: { $article }.

# Na het gesprek.
letter-replaces = Deze brief komt in plaats van onze brief van { $day }. Daarin stond iets dat niet klopt. Die brief geldt niet meer.
letter-confirmation = Ons gesprek over je klacht
letter-confirmation-talk = We praatten over je klacht op { $day }. In deze brief staat wat je vertelde.
letter-facts-right = Klopt er iets niet? Zeg het ons. Dan maken we het goed.
letter-confirmation-next =
    Ik luister ook naar de andere kant.
    Daarna krijg je een brief. Daarin lees je wat ik ervan vind, en waarom.

# Een oplossing.
letter-solution = De oplossing voor je klacht
letter-solution-found = Er is een oplossing voor je klacht. Jij bent het daarmee eens. Daar zijn we blij mee.
letter-solution-talk =
    We praatten over je klacht op { $day }. Samen vonden we een oplossing.
    Daar zijn we blij mee.
letter-agreements-title = Dit hebben we afgesproken
letter-not-heard = We hebben de andere kant niet gevraagd. De reden: { $because }
letter-solution-kept =
    Ik let erop dat iedereen zich hieraan houdt.
    Ik vraag je later of alles is gelukt.

# Geen oplossing.
letter-no-solution = We vonden geen oplossing
letter-no-solution-found = We hebben naar je klacht gekeken. Het is niet gelukt om een oplossing te vinden.
letter-no-solution-talk =
    We praatten over je klacht op { $day }.
    Het is niet gelukt om samen een oplossing te vinden.
letter-no-solution-end =
    Voor mij stopt het hier. Maar voor jou hoeft het niet te stoppen.
    Hieronder lees je bij wie je nog terecht kunt.

# Wat de klachtenfunctionaris vindt.
letter-outcome = Wat ik van je klacht vind
letter-outcome-looked =
    Ik heb je klacht onderzocht.
    In deze brief lees je wat ik vind, en waarom.
letter-finding-title = Wat ik vind
letter-finding-founded = Je hebt gelijk. Je klacht is gegrond.
letter-finding-partly = Je hebt voor een deel gelijk. Je klacht is deels gegrond.
letter-finding-unfounded = Ik geef je geen gelijk. Je klacht is niet gegrond.
letter-finding-none = Ik kan niet zeggen wie er gelijk heeft. Ik geef geen oordeel.
letter-reasons-title = Waarom ik dat vind
letter-measures-title = Dit gaat er veranderen
letter-measures-none = Er komt nu niets nieuws bij.

# Na de uitslag.
letter-settled = We zijn klaar met je klacht
letter-settled-end =
    Je kreeg van mij al een brief met wat ik vind. Daarmee is alles nu gedaan.
    Vanaf vandaag telt de tijd voor de commissie.

# Gestopt.
letter-withdrawal = Je klacht is gestopt
letter-withdrawal-withdrawn = Op { $day } zei je dat je wilt stoppen met je klacht. Dat is goed. Wij doen er nu niets meer mee.
letter-withdrawal-not-needed = Op { $day } zei je dat het is opgelost. Dat is fijn. Wij doen er nu niets meer mee.
letter-withdrawal-next = Je klacht telt nog wel mee in ons overzicht. Daarin staat geen naam.
letter-withdrawal-reopen = Heb je spijt? Dan kun je weer verder. Dat kan tot en met { $day }.

# Het verslag.
letter-report = Verslag van het gesprek
letter-report-talk = Op { $day } was er een gesprek over deze klacht. Dit is het verslag.
letter-report-present = Wie waren erbij?
letter-report-said = Wat zeiden we?
letter-report-sitting = Verslag van de zitting
letter-report-sat = Op { $day } was er een zitting over deze klacht. Dit is het verslag.
letter-report-correct-committee =
    Klopt er iets niet? Schrijf dan naar de commissie:
    { $address }
letter-report-correct =
    Klopt er iets niet? Bel { $phone } of mail naar { $mail }.
    Doe dat liefst binnen een week. Je opmerking komt dan bij het verslag.
letter-report-also = Dit verslag gaat ook naar: { $names }.

# Aan wie de klacht gaat over.
letter-invitation = Wil je reageren op een klacht?
letter-invitation-why = Er is een klacht waar jouw naam in staat.
letter-invitation-unit = Er is een klacht over jouw afdeling, plek of team.
letter-invitation-both =
    Wij willen beide kanten horen. Er is nog niets beslist.
    Daarom vragen we je: wat is er volgens jou gebeurd?
letter-invitation-files = Er zitten ook bestanden bij deze brief. De klant stuurde ze ons.
letter-invitation-answer-title = Tot wanneer?
letter-invitation-answer =
    Je kunt reageren tot en met { $day }.
    We tellen vanaf de dag van deze brief: { $start }.
letter-invitation-sender =
    Wij zijn de { $committee }. Wij horen niet bij { $organisation }.
letter-invitation-write-committee =
    Schrijf je reactie naar:
    { $address }
letter-invitation-answer-by = Je kunt reageren tot en met { $day }.
letter-invitation-committee = De commissie zegt tot wanneer je kunt reageren.
letter-invitation-write = Schrijf of bel ons: { $mail } of { $phone }.
letter-invitation-talk = Praat je liever? Vraag dan om een gesprek. Je mag iemand meenemen.
letter-invitation-silent =
    Reageer je niet? Dan schrijven we dat op, en gaan we verder.
letter-invitation-secrecy =
    Praat alleen over deze klacht met ons, en met wie jou helpt.
    Zoek de persoon die klaagt niet zelf op.
    Medewerkers houden klachten geheim. Dat staat in { $article } van onze regels voor klachten.

# Naar de commissie, door de cliënt.
letter-committee = Mijn klacht over { $organisation }
letter-committee-ask =
    Ik heb een klacht over { $organisation }. Wij kwamen er samen niet uit.
    Daarom vraag ik u om naar mijn klacht te kijken.
letter-committee-about = Mijn klacht
letter-for-client-title = Ik doe dit voor een ander
letter-for-kin-title = Ik doe dit als familie van de klant
letter-label-client = De klant
letter-label-relation = Ik ben
letter-label-basis = Ik mag dit omdat
letter-basis-consent = De klant wil het
letter-committee-told = Dit heb ik verteld
letter-committee-wished = Dit wil ik het liefst
letter-committee-handled = Wat er al is gedaan
letter-committee-closed =
    Ik kreeg de laatste brief van { $organisation } op { $day }.
    Ik kan mijn klacht bij u indienen tot en met { $last-day }.
letter-committee-overdue =
    Bij { $organisation } duurt het langer dan was beloofd.
    Ik wil daar niet langer op wachten.
letter-committee-declined = Daarom was ik het niet eens met de oplossing
letter-committee-reach = Zo kunt u mij bereiken

# Mee naar het UWV.
letter-uwv = Mijn klacht, voor het UWV
letter-uwv-desk = UWV, arbeidsdeskundige
letter-uwv-ask =
    Ik ben via het UWV bij { $organisation }. Ik had daar een klacht.
    Ik vind dat mijn klacht daar niet goed is opgelost. Kunt u mij helpen?
letter-uwv-closed = Ik kreeg de laatste brief van { $organisation } op { $day }.

# De commissie.
letter-admissible = De commissie kijkt naar de klacht
letter-admissible-client = We hebben je klacht. We gaan hem onderzoeken.
letter-admissible-copy =
    Dit is een kopie van de brief aan de klant. De klacht zit erbij.
    Wie het aangaat, kan ons schrijven wat er volgens die kant is gebeurd.
letter-admissible-defence =
    { $organisation } krijgt een kopie van de klacht.
    Over wie de klacht gaat, mag daarop reageren.
letter-admissible-hearing =
    Misschien willen we met iedereen praten. Soms ook met een getuige of een deskundige.
    Je hoort het als dat zo is.
letter-admissible-report = Van elk gesprek maken we een verslag. Iedereen die erbij hoort, krijgt dat.
letter-admissible-next =
    We doen een uitspraak op { $day }, of eerder. Iedereen moet zich daaraan houden.
    We leggen de uitspraak uit in een brief.
letter-admissible-rules = We hebben ook eigen regels. Die vind je op { $website }.
letter-admissible-rules-ask = We hebben ook eigen regels. Je kunt er bij ons om vragen.
letter-inadmissible = De commissie kijkt niet naar de klacht
letter-inadmissible-client = We hebben je klacht gelezen. We kunnen hem niet onderzoeken.
letter-inadmissible-copy = Dit is een kopie van de brief aan de klant.
letter-ruling = De uitspraak over de klacht
letter-ruling-binding = Wij hebben de klacht onderzocht. Dit is onze uitspraak. Iedereen moet zich eraan houden.
letter-ruling-title = Onze uitspraak
letter-ruling-next = Moet { $organisation } iets veranderen? Dan schrijft { $organisation } je dat op { $day }, of eerder.
letter-measures = Wat we gaan doen na de uitspraak
letter-measures-ruled =
    De { $committee } deed een uitspraak op { $day }.
    In deze brief lees je wat wij daarmee doen.

# Alles bij elkaar.
letter-dossier = Alles over deze klacht
letter-dossier-own = Dit is het dossier.
letter-dossier-order = Hier staat alles op volgorde, van het begin tot nu.
letter-dossier-client =
    De klant stuurt dit dossier zelf mee. Wat de andere kant schreef, staat er niet in.
    De commissie kan dat vragen aan { $organisation }.
