//! Which question comes next: derived from the answers alone, never stored.

pub mod numbered;

use crate::domain::complaint::{About, Capacity, Certainty, Reach, UnitAnswer};
use crate::domain::organisation::{Organisation, Service};

use self::numbered::Step;
use super::draft::{Draft, DraftAnswers, Supplied};

/// A question of the intake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Which service do you use, or is it for somebody else?
    Relation,
    /// Representative or next of kin?
    Capacity,
    /// For whom?
    RepresentedName,
    /// What are you to them?
    RepresentedRelation,
    /// On what ground?
    Basis,
    /// A photo of the authorisation?
    Proof,
    /// Which service do they use?
    RepresentedService,
    /// The regulation is not for consumers: go on all the same?
    Consumer,
    /// Through UWV: in which service?
    Uwv,
    /// About whom?
    About,
    /// What is the name?
    AboutName,
    /// Which unit?
    Unit,
    /// What happened?
    Happened,
    /// When?
    When,
    /// Is this what you mean?
    WhenConfirm,
    /// Was the manager involved?
    ManagerInvolved,
    /// Who may handle it?
    Door,
    /// You talked already: who may handle it now?
    DoorAfterTalk,
    /// What should change?
    Wish,
    /// Your name, and how do we reach you?
    Contact,
    /// Your phone number?
    Phone,
    /// Where do letters on paper go?
    Address,
    /// Is everything right?
    Summary,
}

impl Question {
    /// All questions, in the order in which they are asked.
    pub const ALL: [Self; 23] = [
        Self::Relation,
        Self::Capacity,
        Self::RepresentedName,
        Self::RepresentedRelation,
        Self::Basis,
        Self::Proof,
        Self::RepresentedService,
        Self::Consumer,
        Self::Uwv,
        Self::About,
        Self::AboutName,
        Self::Unit,
        Self::Happened,
        Self::When,
        Self::WhenConfirm,
        Self::ManagerInvolved,
        Self::Door,
        Self::DoorAfterTalk,
        Self::Wish,
        Self::Contact,
        Self::Phone,
        Self::Address,
        Self::Summary,
    ];

    /// The short word that buttons carry.
    pub fn code(self) -> &'static str {
        match self {
            Self::Relation => "rel",
            Self::Capacity => "cap",
            Self::RepresentedName => "rna",
            Self::RepresentedRelation => "rre",
            Self::Basis => "bas",
            Self::Proof => "pro",
            Self::RepresentedService => "rse",
            Self::Consumer => "con",
            Self::Uwv => "uwv",
            Self::About => "abo",
            Self::AboutName => "abn",
            Self::Unit => "uni",
            Self::Happened => "hap",
            Self::When => "whe",
            Self::WhenConfirm => "whc",
            Self::ManagerInvolved => "man",
            Self::Door => "doo",
            Self::DoorAfterTalk => "dta",
            Self::Wish => "wis",
            Self::Contact => "nam",
            Self::Phone => "pho",
            Self::Address => "adr",
            Self::Summary => "sum",
        }
    }

    /// Reads the short word back.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.code() == code)
    }

    /// Does it take several messages, so that a button of an earlier moment is as good?
    pub fn gathers(self) -> bool {
        matches!(self, Self::Happened | Self::Wish | Self::Proof)
    }

    /// Does it take a name or a few words, so that hardly anything typed can mean something else?
    pub fn takes_name(self) -> bool {
        match self {
            Self::RepresentedName
            | Self::RepresentedRelation
            | Self::Basis
            | Self::About
            | Self::AboutName
            | Self::Unit
            | Self::Contact
            | Self::Address
            | Self::Phone => true,
            Self::Relation
            | Self::Capacity
            | Self::Proof
            | Self::RepresentedService
            | Self::Consumer
            | Self::Uwv
            | Self::Happened
            | Self::When
            | Self::WhenConfirm
            | Self::ManagerInvolved
            | Self::Door
            | Self::DoorAfterTalk
            | Self::Wish
            | Self::Summary => false,
        }
    }

    /// The step that people see the number of; what follows from an answer shares its number.
    pub fn step(self) -> Option<Step> {
        match self {
            Self::Relation
            | Self::Capacity
            | Self::RepresentedName
            | Self::RepresentedRelation
            | Self::Basis
            | Self::Proof
            | Self::RepresentedService
            | Self::Consumer
            | Self::Uwv => Some(Step::Who),
            Self::About | Self::AboutName => Some(Step::About),
            Self::Unit => Some(Step::Unit),
            Self::Happened => Some(Step::Happened),
            Self::When | Self::WhenConfirm => Some(Step::When),
            Self::ManagerInvolved => Some(Step::Manager),
            Self::Door | Self::DoorAfterTalk => Some(Step::Door),
            Self::Wish => Some(Step::Wish),
            Self::Contact | Self::Phone | Self::Address => Some(Step::Contact),
            Self::Summary => None,
        }
    }
}

