# The way to the committee and to UWV, for clients.

committee-what =
    Комісія не належить до { $organisation }.
    Спершу вона дивиться, чи може взяти вашу скаргу. Потім вирішує.
committee-letter =
    Ви надсилаєте їй листа поштою.
    Листа для вас зроблю я. Ваша скарга буде в ньому.
committee-address =
    Ось адреса:
    { $address }
committee-own-rules-site = Комісія має свої правила. Вони тут: { $website }.
committee-own-rules = Комісія має свої правила. Запитати про них: { $phone }.
committee-who-posts =
    Хочете, щоб ми надіслали листа поштою?
    Тоді його прочитає і фахівець зі скарг.
choice-post-for-me = Так, надішліть
choice-post-myself = Ні, це зроблю я
committee-again =
    Ваш лист уже готовий.
    Зробити його ще раз?
committee-asked-post =
    Ваш лист готовий. Ми надішлемо його поштою.
    Вам скажуть, у який день.
committee-asked-self =
    Ваш лист готовий. Відкрийте його кнопкою.
    Роздрукуйте і підпишіть його. Потім надішліть поштою.
committee-waits-post =
    Ми надішлемо вашого листа комісії поштою.
    Останній день для цього: { $day }.
committee-waits-self =
    Ви ще надішлете листа комісії?
    Останній день для цього: { $day }.
committee-waits-post-soon = Ми надішлемо вашого листа комісії поштою.
committee-waits-self-soon = Ви ще надішлете листа комісії?
sitting-planned =
    Комісія хоче поговорити з вами { $day }.
    Час і місце: { $place }

uwv-what =
    Ви маєте справи і з UWV.
    Вважаєте, що в { $organisation } погано розглянули скаргу? Тоді можна піти і до UWV.
uwv-reach =
    Там ви говорите зі своїм експертом із праці.
    Ім’я та номер є у ваших листах від UWV. Не знаєте їх? Подзвоніть до UWV і запитайте.
uwv-letter = Я можу зробити листа. Ви візьмете його із собою.
choice-letter-along = Зробити листа
choice-no-letter = Без листа
uwv-with-letter = Ваш лист готовий. Відкрийте його кнопкою.
uwv-without-letter = Добре. Листа можна попросити й пізніше.
