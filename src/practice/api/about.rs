//! What the bot says about itself and learns about a chat.

use serde_json::{Value, json};

use super::{Call, done};
use crate::practice::answer::{Answer, ApiError};

const COMMANDS_MAX: usize = 100;
const COMMAND_LENGTH_MAX: usize = 32;
const COMMAND_DESCRIPTION_MAX: usize = 256;

/// getMe.
pub(super) fn get_me(call: &mut Call<'_>) -> Answer {
    let mut me = call.state.bot_user();
    for ability in [
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
        "has_topics_enabled",
        "allows_users_to_create_topics",
    ] {
        me[ability] = json!(false);
    }
    me["can_join_groups"] = json!(true);
    Ok(me)
}

/// logOut and close have nothing to do here.
pub(super) fn yes(_: &mut Call<'_>) -> Answer {
    done()
}

/// getChat.
pub(super) fn get_chat(call: &mut Call<'_>) -> Answer {
    let chat_id = call.chat_id("chat_id")?;
    let mut chat = call.state.chat(chat_id)?.chat_object();
    chat["accent_color_id"] = json!(chat_id.rem_euclid(7));
    chat["max_reaction_count"] = json!(11);
    chat["accepted_gift_types"] = json!({
        "unlimited_gifts": false,
        "limited_gifts": false,
        "unique_gifts": false,
        "premium_subscription": false,
        "gifts_from_channels": false,
    });
    Ok(chat)
}

impl Call<'_> {
    fn language(&self) -> String {
        self.params.text("language_code").unwrap_or_default()
    }

    /// The scope as one word, with its chat.
    fn scope(&mut self) -> Result<String, ApiError> {
        let Some(scope) = self.params.json("scope")? else { return Ok("default".to_owned()) };
        let kind = scope["type"].as_str().unwrap_or_default();
        match kind {
            "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators" => {
                Ok(kind.to_owned())
            }
            "chat" | "chat_administrators" | "chat_member" => {
                let id = &scope["chat_id"];
                let id = id.as_i64().or_else(|| id.as_str()?.parse().ok());
                let id = id.ok_or_else(|| ApiError::bad("chat not found"))?;
                self.state.chat(id)?;
                Ok(format!("{kind}:{id}"))
            }
            _ => Err(ApiError::bad("can't parse BotCommandScope: unsupported type specified")),
        }
    }

    fn store_commands(&mut self, commands: Value) -> Answer {
        let (scope, language) = (self.scope()?, self.language());
        self.state.profile.set_commands(scope, language, commands);
        self.state.events.push("commands", None, &Value::Null);
        done()
    }

    fn store_text(&mut self, what: &'static str, most: usize) -> Answer {
        let text = self.params.text(what).unwrap_or_default();
        if text.chars().count() > most {
            return Err(ApiError::bad(&format!("bot {} is too long", what.replace('_', " "))));
        }
        let language = self.language();
        self.state.profile.set_text(what, language, text);
        self.state.events.push("people", None, &Value::Null);
        done()
    }

    fn stored_text(&mut self, what: &'static str) -> Answer {
        let language = self.language();
        let own = if what == "name" { self.state.bot.first_name.as_str() } else { "" };
        Ok(json!({what: self.state.profile.text(what, &language).unwrap_or(own)}))
    }
}

/// setMyCommands.
pub(super) fn set_my_commands(call: &mut Call<'_>) -> Answer {
    let commands = call.params.json("commands")?.unwrap_or_default();
    let list = commands.as_array().ok_or_else(|| ApiError::bad("can't parse commands JSON object"))?;
    if list.len() > COMMANDS_MAX {
        return Err(ApiError::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    for command in list {
        let name = command["command"].as_str().unwrap_or_default();
        if !(1..=COMMAND_LENGTH_MAX).contains(&name.len()) || !name.chars().all(is_name) {
            return Err(ApiError::bad("BOT_COMMAND_INVALID"));
        }
        let length = command["description"].as_str().unwrap_or_default().chars().count();
        if !(1..=COMMAND_DESCRIPTION_MAX).contains(&length) {
            return Err(ApiError::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
        }
    }
    call.store_commands(commands)
}

/// getMyCommands.
pub(super) fn get_my_commands(call: &mut Call<'_>) -> Answer {
    let scope = call.scope()?;
    Ok(call.state.profile.commands(&scope, &call.language()))
}

/// deleteMyCommands.
pub(super) fn delete_my_commands(call: &mut Call<'_>) -> Answer {
    call.store_commands(json!([]))
}

/// setMyName.
pub(super) fn set_my_name(call: &mut Call<'_>) -> Answer {
    call.store_text("name", 64)
}

/// getMyName.
pub(super) fn get_my_name(call: &mut Call<'_>) -> Answer {
    call.stored_text("name")
}

/// setMyDescription.
pub(super) fn set_my_description(call: &mut Call<'_>) -> Answer {
    call.store_text("description", 512)
}

/// getMyDescription.
pub(super) fn get_my_description(call: &mut Call<'_>) -> Answer {
    call.stored_text("description")
}

/// setMyShortDescription.
pub(super) fn set_my_short_description(call: &mut Call<'_>) -> Answer {
    call.store_text("short_description", 120)
}

/// getMyShortDescription.
pub(super) fn get_my_short_description(call: &mut Call<'_>) -> Answer {
    call.stored_text("short_description")
}

/// setChatMenuButton.
pub(super) fn set_chat_menu_button(call: &mut Call<'_>) -> Answer {
    let button = call.params.json("menu_button")?.unwrap_or_else(|| json!({"type": "default"}));
    if !["default", "commands", "web_app"].iter().any(|kind| button["type"] == *kind) {
        return Err(ApiError::bad("can't parse menu button: Unsupported type specified"));
    }
    let chat_id = menu_chat(call)?;
    call.state.profile.set_menu_button(chat_id, button);
    call.state.events.push("commands", None, &Value::Null);
    done()
}

/// getChatMenuButton.
pub(super) fn get_chat_menu_button(call: &mut Call<'_>) -> Answer {
    let chat_id = menu_chat(call)?;
    Ok(call.state.profile.menu_button(chat_id))
}

fn menu_chat(call: &mut Call<'_>) -> Result<Option<i64>, ApiError> {
    let chat_id = call.params.integer("chat_id");
    if let Some(chat_id) = chat_id {
        call.state.chat(chat_id)?;
    }
    Ok(chat_id)
}
