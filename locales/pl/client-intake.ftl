# The questions.

ask-place = Pytanie { $number } z { $total }
ask-place-still = Jeszcze raz pytanie { $number } z { $total }

ask-relation = Skąd znasz { $organisation }? Wybierz, co do ciebie pasuje.
ask-relation-uwv = Jesteś tu przez UWV? Wybierz wtedy ten przycisk.
ask-capacity =
    Za kogo wysyłasz skargę?
    Możesz pomóc komuś, kto nie może zrobić tego bez pomocy.
    Albo jesteś z rodziny kogoś, kogo już nie ma.
ask-represented-name = Jak nazywa się ta osoba? Napisz imię i nazwisko.
ask-represented-relation = Kim jesteś dla tej osoby? Wybierz albo napisz.
ask-basis =
    Dlaczego możesz robić to za tę osobę?
    Wybierz albo napisz.
ask-proof =
    Masz list, w którym to jest?
    Możesz wysłać jego zdjęcie.
    Nie musisz.
ask-proof-more = Dziękuję. Mam teraz: { $received }. Coś jeszcze? Albo kliknij „Gotowe”.
ask-represented-service = O jaką pracę lub pomoc chodzi? Wybierz, co pasuje.
ask-represented-service-uwv = Ta osoba trafiła tu przez UWV? Wybierz wtedy ten przycisk.
ask-consumer =
    Chodzi o zakupy w sklepie { $organisation }?
    Albo o wizytę w restauracji?
    Wtedy nasze zasady o skargach nie są dla ciebie.
    Ale chętnie ci pomożemy.
ask-consumer-door = Dla ciebie dobre miejsce to: { $name }, { $ways }.
ask-consumer-on =
    Chcesz jednak wysłać skargę tutaj?
    Możesz. Człowiek sprawdzi, co da się zrobić.
ask-uwv = Co robisz w { $organisation }?
ask-represented-uwv = O jaką pracę lub pomoc chodzi?

ask-about =
    Na kogo jest twoja skarga?
    Napisz nazwisko albo wybierz przycisk.
ask-about-so-far = Twoja skarga jest na:
ask-about-more = Na kogo jeszcze? Napisz nazwisko albo wybierz przycisk.
ask-about-name = Jak nazywa się ta osoba? Napisz imię lub nazwisko.
ask-about-acting =
    Kto to był? Napisz nazwisko albo co ta osoba robi.
    Na przykład: pan z taksówki.

ask-unit = Gdzie to było? Wybierz miejsce.
ask-unit-told =
    Z twoich słów myślę, że to { $unit }.
    Czy to było tam? Albo wybierz inne miejsce.
ask-unit-search =
    Gdzie to było?
    Napisz nazwę miejsca albo jej część.
ask-unit-found = Czy to jedno z tych miejsc? Wybierz albo napisz inną nazwę.
ask-unit-none =
    Nie znam miejsca „{ $typed }”.
    Napisz inną nazwę albo kliknij „Nie wiem”.

ask-happened =
    Co się stało?
    Opowiedz własnymi słowami.
    Możesz pisać albo nagrać głos.
    Możesz też wysłać zdjęcie lub list.
    To wszystko? Kliknij wtedy „Gotowe”.
ask-happened-more =
    Mam teraz: { $received }.
    Chcesz coś jeszcze powiedzieć? Śmiało wyślij.
    To wszystko? Kliknij wtedy „Gotowe”.

ask-when =
    Kiedy to było?
    Wybierz przycisk albo wpisz dzień.
    Na przykład: 3 marca albo w zeszły wtorek.
ask-when-confirm = Czy chodzi o ten czas: { $reading }?
ask-when-told =
    Twoje słowa: „{ $words }”.
    Czy chodzi o ten czas: { $reading }?
ask-when-choose = O który dzień chodzi?

ask-manager = Czy był przy tym kierownik?
ask-manager-named =
    Kierownik w miejscu { $unit } to { $manager }.
    Czy ta osoba była przy tym?

ask-door = Kto może ci pomóc ze skargą?
ask-door-officer =
    To może być kierownik.
    Boisz się rozmawiać z kierownikiem?
    A może taka rozmowa już była?
    Wtedy może ci pomóc { $name }.
    To osoba od skarg.
ask-door-colleague =
    To może być inny kierownik.
    Boisz się rozmawiać z kierownikiem?
    A może taka rozmowa już była?
    Wtedy może ci pomóc { $name }.
    To osoba od skarg.
ask-door-after-talk =
    Dobrze, że rozmowa już była.
    Kto może ci teraz dalej pomóc?

ask-wish =
    Czego chcesz najbardziej?
    Wybierz przycisk albo powiedz własnymi słowami.
