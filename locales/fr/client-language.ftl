# The language in which somebody talks with the bot.

language-choose = Quelle langue voulez-vous ? Choisissez un bouton, ou tapez la langue.
language-unknown = Je ne connais pas cette langue. Choisissez-en une ici :
language-offer = Voulez-vous continuer dans cette langue : { $language } ?
language-chosen = D'accord. Maintenant j'écris dans cette langue : { $language }.
language-more = Avec /taal, vous pouvez toujours choisir une autre langue.
button-language = Français

# Said with rights and terms.
rights-binding = Ceci est une traduction. En cas de différence, les règles en néerlandais comptent.
beside-letter = Voici ce que dit votre lettre :
beside-letter-dutch = La lettre est en néerlandais. Ce que nos collègues ont écrit est aussi en néerlandais. C'est difficile pour vous ? Demandez-nous de l'aide.
cited-article = article { $number }
cited-footnote = note { $number }
