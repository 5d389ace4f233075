# De weg naar de commissie en naar UWV, voor klanten.

committee-what =
    De commissie hoort niet bij { $organisation }.
    Zij kijkt eerst of ze je klacht mag behandelen. Daarna beslist ze.
committee-letter =
    Je stuurt haar een brief, met de post.
    Ik maak die brief voor je. Je klacht gaat mee.
committee-address =
    Dit is het adres:
    { $address }
committee-own-rules-site = De commissie heeft eigen regels. Die vind je op { $website }.
committee-own-rules = De commissie heeft eigen regels. Vraag ernaar op { $phone }.
committee-who-posts =
    Zullen wij de brief voor je op de post doen?
    Dan leest de klachtenfunctionaris hem ook.
choice-post-for-me = Ja, post hem
choice-post-myself = Ik doe het zelf
committee-again =
    Je brief staat al klaar.
    Wil je hem opnieuw?
choice-not-there = Toch niet erheen
committee-unasked =
    Goed. Je gaat niet naar de commissie.
    Wil je later toch? Zeg het dan hier.
committee-asked-post =
    Je brief is klaar. Wij doen hem op de post.
    Je hoort op welke dag dat was.
committee-asked-self =
    Je brief is klaar. Open hem met de knop.
    Print hem. Vul je adres in, en zet je naam eronder.
    Je stukken horen erbij. Die maak ik ook voor je.
    Doe onze laatste brief erbij, als je die hebt.
    Doe alles dan op de post.
    Kun je niet printen? Zeg het hier. Dan helpen wij.
button-dossier-own = Mijn stukken
committee-papers =
    Dit zijn de stukken van je klacht. Print ze en doe ze bij je brief.
    Wat de andere kant schreef, zit er niet bij.
    De commissie kan dat aan ons vragen.
committee-papers-part =
    Dit zijn je bestanden, deel { $part } van { $parts }.
    Lukt het? Print ze dan ook voor de commissie.
committee-waits-post =
    Wij doen je brief aan de commissie op de post.
    Dat kan tot en met { $day }.
committee-waits-self =
    Stuur jij je brief aan de commissie nog?
    Dat kan tot en met { $day }.
committee-waits-post-soon = Wij doen je brief aan de commissie op de post.
committee-waits-self-soon = Stuur jij je brief aan de commissie nog?
sitting-planned =
    De commissie wil met je praten op { $day }.
    Tijd en plaats: { $place }

uwv-what =
    Jij hebt ook met het UWV te maken.
    Vind je dat { $organisation } je klacht niet goed behandelde? Dan kun je ook naar het UWV.
uwv-reach =
    Je praat daar met je arbeidsdeskundige.
    Naam en nummer staan in je brieven van het UWV. Weet je ze niet? Bel het UWV en vraag ernaar.
uwv-letter = Ik kan een brief maken. Die neem je mee.
choice-letter-along = Maak een brief
choice-no-letter = Geen brief
uwv-with-letter = Je brief is klaar. Open hem met de knop.
uwv-without-letter = Goed. Je kunt later nog om een brief vragen.

# Wachten op de commissie, en daarna.
committee-waits-answer =
    De commissie heeft je brief of krijgt hem nog.
    Je krijgt dan een brief van de commissie.
case-measures = De commissie heeft beslist. Nu moet { $organisation } iets doen.
case-not-admitted-next = Heb je daar een vraag over? Bel { $name }: { $phone }.
