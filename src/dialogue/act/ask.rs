//! Asking what a form needs, and showing what it will record.

use crate::domain::calendar::day_before;
use crate::domain::procedure::Seat;
use crate::i18n::Text;

use super::form::{Ask, Field};
use super::{Deed, purpose};
use crate::dialogue::press::Press;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::Button;

/// The word on the button that leaves something out.
pub(super) const SKIP: &str = "-";

/// Asks the next thing.
pub(super) fn question(scene: &mut Scene<'_>, deed: &Deed, ask: &Ask) {
    let fill = |word: &str| Press::case(deed.case.id, "fill", &format!("{}+{word}", ask.name));
    let mut saying = heading(deed).paragraphs(ask.texts.clone());
    match &ask.field {
        Field::Choice(choices) => {
            for (word, label) in choices {
                saying = saying.row(vec![Button { label: label.clone(), data: fill(word) }]);
            }
        }
        Field::Past => {
            let days = [("0", "button-today"), ("1", "button-yesterday")];
            let yesterday = ask.takes(day_before(scene.world.today)).is_ok();
            let days = days.into_iter().take(if yesterday { 2 } else { 1 });
            saying = saying
                .row(days.map(|(word, id)| Button { label: Text::new(id), data: fill(word) }).collect());
        }
        Field::Coming => {
            let days = [("7", "button-in-a-week"), ("14", "button-in-two-weeks")];
            saying =
                saying.row(days.map(|(word, id)| Button { label: Text::new(id), data: fill(word) }).to_vec());
        }
        Field::Words | Field::Anything => {}
    }
    if ask.optional {
        saying = saying.button("button-skip", fill(SKIP));
    }
    scene.say(saying.button("button-not-now", Press::plain("drop")));
}

/// Shows what will be recorded or leave, to be confirmed.
pub(super) fn preview(scene: &mut Scene<'_>, deed: &Deed, texts: Vec<Text>) {
    let press = |word| Press::case(deed.case.id, "form", word);
    let id = if matches!(deed.seat, Seat::Filer | Seat::Respondent) {
        "form-preview"
    } else {
        "staff-form-preview"
    };
    let saying =
        heading(deed).paragraph(Text::new(id)).paragraphs(texts).button("button-form-yes", press("yes")).row(
            vec![
                Button { label: Text::new("button-form-again"), data: press("again") },
                Button { label: Text::new("button-not-now"), data: Press::plain("drop") },
            ],
        );
    scene.say(saying);
}

fn heading(deed: &Deed) -> Saying {
    let title = Text::new("form-title")
        .with("number", deed.case.number.as_str())
        .with("action", deed.action().label_for(deed.seat));
    Saying::new().about(deed.case.id, purpose(deed.seat)).heading(title)
}
