# What clients read about the time that something may take.

clock-first-contact = Odezwiemy się najpóźniej { $day }.
clock-manager-phase = Kierownik chce skończyć najpóźniej { $day }.
clock-respondent = Druga strona może odpowiedzieć. Ostatni dzień: { $day }.
clock-settlement = Skończymy pracę nad skargą najpóźniej { $day }.
clock-window = Możesz pójść do komisji. Ostatni dzień: { $day }.
clock-ruling = Komisja zdecyduje najpóźniej { $day }.
clock-measures = Dowiesz się, co się zmieni, najpóźniej { $day }.

clock-late-first-contact =
    Już dawno powinna być od nas wiadomość. Przepraszamy.
    Chcesz z kimś porozmawiać? Zadzwoń: { $officer }, { $reach }.
clock-late-manager-phase =
    Kierownik jeszcze nie skończył. To trwa za długo.
    Możesz teraz pójść do osoby od skarg. Kliknij wtedy „Nie podoba mi się to”.
    Możesz też zadzwonić: { $officer }, { $reach }.
clock-late-measures =
    Już powinno być wiadomo, co się zmieni. Przepraszamy.
    Zadzwoń: { $officer }, { $reach }.
clock-late-ruling =
    Komisja miała zdecydować najpóźniej { $day }. Jeszcze tego nie zrobiła.
    Możesz wysłać list do sekretarza komisji. Albo zadzwoń: { $officer }, { $reach }.
clock-window-reminder =
    Nie podoba ci się wynik? Możesz jeszcze pójść do komisji skarg ({ $committee }).
    Ostatni dzień: { $day }. Potem już nie można.
clock-judging = Powiemy, czy możemy ci pomóc. Ostatni dzień: { $day }.
clock-withdrawal = Dostaniesz list, że skarga jest zatrzymana. Ostatni dzień: { $day }.
clock-late-judging =
    Jeszcze sprawdzamy, czy możemy ci pomóc. To trwa za długo.
    Przepraszamy. Zadzwoń: { $officer }, { $reach }.
clock-late-withdrawal =
    Nie ma jeszcze listu o zatrzymaniu skargi. Przepraszamy.
    Zadzwoń: { $officer }, { $reach }.
