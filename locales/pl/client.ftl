# What clients and representatives read outside the questions.

hello-title = Witaj! Tu pomagamy złożyć skargę w { $organisation }
hello =
    Cześć! Tu Klachtwijzer, czyli komputer.
    Pomogę ci wysłać skargę.
    Zadam ci kilka krótkich pytań.
    Możesz pisać, ale możesz też nagrać głos.
hello-call = Wolisz najpierw z kimś porozmawiać? To też możliwe.

# Before the first question.
notice-title = To musisz najpierw wiedzieć
notice-telegram = Telegram też może czytać to, co tu piszemy.
notice-readers =
    Twoją skargę czyta kierownik albo osoba od skarg.
    Twoja skarga jest na kogoś? Ta osoba też się o tym dowie.
notice-kept =
    { $days ->
        [one] Nic nie wyślesz? Wtedy usunę wszystko po { $days } dniu.
        [few] Nic nie wyślesz? Wtedy usunę wszystko po { $days } dniach.
        [many] Nic nie wyślesz? Wtedy usunę wszystko po { $days } dniach.
       *[other] Nic nie wyślesz? Wtedy usunę wszystko po { $days } dnia.
    }
    { $months ->
        [one] Wyślesz skargę? Wtedy usuniemy wszystko { $months } miesiąc po jej zakończeniu.
        [few] Wyślesz skargę? Wtedy usuniemy wszystko { $months } miesiące po jej zakończeniu.
        [many] Wyślesz skargę? Wtedy usuniemy wszystko { $months } miesięcy po jej zakończeniu.
       *[other] Wyślesz skargę? Wtedy usuniemy wszystko { $months } miesiąca po jej zakończeniu.
    }
notice-doors = Wolisz nie przez Telegram? Możesz też tak:
notice-waits =
    Dziękuję, mam to.
    Najpierw przeczytaj to, co jest wyżej.
    Potem wybierz przycisk.
notice-declined =
    Dobrze. Nic nie jest zachowane.
    Skargę możesz złożyć też inaczej:

door-officer = Osoba od skarg, { $name }: { $phone } albo { $mail }
door-general = { $organisation }: { $phone } albo { $mail }
door-manager = Kierownik twojego miejsca

privacy-title = Co robimy z twoimi danymi?
privacy-readers =
    Skargę czytają tylko ludzie, którzy ci z nią pomagają.
    Nie mówią o tym nikomu innemu.
privacy-respondent =
    Twoja skarga jest na kogoś?
    Wtedy ta osoba też może coś odpowiedzieć.
privacy-encrypted = Wszystko w naszym komputerze jest zamknięte na klucz.
privacy-rights =
    Chcesz zobaczyć, co o tobie mamy?
    Albo coś trzeba usunąć? Napisz maila: { $mail }.
privacy-wipe = Wpisz /wis, a wyczyszczę ten czat.

# Help.
help-title = Pomoc
help-commands =
    Możesz wpisać:
    /klacht: wyślij skargę
    /mijnklachten: zobacz, co się dzieje
    /stop: zakończ pytania
    /wis: wyczyść ten czat
    /privacy: co zachowujemy
    /taal: inny język
help-words = Przycisk możesz też wpisać. Błędy nie szkodzą.
help-doors = Wolisz rozmawiać z człowiekiem?
help-typed = Możesz kliknąć przycisk. Albo wpisz odpowiedź.
help-who =
    Chcę wiedzieć, skąd nas znasz.
    Wtedy wiem, kto może ci pomóc.
help-about =
    Powiedz, na kogo jest twoja skarga.
    Nie znasz nazwiska? Nic nie szkodzi.
help-unit =
    Powiedz, gdzie to było.
    Nie wiesz? Wtedy my to sprawdzimy.
help-happened =
    Opowiedz własnymi słowami, co się stało.
    Możesz pisać albo nagrać głos.
    Możesz też wysłać zdjęcie lub list.
    To wszystko? Kliknij wtedy „Gotowe”.
help-when =
    Powiedz, którego dnia to było.
    Możesz też wpisać coś takiego: „w zeszły wtorek”.
    Czy to było dawno?
    Wtedy ktoś sprawdzi, czy jeszcze można.
help-manager =
    Skargą często zajmuje się kierownik.
    Ale nie wtedy, gdy sam przy tym był.
    Wtedy robi to ktoś inny.
