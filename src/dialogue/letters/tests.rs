//! Which letters follow from which facts, and that they hold what the reader needs.

use chrono::NaiveDate;
use rstest::rstest;
use uuid::Uuid;

use super::super::conversation::{Conversation, Snapshot};
use super::super::query::Answers;
use super::super::scene::{Scene, World};
use super::following;
use crate::domain::address::Address;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::correction::{Anew, Correctable, Correction};
use crate::domain::case::ending::EndingFact;
use crate::domain::case::filer::FilerFact;
use crate::domain::case::hearing::{HearingFact, RespondentId};
use crate::domain::case::letters::LetterFact;
use crate::domain::case::meeting::{MeetingFact, MeetingId, MeetingKind, Way};
use crate::domain::case::outcome::{Finding, OutcomeFact};
use crate::domain::case::solution::{Promise, SolutionFact};
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Party, Person};
use crate::domain::complaint::{
    About, Capacity, Certainty, Complaint, Door, Incident, Reach, Represented, Told, UnitAnswer,
};
use crate::domain::eligibility::{Assessment, Verdict};
use crate::domain::ids::{CaseId, CaseNumber, Fresh, StaffId};
use crate::domain::letter::{Letter, LetterKind, LetterTo};
use crate::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};
use crate::domain::staff::{Role, StaffMember, Standing};
use crate::domain::time::Timestamp;
use crate::i18n::Locales;

/// Tuesday 3 March 2026, 10:00 in Groningen.
const FILED: Timestamp = Timestamp(1_772_528_400_000);
const MANAGER: StaffId = StaffId(Uuid::from_u128(1));
const OFFICER: StaffId = StaffId(Uuid::from_u128(2));
const SECRETARY: StaffId = StaffId(Uuid::from_u128(3));

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn member(id: StaffId, role: Role, name: &str) -> StaffMember {
    let (unit, name) = (None, name.to_owned());
    StaffMember {
        id,
        role,
        unit,
        name,
        since: FILED,
        secrecy_accepted: Some(9),
        standing: Standing::Active,
        stand_in: None,
    }
}

fn complaint() -> Complaint {
    Complaint {
        capacity: Capacity::Client,
        represented: None,
        service: "werkbedrijf".to_owned(),
        about: vec![About::Employee { name: None }],
        unit: UnitAnswer::Known("kringloop-noord".to_owned()),
        happened: Vec::new(),
        incident: Incident::Ongoing,
        incident_words: String::new(),
        manager_involved: Certainty::No,
        talked: None,
        dares: None,
        door: Door::Manager,
        wish_offered: None,
        wish: Vec::new(),
        uwv: None,
        name: None,
        phone: None,
        reach: Reach::Chat,
        language: "nl".to_owned(),
        typed: Vec::new(),
        spoken: std::collections::BTreeSet::new(),
    }
}

/// The same, filed by Jan Peters for his mother.
fn for_mother(capacity: Capacity) -> Complaint {
    let represented = Represented {
        name: Some("Fatima Haddad".to_owned()),
        relation: Some(Told::Offered("relation-child".to_owned())),
        basis: Some(Told::Offered("basis-consent".to_owned())),
        proof: Vec::new(),
    };
    Complaint {
        capacity,
        represented: Some(represented),
        name: Some("Jan Peters".to_owned()),
        phone: Some("06 11 22 33 44".to_owned()),
        ..complaint()
    }
}

/// A case in which these facts happened at the moment of filing.
fn case(complaint: Complaint, facts: &[Fact]) -> Case {
    let filed = Fact::ComplaintFiled {
        number: CaseNumber::parse("3467-9ACD").expect("a number"),
        complaint: Box::new(complaint),
        assessment: Assessment { verdict: Verdict::Admissible, findings: Vec::new() },
        regulation: "2022-02-01".to_owned(),
    };
    let event = |fact: &Fact| CaseEvent { at: FILED, by: Actor::Filer, fact: fact.clone() };
    let events: Vec<CaseEvent> = std::iter::once(&filed).chain(facts).map(event).collect();
    Case::fold(CaseId(Uuid::from_u128(9)), &events).expect("a case")
}

/// The letters that follow when somebody does this `days` after filing.
fn letters(before: &[Fact], by: Actor, days: i64, now: &[Fact]) -> Vec<(LetterTo, Letter)> {
    letters_of(&case(complaint(), before), by, days, now)
}

