//! What all letters share: sender, reader, reference, signature, foot.

use crate::dialogue::said;
use chrono::NaiveDate;

use crate::domain::case::hearing::Respondent;
use crate::domain::case::solution::Promise;
use crate::domain::case::{Case, Party};
use crate::domain::complaint::Told;
use crate::domain::letter::{Block, Letter, LetterKind, PAGE, PAGES, Sender};
use crate::domain::organisation::{Contact, Organisation, Regulation, TermKey, cited};
use crate::domain::procedure::Moment;
use crate::domain::procedure::clocks::clock_of;
use crate::domain::staff::{Role, StaffMember};
use crate::i18n::{Arg, DUTCH, Locales, Text};

use super::super::scene::World;
use super::behalf;
use super::ways::committee_lines;

/// What letters are written with.
#[derive(Clone, Copy)]
pub struct Paper<'a> {
    /// The organisation file.
    pub organisation: &'a Organisation,
    /// The texts.
    pub locales: &'a Locales,
    /// The day that the letter bears.
    pub today: NaiveDate,
    /// The case.
    pub case: &'a Case,
    /// Who signs.
    pub signer: &'a Signer,
    /// Everybody of the staff, for their names.
    pub staff: &'a [StaffMember],
}

/// Who signs a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signer {
    /// The organisation, while nobody handles the case.
    Organisation,
    /// Whoever handles the case.
    Handler {
        /// The name.
        name: String,
        /// The role.
        role: Role,
        /// The unit's name, for a manager.
        unit: Option<String>,
    },
    /// The client, who sends it.
    Client {
        /// The name, if it was given.
        name: Option<String>,
    },
}

/// Who gets a letter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reader {
    /// The name, if it is known.
    pub name: Option<String>,
    /// Street or box, postcode and town; what is known of it, a line each.
    pub address: Vec<String>,
    /// For whom they do this, when they do it for somebody else.
    pub on_behalf: Option<Text>,
}

impl<'a> Paper<'a> {
    /// Paper for a letter of today.
    pub fn new(world: &World<'a>, case: &'a Case, signer: &'a Signer, staff: &'a [StaffMember]) -> Self {
        let World { organisation, locales, today, .. } = *world;
        Self { organisation, locales, today, case, signer, staff }
    }

    /// Does the committee write this, by the hand of its secretary? Then it bears the committee's name and
    /// address, and nothing of the organisation's own rules (footnote 2).
    pub(super) fn is_committees(&self) -> bool {
        matches!(self.signer, Signer::Handler { role: Role::CommitteeSecretary, .. })
    }

    /// What the case is judged against: its terms are those of the clocks (article 16).
    pub(super) fn moment(&self) -> Moment<'a> {
        Moment { case: self.case, organisation: self.organisation, today: self.today }
    }

    /// The last day of a term that runs or ran.
    pub(super) fn last_day(&self, key: TermKey) -> Option<NaiveDate> {
        clock_of(&self.moment(), key).map(|clock| clock.due.last_day)
    }

    /// What is kept secret, with where the regulation says so (article 14).
    pub(super) fn secrecy(&self, id: &'static str) -> Text {
        Text::new(id).with("article", cited(&self.regulation().citations.secrecy))
    }

    /// The regulation under which the case was filed (article 16).
    pub(super) fn regulation(&self) -> &'a Regulation {
        let filed_under = self.organisation.regulation(&self.case.regulation);
        filed_under.unwrap_or_else(|| self.organisation.regulation_on(self.today))
    }

    /// The name of somebody who takes part, if it is known.
    pub(super) fn known_name(&self, party: &Party) -> Option<String> {
        match party {
            Party::Filer => self.case.complaint.name.clone(),
            Party::Respondent { respondent } => {
                self.case.hearing.respondent(*respondent).map(|known| known.person.name.clone())
            }
            Party::Staff { staff } => {
                self.staff.iter().find(|member| member.id == *staff).map(|member| member.name.clone())
            }
            Party::Other { name } => Some(name.clone()),
        }
    }

    /// The name of somebody who takes part, or what they are.
    pub(super) fn name_of(&self, party: &Party) -> String {
        let unknown = match party {
            Party::Filer => "letter-party-filer",
            Party::Respondent { .. } => "letter-party-respondent",
            Party::Staff { .. } => "letter-party-staff",
            Party::Other { .. } => "letter-party-other",
        };
        self.known_name(party).unwrap_or_else(|| self.words(&Text::new(unknown)))
    }

    /// The same, for this reader: a respondent reads the client's name only when that was ticked for them.
    pub(super) fn name_for(&self, party: &Party, reader: &Party) -> String {
        let hidden = match (party, reader) {
            (Party::Filer, Party::Respondent { respondent }) => {
                !self.case.hearing.respondent(*respondent).is_some_and(|known| known.contact_shown)
            }
            (Party::Filer | Party::Respondent { .. } | Party::Staff { .. } | Party::Other { .. }, _) => false,
        };
        if hidden { self.words(&Text::new("letter-party-filer")) } else { self.name_of(party) }
    }

    /// A text in the language of letters.
    pub(super) fn words(&self, text: &Text) -> String {
        self.locales.render(DUTCH, text)
    }
}

