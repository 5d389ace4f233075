# How a day and a moment are written.

date-weekdays = lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
date-months = janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
date-day = { $weekday } { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-moment = { $date } à { $time }
