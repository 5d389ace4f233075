//! Where a letter on paper goes.

use serde::{Deserialize, Serialize};

/// More lines, or longer ones, do not fit the window of an envelope.
const LINES_MAX: usize = 3;
const LINE_MAX: usize = 45;

/// A postal address: one to three lines, none of them empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Address(Vec<String>);

impl Address {
    /// Reads what somebody typed, in lines or with commas between them; `None` when there is nothing in it.
    pub fn read(typed: &str) -> Option<Self> {
        let several = typed.trim().lines().count() > 1;
        let parts = typed.split(|c| if several { c == '\n' } else { c == ',' });
        let mut lines: Vec<String> = parts
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect();
        if lines.len() > LINES_MAX {
            let rest = lines.split_off(LINES_MAX - 1).join(", ");
            lines.push(rest);
        }
        for line in &mut lines {
            *line = line.chars().take(LINE_MAX).collect();
        }
        (!lines.is_empty()).then_some(Self(lines))
    }

    /// Street or box, then postcode and town.
    pub fn lines(&self) -> &[String] {
        &self.0
    }

    /// On one line.
    pub fn in_short(&self) -> String {
        self.0.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::lines("Korreweg 12 bis\n9715 AA  Groningen\n", &["Korreweg 12 bis", "9715 AA Groningen"])]
    #[case::commas("Korreweg 12, 9715 AA Groningen", &["Korreweg 12", "9715 AA Groningen"])]
    #[case::a_comma_within_lines("p/a Jansen, 2 hoog\nKorreweg 12", &["p/a Jansen, 2 hoog", "Korreweg 12"])]
    #[case::too_many("a\nb\nc\nd", &["a", "b", "c, d"])]
    #[case::a_box("Postbus 41", &["Postbus 41"])]
    fn an_address_is_read(#[case] typed: &str, #[case] lines: &[&str]) {
        assert_eq!(Address::read(typed).unwrap().lines(), lines);
    }

    #[test]
    fn nothing_is_no_address() {
        assert_eq!(Address::read(" \n , "), None);
        assert_eq!(Address::read(" ,, "), None);
    }

    proptest! {
        #[test]
        fn any_words_fit_the_window(typed in "\\PC{0,4096}|(.{0,80}\n){0,9}") {
            if let Some(address) = Address::read(&typed) {
                prop_assert!(address.lines().len() <= LINES_MAX);
                prop_assert!(address.lines().iter().all(|line| line.chars().count() <= LINE_MAX));
            }
        }
    }
}
