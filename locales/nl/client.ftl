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
notice-telegram =
    We praten hier via Telegram.
    Telegram kan onze berichten ook lezen.
    Wil je dat niet? Kies dan een andere weg.
notice-readers =
    Je klacht gaat naar een manager.
    Of naar de klachtenfunctionaris.
    Dat is iemand die mensen met een klacht helpt.
    Zij staat los van de manager.
    Anderen mogen hem niet zomaar lezen.
notice-respondent =
    Gaat je klacht over iemand?
    Dan hoort die persoon wat je zegt.
    Hij of zij mag ook iets terugzeggen.
notice-kept =
    Stuur je de klacht niet op?
    Dan wis ik alles na { $days } dagen.
    Stuur je hem wel op?
    Dan bewaren we hem tot { $months } maanden na het einde.
notice-doors = Je kunt ook bellen, mailen of langsgaan:
notice-waits =
    Dank je, ik heb het.
    Lees eerst wat hierboven staat.
    Kies dan een knop.
notice-declined =
    Dat is goed. Ik heb niets bewaard.
    Je kunt ook op een andere manier klagen:

door-officer =
    De klachtenfunctionaris is { $name }.
    Bel { $phone } of mail { $mail }.
door-general =
    Bel { $organisation } zelf: { $phone }.
    Mailen mag ook: { $mail }.
door-manager = Of praat met de manager van je eigen plek.

privacy-title = Wat doen we met je gegevens?
privacy-encrypted =
    Alles staat op slot in onze computer.
    Alleen wie jouw klacht helpt, kan het lezen.
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
help-who = Ik wil weten hoe je ons kent. Dan weet ik wie je kan helpen.
help-about = Vertel over wie je klacht gaat. Weet je de naam niet? Dat is niet erg.
help-unit = Vertel waar het was. Weet je het niet? Dan zoeken wij het uit.
help-happened =
    Vertel wat er is gebeurd, in je eigen woorden.
    Je mag typen of iets inspreken.
    Een foto of een brief mag ook.
    Ben je klaar? Tik dan op Klaar.
help-when =
    Vertel op welke dag het was.
    Je mag ook iets typen als "vorige week dinsdag".
    Was het langer dan een jaar geleden?
    Dan kijkt iemand of het nog kan.
help-manager =
    De manager kijkt vaak naar een klacht.
    Maar niet als hij er zelf bij was.
    Dan doet iemand anders het.
help-door =
    Je kiest zelf wie je helpt.
    Dat kan de manager zijn.
    De klachtenfunctionaris kan het ook doen.
    Zij is er voor jou, en staat los van de manager.
help-wish = Vertel wat je het liefst wilt. Dan weten wij waar we naar zoeken.
help-contact =
    Met je naam kunnen we je beter helpen.
    Maar het hoeft niet.
    Wij sturen ons antwoord hier in de chat.
help-summary = Lees goed na wat er staat. Klopt het? Tik dan op Versturen.

# Bellen in plaats van klagen.
call-ask =
    Goed idee. { $name } kan je bellen.
    Zij is de klachtenfunctionaris.
    Op welk nummer kan dat?
    Tik op de knop, of typ je nummer.
    Zelf bellen mag ook: { $phone }.
call-promised =
    Ik heb het doorgegeven aan { $name }.
    Zij belt je zo snel zij kan.
    Dit is nog geen klacht.
    Duurt het te lang? Bel { $phone }.
call-nobody =
    Ik kan { $name } nu niet via de chat bereiken.
    Bel haar op { $phone }.
    Of mail naar { $mail }.
call-declined = Dat is goed. Bellen kan altijd nog: { $phone }.
call-myself = Ik bel zelf
call-draft-kept = Je antwoorden heb ik nog. Wil je verder?

# Stoppen en later verder.
later =
    Goed. Ik bewaar je antwoorden { $days } dagen.
    Je kunt altijd verder waar je was.
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
language-only-dutch =
    Ik kan nu alleen Nederlands.
    Vind je dat moeilijk?
    Dan kan iemand je bellen.

# De chat leegmaken.
wipe-ask =
    Wil je deze chat leegmaken?
    Ik wis alles van de laatste twee dagen.
    In oudere berichten van mij haal ik de tekst weg.
