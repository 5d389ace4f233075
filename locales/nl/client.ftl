# Wat cliënten en vertegenwoordigers buiten de vragen lezen.

hello-title = Welkom bij de klachthulp van { $organisation }
hello =
    Hoi! Ik ben de Klachtwijzer, een computer.
    Ik help je om een klacht te sturen.
    Ik stel je een paar korte vragen.
    Typen mag, maar je mag ook iets inspreken.
hello-call = Wil je liever eerst met iemand praten? Dat kan ook.

# Voor de eerste vraag.
notice-title = Dit moet je eerst weten
notice-telegram = Telegram kan ook lezen wat we hier schrijven.
notice-readers =
    Een manager leest je klacht, of de klachtenfunctionaris.
    Gaat je klacht over iemand? Die hoort het ook.
notice-kept =
    { $days ->
        [one] Stuur je niets? Dan wis ik alles na { $days } dag.
       *[other] Stuur je niets? Dan wis ik alles na { $days } dagen.
    }
    { $months ->
        [one] Stuur je wel? Dan wissen we alles { $months } maand na het einde.
       *[other] Stuur je wel? Dan wissen we alles { $months } maanden na het einde.
    }
notice-doors = Liever niet via Telegram? Dit kan ook:
notice-waits =
    Dank je, ik heb het.
    Lees eerst wat hierboven staat.
    Kies dan een knop.
notice-declined =
    Dat is goed. Ik heb niets bewaard.
    Je kunt ook op een andere manier klagen:

door-officer = Klachtenfunctionaris { $name }: { $phone } of { $mail }
door-general = { $organisation } zelf: { $phone } of { $mail }
door-manager = De manager van je eigen plek

privacy-title = Wat doen we met je gegevens?
privacy-readers =
    Alleen wie jou helpt met de klacht, leest hem.
    Die mensen houden alles voor zich.
privacy-respondent =
    Gaat je klacht over iemand?
    Dan mag die persoon ook iets terugzeggen.
privacy-encrypted = Alles staat op slot in onze computer.
privacy-rights =
    Wil je zien wat we van je hebben?
    Of moet er iets weg? Mail dan naar { $mail }.
privacy-wipe = Typ /wis om deze chat leeg te maken.

# Hulp.
help-title = Hulp
help-commands =
    Dit kun je typen:
    /klacht: een klacht sturen
    /mijnklachten: zien hoe het gaat
    /stop: stoppen met de vragen
    /wis: deze chat leegmaken
    /privacy: wat we bewaren
    /taal: een andere taal
help-words = Een knop mag je ook typen. Foutjes geven niet.
help-doors = Liever met een mens praten?
help-typed = Je mag op een knop tikken. Of typ je antwoord.
help-who =
    Ik wil weten hoe je ons kent.
    Dan weet ik wie je kan helpen.
help-about =
    Vertel over wie je klacht gaat.
    Weet je de naam niet? Dat is niet erg.
help-unit =
    Vertel waar het was.
    Weet je het niet? Dan zoeken wij het uit.
help-happened =
    Vertel wat er is gebeurd, in je eigen woorden.
    Je mag typen of iets inspreken.
    Een foto of een brief mag ook.
    Ben je klaar? Tik dan op Klaar.
help-when =
    Vertel op welke dag het was.
    Je mag ook iets typen als "vorige week dinsdag".
    Was het lang geleden?
    Dan kijkt iemand of het nog kan.
help-manager =
    De manager kijkt vaak naar een klacht.
    Maar niet als die er zelf bij was.
    Dan doet iemand anders het.
help-door =
    Je kiest zelf wie je helpt.
    Dat kan een manager zijn.
    De klachtenfunctionaris kan het ook doen.
help-wish =
    Vertel wat je het liefst wilt.
    Dan weten wij waar we naar zoeken.
help-contact =
    Met je naam kunnen we je beter helpen.
    Maar het hoeft niet.
    Wij sturen ons antwoord hier in de chat.
help-summary = Lees goed na wat er staat. Klopt het? Tik dan op Versturen.

# Bellen in plaats van klagen.
call-ask =
    Goed idee. { $name } kan je bellen.
    Dat is de klachtenfunctionaris.
    Op welk nummer kan dat?
    Tik op de knop, of typ je nummer.
    Zelf bellen mag ook: { $phone }.
call-promised =
    Ik heb het doorgegeven aan { $name }.
    Je krijgt zo snel mogelijk een telefoontje.
    Dit staat los van een klacht.
    Duurt het te lang? Bel { $phone }.
call-nobody =
    Ik kan { $name } nu niet via de chat bereiken.
    Bel zelf { $phone }.
    Of mail naar { $mail }.
call-declined = Dat is goed. Bellen kan altijd nog: { $phone }.
call-myself = Ik bel zelf
call-way-out = Liever niet? Typ: ik bel zelf.
call-draft-kept = Je antwoorden heb ik nog. Wil je verder?
call-ask-now =
    Ik heb het gezegd tegen { $name }.
    Op welk nummer kan die je bellen?
    Tik op de knop, of typ je nummer.
    Zelf bellen mag ook: { $phone }.

