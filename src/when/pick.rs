//! Goes through the text, gathers everything that says when, and settles on one reading.

use chrono::NaiveDate;

use super::parse::Parser;
use super::term::{CHOICES_MAX, Term, combine};
use super::token::{Mark, Token};
use super::{Reading, Span};
use crate::when::lexicon::Lexeme;

/// Something found, with the tokens from and up to which it reaches.
struct Finding {
    term: Term,
    start: usize,
    next: usize,
}

/// Findings further apart than this many tokens do not explain each other.
const REACH: usize = 8;
/// More findings than these are a story, not a date.
const FINDINGS_MAX: usize = 32;

/// The reading of a whole text.
pub(super) fn reading(tokens: &[Token], today: NaiveDate) -> Reading {
    let parser = Parser::new(tokens, today);
    let findings = joined(corrected(dated(gather(&parser), tokens), tokens), today);
    settle(&findings, today)
}

fn gather(parser: &Parser<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut i = 0;
    while i < parser.tokens.len() && findings.len() < FINDINGS_MAX {
        if let Some(next) = parser.clock(i) {
            i = next;
        } else if let Some(hit) = starts(parser.tokens, i).then(|| parser.expression(i)).flatten() {
            findings.push(Finding { term: hit.term, start: i, next: hit.next });
            i = hit.next;
        } else {
            i += 1;
        }
    }
    findings
}

/// How long something had lasted (`al twee dagen`) says nothing where a day is told as well.
fn dated(findings: Vec<Finding>, tokens: &[Token]) -> Vec<Finding> {
    let lasts = |finding: &Finding| {
        tokens.get(finding.start).is_some_and(|token| token.lexeme == Lexeme::Already)
            && tokens.get(finding.start + 1).is_some_and(|token| token.lexeme != Lexeme::Since)
    };
    let told = findings.iter().any(|finding| !lasts(finding) && finding.term != Term::Vague);
    findings.into_iter().filter(|finding| !(told && lasts(finding))).collect()
}

/// A date does not start in the middle of a number with signs in it, nor behind a birthday.
fn starts(tokens: &[Token], i: usize) -> bool {
    let Some((token, before)) = tokens.get(i).zip(tokens[..i].last()) else {
        return true;
    };
    let marks = [Mark::Dash, Mark::Slash, Mark::Dot, Mark::Comma, Mark::Colon, Mark::Other];
    let inside =
        token.digits() > 0 && before.digits() > 0 && marks.into_iter().any(|mark| token.joined_by(mark));
    let birth = tokens[i.saturating_sub(3)..i].iter().any(|word| word.text.starts_with("gebo"));
    !inside && !birth
}

/// Leaves out what is taken back: `niet maandag maar dinsdag`, `gisteren, nee eergisteren`.
fn corrected(findings: Vec<Finding>, tokens: &[Token]) -> Vec<Finding> {
    let count = findings.len();
    let between = |from: usize, to: usize| tokens.get(from..to).unwrap_or_default();
    let starts: Vec<usize> = findings.iter().map(|finding| finding.start).collect();
    let kept = findings.into_iter().enumerate().filter(|(k, finding)| {
        let denied = is_denied(tokens, finding.start);
        let next = starts.get(k + 1).copied().unwrap_or(finding.next);
        let taken_back = between(finding.next, next.min(finding.next + REACH))
            .iter()
            .any(|token| token.lexeme == Lexeme::Correction);
        count == 1 || !(denied || taken_back)
    });
    kept.map(|(_, finding)| finding).collect()
}

/// Whether `niet` stands before it, possibly with `op` or `de` between.
fn is_denied(tokens: &[Token], start: usize) -> bool {
    let new_clause = tokens.get(start).is_some_and(|token| token.mark != Mark::None);
    let mut before = tokens.iter().take(start).rev();
    let small = |token: &&Token| matches!(token.lexeme, Lexeme::Link | Lexeme::Article);
    let word = before.find(|token| !small(token));
    !new_clause && word.is_some_and(|word| word.lexeme == Lexeme::Not)
}

/// Puts findings together that explain each other across other words.
fn joined(findings: Vec<Finding>, today: NaiveDate) -> Vec<Finding> {
    let mut joined: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings {
        let near = joined.last().filter(|last| finding.start - last.next <= REACH);
        match near.and_then(|last| combine(&last.term, &finding.term, today)) {
            Some(term) => {
                let start = joined.pop().map_or(finding.start, |last| last.start);
                joined.push(Finding { term, start, next: finding.next });
            }
            None => joined.push(finding),
        }
    }
    joined
}

fn settle(findings: &[Finding], today: NaiveDate) -> Reading {
    let resolved: Vec<Vec<Span>> = findings.iter().map(|finding| finding.term.resolve(today)).collect();
    let past = past_readings(&resolved, today);
    if let [only] = past.as_slice() {
        return Reading::Known(*only);
    }
    if !past.is_empty() {
        return Reading::Choice(past);
    }
    if let Some(first) = resolved.iter().find_map(|spans| spans.first()) {
        return Reading::Future(*first);
    }
    let nowhere =
        |finding: &Finding| matches!(finding.term, Term::Again(_)) || finding.term == Term::Impossible;
    if findings.iter().any(nowhere) {
        Reading::Impossible
    } else if findings.is_empty() {
        Reading::NotUnderstood
    } else {
        Reading::Vague
    }
}

/// The readings that have begun, cut off at today: single days before longer periods, and
/// a period not at all when a day inside it was found too.
fn past_readings(resolved: &[Vec<Span>], today: NaiveDate) -> Vec<Span> {
    let begun = |spans: &&Vec<Span>| spans.first().is_some_and(|span| span.start <= today);
    let groups: Vec<&Vec<Span>> = resolved.iter().filter(begun).collect();
    let firsts: Vec<Span> = groups.iter().filter_map(|spans| spans.first().copied()).collect();
    let widens = |span: &Span| firsts.iter().any(|other| span != other && span.contains(other));
    let mut kept: Vec<&Vec<Span>> =
        groups.into_iter().filter(|spans| spans.first().is_some_and(|span| !widens(span))).collect();
    kept.sort_by_key(|spans| spans.first().is_none_or(|span| !span.is_day()));
    let mut past: Vec<Span> = Vec::new();
    for span in kept.into_iter().flatten().filter(|span| span.start <= today) {
        let cut = Span { start: span.start, end: span.end.min(today) };
        if !past.contains(&cut) && past.len() < CHOICES_MAX {
            past.push(cut);
        }
    }
    past
}
