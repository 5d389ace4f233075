# What clients and representatives read about how their complaint stands, and how it ends.

# Notices say nothing: phones are shared.
client-question = هناك سؤال لك.
client-waiting = ما زال هناك شيء ينتظرك.

# Where is your complaint?
case-with-officer = يساعدك الآن مسؤول الشكاوى: { $name }.
step-then-result = بعد ذلك نخبرك بالنتيجة.
step-handled = نظرنا في الأمر.
next-your-turn = الآن دورك أنت. الرجاء اختيار زر في الأسفل.
next-sent-back =
    اللجنة تعيد شكواك إلينا.
    علينا أن ننظر فيها نحن أولًا.
next-officer = إذا كان هذا لا يرضيك، يمكنك الذهاب إلى مسؤول الشكاوى.

# Buttons.
button-to-case = إلى شكواي
button-story = قراءة كل شيء
button-story-files = الصور والملفات
button-earlier = الأقدم
button-newer = الأحدث

# What was decided.
decision-not-taken-on =
    لا نستطيع النظر في شكواك.
    السبب هو { $article } من قواعدنا.
    هذا هو الشرح:
decision-registered = لكننا نحفظ أنه كانت لديك شكوى.
decision-other-doors = هنا يمكنك طلب المساعدة:
decision-filed = أرسلت شكواك يوم { $day }.
decision-facts = هذا موضوع الشكوى باختصار:
decision-facts-wrong = إذا لم يكن صحيحًا، يمكنك كتابة ذلك هنا.
decision-talk = تحدثنا معك يوم { $day }.
decision-agreed = هذا ما اتفقنا عليه معك:
decision-outcome = النتيجة هي: { $finding }.
decision-reasons = هذا هو الشرح:
decision-measures = هذا ما سنفعله:
decision-no-measures = لا نحتاج الآن إلى فعل شيء آخر.
finding-founded = هذا يعني: معك حق.
finding-partly-founded = هذا يعني: معك حق في جزء من الأمر.
finding-unfounded = هذا يعني: نرى أن الأمور سارت بشكل جيد.
finding-no-judgement = هذا يعني: نحن لا نقول من معه حق.
choice-founded = الشكوى محقة
choice-partly-founded = الشكوى محقة جزئيا
choice-unfounded = الشكوى غير محقة
choice-no-judgement = بدون حكم
decision-settled = انتهت شكواك عندنا.
decision-no-solution =
    لم نجد حلًا معًا.
    هذا هو الشرح:
decision-not-satisfied = إذا كان هذا لا يرضيك، ما زالت هناك طرق أخرى.
decision-door-officer =
    يمكنك الذهاب إلى مسؤول الشكاوى: { $name }.
    الهاتف { $phone } أو البريد { $mail }.
decision-door-committee =
    أو يمكنك الذهاب إلى لجنة الشكاوى: { $committee }.
    وهي مستقلة عنا.
    آخر يوم لذلك هو { $day }.
decision-door-address = العنوان لإرسال رسالة:
decision-door-secretary = إلى { $name }
decision-taken-back = طلبت يوم { $day } أن نوقف شكواك.
decision-no-longer-needed = قلت يوم { $day } إن المشكلة انتهت.
decision-committee-letter = كتبت لك لجنة الشكاوى ذلك يوم { $day }.
decision-reopen =
    هل غيّرت رأيك؟ يمكننا أن نتابع.
    آخر يوم لذلك هو { $day }.

# Stopping, and going on again.
withdraw-sure =
    هل هذا قرارك الأكيد؟
    عندها نتوقف عن العمل على شكواك.
not-needed-sure =
    جميل أن المشكلة انتهت!
    هل نتوقف عن العمل على شكواك؟
withdraw-cooling-off = إذا غيّرت رأيك، يمكننا أن نتابع. آخر يوم لذلك هو { $day }.
withdraw-why = هل يمكن أن نعرف السبب؟ هذا ليس ضروريًا.
withdraw-not = حسنًا. نتابع كما كنا.
withdrawn =
    توقفنا الآن عن العمل على شكواك.
    ستصلك رسالة عن ذلك.
resumed = جميل، نتابع من جديد.
reopen-sure = هل نتابع شكواك من جديد؟
reopen-not = حسنًا. شكواك تبقى مغلقة.
reopened = حسنًا. نتابع شكواك من جديد.

