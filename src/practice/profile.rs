//! What the bot tells about itself: commands per scope and language, names, descriptions and the
//! menu button, with Telegram's order of precedence.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The bot's public face.
#[derive(Debug, Default)]
pub(crate) struct Profile {
    commands: BTreeMap<(String, String), Value>,
    texts: BTreeMap<(&'static str, String), String>,
    menu_buttons: BTreeMap<Option<i64>, Value>,
}

impl Profile {
    /// Sets or, with an empty list, takes away the commands of a scope and language.
    pub(crate) fn set_commands(&mut self, scope: String, language: String, commands: Value) {
        if commands.as_array().is_none_or(Vec::is_empty) {
            self.commands.remove(&(scope, language));
        } else {
            self.commands.insert((scope, language), commands);
        }
    }

    /// The commands of exactly this scope and language.
    pub(crate) fn commands(&self, scope: &str, language: &str) -> Value {
        let key = (scope.to_owned(), language.to_owned());
        self.commands.get(&key).cloned().unwrap_or_else(|| json!([]))
    }

    /// The commands that a person sees in the private chat.
    pub(crate) fn commands_for(&self, chat_id: i64, language: &str) -> Value {
        let language = two_letters(language);
        let scopes = [format!("chat:{chat_id}"), "all_private_chats".to_owned(), "default".to_owned()];
        let keys = scopes.iter().flat_map(|s| [(s.clone(), language.clone()), (s.clone(), String::new())]);
        keys.into_iter().find_map(|key| self.commands.get(&key).cloned()).unwrap_or_else(|| json!([]))
    }

    /// Sets a text (`name`, `description`, `short_description`); an empty one goes.
    pub(crate) fn set_text(&mut self, what: &'static str, language: String, text: String) {
        if text.is_empty() {
            self.texts.remove(&(what, language));
        } else {
            self.texts.insert((what, language), text);
        }
    }

    /// A text in that language, else the one for all languages.
    pub(crate) fn text(&self, what: &'static str, language: &str) -> Option<&str> {
        let own = self.texts.get(&(what, two_letters(language)));
        own.or_else(|| self.texts.get(&(what, String::new()))).map(String::as_str)
    }

    /// Sets the menu button of one chat or, without one, of all.
    pub(crate) fn set_menu_button(&mut self, chat_id: Option<i64>, button: Value) {
        self.menu_buttons.insert(chat_id, button);
    }

    /// The menu button of that chat, else the common one.
    pub(crate) fn menu_button(&self, chat_id: Option<i64>) -> Value {
        let own = self.menu_buttons.get(&chat_id).filter(|b| b["type"] != "default");
        let common = || self.menu_buttons.get(&None).filter(|b| b["type"] != "default");
        own.or_else(common).cloned().unwrap_or_else(|| json!({"type": "commands"}))
    }
}

fn two_letters(language: &str) -> String {
    language.chars().take(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_commands_win() {
        let mut profile = Profile::default();
        let mut set = |scope: &str, language: &str, name: &str| {
            profile.set_commands(scope.to_owned(), language.to_owned(), json!([{"command": name}]));
        };
        set("default", "", "a");
        set("all_private_chats", "nl", "b");
        set("chat:7", "", "c");
        let first = |chat, language| profile.commands_for(chat, language)[0]["command"].clone();
        assert_eq!(first(7, "nl-NL"), json!("c"));
        assert_eq!(first(8, "nl"), json!("b"));
        assert_eq!(first(8, "en"), json!("a"));
        assert_eq!(profile.commands("default", "nl"), json!([]), "exact look-up for the bot");
    }

    #[test]
    fn texts_and_menu_fall_back_to_the_common_one() {
        let mut profile = Profile::default();
        profile.set_text("description", String::new(), "Hallo".to_owned());
        assert_eq!(profile.text("description", "nl"), Some("Hallo"));
        profile.set_text("description", String::new(), String::new());
        assert_eq!(profile.text("description", "nl"), None);
        profile.set_menu_button(Some(3), json!({"type": "default"}));
        assert_eq!(profile.menu_button(Some(3)), json!({"type": "commands"}));
    }
}
