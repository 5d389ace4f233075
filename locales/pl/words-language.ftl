# How somebody asks for this language. Nobody gets to read it.

words-language = polski|po polsku|po polsku proszę|język polski|mówisz po polsku|nie mówię po niderlandzku|nie mówię po holendersku|polish|in polish|polish please
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = po|proszę|mówię|czy można|chcę|język
words-no-dutch = nie mówię po holendersku|nie rozumiem po holendersku|nie znam holenderskiego|nie mówię po niderlandzku|inny język|w innym języku|w moim języku
