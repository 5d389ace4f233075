# Wat klanten en vertegenwoordigers lezen over de stappen van hun klacht.

action-agree-facts = Zo klopt het
action-dispute-facts = Dit klopt niet
action-accept = Ja, dat is goed
action-decline = Nee, dat wil ik niet
action-check-agreement = Is het gedaan?
action-to-officer = Ik ben niet tevreden
action-withdraw = Ik wil stoppen
action-not-needed = Het is opgelost
action-resume = Verder gaan
action-reopen = Weer verder gaan
action-committee = Naar de commissie
action-uwv = Naar het UWV
action-feedback = Hoe ging het?
action-respond = Reageren

form-title = { $number }: { $action }
form-preview = Klopt dit?
form-type-it = Typ je antwoord. Inspreken of een bestand sturen kan hier niet.
form-type-day = Typ een dag. Zo kan het: 3 maart.
form-day-past = Die dag is al voorbij. Typ een dag die nog komt.
form-day-future = Die dag moet nog komen. Typ een dag die is geweest.
form-day-unknown = Die dag snap ik niet. Typ het zo: 3 maart 2026.
form-choose = Kies een van de knoppen. Je mag het ook typen.
form-odd = Dit kan ik niet bewaren. Typ het, of stuur een foto of spraakbericht.
form-big-file = Dit bestand is te groot. Stuur iets dat kleiner is dan 20 MB.
button-form-yes = Ja, klopt
button-form-again = Opnieuw invullen
button-not-now = Nu niet
button-skip = Sla over
button-today = Vandaag
button-yesterday = Gisteren
button-in-a-week = Over een week
button-in-two-weeks = Over twee weken
case-not-now = Dat kan nu niet. Kijk bij je klacht wat je wel kunt doen.

case-paused = Je klacht wacht op jou. Wil je verder? Druk op de knop.
case-withdrawn = Je klacht is gestopt. Je krijgt daar nog een brief over.
case-settled = Je klacht is klaar bij ons.
case-committee = Je klacht ligt bij de Klachtencommissie.

accept-sure = Ben je het hiermee eens?
accept-not-yet = Goed. Je hoeft nu niet te kiezen.
decline-why = Waarom niet? Dat mag je typen of inspreken.
accepted = Fijn. Je krijgt dit ook in een brief.
declined = Ik geef het door. Je hoort hoe het verder gaat.
agreement-which = Over welke afspraak gaat het?
agreement-kept = Is dit gedaan?
agreement-kept-noted = Fijn om te horen. Het staat erbij.
agreement-broken-noted =
    Wat vervelend. Ik geef het nu door.
    Wil je er iets over zeggen? Stuur het gewoon hier.
promise-line =
    { $what }
    Wie: { $who }. Klaar op { $day }.
