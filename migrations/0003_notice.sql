-- The buttons under what came unasked, so that they can be typed too. id: the outbox row that carried them.
CREATE TABLE notice (
    id              BIGINT NOT NULL PRIMARY KEY,
    conversation_id TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    case_id         TEXT REFERENCES data_key (id) ON DELETE CASCADE,
    purpose         TEXT   NOT NULL,
    buttons         BYTEA  NOT NULL
);
CREATE INDEX notice_conversation ON notice (conversation_id, id);
CREATE INDEX notice_case ON notice (case_id);
