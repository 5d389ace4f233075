//! What the articles ask of a case that is underway: both sides, the way to the committee and back, a talk at
//! any time, what is still possible after the end.

use rstest::rstest;

use super::*;
use crate::domain::case::committee::CommitteeFact;
use crate::domain::case::ending::Ending;
use crate::domain::case::hearing::RespondentId;
use crate::domain::case::meeting::Way;
use crate::domain::case::{Case, Person};
use crate::domain::complaint::About;
use crate::domain::eligibility::CommitteeDoor;
use crate::domain::organisation::{TermKey, cited};
use crate::domain::procedure::clocks::{ClockState, clock_of, committee_door};

fn invited(case: &mut Case, id: u32, about: Option<usize>, name: &str, days: u32) {
    then(
        case,
        Fact::Hearing(HearingFact::RespondentInvited {
            respondent: RespondentId(id),
            about,
            person: Person { name: name.to_owned(), for_unit: false, staff: None },
            way: Way::Letter,
            facts: String::new(),
            contact_shown: false,
            attachments: Vec::new(),
            answer_by: Some(add_days(civil_date(case.filed), days)),
        }),
    );
}

fn silent(case: &mut Case, id: u32) {
    then(case, Fact::Hearing(HearingFact::NoAnswer { respondent: RespondentId(id) }));
}

fn employee(name: &str) -> About {
    About::Employee { name: Some(name.to_owned()) }
}

/// Is the gate open so many days after the filing?
fn open(case: &Case, gate: Gate, days: u32) -> bool {
    let organisation = werkpro();
    gate.is_open(&Moment { case, organisation: &organisation, today: add_days(civil_date(case.filed), days) })
}

fn may(case: &Case, action: Action, seat: Seat, days: u32) -> bool {
    let organisation = werkpro();
    let today = add_days(civil_date(case.filed), days);
    permit(&Moment { case, organisation: &organisation, today }, action, seat).is_ok()
}

/// Articles 3 and 6: no finding while one of those whom it is about got no chance. An invitation counts for
/// whom it names; one that names nobody of them for somebody whose name is not known.
#[rstest]
#[case::nobody_is_named(&[About::Unit], &[(None, "Karin")], true)]
#[case::one_of_one(&[employee("Bas Bakker")], &[(None, "bas bakker")], true)]
#[case::another_than_the_one(&[employee("Bas Bakker")], &[(None, "Els")], false)]
#[case::one_of_two(&[employee("Bas Bakker"), employee("Els")], &[(Some(0), "Bas Bakker")], false)]
#[case::both(&[employee("Bas Bakker"), employee("Els")], &[(Some(0), "Bas Bakker"), (Some(1), "Els")], true)]
#[case::put_right_since(&[employee("Els"), About::Unit], &[(Some(0), "Elske"), (None, "Karin")], true)]
#[case::one_and_the_unit(&[employee("Bas Bakker"), About::Unit], &[(Some(0), "Bas Bakker")], false)]
#[case::unnamed(&[About::Employee { name: None }, employee("Els")], &[(None, "Els"), (None, "Jan")], true)]
fn everybody_gets_the_chance(
    #[case] about: &[About],
    #[case] asked: &[(Option<usize>, &str)],
    #[case] heard: bool,
) {
    let mut case = case(Stage::ComplaintsOfficer);
    case.complaint.about = about.to_vec();
    for (id, (index, name)) in (1..).zip(asked) {
        invited(&mut case, id, *index, name, 14);
        silent(&mut case, id);
    }
    assert_eq!(open(&case, Gate::BothSidesHeard, 15), heard);
    assert_eq!(may(&case, Action::GiveOutcome, Seat::Officer, 15), heard);
    assert_eq!(open(&case, Gate::HeardOrReason, 15), heard);
}

/// Whoever is missing is named, and a reason for that one alone opens the gate; not when nobody was heard.
#[test]
fn a_reason_for_one_of_two_is_enough() {
    let mut case = case(Stage::ComplaintsOfficer);
    case.complaint.about = vec![employee("Bas Bakker"), employee("Els")];
    let of =
        |about| Fact::Hearing(HearingFact::NotHeard { about, reason: "werkt hier niet meer".to_owned() });
    let mut alone = case.clone();
    then(&mut alone, of(Some(0)));
    then(&mut alone, of(Some(1)));
    assert!(!open(&alone, Gate::BothSidesHeard, 15) && open(&alone, Gate::HeardOrReason, 15));
    invited(&mut case, 1, Some(0), "Bas Bakker", 14);
    silent(&mut case, 1);
    let organisation = werkpro();
    let moment =
        Moment { case: &case, organisation: &organisation, today: add_days(civil_date(case.filed), 15) };
    let missing = Gate::BothSidesHeard.texts(&moment);
    assert_eq!(
        missing,
        [Text::new("staff-gate-side-unasked")
            .with("who", Text::words("Els"))
            .with("article", cited("artikel 3"))]
    );
    // A reason for the whole other side is one for a solution, not for a finding about Els.
    let mut whole = case.clone();
    then(&mut whole, of(None));
    assert!(!open(&whole, Gate::BothSidesHeard, 15) && open(&whole, Gate::HeardOrReason, 15));
    then(&mut case, of(Some(1)));
    assert!(open(&case, Gate::BothSidesHeard, 15) && open(&case, Gate::HeardOrReason, 15));
}

