# Het traject van de klant, en wie daar de opdrachtgever van is. Knoppen zijn hoogstens 20 tekens.

action-track = Traject invullen
staff-label-track = Traject
staff-label-commissioner = Opdrachtgever
staff-label-reason = Reden
staff-track-open = nog niet ingevuld (zie Meer stappen)
staff-track-none = geen
staff-track-which = Welk traject volgt de klant?
staff-track-now = Nu staat er: { $track }. Verandert dat? Dan vraag ik straks waarom.
staff-choice-no-track = Geen traject
staff-track-opens-uwv = Na onze eigen behandeling kan de klant dan ook naar het UWV. Dat ziet de klant bij de klacht.
staff-track-shuts-uwv = De weg naar het UWV staat dan niet meer bij de klacht.
staff-track-set = Vastgelegd: het traject, zaak { $number }.
staff-track-gone = Dat traject staat niet meer in de lijst. Probeer het opnieuw.
staff-gate-tracks-known = Er zijn geen trajecten om uit te kiezen.
staff-corrected-service = Verbeterd, zaak { $number }. Klopt de plek nog? En valt de klacht nog onder de regels?

dossier-track-derived = het traject, zoals het volgt uit dienst en plek
dossier-track-completed = het traject is ingevuld
dossier-label-track = Traject
dossier-label-commissioner = Opdrachtgever