help-door =
    To ty wybierasz, kto ci pomoże.
    To może być kierownik.
    Może to zrobić też osoba od skarg.
help-wish =
    Powiedz, czego chcesz najbardziej.
    Wtedy wiemy, czego szukać.
help-contact =
    Gdy znamy twoje imię, łatwiej ci pomóc.
    Ale nie musisz go podawać.
    Naszą odpowiedź wyślemy tutaj, na czacie.
help-summary = Przeczytaj dobrze, co tu jest. Zgadza się? Kliknij wtedy „Wyślij”.

# Calling instead of complaining.
call-ask =
    Dobry pomysł. Może do ciebie zadzwonić { $name }.
    To osoba od skarg.
    Pod jaki numer?
    Kliknij przycisk albo wpisz swój numer.
    Możesz też zadzwonić tutaj: { $phone }.
call-promised =
    Już wie o tym { $name }.
    Telefon do ciebie będzie jak najszybciej.
    To nie jest jeszcze skarga.
    Trwa to za długo? Zadzwoń: { $phone }.
call-nobody =
    { $name } nie jest teraz na czacie.
    Zadzwoń tutaj: { $phone }.
    Albo napisz maila: { $mail }.
call-declined = Dobrze. Zawsze możesz zadzwonić: { $phone }.
call-myself = Ja zadzwonię
call-way-out = Wolisz nie? Napisz: ja zadzwonię.
call-draft-kept = Nadal mam twoje odpowiedzi. Chcesz iść dalej?
call-ask-now =
    Już wie o tym { $name }.
    Pod jaki numer zadzwonić do ciebie?
    Kliknij przycisk albo wpisz swój numer.
    Możesz też zadzwonić tutaj: { $phone }.

# When somebody is in a bad way. The numbers are in the organisation file.
distress-suicide =
    Bardzo mi przykro, że tak się czujesz.
    Nie musisz dźwigać tego w pojedynkę.
    Tu możesz teraz z kimś porozmawiać:
distress-sexual =
    To straszne. To nie jest twoja wina.
    Tu ktoś cię wysłucha:
distress-violence =
    To straszne. Nikt nie ma prawa cię krzywdzić.
    Tu możesz zadzwonić:
distress-threat =
    To brzmi niebezpiecznie.
    Tu możesz zadzwonić:
distress-number = { $name }: { $phone }, { $about }
distress-kept =
    Jestem komputerem. Nie mogę wysłać pomocy.
    Sam też nikogo nie zawiadamiam.
    Ale twoje słowa są zachowane.
distress-filed =
    Jestem komputerem. Nie mogę wysłać pomocy.
    Sam też nikogo nie zawiadamiam.
    Ale twoje słowa są teraz przy skardze.
    Może trochę potrwać, zanim ktoś je przeczyta.
distress-nobody =
    Jestem komputerem. Nie mogę wysłać pomocy.
    Sam też nikogo nie zawiadamiam.
distress-call =
    Czy { $name } ma do ciebie zadzwonić? Kliknij wtedy „Zadzwoń do mnie”.
distress-call-number =
    Czy { $name } ma do ciebie zadzwonić? Podaj wtedy swój numer.
distress-again =
    Czytam, że jest ci teraz źle.
    Zadzwoń do kogoś teraz:
distress-call-self = Chcesz porozmawiać? { $name }, telefon: { $phone }.
talk-not-sent =
    Nie wysyłam dalej słów „{ $words }”.
    Mam jednak wysłać? Napisz to całym zdaniem.

# Stopping and going on later.
later =
    { $days ->
        [one] Dobrze. Zachowam twoje odpowiedzi przez { $days } dzień.
        [few] Dobrze. Zachowam twoje odpowiedzi przez { $days } dni.
        [many] Dobrze. Zachowam twoje odpowiedzi przez { $days } dni.
       *[other] Dobrze. Zachowam twoje odpowiedzi przez { $days } dnia.
    }
    Zawsze możesz zacząć dalej od tego miejsca.
wait = Spokojnie, masz czas. Pytanie poczeka.
stop-ask =
    Chcesz skończyć?
    Mogę zachować albo usunąć twoje odpowiedzi.
