# What clients and representatives read about how their complaint stands, and how it ends.

# Notifications tell nothing: phones are shared.
client-question = Il y a une question pour vous.
client-waiting = Quelque chose vous attend encore ici.

# Where is your complaint?
case-with-officer = { $name } vous aide maintenant. C'est la personne responsable des plaintes.
step-then-result = Quand nous aurons fini, vous saurez le résultat.
step-handled = Nous avons regardé votre plainte.
next-your-turn = Maintenant, c'est à vous. Choisissez un bouton plus bas.
next-sent-back =
    La commission nous renvoie votre plainte.
    Nous devons d'abord la regarder nous-mêmes.
next-officer = Cela ne vous va pas ? La personne responsable des plaintes peut vous aider.

# Buttons.
button-to-case = Voir ma plainte
button-story = Tout lire
button-story-files = Photos et plus
button-earlier = Avant
button-newer = Après

# What was decided.
decision-not-taken-on =
    Nous ne pouvons pas traiter votre plainte.
    C'est à cause de nos règles : { $article }.
    Voici l'explication :
decision-registered = Nous notons quand même que vous avez envoyé une plainte.
decision-other-doors = Voici ce que vous pouvez faire :
decision-filed = Vous avez envoyé votre plainte le { $day }.
decision-facts = Voici les faits, en bref :
decision-facts-wrong = Ce n'est pas juste ? Dites-le ici.
decision-talk = Nous avons parlé avec vous le { $day }.
decision-agreed = Voici notre accord avec vous :
decision-outcome = Résultat : { $finding }
decision-reasons = Voici l'explication :
decision-measures = Voici ce que nous allons faire :
decision-no-measures = Pour le moment, il n'y a rien de nouveau à faire.
finding-founded = Cela veut dire : vous avez raison.
finding-partly-founded = Cela veut dire : vous avez raison en partie.
finding-unfounded = Cela veut dire : pour nous, cela s'est bien passé.
finding-no-judgement = Cela veut dire : nous ne disons pas qui a raison.
choice-founded = Plainte fondée
choice-partly-founded = Fondée en partie
choice-unfounded = Plainte non fondée
choice-no-judgement = Pas de jugement
decision-settled = Chez nous, votre plainte est finie.
decision-no-solution =
    Nous n'avons pas trouvé de solution ensemble.
    Voici l'explication :
decision-not-satisfied = Cela ne vous va pas ? Vous pouvez encore continuer.
decision-door-officer =
    Parlez à la personne responsable des plaintes : { $name }.
    Appelez le { $phone } ou écrivez à { $mail }.
decision-door-committee =
    Ou allez à la { $committee }.
    Elle ne dépend pas de nous.
    C'est possible jusqu'au { $day } inclus.
decision-door-address = Envoyez une lettre à :
decision-door-secretary = Pour { $name }
decision-taken-back = Vous avez arrêté votre plainte le { $day }.
decision-no-longer-needed = Le { $day }, vous avez dit que c'est résolu.
decision-committee-letter = La commission vous l'a écrit le { $day }.
decision-reopen =
    Vous changez d'avis ? Vous pouvez reprendre.
    C'est possible jusqu'au { $day } inclus.

# Stopping and going on again.
withdraw-sure =
    Est-ce bien ce que vous voulez ?
    Alors nous arrêtons votre plainte.
not-needed-sure =
    C'est bien que ce soit résolu !
    Voulez-vous que nous arrêtions votre plainte ?
withdraw-cooling-off = Vous changez d'avis ? Vous pouvez reprendre jusqu'au { $day } inclus.
withdraw-why = Voulez-vous dire pourquoi ? Ce n'est pas obligatoire.
withdraw-not = D'accord. Nous continuons.
withdrawn = D'accord. Nous arrêtons votre plainte.
resumed = Très bien, nous continuons.
reopen-sure = Voulez-vous que nous reprenions ?
reopen-not = D'accord. Votre plainte reste fermée.
reopened = D'accord. Nous reprenons votre plainte.

