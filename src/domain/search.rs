//! Finding a case by what somebody remembers of it: its number, a name, a phone number. Nothing else can be
//! searched for, since the store keeps no words in the clear.

use super::case::Case;
use super::ids::CaseNumber;
use super::organisation::name_words;

/// Fewer digits are no phone number.
const PHONE_DIGITS: usize = 8;

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A case by its number.
    Number(CaseNumber),
    /// By the phone number of whoever filed it, as it is dialled inside the Netherlands.
    Phone(String),
    /// By every one of these words of a name.
    Name(Vec<String>),
}

impl Wanted {
    /// Reads what was typed; `None` when nothing can be looked for with it.
    pub fn read(typed: &str) -> Option<Self> {
        if let Some(number) = CaseNumber::parse(typed) {
            return Some(Self::Number(number));
        }
        let is_dialled = |c: char| c.is_ascii_digit() || c.is_whitespace() || "+-()./".contains(c);
        let digits = phone_digits(typed);
        if typed.chars().all(is_dialled) {
            return (digits.len() >= PHONE_DIGITS).then_some(Self::Phone(digits));
        }
        let words = name_words(typed);
        (!words.is_empty()).then_some(Self::Name(words))
    }

    /// Does the case fit?
    pub fn fits(&self, case: &Case) -> bool {
        match self {
            Self::Number(number) => case.number == *number,
            Self::Phone(digits) => phone(case).as_ref() == Some(digits),
            Self::Name(wanted) => {
                let known = names(case);
                wanted.iter().all(|word| known.contains(word))
            }
        }
    }
}

/// The words of the names in a case: of whoever filed it, and of the client whom they act for.
pub fn names(case: &Case) -> Vec<String> {
    let complaint = &case.complaint;
    let represented = complaint.represented.as_ref().and_then(|represented| represented.name.as_deref());
    complaint.name.as_deref().into_iter().chain(represented).flat_map(name_words).collect()
}

/// The phone number of whoever filed a case.
pub fn phone(case: &Case) -> Option<String> {
    case.complaint.phone.as_deref().map(phone_digits).filter(|digits| !digits.is_empty())
}

/// Does what a caller says of themselves fit the case? For who may not read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The name or the number is the one in the case.
    Fits,
    /// It is another one.
    Differs,
    /// The case holds neither name nor number to hold it against.
    NothingKnown,
    /// Nothing was said that can be held against anything.
    NothingSaid,
}

/// Holds the name or phone number that a caller gives against the case.
pub fn claim(case: &Case, typed: &str) -> Claim {
    let (known, dialled) = (names(case), phone(case));
    let fits = match Wanted::read(typed) {
        None | Some(Wanted::Number(_)) => return Claim::NothingSaid,
        Some(_) if known.is_empty() && dialled.is_none() => return Claim::NothingKnown,
        Some(Wanted::Phone(digits)) => dialled == Some(digits),
        // Somebody who gave only a first name says their whole name on the phone.
        Some(Wanted::Name(said)) => {
            let own: Vec<String> = case.complaint.name.as_deref().into_iter().flat_map(name_words).collect();
            let whole = !own.is_empty() && own.iter().all(|word| said.contains(word));
            whole || said.iter().all(|word| known.contains(word))
        }
    };
    if fits { Claim::Fits } else { Claim::Differs }
}

/// The digits as they are dialled inside the Netherlands.
fn phone_digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let abroad = phone.trim_start().starts_with('+').then_some("31").into_iter().chain(["0031"]);
    for prefix in abroad {
        if let Some(rest) = digits.strip_prefix(prefix) {
            return format!("0{}", rest.trim_start_matches('0'));
        }
    }
    digits
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[test]
    fn phone_numbers_are_the_same_however_they_are_written() {
        for phone in ["06-12 34 56 78", "+31 6 12345678", "0031612345678", "+31 (0)6 12345678", "0612345678"]
        {
            assert_eq!(Wanted::read(phone), Some(Wanted::Phone("0612345678".to_owned())), "{phone}");
        }
        assert_eq!(phone_digits("+32 475 12 34 56"), "32475123456");
    }

    #[rstest]
    #[case::number("3467 9acd", Some(Wanted::Number(CaseNumber::parse("3467-9ACD").expect("a number"))))]
    #[case::name("Zoë de  Vries", Some(Wanted::Name(vec!["zoe".into(), "de".into(), "vries".into()])))]
    #[case::too_few_digits("06 12", None)]
    #[case::nothing("  ", None)]
    #[case::signs("!?", None)]
    fn what_is_looked_for(#[case] typed: &str, #[case] wanted: Option<Wanted>) {
        assert_eq!(Wanted::read(typed), wanted);
    }
}