stop-nothing = Teraz nie ma żadnego pytania. Wpisz /klacht, żeby zacząć.
erased = Wszystko jest usunięte. Twoich odpowiedzi już nie ma.
remind-draft =
    Twoja skarga jeszcze nie jest skończona.
    Chcesz iść dalej?
    Zachowam ją do { $day }.
draft-expired =
    Był tu początek twojej opowieści.
    Teraz jest usunięty, tak jak mówiliśmy.
    Zawsze możesz zacząć od nowa.
draft-gone = Tych pytań już nie ma. Ale możesz zacząć od nowa.
already-sent =
    Ta skarga jest już wysłana.
    Jej numer to { $number }.
too-many-drafts = Masz już pięć zaczętych skarg. Najpierw dokończ jedną.
other-draft-kept = Zaczynam nową skargę. Tamtą zachowam.

# Emptying the chat.
wipe-ask =
    Chcesz wyczyścić ten czat?
    Usunę wszystko z ostatnich dwóch dni.
    Ze starszych moich wiadomości usunę tekst.
wipe-stays =
    Telegram może coś u siebie zachować. Na to nie mam wpływu.
    To, co już jest wysłane, zostaje u nas.
wiped = Czat jest pusty.
wiped-mostly = Gotowe. Usunięte jest to, co się dało.
wiped-old-left = Moich wiadomości sprzed { $day } też już nie usunę.
wiped-message = Usunięte
wiped-own-left =
    Nie mogę usunąć twoich starych wiadomości.
    Ty możesz: przytrzymaj wiadomość palcem.
wiped-draft-kept = Nadal mam twoje odpowiedzi. Wpisz /stop, jeśli mam je też usunąć.
wipe-kept = Dobrze. Wszystko zostaje.

# When something goes differently than meant.
toast-gone = Tego już nie ma.
toast-answered = To pytanie już było.
toast-twice = Mam już twoje kliknięcie.
unknown-command = Nie znam tego. Wpisz /hulp, a zobaczysz, co można.
turn-failed =
    Przepraszam, coś poszło u mnie źle.
    Twoja ostatnia wiadomość nie dotarła dobrze.
    Wyślij ją jeszcze raz albo zadzwoń: { $phone }.
file-lost =
    Nie udało mi się pobrać twojego pliku.
    Wyślesz go jeszcze raz?
file-not-yet =
    Tego pliku jeszcze nie ma.
    Poproś o niego później jeszcze raz.

# Buttons.
button-notice-yes = Rozumiem
button-notice-no = Wolę nie
button-notice-more = Więcej o prywatności
button-new-complaint = Nowa skarga
button-my-complaints = Moje skargi
button-go-on = Idę dalej
button-to-question = Wróć do pytania
button-meaning = Co to znaczy?
button-other-word = Inne słowo
button-call-now = Zadzwoń do mnie
button-keep = Zachowaj
button-erase = Usuń
button-wipe = Wyczyść
nav-back = Wstecz
nav-later = Dokończę później
nav-help = Pomoc
nav-call-me = Chcę najpierw pomocy

# The commands in the menu.
command-klacht = Wyślij skargę
command-mijnklachten = Zobacz, co się dzieje
command-stop = Zakończ pytania
command-hulp = Pomoc i telefon
command-privacy = Co zachowujemy
command-taal = Inny język
command-wis = Wyczyść ten czat

# What is seen of the bot before anything is written.
about-long =
    Masz skargę na { $organisation }?
    Pomogę ci ją wysłać, krok po kroku.
    Możesz pisać, ale możesz też nagrać głos.
    Kliknij Start, żeby zacząć.
about-short = Pomogę ci ze skargą na { $organisation }.

# Does the complaint fall under the regulation?
client-eligibility-client =
    Nasze zasady są też dla ciebie: { $service }.
    Tak mówią nasze zasady: { $article }.
client-eligibility-consumer =
    Chodzi o zakupy albo o wizytę w restauracji?
    Wtedy nasze zasady nie są dla ciebie.
    Tak mówią nasze zasady: { $article }.
client-eligibility-service-unknown =
    Nie wiem, skąd nas znasz.
    Tego wymagają nasze zasady: { $article }.
client-eligibility-for-oneself =
    Składasz skargę za siebie.
    Tak mówią nasze zasady: { $article }.
client-eligibility-representative =
    Pomagasz komuś. Tak można.
    Tak mówią nasze zasady: { $article }.
