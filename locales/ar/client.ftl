# What clients and representatives read outside the questions. A left-to-right mark keeps the slash of a command in its place.

hello-title = أهلًا بك في مساعد الشكاوى لدى { $organisation }
hello =
    مرحبًا! أنا Klachtwijzer، وأنا كمبيوتر.
    أساعدك على إرسال شكوى.
    سأسألك بعض الأسئلة القصيرة.
    يمكنك الكتابة، ويمكنك أيضًا التسجيل بصوتك.
hello-call = هل الأفضل لك أن نتحدث أولًا؟ هذا ممكن أيضًا.

# Before the first question.
notice-title = هذا مهم قبل أن نبدأ
notice-telegram = تطبيق Telegram يستطيع أيضًا أن يقرأ ما نكتبه هنا.
notice-readers =
    يقرأ شكواك المدير أو مسؤول الشكاوى.
    هل شكواك عن شخص؟ سيعرف هو أيضًا بالأمر.
notice-kept =
    إذا بقيت الشكوى بدون إرسال، أحذف كل شيء { $days ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }.
    إذا أرسلت الشكوى، نحذف كل شيء { $months ->
        [one] بعد شهر واحد
        [two] بعد شهرين
        [few] بعد { $months } أشهر
        [many] بعد { $months } شهرًا
       *[other] بعد { $months } شهر
    } من نهايتها.
notice-doors = الأفضل لك بدون Telegram؟ هذه طرق أخرى:
notice-waits =
    شكرًا لك، وصلتني رسالتك.
    الرجاء قراءة ما هو مكتوب فوق أولًا.
    ثم يمكنك اختيار زر.
notice-declined =
    حسنًا. لم أحفظ أي شيء.
    يمكنك أيضًا تقديم الشكوى بطريقة أخرى:

door-officer = مسؤول الشكاوى { $name }: { $phone } أو { $mail }
door-general = منظمة { $organisation }: { $phone } أو { $mail }
door-manager = المدير في المكان الخاص بك

privacy-title = ماذا نفعل ببياناتك؟
privacy-readers =
    لا يقرأ شكواك إلا من يساعدك فيها.
    وهم لا يخبرون أحدًا بشيء.
privacy-respondent =
    هل شكواك عن شخص؟
    يحق لهذا الشخص أيضًا أن يقول رأيه.
privacy-encrypted = كل شيء مقفل ومحمي في أجهزتنا.
privacy-rights =
    هل يهمك الاطلاع على ما عندنا عنك؟
    أو هل يجب حذف شيء؟ يمكنك الكتابة إلى { $mail }.
privacy-wipe = لمسح هذه المحادثة، يمكنك كتابة {"\u200E"}/wis

# Help.
help-title = مساعدة
help-commands =
    يمكنك كتابة هذه الكلمات:
    إرسال شكوى: {"\u200E"}/klacht
    متابعة شكاواك: {"\u200E"}/mijnklachten
    إيقاف الأسئلة: {"\u200E"}/stop
    مسح هذه المحادثة: {"\u200E"}/wis
    ما الذي نحفظه: {"\u200E"}/privacy
    لغة أخرى: {"\u200E"}/taal
help-words = يمكنك أيضًا كتابة ما على الزر. الأخطاء لا تهم.
help-doors = هل الأفضل لك الحديث مع إنسان؟
help-typed = يمكنك الضغط على زر، أو كتابة جوابك.
help-who =
    أسألك عن علاقتك بنا.
    هكذا أعرف من يستطيع مساعدتك.
help-about =
    السؤال هو: عن من هذه الشكوى؟
    الاسم غير معروف لك؟ لا بأس.
help-unit =
    السؤال هو: أين حدث ذلك؟
    المكان غير معروف لك؟ نحن نبحث عنه.
help-happened =
    السؤال هو: ماذا حدث؟ بكلماتك أنت.
    يمكنك الكتابة أو التسجيل بصوتك.
    يمكنك أيضًا إرسال صورة أو رسالة.
    في النهاية، الرجاء الضغط على «انتهيت».
help-when =
    السؤال هو: في أي يوم حدث ذلك؟
    يمكنك أيضًا كتابة «الأسبوع الماضي» مثلًا.
    هل حدث ذلك قبل وقت طويل؟
    عندها ينظر أحدنا: هل ما زال ذلك ممكنًا؟
