//! The grammar: what the tokens from a place on say about when, and where that ends.
//! Every rule looks a bounded number of tokens ahead, so reading takes linear time.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a rule names the few words it is about; a new word changes nothing for it"
)]

mod clock;
mod day;
mod feast;
mod month;
mod nth;
mod numeric;
mod quantity;
mod range;
mod relative;
mod which;

use chrono::NaiveDate;

use super::lexicon::{Lexeme, Unit};
use super::term::{Term, combine};
use super::token::{Mark, Token};

/// A piece of text that says something about when: its meaning and the token after it.
#[derive(Debug)]
pub(crate) struct Hit {
    pub(crate) term: Term,
    pub(crate) next: usize,
}

impl Hit {
    fn new(term: Term, next: usize) -> Option<Self> {
        Some(Self { term, next })
    }
}

/// The tokens of a text and the day it was typed.
#[derive(Clone, Copy)]
pub(crate) struct Parser<'a> {
    pub(crate) tokens: &'a [Token],
    pub(crate) today: NaiveDate,
    /// How many expressions the place being read lies inside of
    depth: usize,
}

/// How many small words may stand between two parts of one date.
const LINKS_MAX: usize = 3;
/// How many parts one date may have: `vorig jaar` + `in maart` + `op de derde`.
const PARTS_MAX: usize = 3;
/// How deep one date may lie in another: begin of the week of Monday 12 October.
const DEPTH_MAX: usize = 4;

impl<'a> Parser<'a> {
    pub(crate) fn new(tokens: &'a [Token], today: NaiveDate) -> Self {
        Self { tokens, today, depth: 0 }
    }

    /// A parser for what lies inside an expression, if that is not too deep.
    fn inside(self) -> Option<Self> {
        let depth = self.depth + 1;
        (depth <= DEPTH_MAX).then_some(Self { depth, ..self })
    }
}

