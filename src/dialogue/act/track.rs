//! Which track the client follows (articles 13 and 15): staff complete what does not follow from service and
//! unit, or put it right with a reason.

use crate::domain::case::Fact;
use crate::domain::case::correction::{Anew, Correctable, Correction};
use crate::domain::case::track::TrackFact;
use crate::domain::organisation::{Organisation, Track};
use crate::domain::track::{Standing, candidates};
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::said;
use crate::dialogue::scene::Scene;

/// The client follows none.
const NONE: &str = "-none";

/// The next thing to ask.
pub(super) fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let organisation = scene.world.organisation;
    if !deed.form.has("track") {
        let choice = |track: &Track| (track.key.clone(), Text::words(track.button.as_str()));
        let mut choices: Vec<(String, Text)> =
            likely_first(deed, organisation).into_iter().map(choice).collect();
        choices.push((NONE.to_owned(), Text::new("staff-choice-no-track")));
        let known = deed.case.track(organisation);
        let now = known
            .track
            .map(|key| Text::new("staff-track-now").with("track", said::track(organisation, &key)));
        let ask = Ask::new("track", Text::new("staff-track-which"), Field::Choice(choices));
        return Some(now.into_iter().fold(ask, Ask::paragraph));
    }
    let owes_reason = is_correction(deed, organisation) && !deed.form.has("reason");
    owes_reason.then(|| Ask::new("reason", Text::new("staff-correct-reason"), Field::Words))
}

/// Those that the client may follow, by service and unit, before the others.
fn likely_first<'o>(deed: &Deed, organisation: &'o Organisation) -> Vec<&'o Track> {
    let mut tracks = candidates(&deed.case.complaint, organisation);
    for track in &organisation.tracks {
        if !tracks.contains(&track) {
            tracks.push(track);
        }
    }
    tracks
}

/// Was something else known, so that this puts it right?
fn is_correction(deed: &Deed, organisation: &Organisation) -> bool {
    deed.case.track.by_staff || deed.case.track(organisation).track.is_some()
}

/// What was chosen; `None` when the organisation file no longer has it.
fn chosen(scene: &Scene<'_>, deed: &Deed) -> Option<Standing> {
    match deed.form.chosen("track")? {
        NONE => Some(Standing::NONE),
        key => scene.world.organisation.track(key).map(Standing::of),
    }
}

/// What will be recorded.
pub(super) fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    let organisation = scene.world.organisation;
    let Some(standing) = chosen(scene, deed) else { return Vec::new() };
    let line = |id, value: Text| Text::new("summary-line").with("label", Text::new(id)).with("value", value);
    let track = said::track(organisation, standing.track.as_deref().unwrap_or_default());
    let mut lines = vec![line("staff-label-track", track)];
    let commissioned = standing.commissioner.as_deref().map(|key| said::commissioner(organisation, key));
    lines.extend(commissioned.map(|name| line("staff-label-commissioner", name)));
    lines.extend(deed.form.words("reason").map(|reason| line("staff-label-reason", Text::words(reason))));
    let mut texts = vec![Text::block(lines)];
    // Whether the labour expert is a way follows from the track.
    match (deed.case.is_in_uwv_track(), standing.uwv) {
        (false, Some(true)) => texts.push(Text::new("staff-track-opens-uwv")),
        (true, Some(false)) => texts.push(Text::new("staff-track-shuts-uwv")),
        (true, Some(true)) | (false, Some(false)) | (_, None) => {}
    }
    texts
}

/// Records it.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    let organisation = scene.world.organisation;
    let Some(standing) = chosen(scene, deed) else {
        return deed.done(scene, Text::new("staff-track-gone"));
    };
    let before = deed.case.track(organisation);
    let fact = if is_correction(deed, organisation) {
        Fact::Corrected(Correction {
            what: Correctable::Track,
            from: before.track.unwrap_or_default(),
            to: standing.track.clone().unwrap_or_default(),
            reason: deed.form.words("reason").unwrap_or_default(),
            anew: Some(Anew::Track { standing }),
        })
    } else {
        Fact::Track(TrackFact::Completed { standing })
    };
    deed.record(scene, vec![fact]);
    deed.done(scene, Text::new("staff-track-set"));
}
