//! Days by name: weekdays, `gisteren`, `vannacht`, weekends, and the part of the day behind them.

use super::{Hit, Parser};
use crate::when::Span;
use crate::when::calendar::shift_days;
use crate::when::cycle::Cycle;
use crate::when::lexicon::{Lexeme, Unit};
use crate::when::term::Term;
use crate::when::token::Mark;

impl Parser<'_> {
    /// `dinsdag`, `dinsdagmiddag`, and `di` where it cannot be another word.
    pub(super) fn weekday(&self, i: usize) -> Option<Hit> {
        let day = match self.lex(i) {
            Lexeme::Weekday(day) => day,
            Lexeme::ShortWeekday(day) if self.weekday_is_meant(i) => day,
            _ => return None,
        };
        if let Some(hit) = self.named_friday(i) {
            return Some(hit);
        }
        Hit::new(Term::Again(Cycle::Weekday(day)), self.after_day_part(i + 1))
    }

    /// Whether `zo` or `do` is a weekday here.
    fn weekday_is_meant(&self, i: usize) -> bool {
        let dotted = usize::from(self.lex(i + 1) == Lexeme::Article);
        let dated = self.digits(i + 1 + dotted) > 0
            && (self.names_month(i + 2) || self.numeric(i + 1 + dotted).is_some());
        let short = |at: usize| matches!(self.lex(at), Lexeme::ShortWeekday(_));
        let ranging = (self.lex(i + 1) == Lexeme::Until && (short(i + 2) || self.closes(i + 2)))
            || (self.before(i) == Lexeme::Until && i >= 2 && (short(i - 2) || self.closes(i + 1)))
            || (self.mark(i + 1) == Mark::Dash && short(i + 1))
            || (self.mark(i) == Mark::Dash && short(i.wrapping_sub(1)));
        let chosen = matches!(self.before(i), Lexeme::Which(_) | Lexeme::Latest | Lexeme::Unit(Unit::Week));
        let ordinary = matches!(self.text(i), "zo" | "do" | "ma" | "vrij" | "don");
        let ended = i + 1 >= self.tokens.len() || self.mark(i + 1) != Mark::None;
        let week = self.unit(i + 2) == Some(Unit::Week) && matches!(self.lex(i + 1), Lexeme::Which(_));
        self.alone(i, i + 1)
            || dated
            || ranging
            || week
            || self.lex(i + 1) == Lexeme::JustPast
            || (chosen && (!ordinary || ended))
            || (self.before(i) == Lexeme::Link && self.text(i - 1) == "op" && !ordinary)
    }

    /// `in de middag`, `'s avonds`, `laat` behind a day say nothing about the day.
    pub(super) fn after_day_part(&self, i: usize) -> usize {
        let at = self.skip_while(i, |lexeme| matches!(lexeme, Lexeme::Link | Lexeme::Article));
        match self.lex(at) {
            Lexeme::DayPart | Lexeme::Morning | Lexeme::NightPart => at + 1,
            _ => i,
        }
    }

    /// `vandaag`, `gisteren`, `vannacht`, `morgen`.
    pub(super) fn day(&self, i: usize) -> Option<Hit> {
        let next = self.after_day_part(i + 1);
        let offset = match self.lex(i) {
            Lexeme::Day(offset) => offset,
            Lexeme::Now if self.alone(i, i + 1) || self.before(i) == Lexeme::Until => 0,
            Lexeme::Morning if self.tomorrow_is_meant(i) => 1,
            Lexeme::Night(offset) => return self.night(offset, next),
            _ => return None,
        };
        let day = shift_days(self.today, offset)?;
        let night = next > i + 1 && self.lex(next - 1) == Lexeme::NightPart;
        if night && offset < 0 {
            return self.night(offset - 1, next);
        }
        let count = self.skip_while(next, |lexeme| lexeme == Lexeme::Link);
        if let Some(hit) = self.ago_from(count, day) {
            return Some(hit);
        }
        self.ahead_from(next, day).or_else(|| Hit::new(Term::day(day), next))
    }

    /// `morgen` is tomorrow, unless a word before it makes it a part of the day.
    fn tomorrow_is_meant(&self, i: usize) -> bool {
        let part = matches!(
            self.before(i),
            Lexeme::Weekday(_) | Lexeme::Day(_) | Lexeme::Which(_) | Lexeme::Article
        );
        let greeting = matches!(
            self.text(i.wrapping_sub(1)),
            "goede" | "goeie" | "goeden" | "vroege" | "s" | "die" | "elke" | "iedere"
        );
        !part && !greeting
    }

    /// A night belongs to two days: the morning it ends in comes first.
    fn night(&self, evening: i64, next: usize) -> Option<Hit> {
        let day = |offset| shift_days(self.today, offset).map(Span::day);
        let (after, before) = (day(evening + 1)?, day(evening)?);
        Hit::new(Term::spans(vec![after, before]), next)
    }

    /// `vandaag over een week`.
    fn ahead_from(&self, i: usize, day: chrono::NaiveDate) -> Option<Hit> {
        let hit = self.ahead(i)?;
        let there = hit.term.resolve(self.today).first()?.start;
        let moved = shift_days(there, (day - self.today).num_days())?;
        Hit::new(Term::day(moved), hit.next)
    }

    /// `het weekend`, which is the most recent one.
    pub(super) fn weekend(&self, i: usize) -> Option<Hit> {
        Hit::new(Term::Again(Cycle::Weekend), i + 1)
    }

    /// `elke dinsdag` is no day.
    pub(super) fn every(&self, i: usize) -> Option<Hit> {
        let named = matches!(
            self.lex(i + 1),
            Lexeme::Weekday(_) | Lexeme::Unit(_) | Lexeme::Weekend | Lexeme::DayPart | Lexeme::Month(_)
        );
        if named { Hit::new(Term::Vague, i + 2) } else { None }
    }
}
