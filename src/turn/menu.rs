//! The commands that somebody sees in this chat. Seeing one grants nothing.

use crate::dialogue::step::{StaffChange, Step};
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::i18n::{Locales, Text};

const EVERYBODY: [(&str, &str); 7] = [
    ("klacht", "command-klacht"),
    ("mijnklachten", "command-mijnklachten"),
    ("stop", "command-stop"),
    ("hulp", "command-hulp"),
    ("privacy", "command-privacy"),
    ("taal", "command-taal"),
    ("wis", "command-wis"),
];
const READERS: [(&str, &str); 3] =
    [("zaken", "command-zaken"), ("zaak", "command-zaak"), ("dossier", "command-dossier")];

/// The commands with their descriptions, for somebody with these memberships.
pub(super) fn commands(
    staff: &[StaffMember],
    step: &Step,
    locales: &Locales,
    language: &str,
) -> Vec<(String, String)> {
    let reads = |role: Role, standing: Standing| standing == Standing::Active && role.reads_cases();
    let joins = step.staff.iter().any(|change| match change {
        StaffChange::Redeemed { member, .. } => reads(member.role, member.standing),
        StaffChange::Changed(_) => false,
    });
    let reader = joins || staff.iter().any(|member| reads(member.role, member.standing));
    let readers = READERS.iter().filter(|_| reader);
    described(readers.chain(&EVERYBODY), locales, language)
}

/// The commands that everybody sees.
pub fn everybodys_commands(locales: &Locales, language: &str) -> Vec<(String, String)> {
    described(EVERYBODY.iter(), locales, language)
}

fn described<'c>(
    commands: impl Iterator<Item = &'c (&'static str, &'static str)>,
    locales: &Locales,
    language: &str,
) -> Vec<(String, String)> {
    commands
        .map(|(command, description)| {
            ((*command).to_owned(), locales.render(language, &Text::new(description)))
        })
        .collect()
}
