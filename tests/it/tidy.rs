//! What every file keeps to: an opening line that says what it is for, sizes that can be read in
//! one go, no leftovers, and documents that name only what exists.

use std::io::Write;
use std::path::Path;

use crate::source::{blank, files, functions, has_word, line_of, read, root, split_tests};

/// Lines of a file, its tests included.
const FILE_LINES_MAX: usize = 600;
/// From here on a file is listed, so that it is split before it has to be.
const FILE_LINES_LISTED: usize = 350;
const FUNCTION_LINES_MAX: usize = 70;

/// Longer functions that read better in one piece: file, function, why.
const LONG_FUNCTIONS: &[(&str, &str, &str)] = &[];

/// Tops of the repository; a word in backticks that begins with one of these is a path.
const TOPS: [&str; 13] = [
    ".ci/",
    "benches/",
    "data/",
    "deploy/",
    "docs/",
    "examples/",
    "fuzz/",
    "locales/",
    "migrations/",
    "src/",
    "tests/",
    "tools/",
    ".github/",
];

/// How folders of one machine begin. Put together here so that this file does not hold them.
const HOMES: [&str; 5] = [
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("C:\\Us", "ers\\"),
];

fn head_fault(path: &str, text: &str) -> Option<String> {
    let opens =
        text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| line.starts_with("//! "));
    (!opens).then(|| format!("{path}: opens without a line `//!` that says what it is for"))
}

fn size_fault(path: &str, text: &str) -> Option<String> {
    let lines = text.lines().count();
    (lines > FILE_LINES_MAX)
        .then(|| format!("{path}: {lines} lines, more than {FILE_LINES_MAX}; split it by subject"))
}

fn function_faults(path: &str, production: &str, allowed: &[(&str, &str, &str)]) -> Vec<String> {
    functions(production)
        .into_iter()
        .filter(|(name, _, lines)| {
            *lines > FUNCTION_LINES_MAX && !allowed.iter().any(|(file, long, _)| *file == path && long == name)
        })
        .map(|(name, at, lines)| {
            format!("{path}:{at}: `{name}` has {lines} lines, more than {FUNCTION_LINES_MAX}; split it, or give the reason")
        })
        .collect()
}

fn stale_exceptions(allowed: &[(&str, &str, &str)], production: impl Fn(&str) -> String) -> Vec<String> {
    let needed = |file: &str, name: &str| {
        functions(&production(file))
            .iter()
            .any(|(found, _, lines)| found == name && *lines > FUNCTION_LINES_MAX)
    };
    allowed
        .iter()
        .filter(|(file, name, reason)| reason.is_empty() || !needed(file, name))
        .map(|(file, name, _)| {
            format!("{file}: the exception for `{name}` has no reason or is no longer needed")
        })
        .collect()
}

/// Where `what` stands in code that was blanked.
fn word_faults(path: &str, code: &str, what: &str, why: &str) -> Vec<String> {
    if !has_word(code, what) {
        return Vec::new();
    }
    code.match_indices(what).map(|(at, _)| format!("{path}:{}: `{what}`: {why}", line_of(code, at))).collect()
}

fn machine_faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for home in HOMES {
        for (at, _) in text.match_indices(home) {
            let before = text[..at].chars().next_back();
            if before.is_none_or(|c| !c.is_alphanumeric() && !"/._-}".contains(c)) {
                faults.push(format!("{path}:{}: a path of one machine ({home}…)", line_of(text, at)));
            }
        }
    }
    faults
}

/// Words in backticks that look like a path of this repository, and links to files beside.
fn named_paths(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut fenced = false;
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        for word in line.split('`').skip(1).step_by(2) {
            let path = word.split([':', '#']).next().unwrap_or(word);
            if TOPS.iter().any(|top| path.starts_with(top)) && !path.contains(char::is_whitespace) {
                found.push((number + 1, path.to_owned()));
            }
        }
    }
    found
}

fn linked_files(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for after in line.split("](").skip(1) {
            let target = after.split([')', '#', ' ']).next().unwrap_or("");
            if !target.is_empty() && !target.contains("://") && !target.starts_with("mailto:") {
                found.push((number + 1, target.to_owned()));
            }
        }
    }
    found
}

/// A path exists; the last part may hold one `*`.
fn exists(root: &Path, path: &str) -> bool {
    let Some((folder, pattern)) = path.rsplit_once('/').filter(|_| path.contains('*')) else {
        return root.join(path).exists();
    };
    let (start, end) = pattern.split_once('*').unwrap_or((pattern, ""));
    files(root, folder, |file| {
        let name = file.rsplit('/').next().unwrap_or(file);
        name.starts_with(start) && name.ends_with(end)
    })
    .iter()
    .any(|file| file.rsplit_once('/').is_some_and(|(found, _)| found == folder))
}

