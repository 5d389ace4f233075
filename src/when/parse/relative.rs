//! Distances from today: `twee weken geleden`, `over drie dagen`, `al een maand`,
//! and from another day: `de dag na Pasen`.

use chrono::NaiveDate;

use super::quantity::{Amount, Quantity};
use super::{Hit, Parser};
use crate::when::Span;
use crate::when::beside::Beside;
use crate::when::calendar::{month_of, week_of, year};
use crate::when::cycle::Cycle;
use crate::when::lexicon::{Lexeme, Unit};
use crate::when::part::{Frame, Grain};
use crate::when::term::{Fixed, Term};
use chrono::Datelike;

impl Parser<'_> {
    /// `twee weken geleden`.
    pub(super) fn ago(&self, i: usize) -> Option<Hit> {
        self.ago_from(i, self.today).or_else(|| self.weekends_ago(i))
    }

    /// The same, counted from another day: `gisteren een week geleden`.
    pub(super) fn ago_from(&self, i: usize, day: NaiveDate) -> Option<Hit> {
        let amount = self.amount(i)?;
        let at = amount.next();
        let Amount::Known(quantity) = amount else {
            return self.closing_ago(at, Term::Vague);
        };
        if let Some(hit) = self.closing_ago(at, far_from(day, &quantity, false)) {
            let hardly = i >= 3 && matches!(self.text(i - 3), "iets" | "net" | "ietsje");
            let more = i >= 2 && self.text(i - 1) == "dan" && !hardly;
            let term = if more { Term::Vague } else { hit.term };
            return Hit::new(term, hit.next);
        }
        if self.lex(at) != Lexeme::And {
            return None;
        }
        let Amount::Known(rest) = self.amount(at + 1)? else {
            return None;
        };
        let days = quantity.from(day, false);
        self.closing_ago(rest.next, far_from(*days.first()?, &rest, false))
    }

    /// `geleden` itself, possibly after `lang`.
    fn closing_ago(&self, i: usize, term: Term) -> Option<Hit> {
        if self.lex(i) == Lexeme::Ago { Hit::new(term, i + 1) } else { None }
    }

    fn weekends_ago(&self, i: usize) -> Option<Hit> {
        let Lexeme::Number(count @ 1..=60) = self.lex(i) else {
            return None;
        };
        if self.lex(i + 1) != Lexeme::Weekend || self.lex(i + 2) != Lexeme::Ago {
            return None;
        }
        let mut weekend = Cycle::Weekend.finished_before(self.today)?;
        for _ in 1..count {
            weekend = Cycle::Weekend.finished_before(weekend.start)?;
        }
        Hit::new(Term::period(weekend, Grain::Weekend), i + 3)
    }

    /// `geleden` without a clear amount before it: `een tijdje geleden`.
    pub(super) fn unclear_ago(&self, i: usize) -> Option<Hit> {
        let text = self.text(i);
        let vague = ["tijd", "tijdje", "poos", "poosje", "lang", "even", "eventjes", "eind"];
        let before = i.checked_sub(1).map_or("", |before| self.text(before));
        let or_so = before == "wat" && i >= 2 && self.lex(i - 2) == Lexeme::Or;
        let clear = or_so || vague.contains(&before) || text == "geleden" || text == "ago";
        if clear { Hit::new(Term::Vague, i + 1) } else { None }
    }

    /// `over twee weken`.
    pub(super) fn ahead(&self, i: usize) -> Option<Hit> {
        let amount = self.amount(self.skip_about(i + 1))?;
        if self.lex(amount.next()) == Lexeme::Ago {
            return None;
        }
        match amount {
            Amount::Open { unit, next } => Hit::new(self.window_ahead(&Quantity::few(unit, next))?, next),
            Amount::Known(quantity) if matches!(quantity.unit, Unit::Hour | Unit::Minute) => None,
            Amount::Known(quantity) => Hit::new(far_from(self.today, &quantity, true), quantity.next),
        }
    }

    /// `al twee weken`, `sinds een maand`: from then until today.
    pub(super) fn lasting(&self, i: usize) -> Option<Hit> {
        let one = usize::from(self.lex(i + 1) == Lexeme::Number(1));
        if matches!(self.text(i + 1 + one), "tijd" | "tijdje" | "poos" | "poosje" | "kort" | "lang") {
            return Hit::new(Term::Vague, i + 2 + one);
        }
        let amount = self.amount(self.skip_about(i + 1))?;
        let next = amount.next();
        if self.lex(next) == Lexeme::Ago {
            return None;
        }
        match amount {
            Amount::Open { .. } => Hit::new(Term::Vague, next),
            Amount::Known(_) if self.unit(i + 1).is_some() => None,
            Amount::Known(quantity) => Hit::new(self.window(&quantity), next),
        }
    }

    /// The days between so long ago and today.
    pub(super) fn window(&self, quantity: &Quantity) -> Term {
        let starts = quantity.from(self.today, false);
        let spans = starts.into_iter().map(|start| Span { start, end: self.today });
        Term::spans(spans.take(1).collect())
    }

    /// `de dag na Pasen`, `drie dagen voor 3 maart`, `de maandag na Koningsdag`.
    pub(super) fn beside(&self, i: usize) -> Option<Hit> {
        let (at, before) = self.beside_word(i)?;
        let sign = if before { -1 } else { 1 };
        let of = self.merged(self.skip_links(at))?;
        let beside = self.what_beside(i, at - 1, sign)?;
        let term = match of.term {
            Term::Again(cycle) => Term::Again(Cycle::Beside(beside, Box::new(cycle))),
            Term::Fixed(fixed) => {
                Term::spans(fixed.spans.first().and_then(|span| beside.of(*span)).into_iter().collect())
            }
            Term::Impossible | Term::Vague => return None,
        };
        Hit::new(term, of.next)
    }

    /// `de week van 12 oktober`, `het weekend van 10 en 11 oktober`.
    pub(super) fn around(&self, i: usize) -> Option<Hit> {
        let weekend = self.lex(i) == Lexeme::Weekend;
        let at = self.skip_links(i + 1);
        let day = matches!(
            self.lex(at),
            Lexeme::Number(_) | Lexeme::Ordinal(_) | Lexeme::Weekday(_) | Lexeme::Feast(_)
        );
        if at == i + 1 || !day || !(weekend || self.unit(i) == Some(Unit::Week)) {
            return None;
        }
        let hit = self.range(at).or_else(|| self.merged(at))?;
        let of = *hit.term.resolve(self.today).first()?;
        if weekend && (of.end - of.start).num_days() == 1 {
            return Some(hit);
        }
        let beside = if weekend { Beside::WeekendOf } else { Beside::WholeWeek(0) };
        let span = if of.is_day() {
            beside.of(of)?
        } else {
            return None;
        };
        let grain = if weekend { Grain::Weekend } else { Grain::Week };
        Hit::new(Term::period(span, grain), hit.next)
    }

    /// The place after `na` or `voor`, and whether it was `voor`.
    fn beside_word(&self, i: usize) -> Option<(usize, bool)> {
        let at = match self.lex(i) {
            Lexeme::After => i,
            Lexeme::Weekday(_) | Lexeme::Weekend => i + 1,
            _ => self.amount(i)?.next(),
        };
        let at = if self.text(i) == "daags" { i + 1 } else { at };
        match self.lex(at) {
            Lexeme::After => Some((at + 1, false)),
            Lexeme::Before => Some((at + 1, true)),
            _ => None,
        }
    }

    fn what_beside(&self, i: usize, at: usize, sign: i64) -> Option<Beside> {
        let before = sign < 0;
        match self.lex(i) {
            Lexeme::After if self.text(i) == "daags" => Some(Beside::Days(sign)),
            Lexeme::Weekday(day) if before => Some(Beside::WeekdayBefore(day)),
            Lexeme::Weekday(day) => Some(Beside::WeekdayAfter(day)),
            Lexeme::Weekend if before => Some(Beside::WeekendBefore),
            Lexeme::Weekend => Some(Beside::WeekendAfter),
            Lexeme::Unit(Unit::Week) if at == i + 1 => Some(Beside::WholeWeek(sign)),
            _ => {
                let Amount::Known(quantity) = self.amount(i)? else {
                    return None;
                };
                let count = sign * i64::from(quantity.halves.first()? / 2);
                match quantity.unit {
                    Unit::Minute | Unit::Hour | Unit::Quarter => None,
                    Unit::Day => Some(Beside::Days(count)),
                    Unit::Week => Some(Beside::Weeks(count)),
                    Unit::Month => Some(Beside::Months(count)),
                    Unit::Year => Some(Beside::Months(12 * count)),
                }
            }
        }
    }
}

/// The day that lies so far away, in the week, month or year that was meant with it.
fn far_from(day: NaiveDate, quantity: &Quantity, forward: bool) -> Term {
    let days = quantity.from(day, forward);
    let frame = days.first().and_then(|&there| {
        let (span, grain) = match quantity.unit {
            Unit::Minute | Unit::Hour | Unit::Day | Unit::Quarter => return None,
            Unit::Week => (week_of(there)?, Grain::Week),
            Unit::Month => (month_of(there)?, Grain::Month),
            Unit::Year => (year(there.year())?, Grain::Year),
        };
        Some(Frame { span, grain })
    });
    if days.is_empty() {
        return Term::Impossible;
    }
    Term::Fixed(Fixed { spans: days.into_iter().map(Span::day).collect(), frame })
}
