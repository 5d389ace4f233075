# How a day and a moment are written. The weekdays begin with Monday.

date-weekdays = Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
date-months = January|February|March|April|May|June|July|August|September|October|November|December
date-day = { $weekday } { $day } { $month } { $year }
date-moment = { $date }, { $time }