/// Article 6: two weeks, also where the manager before her wanted to know it sooner.
#[test]
fn silence_counts_after_two_weeks_with_the_complaints_officer() {
    let mut case = case(Stage::Manager);
    case.complaint.about = vec![employee("Bas")];
    invited(&mut case, 1, Some(0), "Bas", 3);
    silent(&mut case, 1);
    assert!(open(&case, Gate::HeardOrReason, 4), "the manager's own target");
    then(&mut case, Fact::Ending(EndingFact::TurnedToOfficer { why: None, on: None }));
    assert!(!open(&case, Gate::BothSidesHeard, 14) && open(&case, Gate::BothSidesHeard, 15));
}

fn committee(case: &mut Case, fact: CommitteeFact) {
    then(case, Fact::Committee(fact));
}

/// Articles 6, 8 and 10: the committee got it because the six weeks were over, and does not admit it. The
/// organisation still has to end it, and then the window runs.
#[rstest]
#[case::officer(Stage::ComplaintsOfficer)]
#[case::judging(Stage::Judging)]
fn what_the_committee_sends_back_goes_on(#[case] from: Stage) {
    let mut case = case(from);
    case.turned_to_officer = Some(case.filed);
    let (filed, organisation) = (civil_date(case.filed), werkpro());
    assert!(may(&case, Action::RecordReceived, Seat::Officer, 43));
    committee(&mut case, CommitteeFact::Asked { post_for_me: true });
    committee(&mut case, CommitteeFact::Posted { on: add_days(filed, 43) });
    committee(&mut case, CommitteeFact::Received { on: add_days(filed, 44) });
    assert!(may(&case, Action::RecordNotAdmitted, Seat::Officer, 50));
    let reason = "Eerst WerkPro.".to_owned();
    committee(&mut case, CommitteeFact::NotAdmitted { on: add_days(filed, 50), reason });
    assert_eq!((case.stage, case.ending, case.closed), (from, None, None));
    let moment = Moment { case: &case, organisation: &organisation, today: add_days(filed, 50) };
    assert_eq!(clock_of(&moment, TermKey::Settlement).map(|clock| clock.state), Some(ClockState::Over));
    assert_eq!(committee_door(&moment), CommitteeDoor::NotYet);
    assert!(!may(&case, Action::RecordPosted, Seat::Officer, 50), "nothing is on its way");
    assert!(may(&case, Action::GiveCopy, Seat::Officer, 50), "article 10 asks for a copy of it");
    then(&mut case, Fact::Ending(EndingFact::Settled));
    let window = Moment { case: &case, organisation: &organisation, today: filed };
    let window = clock_of(&window, TermKey::CommitteeWindow).map(|clock| clock.state);
    assert_eq!(window, Some(ClockState::Running), "what was posted before does not count");
    committee(&mut case, CommitteeFact::Asked { post_for_me: true });
    committee(&mut case, CommitteeFact::Received { on: add_days(filed, 60) });
    assert_eq!((case.committee.decided(), case.committee.copies.len()), (None, 0));
}

/// After the internal end nothing is left when the committee does not admit it.
#[test]
fn what_the_committee_does_not_admit_after_the_end_is_closed() {
    let mut case = case(Stage::Manager);
    let filed = civil_date(case.filed);
    then(&mut case, Fact::Ending(EndingFact::ClosedWithoutSolution { explanation: String::new() }));
    committee(&mut case, CommitteeFact::Received { on: filed });
    committee(&mut case, CommitteeFact::NotAdmitted { on: filed, reason: String::new() });
    assert_eq!((case.stage, case.ending), (Stage::Closed, Some(Ending::Inadmissible)));
}

/// Article 9: who goes on internally has the whole window again after the next end, whatever was posted.
#[rstest]
#[case::to_the_officer(Fact::Ending(EndingFact::TurnedToOfficer { why: None, on: None }))]
#[case::opened_again(Fact::Ending(EndingFact::Reopened { reason: None, on: None }))]
fn the_way_to_the_committee_begins_anew(#[case] on: Fact) {
    let mut case = case(Stage::Manager);
    let (filed, organisation) = (civil_date(case.filed), werkpro());
    then(&mut case, Fact::Ending(EndingFact::ClosedWithoutSolution { explanation: String::new() }));
    committee(&mut case, CommitteeFact::Asked { post_for_me: true });
    committee(&mut case, CommitteeFact::Posted { on: filed });
    then(&mut case, on);
    assert_eq!((case.committee.asked, case.committee.posted, case.committee.earlier.len()), (None, None, 1));
    then(&mut case, Fact::Ending(EndingFact::Settled));
    let moment = Moment { case: &case, organisation: &organisation, today: filed };
    let window = clock_of(&moment, TermKey::CommitteeWindow).expect("it runs");
    assert_eq!(window.state, ClockState::Running);
    assert!(tasks(&case, &organisation).iter().any(|(_, task)| *task == Task::Close), "it closes by itself");
}

