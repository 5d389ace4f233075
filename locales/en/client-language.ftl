# The language in which somebody talks with the bot.

language-choose = Which language would you like? Choose a button, or type the language.
language-unknown = I do not know that language. Choose one of these:
language-offer = Shall I go on in { $language }?
language-chosen = Good. From now on I write in { $language }.
language-more = With /taal you can always choose another language.
button-language = English

# Said with rights and terms.
rights-binding = This is a translation. If there is a difference, the Dutch rules count.
beside-letter = This is what your letter says:
beside-letter-dutch = The letter itself is in Dutch. What our staff wrote is in Dutch too. Is that hard for you? Ask us for help.
cited-article = article { $number }
cited-footnote = footnote { $number }
