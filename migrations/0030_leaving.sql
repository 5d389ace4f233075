-- What staff sent to a client and can still take back for a moment.
CREATE TABLE leaving (
    conversation_id TEXT  NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    case_id         TEXT  NOT NULL REFERENCES data_key (id) ON DELETE CASCADE,
    parts           BYTEA NOT NULL,
    PRIMARY KEY (conversation_id, case_id)
);
CREATE INDEX leaving_case ON leaving (case_id);
