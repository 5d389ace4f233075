# How somebody asks for this language. Nobody gets to read it.

words-language = عربي|العربية|بالعربي|بالعربية|باللغة العربية|عربي من فضلك|بالعربي من فضلك|تتكلم عربي|أتكلم العربية|لا أتكلم الهولندية|arabic|in arabic|arabic please
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = بال|باللغة|اللغة|من فضلك|لو سمحت|اتكلم|أتحدث|اريد
words-no-dutch = لا أتكلم الهولندية|لا أتحدث الهولندية|ما بحكي هولندي|ما احكي هولندي|لا أفهم الهولندية|ما بفهم هولندي|لغة أخرى|بلغة أخرى
