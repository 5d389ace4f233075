//! The filer's name and number.

use crate::domain::address::Address;
use crate::domain::complaint::Reach;
use crate::i18n::Text;

use super::super::super::draft::{Draft, Supplied};
use super::{Given, Taken, noted, wrote};

/// One of the offered answers about the name.
pub(super) fn choose(draft: &mut Draft, value: &str, given: &Given<'_>) -> Taken {
    match value {
        "call" => {
            draft.answers.reach = Some(Reach::Phone);
            Taken::Noted(Vec::new())
        }
        "telegram" => name(draft, given.first_name),
        _ => {
            draft.answers.name = Some(Supplied::LeftOut);
            settle_reach(draft);
            Taken::Noted(vec![Text::new("noted-no-name")])
        }
    }
}

/// Takes the name.
pub(super) fn name(draft: &mut Draft, words: &str) -> Taken {
    draft.answers.name = Some(Supplied::Given(words.to_owned()));
    settle_reach(draft);
    // Who types it in for somebody else is not the one to thank.
    noted(if draft.oral.is_some() { "staff-oral-noted-name" } else { "noted-name" }, words)
}

fn settle_reach(draft: &mut Draft) {
    draft.answers.reach.get_or_insert(Reach::Chat);
}

/// No number: the answer comes in the chat.
pub(super) fn leave_phone_out(draft: &mut Draft) {
    draft.answers.phone = Some(Supplied::LeftOut);
    draft.answers.reach = Some(Reach::Chat);
}

/// Takes the address for letters on paper.
pub(super) fn address(draft: &mut Draft, typed: &str) -> Taken {
    let Some(address) = Address::read(typed) else {
        return Taken::Refused(vec![Text::new("staff-address-how")]);
    };
    let words = address.in_short();
    draft.answers.address = Some(Supplied::Given(address.lines().join("\n")));
    wrote(words)
}

/// Takes a phone number: seven to fifteen digits.
pub(in super::super) fn phone(draft: &mut Draft, typed: &str) -> Taken {
    if !is_phone(typed) {
        return Taken::Refused(vec![Text::new("refused-phone")]);
    }
    draft.answers.phone = Some(Supplied::Given(typed.trim().to_owned()));
    draft.answers.reach = Some(Reach::Phone);
    noted("noted-phone", typed.trim())
}

/// Is this a phone number and nothing else?
pub(in super::super) fn is_phone(typed: &str) -> bool {
    // Arabic keyboards have figures of their own, and some put a mark of direction before a number.
    let digits = typed.chars().filter(|c| c.is_numeric()).count();
    let marks =
        |c: char| " +-()./".contains(c) || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    let other = typed.chars().any(|c| !(c.is_numeric() || marks(c)));
    !other && (7..=15).contains(&digits)
}
