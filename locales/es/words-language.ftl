# How somebody asks for this language. Nobody gets to read it.

words-language = español|en español|en español por favor|español por favor|hablas español|habla español|hablo español|no hablo holandés|no hablo neerlandés|spanish|in spanish|spanish please
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = en|por favor|hablo|quiero|se puede en|idioma
words-no-dutch = no entiendo holandes|no entiendo neerlandes|otro idioma|en otro idioma|en mi idioma|otra lengua
