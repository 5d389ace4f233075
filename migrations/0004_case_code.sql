-- One-time codes that lead to a case. code: keyed hash. about: what within the case, a respondent's number.
CREATE TABLE case_code (
    code    BYTEA  NOT NULL PRIMARY KEY,
    case_id TEXT   NOT NULL REFERENCES data_key (id) ON DELETE CASCADE,
    purpose TEXT   NOT NULL,
    about   BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used    BIGINT
);
CREATE INDEX case_code_case ON case_code (case_id);

-- Who opened a respondent's link. person: keyed hash of the Telegram user.
CREATE TABLE respondent (
    case_id         TEXT   NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    number          BIGINT NOT NULL,
    person          BYTEA  NOT NULL,
    conversation_id TEXT   NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    PRIMARY KEY (case_id, number)
);
CREATE INDEX respondent_person ON respondent (person);
