//! How a letter stands on its pages: the window of the envelope, the foot, thirty pages of text.

use klachtwijzer::domain::letter::{Block, LetterKind};
use klachtwijzer::letters::render;

use super::read::Pdf;
use super::samples::Desk;

#[test]
fn thirty_pages_of_words_are_all_there_with_their_numbers() {
    let mut letter = Desk::new().letter(LetterKind::Dossier);
    let sentence = "Op die dag gebeurde er weer iets met de arbeidsongeschiktheidsverzekering van mij. ";
    let words: Vec<String> = (0..120).map(|at| format!("Nummer {at}. {}", sentence.repeat(9))).collect();
    letter.blocks.push(Block::Quote { who_and_when: "Alles".to_owned(), words: words.join("\n") });
    let pdf = Pdf::read(&render(&letter).unwrap());
    let pages = pdf.pages();
    assert!((28..=40).contains(&pages), "{pages} pages");
    for page in 1..=pages {
        assert!(pdf.artifacts.contains(&format!("Pagina {page} van {pages}")), "page {page}");
    }
    let read = pdf.words();
    for at in 0..120 {
        assert!(read.contains(&format!("Nummer {at}.")), "{at} is missing");
    }
}
