//! Whatever happened stands in the dossier: every word that anybody gave, every term with its computation.

use crate::domain::dossier::Edition;
use chrono::NaiveDate;
use serde_json::Value;
use uuid::Uuid;

use super::*;
use crate::domain::address::Address;
use crate::domain::attachment::{Attachment, MediaKind};
use crate::domain::calendar::civil_date;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::correction::{Correctable, Correction};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::{FilerFact, Wish};
use crate::domain::case::hearing::{HearingFact, RespondentId};
use crate::domain::case::letters::LetterFact;
use crate::domain::case::meeting::{MeetingFact, MeetingId, MeetingKind, Way};
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::case::solution::{AgreementId, Promise, SolutionFact};
use crate::domain::case::telling::{Mark, Reader, Telling};
use crate::domain::case::{Actor, Fact, Party, Person, Stage};
use crate::domain::complaint::{
    About, Capacity, Certainty, Complaint, Door, Incident, Part, Reach, Represented, Told, UnitAnswer,
};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{AttachmentId, CaseId, CaseNumber, StaffId};
use crate::domain::letter::{Block, LetterId, LetterKind, LetterTo};
use crate::domain::organisation::{BUILT_IN_FILE, Organisation, TermKey, built_in};
use crate::domain::time::Timestamp;
use crate::i18n::Locales;

/// Tuesday 3 March 2026, 10:00 in Groningen.
const START: Timestamp = Timestamp(1_772_528_400_000);
const MANAGER: StaffId = StaffId(Uuid::from_u128(1));
const RESPONDENT: RespondentId = RespondentId(1);
const MEETING: MeetingId = MeetingId(1);
/// In nothing that leaves the case.
const RESPONDENTS_HOUSE: &str = "Lindelaan 8, 9722 XX Groningen";

/// Words that stand nowhere else; each call gives others.
struct Words(u32);

impl Words {
    fn next(&mut self) -> String {
        self.0 += 1;
        format!("woord{}x", self.0)
    }

    fn part(&mut self) -> Part {
        Part { message_id: 1, at: START, text: Some(self.next()), attachment: None, album: None, lost: false }
    }

    fn file(&mut self, n: u128) -> Part {
        let attachment = Attachment {
            id: AttachmentId(Uuid::from_u128(n)),
            kind: MediaKind::Photo,
            file_name: Some(format!("{}.PNG", self.next())),
            mime: None,
            size: Some(30_000_000),
            duration_s: None,
            file_id: "AgACAgQAAx".to_owned(),
        };
        Part { attachment: Some(attachment), ..self.part() }
    }

    fn promise(&mut self) -> Promise {
        Promise { what: self.next(), owner: self.next(), by: day("2026-05-01") }
    }

