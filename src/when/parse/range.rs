//! From one day to another: `van maandag tot woensdag`, `tussen 3 en 7 maart`, `3 t/m 7 maart`,
//! `sinds 3 maart`, and two days with `of` between them.

use super::{Hit, Parser};
use crate::when::Span;
use crate::when::cycle::{Cycle, Rhythm};
use crate::when::lexicon::{Lexeme, Third, Unit};
use crate::when::part::Part;
use crate::when::term::Term;
use crate::when::token::Mark;

/// How two days are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Through,
    And,
    Or,
}

/// Longer lists of days are not expected.
const LISTED_MAX: usize = 5;

/// Two ends and what was said between them.
struct Ends {
    left: Term,
    right: Term,
    joint: Joint,
    next: usize,
}

impl Parser<'_> {
    /// A range, or two days to choose from.
    pub(super) fn range(&self, i: usize) -> Option<Hit> {
        match self.lex(i) {
            Lexeme::Between => self.between(i + 1),
            Lexeme::From => {
                self.spanning(self.skip_article_links(i + 1), true).or_else(|| self.onward(i + 1))
            }
            Lexeme::Since => self.lasting(i).or_else(|| self.since(i + 1)),
            Lexeme::Already if self.lex(i + 1) == Lexeme::Since => self.range(i + 1),
            _ => self.spanning(i, false),
        }
    }

    fn skip_article_links(&self, i: usize) -> usize {
        let links = |lexeme| matches!(lexeme, Lexeme::Article | Lexeme::Link | Lexeme::At);
        self.skip_while(i, links)
    }

    /// `tussen A en B`.
    fn between(&self, i: usize) -> Option<Hit> {
        let ends = self.two_ends(self.skip_article_links(i))?;
        let joint = if ends.joint == Joint::Or { Joint::Or } else { Joint::Through };
        self.join(&ends, joint)
    }

    /// `A tot B`; after `van` only a real range counts, otherwise `van` belongs to nothing.
    fn spanning(&self, i: usize, only_through: bool) -> Option<Hit> {
        let ends = self.two_ends(i)?;
        if only_through && ends.joint != Joint::Through {
            return None;
        }
        self.join(&ends, ends.joint)
    }

    fn two_ends(&self, i: usize) -> Option<Ends> {
        if let Some(ends) = self.two_days_of_a_month(i) {
            return Some(ends);
        }
        let (left, next) = self.left_end(i)?;
        let (joint, at) = self.joint(next).or_else(|| self.turn_of_months(i, next))?;
        let at = self.skip_article_links(at);
        let right = if self.lex(at) == Lexeme::Now {
            Hit::new(Term::day(self.today), at + 1)
        } else {
            self.merged(at).or_else(|| self.later_week(i, next, at))
        }?;
        Some(Ends { left, right: right.term, joint, next: right.next })
    }

    /// `eind maart begin april`.
    fn turn_of_months(&self, i: usize, next: usize) -> Option<(Joint, usize)> {
        let turns = self.lex(i) == Lexeme::Part(Third::End) && self.lex(next) == Lexeme::Part(Third::Begin);
        turns.then_some((Joint::Through, next))
    }

    /// The number of the second week: `week 12 t/m 14`.
    fn later_week(&self, i: usize, next: usize, at: usize) -> Option<Hit> {
        let week = self.unit(i) == Some(Unit::Week) && next > i + 1;
        let Lexeme::Number(n @ 1..=53) = self.lex(at) else {
            return None;
        };
        let bare = self.digits(at) > 0 && self.digits(at) <= 2 && self.closes(at + 1);
        if week && bare { Hit::new(Term::Again(Cycle::WeekNumber(n)), at + 1) } else { None }
    }

    /// The left end may lack its month: `begin tot half mei`.
    fn left_end(&self, i: usize) -> Option<(Term, usize)> {
        if let Some(hit) = self.merged(i) {
            return Some((hit.term, hit.next));
        }
        if let (Lexeme::Ordinal(1), Lexeme::And, Lexeme::Ordinal(2)) =
            (self.lex(i), self.lex(i + 1), self.lex(i + 2))
        {
            return Some((self.counted_feast(1, i + 3)?.term, i + 1));
        }
        let third = self.third_word(i)?;
        let (_, at) = self.joint(i + 1)?;
        self.third_word(at)?;
        let period = self.period(self.skip_links(at + 1))?;
        Some((period.term.part(Part::Third(third))?, i + 1))
    }

    fn third_word(&self, i: usize) -> Option<Third> {
        match self.lex(i) {
            Lexeme::Part(third) => Some(third),
            Lexeme::Half => Some(Third::Middle),
            _ => None,
        }
    }

    /// What joins two ends, and the token after it.
    fn joint(&self, i: usize) -> Option<(Joint, usize)> {
        let at = match self.lex(i) {
            Lexeme::Until => {
                let with = self.lex(i + 1) == Lexeme::And && self.text(i + 2) == "met";
                return Some((Joint::Through, if with { i + 3 } else { i + 1 }));
            }
            Lexeme::And => return Some((Joint::And, i + 1)),
            Lexeme::Or => return Some((Joint::Or, i + 1)),
            Lexeme::Link if self.text(i) == "op" && (self.in_a_night(i) || self.between_days(i)) => {
                return Some((Joint::Through, i + 1));
            }
            _ => i,
        };
        let dashed = matches!(self.mark(at), Mark::Dash | Mark::Slash);
        (dashed && at < self.tokens.len()).then_some((Joint::Through, at))
    }

    /// `de nacht van maandag op dinsdag`.
    fn in_a_night(&self, i: usize) -> bool {
        (1..=5).any(|back| i.checked_sub(back).is_some_and(|j| self.lex(j) == Lexeme::NightPart))
    }

    /// `van gisteren op vandaag`, `van maandag op dinsdag`.
    fn between_days(&self, i: usize) -> bool {
        let named = |at: usize| matches!(self.lex(at), Lexeme::Day(_) | Lexeme::Weekday(_));
        i >= 2 && self.lex(i - 2) == Lexeme::From && named(i - 1) && named(i + 1)
    }

    /// `3 t/m 7 maart`, `3 of 4 maart`, `maandag 2 tot woensdag 4 maart`.
    fn two_days_of_a_month(&self, i: usize) -> Option<Ends> {
        let (first, next) = self.day_of_month(self.skip_weekday(i))?;
        if self.is_house_number(i) {
            return None;
        }
        let listed = self.after_list(first, next);
        let (joint, at) = self.joint(listed)?;
        let joint = if listed > next && joint == Joint::And { Joint::Through } else { joint };
        let at = self.skip_weekday(self.skip_article_links(at));
        let right = self.with_frame(self.dated_month(at)?);
        let exists = (1..=31).contains(&first);
        let left = if exists { Term::Again(Cycle::DayOfMonth(first)) } else { Term::Impossible };
        Some(Ends { left, right: right.term, joint, next: right.next })
    }

    /// Steps over the `, 13, 14` of days that follow each other, up to the joint.
    fn after_list(&self, first: u32, next: usize) -> usize {
        let follows =
            |at: usize, day: u32| self.mark(at) == Mark::Comma && self.lex(at) == Lexeme::Number(day);
        let count = (0..LISTED_MAX).zip(first + 1..).take_while(|&(k, day)| follows(next + k, day));
        next + count.count()
    }

    /// The right end may be followed by its year: `3 t/m 7 maart vorig jaar`.
    fn with_frame(&self, hit: Hit) -> Hit {
        self.longer(&hit).unwrap_or(hit)
    }

    fn skip_weekday(&self, i: usize) -> usize {
        let named = matches!(self.lex(i), Lexeme::Weekday(_) | Lexeme::ShortWeekday(_));
        let article = usize::from(named && self.lex(i + 1) == Lexeme::Article);
        if named && self.day_of_month(i + 1 + article).is_some() { i + 1 + article } else { i }
    }

    fn join(&self, ends: &Ends, joint: Joint) -> Option<Hit> {
        let (left, right) = (&ends.left, &ends.right);
        let term = match joint {
            Joint::Through => self.through(left, right),
            Joint::And if self.adjoin(left, right) => self.through(left, right),
            Joint::And | Joint::Or => self.either(left, right),
        };
        Hit::new(term?, ends.next)
    }

    /// Whether the right end begins on the day after the left one.
    fn adjoin(&self, left: &Term, right: &Term) -> bool {
        let ends = self.end_of(left, right).zip(self.end_of(right, right));
        ends.is_some_and(|(first, second)| (second.start - first.end).num_days() == 1)
    }

    fn end_of(&self, term: &Term, right: &Term) -> Option<Span> {
        let last = *right.resolve(self.today).first()?;
        match term {
            Term::Again(cycle) => cycle.latest_from(last.start),
            Term::Fixed(fixed) => fixed.spans.first().copied(),
            Term::Impossible | Term::Vague => None,
        }
    }

    fn either(&self, left: &Term, right: &Term) -> Option<Term> {
        let first = self.end_of(left, right)?;
        let second = *right.resolve(self.today).first()?;
        Some(Term::spans(vec![first, second]))
    }

    /// From the left end through the right end.
    fn through(&self, left: &Term, right: &Term) -> Option<Term> {
        match (left, right) {
            (Term::Again(from), Term::Again(to)) => {
                let range = Cycle::Range(Box::new(from.clone()), Box::new(to.clone()));
                Some(Term::Again(range))
            }
            (Term::Again(from), Term::Fixed(to)) => {
                let end = *to.spans.first()?;
                let start = from.latest_from(end.start)?;
                ordered(start, end)
            }
            (Term::Fixed(from), Term::Again(to)) => {
                let start = *from.spans.first()?;
                ordered(start, to.first_from(start.start)?)
            }
            (Term::Fixed(from), Term::Fixed(to)) => ordered(*from.spans.first()?, *to.spans.first()?),
            (Term::Impossible, _) | (_, Term::Impossible) => Some(Term::Impossible),
            (Term::Vague, _) | (_, Term::Vague) => None,
        }
    }

    /// `sinds A`: until today.
    fn since(&self, i: usize) -> Option<Hit> {
        let at = self.skip_article_links(i);
        if let Some(hit) = self.spanning(at, true) {
            return Some(hit);
        }
        let hit = self.merged(at).or_else(|| self.period(at))?;
        let term = match hit.term {
            Term::Impossible | Term::Vague => hit.term,
            Term::Fixed(_) | Term::Again(_) => self.until_today(&hit.term),
        };
        Hit::new(term, hit.next)
    }

    /// `van 3 maart af`.
    fn onward(&self, i: usize) -> Option<Hit> {
        let hit = self.merged(self.skip_article_links(i))?;
        let goes_on = matches!(self.text(hit.next), "af" | "aan");
        if goes_on { Hit::new(self.until_today(&hit.term), hit.next + 1) } else { None }
    }

    fn until_today(&self, term: &Term) -> Term {
        let open = |span: Span| Span { start: span.start, end: span.end.max(self.today) };
        let weekly = matches!(term, Term::Again(cycle) if cycle.rhythm() == Rhythm::Weekly);
        let spans = term.resolve(self.today).into_iter().map(open);
        Term::spans(spans.take(if weekly { 2 } else { 1 }).collect())
    }
}

/// A range whose ends are in the right order, whichever was said first.
fn ordered(first: Span, second: Span) -> Option<Term> {
    let start = first.start.min(second.start);
    Some(Term::spans(vec![Span { start, end: first.end.max(second.end) }]))
}
