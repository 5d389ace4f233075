# How somebody asks for this language. Nobody gets to read it.

words-language = english|in english|english please|in english please|speak english|please speak english|do you speak english|can you speak english|can we speak english|i speak english|i dont speak dutch|i do not speak dutch|no dutch|switch to english
# What can stand around the name of a language; and who asks for another than Dutch.
words-language-around = in|please|can it be in|can we do it in|can this be in|i speak|i only speak|do you speak|i want|switch to|change to|my language is
words-no-dutch = another language|in another language|other language|my own language|in my language|can i use another language