wipe-stays =
    Telegram kan zelf nog iets bewaren. Daar kan ik niet bij.
    Wat je al hebt gestuurd, blijft bij ons.
wiped = De chat is leeg.
wiped-message = Gewist
wiped-own-left =
    Je eigen oude berichten kan ik niet weghalen.
    Dat kun je zelf doen: houd een bericht lang vast.
wiped-draft-kept = Je antwoorden heb ik nog. Typ /stop als die ook weg moeten.
wipe-kept = Goed. Alles blijft staan.

# Als iets anders gaat dan bedoeld.
toast-gone = Dit is er niet meer.
toast-answered = Deze vraag heb je al gehad.
unknown-command = Dat ken ik niet. Typ /hulp om te zien wat kan.
turn-failed =
    Sorry, er ging bij mij iets mis.
    Je laatste bericht is niet goed aangekomen.
    Stuur het nog een keer, of bel ons.
file-lost =
    Een bestand van jou kon ik niet ophalen.
    Wil je het nog een keer sturen?

# Knoppen.
button-notice-yes = Ik begrijp het
button-notice-no = Liever niet
button-notice-more = Meer over privacy
button-new-complaint = Nieuwe klacht
button-my-complaints = Mijn klachten
button-go-on = Verder gaan
button-to-question = Terug naar de vraag
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
client-eligibility-client = Dit reglement is er ook voor jou: { $service } ({ $article }).
client-eligibility-consumer =
    Kocht je iets, of was je te gast?
    Dan is dit reglement er niet voor jou ({ $article }).
client-eligibility-service-unknown = Ik weet niet hoe je ons kent ({ $article }).
client-eligibility-for-oneself = Je klaagt voor jezelf ({ $article }).
client-eligibility-representative = Je helpt iemand. Dat mag ({ $article }).
client-eligibility-basis-missing = Iemand kijkt nog of jij dit voor die persoon mag doen ({ $article }).
client-eligibility-next-of-kin = Je bent familie. Dat mag ({ $article }).
client-eligibility-relation-missing = Iemand kijkt nog wat je van die persoon was ({ $article }).
client-eligibility-about-covered = Hier kun je over klagen ({ $article }).
client-eligibility-about-nobody = Het is nog niet duidelijk over wie het gaat ({ $article }).
client-eligibility-in-time = Je bent op tijd. Klagen kan tot en met { $last-day } ({ $article }).
client-eligibility-ongoing = Het gebeurt nog, dus je bent op tijd ({ $article }).
client-eligibility-too-long-ago =
    Het was op { $last }. Dat is langer dan een jaar geleden.
    Klagen kon tot en met { $last-day } ({ $article }).
client-eligibility-begun-in-time =
    Je begon op tijd, maar je stuurt de klacht nu pas.
    Klagen kon tot en met { $last-day } ({ $article }).
client-eligibility-straddles =
    Een deel kan langer dan een jaar geleden zijn.
    Iemand kijkt wat er nog kan ({ $article }).
client-eligibility-when-unknown =
    Je weet niet meer wanneer het was.
    Was het korter dan een jaar geleden? Iemand zoekt dat met je uit ({ $article }).
client-eligibility-in-the-future = Die dag moet nog komen: { $first } ({ $article }).
client-door-complaints-officer = Bel gerust met { $name }: { $reach }.
client-door-service = Je kunt naar { $name }: { $reach }.
contact-phone-mail = { $phone } of { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Je kunt nog naar de { $committee }.
    Dat kan tot en met { $last-day } ({ $article }).
client-committee-not-yet = Eerst kijken wij zelf naar je klacht. Daarna kun je naar de { $committee } ({ $article }).
client-committee-overdue =
    Je klacht moest klaar zijn op { $since }. Dat is niet gelukt.
    Bel { $officer }: { $reach }. Je kunt nu ook naar de { $committee } ({ $article }).
client-committee-too-late = De tijd voor de { $committee } was voorbij op { $last-day } ({ $article }).
term-length-days = { $n } dagen
term-length-working-days = { $n } werkdagen
term-length-weeks = { $n } weken
term-length-months = { $n } maanden
term-length-years = { $n } jaar
term-computed = { $length } na { $start } is { $last-day }
term-computed-limit = minder dan { $length } na { $start } is tot en met { $last-day }
