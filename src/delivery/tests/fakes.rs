//! An outbox in memory, a transport that answers by script, and a clock that follows tokio's.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures::FutureExt;
use futures::future::BoxFuture;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use crate::clock::Clock;
use crate::delivery::consequences::Consequences;
use crate::delivery::letters::{NotMade, Typesetter};
use crate::delivery::outbox::{Kept, Outbox, Unavailable};
use crate::delivery::transport::{Done, Failure, Transport};
use crate::dialogue::query::Purpose;
use crate::dialogue::step::Lane;
use crate::domain::attachment::{Attachment, MediaKind};
use crate::domain::ids::{AttachmentId, CaseId, ConversationId};
use crate::domain::letter::{Letter, LetterId};
use crate::domain::time::Timestamp;
use crate::message::{Message, Outgoing};
use crate::store::{Claimed, Outcome};

/// Follows tokio's time, so that it stands still and jumps with it.
pub(super) struct Ticking(Instant);

impl Ticking {
    pub(super) fn new() -> Self {
        Self(Instant::now())
    }
}

impl Clock for Ticking {
    fn now(&self) -> Timestamp {
        Timestamp(1_000_000 + i64::try_from(self.0.elapsed().as_millis()).unwrap())
    }
}

#[derive(Clone, Debug)]
struct Row {
    claimed: Claimed,
    due: Timestamp,
    is_claimed: bool,
    end: Option<Outcome>,
}

#[derive(Default)]
pub(super) struct FakeOutbox {
    rows: Mutex<Vec<Row>>,
    pub(super) files: Mutex<HashMap<AttachmentId, Bytes>>,
    pub(super) lost: Mutex<Vec<AttachmentId>>,
    pub(super) coming: Mutex<Vec<AttachmentId>>,
    /// So many calls fail first.
    pub(super) failing_marks: Mutex<u32>,
}

impl FakeOutbox {
    pub(super) fn put(&self, chat_id: i64, lane: Lane, outgoing: Outgoing) -> i64 {
        let mut rows = self.rows.lock().unwrap();
        let id = i64::try_from(rows.len()).unwrap() + 1;
        let claimed = Claimed {
            id,
            chat_id,
            conversation: ConversationId(Uuid::from_u128(chat_id.unsigned_abs().into())),
            case: Some(CaseId(Uuid::from_u128(1))),
            lane,
            purpose: Purpose::Other,
            attempts: 0,
            ambiguous: false,
            outgoing,
        };
        rows.push(Row { claimed, due: Timestamp(0), is_claimed: false, end: None });
        id
    }

    pub(super) fn say(&self, chat_id: i64, lane: Lane, words: &str) -> i64 {
        self.put(chat_id, lane, Outgoing::Send(Message { text: words.to_owned(), ..Message::default() }))
    }

    pub(super) fn end(&self, id: i64) -> Option<Outcome> {
        self.rows.lock().unwrap().iter().find(|row| row.claimed.id == id).and_then(|row| row.end.clone())
    }

    pub(super) fn is_waiting(&self, id: i64) -> bool {
        let rows = self.rows.lock().unwrap();
        rows.iter().any(|row| row.claimed.id == id && row.end.is_none() && !row.is_claimed)
    }

    pub(super) fn open(&self) -> usize {
        self.rows.lock().unwrap().iter().filter(|row| row.end.is_none()).count()
    }

    pub(super) fn set_attempts(&self, id: i64, attempts: u32) {
        let mut rows = self.rows.lock().unwrap();
        rows.iter_mut().filter(|row| row.claimed.id == id).for_each(|row| row.claimed.attempts = attempts);
    }
}

impl Outbox for FakeOutbox {
    async fn recover(&self) -> Result<u64, Unavailable> {
        let mut found = 0;
        for row in self.rows.lock().unwrap().iter_mut().filter(|row| row.is_claimed) {
            row.is_claimed = false;
            row.claimed.ambiguous = true;
            row.claimed.attempts += 1;
            found += 1;
        }
        Ok(found)
    }