help-manager =
    المدير ينظر عادة في الشكوى.
    لكن ليس إذا كان حاضرًا وقتها.
    عندها يقوم بذلك شخص آخر.
help-door =
    الاختيار لك أنت: من يساعدك؟
    يمكن أن يكون المدير.
    ويمكن أيضًا أن يكون مسؤول الشكاوى.
help-wish =
    السؤال هو: ما الحل الأفضل لك؟
    هكذا نعرف عن ماذا نبحث.
help-contact =
    مع اسمك نستطيع مساعدتك أكثر.
    لكن هذا ليس ضروريًا.
    نرسل جوابنا هنا في المحادثة.
help-summary = الرجاء قراءة المكتوب جيدًا. هل هو صحيح؟ يمكنك الضغط على «إرسال».

# A call instead of a complaint.
call-ask =
    فكرة جيدة. يمكن لمسؤول الشكاوى أن يتصل بك.
    الاسم: { $name }.
    على أي رقم نتصل بك؟
    يمكنك الضغط على الزر، أو كتابة رقمك.
    ويمكنك أيضًا الاتصال بنفسك: { $phone }.
call-promised =
    أخبرت { $name } بذلك.
    سيصلك اتصال في أقرب وقت.
    وهذا منفصل عن أي شكوى.
    هل طال الانتظار؟ يمكنك الاتصال على { $phone }.
call-nobody =
    لا أستطيع الآن الوصول إلى { $name } عبر المحادثة.
    يمكنك الاتصال بنفسك على { $phone }.
    أو الكتابة إلى { $mail }.
call-declined = حسنًا. الاتصال ممكن في أي وقت: { $phone }.
call-myself = سأتصل بنفسي
call-way-out = الأفضل لك بدون اتصال منا؟ يمكنك كتابة: سأتصل بنفسي.
call-draft-kept = إجاباتك ما زالت عندي. هل نتابع؟
call-ask-now =
    أخبرت { $name } بذلك.
    على أي رقم يمكن الاتصال بك؟
    يمكنك الضغط على الزر، أو كتابة رقمك.
    ويمكنك أيضًا الاتصال بنفسك: { $phone }.

# When somebody is in distress. The numbers stand in the organisation's file.
distress-suicide =
    يؤسفني جدًا أن يكون هذا شعورك.
    لست وحدك في هذا.
    هنا يمكنك الآن الحديث مع شخص:
distress-sexual =
    هذا مؤلم جدًا. الذنب ليس ذنبك.
    هنا من يستمع إليك:
distress-violence =
    هذا مؤلم جدًا. لا يحق لأحد أن يؤذيك.
    هنا يمكنك الاتصال:
distress-threat =
    يبدو أن هناك خطرًا.
    هنا يمكنك الاتصال:
distress-number = هاتف { $phone }: { $name }، { $about }
distress-kept =
    أنا كمبيوتر. لا أستطيع أن أرسل مساعدة.
    وأنا لا أخبر أحدًا بنفسي.
    لكني حفظت ما كتبته.
distress-filed =
    أنا كمبيوتر. لا أستطيع أن أرسل مساعدة.
    وأنا لا أخبر أحدًا بنفسي.
    لكن ما كتبته موجود مع شكواك.
    قد يمر وقت حتى يقرأ أحد ذلك.
distress-nobody =
    أنا كمبيوتر. لا أستطيع أن أرسل مساعدة.
    وأنا لا أخبر أحدًا بنفسي.
distress-call =
    هل يناسبك اتصال من { $name }؟ يمكنك الضغط على «اتصلوا بي».
distress-call-number =
    هل يناسبك اتصال من { $name }؟ الرجاء كتابة رقمك.
distress-again =
    أقرأ أن حالك ليس بخير.
    الرجاء الاتصال الآن بأحد:
distress-call-self = هل الأفضل لك الحديث مع { $name }؟ يمكنك الاتصال على { $phone }.
talk-not-sent =
    لن أرسل «{ $words }» إلى أحد.
    هل يجب إرسالها؟ يمكنك كتابتها في جملة.

# Stopping, and going on later.
later =
    حسنًا. أحفظ إجاباتك { $days ->
        [one] ليوم واحد
        [two] ليومين
        [few] لمدة { $days } أيام
        [many] لمدة { $days } يومًا
       *[other] لمدة { $days } يوم
    }.
    يمكننا دائمًا أن نتابع من حيث وقفنا.
