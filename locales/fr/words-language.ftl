# How somebody asks for this language. Nobody gets to read it.

words-language = français|en français|en français sil vous plaît|en français svp|français svp|parlez vous français|je parle français|je ne parle pas néerlandais|french|in french|french please
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = en|svp|s'il vous plaît|je parle|parlez vous|je veux|langue
words-no-dutch = je ne comprends pas le néerlandais|je parle pas néerlandais|je ne parle pas hollandais|une autre langue|autre langue|dans une autre langue|dans ma langue
