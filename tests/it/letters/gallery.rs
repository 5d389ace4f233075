//! Every kind of letter: its words as a snapshot for who has to sign it, and its PDF in `target/letters`.

use std::fmt::Write;
use std::path::Path;

use klachtwijzer::domain::letter::{Letter, LetterKind};
use klachtwijzer::letters::render;

use super::samples::Desk;

fn told(letter: &Letter) -> String {
    let mut text = String::new();
    let mut part = |title: &str, lines: &[String]| {
        writeln!(text, "{title}: {}", lines.join(" | ")).unwrap();
    };
    part(
        "Van",
        &[vec![letter.sender.name.clone()], letter.sender.address.clone(), letter.sender.contact.clone()]
            .concat(),
    );
    part("Aan", &letter.addressee);
    for (label, value) in &letter.details {
        part(label, std::slice::from_ref(value));
    }
    writeln!(text, "\n# {}\n\n{}", letter.subject, letter.paragraphs().join("\n\n")).unwrap();
    text
}

#[test]
fn every_letter_can_be_read_and_looked_at() {
    let desk = Desk::new();
    let folder = Path::new("target/letters");
    std::fs::create_dir_all(folder).unwrap();
    for kind in LetterKind::ALL {
        let letter = desk.letter(kind);
        assert_eq!(letter.kind, kind);
        let name = format!("{kind:?}");
        insta::assert_snapshot!(name.clone(), told(&letter));
        std::fs::write(folder.join(format!("{name}.pdf")), render(&letter).unwrap()).unwrap();
    }
}

/// Somebody does it for the client: the receipt, and what goes out in their name.
#[test]
fn letters_of_a_representative_can_be_read_and_looked_at() {
    let desk = Desk::of_representative();
    let folder = Path::new("target/letters");
    std::fs::create_dir_all(folder).unwrap();
    for kind in [LetterKind::Receipt, LetterKind::ToCommittee, LetterKind::Uwv] {
        let letter = desk.letter(kind);
        let name = format!("{kind:?}_of_a_representative");
        insta::assert_snapshot!(name.clone(), told(&letter));
        std::fs::write(folder.join(format!("{name}.pdf")), render(&letter).unwrap()).unwrap();
    }
    let invitation = told(&desk.letter(LetterKind::RespondentInvitation));
    assert!(!invitation.contains("Elif") && !invitation.contains("Yılmaz"), "{invitation}");
}

/// Article by article: what a letter that decides something has to hold.
#[test]
fn a_letter_that_decides_says_what_one_can_do_with_whom_and_until_when() {
    let desk = Desk::new();
    for kind in [LetterKind::Solution, LetterKind::NoSolution, LetterKind::Settled] {
        let words = told(&desk.letter(kind));
        for needed in ["Wat kun je doen", "Klachtencommissie", "Postbus 4159", "Dat kan tot en met", "050"] {
            assert!(words.contains(needed), "{kind:?} does not say {needed}:\n{words}");
        }
    }
    // What stopped can go on for a while; an outcome before the end opens no door yet.
    let stopped = told(&desk.letter(LetterKind::Withdrawal));
    assert!(stopped.contains("Op dinsdag 10 maart 2026") && stopped.contains("tot en met"), "{stopped}");
    let outcome = told(&desk.letter(LetterKind::Outcome));
    assert!(outcome.contains("Je krijgt dan een brief") && !outcome.contains("tot en met"), "{outcome}");
    // What was not handled opens no window (articles 8 and 9): no day is promised that the bot does not keep.
    let refused = told(&desk.letter(LetterKind::NotTakenOn));
    assert!(refused.contains("Postbus 4159") && !refused.contains("tot en met"), "{refused}");
    // The committee's letters know nothing of the organisation's own rules and people (footnote 2).
    for kind in [LetterKind::Admissible, LetterKind::Inadmissible, LetterKind::Ruling] {
        let words = told(&desk.letter(kind));
        assert!(words.contains("Postbus 4159"), "{words}");
        assert!(
            !words.contains("artikel 14") && !words.contains("Brigit") && !words.contains("050"),
            "{words}"
        );
    }
    for kind in LetterKind::ALL {
        let letter = desk.letter(kind);
        assert!(
            !letter.sender.name.is_empty() && letter.sender.address.len() + letter.sender.contact.len() > 1,
            "{kind:?} has no sender"
        );
        assert_eq!(letter.reference, "3467-9ACD");
        let words = told(&letter);
        assert!(
            !words.contains("letter-") && !words.contains("{ $"),
            "{kind:?} shows its workings:\n{words}"
        );
    }
}
