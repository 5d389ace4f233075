# What clients read about the time that something may take.

clock-first-contact = Vous aurez de nos nouvelles le { $day }, ou avant.
clock-judging = Le { $day }, ou avant, vous saurez si nous pouvons vous aider.
clock-withdrawal = Le { $day }, ou avant, vous recevrez la lettre : nous arrêtons la plainte.
clock-manager-phase = Le manager veut avoir fini le { $day }.
clock-respondent = L'autre personne peut répondre jusqu'au { $day } inclus.
clock-settlement = Votre plainte sera finie le { $day }, ou avant.
clock-window = Vous pouvez aller à la commission jusqu'au { $day } inclus.
clock-ruling = La commission décide le { $day }, ou avant.
clock-measures = Le { $day }, ou avant, vous saurez ce qui va changer.

clock-late-first-contact =
    Vous deviez déjà avoir de nos nouvelles. Nous nous excusons.
    Voulez-vous parler à quelqu'un ? Appelez { $officer } : { $reach }.
clock-late-judging =
    Nous regardons encore si nous pouvons vous aider. C'est trop long.
    Nous nous excusons. Appelez { $officer } : { $reach }.
clock-late-withdrawal =
    Vous n'avez pas encore la lettre sur l'arrêt de votre plainte. Nous nous excusons.
    Appelez { $officer } : { $reach }.
clock-late-manager-phase =
    Le manager n'a pas encore fini. C'est trop long.
    La personne responsable des plaintes peut vous aider maintenant. Appuyez sur « Cela ne me va pas ».
    Vous pouvez aussi appeler { $officer } : { $reach }.
clock-late-measures =
    Vous deviez déjà savoir ce qui va changer. Nous nous excusons.
    Appelez { $officer } : { $reach }.
clock-late-ruling =
    La commission devait décider le { $day }. Ce n'est pas encore fait.
    Vous pouvez écrire une lettre au secrétariat. Ou appelez { $officer } : { $reach }.
clock-window-reminder =
    Cela ne vous va pas ? Vous pouvez encore aller à la { $committee }.
    C'est possible jusqu'au { $day } inclus. Après, ce n'est plus possible.