wait = على مهلك. السؤال باق هنا.
stop-ask =
    هل نتوقف؟
    يمكنني حفظ إجاباتك أو حذفها.
stop-nothing = لا يوجد الآن سؤال مفتوح. للبدء يمكنك كتابة {"\u200E"}/klacht
erased = تم حذف كل شيء. إجاباتك لم تعد موجودة.
remind-draft =
    بدأت هنا شيئًا ولم يكتمل.
    هل نتابع؟
    أحفظه حتى { $day }.
draft-expired =
    بدأت هنا بكتابة شيء.
    حذفته الآن كما قلت لك.
    يمكنك دائمًا البدء من جديد.
draft-gone = هذه الأسئلة لم تعد موجودة. لكن يمكنك البدء من جديد.
already-sent =
    أرسلت هذه الشكوى من قبل.
    رقمها { $number }.
too-many-drafts = بدأت خمس شكاوى ولم تكتمل. الرجاء إكمال واحدة أولًا.
other-draft-kept = أبدأ شكوى جديدة. وأحفظ الأخرى.

# Emptying the chat.
wipe-ask =
    هل نمسح هذه المحادثة؟
    أمسح كل شيء من آخر يومين.
    وأحذف النص من رسائلي الأقدم.
wipe-stays =
    قد يحتفظ تطبيق Telegram بشيء. لا أستطيع الوصول إليه.
    ما أرسلته من قبل يبقى عندنا.
wiped = المحادثة فارغة الآن.
wiped-mostly = حذفت كل ما أستطيع حذفه.
wiped-old-left = لا أستطيع أيضًا حذف رسائلي التي قبل { $day }.
wiped-message = تم الحذف
wiped-own-left =
    لا أستطيع حذف رسائلك القديمة.
    يمكنك حذفها بنفسك، بالضغط الطويل على الرسالة.
wiped-draft-kept = إجاباتك ما زالت عندي. لحذفها أيضًا، يمكنك كتابة {"\u200E"}/stop
wipe-kept = حسنًا. كل شيء يبقى كما هو.

# When something goes another way than meant.
toast-gone = هذا لم يعد موجودًا.
toast-answered = هذا السؤال أجبت عنه من قبل.
toast-twice = وصلني اختيارك من قبل.
unknown-command = لا أعرف هذه الكلمة. لمعرفة الممكن، يمكنك كتابة {"\u200E"}/hulp
turn-failed =
    عذرًا، حدث خطأ عندي.
    رسالتك الأخيرة لم تصل جيدًا.
    يمكنك إرسالها مرة أخرى، أو الاتصال على { $phone }.
file-lost =
    لم أستطع استلام أحد ملفاتك.
    هل يمكنك إرساله مرة أخرى؟
file-not-yet =
    هذا الملف لم يصل بعد.
    اطلبه مرة أخرى لاحقًا.

# Buttons.
button-notice-yes = فهمت
button-notice-no = لا، شكرا
button-notice-more = أكثر عن الخصوصية
button-new-complaint = شكوى جديدة
button-my-complaints = شكاواي
button-go-on = متابعة
button-to-question = العودة إلى السؤال
button-meaning = ماذا يعني هذا؟
button-other-word = كلمة أخرى
button-call-now = اتصلوا بي
button-keep = حفظ
button-erase = حذف
button-wipe = مسح المحادثة
nav-back = رجوع
nav-later = المتابعة لاحقا
nav-help = مساعدة
nav-call-me = أحتاج مساعدة أولا

# The commands in the menu.
command-klacht = إرسال شكوى
command-mijnklachten = متابعة شكاواي
command-stop = إيقاف الأسئلة
command-hulp = مساعدة واتصال
command-privacy = ما الذي نحفظه
command-taal = لغة أخرى
command-wis = مسح هذه المحادثة

# What one sees of the bot before writing anything.
about-long =
    هل لديك شكوى عن { $organisation }؟
    أساعدك على إرسالها خطوة بخطوة.
    يمكنك الكتابة، أو التسجيل بصوتك.
    للبدء يمكنك الضغط على «ابدأ» (Start).
about-short = أساعدك في شكوى عن { $organisation }.

# Does the complaint fall under the regulation?
client-eligibility-client =
    قواعدنا تشملك أيضًا: { $service }.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-consumer =
    هل اشتريت شيئًا، أو أكلت في مطعم؟
    إذن قواعدنا لا تشمل هذه الشكوى.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-service-unknown =
    لا أعرف ما علاقتك بنا.
    هذا مطلوب حسب { $article } من قواعدنا.
