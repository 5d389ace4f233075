//! The bot's description and commands at Telegram. Compared first: setting them is limited.

use serde_json::{Value, json};

use super::api::{Api, PLAIN};

/// What people see of the bot before they write.
pub struct Profile {
    /// For whom: the two letters of a language, or none for whoever reads another one.
    pub language: Option<String>,
    /// Shown in the empty chat; at most 512 characters.
    pub description: String,
    /// Shown in the profile and in shared links; at most 120 characters.
    pub short: String,
    /// The commands for everybody, with their descriptions.
    pub commands: Vec<(String, String)>,
}

/// Sets what differs. A failure is logged and tried again at the next start: nothing depends on it.
pub async fn publish(api: &Api, profile: &Profile) {
    let place = match &profile.language {
        Some(language) => json!({ "language_code": language }),
        None => json!({}),
    };
    let wishes = [
        ("getMyCommands", "setMyCommands", "commands", listed(&profile.commands)),
        ("getMyDescription", "setMyDescription", "description", json!(profile.description)),
        ("getMyShortDescription", "setMyShortDescription", "short_description", json!(profile.short)),
    ];
    for (read, write, field, wish) in wishes {
        if !settle(api, (read, write), &place, field, &wish).await {
            tracing::warn!(method = write, "the bot's profile could not be set");
        }
    }
}

/// Sets the commands of one chat, if they differ. A failure is logged and tried again at the next start.
pub async fn publish_menu(api: &Api, chat_id: i64, commands: &[(String, String)]) {
    let place = json!({ "scope": { "type": "chat", "chat_id": chat_id } });
    let calls = ("getMyCommands", "setMyCommands");
    if !settle(api, calls, &place, "commands", &listed(commands)).await {
        tracing::warn!("the commands of a member of staff could not be set");
    }
}

fn listed(commands: &[(String, String)]) -> Value {
    commands
        .iter()
        .map(|(command, description)| json!({ "command": command, "description": description }))
        .collect()
}

async fn settle(api: &Api, (read, write): (&str, &str), place: &Value, field: &str, wish: &Value) -> bool {
    let Ok(present) = api.call_raw(read, place, PLAIN).await else { return false };
    let present = present.get(field).cloned().unwrap_or(present);
    if *wish == present {
        return true;
    }
    let mut request = place.clone();
    request[field] = wish.clone();
    api.call_raw(write, &request, PLAIN).await.is_ok()
}

/// The bot's own user name; none when Telegram does not answer or does not know the token.
pub async fn username(api: &Api) -> Option<String> {
    let me = api.call_raw("getMe", &json!({}), PLAIN).await.ok()?;
    me.get("username").and_then(Value::as_str).map(str::to_owned)
}