    async fn claim(&self, now: Timestamp, limit: usize, lowest: Lane) -> Result<Vec<Claimed>, Unavailable> {
        let mut rows = self.rows.lock().unwrap();
        let mut due: Vec<usize> = (0..rows.len())
            .filter(|place| rows[*place].due <= now && rows[*place].claimed.lane <= lowest)
            .filter(|place| is_first(&rows, *place))
            .collect();
        due.sort_by_key(|place| (rows[*place].claimed.lane, *place));
        let taken = due.into_iter().take(limit).map(|place| {
            rows[place].is_claimed = true;
            rows[place].claimed.clone()
        });
        Ok(taken.collect())
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, Unavailable> {
        let rows = self.rows.lock().unwrap();
        Ok((0..rows.len()).filter(|place| is_first(&rows, *place)).map(|place| rows[place].due).min())
    }

    async fn mark(&self, outcomes: &[Outcome], _: Timestamp) -> Result<(), Unavailable> {
        let mut failing = self.failing_marks.lock().unwrap();
        if *failing > 0 {
            *failing -= 1;
            return Err(Unavailable);
        }
        let mut rows = self.rows.lock().unwrap();
        for outcome in outcomes {
            let (Outcome::Sent { id, .. } | Outcome::Refused { id, .. } | Outcome::Later { id, .. }) =
                outcome;
            let row = rows.iter_mut().find(|row| row.claimed.id == *id).unwrap();
            assert!(row.is_claimed, "row {id} is marked but was not claimed");
            row.is_claimed = false;
            row.claimed.ambiguous = false;
            match outcome {
                Outcome::Later { due, .. } => {
                    row.due = *due;
                    row.claimed.attempts += 1;
                }
                Outcome::Sent { .. } | Outcome::Refused { .. } => row.end = Some(outcome.clone()),
            }
        }
        Ok(())
    }

    async fn keep_attachment(
        &self,
        _: CaseId,
        attachment: &Attachment,
        bytes: Bytes,
    ) -> Result<(), Unavailable> {
        self.files.lock().unwrap().insert(attachment.id, bytes);
        Ok(())
    }

    async fn read_attachment(&self, _: CaseId, attachment: &Attachment) -> Result<Kept, Unavailable> {
        let kept = self.files.lock().unwrap().get(&attachment.id).cloned();
        let coming = self.coming.lock().unwrap().contains(&attachment.id);
        Ok(kept.map_or(if coming { Kept::Coming } else { Kept::Gone }, Kept::Here))
    }

    async fn mark_attachment_lost(&self, attachment: &Attachment) -> Result<(), Unavailable> {
        self.lost.lock().unwrap().push(attachment.id);
        Ok(())
    }
}

/// Can this row be claimed, as far as its chat goes? Fetching a file waits for nobody.
fn is_first(rows: &[Row], place: usize) -> bool {
    let row = &rows[place];
    let is_file = |row: &Row| matches!(row.claimed.outgoing, Outgoing::Fetch { .. });
    let blocks = |earlier: &&Row| {
        earlier.end.is_none() && earlier.claimed.chat_id == row.claimed.chat_id && !is_file(earlier)
    };
    let is_free = row.end.is_none() && !row.is_claimed;
    is_free && (is_file(row) || !rows[..place].iter().any(|earlier| blocks(&earlier)))
}

/// What a chat got, and when (milliseconds since the start).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Got {
    pub(super) chat_id: i64,
    pub(super) words: String,
    /// The name and the bytes of the document, if there was one.
    pub(super) document: Option<(String, Bytes)>,
    pub(super) at_ms: u128,
}

pub(super) struct FakeTransport {
    start: Instant,
    pub(super) got: Mutex<Vec<Got>>,
    /// Answers for a chat, before everything goes well again.
    pub(super) script: Mutex<HashMap<i64, VecDeque<Failure>>>,
    /// How long a call takes.
    pub(super) takes: Mutex<HashMap<i64, Duration>>,
    pub(super) fetches: Mutex<HashMap<String, Result<Bytes, Failure>>>,
    pub(super) panics: Mutex<HashSet<i64>>,
    under_way: Mutex<HashSet<i64>>,
}

impl FakeTransport {
    pub(super) fn new() -> Self {
        Self {
            start: Instant::now(),
            got: Mutex::default(),
            script: Mutex::default(),
            takes: Mutex::default(),
            fetches: Mutex::default(),
            panics: Mutex::default(),
            under_way: Mutex::default(),
        }
    }

    pub(super) fn fail(&self, chat_id: i64, failures: &[Failure]) {
        self.script.lock().unwrap().insert(chat_id, failures.iter().copied().collect());
    }

    pub(super) fn slow(&self, chat_id: i64, seconds: u64) {
        self.takes.lock().unwrap().insert(chat_id, Duration::from_secs(seconds));
    }

