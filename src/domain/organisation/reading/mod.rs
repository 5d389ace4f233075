//! Reads an organisation file and checks it: everything that is wrong, each with its line. The
//! document's own tree is walked instead of deserialised, because that goes on after a mistake.

mod book;
mod checks;
mod fields;
mod lists;
mod people;
mod rules;
mod services;
mod settings;
mod sorts;
#[cfg(test)]
mod tests;

use toml::de::DeTable;

use self::book::{Book, Kind};
use self::fields::Fields;
use super::mistake::Mistake;
use super::model::Organisation;

/// Reads a file's text.
pub(super) fn organisation(text: &str, file: &str) -> Result<Organisation, Vec<Mistake>> {
    let book = Book::new(file, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or_default();
        book.mistake(book.line(&span), format!("this is no valid TOML: {}", error.message()));
    }
    if !book.is_clean() {
        return Err(book.close());
    }
    let organisation = Fields::of(&book, document.get_ref(), ("the file", 1), read);
    let mistakes = book.close();
    if mistakes.is_empty() { Ok(organisation) } else { Err(mistakes) }
}

fn read(fields: &mut Fields<'_>) -> Organisation {
    let mut organisation = Organisation {
        name: fields.text("name"),
        short_name: fields.text("short-name"),
        place: fields.text("place"),
        regulation_owner: fields.text("regulation-owner"),
        organisation_unit: fields.reference("organisation-unit", Kind::Unit),
        contact: fields.table("contact", "[contact]", people::contact),
        complaints_officer: fields.table("complaints-officer", "[complaints-officer]", people::officer),
        committee: fields.table("committee", "[committee]", people::committee),
        help: fields.required_tables("help", "help number", people::help_number),
        commissioners: fields.tables("commissioners", "commissioner", people::commissioner),
        tracks: fields.tables("tracks", "track", services::track),
        services: fields.required_tables("services", "service", services::service),
        units: fields.required_tables("units", "unit", services::unit),
        regulations: fields.required_tables("regulations", "regulation", rules::regulation),
        settings: fields.table("settings", "[settings]", settings::settings),
        holidays: fields.table("holidays", "[holidays]", settings::holidays),
    };
    checks::whole(fields, &organisation);
    organisation.regulations.sort_by_key(|regulation| regulation.valid_from);
    organisation.holidays.sort_by_key(|holiday| holiday.date);
    organisation
}
