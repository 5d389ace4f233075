//! May this complaint be handled? The rules of articles 1, 2, 8 and footnote 1. They advise and a
//! person decides: whatever is not plainly in order has its reason and the door that is open.

mod committee;
mod reason;
#[cfg(test)]
mod tests;
mod time_limit;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use self::committee::CommitteeDoor;
pub use self::reason::Reason;
use super::calendar::start_of_day;
use super::complaint::{About, Capacity, Complaint, Incident, Represented, Told};
use super::officer::Officer;
use super::organisation::{ContactPoint, Organisation, Regulation};
use super::time::Timestamp;

/// What the rules make of a complaint. They advise; a person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The regulation covers it.
    Admissible,
    /// A person has to judge.
    Doubtful,
    /// The regulation does not seem to cover it; it can be sent all the same.
    LooksInadmissible,
}

/// The rules that a complaint is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// It is about an employee, the organisation, or somebody who acts for it (article 1).
    About,
    /// It happened less than a year ago (article 2).
    TimeLimit,
    /// The filer's service makes a client and not a consumer (footnote 1).
    Client,
    /// The client files, or a representative or next of kin (footnote 1).
    Filer,
}

/// Where somebody can go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "contact", rename_all = "snake_case")]
pub enum DoorOpen {
    /// The klachtenfunctionaris.
    ComplaintsOfficer(ContactPoint),
    /// The desk that the service names for those whom the regulation does not cover.
    Service(ContactPoint),
}

/// What one rule says, with the facts that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// How the regulation is cited: "artikel 2", "voetnoot 1".
    pub article: String,
    /// What follows.
    pub verdict: Verdict,
    /// Why, with the facts used.
    pub reason: Reason,
    /// Where to go instead or as well; there whenever the verdict is not `Admissible`.
    pub door: Option<DoorOpen>,
}

/// The verdict with everything it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The heaviest of the findings' verdicts.
    pub verdict: Verdict,
    /// One for each rule that could be applied.
    #[serde(default)]
    pub findings: Vec<Finding>,
}

impl Assessment {
    /// The findings that somebody has to hear of.
    pub fn objections(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.verdict != Verdict::Admissible)
    }

    /// The last day on which it is in time, when it happened on a known day (article 2).
    pub fn last_day_to_file(&self) -> Option<NaiveDate> {
        self.findings.iter().find_map(|finding| finding.reason.last_day_to_file())
    }
}

/// What the rules ask about. What was not asked yet is `None`, and its rule says nothing.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// In what capacity somebody files, and for whom.
    pub filer: Option<(Capacity, Option<&'a Represented>)>,
    /// The key of the service.
    pub service: Option<&'a str>,
    /// About whom or what.
    pub about: Option<&'a [About]>,
    /// When it happened.
    pub incident: Option<&'a Incident>,
    /// When the first question was asked.
    pub begun: Timestamp,
    /// The moment that counts: when the client sent it, or sends it now; the day on which it was said.
    pub sent: Timestamp,
}

impl<'a> Facts<'a> {
    /// The facts of a complaint that was sent, or was said on a day and written down later.
    pub fn of(
        complaint: &'a Complaint,
        begun: Timestamp,
        sent: Timestamp,
        spoken: Option<NaiveDate>,
    ) -> Self {
        let counts = counts_from(sent, spoken);
        Self {
            filer: Some((complaint.capacity, complaint.represented.as_ref())),
            service: Some(&complaint.service),
            about: Some(&complaint.about),
            incident: Some(&complaint.incident),
            // What was said has no draft that it could have begun with.
            begun: if spoken.is_some() { counts } else { begun },
            sent: counts,
        }
    }
}

/// The moment from which a complaint counts: when it is sent, or the day on which it was said (article 2).
/// Nothing can have been said after it was written down.
pub fn counts_from(sent: Timestamp, spoken: Option<NaiveDate>) -> Timestamp {
    spoken.map_or(sent, |day| start_of_day(day).min(sent))
}