fn letters_of(before: &Case, by: Actor, days: i64, now: &[Fact]) -> Vec<(LetterTo, Letter)> {
    let organisation = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes");
    letters_under(&organisation, before, by, days, now)
}

/// The same with another organisation file.
fn letters_under(
    organisation: &Organisation,
    before: &Case,
    by: Actor,
    days: i64,
    now: &[Fact],
) -> Vec<(LetterTo, Letter)> {
    let locales = Locales::built_in().expect("texts");
    let at = FILED.plus_days(days);
    let today = crate::domain::calendar::civil_date(at);
    let world = World { organisation, locales: &locales, now: at, today, bot: "" };
    let staff = vec![
        member(MANAGER, Role::Manager, "Karin de Vries"),
        member(OFFICER, Role::ComplaintsOfficer, "Brigit Grol"),
        member(SECRETARY, Role::CommitteeSecretary, "R. Zinnemers"),
    ];
    let conversation = Conversation::begin("nl".to_owned(), String::new());
    let snapshot = Snapshot {
        conversation,
        drafts: Vec::new(),
        composition: None,
        staff: Vec::new(),
        noticed: Vec::new(),
    };
    let answers = Answers { staff, ..Answers::default() };
    let scene = Scene::new(&world, at, snapshot, answers, Fresh::new(1));
    let facts = following(&scene, before, by, now);
    let letters = facts.into_iter().enumerate().map(|(index, fact)| {
        let Fact::Letter(LetterFact::Written { id, to, letter, .. }) = fact else {
            panic!("no letter: {fact:?}")
        };
        assert_eq!(id.0 as usize, index + 1, "numbered from 1");
        (to, *letter)
    });
    letters.collect()
}

fn kinds(letters: &[(LetterTo, Letter)]) -> Vec<(LetterTo, LetterKind)> {
    letters.iter().map(|(to, letter)| (*to, letter.kind)).collect()
}

fn accepted() -> Vec<Fact> {
    let promise = Promise { what: "sorry".to_owned(), owner: "Bas".to_owned(), by: day("2026-04-01") };
    let proposed = SolutionFact::Proposed { text: "Samen verder".to_owned(), agreements: vec![promise] };
    vec![Fact::Solution(proposed), Fact::Solution(SolutionFact::Accepted { on: None })]
}

fn given() -> Fact {
    let reasons = "Daarom".to_owned();
    Fact::Outcome(OutcomeFact::Given { finding: Finding::Founded, reasons, measures: Vec::new() })
}

fn invited() -> Fact {
    Fact::Hearing(HearingFact::RespondentInvited {
        about: None,
        respondent: RespondentId(1),
        person: Person { name: "Bas".to_owned(), for_unit: false, staff: None },
        way: Way::Chat,
        facts: "Kort".to_owned(),
        contact_shown: false,
        attachments: Vec::new(),
        answer_by: Some(day("2026-03-17")),
    })
}

fn report() -> Vec<Fact> {
    let (id, kind, on) = (MeetingId(1), MeetingKind::Talk, day("2026-03-03"));
    let held = MeetingFact::Held { id, kind, on, with: vec![Party::Filer] };
    vec![Fact::Meeting(held), Fact::Meeting(MeetingFact::Reported { id, text: "Gezegd".to_owned() })]
}

fn sent(to: Party) -> Fact {
    Fact::Meeting(MeetingFact::ReportSent { id: MeetingId(1), to, way: Way::Letter })
}

fn ruled() -> Fact {
    let (on, text) = (day("2026-09-01"), "Gegrond".to_owned());
    Fact::Committee(CommitteeFact::Ruled { on, text, measures: true })
}

fn ending(fact: EndingFact) -> Fact {
    Fact::Ending(fact)
}

