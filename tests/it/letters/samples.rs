//! One letter of each kind, about one invented complaint: the facts are played, the letters follow.

use chrono::NaiveDate;
use klachtwijzer::dialogue::letters::{self, Chapter, Dossier, Oral, Paper, Signer};
use klachtwijzer::domain::address::Address;
use klachtwijzer::domain::case::committee::CommitteeFact;
use klachtwijzer::domain::case::ending::EndingFact;
use klachtwijzer::domain::case::filer::FilerFact;
use klachtwijzer::domain::case::hearing::{HearingFact, RespondentId};
use klachtwijzer::domain::case::meeting::{MeetingFact, MeetingId, MeetingKind, Way};
use klachtwijzer::domain::case::outcome::{Finding, OutcomeFact};
use klachtwijzer::domain::case::solution::{Promise, SolutionFact};
use klachtwijzer::domain::case::{Actor, Case, CaseEvent, Fact, Party, Person, Stage};
use klachtwijzer::domain::complaint::{
    About, Capacity, Certainty, Complaint, Door, Incident, Part, Reach, Represented, Told, UnitAnswer,
};
use klachtwijzer::domain::dossier::Edition;
use klachtwijzer::domain::eligibility::{Assessment, Verdict};
use klachtwijzer::domain::ids::{CaseId, CaseNumber};
use klachtwijzer::domain::letter::{Block, Letter, LetterKind, LetterTo};
use klachtwijzer::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};
use klachtwijzer::domain::staff::Role;
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::{Locales, Text};
use uuid::Uuid;

/// Tuesday 3 March 2026, 10:00 in Groningen.
const FILED: Timestamp = Timestamp(1_772_528_400_000);

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The same hour on another day.
fn at(date: NaiveDate) -> Timestamp {
    FILED.plus_days((date - day("2026-03-03")).num_days())
}

/// The desk at which the letters are written.
pub(super) struct Desk {
    organisation: Organisation,
    locales: Locales,
    /// Her sister does it for her.
    represented: bool,
}

