# Wat iemand over een verstuurde klacht leest. Meldingen zeggen niets: telefoons worden gedeeld.

client-news = Er is nieuws voor je.
client-news-letter = Er is een bericht voor je.

mine-title = Dit heb ik van jou
mine-none = Je hebt nog geen klacht gestuurd.
mine-draft = Nog niet af, begonnen op { $at }.
mine-case = Klacht { $number }, gestuurd op { $at }.
mine-case-told = Klacht { $number }, verteld op { $at }.

case-title = Klacht { $number }
case-filed = Je hebt hem gestuurd op { $at }.
case-told = Je vertelde hem ons op { $at }.
case-with = { $name } helpt je met deze klacht.
case-judging = { $name } kijkt eerst wie je het best kan helpen.
case-waits = We zoeken nog iemand die je helpt. Je hoort het van ons.
case-closed = Deze klacht is gesloten.
case-you-wrote = Jij schreef op { $at }:
case-they-wrote = { $name } schreef op { $at }:
case-file-lost = Er hoort een bestand bij. Dat kwam niet aan.
case-write =
    Wat wil je zeggen over klacht { $number }?
    Typ het, spreek het in, of stuur een foto.
case-passed-on =
    Ik stuur dit door naar { $name }.
    Het hoort bij klacht { $number }.
case-passed-on-more =
    De rest stuur ik ook door naar { $name }.
    Alles staat nu bij klacht { $number }.
case-and-committee = { $name } en de commissie
case-kept = Dit heb ik bewaard bij klacht { $number }.
case-kept-more = De rest heb ik ook bewaard bij klacht { $number }.
case-edit-noted =
    Je hebt een bericht veranderd.
    Bij klacht { $number } staat nu ook je nieuwe tekst.
case-unknown = Deze klacht ken ik niet. Kijk of het nummer klopt.
sort-ask =
    Dank je, ik heb je bericht.
    Bij welke klacht hoort het?

button-unfinished = Nog niet af
button-read = Lezen
button-answer = Antwoord geven
button-write = Iets erbij zeggen
button-letter-receipt = Brief: ontvangst
button-letter-not-taken-on = Brief: het besluit
button-letter-confirmation = Brief: ons gesprek
button-letter-solution = Brief: oplossing
button-letter-no-solution = Brief: niet gelukt
button-letter-outcome = Brief: de uitslag
button-letter-settled = Brief: we zijn klaar
button-letter-withdrawal = Brief: gestopt
button-letter-report = Brief: het verslag
button-letter-invitation = Brief: reageren
button-letter-to-committee = Brief aan commissie
button-letter-committee = Brief van commissie
button-letter-ruling = Brief: de uitspraak
button-letter-measures = Brief: wat we doen
button-letter-uwv = Brief: voor het UWV
button-letter-dossier = Alle stukken
button-case = { $number }
button-other-complaint = Andere klacht

# Na het versturen.
filed-title = Je klacht is verstuurd
filed-number =
    Het nummer is { $number }.
    Bewaar dat goed.
filed-at = Gestuurd op { $at }.
filed-words = Dit heb je verteld:
filed-handler-manager = Manager { $name } gaat je helpen.
filed-handler-officer = { $name } gaat je helpen. Dat is de klachtenfunctionaris.
filed-handler-judging =
    { $name } kijkt eerst naar je klacht.
    Dat is de klachtenfunctionaris.
    Dan hoor je wie je het best kan helpen.
filed-handler-none =
    We zoeken nog iemand die je helpt.
    Je klacht is wel goed aangekomen.
filed-contact = Je hoort van ons op { $day }, of eerder.
filed-settled = Op { $day } is je klacht klaar, of eerder.
filed-doubt =
    Misschien zijn onze regels niet voor deze klacht.
    Een mens kijkt daarnaar. Je hoort wat eruit komt.
filed-next =
    Nog iets vergeten? Stuur het gewoon hier.
    Met /mijnklachten zie je hoe het gaat.
filed-late =
    Hoor je niets? Bel dan { $phone }.
