//! Reads Rust files as text for the checks of the tree: what is code, what is a test, what a
//! path begins with. It follows brackets and quotes and knows no more of the language than that.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    // Cargo sets this for the running test too, so a moved folder does not matter.
    PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
}

/// Files below a folder, their paths relative to `root`, in order; hidden folders and what builds
/// leave behind are passed over.
pub(crate) fn files(root: &Path, folder: &str, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![root.join(folder)];
    while let Some(next) = open.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let skipped = [".git", "target", "node_modules", "__pycache__"].contains(&name.as_str())
                || path == root.join("data");
            if skipped {
                continue;
            }
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            } else if path.is_file() {
                let relative = path.strip_prefix(root).expect("below the root");
                found.push(relative.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.retain(|path| wanted(path));
    found.sort();
    found
}

/// The text of a file, or nothing when it is not text.
pub(crate) fn read(root: &Path, path: &str) -> String {
    fs::read(root.join(path)).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The same text with every comment and every literal of text blanked; lines stay where they are.
pub(crate) fn blank(source: &str) -> String {
    let text: Vec<char> = source.chars().collect();
    let mut out = text.clone();
    let mut at = 0;
    while at < text.len() {
        let end = match (text[at], text.get(at + 1)) {
            ('/', Some('/')) => line_end(&text, at),
            ('/', Some('*')) => block_comment_end(&text, at),
            ('"', _) => string_end(&text, at + 1),
            ('r', Some('"' | '#')) | ('b' | 'c', Some('r')) if !inside_word(&text, at) => {
                raw_string_end(&text, at).unwrap_or(at)
            }
            ('\'', _) => char_end(&text, at).unwrap_or(at),
            _ => at,
        };
        for place in &mut out[at..end] {
            if *place != '\n' {
                *place = ' ';
            }
        }
        at = end.max(at + 1);
    }
    out.into_iter().collect()
}

fn inside_word(text: &[char], at: usize) -> bool {
    at > 0 && is_word(text[at - 1])
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn line_end(text: &[char], at: usize) -> usize {
    (at..text.len()).find(|&i| text[i] == '\n').unwrap_or(text.len())
}

fn block_comment_end(text: &[char], at: usize) -> usize {
    let (mut depth, mut i) = (0, at);
    while i + 1 < text.len() {
        match (text[i], text[i + 1]) {
            ('/', '*') => (depth, i) = (depth + 1, i + 2),
            ('*', '/') => (depth, i) = (depth - 1, i + 2),
            _ => i += 1,
        }
        if depth == 0 {
            return i;
        }
    }
    text.len()
}

fn string_end(text: &[char], mut i: usize) -> usize {
    while i < text.len() && text[i] != '"' {
        i += if text[i] == '\\' { 2 } else { 1 };
    }
    (i + 1).min(text.len())
}

fn raw_string_end(text: &[char], at: usize) -> Option<usize> {
    let start = (at..text.len()).find(|&i| !matches!(text[i], 'r' | 'b' | 'c'))?;
    let hashes = text[start..].iter().take_while(|&&c| c == '#').count();
    if text.get(start + hashes) != Some(&'"') {
        return None;
    }
    let closes = |i: usize| {
        text[i] == '"' && text[i + 1..].iter().take(hashes).filter(|&&c| c == '#').count() == hashes
    };
    Some((start + hashes + 1..text.len()).find(|&i| closes(i)).map_or(text.len(), |i| i + 1 + hashes))
}

/// `'a'` and `'\n'` are literals, `'a` alone is a lifetime.
fn char_end(text: &[char], at: usize) -> Option<usize> {
    if text.get(at + 1) == Some(&'\\') {
        return (at + 3..text.len().min(at + 14)).find(|&i| text[i] == '\'').map(|i| i + 1);
    }
    (text.get(at + 2) == Some(&'\'')).then_some(at + 3)
}

/// Blanked code without its test parts, and the modules that exist for tests only.
pub(crate) fn split_tests(blanked: &str) -> (String, Vec<String>) {
    let text: Vec<char> = blanked.chars().collect();
    let mut out = text.clone();
    let mut modules = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let inner = starts_with(&text, at, "#![cfg(");
        if !inner && !starts_with(&text, at, "#[cfg(") {
            at += 1;
            continue;
        }
        let attribute_end = closing(&text, at + if inner { 2 } else { 1 });
        let attribute: String = text[at..attribute_end].iter().collect();
        if !has_word(&attribute, "test") || attribute.contains("not(test") {
            at = attribute_end;
            continue;
        }
        let end = if inner { text.len() } else { item_end(&text, attribute_end) };
        let item: String = text[attribute_end..end].iter().collect();
        modules.extend(declared_module(&item));
        for place in &mut out[at..end] {
            if *place != '\n' {
                *place = ' ';
            }
        }
        at = end;
    }
    (out.into_iter().collect(), modules)
}

fn starts_with(text: &[char], at: usize, what: &str) -> bool {
    what.chars().enumerate().all(|(i, c)| text.get(at + i) == Some(&c))
}

/// Behind the bracket that closes the one at `at`.
fn closing(text: &[char], at: usize) -> usize {
    let mut depth = 0;
    for (i, c) in text.iter().enumerate().skip(at) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i + 1;
        }
    }
    text.len()
}

