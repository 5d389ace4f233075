//! Reads what the organisation does and where: services, units, tracks.

use super::book::Kind;
use super::fields::Fields;
use super::people::other_names;
use super::people::{contact_point, reachable};
use super::sorts::BUTTON_CHARS;
use crate::domain::complaint::UnitKey;
use crate::domain::organisation::model::{ContactPoint, Service, Track, Unit};

pub(super) fn service(fields: &mut Fields<'_>) -> Service {
    let key = fields.own_key(Kind::Service);
    let name = fields.text("name");
    let (what, line) = (format!("the door of {}", fields.what), fields.line);
    let service = Service {
        button: button(fields, &name),
        other_names: other_names(fields, BUTTON_CHARS),
        covered: fields.required_flag("covered"),
        explanation: fields.optional_text("explanation"),
        units: fields.references("units", Kind::Unit),
        tracks: fields.references("tracks", Kind::Track),
        door: fields.optional_table("door", &what, reachable),
        key,
        name,
    };
    match (service.covered, &service.door) {
        (false, None) => {
            fields.mistake(line, "is not covered and lacks `door`: where its users can go instead");
        }
        (true, Some(_)) => {
            fields.mistake(fields.line_of("door"), "is covered and has a `door`; only others need one");
        }
        (true, None) | (false, Some(_)) => {}
    }
    if service.covered && service.units.is_empty() {
        fields.mistake(line, "lacks `units`: the keys of at least one unit");
    }
    service
}

pub(super) fn unit(fields: &mut Fields<'_>) -> Unit {
    let key = fields.own_key(Kind::Unit);
    let name = fields.text("name");
    Unit {
        button: button(fields, &name),
        kind: fields.word("kind"),
        manager: manager(fields),
        colleagues: colleagues(fields, &key),
        aliases: fields.texts("aliases"),
        tracks: fields.references("tracks", Kind::Track),
        key,
        name,
    }
}

fn manager(fields: &mut Fields<'_>) -> ContactPoint {
    let what = format!("the manager of {}", fields.what);
    fields.table("manager", &what, contact_point)
}

fn colleagues(fields: &mut Fields<'_>, own: &str) -> Vec<UnitKey> {
    let colleagues = fields.references("colleagues", Kind::Unit);
    if colleagues.iter().any(|colleague| colleague == own) {
        let line = fields.line_of("colleagues");
        fields.mistake(line, "names itself in `colleagues`; name other units");
    }
    colleagues
}

/// The words on a button, which are the name when it is short enough.
fn button(fields: &mut Fields<'_>, name: &str) -> String {
    let written = fields.optional_text("button");
    let line = fields.line_of("button");
    let words = written.as_deref().unwrap_or(name);
    let length = words.chars().count();
    if length > BUTTON_CHARS {
        let what = if written.is_some() { "has a `button`" } else { "lacks `button`, and has a name" };
        fields
            .mistake(line, &format!("{what} of {length} characters; at most {BUTTON_CHARS} fit on a button"));
    }
    words.to_owned()
}

pub(super) fn track(fields: &mut Fields<'_>) -> Track {
    let key = fields.own_key(Kind::Track);
    let name = fields.text("name");
    Track {
        button: button(fields, &name),
        commissioner: fields.reference("commissioner", Kind::Commissioner),
        uwv: fields.flag_or("uwv", false),
        key,
        name,
    }
}
