# What does this mean? Difficult words, said simply.

meaning-title = Ça veut dire quoi ?
meaning-list = Appuyez sur un mot.
meaning-other = Votre mot n'est pas là ? Tapez : que veut dire, et le mot.
meaning-unknown =
    Je ne connais pas ce mot.
    Vous pouvez demander à une personne. Ou appuyez sur un mot.

term-officer = Responsable plaintes
term-committee = Commission plaintes
term-manager = Manager
term-regulation = Règlement
term-article = Article
term-uwv = UWV
term-privacy = Vie privée
term-guardian = Tutelle

meaning-officer =
    La personne responsable des plaintes (klachtenfunctionaris) aide les gens qui ont une plainte.
    Elle ne dépend pas du manager. Elle ne prend pas parti.
meaning-committee =
    La commission des plaintes (klachtencommissie) est un groupe de personnes de l'extérieur.
    Elle regarde votre plainte si nous ne trouvons pas de solution.
meaning-manager =
    Un manager dirige une équipe ou un lieu.
meaning-regulation =
    Un règlement (reglement) est une liste de règles.
    Il dit ce qui se passe avec une plainte.
meaning-article =
    Un article (artikel) est un petit morceau des règles.
    Une note (voetnoot) est écrite en petit, en bas.
meaning-uwv =
    L'UWV aide les gens qui cherchent du travail.
    Il donne aussi de l'argent aux gens qui ne peuvent pas travailler.
meaning-privacy =
    Ce qui est à vous ne va pas chez n'importe qui.
    C'est la vie privée (privacy).
meaning-guardian =
    Avoir la tutelle (voogd), c'est s'occuper de l'enfant d'une autre personne.
    Un juge dit que c'est permis.
meaning-acting =
    Un représentant (vertegenwoordiger) parle pour une autre personne.
    Cette personne le veut, ou ne peut pas le faire.
meaning-kin =
    C'est la famille d'une personne qui n'est plus là (nabestaanden).
meaning-expert =
    Un expert du travail (arbeidsdeskundige) travaille à l'UWV.
    Il connaît bien le travail et la maladie.
meaning-mediation =
    La médiation (bemiddeling), c'est aider deux personnes à se mettre d'accord.
    La personne qui aide ne prend pas parti.
meaning-both-sides =
    Nous vous écoutons. Nous écoutons aussi l'autre personne (hoor en wederhoor).
meaning-admissible =
    Plainte recevable (ontvankelijk) : la commission peut regarder votre plainte.
    Ce n'est pas possible ? Alors on vous dit pourquoi.
meaning-ruling =
    Un verdict (uitspraak), c'est ce que la commission décide.
    Tout le monde doit le suivre.
meaning-withdraw =
    Vous ne voulez plus continuer votre plainte (intrekken).
    Alors nous arrêtons aussi.