# Not satisfied.
to-officer-sure =
    يؤسفنا هذا. يمكن لمسؤول الشكاوى أن يساعدك: { $name }.
    وهو لا يتبع المدير.
    بعدها لا يعمل المدير على شكواك.
    هل يناسبك ذلك؟
to-officer-why =
    ما الذي لا يرضيك؟
    يمكنك الكتابة أو التسجيل بصوتك.
    المدير لا يقرأ هذا.
to-officer-not = حسنًا. لا يتغير شيء.
to-officer-done = شكواك الآن عند { $name }. وسيصلك خبر من هناك.
to-officer-waits =
    شكواك تذهب إلى مسؤول الشكاوى.
    ما زلنا نبحث عن شخص لذلك.

# How was it?
feedback-score = كيف كانت مساعدتنا؟
feedback-who-reads = من ساعدك لا يرى جوابك.
feedback-words = هل لديك تعليق؟ يمكنك كتابته في جملة.
feedback-thanks = شكرًا جزيلًا. نحن نتعلم من ذلك.
choice-score-1 = 1: سيئة جدا
choice-score-2 = 2: سيئة
choice-score-3 = 3: متوسطة
choice-score-4 = 4: جيدة
choice-score-5 = 5: جيدة جدا

# Everything that happened.
story-page = صفحة { $page } من { $pages }
story-on = كان ذلك يوم { $day }.
story-filed = أرسلت شكواك يوم { $at }:
story-edited = غيّرت إحدى رسائلك يوم { $at }:
story-handler = وصلت شكواك إلى { $name } يوم { $at }.
story-taken = بدأنا العمل على شكواك يوم { $at }.
story-taken-on = نظرنا إن كنا نستطيع مساعدتك. نعم، نستطيع. كان ذلك يوم { $at }.
story-not-taken-on = قرأنا شكواك يوم { $at }.
story-facts = ما حدث باختصار، يوم { $at }:
story-facts-agreed = قلت يوم { $at } إن ما كتبناه صحيح.
story-facts-disputed = قلت يوم { $at } ما الذي ليس صحيحًا:
story-invited = يمكن للطرف الآخر الآن أن يجيب. كان ذلك يوم { $at }.
story-answered = أجاب الطرف الآخر يوم { $at }.
story-silent = لم يجب الطرف الآخر. انتظرنا حتى { $at }.
story-meeting = حددنا موعدًا يوم { $at }:
story-cancelled = تم إلغاء اللقاء. كان ذلك يوم { $at }:
story-held = كتبنا يوم { $at } أننا تحدثنا.
story-report = وصلك تقرير يوم { $at }:
story-proposed = وصلك اقتراح يوم { $at }:
story-accepted = قلت نعم يوم { $at }.
story-declined = قلت لا يوم { $at }.
story-kept = تم هذا. عرفنا ذلك يوم { $at }:
story-broken = لم يتم هذا. عرفنا ذلك يوم { $at }:
story-moved = هذا الاتفاق له الآن يوم آخر:
story-confirmed = وصلتك رسالة يوم { $at }:
story-outcome = وصلتك النتيجة يوم { $at }:
story-measure-done = تم هذا، يوم { $at }:
story-measure-open = لم يتم هذا بعد، يوم { $at }:
story-to-officer = ذهبت شكواك إلى مسؤول الشكاوى يوم { $at }، حسب طلبك.
story-no-solution = وصلتك رسالة يوم { $at }:
story-settled = انتهت شكواك يوم { $at }:
story-withdrawn = أوقفت شكواك يوم { $at }.
story-withdrawal = وصلتك رسالة يوم { $at }:
story-paused = شكواك تنتظرك منذ { $at }.
story-resumed = عدت إلى متابعة شكواك يوم { $at }.
story-reopened = أعدنا فتح شكواك يوم { $at }.
story-closed = أغلقنا شكواك يوم { $at }.
story-corrected = صححنا شيئًا يوم { $at }. المكتوب الآن:
story-corrected-other = صححنا شيئًا يوم { $at }.
story-taken-back = سحبنا شيئًا يوم { $at }:
story-taken-back-what = كتبنا شيئًا يوم { $at }. لم يكن صحيحًا.
story-uninvited = سألنا الشخص الخطأ. لم يعد يرى شكواك. أصلحنا ذلك يوم { $at }.
story-authorised = يمكنك تقديم هذه الشكوى. تأكدنا من ذلك يوم { $at }.
story-not-authorised = لا نعرف بعد إن كان يمكنك تقديم هذه الشكوى. كان ذلك يوم { $at }.
story-told-at-desk = قلت لنا شكواك بنفسك يوم { $on }. ونحن كتبناها.
story-taken-over = شكواك موجودة على جهاز آخر منذ { $at }.
story-feedback = قلت رأيك في مساعدتنا يوم { $at }.
story-committee-unasked = لا تريد الذهاب إلى لجنة الشكاوى. قلت ذلك يوم { $at }.
story-committee-asked = طلبت الذهاب إلى لجنة الشكاوى. قلت ذلك يوم { $at }.
story-committee-posted = خرجت رسالتك بالبريد إلى لجنة الشكاوى. عرفنا ذلك يوم { $at }.
story-committee-received = وصلت رسالتك إلى لجنة الشكاوى. عرفنا ذلك يوم { $at }.
story-committee-admitted = ستنظر لجنة الشكاوى في شكواك. عرفنا ذلك يوم { $at }.
story-committee-not-admitted = لن تنظر لجنة الشكاوى في شكواك. عرفنا ذلك يوم { $at }:
story-committee-ruled = قالت لجنة الشكاوى رأيها. عرفنا ذلك يوم { $at }:
story-committee-measures = هذا ما سنفعله بعد قرار لجنة الشكاوى، يوم { $at }:
story-file-lost = أحد الملفات لم يصل يوم { $at }.

