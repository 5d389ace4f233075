//! The commands that somebody sees in this chat. Seeing one grants nothing.

use std::collections::BTreeSet;

use crate::dialogue::step::{StaffChange, Step};
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::i18n::{Locales, Text};
use crate::store::StoreError;

use super::Turns;

const EVERYBODY: [(&str, &str); 7] = [
    ("klacht", "command-klacht"),
    ("mijnklachten", "command-mijnklachten"),
    ("stop", "command-stop"),
    ("hulp", "command-hulp"),
    ("privacy", "command-privacy"),
    ("taal", "command-taal"),
    ("wis", "command-wis"),
];
/// For whoever reads cases.
const READERS: [(&str, &str); 8] = [
    ("vandaag", "command-vandaag"),
    ("zaken", "command-zaken"),
    ("zaak", "command-zaak"),
    ("zoek", "command-zoek"),
    ("dossier", "command-dossier"),
    ("betrokken", "command-betrokken"),
    ("mondeling", "command-mondeling"),
    ("afwezig", "command-afwezig"),
];
/// For complaints officers.
const OFFICERS: [(&str, &str); 1] = [("toestel", "command-toestel")];
/// For everybody who is staff: whoever reads nothing may still leave, and administrators let others leave.
const STAFF: [(&str, &str); 1] = [("uitdienst", "command-uitdienst")];

/// The commands of a member of staff in one chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMenu {
    /// The chat.
    pub chat_id: i64,
    /// The commands with their descriptions.
    pub commands: Vec<(String, String)>,
}

impl Turns {
    /// What every member of staff should see, whatever an earlier release has set. A conversation that
    /// cannot be read is passed over.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn staff_menus(&self) -> Result<Vec<StaffMenu>, StoreError> {
        let mut conversations = BTreeSet::new();
        for member in self.store.staff().await? {
            conversations.extend(self.store.conversation_of_staff(member.id).await?);
        }
        let mut tx = self.store.begin().await?;
        let mut menus = Vec::new();
        for conversation in conversations {
            let loaded = match tx.load_by_id(conversation).await {
                Ok(loaded) => loaded,
                Err(error) => {
                    tracing::warn!(%error, "a member of staff keeps the commands of before");
                    continue;
                }
            };
            let roles = roles(&loaded.snapshot.staff, &[]);
            let language = &loaded.snapshot.conversation.language;
            let commands = of_roles(&roles, &self.locales, language);
            menus.push(StaffMenu { chat_id: loaded.sender.chat_id, commands });
        }
        Ok(menus)
    }
}

/// The commands with their descriptions, for somebody with these memberships.
pub(super) fn commands(
    staff: &[StaffMember],
    step: &Step,
    locales: &Locales,
    language: &str,
) -> Vec<(String, String)> {
    of_roles(&roles(staff, &step.staff), locales, language)
}

/// The roles that these memberships give once the changes are made.
fn roles(staff: &[StaffMember], changes: &[StaffChange]) -> Vec<Role> {
    let standing = |member: &StaffMember| {
        let changed = changes.iter().rev().find_map(|change| match change {
            StaffChange::Changed(changed) if changed.id == member.id => Some(changed.standing),
            StaffChange::Changed(_) | StaffChange::Redeemed { .. } => None,
        });
        changed.unwrap_or(member.standing)
    };
    let joined = changes.iter().filter_map(|change| match change {
        StaffChange::Redeemed { member, .. } => Some((member.role, member.standing)),
        StaffChange::Changed(_) => None,
    });
    let held = staff.iter().map(|member| (member.role, standing(member)));
    held.chain(joined).filter(|(_, standing)| *standing == Standing::Active).map(|(role, _)| role).collect()
}

fn of_roles(roles: &[Role], locales: &Locales, language: &str) -> Vec<(String, String)> {
    let reads = roles.iter().any(|role| role.reads_cases());
    let readers = READERS.iter().filter(|_| reads);
    let officer = roles.contains(&Role::ComplaintsOfficer);
    let readers = readers.chain(OFFICERS.iter().filter(move |_| officer));
    let staff = STAFF.iter().filter(|_| !roles.is_empty());
    described(readers.chain(staff).chain(&EVERYBODY), locales, language)
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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::DUTCH;

    const OF_READERS: &str = "vandaag zaken zaak zoek dossier betrokken mondeling afwezig uitdienst";
    const OF_OFFICER: &str = "vandaag zaken zaak zoek dossier betrokken mondeling afwezig toestel uitdienst";

    #[rstest]
    #[case(&[], "")]
    #[case(&[Role::Administrator], "uitdienst")]
    #[case(&[Role::Manager], OF_READERS)]
    #[case(&[Role::ComplaintsOfficer], OF_OFFICER)]
    #[case(&[Role::CommitteeSecretary], OF_READERS)]
    #[case(&[Role::Administrator, Role::Manager], OF_READERS)]
    fn each_role_sees_its_commands_before_everybodys(#[case] roles: &[Role], #[case] own: &str) {
        let locales = Locales::built_in().unwrap();
        let commands = of_roles(roles, &locales, DUTCH);
        let everybodys = everybodys_commands(&locales, DUTCH);
        let (first, last) = commands.split_at(commands.len() - everybodys.len());
        let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!((names.join(" ").as_str(), last), (own, everybodys.as_slice()));
        for (name, description) in &commands {
            assert_eq!(commands.iter().filter(|(other, _)| other == name).count(), 1, "{name}");
            assert!((3..=256).contains(&description.chars().count()), "{name}: {description}");
        }
    }
}
