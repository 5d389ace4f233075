//! Words that choose: `vorige week`, `afgelopen zaterdag`, `de laatste drie maanden`,
//! `dit jaar`, `komende dinsdag`, `dinsdag jl.`

use super::quantity::{Amount, Quantity};
use super::{Hit, Parser};
use crate::when::Span;
use crate::when::calendar::{shift_days, shift_months};
use crate::when::cycle::Cycle;
use crate::when::lexicon::{Lexeme, Unit, Which};
use crate::when::part::{Frame, Grain, grain_of};
use crate::when::term::{Fixed, Term, choose};

impl Parser<'_> {
    /// A word that chooses, with what it chooses from.
    pub(super) fn which(&self, i: usize) -> Option<Hit> {
        let which = match self.lex(i) {
            Lexeme::Which(which) => which,
            Lexeme::Latest => Which::Last,
            _ => return None,
        };
        self.rolling(i, which)
            .or_else(|| self.unit_chosen(i + 1, which))
            .or_else(|| self.part_of_day(i + 1, which))
            .or_else(|| self.unclear_period(i + 1))
            .or_else(|| self.cycle_chosen(i + 1, which))
    }

    /// `afgelopen twee weken`, `komende drie dagen`, `afgelopen weken`.
    fn rolling(&self, i: usize, which: Which) -> Option<Hit> {
        if which != Which::Last && self.lex(i + 1) == Lexeme::HalfYear {
            return self.half_year_chosen(which, i + 2);
        }
        let amount = self.amount(self.skip_about(i + 1))?;
        let next = amount.next();
        let one = self.unit(i + 1).is_some() || self.lex(next) == Lexeme::Ago;
        match amount {
            Amount::Open { unit, .. } if which == Which::Next => {
                Hit::new(self.window_ahead(&Quantity::few(unit, next))?, next)
            }
            Amount::Open { .. } => Hit::new(Term::Vague, next),
            Amount::Known(_) if one => None,
            Amount::Known(quantity) => match which {
                Which::Last | Which::Previous => Hit::new(self.window(&quantity), next),
                Which::Next => Hit::new(self.window_ahead(&quantity)?, next),
                Which::This | Which::BeforePrevious => None,
            },
        }
    }

    /// `vorig halfjaar`, `dit halfjaar`: halves of the calendar year.
    fn half_year_chosen(&self, which: Which, next: usize) -> Option<Hit> {
        let chosen = |half| choose(which, &Cycle::HalfYear(half), self.today).first().copied();
        let found = [1, 2].into_iter().filter_map(chosen);
        let span = match which {
            Which::This => found.rev().find(|half| half.contains(&Span::day(self.today))),
            Which::Next => found.min_by_key(|half| half.start),
            Which::Last | Which::Previous => found.max_by_key(|half| half.start),
            Which::BeforePrevious => None,
        };
        Hit::new(Term::period(span?, Grain::HalfYear), next)
    }

    /// The days from tomorrow until so far ahead.
    pub(super) fn window_ahead(&self, quantity: &Quantity) -> Option<Term> {
        let end = *quantity.from(self.today, true).first()?;
        let start = self.today.succ_opt()?;
        Some(Term::spans(vec![Span { start, end: end.max(start) }]))
    }

    /// `vorige week`, `dit jaar`, `afgelopen maand`.
    fn unit_chosen(&self, i: usize, which: Which) -> Option<Hit> {
        let unit = self.unit(i)?;
        let (cycle, months) = match unit {
            Unit::Minute | Unit::Hour | Unit::Day => return None,
            Unit::Week => (Cycle::Week, 0),
            Unit::Month => (Cycle::EveryMonth, 1),
            Unit::Quarter => (Cycle::EveryQuarter, 0),
            Unit::Year => (Cycle::EveryYear, 12),
        };
        if which == Which::Last
            && let Some(hit) = self.last_weekday(i + 1, unit)
        {
            return Some(hit);
        }
        let span = *choose(which, &cycle, self.today).first()?;
        if which == Which::This && self.text(i.wrapping_sub(2)) == "later" {
            return self.rest_of(span, i + 1);
        }
        let mut spans = vec![span];
        if which == Which::Last && unit != Unit::Quarter {
            let start = if unit == Unit::Week {
                shift_days(self.today, -7)?
            } else {
                shift_months(self.today, -months)?
            };
            spans.insert(0, Span { start, end: self.today });
        }
        let frame = Some(Frame { span, grain: grain_of(unit) });
        Hit::new(Term::Fixed(Fixed { spans, frame }), i + 1)
    }

    /// `later deze week`
    fn rest_of(&self, span: Span, next: usize) -> Option<Hit> {
        let start = self.today.succ_opt()?;
        Hit::new(Term::spans(vec![Span { start, end: span.end.max(start) }]), next)
    }

    /// `afgelopen week dinsdag` is the Tuesday of the last seven days.
    fn last_weekday(&self, i: usize, unit: Unit) -> Option<Hit> {
        let at = self.skip_links(i);
        let hit = if unit == Unit::Week {
            self.weekday(at)?
        } else {
            return None;
        };
        let Term::Again(cycle) = hit.term else {
            return None;
        };
        let mut spans = choose(Which::Last, &cycle, self.today);
        let calendar = Cycle::Week.finished_before(self.today)?;
        spans.extend(
            cycle.within(calendar).into_iter().filter(|day| !spans.contains(day)).collect::<Vec<_>>(),
        );
        Hit::new(Term::spans(spans), hit.next)
    }

    /// `deze ochtend`, `afgelopen nacht`, `last night`.
    fn part_of_day(&self, i: usize, which: Which) -> Option<Hit> {
        let day = |offset| shift_days(self.today, offset).map(Span::day);
        let past = matches!(which, Which::Last | Which::Previous);
        let spans = match (self.lex(i), which) {
            (Lexeme::NightPart, _) if past && self.text(i) == "night" => vec![day(-1)?, day(0)?],
            (Lexeme::NightPart, _) if past || which == Which::This => vec![day(0)?, day(-1)?],
            (Lexeme::DayPart | Lexeme::Morning, Which::This) => vec![day(0)?],
            (Lexeme::DayPart, _) if past => vec![day(-1)?, day(0)?],
            (_, _) => return None,
        };
        Hit::new(Term::spans(spans), i + 1)
    }

    /// `de afgelopen tijd`.
    fn unclear_period(&self, i: usize) -> Option<Hit> {
        let unclear = matches!(self.text(i), "tijd" | "periode" | "tijdje" | "dagen" | "tijden");
        if unclear { Hit::new(Term::Vague, i + 1) } else { None }
    }

    /// `afgelopen zaterdag`, `vorige zomer`, `komende Pasen`.
    fn cycle_chosen(&self, i: usize, which: Which) -> Option<Hit> {
        let hit = self.merged(self.skip_article(i))?;
        let Term::Again(cycle) = hit.term else {
            return matches!(hit.term, Term::Fixed(_)).then_some(hit);
        };
        let half_year = matches!(cycle, Cycle::HalfYear(_));
        if half_year && which == Which::Last {
            return Hit::new(Term::Again(cycle), hit.next);
        }
        // `Verleden vrijdag` is the last one; only `vorige vrijdag` can be the one of last week.
        let last = matches!(cycle, Cycle::Weekday(_)) && self.text(i - 1).starts_with("verle");
        Hit::new(self.chosen(if last { Which::Last } else { which }, &cycle), hit.next)
    }

    fn skip_article(&self, i: usize) -> usize {
        if self.lex(i) == Lexeme::Article { i + 1 } else { i }
    }

    fn chosen(&self, which: Which, cycle: &Cycle) -> Term {
        let spans = choose(which, cycle, self.today);
        let frame = cycle.grain().zip(spans.first().copied());
        let frame = frame.map(|(grain, span)| Frame { span, grain });
        if spans.is_empty() { Term::Impossible } else { Term::Fixed(Fixed { spans, frame }) }
    }

    /// `dinsdag jl.`, `3 mei aanstaande`.
    pub(super) fn postfix(&self, hit: &Hit) -> Option<Hit> {
        let Term::Again(cycle) = &hit.term else {
            return None;
        };
        let word = self.text(hit.next);
        let which = match self.lex(hit.next) {
            Lexeme::JustPast => Which::Last,
            Lexeme::Which(Which::Next) if ["as", "aanstaande", "aanstaand"].contains(&word) => Which::Next,
            Lexeme::Which(Which::Last) if self.ends(hit.next + 1) => Which::Last,
            Lexeme::Vague if word == "laatst" => Which::Last,
            _ => return None,
        };
        Hit::new(self.chosen(which, cycle), hit.next + 1)
    }

    fn ends(&self, i: usize) -> bool {
        i >= self.tokens.len()
    }

    /// `van de week`, `van het weekend`, `van de zomer`: the current or most recent one.
    pub(super) fn van_de(&self, i: usize) -> Option<Hit> {
        let article = matches!(self.lex(i + 1), Lexeme::Article | Lexeme::Link);
        if !article {
            return None;
        }
        match self.lex(i + 2) {
            Lexeme::Unit(Unit::Week) if self.numbered(i + 2).is_none() => {
                Hit::new(self.chosen(Which::This, &Cycle::Week), i + 3)
            }
            _ => None,
        }
    }
}
