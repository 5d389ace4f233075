//! What can only be judged when the whole file is read.

use chrono::NaiveDate;

use super::fields::Fields;
use crate::domain::organisation::model::Organisation;

/// Adds what is wrong with the file as a whole.
pub(super) fn whole(fields: &Fields<'_>, organisation: &Organisation) {
    if !organisation.services.is_empty() && !organisation.services.iter().any(|service| service.covered) {
        let line = fields.line_of("services");
        fields.mistake(line, "has no service with `covered = true`; nobody could complain");
    }
    let mut seen: Vec<NaiveDate> = Vec::new();
    for (index, regulation) in organisation.regulations.iter().enumerate() {
        let start = regulation.valid_from;
        if seen.contains(&start) {
            let line = fields.line_of_item("regulations", index);
            fields.mistake(line, &format!("has two regulations that are valid from {start}"));
        }
        seen.push(start);
    }
}
