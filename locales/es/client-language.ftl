# The language in which somebody talks with the bot.

language-choose = ¿Qué idioma quiere? Elija un botón o escriba el idioma.
language-unknown = No conozco ese idioma. Elija uno de estos:
language-offer = ¿Quiere seguir en este idioma: { $language }?
language-chosen = Bien. Ahora escribo en este idioma: { $language }.
language-more = Con /taal siempre puede elegir otro idioma.
button-language = Español

# Said with rights and terms.
rights-binding = Esto es una traducción. Si hay diferencias, valen las reglas en neerlandés.
beside-letter = Esto es lo que dice su carta:
beside-letter-dutch = La carta está en neerlandés. Lo que escribió nuestro personal también está en neerlandés. ¿Le resulta difícil? Pídanos ayuda.
cited-article = artículo { $number }
cited-footnote = nota { $number }