    pub(super) fn words_for(&self, chat_id: i64) -> Vec<String> {
        let got = self.got.lock().unwrap();
        got.iter().filter(|got| got.chat_id == chat_id).map(|got| got.words.clone()).collect()
    }

    pub(super) fn times_for(&self, chat_id: i64) -> Vec<u128> {
        let got = self.got.lock().unwrap();
        got.iter().filter(|got| got.chat_id == chat_id).map(|got| got.at_ms).collect()
    }

    pub(super) fn order(&self) -> Vec<i64> {
        self.got.lock().unwrap().iter().map(|got| got.chat_id).collect()
    }
}

/// A call under way in a chat; fails the test when there is another.
struct UnderWay<'a>(&'a Mutex<HashSet<i64>>, i64);

impl<'a> UnderWay<'a> {
    fn begin(chats: &'a Mutex<HashSet<i64>>, chat_id: i64) -> Self {
        assert!(chats.lock().unwrap().insert(chat_id), "two at once in chat {chat_id}");
        Self(chats, chat_id)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.lock().unwrap().remove(&self.1);
    }
}

impl Transport for FakeTransport {
    async fn perform(&self, chat_id: i64, outgoing: &Outgoing, file: Option<Bytes>) -> Result<Done, Failure> {
        let _guard = UnderWay::begin(&self.under_way, chat_id);
        let takes = self.takes.lock().unwrap().get(&chat_id).copied().unwrap_or(Duration::from_millis(10));
        sleep(takes).await;
        assert!(!self.panics.lock().unwrap().remove(&chat_id), "as the script says");
        if let Some(failure) = self.script.lock().unwrap().get_mut(&chat_id).and_then(VecDeque::pop_front) {
            return Err(failure);
        }
        let Outgoing::Send(message) = outgoing else { return Ok(Done::Sent { message_id: None }) };
        let name = message.attachment.as_ref().and_then(|attachment| attachment.file_name.clone());
        let mut got = self.got.lock().unwrap();
        got.push(Got {
            chat_id,
            words: message.text.clone(),
            document: name.zip(file),
            at_ms: self.start.elapsed().as_millis(),
        });
        Ok(Done::Sent { message_id: Some(i64::try_from(got.len()).unwrap()) })
    }

    async fn fetch(&self, file_id: &str, _: u64) -> Result<Bytes, Failure> {
        sleep(Duration::from_secs(60)).await;
        self.fetches.lock().unwrap()[file_id].clone()
    }

    async fn answer_press(&self, _: &str, _: Option<&str>) -> Result<(), Failure> {
        Ok(())
    }
}

#[derive(Default)]
pub(super) struct FakeConsequences {
    pub(super) unreachable: Mutex<Vec<(ConversationId, Option<CaseId>)>>,
    pub(super) lost: Mutex<Vec<i64>>,
    pub(super) letters: Mutex<Vec<(LetterId, Option<[u8; 32]>)>>,
}

impl Consequences for FakeConsequences {
    async fn unreachable(
        &self,
        conversation: ConversationId,
        case: Option<CaseId>,
    ) -> Result<(), Unavailable> {
        self.unreachable.lock().unwrap().push((conversation, case));
        Ok(())
    }

    async fn file_lost(
        &self,
        _: ConversationId,
        _: Option<CaseId>,
        message_id: i64,
    ) -> Result<(), Unavailable> {
        self.lost.lock().unwrap().push(message_id);
        Ok(())
    }

    async fn letter_made(
        &self,
        _: ConversationId,
        _: CaseId,
        letter: LetterId,
        sha256: Option<[u8; 32]>,
    ) -> Result<(), Unavailable> {
        self.letters.lock().unwrap().push((letter, sha256));
        Ok(())
    }
}

/// Prints the case number, or nothing for a letter without one.
pub(super) struct FakeTypesetter;

impl Typesetter for FakeTypesetter {
    fn pdf<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<Bytes, NotMade>> {
        let made =
            if letter.reference.is_empty() { Err(NotMade) } else { Ok(letter.reference.clone().into()) };
        std::future::ready(made).boxed()
    }
}

pub(super) fn file(number: u128, size: u64) -> Attachment {
    Attachment {
        id: AttachmentId(Uuid::from_u128(number)),
        kind: MediaKind::Document,
        file_name: None,
        mime: None,
        size: Some(size),
        duration_s: None,
        file_id: format!("file-{number}"),
    }
}

pub(super) fn shared<T>(value: T) -> Arc<T> {
    Arc::new(value)
}
