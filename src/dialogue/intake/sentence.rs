//! A sentence where a word is asked: "nee, ze was er niet bij", "geen idee wie het was", "mijn naam is Fatima".
//! Which of them answer the question, which tell something else, and what is kept of each.

use crate::i18n::Text;

use super::super::draft::Draft;
use super::super::help::explanation;
use super::super::scene::Scene;
use super::super::understand::plain;
use super::answer::{self, Taken};
use super::choices::choices;
use super::gather;
use super::listen::{answered, given, show};
use super::typed::{STORY_FROM, chosen, is_sentence, says_when};
use crate::dialogue::question::Question;

/// So many words of a sentence say whether it is a yes or a no.
const BEGIN_MAX: usize = 12;

/// A yes to "is this right?" takes so many words at most; more is a story.
const CONFIRM_MAX: usize = 6;

/// What a sentence begins with, or comes down to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answers {
    Yes,
    No,
    Unsure,
    /// "Ja maar": more will follow.
    Unfinished,
    /// "Ja en nee", "nee hoezo?": a yes or a no, and no answer.
    Unclear,
}

/// A sentence, cut into words.
struct Sentence<'w> {
    /// As they were typed.
    raw: Vec<&'w str>,
    /// Each in small letters, without marks.
    plain: Vec<String>,
}

impl<'w> Sentence<'w> {
    fn read(words: &'w str) -> Self {
        let raw: Vec<&str> = words.split_whitespace().filter(|word| !plain(word).is_empty()).collect();
        let plain = raw.iter().map(|word| plain(word)).collect();
        Self { raw, plain }
    }

    fn begins(&self, from: usize, with: &[String]) -> bool {
        !with.is_empty() && self.plain.get(from..).is_some_and(|rest| rest.starts_with(with))
    }

    /// Does a mark follow the word before this one?
    fn is_cut(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|last| self.raw.get(last));
        before.is_some_and(|word| word.ends_with([',', '.', ';', ':', '!', '-', '–', '،', '؛', '。', '…']))
    }

    /// The words from here on, as they were typed.
    fn rest(&self, from: usize) -> String {
        self.raw.get(from..).unwrap_or_default().join(" ")
    }
}

/// The expressions of a list in the languages of the person, as words; `true` where a mark has to follow.
fn listed(scene: &Scene<'_>, list: &'static str) -> Vec<(Vec<String>, bool)> {
    let languages = scene.languages();
    let lists = languages.into_iter().map(|language| scene.world.locales.render(language, &Text::new(list)));
    lists
        .flat_map(|listed| {
            let entry = |entry: &str| {
                let words = plain(entry).split(' ').map(str::to_owned).collect();
                (words, entry.trim_end().ends_with(','))
            };
            listed.split('|').map(entry).collect::<Vec<(Vec<String>, bool)>>()
        })
        .collect()
}

/// The yes or no that a sentence begins with, and how many words that takes.
fn led(scene: &Scene<'_>, sentence: &Sentence<'_>, from: usize) -> Option<(Answers, usize)> {
    [("words-lead-yes", Answers::Yes), ("words-lead-no", Answers::No)].into_iter().find_map(
        |(list, answers)| {
            let listed = listed(scene, list);
            let leads = listed.iter().find(|(words, marked)| {
                sentence.begins(from, words) && (!marked || sentence.is_cut(from + words.len()))
            })?;
            Some((answers, leads.0.len()))
        },
    )
}

/// Does it say, at this place or at its end, that somebody does not know?
fn is_unsure(scene: &Scene<'_>, sentence: &Sentence<'_>, from: usize) -> bool {
    listed(scene, "words-unsure-part").iter().any(|(words, _)| {
        let at_end = sentence.plain.len().checked_sub(words.len()).filter(|at| *at >= from);
        sentence.begins(from, words) || at_end.is_some_and(|at| sentence.begins(at, words))
    })
}

/// What the sentence answers, and from which word on it says more.
fn read(scene: &Scene<'_>, sentence: &Sentence<'_>, words: &str) -> Option<(Answers, usize)> {
    let led_to = led(scene, sentence, 0);
    let length = led_to.map_or(0, |(_, length)| length);
    if words.chars().count() < STORY_FROM && is_unsure(scene, sentence, length) {
        return Some((Answers::Unsure, length));
    }
    let (answers, _) = led_to?;
    let rest = sentence.plain.get(length..).unwrap_or_default();
    if rest.is_empty() {
        return None;
    }
    if listed(scene, "words-unfinished").iter().any(|(words, _)| words == rest) {
        return Some((Answers::Unfinished, length));
    }
    let against = |at: usize| led(scene, sentence, at).is_some_and(|(other, _)| other != answers);
    let asks = words.trim_end().ends_with(['?', '؟', '？']);
    let unclear = asks || against(length) || against(length + 1);
    Some((if unclear { Answers::Unclear } else { answers }, length))
}

