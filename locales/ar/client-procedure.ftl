# What clients and representatives read about the steps of their complaint.

action-agree-facts = نعم، هذا صحيح
action-dispute-facts = هذا غير صحيح
action-accept = نعم، أوافق
action-decline = لا، لا أريد ذلك
action-check-agreement = هل تم ذلك؟
action-to-officer = هذا لا يرضيني
action-withdraw = سحب الشكوى
action-not-needed = المشكلة انتهت
action-resume = متابعة
action-reopen = فتحها من جديد
action-committee = إلى لجنة الشكاوى
action-uwv = إلى UWV
action-feedback = كيف كان الأمر؟
action-respond = جوابي

form-title = { $action }: { $number }
form-preview = هل هذا صحيح؟
form-type-it = الرجاء كتابة جوابك. لا يمكن هنا التسجيل بالصوت أو إرسال ملف.
form-type-day = الرجاء كتابة يوم، مثل 3/3/2026.
form-day-past = هذا اليوم مضى. الرجاء كتابة يوم لم يأت بعد.
form-day-future = هذا اليوم لم يأت بعد. الرجاء كتابة يوم مضى.
form-day-unknown = لم أفهم هذا اليوم. الرجاء كتابته هكذا: 3/3/2026.
form-choose = الرجاء اختيار أحد الأزرار. يمكنك أيضًا كتابته.
form-odd = لا أستطيع حفظ هذا. يمكنك الكتابة، أو إرسال صورة أو رسالة صوتية.
form-big-file = هذا الملف كبير جدًا. الرجاء إرسال ملف أصغر من 20 ميغابايت (MB).
button-form-yes = نعم، صحيح
button-form-again = كتابة من جديد
button-not-now = ليس الآن
button-skip = تخطي
button-today = اليوم
button-yesterday = أمس
button-in-a-week = بعد أسبوع
button-in-two-weeks = بعد أسبوعين
case-not-now = هذا غير ممكن الآن. في صفحة شكواك مكتوب ما هو ممكن.

case-paused = شكواك تنتظرك. هل نتابع؟ يمكنك الضغط على الزر.
case-withdrawn = طلبت إيقاف شكواك، وتوقفنا. ستصلك رسالة رسمية عن ذلك.
case-settled = انتهت شكواك عندنا.
case-committee = شكواك الآن عند لجنة الشكاوى.

accept-sure = هل هذا مناسب لك؟
accept-not-yet = حسنًا. لا حاجة للاختيار الآن.
decline-why = ما السبب؟ يمكنك الكتابة أو التسجيل بصوتك.
accepted = جميل. سيصلك هذا أيضًا في رسالة رسمية.
declined = أخبرناهم بذلك. سنقول لك كيف نتابع.
agreement-which = عن أي اتفاق؟
agreement-kept = هل تم ذلك؟
agreement-kept-noted = يسعدنا ذلك. كتبته عندي.
agreement-broken-noted =
    يؤسفني ذلك. سأخبرهم الآن.
    هل عندك شيء تضيفه؟ يمكنك إرساله هنا.
promise-line =
    ما سيحدث: { $what }
    من يقوم به: { $who }
    ينتهي في: { $day }
