-- When a case was closed last; null while it is open. Retention counts from it.
ALTER TABLE cases ADD COLUMN closed BIGINT;
CREATE INDEX cases_closed ON cases (closed) WHERE closed IS NOT NULL;

-- What stays of an erased case for the figures of article 15: sealed, and nobody's name or words.
CREATE TABLE register_entry (
    id    TEXT  NOT NULL PRIMARY KEY,
    entry BYTEA NOT NULL
);

-- The version of the conversation right after the failure: another one means that the person went on.
ALTER TABLE dead_letter ADD COLUMN version BIGINT;