/// "Ja, maar": the yes may be none.
fn objects(scene: &Scene<'_>, sentence: &Sentence<'_>, from: usize) -> bool {
    listed(scene, "words-unfinished").iter().any(|(words, _)| sentence.begins(from, words))
}

/// Takes a sentence that answers the question with its first words. `false` when it may be anything else.
pub(super) fn taken(
    scene: &mut Scene<'_>,
    draft: &Draft,
    question: Question,
    message_id: i64,
    words: &str,
) -> bool {
    let asks_when = matches!(question, Question::When | Question::WhenConfirm);
    if question.gathers() || (asks_when && says_when(scene, words)) {
        return false;
    }
    let begun: String = words.split_whitespace().take(BEGIN_MAX).collect::<Vec<_>>().join(" ");
    let sentence = Sentence::read(if words.split_whitespace().count() > BEGIN_MAX { &begun } else { words });
    if named(scene, draft, question, message_id, words) {
        return true;
    }
    let Some((answers, rest)) = read(scene, &sentence, words) else { return false };
    let said = Said { question, message_id, words };
    let says_more = matches!(answers, Answers::Yes | Answers::No) || (answers == Answers::Unsure && rest > 0);
    if says_more && within(scene, draft, said, &sentence.rest(rest)) {
        return true;
    }
    if answers == Answers::Unsure && scene.exactly(words, "words-unsure") {
        return false;
    }
    let confirms = matches!(question, Question::Consumer | Question::WhenConfirm | Question::Contact);
    let doubts = confirms && (objects(scene, &sentence, rest) || sentence.plain.len() > CONFIRM_MAX);
    if answers == Answers::Yes && doubts {
        if question == Question::Contact {
            stays(scene, draft, said, vec![Text::new("refused-name")]);
        }
        return question == Question::Contact;
    }
    match place(scene, draft, question, answers) {
        Place::Chosen(value) => keep(scene, draft, said, &value),
        Place::Nobody => {
            let part = gather::part(scene, message_id, Some(words), None);
            answered(scene, draft.clone(), question, Some((message_id, words)), |draft, _| {
                draft.answers.happened.push(part);
                answer::name_about(draft, None)
            });
        }
        Place::Stays(notes) => stays(scene, draft, said, notes),
        Place::Elsewhere => return false,
    }
    true
}

/// What was typed, and where.
#[derive(Clone, Copy)]
struct Said<'w> {
    question: Question,
    message_id: i64,
    words: &'w str,
}

/// What an answer in a sentence leads to.
enum Place {
    /// One of the offered answers.
    Chosen(String),
    /// Somebody whose name is not known.
    Nobody,
    /// The question stays, and these notes are said.
    Stays(Vec<Text>),
    /// It is no answer here.
    Elsewhere,
}

fn place(scene: &Scene<'_>, draft: &Draft, question: Question, answers: Answers) -> Place {
    let offered = choices(question, draft, scene.world.organisation);
    let offers = |value: &str| offered.iter().any(|choice| choice.value == value);
    let note = |id: &'static str| Place::Stays(vec![Text::new(id)]);
    let wanted = match (question, answers) {
        (_, Answers::Unfinished) => return note("noted-say-it"),
        (Question::About | Question::AboutName, Answers::Unsure) => return Place::Nobody,
        (Question::Consumer, Answers::Yes) => "on",
        (Question::WhenConfirm, Answers::Yes) if offered.len() == 2 => "0",
        (Question::Contact, Answers::Yes) => "telegram",
        (Question::Contact, Answers::No) => return note("refused-other-name"),
        (Question::Summary, Answers::No) => return note("noted-what-to-change"),
        (Question::Unit, Answers::No) => return note("noted-other-unit"),
        (Question::Unit, Answers::Yes) => {
            let own = offered.first().filter(|first| first.label.id == "choice-yes");
            return own.map_or(Place::Elsewhere, |own| Place::Chosen(own.value.clone()));
        }
        (
            Question::RepresentedName | Question::About | Question::AboutName | Question::Contact,
            Answers::Yes | Answers::No | Answers::Unclear,
        ) => return note("refused-name"),
        (_, Answers::Unclear) => return Place::Elsewhere,
        (_, Answers::Yes) => "yes",
        (_, Answers::No) => "no",
        (_, Answers::Unsure) => {
            return Place::Stays(vec![Text::new("noted-no-matter"), explanation(question)]);
        }
    };
    if offers(wanted) { Place::Chosen(wanted.to_owned()) } else { Place::Elsewhere }
}

