# Wat klanten en vertegenwoordigers lezen over hoe het met hun klacht staat, en hoe die afloopt.

# Meldingen zeggen niets: telefoons worden gedeeld.
client-question = Er is een vraag voor je.
client-waiting = Er wacht nog iets op jou.

# Waar is je klacht?
case-with-officer = { $name } helpt je nu. Dat is de klachtenfunctionaris.
step-then-result = Als we klaar zijn, hoor je wat eruit komt.
step-handled = Wij hebben ernaar gekeken.
next-your-turn = Nu ben jij aan de beurt. Kies hieronder een knop.
next-sent-back =
    De commissie stuurt je klacht terug.
    Wij moeten er eerst zelf naar kijken.
next-officer = Ben je niet tevreden? Dan kun je naar de klachtenfunctionaris.

# Knoppen.
button-to-case = Naar mijn klacht
button-story = Alles lezen
button-story-files = Foto's en meer
button-earlier = Eerder
button-newer = Later

# Wat er is besloten.
decision-not-taken-on =
    We kunnen je klacht niet behandelen.
    Dat komt door { $article } van onze regels.
    Dit is de uitleg:
decision-registered = We schrijven wel op dat je een klacht stuurde.
decision-other-doors = Zo kun je wel verder:
decision-committee-first =
    Er is ook een { $committee }.
    Die kijkt naar klachten die wij eerst hebben behandeld.
    Jouw klacht hebben we niet behandeld.
    Wil je er toch heen? De commissie kijkt zelf of dat kan.
decision-filed = Je stuurde je klacht op { $day }.
decision-facts = Hier gaat het om, in het kort:
decision-facts-wrong = Klopt dit niet? Zeg het dan hier.
decision-talk = We praatten met je op { $day }.
decision-agreed = Dit spraken we met je af:
decision-outcome = Uitslag: { $finding }
decision-reasons = Dit is de uitleg:
decision-measures = Dit gaan we doen:
decision-no-measures = Er komt nu niets nieuws bij.
finding-founded = Dat betekent: je hebt gelijk.
finding-partly-founded = Dat betekent: je hebt voor een deel gelijk.
finding-unfounded = Dat betekent: wij vinden dat het goed ging.
finding-no-judgement = Dat betekent: wij zeggen niet wie gelijk heeft.
choice-founded = Gegrond
choice-partly-founded = Deels gegrond
choice-unfounded = Ongegrond
choice-no-judgement = Geen oordeel
decision-settled = Je klacht is klaar bij ons.
decision-no-solution =
    We vonden samen geen oplossing.
    Dit is de uitleg:
decision-not-satisfied = Ben je niet tevreden? Dan kun je nog verder.
decision-door-officer =
    Ga naar de klachtenfunctionaris. Dat is { $name }.
    Bel { $phone } of mail { $mail }.
decision-door-committee =
    Of ga naar de { $committee }.
    Die staat los van ons.
    Dat kan tot en met { $day }.
decision-door-address = Stuur een brief naar:
decision-door-secretary = Voor { $name }
decision-taken-back = Je trok je klacht in op { $day }.
decision-no-longer-needed = Je zei op { $day } dat het is opgelost.
decision-committee-letter = De commissie schreef je dat op { $day }.
decision-reopen =
    Heb je spijt? Dan kun je weer verder.
    Dat kan tot en met { $day }.

# Stoppen en weer verder gaan.
withdraw-sure =
    Weet je het zeker?
    Dan stoppen we met je klacht.
not-needed-sure =
    Fijn dat het is opgelost!
    Zullen we stoppen met je klacht?
withdraw-cooling-off = Krijg je spijt? Dan kun je weer verder tot en met { $day }.
withdraw-why = Wil je zeggen waarom? Het hoeft niet.
withdraw-not = Goed. We gaan gewoon door.
withdrawn = Dat is goed. Wij stoppen met je klacht.
resumed = Fijn, we gaan weer verder.
reopen-sure = Wil je dat we weer verder gaan?
reopen-not = Goed. Je klacht blijft dicht.
reopened = Goed. We gaan weer verder met je klacht.

# Niet tevreden.
to-officer-sure =
    Wat vervelend. { $name } kan je dan helpen.
    Dat is de klachtenfunctionaris. Die staat los van de manager.
    De manager doet dan niets meer met je klacht.
    Wil je dat?
to-officer-why =
    Waarom ben je niet tevreden?
    Je mag het typen of inspreken.
    De manager leest dit niet.
to-officer-not = Goed. Er verandert niets.
to-officer-done = { $name } heeft nu je klacht. Je krijgt daar bericht van.
to-officer-waits =
    Je klacht gaat naar de klachtenfunctionaris.
    We zoeken nog wie dat kan doen.

# Hoe ging het?
feedback-score = Hoe vond je onze hulp?
feedback-who-reads = Wie je hielp, krijgt dit niet te zien.
feedback-words = Wil je er iets over zeggen? Typ het in een zin.
feedback-thanks = Dank je wel. Daar leren we van.
choice-score-1 = 1: heel slecht
choice-score-2 = 2: slecht
choice-score-3 = 3: gaat wel
choice-score-4 = 4: goed
choice-score-5 = 5: heel goed

