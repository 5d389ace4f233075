//! The last chapter: every term that runs or ran, with its article and how its last day was computed.

use crate::domain::case::Party;
use crate::domain::letter::Block;
use crate::domain::procedure::Moment;
use crate::domain::procedure::clocks::clocks;
use crate::i18n::Text;

use super::super::letters::Chapter;
use super::history::History;

/// As the terms stand today; nothing when there are none.
pub(super) fn chapter(history: &History<'_>) -> Option<Chapter> {
    let source = &history.source;
    let (organisation, today) = (source.world.organisation, source.world.today);
    let all = clocks(&Moment { case: source.case, organisation, today });
    let lines: Vec<String> = all
        .iter()
        .map(|clock| {
            let whose = clock.respondent.map(|respondent| history.party(&Party::Respondent { respondent }));
            let line = history.words(&clock.for_staff());
            match whose {
                Some(whose) => format!("{}: {line}", history.words(&whose)),
                None => line,
            }
        })
        .collect();
    (!lines.is_empty())
        .then(|| Chapter { title: Text::new("dossier-terms"), blocks: vec![Block::List(lines)] })
}