#[rstest]
#[case::solution(accepted(), MANAGER, ending(EndingFact::Settled), &[(LetterTo::Client, LetterKind::Solution)])]
#[case::no_solution(
    Vec::new(), MANAGER, ending(EndingFact::ClosedWithoutSolution { explanation: "Nee".to_owned() }),
    &[(LetterTo::Client, LetterKind::NoSolution)]
)]
#[case::refused(
    Vec::new(), OFFICER,
    ending(EndingFact::NotTakenOn { article: "artikel 2".to_owned(), reason: "Te oud".to_owned() }),
    &[(LetterTo::Client, LetterKind::NotTakenOn)]
)]
#[case::stopped(
    vec![ending(EndingFact::Withdrawn { no_longer_needed: false, why: None, on: None })], MANAGER,
    ending(EndingFact::WithdrawalConfirmed { on: None }), &[(LetterTo::Client, LetterKind::Withdrawal)]
)]
#[case::confirmed(
    report(), OFFICER, Fact::Outcome(OutcomeFact::ConfirmedInWriting { facts: "Kort".to_owned() }),
    &[(LetterTo::Client, LetterKind::Confirmation)]
)]
#[case::outcome(Vec::new(), OFFICER, given(), &[(LetterTo::Client, LetterKind::Outcome)])]
#[case::settled_later(
    vec![given()], OFFICER, ending(EndingFact::Settled), &[(LetterTo::Client, LetterKind::Settled)]
)]
#[case::invited(
    Vec::new(), MANAGER, invited(), &[(LetterTo::Respondent(1), LetterKind::RespondentInvitation)]
)]
#[case::report(report(), OFFICER, sent(Party::Filer), &[(LetterTo::Client, LetterKind::Report)])]
#[case::report_for_another(
    report(), OFFICER, sent(Party::Other { name: "Jan".to_owned() }),
    &[(LetterTo::Involved, LetterKind::Report)]
)]
#[case::admitted(
    Vec::new(), SECRETARY, Fact::Committee(CommitteeFact::Admitted { on: day("2026-03-20") }),
    &[(LetterTo::Client, LetterKind::Admissible), (LetterTo::Organisation, LetterKind::Admissible)]
)]
#[case::admitted_by_post(
    Vec::new(), OFFICER, Fact::Committee(CommitteeFact::Admitted { on: day("2026-03-20") }), &[]
)]
#[case::ruled(
    Vec::new(), SECRETARY, ruled(),
    &[(LetterTo::Client, LetterKind::Ruling), (LetterTo::Organisation, LetterKind::Ruling)]
)]
#[case::measures(
    vec![ruled()], OFFICER,
    Fact::Committee(CommitteeFact::MeasuresTold { on: day("2026-09-20"), measures: Vec::new() }),
    &[(LetterTo::Client, LetterKind::Measures), (LetterTo::Committee, LetterKind::Measures)]
)]
#[case::no_letter(Vec::new(), MANAGER, Fact::CaseTaken, &[])]
fn every_decision_has_its_letter(
    #[case] before: Vec<Fact>,
    #[case] by: StaffId,
    #[case] fact: Fact,
    #[case] wanted: &[(LetterTo, LetterKind)],
) {
    assert_eq!(kinds(&letters(&before, Actor::Staff(by), 14, &[fact])), wanted);
}

#[test]
fn the_client_signs_what_goes_to_the_committee() {
    let asked = Fact::Committee(CommitteeFact::Asked { post_for_me: true });
    let closed = ending(EndingFact::ClosedWithoutSolution { explanation: String::new() });
    let written = letters(&[closed], Actor::Filer, 14, &[asked]);
    let [(LetterTo::Committee, letter)] = written.as_slice() else { panic!("{written:?}") };
    assert!(letter.addressee.join("|").contains("Geschillencommissie"), "{:?}", letter.addressee);
    assert!(!letter.signature.join("|").contains("Karin"), "{:?}", letter.signature);
    assert!(letter.sender.name.starts_with("Naam:"), "to be written by hand: {:?}", letter.sender);
}

#[test]
fn the_last_day_for_the_committee_counts_from_the_letter() {
    let closed = ending(EndingFact::ClosedWithoutSolution { explanation: "Nee".to_owned() });
    let written = letters(&[], Actor::Staff(MANAGER), 14, &[closed]);
    let words = written[0].1.paragraphs().join("\n");
    assert!(words.contains("tot en met donderdag 17 september 2026"), "{words}");
    assert!(words.contains("Brigit Grol") && words.contains("Postbus 4159"), "both doors: {words}");
}

#[test]
fn nothing_of_the_client_goes_to_the_other_side_but_the_facts() {
    let stated = Fact::Hearing(HearingFact::FactsStated { text: "Nog niet akkoord".to_owned() });
    let written = letters(&[stated], Actor::Staff(MANAGER), 1, &[invited()]);
    let letter = &written[0].1;
    let words = letter.paragraphs().join("\n");
    assert!(words.contains("Kort") && words.contains("tot en met dinsdag 17 maart 2026"), "{words}");
    assert!(!words.contains("Nog niet akkoord"), "only what the client agreed with goes along: {words}");
    assert!(!words.contains("Kringloop") && letter.addressee.contains(&"Bas".to_owned()), "{words}");
}

