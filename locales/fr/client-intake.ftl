# The questions.

ask-place = Question { $number } sur { $total }
ask-place-still = Encore la question { $number } sur { $total }

ask-relation = Comment connaissez-vous { $organisation } ? Choisissez ce qui va pour vous.
ask-relation-uwv = Vous venez via l'UWV ? Choisissez alors ce bouton.
ask-capacity =
    Pour qui faites-vous cette plainte ?
    Vous pouvez aider quelqu'un qui ne peut pas le faire.
    Ou vous êtes de la famille d'une personne qui n'est plus là.
ask-represented-name = Comment s'appelle cette personne ? Tapez le nom.
ask-represented-relation = Qui êtes-vous pour cette personne ? Choisissez, ou tapez-le.
ask-basis =
    Pourquoi pouvez-vous faire cela pour cette personne ?
    Choisissez, ou tapez-le.
ask-proof =
    Avez-vous une lettre qui le dit ?
    Vous pouvez en envoyer une photo.
    Ce n'est pas obligatoire.
ask-proof-more = Merci. J'ai maintenant { $received }. Autre chose ? Sinon, appuyez sur « J'ai fini ».
ask-represented-service = C'est pour quel travail ou quelle aide ? Choisissez ce qui va.
ask-represented-service-uwv = Cette personne venait via l'UWV ? Choisissez alors ce bouton.
ask-consumer =
    Avez-vous acheté dans un magasin de { $organisation } ?
    Ou mangé dans un restaurant ?
    Alors nos règles sur les plaintes ne sont pas pour vous.
    Mais nous voulons quand même vous aider.
ask-consumer-door = Voici le bon endroit pour vous : { $name }, { $ways }.
ask-consumer-on =
    Voulez-vous quand même envoyer votre plainte ici ?
    C'est possible. Une personne regarde alors ce qu'on peut faire.
ask-uwv = Que faites-vous chez { $organisation } ?
ask-represented-uwv = C'est pour quel travail ou quelle aide ?

ask-about =
    De qui parle votre plainte ?
    Tapez le nom, ou choisissez un bouton.
ask-about-so-far = Votre plainte parle de :
ask-about-more = De qui encore ? Tapez le nom, ou choisissez un bouton.
ask-about-name = Comment s'appelle cette personne ? Tapez le nom.
ask-about-acting =
    Qui était-ce ? Tapez le nom, ou son travail.
    Par exemple : le monsieur du taxi.

ask-unit = Où était-ce ? Choisissez un lieu.
ask-unit-told =
    D'après votre message, je pense à : { $unit }.
    C'était là ? Sinon, choisissez un autre lieu.
ask-unit-search =
    Où était-ce ?
    Tapez le nom du lieu, ou une partie du nom.
ask-unit-found = C'est un de ces lieux ? Choisissez, ou tapez un autre nom.
ask-unit-none =
    Je ne connais pas le lieu « { $typed } ».
    Tapez un autre nom, ou appuyez sur « Je ne sais pas ».

ask-happened =
    Que s'est-il passé ?
    Racontez-le avec vos mots.
    Vous pouvez taper ou envoyer un message vocal.
    Une photo ou une lettre, c'est bien aussi.
    Vous avez fini ? Appuyez sur « J'ai fini ».
ask-happened-more =
    J'ai maintenant { $received }.
    Voulez-vous ajouter quelque chose ? Envoyez-le.
    Vous avez fini ? Appuyez sur « J'ai fini ».

ask-when =
    Quand était-ce ?
    Choisissez un bouton, ou tapez le jour.
    Par exemple : 3 mars, ou mardi dernier.
ask-when-confirm = Vous voulez dire : { $reading } ?
ask-when-told =
    Vous avez écrit : « { $words } ».
    Vous voulez dire : { $reading } ?
ask-when-choose = Quel jour voulez-vous dire ?

ask-manager = Le manager était là quand c'est arrivé ?
ask-manager-named =
    Voici le manager de ce lieu ({ $unit }) : { $manager }.
    Cette personne était là quand c'est arrivé ?

ask-door = Qui peut vous aider pour votre plainte ?
ask-door-officer =
    Cela peut être le manager.
    Vous n'osez pas parler avec le manager ?
    Ou vous avez déjà parlé ensemble ?
    Alors { $name } peut vous aider.
    C'est la personne responsable des plaintes.
ask-door-colleague =
    Cela peut être un autre manager.
    Vous n'osez pas parler avec un manager ?
    Ou vous avez déjà parlé ensemble ?
    Alors { $name } peut vous aider.
    C'est la personne responsable des plaintes.
