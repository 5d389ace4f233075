# Wat in elke brief staat.

letter-date = Datum
letter-number = Zaaknummer
letter-day = { $day }
letter-moment = { $at }
letter-personal = Persoonlijk
letter-attention = t.a.v. { $name }
letter-dear = Beste { $name },
letter-dear-nobody = Beste lezer,
letter-dear-committee = Geachte commissie,
letter-behalf = Deze brief gaat over de klacht die je deed voor { $name }.
letter-behalf-unnamed = Deze brief gaat over de klacht die je deed voor iemand anders.
letter-behalf-kin = Deze brief gaat over de klacht die je deed als familie van { $name }.
letter-behalf-kin-unnamed = Deze brief gaat over de klacht die je deed als familie van de klant.
letter-signed-for = namens { $name }
letter-signed-for-kin = als familie van { $name }
letter-closing = Met vriendelijke groet,
letter-page = Pagina { $page } van { $pages }
letter-role-manager = Manager van { $unit }
letter-role-manager-alone = Manager
letter-role-officer = Klachtenfunctionaris
letter-role-secretary = Ambtelijk secretaris
letter-secrecy =
    Weet iemand bij ons van deze klacht? Dan houdt die dat geheim.
    Dat staat in { $article } van onze regels voor klachten.
letter-instead =
    De brief als los bestand lukt nu niet.
    Alles wat erin staat, lees je hierboven.
    Wil je hem op papier? Vraag het hier.
letter-enclosed =
    Bij deze brief horen:
    1. De laatste brief van { $organisation }
    2. Het dossier van de klacht
letter-promise = { $what } Dat doet { $who }, op { $day } of eerder.
letter-party-filer = degene die klaagt
letter-party-respondent = de andere kant
letter-party-staff = een medewerker
letter-party-other = iemand anders
letter-complaint-copy = Dit schreef de klant

# Waar de klacht over gaat.
letter-complaint-title = Je klacht
letter-complaint-title-other = De klacht
letter-label-about = Over wie
letter-label-unit = De plek
letter-label-when = Wanneer
letter-label-filed = Klacht gedaan op
letter-label-name = Naam
letter-label-address = Adres
letter-label-phone = Telefoon
letter-line = ............................................................
letter-line-name = Naam: ........................................
letter-line-street = Straat: ........................................
letter-line-town = Plaats: ........................................
letter-facts-title = Hier gaat het om, in het kort
letter-because-title = Waarom?
letter-next-title = Wat gebeurt er nu?
letter-judged-by = Op { $day } weet je of we je kunnen helpen, of eerder.
letter-settled-by = Wij zijn klaar met je klacht op { $day }, of eerder.

# Wat kun je doen, bij wie, tot wanneer.
letter-ways = Wat kun je doen, bij wie, tot wanneer?
letter-way-ask =
    Heb je een vraag? Bel { $phone } of mail naar { $mail }.
    Je mag het ook in de chat vragen. Dat kan altijd.
letter-way-ask-paper =
    Heb je een vraag? Bel { $phone } of mail naar { $mail }. Dat kan altijd.
letter-way-officer =
    Durf je niet met de manager te praten? Of ben je niet tevreden?
    Ga dan naar { $name }. Dat is de klachtenfunctionaris. Die staat los van de manager.
    Bel { $phone } of mail naar { $mail }. Daar is geen laatste dag voor.
letter-way-committee =
    Kom je er met ons niet uit? Schrijf dan naar de { $committee }.
    De mensen in die commissie horen niet bij { $organisation }.
    Dat kan tot en met { $day }.
    Zo tellen we: { $how }.
    Het adres is:
    { $address }
letter-way-committee-later =
    Er is ook een { $committee }. Daar kun je pas heen als wij klaar zijn.
    Je krijgt dan een brief van ons. Daarin staat tot welke dag dat kan.
letter-way-committee-first =
    Er is ook een { $committee }. Die hoort niet bij { $organisation }.
    Die kijkt naar klachten die wij eerst hebben behandeld. Jouw klacht hebben we niet behandeld.
    Wil je er toch heen? De commissie kijkt zelf of dat kan. Je schrijft dan naar:
    { $address }
letter-way-committee-write =
    Heb je een vraag over deze brief? Schrijf dan naar de commissie:
    { $address }
letter-way-uwv =
    Ben je hier via het UWV? Dan kun je ook naar je arbeidsdeskundige van het UWV.
    Dat kan als wij klaar zijn. Daar is geen laatste dag voor.
letter-way-withdraw =
    Wil je stoppen met je klacht? Dat mag altijd. Zeg het in de chat, of bel ons.
letter-way-withdraw-paper =
    Wil je stoppen met je klacht? Dat mag altijd. Bel ons, of schrijf ons.
letter-way-agreement =
    Houdt iemand zich hier niet aan? Zeg het ons dan meteen.
    Wacht niet tot de dag die erbij staat.
letter-way-again =
    Gebeurt het weer? Dan mag je opnieuw een klacht sturen.
    Doe dat binnen { $length } nadat het gebeurde.

# Voor tekens die de printer niet kent.
letter-script-arabic = Arabisch schrift
letter-script-armenian = Armeens schrift
letter-script-bengali = Bengaals schrift
letter-script-cyrillic = Russisch schrift
letter-script-devanagari = Hindi schrift
letter-script-ethiopic = Ethiopisch schrift
letter-script-georgian = Georgisch schrift
letter-script-greek = Grieks schrift
letter-script-han = Chinees schrift
letter-script-hangul = Koreaans schrift
letter-script-hebrew = Hebreeuws schrift
letter-script-kana = Japans schrift
letter-script-syriac = Syrisch schrift
letter-script-tamil = Tamil schrift
letter-script-thai = Thais schrift
letter-script-tibetan = Tibetaans schrift
letter-script-tifinagh = Berbers schrift
letter-script-other = ander schrift
