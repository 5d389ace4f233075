//! The floors of the dialogue: its rooms lie one above the other, and an import never goes up. Rooms on one
//! floor may see each other.

use crate::source::{blank, files, heads, read, root, split_tests};

/// From the top floor down.
const FLOORS: &[&[&str]] = &[
    &["dispatch", "needs"],
    &["clocks", "distress", "dossier", "language", "lost", "outage", "post", "talk", "upkeep"],
    &["act", "client", "desk", "help", "intake", "respondent"],
    &["doors", "due", "glossary", "letters", "menu", "names", "news", "office", "officer", "twin"],
    &["scene"],
    &["explained", "said", "say"],
    &["step"],
    &["conversation", "query", "traces"],
    &["day", "event", "form", "offered"],
    &["press"],
    &["question"],
    &["command", "draft", "understand"],
];

const ROOT: &str = "src/dialogue/";

fn room_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix(ROOT)?;
    Some(inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs"))
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms of the dialogue that code names, with the line.
fn imports(path: &str, code: &str) -> Vec<(usize, String)> {
    let inside = path.trim_start_matches(ROOT).trim_end_matches(".rs").trim_end_matches("/mod");
    let climb = vec!["super"; inside.split('/').count()].join("::");
    let mut found = heads(code, "crate::dialogue");
    found.extend(heads(code, &climb));
    found
}

fn faults(path: &str, code: &str) -> Vec<String> {
    let Some(room) = room_of(path).filter(|room| !matches!(*room, "mod" | "tests")) else {
        return Vec::new();
    };
    let Some(floor) = floor_of(room) else { return vec![format!("{path}: no floor for `{room}`")] };
    let rises = |(line, name): (usize, String)| {
        floor_of(&name).filter(|above| *above < floor).map(|_| format!("{path}:{line}: up to `{name}`"))
    };
    imports(path, code).into_iter().filter_map(rises).collect()
}

#[test]
fn no_arrow_in_the_dialogue_goes_up() {
    let root = root();
    let sources = files(&root, "src/dialogue", |path| path.ends_with(".rs") && !path.contains("tests"));
    let found: Vec<String> =
        sources.iter().flat_map(|path| faults(path, &split_tests(&blank(&read(&root, path))).0)).collect();
    assert!(sources.len() > 100 && found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn an_arrow_that_goes_up_is_noticed() {
    for (path, code) in [
        ("src/dialogue/scene.rs", "use super::intake::ask;"),
        ("src/dialogue/intake/file.rs", "use super::super::dispatch::step;"),
        ("src/dialogue/intake/answer/who.rs", "use super::super::super::{press, talk};"),
        ("src/dialogue/press.rs", "use crate::dialogue::step::Step;"),
        ("src/dialogue/news.rs", "fn a() { crate::dialogue::clocks::read() }"),
        ("src/dialogue/elsewhere.rs", ""),
    ] {
        assert_eq!(faults(path, code).len(), 1, "{path}: {code}");
    }
    for (path, code) in [
        ("src/dialogue/dispatch.rs", "use super::{act, clocks, needs};"),
        ("src/dialogue/act/mod.rs", "use super::client::cases; use crate::dialogue::say::Saying;"),
        ("src/dialogue/intake/answer/who.rs", "use super::super::talk; use super::matter;"),
        ("src/dialogue/tests/walk.rs", "use super::super::dispatch;"),
    ] {
        assert_eq!(faults(path, code), Vec::<String>::new(), "{path}: {code}");
    }
}