client-eligibility-for-oneself =
    الشكوى لك أنت.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-representative =
    هذه مساعدة لشخص آخر. هذا مسموح.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-basis-missing =
    هل يمكنك فعل هذا باسم ذلك الشخص؟
    سيتأكد أحدنا من ذلك.
    هذا مطلوب حسب { $article } من قواعدنا.
client-eligibility-next-of-kin =
    أنت من العائلة. هذا مسموح.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-relation-missing =
    ماذا كانت صلتك بذلك الشخص؟
    سيسألك أحدنا عن ذلك.
    هذا مطلوب حسب { $article } من قواعدنا.
client-eligibility-about-covered =
    يمكنك تقديم شكوى عن هذا.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-about-nobody =
    ليس واضحًا بعد عن من هذه الشكوى.
    هذا مطلوب حسب { $article } من قواعدنا.
client-eligibility-in-time =
    شكواك في الوقت المناسب.
    آخر يوم لتقديمها هو { $last-day }.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-ongoing =
    الأمر ما زال يحدث. لذلك شكواك في الوقت المناسب.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-too-long-ago =
    حدث ذلك يوم { $last }.
    مر على ذلك وقت أطول من المسموح.
    كان آخر يوم لتقديم الشكوى { $last-day }.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-begun-in-time =
    كانت بدايتك في الوقت المناسب، لكن الشكوى تصلنا الآن فقط.
    كان آخر يوم لتقديم الشكوى { $last-day }.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-straddles =
    قد يكون جزء من الأمر قديمًا أكثر من المسموح.
    سينظر أحدنا فيما هو ممكن.
    هذا مكتوب في { $article } من قواعدنا.
client-eligibility-when-unknown =
    لا نعرف بعد متى حدث ذلك.
    يجب ألا يكون ذلك قديمًا أكثر من المسموح.
    سيبحث أحدنا معك في ذلك.
    هذا مطلوب حسب { $article } من قواعدنا.
client-eligibility-in-the-future =
    هذا اليوم لم يأت بعد: { $first }.
    هذا مكتوب في { $article } من قواعدنا.
client-door-complaints-officer = يمكنك التواصل مع { $name }: { $reach }.
client-door-service = يمكنك الذهاب إلى { $name }: { $reach }.
contact-phone-mail = { $phone } أو { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    ما زال بإمكانك الذهاب إلى لجنة الشكاوى: { $committee }.
    آخر يوم لذلك هو { $last-day }.
    هذا مكتوب في { $article } من قواعدنا.
client-committee-not-yet =
    أولًا ننظر نحن في شكواك.
    بعدها يمكنك الذهاب إلى لجنة الشكاوى: { $committee }.
    هذا مكتوب في { $article } من قواعدنا.
client-committee-overdue =
    كان يجب أن ننتهي من شكواك يوم { $since }. لم ننجح في ذلك.
    يمكنك التواصل مع { $officer }: { $reach }.
    ويمكنك الآن أيضًا الذهاب إلى لجنة الشكاوى: { $committee }.
    هذا مكتوب في { $article } من قواعدنا.
client-committee-too-late =
    انتهى وقت الذهاب إلى لجنة الشكاوى ({ $committee }) يوم { $last-day }.
    هذا مكتوب في { $article } من قواعدنا.
term-length-days =
    { $n ->
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
term-length-working-days =
    { $n ->
        [one] يوم عمل واحد
        [two] يومي عمل
        [few] { $n } أيام عمل
        [many] { $n } يوم عمل
       *[other] { $n } يوم عمل
    }
term-length-weeks =
    { $n ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }
term-length-months =
    { $n ->
        [one] شهر واحد
        [two] شهرين
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
term-length-years =
    { $n ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
term-computed = بعد { $length } من { $start } = { $last-day }
term-computed-limit = قبل مرور { $length } على { $start } = آخر يوم { $last-day }
outage-buttons =
    توقفت قليلًا بسبب عطل.
    هل ضغطت على زر؟ ربما لم يصل ذلك.
    الرجاء الضغط مرة أخرى.
outage-over =
    توقفت قليلًا بسبب عطل.
    هل ضغطت على زر؟ ربما لم يصل ذلك.
    هذا هو السؤال مرة أخرى.
