# What clients and representatives read about where their complaint stands, and how it ends.

# Notifications say nothing: phones are shared.
client-question = Jest do ciebie pytanie.
client-waiting = Coś jeszcze na ciebie czeka.

# Where is your complaint?
case-with-officer = Teraz pomaga ci { $name }. To osoba od skarg.
step-then-result = Gdy skończymy, dowiesz się, co z tego wyszło.
step-handled = Zajęliśmy się tą skargą.
next-your-turn = Teraz twoja kolej. Wybierz przycisk poniżej.
next-sent-back =
    Komisja odsyła twoją skargę.
    Najpierw my sami musimy się nią zająć.
next-officer = Nie podoba ci się to? Możesz pójść do osoby od skarg.

# Buttons.
button-to-case = Do mojej skargi
button-story = Czytaj wszystko
button-story-files = Zdjęcia i inne
button-earlier = Wcześniej
button-newer = Później

# What was decided.
decision-not-taken-on =
    Nie możemy zająć się twoją skargą.
    Tak mówią nasze zasady: { $article }.
    Oto wyjaśnienie:
decision-registered = Zapiszemy jednak, że skarga do nas przyszła.
decision-other-doors = Możesz za to zrobić tak:
decision-filed = Twoja skarga jest z { $day }.
decision-facts = O to chodzi, krótko:
decision-facts-wrong = Coś się nie zgadza? Powiedz to tutaj.
decision-talk = Rozmawialiśmy z tobą { $day }.
decision-agreed = To z tobą ustaliliśmy:
decision-outcome = Wynik: { $finding }
decision-reasons = Oto wyjaśnienie:
decision-measures = To zrobimy:
decision-no-measures = Na razie nie będzie nic nowego.
finding-founded = To znaczy: masz rację.
finding-partly-founded = To znaczy: w części masz rację.
finding-unfounded = To znaczy: według nas wszystko było dobrze.
finding-no-judgement = To znaczy: nie mówimy, kto ma rację.
choice-founded = Skarga słuszna
choice-partly-founded = Słuszna w części
choice-unfounded = Skarga niesłuszna
choice-no-judgement = Bez oceny
decision-settled = Skończyliśmy pracę nad twoją skargą.
decision-no-solution =
    Nie znaleźliśmy razem rozwiązania.
    Oto wyjaśnienie:
decision-not-satisfied = Nie podoba ci się to? Możesz iść dalej.
decision-door-officer =
    Idź do osoby od skarg. To { $name }.
    Zadzwoń: { $phone } albo napisz maila: { $mail }.
decision-door-committee =
    Albo idź do komisji skarg ({ $committee }).
    Ona od nas nie zależy.
    Ostatni dzień: { $day }.
decision-door-address = Wyślij list na adres:
decision-door-secretary = Do rąk: { $name }
decision-taken-back = Wycofanie skargi: { $day }.
decision-no-longer-needed = Wiemy od ciebie, że sprawa jest rozwiązana. Dzień: { $day }.
decision-committee-letter = Komisja napisała ci to { $day }.
decision-reopen =
    Żałujesz tego? Możesz wrócić do skargi.
    Ostatni dzień: { $day }.

# Stopping and going on again.
withdraw-sure =
    Czy na pewno?
    Wtedy nie zajmujemy się już twoją skargą.
not-needed-sure =
    Dobrze, że sprawa jest rozwiązana!
    Czy mamy zakończyć twoją skargę?
withdraw-cooling-off = Zmienisz zdanie? Możesz wrócić do skargi. Ostatni dzień: { $day }.
withdraw-why = Chcesz powiedzieć, dlaczego? Nie musisz.
withdraw-not = Dobrze. Po prostu idziemy dalej.
withdrawn = Dobrze. Nie zajmujemy się już twoją skargą.
resumed = Cieszymy się. Idziemy dalej.
reopen-sure = Czy chcesz, żebyśmy szli dalej?
reopen-not = Dobrze. Twoja skarga zostaje zamknięta.
reopened = Dobrze. Znowu zajmujemy się twoją skargą.

