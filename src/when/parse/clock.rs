//! Times of the clock, so that they can be stepped over: `om half drie`, `15.30 uur`,
//! `kwart over vier`. None of them is a date.

use super::Parser;
use crate::when::lexicon::Lexeme;
use crate::when::token::Mark;

impl Parser<'_> {
    /// The token after a time of the clock that starts here.
    pub(crate) fn clock(&self, i: usize) -> Option<usize> {
        let after = if self.lex(i) == Lexeme::At {
            let from = if self.lex(i + 1) == Lexeme::At { i + 2 } else { i + 1 };
            let bare = matches!(self.text(i), "om" | "at");
            self.time(from).or_else(|| if bare { self.bare_time(from) } else { None })
        } else {
            self.time(i)
        }?;
        (self.lex(after) != Lexeme::Ago).then_some(after)
    }

    /// A time that is recognisable as one without `om`.
    fn time(&self, i: usize) -> Option<usize> {
        if self.lex(i) == Lexeme::Half {
            let hour = self.hour(i + 1) && self.unit(i + 2).is_none();
            let after = if self.lex(i + 2) == Lexeme::Clock { i + 3 } else { i + 2 };
            return (hour && !self.names_month(i + 2)).then_some(after);
        }
        if self.lex(i) == Lexeme::QuarterHour {
            return self.hour_beside(i + 1);
        }
        let Lexeme::Number(hour) = self.lex(i) else {
            return None;
        };
        let minutes = self.minutes(i + 1);
        if hour < 25 && minutes && self.mark(i + 1) == Mark::Colon {
            return Some(if self.lex(i + 2) == Lexeme::Clock { i + 3 } else { i + 2 });
        }
        if minutes && self.lex(i + 2) == Lexeme::Clock {
            return Some(i + 3);
        }
        if self.lex(i + 1) == Lexeme::Clock {
            return Some(if self.minutes(i + 2) { i + 3 } else { i + 2 });
        }
        self.hour_beside(i + 1)
    }

    /// `om drie`, `om 12.04`: only a time because of the word before it.
    fn bare_time(&self, i: usize) -> Option<usize> {
        let dotted = self.minutes(i + 1) && matches!(self.mark(i + 1), Mark::Dot | Mark::None);
        let after = if dotted { i + 2 } else { i + 1 };
        (self.hour(i) && !self.names_month(after)).then_some(after)
    }

    /// `over drie`, `voor half vier` after a number of minutes.
    fn hour_beside(&self, i: usize) -> Option<usize> {
        if !matches!(self.lex(i), Lexeme::Before | Lexeme::Ahead) {
            return None;
        }
        let half = usize::from(self.lex(i + 1) == Lexeme::Half);
        let hour = i + 1 + half;
        let other = self.unit(hour + 1).is_some() || self.names_month(hour + 1);
        (self.hour(hour) && !other).then_some(hour + 1)
    }

    fn hour(&self, i: usize) -> bool {
        matches!(self.lex(i), Lexeme::Number(0..=24))
    }

    fn minutes(&self, i: usize) -> bool {
        matches!(self.lex(i), Lexeme::Number(0..=59)) && self.digits(i) == 2
    }

    pub(super) fn names_month(&self, i: usize) -> bool {
        matches!(self.lex(i), Lexeme::Month(_) | Lexeme::ShortMonth(_))
    }
}
