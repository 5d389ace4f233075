# What clients read about facts, meetings and reports, and what the other side reads.

action-come = Je viens
action-cannot-come = Je ne peux pas
action-read-report = Lire le rapport
button-report = Lire le rapport { $number }

facts-wait = Voici les faits en bref. Est-ce juste ?
facts-goes-along =
    L'autre personne lit ce petit texte, pas toute votre plainte.
    La personne qui vous aide peut aussi montrer votre nom ou une photo.
    Vous ne voulez pas ? Dites-le ici.
facts-sure = Est-ce juste ? Alors l'autre personne peut le lire.
facts-not-yet = D'accord. L'autre personne ne reçoit encore rien.
facts-why = Qu'est-ce qui n'est pas juste ? Tapez, ou envoyez un message vocal.
facts-agreed = Merci. L'autre personne peut maintenant répondre.
facts-disputed = Merci. Nous allons réécrire les faits. Vous les verrez avant les autres.

meeting-planned = Il y a un rendez-vous le { $day }. Heure et lieu : { $place }
meeting-cancelled =
    Le rendez-vous du { $day } n'a pas lieu. Pourquoi : { $why }
    Nous vous dirons la suite.
meeting-comes = Très bien, vous venez. Je le transmets.
meeting-comes-not = Dommage que vous ne puissiez pas. Je le transmets. Nous vous dirons la suite.
meeting-why-not = Pourquoi ne pouvez-vous pas ? Vous pouvez aussi passer cette question.
meeting-gone = Ce rendez-vous n'est plus là.
report-there = Il y a un rapport sur le rendez-vous du { $day }.
report-of = Rapport du rendez-vous du { $day }
report-wrong = Quelque chose n'est pas juste ? Écrivez-le ici.
report-secrecy = Ce rapport parle aussi d'autres personnes. Gardez-le pour vous.

link-unknown =
    Ce lien ne marche plus. Demandez un nouveau lien.
    Vous pouvez aussi appeler ou écrire : { $name }, { $phone }, { $mail }.

side-title = Votre version du dossier { $number }
side-about =
    Il y a une plainte où vous avez un rôle. Cela peut faire un choc.
    Rien n'est encore décidé. { $name } veut aussi entendre votre version.
side-about-nobody =
    Il y a une plainte où vous avez un rôle. Cela peut faire un choc.
    Rien n'est encore décidé. Nous voulons aussi entendre votre version.
side-about-unit =
    Il y a une plainte sur votre lieu de travail. Vous pouvez répondre pour ce lieu.
    Rien n'est encore décidé. { $name } veut aussi entendre votre version.
side-about-unit-nobody =
    Il y a une plainte sur votre lieu de travail. Vous pouvez répondre pour ce lieu.
    Rien n'est encore décidé. Nous voulons aussi entendre votre version.
side-facts = Voici la plainte, en bref :
side-contact-name = Nom de la personne qui se plaint : { $name }
side-contact-phone = Téléphone de la personne qui se plaint : { $phone }
side-files = Vous pouvez aussi regarder ceci : { $received }.
side-rights =
    Vous pouvez dire comment cela s'est passé pour vous. Ce n'est pas obligatoire.
    La personne qui traite la plainte lit ce que vous envoyez.
    Parlez-en seulement avec nous, et avec ceux qui vous aident.
side-term = Vous pouvez répondre jusqu'au { $day } inclus.
side-term-was = La date pour répondre était le { $day }. Vous pouvez encore répondre.
side-how = Tapez votre histoire, ou envoyez un message vocal. Une photo ou un fichier, c'est bien aussi.
side-more = Voulez-vous ajouter quelque chose ? Envoyez-le. Sinon, appuyez sur « J'ai fini ».
side-finished =
    Merci. J'ai transmis votre réponse. Nous regardons maintenant les deux versions.
    Voulez-vous ajouter quelque chose plus tard ? C'est toujours possible.
side-over = Ce dossier est fini. Vous n'avez plus rien à faire.
side-not-now = Ce n'est pas possible maintenant. Regardez dans le dossier ce que vous pouvez faire.
side-said = Nous avons déjà ceci de vous :
side-begin = Racontez. Tapez, ou envoyez un message vocal. Une photo ou un fichier, c'est bien aussi.
side-received = Je l'ai reçu. Vous avez fini ? Appuyez sur « J'ai fini ».
side-received-late = Je l'ai reçu. La date était passée. Mais je le garde. Vous avez fini ? Appuyez sur « J'ai fini ».
side-file = Pour le dossier { $number }
side-news = Il y a du nouveau pour vous. Appuyez sur le bouton pour lire.
side-reminder = Nous voulons aussi entendre votre version. C'est possible jusqu'au { $day } inclus.
side-term-over = La date pour répondre est passée. Voulez-vous quand même dire quelque chose ? C'est possible. Nous le gardons.
side-link-gone = Il y a un nouveau lien. L'ancien ne marche plus. Demandez le nouveau.
side-uninvited = Nous avons demandé à la mauvaise personne. Nous sommes désolés. Vous n'avez rien à faire. Ne parlez à personne de ce que vous avez lu.
side-message-gone = Ce message a été retiré.
button-side-done = J'ai fini
button-side-read = Lire la suite
side-about-committee =
    Il y a une plainte qui parle aussi de vous. Cela peut faire peur.
    La plainte est maintenant à la { $committee }. Elle ne fait pas partie de { $organisation }.
    Rien n'est encore décidé. La commission veut aussi vous entendre.
side-about-unit-committee =
    Il y a une plainte sur le lieu où vous travaillez. Vous pouvez répondre pour ce lieu.
    La plainte est maintenant à la { $committee }. Elle ne fait pas partie de { $organisation }.
    Rien n'est encore décidé. La commission veut aussi vous entendre.
side-admitted = La commission va regarder la plainte. Elle l'a décidé le { $day }.
side-not-admitted =
    La commission ne regarde pas la plainte. Elle l'a décidé le { $day }.
    Voici l'explication :

meeting-with-other =
    L'autre personne sera là aussi.
    Vous ne voulez pas ? Dites-le ici.
meeting-with-client = La personne qui a envoyé la plainte sera là aussi.
side-ended = La plainte est finie chez nous.
side-ended-thanks = La plainte est finie chez nous. Merci pour votre réponse.
side-agreed = Vous faites encore ceci, comme prévu :
