//! What a screen reader gets: PDF/UA-1, language, title, structure, order.

use klachtwijzer::domain::letter::LetterKind;
use klachtwijzer::letters::render;

use super::read::Pdf;
use super::samples::Desk;

fn solution() -> Pdf {
    Pdf::read(&render(&Desk::new().letter(LetterKind::Solution)).unwrap())
}

#[test]
fn a_letter_says_that_it_is_accessible_dutch_and_what_it_is_called() {
    let pdf = solution();
    let catalog = pdf.catalog();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl-NL");
    let marked = catalog.get_deref(b"MarkInfo", &pdf.document).unwrap().as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let shown = catalog.get_deref(b"ViewerPreferences", &pdf.document).unwrap().as_dict().unwrap();
    assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let metadata = pdf.metadata();
    for needed in
        ["<pdfuaid:part>1</pdfuaid:part>", "De oplossing voor je klacht (3467-9ACD)", "Stichting WerkPro"]
    {
        assert!(metadata.contains(needed), "{needed} is not in {metadata}");
    }
    assert!(metadata.contains("2026-03-24"), "the date of the letter: {metadata}");
}

#[test]
fn a_letter_is_read_from_its_sender_to_its_last_way() {
    insta::assert_snapshot!(solution().structure().trim());
}

#[test]
fn what_stands_in_the_window_for_the_post_is_not_read_twice() {
    let pdf = solution();
    assert_eq!(pdf.words().matches("Zilverlaan 2").count(), 1);
    assert!(pdf.artifacts.contains("Zilverlaan 2") && pdf.artifacts.contains("Pagina 1 van"));
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let desk = Desk::new();
    for kind in [LetterKind::Solution, LetterKind::Dossier] {
        assert_eq!(render(&desk.letter(kind)), render(&desk.letter(kind)));
    }
}
