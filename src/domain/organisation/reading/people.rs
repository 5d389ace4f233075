//! Reads who and where: the organisation's address, the people outside the units, help numbers.

use super::book::Kind;
use super::fields::Fields;
use crate::domain::organisation::model::{
    Commissioner, Committee, ComplaintsOfficer, Contact, ContactPoint, HelpNumber, OtherNames,
};
use crate::i18n::languages::{DUTCH, LANGUAGES};

pub(super) fn contact(fields: &mut Fields<'_>) -> Contact {
    Contact {
        address_lines: fields.required_texts("address-lines"),
        postcode: fields.text("postcode"),
        town: fields.text("town"),
        phone: fields.phone("phone"),
        mail: fields.mail("mail"),
        website: fields.optional_text("website"),
    }
}

pub(super) fn officer(fields: &mut Fields<'_>) -> ComplaintsOfficer {
    let officer = ComplaintsOfficer {
        name: fields.text("name"),
        phone: fields.phone("phone"),
        phone_note: fields.optional_text("phone-note"),
        mail: fields.mail("mail"),
        deputy: fields.optional_table("deputy", "[complaints-officer.deputy]", reachable),
    };
    if officer.deputy.as_ref().is_some_and(|deputy| deputy.name == officer.name) {
        let line = fields.line_of("deputy");
        fields.mistake(line, "names the complaints officer as her own deputy; name somebody else, or nobody");
    }
    officer
}

pub(super) fn committee(fields: &mut Fields<'_>) -> Committee {
    let name = fields.text("name");
    Committee {
        addressed_as: fields.optional_text("addressed-as").unwrap_or_else(|| name.clone()),
        name,
        secretary: fields.text("secretary"),
        address_lines: fields.required_texts("address-lines"),
    }
}

/// A name with a number or a mail address.
pub(super) fn contact_point(fields: &mut Fields<'_>) -> ContactPoint {
    ContactPoint {
        name: fields.text("name"),
        phone: fields.optional_phone("phone"),
        mail: fields.optional_mail("mail"),
    }
}

/// Like `contact_point`, and it can really be reached.
pub(super) fn reachable(fields: &mut Fields<'_>) -> ContactPoint {
    let point = contact_point(fields);
    if point.phone.is_none() && point.mail.is_none() {
        fields.mistake(fields.line, "lacks `phone` or `mail`: one of them has to be there");
    }
    point
}

/// What something is called in other languages: a table by their codes, each name of at most so many characters.
pub(super) fn other_names(fields: &mut Fields<'_>, longest: usize) -> OtherNames {
    let what = format!("`in-other-languages` of {}", fields.what);
    let read = |fields: &mut Fields<'_>| {
        let others = LANGUAGES.into_iter().filter(|language| *language != DUTCH);
        let names: OtherNames =
            others.filter_map(|language| Some((language, fields.optional_text(language)?))).collect();
        for (language, _) in names.iter().filter(|(_, name)| name.chars().count() > longest) {
            let line = fields.line_of(language);
            fields.mistake(
                line,
                &format!("has a `{language}` of more than {longest} characters; a button has no room for it"),
            );
        }
        names
    };
    fields.optional_table("in-other-languages", &what, read).unwrap_or_default()
}

pub(super) fn help_number(fields: &mut Fields<'_>) -> HelpNumber {
    HelpNumber {
        key: fields.own_key(Kind::HelpNumber),
        name: fields.text("name"),
        phone: fields.phone("phone"),
        website: fields.optional_text("website"),
        about: fields.text("about"),
        other_abouts: other_names(fields, usize::MAX),
        distress: fields.words("for"),
    }
}

pub(super) fn commissioner(fields: &mut Fields<'_>) -> Commissioner {
    Commissioner {
        key: fields.own_key(Kind::Commissioner),
        name: fields.text("name"),
        mail: fields.optional_mail("mail"),
    }
}