# Going on with another phone.
taken-over =
    الشكوى { $number } أصبحت الآن عندك.
    يمكنك قراءة كل شيء والمتابعة.
taken-over-from-you =
    الشكوى { $number } أصبحت الآن عند صاحبها.
    شكرًا جزيلًا على مساعدتك.
picked-up =
    هذه شكواك { $number }.
    أخبرت بها أحد موظفينا.
    هل كل شيء صحيح؟ هل ينقص شيء؟
    يمكنك إرساله هنا.
decision-committee-first =
    توجد أيضًا { $committee }.
    هي تنظر في الشكاوى التي نظرنا فيها نحن أولًا.
    نحن لم ننظر في شكواك.
    هل الأفضل لك الذهاب إليها رغم ذلك؟ اللجنة نفسها تحدد إذا كان هذا ممكنًا.

aside-unauthorised =
    هذه الشكوى أُرسلت باسم شخص آخر.
    لا نعرف بعد إن كان ذلك مسموحًا.
aside-missing = ما زال ينقص شيء:
aside-mend =
    يمكن حل ذلك هكذا.
    يمكنك إرسال صورة من التوكيل هنا.
    أو يتصل بنا صاحب الشكوى بنفسه: { $phone }.
aside-post = ويمكن إرسال رسالة بالبريد إلى:
aside-time =
    الشكوى باقية كما هي.
    ونحن نتابعها.
aside-client-stops =
    صاحب الشكوى يريد إيقافها.
    نحن نفعل ما يريده هو.
    شكرًا جزيلًا على مساعدتك.
aside-client-alone =
    صاحب الشكوى يريد المتابعة بنفسه.
    نحن نفعل ما يريده هو.
    شكرًا جزيلًا على مساعدتك.
aside-own-only =
    هنا تظهر الآن فقط رسائلك أنت.
    هكذا نحمي صاحب الشكوى.
aside-ask =
    لديك سؤال؟ يمكنك كتابته هنا.
    ويمكنك أيضًا الاتصال: { $name }، { $phone }.
aside-stopped = تم إيقاف الشكوى.
story-client-wished = قال صاحب الشكوى بنفسه ما يريد. هذا يأتي أولًا. سمعنا ذلك يوم { $at }.
story-client-go-on = صاحب الشكوى يريد أن تستمر مساعدتك. سمعنا ذلك يوم { $at }.
story-facts-disputed-spoken = قلت بصوتك يوم { $at } ما الذي ليس صحيحًا.
moved-from-you =
    ما كان هنا موجود الآن على جهاز آخر.
    لا علم لك بذلك؟ يمكنك الاتصال على { $phone }.