impl Desk {
    pub(super) fn new() -> Self {
        let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).unwrap();
        Self { organisation, locales: Locales::built_in().unwrap(), represented: false }
    }

    /// The same, for a complaint that Fatima's sister filed for her.
    pub(super) fn of_representative() -> Self {
        Self { represented: true, ..Self::new() }
    }

    /// The letter of this kind.
    pub(super) fn letter(&self, kind: LetterKind) -> Letter {
        let (to_client, to_house) = (LetterTo::Client, LetterTo::Organisation);
        match kind {
            LetterKind::Receipt => self.by(Role::Manager, "2026-03-03", &[], letters::receipt),
            LetterKind::OralReceipt => self.by(Role::Manager, "2026-03-03", &at_desk(), |paper| {
                let code = Some(("KRIEK-47-ZAND".to_owned(), day("2026-03-17")));
                let written_by = "Karin de Vries".to_owned();
                letters::oral_receipt(paper, &Oral { told_on: day("2026-03-03"), written_by, code })
            }),
            LetterKind::NotTakenOn => {
                self.by(Role::ComplaintsOfficer, "2026-03-06", &[refused()], letters::not_taken_on)
            }
            LetterKind::Confirmation => {
                self.by(Role::ComplaintsOfficer, "2026-03-18", &officers(), |paper| {
                    letters::confirmation(paper, FACTS)
                })
            }
            LetterKind::Solution => self.by(Role::Manager, "2026-03-24", &solved(), letters::solution),
            LetterKind::NoSolution => self.by(Role::Manager, "2026-03-24", &talked(), |paper| {
                letters::no_solution(
                    paper,
                    "Jij wilt niet meer met Bas werken. Ik kan hem nu geen andere plek geven.",
                )
            }),
            LetterKind::Outcome => self.by(Role::ComplaintsOfficer, "2026-04-07", &found(), letters::outcome),
            LetterKind::Settled => self.by(Role::ComplaintsOfficer, "2026-04-10", &found(), letters::settled),
            LetterKind::Withdrawal => self.by(Role::Manager, "2026-03-10", &[stopped()], letters::withdrawal),
            LetterKind::Report => self.by(Role::ComplaintsOfficer, "2026-03-18", &reported(), |paper| {
                letters::report(paper, &paper.case.meetings.0[0], &Party::Filer)
            }),
            LetterKind::RespondentInvitation => {
                self.by(Role::ComplaintsOfficer, "2026-03-10", &invited(), |paper| {
                    letters::invitation(paper, &paper.case.hearing.respondents[0])
                })
            }
            LetterKind::ToCommittee => self.of_client("2026-04-20", letters::to_committee),
            LetterKind::Uwv => self.of_client("2026-04-20", letters::uwv),
            LetterKind::Admissible => self.by(Role::CommitteeSecretary, "2026-05-12", &received(), |paper| {
                letters::admissible(paper, to_client)
            }),
            LetterKind::Inadmissible => {
                self.by(Role::CommitteeSecretary, "2026-05-12", &too_late(), |paper| {
                    letters::inadmissible(paper, to_house)
                })
            }
            LetterKind::Ruling => self.by(Role::CommitteeSecretary, "2026-09-20", &ruled(), |paper| {
                letters::ruling(paper, to_client)
            }),
            LetterKind::Measures => self.by(Role::ComplaintsOfficer, "2026-10-05", &ruled(), |paper| {
                letters::measures(paper, to_client, &promises())
            }),
            LetterKind::Dossier => self.by(Role::ComplaintsOfficer, "2026-04-20", &[], |paper| {
                letters::dossier(paper, &Dossier { chapters: chapters(), edition: Edition::Committee })
            }),
        }
    }

    /// A letter that somebody in this role writes after these facts.
    fn by(&self, role: Role, today: &str, facts: &[Fact], write: impl Fn(Paper<'_>) -> Letter) -> Letter {
        let (name, unit) = match role {
            Role::Manager => ("Karin de Vries", self.organisation.unit("kringloop-noord")),
            Role::ComplaintsOfficer => ("Brigit Grol", None),
            Role::CommitteeSecretary => ("R. Zinnemers", None),
            Role::Administrator => ("Ans Beheer", None),
        };
        let unit = unit.map(|unit| unit.name.clone());
        let stage = if role == Role::Manager { Stage::Manager } else { Stage::ComplaintsOfficer };
        self.written(&Signer::Handler { name: name.to_owned(), role, unit }, stage, today, facts, write)
    }

    fn of_client(&self, today: &str, write: impl Fn(Paper<'_>) -> Letter) -> Letter {
        let name = if self.represented { SISTER } else { "Fatima Yılmaz" };
        let client = Signer::Client { name: Some(name.to_owned()) };
        self.written(&client, Stage::Manager, today, &closed(), write)
    }

    fn written(
        &self,
        signer: &Signer,
        stage: Stage,
        today: &str,
        facts: &[Fact],
        write: impl Fn(Paper<'_>) -> Letter,
    ) -> Letter {
        let today = day(today);
        let mut case = case(&self.organisation, stage, self.represented);
        for fact in facts {
            case.apply(&CaseEvent { at: at(today), by: Actor::System, fact: fact.clone() });
        }
        let (organisation, locales) = (&self.organisation, &self.locales);
        write(Paper { organisation, locales, today, case: &case, signer, staff: &[] })
    }
}

const SISTER: &str = "Elif Yılmaz";
const TOLD: &str = "Ik stond bij de kassa. Bas riep dat ik te langzaam ben en dat iedereen daar last van heeft.\n\nIedereen hoorde het. Ik ben naar huis gegaan.";
const FACTS: &str = "Op 2 maart 2026 stond Fatima bij de kassa van de winkel. Een medewerker zei hardop dat ze te langzaam was. Er stonden klanten bij. Ze is daarna naar huis gegaan.";

/// Told at the desk, by somebody without a phone.
fn at_desk() -> Vec<Fact> {
    let address = Address::read("Korreweg 12 bis, 9715 AA Groningen").unwrap();
    let told = [FilerFact::ToldAtDesk { on: day("2026-03-03") }, FilerFact::AddressGiven { address }];
    told.map(Fact::Filer).into()
}

fn refused() -> Fact {
    Fact::Ending(EndingFact::NotTakenOn {
        article: "artikel 2".to_owned(),
        reason: "Wat je vertelt, gebeurde in januari 2025. Dat is langer dan een jaar geleden.".to_owned(),
    })
}

fn stated() -> Vec<Fact> {
    let stated = HearingFact::FactsStated { text: FACTS.to_owned() };
    vec![Fact::Hearing(stated), Fact::Hearing(HearingFact::FactsAgreed { on: None })]
}

fn held() -> Fact {
    let bas = Party::Respondent { respondent: RespondentId(1) };
    let with = vec![Party::Filer, bas, Party::Other { name: "Brigit Grol".to_owned() }];
    Fact::Meeting(MeetingFact::Held {
        id: MeetingId(1),
        kind: MeetingKind::Talk,
        on: day("2026-03-17"),
        with,
    })
}

fn talked() -> Vec<Fact> {
    [invited(), vec![held()]].concat()
}

fn officers() -> Vec<Fact> {
    vec![Fact::Ending(EndingFact::TurnedToOfficer { why: None, on: None }), held()]
}

fn solved() -> Vec<Fact> {
    let text = "Bas en Fatima werken voortaan op andere dagen.".to_owned();
    let proposed = SolutionFact::Proposed { text, agreements: promises() };
    [talked(), vec![Fact::Solution(proposed), Fact::Solution(SolutionFact::Accepted { on: None })]].concat()
}

fn found() -> Vec<Fact> {
    let reasons = "Twee mensen hoorden wat Bas zei. Zo praten wij niet met elkaar. Dat hij het expres deed, weet ik niet zeker.";
    let given = OutcomeFact::Given {
        finding: Finding::PartlyFounded,
        reasons: reasons.to_owned(),
        measures: promises(),
    };
    [talked(), vec![Fact::Outcome(given)]].concat()
}

fn stopped() -> Fact {
    Fact::Ending(EndingFact::Withdrawn { no_longer_needed: false, why: None, on: None })
}

fn reported() -> Vec<Fact> {
    let text = "Fatima vertelde wat er bij de kassa gebeurde.\nZe wil dat Bas sorry zegt.".to_owned();
    [talked(), vec![Fact::Meeting(MeetingFact::Reported { id: MeetingId(1), text })]].concat()
}

fn invited() -> Vec<Fact> {
    let invited = HearingFact::RespondentInvited {
        about: None,
        respondent: RespondentId(1),
        person: Person { name: "Bas Prins".to_owned(), for_unit: false, staff: None },
        way: Way::Letter,
        facts: FACTS.to_owned(),
        contact_shown: false,
        attachments: Vec::new(),
        answer_by: Some(day("2026-03-24")),
    };
    let address = Address::read("Oosterweg 3\n9724 CA Groningen").unwrap();
    let given = HearingFact::AddressGiven { respondent: RespondentId(1), address };
    [stated(), vec![Fact::Hearing(invited), Fact::Hearing(given)]].concat()
}

fn closed() -> Vec<Fact> {
    let explanation = "Er was geen andere plek.".to_owned();
    [talked(), vec![Fact::Ending(EndingFact::ClosedWithoutSolution { explanation })]].concat()
}

fn received() -> Vec<Fact> {
    let received = CommitteeFact::Received { on: day("2026-05-01") };
    [closed(), vec![Fact::Committee(received)]].concat()
}

fn too_late() -> Vec<Fact> {
    let reason = "De klacht kwam bij ons op 2 december 2026. Dat is later dan zes maanden na de laatste brief van WerkPro.";
    let on = day("2026-05-12");
    let refused = CommitteeFact::NotAdmitted { on, reason: reason.to_owned() };
    [received(), vec![Fact::Committee(refused)]].concat()
}

fn ruled() -> Vec<Fact> {
    let text = "De klacht is gegrond. De medewerker sprak de cliënt aan waar klanten bij waren. WerkPro had dat moeten voorkomen.";
    let ruled = CommitteeFact::Ruled { on: day("2026-09-20"), text: text.to_owned(), measures: true };
    [received(), vec![Fact::Committee(ruled)]].concat()
}

fn promises() -> Vec<Promise> {
    let promise =
        |what: &str, owner: &str, by| Promise { what: what.to_owned(), owner: owner.to_owned(), by: day(by) };
    vec![
        promise("Bas zegt sorry, waar Fatima en Karin bij zijn", "Bas Prins", "2026-10-31"),
        promise("Fatima krijgt een vaste collega aan de kassa.", "Karin de Vries", "2026-11-16"),
    ]
}

fn chapters() -> Vec<Chapter> {
    let chapter = |title: &str, blocks| Chapter { title: Text::words(title), blocks };
    let who_and_when = "Fatima Yılmaz, dinsdag 3 maart 2026, 10:00 uur".to_owned();
    let told = Block::Quote { who_and_when, words: TOLD.to_owned() };
    let asked = Block::Facts(vec![
        ("Gevraagd aan".to_owned(), "Bas Prins".to_owned()),
        ("Tot en met".to_owned(), "dinsdag 24 maart 2026".to_owned()),
    ]);
    let answered = Block::Paragraph("Hij reageerde op 12 maart 2026.".to_owned());
    vec![
        chapter("3 maart 2026: de klacht", vec![told]),
        chapter("10 maart 2026: de andere kant", vec![asked, answered]),
    ]
}

fn case(organisation: &Organisation, stage: Stage, represented: bool) -> Case {
    let part = Part {
        message_id: 1,
        at: FILED,
        text: Some(TOLD.to_owned()),
        attachment: None,
        album: None,
        lost: false,
    };
    let mut complaint = Complaint {
        capacity: Capacity::Client,
        represented: None,
        service: "werkbedrijf".to_owned(),
        about: vec![About::Employee { name: Some("Bas Prins".to_owned()) }],
        unit: UnitAnswer::Known("kringloop-noord".to_owned()),
        happened: vec![part],
        incident: Incident::Day { date: day("2026-03-02") },
        incident_words: "gisteren".to_owned(),
        manager_involved: Certainty::No,
        talked: None,
        dares: None,
        door: Door::Manager,
        wish_offered: Some("wish-sorry".to_owned()),
        wish: Vec::new(),
        uwv: Some(Certainty::Yes),
        name: Some("Fatima Yılmaz".to_owned()),
        phone: Some("06 12 34 56 78".to_owned()),
        reach: Reach::Chat,
        language: "nl".to_owned(),
        typed: Vec::new(),
        spoken: std::collections::BTreeSet::new(),
    };
    if represented {
        let client = Represented {
            name: complaint.name.replace(SISTER.to_owned()),
            relation: Some(Told::Words("haar zus".to_owned())),
            basis: Some(Told::Offered("basis-consent".to_owned())),
            proof: Vec::new(),
        };
        (complaint.capacity, complaint.represented) = (Capacity::Representative, Some(client));
    }
    let event = |fact| CaseEvent { at: FILED, by: Actor::Filer, fact };
    let filed = Fact::ComplaintFiled {
        number: CaseNumber::parse("3467-9ACD").unwrap(),
        complaint: Box::new(complaint),
        assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
        regulation: organisation.regulations[0].version.clone(),
    };
    let assigned = Fact::HandlerAssigned { handler: None, stage, reason: None, because: None };
    Case::fold(CaseId(Uuid::from_u128(1)), &[event(filed), event(assigned)]).unwrap()
}
