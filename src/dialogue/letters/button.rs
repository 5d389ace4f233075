//! A button for each letter, and the line of it in a list.

use crate::domain::case::Case;
use crate::domain::case::amend;
use crate::domain::case::letters::Written;
use crate::domain::letter::{LetterKind, LetterTo};
use crate::domain::time::Timestamp;
use crate::i18n::Text;

use super::super::press::Press;
use super::super::step::Button;

/// So many letters have a button; older ones are in the list of staff.
const SHOWN: usize = 6;

/// A button for each of the filer's letters that hold, the newest first.
pub fn buttons(case: &Case) -> Vec<Button> {
    let wrong: Vec<Timestamp> = amend::never(case).map(|step| step.at).collect();
    let holds = |written: &&Written| !wrong.contains(&written.at);
    case.letters.of_filer().rev().filter(holds).take(SHOWN).map(|written| button(case, written)).collect()
}

fn button(case: &Case, written: &Written) -> Button {
    Button {
        label: label(written.letter.kind),
        data: Press::case(case.id, "letter", &written.id.0.to_string()),
    }
}

fn label(kind: LetterKind) -> Text {
    Text::new(match kind {
        LetterKind::Receipt | LetterKind::OralReceipt => "button-letter-receipt",
        LetterKind::NotTakenOn => "button-letter-not-taken-on",
        LetterKind::Confirmation => "button-letter-confirmation",
        LetterKind::Solution => "button-letter-solution",
        LetterKind::NoSolution => "button-letter-no-solution",
        LetterKind::Outcome => "button-letter-outcome",
        LetterKind::Settled => "button-letter-settled",
        LetterKind::Withdrawal => "button-letter-withdrawal",
        LetterKind::Report => "button-letter-report",
        LetterKind::RespondentInvitation => "button-letter-invitation",
        LetterKind::ToCommittee => "button-letter-to-committee",
        LetterKind::Admissible | LetterKind::Inadmissible => "button-letter-committee",
        LetterKind::Ruling => "button-letter-ruling",
        LetterKind::Measures => "button-letter-measures",
        LetterKind::Uwv => "button-letter-uwv",
        LetterKind::Dossier => "button-letter-dossier",
    })
}

/// "Brief 2, voor de cliënt: De oplossing voor je klacht."
pub fn line(written: &Written) -> Text {
    let to = Text::new(match written.to {
        LetterTo::Client => "staff-letter-to-client",
        LetterTo::Respondent(_) => "staff-letter-to-respondent",
        LetterTo::Organisation => "staff-letter-to-organisation",
        LetterTo::Committee => "staff-letter-to-committee",
        LetterTo::Uwv => "staff-letter-to-uwv",
        LetterTo::Involved => "staff-letter-to-involved",
        LetterTo::Desk => "staff-letter-to-desk",
    });
    Text::new("staff-letter-line")
        .with("number", i64::from(written.id.0))
        .with("to", to)
        .with("subject", written.letter.subject.as_str())
        .with("at", written.at)
}
