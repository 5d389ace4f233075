//! What the organisation decided, in words for the client: the same in the preview that staff see, in the
//! news, and when the client reads everything again. What one can do next stands in each of them.

use crate::dialogue::menu;
use crate::dialogue::say::binding;
use chrono::NaiveDate;

use crate::domain::calendar::civil_date;
use crate::domain::case::Case;
use crate::domain::case::outcome::Finding;
use crate::domain::case::solution::{Promise, Proposal};
use crate::domain::eligibility::DoorOpen;
use crate::domain::organisation::{TermKey, cited, same_name};
use crate::domain::procedure::talk_with_filer;
use crate::i18n::Text;

use super::super::act::{promise_line, solution_told};
use super::super::scene::Scene;
use super::super::{names, officer};

/// The complaint is not taken on: the article, why, and the doors that are open instead.
pub fn not_taken_on(scene: &Scene<'_>, case: &Case, article: &str, reason: &str) -> Vec<Text> {
    let organisation = scene.world.organisation;
    let mut texts = vec![
        Text::new("decision-not-taken-on").with("article", cited(article)),
        Text::new("said-quote").with("words", reason),
        Text::new("decision-registered"),
        Text::new("decision-other-doors"),
    ];
    let mut doors: Vec<Text> = Vec::new();
    for finding in &case.assessment.findings {
        if let Some(door @ DoorOpen::Service(_)) = &finding.door {
            doors.push(door.text());
        }
    }
    // She who judged it does not send the client to herself.
    let who = officer::of_case(scene, case);
    let judge = names::handler(scene, case).unwrap_or_default();
    if !same_name(&who.name, &judge) {
        doors.push(DoorOpen::ComplaintsOfficer(who.point()).text());
    }
    doors.push(
        Text::new("door-general")
            .with("organisation", organisation.short_name.as_str())
            .with("phone", organisation.contact.phone.as_str())
            .with("mail", organisation.contact.mail.as_str()),
    );
    doors.dedup();
    texts.push(Text::block(doors));
    // It was not handled, so that no window runs (articles 8 and 9); the committee judges itself (article 10).
    let committee = organisation.committee.name.as_str();
    texts.push(Text::new("decision-committee-first").with("committee", committee));
    texts.push(committee_address(scene));
    if case.is_in_uwv_track() {
        texts.push(Text::new("uwv-what").with("organisation", organisation.short_name.as_str()));
        texts.push(Text::new("uwv-reach"));
    }
    texts.push(binding());
    texts
}

/// The written confirmation of a solution (article 4): date, facts in short, and the agreements.
pub fn solution(case: &Case, proposal: &Proposal) -> Vec<Text> {
    let mut texts = vec![dates(case)];
    texts.extend(facts(case));
    texts.push(Text::new("decision-agreed"));
    texts.extend(solution_told(&proposal.text, &proposal.agreements));
    texts
}

/// The confirmation after the talk (article 6): date and facts.
pub fn confirmed(case: &Case, facts: &str) -> Vec<Text> {
    let talk = talk_with_filer(case);
    let mut texts = vec![dates(case)];
    texts.extend(talk.map(|held| Text::new("decision-talk").with("day", held.on)));
    texts.push(Text::new("decision-facts"));
    texts.push(Text::new("said-quote").with("words", facts));
    texts.push(Text::new("decision-facts-wrong"));
    texts
}

fn dates(case: &Case) -> Text {
    Text::new("decision-filed").with("day", civil_date(case.filed))
}

/// The facts in short, as they were told last; else the client's own first words.
fn facts(case: &Case) -> Vec<Text> {
    let stated = case.hearing.facts.as_ref().filter(|facts| facts.agreed).map(|facts| facts.text.clone());
    let told = case.complaint.happened.iter().find_map(|part| part.text.clone());
    let Some(words) = case.findings.facts.clone().or(stated).or(told) else { return Vec::new() };
    vec![Text::new("decision-facts"), Text::new("said-quote").with("words", words)]
}

