//! Text as Telegram counts and marks it: UTF-16 lengths, the entities that the apps find by
//! themselves, and the cutting of long typing into several messages. No messages here.

use serde_json::{Value, json};

/// The longest text of one message, in UTF-16 units.
pub(crate) const TEXT_MAX: usize = 4096;
/// The longest caption.
pub(crate) const CAPTION_MAX: usize = 1024;

/// The length in UTF-16 units, as Telegram counts.
pub(crate) fn utf16_len(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The entities that the apps mark in what a person types.
pub(crate) fn find_entities(text: &str) -> Vec<Value> {
    let mut entities = Vec::new();
    let mut offset = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if let Some((kind, length)) = entity_of(word) {
            entities.push(json!({"type": kind, "offset": offset, "length": length}));
        }
        offset += utf16_len(piece);
    }
    entities
}

fn entity_of(word: &str) -> Option<(&'static str, usize)> {
    if let Some(rest) = word.strip_prefix('/') {
        return command_len(rest).map(|n| ("bot_command", n + 1));
    }
    let word = word.trim_end_matches(['.', ',', '!', '?', ')', ';', ':']);
    if let Some(name) = word.strip_prefix('@') {
        let is_name = name.len() >= 4 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        return is_name.then(|| ("mention", utf16_len(word)));
    }
    if word.starts_with("https://") || word.starts_with("http://") {
        return Some(("url", utf16_len(word)));
    }
    let (user, host) = word.split_once('@')?;
    let is_email = !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.contains('@');
    is_email.then(|| ("email", utf16_len(word)))
}

/// The length of the command that follows a slash, with `@bot` if it names one.
fn command_len(rest: &str) -> Option<usize> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let name = rest.chars().take_while(|c| is_part(*c)).count();
    if name == 0 || name > 64 {
        return None;
    }
    let Some(bot) = rest[name..].strip_prefix('@') else { return Some(name) };
    let bot = bot.chars().take_while(|c| is_part(*c)).count();
    Some(if bot >= 3 { name + 1 + bot } else { name })
}

/// Cuts long typing as the apps do: at a line or word end where there is one.
pub(crate) fn split_long(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while utf16_len(rest) > TEXT_MAX {
        let (head, tail) = rest.split_at(cut_point(rest));
        parts.push(head.trim_end());
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

fn cut_point(text: &str) -> usize {
    let mut units = 0;
    let mut hard = text.len();
    for (at, c) in text.char_indices() {
        units += c.len_utf16();
        if units > TEXT_MAX {
            hard = at;
            break;
        }
    }
    let head = &text[..hard];
    let soft = head.rfind('\n').filter(|at| *at > hard / 2).or_else(|| head.rfind(' '));
    soft.filter(|at| *at > 0).unwrap_or(hard)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, u64, u64)> {
        let field = |e: &Value, name: &str| e[name].as_u64().expect("a number");
        let kind = |e: &Value| e["type"].as_str().expect("a type").to_owned();
        find_entities(text).iter().map(|e| (kind(e), field(e, "offset"), field(e, "length"))).collect()
    }

    #[test]
    fn finds_commands_and_links_in_utf16_units() {
        let one = |kind: &str, offset, length| vec![(kind.to_owned(), offset, length)];
        assert_eq!(found("/start abc"), one("bot_command", 0, 6));
        assert_eq!(found("😀 /help@klacht_bot."), one("bot_command", 3, 16));
        assert_eq!(found("zie https://a.nl/x."), one("url", 4, 14));
        assert_eq!(found("mail jan@a.nl, ja"), one("email", 5, 8));
        assert_eq!(found("vraag @samira_b"), one("mention", 6, 9));
        assert_eq!(found("en/of 1/2 / a@b"), vec![]);
    }

    #[test]
    fn long_typing_is_cut_between_words_and_nothing_is_lost() {
        let text = "woord ".repeat(1500);
        let parts = split_long(&text);
        assert_eq!(parts.len(), 3);
        assert!(parts.iter().all(|p| utf16_len(p) <= TEXT_MAX));
        assert_eq!(parts.join(" "), text.trim());
        let solid = "😀".repeat(3000);
        assert_eq!(split_long(&solid).concat(), solid);
        assert_eq!(split_long("  "), [] as [&str; 0]);
    }
}