impl Signer {
    /// A member of the staff.
    pub fn member(member: &StaffMember, organisation: &Organisation) -> Self {
        let unit = member.unit.as_ref().and_then(|key| organisation.unit(key)).map(|unit| unit.name.clone());
        Self::Handler { name: member.name.clone(), role: member.role, unit }
    }

    fn lines(&self, paper: &Paper<'_>) -> Vec<String> {
        let organisation = &paper.organisation;
        match self {
            Self::Organisation => vec![organisation.name.clone()],
            Self::Handler { name, role, unit } => {
                let role = match (role, unit) {
                    (Role::Manager, Some(unit)) => {
                        Text::new("letter-role-manager").with("unit", unit.as_str())
                    }
                    (Role::Manager, None) => Text::new("letter-role-manager-alone"),
                    (Role::ComplaintsOfficer, _) => Text::new("letter-role-officer"),
                    (Role::CommitteeSecretary, _) => Text::new("letter-role-secretary"),
                    (Role::Administrator, _) => Text::words(organisation.name.as_str()),
                };
                vec![name.clone(), paper.words(&role)]
            }
            Self::Client { name } => {
                let by_hand = || paper.words(&Text::new("letter-line-name"));
                let name = name.clone().unwrap_or_else(by_hand);
                std::iter::once(name).chain(behalf::signed(paper)).collect()
            }
        }
    }
}

impl Reader {
    /// Whoever filed the complaint.
    pub fn filer(case: &Case) -> Self {
        let address = case.filer.address.iter().flat_map(|address| address.lines().to_vec()).collect();
        let on_behalf = case.represented().map(|client| behalf::told(case.capacity(), client));
        Self { name: case.complaint.name.clone(), address, on_behalf }
    }

    /// Somebody whom the complaint is about.
    pub fn respondent(known: &Respondent) -> Self {
        let address = known.address.iter().flat_map(|address| address.lines().to_vec()).collect();
        Self { name: Some(known.person.name.clone()), address, on_behalf: None }
    }

    /// One of those involved.
    pub(super) fn party(paper: &Paper<'_>, party: &Party) -> Self {
        let named = || Self { name: paper.known_name(party), ..Self::default() };
        match party {
            Party::Filer => Self::filer(paper.case),
            Party::Respondent { respondent } => {
                paper.case.hearing.respondent(*respondent).map_or_else(named, Self::respondent)
            }
            Party::Staff { .. } | Party::Other { .. } => named(),
        }
    }
}

/// A letter being written.
pub(super) struct Writing<'a> {
    paper: Paper<'a>,
    letter: Letter,
    /// Whoever complained reads it: it is their complaint.
    is_theirs: bool,
}