/// Holds the facts against the rules of the version under which the complaint is filed.
pub fn assess(facts: &Facts<'_>, organisation: &Organisation, regulation: &Regulation) -> Assessment {
    let reasons = [
        facts.service.map(|service| (Rule::Client, client(service, organisation))),
        facts.filer.map(|(capacity, represented)| (Rule::Filer, filer(capacity, represented))),
        facts.about.map(|about| (Rule::About, subject(about))),
        facts.incident.map(|incident| {
            (Rule::TimeLimit, time_limit::judge(incident, facts, regulation, &organisation.holidays))
        }),
    ];
    let found = reasons.into_iter().flatten();
    let findings: Vec<Finding> =
        found.map(|(rule, reason)| finding(rule, reason, facts, organisation, regulation)).collect();
    let verdict = findings.iter().map(|finding| finding.verdict).max().unwrap_or(Verdict::Admissible);
    Assessment { verdict, findings }
}

fn finding(
    rule: Rule,
    reason: Reason,
    facts: &Facts<'_>,
    organisation: &Organisation,
    regulation: &Regulation,
) -> Finding {
    let verdict = reason.verdict();
    let door = (verdict != Verdict::Admissible).then(|| door(rule, facts, organisation));
    let citations = &regulation.citations;
    let article = match rule {
        Rule::About => &citations.about,
        Rule::TimeLimit => &citations.filing,
        Rule::Client | Rule::Filer => &citations.clients,
    };
    Finding { rule, article: article.clone(), verdict, reason, door }
}

/// The service's own desk for whom it does not cover, the complaints officer for everything else.
fn door(rule: Rule, facts: &Facts<'_>, organisation: &Organisation) -> DoorOpen {
    let service = facts.service.and_then(|key| organisation.service(key));
    match (rule, service.and_then(|service| service.door.clone())) {
        (Rule::Client, Some(desk)) => DoorOpen::Service(desk),
        (Rule::Client | Rule::About | Rule::TimeLimit | Rule::Filer, _) => {
            DoorOpen::ComplaintsOfficer(Officer::of(organisation, facts.about.unwrap_or_default()).point())
        }
    }
}

/// Footnote 1: users of the covered services are clients, consumers are not.
fn client(key: &str, organisation: &Organisation) -> Reason {
    match organisation.service(key) {
        Some(service) if service.covered => Reason::Client { service: service.name.clone() },
        Some(service) => Reason::Consumer { service: service.name.clone() },
        None => Reason::ServiceUnknown { key: key.to_owned() },
    }
}

/// Footnote 1: a representative or next of kin may file; on what ground is for a person to check.
fn filer(capacity: Capacity, represented: Option<&Represented>) -> Reason {
    let grounded = represented.is_some_and(|represented| match capacity {
        Capacity::Client => true,
        Capacity::Representative => said(&represented.basis) || !represented.proof.is_empty(),
        Capacity::NextOfKin => said(&represented.relation) || said(&represented.basis),
    });
    match (capacity, grounded) {
        (Capacity::Client, _) => Reason::ForOneself,
        (Capacity::Representative, true) => Reason::Representative,
        (Capacity::Representative, false) => Reason::BasisMissing,
        (Capacity::NextOfKin, true) => Reason::NextOfKin,
        (Capacity::NextOfKin, false) => Reason::RelationMissing,
    }
}

fn said(told: &Option<Told>) -> bool {
    told.as_ref().is_some_and(|told| match told {
        Told::Offered(key) => !key.is_empty(),
        Told::Words(words) => !words.trim().is_empty(),
    })
}

/// Article 1: every answer that can be given names somebody of the organisation or acting for it.
fn subject(about: &[About]) -> Reason {
    if about.is_empty() { Reason::AboutNobody } else { Reason::AboutCovered }
}
