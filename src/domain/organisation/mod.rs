//! What organisations differ in, as data: one TOML file each, checked when it is read. WerkPro's is
//! built in. This room reads text that it is given; where the text comes from is not its business.

mod lookup;
mod mistake;
mod model;
mod names;
mod reading;
mod regulation;
mod settings;
mod words;

pub use self::mistake::Mistake;
pub use self::model::{
    Commissioner, Committee, ComplaintsOfficer, Contact, ContactPoint, Distress, HelpNumber, Organisation,
    OtherNames, Service, Track, Unit, UnitKind,
};
pub use self::names::{OFFICER, name_words, names_person, resembles, same_name};
pub use self::regulation::{
    Citations, Length, LengthUnit, Regulation, StartingEvent, Term, TermKey, TermKind, cited,
};
pub use self::settings::{AtOnce, Confirmer, OfficeHours, Retention, Settings};
pub use self::words::Word;
pub(in crate::domain) use self::words::words;

/// The file name under which the built-in organisation's mistakes are reported.
pub const BUILT_IN_FILE: &str = "organisations/werkpro.toml";

/// The text of the built-in organisation file, WerkPro's.
pub fn built_in() -> &'static str {
    include_str!("../../../organisations/werkpro.toml")
}

impl Organisation {
    /// Reads an organisation file's text; `file` names it in mistakes.
    pub fn parse(text: &str, file: &str) -> Result<Self, Vec<Mistake>> {
        reading::organisation(text, file)
    }
}
