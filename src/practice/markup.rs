//! What may be in `reply_markup`, checked in Telegram's words. Showing it is the page's work.

use serde_json::Value;

use super::answer::ApiError;

const CALLBACK_DATA_BYTES_MAX: usize = 64;

/// What a button under a message can do; exactly one of these.
const ACTIONS: [&str; 10] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];

/// The markup that comes with a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Markup {
    /// Buttons under the message.
    Inline(Value),
    /// A keyboard in place of the letters, or a forced reply.
    Keyboard(Value),
    /// The keyboard goes.
    Remove,
}

/// Checks a `reply_markup`.
pub(crate) fn check(markup: Value) -> Result<Markup, ApiError> {
    if !markup.is_object() {
        return Err(ApiError::bad("object expected as reply markup"));
    }
    if let Some(rows) = markup.get("inline_keyboard") {
        each_button(rows, "inline keyboard", check_inline_button)?;
        return Ok(Markup::Inline(markup));
    }
    if let Some(rows) = markup.get("keyboard") {
        each_button(rows, "keyboard", check_keyboard_button)?;
        return Ok(Markup::Keyboard(markup));
    }
    let is_set = |name: &str| markup.get(name) == Some(&Value::Bool(true));
    if is_set("remove_keyboard") {
        return Ok(Markup::Remove);
    }
    if is_set("force_reply") {
        return Ok(Markup::Keyboard(markup));
    }
    Err(ApiError::bad("object expected as reply markup"))
}

fn each_button(rows: &Value, name: &str, check: fn(&Value) -> Result<(), ApiError>) -> Result<(), ApiError> {
    let rows = rows.as_array().ok_or_else(|| {
        ApiError::bad(&format!("field \"{}\" must be of type Array", name.replace(' ', "_")))
    })?;
    for row in rows {
        let row = row
            .as_array()
            .ok_or_else(|| ApiError::bad(&format!("can't parse {name} row: Expected an Array")))?;
        row.iter().try_for_each(check)?;
    }
    Ok(())
}

fn check_inline_button(button: &Value) -> Result<(), ApiError> {
    let text = button.get("text").and_then(Value::as_str);
    if text.is_none_or(|t| t.trim().is_empty()) {
        return Err(ApiError::bad("can't parse inline keyboard button: Can't find field \"text\""));
    }
    let actions = ACTIONS.iter().filter(|a| button.get(**a).is_some()).count();
    if actions == 0 {
        return Err(ApiError::bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ));
    }
    if actions > 1 {
        return Err(ApiError::bad(
            "can't parse inline keyboard button: exactly one action must be specified",
        ));
    }
    let data = button.get("callback_data").map(|d| d.as_str().unwrap_or_default().len());
    if data.is_some_and(|bytes| bytes == 0 || bytes > CALLBACK_DATA_BYTES_MAX) {
        return Err(ApiError::bad("BUTTON_DATA_INVALID"));
    }
    let url = button.get("url").map(|u| u.as_str().unwrap_or_default());
    if url.is_some_and(|u| !["http://", "https://", "tg://"].iter().any(|s| u.starts_with(s))) {
        return Err(ApiError::bad("BUTTON_URL_INVALID"));
    }
    Ok(())
}

fn check_keyboard_button(button: &Value) -> Result<(), ApiError> {
    let text = button.as_str().or_else(|| button.get("text").and_then(Value::as_str));
    if text.is_none_or(|t| t.trim().is_empty()) {
        return Err(ApiError::bad("can't parse keyboard button: Can't find field \"text\""));
    }
    Ok(())
}

/// Whether the keyboard has a button with this text.
pub(crate) fn keyboard_has(keyboard: &Value, text: &str) -> bool {
    let rows = keyboard.get("keyboard").and_then(Value::as_array).into_iter().flatten();
    let mut buttons = rows.filter_map(Value::as_array).flatten();
    buttons.any(|b| b.as_str().or_else(|| b.get("text").and_then(Value::as_str)) == Some(text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refusal(markup: Value) -> String {
        check(markup).expect_err("must be refused").description
    }

    fn with_data(data: &str) -> Value {
        json!({"inline_keyboard": [[{"text": "Ja", "callback_data": data}]]})
    }

    #[test]
    fn callback_data_is_1_to_64_bytes() {
        assert!(check(with_data("a")).is_ok());
        assert!(check(with_data(&"a".repeat(64))).is_ok());
        for data in [String::new(), "a".repeat(65), "é".repeat(33)] {
            assert_eq!(refusal(with_data(&data)), "Bad Request: BUTTON_DATA_INVALID");
        }
    }

    #[test]
    fn a_button_has_a_text_and_one_action() {
        assert!(
            refusal(json!({"inline_keyboard": [[{"text": "Ja"}]]})).contains("Text buttons are unallowed")
        );
        assert!(refusal(json!({"inline_keyboard": [[{"callback_data": "a"}]]})).contains("text"));
        assert!(
            refusal(json!({"inline_keyboard": [[{"text": "x", "url": "file:///etc"}]]}))
                .ends_with("BUTTON_URL_INVALID")
        );
        assert!(refusal(json!({})).contains("object expected"));
    }

    #[test]
    fn keyboards_of_all_kinds_pass() {
        let keyboard = json!({"keyboard": [["Ja", {"text": "Deel", "request_contact": true}]]});
        assert!(
            keyboard_has(&keyboard, "Deel")
                && keyboard_has(&keyboard, "Ja")
                && !keyboard_has(&keyboard, "Nee")
        );
        assert_eq!(check(keyboard.clone()), Ok(Markup::Keyboard(keyboard)));
        assert_eq!(check(json!({"remove_keyboard": true})), Ok(Markup::Remove));
        assert!(check(json!({"force_reply": true})).is_ok());
    }
}
