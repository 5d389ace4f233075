//! One letter of each kind, about one invented complaint.

use chrono::NaiveDate;
use klachtwijzer::dialogue::letters::{self, Paper, Promise, Reader, Signer};
use klachtwijzer::domain::case::{Actor, Case, CaseEvent, Fact, Stage};
use klachtwijzer::domain::complaint::{
    About, Capacity, Certainty, Complaint, Door, Incident, Part, Reach, UnitAnswer,
};
use klachtwijzer::domain::eligibility::{Assessment, Verdict};
use klachtwijzer::domain::ids::{CaseId, CaseNumber};
use klachtwijzer::domain::letter::{Block, Letter, LetterKind};
use klachtwijzer::domain::organisation::{BUILT_IN_FILE, Organisation, TermKey, built_in};
use klachtwijzer::domain::staff::Role;
use klachtwijzer::domain::terms::due;
use klachtwijzer::domain::time::Timestamp;
use klachtwijzer::i18n::{Locales, Text};
use uuid::Uuid;

/// Tuesday 3 March 2026, 10:00 in Groningen.
const FILED: Timestamp = Timestamp(1_772_528_400_000);

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The desk at which the letters are written.
pub(super) struct Desk {
    organisation: Organisation,
    locales: Locales,
    case: Case,
    officer: Signer,
    manager: Signer,
    client: Signer,
}

