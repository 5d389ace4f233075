# How somebody asks for this language. Nobody gets to read it.

words-language = français|en français|en français sil vous plaît|en français svp|français svp|parlez vous français|je parle français|je ne parle pas néerlandais|french|in french|french please