/// Article 7: until the letter left, who wanted to go to the committee can stay away from it.
#[test]
fn the_wish_to_go_to_the_committee_can_be_taken_back() {
    let mut case = case(Stage::Manager);
    then(&mut case, Fact::Ending(EndingFact::ClosedWithoutSolution { explanation: String::new() }));
    committee(&mut case, CommitteeFact::Asked { post_for_me: true });
    assert!(may(&case, Action::RecordPosted, Seat::Officer, 1));
    committee(&mut case, CommitteeFact::Unasked { on: None });
    assert!(!may(&case, Action::RecordPosted, Seat::Officer, 1));
    assert!(may(&case, Action::AskCommittee, Seat::Filer, 1), "and can want it again");
}

/// Article 5: not satisfied, at any later time; not against what the client stopped, nor against a ruling.
#[rstest]
#[case::settled(&[Fact::Ending(EndingFact::Settled), Fact::Ending(EndingFact::Closed)], true)]
#[case::inadmissible(&[
    Fact::Ending(EndingFact::Settled),
    Fact::Committee(CommitteeFact::Received { on: NaiveDate::MIN }),
    Fact::Committee(CommitteeFact::NotAdmitted { on: NaiveDate::MIN, reason: String::new() }),
], true)]
#[case::ruled(&[
    Fact::Ending(EndingFact::Settled),
    Fact::Committee(CommitteeFact::Received { on: NaiveDate::MIN }),
    Fact::Committee(CommitteeFact::Ruled { on: NaiveDate::MIN, text: String::new(), measures: false }),
], false)]
#[case::stopped(&[
    Fact::Ending(EndingFact::Withdrawn { no_longer_needed: false, why: None, on: None }),
    Fact::Ending(EndingFact::WithdrawalConfirmed { on: None }),
], false)]
fn a_closed_case_can_go_to_the_complaints_officer(#[case] facts: &[Fact], #[case] possible: bool) {
    let mut case = case(Stage::Manager);
    facts.iter().for_each(|fact| then(&mut case, fact.clone()));
    assert_eq!(case.stage, Stage::Closed);
    assert_eq!(may(&case, Action::TurnToOfficer, Seat::Filer, 400), possible);
    then(&mut case, Fact::Ending(EndingFact::TurnedToOfficer { why: None, on: None }));
    assert_eq!((case.stage, case.closed, case.ending), (Stage::ComplaintsOfficer, None, None));
}

/// Article 13: an extra way, so that the committee does not close it; and for who is not in the bot too.
#[rstest]
#[case::running(Stage::ComplaintsOfficer, false, 3, false)]
#[case::overdue(Stage::ComplaintsOfficer, false, 43, true)]
#[case::settled(Stage::Settled, true, 3, true)]
#[case::at_the_committee(Stage::Committee, true, 3, true)]
#[case::measures(Stage::Measures, true, 3, true)]
fn the_way_to_uwv(#[case] stage: Stage, #[case] ended: bool, #[case] days: u32, #[case] open: bool) {
    let mut case = case(stage);
    (case.complaint.uwv, case.turned_to_officer) = (Some(Certainty::Yes), Some(case.filed));
    case.internally_ended = ended.then(|| civil_date(case.filed));
    for seat in [Seat::Filer, Seat::Manager, Seat::Officer] {
        assert_eq!(may(&case, Action::ShowUwv, seat, days), open, "{seat:?}");
    }
    case.complaint.uwv = None;
    assert!(!may(&case, Action::ShowUwv, Seat::Filer, days));
}

/// A call can be recorded wherever staff have the case, with its day: it is the first contact. A report is owed
/// of what was said while somebody looked into the complaint.
#[rstest]
#[case::judging(Stage::Judging, false)]
#[case::manager(Stage::Manager, true)]
#[case::officer(Stage::ComplaintsOfficer, true)]
#[case::settled(Stage::Settled, false)]
#[case::admissibility(Stage::Admissibility, false)]
#[case::measures(Stage::Measures, false)]
fn a_call_at_any_time(#[case] stage: Stage, #[case] reported: bool) {
    let mut case = case(stage);
    assert!(may(&case, Action::RecordTalk, Seat::Officer, 0));
    talk(&mut case, 1);
    assert_eq!(case.first_contact, Some(civil_date(case.filed)));
    assert_eq!(open(&case, Gate::ReportOwed, 0), reported);
}

/// What was held while it waited is a talk of the phase that waits.
#[test]
fn a_talk_while_it_waits_is_hers() {
    let mut case = case(Stage::ComplaintsOfficer);
    then(&mut case, Fact::Ending(EndingFact::Paused));
    assert!(may(&case, Action::RecordTalk, Seat::Officer, 0));
    talk(&mut case, 1);
    then(&mut case, Fact::Ending(EndingFact::Resumed { on: None }));
    assert_eq!(denied(&case, Action::Confirm), []);
    assert!(open(&case, Gate::ReportOwed, 0));
}
