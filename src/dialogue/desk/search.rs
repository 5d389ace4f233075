//! `/zoek`: one's own cases by number, name or phone number, closed ones too. What is somebody else's is not
//! found, as if it did not exist.

use super::super::say::Saying;
use super::super::scene::Scene;
use super::list;

/// More cases than this do not fit under one message.
const SHOWN: usize = 20;

/// What was found.
pub fn show(scene: &mut Scene<'_>, typed: &str) {
    if !list::may_read(scene) {
        return;
    }
    if typed.is_empty() {
        return scene.say(Saying::id("staff-search-how"));
    }
    list::note_reading(scene);
    let found = scene.answers.found.clone();
    if found.is_empty() {
        return scene.say(Saying::id("staff-search-nothing"));
    }
    scene.say(list::listed("staff-search-title", &found, SHOWN));
}
