# The questions.

ask-place = السؤال { $number } من { $total }
ask-place-still = ما زلنا في السؤال { $number } من { $total }

ask-relation = ما علاقتك بـ { $organisation }؟ الرجاء اختيار ما يناسبك.
ask-relation-uwv = هل جئت إلى هنا عن طريق UWV؟ هناك زر لذلك.
ask-capacity =
    لمن هذه الشكوى؟
    يمكنك مساعدة شخص لا يستطيع أن يشتكي بنفسه.
    أو تكون الشكوى باسم قريب توفي.
ask-represented-name = ما اسم ذلك الشخص؟ الرجاء كتابة الاسم.
ask-represented-relation = ما صلتك بذلك الشخص؟ يمكنك الاختيار أو الكتابة.
ask-basis =
    لماذا يمكنك فعل هذا باسم ذلك الشخص؟
    يمكنك الاختيار أو الكتابة.
ask-proof =
    هل عندك ورقة مكتوب فيها ذلك؟
    يمكنك إرسال صورة لها.
    هذا ليس ضروريًا.
ask-proof-more = شكرًا لك. عندي الآن { $received }. هل هناك المزيد؟ وإلا فالرجاء الضغط على «انتهيت».
ask-represented-service = عن أي عمل أو أي مساعدة هذه الشكوى؟ الرجاء اختيار ما يناسب.
ask-represented-service-uwv = هل جاء ذلك الشخص عن طريق UWV؟ هناك زر لذلك.
ask-consumer =
    هل اشتريت شيئًا من متجر تابع لـ { $organisation }؟
    أو هل أكلت في أحد مطاعمنا؟
    قواعدنا عن الشكاوى لا تشمل ذلك.
    لكن تهمنا مساعدتك.
ask-consumer-door = هذا هو المكان المناسب لك: { $name }، { $ways }.
ask-consumer-on =
    هل نرسل شكواك هنا مع ذلك؟
    هذا مسموح. ثم ينظر إنسان فيما هو ممكن.
ask-uwv = ما عملك أو نشاطك لدى { $organisation }؟
ask-represented-uwv = عن أي عمل أو أي مساعدة هذه الشكوى؟

ask-about =
    عن من هذه الشكوى؟
    يمكنك كتابة الاسم، أو اختيار زر.
ask-about-so-far = شكواك عن:
ask-about-more = عن من أيضًا؟ يمكنك كتابة الاسم، أو اختيار زر.
ask-about-name = ما اسم ذلك الشخص؟ الرجاء كتابة الاسم.
ask-about-acting =
    من كان؟ يمكنك كتابة الاسم، أو عمل ذلك الشخص.
    مثلًا: سائق التاكسي.

ask-unit = أين حدث ذلك؟ الرجاء اختيار مكان.
ask-unit-told =
    مما كتبته، أفكر في { $unit }.
    هل حدث ذلك هناك؟ أو يمكنك اختيار مكان آخر.
ask-unit-search =
    أين حدث ذلك؟
    الرجاء كتابة اسم المكان، أو جزء منه.
ask-unit-found = هل هو أحد هذه الأماكن؟ يمكنك الاختيار، أو كتابة اسم آخر.
ask-unit-none =
    لا أعرف مكانًا اسمه «{ $typed }».
    يمكنك كتابة اسم آخر، أو الضغط على «لا أعرف».

ask-happened =
    ماذا حدث؟
    يمكنك أن تحكي بكلماتك أنت.
    بالكتابة أو بالتسجيل بصوتك.
    ويمكنك أيضًا إرسال صورة أو رسالة.
    في النهاية، الرجاء الضغط على «انتهيت».
ask-happened-more =
    عندي الآن { $received }.
    هل هناك شيء آخر؟ يمكنك إرساله.
    في النهاية، الرجاء الضغط على «انتهيت».

ask-when =
    متى حدث ذلك؟
    يمكنك اختيار زر، أو كتابة اليوم.
    مثلًا: 3/3/2026، أو الأسبوع الماضي.
ask-when-confirm = هل المقصود { $reading }؟
ask-when-told =
    كتبت: «{ $words }».
    هل المقصود { $reading }؟
ask-when-choose = أيها المقصود؟

ask-manager = هل كان المدير حاضرًا بنفسه عندما حدث ذلك؟
ask-manager-named =
    المدير في { $unit } هو { $manager }.
    هل كان المدير حاضرًا بنفسه عندما حدث ذلك؟

ask-door = من يساعدك في شكواك؟
ask-door-officer =
    يمكن أن يكون المدير.
    هل هذا صعب عليك؟ أو هل تحدثت معه من قبل؟
    إذن يمكن لمسؤول الشكاوى أن يساعدك.
    الاسم: { $name }.
ask-door-colleague =
    يمكن أن يكون مديرًا آخر.
    هل هذا صعب عليك؟ أو هل تحدثت معه من قبل؟
    إذن يمكن لمسؤول الشكاوى أن يساعدك.
    الاسم: { $name }.
