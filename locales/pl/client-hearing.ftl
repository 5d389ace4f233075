# What clients read about facts, conversations and reports, and what the other side reads.

action-come = Przyjdę
action-cannot-come = Nie mogę przyjść
action-read-report = Czytaj notatkę
button-report = Notatka { $number }

facts-wait = To jest krótko, co się stało. Czy to się zgadza?
facts-goes-along =
    Druga strona przeczyta ten fragment, a nie całą skargę.
    Osoba, która ci pomaga, może też pokazać twoje imię albo jakieś zdjęcie.
    Nie chcesz tego? Napisz to tutaj.
facts-sure = Czy to się zgadza? Wtedy druga strona może to przeczytać.
facts-not-yet = Dobrze. Na razie nic nie idzie do drugiej strony.
facts-why = Co się nie zgadza? Możesz napisać albo nagrać głos.
facts-agreed = Dziękuję. Teraz może odpowiedzieć druga strona.
facts-disputed = Dziękuję. Fakty opiszemy jeszcze raz. Najpierw zobaczysz je ty.

meeting-planned = Będzie rozmowa. Dzień: { $day }. Godzina i miejsce: { $place }
meeting-cancelled =
    Rozmowy { $day } nie będzie. Dlaczego: { $why }
    Damy ci znać, co dalej.
meeting-comes = Dobrze, że przyjdziesz. Przekażę to dalej.
meeting-comes-not = Szkoda, że nie możesz. Przekażę to. Damy ci znać, co dalej.
meeting-why-not = Dlaczego nie możesz? Możesz to też pominąć.
meeting-gone = Tej rozmowy już nie ma w planie.
report-there = Jest notatka z rozmowy. Dzień rozmowy: { $day }.
report-of = Notatka z rozmowy { $day }
report-wrong = Coś się nie zgadza? Napisz to tutaj.
report-secrecy = Jest tu też coś o innych osobach. Obchodź się z tym uważnie.

link-unknown =
    Ten link już nie działa. Poproś o nowy.
    Możesz zadzwonić albo napisać maila: { $name }, { $phone }, { $mail }.

side-title = Twoja strona w sprawie { $number }
side-about =
    Jest skarga, w której jest mowa o tobie. Taka wiadomość może zaskoczyć.
    Nic jeszcze nie jest postanowione. { $name } chce poznać też twoją stronę.
side-about-nobody =
    Jest skarga, w której jest mowa o tobie. Taka wiadomość może zaskoczyć.
    Nic jeszcze nie jest postanowione. Chcemy poznać też twoją stronę.
side-about-unit =
    Jest skarga na miejsce, w którym pracujesz. Możesz odpowiedzieć za to miejsce.
    Nic jeszcze nie jest postanowione. { $name } chce poznać też waszą stronę.
side-about-unit-nobody =
    Jest skarga na miejsce, w którym pracujesz. Możesz odpowiedzieć za to miejsce.
    Nic jeszcze nie jest postanowione. Chcemy poznać też waszą stronę.
side-facts = To jest w skardze, krótko:
side-contact-name = Imię i nazwisko klienta: { $name }
side-contact-phone = Telefon klienta: { $phone }
side-files = Możesz też coś obejrzeć: { $received }.
side-rights =
    Możesz powiedzieć, jak było według ciebie. Nie musisz.
    To, co wyślesz, przeczyta osoba, która zajmuje się skargą.
    Rozmawiaj o tym tylko z nami i z kimś, kto ci pomaga.
side-term = Możesz odpowiedzieć. Ostatni dzień: { $day }.
side-term-was = Ostatni dzień na odpowiedź: { $day }. Nadal możesz odpowiedzieć.
side-how = Napisz, jak było, albo nagraj głos. Możesz też wysłać zdjęcie lub plik.
side-more = Chcesz jeszcze coś powiedzieć? Wyślij to. Jeśli nie, kliknij „Gotowe”.
side-finished =
    Dziękuję. Twoja odpowiedź jest przekazana. Teraz patrzymy na obie strony.
    Chcesz później coś dodać? Zawsze możesz.
side-over = Ta sprawa jest zakończona. Nie musisz już nic robić.
side-not-now = Teraz nie można. Zobacz przy sprawie, co możesz zrobić.
side-said = To już mamy od ciebie:
side-begin = Opowiedz. Napisz albo nagraj głos. Możesz też wysłać zdjęcie lub plik.
side-received = Mam to. Czy to wszystko? Wtedy kliknij „Gotowe”.
side-received-late = Mam to. Czas już minął, ale to zachowam. Czy to wszystko? Wtedy kliknij „Gotowe”.
side-file = Do sprawy { $number }
side-news = Jest dla ciebie nowa informacja. Kliknij przycisk, a ją przeczytasz.
side-reminder = Chętnie poznamy też twoją stronę. Ostatni dzień: { $day }.
side-term-over = Czas na odpowiedź minął. Chcesz jednak coś powiedzieć? Możesz. Zachowamy to.
side-link-gone = Jest nowy link. Stary już nie działa. Poproś o nowy.
side-uninvited = Zapytaliśmy niewłaściwą osobę. Przepraszamy. Nie musisz nic robić. Nie mów nikomu, co tu było.
side-message-gone = Ta wiadomość została usunięta.
button-side-done = Gotowe
button-side-read = Czytaj dalej
side-about-committee =
    Jest skarga, w której jest mowa o tobie. Taka wiadomość może zaskoczyć.
    Skargą zajmuje się teraz { $committee }. Ta komisja nie należy do { $organisation }.
    Nic jeszcze nie jest postanowione. Komisja chce poznać też twoją stronę.
side-about-unit-committee =
    Jest skarga na miejsce, w którym pracujesz. Możesz odpowiedzieć za to miejsce.
    Skargą zajmuje się teraz { $committee }. Ta komisja nie należy do { $organisation }.
    Nic jeszcze nie jest postanowione. Komisja chce poznać też waszą stronę.
side-admitted = Komisja zajmie się skargą. Decyzja z dnia: { $day }.
side-not-admitted =
    Komisja nie zajmie się skargą. Decyzja z dnia: { $day }.
    Oto wyjaśnienie:

meeting-with-other =
    Druga strona też tam będzie.
    Nie chcesz tego? Napisz to tutaj.
meeting-with-client = Osoba, która wysłała skargę, też tam będzie.
side-ended = Skarga jest u nas zakończona.
side-ended-thanks = Skarga jest u nas zakończona. Dziękujemy za odpowiedź.
side-agreed = Tak jest ustalone, ty robisz jeszcze to:
