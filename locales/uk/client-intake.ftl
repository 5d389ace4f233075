# The questions.

ask-place = Питання { $number } з { $total }
ask-place-still = Ще раз питання { $number } з { $total }

ask-relation = Звідки ви знаєте { $organisation }? Виберіть, що вам підходить.
ask-relation-uwv = Ви тут через UWV? Тоді виберіть цю кнопку.
ask-capacity =
    За кого ви скаржитеся?
    Можна допомогти людині, яка не може скаржитися сама.
    Або ви рідня людини, якої вже немає.
ask-represented-name = Як звати цю людину? Напишіть ім’я.
ask-represented-relation = Хто ви для цієї людини? Виберіть або напишіть.
ask-basis =
    Чому вам можна робити це за цю людину?
    Виберіть або напишіть.
ask-proof =
    Чи є лист, де це написано?
    Тоді можна надіслати його фото.
    Це не обов’язково.
ask-proof-more = Дякую. Зараз у мене є: { $received }. Маєте ще? Або натисніть «Готово».
ask-represented-service = Про яку роботу чи допомогу йдеться? Виберіть, що підходить.
ask-represented-service-uwv = Ця людина прийшла через UWV? Тоді виберіть цю кнопку.
ask-consumer =
    Ви щось купили в магазині { $organisation }?
    Або їли там у ресторані?
    Тоді наші правила про скарги не для вас.
    Але ми хочемо вам допомогти.
ask-consumer-door = Ось куди вам краще звернутися: { $name }, { $ways }.
ask-consumer-on =
    Усе одно хочете надіслати скаргу тут?
    Можна. Тоді людина подивиться, що можна зробити.
ask-uwv = Що ви робите в { $organisation }?
ask-represented-uwv = Про яку роботу чи допомогу йдеться?

ask-about =
    Про кого ваша скарга?
    Напишіть ім’я або виберіть кнопку.
ask-about-so-far = У вашій скарзі вже є:
ask-about-more = Про кого ще? Напишіть ім’я або виберіть кнопку.
ask-about-name = Як звати цю людину? Напишіть ім’я.
ask-about-acting =
    Хто це був? Напишіть ім’я або що ця людина робить.
    Наприклад: водій таксі.

ask-unit = Де це було? Виберіть місце.
ask-unit-told =
    З ваших слів це схоже на { $unit }.
    Це було там? Або виберіть інше місце.
ask-unit-search =
    Де це було?
    Напишіть назву місця або її частину.
ask-unit-found = Це одне з цих місць? Виберіть або напишіть іншу назву.
ask-unit-none =
    Я не знаю місця «{ $typed }».
    Напишіть іншу назву або натисніть «Не знаю».

ask-happened =
    Що сталося?
    Розкажіть своїми словами.
    Напишіть або надішліть голосове.
    Фото чи лист теж можна.
    Це все? Тоді натисніть «Готово».
ask-happened-more =
    Зараз у мене є: { $received }.
    Хочете ще щось сказати? Надсилайте.
    Це все? Тоді натисніть «Готово».

ask-when =
    Коли це було?
    Виберіть кнопку або напишіть день.
    Наприклад: 03.03.2026.
ask-when-confirm = Ви маєте на увазі: { $reading }?
ask-when-told =
    Ви написали: «{ $words }».
    Ви маєте на увазі: { $reading }?
ask-when-choose = Який день ви маєте на увазі?

ask-manager = Чи був там керівник, коли це сталося?
ask-manager-named =
    Керівник у { $unit } – { $manager }.
    Ця людина була там, коли це сталося?

ask-door = Хто може вам допомогти зі скаргою?
ask-door-officer =
    Це може бути керівник.
    Вам страшно? Або ви вже говорили?
    Тоді вам може допомогти { $name }.
    Це фахівець зі скарг.
ask-door-colleague =
    Це може бути інший керівник.
    Вам страшно? Або ви вже говорили?
    Тоді вам може допомогти { $name }.
    Це фахівець зі скарг.
ask-door-after-talk =
    Добре, що ви вже говорили.
    Хто може допомогти вам далі?

ask-wish =
    Чого ви хочете найбільше?
    Виберіть кнопку або скажіть своїми словами.
