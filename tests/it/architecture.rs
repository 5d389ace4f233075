//! The rooms of the crate and the direction of their imports, held against the source. The same
//! table stands in docs/ARCHITECTURE.md; a room that either of them does not know is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::source::{blank, files, has_word, heads, line_of, read, root, split_tests};

/// A top-level module.
struct Room {
    name: &'static str,
    level: u8,
    /// Rooms of one level with an order see only those before them; without one (0) they may see
    /// each other as long as no circle comes of it.
    order: u8,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Decides: no waiting, no clock, no chance, no outside.
    Pure,
    /// May do what its libraries do.
    Open,
    /// Imports none of ours.
    Alone,
}

const fn room(level: u8, order: u8, name: &'static str, kind: Kind) -> Room {
    Room { name, level, order, kind }
}

const ROOMS: &[Room] = &[
    room(0, 2, "domain", Kind::Pure),
    room(0, 3, "when", Kind::Pure),
    room(0, 1, "i18n", Kind::Pure),
    room(0, 4, "clock", Kind::Open),
    room(0, 5, "config", Kind::Open),
    room(1, 0, "dialogue", Kind::Pure),
    room(1, 0, "message", Kind::Pure),
    room(1, 0, "letters", Kind::Open),
    room(2, 0, "store", Kind::Open),
    room(3, 0, "turn", Kind::Open),
    room(4, 0, "delivery", Kind::Open),
    room(5, 0, "telegram", Kind::Open),
    room(5, 0, "scheduler", Kind::Open),
    room(5, 0, "practice", Kind::Alone),
    room(6, 0, "app", Kind::Open),
    room(6, 0, "cli", Kind::Open),
    room(6, 0, "main", Kind::Open),
];

/// What a pure room may not say outside its tests. `now` and `rand` by these forms only: a value
/// called `now` is how time comes in.
const FORBIDDEN: [&str; 7] = ["async", "await", "sqlx", "teloxide", "tokio", "now()", "rand::"];

/// Parts of the standard library that reach outside.
const FORBIDDEN_STD: [&str; 5] = ["fs", "env", "net", "process", "thread"];

/// Names under which everything ends up.
const NO_ROOM: [&str; 5] = ["utils", "types", "prelude", "error", "helpers"];

fn known(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

/// The room that a file below `src` belongs to; `lib` for the root itself.
fn room_of(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
}

/// How many modules deep a file is: 1 for `src/store.rs` and `src/store/mod.rs`.
fn depth_of(path: &str) -> usize {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    inside.split('/').count()
}

/// The rooms that code names, with the line, by `crate::`, by the crate's name and by climbing up.
fn imports(path: &str, code: &str) -> Vec<(usize, String)> {
    let mut found = heads(code, "crate");
    found.extend(heads(code, "klachtwijzer"));
    let climb = vec!["super"; depth_of(path)].join("::");
    found.extend(heads(code, &climb).into_iter().filter(|(_, name)| known(name).is_some()));
    found.retain(|(_, name)| name != room_of(path));
    found
}

fn import_faults(path: &str, code: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if has_word(code, "use crate as") || has_word(code, "use crate;") {
        faults.push(format!("{path}: the crate gets another name, so its imports cannot be followed"));
    }
    let Some(from) = known(room_of(path)) else { return faults };
    for (line, name) in imports(path, code) {
        let Some(to) = known(&name) else {
            faults.push(format!("{path}:{line}: no room is called `{name}`"));
            continue;
        };
        let upward = to.level > from.level || (to.level == from.level && to.order > from.order);
        if upward {
            faults.push(format!(
                "{path}:{line}: `{}` may not import `{}`, which lies above it",
                from.name, to.name
            ));
        }
        if from.kind == Kind::Alone {
            faults.push(format!("{path}:{line}: `{}` imports none of our rooms, here `{name}`", from.name));
        }
    }
    faults
}

fn word_faults(path: &str, code: &str) -> Vec<String> {
    if known(room_of(path)).is_none_or(|room| room.kind != Kind::Pure) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for (number, line) in code.lines().enumerate() {
        for word in FORBIDDEN.into_iter().filter(|word| has_word(line, word)) {
            faults.push(format!("{path}:{}: `{word}` in a pure room", number + 1));
        }
    }
    for (line, name) in
        heads(code, "std").into_iter().filter(|(_, name)| FORBIDDEN_STD.contains(&name.as_str()))
    {
        faults.push(format!("{path}:{line}: `std::{name}` in a pure room"));
    }
    faults
}

fn place_faults(path: &str) -> Option<String> {
    let name = room_of(path);
    if NO_ROOM.contains(&name) {
        Some(format!("{path}: `{name}` is no room; what is in it belongs to the room that it is about"))
    } else if name != "lib" && known(name).is_none() {
        Some(format!("{path}: the room `{name}` is not in the table of tests/it/architecture.rs"))
    } else {
        None
    }
}

fn root_faults(code: &str) -> Vec<String> {
    code.match_indices("pub use ")
        .map(|(at, _)| {
            format!("src/lib.rs:{}: a re-export at the root hides where things live", line_of(code, at))
        })
        .collect()
}

/// The level of each room in the table of the document, read from rows `| level | `room` | … |`.
fn documented(text: &str) -> BTreeMap<String, String> {
    let mut rooms = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, level, name, ..] = cells[..] else { continue };
        if level.parse::<u8>().is_ok() {
            rooms.insert(name.trim_matches('`').to_owned(), level.to_owned());
        }
    }
    rooms
}

