//! What counts as distress and what does not, in words that clients type.

use super::*;
use crate::domain::organisation::Distress::{Sexual, Suicide, Threat, Violence};
use crate::i18n::DUTCH;
use crate::i18n::languages::LANGUAGES;

const DISTRESS: [(&str, Distress); 62] = [
    ("ik wil dood", Suicide),
    ("Ik wil echt gewoon dood.", Suicide),
    ("IK WIL DOOD", Suicide),
    ("soms wil ik maar liever niet meer leven", Suicide),
    ("Ik wil niet meer leven door dit werk", Suicide),
    ("was ik maar dood", Suicide),
    ("ik wou dat ik dood was", Suicide),
    ("Ik hoop dat ik dood ga", Suicide),
    ("ik denk vaak aan zelfmoord", Suicide),
    ("ik heb zelfmoordgedachten", Suicide),
    ("Ik ben suïcidaal", Suicide),
    ("ik maak er een eind aan", Suicide),
    ("ik ga er een einde aan maken", Suicide),
    ("Ik maak een eind aan m'n leven", Suicide),
    ("straks doe ik mezelf iets aan", Suicide),
    ("ik ben bang dat ik mezelf wat aandoe", Suicide),
    ("ik wil voor de trein springen", Suicide),
    ("Ik zie het niet meer zitten", Suicide),
    ("iedereen is beter af zonder mij", Suicide),
    ("mijn leven heeft geen zin meer", Suicide),
    ("Hij lacht mij uit. Ik wil dood. Niemand helpt.", Suicide),
    ("i want to die", Suicide),
    ("ik snij mezelf", Suicide),
    ("hij heeft mij verkracht", Sexual),
    ("Ik ben aangerand op het werk", Sexual),
    ("hij zat aan mijn billen", Sexual),
    ("Hij zit altijd aan mij", Sexual),
    ("mijn begeleider wilde seks met mij", Sexual),
    ("er is sprake van seksueel misbruik", Sexual),
    ("seksuele intimidatie door de chef", Sexual),
    ("ik ben als kind misbruikt", Sexual),
    ("hij heeft me jaren lang misbruikt", Sexual),
    ("hij betastte me in het magazijn", Sexual),
    ("hij stuurde naaktfoto's", Sexual),
    ("ongewenst door hem aangeraakt", Sexual),
    ("hij slaat me", Violence),
    ("Gisteren sloeg ze mij, hard", Violence),
    ("hij heeft mij gisteren geslagen", Violence),
    ("ik werd door hem geschopt", Violence),
    ("mijn man slaat mij", Violence),
    ("hij slaat mijn kind", Violence),
    ("ik word thuis mishandeld", Violence),
    ("dit is mishandeling", Violence),
    ("er is huiselijk geweld", Violence),
    ("hij greep me bij mijn keel", Violence),
    ("hij schopte me", Violence),
    ("ze sloegen me in elkaar", Violence),
    ("hij trapte mij", Violence),
    ("hij bedreigt mij", Threat),
    ("ik word bedreigd", Threat),
    ("Hij heeft ons al twee keer bedreigd!", Threat),
    ("ik voel me bedreigd", Threat),
    ("hij zei: ik maak je dood", Threat),
    ("ik maak hem dood", Threat),
    ("hij gaat me vermoorden", Threat),
    ("ik sla hem in elkaar", Threat),
    ("hij trok een mes", Threat),
    ("ik steek de boel in brand", Threat),
    ("hij weet waar ik woon", Threat),
    ("ik kreeg doodsbedreigingen", Threat),
    ("ze dreigen dat ze mij neersteken, ik word dus bedreigd", Threat),
    ("he is going to kill me", Threat),
];

