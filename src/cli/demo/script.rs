//! The language of the script, one line a step:
//!
//! ```text
//! # a chapter
//! @ client manager              whose phones are on the table
//! > what those who watch read
//! client : text                 types
//! client [Label]                presses the newest button with this label
//! respondent <- manager         opens the newest link to the bot in the manager's chat
//! client ? words                waits for a message of the bot with these words
//! + 7                           days that pass, until the office is open
//! ```
//!
//! `$zaak` stands for the number of the case, once the client has it.

/// What somebody does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Type(String),
    Press(String),
    Follow(String),
    Read(String),
}

/// One line of the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Chapter(String),
    Stage(Vec<String>),
    Words(String),
    Days(i64),
    Step(String, Deed),
}

/// Every line that is not empty, with its number, and as it stands there when nobody understands it.
pub(super) fn lines(script: &str) -> impl Iterator<Item = (usize, Result<Line, &str>)> {
    let numbered = (1..).zip(script.lines().map(str::trim));
    numbered.filter(|(_, text)| !text.is_empty()).map(|(number, text)| (number, parse(text).ok_or(text)))
}

fn parse(text: &str) -> Option<Line> {
    let (sign, rest) = text.split_once(char::is_whitespace)?;
    let rest = rest.trim();
    Some(match sign {
        "#" => Line::Chapter(rest.to_owned()),
        "@" => Line::Stage(rest.split_whitespace().map(str::to_owned).collect()),
        ">" => Line::Words(rest.to_owned()),
        "+" => Line::Days(rest.parse().ok().filter(|days| *days > 0)?),
        person => Line::Step(person.to_owned(), deed(rest)?),
    })
}

fn deed(text: &str) -> Option<Deed> {
    if let Some(label) = text.strip_prefix('[') {
        return label.strip_suffix(']').map(|label| Deed::Press(label.to_owned()));
    }
    let (sign, rest) = text.split_once(' ')?;
    let rest = rest.trim().to_owned();
    match sign {
        ":" => Some(Deed::Type(rest)),
        "<-" => Some(Deed::Follow(rest)),
        "?" => Some(Deed::Read(rest)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_say_what_they_mean() {
        let step = |person: &str, deed| Some(Line::Step(person.to_owned(), deed));
        assert_eq!(parse("# De klacht"), Some(Line::Chapter("De klacht".to_owned())));
        assert_eq!(parse("@ client manager"), Some(Line::Stage(vec!["client".into(), "manager".into()])));
        assert_eq!(parse("> Zij leest."), Some(Line::Words("Zij leest.".to_owned())));
        assert_eq!(parse("+ 14"), Some(Line::Days(14)));
        assert_eq!(parse("client [Ja]"), step("client", Deed::Press("Ja".to_owned())));
        assert_eq!(parse("client : hallo [daar]"), step("client", Deed::Type("hallo [daar]".to_owned())));
        assert_eq!(parse("respondent <- officer"), step("respondent", Deed::Follow("officer".to_owned())));
        assert_eq!(parse("client ? uitspraak"), step("client", Deed::Read("uitspraak".to_owned())));
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for text in ["zomaar", "client [Ja", "client hallo", "+ -1", "+ morgen", "client :"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
