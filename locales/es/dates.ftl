# How a day and a moment are written.

date-weekdays = lunes|martes|miércoles|jueves|viernes|sábado|domingo
date-months = enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
date-day = { $weekday } { $day } de { $month } de { $year }
date-moment = { $date }, { $time }
