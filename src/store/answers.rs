//! Answers to a step's questions, for one asker. Who may not see a case gets what a case that does
//! not exist gives.

use std::collections::BTreeMap;

use sqlx::AnyConnection;

use crate::dialogue::query::{Answers, CaseDoor, MessageRecord, Query, Right, SeenCase};
use crate::dialogue::step::Recipient;
use crate::domain::access::{Side, trim, trim_events};
use crate::domain::case::hearing::RespondentId;
use crate::domain::case::{Case, CaseEvent};
use crate::domain::ids::{CaseId, ConversationId};
use crate::domain::search::{Wanted, claim};
use crate::domain::time::Timestamp;

use super::access::Asker;
use super::cases::{self, Which};
use super::conversation::{self, Loaded};
use super::error::StoreError;
use super::keyring::Keyring;
use super::leaving;
use super::tx::Tx;
use super::{codes, invites, messages, staff};

impl Tx {
    /// Answers the queries of one turn with the asker's own rights.
    pub async fn answers(
        &mut self,
        loaded: &Loaded,
        queries: &[Query],
        now: Timestamp,
        secrecy_version: u32,
    ) -> Result<Answers, StoreError> {
        let (conn, keyring) = self.parts();
        let asker = Asker::new(loaded, secrecy_version);
        let mut answers = Answers::default();
        for query in queries {
            answer(conn, keyring, loaded, &asker, query, now, &mut answers).await?;
        }
        Ok(answers)
    }

    /// Finds the conversation that a message goes to, and its language.
    pub async fn recipient(
        &mut self,
        asker: &Loaded,
        to: Recipient,
    ) -> Result<Option<(ConversationId, String)>, StoreError> {
        let own = (asker.id, asker.snapshot.conversation.language.clone());
        let (conn, keyring) = self.parts();
        let conversation = match to {
            Recipient::Asker => return Ok(Some(own)),
            // A complaint that is being filed by this very step is still a draft.
            Recipient::Filer(case) if is_draft(asker, case) => return Ok(Some(own)),
            Recipient::Filer(case) => {
                cases::rows(conn, keyring, Which::Id(case)).await?.first().map(|row| row.filer)
            }
            Recipient::Staff(id) => staff::conversation_of(conn, id).await?,
            Recipient::Respondent(case, id) => codes::conversation_of(conn, case, id).await?,
        };
        let Some(conversation) = conversation else { return Ok(None) };
        let language = conversation::language(conn, keyring, conversation).await?;
        Ok(language.map(|language| (conversation, language)))
    }
}

async fn answer(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    asker: &Asker<'_>,
    query: &Query,
    now: Timestamp,
    answers: &mut Answers,
) -> Result<(), StoreError> {
    match query {
        Query::OwnCases => {
            answers.own_cases = all(conn, keyring, Which::OfPerson(asker.person)).await?;
            answers.own_cases.iter_mut().for_each(|case| trim(case, Side::Outside));
        }
        Query::DeskCases => {
            answers.desk_cases = desk(conn, keyring, asker).await?;
        }
        Query::DeskFilers => {
            for case in &answers.desk_cases {
                for row in cases::rows(conn, keyring, Which::Id(case.id)).await? {
                    let filers = staff::ids_of_person(conn, &row.filer_person).await?;
                    answers.filers.insert(case.id, filers);
                }
            }
        }
        Query::LentCases => {
            answers.lent = lent(conn, keyring, asker).await?;
        }
        Query::Held(case) => answers.held = leaving::held(conn, keyring, loaded.id, *case).await?,
        Query::Search(wanted) => answers.found = found(conn, keyring, asker, wanted).await?,
        Query::Sides => answers.sides = sides(conn, keyring, asker).await?,
        Query::DoorByNumber(number, said) => {
            answers.door = door(conn, keyring, asker, Which::Number(number), said).await?;
        }
        Query::DoorById(id) => answers.door = door(conn, keyring, asker, Which::Id(*id), "").await?,
        Query::CaseByNumber(number) => {
            // A respondent comes by the link alone: a number tells them nothing.
            let found = seen(conn, keyring, asker, Which::Number(number)).await?;
            answers.case = found.filter(|seen| !matches!(seen.right, Right::Respondent(_)));
        }
        Query::HistoryByNumber(number) => {
            answers.history = history(conn, keyring, asker, Which::Number(number)).await?;
        }
        Query::HistoryById(id) => answers.history = history(conn, keyring, asker, Which::Id(*id)).await?,
        Query::CaseById(id) => answers.case = seen(conn, keyring, asker, Which::Id(*id)).await?,
        Query::Message(message_id) => {
            let found = messages::find(conn, loaded.id, *message_id).await?;
            let Some(mut record) = found else { return Ok(()) };
            let case = keep_visible(conn, keyring, loaded, asker, &mut record).await?;
            answers.message = Some(record);
            answers.case = case.or(answers.case.take());
        }
        Query::MessagesSince(since) => {
            answers.messages = messages_since(conn, keyring, loaded, asker, *since).await?;
        }
        Query::Invite(code) => answers.invite = invites::find(conn, keyring, code, now).await?,
        Query::Code(code) => {
            if let Some((held, seen)) = codes::find(conn, keyring, asker, code, now).await? {
                answers.code = Some(held);
                answers.case = seen;
            }
        }
        Query::Staff => answers.staff = staff::all(conn, keyring).await?,
        Query::UnassignedCases if asker.is_complaints_officer() => {
            answers.unassigned = unassigned(conn, keyring, asker).await?;
        }
        Query::UnassignedCases => {}
    }
    Ok(())
}

