# What clients and representatives read outside the questions.

hello-title = Bienvenue à l'aide aux plaintes de { $organisation }
hello =
    Bonjour ! Je suis Klachtwijzer, un ordinateur.
    Je vous aide à envoyer une plainte.
    Je vous pose quelques questions courtes.
    Vous pouvez taper, ou envoyer un message vocal.
hello-call = Vous préférez d'abord parler à quelqu'un ? C'est possible aussi.

# Before the first question.
notice-title = À savoir avant de commencer
notice-telegram = Telegram peut aussi lire ce que nous écrivons ici.
notice-readers =
    Un manager lit votre plainte, ou la personne responsable des plaintes.
    Votre plainte parle de quelqu'un ? Cette personne le saura aussi.
notice-kept =
    { $days ->
        [one] Vous n'envoyez rien ? J'efface tout après { $days } jour.
       *[other] Vous n'envoyez rien ? J'efface tout après { $days } jours.
    }
    { $months ->
        [one] Vous l'envoyez ? Nous effaçons tout { $months } mois après la fin.
       *[other] Vous l'envoyez ? Nous effaçons tout { $months } mois après la fin.
    }
notice-doors = Vous ne voulez pas de Telegram ? Il y a d'autres moyens :
notice-waits =
    Merci, j'ai bien reçu votre message.
    Lisez d'abord le texte plus haut.
    Choisissez ensuite un bouton.
notice-declined =
    D'accord. Je n'ai rien gardé.
    Vous pouvez aussi faire une plainte autrement :

door-officer = { $name }, responsable des plaintes : { $phone } ou { $mail }
door-general = { $organisation } : { $phone } ou { $mail }
door-manager = Le manager de votre lieu

privacy-title = Que faisons-nous de vos données ?
privacy-readers =
    Seules les personnes qui vous aident lisent votre plainte.
    Elles gardent tout pour elles.
privacy-respondent =
    Votre plainte parle de quelqu'un ?
    Cette personne peut aussi dire son avis.
privacy-encrypted = Dans notre ordinateur, tout est sous clé.
privacy-rights =
    Voulez-vous voir ce que nous gardons sur vous ?
    Ou faut-il effacer quelque chose ? Écrivez à { $mail }.
privacy-wipe = Tapez /wis pour vider ce chat.

# Help.
help-title = Aide
help-commands =
    Vous pouvez taper ceci :
    /klacht : envoyer une plainte
    /mijnklachten : voir où en est la plainte
    /stop : arrêter les questions
    /wis : vider ce chat
    /privacy : ce que nous gardons
    /taal : une autre langue
help-words = Vous pouvez aussi taper le texte d'un bouton. Les fautes ne sont pas graves.
help-doors = Vous préférez parler à une personne ?
help-typed = Vous pouvez appuyer sur un bouton. Ou tapez votre réponse.
help-who =
    Je voudrais savoir comment vous nous connaissez.
    Alors je sais qui peut vous aider.
help-about =
    Dites de qui parle votre plainte.
    Vous ne savez pas le nom ? Ce n'est pas grave.
help-unit =
    Dites où c'était.
    Vous ne savez pas ? Nous allons chercher.
help-happened =
    Racontez ce qui s'est passé, avec vos mots.
    Vous pouvez taper ou envoyer un message vocal.
    Une photo ou une lettre, c'est bien aussi.
    Vous avez fini ? Appuyez sur « J'ai fini ».
help-when =
    Dites quel jour c'était.
    Vous pouvez aussi taper « mardi de la semaine dernière ».
    C'était il y a longtemps ?
    Alors quelqu'un regarde si c'est encore possible.
help-manager =
    Souvent, c'est le manager qui regarde une plainte.
    Mais pas si le manager était là quand c'est arrivé.
    Alors une autre personne le fait.
help-door =
    C'est vous qui choisissez qui vous aide.
    Cela peut être un manager.
    Ou bien la personne responsable des plaintes.