# Als het iemand slecht gaat. De nummers staan in het bestand van de organisatie.
distress-suicide =
    Wat erg dat je je zo voelt.
    Blijf er niet alleen mee zitten.
    Hier kun je nu met iemand praten:
distress-sexual =
    Wat erg. Het is niet jouw schuld.
    Hier luisteren ze naar je:
distress-violence =
    Wat erg. Niemand mag je pijn doen.
    Hier kun je bellen:
distress-threat =
    Dat klinkt als gevaar.
    Hier kun je bellen:
distress-number = { $name }: { $phone }, { $about }
distress-kept =
    Ik ben een computer. Ik kan geen hulp sturen.
    Ik waarschuw zelf ook niemand.
    Wat je schreef, heb ik wel bewaard.
distress-filed =
    Ik ben een computer. Ik kan geen hulp sturen.
    Ik waarschuw zelf ook niemand.
    Wat je schreef, staat wel bij je klacht.
    Het kan even duren tot iemand dat leest.
distress-nobody =
    Ik ben een computer. Ik kan geen hulp sturen.
    Ik waarschuw zelf ook niemand.
distress-again =
    Ik lees dat het niet goed met je gaat.
    Bel nu met iemand:
distress-call-self = Wil je met { $name } praten? Bel { $phone }.
distress-call =
    Wil je dat { $name } je belt? Tik dan op Bel mij.
distress-call-number =
    Wil je dat { $name } je belt? Geef dan je nummer.
talk-not-sent =
    “{ $words }” stuur ik niet door.
    Moet dat toch? Typ het dan in een zin.

# Stoppen en later verder.
later =
    { $days ->
        [one] Goed. Ik bewaar je antwoorden { $days } dag.
       *[other] Goed. Ik bewaar je antwoorden { $days } dagen.
    }
    Je kunt altijd verder waar je was.
wait = Neem rustig je tijd. De vraag blijft staan.
stop-ask =
    Wil je stoppen?
    Ik kan je antwoorden bewaren of wissen.
stop-nothing = Er staat nu geen vraag open. Typ /klacht om te beginnen.
erased = Alles is gewist. Je antwoorden zijn weg.
remind-draft =
    Je was hier nog ergens mee bezig.
    Wil je verder?
    Ik bewaar het tot { $day }.
draft-expired =
    Je wilde hier iets vertellen.
    Dat is nu gewist, zoals ik had gezegd.
    Je kunt altijd opnieuw beginnen.
draft-gone = Deze vragen zijn er niet meer. Je kunt wel opnieuw beginnen.
already-sent =
    Deze klacht heb je al verstuurd.
    Het nummer is { $number }.
too-many-drafts = Je bent al met vijf klachten bezig. Maak er eerst een af.
other-draft-kept = Ik begin een nieuwe klacht. De andere bewaar ik.

# De chat leegmaken.
wipe-ask =
    Wil je deze chat leegmaken?
    Ik wis alles van de laatste twee dagen.
    In oudere berichten van mij haal ik de tekst weg.
wipe-stays =
    Telegram kan zelf nog iets bewaren. Daar kan ik niet bij.
    Wat je al hebt gestuurd, blijft bij ons.
wiped = De chat is leeg.
wiped-mostly = Ik heb gewist wat ik kon.
wiped-old-left = Ook mijn berichten van voor { $day } haal ik niet meer weg.
wiped-message = Gewist
wiped-own-left =
    Je eigen oude berichten kan ik niet weghalen.
    Dat kun je zelf doen: houd een bericht lang vast.
wiped-draft-kept = Je antwoorden heb ik nog. Typ /stop als die ook weg moeten.
wipe-kept = Goed. Alles blijft staan.

# Als iets anders gaat dan bedoeld.
toast-gone = Dit is er niet meer.
toast-answered = Deze vraag heb je al gehad.
toast-twice = Ik heb je tik al.
unknown-command = Dat ken ik niet. Typ /hulp om te zien wat kan.
turn-failed =
    Sorry, er ging bij mij iets mis.
    Je laatste bericht is niet goed aangekomen.
    Stuur het nog een keer, of bel { $phone }.
outage-over =
    Ik was even weg door een storing.
    Drukte je op een knop? Dat kwam misschien niet aan.
    Dit is de vraag nog een keer.
outage-buttons =
    Ik was even weg door een storing.
    Drukte je op een knop? Dat kwam misschien niet aan.
    Druk dan nog een keer.
file-lost =
    Een bestand van jou kon ik niet ophalen.
    Wil je het nog een keer sturen?
file-not-yet =
    Dit bestand is er nog niet.
    Vraag het later nog een keer.