ask-door-after-talk =
    C'est bien que vous ayez déjà parlé.
    Qui peut vous aider maintenant ?

ask-wish =
    Que voulez-vous le plus ?
    Choisissez un bouton, ou dites-le avec vos mots.
ask-wish-more = J'ai maintenant { $received }. Vous avez fini ? Appuyez sur « J'ai fini ».

ask-contact =
    Comment vous appelez-vous ?
    Sur Telegram, votre nom est { $name }. C'est bon ?
    Vous pouvez aussi taper un autre nom.
ask-contact-chat =
    Notre réponse arrive ici, dans ce chat.
    Vous préférez un appel ? Choisissez « Plutôt m'appeler ».
ask-contact-without =
    Vous pouvez ne pas donner votre nom.
    Mais c'est alors plus difficile de vous aider.
ask-phone =
    À quel numéro pouvons-nous vous appeler ?
    Appuyez sur le bouton, ou tapez votre numéro.

# The buttons at the questions, never longer than 20 characters.
choice-yes = Oui
choice-no = Non
choice-unsure = Je ne sais pas
choice-done = J'ai fini
choice-for-other = Pas pour moi
choice-via-uwv = Via l'UWV
choice-representative = J'aide quelqu'un
choice-next-of-kin = Quelqu'un est décédé
choice-no-name = Sans nom
choice-relation-parent = Père ou mère
choice-relation-child = Fils ou fille
choice-relation-partner = Partenaire de vie
choice-relation-worker = Aide professionnelle
choice-basis-consent = La personne le veut
choice-basis-guardian = J'ai la tutelle
choice-basis-parent = C'est mon enfant
choice-no-photo = Pas de photo
choice-go-on = Envoyer quand même
choice-stop-here = Arrêter ici
choice-about-employee = Un employé
choice-about-unit = Un lieu, une équipe
choice-about-organisation = Toute l'organisation
choice-about-acting = Une autre personne
choice-about-more = Ajouter quelqu'un
choice-name-unknown = Nom inconnu
choice-unit-list = Voir la liste
choice-today = Aujourd'hui
choice-yesterday = Hier
choice-last-week = La semaine dernière
choice-last-month = Le mois dernier
choice-ongoing = Cela continue
choice-when-unknown = Je ne sais plus
choice-other-day = Un autre jour
choice-door-manager = Le manager
choice-door-colleague = Un autre manager
choice-door-officer = Responsable plaintes
choice-door-afraid = Je n'ose pas
choice-door-talked = On a déjà parlé
choice-wish-stop = Que ça s'arrête
choice-wish-sorry = Recevoir des excuses
choice-wish-talk = Une bonne discussion
choice-wish-solve = Une solution
choice-name-telegram = Oui, c'est bon
choice-call-me = Plutôt m'appeler
choice-share-phone = Donner mon numéro
choice-no-phone = Pas de numéro
choice-no-address = Pas d'adresse
choice-send = Envoyer

change-who = Qui je suis
change-about = De qui je parle
change-unit = Le lieu
change-happened = Ce qui s'est passé
change-when = Quand
change-manager = Le manager
change-door = Qui m'aide
change-wish = Ce que je veux
change-contact = Mon nom

# What was understood.
noted = Je note : { $answer }
noted-choice = Votre choix : { $answer }
noted-name = Merci, { $answer }.
noted-next-of-kin = C'est très triste. Toutes mes condoléances.
noted-no-name = D'accord, sans nom.
noted-phone = Nous vous appelons au { $answer }.
noted-story = Merci beaucoup. J'ai reçu : { $answer }.
noted-with-story = J'ai mis cela avec votre histoire.
noted-caption-kept = Mais j'ai gardé le texte.
noted-edit = J'ai changé votre réponse.
noted-other-day = D'accord, je vous demande encore une fois.
noted-old-button = Ce bouton était pour une autre question. Voici la question :
noted-first-question = C'est la première question.
noted-going-on = Vous aviez déjà commencé. Nous continuons à cet endroit.
noted-no-matter = Ce n'est pas grave.
noted-tell-what-you-know = Ce n'est pas grave. Dites ce que vous savez.
noted-say-it = D'accord. Je vous écoute.
noted-what-to-change = Qu'est-ce qui n'est pas juste ? Appuyez dessus.
noted-other-unit = D'accord. Choisissez alors un autre lieu.
noted-for-later = Je le retiens. Plus tard, je vous demande si c'est juste.
noted-voice =
    Merci, j'ai gardé votre message vocal.
    Une personne va l'écouter.
