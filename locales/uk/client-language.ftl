# The language in which somebody talks with the bot.

language-choose = Якою мовою вам зручно? Виберіть кнопку або напишіть назву мови.
language-unknown = Такої мови я не знаю. Виберіть одну з цих:
language-offer = Продовжити цією мовою: { $language }?
language-chosen = Добре. Тепер я пишу цією мовою: { $language }.
language-more = Змінити мову можна будь-коли: напишіть /taal.
button-language = Українська

# Said with rights and terms.
rights-binding = Це переклад. Якщо є відмінності, діють правила нідерландською мовою.
beside-letter = Ось що написано у вашому листі:
beside-letter-dutch = Сам лист написано нідерландською. Те, що писали наші працівники, теж нідерландською. Вам важко це прочитати? Попросіть нас допомогти.
cited-article = стаття { $number }
cited-footnote = примітка { $number }