# Knoppen.
button-notice-yes = Ik begrijp het
button-notice-no = Liever niet
button-notice-more = Meer over privacy
button-new-complaint = Nieuwe klacht
button-my-complaints = Mijn klachten
button-go-on = Verder gaan
button-to-question = Terug naar de vraag
button-meaning = Wat betekent dit?
button-other-word = Een ander woord
button-call-now = Bel mij
button-keep = Bewaren
button-erase = Wissen
button-wipe = Leegmaken
nav-back = Terug
nav-later = Later verder
nav-help = Hulp
nav-call-me = Ik wil eerst hulp

# De opdrachten in het menu.
command-klacht = Een klacht sturen
command-mijnklachten = Zien hoe het gaat
command-stop = Stoppen met de vragen
command-hulp = Hulp en bellen
command-privacy = Wat we bewaren
command-taal = Een andere taal
command-wis = Deze chat leegmaken

# Wat je van de bot ziet voor je iets schrijft.
about-long =
    Heb je een klacht over { $organisation }?
    Ik help je om die te sturen, stap voor stap.
    Je mag typen, maar ook iets inspreken.
    Tik op Start om te beginnen.
about-short = Ik help je met een klacht over { $organisation }.

# Valt de klacht onder het reglement?
client-eligibility-client =
    Onze regels zijn er ook voor jou: { $service }.
    Dat staat in { $article } van onze regels.
client-eligibility-consumer =
    Kocht je iets, of was je te gast?
    Dan zijn onze regels er niet voor jou.
    Dat staat in { $article } van onze regels.
client-eligibility-service-unknown =
    Ik weet niet hoe je ons kent.
    Dat moet volgens { $article } van onze regels.
client-eligibility-for-oneself =
    Je klaagt voor jezelf.
    Dat staat in { $article } van onze regels.
client-eligibility-representative =
    Je helpt iemand. Dat mag.
    Dat staat in { $article } van onze regels.
client-eligibility-basis-missing =
    Mag jij dit voor die persoon doen?
    Iemand kijkt dat nog na.
    Dat moet volgens { $article } van onze regels.
client-eligibility-next-of-kin =
    Je bent familie. Dan mag het.
    Dat staat in { $article } van onze regels.
client-eligibility-relation-missing =
    Wat was je van die persoon?
    Iemand vraagt dat nog.
    Dat moet volgens { $article } van onze regels.
client-eligibility-about-covered =
    Hier kun je over klagen.
    Dat staat in { $article } van onze regels.
client-eligibility-about-nobody =
    Het is nog niet duidelijk over wie het gaat.
    Dat moet volgens { $article } van onze regels.
client-eligibility-in-time =
    Je bent op tijd.
    Klagen kan tot en met { $last-day }.
    Dat staat in { $article } van onze regels.
client-eligibility-ongoing =
    Het gebeurt nog, dus je bent op tijd.
    Dat staat in { $article } van onze regels.
client-eligibility-too-long-ago =
    Het was op { $last }.
    Dat is te lang geleden.
    Klagen kon tot en met { $last-day }.
    Dat staat in { $article } van onze regels.
client-eligibility-begun-in-time =
    Je begon op tijd, maar je stuurt de klacht nu pas.
    Klagen kon tot en met { $last-day }.
    Dat staat in { $article } van onze regels.
client-eligibility-straddles =
    Een deel kan te lang geleden zijn.
    Iemand kijkt wat er nog kan.
    Dat staat in { $article } van onze regels.
client-eligibility-when-unknown =
    We weten nog niet wanneer het was.
    Het mag niet te lang geleden zijn.
    Iemand zoekt dat met je uit.
    Dat moet volgens { $article } van onze regels.
client-eligibility-in-the-future =
    Die dag moet nog komen: { $first }.
    Dat staat in { $article } van onze regels.
client-door-complaints-officer = Bel gerust met { $name }: { $reach }.
client-door-service = Je kunt naar { $name }: { $reach }.
contact-phone-mail = { $phone }, of mail { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Je kunt nog naar de { $committee }.
    Dat kan tot en met { $last-day }.
    Dat staat in { $article } van onze regels.
client-committee-not-yet =
    Eerst kijken wij zelf naar je klacht.
    Daarna kun je naar de { $committee }.
    Dat staat in { $article } van onze regels.
client-committee-overdue =
    Je klacht moest klaar zijn op { $since }.
    Dat is niet gelukt. Dat spijt ons.
    Wil je iemand spreken? Bel { $officer }: { $reach }.
    Je kunt nu ook naar de { $committee }.
    Dat staat in { $article } van onze regels.
client-committee-too-late =
    Naar de { $committee } kon tot en met { $last-day }.
    Die tijd is nu voorbij.
    Dat staat in { $article } van onze regels.
term-length-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
term-length-working-days =
    { $n ->
        [one] { $n } werkdag
       *[other] { $n } werkdagen
    }
term-length-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weken
    }
term-length-months =
    { $n ->
        [one] { $n } maand
       *[other] { $n } maanden
    }
term-length-years = { $n } jaar
term-computed = { $length } na { $start } = { $last-day }
term-computed-limit = minder dan { $length } na { $start } = tot en met { $last-day }
