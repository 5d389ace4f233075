# How somebody asks for this language. Nobody gets to read it.

words-language = polski|po polsku|po polsku proszę|język polski|mówisz po polsku|nie mówię po niderlandzku|nie mówię po holendersku|polish|in polish|polish please