impl Desk {
    pub(super) fn new() -> Self {
        let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).unwrap();
        let unit = organisation.unit("kringloop-noord").unwrap().name.clone();
        Self {
            locales: Locales::built_in().unwrap(),
            case: case(&organisation),
            officer: handler("Brigit Grol", Role::ComplaintsOfficer, None),
            manager: handler("Karin de Vries", Role::Manager, Some(unit)),
            client: Signer::Client { name: Some("Fatima Yılmaz".to_owned()) },
            organisation,
        }
    }

    fn paper<'a>(&'a self, signer: &'a Signer, today: &str) -> Paper<'a> {
        let (organisation, locales, case) = (&self.organisation, &self.locales, &self.case);
        Paper { organisation, locales, today: day(today), case, signer }
    }

    /// The letter of this kind.
    pub(super) fn letter(&self, kind: LetterKind) -> Letter {
        let (officer, manager) = (&self.officer, &self.manager);
        let closed = day("2026-04-07");
        match kind {
            LetterKind::Receipt => letters::receipt(self.paper(manager, "2026-03-03")),
            LetterKind::OralReceipt => self.oral(),
            LetterKind::NotTakenOn => self.not_taken_on(),
            LetterKind::Confirmation => self.confirmation(),
            LetterKind::Solution => letters::solution(self.paper(manager, "2026-03-24"), &solution()),
            LetterKind::NoSolution => letters::no_solution(self.paper(manager, "2026-03-24"), &no_solution()),
            LetterKind::Outcome => letters::outcome(self.paper(officer, "2026-04-07"), &outcome()),
            LetterKind::Withdrawal => {
                letters::withdrawal(self.paper(manager, "2026-03-10"), letters::Withdrawal::Withdrawn)
            }
            LetterKind::Report => letters::report(self.paper(officer, "2026-03-18"), &report()),
            LetterKind::RespondentInvitation => self.invitation(),
            LetterKind::ToCommittee => self.to_committee(),
            LetterKind::Admissible => {
                let ruling_by = day("2026-11-01");
                letters::admissible(
                    self.paper(&secretary(), "2026-05-12"),
                    &committee(false, ADMISSIBLE),
                    ruling_by,
                )
            }
            LetterKind::Inadmissible => {
                letters::inadmissible(self.paper(&secretary(), "2026-05-12"), &committee(true, INADMISSIBLE))
            }
            LetterKind::Ruling => {
                let measures_by = day("2026-10-20");
                letters::ruling(
                    self.paper(&secretary(), "2026-09-20"),
                    &committee(false, RULING),
                    measures_by,
                )
            }
            LetterKind::Measures => letters::measures(self.paper(officer, "2026-10-05"), &ruled()),
            LetterKind::Uwv => letters::uwv(self.paper(&self.client, "2026-04-20"), closed),
            LetterKind::Dossier => self.dossier(),
        }
    }

    fn oral(&self) -> Letter {
        let code = Some(("KRIEK-47-ZAND".to_owned(), day("2026-03-17")));
        let oral =
            letters::Oral { told_on: day("2026-03-03"), written_by: "Karin de Vries".to_owned(), code };
        letters::oral_receipt(self.paper(&self.manager, "2026-03-03"), &oral)
    }

    fn not_taken_on(&self) -> Letter {
        let reason = letters::NotTakenOn {
            article: "artikel 2".to_owned(),
            because: "Wat je vertelt, gebeurde in januari 2025. Dat is langer dan een jaar geleden."
                .to_owned(),
            elsewhere: Vec::new(),
        };
        letters::not_taken_on(self.paper(&self.officer, "2026-03-06"), &reason)
    }

    fn confirmation(&self) -> Letter {
        let talk = letters::Confirmation {
            talked_on: day("2026-03-17"),
            facts: FACTS.to_owned(),
            settled_by: Some(day("2026-04-14")),
        };
        letters::confirmation(self.paper(&self.officer, "2026-03-18"), &talk)
    }

    fn invitation(&self) -> Letter {
        let invited = day("2026-03-10");
        let term = self.organisation.regulation_on(invited).term(TermKey::RespondentAnswer, invited);
        let invitation = letters::Invitation {
            reader: reader("Bas Prins"),
            facts: FACTS.to_owned(),
            answer_by: due(term, invited, &self.organisation.holidays),
            link: Some("https://t.me/KlachtwijzerBot?start=r-7Q4KXN".to_owned()),
        };
        letters::invitation(self.paper(&self.officer, "2026-03-10"), &invitation)
    }

    fn to_committee(&self) -> Letter {
        let complaint = letters::ToCommittee {
            closed_on: day("2026-04-07"),
            disagrees: Some("Er is niet met mij gepraat over de excuses.".to_owned()),
            enclosures: vec![Text::words("1. De laatste brief van WerkPro"), Text::words("2. Het dossier")],
        };
        letters::to_committee(self.paper(&self.client, "2026-04-20"), &complaint)
    }

    fn dossier(&self) -> Letter {
        let told = Block::Quote {
            who_and_when: "Fatima Yılmaz, dinsdag 3 maart 2026, 10:00 uur".to_owned(),
            words: TOLD.to_owned(),
        };
        let chapter = |title: &str, blocks| letters::Chapter { title: Text::words(title), blocks };
        let dossier = letters::Dossier {
            chapters: vec![
                chapter("3 maart 2026: de klacht", vec![told]),
                chapter(
                    "10 maart 2026: de andere kant",
                    vec![
                        Block::Facts(vec![
                            ("Gevraagd aan".to_owned(), "Bas Prins".to_owned()),
                            ("Tot en met".to_owned(), "dinsdag 24 maart 2026".to_owned()),
                        ]),
                        Block::Paragraph("Hij reageerde op 12 maart 2026.".to_owned()),
                    ],
                ),
            ],
            to_committee: true,
        };
        letters::dossier(self.paper(&self.officer, "2026-04-20"), &dossier)
    }
}

const TOLD: &str = "Ik stond bij de kassa. Bas riep dat ik te langzaam ben en dat iedereen daar last van heeft.\n\nIedereen hoorde het. Ik ben naar huis gegaan.";
const FACTS: &str = "Op 2 maart 2026 stond je bij de kassa van de winkel. Een medewerker zei hardop dat je te langzaam was. Er stonden klanten bij. Je bent daarna naar huis gegaan.";
const ADMISSIBLE: &str = "Je stuurde je klacht op tijd, en WerkPro heeft er eerst zelf naar gekeken. Daarom kunnen wij hem onderzoeken.";
const INADMISSIBLE: &str = "De klacht kwam bij ons op 2 december 2026. Dat is later dan zes maanden na de laatste brief van WerkPro.";
const RULING: &str = "De klacht is gegrond. De medewerker sprak de cliënt aan waar klanten bij waren. WerkPro had dat moeten voorkomen.";