# Not satisfied.
to-officer-sure =
    Przykro mi. Może ci wtedy pomóc { $name }.
    To osoba od skarg. Nie zależy ona od kierownika.
    Kierownik nie zajmuje się już wtedy twoją skargą.
    Czy tego chcesz?
to-officer-why =
    Co ci się nie podoba?
    Możesz napisać albo nagrać głos.
    Kierownik tego nie przeczyta.
to-officer-not = Dobrze. Nic się nie zmienia.
to-officer-done = Teraz twoją skargę ma { $name }. Dostaniesz o tym wiadomość.
to-officer-waits =
    Twoja skarga idzie do osoby od skarg.
    Szukamy jeszcze, kto może to zrobić.

# How did it go?
feedback-score = Jak oceniasz naszą pomoc?
feedback-who-reads = Osoba, która ci pomagała, tego nie zobaczy.
feedback-words = Chcesz coś o tym powiedzieć? Napisz jedno zdanie.
feedback-thanks = Dziękujemy. Wiele się z tego uczymy.
choice-score-1 = 1: bardzo źle
choice-score-2 = 2: źle
choice-score-3 = 3: może być
choice-score-4 = 4: dobrze
choice-score-5 = 5: bardzo dobrze

# Everything that happened.
story-page = Strona { $page } z { $pages }
story-on = Dzień: { $day }
story-filed = Twoja skarga, wysłana { $at }:
story-edited = Zmiana w twojej wiadomości, { $at }:
story-handler = Od { $at } twoją skargę ma { $name }.
story-taken = Zaczęliśmy pracę nad skargą { $at }.
story-taken-on = Możemy ci pomóc. Zapisaliśmy to { $at }.
story-not-taken-on = Przeczytaliśmy twoją skargę { $at }.
story-facts = Fakty w skrócie, { $at }:
story-facts-agreed = Wiemy od ciebie, że fakty się zgadzają. To było { $at }.
story-facts-disputed = Wiemy od ciebie, co się nie zgadza, { $at }:
story-invited = Druga strona może coś powiedzieć od { $at }.
story-answered = Druga strona coś powiedziała { $at }.
story-silent = Druga strona nic nie powiedziała. Czekaliśmy do { $at }.
story-meeting = Zaprosiliśmy cię na rozmowę, { $at }:
story-cancelled = Rozmowy nie będzie. Zapisaliśmy to { $at }:
story-held = Spisaliśmy naszą rozmowę, { $at }:
story-report = Notatka dla ciebie, { $at }:
story-proposed = Propozycja dla ciebie, { $at }:
story-accepted = Twoja odpowiedź: tak. To było { $at }.
story-declined = Twoja odpowiedź: nie. To było { $at }.
story-kept = To jest zrobione. Wiemy o tym od { $at }:
story-broken = To nie jest zrobione. Wiemy o tym od { $at }:
story-moved = To ustalenie ma teraz inny dzień:
story-confirmed = List do ciebie, { $at }:
story-outcome = Wynik dla ciebie, { $at }:
story-measure-done = To jest zrobione, { $at }:
story-measure-open = To jeszcze nie jest zrobione, { $at }:
story-to-officer = Twoja skarga poszła do osoby od skarg { $at }.
story-no-solution = List do ciebie, { $at }:
story-settled = Skończyliśmy pracę nad skargą { $at }:
story-withdrawn = Wycofanie skargi przez ciebie: { $at }.
story-withdrawal = List do ciebie, { $at }:
story-paused = Twoja skarga czeka na ciebie od { $at }.
story-resumed = Znowu idziemy dalej od { $at }.
story-reopened = Twoja skarga jest znowu otwarta od { $at }.
story-closed = Zamknęliśmy twoją skargę { $at }.
story-corrected = Coś poprawiliśmy { $at }. Teraz jest tak:
story-corrected-other = Coś poprawiliśmy { $at }.
story-taken-back = Coś cofnęliśmy { $at }:
story-taken-back-what = Coś zapisaliśmy { $at }. To było błędne.
story-uninvited = Zapytaliśmy niewłaściwą osobę. Ona nie widzi już twojej skargi. Naprawiliśmy to { $at }.
story-authorised = Możesz zajmować się tą skargą. Sprawdziliśmy to { $at }.
story-not-authorised = Nie wiemy jeszcze, czy możesz to robić. Zapisaliśmy to { $at }.
story-told-at-desk = Skarga opowiedziana przez ciebie { $on }. Spisaliśmy ją.
story-taken-over = Twoja skarga jest na innym urządzeniu od { $at }.
story-feedback = Twoja opinia o pomocy: { $at }.
story-committee-unasked = Jednak nie chcesz iść do komisji skarg. Wiemy to od { $at }.
story-committee-asked = Chcesz iść do komisji skarg. Wiemy to od { $at }.
story-committee-posted = Twój list poszedł do komisji skarg. Wiemy to od { $at }.
story-committee-received = Komisja skarg ma twój list. Wiemy to od { $at }.
story-committee-admitted = Komisja skarg zajmie się twoją skargą. Wiemy to od { $at }.
story-committee-not-admitted = Komisja skarg nie zajmie się twoją skargą. Wiemy to od { $at }:
story-committee-ruled = Komisja skarg zdecydowała. Wiemy to od { $at }:
story-committee-measures = Komisja skarg zdecydowała. My zrobimy to, { $at }:
story-file-lost = Jeden plik nie dotarł, { $at }.

