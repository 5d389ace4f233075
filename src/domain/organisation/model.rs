//! What organisations differ in, apart from the regulation itself: who they are, whom they serve,
//! who is responsible, and where else somebody can go. Values are validated when the file is read.

use serde::{Deserialize, Serialize};

use super::regulation::Regulation;
use super::settings::Settings;
use super::words::words;
use crate::domain::calendar::Holiday;
use crate::domain::complaint::{CommissionerKey, ServiceKey, TrackKey, UnitKey};
use crate::i18n::{DUTCH, Text};

/// One organisation, as its file describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The full name.
    pub name: String,
    /// The name in running text.
    pub short_name: String,
    /// The town it works in.
    pub place: String,
    /// Who owns the text of the regulation.
    pub regulation_owner: String,
    /// Where the organisation can be reached.
    pub contact: Contact,
    /// The independent klachtenfunctionaris (articles 5 and 6).
    pub complaints_officer: ComplaintsOfficer,
    /// The external Klachtencommissie (articles 8 to 12).
    pub committee: Committee,
    /// What people use the organisation for (footnote 1).
    pub services: Vec<Service>,
    /// Departments, locations, projects and teams (article 2).
    pub units: Vec<Unit>,
    /// The unit whose manager handles complaints about the organisation as a whole.
    pub organisation_unit: UnitKey,
    /// Who commissions tracks and gets their register (article 15).
    pub commissioners: Vec<Commissioner>,
    /// The tracks that clients follow.
    pub tracks: Vec<Track>,
    /// The versions of the regulation, oldest first (article 16).
    pub regulations: Vec<Regulation>,
    /// What the regulation leaves open.
    pub settings: Settings,
    /// Days on which nobody works, in order.
    pub holidays: Vec<Holiday>,
    /// Numbers for somebody in distress.
    pub help: Vec<HelpNumber>,
}

/// The organisation's own address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Street or box, one line each.
    pub address_lines: Vec<String>,
    /// The postcode.
    pub postcode: String,
    /// The town.
    pub town: String,
    /// The general number.
    pub phone: String,
    /// The general mail address.
    pub mail: String,
    /// The website.
    pub website: Option<String>,
}

/// Somebody or something that can be called or written to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPoint {
    /// A person's or a desk's name.
    pub name: String,
    /// The number.
    pub phone: Option<String>,
    /// The mail address.
    pub mail: Option<String>,
}

impl ContactPoint {
    /// How to reach it, in words.
    pub fn text(&self) -> Text {
        match (self.phone.as_deref(), self.mail.as_deref()) {
            (Some(phone), Some(mail)) => {
                Text::new("contact-phone-mail").with("phone", phone).with("mail", mail)
            }
            (Some(phone), None) => Text::new("contact-phone").with("phone", phone),
            (None, Some(mail)) => Text::new("contact-mail").with("mail", mail),
            (None, None) => Text::new("contact-name").with("name", self.name.as_str()),
        }
    }
}

/// The klachtenfunctionaris and who stands in for her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComplaintsOfficer {
    /// Her name.
    pub name: String,
    /// Her number.
    pub phone: String,
    /// What to know before calling: whether one is put through, when she is there.
    pub phone_note: Option<String>,
    /// Her mail address.
    pub mail: String,
    /// Who takes a case when she is a respondent or not there.
    pub deputy: Option<ContactPoint>,
}

impl ComplaintsOfficer {
    /// How she can be reached.
    pub fn contact_point(&self) -> ContactPoint {
        ContactPoint {
            name: self.name.clone(),
            phone: Some(self.phone.clone()),
            mail: Some(self.mail.clone()),
        }
    }
}

/// The external committee as letters address it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committee {
    /// Its name in the regulation.
    pub name: String,
    /// Its name in the contact block, which letters use.
    pub addressed_as: String,
    /// The ambtelijk secretaris.
    pub secretary: String,
    /// Box, postcode and town, one line each.
    pub address_lines: Vec<String>,
}

/// A name in other languages than Dutch, by their codes.
pub type OtherNames = Vec<(&'static str, String)>;

/// The name in the language of its reader, the Dutch one where that is missing.
fn in_each_language(dutch: &str, others: &OtherNames) -> Text {
    let others = others.iter().map(|(language, name)| (*language, name.as_str()));
    Text::named(std::iter::once((DUTCH, dutch)).chain(others))
}

impl Service {
    /// The name in running text, in the reader's language.
    pub fn text(&self) -> Text {
        in_each_language(&self.name, &self.other_names)
    }

    /// The words on the button, in the reader's language.
    pub fn label(&self) -> Text {
        in_each_language(&self.button, &self.other_names)
    }
}

impl HelpNumber {
    /// For what, in the reader's language.
    pub fn about_text(&self) -> Text {
        in_each_language(&self.about, &self.other_abouts)
    }
}

/// What somebody uses the organisation for, and whether that makes a client (footnote 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Names the service.
    pub key: ServiceKey,
    /// The name in running text.
    pub name: String,
    /// The words on the button.
    pub button: String,
    /// The name in other languages, short enough for the button.
    pub other_names: OtherNames,
    /// Does the regulation cover its users? Consumers are not covered.
    pub covered: bool,
    /// More words about it, where the name alone is not clear.
    pub explanation: Option<String>,
    /// The units that its users are asked to choose from.
    pub units: Vec<UnitKey>,
    /// The tracks that its users may follow.
    pub tracks: Vec<TrackKey>,
    /// Where those whom the regulation does not cover can go; present exactly for them.
    pub door: Option<ContactPoint>,
}

words! {
    /// The kinds of units that article 2 knows.
    pub enum UnitKind {
        /// An afdeling.
        Department = "department",
        /// A locatie.
        Location = "location",
        /// A project.
        Project = "project",
        /// A team.
        Team = "team",
    }
}

/// A department, location, project or team with its manager (article 2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Names the unit.
    pub key: UnitKey,
    /// The name in running text.
    pub name: String,
    /// The words on the button.
    pub button: String,
    /// What it is.
    pub kind: UnitKind,
    /// Who handles its complaints.
    pub manager: ContactPoint,
    /// The units whose managers take over, in this order, when the own manager was involved.
    pub colleagues: Vec<UnitKey>,
    /// What else people call it.
    pub aliases: Vec<String>,
    /// The tracks that are followed here; empty means any track of the service.
    pub tracks: Vec<TrackKey>,
}

/// Who commissions tracks: a municipality, UWV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commissioner {
    /// Names the commissioner.
    pub key: CommissionerKey,
    /// The name in running text.
    pub name: String,
    /// Where the quarterly register goes.
    pub mail: Option<String>,
}

/// A track that clients follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Names the track.
    pub key: TrackKey,
    /// The name in running text.
    pub name: String,
    /// The words on the button.
    pub button: String,
    /// The key of who commissions it.
    pub commissioner: CommissionerKey,
    /// Is it UWV's, so that article 13 holds?
    pub uwv: bool,
}

words! {
    /// What somebody can be in distress about.
    pub enum Distress {
        /// Thoughts of dying.
        Suicide = "suicide",
        /// Sexual violence.
        Sexual = "sexual",
        /// Violence.
        Violence = "violence",
        /// A threat.
        Threat = "threat",
    }
}

/// A number for somebody in distress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpNumber {
    /// Names the line.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// The number.
    pub phone: String,
    /// The website.
    pub website: Option<String>,
    /// For what, in a few plain words.
    pub about: String,
    /// The same in other languages.
    pub other_abouts: OtherNames,
    /// In which kinds of distress it is named; empty means in all of them.
    pub distress: Vec<Distress>,
}