ask-door-after-talk =
    جميل أنك تحدثت معه.
    من يساعدك الآن؟

ask-wish =
    ما الحل الأفضل لك؟
    يمكنك اختيار زر، أو الكتابة بنفسك.
ask-wish-more = عندي الآن { $received }. هل هذا كل شيء؟ إذن الرجاء الضغط على «انتهيت».

ask-contact =
    ما اسمك؟
    اسمك في Telegram هو { $name }. هل هذا مناسب؟
    يمكنك أيضًا كتابة اسم آخر.
ask-contact-chat =
    يصلك جوابنا هنا في المحادثة.
    الأفضل لك بالهاتف؟ يمكنك اختيار «أفضل أن تتصلوا بي».
ask-contact-without =
    ذكر الاسم ليس ضروريًا.
    لكن مساعدتك بدونه أصعب.
ask-phone =
    على أي رقم نتصل بك؟
    يمكنك الضغط على الزر، أو كتابة رقمك.

# The buttons with the questions, never longer than 20 characters.
choice-yes = نعم
choice-no = لا
choice-unsure = لا أعرف
choice-done = انتهيت
choice-for-other = من أجل شخص آخر
choice-via-uwv = عن طريق UWV
choice-representative = أساعد شخصا آخر
choice-next-of-kin = عن شخص متوفى
choice-no-name = بدون اسم
choice-relation-parent = الأب أو الأم
choice-relation-child = ابن أو ابنة
choice-relation-partner = زوج أو شريك حياة
choice-relation-worker = مرافق أو مرافقة
choice-basis-consent = ذلك الشخص يريد هذا
choice-basis-guardian = لدي الوصاية
choice-basis-parent = هذا طفلي
choice-no-photo = بدون صورة
choice-go-on = إرسال مع ذلك
choice-stop-here = التوقف هنا
choice-about-employee = موظف أو موظفة
choice-about-unit = مكان أو فريق
choice-about-organisation = المنظمة كلها
choice-about-acting = شخص آخر
choice-about-more = إضافة شخص
choice-name-unknown = لا أعرف الاسم
choice-unit-list = عرض القائمة
choice-today = اليوم
choice-yesterday = أمس
choice-last-week = الأسبوع الماضي
choice-last-month = الشهر الماضي
choice-ongoing = ما زال يحدث
choice-when-unknown = لم أعد أتذكر
choice-other-day = يوم آخر
choice-door-manager = المدير
choice-door-colleague = مدير آخر
choice-door-officer = مسؤول الشكاوى
choice-door-afraid = هذا صعب علي
choice-door-talked = تحدثنا من قبل
choice-wish-stop = أن يتوقف هذا
choice-wish-sorry = أن أسمع اعتذارا
choice-wish-talk = حديث جيد بيننا
choice-wish-solve = إيجاد حل
choice-name-telegram = نعم، هذا مناسب
choice-call-me = أفضل أن تتصلوا بي
choice-share-phone = مشاركة رقمي
choice-no-phone = بدون رقم
choice-no-address = بلا عنوان
choice-send = إرسال

change-who = من أنا
change-about = عن من
change-unit = المكان
change-happened = ماذا حدث
change-when = متى
change-manager = المدير
change-door = من يساعد
change-wish = ما أريده
change-contact = اسمي

# What I understood.
noted = أكتب عندي: { $answer }
noted-choice = اختيارك: { $answer }
noted-name = شكرًا لك، { $answer }.
noted-next-of-kin = نأسف جدًا لوفاة ذلك الشخص.
noted-no-name = حسنًا، بدون اسم.
noted-phone = سنتصل بك على { $answer }.
noted-story = شكرًا جزيلًا. عندي منك { $answer }.
noted-with-story = وضعت هذا مع قصتك.
noted-caption-kept = لكني حفظت النص الذي معه.
noted-edit = عدّلت جوابك.
noted-other-day = حسنًا، سأسألك مرة أخرى.
noted-old-button = هذا الزر من سؤال سابق. السؤال الآن هو:
noted-first-question = هذا هو السؤال الأول.
noted-going-on = لم تكتمل إجاباتك. نتابع من حيث وقفنا.
noted-no-matter = لا بأس.
noted-tell-what-you-know = لا بأس. يكفي ما هو معروف لك.
noted-say-it = حسنًا. أنا أسمعك.
noted-what-to-change = ما الذي ليس صحيحًا؟ يمكنك الضغط عليه.
noted-other-unit = حسنًا. الرجاء اختيار مكان آخر.
noted-for-later = سأتذكر هذا. بعد قليل أسألك إن كان صحيحًا.
noted-voice =
    شكرًا لك، حفظت تسجيلك الصوتي.
    سيستمع إليه إنسان.
noted-voice-button =
    شكرًا لك، حفظت تسجيلك الصوتي.
    لكني أحتاج هنا أيضًا إلى زر.
keyboard-away = حسنًا.

