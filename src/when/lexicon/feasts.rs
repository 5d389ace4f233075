//! The names of holidays that are one word; `parse::feast` knows those of several words.

use chrono::Weekday::{Sun, Tue};

use super::{Lexeme, Words};
use crate::when::holiday::Rule::{Advent, Easter, Fixed, Kingsday, Nth, Queensday};
use crate::when::holiday::{EID_AL_ADHA, EID_AL_FITR, Holiday, Rule};

const fn one(rule: Rule) -> Lexeme {
    Lexeme::Feast(Holiday::one(rule))
}

const fn some(days: i64, rule: Rule) -> Lexeme {
    Lexeme::Feast(Holiday::some(days, rule))
}

const fn counted(rule: Rule) -> Lexeme {
    Lexeme::Feast(Holiday::counted(rule))
}

const CHRISTMAS: Lexeme = counted(Fixed(12, 25));
const EASTER: Lexeme = counted(Easter(0));
const PENTECOST: Lexeme = counted(Easter(49));
const NEW_YEAR: Lexeme = one(Fixed(1, 1));
const NEW_YEARS_EVE: Lexeme = one(Fixed(12, 31));
const SINTERKLAAS: Lexeme = one(Fixed(12, 5));
const ASCENSION: Lexeme = one(Easter(39));
const CARNIVAL: Lexeme = some(3, Easter(-49));
const VALENTINE: Lexeme = one(Fixed(2, 14));
const KINGSDAY: Lexeme = one(Kingsday);

pub(super) const WORDS: Words = &[
    ("kerst", CHRISTMAS),
    ("kerstmis", CHRISTMAS),
    ("kerstdag", CHRISTMAS),
    ("kerstdagen", CHRISTMAS),
    ("kertsmis", CHRISTMAS),
    ("krest", CHRISTMAS),
    ("christmas", CHRISTMAS),
    ("kerstavond", one(Fixed(12, 24))),
    ("kerstnacht", some(2, Fixed(12, 24))),
    ("paas", EASTER),
    ("pasen", EASTER),
    ("paasen", EASTER),
    ("passen", Lexeme::Unknown),
    ("easter", EASTER),
    ("paasdag", EASTER),
    ("paasdagen", EASTER),
    ("paaszondag", one(Easter(0))),
    ("paasmaandag", one(Easter(1))),
    ("paaszaterdag", one(Easter(-1))),
    ("paasweekend", some(3, Easter(-1))),
    ("palmzondag", one(Easter(-7))),
    ("palmpasen", one(Easter(-7))),
    ("aswoensdag", one(Easter(-46))),
    ("hemelvaart", ASCENSION),
    ("hemelvaartsdag", ASCENSION),
    ("hemelvaartdag", ASCENSION),
    ("hemelvaard", ASCENSION),
    ("hemelvaartweekend", some(4, Easter(39))),
    ("pinksteren", PENTECOST),
    ("pinkster", PENTECOST),
    ("pinksterdag", PENTECOST),
    ("pinksterdagen", PENTECOST),
    ("pinksterzondag", one(Easter(49))),
    ("pinkstermaandag", one(Easter(50))),
    ("pinksterweekend", some(3, Easter(48))),
    ("carnaval", CARNIVAL),
    ("karnaval", CARNIVAL),
    ("carnavalszondag", one(Easter(-49))),
    ("carnavalsmaandag", one(Easter(-48))),
    ("carnavalsdinsdag", one(Easter(-47))),
    ("carnavalszaterdag", one(Easter(-50))),
    ("carnavalsweekend", some(2, Easter(-50))),
    ("vastenavond", one(Easter(-47))),
    ("koningsdag", KINGSDAY),
    ("koningdag", KINGSDAY),
    ("kingsday", KINGSDAY),
    ("koningsnacht", one(Fixed(4, 26))),
    ("koninginnedag", one(Queensday)),
    ("dodenherdenking", one(Fixed(5, 4))),
    ("bevrijdingsdag", one(Fixed(5, 5))),
    ("bevrijdingdag", one(Fixed(5, 5))),
    ("arbeidersdag", one(Fixed(5, 1))),
    ("moederdag", one(Nth(2, Sun, 5))),
    ("vaderdag", one(Nth(3, Sun, 6))),
    ("prinsjesdag", one(Nth(3, Tue, 9))),
    ("ketikoti", one(Fixed(7, 1))),
    ("dierendag", one(Fixed(10, 4))),
    ("halloween", one(Fixed(10, 31))),
    ("allerheiligen", one(Fixed(11, 1))),
    ("allerzielen", one(Fixed(11, 2))),
    ("wapenstilstand", one(Fixed(11, 11))),
    ("sinterklaas", SINTERKLAAS),
    ("sinterklaasavond", SINTERKLAAS),
    ("sinterklaasdag", SINTERKLAAS),
    ("pakjesavond", SINTERKLAAS),
    ("advent", one(Advent)),
    ("oudejaarsavond", NEW_YEARS_EVE),
    ("oudejaarsdag", NEW_YEARS_EVE),
    ("oudejaar", NEW_YEARS_EVE),
    ("oudjaar", NEW_YEARS_EVE),
    ("oudjaarsavond", NEW_YEARS_EVE),
    ("oudjaarsdag", NEW_YEARS_EVE),
    ("oudejaarsnacht", some(2, Fixed(12, 31))),
    ("jaarwisseling", some(2, Fixed(12, 31))),
    ("nieuwjaar", NEW_YEAR),
    ("nieuwjaarsdag", NEW_YEAR),
    ("nieuwjaarsnacht", NEW_YEAR),
    ("driekoningen", one(Fixed(1, 6))),
    ("valentijn", VALENTINE),
    ("valentijnsdag", VALENTINE),
    ("suikerfeest", one(EID_AL_FITR)),
    ("offerfeest", one(EID_AL_ADHA)),
    ("vakantie", Lexeme::Vague),
    ("zomervakantie", Lexeme::Vague),
    ("kerstvakantie", Lexeme::Vague),
    ("herfstvakantie", Lexeme::Vague),
    ("voorjaarsvakantie", Lexeme::Vague),
    ("krokusvakantie", Lexeme::Vague),
    ("meivakantie", Lexeme::Vague),
    ("paasvakantie", Lexeme::Vague),
    ("bouwvak", Lexeme::Vague),
    ("feestdagen", Lexeme::Vague),
    ("ramadan", Lexeme::Vague),
];

/// Names that are also recognised with a typing mistake.
pub(super) const FUZZY: &[&str] = &[
    "kerstmis",
    "kerstavond",
    "kerstdag",
    "paasdag",
    "paasmaandag",
    "hemelvaart",
    "hemelvaartsdag",
    "pinksteren",
    "pinksterdag",
    "carnaval",
    "koningsdag",
    "bevrijdingsdag",
    "dodenherdenking",
    "moederdag",
    "vaderdag",
    "prinsjesdag",
    "halloween",
    "allerheiligen",
    "sinterklaas",
    "pakjesavond",
    "oudejaarsavond",
    "oudejaarsdag",
    "nieuwjaar",
    "nieuwjaarsdag",
    "valentijnsdag",
    "suikerfeest",
    "offerfeest",
];