const NONE: [&str; 75] = [
    "",
    "   ",
    "hij maakte me dood- en doodmoe",
    "Ik ben doodmoe van dit werk",
    "ik ga dood van het lachen",
    "ik lach me dood",
    "We lachten ons dood",
    "ik schaam me dood",
    "ik verveel me dood hier",
    "ik schrok me dood",
    "ik werk me kapot",
    "ik wil dood van schaamte als dat zo doorgaat",
    "mijn vader is dood",
    "Zijn hond ging dood",
    "mijn man is overleden",
    "mijn zoon pleegde zelfmoord",
    "ik wil niet dood",
    "ik wil niet meer",
    "ik kan niet meer",
    "ik wil hier niet meer werken",
    "ik stop ermee",
    "dit leven is zwaar",
    "jullie moeten er een eind aan maken",
    "er moet een eind aan dit gedoe komen",
    "hij sloeg met de deur",
    "ze sloeg op tafel",
    "er werd met deuren geslagen",
    "dat slaat nergens op",
    "hij slaat me altijd over",
    "ze sloegen mij over bij de loting",
    "hij slaat me niet",
    "ik kon mezelf wel voor mijn hoofd slaan",
    "hij schopte me eruit",
    "ze trapten mij er zo uit",
    "hij schopt tegen een stoel",
    "de bliksem sloeg in",
    "ik ben geslaagd voor mijn examen",
    "mijn verlof werd overgeslagen",
    "hij maakt misbruik van zijn macht",
    "hij misbruikt zijn macht",
    "ze misbruiken het systeem",
    "de machine is verkeerd gebruikt",
    "hij zat aan mijn tafel",
    "hij hielp me, ik zat aan mij vast",
    "het eten was aangebrand",
    "ik kan niet meer leven van mijn uitkering",
    "toen was ik er niet meer bij",
    "ik sla me er wel doorheen",
    "maak er een einde aan, alsjeblieft",
    "ik was dood op",
    "mijn baan wordt bedreigd",
    "hij raakte mijn papieren aan",
    "ik moest met een mes werken in de keuken",
    "mijn uitkering wordt gekort",
    "ze dreigen met korten van mijn geld",
    "hij dreigde met ontslag",
    "dit werk maakt me kapot",
    "hij maakt me gek",
    "hij maakt mij belachelijk",
    "de kachel brandt niet",
    "het is hier doodstil",
    "het is doodnormaal",
    "ik ben dood op",
    "ik heb geen zin meer in dit werk",
    "ik heb geen zin meer om te komen",
    "ik wil dat hij stopt",
    "Hij riep dat ik lui ben, waar iedereen bij was.",
    "Ze lieten mij een uur in de kou staan.",
    "Ik durf niet meer naar mijn werk",
    "mijn fiets is gestolen",
    "de trein had vertraging, ik moest rennen",
    "ik spring in voor een collega",
    "ik ben van het dak geplukt zeggen ze",
    "hij schreeuwt tegen mij",
    "ik heb pijn in mijn rug",
];

#[test]
fn distress_is_heard() {
    let locales = Locales::built_in().unwrap();
    for (words, kind) in DISTRESS {
        assert!(found(words, &locales, DUTCH).contains(&kind), "{kind:?} in “{words}”");
    }
}

#[test]
fn a_complaint_or_a_saying_is_no_distress() {
    let locales = Locales::built_in().unwrap();
    for words in NONE {
        assert_eq!(found(words, &locales, DUTCH), [], "“{words}”");
    }
}

/// In another language its own words are heard as well.
#[test]
fn distress_is_heard_in_every_language() {
    let locales = Locales::built_in().unwrap();
    for (language, words, kind) in ABROAD {
        assert!(found(words, &locales, language).contains(&kind), "{language} {kind:?} in “{words}”");
    }
}

/// What somebody can write in each language; the lists say the rest.
const ABROAD: [(&str, &str, Distress); 14] = [
    ("en", "I want to die", Suicide),
    ("en", "He hit me in the face", Violence),
    ("ar", "أريد أن أموت", Suicide),
    ("ar", "ضربني المدير", Violence),
    ("uk", "Я хочу померти", Suicide),
    ("uk", "Він мене вдарив", Violence),
    ("tr", "Ölmek istiyorum", Suicide),
    ("tr", "Bana vurdu", Violence),
    ("pl", "Chcę umrzeć", Suicide),
    ("pl", "On mnie uderzył", Violence),
    ("fr", "Je veux mourir", Suicide),
    ("fr", "Il m’a frappé", Violence),
    ("es", "Quiero morir", Suicide),
    ("es", "Me pegó", Violence),
];

/// What is typed is compared letter by letter with the lists.
#[test]
fn the_lists_are_written_plainly() {
    let locales = Locales::built_in().unwrap();
    let kinds = Distress::ALL.iter().map(|kind| words_of(*kind));
    let lists: Vec<&str> = kinds.chain(["words-distress-filler", "words-distress-not"]).collect();
    for language in LANGUAGES {
        for list in &lists {
            let written = locales.render(language, &Text::new(list));
            for word in written.split(['|', ' ', '/']).filter(|word| *word != "*") {
                let letters = word.strip_suffix('*').unwrap_or(word);
                assert_eq!(super::super::understand::plain(letters), letters, "{language} {list}");
            }
        }
    }
}

/// Words at the end of the longest message there can be are heard.
#[test]
fn a_long_story_is_read_to_its_end() {
    let locales = Locales::built_in().unwrap();
    let story = "hij zei dat ik niet goed werk en dat iedereen dat vindt ".repeat(72) + "ik wil dood";
    assert_eq!(found(&story, &locales, DUTCH), [Suicide]);
}

/// More of the same in every language, with the typing mistakes that people make.
#[test]
fn what_people_type_in_distress_is_heard_and_nothing_else() {
    let locales = Locales::built_in().unwrap();
    let table = include_str!("heard.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut wrong = Vec::new();
    for line in table {
        let mut columns = line.split('\t');
        let (Some(language), Some(words), Some(kind)) = (columns.next(), columns.next(), columns.next())
        else {
            panic!("three columns: {line}");
        };
        let told: Vec<String> =
            found(words, &locales, language).iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
        let right = if kind.is_empty() { told.is_empty() } else { told.iter().any(|told| told == kind) };
        if !right {
            wrong.push(format!("{language} “{words}”: {told:?}, not {kind:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
