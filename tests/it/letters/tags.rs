//! What a screen reader gets: PDF/UA-1, language, title, structure, order.

use klachtwijzer::domain::letter::LetterKind;
use klachtwijzer::letters::render;

use super::read::Read;
use super::samples::Desk;

fn solution() -> Read {
    Read::of(&render(&Desk::new().letter(LetterKind::Solution)).unwrap())
}

#[test]
fn a_letter_says_that_it_is_accessible_dutch_and_what_it_is_called() {
    let letter = solution();
    assert_eq!(letter.language, "nl-NL");
    assert_eq!(letter.promises, (true, true));
    let title = "De oplossing voor je klacht (3467-9ACD)";
    for needed in ["<pdfuaid:part>1</pdfuaid:part>", title, "WerkPro", "2026-03-24"] {
        assert!(letter.metadata.contains(needed), "{needed} is not in {}", letter.metadata);
    }
}

#[test]
fn a_letter_is_read_from_its_sender_to_its_last_way() {
    insta::assert_snapshot!(solution().structure);
}

#[test]
fn what_stands_in_the_window_for_the_post_is_not_read_twice() {
    let letter = solution();
    assert_eq!(letter.words().matches("Zilverlaan 2").count(), 1);
    assert!(letter.artifacts[0].contains("Zilverlaan 2"), "{:?}", letter.artifacts);
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let desk = Desk::new();
    for kind in [LetterKind::Solution, LetterKind::Dossier] {
        assert_eq!(render(&desk.letter(kind)), render(&desk.letter(kind)));
    }
}
