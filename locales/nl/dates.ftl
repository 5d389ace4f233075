# Hoe een dag en een tijdstip worden geschreven. De weekdagen beginnen met maandag.

date-weekdays = maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
date-months = januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
date-day = { $weekday } { $day } { $month } { $year }
date-moment = { $date }, { $time } uur
