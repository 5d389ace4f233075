# The way to the committee and to UWV, for clients.

committee-what =
    La commission ne fait pas partie de { $organisation }.
    D'abord, elle regarde si elle peut traiter votre plainte. Ensuite, elle décide.
committee-letter =
    Vous lui envoyez une lettre, par la poste.
    J'écris cette lettre pour vous. Votre plainte est jointe.
committee-address =
    Voici l'adresse :
    { $address }
committee-own-rules-site = La commission a ses propres règles. Vous les trouvez sur { $website }.
committee-own-rules = La commission a ses propres règles. Demandez-les au { $phone }.
committee-who-posts =
    Voulez-vous que nous postions la lettre pour vous ?
    Alors la personne responsable des plaintes la lit aussi.
choice-post-for-me = Oui, postez-la
choice-post-myself = Je le fais moi-même
committee-again =
    Votre lettre est déjà prête.
    La voulez-vous encore une fois ?
choice-not-there = Je n'y vais plus
committee-unasked =
    D'accord. Vous n'allez pas à la commission.
    Vous le voulez plus tard ? Dites-le ici.
committee-asked-post =
    Votre lettre est prête. Nous allons la poster.
    Nous vous dirons quel jour.
committee-asked-self =
    Votre lettre est prête. Ouvrez-la avec le bouton.
    Imprimez-la. Ajoutez votre adresse, et votre nom en bas.
    Vos documents vont avec. Je les prépare aussi pour vous.
    Votre dossier va avec. Je le prépare aussi pour vous.
    Ajoutez notre dernière lettre, si vous l'avez.
    Envoyez ensuite tout par la poste.
    Vous ne pouvez pas imprimer ? Dites-le ici. Nous vous aidons.
committee-waits-post =
    Nous allons poster votre lettre à la commission.
    C'est possible jusqu'au { $day } inclus.
committee-waits-self =
    Allez-vous encore envoyer votre lettre à la commission ?
    C'est possible jusqu'au { $day } inclus.
committee-waits-post-soon = Nous allons poster votre lettre à la commission.
committee-waits-self-soon = Allez-vous encore envoyer votre lettre à la commission ?
sitting-planned =
    La commission veut vous parler le { $day }.
    Heure et lieu : { $place }

uwv-what =
    Vous êtes aussi en contact avec l'UWV.
    { $organisation } n'a pas bien traité votre plainte ? Vous pouvez aussi aller à l'UWV.
uwv-reach =
    Vous y parlez avec votre expert du travail (arbeidsdeskundige).
    Le nom et le numéro sont dans vos lettres de l'UWV. Sinon, appelez l'UWV et demandez-les.
uwv-letter = Je peux écrire une lettre. Vous la prenez avec vous.
choice-letter-along = Écrire une lettre
choice-no-letter = Pas de lettre
uwv-with-letter = Votre lettre est prête. Ouvrez-la avec le bouton.
uwv-without-letter = D'accord. Vous pourrez encore demander une lettre plus tard.
button-dossier-own = Mes documents
committee-papers =
    Voici les documents de votre plainte. Imprimez-les et joignez-les à votre lettre.
    Ce que l'autre personne a écrit n'y est pas.
    La commission peut nous le demander.
committee-papers-part =
    Voici vos fichiers, partie { $part } sur { $parts }.
    Si vous pouvez, imprimez-les aussi pour la commission.

committee-waits-answer =
    La commission a votre lettre ou la recevra bientôt.
    Ensuite, vous recevrez une lettre de la commission.
case-measures = La commission a décidé. Maintenant, { $organisation } doit faire quelque chose.
case-not-admitted-next = Vous avez une question ? Appelez { $name } : { $phone }.
