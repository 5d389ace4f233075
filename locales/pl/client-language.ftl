# The language in which somebody talks with the bot.

language-choose = Jaki język wybierasz? Wybierz przycisk albo wpisz nazwę języka.
language-unknown = Nie znam tego języka. Wybierz jeden z tych:
language-offer = Czy mam pisać dalej w tym języku: { $language }?
language-chosen = Dobrze. Od teraz piszę w tym języku: { $language }.
language-more = Język możesz zmienić w każdej chwili: wpisz /taal.
button-language = Polski

# Said with rights and terms.
rights-binding = To jest tłumaczenie. Jeśli są różnice, obowiązują zasady w języku niderlandzkim.
beside-letter = To jest napisane w twoim liście:
beside-letter-dutch = Sam list jest po niderlandzku. To, co napisali nasi pracownicy, też jest po niderlandzku. Czy to dla ciebie trudne? Poproś nas o pomoc.
cited-article = artykuł { $number }
cited-footnote = przypis { $number }