# Not satisfied.
to-officer-sure =
    C'est dommage. { $name } peut alors vous aider.
    C'est la personne responsable des plaintes. Elle ne dépend pas du manager.
    Le manager ne s'occupe alors plus de votre plainte.
    Voulez-vous cela ?
to-officer-why =
    Pourquoi cela ne vous va-t-il pas ?
    Tapez, ou envoyez un message vocal.
    Le manager ne lit pas ceci.
to-officer-not = D'accord. Rien ne change.
to-officer-done = { $name } a maintenant votre plainte. Vous recevrez un message.
to-officer-waits =
    Votre plainte va à la personne responsable des plaintes.
    Nous cherchons encore qui peut le faire.

# How did it go?
feedback-score = Que pensez-vous de notre aide ?
feedback-who-reads = La personne qui vous a aidé ne verra pas ceci.
feedback-words = Voulez-vous en dire plus ? Tapez-le dans une phrase.
feedback-thanks = Merci beaucoup. Cela nous aide à faire mieux.
choice-score-1 = 1 : très mal
choice-score-2 = 2 : mal
choice-score-3 = 3 : moyen
choice-score-4 = 4 : bien
choice-score-5 = 5 : très bien

# Everything that happened.
story-page = Page { $page } sur { $pages }
story-on = Jour : { $day }
story-filed = Vous avez envoyé votre plainte le { $at } :
story-edited = Vous avez changé un message le { $at } :
story-handler = { $name } a reçu votre plainte le { $at }.
story-taken = Nous avons commencé le { $at }.
story-taken-on = Nous pouvons vous aider. Nous l'avons noté le { $at }.
story-not-taken-on = Nous avons lu votre plainte le { $at }.
story-facts = Les faits en bref, le { $at } :
story-facts-agreed = Vous avez dit que les faits sont justes, le { $at }.
story-facts-disputed = Vous avez dit ce qui n'est pas juste, le { $at } :
story-invited = L'autre personne peut répondre depuis le { $at }.
story-answered = L'autre personne a répondu le { $at }.
story-silent = L'autre personne n'a rien dit. Nous avons attendu jusqu'au { $at }.
story-meeting = Nous vous avons proposé un rendez-vous, le { $at } :
story-cancelled = Le rendez-vous n'a pas lieu. Nous l'avons noté le { $at } :
story-held = Nous avons noté notre rendez-vous, le { $at } :
story-report = Vous avez reçu un rapport le { $at } :
story-proposed = Vous avez reçu une proposition le { $at } :
story-accepted = Vous avez dit oui le { $at }.
story-declined = Vous avez dit non le { $at }.
story-kept = Ceci est fait. Nous l'avons appris le { $at } :
story-broken = Ceci n'est pas fait. Nous l'avons appris le { $at } :
story-moved = Cet accord a maintenant une autre date :
story-confirmed = Vous avez reçu une lettre le { $at } :
story-outcome = Vous avez reçu le résultat le { $at } :
story-measure-done = Ceci est fait, le { $at } :
story-measure-open = Ceci n'est pas encore fait, le { $at } :
story-to-officer = Votre plainte est allée à la personne responsable des plaintes le { $at }.
story-no-solution = Vous avez reçu une lettre le { $at } :
story-settled = Votre plainte était finie le { $at } :
story-withdrawn = Vous avez arrêté la plainte le { $at }.
story-withdrawal = Vous avez reçu une lettre le { $at } :
story-paused = Votre plainte vous attend depuis le { $at }.
story-resumed = Vous avez continué le { $at }.
story-reopened = Nous avons rouvert votre plainte le { $at }.
story-closed = Nous avons fermé votre plainte le { $at }.
story-corrected = Nous avons corrigé quelque chose le { $at }. Voici le nouveau texte :
story-corrected-other = Nous avons corrigé quelque chose le { $at }.
story-taken-back = Nous avons retiré quelque chose le { $at } :
story-taken-back-what = Nous avons noté quelque chose le { $at }. C'était faux.
story-uninvited = Nous avons demandé à la mauvaise personne. Elle ne voit plus votre plainte. Nous avons réglé cela le { $at }.
story-authorised = Vous avez le droit de faire cette plainte. Nous l'avons vu le { $at }.
story-not-authorised = Nous ne savons pas encore si vous avez ce droit. Nous l'avons noté le { $at }.
story-told-at-desk = Vous avez raconté votre plainte le { $on }. Nous l'avons écrite.
story-taken-over = Votre plainte est sur un autre téléphone depuis le { $at }.
story-feedback = Vous avez donné votre avis le { $at }.
story-committee-unasked = Vous ne voulez plus aller à la commission des plaintes. Vous l'avez dit le { $at }.
story-committee-asked = Vous voulez aller à la commission des plaintes. Vous l'avez dit le { $at }.
story-committee-posted = Votre lettre est partie à la commission des plaintes. Nous l'avons appris le { $at }.
story-committee-received = La commission des plaintes a votre lettre. Nous l'avons appris le { $at }.
story-committee-admitted = La commission des plaintes va traiter votre plainte. Nous l'avons appris le { $at }.
story-committee-not-admitted = La commission des plaintes ne traite pas votre plainte. Nous l'avons appris le { $at } :
story-committee-ruled = La commission des plaintes a décidé. Nous l'avons appris le { $at } :
story-committee-measures = La commission des plaintes a décidé. Voici ce que nous allons faire, le { $at } :
story-file-lost = Un fichier n'est pas bien arrivé le { $at }.

