# How somebody asks for this language. Nobody gets to read it.

words-language = українська|українською|українською будь ласка|українською мовою|розмовляєте українською|я розмовляю українською|не розумію нідерландською|ukrainian|in ukrainian|ukrainian please
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = будь ласка|я говорю|розмовляю|можна|мова
words-no-dutch = я не говорю нідерландською|не розумію нідерландської|я не розмовляю нідерландською|інша мова|іншою мовою|моєю мовою
