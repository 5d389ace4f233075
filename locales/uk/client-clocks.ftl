# What clients read about the time that something may take.

clock-first-contact = Ми звернемося до вас { $day } або раніше.
clock-manager-phase = Керівник хоче закінчити { $day }.
clock-respondent = Інша сторона може відповісти. Останній день: { $day }.
clock-settlement = Ми закінчимо зі скаргою { $day } або раніше.
clock-window = Можна звернутися до комісії. Останній день: { $day }.
clock-ruling = Комісія дасть рішення { $day } або раніше.
clock-measures = Вам скажуть, що зміниться, { $day } або раніше.

clock-late-first-contact =
    Ми вже мали звернутися до вас. Нам дуже прикро.
    Хочете з кимось поговорити? Дзвоніть: { $officer }, { $reach }.
clock-late-manager-phase =
    Керівник ще не закінчив. Це триває задовго.
    Тепер можна піти до фахівця зі скарг. Натисніть «Мене не влаштовує».
    Можна й подзвонити: { $officer }, { $reach }.
clock-late-measures =
    Вам уже мали сказати, що зміниться. Нам дуже прикро.
    Дзвоніть: { $officer }, { $reach }.
clock-late-ruling =
    Комісія мала дати рішення { $day }. Його ще немає.
    Можна написати листа секретарю. Або дзвоніть: { $officer }, { $reach }.
clock-window-reminder =
    Вас це не влаштовує? Ще можна звернутися до комісії зі скарг ({ $committee }).
    Останній день: { $day }. Потім уже не можна.
clock-judging = Ми скажемо, чи можемо вам допомогти, { $day } або раніше.
clock-withdrawal = Ви отримаєте лист про зупинку скарги { $day } або раніше.
clock-late-judging =
    Ми ще дивимося, чи можемо вам допомогти. Це триває задовго.
    Нам дуже прикро. Дзвоніть: { $officer }, { $reach }.
clock-late-withdrawal =
    Ви ще не отримали листа про зупинку скарги. Нам дуже прикро.
    Дзвоніть: { $officer }, { $reach }.
