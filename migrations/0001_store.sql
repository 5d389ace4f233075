-- One text for SQLite and PostgreSQL: BIGINT, TEXT and BYTEA only. Times are milliseconds since 1970, UTC.
-- What people typed and who they are stands here as ciphertext or keyed hash, never in clear.

-- The two keys of the whole store ('lookup', 'house'), each wrapped by the master key.
CREATE TABLE store_key (
    name    TEXT  NOT NULL PRIMARY KEY,
    wrapped BYTEA NOT NULL
);

-- One random key per conversation, per draft or case, and per dead letter, wrapped by the master key.
-- Erasing is deleting such a row: what it guarded goes with it.
CREATE TABLE data_key (
    id      TEXT  NOT NULL PRIMARY KEY,
    wrapped BYTEA NOT NULL
);

CREATE TABLE counter (
    name  TEXT   NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('outbox', 0);

-- Telegram's update numbers, so that a repeated one does nothing.
CREATE TABLE update_seen (
    update_id BIGINT NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL
);

-- account: keyed hash of user and chat. person: keyed hash of the user.
CREATE TABLE conversation (
    id      TEXT   NOT NULL PRIMARY KEY REFERENCES data_key (id) ON DELETE CASCADE,
    account BYTEA  NOT NULL UNIQUE,
    person  BYTEA  NOT NULL,
    version BIGINT NOT NULL,
    sender  BYTEA  NOT NULL,
    state   BYTEA  NOT NULL
);
CREATE INDEX conversation_person ON conversation (person);

CREATE TABLE draft (
    id              TEXT   NOT NULL PRIMARY KEY REFERENCES data_key (id) ON DELETE CASCADE,
    conversation_id TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    version         BIGINT NOT NULL,
    answers         BYTEA  NOT NULL
);
CREATE INDEX draft_conversation ON draft (conversation_id);

CREATE TABLE composition (
    conversation_id TEXT  NOT NULL PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    case_id         TEXT  NOT NULL REFERENCES data_key (id) ON DELETE CASCADE,
    parts           BYTEA NOT NULL
);
CREATE INDEX composition_case ON composition (case_id);

-- List columns; the case itself is the fold of its events. number: keyed hash.
CREATE TABLE cases (
    id      TEXT   NOT NULL PRIMARY KEY REFERENCES data_key (id) ON DELETE CASCADE,
    number  BYTEA  NOT NULL UNIQUE,
    filer   TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    filed   BIGINT NOT NULL,
    version BIGINT NOT NULL,
    stage   TEXT   NOT NULL,
    unit    TEXT,
    handler TEXT
);
CREATE INDEX cases_filer ON cases (filer);
CREATE INDEX cases_handler ON cases (handler, stage);

CREATE TABLE case_event (
    case_id  TEXT   NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    event    BYTEA  NOT NULL,
    PRIMARY KEY (case_id, position)
);

-- Keyed hashes of the words of the names and of the phone number, to find a case by.
CREATE TABLE case_word (
    case_id TEXT  NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    word    BYTEA NOT NULL,
    PRIMARY KEY (case_id, word)
);
CREATE INDEX case_word_word ON case_word (word);

CREATE TABLE staff (
    id              TEXT  NOT NULL PRIMARY KEY,
    conversation_id TEXT  NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    person          BYTEA NOT NULL,
    standing        TEXT  NOT NULL,
    member          BYTEA NOT NULL
);
CREATE INDEX staff_person ON staff (person);

-- code: keyed hash.
CREATE TABLE invite (
    code       BYTEA  NOT NULL PRIMARY KEY,
    expires    BIGINT NOT NULL,
    invitation BYTEA  NOT NULL
);

-- Which message of which chat belongs where; not what it says.
CREATE TABLE message (
    conversation_id TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    message_id      BIGINT NOT NULL,
    from_bot        BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    case_id         TEXT REFERENCES data_key (id) ON DELETE SET NULL,
    purpose         TEXT   NOT NULL,
    PRIMARY KEY (conversation_id, message_id)
);
CREATE INDEX message_case ON message (case_id);

-- timer: its kind and case, as JSON.
CREATE TABLE timer (
    conversation_id TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    timer           TEXT   NOT NULL,
    case_id         TEXT   NOT NULL REFERENCES data_key (id) ON DELETE CASCADE,
    due             BIGINT NOT NULL,
    PRIMARY KEY (conversation_id, timer)
);
CREATE INDEX timer_due ON timer (due);
CREATE INDEX timer_case ON timer (case_id);

-- id: the order of insertion. settled: when it was sent or refused; the payload goes at that moment.
CREATE TABLE outbox (
    id              BIGINT NOT NULL PRIMARY KEY,
    conversation_id TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    case_id         TEXT REFERENCES data_key (id) ON DELETE CASCADE,
    lane            BIGINT NOT NULL,
    in_order        BIGINT NOT NULL,
    purpose         TEXT   NOT NULL,
    state           TEXT   NOT NULL,
    attempts        BIGINT NOT NULL,
    ambiguous       BIGINT NOT NULL,
    due             BIGINT NOT NULL,
    payload         BYTEA,
    reason          TEXT,
    settled         BIGINT
);
CREATE INDEX outbox_unsettled ON outbox (conversation_id, id) WHERE settled IS NULL;
CREATE INDEX outbox_lane ON outbox (lane, id) WHERE settled IS NULL;
CREATE INDEX outbox_case ON outbox (case_id);

CREATE TABLE attachment (
    id      TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES data_key (id) ON DELETE CASCADE,
    state   TEXT NOT NULL,
    size    BIGINT,
    digest  BYTEA
);
CREATE INDEX attachment_case ON attachment (case_id);

-- Files of erased cases that still have to be removed.
CREATE TABLE erased_file (
    id TEXT NOT NULL PRIMARY KEY
);

CREATE TABLE dead_letter (
    id              TEXT   NOT NULL PRIMARY KEY REFERENCES data_key (id) ON DELETE CASCADE,
    conversation_id TEXT REFERENCES conversation (id) ON DELETE CASCADE,
    update_id       BIGINT NOT NULL,
    at              BIGINT NOT NULL,
    reason          TEXT   NOT NULL,
    raw             BYTEA  NOT NULL
);
CREATE INDEX dead_letter_conversation ON dead_letter (conversation_id);

-- Append-only. tag: keyed hash of the case. hash: keyed, over the hash of the row before and this row.
CREATE TABLE audit (
    position BIGINT NOT NULL PRIMARY KEY,
    at       BIGINT NOT NULL,
    tag      BYTEA,
    line     BYTEA  NOT NULL,
    hash     BYTEA  NOT NULL
);
CREATE INDEX audit_tag ON audit (tag);

-- Where the trail ends, so that rows cut from its end are missed. One row.
CREATE TABLE audit_head (
    name TEXT   NOT NULL PRIMARY KEY,
    rows BIGINT NOT NULL,
    hash BYTEA  NOT NULL,
    seal BYTEA  NOT NULL
);