/// Everything that goes to whoever filed, or out in their name.
fn filers_letters(case: &Case) -> Vec<(LetterTo, Letter)> {
    let asked = Fact::Committee(CommitteeFact::Asked { post_for_me: false });
    let refused = EndingFact::NotTakenOn { article: "artikel 2".to_owned(), reason: "Te oud".to_owned() };
    let told = CommitteeFact::MeasuresTold { on: day("2026-09-20"), measures: Vec::new() };
    let stopped = [
        ending(EndingFact::Withdrawn { no_longer_needed: false, why: None, on: None }),
        ending(EndingFact::WithdrawalConfirmed { on: None }),
    ];
    let now: [(Actor, Vec<Fact>); 11] = [
        (Actor::Filer, vec![asked]),
        (Actor::Filer, vec![ending(EndingFact::UwvLetterAsked)]),
        (Actor::Staff(OFFICER), vec![ending(refused)]),
        (Actor::Staff(MANAGER), [accepted(), vec![ending(EndingFact::Settled)]].concat()),
        (
            Actor::Staff(MANAGER),
            vec![ending(EndingFact::ClosedWithoutSolution { explanation: "Nee".to_owned() })],
        ),
        (Actor::Staff(MANAGER), stopped.to_vec()),
        (Actor::Staff(OFFICER), vec![given()]),
        (
            Actor::Staff(OFFICER),
            vec![Fact::Outcome(OutcomeFact::ConfirmedInWriting { facts: "Kort".to_owned() })],
        ),
        (Actor::Staff(OFFICER), [report(), vec![sent(Party::Filer)]].concat()),
        (Actor::Staff(SECRETARY), vec![ruled()]),
        (Actor::Staff(OFFICER), vec![ruled(), Fact::Committee(told)]),
    ];
    let written = now.into_iter().flat_map(|(by, facts)| letters_of(case, by, 14, &facts));
    let theirs: Vec<_> = written
        .filter(|(to, letter)| {
            to.is_filers() && letter.sender.name != "Stichting WerkPro" || *to == LetterTo::Client
        })
        .collect();
    assert!(theirs.len() >= 11, "{:?}", kinds(&theirs));
    theirs
}

/// The letter with its envelope, its sender and who signs it.
fn whole(letter: &Letter) -> String {
    let sender =
        [vec![letter.sender.name.clone()], letter.sender.address.clone(), letter.sender.contact.clone()];
    [letter.addressee.clone(), sender.concat(), letter.signature.clone(), letter.paragraphs()]
        .concat()
        .join("\n")
}

#[rstest]
#[case::representative(Capacity::Representative, "voor Fatima Haddad", "namens Fatima Haddad")]
#[case::kin(Capacity::NextOfKin, "als familie van Fatima Haddad", "als familie van Fatima Haddad")]
fn every_letter_says_for_whom_it_is(#[case] capacity: Capacity, #[case] told: &str, #[case] signed: &str) {
    for (to, letter) in filers_letters(&case(for_mother(capacity), &[])) {
        let words = whole(&letter);
        let wanted = if to == LetterTo::Client { told } else { signed };
        assert!(words.contains(wanted) && words.contains("Jan Peters"), "{to:?} {:?}:\n{words}", letter.kind);
        if to != LetterTo::Client {
            assert!(words.contains("Zoon of dochter") && words.contains("De klant wil het"), "{words}");
        }
    }
    for (_, letter) in filers_letters(&case(complaint(), &[])) {
        let words = whole(&letter);
        assert!(!words.contains("namens") && !words.contains("klacht die je deed"), "{words}");
    }
}