ask-wish-more = Зараз у мене є: { $received }. Це все? Тоді натисніть «Готово».

ask-contact =
    Як вас звати?
    У Telegram ваше ім’я { $name }. Так добре?
    Можна написати й інше ім’я.
ask-contact-chat =
    Наша відповідь прийде сюди, у чат.
    Краще телефоном? Виберіть «Краще подзвоніть».
ask-contact-without =
    Можна й без імені.
    Але тоді нам важче вам допомогти.
ask-phone =
    На який номер вам подзвонити?
    Натисніть кнопку або напишіть номер.

# The buttons at the questions, never longer than 20 characters.
choice-yes = Так
choice-no = Ні
choice-unsure = Не знаю
choice-done = Готово
choice-for-other = За іншу людину
choice-via-uwv = Через UWV
choice-representative = Я комусь допомагаю
choice-next-of-kin = Людина померла
choice-no-name = Без імені
choice-relation-parent = Мати або батько
choice-relation-child = Син або донька
choice-relation-partner = Партнер чи партнерка
choice-relation-worker = Соцпрацівник
choice-basis-consent = Ця людина так хоче
choice-basis-guardian = Я маю опіку
choice-basis-parent = Це моя дитина
choice-no-photo = Без фото
choice-go-on = Усе одно надіслати
choice-stop-here = Зупинитися тут
choice-about-employee = Працівник
choice-about-unit = Місце або команда
choice-about-organisation = Уся організація
choice-about-acting = Хтось інший
choice-about-more = Додати ще когось
choice-name-unknown = Не знаю імені
choice-unit-list = Показати список
choice-today = Сьогодні
choice-yesterday = Вчора
choice-last-week = Минулого тижня
choice-last-month = Минулого місяця
choice-ongoing = Це ще триває
choice-when-unknown = Не пам’ятаю
choice-other-day = Інший день
choice-door-manager = Керівник
choice-door-colleague = Інший керівник
choice-door-officer = Фахівець зі скарг
choice-door-afraid = Мені страшно
choice-door-talked = Ми вже говорили
choice-wish-stop = Щоб це припинилося
choice-wish-sorry = Щоб вибачилися
choice-wish-talk = Добра розмова
choice-wish-solve = Вирішити проблему
choice-name-telegram = Так, добре
choice-call-me = Краще подзвоніть
choice-share-phone = Дати мій номер
choice-no-phone = Без номера
choice-no-address = Без адреси
choice-send = Надіслати

change-who = Хто я
change-about = Про кого
change-unit = Місце
change-happened = Що сталося
change-when = Коли
change-manager = Керівник
change-door = Хто допоможе
change-wish = Чого я хочу
change-contact = Моє ім’я

# What was understood.
noted = Записую: { $answer }
noted-choice = Ви вибрали: { $answer }
noted-name = Дякую, { $answer }.
noted-next-of-kin = Співчуваю вам. Сумно, що цієї людини вже немає.
noted-no-name = Добре, без імені.
noted-phone = Ми подзвонимо вам на { $answer }.
noted-story = Дякую вам. Зараз у мене є: { $answer }.
noted-with-story = Це додано до вашої розповіді.
noted-caption-kept = Але текст до нього збережено.
noted-edit = Вашу відповідь змінено.
noted-other-day = Добре, я запитаю ще раз.
noted-old-button = Це кнопка старого питання. Ось питання зараз:
noted-first-question = Це перше питання.
noted-going-on = Ви вже почали. Продовжуємо з того самого місця.
noted-no-matter = Нічого страшного.
noted-tell-what-you-know = Нічого страшного. Скажіть те, що знаєте.
noted-say-it = Добре. Розповідайте.
noted-what-to-change = Що тут неправильно? Натисніть на це.
noted-other-unit = Добре. Тоді виберіть інше місце.
noted-for-later = Я це запам’ятаю. Потім запитаю, чи все правильно.
noted-voice =
    Дякую, ваш голос збережено.
    Його прослухає людина.
noted-voice-button =
    Дякую, ваш голос збережено.
    Але тут потрібна ще й кнопка.
