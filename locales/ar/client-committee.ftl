# The way to the committee and to UWV, for clients.

committee-what =
    لجنة الشكاوى ليست جزءًا من { $organisation }.
    تنظر أولًا إن كانت شكواك من عملها. ثم تقرر.
committee-letter =
    الشكوى إليها تكون برسالة منك، بالبريد.
    أنا أجهز لك هذه الرسالة. وشكواك تكون معها.
committee-address =
    هذا هو العنوان:
    { $address }
committee-own-rules-site = للجنة الشكاوى قواعد خاصة بها. يمكنك قراءتها على { $website }.
committee-own-rules = للجنة الشكاوى قواعد خاصة بها. يمكنك السؤال عنها على { $phone }.
committee-who-posts =
    هل نرسل نحن الرسالة بالبريد؟
    عندها يقرأها أيضًا مسؤول الشكاوى.
choice-post-for-me = نعم، أرسلوها
choice-post-myself = سأرسلها بنفسي
committee-again =
    رسالتك جاهزة من قبل.
    هل أرسلها لك مرة أخرى؟
committee-asked-post =
    رسالتك جاهزة. سنرسلها بالبريد.
    سنخبرك في أي يوم أرسلناها.
committee-asked-self =
    رسالتك جاهزة. يمكنك فتحها بالزر.
    الرجاء طباعتها، وكتابة عنوانك، ثم اسمك في آخرها.
    الرجاء إضافة آخر رسالة منا، إذا كانت عندك.
    ثم إرسال كل شيء بالبريد.
    لا توجد عندك طابعة؟ يمكنك قول ذلك هنا، ونحن نساعدك.
committee-waits-post =
    سنرسل رسالتك إلى لجنة الشكاوى بالبريد.
    آخر يوم لذلك هو { $day }.
committee-waits-self =
    هل أرسلت رسالتك إلى لجنة الشكاوى؟
    آخر يوم لذلك هو { $day }.
committee-waits-post-soon = سنرسل رسالتك إلى لجنة الشكاوى بالبريد.
committee-waits-self-soon = هل أرسلت رسالتك إلى لجنة الشكاوى؟
sitting-planned =
    لجنة الشكاوى تريد الحديث معك يوم { $day }.
    الوقت والمكان: { $place }

uwv-what =
    لك علاقة أيضًا بـ UWV.
    إذا رأيت أن { $organisation } لم تهتم جيدًا بشكواك، يمكنك أيضًا الذهاب إلى UWV.
uwv-reach =
    هناك يمكنك الحديث مع خبير العمل.
    الاسم والرقم في رسائل UWV إليك. ليست عندك؟ يمكنك سؤال UWV بالهاتف.
uwv-letter = أستطيع أن أجهز لك رسالة، لتكون معك هناك.
choice-letter-along = تجهيز رسالة
choice-no-letter = بدون رسالة
uwv-with-letter = رسالتك جاهزة. يمكنك فتحها بالزر.
uwv-without-letter = حسنًا. يمكنك طلب رسالة فيما بعد.
