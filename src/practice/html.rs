//! The HTML of `parse_mode=HTML`, as far as a bot in plain language needs it: bold, italic,
//! underline, strike-through, code, preformatted, spoiler, quotation and links.

use serde_json::{Value, json};

use super::text::utf16_len;

/// Reads marked-up text into plain text and its entities.
pub(crate) fn parse(marked: &str) -> Result<(String, Vec<Value>), String> {
    let mut text = String::new();
    let mut open: Vec<(String, usize, Option<String>)> = Vec::new();
    let mut entities = Vec::new();
    let mut rest = marked;
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            rest = push_reference(&mut text, rest);
            continue;
        }
        let end = rest.find('>').ok_or("Unclosed start tag")?;
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let (opened, offset, url) = open.pop().ok_or("Unexpected end tag")?;
            if !name.trim().is_empty() && !name.trim().eq_ignore_ascii_case(&opened) {
                return Err(format!("Unmatched end tag, expected \"</{opened}>\", found \"</{name}>\""));
            }
            entities.push(entity(&opened, offset, utf16_len(&text) - offset, url)?);
        } else {
            let name = tag.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
            open.push((name, utf16_len(&text), attribute(tag, "href")));
        }
    }
    text.push_str(rest);
    match open.pop() {
        Some((name, ..)) => Err(format!("Can't find end tag corresponding to start tag \"{name}\"")),
        None => Ok((text, entities)),
    }
}

fn push_reference<'a>(text: &mut String, rest: &'a str) -> &'a str {
    for (reference, plain) in [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"')] {
        if let Some(after) = rest.strip_prefix(reference) {
            text.push(plain);
            return after;
        }
    }
    text.push('&');
    &rest[1..]
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!("{name}="))?;
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    Some(value[1..].split(quote).next()?.to_owned())
}

fn entity(tag: &str, offset: usize, length: usize, url: Option<String>) -> Result<Value, String> {
    let kind = match tag {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" | "ins" => "underline",
        "s" | "strike" | "del" => "strikethrough",
        "code" => "code",
        "pre" => "pre",
        "tg-spoiler" | "span" => "spoiler",
        "blockquote" => "blockquote",
        "a" => "text_link",
        other => return Err(format!("Unsupported start tag \"{other}\"")),
    };
    let mut entity = json!({"type": kind, "offset": offset, "length": length});
    if let Some(url) = url {
        entity["url"] = json!(url);
    }
    Ok(entity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_utf16_units() {
        let (text, entities) =
            parse("😀 <b>let <i>op</i></b> &lt;<a href=\"https://a.nl\">x</a>").expect("well formed");
        assert_eq!(text, "😀 let op <x");
        assert_eq!(
            entities,
            [
                json!({"type": "italic", "offset": 7, "length": 2}),
                json!({"type": "bold", "offset": 3, "length": 6}),
                json!({"type": "text_link", "offset": 11, "length": 1, "url": "https://a.nl"}),
            ]
        );
    }

    #[test]
    fn refuses_what_does_not_fit() {
        for broken in ["<b>x", "x</b>", "<b>x</i>", "<blink>x</blink>", "a < b"] {
            assert!(parse(broken).is_err(), "{broken}");
        }
    }
}
