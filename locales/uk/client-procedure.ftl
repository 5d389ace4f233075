# What clients and representatives read about the steps of their complaint.

action-agree-facts = Так, правильно
action-dispute-facts = Це неправильно
action-accept = Так, добре
action-decline = Ні, я не хочу
action-check-agreement = Чи це зроблено?
action-to-officer = Мене не влаштовує
action-withdraw = Забрати скаргу
action-not-needed = Усе вже вирішено
action-resume = Продовжити
action-reopen = Розглянути знову
action-committee = До комісії
action-uwv = До UWV
action-feedback = Як усе пройшло?
action-respond = Відповісти

form-title = { $number }: { $action }
form-preview = Усе правильно?
form-type-it = Напишіть відповідь. Голосове чи файл тут не можна.
form-type-day = Напишіть день. Можна так: 03.03.2026.
form-day-past = Цей день уже минув. Напишіть день, який ще буде.
form-day-future = Цей день ще не настав. Напишіть день, який уже був.
form-day-unknown = Я не розумію цей день. Напишіть так: 03.03.2026.
form-choose = Виберіть одну з кнопок. Можна й написати.
form-odd = Це я не можу зберегти. Напишіть або надішліть фото чи голосове.
form-big-file = Цей файл завеликий. Надішліть менший за 20 МБ.
button-form-yes = Так, правильно
button-form-again = Заповнити знову
button-not-now = Не зараз
button-skip = Пропустити
button-today = Сьогодні
button-yesterday = Вчора
button-in-a-week = Через тиждень
button-in-two-weeks = Через два тижні
case-not-now = Зараз це неможливо. Подивіться у скарзі, що можна зробити.

case-paused = Скарга чекає на вас. Хочете продовжити? Натисніть кнопку.
case-withdrawn = Ви забрали скаргу. Ви ще отримаєте про це листа.
case-settled = Ми закінчили роботу з вашою скаргою.
case-committee = Ваша скарга зараз у комісії зі скарг.

accept-sure = Ви з цим згодні?
accept-not-yet = Добре. Зараз не треба вибирати.
decline-why = Чому ні? Напишіть або надішліть голосове.
accepted = Чудово. Ви отримаєте це і в листі.
declined = Це передано. Вам скажуть, що буде далі.
agreement-which = Про яку домовленість ідеться?
agreement-kept = Це зроблено?
agreement-kept-noted = Приємно це чути. Це записано.
agreement-broken-noted =
    Прикро. Я передам це зараз.
    Хочете щось про це сказати? Просто надішліть сюди.
promise-line = { $what } Хто: { $who }. Буде готово: { $day }.