#[test]
fn once_the_client_has_it_nothing_is_in_the_representatives_name() {
    let taken = |by_client| Fact::Filer(FilerFact::TakenOver { by_client });
    let case = case(for_mother(Capacity::Representative), &[taken(true)]);
    for (to, letter) in filers_letters(&case) {
        let words = whole(&letter);
        assert!(words.contains("Fatima"), "{to:?} {:?}:\n{words}", letter.kind);
        for gone in ["Jan", "06 11", "namens", "klacht die je deed"] {
            assert!(!words.contains(gone), "{to:?} {:?} says {gone}:\n{words}", letter.kind);
        }
    }
    assert_eq!((case.represented(), case.capacity()), (None, Capacity::Client));
    // A new phone of the representative is no take-over.
    let same = self::case(for_mother(Capacity::Representative), &[taken(false)]);
    assert!(same.represented().is_some() && same.complaint.phone.is_some());
}

fn address(words: &str) -> Address {
    Address::read(words).expect("an address")
}

#[test]
fn letters_stand_in_the_window_with_the_address() {
    let given_address =
        Fact::Filer(FilerFact::AddressGiven { address: address("Korreweg 12, 9715 AA Groningen") });
    let lines = ["Korreweg 12".to_owned(), "9715 AA Groningen".to_owned()];
    for (to, letter) in filers_letters(&case(complaint(), std::slice::from_ref(&given_address))) {
        let place = if to == LetterTo::Client { &letter.addressee } else { &letter.sender.contact };
        assert!(place.windows(2).any(|two| two == lines), "{to:?} {:?}: {letter:?}", letter.kind);
    }
    let correction = Correction {
        what: Correctable::Address,
        from: "Korreweg 12, 9715 AA Groningen".to_owned(),
        to: "Oosterweg 3, 9724 CA Groningen".to_owned(),
        reason: "verhuisd".to_owned(),
        anew: None,
    };
    let moved = case(complaint(), &[given_address.clone(), Fact::Corrected(correction.clone())]);
    let written = letters_of(&moved, Actor::Staff(OFFICER), 14, &[given()]);
    assert!(written[0].1.addressee.contains(&"Oosterweg 3".to_owned()), "{:?}", written[0].1.addressee);
    // A respondent's own, which comes with the invitation or later; never the client's.
    let theirs = Fact::Hearing(HearingFact::AddressGiven {
        respondent: RespondentId(1),
        address: address("Postbus 41, 9700 AA Groningen"),
    });
    let filed = case(complaint(), std::slice::from_ref(&given_address));
    let written = letters_of(&filed, Actor::Staff(MANAGER), 1, &[invited(), theirs]);
    assert_eq!(written[0].1.addressee[1..], ["Bas", "Postbus 41", "9700 AA Groningen"]);
    let anew = Some(Anew::AddressOf { respondent: RespondentId(1) });
    let moved =
        case(complaint(), &[given_address, invited(), Fact::Corrected(Correction { anew, ..correction })]);
    let party = Party::Respondent { respondent: RespondentId(1) };
    let written = letters_of(&moved, Actor::Staff(OFFICER), 14, &[report(), vec![sent(party)]].concat());
    assert_eq!(written[0].1.addressee[1..], ["Bas", "Oosterweg 3", "9724 CA Groningen"]);
    assert_eq!(moved.filer.address, Some(address("Korreweg 12, 9715 AA Groningen")));
}

#[test]
fn nobody_without_a_chat_is_sent_to_it() {
    let at_desk = Fact::Filer(FilerFact::ToldAtDesk { on: day("2026-03-03") });
    for (before, chat) in [(Vec::new(), true), (vec![at_desk], false)] {
        let stopped = ending(EndingFact::ClosedWithoutSolution { explanation: "Nee".to_owned() });
        let confirmed = Fact::Outcome(OutcomeFact::ConfirmedInWriting { facts: "Kort".to_owned() });
        for fact in [stopped, confirmed] {
            let written = letters(&before, Actor::Staff(OFFICER), 14, &[fact]);
            let words = written[0].1.paragraphs().join("\n");
            assert!(words.contains("050"), "{words}");
            assert_eq!(words.contains(" chat"), chat, "{words}");
        }
    }
}

