# The way to the committee and to UWV, for clients.

committee-what =
    Komisja nie należy do { $organisation }.
    Najpierw sprawdza, czy może zająć się skargą. Potem decyduje.
committee-letter =
    Do komisji wysyła się list, pocztą.
    Zrobię ten list za ciebie. Twoja skarga idzie razem z nim.
committee-address =
    To jest adres:
    { $address }
committee-own-rules-site = Komisja ma własne zasady. Są tutaj: { $website }.
committee-own-rules = Komisja ma własne zasady. Zapytaj o nie: { $phone }.
committee-who-posts =
    Czy mamy wysłać ten list pocztą za ciebie?
    Wtedy przeczyta go też osoba od skarg.
choice-post-for-me = Tak, wyślijcie go
choice-post-myself = Ja go wyślę
committee-again =
    Twój list już jest gotowy.
    Chcesz go jeszcze raz?
choice-not-there = Jednak nie idę
committee-unasked =
    Dobrze. Nie idziesz do komisji.
    Chcesz tam pójść później? Napisz to tutaj.
committee-asked-post =
    Twój list jest gotowy. Wyślemy go pocztą.
    Powiemy ci, którego dnia poszedł.
committee-asked-self =
    Twój list jest gotowy. Otwórz go przyciskiem.
    Wydrukuj go. Wpisz swój adres i podpisz się na dole.
    Dołącz też dokumenty skargi. Je też dla ciebie zrobię.
    Dołącz nasz ostatni list, jeśli go masz.
    Potem wyślij wszystko pocztą.
    Nie masz drukarki? Napisz to tutaj. Wtedy pomożemy.
committee-waits-post =
    Wyślemy pocztą twój list do komisji.
    Ostatni dzień: { $day }.
committee-waits-self =
    Czy wyślesz jeszcze swój list do komisji?
    Ostatni dzień: { $day }.
committee-waits-post-soon = Wyślemy pocztą twój list do komisji.
committee-waits-self-soon = Czy wyślesz jeszcze swój list do komisji?
sitting-planned =
    Komisja chce z tobą porozmawiać. Dzień: { $day }.
    Godzina i miejsce: { $place }

uwv-what =
    Masz też sprawy w UWV.
    Czy uważasz, że w { $organisation } źle zajęto się skargą? Wtedy możesz pójść też do UWV.
uwv-reach =
    Tam rozmawiasz ze swoim ekspertem od pracy (arbeidsdeskundige).
    Nazwisko i numer są w twoich listach z UWV. Nie masz ich? Zadzwoń do UWV i zapytaj.
uwv-letter = Mogę zrobić list. Weźmiesz go ze sobą.
choice-letter-along = Zrób list
choice-no-letter = Bez listu
uwv-with-letter = Twój list jest gotowy. Otwórz go przyciskiem.
uwv-without-letter = Dobrze. O list możesz poprosić też później.
button-dossier-own = Moje dokumenty
committee-papers =
    To są dokumenty twojej skargi. Wydrukuj je i dołącz do listu.
    Nie ma tu tego, co napisała druga strona.
    Komisja może nas o to poprosić.
committee-papers-part =
    To są twoje pliki, część { $part } z { $parts }.
    Jeśli możesz, wydrukuj je też dla komisji.

committee-waits-answer =
    Komisja ma twój list albo zaraz go dostanie.
    Potem dostaniesz list od komisji.
case-measures = Komisja zdecydowała. Teraz { $organisation } musi coś zrobić.
case-not-admitted-next = Masz o to pytanie? Zadzwoń: { $name }, { $phone }.