noted-voice-button =
    Merci, j'ai gardé votre message vocal.
    Mais ici, il faut aussi choisir un bouton.
keyboard-away = D'accord.

refused-choice = Je ne comprends pas bien. Choisissez un des boutons.
refused-name = Ici, je demande un nom.
refused-other-name = D'accord. Tapez votre nom, ou choisissez un bouton.
refused-long-name = C'est un peu long. Pouvez-vous le dire plus court ?
refused-nothing-told = Racontez d'abord ce qui s'est passé. Tapez, ou envoyez un message vocal.
refused-future =
    Ce sera le { $day }.
    Ce jour n'est pas encore passé.
refused-no-such-day = Ce jour n'est pas dans le calendrier. Pouvez-vous vérifier ?
refused-vague = Pouvez-vous donner un jour ? À peu près, c'est bien aussi.
refused-when =
    Je ne comprends pas bien.
    Tapez un jour, comme 3 mars ou la semaine dernière.
    Vous ne savez pas ? Choisissez un bouton.
refused-phone = Ce numéro ne marche pas. Tapez-le en chiffres, comme 06 12 34 56 78.
refused-big-file =
    Ce fichier est trop grand pour moi.
    Faites-le plus petit, ou envoyez-le à { $mail }.
refused-too-much =
    Vous avez déjà envoyé beaucoup. Il n'y a plus de place.
    Envoyez le reste à { $mail }.

odd-sticker = C'est joli, mais je ne peux pas lire un autocollant. Tapez, ou envoyez un message vocal.
odd-location = Je ne peux pas lire un lieu sur la carte. Tapez où c'était.
odd-poll = Je ne peux pas lire cela. Tapez, ou envoyez un message vocal.
odd-other = Je ne peux pas lire ceci. Tapez, ou envoyez un message vocal.
odd-contact = C'est le numéro d'une autre personne. Tapez ce que vous voulez dire.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = un employé, nom inconnu
said-about-unit = un lieu ou une équipe
said-about-organisation = toute l'organisation
said-about-acting = { $name }, quelqu'un de l'extérieur
said-about-acting-unknown = quelqu'un de l'extérieur
said-day = { $day }
said-range = du { $first } au { $last } inclus
said-ongoing = cela continue
said-when-unknown = je ne sais plus
said-client = pour moi
said-representative = pour une autre personne
said-next-of-kin = pour une personne décédée
said-left-out = pas dit
said-yes = oui
said-no = non
said-unsure = je ne sais pas
said-spoken = message vocal
said-door-manager = le manager
said-door-colleague = un autre manager
said-door-officer = la personne responsable des plaintes
said-reach-chat = ici, dans ce chat
said-reach-phone = par téléphone
said-quote = « { $words } »
said-voice = message vocal { $number } ({ $length })
said-photo = photo { $number }
said-lost = { $file } (pas reçu)
said-video = vidéo { $number } ({ $length })
said-document = fichier { $name }
said-file = fichier { $number }

received-texts =
    { $texts ->
        [0] encore rien
        [one] 1 message
       *[other] { $texts } messages
    }
received-files =
    { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }
received-photos =
    { $photos ->
        [one] 1 photo
       *[other] { $photos } photos
    }
received-voices =
    { $voices ->
        [one] 1 message vocal
       *[other] { $voices } messages vocaux
    }
received-more = { $first }, { $rest }
received-both = { $texts } et { $files }

# The overview.
summary-title = Regardez si tout est juste.
summary-line = { $label } : { $value }
summary-objections = Attention. Nos règles ne sont peut-être pas pour cette plainte :
summary-still =
    Vous pouvez quand même envoyer votre plainte.
    Une personne va la regarder.
summary-send =
    Tout est juste ? Appuyez sur « Envoyer ».
    Sinon, appuyez sur ce que vous voulez changer.
label-who = Je le fais
label-for-whom = Pour qui
label-relation = Je suis
label-basis = J'ai le droit parce que
label-proof = Lettre jointe
label-service = Travail ou aide
label-uwv = Via l'UWV
label-about = De qui
label-unit = Le lieu
label-happened = Ce qui s'est passé
label-when = Quand
label-manager = Le manager était là
label-talked = On a déjà parlé
label-dares = J'ose parler avec le manager
label-door = Qui m'aide
label-wish = Ce que je veux
label-name = Nom
label-phone = Numéro
label-reach = Réponse
