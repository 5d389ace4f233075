//! Whom somebody can turn to outside the chat about one complaint: the complaints officer; her deputy when the
//! complaint is about her; when that one is out as well, the organisation itself (articles 2 and 5).

use super::case::Case;
use super::complaint::{About, names};
use super::organisation::{ContactPoint, OFFICER, Organisation, names_person, same_name};
use super::staff::StaffMember;

/// Somebody who can be called and written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    /// A person's name, or the organisation's.
    pub name: String,
    /// The number.
    pub phone: String,
    /// The mail address.
    pub mail: String,
}

impl Officer {
    /// For a complaint about these.
    pub fn of(organisation: &Organisation, about: &[About]) -> Self {
        Self::except(organisation, about, &[])
    }

    /// For a case: neither a respondent nor anybody involved. `staff` says whose memberships those are.
    pub fn of_case(organisation: &Organisation, case: &Case, staff: &[StaffMember]) -> Self {
        let excluded = case.excluded();
        let members = staff.iter().filter(|member| excluded.contains(&member.id));
        let respondents = case.hearing.respondents.iter().map(|known| known.person.name.as_str());
        let out: Vec<&str> = members.map(|member| member.name.as_str()).chain(respondents).collect();
        Self::except(organisation, &case.complaint.about, &out)
    }

    fn except(organisation: &Organisation, about: &[About], out: &[&str]) -> Self {
        let (officer, contact) = (&organisation.complaints_officer, &organisation.contact);
        let own = (!is_named(about, OFFICER)).then(|| officer.contact_point());
        let may = |point: &ContactPoint| {
            !is_named(about, &point.name) && !out.iter().any(|name| same_name(name, &point.name))
        };
        let point = own.into_iter().chain(officer.deputy.clone()).find(may);
        let point = point.unwrap_or_else(|| ContactPoint {
            name: organisation.short_name.clone(),
            phone: None,
            mail: None,
        });
        Self {
            name: point.name,
            phone: point.phone.unwrap_or_else(|| contact.phone.clone()),
            mail: point.mail.unwrap_or_else(|| contact.mail.clone()),
        }
    }

    /// The same as somebody to call or to write to.
    pub fn point(&self) -> ContactPoint {
        ContactPoint {
            name: self.name.clone(),
            phone: Some(self.phone.clone()),
            mail: Some(self.mail.clone()),
        }
    }
}

/// Is this name among those whom the complaint is about?
fn is_named(about: &[About], name: &str) -> bool {
    names(about).any(|typed| names_person(typed, name))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::domain::organisation::{BUILT_IN_FILE, built_in};

    #[rstest]
    #[case::about_another(&["Bas"], "officer")]
    #[case::about_her(&["Brigit Grol"], "deputy")]
    #[case::by_her_function(&["de klachtenfunctionaris"], "deputy")]
    #[case::about_nobody(&[], "officer")]
    fn nobody_is_sent_to_whom_it_is_about(#[case] about: &[&str], #[case] expected: &str) {
        let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
        let about: Vec<About> =
            about.iter().map(|name| About::Employee { name: Some((*name).to_owned()) }).collect();
        let found = Officer::of(&organisation, &about);
        let officer = &organisation.complaints_officer;
        let deputy = officer.deputy.as_ref().map(|deputy| deputy.name.as_str());
        let expected = if expected == "officer" {
            officer.name.as_str()
        } else {
            deputy.unwrap_or(organisation.short_name.as_str())
        };
        assert_eq!(found.name, expected);
        assert!(!found.phone.is_empty() && !found.mail.is_empty());
    }

    #[test]
    fn about_both_of_them_the_organisation_is_called() {
        let mut organisation = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
        let deputy = ContactPoint { name: "Wietske Hoekstra".to_owned(), phone: None, mail: None };
        organisation.complaints_officer.deputy = Some(deputy);
        let named = ["Brigit Grol", "Wietske Hoekstra"];
        let about = named.map(|name| About::Employee { name: Some(name.to_owned()) });
        let found = Officer::of(&organisation, &about);
        assert_eq!((found.name, found.phone), (organisation.short_name, organisation.contact.phone));
    }
}