help-wish =
    Dites ce que vous voulez le plus.
    Alors nous savons quoi chercher.
help-contact =
    Avec votre nom, nous pouvons mieux vous aider.
    Mais ce n'est pas obligatoire.
    Notre réponse arrive ici, dans ce chat.
help-summary = Relisez bien le texte. Tout est juste ? Appuyez sur « Envoyer ».

# A call instead of a complaint.
call-ask =
    Bonne idée. { $name } peut vous appeler.
    C'est la personne responsable des plaintes.
    À quel numéro ?
    Appuyez sur le bouton, ou tapez votre numéro.
    Vous pouvez aussi appeler le { $phone }.
call-promised =
    J'ai prévenu { $name }.
    On vous appelle dès que possible.
    Cet appel n'est pas encore une plainte.
    C'est trop long ? Appelez le { $phone }.
call-nobody =
    Je ne peux pas joindre { $name } par le chat.
    Appelez le { $phone }.
    Ou écrivez à { $mail }.
call-declined = D'accord. Vous pouvez toujours appeler : { $phone }.
call-myself = J'appelle moi-même
call-way-out = Vous ne voulez pas ? Tapez : j'appelle moi-même.
call-draft-kept = J'ai encore vos réponses. Voulez-vous continuer ?
call-ask-now =
    J'ai prévenu { $name }.
    À quel numéro peut-on vous appeler ?
    Appuyez sur le bouton, ou tapez votre numéro.
    Vous pouvez aussi appeler le { $phone }.

# When somebody is in distress. The numbers are in the file of the organisation.
distress-suicide =
    C'est très dur, ce que vous ressentez.
    Ne gardez pas cela pour vous.
    Ici, vous pouvez parler à quelqu'un maintenant :
distress-sexual =
    C'est très grave. Ce n'est pas votre faute.
    Ici, on vous écoute :
distress-violence =
    C'est très grave. Personne n'a le droit de vous faire mal.
    Vous pouvez appeler ici :
distress-threat =
    Vous êtes peut-être en danger.
    Vous pouvez appeler ici :
distress-number = { $name } : { $phone }, { $about }
distress-kept =
    Je suis un ordinateur. Je ne peux pas envoyer de l'aide.
    Moi-même, je ne préviens personne.
    Mais j'ai gardé ce que vous avez écrit.
distress-filed =
    Je suis un ordinateur. Je ne peux pas envoyer de l'aide.
    Moi-même, je ne préviens personne.
    Mais votre message est avec votre plainte.
    Quelqu'un va le lire. Cela peut prendre un peu de temps.
distress-nobody =
    Je suis un ordinateur. Je ne peux pas envoyer de l'aide.
    Moi-même, je ne préviens personne.
distress-again =
    Je lis que vous n'allez pas bien.
    Appelez quelqu'un maintenant :
distress-call-self = Voulez-vous parler à { $name } ? Appelez le { $phone }.
distress-call =
    Voulez-vous que { $name } vous appelle ? Appuyez sur « Appelez-moi ».
distress-call-number =
    Voulez-vous que { $name } vous appelle ? Donnez votre numéro.
talk-not-sent =
    Je n'envoie pas « { $words } ».
    Il faut l'envoyer ? Écrivez-le dans une phrase.

# Stopping, and going on later.
later =
    { $days ->
        [one] D'accord. Je garde vos réponses { $days } jour.
       *[other] D'accord. Je garde vos réponses { $days } jours.
    }
    Vous pouvez toujours continuer plus tard.
wait = Prenez votre temps. La question reste là.
stop-ask =
    Voulez-vous arrêter ?
    Je peux garder vos réponses, ou les effacer.
stop-nothing = Il n'y a pas de question en ce moment. Tapez /klacht pour commencer.
erased = Tout est effacé. Vos réponses ne sont plus là.
remind-draft =
    Vous aviez commencé quelque chose ici.
    Voulez-vous continuer ?
    Je le garde jusqu'au { $day }.
