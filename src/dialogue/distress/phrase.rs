//! Expressions as the word lists write them, and finding them in what somebody typed.

use super::super::understand::plain;

/// So many words a star stands for at most.
const STAR_MAX: usize = 3;
/// Words between two of an expression that say nothing, at most so many in a row.
const FILLER_MAX: usize = 3;

/// One place in an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Place<'l> {
    /// Any of these words.
    Word(Vec<Word<'l>>),
    /// Up to three words, whatever they are.
    Star,
}

/// A word of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word<'l> {
    letters: &'l str,
    /// It may go on with other letters.
    goes_on: bool,
}

impl<'l> Word<'l> {
    fn read(written: &'l str) -> Self {
        let letters = written.strip_suffix('*');
        Self { letters: letters.unwrap_or(written), goes_on: letters.is_some() }
    }

    /// Typing mistakes are not forgiven: what looks like such a word is often a very different one. A letter
    /// that was held down is no other word.
    fn is(&self, typed: &str) -> bool {
        let is = |typed: &str| typed == self.letters || (self.goes_on && typed.starts_with(self.letters));
        is(typed) || (is_drawn_out(typed) && [1, 2].into_iter().any(|times| is(&drawn_in(typed, times))))
    }
}

/// Does a letter stand three times, or the last one twice?
fn is_drawn_out(typed: &str) -> bool {
    let letters: Vec<char> = typed.chars().collect();
    letters.windows(3).any(|three| three.iter().all(|letter| Some(letter) == three.first()))
        || matches!(letters.as_slice(), [.., before, last] if before == last)
}

/// The word with such a letter once or twice, and the last one once.
fn drawn_in(typed: &str, times: usize) -> String {
    let letters: Vec<char> = typed.chars().collect();
    let runs = letters.chunk_by(|a, b| a == b);
    let mut word: String =
        runs.flat_map(|run| run.iter().take(if run.len() > 2 { times } else { run.len() })).collect();
    let mut ends = word.chars().rev();
    if times == 1 && ends.next() == ends.next() {
        word.pop();
    }
    word
}

/// An expression: a row of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase<'l>(Vec<Place<'l>>);

impl<'l> Phrase<'l> {
    /// The expressions of a list, divided by `|`; it is written in small letters, as `plain` leaves them.
    pub(super) fn list(written: &'l str) -> Vec<Self> {
        let place = |word: &'l str| match word {
            "*" => Place::Star,
            choice => Place::Word(choice.split('/').map(Word::read).collect()),
        };
        let phrases = written.split('|').map(|row| Self(row.split_whitespace().map(place).collect()));
        phrases.filter(|phrase: &Self| !phrase.0.is_empty()).collect()
    }
}

/// A sentence, cut into words. A word that was struck out is empty, and fits nowhere.
pub(super) struct Sentence<'f> {
    words: Vec<String>,
    fillers: &'f [String],
}

/// The sentences of a text.
pub(super) fn sentences<'f>(text: &str, fillers: &'f [String]) -> Vec<Sentence<'f>> {
    text.split(['.', '!', '?', ';', '\n', '؟', '؛', '،', '۔', '。', '！', '？', '…'])
        .map(|sentence| {
            let words = plain(&sentence.replace('/', " ")).split(' ').map(str::to_owned).collect();
            Sentence { words, fillers }
        })
        .collect()
}

impl Sentence<'_> {
    /// Takes the words of these expressions out, so that nothing can be found across them.
    pub(super) fn strike(&mut self, phrases: &[Phrase<'_>]) {
        for start in 0..self.words.len() {
            let end = phrases.iter().filter_map(|phrase| self.ends(&phrase.0, start)).max();
            for word in self.words.iter_mut().take(end.unwrap_or(start)).skip(start) {
                word.clear();
            }
        }
    }

    /// Does one of these expressions stand in it?
    pub(super) fn holds(&self, phrases: &[Phrase<'_>]) -> bool {
        (0..self.words.len()).any(|start| phrases.iter().any(|phrase| self.ends(&phrase.0, start).is_some()))
    }

    /// Where the expression ends that begins with the word at `from`.
    fn ends(&self, places: &[Place<'_>], from: usize) -> Option<usize> {
        match places {
            [] => Some(from),
            [Place::Star, rest @ ..] => (from..=from + STAR_MAX)
                .filter(|next| self.goes_to(*next))
                .find_map(|next| self.ends(rest, next)),
            [Place::Word(choices), rest @ ..] => {
                let typed = self.words.get(from).filter(|typed| !typed.is_empty())?;
                if !choices.iter().any(|word| word.is(typed)) {
                    return None;
                }
                self.ends(rest, from + 1).or_else(|| {
                    (from + 2..=from + 1 + FILLER_MAX)
                        .take_while(|next| self.is_filler(next - 1))
                        .find_map(|next| self.ends(rest, next))
                })
            }
        }
    }

    /// Is everything up to there still there?
    fn goes_to(&self, end: usize) -> bool {
        end <= self.words.len()
            && end.checked_sub(1).is_none_or(|last| self.words.get(last).is_some_and(|word| !word.is_empty()))
    }

    fn is_filler(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| self.fillers.contains(word))
    }
}
