# What a client reads about a complaint that was sent. Notifications say nothing: phones are shared.

client-news = Для вас є новина.
client-news-letter = Для вас є повідомлення.

mine-title = Ось що я маю від вас
mine-none = Ви ще не надіслали жодної скарги.
mine-draft = Ще не закінчено. Ви почали { $at }.
mine-case = Скарга { $number }. Ви надіслали її { $at }.
mine-case-told = Скарга { $number }. Ви розповіли про неї { $at }.

case-title = Скарга { $number }
case-filed = Ви надіслали її { $at }.
case-told = Ви розповіли нам про неї { $at }.
case-with = Із цією скаргою вам допомагає { $name }.
case-judging = { $name } спершу дивиться, хто вам найкраще допоможе.
case-waits = Ми ще шукаємо, хто вам допоможе. Ми вам повідомимо.
case-closed = Роботу з цією скаргою закінчено.
case-you-wrote = Ви написали { $at }:
case-they-wrote = Вам пише { $name }, { $at }:
case-file-lost = До цього є файл. Але він не дійшов.
case-write =
    Що ви хочете сказати про скаргу { $number }?
    Напишіть або надішліть голосове чи фото.
case-passed-on =
    { $name } отримає ваше повідомлення.
    Воно стосується скарги { $number }.
case-passed-on-more =
    { $name } отримає і решту.
    Тепер усе є у скарзі { $number }.
case-kept = Це збережено у скарзі { $number }.
case-kept-more = Решту теж збережено у скарзі { $number }.
case-edit-noted =
    Ви змінили повідомлення.
    У скарзі { $number } тепер є і новий текст.
case-unknown = Я не знаю такої скарги. Перевірте номер, будь ласка.
sort-ask =
    Дякую, ваше повідомлення отримано.
    Якої скарги воно стосується?

button-unfinished = Не закінчено
button-read = Читати
button-answer = Відповісти
button-write = Додати щось
button-letter-receipt = Лист: ми отримали
button-letter-not-taken-on = Лист: наше рішення
button-letter-confirmation = Лист: наша розмова
button-letter-solution = Лист: як вирішили
button-letter-no-solution = Лист: не вдалося
button-letter-outcome = Лист: результат
button-letter-settled = Лист: ми закінчили
button-letter-withdrawal = Лист: зупинено
button-letter-report = Лист: звіт
button-letter-invitation = Лист: відповісти
button-letter-to-committee = Лист до комісії
button-letter-committee = Лист від комісії
button-letter-ruling = Рішення комісії
button-letter-measures = Лист: що ми робимо
button-letter-uwv = Лист: для UWV
button-letter-dossier = Усі документи
button-case = { $number }
button-other-complaint = Інша скарга

# After sending.
filed-title = Вашу скаргу надіслано
filed-number =
    Номер скарги: { $number }.
    Збережіть його.
filed-at = Надіслано: { $at }.
filed-words = Ось що ви розповіли:
filed-handler-manager = Вам допоможе керівник: { $name }.
filed-handler-officer = Вам допоможе { $name }. Це фахівець зі скарг.
filed-handler-judging =
    { $name } спершу прочитає вашу скаргу.
    Це фахівець зі скарг.
    Потім вам скажуть, хто найкраще допоможе.
filed-handler-none =
    Ми ще шукаємо, хто вам допоможе.
    Але вашу скаргу ми отримали.
filed-contact = Ми звернемося до вас { $day } або раніше.
filed-settled = Ми закінчимо зі скаргою { $day } або раніше.
filed-doubt =
    Можливо, наші правила не для цієї скарги.
    На це подивиться людина. Вам скажуть, що вирішили.
filed-next =
    Щось забули? Просто надішліть це сюди.
    Команда /mijnklachten покаже, як ідуть справи.
filed-late =
    Немає новин? Тоді дзвоніть: { $phone }.
case-and-committee = { $name } і комісія
