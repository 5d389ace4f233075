# What somebody reads about a complaint that was sent. Notifications say nothing: phones are shared.

client-news = Jest dla ciebie nowa informacja.
client-news-letter = Jest dla ciebie wiadomość.

mine-title = To mam od ciebie
mine-none = Nie ma jeszcze żadnej twojej skargi.
mine-draft = Jeszcze niedokończona, zaczęta { $at }.
mine-case = Skarga { $number }, wysłana { $at }.
mine-case-told = Skarga { $number }, opowiedziana { $at }.

case-title = Skarga { $number }
case-filed = Wysłana { $at }.
case-told = Opowiedziana nam { $at }.
case-with = Z tą skargą pomaga ci { $name }.
case-judging = { $name } najpierw sprawdza, kto najlepiej ci pomoże.
case-waits = Szukamy jeszcze kogoś, kto ci pomoże. Damy ci znać.
case-closed = Ta skarga jest zamknięta.
case-you-wrote = Twoja wiadomość z { $at }:
case-they-wrote = { $name }, wiadomość z { $at }:
case-file-lost = Był do tego plik. On do nas nie dotarł.
case-write =
    Co chcesz powiedzieć o skardze { $number }?
    Napisz, nagraj głos albo wyślij zdjęcie.
case-passed-on =
    Przekażę to dalej. Przeczyta to { $name }.
    To należy do skargi { $number }.
case-passed-on-more =
    Resztę też przekażę. Przeczyta ją { $name }.
    Wszystko jest teraz przy skardze { $number }.
case-kept = To jest zapisane przy skardze { $number }.
case-kept-more = Reszta też jest zapisana przy skardze { $number }.
case-edit-noted =
    Widzę, że twoja wiadomość się zmieniła.
    Przy skardze { $number } jest teraz też nowy tekst.
case-unknown = Nie znam tej skargi. Sprawdź, czy numer jest dobry.
sort-ask =
    Dziękuję, mam twoją wiadomość.
    Do której skargi ona należy?

button-unfinished = Niedokończona
button-read = Czytaj
button-answer = Odpowiedz
button-write = Chcę coś dodać
button-letter-receipt = List: mamy skargę
button-letter-not-taken-on = List: decyzja
button-letter-confirmation = List: nasza rozmowa
button-letter-solution = List: rozwiązanie
button-letter-no-solution = List: nie udało się
button-letter-outcome = List: wynik
button-letter-settled = List: koniec sprawy
button-letter-withdrawal = List: wycofanie
button-letter-report = List: notatka
button-letter-invitation = List: twoja strona
button-letter-to-committee = List do komisji
button-letter-committee = List od komisji
button-letter-ruling = List: orzeczenie
button-letter-measures = List: co zrobimy
button-letter-uwv = List: dla UWV
button-letter-dossier = Wszystkie dokumenty
button-case = { $number }
button-other-complaint = Inna skarga

# After sending.
filed-title = Twoja skarga jest wysłana
filed-number =
    Jej numer to { $number }.
    Zachowaj go dobrze.
filed-at = Wysłana { $at }.
filed-words = To jest twoja opowieść:
filed-handler-manager = Pomoże ci kierownik: { $name }.
filed-handler-officer = Pomoże ci { $name }. To osoba od skarg.
filed-handler-judging =
    Najpierw twoją skargę przeczyta { $name }.
    To osoba od skarg.
    Potem dowiesz się, kto najlepiej ci pomoże.
filed-handler-none =
    Szukamy jeszcze kogoś, kto ci pomoże.
    Twoja skarga na pewno dotarła.
filed-contact = Odezwiemy się najpóźniej { $day }.
filed-settled = Skończymy pracę nad skargą najpóźniej { $day }.
filed-doubt =
    Może nasze zasady nie są dla tej skargi.
    Sprawdzi to człowiek. Damy ci znać, co z tego wyszło.
filed-next =
    Chcesz coś dodać? Po prostu wyślij to tutaj.
    Wpisz /mijnklachten, a zobaczysz, co się dzieje.
filed-late =
    Nikt się nie odzywa? Zadzwoń: { $phone }.
case-and-committee = { $name } i komisja