impl<'a> Writing<'a> {
    /// A letter of the organisation with its date and number.
    pub(super) fn new(paper: Paper<'a>, kind: LetterKind, subject: &Text) -> Self {
        let details = [
            ("letter-date", Text::new("letter-day").with("day", paper.today)),
            ("letter-number", Text::words(paper.case.number.as_str())),
        ];
        let letter = Letter {
            kind,
            date: paper.today,
            reference: paper.case.number.as_str().to_owned(),
            subject: paper.words(subject),
            sender: sender(&paper),
            addressee: Vec::new(),
            details: details
                .iter()
                .map(|(label, value)| (paper.words(&Text::new(label)), paper.words(value)))
                .collect(),
            salutation: String::new(),
            blocks: Vec::new(),
            closing: paper.words(&Text::new("letter-closing")),
            signature: paper.signer.lines(&paper),
            below: Vec::new(),
            page_of: paper.words(&Text::new("letter-page").with("page", PAGE).with("pages", PAGES)),
        };
        Self { paper, letter, is_theirs: false }
    }

    /// For whom, in an envelope that nobody else opens.
    #[must_use]
    pub(super) fn to(mut self, reader: &Reader) -> Self {
        self.is_theirs = true;
        let dear = match &reader.name {
            // As what somebody was heard stands behind the name, and belongs on the envelope alone.
            Some(name) => Text::new("letter-dear").with("name", name.split(" (").next().unwrap_or(name)),
            None => Text::new("letter-dear-nobody"),
        };
        self.letter.salutation = self.paper.words(&dear);
        self.letter.addressee = vec![self.paper.words(&Text::new("letter-personal"))];
        self.letter.addressee.extend(reader.name.iter().cloned());
        self.letter.addressee.extend(reader.address.iter().cloned());
        match &reader.on_behalf {
            Some(text) => self.text(text),
            None => self,
        }
    }

    /// For somebody at a desk, with the address in full.
    #[must_use]
    pub(super) fn at_desk(mut self, lines: Vec<String>, dear: &Text) -> Self {
        self.letter.salutation = self.paper.words(dear);
        self.letter.addressee = lines;
        self
    }

    /// From somebody else than the organisation.
    #[must_use]
    pub(super) fn from(mut self, sender: Sender) -> Self {
        self.letter.sender = sender;
        self
    }

    #[must_use]
    pub(super) fn heading(mut self, id: &'static str) -> Self {
        self.letter.blocks.push(Block::Heading(self.paper.words(&Text::new(id))));
        self
    }

    #[must_use]
    pub(super) fn text(mut self, text: &Text) -> Self {
        self.letter.blocks.push(Block::Paragraph(self.paper.words(text)));
        self
    }

    #[must_use]
    pub(super) fn id(self, id: &'static str) -> Self {
        self.text(&Text::new(id))
    }

    /// What somebody of the staff wrote for this letter, as it is.
    #[must_use]
    pub(super) fn own(mut self, words: &str) -> Self {
        self.letter.blocks.push(Block::Paragraph(words.to_owned()));
        self
    }

    #[must_use]
    pub(super) fn list(mut self, points: impl IntoIterator<Item = Text>) -> Self {
        let points: Vec<String> = points.into_iter().map(|point| self.paper.words(&point)).collect();
        if !points.is_empty() {
            self.letter.blocks.push(Block::List(points));
        }
        self
    }