fn document_faults(path: &str, text: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    let named = named_paths(text).into_iter();
    let linked = linked_files(text).into_iter().map(|(line, target)| (line, format!("{folder}{target}")));
    named
        .chain(linked)
        .filter(|(_, target)| !exists(target))
        .map(|(line, target)| format!("{path}:{line}: `{target}` does not exist"))
        .collect()
}

fn rust_files(root: &Path) -> Vec<String> {
    let tops = ["src/", "tests/", "benches/", "fuzz/", "build.rs"];
    files(root, "", |path| path.ends_with(".rs") && tops.iter().any(|top| path.starts_with(top)))
}

/// Code outside tests; a file of tests has none.
fn production(root: &Path, path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    if !path.starts_with("src/") || name == "tests.rs" || path.contains("/tests/") {
        return String::new();
    }
    split_tests(&blank(&read(root, path))).0
}

#[test]
fn rust_files_are_tidy() {
    let root = root();
    let mut faults = stale_exceptions(LONG_FUNCTIONS, |path| production(&root, path));
    let mut long = Vec::new();
    for path in rust_files(&root) {
        let text = read(&root, &path);
        faults.extend(head_fault(&path, &text));
        faults.extend(size_fault(&path, &text));
        if text.lines().count() > FILE_LINES_LISTED {
            long.push(format!("{path} ({})", text.lines().count()));
        }
        let code = blank(&text);
        faults.extend(word_faults(&path, &code, "todo!", "nothing is left for later in the tree"));
        let production = production(&root, &path);
        faults.extend(function_faults(&path, &production, LONG_FUNCTIONS));
        let unwrap = "say with `expect` why it cannot fail, or return the failure";
        faults.extend(word_faults(&path, &production, ".unwrap()", unwrap));
    }
    if !long.is_empty() {
        // Past the capture of the test runner: this is to be read when the tests pass.
        let listed = writeln!(std::io::stderr(), "over {FILE_LINES_LISTED} lines: {}", long.join(", "));
        assert!(listed.is_ok());
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn no_file_names_a_developers_machine() {
    let root = root();
    let faults: Vec<String> =
        files(&root, "", |_| true).iter().flat_map(|path| machine_faults(path, &read(&root, path))).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn documents_name_what_exists() {
    let root = root();
    let documents =
        files(&root, "", |path| path.ends_with(".md") && (path.starts_with("docs/") || !path.contains('/')));
    let faults: Vec<String> = documents
        .iter()
        .flat_map(|path| document_faults(path, &read(&root, path), |target| exists(&root, target)))
        .collect();
    assert!(documents.len() > 1 && faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_missing_head_and_a_long_file_are_noticed() {
    assert!(head_fault("a.rs", "use b;\n//! Late.").is_some() && head_fault("a.rs", "").is_some());
    assert!(head_fault("a.rs", "\n//! What for.\n").is_none());
    assert!(
        size_fault("a.rs", &"x\n".repeat(601)).is_some() && size_fault("a.rs", &"x\n".repeat(600)).is_none()
    );
}

#[test]
fn a_long_function_is_noticed() {
    let code = format!("fn short() {{\n}}\nfn long() {{\n{}}}\n", "x();\n".repeat(69));
    assert_eq!(function_faults("a.rs", &code, &[]).len(), 1);
    let allowed = [("a.rs", "long", "one table")];
    assert!(function_faults("a.rs", &code, &allowed).is_empty());
    assert!(stale_exceptions(&allowed, |_| code.clone()).is_empty());
    assert_eq!(stale_exceptions(&[("a.rs", "short", "was long")], |_| code.clone()).len(), 1);
}

#[test]
fn leftovers_are_noticed() {
    assert_eq!(word_faults("a.rs", "fn a() {\n todo!()\n}", "todo!", "")[0], "a.rs:2: `todo!`: ");
    assert_eq!(word_faults("a.rs", "b.unwrap();", ".unwrap()", "").len(), 1);
    assert!(word_faults("a.rs", "b.unwrap_or(c);", ".unwrap()", "").is_empty());
    let (production, _) = split_tests("fn a() {}\n#[cfg(test)]\nmod tests { fn b() { c.unwrap() } }");
    assert!(word_faults("a.rs", &production, ".unwrap()", "").is_empty());
}

#[test]
fn a_path_of_one_machine_is_noticed() {
    for home in HOMES {
        assert_eq!(machine_faults("a.md", &format!("see {home}somebody/x")).len(), 1, "{home}");
        assert!(machine_faults("a.md", &format!("frame{home}x")).is_empty(), "{home}");
    }
}

#[test]
fn a_path_that_is_gone_is_noticed() {
    let text = "See `src/old.rs:12`, `a/b`, `GET /docs/x` and [that](adr/old.md#top), [web](https://a.nl).\n```\n`src/fenced.rs`\n```\n`tests/*.rs`";
    let faults = document_faults("docs/A.md", text, |_| false);
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(faults[0].contains("`src/old.rs`") && faults[2].contains("`docs/adr/old.md`"), "{faults:?}");
    assert!(exists(&root(), "tests/it/*.rs") && !exists(&root(), "tests/it/*.py"));
}