# Alles wat er is gebeurd.
story-page = Blad { $page } van { $pages }
story-on = Dag: { $day }
story-filed = Jij stuurde je klacht op { $at }:
story-edited = Jij veranderde een bericht op { $at }:
story-handler = { $name } kreeg je klacht op { $at }.
story-taken = We begonnen eraan op { $at }.
story-taken-on = We kunnen je helpen. Dat schreven we op { $at }.
story-not-taken-on = We lazen je klacht op { $at }.
story-facts = De feiten in het kort, { $at }:
story-facts-agreed = Jij zei dat de feiten klopten op { $at }.
story-facts-disputed = Jij zei wat er niet klopt op { $at }:
story-invited = De ander mag iets zeggen sinds { $at }.
story-answered = De ander heeft iets gezegd op { $at }.
story-silent = De ander zei niets. We wachtten tot { $at }.
story-meeting = We vroegen je voor een gesprek, { $at }:
story-cancelled = Het gesprek gaat niet door. Dat schreven we op { $at }:
story-held = We schreven ons gesprek op, { $at }:
story-report = Je kreeg een verslag op { $at }:
story-proposed = Je kreeg een voorstel op { $at }:
story-accepted = Jij zei ja op { $at }.
story-declined = Jij zei nee op { $at }.
story-kept = Dit is gedaan. We hoorden het op { $at }:
story-broken = Dit is niet gedaan. We hoorden het op { $at }:
story-moved = Deze afspraak heeft nu een andere dag:
story-confirmed = Je kreeg een brief op { $at }:
story-outcome = Je kreeg de uitslag op { $at }:
story-measure-done = Dit is gedaan, { $at }:
story-measure-open = Dit is nog niet gedaan, { $at }:
story-to-officer = Jij ging naar de klachtenfunctionaris op { $at }.
story-no-solution = Je kreeg een brief op { $at }:
story-settled = Je klacht was klaar op { $at }:
story-withdrawn = Jij stopte de klacht op { $at }.
story-withdrawal = Je kreeg een brief op { $at }:
story-paused = Je klacht wacht op jou sinds { $at }.
story-resumed = Jij ging weer verder op { $at }.
story-reopened = Je klacht ging weer open op { $at }.
story-closed = We sloten je klacht op { $at }.
story-corrected = We maakten iets beter op { $at }. Nu staat er:
story-corrected-other = We maakten iets beter op { $at }.
story-taken-back = We haalden iets terug, { $at }:
story-taken-back-what = We schreven iets op, { $at }. Dat klopte niet.
story-uninvited = We vroegen de verkeerde persoon. Die kan niet meer bij je klacht. Dat regelden we op { $at }.
story-authorised = Jij mag deze klacht doen. Dat zagen we op { $at }.
story-not-authorised = We weten nog niet of jij dit mag doen. Dat schreven we op { $at }.
story-told-at-desk = Jij vertelde je klacht zelf op { $on }. Wij schreven die op.
story-taken-over = Je klacht staat op een ander toestel sinds { $at }.
story-feedback = Jij zei hoe het ging op { $at }.
story-committee-unasked = Je wilt toch niet naar de Klachtencommissie. Dat zei je op { $at }.
story-committee-asked = Jij wilt naar de Klachtencommissie. Dat zei je op { $at }.
story-committee-posted = Je brief ging naar de Klachtencommissie. We hoorden het op { $at }.
story-committee-received = De Klachtencommissie heeft je brief. We hoorden het op { $at }.
story-committee-admitted = De Klachtencommissie gaat je klacht behandelen. We hoorden het op { $at }.
story-committee-not-admitted = De Klachtencommissie behandelt je klacht niet. We hoorden het op { $at }:
story-committee-ruled = De Klachtencommissie heeft beslist. We hoorden het op { $at }:
story-committee-measures = De Klachtencommissie besliste. Dit gaan wij doen, { $at }:
story-file-lost = Een bestand kwam niet aan op { $at }.

# Verder op een ander toestel.
taken-over =
    Klacht { $number } staat nu bij jou.
    Je kunt alles lezen en verder gaan.
taken-over-from-you =
    Klacht { $number } is nu van de klant zelf.
    Dank je wel voor je hulp.
picked-up =
    Dit is je klacht { $number }.
    Je vertelde hem aan iemand van ons.
    Kijk of alles klopt. Mist er iets?
    Stuur het dan gewoon hier.

# Wie voor iemand anders klaagt en nu even niets kan doen.
aside-unauthorised =
    Je stuurde deze klacht voor iemand anders.
    Wij weten nog niet of dat mag.
aside-missing = Er ontbreekt nog iets:
aside-mend =
    Zo kan het wel.
    Stuur een foto van een brief van de klant.
    Daarin staat dat jij dit mag doen.
    Of laat de klant ons bellen: { $phone }.
aside-post = Een brief mag ook. Stuur die naar:
aside-time =
    De klacht blijft gewoon staan.
    Wij gaan er wel mee verder.
aside-client-stops =
    De klant wil stoppen met de klacht.
    Wij doen wat de klant zelf wil.
    Dank je wel voor je hulp.
aside-client-alone =
    De klant wil zelf verder met de klacht.
    Wij doen wat de klant zelf wil.
    Dank je wel voor je hulp.
aside-own-only =
    Je leest hier nu alleen wat jij stuurde.
    Zo beschermen we de klant.
aside-ask =
    Heb je een vraag? Typ hem hier.
    Bellen mag ook: { $name }, { $phone }.
aside-stopped = De klacht is gestopt.
story-client-wished = De klant zei zelf wat die wil. Dat gaat voor. We hoorden het op { $at }.
story-client-go-on = De klant wil dat jij verder helpt. We hoorden het op { $at }.
story-facts-disputed-spoken = Jij sprak in wat er niet klopt op { $at }.
moved-from-you =
    Wat hier stond, staat nu op een ander toestel.
    Wist je dat niet? Bel dan { $phone }.