ask-wish-more = Mam teraz: { $received }. To wszystko? Kliknij „Gotowe”.

ask-contact =
    Jak się nazywasz?
    W Telegramie masz nazwę { $name }. Czy tak może być?
    Możesz też wpisać inne imię.
ask-contact-chat =
    Nasza odpowiedź przyjdzie tutaj, na czacie.
    Wolisz rozmowę? Wybierz „Wolę przez telefon”.
ask-contact-without =
    Możesz nie podawać imienia.
    Ale wtedy trudniej ci pomóc.
ask-phone =
    Pod jaki numer możemy zadzwonić?
    Kliknij przycisk albo wpisz swój numer.

# The buttons at the questions, never longer than 20 characters.
choice-yes = Tak
choice-no = Nie
choice-unsure = Nie wiem
choice-done = Gotowe
choice-for-other = Za kogoś innego
choice-via-uwv = Przez UWV
choice-representative = Pomagam komuś
choice-next-of-kin = Ktoś bliski zmarł
choice-no-name = Bez imienia
choice-relation-parent = Ojciec lub matka
choice-relation-child = Syn lub córka
choice-relation-partner = Partner/partnerka
choice-relation-worker = Osoba wspierająca
choice-basis-consent = Ta osoba tego chce
choice-basis-guardian = Opiekun prawny
choice-basis-parent = To moje dziecko
choice-no-photo = Bez zdjęcia
choice-go-on = Wysyłam mimo to
choice-stop-here = Kończę tutaj
choice-about-employee = Pracownik
choice-about-unit = Miejsce lub zespół
choice-about-organisation = Cała organizacja
choice-about-acting = Ktoś inny
choice-about-more = Jeszcze ktoś
choice-name-unknown = Nie znam nazwiska
choice-unit-list = Pokaż listę
choice-today = Dzisiaj
choice-yesterday = Wczoraj
choice-last-week = W zeszłym tygodniu
choice-last-month = W zeszłym miesiącu
choice-ongoing = To nadal trwa
choice-when-unknown = Już nie pamiętam
choice-other-day = Inny dzień
choice-door-manager = Kierownik
choice-door-colleague = Inny kierownik
choice-door-officer = Osoba od skarg
choice-door-afraid = Boję się tego
choice-door-talked = Rozmowa już była
choice-wish-stop = Niech to się skończy
choice-wish-sorry = Przeprosiny
choice-wish-talk = Dobra rozmowa
choice-wish-solve = Rozwiązanie
choice-name-telegram = Tak, może być
choice-call-me = Wolę przez telefon
choice-share-phone = Podaj mój numer
choice-no-phone = Bez numeru
choice-no-address = Bez adresu
choice-send = Wyślij

change-who = Kim jestem
change-about = Na kogo
change-unit = Miejsce
change-happened = Co się stało
change-when = Kiedy
change-manager = Kierownik
change-door = Kto pomaga
change-wish = Czego chcę
change-contact = Moje imię

# What I understood.
noted = Zapisuję: { $answer }
noted-choice = Twój wybór: { $answer }
noted-name = Dziękuję, { $answer }.
noted-next-of-kin = Bardzo mi przykro, że tej osoby już nie ma.
noted-no-name = Dobrze, bez imienia.
noted-phone = Zadzwonimy pod numer { $answer }.
noted-story = Dziękuję ci. Mam od ciebie: { $answer }.
noted-with-story = To jest teraz przy twojej opowieści.
noted-caption-kept = Ale tekst obok jest zachowany.
noted-edit = Twoja odpowiedź jest zmieniona.
noted-other-day = Dobrze, zapytam jeszcze raz.
noted-old-button = Ten przycisk był od wcześniejszego pytania. Teraz pytam o to:
noted-first-question = To jest pierwsze pytanie.
noted-going-on = Twoja skarga jest w toku. Idziemy dalej od tego miejsca.
noted-no-matter = To nic nie szkodzi.
noted-tell-what-you-know = To nic nie szkodzi. Powiedz to, co wiesz.
noted-say-it = Dobrze. Powiedz.
noted-what-to-change = Co się nie zgadza? Kliknij to.
noted-other-unit = Dobrze. Wybierz wtedy inne miejsce.
noted-for-later = Zapamiętam to. Potem zapytam, czy to się zgadza.
noted-voice =
    Dziękuję, twoje nagranie jest zachowane.
    Posłucha go człowiek.
noted-voice-button =
    Dziękuję, twoje nagranie jest zachowane.
    Ale tutaj potrzebny jest też przycisk.
keyboard-away = Dobrze.