/// "Nee, dat durf ik niet", "ja, in de keuken": what stands behind the yes or no is the answer.
fn within(scene: &mut Scene<'_>, draft: &Draft, said: Said<'_>, rest: &str) -> bool {
    let Said { question, message_id, words } = said;
    if words.chars().count() >= STORY_FROM || rest.is_empty() || question == Question::Summary {
        return false;
    }
    // Behind a yes or a no another answer is that one itself.
    let itself = matches!(question, Question::ManagerInvolved | Question::WhenConfirm | Question::Contact);
    if itself && !scene.exactly(rest, "words-unsure") {
        return false;
    }
    let place =
        || (question == Question::Unit).then(|| answer::unit_named(draft, rest, scene.world.organisation));
    let place = || place().flatten().map(|unit| unit.key.clone());
    let value = chosen(scene, draft, question, rest).or_else(place);
    let Some(value) = value else { return false };
    answered(scene, draft.clone(), question, Some((message_id, words)), |draft, given| {
        answer::choose(draft, question, &value, given)
    });
    true
}

/// "Ik heet Fatima": the name is what stands behind it.
fn named(scene: &mut Scene<'_>, draft: &Draft, question: Question, message_id: i64, words: &str) -> bool {
    if question != Question::Contact || words.chars().count() > answer::NAME_MAX {
        return false;
    }
    let sentence = Sentence::read(words);
    let after = led(scene, &sentence, 0).map_or(0, |(_, length)| length);
    let listed = listed(scene, "words-name-is");
    let Some((opening, _)) =
        listed.iter().filter(|(opening, _)| sentence.begins(after, opening)).max_by_key(|(o, _)| o.len())
    else {
        return false;
    };
    let name = sentence.rest(after + opening.len());
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    if name.is_empty() {
        return false;
    }
    answered(scene, draft.clone(), question, Some((message_id, words)), |draft, given| {
        answer::write(draft, question, name, given)
    });
    true
}

/// The phone number in a sentence: "mijn nummer is 06 12345678".
pub(super) fn number_in(words: &str) -> Option<String> {
    let belongs = |c: char| c.is_numeric() || " +-()./".contains(c);
    let mut runs =
        words.split(|c: char| !belongs(c)).map(|run| run.trim_matches(|c: char| " -./".contains(c)));
    let number = runs.find(|run| run.starts_with(['0', '+', '(', '٠']) && answer::is_phone(run))?;
    Some(number.to_owned())
}

/// A number with words around it, where one is asked.
pub(super) fn numbered(
    scene: &mut Scene<'_>,
    draft: &Draft,
    question: Question,
    message_id: i64,
    words: &str,
) -> bool {
    let asks = matches!(question, Question::Phone | Question::Contact);
    let Some(number) = number_in(words).filter(|number| asks && number != words.trim()) else { return false };
    let part = is_sentence(words).then(|| gather::part(scene, message_id, Some(words), None));
    answered(scene, draft.clone(), question, None, |draft, _| {
        draft.answers.happened.extend(part);
        answer::phone(draft, &number)
    });
    true
}

/// The answer is taken, and the words are kept with what happened.
fn keep(scene: &mut Scene<'_>, draft: &Draft, said: Said<'_>, value: &str) {
    let Said { question, message_id, words } = said;
    let part = gather::part(scene, message_id, Some(words), None);
    answered(scene, draft.clone(), question, Some((message_id, words)), |draft, given| {
        draft.answers.happened.push(part);
        answer::choose(draft, question, value, given)
    });
}

/// The question stays; a sentence is kept with what happened.
/// Too much for an answer that was typed wrong.
fn is_told(words: &str) -> bool {
    is_sentence(words) || words.chars().count() >= STORY_FROM
}

fn stays(scene: &mut Scene<'_>, draft: &Draft, said: Said<'_>, notes: Vec<Text>) {
    let id = draft.id;
    if !is_told(said.words) {
        return show(scene, id, notes);
    }
    if let Some(why) = gather::refusal(scene, draft, None) {
        return show(scene, id, vec![why]);
    }
    let part = gather::part(scene, said.message_id, Some(said.words), None);
    answered(scene, draft.clone(), said.question, None, |draft, _| {
        draft.answers.happened.push(part);
        Taken::Noted([Text::new("noted-with-story")].into_iter().chain(notes).collect())
    });
}

/// A sentence that cannot be taken where a day or a number is asked: it is kept, and the question stays.
pub(super) fn refused(
    scene: &mut Scene<'_>,
    draft: &Draft,
    question: Question,
    message_id: i64,
    words: &str,
) -> bool {
    if !is_told(words) {
        return false;
    }
    let given = given(scene);
    let Taken::Refused(notes) = answer::write(&mut draft.clone(), question, words, &given) else {
        return false;
    };
    stays(scene, draft, Said { question, message_id, words }, notes);
    true
}
