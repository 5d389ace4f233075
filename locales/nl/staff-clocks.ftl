# De termijnen van een zaak, voor medewerkers. Knoppen zijn hoogstens 20 tekens.

staff-clock-incident-limit = Op tijd ingediend
staff-clock-first-contact = Eerste contact met de klant
staff-clock-open-case = Zaak openen
staff-clock-judging = Zeggen of de klacht in behandeling komt
staff-clock-withdrawal = Intrekken bevestigen in een brief
staff-clock-manager-phase = Behandeling door de manager
staff-clock-respondent = Reactie van de andere kant
staff-clock-settlement = Zaak afhandelen
staff-clock-window = De klant kan naar de commissie
staff-clock-ruling = Uitspraak van de commissie
staff-clock-measures = Maatregelen melden

staff-clock-how = { $computed } ({ $article })
staff-clock-how-target = { $computed } (eigen streven)
staff-clock-agreed = afgesproken: { $day }

staff-clock-running = { $name }: tot en met { $day }. Berekend: { $how }.
staff-clock-running-target = { $name }: tot en met { $day }. Doe het liefst op { $target }, de laatste werkdag daarvoor. Berekend: { $how }.
staff-clock-over = Te laat. { $name }: dat kon tot en met { $day }. Berekend: { $how }.
staff-clock-met = { $name }: gedaan op { $on }. Berekend: { $how }.
staff-clock-late = { $name }: gedaan op { $on }, na de laatste dag. Dat was { $day }. Berekend: { $how }.
staff-clock-dropped = { $name }: niet meer nodig. Berekend: { $how }.

staff-card-due-first = Dit moet als eerste: { $clock }
staff-card-due-next = { $clock }

button-clocks = Termijnen
staff-clocks-title = Zaak { $number }: de termijnen
staff-clocks-none = Er loopt geen termijn.

staff-clock-reminder = Zaak { $number }: let op de tijd.
staff-clock-mark-half = Ongeveer de helft van de tijd is om. { $clock }
staff-clock-mark-three-quarters = Ongeveer drie kwart van de tijd is om. { $clock }
staff-clock-mark-nine-tenths = De tijd is bijna om. { $clock }
staff-clock-mark-month = Dit kan nog een maand. { $clock }
staff-clock-mark-week = Dit kan nog een week. { $clock }
staff-clock-mark-last = Doe dit vandaag. { $clock }
staff-clock-mark-over = { $clock }
staff-clock-post = De klant vroeg je om de brief aan de commissie te posten. Dat kan tot en met { $day }.
staff-clock-post-soon = De klant vroeg je om de brief aan de commissie te posten. Doe dat snel, en leg de dag vast.

staff-clock-next-role = Zaak { $number } ligt bij { $handler }. Vraag wat er nodig is.
staff-clock-administrator = Een zaak blijft te lang liggen en kan naar niemand anders. Kijk wie je nog moet uitnodigen, of bel de klachtenfunctionaris.
staff-clock-moved-away = Zaak { $number } ligt nu bij een collega. De zaak was na { $days } nog niet geopend.
staff-clock-moved-because = De zaak is niet op tijd geopend.