    #[must_use]
    pub(super) fn facts(mut self, facts: impl IntoIterator<Item = (&'static str, Text)>) -> Self {
        let words = |text: &Text| self.paper.words(text);
        let facts = facts.into_iter().map(|(label, value)| (words(&Text::new(label)), words(&value)));
        self.letter.blocks.push(Block::Facts(facts.collect()));
        self
    }

    #[must_use]
    pub(super) fn quote(mut self, who_and_when: &Text, words: String) -> Self {
        if !words.trim().is_empty() {
            let who_and_when = self.paper.words(who_and_when);
            self.letter.blocks.push(Block::Quote { who_and_when, words });
        }
        self
    }

    /// What happened, in the client's own words.
    #[must_use]
    pub(super) fn told(self, title: &'static str) -> Self {
        let complaint = &self.paper.case.complaint;
        let words = self.paper.words(&Text::block(said::own_words(&complaint.happened)));
        self.quote(&Text::new(title), words)
    }

    /// What the client wants, as it was chosen or said.
    #[must_use]
    pub(super) fn wished(self, title: &'static str) -> Self {
        let complaint = &self.paper.case.complaint;
        let offered = complaint.wish_offered.iter().map(|key| said::told_text(&Told::Offered(key.clone())));
        let wish = Text::block(offered.chain(said::own_words(&complaint.wish)));
        let words = self.paper.words(&wish);
        self.quote(&Text::new(title), words)
    }

    /// What was promised, by whom and until when.
    #[must_use]
    pub(super) fn promises(self, promises: &[Promise]) -> Self {
        let told = |promise: &Promise| {
            Text::new("letter-promise")
                .with("what", full_stop(&promise.what))
                .with("who", promise.owner.as_str())
                .with("day", promise.by)
        };
        let points: Vec<Text> = promises.iter().map(told).collect();
        self.list(points)
    }

    /// What the complaint was about, and the facts in short where they were written.
    #[must_use]
    pub(super) fn matter(self, with_facts: bool) -> Self {
        let facts = self.paper.case.hearing.facts.as_ref().filter(|_| with_facts);
        let facts = facts.map(|facts| facts.text.clone());
        let title = if self.is_theirs { "letter-complaint-title" } else { "letter-complaint-title-other" };
        let writing = self.heading(title).complaint();
        match facts {
            Some(facts) => writing.heading("letter-facts-title").own(&facts),
            None => writing,
        }
    }

    /// What the complaint was about, in short.
    #[must_use]
    pub(super) fn complaint(self) -> Self {
        let (organisation, complaint) = (self.paper.organisation, &self.paper.case.complaint);
        let mut facts: Vec<(&'static str, Text)> =
            complaint.about.iter().map(|about| ("letter-label-about", said::about(about))).collect();
        if let Some(unit) = complaint.unit.key().and_then(|key| organisation.unit(key)) {
            facts.push(("letter-label-unit", Text::words(unit.name.as_str())));
        }
        facts.push(("letter-label-when", said::incident(&complaint.incident)));
        facts.push((
            "letter-label-filed",
            Text::new("letter-moment").with("at", said::filed(self.paper.case)),
        ));
        self.facts(facts)
    }

    /// Below the signature: what goes along, who else gets it.
    #[must_use]
    pub(super) fn below(mut self, text: &Text) -> Self {
        self.letter.below.push(Block::Paragraph(self.paper.words(text)));
        self
    }

    /// That everybody in the organisation keeps it to themselves (article 14).
    #[must_use]
    pub(super) fn secrecy(self) -> Self {
        if self.paper.is_committees() {
            return self;
        }
        let text = self.paper.secrecy("letter-secrecy");
        self.text(&text)
    }

    pub(super) fn done(self) -> Letter {
        self.letter
    }
}

fn sender(paper: &Paper<'_>) -> Sender {
    if paper.is_committees() {
        let mut lines = committee_lines(paper);
        let name = if lines.is_empty() { String::new() } else { lines.remove(0) };
        return Sender { name, address: lines, contact: Vec::new() };
    }
    let (name, contact): (&str, &Contact) = (&paper.organisation.name, &paper.organisation.contact);
    let mut address = contact.address_lines.clone();
    address.push(format!("{} {}", contact.postcode, contact.town));
    let mut ways = vec![contact.phone.clone(), contact.mail.clone()];
    ways.extend(contact.website.clone());
    Sender { name: name.to_owned(), address, contact: ways }
}

/// A sentence ends with a full stop, unless it ends with something else already.
fn full_stop(words: &str) -> Arg {
    let words = words.trim();
    let ends = words.ends_with(['.', '!', '?', '…', ':']);
    Arg::from(if ends { words.to_owned() } else { format!("{words}.") })
}
