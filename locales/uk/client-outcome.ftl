# What clients and representatives read about where their complaint stands, and how it ends.

# Notifications say nothing: phones are shared.
client-question = Для вас є питання.
client-waiting = Дещо чекає на вас.

# Where is the complaint?
case-with-officer = Зараз вам допомагає { $name }. Це фахівець зі скарг.
step-then-result = Потім вам скажуть, що вийшло.
step-handled = Ми розглянули скаргу.
next-your-turn = Тепер ваша черга. Виберіть кнопку нижче.
next-sent-back =
    Комісія повертає вашу скаргу.
    Спершу її маємо розглянути ми.
next-officer = Вас це не влаштовує? Можна піти до фахівця зі скарг.

# Buttons.
button-to-case = До моєї скарги
button-story = Читати все
button-story-files = Фото та інше
button-earlier = Раніше
button-newer = Пізніше

# What was decided.
decision-not-taken-on =
    Ми не можемо розглянути вашу скаргу.
    Так написано в наших правилах: { $article }.
    Ось пояснення:
decision-registered = Але ми записали, що у вас була скарга.
decision-other-doors = Ось куди ви можете звернутися:
decision-filed = Ви надіслали скаргу { $day }.
decision-facts = Ось коротко, про що йдеться:
decision-facts-wrong = Щось неправильно? Скажіть про це тут.
decision-talk = Ми говорили з вами { $day }.
decision-agreed = Ось про що ми домовилися:
decision-outcome = Результат: { $finding }.
decision-reasons = Ось пояснення:
decision-measures = Ось що ми зробимо:
decision-no-measures = Зараз нам не треба нічого змінювати.
finding-founded = Це означає: ви маєте рацію.
finding-partly-founded = Це означає: ви частково маєте рацію.
finding-unfounded = Це означає: ми вважаємо, що все зробили правильно.
finding-no-judgement = Це означає: ми не кажемо, хто має рацію.
choice-founded = Підтверджено
choice-partly-founded = Підтверджено частину
choice-unfounded = Не підтверджено
choice-no-judgement = Без висновку
decision-settled = Ми закінчили роботу з вашою скаргою.
decision-no-solution =
    Ми разом не знайшли виходу.
    Ось пояснення:
decision-not-satisfied = Вас це не влаштовує? Тоді можна йти далі.
decision-door-officer =
    Зверніться до фахівця зі скарг. Це { $name }.
    Дзвоніть: { $phone }. Або пишіть: { $mail }.
decision-door-committee =
    Або зверніться до комісії зі скарг ({ $committee }).
    Вона не залежить від нас.
    Останній день: { $day }.
decision-door-address = Надішліть листа на адресу:
decision-door-secretary = Кому: { $name }
decision-taken-back = Ви забрали скаргу { $day }.
decision-no-longer-needed = Ви сказали { $day }, що все вирішено.
decision-committee-letter = Комісія написала вам про це { $day }.
decision-reopen =
    Передумали? Тоді можна продовжити.
    Останній день: { $day }.

# Stopping and going on again.
withdraw-sure =
    Ви впевнені?
    Тоді ми зупинимо роботу з вашою скаргою.
not-needed-sure =
    Добре, що все вирішено!
    Зупинити роботу з вашою скаргою?
withdraw-cooling-off = Передумаєте? Тоді можна продовжити. Останній день: { $day }.
withdraw-why = Хочете сказати чому? Це не обов’язково.
withdraw-not = Добре. Ми просто продовжуємо.
withdrawn =
    Роботу зі скаргою зупинено.
    Ви ще отримаєте про це повідомлення.
resumed = Чудово, ми продовжуємо.
reopen-sure = Хочете, щоб ми продовжили?
reopen-not = Добре. Скарга залишається закритою.
reopened = Добре. Ми знову працюємо з вашою скаргою.

# Not satisfied.
to-officer-sure =
    Нам прикро. Вам може допомогти { $name }.
    Це фахівець зі скарг. Ця людина не залежить від керівника.
    Тоді керівник більше не працює з вашою скаргою.
    Хочете цього?
to-officer-why =
    Що вас не влаштовує?
    Напишіть або надішліть голосове.
    Керівник цього не прочитає.
to-officer-not = Добре. Нічого не змінюється.
to-officer-done = Тепер вашою скаргою займається { $name }. Вам дадуть знати.
to-officer-waits =
    Ваша скарга йде до фахівця зі скарг.
    Ми ще шукаємо, хто може це зробити.

# How did it go?
feedback-score = Як вам наша допомога?
feedback-who-reads = Людина, яка вам допомагала, цього не побачить.
feedback-words = Хочете щось додати? Напишіть одним реченням.
feedback-thanks = Дякую вам. Ми на цьому вчимося.
choice-score-1 = 1: дуже погано
choice-score-2 = 2: погано
choice-score-3 = 3: так собі
choice-score-4 = 4: добре
choice-score-5 = 5: дуже добре