refused-choice = Nie całkiem to rozumiem. Wybierz jeden z przycisków.
refused-name = Tutaj pytam o imię lub nazwisko.
refused-other-name = Dobrze. Wpisz swoje imię albo wybierz przycisk.
refused-long-name = To jest bardzo długie. Możesz krócej?
refused-nothing-told = Najpierw opowiedz, co się stało. Napisz coś albo nagraj głos.
refused-future =
    To będzie dopiero { $day }.
    Ten dzień jeszcze nie nadszedł.
refused-no-such-day = Takiego dnia nie ma w kalendarzu. Sprawdzisz?
refused-vague = Możesz podać dzień? Może być mniej więcej.
refused-when =
    Nie całkiem to rozumiem.
    Wpisz dzień, na przykład 3 marca albo w zeszłym tygodniu.
    Nie wiesz? Wybierz wtedy przycisk.
refused-phone = Nie widzę dobrego numeru. Wpisz go cyframi, na przykład 06 12 34 56 78.
refused-big-file =
    Ten plik jest dla mnie za duży.
    Zmniejsz go albo wyślij mailem: { $mail }.
refused-too-much =
    Mam już od ciebie bardzo dużo. Więcej się nie zmieści.
    Resztę wyślij mailem: { $mail }.

odd-sticker = Miłe, ale naklejki nie umiem czytać. Napisz albo nagraj głos.
odd-location = Nie umiem czytać miejsca na mapie. Napisz, gdzie to było.
odd-poll = Nie umiem tego czytać. Napisz albo nagraj głos.
odd-other = Tego nie umiem czytać. Napisz albo nagraj głos.
odd-contact = To numer kogoś innego. Napisz, co chcesz powiedzieć.

# The answers in words.
said-about-employee = { $name }
said-about-employee-unknown = pracownik, nazwisko nieznane
said-about-unit = miejsce lub zespół
said-about-organisation = cała organizacja
said-about-acting = { $name }, osoba z zewnątrz
said-about-acting-unknown = ktoś z zewnątrz
said-day = { $day }
said-range = od { $first } do { $last }
said-ongoing = to nadal trwa
said-when-unknown = już nie pamiętam
said-client = za siebie
said-representative = za kogoś innego
said-next-of-kin = za kogoś, kto zmarł
said-left-out = nie podano
said-yes = tak
said-no = nie
said-unsure = nie wiem
said-spoken = nagrane głosem
said-door-manager = kierownik
said-door-colleague = inny kierownik
said-door-officer = osoba od skarg
said-reach-chat = tutaj, na czacie
said-reach-phone = przez telefon
said-quote = „{ $words }”
said-voice = nagranie głosu { $number } ({ $length })
said-photo = zdjęcie { $number }
said-lost = { $file } (nie dotarło)
said-video = film { $number } ({ $length })
said-document = plik { $name }
said-file = plik { $number }

received-texts =
    { $texts ->
        [0] jeszcze nic
        [one] 1 wiadomość
        [few] { $texts } wiadomości
        [many] { $texts } wiadomości
       *[other] { $texts } wiadomości
    }
received-files =
    { $files ->
        [one] 1 plik
        [few] { $files } pliki
        [many] { $files } plików
       *[other] { $files } pliku
    }
received-photos =
    { $photos ->
        [one] 1 zdjęcie
        [few] { $photos } zdjęcia
        [many] { $photos } zdjęć
       *[other] { $photos } zdjęcia
    }
received-voices =
    { $voices ->
        [one] 1 nagranie głosu
        [few] { $voices } nagrania głosu
        [many] { $voices } nagrań głosu
       *[other] { $voices } nagrania głosu
    }
received-more = { $first }, { $rest }
received-both = { $texts } i { $files }

# The overview.
summary-title = Sprawdź, czy wszystko się zgadza.
summary-line = { $label }: { $value }
summary-objections = Uwaga. Może nasze zasady nie są dla tej skargi:
summary-still =
    Możesz jednak wysłać swoją skargę.
    Wtedy sprawdzi ją człowiek.
summary-send =
    Zgadza się? Kliknij wtedy „Wyślij”.
    Coś jest inaczej? Kliknij to, co chcesz zmienić.
label-who = Wysyłam skargę
label-for-whom = Za kogo
label-relation = Kim jestem
label-basis = Dlaczego mogę to robić
label-proof = List na dowód
label-service = Chodzi o
label-uwv = Przez UWV
label-about = Na kogo
label-unit = Miejsce
label-happened = Co się stało
label-when = Kiedy
label-manager = Czy był przy tym kierownik
label-talked = Czy rozmowa już była
label-dares = Czy mam odwagę rozmawiać z kierownikiem
label-door = Kto pomaga
label-wish = Czego chcę
label-name = Imię i nazwisko
label-phone = Numer
label-reach = Odpowiedź
