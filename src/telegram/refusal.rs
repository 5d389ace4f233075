//! What it means when a call does not succeed. teloxide knows Telegram's sentences; we need a dozen of them.

use serde_json::Value;
use teloxide::ApiError;

use crate::delivery::transport::{Failure, Scope};

/// So long is waited when Telegram does not know the token: somebody has to repair that first.
const TOKEN_REFUSED_MS: u64 = 60_000;

/// A call that did not succeed. Holds no content, and is not shown whole in a log.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum CallError {
    /// No answer came, or half of one: it may have been done.
    Unanswered,
    /// The other side is out of order.
    ServerFault,
    /// Too many calls.
    TooMany { retry_after_s: Option<u64> },
    /// The chat lives on under another number.
    Moved { chat_id: i64 },
    /// Telegram refuses.
    Refused { code: u16, error: ApiError },
}

impl CallError {
    /// Reads an answer that says no.
    pub(super) fn from_answer(status: u16, answer: &Value) -> Self {
        let code = answer.get("error_code").and_then(Value::as_u64);
        let code = code.and_then(|code| u16::try_from(code).ok()).unwrap_or(status);
        let parameter = |name: &str| answer.get("parameters").and_then(|all| all.get(name));
        if let Some(chat_id) = parameter("migrate_to_chat_id").and_then(Value::as_i64) {
            return Self::Moved { chat_id };
        }
        let retry_after_s = parameter("retry_after").and_then(Value::as_u64);
        match code {
            429 => Self::TooMany { retry_after_s },
            500.. => Self::ServerFault,
            _ => {
                let description = answer.get("description").cloned().unwrap_or(Value::Null);
                let error = serde_json::from_value(description).unwrap_or(ApiError::Unknown(String::new()));
                Self::Refused { code, error }
            }
        }
    }

    /// Reads an answer of which only the status can be read.
    pub(super) fn from_status(status: u16) -> Self {
        match status {
            // It was accepted, but what came of it was not said.
            200..300 => Self::Unanswered,
            _ => Self::from_answer(status, &Value::Null),
        }
    }

    /// A word for the log.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::ServerFault => "server_fault",
            Self::TooMany { .. } => "too_many_requests",
            Self::Moved { .. } => "chat_moved",
            Self::Refused { code, error } => word(*code, error),
        }
    }

    /// Did Telegram say that it does not know this token?
    pub(super) fn is_about_token(&self) -> bool {
        matches!(self, Self::Refused { error: ApiError::InvalidToken, .. } | Self::Refused { code: 401, .. })
    }

    /// Is what was asked for already so?
    pub(super) fn is_no_change(&self) -> bool {
        let Self::Refused { error, .. } = self else { return false };
        let harmless = [
            ApiError::MessageNotModified,
            ApiError::MessageIdInvalid,
            ApiError::MessageToEditNotFound,
            ApiError::MessageCantBeEdited,
            ApiError::MessageToDeleteNotFound,
            ApiError::MessageCantBeDeleted,
            ApiError::InvalidQueryId,
        ];
        // Telegram lengthens its sentences now and then; their beginning stays.
        harmless.contains(error)
            || matches!(error, ApiError::Unknown(said) if said.contains("message is not modified"))
    }

    /// Is the message to edit one with a file, whose words are a caption?
    pub(super) fn is_about_missing_text(&self) -> bool {
        let Self::Refused { error: ApiError::Unknown(said), .. } = self else { return false };
        said.contains("there is no text in the message to edit")
    }

    /// Is it about what was sent, and not about whom to or how often?
    pub(super) fn is_about_content(&self) -> bool {
        matches!(self, Self::Refused { code: 400, .. }) && !self.is_unreachable() && !self.is_passing()
    }

    /// Does Telegram say that it may work later, in a refusal that looks final?
    fn is_passing(&self) -> bool {
        let Self::Refused { error: ApiError::Unknown(said), .. } = self else { return false };
        said.contains("temporarily unavailable")
    }

    fn is_unreachable(&self) -> bool {
        let Self::Refused { code, error } = self else { return false };
        let gone = [
            ApiError::BotBlocked,
            ApiError::UserDeactivated,
            ApiError::CantInitiateConversation,
            ApiError::CantTalkWithBots,
            ApiError::ChatNotFound,
            ApiError::UserNotFound,
        ];
        *code == 403 || gone.contains(error)
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        if error.is_unreachable() {
            return Self::Unreachable;
        }
        if error.is_about_token() {
            return Self::Retry { after_ms: Some(TOKEN_REFUSED_MS), scope: Scope::All };
        }
        if error.is_passing() {
            return Self::Retry { after_ms: None, scope: Scope::Chat };
        }
        match error {
            CallError::Unanswered | CallError::ServerFault => {
                Self::Retry { after_ms: None, scope: Scope::All }
            }
            CallError::TooMany { retry_after_s } => {
                Self::Retry { after_ms: retry_after_s.map(|s| s.saturating_mul(1000)), scope: Scope::Chat }
            }
            CallError::Moved { chat_id } => Self::Moved { chat_id },
            CallError::Refused { code, error } => Self::GiveUp { reason: word(code, &error) },
        }
    }
}