# Everything that happened.
story-page = Сторінка { $page } з { $pages }
story-on = День: { $day }.
story-filed = Ви надіслали скаргу { $at }:
story-edited = Ви змінили повідомлення { $at }:
story-handler = Вашою скаргою займається { $name }. Початок: { $at }.
story-taken = Ми почали роботу { $at }.
story-taken-on = Ми дивилися, чи можемо допомогти. Так, можемо. Це було { $at }.
story-not-taken-on = Ми прочитали вашу скаргу { $at }.
story-facts = Факти коротко, { $at }:
story-facts-agreed = Ви сказали { $at }, що факти правильні.
story-facts-disputed = Ви сказали { $at }, що неправильно:
story-invited = Тепер інша сторона може відповісти. Це було { $at }.
story-answered = Інша сторона відповіла { $at }.
story-silent = Інша сторона не відповіла. Ми чекали до { $at }.
story-meeting = Домовленість про розмову, { $at }:
story-cancelled = Розмову скасовано { $at }:
story-held = Ми записали { $at }, що розмова була.
story-report = Ви отримали звіт { $at }:
story-proposed = Ви отримали пропозицію { $at }:
story-accepted = Ви сказали «так» { $at }.
story-declined = Ви сказали «ні» { $at }.
story-kept = Це зроблено. Нам сказали про це { $at }:
story-broken = Це не зроблено. Нам сказали про це { $at }:
story-moved = Ця домовленість тепер має інший день:
story-confirmed = Ви отримали листа { $at }:
story-outcome = Ви отримали результат { $at }:
story-measure-done = Це зроблено, { $at }:
story-measure-open = Це ще не зроблено, { $at }:
story-to-officer = Ви звернулися до фахівця зі скарг { $at }.
story-no-solution = Ви отримали листа { $at }:
story-settled = Роботу зі скаргою закінчено { $at }:
story-withdrawn = Ви забрали скаргу { $at }.
story-withdrawal = Ви отримали листа { $at }:
story-paused = Ваша скарга чекає на вас із { $at }.
story-resumed = Ви продовжили { $at }.
story-reopened = Вашу скаргу знову відкрито { $at }.
story-closed = Ми закрили вашу скаргу { $at }.
story-corrected = Ми дещо виправили { $at }. Тепер там написано:
story-corrected-other = Ми дещо виправили { $at }.
story-taken-back = Ми дещо скасували { $at }:
story-taken-back-what = Ми дещо записали { $at }. Це було неправильно.
story-uninvited = Ми запитали не ту людину. Вона більше не бачить вашу скаргу. Ми це виправили { $at }.
story-authorised = Вам можна подати цю скаргу. Ми це перевірили { $at }.
story-not-authorised = Ми ще не знаємо, чи можна вам це робити. Це було { $at }.
story-told-at-desk = Ви розповіли нам про скаргу { $on }. Ми її записали.
story-taken-over = Ваша скарга на іншому пристрої. Початок: { $at }.
story-feedback = Ви сказали { $at }, як усе пройшло.
story-committee-unasked = Ви все ж не хочете звертатися до комісії зі скарг. Ви сказали це { $at }.
story-committee-asked = Ви хочете звернутися до комісії зі скарг. Ви сказали це { $at }.
story-committee-posted = Ваш лист надіслано до комісії зі скарг. Нам сказали про це { $at }.
story-committee-received = Комісія зі скарг має вашого листа. Нам сказали про це { $at }.
story-committee-admitted = Комісія зі скарг розгляне вашу скаргу. Нам сказали про це { $at }.
story-committee-not-admitted = Комісія зі скарг не розглядатиме вашу скаргу. Нам сказали про це { $at }:
story-committee-ruled = Комісія зі скарг сказала, що вона думає. Нам сказали про це { $at }:
story-committee-measures = Ось що ми зробимо через комісію зі скарг, { $at }:
story-file-lost = Один файл не дійшов { $at }.

# Going on at another phone.
taken-over =
    Скарга { $number } тепер у вас.
    Ви можете все прочитати і продовжити.
taken-over-from-you =
    Скарга { $number } тепер у людини, якій ви допомагали.
    Дякую вам за допомогу.
picked-up =
    Це ваша скарга { $number }.
    Ви розповіли про неї нашому працівнику.
    Перевірте, чи все правильно. Чогось бракує?
    Тоді просто надішліть це сюди.
decision-committee-first =
    Є ще комісія: { $committee }.
    Вона дивиться скарги, які спершу розглянули ми.
    Вашу скаргу ми не розглядали.
    Усе ж хочете туди? Комісія сама вирішить, чи можна.

aside-unauthorised =
    Ви надіслали цю скаргу за іншу людину.
    Ми ще не знаємо, чи це можна.
aside-missing = Ще чогось бракує:
aside-mend =
    Це ще можна виправити.
    Надішліть тут фото довіреності.
    Або нехай ця людина сама нам подзвонить: { $phone }.
aside-post = Можна також листом. Надішліть його сюди:
aside-time =
    Скарга лишається в нас.
    Ми працюємо з нею далі.
aside-client-stops =
    Людина, якій ви допомагали, хоче зупинити скаргу.
    Ми робимо так, як хоче вона сама.
    Дякуємо вам за допомогу.
aside-client-alone =
    Людина, якій ви допомагали, хоче далі сама.
    Ми робимо так, як хоче вона сама.
    Дякуємо вам за допомогу.
aside-own-only =
    Тут ви бачите лише те, що надіслали самі.
    Так ми захищаємо людину.
aside-ask =
    Маєте запитання? Напишіть його тут.
    Можна й подзвонити: { $name }, { $phone }.
aside-stopped = Скаргу зупинено.
story-client-wished = Людина сама сказала, чого хоче. Це важливіше. Ми почули це { $at }.
story-client-go-on = Людина хоче, щоб ви допомагали далі. Ми почули це { $at }.
story-facts-disputed-spoken = Ви сказали голосовим { $at }, що неправильно.
moved-from-you =
    Те, що було тут, тепер на іншому пристрої.
    Ви про це не знали? Тоді дзвоніть: { $phone }.
