# How somebody asks for this language. Nobody gets to read it.

words-language = türkçe|türkçe lütfen|türkçe konuş|türkçe konuşalım|türkçe biliyor musun|hollandaca bilmiyorum|turkish|in turkish|turkish please
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = lütfen|konuşuyorum|olsun|olabilir mi|istiyorum|dil
words-no-dutch = hollandaca bilmiyorum|hollandaca konuşmuyorum|hollandaca anlamıyorum|flemenkçe bilmiyorum|başka dil|başka bir dil|başka dilde|kendi dilimde