# On with another phone.
taken-over =
    La plainte { $number } est maintenant chez vous.
    Vous pouvez tout lire et continuer.
taken-over-from-you =
    La personne concernée suit maintenant sa plainte { $number }.
    Merci beaucoup pour votre aide.
picked-up =
    Voici votre plainte { $number }.
    Vous l'avez racontée à quelqu'un de chez nous.
    Regardez si tout est juste. Il manque quelque chose ?
    Envoyez-le ici.
decision-committee-first =
    Il y a aussi une { $committee }.
    Elle regarde les plaintes que nous avons d'abord traitées.
    Nous n'avons pas traité votre plainte.
    Voulez-vous y aller quand même ? La commission dit elle-même si c'est possible.

aside-unauthorised =
    Vous avez envoyé cette plainte pour quelqu'un d'autre.
    Nous ne savons pas encore si c'est possible.
aside-missing = Il manque encore quelque chose :
aside-mend =
    C'est encore possible.
    Envoyez ici une photo de la procuration.
    Ou cette personne nous appelle elle-même : { $phone }.
aside-post = Une lettre, c'est bien aussi. Envoyez-la à :
aside-time =
    La plainte reste chez nous.
    Nous continuons à nous en occuper.
aside-client-stops =
    La personne concernée veut arrêter sa plainte.
    Nous faisons ce qu'elle veut.
    Merci beaucoup pour votre aide.
aside-client-alone =
    La personne concernée veut continuer elle-même.
    Nous faisons ce qu'elle veut.
    Merci beaucoup pour votre aide.
aside-own-only =
    Vous lisez ici seulement ce que vous avez envoyé.
    Ainsi, nous protégeons cette personne.
aside-ask =
    Vous avez une question ? Tapez-la ici.
    Vous pouvez aussi appeler : { $name }, { $phone }.
aside-stopped = La plainte est arrêtée.
story-client-wished = La personne a dit ce qu'elle veut. Cela passe avant. Nous l'avons su le { $at }.
story-client-go-on = La personne veut que vous continuiez à aider. Nous l'avons su le { $at }.
story-facts-disputed-spoken = Vous avez dit à l'oral ce qui n'est pas juste, le { $at }.
moved-from-you =
    Ce qui était ici est maintenant sur un autre téléphone.
    Vous ne le saviez pas ? Appelez le { $phone }.
