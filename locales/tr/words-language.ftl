# How somebody asks for this language. Nobody gets to read it.

words-language = türkçe|türkçe lütfen|türkçe konuş|türkçe konuşalım|türkçe biliyor musun|hollandaca bilmiyorum|turkish|in turkish|turkish please