fn document_faults(text: &str) -> Vec<String> {
    let documented = documented(text);
    let mut faults: Vec<String> = ROOMS
        .iter()
        .filter(|room| documented.get(room.name) != Some(&room.level.to_string()))
        .map(|room| format!("docs/ARCHITECTURE.md does not list `{}` on level {}", room.name, room.level))
        .collect();
    let strangers = documented.keys().filter(|name| known(name).is_none());
    faults.extend(strangers.map(|name| format!("docs/ARCHITECTURE.md lists `{name}`, which is no room")));
    faults
}

/// Rooms that can be reached from themselves.
fn circles(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let reach = |start: &str| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&String> = edges.get(start).into_iter().flatten().collect();
        while let Some(next) = open.pop() {
            if seen.insert(next.as_str()) {
                open.extend(edges.get(next).into_iter().flatten());
            }
        }
        seen.contains(start)
    };
    edges
        .keys()
        .filter(|name| reach(name))
        .map(|name| format!("`{name}` imports itself in a circle"))
        .collect()
}

/// Paths of the modules that exist for tests only, without `.rs`.
fn test_modules(root: &Path, sources: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for path in sources {
        let folder = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let folder = if ["src/lib", "src/main"].contains(&folder) { "src" } else { folder };
        let (_, modules) = split_tests(&blank(&read(root, path)));
        found.extend(modules.into_iter().map(|name| format!("{folder}/{name}")));
    }
    found
}

