//! Small typing mistakes: one slip in a short word, two in a long name of a day, a month or
//! a holiday, and never in the first letter: that is how ordinary words would become dates.

use super::{Lexeme, days, exact, feasts, months, numbers, units, which};

/// Shorter words have too many neighbours.
const LETTERS_MIN: usize = 5;
const LETTERS_FOR_TWO: usize = 9;

/// The lexeme of the nearest word that is near enough, also when it is spelled by ear.
pub(super) fn look_up(word: &str) -> Option<Lexeme> {
    let heard = word.replace('y', "ij").replace("ach", "ag");
    let spelled = (heard != word).then(|| exact(&heard).or_else(|| nearest(&heard))).flatten();
    spelled.or_else(|| nearest(word))
}

fn nearest(word: &str) -> Option<Lexeme> {
    let letters = word.chars().count();
    let first = word.chars().next()?;
    if letters < LETTERS_MIN {
        return None;
    }
    let names = [days::FUZZY, months::FUZZY, feasts::FUZZY].into_iter().flatten();
    let others = [which::FUZZY, units::FUZZY, numbers::FUZZY].into_iter().flatten();
    let names = names.map(|name| (*name, slips_allowed(name.len().min(letters))));
    let near = names.chain(others.map(|other| (*other, 1))).filter_map(|(known, room)| {
        let hopeless = !known.starts_with(first) || known.len().abs_diff(letters) > room;
        let slips = if hopeless { usize::MAX } else { strsim::osa_distance(word, known) };
        (slips <= room).then_some((slips, known))
    });
    near.min_by_key(|&(slips, _)| slips).and_then(|(_, known)| exact(known))
}

fn slips_allowed(letters: usize) -> usize {
    if letters < LETTERS_FOR_TWO { 1 } else { 2 }
}