refused-choice = لم أفهم هذا جيدًا. الرجاء اختيار أحد الأزرار.
refused-name = سؤالي هنا عن اسم.
refused-other-name = ما اسمك إذن؟ يمكنك كتابته، أو اختيار زر.
refused-long-name = هذا طويل جدًا. هل يمكنك كتابته أقصر؟
refused-nothing-told = أولًا نحتاج إلى ما حدث. يمكنك الكتابة أو التسجيل بصوتك.
refused-future =
    هذا اليوم هو { $day }.
    وهو لم يأت بعد.
refused-no-such-day = هذا اليوم ليس في التقويم. الرجاء النظر مرة أخرى.
refused-vague = هل يمكنك ذكر يوم؟ اليوم التقريبي يكفي.
refused-when =
    لم أفهم هذا جيدًا.
    يمكنك كتابة يوم، مثل 3/3/2026 أو الأسبوع الماضي.
    اليوم غير معروف لك؟ يمكنك اختيار زر.
refused-phone = لا أرى رقمًا صحيحًا. الرجاء كتابته بالأرقام، مثل {"\u200E"}06 12 34 56 78.
refused-big-file =
    هذا الملف كبير جدًا علي.
    يمكنك إرسال ملف أصغر، أو إرساله إلى { $mail }.
refused-too-much =
    وصلني منك الكثير. لم يعد هناك مكان.
    يمكنك إرسال الباقي إلى { $mail }.

odd-sticker = جميل، لكني لا أفهم الملصقات. يمكنك الكتابة أو التسجيل بصوتك.
odd-location = لا أستطيع قراءة مكان على الخريطة. الرجاء كتابة المكان.
odd-poll = لا أستطيع قراءة هذا. يمكنك الكتابة أو التسجيل بصوتك.
odd-other = لا أستطيع قراءة هذا. يمكنك الكتابة أو التسجيل بصوتك.
odd-contact = هذا رقم شخص آخر. الرجاء كتابة ما هو مهم لك.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = موظف أو موظفة، الاسم غير معروف
said-about-unit = مكان أو فريق
said-about-organisation = المنظمة كلها
said-about-acting = شخص من الخارج: { $name }
said-about-acting-unknown = شخص من الخارج
said-day = { $day }
said-range = من { $first } إلى { $last }
said-ongoing = ما زال يحدث
said-when-unknown = لم أعد أتذكر
said-client = من أجلي أنا
said-representative = من أجل شخص آخر
said-next-of-kin = باسم شخص متوفى
said-left-out = لم أذكره
said-yes = نعم
said-no = لا
said-unsure = لا أعرف
said-spoken = تسجيل صوتي
said-door-manager = المدير
said-door-colleague = مدير آخر
said-door-officer = مسؤول الشكاوى
said-reach-chat = هنا في المحادثة
said-reach-phone = بالهاتف
said-quote = «{ $words }»
said-voice = رسالة صوتية { $number } ({ $length })
said-photo = صورة { $number }
said-lost = { $file } (لم يصل)
said-video = فيديو { $number } ({ $length })
said-document = ملف { $name }
said-file = ملف { $number }

received-texts =
    { $texts ->
        [0] لا شيء بعد
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $texts } رسائل
        [many] { $texts } رسالة
       *[other] { $texts } رسالة
    }
received-files =
    { $files ->
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
        [many] { $files } ملفًا
       *[other] { $files } ملف
    }
received-photos =
    { $photos ->
        [one] صورة واحدة
        [two] صورتان
        [few] { $photos } صور
        [many] { $photos } صورة
       *[other] { $photos } صورة
    }
received-voices =
    { $voices ->
        [one] رسالة صوتية واحدة
        [two] رسالتان صوتيتان
        [few] { $voices } رسائل صوتية
        [many] { $voices } رسالة صوتية
       *[other] { $voices } رسالة صوتية
    }
received-more = { $first }، { $rest }
received-both = { $texts } و{ $files }

# The overview.
summary-title = الرجاء النظر: هل كل شيء صحيح؟
summary-line = { $label }: { $value }
summary-objections = تنبيه. ربما لا تشمل قواعدنا هذه الشكوى:
summary-still =
    يمكنك إرسال شكواك مع ذلك.
    ثم ينظر فيها إنسان.
summary-send =
    هل كل شيء صحيح؟ الرجاء الضغط على «إرسال».
    هل يجب تغيير شيء؟ يمكنك الضغط عليه.
label-who = هذه الشكوى
label-for-whom = باسم
label-relation = صلتي به
label-basis = لماذا يمكنني ذلك
label-proof = ورقة مرفقة
label-service = الموضوع
label-uwv = عن طريق UWV
label-about = عن من
label-unit = المكان
label-happened = ماذا حدث
label-when = متى
label-manager = هل كان المدير حاضرا
label-talked = هل تحدثنا من قبل
label-dares = الحديث مع المدير سهل علي
label-door = من يساعد
label-wish = ما أريده
label-name = الاسم
label-phone = الرقم
label-reach = الجواب عبر
