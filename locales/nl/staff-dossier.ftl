# Het dossier in de chat, voor wie de zaak doet.

command-dossier = Alles over een zaak als bestand
staff-dossier-how =
    Zo maak je een dossier: typ /dossier en het nummer van de zaak.
    Bijvoorbeeld: /dossier { $number }
staff-dossier-ask =
    Dit is het dossier van zaak { $number }: alles op volgorde, ook je interne notities.
    Je krijgt een PDF. { $files ->
        [0] Er zijn geen bijlagen.
        [one] De bijlage komt in een zip-bestand.
       *[other] De { $files } bijlagen komen in een zip-bestand.
    }
staff-dossier-ask-committee =
    Dit is het dossier van zaak { $number }: alles op volgorde. Interne notities van de organisatie staan er niet in.
    Je krijgt een PDF. { $files ->
        [0] Er zijn geen bijlagen.
        [one] De bijlage komt in een zip-bestand.
       *[other] De { $files } bijlagen komen in een zip-bestand.
    }
staff-dossier-for-committee = Is het voor de commissie? Kies dan de versie zonder interne notities.
staff-dossier-names =
    Mogen namen van anderen er niet in staan? Typ dan: /dossier { $number } zonder Jan Jansen, Els
    Op de plek van die namen komt een streep.
button-dossier = Dossier maken
button-dossier-committee = Voor de commissie
staff-dossier-made-committee = Dit is het dossier van zaak { $number } voor de commissie, zonder interne notities. Doe het bij de brief, met de bijlagen. Dat het gemaakt is, staat in het logboek.
staff-dossier-made = Dit is het dossier van zaak { $number }. Bewaar het op een veilige plek. Dat het gemaakt is, staat in het logboek.
staff-dossier-blacked =
    Dit is het dossier van zaak { $number }, zonder de namen die je noemde. Kijk zelf na of alles weg is.
    Dat het gemaakt is, staat in het logboek.
staff-dossier-files-kept = De bijlagen zitten er niet bij. In foto’s, spraak en bestanden kan ik geen namen weghalen.
button-dossier-files = Toch de bijlagen
staff-dossier-part = Bijlagen bij zaak { $number }, deel { $part } van { $parts }. In manifest-sha256.txt staat van elk bestand de SHA-256.
staff-dossier-no-files = Bij zaak { $number } zijn geen bijlagen.
staff-dossier-code =
    Iemand wil op de computer van de klachthulp het dossier maken van zaak { $number }.
    De code is: { $code }
    Geef deze code alleen als je weet wie dat is, en waarom. Hij werkt een kwartier.
