# What clients and representatives read about the steps of their complaint.

action-agree-facts = C'est juste
action-dispute-facts = Ce n'est pas juste
action-accept = Oui, c'est bon
action-decline = Non, je ne veux pas
action-check-agreement = Est-ce fait ?
action-to-officer = Cela ne me va pas
action-withdraw = Je veux arrêter
action-not-needed = C'est résolu
action-resume = Continuer
action-reopen = Reprendre
action-committee = À la commission
action-uwv = Aller à l'UWV
action-feedback = Donner mon avis
action-respond = Répondre

form-title = { $number } : { $action }
form-preview = Est-ce juste ?
form-type-it = Tapez votre réponse. Pas de message vocal ni de fichier ici.
form-type-day = Tapez un jour. Par exemple : 3 mars.
form-day-past = Ce jour est déjà passé. Tapez un jour à venir.
form-day-future = Ce jour n'est pas encore passé. Tapez un jour passé.
form-day-unknown = Je ne comprends pas ce jour. Tapez comme ceci : 3 mars 2026.
form-choose = Choisissez un des boutons. Vous pouvez aussi taper la réponse.
form-odd = Je ne peux pas garder ceci. Tapez, envoyez une photo ou un message vocal.
form-big-file = Ce fichier est trop grand. Envoyez un fichier de moins de 20 MB.
button-form-yes = Oui, c'est juste
button-form-again = Recommencer
button-not-now = Pas maintenant
button-skip = Passer
button-today = Aujourd'hui
button-yesterday = Hier
button-in-a-week = Dans une semaine
button-in-two-weeks = Dans deux semaines
case-not-now = Ce n'est pas possible maintenant. Regardez dans votre plainte ce que vous pouvez faire.

case-paused = Votre plainte vous attend. Voulez-vous continuer ? Appuyez sur le bouton.
case-withdrawn = Votre plainte est arrêtée. Vous recevrez encore une lettre.
case-settled = Chez nous, votre plainte est finie.
case-committee = Votre plainte est à la commission des plaintes.

accept-sure = Cela vous va ?
accept-not-yet = D'accord. Rien ne presse.
decline-why = Pourquoi pas ? Tapez, ou envoyez un message vocal.
accepted = Très bien. Vous recevrez aussi une lettre.
declined = Je le transmets. Nous vous dirons la suite.
agreement-which = C'est pour quel accord ?
agreement-kept = Est-ce fait ?
agreement-kept-noted = Très bien. C'est noté.
agreement-broken-noted =
    C'est dommage. Je le transmets tout de suite.
    Voulez-vous en dire plus ? Envoyez-le ici.
promise-line =
    { $what }
    Qui : { $who }. À faire pour le { $day }.