/// What nobody handles, as far as this officer may have it.
async fn unassigned(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
) -> Result<Vec<Case>, StoreError> {
    let mut found = Vec::new();
    for row in cases::rows(conn, keyring, Which::OpenWithoutHandler).await? {
        let case = cases::read(conn, &row).await?;
        if row.filer_person != asker.person && !asker.is_among(&case.excluded()) {
            found.push(case);
        }
    }
    Ok(found)
}

/// What the asker handles, and what lies at the committee whose secretary they are.
async fn desk(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
) -> Result<Vec<Case>, StoreError> {
    let mut desk = Vec::new();
    for id in asker.memberships() {
        desk.extend(all(conn, keyring, Which::OpenOfHandler(id)).await?);
    }
    desk.iter_mut().for_each(|case| trim(case, Side::Organisation));
    desk.extend(at_committee(conn, keyring, asker).await?);
    desk.sort_by_key(|case: &Case| (case.filed, case.id));
    Ok(desk)
}

/// The cases in which the asker opened a respondent's link.
async fn sides(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
) -> Result<Vec<(Case, RespondentId)>, StoreError> {
    let mut sides = Vec::new();
    for (id, respondent) in codes::sides_of(conn, asker.person).await? {
        for mut case in all(conn, keyring, Which::Id(id)).await? {
            trim(&mut case, Side::Outside);
            sides.push((case, respondent));
        }
    }
    Ok(sides)
}

/// A case from outside, for a complaints officer who may give a code for it. Nobody who filed it or answers to
/// it, and nobody who is involved: for them it does not exist here either.
async fn door(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
    which: Which<'_>,
    said: &str,
) -> Result<Option<CaseDoor>, StoreError> {
    for row in cases::rows(conn, keyring, which).await? {
        if row.filer_person == asker.person || codes::bound(conn, &row, asker.person).await?.is_some() {
            continue;
        }
        let case = cases::read(conn, &row).await?;
        if let Some(by) = asker.gives_code(&case) {
            let (claim, represented) = (claim(&case, said), case.is_represented());
            let (id, version, number) = (case.id, case.version, case.number);
            return Ok(Some(CaseDoor { id, version, number, represented, claim, by }));
        }
    }
    Ok(None)
}

/// What the asker gave to a stand-in for a while.
async fn lent(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
) -> Result<Vec<Case>, StoreError> {
    let mut lent = all(conn, keyring, Which::OpenHandled).await?;
    lent.retain(|case| {
        let own = case.lent_by.is_some_and(|id| asker.memberships().any(|own| own == id));
        own && !asker.is_among(&case.excluded())
    });
    Ok(lent)
}