draft-expired =
    Vous vouliez raconter quelque chose ici.
    C'est effacé maintenant, comme je l'avais dit.
    Vous pouvez toujours recommencer.
draft-gone = Ces questions ne sont plus là. Mais vous pouvez recommencer.
already-sent =
    Cette plainte est déjà partie.
    Le numéro est { $number }.
too-many-drafts = Vous avez déjà cinq plaintes en cours. Finissez-en d'abord une.
other-draft-kept = Je commence une nouvelle plainte. Je garde l'autre.

# Emptying the chat.
wipe-ask =
    Voulez-vous vider ce chat ?
    J'efface tout des deux derniers jours.
    Dans mes messages plus anciens, j'enlève le texte.
wipe-stays =
    Telegram peut encore garder des choses. Je ne peux rien y faire.
    Ce que vous avez déjà envoyé reste chez nous.
wiped = Le chat est vide.
wiped-mostly = J'ai effacé ce que je pouvais.
wiped-old-left = Je ne peux pas non plus effacer mes messages d'avant le { $day }.
wiped-message = Effacé
wiped-own-left =
    Je ne peux pas effacer vos anciens messages.
    Vous pouvez le faire : appuyez longtemps sur un message.
wiped-draft-kept = J'ai encore vos réponses. Tapez /stop pour les effacer aussi.
wipe-kept = D'accord. Tout reste là.

# When something goes otherwise than meant.
toast-gone = Ce n'est plus là.
toast-answered = Vous avez déjà eu cette question.
toast-twice = J'ai déjà votre réponse.
unknown-command = Je ne connais pas cela. Tapez /hulp pour voir ce qui est possible.
turn-failed =
    Pardon, j'ai eu un problème.
    Votre dernier message n'est pas bien arrivé.
    Envoyez-le encore une fois, ou appelez le { $phone }.
file-lost =
    Je n'ai pas pu recevoir un de vos fichiers.
    Pouvez-vous l'envoyer encore une fois ?
file-not-yet =
    Ce fichier n'est pas encore là.
    Demandez-le encore une fois plus tard.

# Buttons.
button-notice-yes = J'ai compris
button-notice-no = Plutôt non
button-notice-more = Mes données privées
button-new-complaint = Nouvelle plainte
button-my-complaints = Mes plaintes
button-go-on = Continuer
button-to-question = Retour à la question
button-meaning = Ça veut dire quoi ?
button-other-word = Un autre mot
button-call-now = Appelez-moi
button-keep = Garder
button-erase = Effacer
button-wipe = Vider le chat
nav-back = Retour
nav-later = Plus tard
nav-help = Aide
nav-call-me = D'abord de l'aide

# The commands in the menu.
command-klacht = Envoyer une plainte
command-mijnklachten = Voir où en est ma plainte
command-stop = Arrêter les questions
command-hulp = Aide et téléphone
command-privacy = Ce que nous gardons
command-taal = Une autre langue
command-wis = Vider ce chat

# What is seen of the bot before writing.
about-long =
    Avez-vous une plainte sur { $organisation } ?
    Je vous aide à l'envoyer, pas à pas.
    Vous pouvez taper, ou envoyer un message vocal.
    Appuyez sur Start pour commencer.
about-short = Je vous aide à faire une plainte sur { $organisation }.

# Does the complaint fall under the regulation?
client-eligibility-client =
    Nos règles sont aussi pour vous : { $service }.
    C'est dans nos règles : { $article }.
client-eligibility-consumer =
    Vous avez acheté quelque chose, ou mangé au restaurant ?
    Alors nos règles ne sont pas pour vous.
    C'est dans nos règles : { $article }.
client-eligibility-service-unknown =
    Je ne sais pas comment vous nous connaissez.
    Nos règles le demandent : { $article }.
client-eligibility-for-oneself =
    Vous faites la plainte pour vous.
    C'est dans nos règles : { $article }.
