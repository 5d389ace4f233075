# What clients and representatives read about the steps of their complaint.

action-agree-facts = To się zgadza
action-dispute-facts = To się nie zgadza
action-accept = Tak, zgadzam się
action-decline = Nie, nie chcę tego
action-check-agreement = Czy to zrobione?
action-to-officer = Nie podoba mi się to
action-withdraw = Chcę wycofać skargę
action-not-needed = Sprawa rozwiązana
action-resume = Chcę iść dalej
action-reopen = Wracam do skargi
action-committee = Do komisji skarg
action-uwv = Do UWV
action-feedback = Jak ci pomogliśmy?
action-respond = Odpowiedz

form-title = { $number }: { $action }
form-preview = Czy to się zgadza?
form-type-it = Napisz odpowiedź. Tutaj nie można nagrać głosu ani wysłać pliku.
form-type-day = Wpisz dzień. Na przykład: 3 marca.
form-day-past = Ten dzień już minął. Wpisz dzień, który dopiero będzie.
form-day-future = Ten dzień dopiero będzie. Wpisz dzień, który już był.
form-day-unknown = Nie rozumiem tego dnia. Wpisz go tak: 3 marca 2026.
form-choose = Wybierz jeden z przycisków. Możesz też napisać odpowiedź.
form-odd = Tego nie mogę zachować. Napisz albo wyślij zdjęcie lub nagranie głosu.
form-big-file = Ten plik jest za duży. Wyślij coś mniejszego niż 20 MB.
button-form-yes = Tak, zgadza się
button-form-again = Wpisz od nowa
button-not-now = Nie teraz
button-skip = Pomiń
button-today = Dzisiaj
button-yesterday = Wczoraj
button-in-a-week = Za tydzień
button-in-two-weeks = Za dwa tygodnie
case-not-now = Teraz nie można. Zobacz przy skardze, co możesz zrobić.

case-paused = Twoja skarga czeka na ciebie. Chcesz iść dalej? Kliknij przycisk.
case-withdrawn = Twoja skarga jest zatrzymana. Dostaniesz jeszcze list o tym.
case-settled = Skończyliśmy pracę nad twoją skargą.
case-committee = Twoja skarga jest w komisji skarg.

accept-sure = Czy się z tym zgadzasz?
accept-not-yet = Dobrze. Nie musisz teraz wybierać.
decline-why = Dlaczego nie? Możesz napisać albo nagrać głos.
accepted = Cieszę się. Dostaniesz to też w liście.
declined = Przekażę to dalej. Dowiesz się, co będzie potem.
agreement-which = O które ustalenie chodzi?
agreement-kept = Czy to jest zrobione?
agreement-kept-noted = Miło to słyszeć. Jest zapisane.
agreement-broken-noted =
    Przykro mi. Zaraz to przekażę.
    Chcesz coś o tym powiedzieć? Po prostu wyślij to tutaj.
promise-line =
    { $what }
    Kto: { $who }. Gotowe najpóźniej { $day }.