/// Where the item, field or arm ends that an attribute stands on.
fn item_end(text: &[char], mut at: usize) -> usize {
    while let Some(&c) = text.get(at) {
        if c.is_whitespace() {
            at += 1;
        } else if c == '#' {
            at = closing(text, at + 1);
        } else {
            break;
        }
    }
    let first: String = text[at.min(text.len())..].iter().take_while(|&&c| is_word(c)).collect();
    let is_item = [
        "async",
        "const",
        "enum",
        "extern",
        "fn",
        "impl",
        "let",
        "macro_rules",
        "mod",
        "pub",
        "static",
        "struct",
        "trait",
        "type",
        "unsafe",
        "use",
    ]
    .contains(&first.as_str());
    while let Some(&c) = text.get(at) {
        match c {
            '{' if is_item && first != "use" && first != "let" => return closing(text, at),
            '(' | '[' | '{' => at = closing(text, at),
            ';' => return at + 1,
            ',' if !is_item => return at + 1,
            ')' | ']' | '}' => return at,
            _ => at += 1,
        }
    }
    text.len()
}

/// `name` for an item that reads `mod name;`.
fn declared_module(item: &str) -> Option<String> {
    let words: Vec<&str> = item.trim().strip_suffix(';')?.split_whitespace().collect();
    let (name, before) = words.split_last()?;
    (before.last() == Some(&"mod")).then(|| (*name).to_owned())
}

/// True when `word` stands in `text` by itself.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    word_places(text, word).next().is_some()
}

fn word_places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word).map(|(i, _)| i).filter(move |&i| {
        let before = text[..i].chars().next_back().is_some_and(is_word);
        let after = text[i + word.len()..].chars().next().is_some_and(is_word);
        !(before && word.starts_with(is_word) || after && word.ends_with(is_word))
    })
}

/// The line that a byte is on, counted from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text[..byte].matches('\n').count() + 1
}

/// What stands behind `first::` wherever that occurs, with the line: `b` for `first::b::c`, both
/// `b` and `c` for `first::{b::x, c}`.
pub(crate) fn heads(code: &str, first: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for place in word_places(code, first) {
        let Some(rest) = code[place + first.len()..].trim_start().strip_prefix("::") else { continue };
        let rest = rest.trim_start();
        let line = line_of(code, place);
        if let Some(group) = rest.strip_prefix('{') {
            found.extend(group_heads(group).into_iter().map(|head| (line, head)));
        } else {
            found.push((line, first_word(rest)));
        }
    }
    found
}

fn first_word(text: &str) -> String {
    let text = text.trim_start();
    if text.starts_with('*') { "*".to_owned() } else { text.chars().take_while(|&c| is_word(c)).collect() }
}

fn group_heads(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut name) = (0, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(std::mem::take(&mut name)),
            _ => name.push(c),
        }
    }
    names.push(name);
    names.iter().map(|name| first_word(name)).filter(|name| !name.is_empty()).collect()
}

/// Rust code of a function, from the line with `fn` to its closing bracket: name, line, lines.
pub(crate) fn functions(code: &str) -> Vec<(String, usize, usize)> {
    let text: Vec<char> = code.chars().collect();
    let mut found = Vec::new();
    let mut line = 1;
    for at in 0..text.len() {
        if text[at] == '\n' {
            line += 1;
        }
        if !starts_with(&text, at, "fn ") || inside_word(&text, at) {
            continue;
        }
        let name: String = text[at + 3..].iter().take_while(|&&c| is_word(c)).collect();
        let mut open = at + 3;
        while open < text.len() && !matches!(text[open], '{' | ';') {
            open = if matches!(text[open], '(' | '[') { closing(&text, open) } else { open + 1 };
        }
        if text.get(open) == Some(&'{') && !name.is_empty() {
            let body = &text[at..closing(&text, open)];
            found.push((name, line, body.iter().filter(|&&c| c == '\n').count() + 1));
        }
    }
    found
}

#[test]
fn comments_and_literals_are_blanked_and_lines_stay() {
    let source = "let a = \"use crate::x\"; // crate::y\n/* a /* b */ sqlx */ let b = r#\"t\"o\"#;\nlet c: &'a str = x('\"', '\\'');\nlet r#type = br\"tokio\";";
    let code = blank(source);
    for gone in ["crate", "sqlx", "tokio", "t\"o"] {
        assert!(!code.contains(gone), "{gone} in {code}");
    }
    assert!(code.contains("&'a str = x(") && code.contains("r#type"), "{code}");
    assert_eq!(code.lines().count(), source.lines().count());
}

#[test]
fn test_parts_are_taken_out() {
    let source = "fn a() {}\n#[cfg(test)]\n#[path = \"x\"]\nmod tests {\n fn b() { if x {} }\n}\nfn c() {}\n#[cfg(test)]\nmod scenes;\n#[cfg(test)]\nuse x::{y, z};\nstruct S { #[cfg(test)] d: u8, e: u8 }\n#[cfg(not(test))]\nfn f() {}";
    let (code, modules) = split_tests(&blank(source));
    assert_eq!(modules, ["scenes"]);
    for (kept, word) in
        [(true, "a"), (false, "b"), (true, "c"), (false, "z"), (false, "d"), (true, "e"), (true, "f")]
    {
        assert_eq!(has_word(&code, word), kept, "{word} in {code}");
    }
    assert_eq!(split_tests("#![cfg(test)]\nfn a() {}").0.trim(), "");
}

#[test]
fn heads_are_found_in_groups_and_inline() {
    let code = "use crate::domain::x;\nuse crate::{\n i18n::{Text, Arg},\n store,\n};\nlet a = crate::clock::b(); pub(crate) fn c() {}";
    let names: Vec<String> = heads(code, "crate").into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["domain", "i18n", "store", "clock"]);
    assert_eq!(heads("use crate::*;", "crate"), [(1, "*".to_owned())]);
}

#[test]
fn functions_are_measured() {
    let code = "impl A {\n fn a(x: [u8; 3]) -> B {\n  c();\n }\n}\nfn d();\nfn e<F: Fn(u8)>(f: fn (u8)) {}";
    assert_eq!(functions(code), [("a".to_owned(), 2, 3), ("e".to_owned(), 7, 1)]);
}