impl Parser<'_> {
    /// What starts at a token, as far as it reaches.
    pub(crate) fn expression(&self, i: usize) -> Option<Hit> {
        self.range(i).or_else(|| self.merged(i))
    }

    /// An atom with the parts that follow it, in any order: `dinsdag` + `3 maart` + `2025`.
    fn merged(&self, i: usize) -> Option<Hit> {
        let mut hit = self.inside()?.atom(i)?;
        for _ in 0..PARTS_MAX {
            let Some(longer) = self.longer(&hit) else {
                break;
            };
            hit = longer;
        }
        Some(hit)
    }

    fn longer(&self, hit: &Hit) -> Option<Hit> {
        if let Some(next) = self.postfix(hit) {
            return Some(next);
        }
        let from = self.skip_links(hit.next);
        let part = self.year(from).or_else(|| self.day_number(hit, from));
        let part = part.or_else(|| self.inside()?.merged(from))?;
        let term = combine(&hit.term, &part.term, self.today)?;
        Hit::new(term, part.next)
    }

    /// The smallest thing that says when.
    fn atom(&self, i: usize) -> Option<Hit> {
        if i >= self.tokens.len() {
            return None;
        }
        let hit = match self.lex(i) {
            Lexeme::Number(_) | Lexeme::Ordinal(_) => self
                .week_of_year(i)
                .or_else(|| self.numeric(i))
                .or_else(|| self.ago(i))
                .or_else(|| self.beside(i))
                .or_else(|| self.dated_month(i))
                .or_else(|| self.nth(i))
                .or_else(|| self.bare_ordinal(i))
                .or_else(|| self.bare_year(i)),
            Lexeme::Which(_) | Lexeme::Latest => self.nth(i).or_else(|| self.which(i)),
            Lexeme::Unit(_) => self
                .ago(i)
                .or_else(|| self.feast(i))
                .or_else(|| self.beside(i))
                .or_else(|| self.numbered(i))
                .or_else(|| self.around(i)),
            Lexeme::Already | Lexeme::Since => self.lasting(i),
            Lexeme::Ahead => self.ahead(i),
            Lexeme::From => self.van_de(i),
            Lexeme::Half => self.ago(i).or_else(|| self.third(i)),
            Lexeme::Halves(_) | Lexeme::Few | Lexeme::HalfYear => self.ago(i),
            Lexeme::Part(_) => self.third(i),
            _ => self.named(i),
        };
        hit.filter(|hit| hit.next > i)
    }

    /// Something with a name of its own.
    fn named(&self, i: usize) -> Option<Hit> {
        match self.lex(i) {
            Lexeme::Month(_) | Lexeme::ShortMonth(_) => self.month(i),
            Lexeme::Season(season) => self.season(i, season),
            Lexeme::Weekday(_) | Lexeme::ShortWeekday(_) => self.beside(i).or_else(|| self.weekday(i)),
            Lexeme::Weekend => self.beside(i).or_else(|| self.around(i)).or_else(|| self.weekend(i)),
            Lexeme::Day(_) | Lexeme::Night(_) | Lexeme::Morning | Lexeme::Now => self.day(i),
            Lexeme::Every => self.every(i),
            Lexeme::Vague => Hit::new(Term::Vague, i + 1),
            Lexeme::Ago => self.unclear_ago(i),
            Lexeme::After => self.beside(i),
            _ => self.feast(i).or_else(|| self.code(i)),
        }
    }

    /// The lexeme of a token; past the end nothing is known.
    fn lex(&self, i: usize) -> Lexeme {
        self.tokens.get(i).map_or(Lexeme::Unknown, |token| token.lexeme)
    }

    fn text(&self, i: usize) -> &str {
        self.tokens.get(i).map_or("", |token| token.text.as_str())
    }

    fn digits(&self, i: usize) -> usize {
        self.tokens.get(i).map_or(0, Token::digits)
    }

    fn mark(&self, i: usize) -> Mark {
        self.tokens.get(i).map_or(Mark::None, |token| token.mark)
    }

    /// Whether a token follows the previous one without anything between them.
    fn glued(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.joined_by(Mark::None))
    }

    fn spaced(&self, i: usize) -> bool {
        self.tokens.get(i).is_some_and(|token| token.spaced)
    }

    fn before(&self, i: usize) -> Lexeme {
        i.checked_sub(1).map_or(Lexeme::Unknown, |before| self.lex(before))
    }

    fn skip_while(&self, i: usize, skips: impl Fn(Lexeme) -> bool) -> usize {
        (i..i + LINKS_MAX).find(|&j| !skips(self.lex(j))).unwrap_or(i + LINKS_MAX)
    }

    /// The first token after the small words that join the parts of a date.
    fn skip_links(&self, i: usize) -> usize {
        let links = |lexeme| matches!(lexeme, Lexeme::Link | Lexeme::Article | Lexeme::From | Lexeme::At);
        self.skip_while(i, links)
    }

    /// Whether nothing follows that a number could be counting.
    fn closes(&self, i: usize) -> bool {
        let separated = matches!(self.mark(i), Mark::Comma | Mark::Stop | Mark::Dot | Mark::Other);
        i >= self.tokens.len() || separated || !self.is_countable(i)
    }

    /// Whether a word may be a thing; participles (`gebeld`) and amounts in words are not.
    fn is_countable(&self, i: usize) -> bool {
        match self.lex(i) {
            Lexeme::Unknown => !(self.text(i).starts_with("ge") && self.text(i).len() > 4),
            Lexeme::Number(_) => self.digits(i) > 0,
            Lexeme::Counted | Lexeme::Clock | Lexeme::Unit(_) | Lexeme::Ago => true,
            _ => false,
        }
    }

    /// Whether nothing else of importance was typed.
    fn alone(&self, i: usize, next: usize) -> bool {
        let small = |lexeme: Lexeme| {
            matches!(lexeme, Lexeme::Link | Lexeme::Article | Lexeme::At | Lexeme::Plain | Lexeme::From)
                || matches!(lexeme, Lexeme::Since | Lexeme::DayPart)
        };
        i <= LINKS_MAX
            && self.tokens.len() <= next + LINKS_MAX
            && (0..i).chain(next..self.tokens.len()).all(|j| small(self.lex(j)))
    }

    /// The first token after words such as `ongeveer` and `bijna` before an amount.
    fn skip_about(&self, i: usize) -> usize {
        let about = |at: usize| {
            let words = ["bijna", "ruim", "zeker", "minstens", "zowat", "zo", "n", "pakweg", "dik"];
            self.lex(at) == Lexeme::At || words.contains(&self.text(at))
        };
        (i..i + LINKS_MAX).find(|&at| !about(at)).unwrap_or(i + LINKS_MAX)
    }

    /// Whether the word before introduces a date.
    fn introduced(&self, i: usize) -> bool {
        matches!(
            self.before(i),
            Lexeme::Link
                | Lexeme::Article
                | Lexeme::From
                | Lexeme::Since
                | Lexeme::Until
                | Lexeme::Between
                | Lexeme::At
                | Lexeme::Weekday(_)
                | Lexeme::ShortWeekday(_)
                | Lexeme::Part(_)
        ) || self.text(i.wrapping_sub(1)) == "per"
    }

    fn unit(&self, i: usize) -> Option<Unit> {
        if let Lexeme::Unit(unit) = self.lex(i) { Some(unit) } else { None }
    }
}
