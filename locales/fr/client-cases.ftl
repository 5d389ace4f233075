# What somebody reads about a complaint that was sent. Notifications tell nothing: phones are shared.

client-news = Il y a du nouveau pour vous.
client-news-letter = Il y a un message pour vous.

mine-title = Voici ce que j'ai de vous
mine-none = Vous n'avez pas encore envoyé de plainte.
mine-draft = Pas encore fini, commencé le { $at }.
mine-case = Plainte { $number }, envoyée le { $at }.
mine-case-told = Plainte { $number }, racontée le { $at }.

case-title = Plainte { $number }
case-filed = Vous l'avez envoyée le { $at }.
case-told = Vous nous l'avez racontée le { $at }.
case-with = { $name } vous aide pour cette plainte.
case-judging = { $name } regarde d'abord qui peut le mieux vous aider.
case-waits = Nous cherchons encore une personne pour vous aider. Nous vous prévenons.
case-closed = Cette plainte est fermée.
case-you-wrote = Vous avez écrit le { $at } :
case-they-wrote = { $name } a écrit le { $at } :
case-file-lost = Il y a aussi un fichier. Il n'est pas bien arrivé.
case-write =
    Que voulez-vous dire sur la plainte { $number } ?
    Tapez, envoyez un message vocal ou une photo.
case-passed-on =
    J'envoie ceci à { $name }.
    C'est pour la plainte { $number }.
case-passed-on-more =
    J'envoie aussi le reste à { $name }.
    Tout est maintenant avec la plainte { $number }.
case-kept = J'ai gardé ceci avec la plainte { $number }.
case-kept-more = J'ai aussi gardé le reste avec la plainte { $number }.
case-edit-noted =
    Vous avez changé un message.
    Votre nouveau texte est aussi avec la plainte { $number }.
case-unknown = Je ne connais pas cette plainte. Vérifiez le numéro.
sort-ask =
    Merci, j'ai votre message.
    C'est pour quelle plainte ?

button-unfinished = Pas encore fini
button-read = Lire
button-answer = Répondre
button-write = Ajouter un message
button-letter-receipt = Lettre : bien reçu
button-letter-not-taken-on = Lettre : la décision
button-letter-confirmation = Lettre : rendez-vous
button-letter-solution = Lettre : solution
button-letter-no-solution = Lettre : pas réussi
button-letter-outcome = Lettre : résultat
button-letter-settled = Lettre : c'est fini
button-letter-withdrawal = Lettre : arrêt
button-letter-report = Lettre : le rapport
button-letter-invitation = Lettre : répondre
button-letter-to-committee = Pour la commission
button-letter-committee = De la commission
button-letter-ruling = Lettre : le verdict
button-letter-measures = Lettre : nos actions
button-letter-uwv = Lettre : pour l'UWV
button-letter-dossier = Tous les papiers
button-case = { $number }
button-other-complaint = Une autre plainte

# After sending.
filed-title = Votre plainte est envoyée
filed-number =
    Le numéro est { $number }.
    Gardez-le bien.
filed-at = Envoyée le { $at }.
filed-words = Voici ce que vous avez raconté :
filed-handler-manager = { $name } (manager) va vous aider.
filed-handler-officer = { $name } va vous aider. C'est la personne responsable des plaintes.
filed-handler-judging =
    { $name } regarde d'abord votre plainte.
    C'est la personne responsable des plaintes.
    Ensuite, vous saurez qui peut le mieux vous aider.
filed-handler-none =
    Nous cherchons encore une personne pour vous aider.
    Mais votre plainte est bien arrivée.
filed-contact = Vous aurez de nos nouvelles le { $day }, ou avant.
filed-settled = Votre plainte sera finie le { $day }, ou avant.
filed-doubt =
    Nos règles ne sont peut-être pas pour cette plainte.
    Une personne regarde cela. Nous vous dirons le résultat.
filed-next =
    Vous avez oublié quelque chose ? Envoyez-le ici.
    Avec /mijnklachten, vous voyez où en est la plainte.
filed-late =
    Pas de nouvelles ? Appelez le { $phone }.
case-and-committee = { $name } et à la commission
