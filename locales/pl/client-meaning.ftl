# What does this mean? Difficult words, said simply.

meaning-title = Co to znaczy?
meaning-list = Kliknij słowo.
meaning-other = Nie ma twojego słowa? Napisz: co znaczy, i to słowo.
meaning-unknown =
    Nie znam tego słowa.
    Śmiało zapytaj człowieka. Albo kliknij słowo.

term-officer = Osoba od skarg
term-committee = Komisja skarg
term-manager = Kierownik
term-regulation = Regulamin
term-article = Artykuł
term-uwv = UWV
term-privacy = Prywatność
term-guardian = Opiekun prawny

meaning-officer =
    Osoba od skarg (klachtenfunctionaris) pomaga ludziom, którzy mają skargę.
    Nie podlega kierownikowi i nie trzyma niczyjej strony.
meaning-committee =
    Komisja skarg (klachtencommissie) to grupa ludzi z zewnątrz.
    Patrzy na twoją skargę, gdy my jej nie rozwiążemy.
meaning-manager =
    Kierownik (manager) prowadzi zespół albo miejsce.
meaning-regulation =
    Regulamin (reglement) to lista zasad.
    Jest w nim, co dzieje się ze skargą.
meaning-article =
    Artykuł (artikel) to kawałek zasad.
    Przypis (voetnoot) to mały tekst na dole.
meaning-uwv =
    UWV pomaga ludziom, którzy szukają pracy.
    Płaci też pieniądze tym, którzy nie mogą pracować.
meaning-privacy =
    To, co twoje, nie idzie ot tak do innych.
    To jest prywatność (privacy).
meaning-guardian =
    Opiekun prawny (voogd) dba o dziecko kogoś innego.
    Zgodził się na to sąd.
meaning-acting =
    Taka osoba (vertegenwoordiger) mówi za kogoś innego.
    Ten ktoś tego chce albo nie może mówić za siebie.
meaning-kin =
    To rodzina kogoś, kogo już nie ma (nabestaande).
meaning-expert =
    Ekspert od pracy (arbeidsdeskundige) pracuje w UWV.
    Dużo wie o pracy i o chorobie.
meaning-mediation =
    Ktoś pomaga dwóm osobom się dogadać (bemiddeling).
    Nie trzyma niczyjej strony.
meaning-both-sides =
    Słuchamy ciebie. Słuchamy też drugiej strony.
meaning-admissible =
    Wtedy komisja może zająć się twoją skargą.
    Nie może? Wtedy dowiesz się, dlaczego.
meaning-ruling =
    Orzeczenie (uitspraak) to decyzja komisji.
    Wszyscy muszą się jej trzymać.
meaning-withdraw =
    Nie chcesz już iść dalej ze skargą.
    Wtedy my też kończymy.
