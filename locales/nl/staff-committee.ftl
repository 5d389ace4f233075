# De commissie, voor medewerkers en voor haar secretaris. Knoppen zijn hoogstens 20 tekens.

staff-gate-internally-ended = De interne behandeling is nog niet afgerond ({ $article }).
staff-clock-begins = { $name }: tot en met { $day }. Berekend: { $how }.

staff-committee-posted-on = Op welke dag ging de brief op de post?
staff-committee-received-on = Op welke dag kreeg de commissie de brief? Vanaf die dag loopt de tijd voor de uitspraak.
staff-committee-decided-on = Welke datum heeft het besluit van de commissie?
staff-committee-ruled-on = Welke datum heeft de uitspraak?
staff-too-early = Dat kan niet eerder zijn dan { $day }. Kijk de datum nog eens na.
staff-committee-told-when = Op welke dag ging de brief met de maatregelen weg? Vandaag mag ook.
staff-committee-corrected = Er is iets verbeterd dat verkeerd was vastgelegd bij zaak { $number }.
staff-committee-why-not = Waarom niet? Schrijf op wat de commissie aan de klant uitlegt.
staff-committee-ruling-text = Wat is de uitspraak, met de uitleg van de commissie?
staff-committee-ruling-measures = Moeten er maatregelen komen?
staff-committee-measure-more =
    { $count ->
        [0] Is er een maatregel?
       *[other] Nog een maatregel?
    }
staff-committee-no-measures = Er komen geen maatregelen. Dat staat ook zo in de brieven.

staff-committee-posted = De brief aan de commissie ging op de post op { $day }.
staff-committee-received = De commissie kreeg de klacht op { $day }.
staff-committee-admitted = De commissie behandelt de klacht. Het besluit is van { $day }.
staff-committee-not-admitted = De commissie behandelt de klacht niet. Het besluit is van { $day }.
staff-committee-ruled = De commissie deed uitspraak op { $day }.
staff-committee-told-on = De maatregelen zijn gemeld op { $day }.
staff-committee-asks = De klant wil naar de commissie en stuurt zelf de brief. Gevraagd: { $at }.
staff-committee-asks-post = De klant wil naar de commissie en vroeg jou om de brief te posten. Print hem uit bij Brieven, en doe de laatste brief erbij. Typ ook /dossier met het zaaknummer en kies Voor de commissie. Gevraagd: { $at }.

staff-committee-posted-noted = Het staat erbij, zaak { $number }. Leg vast wanneer de commissie de brief kreeg.
staff-committee-received-noted = Zaak { $number } is nu bij de commissie.
staff-committee-admitted-noted = Het besluit staat erbij, zaak { $number }.
staff-committee-again = De brief aan de commissie staat al klaar. Wil de klant hem opnieuw?
staff-choice-not-there = Klant wil niet meer
staff-committee-as-it-was = Goed. Het blijft zoals het was, zaak { $number }.
staff-committee-unasked = De klant wil toch niet naar de commissie. Gezegd op { $day }. Doe de brief niet op de post.
staff-committee-unasked-noted = Dat staat erbij, zaak { $number }. De brief hoeft niet op de post.
staff-committee-sent-back-noted = Het besluit staat erbij. Zaak { $number } gaat intern verder, want die behandeling was nog niet afgerond. De tijd daarvoor is voorbij: rond de zaak snel af.
staff-committee-not-admitted-noted = Het besluit staat erbij. Zaak { $number } is gesloten.
staff-committee-ruled-noted = De uitspraak staat erbij. Zaak { $number } is gesloten.
staff-committee-ruled-measures = De uitspraak staat erbij, zaak { $number }. Meld de maatregelen uiterlijk { $day } ({ $article }).
staff-committee-measures-told = De klant kan de brief lezen, zaak { $number }. Ging de brief aan de commissie nog niet weg? Print hem bij Brieven en doe hem vandaag op de post.
staff-committee-copy = Geef een kopie van het besluit aan degene over wie zaak { $number } gaat ({ $article }). Druk daarna op Kopie gegeven.
staff-committee-copy-ruling = Geef een kopie van de uitspraak aan degene over wie zaak { $number } gaat.
staff-committee-copy-to = Aan wie gaf je de kopie? Typ de naam, of meer namen met een komma ertussen.
staff-committee-copy-on = Op welke dag gaf of stuurde je de kopie?
staff-committee-copy-given = Kopie van het besluit gegeven op { $day } aan: { $names }
staff-committee-copy-chat = Besluit doorgegeven in de chat op { $day } aan: { $names }
staff-committee-copy-noted = Het staat erbij, zaak { $number }.
staff-gate-still-to-end = De interne behandeling is al afgerond.
staff-gate-not-ruled = De commissie heeft uitspraak gedaan. Die is bindend ({ $article }).
staff-gate-copy-owed = Wie het besluit van de commissie moet krijgen, heeft het al ({ $article }).
action-copy = Kopie gegeven
staff-committee-letters = De brieven zijn klaar, zaak { $number }: een voor de klant en een voor de organisatie.
staff-committee-news = Er is nieuws van de commissie bij zaak { $number }. Lees de brief. Wie het aangaat, moet een kopie krijgen: kijk bij de zaak of dat nog moet.
staff-committee-sitting = De commissie heeft nieuws over een zitting bij zaak { $number }. Open de zaak voor de dag en de plek.
staff-committee-report = Bij zaak { $number } is er een verslag van een zitting van de commissie.
staff-committee-stops = De klant stopt met zaak { $number }. Bevestig dat met een brief van de commissie.
staff-filer-stopped-committee = De klant stopt met zaak { $number }. De commissie bevestigt dat met een brief. Komt die per post? Leg dan de datum vast.
staff-committee-stopped = De commissie heeft bevestigd dat de klant stopt. Zaak { $number } is gesloten.
staff-committee-by-officer = De klachtenfunctionaris heeft een stap van de commissie vastgelegd bij zaak { $number }. Klopt dat?
staff-committee-moved = Zaak { $number } gaat naar de commissie en ligt nu bij de klachtenfunctionaris.
staff-entry-committee = Notitie van de commissie, { $at }

staff-sitting-on = Op welke dag is de zitting?
staff-sitting-place = Hoe laat, en waar?
staff-sitting-witness = Komt er een getuige? Typ de naam, of meer namen met een komma ertussen.
staff-sitting-expert = Komt er een deskundige? Typ de naam.
staff-sitting-as-witness = { $name } (getuige)
staff-sitting-as-expert = { $name } (deskundige)
staff-sitting-party = Gevraagd: de klant. Er is nog niemand gevraagd over wie de klacht gaat.
staff-sitting-parties = Gevraagd: de klant en degene over wie de klacht gaat.
staff-sitting-noted = De zitting staat erbij, zaak { $number }.

staff-action-uwv = UWV-brief maken
staff-uwv-letter = Wil de klant een brief om mee te nemen naar de arbeidsdeskundige van het UWV?
staff-uwv-with-letter = De brief is klaar, zaak { $number }. Print hem bij Brieven en geef hem aan de klant.
staff-uwv-without-letter = Goed. Er is geen brief gemaakt, zaak { $number }. Zeg de klant dat naam en nummer van de arbeidsdeskundige in de brieven van het UWV staan.
