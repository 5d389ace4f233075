# How a day and a moment are written. The months in the genitive; the weekday stands apart, so that it need not be declined.

date-weekdays = понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя
date-months = січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
date-day = { $day } { $month } { $year } р. ({ $weekday })
date-moment = { $date }, { $time }
