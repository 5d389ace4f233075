# De vragen.

ask-place = Vraag { $number } van { $total }
ask-place-still = Nog even vraag { $number } van { $total }

ask-relation = Hoe ken je { $organisation }? Kies wat bij je past.
ask-relation-uwv = Kom je hier via het UWV? Kies dan die knop.
ask-capacity =
    Voor wie doe je dit?
    Je kunt iemand helpen die zelf niet kan klagen.
    Of je bent familie van iemand die er niet meer is.
ask-represented-name = Hoe heet die persoon? Typ de naam.
ask-represented-relation = Wat ben je van die persoon? Kies, of typ het zelf.
ask-basis =
    Waarom mag jij dit voor die persoon doen?
    Kies, of typ het zelf.
ask-proof =
    Heb je een brief waar dat in staat?
    Dan mag je er een foto van sturen.
    Het hoeft niet.
ask-proof-more = Dank je. Ik heb nu { $received }. Nog meer? Of tik op Klaar.
ask-represented-service = Om welk werk of welke hulp gaat het? Kies wat past.
ask-represented-service-uwv = Kwam die persoon via het UWV? Kies dan die knop.
ask-consumer =
    Kocht je iets in een winkel van { $organisation }?
    Of was je daar te gast in een restaurant?
    Dan zijn onze regels over klachten niet voor jou.
    Maar we willen je wel graag helpen.
ask-consumer-door = Dit is de goede plek voor jou: { $name }, { $ways }.
ask-consumer-on =
    Wil je je klacht toch hier sturen?
    Dat mag. Een mens kijkt dan wat er kan.
ask-uwv = Wat doe je bij { $organisation }?
ask-represented-uwv = Om welk werk of welke hulp gaat het?

ask-about =
    Over wie gaat je klacht?
    Typ de naam, of kies een knop.
ask-about-so-far = Je klacht gaat over:
ask-about-more = Over wie nog meer? Typ de naam, of kies een knop.
ask-about-name = Hoe heet die persoon? Typ de naam.
ask-about-acting =
    Wie was het? Typ de naam, of wat die persoon doet.
    Bijvoorbeeld: de man van de taxi.

ask-unit = Waar was het? Kies een plek.
ask-unit-told =
    Door wat je schreef denk ik aan { $unit }.
    Was het daar? Of kies een andere plek.
ask-unit-search =
    Waar was het?
    Typ de naam van de plek, of een deel ervan.
ask-unit-found = Is het een van deze? Kies, of typ een andere naam.
ask-unit-none =
    De plek "{ $typed }" ken ik niet.
    Typ een andere naam, of tik op "Weet ik niet".

ask-happened =
    Wat is er gebeurd?
    Vertel het in je eigen woorden.
    Je mag typen of inspreken.
    Een foto of brief mag ook.
    Ben je klaar? Tik dan op Klaar.
ask-happened-more =
    Ik heb nu { $received }.
    Wil je nog iets zeggen? Stuur het gerust.
    Ben je klaar? Tik dan op Klaar.

ask-when =
    Wanneer was het?
    Kies een knop, of typ de dag.
    Bijvoorbeeld: 3 maart, of vorige week dinsdag.
ask-when-confirm = Bedoel je { $reading }?
ask-when-told =
    Je schreef: “{ $words }”.
    Bedoel je { $reading }?
ask-when-choose = Welke bedoel je?

ask-manager = Was de manager er zelf bij toen het gebeurde?
ask-manager-named =
    De manager van { $unit } is { $manager }.
    Was die er zelf bij toen het gebeurde?

ask-door = Wie mag je helpen met je klacht?
ask-door-officer =
    Dat kan de manager zijn.
    Durf je niet met de manager te praten?
    Of hebben jullie al gepraat?
    Dan kan { $name } je helpen.
    Dat is de klachtenfunctionaris.
ask-door-colleague =
    Dat kan een andere manager zijn.
    Durf je niet met een manager te praten?
    Of hebben jullie al gepraat?
    Dan kan { $name } je helpen.
    Dat is de klachtenfunctionaris.
ask-door-after-talk =
    Fijn dat je al hebt gepraat.
    Wie mag je nu verder helpen?

ask-wish =
    Wat wil je het liefst?
    Kies een knop, of zeg het zelf.
