//! The bot's description and default commands at Telegram. Compared first: setting them is limited.

use serde_json::{Value, json};

use super::api::{Api, PLAIN};

/// What people see of the bot before they write.
pub struct Profile {
    /// For people whose app is set to this language, as a two-letter code; none: for everybody else.
    pub language: Option<&'static str>,
    /// Shown in the empty chat; at most 512 characters.
    pub description: String,
    /// Shown in the profile and in shared links; at most 120 characters.
    pub short: String,
    /// The commands for everybody, with their descriptions.
    pub commands: Vec<(String, String)>,
}

/// Sets what differs. A failure is logged and tried again at the next start: nothing depends on it.
pub async fn publish(api: &Api, profile: &Profile) {
    let commands: Vec<Value> = profile
        .commands
        .iter()
        .map(|(command, description)| json!({ "command": command, "description": description }))
        .collect();
    let wishes = [
        ("getMyCommands", "setMyCommands", json!({ "commands": commands }), "commands"),
        (
            "getMyDescription",
            "setMyDescription",
            json!({ "description": profile.description }),
            "description",
        ),
        (
            "getMyShortDescription",
            "setMyShortDescription",
            json!({ "short_description": profile.short }),
            "short_description",
        ),
    ];
    for (read, write, mut wish, field) in wishes {
        let mut place = json!({});
        if let Some(language) = profile.language {
            place["language_code"] = json!(language);
            wish["language_code"] = json!(language);
        }
        if !settle(api, [read, write], &place, &wish, field).await {
            tracing::warn!(method = write, "the bot's profile could not be set");
        }
    }
}

async fn settle(api: &Api, [read, write]: [&str; 2], place: &Value, wish: &Value, field: &str) -> bool {
    let Ok(present) = api.call_raw(read, place, PLAIN).await else { return false };
    let present = present.get(field).cloned().unwrap_or(present);
    if wish.get(field) == Some(&present) {
        return true;
    }
    api.call_raw(write, wish, PLAIN).await.is_ok()
}

/// The bot's own user name; none when Telegram does not answer or does not know the token.
pub async fn username(api: &Api) -> Option<String> {
    let me = api.call_raw("getMe", &json!({}), PLAIN).await.ok()?;
    me.get("username").and_then(Value::as_str).map(str::to_owned)
}
