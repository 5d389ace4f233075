# How somebody asks for this language. Nobody gets to read it.

words-language = english|in english|english please|in english please|speak english|please speak english|do you speak english|can you speak english|can we speak english|i speak english|i dont speak dutch|i do not speak dutch|no dutch|switch to english
