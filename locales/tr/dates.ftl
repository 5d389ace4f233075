# How a day and a moment are written.

date-weekdays = Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar
date-months = Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
date-day = { $day } { $month } { $year } { $weekday }
date-moment = { $date }, saat { $time }
