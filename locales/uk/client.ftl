# What clients and representatives read outside the questions.

hello-title = Допомога зі скаргами: { $organisation }
hello =
    Вітаю! Я Klachtwijzer, я комп’ютер.
    Я допоможу вам надіслати скаргу.
    Для цього є кілька коротких питань.
    Можна писати, а можна надсилати голосові.
hello-call = Хочете спершу поговорити з людиною? Це теж можна.

# Before the first question.
notice-title = Це треба знати спершу
notice-telegram = Telegram теж може читати, що ми тут пишемо.
notice-readers =
    Вашу скаргу прочитає керівник або фахівець зі скарг.
    Ваша скарга на когось? Ця людина теж дізнається.
notice-kept =
    Нічого не надішлете? Я все зітру через { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
    Надішлете? Ми все зітремо через { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    } після кінця справи.
notice-doors = Не хочете через Telegram? Можна інакше:
notice-waits =
    Дякую, отримано.
    Спершу прочитайте текст вище.
    Потім виберіть кнопку.
notice-declined =
    Добре. Нічого не збережено.
    Поскаржитися можна й інакше:

door-officer = Фахівець зі скарг { $name }: { $phone } або { $mail }
door-general = Загальний контакт { $organisation }: { $phone } або { $mail }
door-manager = Керівник вашого місця чи команди

privacy-title = Що ми робимо з вашими даними?
privacy-readers =
    Скаргу читають лише ті, хто вам допомагає.
    Ці люди нікому про неї не розповідають.
privacy-respondent =
    Ваша скарга на когось?
    Тоді ця людина теж може щось сказати.
privacy-encrypted = У нашому комп’ютері все під замком.
privacy-rights =
    Хочете побачити, що ми про вас маємо?
    Або треба щось стерти? Напишіть на { $mail }.
privacy-wipe = Напишіть /wis, щоб очистити цей чат.

# Help.
help-title = Допомога
help-commands =
    Можна написати таке:
    /klacht: надіслати скаргу
    /mijnklachten: як ідуть справи
    /stop: зупинити питання
    /wis: очистити цей чат
    /privacy: що ми зберігаємо
    /taal: інша мова
help-words = Замість кнопки можна написати її слова. Помилки – не біда.
help-doors = Краще поговорити з людиною?
help-typed = Можна натиснути кнопку. Або напишіть відповідь.
help-who =
    Я хочу знати, звідки ви нас знаєте.
    Тоді зрозуміло, хто може вам допомогти.
help-about =
    Скажіть, про кого ваша скарга.
    Не знаєте імені? Нічого страшного.
help-unit =
    Скажіть, де це було.
    Не знаєте? Тоді ми з’ясуємо.
help-happened =
    Розкажіть своїми словами, що сталося.
    Напишіть або надішліть голосове.
    Фото чи лист теж можна.
    Це все? Тоді натисніть «Готово».
help-when =
    Скажіть, у який день це було.
    Можна написати так: 03.03.2026.
    Це було давно?
    Тоді людина подивиться, чи ще можна.
help-manager =
    Скарги часто розглядає керівник.
    Але не тоді, коли керівник там був.
    Тоді це робить хтось інший.
help-door =
    Ви самі вибираєте, хто вам допоможе.
    Це може бути керівник.
    Або це може бути фахівець зі скарг.
help-wish =
    Скажіть, чого ви хочете найбільше.
    Тоді ми знаємо, що шукати.
help-contact =
    З ім’ям нам легше вам допомогти.
    Але це не обов’язково.
    Нашу відповідь ми надішлемо сюди, у чат.
help-summary = Прочитайте все ще раз. Усе правильно? Тоді натисніть «Надіслати».

# A call instead of a complaint.
call-ask =
    Гарна думка. Вам може подзвонити { $name }.
    Це фахівець зі скарг.
    На який номер?
    Натисніть кнопку або напишіть номер.
    Ви теж можете подзвонити: { $phone }.
call-promised =
    { $name } знає, що ви чекаєте на дзвінок.
    Вам подзвонять якнайшвидше.
    Це окремо від скарги.
    Чекаєте задовго? Дзвоніть: { $phone }.
call-nobody =
    { $name } зараз не на зв’язку в чаті.
    Подзвоніть самі: { $phone }.
    Або напишіть на { $mail }.
call-declined = Добре. Подзвонити можна завжди: { $phone }.
call-myself = Я вам подзвоню
call-way-out = Не хочете? Напишіть: я вам подзвоню.
call-draft-kept = Ваші відповіді збережено. Хочете продовжити?
call-ask-now =
    { $name } вже знає про це.
    На який номер вам подзвонити?
    Натисніть кнопку або напишіть номер.
    Ви теж можете подзвонити: { $phone }.

# When somebody is in distress. The numbers are in the organisation's file.
distress-suicide =
    Дуже сумно, що вам так тяжко.
    Не залишайтеся з цим на самоті.
    Тут можна зараз із кимось поговорити:
distress-sexual =
    Це жахливо. Ви в цьому не винні.
    Тут вас вислухають:
distress-violence =
    Це жахливо. Ніхто не має права робити вам боляче.
    Сюди можна подзвонити:
distress-threat =
    Схоже, що це небезпечно.
    Сюди можна подзвонити:
distress-number = { $name }: { $phone }, { $about }
distress-kept =
    Я комп’ютер. Я не можу надіслати допомогу.
    Сам я нікого не попереджаю.
    Але ваші слова збережено.
distress-filed =
    Я комп’ютер. Я не можу надіслати допомогу.
    Сам я нікого не попереджаю.
    Але ваші слова є у вашій скарзі.
    Може минути час, поки хтось це прочитає.
distress-nobody =
    Я комп’ютер. Я не можу надіслати допомогу.
    Сам я нікого не попереджаю.
distress-call =
    Вам може подзвонити { $name }. Хочете? Натисніть «Подзвоніть мені».
distress-call-number =
    Вам може подзвонити { $name }. Хочете? Тоді дайте свій номер.
distress-again =
    Я читаю, що вам зараз погано.
    Подзвоніть комусь просто зараз:
distress-call-self = Хочете поговорити? { $name }, телефон: { $phone }.
talk-not-sent =
    Слова «{ $words }» я не передаю.
    А треба? Тоді напишіть повним реченням.

# Stopping and going on later.
later =
    Добре. Я зберігаю ваші відповіді { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
    Завжди можна продовжити з того самого місця.
wait = Не поспішайте. Питання почекає.
stop-ask =
    Хочете зупинитися?
    Ваші відповіді можна зберегти або стерти.
stop-nothing = Зараз питань немає. Напишіть /klacht, щоб почати.
erased = Усе стерто. Ваших відповідей більше немає.
remind-draft =
    Ви тут дещо почали.
    Хочете продовжити?
    Я зберігаю це до { $day }.
draft-expired =
    Ви хотіли тут щось розповісти.
    Тепер це стерто, як ми й казали.
    Завжди можна почати знову.
draft-gone = Цих питань уже немає. Але можна почати знову.
already-sent =
    Цю скаргу ви вже надіслали.
    Її номер: { $number }.
too-many-drafts = Ви вже почали п’ять скарг. Спершу закінчіть одну.
other-draft-kept = Почнімо нову скаргу. Іншу збережено.

# Emptying the chat.
wipe-ask =
    Хочете очистити цей чат?
    Я зітру все за останні два дні.
    У старіших моїх повідомленнях я приберу текст.
wipe-stays =
    Telegram може дещо зберегти. Я до цього не маю доступу.
    Усе, що ви вже надіслали, залишається в нас.
wiped = Чат порожній.
wiped-mostly = Готово. Прибрано все, що можна.
wiped-old-left = Мої повідомлення до { $day } теж уже не прибрати.
wiped-message = Стерто
wiped-own-left =
    Ваші старі повідомлення я не можу стерти.
    Ви можете зробити це самі: довго тримайте палець на повідомленні.
wiped-draft-kept = Ваші відповіді ще є. Стерти і їх? Напишіть /stop.
wipe-kept = Добре. Усе залишається.

# When something goes otherwise than meant.
toast-gone = Цього вже немає.
toast-answered = Це питання вже було.
toast-twice = Ви вже натиснули, все добре.
unknown-command = Я цього не знаю. Напишіть /hulp, щоб побачити, що можна.
turn-failed =
    Вибачте, у мене сталася помилка.
    Ваше останнє повідомлення не дійшло.
    Надішліть його ще раз або дзвоніть: { $phone }.
file-lost =
    Один ваш файл до мене не дійшов.
    Можете надіслати його ще раз?
file-not-yet =
    Цього файлу ще немає.
    Попросіть його ще раз пізніше.

# Buttons.
button-notice-yes = Я розумію
button-notice-no = Краще ні
button-notice-more = Про приватність
button-new-complaint = Нова скарга
button-my-complaints = Мої скарги
button-go-on = Продовжити
button-to-question = Назад до питання
button-meaning = Що це означає?
button-other-word = Інше слово
button-call-now = Подзвоніть мені
button-keep = Зберегти
button-erase = Стерти
button-wipe = Очистити
nav-back = Назад
nav-later = Продовжу пізніше
nav-help = Допомога
nav-call-me = Спершу поговорити

# The commands in the menu.
command-klacht = Надіслати скаргу
command-mijnklachten = Як ідуть справи
command-stop = Зупинити питання
command-hulp = Допомога і дзвінок
command-privacy = Що ми зберігаємо
command-taal = Інша мова
command-wis = Очистити цей чат

# What is seen of the bot before anything was written.
about-long =
    Маєте скаргу на { $organisation }?
    Я допоможу її надіслати, крок за кроком.
    Можна писати, а можна надсилати голосові.
    Натисніть кнопку внизу, щоб почати.
about-short = Я допоможу вам зі скаргою на { $organisation }.

# Does the complaint fall under the rules?
client-eligibility-client =
    Наші правила є й для вас: { $service }.
    Так написано в наших правилах: { $article }.
client-eligibility-consumer =
    Ви щось купили або їли в ресторані?
    Тоді наші правила не для вас.
    Так написано в наших правилах: { $article }.
client-eligibility-service-unknown =
    Я не знаю, звідки ви нас знаєте.
    Це треба знати за нашими правилами: { $article }.
client-eligibility-for-oneself =
    Ви скаржитеся за себе.
    Так написано в наших правилах: { $article }.
client-eligibility-representative =
    Ви комусь допомагаєте. Так можна.
    Так написано в наших правилах: { $article }.
client-eligibility-basis-missing =
    Чи можна вам робити це за ту людину?
    Хтось іще перевірить це.
    Це треба знати за нашими правилами: { $article }.
client-eligibility-next-of-kin =
    Ви рідня. Тоді можна.
    Так написано в наших правилах: { $article }.
client-eligibility-relation-missing =
    Ким ви були для тієї людини?
    Вас іще про це запитають.
    Це треба знати за нашими правилами: { $article }.
client-eligibility-about-covered =
    На це можна скаржитися.
    Так написано в наших правилах: { $article }.
client-eligibility-about-nobody =
    Ще не зрозуміло, про кого скарга.
    Це треба знати за нашими правилами: { $article }.
client-eligibility-in-time =
    Ви встигаєте.
    Останній день для скарги: { $last-day }.
    Так написано в наших правилах: { $article }.
client-eligibility-ongoing =
    Це ще триває, тому ви встигаєте.
    Так написано в наших правилах: { $article }.
client-eligibility-too-long-ago =
    Це було { $last }.
    Минуло забагато часу.
    Останній день для скарги був: { $last-day }.
    Так написано в наших правилах: { $article }.
client-eligibility-begun-in-time =
    Ви почали вчасно, але надсилаєте скаргу тільки тепер.
    Останній день для скарги був: { $last-day }.
    Так написано в наших правилах: { $article }.
client-eligibility-straddles =
    Можливо, для частини минуло забагато часу.
    Людина подивиться, що ще можна.
    Так написано в наших правилах: { $article }.
client-eligibility-when-unknown =
    Ми ще не знаємо, коли це було.
    Не має минути забагато часу.
    Людина з’ясує це разом із вами.
    Це треба знати за нашими правилами: { $article }.
client-eligibility-in-the-future =
    Цей день ще не настав: { $first }.
    Так написано в наших правилах: { $article }.
client-door-complaints-officer = Сміливо дзвоніть. { $name }: { $reach }.
client-door-service = Вам може допомогти { $name }: { $reach }.
contact-phone-mail = { $phone } або { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Ще можна звернутися до комісії зі скарг ({ $committee }).
    Останній день: { $last-day }.
    Так написано в наших правилах: { $article }.
client-committee-not-yet =
    Спершу вашу скаргу розглядаємо ми.
    Потім можна звернутися до комісії зі скарг ({ $committee }).
    Так написано в наших правилах: { $article }.
client-committee-overdue =
    Ми мали закінчити { $since }. Це не вдалося.
    Дзвоніть: { $officer }, { $reach }.
    Тепер можна звернутися і до комісії зі скарг ({ $committee }).
    Так написано в наших правилах: { $article }.
client-committee-too-late =
    Час для комісії зі скарг ({ $committee }) минув. Останній день був: { $last-day }.
    Так написано в наших правилах: { $article }.
term-length-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
term-length-working-days =
    { $n ->
        [one] { $n } робочий день
        [few] { $n } робочі дні
        [many] { $n } робочих днів
       *[other] { $n } робочого дня
    }
term-length-weeks =
    { $n ->
        [one] { $n } тиждень
        [few] { $n } тижні
        [many] { $n } тижнів
       *[other] { $n } тижня
    }
term-length-months =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }
term-length-years =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
term-computed = { $start } + { $length } = { $last-day }
term-computed-limit = Початок: { $start }. Менше ніж { $length }. Останній день: { $last-day }
outage-buttons =
    Я трохи не працював через збій.
    Ви натискали кнопку? Може, це не дійшло.
    Тоді натисніть ще раз.
outage-over =
    Я трохи не працював через збій.
    Ви натискали кнопку? Може, це не дійшло.
    Ось запитання ще раз.
