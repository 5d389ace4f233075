# The language in which somebody talks with the bot.

language-choose = ما اللغة الأفضل لك؟ يمكنك اختيار زر، أو كتابة اسم اللغة.
language-unknown = لا أعرف هذه اللغة. يمكنك اختيار واحدة من هذه:
language-offer = هل أتابع معك بهذه اللغة: { $language }؟
language-chosen = حسنًا. سأكتب لك من الآن بهذه اللغة: { $language }.
language-more = يمكنك دائمًا اختيار لغة أخرى بكتابة {"\u200E"}/taal
button-language = العربية

# Said with rights and terms.
rights-binding = هذه ترجمة. إذا كان هناك اختلاف، فالقواعد باللغة الهولندية هي الملزمة.
beside-letter = هذا ما جاء في رسالتك:
beside-letter-dutch = الرسالة نفسها باللغة الهولندية. وما كتبه موظفونا باللغة الهولندية أيضًا. هل هذا صعب عليك؟ يمكنك طلب المساعدة منا.
cited-article = المادة { $number }
cited-footnote = الحاشية { $number }