fn handler(name: &str, role: Role, unit: Option<String>) -> Signer {
    Signer::Handler { name: name.to_owned(), role, unit }
}

fn secretary() -> Signer {
    handler("R. Zinnemers", Role::CommitteeSecretary, None)
}

fn reader(name: &str) -> Reader {
    Reader { name: Some(name.to_owned()), address: Vec::new() }
}

fn promises() -> Vec<Promise> {
    let promise = |what: &str, who: &str, by| Promise { what: what.to_owned(), who: who.to_owned(), by };
    vec![
        promise("Bas zegt sorry, waar Fatima en Karin bij zijn", "Bas Prins", Some(day("2026-03-31"))),
        promise("Fatima krijgt een vaste collega aan de kassa.", "Karin de Vries", None),
    ]
}

fn solution() -> letters::Solution {
    letters::Solution {
        talked_on: Some(day("2026-03-20")),
        facts: FACTS.to_owned(),
        agreements: promises(),
        not_heard_because: None,
    }
}

fn no_solution() -> letters::NoSolution {
    letters::NoSolution {
        talked_on: Some(day("2026-03-20")),
        facts: FACTS.to_owned(),
        because: "Jij wilt niet meer met Bas werken. Ik kan hem nu geen andere plek geven.".to_owned(),
        officer_open: true,
    }
}

fn outcome() -> letters::Outcome {
    letters::Outcome {
        finding: letters::Finding::Partly,
        facts: FACTS.to_owned(),
        reasons: "Twee mensen hoorden wat Bas zei. Zo praten wij niet met elkaar. Dat hij het expres deed, weet ik niet zeker.".to_owned(),
        measures: promises(),
    }
}

fn report() -> letters::Report {
    letters::Report {
        reader: reader("Fatima Yılmaz"),
        held_on: day("2026-03-17"),
        present: vec!["Fatima Yılmaz, cliënt".to_owned(), "Brigit Grol, klachtenfunctionaris".to_owned()],
        words: "Fatima vertelde wat er bij de kassa gebeurde.\nZe wil dat Bas sorry zegt.".to_owned(),
        also_to: vec!["Bas Prins".to_owned()],
    }
}

fn committee(is_copy: bool, words: &str) -> letters::Committee {
    let reader = if is_copy { reader("WerkPro") } else { reader("Fatima Yılmaz") };
    letters::Committee { reader, is_copy, words: words.to_owned() }
}

fn ruled() -> letters::Ruled {
    letters::Ruled { reader: reader("Fatima Yılmaz"), ruled_on: day("2026-09-20"), measures: promises() }
}

fn part(text: &str) -> Part {
    Part { message_id: 1, at: FILED, text: Some(text.to_owned()), attachment: None, album: None }
}

fn case(organisation: &Organisation) -> Case {
    let complaint = Complaint {
        capacity: Capacity::Client,
        represented: None,
        service: "werkbedrijf".to_owned(),
        about: vec![About::Employee { name: Some("Bas Prins".to_owned()) }],
        unit: UnitAnswer::Known("kringloop-noord".to_owned()),
        happened: vec![part(TOLD)],
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
    };
    let event = |fact| CaseEvent { at: FILED, by: Actor::Filer, fact };
    let filed = Fact::ComplaintFiled {
        number: CaseNumber::parse("3467-9ACD").unwrap(),
        complaint: Box::new(complaint),
        assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
        regulation: organisation.regulations[0].version.clone(),
    };
    let assigned = Fact::HandlerAssigned { handler: None, stage: Stage::Manager, reason: None };
    Case::fold(CaseId(Uuid::from_u128(1)), &[event(filed), event(assigned)]).unwrap()
}
