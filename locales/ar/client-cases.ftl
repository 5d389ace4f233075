# What somebody reads about a complaint that was sent. Notices say nothing: phones are shared.

client-news = هناك خبر جديد لك.
client-news-letter = هناك رسالة لك.

mine-title = هذا ما عندي منك
mine-none = لا توجد شكوى منك بعد.
mine-draft = شكوى لم تكتمل، بدأت يوم { $at }.
mine-case = الشكوى { $number }، أرسلتها يوم { $at }.
mine-case-told = الشكوى { $number }، قلتها لنا يوم { $at }.

case-title = الشكوى { $number }
case-filed = أرسلت شكواك يوم { $at }.
case-told = قلت لنا شكواك يوم { $at }.
case-with = من يساعدك في هذه الشكوى: { $name }.
case-judging = الشكوى الآن عند { $name }. نحدد أولًا من الأفضل لمساعدتك.
case-waits = ما زلنا نبحث عن شخص يساعدك. سنخبرك بذلك.
case-closed = انتهت هذه الشكوى.
case-you-wrote = رسالة منك يوم { $at }:
case-they-wrote = رسالة من { $name } يوم { $at }:
case-file-lost = هناك ملف مع الرسالة. لكنه لم يصل.
case-write =
    ما الذي يجب أن نعرفه عن الشكوى { $number }؟
    يمكنك كتابته، أو تسجيله بصوتك، أو إرسال صورة.
case-passed-on =
    سأرسل هذا إلى { $name }.
    هو جزء من الشكوى { $number }.
case-passed-on-more =
    سأرسل الباقي أيضًا إلى { $name }.
    كل شيء الآن مع الشكوى { $number }.
case-kept = حفظت هذا مع الشكوى { $number }.
case-kept-more = حفظت الباقي أيضًا مع الشكوى { $number }.
case-edit-noted =
    غيّرت إحدى رسائلك.
    نصك الجديد موجود الآن مع الشكوى { $number }.
case-unknown = لا أعرف هذه الشكوى. ربما في الرقم خطأ.
sort-ask =
    شكرًا لك، وصلتني رسالتك.
    مع أي شكوى أضعها؟

button-unfinished = شكوى لم تكتمل
button-read = قراءة
button-answer = كتابة جواب
button-write = إضافة شيء
button-letter-receipt = رسالة: الاستلام
button-letter-not-taken-on = رسالة: قرارنا
button-letter-confirmation = رسالة: لقاؤنا
button-letter-solution = رسالة: الحل
button-letter-no-solution = رسالة: لم نجد حلا
button-letter-outcome = رسالة: النتيجة
button-letter-settled = رسالة: انتهينا
button-letter-withdrawal = رسالة: التوقف
button-letter-report = رسالة: تقرير اللقاء
button-letter-invitation = رسالة: طلب جوابك
button-letter-to-committee = رسالة إلى اللجنة
button-letter-committee = رسالة من اللجنة
button-letter-ruling = رسالة: قرار اللجنة
button-letter-measures = رسالة: ما سنفعله
button-letter-uwv = رسالة إلى UWV
button-letter-dossier = كل الأوراق
button-case = { $number }
button-other-complaint = شكوى أخرى

# After sending.
filed-title = تم إرسال شكواك
filed-number =
    رقم شكواك { $number }.
    من المهم أن يبقى عندك.
filed-at = أرسلتها يوم { $at }.
filed-words = هذا ما قلته لنا:
filed-handler-manager = سيساعدك المدير: { $name }.
filed-handler-officer = سيساعدك مسؤول الشكاوى: { $name }.
filed-handler-judging =
    أولًا ينظر مسؤول الشكاوى في شكواك.
    الاسم: { $name }.
    ثم نخبرك من الأفضل لمساعدتك.
filed-handler-none =
    ما زلنا نبحث عن شخص يساعدك.
    لكن شكواك وصلت جيدًا.
filed-contact = سنتواصل معك يوم { $day } أو قبله.
filed-settled = سننتهي من شكواك يوم { $day } أو قبله.
filed-doubt =
    ربما لا تشمل قواعدنا هذه الشكوى.
    إنسان سينظر في ذلك. وسنخبرك بالنتيجة.
filed-next =
    هل نسيت شيئًا؟ يمكنك إرساله هنا.
    لمعرفة ما يحدث، يمكنك كتابة {"\u200E"}/mijnklachten
filed-late =
    لم يصلك خبر؟ يمكنك الاتصال على { $phone }.
case-and-committee = { $name } واللجنة