ask-wish-more = Ik heb nu { $received }. Klaar? Tik op Klaar.

ask-contact =
    Hoe heet je?
    In Telegram heet je { $name }. Is dat goed?
    Je mag ook een andere naam typen.
ask-contact-chat =
    Ons antwoord komt hier in de chat.
    Liever bellen? Kies "Bel mij liever".
ask-contact-without =
    Je naam weglaten mag.
    Maar dan is het lastiger om je te helpen.
ask-phone =
    Op welk nummer kunnen we je bellen?
    Tik op de knop, of typ je nummer.

# De knoppen bij de vragen, nooit langer dan 20 tekens.
choice-yes = Ja
choice-no = Nee
choice-unsure = Weet ik niet
choice-done = Klaar
choice-for-other = Voor iemand anders
choice-via-uwv = Via het UWV
choice-representative = Ik help iemand
choice-next-of-kin = Iemand is overleden
choice-no-name = Zonder naam
choice-relation-parent = Vader of moeder
choice-relation-child = Zoon of dochter
choice-relation-partner = Partner
choice-relation-worker = Begeleider
choice-basis-consent = Die persoon wil het
choice-basis-guardian = Ik ben voogd
choice-basis-parent = Het is mijn kind
choice-no-photo = Geen foto
choice-go-on = Toch sturen
choice-stop-here = Hier stoppen
choice-about-employee = Een medewerker
choice-about-unit = Een plek of team
choice-about-organisation = De hele organisatie
choice-about-acting = Iemand anders
choice-about-more = Nog iemand erbij
choice-name-unknown = Weet de naam niet
choice-unit-list = Laat de lijst zien
choice-today = Vandaag
choice-yesterday = Gisteren
choice-last-week = Vorige week
choice-last-month = Vorige maand
choice-ongoing = Het gebeurt nog
choice-when-unknown = Weet ik niet meer
choice-other-day = Een andere dag
choice-door-manager = De manager
choice-door-colleague = Een andere manager
choice-door-officer = Klachtenfunctionaris
choice-door-afraid = Dat durf ik niet
choice-door-talked = We hebben al gepraat
choice-wish-stop = Dat het stopt
choice-wish-sorry = Iemand zegt sorry
choice-wish-talk = Een goed gesprek
choice-wish-solve = Een oplossing
choice-name-telegram = Ja, dat is goed
choice-call-me = Bel mij liever
choice-share-phone = Deel mijn nummer
choice-no-phone = Geen nummer
choice-no-address = Geen adres
choice-send = Versturen

change-who = Wie ik ben
change-about = Over wie
change-unit = De plek
change-happened = Wat er gebeurde
change-when = Wanneer
change-manager = De manager
change-door = Wie helpt
change-wish = Wat ik wil
change-contact = Mijn naam

# Wat ik heb begrepen.
noted = Ik schrijf op: { $answer }
noted-choice = Je koos: { $answer }
noted-name = Dank je, { $answer }.
noted-next-of-kin = Wat verdrietig dat die persoon er niet meer is.
noted-no-name = Goed, zonder naam.
noted-phone = We bellen je op { $answer }.
noted-story = Dank je wel. Ik heb { $answer } van je.
noted-with-story = Ik heb dit bij je verhaal gezet.
noted-caption-kept = De tekst erbij heb ik wel bewaard.
noted-edit = Ik heb je antwoord aangepast.
noted-other-day = Goed, dan vraag ik het nog een keer.
noted-old-button = Die knop was van een eerdere vraag. Dit is de vraag van nu:
noted-first-question = Dit is de eerste vraag.
noted-going-on = Je was nog bezig. We gaan verder waar je was.
noted-no-matter = Dat geeft niet.
noted-tell-what-you-know = Dat geeft niet. Zeg wat je wel weet.
noted-say-it = Goed. Zeg het maar.
noted-what-to-change = Wat klopt er niet? Tik daarop.
noted-other-unit = Goed. Kies dan een andere plek.
noted-for-later = Dat onthoud ik. Straks vraag ik je of het klopt.
noted-voice =
    Dank je, ik heb je stem bewaard.
    Een mens luistert ernaar.
noted-voice-button =
    Dank je, ik heb je stem bewaard.
    Maar hier heb ik ook een knop nodig.