keyboard-away = Добре.

refused-choice = Я не зовсім розумію. Виберіть одну з кнопок.
refused-name = Тут мені потрібне ім’я.
refused-other-name = Як тоді вас звати? Напишіть ім’я або виберіть кнопку.
refused-long-name = Це дуже довго. Можна коротше?
refused-nothing-told = Спершу розкажіть, що сталося. Напишіть або надішліть голосове.
refused-future =
    Це буде { $day }.
    Цей день ще не настав.
refused-no-such-day = Такого дня немає в календарі. Подивіться ще раз, будь ласка.
refused-vague = Можете назвати день? Можна приблизно.
refused-when =
    Я не зовсім розумію.
    Напишіть день так: 03.03.2026.
    Не знаєте? Тоді виберіть кнопку.
refused-phone = Я не бачу правильного номера. Напишіть цифрами, наприклад 06 12 34 56 78.
refused-big-file =
    Цей файл завеликий для мене.
    Зменште його або надішліть на { $mail }.
refused-too-much =
    Ви надіслали вже дуже багато. Більше не вміститься.
    Решту надішліть на { $mail }.

odd-sticker = Гарно, але стікер я не прочитаю. Напишіть або надішліть голосове.
odd-location = Місце на карті я не прочитаю. Напишіть, де це було.
odd-poll = Я не можу це прочитати. Напишіть або надішліть голосове.
odd-other = Я не можу це прочитати. Напишіть або надішліть голосове.
odd-contact = Це номер іншої людини. Напишіть, що ви хочете сказати.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = працівник, ім’я невідоме
said-about-unit = місце або команда
said-about-organisation = уся організація
said-about-acting = { $name }, людина ззовні
said-about-acting-unknown = людина ззовні
said-day = { $day }
said-range = { $first } – { $last }
said-ongoing = це ще триває
said-when-unknown = не пам’ятаю
said-client = за себе
said-representative = за іншу людину
said-next-of-kin = за людину, яка померла
said-left-out = не сказано
said-yes = так
said-no = ні
said-unsure = не знаю
said-spoken = сказано голосом
said-door-manager = керівник
said-door-colleague = інший керівник
said-door-officer = фахівець зі скарг
said-reach-chat = тут, у чаті
said-reach-phone = телефоном
said-quote = «{ $words }»
said-voice = голосове { $number } ({ $length })
said-photo = фото { $number }
said-lost = { $file } (не дійшло до нас)
said-video = відео { $number } ({ $length })
said-document = файл { $name }
said-file = файл { $number }

received-texts =
    { $texts ->
        [0] ще нічого
        [one] { $texts } повідомлення
        [few] { $texts } повідомлення
        [many] { $texts } повідомлень
       *[other] { $texts } повідомлення
    }
received-files =
    { $files ->
        [one] { $files } файл
        [few] { $files } файли
        [many] { $files } файлів
       *[other] { $files } файлу
    }
received-photos = { $photos } фото
received-voices =
    { $voices ->
        [one] { $voices } голосове
        [few] { $voices } голосові
        [many] { $voices } голосових
       *[other] { $voices } голосового
    }
received-more = { $first }, { $rest }
received-both = { $texts } і { $files }

# The overview.
summary-title = Подивіться, чи все правильно.
summary-line = { $label }: { $value }
summary-objections = Увага. Можливо, наші правила не для цієї скарги:
summary-still =
    Скаргу все одно можна надіслати.
    Тоді на неї подивиться людина.
summary-send =
    Усе правильно? Тоді натисніть «Надіслати».
    Щось не так? Натисніть на те, що хочете змінити.
label-who = Я скаржуся
label-for-whom = За кого
label-relation = Хто я для людини
label-basis = Чому мені можна
label-proof = Лист
label-service = Ідеться про
label-uwv = Через UWV
label-about = Про кого
label-unit = Місце
label-happened = Що сталося
label-when = Коли
label-manager = Чи був там керівник
label-talked = Чи ми вже говорили
label-dares = Чи можу я говорити з керівником
label-door = Хто допоможе
label-wish = Чого я хочу
label-name = Ім’я
label-phone = Номер
label-reach = Відповідь