fn word(code: u16, error: &ApiError) -> &'static str {
    let known = [
        (ApiError::MessageIsTooLong, "message_too_long"),
        (ApiError::EditedMessageIsTooLong, "message_too_long"),
        (ApiError::MessageTextIsEmpty, "message_empty"),
        (ApiError::ButtonDataInvalid, "button_data_invalid"),
        (ApiError::WrongFileId, "file_unknown"),
        (ApiError::WrongFileIdOrUrl, "file_unknown"),
        (ApiError::FileIdInvalid, "file_unknown"),
        (ApiError::ImageProcessFailed, "image_unreadable"),
        (ApiError::RequestEntityTooLarge, "file_too_large"),
        (ApiError::InvalidToken, "token_refused"),
        (ApiError::BotBlocked, "blocked"),
        (ApiError::ChatNotFound, "chat_not_found"),
    ];
    let found = known.iter().find(|(known, _)| known == error).map(|(_, word)| *word);
    found.unwrap_or(match code {
        400 => "bad_request",
        401 => "token_refused",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        413 => "file_too_large",
        _ => "refused",
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::json;

    use super::*;

    fn failure(code: u16, description: &str) -> Failure {
        let answer = json!({"ok": false, "error_code": code, "description": description});
        CallError::from_answer(code, &answer).into()
    }

    #[rstest]
    #[case(403, "Forbidden: bot was blocked by the user")]
    #[case(403, "Forbidden: user is deactivated")]
    #[case(403, "Forbidden: bot can't initiate conversation with a user")]
    #[case(403, "Forbidden: a sentence of next year")]
    #[case(400, "Bad Request: chat not found")]
    fn who_cannot_be_reached_is_unreachable(#[case] code: u16, #[case] description: &str) {
        assert_eq!(failure(code, description), Failure::Unreachable);
    }

    #[rstest]
    #[case(400, "Bad Request: message is too long", "message_too_long")]
    #[case(400, "Bad Request: a sentence of next year", "bad_request")]
    #[case(413, "Request Entity Too Large", "file_too_large")]
    fn what_can_never_work_is_given_up(
        #[case] code: u16,
        #[case] description: &str,
        #[case] reason: &'static str,
    ) {
        assert_eq!(failure(code, description), Failure::GiveUp { reason });
    }

    #[rstest]
    #[case(500)]
    #[case(502)]
    fn a_fault_on_the_other_side_passes(#[case] status: u16) {
        let expected = Failure::Retry { after_ms: None, scope: Scope::All };
        assert_eq!(Failure::from(CallError::from_status(status)), expected);
        assert_eq!(failure(status, "Internal Server Error"), expected);
    }

    #[test]
    fn a_file_that_is_away_for_a_moment_is_asked_for_again() {
        let said = "Bad Request: wrong file_id or the file is temporarily unavailable";
        assert_eq!(failure(400, said), Failure::Retry { after_ms: None, scope: Scope::Chat });
    }

    #[test]
    fn an_accepted_call_with_an_unreadable_answer_is_not_given_up() {
        assert!(matches!(CallError::from_status(200), CallError::Unanswered));
    }

    #[test]
    fn an_unknown_token_gives_nothing_up() {
        let expected = Failure::Retry { after_ms: Some(60_000), scope: Scope::All };
        assert_eq!(failure(401, "Unauthorized"), expected);
        assert_eq!(failure(404, "Not Found"), expected);
    }

    #[test]
    fn too_many_requests_name_their_delay() {
        let answer = json!({"ok": false, "error_code": 429, "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7}});
        let expected = Failure::Retry { after_ms: Some(7_000), scope: Scope::Chat };
        assert_eq!(Failure::from(CallError::from_answer(429, &answer)), expected);
    }

    #[test]
    fn a_moved_chat_names_its_new_number() {
        let answer = json!({"ok": false, "error_code": 400, "description": "Bad Request: group chat was upgraded",
            "parameters": {"migrate_to_chat_id": -100_123}});
        let expected = Failure::Moved { chat_id: -100_123 };
        assert_eq!(Failure::from(CallError::from_answer(400, &answer)), expected);
    }

    #[rstest]
    #[case(
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"
    )]
    #[case("Bad Request: message is not modified")]
    #[case("Bad Request: message to edit not found")]
    #[case("Bad Request: message can't be edited")]
    #[case("Bad Request: query is too old and response timeout expired or query id is invalid")]
    fn what_is_already_so_is_no_failure(#[case] description: &str) {
        let answer = json!({"ok": false, "error_code": 400, "description": description});
        assert!(CallError::from_answer(400, &answer).is_no_change());
    }

    #[test]
    fn a_refusal_for_another_reason_is_a_failure() {
        let answer = json!({"ok": false, "error_code": 400, "description": "Bad Request: chat not found"});
        assert!(!CallError::from_answer(400, &answer).is_no_change());
    }
}