/// Article 16: a term that gets another length later leaves what was filed before as it was, in letters too.
#[test]
fn a_letter_counts_as_the_clocks_do() {
    let term = |length: &str, from: &str| {
        format!(
            "[[regulations.terms]]\nkey = \"committee-window\"\narticle = \"artikel 9\"\nkind = \"window\"\n\
             length = {{ n = {length}, unit = \"months\" }}\nstarts = \"closing-letter\"\n{from}\n"
        )
    };
    let before = term("6", "");
    assert!(built_in().contains(&before), "the file has it like this");
    let file = built_in().replacen(&before, &(before.clone() + &term("3", "from = 2026-03-10\n")), 1);
    let changed = Organisation::parse(&file, "changed.toml").expect("no mistakes");
    let closed = ending(EndingFact::ClosedWithoutSolution { explanation: "Nee".to_owned() });
    let before = case(complaint(), &[]);
    let written = letters_under(&changed, &before, Actor::Staff(MANAGER), 14, &[closed]);
    let words = written[0].1.paragraphs().join("\n");
    assert!(words.contains("tot en met donderdag 17 september 2026"), "{words}");
}

fn held(id: u32, on: &str, with: Party) -> Fact {
    let (id, kind, on) = (MeetingId(id), MeetingKind::Talk, day(on));
    Fact::Meeting(MeetingFact::Held { id, kind, on, with: vec![with] })
}

/// Article 6: the talk of which date and facts are confirmed is the last one of hers with the client; one with
/// the other side is nobody else's business.
#[test]
fn the_confirmation_names_the_talk_with_the_client() {
    let handed = |stage| Fact::HandlerAssigned { handler: Some(OFFICER), stage, reason: None, because: None };
    let bas = Party::Respondent { respondent: RespondentId(1) };
    let before = [
        handed(crate::domain::case::Stage::Manager),
        held(1, "2026-03-14", Party::Filer),
        ending(EndingFact::TurnedToOfficer { why: None, on: None }),
        held(2, "2026-03-12", Party::Filer),
        held(3, "2026-03-10", Party::Filer),
        held(4, "2026-03-16", bas),
    ];
    let confirmed = Fact::Outcome(OutcomeFact::ConfirmedInWriting { facts: "Kort".to_owned() });
    let words = letters(&before, Actor::Staff(OFFICER), 14, &[confirmed])[0].1.paragraphs().join("\n");
    assert!(words.contains("op donderdag 12 maart 2026"), "{words}");
    let solved = [before.to_vec(), accepted()].concat();
    let words = letters(&solved, Actor::Staff(OFFICER), 14, &[ending(EndingFact::Settled)]);
    let words = words[0].1.paragraphs().join("\n");
    assert!(words.contains("12 maart 2026") && !words.contains("16 maart 2026"), "{words}");
}

/// Articles 6 and 9: the days for the committee begin with the end of the handling, and no letter opens that
/// door before.
#[test]
fn the_last_day_comes_with_the_end_and_not_with_the_outcome() {
    let written = letters(&[], Actor::Staff(OFFICER), 14, &[given(), ending(EndingFact::Settled)]);
    let wanted = [(LetterTo::Client, LetterKind::Outcome), (LetterTo::Client, LetterKind::Settled)];
    assert_eq!(kinds(&written), wanted);
    let words: Vec<String> = written.iter().map(|(_, letter)| letter.paragraphs().join("\n")).collect();
    assert!(words[0].contains("Je krijgt dan een brief") && !words[0].contains("tot en met"), "{words:?}");
    assert!(words[1].contains("tot en met donderdag 17 september 2026"), "{words:?}");
}

/// Article 7: when it was said, and until when the client can go on after all.
#[test]
fn a_withdrawal_says_when_and_until_when() {
    let said = EndingFact::Withdrawn { no_longer_needed: false, why: None, on: Some(day("2026-03-16")) };
    let confirmed = ending(EndingFact::WithdrawalConfirmed { on: None });
    let words =
        letters(&[ending(said)], Actor::Staff(MANAGER), 14, &[confirmed])[0].1.paragraphs().join("\n");
    assert!(
        words.contains("Op maandag 16 maart 2026") && words.contains("tot en met maandag 30 maart 2026"),
        "{words}"
    );
    let days = Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes").settings.cooling_off_days;
    assert_eq!(days, 14);
}

/// Article 9 and footnote 2: until when, and no rule of the committee's own.
#[test]
fn the_letter_to_the_committee_names_the_last_day() {
    let asked = Fact::Committee(CommitteeFact::Asked { post_for_me: true });
    let closed = ending(EndingFact::ClosedWithoutSolution { explanation: String::new() });
    let words = letters(&[closed], Actor::Filer, 14, &[asked])[0].1.paragraphs().join("\n");
    assert!(words.contains("tot en met donderdag 3 september 2026") && !words.contains("op tijd"), "{words}");
}
