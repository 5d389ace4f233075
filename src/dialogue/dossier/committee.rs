//! What happened at the committee (articles 8 to 12). What came by post has its own date.

use chrono::NaiveDate;

use crate::domain::case::CaseEvent;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::letter::Block;
use crate::i18n::Text;

use super::history::History;
use super::meetings::way_text;
use super::outcome::promises;

pub(super) fn told(
    history: &History<'_>,
    event: &CaseEvent,
    fact: &CommitteeFact,
) -> Option<(Text, Vec<Block>)> {
    let day =
        |on: NaiveDate| history.facts([("dossier-label-date", Text::new("dossier-day").with("day", on))]);
    let with_words = |on: NaiveDate, words: &str| {
        let mut blocks = day(on);
        blocks.push(history.quote(event.by, event.at, words));
        blocks
    };
    let (id, blocks) = match fact {
        CommitteeFact::Asked { post_for_me } => {
            let post = Text::new(if *post_for_me { "dossier-yes" } else { "dossier-no" });
            ("dossier-committee-asked", history.facts([("dossier-label-post", post)]))
        }
        CommitteeFact::Unasked { on } => ("dossier-committee-unasked", on.map(day).unwrap_or_default()),
        CommitteeFact::Posted { on } => ("dossier-committee-posted", day(*on)),
        CommitteeFact::Received { on } => ("dossier-committee-received", day(*on)),
        CommitteeFact::Admitted { on } => ("dossier-committee-admitted", day(*on)),
        CommitteeFact::NotAdmitted { on, reason } => {
            ("dossier-committee-not-admitted", with_words(*on, reason))
        }
        CommitteeFact::Ruled { on, text, measures } => {
            let asked = Text::new(if *measures { "dossier-yes" } else { "dossier-no" });
            let mut blocks = with_words(*on, text);
            blocks.extend(history.facts([("dossier-label-measures", asked)]));
            ("dossier-committee-ruled", blocks)
        }
        CommitteeFact::MeasuresTold { on, measures } => {
            let mut blocks = day(*on);
            blocks.extend(promises(history, measures));
            ("dossier-committee-measures", blocks)
        }
        CommitteeFact::CopyGiven { on, to, way } => {
            let mut blocks = day(*on);
            let facts = [("dossier-label-to", history.parties(to)), ("dossier-label-way", way_text(*way))];
            blocks.extend(history.facts(facts));
            ("dossier-committee-copy", blocks)
        }
        // The committee's own notes are not the organisation's.
        CommitteeFact::Noted { .. } => return None,
    };
    Some((Text::new(id), blocks))
}
