//! What the reader can do, with whom, and until when: in every letter that decides something.

use chrono::NaiveDate;

use crate::domain::letter::Letter;
use crate::domain::officer::Officer;
use crate::domain::organisation::TermKey;
use crate::domain::staff::Role;
use crate::domain::terms::Due;
use crate::i18n::Text;

use super::frame::{Paper, Signer, Writing};

/// Until when the committee can be reached after a closing letter of this day (article 9).
pub(super) fn committee_window(paper: &Paper<'_>, closed: NaiveDate) -> Due {
    paper.moment().due(TermKey::CommitteeWindow, closed)
}

/// Ends a letter with the ways that are open.
pub(super) struct Ways<'a> {
    paper: Paper<'a>,
    writing: Writing<'a>,
    ways: Vec<Text>,
}

impl<'a> Ways<'a> {
    pub(super) fn of(paper: Paper<'a>, writing: Writing<'a>) -> Self {
        Self { paper, writing: writing.heading("letter-ways"), ways: Vec::new() }
    }

    /// Asking whoever signs.
    #[must_use]
    pub(super) fn ask(self) -> Self {
        let contact = &self.paper.organisation.contact;
        let text = Text::new(self.by_chat("letter-way-ask", "letter-way-ask-paper"))
            .with("phone", contact.phone.as_str())
            .with("mail", contact.mail.as_str());
        self.way(text)
    }

    /// The complaints officer (article 5).
    #[must_use]
    pub(super) fn officer(self) -> Self {
        let officer = Officer::of_case(self.paper.organisation, self.paper.case, self.paper.staff);
        let text = Text::new("letter-way-officer")
            .with("name", officer.name.as_str())
            .with("phone", officer.phone.as_str())
            .with("mail", officer.mail.as_str());
        self.way(text)
    }

    /// The complaints officer, unless it was she who handled it and signs.
    #[must_use]
    pub(super) fn officer_if_other(self) -> Self {
        match self.paper.signer {
            Signer::Handler { role: Role::ComplaintsOfficer, .. } => self,
            Signer::Handler { .. } | Signer::Organisation | Signer::Client { .. } => self.officer(),
        }
    }

    /// The committee, after the organisation itself is done (articles 8 and 9).
    #[must_use]
    pub(super) fn committee(self, closed: NaiveDate) -> Self {
        let (window, committee) = (committee_window(&self.paper, closed), &self.paper.organisation.committee);
        let text = Text::new("letter-way-committee")
            .with("committee", committee.name.as_str())
            .with("organisation", self.paper.organisation.short_name.as_str())
            .with("day", window.last_day)
            .with("how", window.text())
            .with("address", committee_lines(&self.paper).join("\n"));
        self.way(text)
    }

    /// That the committee comes later (article 8).
    #[must_use]
    pub(super) fn committee_later(self) -> Self {
        let committee = self.paper.organisation.committee.name.as_str();
        let text = Text::new("letter-way-committee-later").with("committee", committee);
        self.way(text)
    }

    /// That the committee looks at what was handled first, and judges itself (articles 8 and 10): no day, since
    /// no window runs.
    #[must_use]
    pub(super) fn committee_first(self) -> Self {
        let organisation = self.paper.organisation;
        let text = Text::new("letter-way-committee-first")
            .with("committee", organisation.committee.name.as_str())
            .with("organisation", organisation.short_name.as_str())
            .with("address", committee_lines(&self.paper).join("\n"));
        self.way(text)
    }

    /// UWV's arbeidsdeskundige, for who follows a track there (article 13).
    #[must_use]
    pub(super) fn uwv(self) -> Self {
        if self.paper.case.is_in_uwv_track() { self.way(Text::new("letter-way-uwv")) } else { self }
    }

    /// Stopping (article 7).
    #[must_use]
    pub(super) fn withdraw(self) -> Self {
        let id = self.by_chat("letter-way-withdraw", "letter-way-withdraw-paper");
        self.way(Text::new(id))
    }

    /// Nobody is sent to a chat that they do not have.
    fn by_chat(&self, chat: &'static str, paper: &'static str) -> &'static str {
        if self.paper.case.filer_reachable { chat } else { paper }
    }

    /// Any other way.
    #[must_use]
    pub(super) fn way(mut self, text: Text) -> Self {
        self.ways.push(text);
        self
    }

    /// The letter with all of them, and that everybody keeps it to themselves.
    pub(super) fn done(self) -> Letter {
        self.writing.list(self.ways).secrecy().done()
    }
}

/// The committee's address as its contact block has it.
pub(super) fn committee_lines(paper: &Paper<'_>) -> Vec<String> {
    let committee = &paper.organisation.committee;
    let attention = Text::new("letter-attention").with("name", committee.secretary.as_str());
    let mut lines = vec![committee.addressed_as.clone(), paper.words(&attention)];
    lines.extend(committee.address_lines.iter().cloned());
    lines
}
