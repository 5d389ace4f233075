# How somebody asks for this language. Nobody gets to read it.

words-language = عربي|العربية|بالعربي|بالعربية|باللغة العربية|عربي من فضلك|بالعربي من فضلك|تتكلم عربي|أتكلم العربية|لا أتكلم الهولندية|arabic|in arabic|arabic please
