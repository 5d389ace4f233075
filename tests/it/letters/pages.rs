//! How a letter stands on its pages: the window of the envelope, the foot, thirty pages of text.

use klachtwijzer::domain::letter::{Block, LetterKind};
use klachtwijzer::letters::render;

use super::read::Read;
use super::samples::Desk;

/// Where a window of EA5/6 or DL at the left can look, however the sheet slides: millimetres from the left
/// edge and from the top.
const WINDOW: (std::ops::Range<f64>, std::ops::Range<f64>) = (10.0..130.0, 39.0..96.0);
/// What it shows in every position.
const SAFE: (std::ops::Range<f64>, std::ops::Range<f64>) = (20.0..110.0, 61.0..86.0);

#[test]
fn the_window_shows_the_address_and_nothing_else() {
    for kind in LetterKind::ALL {
        let mut letter = Desk::new().letter(kind);
        let street = ["Korreweg 12 bis".to_owned(), "9715 AA Groningen".to_owned()];
        if letter.addressee.len() < 3 {
            letter.addressee.extend(street);
        }
        let read = Read::of(&render(&letter).unwrap());
        let within = |(x, y): &&(f64, f64), (xs, ys): &(std::ops::Range<f64>, std::ops::Range<f64>)| {
            xs.contains(x) && ys.contains(y)
        };
        let seen: Vec<_> = read.places.iter().filter(|place| within(place, &WINDOW)).collect();
        let safe = seen.iter().filter(|place| within(place, &SAFE)).count();
        // The line for the post above the address may be seen or not, and a long line may be broken once.
        assert!(safe >= letter.addressee.len().min(4), "{kind:?}: {seen:?}");
        assert!(seen.len() <= letter.addressee.len() + 2, "{kind:?} shows more: {seen:?}");
    }
}

#[test]
fn thirty_pages_of_words_are_all_there_with_their_numbers() {
    let mut letter = Desk::new().letter(LetterKind::Dossier);
    let sentence = "Op die dag gebeurde er weer iets met de arbeidsongeschiktheidsverzekering van mij. ";
    let words: Vec<String> = (0..120).map(|at| format!("Nummer {at}. {}", sentence.repeat(9))).collect();
    letter.blocks.push(Block::Quote { who_and_when: "Alles".to_owned(), words: words.join("\n") });
    let read = Read::of(&render(&letter).unwrap());
    let pages = read.pages();
    assert!((24..=40).contains(&pages), "{pages} pages");
    for (at, artifacts) in read.artifacts.iter().enumerate() {
        assert!(artifacts.contains(&format!("Pagina {} van {pages}", at + 1)), "page {at}: {artifacts}");
        assert_eq!(artifacts.contains("3467-9ACD"), at > 0, "the number heads every page but the first");
    }
    let words = read.words();
    for at in 0..120 {
        assert!(words.contains(&format!("Nummer {at}.")), "{at} is missing");
    }
    assert!(words.contains("ar\u{AD}") || words.contains("heids"), "long Dutch words are broken");
}