    fn person(&mut self) -> Person {
        Person { name: self.next(), for_unit: false, staff: None }
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn complaint(w: &mut Words) -> Complaint {
    let represented = Represented {
        name: Some(w.next()),
        relation: Some(Told::Words(w.next())),
        basis: Some(Told::Words(w.next())),
        proof: vec![w.file(1)],
    };
    Complaint {
        capacity: Capacity::Representative,
        represented: Some(represented),
        service: "werkbedrijf".to_owned(),
        about: vec![About::Employee { name: Some(w.next()) }, About::ActingFor { name: Some(w.next()) }],
        unit: UnitAnswer::Known("kringloop-noord".to_owned()),
        happened: vec![w.part(), w.file(2)],
        incident: Incident::Day { date: day("2026-03-02") },
        incident_words: w.next(),
        manager_involved: Certainty::Unsure,
        talked: None,
        dares: None,
        door: Door::Manager,
        wish_offered: None,
        wish: vec![w.part()],
        uwv: Some(Certainty::Yes),
        name: Some(w.next()),
        phone: Some(w.next()),
        reach: Reach::Phone,
        language: "nl".to_owned(),
        typed: Vec::new(),
        spoken: std::collections::BTreeSet::new(),
    }
}

/// One of everything that can happen, in an order in which it could.
fn facts(w: &mut Words) -> Vec<Fact> {
    let assigned =
        |stage, reason| Fact::HandlerAssigned { handler: Some(MANAGER), stage, reason, because: None };
    let with = vec![Party::Filer, Party::Other { name: w.next() }];
    let on = day("2026-03-17");
    let mut facts = vec![
        Fact::ComplaintFiled {
            number: CaseNumber::from_random(7),
            complaint: Box::new(complaint(w)),
            assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
            regulation: "1-2-2022".to_owned(),
        },
        assigned(Stage::Manager, Some(w.next())),
        Fact::CaseOpened,
        Fact::CaseTaken,
        Fact::FilerWrote { part: w.file(3) },
        Fact::FilerEdited { message_id: 1, text: w.next() },
        Fact::StaffWrote { part: w.part() },
        Fact::NoteWritten { part: w.part() },
        Fact::FilerUnreachable,
        Fact::FilerReachable,
        Fact::Corrected(Correction {
            what: Correctable::Name,
            from: w.next(),
            to: w.next(),
            reason: w.next(),
            anew: None,
        }),
    ];
    facts.extend(hearing(w).map(Fact::Hearing));
    facts.extend(meetings(w, on, with).map(Fact::Meeting));
    facts.extend(
        [
            SolutionFact::Proposed { text: w.next(), agreements: vec![w.promise()] },
            SolutionFact::Declined { why: Some(w.next()), on: None },
            SolutionFact::Proposed { text: w.next(), agreements: vec![w.promise(), w.promise()] },
            SolutionFact::Accepted { on: Some(on) },
            SolutionFact::FollowedUp { agreement: AgreementId(1) },
            SolutionFact::Unanswered { agreement: AgreementId(1) },
            SolutionFact::Checked { agreement: AgreementId(1), kept: false },
            SolutionFact::Moved { agreement: AgreementId(2), by: on, reason: w.next() },
        ]
        .map(Fact::Solution),
    );
    facts.extend(endings(w).map(Fact::Ending));
    facts.extend(
        [
            OutcomeFact::ConfirmedInWriting { facts: w.next() },
            OutcomeFact::Given {
                finding: Finding::PartlyFounded,
                reasons: w.next(),
                measures: vec![w.promise()],
            },
            OutcomeFact::MeasureAsked { measure: 0 },
            OutcomeFact::MeasureChecked { measure: 0, done: true },
        ]
        .map(Fact::Outcome),
    );
    facts.push(Fact::Ending(EndingFact::Settled));
    facts.extend(committee(w, on).map(Fact::Committee));
    facts.extend(
        [
            FilerFact::AuthorisationJudged { sufficient: true, reason: w.next(), missing: None },
            FilerFact::ClientWished { wish: w.next(), kind: Wish::Otherwise, on: None },
            FilerFact::CodeGiven { to_client: true },
            FilerFact::TakenOver { by_client: false },
            FilerFact::AddressGiven { address: Address::read(&w.next()).unwrap() },
            FilerFact::LanguageChosen { language: "uk".to_owned() },
            FilerFact::FeedbackAsked,
            FilerFact::FeedbackGiven { score: 4, words: Some(w.next()) },
        ]
        .map(Fact::Filer),
    );
    facts.extend(
        [
            LetterFact::Written {
                id: LetterId(1),
                to: LetterTo::Client,
                letter: Box::new(letter(w)),
                by_post: false,
            },
            LetterFact::Printed { id: LetterId(1), sha256: Some(w.next()) },
            LetterFact::Printed { id: LetterId(1), sha256: None },
        ]
        .map(Fact::Letter),
    );
    facts.push(Fact::ReminderSent(Telling {
        term: TermKey::Settlement,
        respondent: None,
        start: on,
        mark: Mark::Half,
        to: Reader::Handler,
    }));
    facts.push(Fact::Ending(EndingFact::Closed));
    facts
}

fn letter(w: &mut Words) -> Letter {
    Letter {
        kind: LetterKind::Solution,
        date: day("2026-04-01"),
        reference: "3467-9ACD".to_owned(),
        subject: w.next(),
        sender: crate::domain::letter::Sender { name: w.next(), ..Default::default() },
        addressee: vec![w.next()],
        details: Vec::new(),
        salutation: w.next(),
        blocks: vec![Block::Paragraph(w.next())],
        closing: w.next(),
        signature: vec![w.next()],
        below: vec![Block::Paragraph(w.next())],
        page_of: String::new(),
    }
}

fn hearing(w: &mut Words) -> impl Iterator<Item = HearingFact> + use<> {
    let invited = HearingFact::RespondentInvited {
        about: None,
        respondent: RESPONDENT,
        person: w.person(),
        way: Way::Letter,
        facts: w.next(),
        contact_shown: false,
        attachments: Vec::new(),
        answer_by: Some(day("2026-03-20")),
    };
    let on = day("2026-03-10");
    [
        HearingFact::FactsStated { text: w.next() },
        HearingFact::FactsDisputed { text: w.next(), on: None },
        HearingFact::FactsAgreed { on: None },
        invited,
        HearingFact::LinkRenewed { respondent: RESPONDENT },
        HearingFact::RespondentOpened { respondent: RESPONDENT },
        HearingFact::RespondentAnswered { respondent: RESPONDENT, part: w.file(4), on },
        HearingFact::AnswerFinished { respondent: RESPONDENT },
        HearingFact::AddressGiven {
            respondent: RESPONDENT,
            address: Address::read(RESPONDENTS_HOUSE).unwrap(),
        },
        HearingFact::NoAnswer { respondent: RESPONDENT },
        HearingFact::NotHeard { about: None, reason: w.next() },
        HearingFact::InvitationWithdrawn { respondent: RESPONDENT, reason: w.next() },
    ]
    .into_iter()
}

fn meetings(w: &mut Words, on: NaiveDate, with: Vec<Party>) -> impl Iterator<Item = MeetingFact> + use<> {
    let (id, kind, party) = (MEETING, MeetingKind::Talk, Party::Filer);
    let respondent = Party::Respondent { respondent: RESPONDENT };
    [
        MeetingFact::Planned { id, kind, on, place: w.next(), with: with.clone() },
        MeetingFact::Confirmed { id, party: party.clone() },
        MeetingFact::Declined { id, party: respondent, reason: Some(w.next()) },
        MeetingFact::Cancelled { id, reason: w.next() },
        MeetingFact::Held { id, kind, on, with },
        MeetingFact::Reported { id, text: w.next() },
        MeetingFact::ReportSent { id, to: party.clone(), way: Way::Letter },
        MeetingFact::ReportOpened { id, party },
    ]
    .into_iter()
}

fn endings(w: &mut Words) -> impl Iterator<Item = EndingFact> + use<> {
    [
        EndingFact::TakenOn,
        EndingFact::NotTakenOn { article: w.next(), reason: w.next() },
        EndingFact::Reopened { reason: Some(w.next()), on: None },
        EndingFact::ClosedWithoutSolution { explanation: w.next() },
        EndingFact::TurnedToOfficer { why: Some(w.next()), on: None },
        EndingFact::Withdrawn { no_longer_needed: false, why: Some(w.next()), on: None },
        EndingFact::Resumed { on: None },
        EndingFact::Withdrawn { no_longer_needed: true, why: Some(w.next()), on: None },
        EndingFact::WithdrawalConfirmed { on: None },
        EndingFact::Reopened { reason: None, on: None },
        EndingFact::Reminded,
        EndingFact::Paused,
        EndingFact::Resumed { on: None },
        EndingFact::Involved { staff: MANAGER },
    ]
    .into_iter()
}

fn committee(w: &mut Words, on: NaiveDate) -> impl Iterator<Item = CommitteeFact> + use<> {
    [
        CommitteeFact::Asked { post_for_me: true },
        CommitteeFact::Posted { on },
        CommitteeFact::Received { on: day("2026-05-12") },
        CommitteeFact::NotAdmitted { on, reason: w.next() },
        CommitteeFact::Admitted { on },
        CommitteeFact::Ruled { on: day("2026-10-01"), text: w.next(), measures: true },
        CommitteeFact::MeasuresTold { on, measures: vec![w.promise()] },
    ]
    .into_iter()
}

/// The facts, an hour apart, each by somebody who could do it.
fn events(facts: Vec<Fact>) -> Vec<CaseEvent> {
    let actors = [Actor::Filer, Actor::Staff(MANAGER), Actor::System, Actor::Respondent(RESPONDENT)];
    let timed = facts.into_iter().zip(0_i64..).zip(actors.into_iter().cycle());
    timed.map(|((fact, hours), by)| CaseEvent { at: START.plus_ms(hours * 3_600_000), by, fact }).collect()
}

fn dossier_of(events: &[CaseEvent], names: &BlackOut) -> Made {
    edition_of(events, names, Edition::File)
}

fn edition_of(events: &[CaseEvent], names: &BlackOut, edition: Edition) -> Made {
    let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
    let locales = Locales::built_in().expect("no mistakes");
    let world = World {
        organisation: &organisation,
        locales: &locales,
        now: START,
        today: civil_date(START),
        bot: "",
    };
    let case = Case::fold(CaseId(Uuid::from_u128(9)), events).expect("a case");
    let signer = &Signer::Organisation;
    let source = Source { world: &world, case: &case, events, staff: &[], signer, edition };
    made(source, names)
}

/// Every word of `Words` in a value.
fn given(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.starts_with("woord") => {
            found.push(text.trim_end_matches(".PNG").to_owned());
        }
        Value::Array(values) => values.iter().for_each(|value| given(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| given(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_word_that_anybody_gave_stands_in_it() {
    let events = events(facts(&mut Words(0)));
    let told = dossier_of(&events, &BlackOut::default()).letter.paragraphs().join("\n");
    let mut words = Vec::new();
    given(&serde_json::to_value(&events).expect("events are stored as JSON"), &mut words);
    assert!(words.len() > 60, "{}", words.len());
    // The name under which somebody filed it stands where they did something; that of a respondent who
    // turned out to be another is put right everywhere but where it was put right.
    let missing: Vec<&String> = words.iter().filter(|word| !told.contains(*word)).collect();
    // How it went is the one thing that whoever helped does not get to read.
    let feedback = words_of(&events, |fact| matches!(fact, Fact::Filer(FilerFact::FeedbackGiven { .. })));
    assert_eq!(missing, feedback.iter().collect::<Vec<_>>());
    assert!(!told.contains("AgACAgQ") && !told.contains("dossier-") && !told.contains("{ $"), "{told}");
}

fn words_of(events: &[CaseEvent], pick: impl Fn(&Fact) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for event in events.iter().filter(|event| pick(&event.fact)) {
        given(&serde_json::to_value(event).expect("events are stored as JSON"), &mut found);
    }
    found
}

#[test]
fn the_committee_gets_no_notes_and_no_reasons_of_staff() {
    let events = events(facts(&mut Words(0)));
    let told = edition_of(&events, &BlackOut::default(), Edition::Committee).letter.paragraphs().join("\n");
    let internal = |fact: &Fact| {
        let feedback = matches!(fact, Fact::Filer(FilerFact::FeedbackGiven { .. }));
        feedback || matches!(fact, Fact::NoteWritten { .. } | Fact::HandlerAssigned { .. })
    };
    let internal = words_of(&events, internal);
    assert!(internal.len() > 2 && internal.iter().all(|word| !told.contains(word)), "{told}");
    let sides = words_of(&events, |fact| {
        matches!(
            fact,
            Fact::FilerWrote { .. }
                | Fact::StaffWrote { .. }
                | Fact::Hearing(HearingFact::RespondentAnswered { .. })
        )
    });
    assert!(sides.len() > 3 && sides.iter().all(|word| told.contains(word)), "{told}");
}

#[test]
fn the_client_gets_nothing_of_the_other_side() {
    let events = events(facts(&mut Words(0)));
    let made = edition_of(&events, &BlackOut::default(), Edition::Client);
    let told = made.letter.paragraphs().join("\n");
    assert!(!told.contains("Lindelaan"), "{told}");
    let hidden = words_of(&events, |fact| {
        let hearing = matches!(
            fact,
            Fact::Hearing(
                HearingFact::RespondentAnswered { .. }
                    | HearingFact::RespondentInvited { .. }
                    | HearingFact::InvitationWithdrawn { .. }
                    | HearingFact::NotHeard { .. }
            )
        );
        let filer =
            matches!(fact, Fact::Filer(FilerFact::ClientWished { .. } | FilerFact::FeedbackGiven { .. }));
        hearing || filer || matches!(fact, Fact::NoteWritten { .. } | Fact::HandlerAssigned { .. })
    });
    let told_all_the_same: Vec<&String> = hidden.iter().filter(|word| told.contains(*word)).collect();
    assert!(hidden.len() > 8 && told_all_the_same.is_empty(), "{told_all_the_same:?} in {told}");
    let own = words_of(&events, |fact| {
        matches!(
            fact,
            Fact::FilerWrote { .. } | Fact::StaffWrote { .. } | Fact::Solution(SolutionFact::Proposed { .. })
        )
    });
    assert!(own.iter().all(|word| told.contains(word)), "{told}");
    let files = made.bundles.iter().flat_map(|bundle| &bundle.files).count();
    assert_eq!(files, 3, "the file of the other side stays behind");
}

#[test]
fn what_is_blacked_out_stands_nowhere() {
    let mut words = Words(0);
    let events = events(facts(&mut words));
    for name in (1..=words.0).map(|n| format!("woord{n}x")) {
        let told = dossier_of(&events, &BlackOut::typed(&name)).letter.paragraphs().join("\n");
        assert!(!told.contains(&name), "{name}");
    }
}

#[test]
fn the_terms_stand_there_with_their_computation() {
    let told = dossier_of(&events(facts(&mut Words(0))), &BlackOut::default()).letter.paragraphs().join("\n");
    for computed in [
        "5 werkdagen na donderdag 5 maart 2026 = donderdag 12 maart 2026",
        "6 weken na",
        "6 maanden na dinsdag 12 mei 2026 = donderdag 12 november 2026",
        "artikel 12",
    ] {
        assert!(told.contains(computed), "{computed} is not in {told}");
    }
}

#[test]
fn files_leave_in_parts_under_the_names_by_which_they_are_told() {
    let made = dossier_of(&events(facts(&mut Words(0))), &BlackOut::default());
    let told = made.letter.paragraphs().join("\n");
    let names: Vec<&str> = made.bundles.iter().map(|bundle| bundle.name.as_str()).collect();
    let number = CaseNumber::from_random(7);
    assert_eq!(names.first().copied(), Some(format!("bijlagen-{number}-1-van-4.zip").as_str()));
    let files: Vec<&str> =
        made.bundles.iter().flat_map(|bundle| &bundle.files).map(|file| file.name.as_str()).collect();
    assert_eq!(files, ["001-foto.png", "002-foto.png", "003-foto.png", "004-foto.png"]);
    assert!(files.iter().all(|file| told.contains(file)), "{told}");
}
