# How somebody asks for this language. Nobody gets to read it.

words-language = українська|українською|українською будь ласка|українською мовою|розмовляєте українською|я розмовляю українською|не розумію нідерландською|ukrainian|in ukrainian|ukrainian please
