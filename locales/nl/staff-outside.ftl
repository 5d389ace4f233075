# Wat medewerkers vastleggen van een klant die iets zei buiten de bot, en een klant die de bot niet leest.

staff-action-agree-facts = Feiten: klant ja
staff-action-dispute-facts = Feiten: klant nee
staff-action-resume = Klant gaat verder
staff-action-to-officer = Klant niet tevreden
staff-action-committee = Klant wil commissie

staff-gate-window-over = De klant kan nog naar de commissie.
staff-gate-committee-can-have = De klant heeft niet om de commissie gevraagd, en de zaak loopt nog bij ons ({ $article }).

staff-agree-preview = De klant zei op { $day } dat deze feiten kloppen:
staff-dispute-preview = De klant zei op { $day } dat de feiten anders zijn:
staff-dispute-why = Wat klopt er niet, volgens de klant?
staff-facts-agreed = Vastgelegd: de klant is het eens met de feiten, zaak { $number }.
staff-facts-noted = Vastgelegd: de klant is het niet eens met de feiten, zaak { $number }. Schrijf ze opnieuw op.
staff-resume-preview = De klant zei op { $day } dat we weer verder gaan.
staff-resumed = Zaak { $number } loopt weer.
staff-to-officer-preview = De klant zei op { $day } naar de klachtenfunctionaris te willen. De zaak gaat naar { $name }. Jij ziet hem daarna niet meer.
staff-to-officer-noted = Vastgelegd. De klachtenfunctionaris gaat verder met zaak { $number }.
staff-committee-who-posts = Wie post de brief aan de commissie?
staff-choice-we-post = Wij posten hem
staff-choice-client-posts = De klant zelf
staff-committee-asked-noted = Vastgelegd: de klant wil naar de commissie, zaak { $number }. De brief staat bij de brieven van de zaak.

staff-tell-client = Let op: de klant leest hier niet. Vertel het zelf: bel, of post de brief die bij de zaak staat.
staff-ask-client = Zaak { $number } wacht op een antwoord van de klant. De klant leest hier niet. Bel of schrijf, en leg het antwoord vast.
staff-clock-call = Zaak { $number }: dit is te laat, en de klant leest hier niet. Bel of schrijf de klant, en zeg wat die nu kan doen.

staff-close-left = Dit is niet gedaan:
staff-close-committee = De klant wilde naar de commissie. Er is geen bericht dat de brief daar is.
staff-close-anyway = Sluit je de zaak toch?