keyboard-away = Goed.

refused-choice = Dat snap ik niet goed. Kies een van de knoppen.
refused-name = Ik vraag hier naar een naam.
refused-other-name = Dat is goed. Typ je naam, of kies een knop.
refused-long-name = Dat is wel erg lang. Kun je het korter zeggen?
refused-nothing-told = Vertel eerst wat er is gebeurd. Typ iets, of spreek het in.
refused-future =
    Dat is pas op { $day }.
    Die dag moet nog komen.
refused-no-such-day = Die dag staat niet op de kalender. Kijk je even?
refused-vague = Kun je een dag noemen? Ongeveer mag ook.
refused-when =
    Dat snap ik niet goed.
    Typ een dag, zoals 3 maart of vorige week.
    Weet je het niet? Kies dan een knop.
refused-phone = Ik zie geen goed nummer. Typ het met cijfers, zoals 06 12 34 56 78.
refused-big-file =
    Dit bestand is te groot voor mij.
    Maak het kleiner, of mail het naar { $mail }.
refused-too-much =
    Je hebt al heel veel gestuurd. Meer past er niet bij.
    Mail de rest naar { $mail }.

odd-sticker = Leuk, maar een sticker kan ik niet lezen. Typ het, of spreek het in.
odd-location = Een plek op de kaart kan ik niet lezen. Typ waar het was.
odd-poll = Dat kan ik niet lezen. Typ het, of spreek het in.
odd-other = Dit kan ik niet lezen. Typ het, of spreek het in.
odd-contact = Dit is het nummer van iemand anders. Typ wat je wilt zeggen.

# De antwoorden in woorden.
said-about-employee = { $name }
said-about-employee-unknown = een medewerker, naam niet bekend
said-about-unit = een plek of team
said-about-organisation = de hele organisatie
said-about-acting = { $name }, iemand van buiten
said-about-acting-unknown = iemand van buiten
said-day = { $day }
said-range = van { $first } tot en met { $last }
said-ongoing = het gebeurt nog
said-when-unknown = weet ik niet meer
said-client = voor mezelf
said-representative = voor iemand anders
said-next-of-kin = voor iemand die is overleden
said-left-out = niet gezegd
said-yes = ja
said-no = nee
said-unsure = weet ik niet
said-spoken = ingesproken
said-door-manager = de manager
said-door-colleague = een andere manager
said-door-officer = de klachtenfunctionaris
said-reach-chat = hier in de chat
said-reach-phone = bellen
said-quote = “{ $words }”
said-voice = spraakbericht { $number } ({ $length })
said-photo = foto { $number }
said-lost = { $file } (niet aangekomen)
said-video = film { $number } ({ $length })
said-document = bestand { $name }
said-file = bestand { $number }

received-texts =
    { $texts ->
        [0] nog niets
        [one] 1 bericht
       *[other] { $texts } berichten
    }
received-files =
    { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }
received-photos =
    { $photos ->
        [one] 1 foto
       *[other] { $photos } foto's
    }
received-voices =
    { $voices ->
        [one] 1 spraakbericht
       *[other] { $voices } spraakberichten
    }
received-more = { $first }, { $rest }
received-both = { $texts } en { $files }

# Het overzicht.
summary-title = Kijk even of alles klopt.
summary-line = { $label }: { $value }
summary-objections = Let op. Misschien zijn onze regels niet voor deze klacht:
summary-still =
    Je mag je klacht toch sturen.
    Een mens kijkt er dan naar.
summary-send =
    Klopt het? Tik dan op Versturen.
    Iets anders? Tik dan op wat je wilt veranderen.
label-who = Ik doe dit
label-for-whom = Voor wie
label-relation = Ik ben
label-basis = Ik mag dit omdat
label-proof = Brief erbij
label-service = Het gaat om
label-uwv = Via het UWV
label-about = Over wie
label-unit = De plek
label-happened = Wat er gebeurde
label-when = Wanneer
label-manager = Was de manager erbij
label-talked = Hebben we al gepraat
label-dares = Durf ik met de manager te praten
label-door = Wie helpt
label-wish = Wat ik wil
label-name = Naam
label-phone = Nummer
label-reach = Antwoord via