/// The unit that follows from other answers, so that it need not be asked.
pub fn implied_unit(answers: &DraftAnswers, organisation: &Organisation) -> Option<UnitAnswer> {
    let about_all = !answers.about.is_empty()
        && !answers.about_more
        && answers.about.iter().all(|about| *about == About::Organisation);
    if about_all {
        return Some(UnitAnswer::Known(organisation.organisation_unit.clone()));
    }
    match organisation.units_for(service(answers, organisation)?).as_slice() {
        [only] => Some(UnitAnswer::Known(only.key.clone())),
        _ => None,
    }
}

/// The service that was chosen, when the organisation still has it.
pub fn service<'o>(answers: &DraftAnswers, organisation: &'o Organisation) -> Option<&'o Service> {
    organisation.service(answers.service.as_deref()?)
}

/// Is a phone number asked for now?
pub fn asks_number(draft: &Draft, organisation: &Organisation) -> bool {
    next_question(draft, organisation) == Question::Phone
}

/// The first question that has no answer yet; `Summary` when there is none.
pub fn next_question(draft: &Draft, organisation: &Organisation) -> Question {
    let answers = &draft.answers;
    who(answers, organisation)
        .or_else(|| about(answers))
        .or_else(|| unit(answers, organisation))
        .or_else(|| what_and_when(answers))
        .or_else(|| handling(answers))
        .or_else(|| contact(draft))
        .unwrap_or(Question::Summary)
}

fn who(answers: &DraftAnswers, organisation: &Organisation) -> Option<Question> {
    match answers.capacity {
        None if answers.for_other => return Some(Question::Capacity),
        None => return Some(Question::Relation),
        Some(Capacity::Client) => {}
        Some(Capacity::Representative | Capacity::NextOfKin) => {
            if let Some(question) = represented(answers) {
                return Some(question);
            }
        }
    }
    let Some(service) = service(answers, organisation) else {
        if answers.uwv == Some(Certainty::Yes) {
            return Some(Question::Uwv);
        }
        let asks_self = answers.capacity == Some(Capacity::Client);
        return Some(if asks_self { Question::Relation } else { Question::RepresentedService });
    };
    (!service.covered && !answers.consumer_goes_on).then_some(Question::Consumer)
}

fn represented(answers: &DraftAnswers) -> Option<Question> {
    if answers.represented_name.is_none() {
        return Some(Question::RepresentedName);
    }
    if answers.represented_relation.is_none() {
        return Some(Question::RepresentedRelation);
    }
    if answers.capacity == Some(Capacity::NextOfKin) {
        return None;
    }
    match &answers.basis {
        None => Some(Question::Basis),
        Some(Supplied::LeftOut) => None,
        Some(Supplied::Offered(_) | Supplied::Given(_)) => (!answers.proof_closed).then_some(Question::Proof),
    }
}

fn about(answers: &DraftAnswers) -> Option<Question> {
    if answers.about_pending.is_some() {
        return Some(Question::AboutName);
    }
    (answers.about.is_empty() || answers.about_more).then_some(Question::About)
}

fn unit(answers: &DraftAnswers, organisation: &Organisation) -> Option<Question> {
    (answers.unit.is_none() && implied_unit(answers, organisation).is_none()).then_some(Question::Unit)
}

fn what_and_when(answers: &DraftAnswers) -> Option<Question> {
    if !answers.happened_closed || answers.happened.is_empty() {
        return Some(Question::Happened);
    }
    if answers.incident.is_some() {
        return None;
    }
    Some(if answers.incident_pending.is_some() { Question::WhenConfirm } else { Question::When })
}

fn handling(answers: &DraftAnswers) -> Option<Question> {
    if answers.manager_involved.is_none() {
        return Some(Question::ManagerInvolved);
    }
    if answers.door.is_none() {
        let talked = answers.talked == Some(true);
        return Some(if talked { Question::DoorAfterTalk } else { Question::Door });
    }
    (!answers.wish_closed).then_some(Question::Wish)
}

fn contact(draft: &Draft) -> Option<Question> {
    let answers = &draft.answers;
    if answers.reach == Some(Reach::Phone) && answers.phone.is_none() {
        return Some(Question::Phone);
    }
    if answers.name.is_none() {
        return Some(Question::Contact);
    }
    // Whoever has no chat yet gets letters on paper.
    (draft.oral.is_some() && answers.address.is_none()).then_some(Question::Address)
}