client-eligibility-basis-missing =
    Czy możesz robić to za tę osobę?
    Ktoś to jeszcze sprawdzi.
    Tego wymagają nasze zasady: { $article }.
client-eligibility-next-of-kin =
    Jesteś z rodziny. Wtedy można.
    Tak mówią nasze zasady: { $article }.
client-eligibility-relation-missing =
    Kim jesteś dla tej osoby?
    Ktoś jeszcze o to zapyta.
    Tego wymagają nasze zasady: { $article }.
client-eligibility-about-covered =
    Na to możesz złożyć skargę.
    Tak mówią nasze zasady: { $article }.
client-eligibility-about-nobody =
    Nie jest jeszcze jasne, o kogo chodzi.
    Tego wymagają nasze zasady: { $article }.
client-eligibility-in-time =
    Nie jest za późno.
    Ostatni dzień na skargę: { $last-day }.
    Tak mówią nasze zasady: { $article }.
client-eligibility-ongoing =
    To nadal trwa, więc nie jest za późno.
    Tak mówią nasze zasady: { $article }.
client-eligibility-too-long-ago =
    To było { $last }.
    Minęło już za dużo czasu.
    Ostatni dzień na skargę: { $last-day }.
    Tak mówią nasze zasady: { $article }.
client-eligibility-begun-in-time =
    Początek skargi był na czas, ale wysyłasz ją dopiero teraz.
    Ostatni dzień na skargę: { $last-day }.
    Tak mówią nasze zasady: { $article }.
client-eligibility-straddles =
    Część mogła być zbyt dawno temu.
    Ktoś sprawdzi, co jeszcze można.
    Tak mówią nasze zasady: { $article }.
client-eligibility-when-unknown =
    Nie wiemy jeszcze, kiedy to było.
    To nie może być zbyt dawno temu.
    Ktoś ustali to razem z tobą.
    Tego wymagają nasze zasady: { $article }.
client-eligibility-in-the-future =
    Ten dzień jeszcze nie nadszedł: { $first }.
    Tak mówią nasze zasady: { $article }.
client-door-complaints-officer = Śmiało zadzwoń: { $name }, { $reach }.
client-door-service = Możesz pójść tutaj: { $name }, { $reach }.
contact-phone-mail = { $phone }, albo mail { $mail }
contact-phone = { $phone }
contact-mail = { $mail }
contact-name = { $name }
client-committee-open =
    Możesz jeszcze pójść do komisji skarg ({ $committee }).
    Ostatni dzień: { $last-day }.
    Tak mówią nasze zasady: { $article }.
client-committee-not-yet =
    Najpierw my sami zajmujemy się twoją skargą.
    Potem możesz pójść do komisji skarg ({ $committee }).
    Tak mówią nasze zasady: { $article }.
client-committee-overdue =
    Mieliśmy skończyć najpóźniej { $since }.
    Nie udało się. Przepraszamy.
    Chcesz z kimś porozmawiać? Zadzwoń: { $officer }, { $reach }.
    Możesz teraz też pójść do komisji skarg ({ $committee }).
    Tak mówią nasze zasady: { $article }.
client-committee-too-late =
    Ostatni dzień na komisję skarg ({ $committee }): { $last-day }.
    Ten czas już minął.
    Tak mówią nasze zasady: { $article }.
term-length-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
term-length-working-days =
    { $n ->
        [one] { $n } dzień roboczy
        [few] { $n } dni robocze
        [many] { $n } dni roboczych
       *[other] { $n } dnia roboczego
    }
term-length-weeks =
    { $n ->
        [one] { $n } tydzień
        [few] { $n } tygodnie
        [many] { $n } tygodni
       *[other] { $n } tygodnia
    }
term-length-months =
    { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
term-length-years =
    { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }
term-computed = { $length } od { $start } = { $last-day }
term-computed-limit = mniej niż { $length } od { $start } = do { $last-day } włącznie
outage-buttons =
    Przez chwilę nie działałem, była awaria.
    Był naciśnięty przycisk? Może to nie dotarło.
    Wtedy naciśnij jeszcze raz.
outage-over =
    Przez chwilę nie działałem, była awaria.
    Był naciśnięty przycisk? Może to nie dotarło.
    Oto pytanie jeszcze raz.