client-eligibility-representative =
    Vous aidez quelqu'un. C'est permis.
    C'est dans nos règles : { $article }.
client-eligibility-basis-missing =
    Avez-vous le droit d'agir pour cette personne ?
    Quelqu'un va le vérifier.
    Nos règles le demandent : { $article }.
client-eligibility-next-of-kin =
    Vous êtes de la famille. Alors c'est permis.
    C'est dans nos règles : { $article }.
client-eligibility-relation-missing =
    Qui étiez-vous pour cette personne ?
    Quelqu'un vous le demandera.
    Nos règles le demandent : { $article }.
client-eligibility-about-covered =
    Vous pouvez faire une plainte sur ce sujet.
    C'est dans nos règles : { $article }.
client-eligibility-about-nobody =
    On ne sait pas encore de qui parle la plainte.
    Nos règles le demandent : { $article }.
client-eligibility-in-time =
    Vous êtes dans les temps.
    La plainte est possible jusqu'au { $last-day } inclus.
    C'est dans nos règles : { $article }.
client-eligibility-ongoing =
    Cela continue, donc vous êtes dans les temps.
    C'est dans nos règles : { $article }.
client-eligibility-too-long-ago =
    C'était le { $last }.
    C'est trop ancien.
    La plainte était possible jusqu'au { $last-day } inclus.
    C'est dans nos règles : { $article }.
client-eligibility-begun-in-time =
    Vous avez commencé à temps, mais vous envoyez la plainte maintenant.
    La plainte était possible jusqu'au { $last-day } inclus.
    C'est dans nos règles : { $article }.
client-eligibility-straddles =
    Une partie est peut-être trop ancienne.
    Quelqu'un regarde ce qui est encore possible.
    C'est dans nos règles : { $article }.
client-eligibility-when-unknown =
    Nous ne savons pas encore quand c'était.
    Cela ne doit pas être trop ancien.
    Quelqu'un va chercher avec vous.
    Nos règles le demandent : { $article }.
client-eligibility-in-the-future =
    Ce jour n'est pas encore passé : { $first }.
    C'est dans nos règles : { $article }.
client-door-complaints-officer = Vous pouvez appeler { $name } : { $reach }.
client-door-service = Vous pouvez contacter { $name } : { $reach }.
contact-phone-mail = { $phone }, ou écrivez à { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Vous pouvez encore aller à la { $committee }.
    C'est possible jusqu'au { $last-day } inclus.
    C'est dans nos règles : { $article }.
client-committee-not-yet =
    D'abord, nous regardons nous-mêmes votre plainte.
    Après, vous pouvez aller à la { $committee }.
    C'est dans nos règles : { $article }.
client-committee-overdue =
    Votre plainte devait être finie le { $since }.
    Nous n'avons pas réussi. Nous nous excusons.
    Voulez-vous parler à quelqu'un ? Appelez { $officer } : { $reach }.
    Vous pouvez maintenant aussi aller à la { $committee }.
    C'est dans nos règles : { $article }.
client-committee-too-late =
    Vous pouviez aller à la { $committee } jusqu'au { $last-day } inclus.
    Cette date est passée.
    C'est dans nos règles : { $article }.
term-length-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
term-length-working-days =
    { $n ->
        [one] { $n } jour de travail
       *[other] { $n } jours de travail
    }
term-length-weeks =
    { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
term-length-months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
term-length-years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
term-computed = { $length } après le { $start } = le { $last-day }
term-computed-limit = moins de { $length } après le { $start } = jusqu'au { $last-day } inclus
outage-buttons =
    J'ai eu une panne, j'étais absent un moment.
    Vous avez appuyé sur un bouton ? Peut-être que je ne l'ai pas reçu.
    Alors appuyez encore une fois.
outage-over =
    J'ai eu une panne, j'étais absent un moment.
    Vous avez appuyé sur un bouton ? Peut-être que je ne l'ai pas reçu.
    Voici encore une fois la question.