# Going on on another device.
taken-over =
    Skarga { $number } jest teraz u ciebie.
    Możesz wszystko przeczytać i iść dalej.
taken-over-from-you =
    Skargę { $number } prowadzi teraz klient.
    Dziękujemy ci za pomoc.
picked-up =
    To jest twoja skarga { $number }.
    Spisał ją ktoś z nas, z twoich słów.
    Sprawdź, czy wszystko się zgadza. Brakuje czegoś?
    Po prostu wyślij to tutaj.
decision-committee-first =
    Jest też komisja: { $committee }.
    Ona sprawdza skargi, którymi my zajęliśmy się najpierw.
    Twoją skargą się nie zajęliśmy.
    Chcesz mimo to tam pójść? Komisja sama powie, czy można.

aside-unauthorised =
    Ta skarga jest wysłana za kogoś innego.
    Nie wiemy jeszcze, czy tak można.
aside-missing = Czegoś jeszcze brakuje:
aside-mend =
    Można to jeszcze naprawić.
    Wyślij tutaj zdjęcie upoważnienia.
    Albo niech ta osoba sama do nas zadzwoni: { $phone }.
aside-post = Może być też list. Wyślij go na adres:
aside-time =
    Skarga zostaje u nas.
    Zajmujemy się nią dalej.
aside-client-stops =
    Klient chce zakończyć skargę.
    Robimy to, czego chce sam klient.
    Dziękujemy ci za pomoc.
aside-client-alone =
    Klient chce sam prowadzić skargę.
    Robimy to, czego chce sam klient.
    Dziękujemy ci za pomoc.
aside-own-only =
    Czytasz tu teraz tylko własne wiadomości.
    Tak chronimy klienta.
aside-ask =
    Masz pytanie? Napisz je tutaj.
    Możesz też zadzwonić: { $name }, { $phone }.
aside-stopped = Skarga jest zatrzymana.
story-client-wished = Klient sam powiedział, czego chce. To jest ważniejsze. Wiemy to od { $at }.
story-client-go-on = Klient chce twojej dalszej pomocy. Wiemy to od { $at }.
story-facts-disputed-spoken = Mamy twoje nagranie o tym, co się nie zgadza, { $at }.
moved-from-you =
    To, co tu było, jest teraz na innym urządzeniu.
    Nic o tym nie wiesz? Zadzwoń: { $phone }.