fn is_test_module(path: &str, modules: &[String]) -> bool {
    modules.iter().any(|module| {
        path.strip_prefix(module.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    })
}

#[test]
fn rooms_keep_their_direction_and_pure_rooms_stay_pure() {
    let root = root();
    let sources = files(&root, "src", |path| path.ends_with(".rs"));
    let tests = test_modules(&root, &sources);
    let mut faults = Vec::new();
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in &sources {
        let code = blank(&read(&root, path));
        faults.extend(place_faults(path));
        faults.extend(import_faults(path, &code));
        if is_test_module(path, &tests) {
            continue;
        }
        let (code, _) = split_tests(&code);
        faults.extend(word_faults(path, &code));
        let to = imports(path, &code).into_iter().map(|(_, name)| name);
        edges.entry(room_of(path).to_owned()).or_default().extend(to);
    }
    faults.extend(circles(&edges));
    faults.extend(root_faults(&blank(&read(&root, "src/lib.rs"))));
    assert!(!sources.is_empty() && faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_room_exists() {
    let sources = files(&root(), "src", |path| path.ends_with(".rs"));
    let rooms: BTreeSet<&str> = sources.iter().map(|path| room_of(path)).collect();
    let missing: Vec<&str> =
        ROOMS.iter().map(|room| room.name).filter(|name| !rooms.contains(name)).collect();
    assert!(missing.is_empty(), "in the table, but not in src: {missing:?}");
}

#[test]
fn the_document_has_the_same_rooms() {
    let faults = document_faults(&read(&root(), "docs/ARCHITECTURE.md"));
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn an_upward_import_is_noticed() {
    for (path, code) in [
        ("src/domain/case.rs", "use crate::when::Date;"),
        ("src/domain/mod.rs", "use super::dialogue::Step;"),
        ("src/dialogue/intake/name.rs", "use super::super::super::store::Store;"),
        ("src/i18n/text.rs", "fn a() { crate::config::load() }"),
        ("src/i18n/text.rs", "use crate::domain::ids::CaseId;"),
        ("src/store/mod.rs", "use crate::{domain::case::Case, turn::Turn};"),
        ("src/delivery/lanes.rs", "use klachtwijzer::telegram;"),
        ("src/practice/page.rs", "use crate::domain::ids::CaseId;"),
        ("src/app.rs", "use crate::somewhere::x;"),
        ("src/app.rs", "use crate::*;"),
        ("src/app.rs", "use crate as here;"),
    ] {
        assert_eq!(import_faults(path, code).len(), 1, "{path}: {code}");
    }
    for (path, code) in [
        ("src/domain/terms.rs", "use crate::i18n::Text;"),
        ("src/config.rs", "use crate::clock; use crate::domain::x;"),
        ("src/dialogue/step.rs", "use super::domain; use crate::message::Message;"),
        ("src/main.rs", "use klachtwijzer::cli;"),
        ("src/store/mod.rs", "pub(crate) mod rows; use std::fmt;"),
    ] {
        assert_eq!(import_faults(path, code), Vec::<String>::new(), "{path}: {code}");
    }
}

#[test]
fn a_circle_is_noticed() {
    let edge = |from: &str, to: &str| (from.to_owned(), BTreeSet::from([to.to_owned()]));
    assert_eq!(
        circles(&BTreeMap::from([edge("telegram", "scheduler"), edge("scheduler", "telegram")])).len(),
        2
    );
    assert!(circles(&BTreeMap::from([edge("dialogue", "message"), edge("turn", "dialogue")])).is_empty());
}

#[test]
fn a_forbidden_word_is_noticed() {
    let path = "src/dialogue/intake.rs";
    for code in [
        "async fn a() {}",
        "a.await;",
        "use sqlx::Any;",
        "use teloxide::Bot;",
        "use tokio::time;",
        "Utc::now()",
        "rand::random()",
        "use std::fs;",
        "use std::{fmt, env};",
    ] {
        assert_eq!(word_faults(path, code).len(), 1, "{code}");
        assert!(word_faults("src/store/mod.rs", code).is_empty(), "{code}");
    }
    for code in ["fn a(now: Timestamp) { now.add(); awaiting(); }", "use std::fmt;", "operand::new()"] {
        assert_eq!(word_faults(path, code), Vec::<String>::new(), "{code}");
    }
}

#[test]
fn a_stray_place_is_noticed() {
    for path in ["src/utils.rs", "src/error/mod.rs", "src/newroom.rs", "src/bin/tool.rs"] {
        assert!(place_faults(path).is_some(), "{path}");
    }
    assert!(place_faults("src/lib.rs").is_none() && place_faults("src/store/error.rs").is_none());
    assert_eq!(root_faults("pub mod a;\npub use a::B;").len(), 1);
    assert!(is_test_module("src/turn/scenes/first.rs", &["src/turn/scenes".to_owned()]));
    assert!(!is_test_module("src/turn/scenes_of.rs", &["src/turn/scenes".to_owned()]));
}

#[test]
fn a_document_that_lags_is_noticed() {
    let row = |room: &Room| format!("| {} | `{}` | text |", room.level, room.name);
    let good: String = ROOMS.iter().map(|room| row(room) + "\n").collect();
    assert!(document_faults(&good).is_empty());
    assert_eq!(document_faults(&good.replace("| 3 | `turn`", "| 4 | `turn`")).len(), 1);
    assert_eq!(document_faults(&good.replace("`cli`", "`shell`")).len(), 2);
}
