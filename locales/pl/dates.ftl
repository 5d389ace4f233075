# How a day and a moment are written. The months in the genitive; the weekday stands apart, so that it need not be declined.

date-weekdays = poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela
date-months = stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
date-day = { $day } { $month } { $year } r. ({ $weekday })
date-moment = { $date }, godz. { $time }
