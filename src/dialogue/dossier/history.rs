//! One chapter for each thing that happened, oldest first.

use crate::domain::case::{Actor, Case, CaseEvent, Fact, Party};
use crate::domain::complaint::Part;
use crate::domain::dossier::Bundled;
use crate::domain::ids::StaffId;
use crate::domain::letter::Block;
use crate::domain::time::Timestamp;
use crate::i18n::{DUTCH, Text};

use super::super::letters::Chapter;
use super::{Edition, Source, clocks, committee, files, filing, hearing, meetings, outcome, side, turns};

/// The history of a case while it is told.
pub(super) struct History<'a> {
    pub(super) source: Source<'a>,
    /// The case as it was before the event that is being told.
    pub(super) case: Option<Case>,
    pub(super) chapters: Vec<Chapter>,
    /// The files so far, under the numbers by which the chapters name them.
    pub(super) files: Vec<Bundled>,
}

/// What there is to tell of one event; none when it tells a reader nothing.
pub(super) type Told = Option<(Text, Vec<Block>)>;

impl<'a> History<'a> {
    /// Tells everything.
    pub(super) fn of(source: Source<'a>) -> Self {
        let mut history = Self { source, case: None, chapters: Vec::new(), files: Vec::new() };
        for event in source.events {
            history.tell(event);
        }
        let terms = clocks::chapter(&history);
        history.chapters.extend(terms);
        history
    }

    fn tell(&mut self, event: &CaseEvent) {
        let edition = self.source.edition;
        let told = if edition.holds(self.source.case, &event.fact) { self.told(event) } else { None };
        let told = told
            .map(|(what, blocks)| (what, if edition.is_short(&event.fact) { Vec::new() } else { blocks }));
        match &mut self.case {
            Some(case) => case.apply(event),
            None => self.case = Case::fold(self.source.case.id, std::slice::from_ref(event)),
        }
        let Some((what, blocks)) = told else { return };
        let who = self.actor(event.by);
        let title = Text::new("dossier-chapter").with("at", event.at).with("what", what).with("who", who);
        self.chapters.push(Chapter { title, blocks });
    }

    fn told(&mut self, event: &CaseEvent) -> Told {
        match &event.fact {
            Fact::ComplaintFiled { complaint, assessment, regulation, .. } => {
                Some(filing::filed(self, event.at, complaint, assessment, regulation))
            }
            Fact::HandlerAssigned { handler, stage, reason, because } => {
                // Why is for the organisation's own people.
                let file = self.source.edition == Edition::File;
                let (reason, because) = (reason.as_deref().filter(|_| file), because.filter(|_| file));
                Some(turns::assigned(self, *handler, *stage, reason, because))
            }
            Fact::CaseOpened => None,
            Fact::CaseTaken => Some((Text::new("dossier-taken"), Vec::new())),
            Fact::FilerWrote { part } => self.wrote("dossier-filer-wrote", event, part),
            Fact::FilerEdited { text, .. } => {
                Some((Text::new("dossier-filer-edited"), vec![self.quote(event.by, event.at, text)]))
            }
            Fact::StaffWrote { part } => self.wrote("dossier-staff-wrote", event, part),
            Fact::NoteWritten { part } => self.wrote("dossier-note", event, part),
            Fact::FileLost { .. } => Some((Text::new("dossier-file-lost"), Vec::new())),
            Fact::FilerUnreachable => Some((Text::new("dossier-unreachable"), Vec::new())),
            Fact::FilerReachable => Some((Text::new("dossier-reachable"), Vec::new())),
            Fact::Hearing(fact) => hearing::told(self, event, fact),
            Fact::Meeting(fact) => meetings::told(self, event, fact),
            Fact::Solution(fact) => outcome::solution(self, event, fact),
            Fact::Outcome(fact) => outcome::findings(self, event, fact),
            Fact::Ending(fact) => turns::ending(self, event, fact),
            Fact::Committee(fact) => committee::told(self, event, fact),
            Fact::Filer(fact) => side::filer(self, event, fact),
            Fact::Letter(fact) => side::letter(self, fact),
            Fact::ReminderSent(telling) => Some(side::reminder(self, telling)),
            Fact::Corrected(correction) => Some(turns::corrected(self, correction)),
            Fact::Track(fact) => turns::track(self, fact),
        }
    }

    fn wrote(&mut self, id: &'static str, event: &CaseEvent, part: &Part) -> Told {
        Some((Text::new(id), self.parts(event.by, std::slice::from_ref(part))))
    }

    /// What somebody sent, in their own words; each file by its number in the archive.
    pub(super) fn parts(&mut self, by: Actor, parts: &[Part]) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in parts {
            if let Some(attachment) = &part.attachment {
                let named = match part.file() {
                    Some(_) => files::add(&mut self.files, attachment),
                    None => Text::new("dossier-part-lost"),
                };
                blocks.push(Block::Paragraph(self.words(&named)));
            }
            if let Some(words) = &part.text {
                blocks.push(self.quote(by, part.at, words));
            }
        }
        blocks
    }

    pub(super) fn quote(&self, by: Actor, at: Timestamp, words: &str) -> Block {
        let who = Text::new("dossier-said").with("who", self.actor(by)).with("at", at);
        Block::Quote { who_and_when: self.words(&who), words: words.to_owned() }
    }

    /// Labels with their values.
    pub(super) fn facts(&self, facts: impl IntoIterator<Item = (&'static str, Text)>) -> Vec<Block> {
        let told = |(label, value): (&'static str, Text)| (self.words(&Text::new(label)), self.words(&value));
        let facts: Vec<(String, String)> = facts.into_iter().map(told).collect();
        if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] }
    }

    pub(super) fn words(&self, text: &Text) -> String {
        self.source.world.locales.render(DUTCH, text)
    }

    /// The name of a member of staff, or what stands for it when they left.
    pub(super) fn member(&self, id: StaffId) -> Text {
        let member = self.source.staff.iter().find(|member| member.id == id);
        member.map_or_else(|| Text::new("dossier-somebody"), |member| Text::words(member.name.as_str()))
    }

    pub(super) fn actor(&self, actor: Actor) -> Text {
        match actor {
            Actor::Filer => self.party(&Party::Filer),
            Actor::Staff(staff) => self.party(&Party::Staff { staff }),
            Actor::Respondent(respondent) => self.party(&Party::Respondent { respondent }),
            Actor::System => Text::new("dossier-bot"),
        }
    }

    pub(super) fn party(&self, party: &Party) -> Text {
        match party {
            Party::Filer => {
                let name = self.source.case.complaint.name.as_deref();
                name.map_or_else(|| Text::new("dossier-client"), Text::words)
            }
            Party::Respondent { respondent } => {
                let shown = self.source.edition != Edition::Client;
                let known = self.source.case.hearing.respondent(*respondent).filter(|_| shown);
                let name = known.map(|known| known.person.name.as_str());
                name.map_or_else(|| Text::new("dossier-respondent"), Text::words)
            }
            Party::Staff { staff } => self.member(*staff),
            Party::Other { name } => Text::words(name.as_str()),
        }
    }

    pub(super) fn parties(&self, parties: &[Party]) -> Text {
        let names: Vec<String> = parties.iter().map(|party| self.words(&self.party(party))).collect();
        Text::words(names.join(", "))
    }
}
