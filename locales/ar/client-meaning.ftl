# What does this mean? Hard words, said plainly.

meaning-title = ماذا يعني هذا؟
meaning-list = يمكنك الضغط على كلمة.
meaning-other = كلمتك ليست هنا؟ يمكنك كتابة: ما معنى، ثم الكلمة.
meaning-unknown =
    لا أعرف هذه الكلمة.
    يمكنك سؤال إنسان عنها. أو الضغط على كلمة.

term-officer = مسؤول الشكاوى
term-committee = لجنة الشكاوى
term-manager = المدير
term-regulation = نظام الشكاوى
term-article = المادة
term-uwv = UWV
term-privacy = الخصوصية
term-guardian = الوصي

meaning-officer =
    مسؤول الشكاوى (klachtenfunctionaris) يساعد من لديه شكوى.
    هو لا يتبع المدير، ولا يقف مع طرف ضد آخر.
meaning-committee =
    لجنة الشكاوى (Klachtencommissie) مجموعة أشخاص من خارج المنظمة.
    تنظر في شكواك إذا لم نجد الحل معًا.
meaning-manager =
    المدير (manager) يقود فريقًا أو مكانًا.
meaning-regulation =
    نظام الشكاوى (reglement) قائمة فيها قواعد.
    مكتوب فيها ما نفعله بالشكوى.
meaning-article =
    المادة (artikel) جزء صغير من القواعد.
    والحاشية (voetnoot) مكتوبة تحتها بخط صغير.
meaning-uwv =
    مؤسسة UWV تساعد من يبحث عن عمل.
    وتدفع أيضًا مالًا لمن لا يستطيع العمل.
meaning-privacy =
    ما يخصك لا يصل إلى غيرك بدون سبب.
    هذه هي الخصوصية (privacy).
meaning-guardian =
    الوصي (voogd) يرعى طفلًا ليس طفله.
    والقاضي هو الذي يسمح بذلك.
meaning-acting =
    هذا الشخص (vertegenwoordiger) يتكلم باسم شخص آخر.
    ذلك الآخر يريد هذا، أو لا يستطيع الكلام بنفسه.
meaning-kin =
    هم أهل شخص توفي (nabestaande).
meaning-expert =
    خبير العمل (arbeidsdeskundige) يعمل لدى UWV.
    يعرف الكثير عن العمل والمرض.
meaning-mediation =
    هذه وساطة (bemiddeling): شخص يساعد اثنين على الاتفاق.
    وهو لا يقف مع طرف ضد آخر.
meaning-both-sides =
    نحن نسمع منك. ونسمع أيضًا من الطرف الآخر (hoor en wederhoor).
meaning-admissible =
    هذا يعني: يمكن للجنة أن تنظر في شكواك (ontvankelijk).
    إذا لم يكن ممكنًا، تخبرك اللجنة بالسبب.
meaning-ruling =
    هذا هو قرار اللجنة (uitspraak).
    على الجميع العمل به.
meaning-withdraw =
    سحب الشكوى (intrekken) يعني: طلبت ألا نتابعها.
    عندها نتوقف نحن أيضًا.