/// The asker's own cases that fit; also of what was read only by a hash the words are held against it.
async fn found(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
    wanted: &Wanted,
) -> Result<Vec<Case>, StoreError> {
    let mut found = Vec::new();
    for handler in asker.memberships() {
        for row in cases::search(conn, keyring, handler, wanted).await? {
            let case = cases::read(conn, &row).await?;
            if row.filer_person != asker.person && wanted.fits(&case) {
                found.push(case);
            }
        }
    }
    found.iter_mut().for_each(|case| trim(case, Side::Organisation));
    found.sort_by_key(|case: &Case| std::cmp::Reverse((case.filed, case.id)));
    Ok(found)
}

async fn all(conn: &mut AnyConnection, keyring: &Keyring, which: Which<'_>) -> Result<Vec<Case>, StoreError> {
    let mut found = Vec::new();
    for row in cases::rows(conn, keyring, which).await? {
        found.push(cases::read(conn, &row).await?);
    }
    Ok(found)
}

async fn seen(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
    which: Which<'_>,
) -> Result<Option<SeenCase>, StoreError> {
    for row in cases::rows(conn, keyring, which).await? {
        let filed = asker.right(&row).filter(|right| *right == Right::Filer);
        // A respondent is never staff in their own case.
        let mut right = match (filed, codes::bound(conn, &row, asker.person).await?) {
            (Some(filed), _) => Some(filed),
            (None, Some(id)) => Some(Right::Respondent(id)),
            (None, None) => asker.right(&row),
        };
        if right.is_none() && !asker.is_secretary() {
            continue;
        }
        let mut case = cases::read(conn, &row).await?;
        right = right.or_else(|| asker.at_committee(&case));
        if let Some(right) = right {
            trim(&mut case, asker.side(right));
            let filers = staff::ids_of_person(conn, &row.filer_person).await?;
            return Ok(Some(SeenCase { case, right, filers }));
        }
    }
    Ok(None)
}

/// The cases that are with the committee, if the asker is its secretary; not one that they filed.
async fn at_committee(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
) -> Result<Vec<Case>, StoreError> {
    let mut found = Vec::new();
    if !asker.is_secretary() {
        return Ok(found);
    }
    for row in cases::rows(conn, keyring, Which::AtCommittee).await? {
        let mut case = cases::read(conn, &row).await?;
        if row.filer_person != asker.person && asker.at_committee(&case).is_some() {
            trim(&mut case, Side::Committee);
            found.push(case);
        }
    }
    Ok(found)
}

/// What happened in a case, for whoever filed it, handles it, or sees it as the committee's secretary: as far
/// as their side may read it. The other side reads no more than its own view.
async fn history(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    asker: &Asker<'_>,
    which: Which<'_>,
) -> Result<Vec<CaseEvent>, StoreError> {
    let Some(seen) = seen(conn, keyring, asker, which).await? else { return Ok(Vec::new()) };
    if let Right::Respondent(_) = seen.right {
        return Ok(Vec::new());
    }
    let rows = cases::rows(conn, keyring, Which::Id(seen.case.id)).await?;
    let Some(row) = rows.first() else { return Ok(Vec::new()) };
    let mut events = cases::history(conn, row).await?;
    trim_events(&mut events, asker.side(seen.right));
    Ok(events)
}

/// Takes the case off a message unless the asker may still see it or it is their draft.
async fn keep_visible(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    asker: &Asker<'_>,
    record: &mut MessageRecord,
) -> Result<Option<SeenCase>, StoreError> {
    let Some(id) = record.case.filter(|case| !is_draft(loaded, *case)) else { return Ok(None) };
    let case = seen(conn, keyring, asker, Which::Id(id)).await?;
    record.case = case.as_ref().map(|_| id);
    Ok(case)
}

async fn messages_since(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    loaded: &Loaded,
    asker: &Asker<'_>,
    since: Timestamp,
) -> Result<Vec<MessageRecord>, StoreError> {
    let mut visible: BTreeMap<CaseId, bool> = BTreeMap::new();
    let mut records = messages::since(conn, loaded.id, since).await?;
    for record in &mut records {
        let Some(id) = record.case else { continue };
        if let Some(known) = visible.get(&id) {
            record.case = record.case.filter(|_| *known);
            continue;
        }
        keep_visible(conn, keyring, loaded, asker, record).await?;
        visible.insert(id, record.case.is_some());
    }
    Ok(records)
}

fn is_draft(loaded: &Loaded, case: CaseId) -> bool {
    loaded.snapshot.drafts.iter().any(|draft| draft.id == case)
}