/// The outcome (article 6): what is found, why, and what follows.
pub fn outcome(found: Finding, reasons: &str, measures: &[Promise]) -> Vec<Text> {
    let mut texts = vec![
        Text::new("decision-outcome").with("finding", finding(found)),
        finding_meaning(found),
        Text::new("decision-reasons"),
        Text::new("said-quote").with("words", reasons),
    ];
    if measures.is_empty() {
        texts.push(Text::new("decision-no-measures"));
    } else {
        texts.push(Text::new("decision-measures"));
        texts.push(Text::block(measures.iter().map(promise_line)));
    }
    texts
}

/// The name of a finding.
pub fn finding(finding: Finding) -> Text {
    Text::new(match finding {
        Finding::Founded => "choice-founded",
        Finding::PartlyFounded => "choice-partly-founded",
        Finding::Unfounded => "choice-unfounded",
        Finding::NoJudgement => "choice-no-judgement",
    })
}

fn finding_meaning(finding: Finding) -> Text {
    Text::new(match finding {
        Finding::Founded => "finding-founded",
        Finding::PartlyFounded => "finding-partly-founded",
        Finding::Unfounded => "finding-unfounded",
        Finding::NoJudgement => "finding-no-judgement",
    })
}

/// The internal handling ended on this day with a solution or an outcome.
pub fn settled(scene: &Scene<'_>, case: &Case, on: NaiveDate) -> Vec<Text> {
    let mut texts = vec![Text::new("decision-settled")];
    match (&case.findings.outcome, case.solution.accepted()) {
        (Some(given), _) => {
            let measures: Vec<Promise> = given.measures.iter().map(|known| known.promise.clone()).collect();
            texts.extend(outcome(given.finding, &given.reasons, &measures));
        }
        (None, Some(accepted)) => texts.extend(solution(case, accepted)),
        (None, None) => {}
    }
    texts.extend(next_doors(scene, case, on));
    texts
}

/// It ended on this day without a solution; both doors are named (article 4).
pub fn no_solution(scene: &Scene<'_>, case: &Case, on: NaiveDate, explanation: &str) -> Vec<Text> {
    let mut texts =
        vec![Text::new("decision-no-solution"), Text::new("said-quote").with("words", explanation)];
    texts.extend(next_doors(scene, case, on));
    texts
}

/// Where a client who is not satisfied can go: the complaints officer, while she has not handled it, and the
/// committee, with the last day (articles 5 and 9).
fn next_doors(scene: &Scene<'_>, case: &Case, on: NaiveDate) -> Vec<Text> {
    let organisation = scene.world.organisation;
    let mut texts = vec![Text::new("decision-not-satisfied")];
    if case.turned_to_officer.is_none() {
        texts.push(officer::reached("decision-door-officer", &officer::of_case(scene, case)));
    }
    let last = menu::moment(scene, case).due(TermKey::CommitteeWindow, on).last_day;
    // Read again after the last day, that door is shut.
    if scene.world.today <= last {
        texts.push(
            Text::new("decision-door-committee")
                .with("committee", organisation.committee.name.as_str())
                .with("day", last),
        );
        texts.push(committee_address(scene));
    } else if case.turned_to_officer.is_some() {
        return Vec::new();
    }
    texts.push(binding());
    texts
}

/// Where a letter to the committee goes.
fn committee_address(scene: &Scene<'_>) -> Text {
    let committee = &scene.world.organisation.committee;
    let mut address = vec![Text::new("decision-door-address")];
    address.push(Text::words(committee.addressed_as.as_str()));
    address.push(Text::new("decision-door-secretary").with("name", committee.secretary.as_str()));
    address.extend(committee.address_lines.iter().map(|line| Text::words(line.as_str())));
    Text::block(address)
}

/// The client stopped it: confirmed in writing (article 7).
pub fn withdrawal(scene: &Scene<'_>, case: &Case, letter: Option<NaiveDate>) -> Vec<Text> {
    let Some(withdrawal) = &case.withdrawal else { return Vec::new() };
    let id = if withdrawal.no_longer_needed { "decision-no-longer-needed" } else { "decision-taken-back" };
    let mut texts = vec![Text::new(id).with("day", withdrawal.on)];
    texts.extend(letter.map(|day| Text::new("decision-committee-letter").with("day", day)));
    texts.push(Text::new("decision-registered"));
    if let Some(last) = super::super::act::can_reopen_until(scene, case) {
        texts.push(Text::new("decision-reopen").with("day", last));
    }
    texts.push(binding());
    texts
}
