# What clients read about how long something may take.

clock-first-contact = سيصلك خبر منا يوم { $day } أو قبله.
clock-manager-phase = هدف المدير أن ينتهي يوم { $day }.
clock-respondent = آخر يوم لجواب الطرف الآخر هو { $day }.
clock-settlement = سننتهي من شكواك يوم { $day } أو قبله.
clock-window = آخر يوم للذهاب إلى لجنة الشكاوى هو { $day }.
clock-ruling = ستقرر لجنة الشكاوى يوم { $day } أو قبله.
clock-measures = سنخبرك بما سيتغير يوم { $day } أو قبله.

clock-late-first-contact =
    كان يجب أن يصلك خبر منا. نأسف لذلك.
    للحديث مع شخص، يمكنك التواصل مع { $officer }: { $reach }.
clock-late-manager-phase =
    المدير لم ينته بعد. هذا وقت طويل.
    يمكنك الآن الذهاب إلى مسؤول الشكاوى. لذلك يمكنك الضغط على «هذا لا يرضيني».
    ويمكنك أيضًا الاتصال بـ { $officer }: { $reach }.
clock-late-measures =
    كان يجب أن نخبرك بما سيتغير. نأسف لذلك.
    يمكنك التواصل مع { $officer }: { $reach }.
clock-late-ruling =
    كان على لجنة الشكاوى أن تقرر يوم { $day }. لم يحدث ذلك بعد.
    يمكنك إرسال رسالة إلى سكرتير اللجنة. أو التواصل مع { $officer }: { $reach }.
clock-window-reminder =
    إذا كان هذا لا يرضيك، يمكنك الذهاب إلى لجنة الشكاوى: { $committee }.
    آخر يوم لذلك هو { $day }. بعده لا يمكن.
clock-judging = ستعرف يوم { $day } أو قبله إذا كنا نستطيع مساعدتك.
clock-withdrawal = ستصلك رسالة بتوقف شكواك يوم { $day } أو قبله.
clock-late-judging =
    ما زلنا ننظر إذا كنا نستطيع مساعدتك. هذا وقت طويل.
    نأسف لذلك. يمكنك الاتصال بـ { $officer }: { $reach }.
clock-late-withdrawal =
    لم تصلك بعد رسالة بتوقف شكواك. نأسف لذلك.
    يمكنك الاتصال بـ { $officer }: { $reach }.
