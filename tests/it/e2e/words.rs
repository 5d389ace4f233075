//! What the bot says, by the name of the text: the tests look for the words of today's texts, and need
//! no change when somebody finds better ones.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

static TEXTS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/nl");
    let mut texts = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut name = String::new();
        for line in text.lines() {
            let (head, rest) = line.split_once(" =").unwrap_or(("", line));
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                head.clone_into(&mut name);
                texts.insert(name.clone(), rest.trim().to_owned());
            } else if line.starts_with(' ') {
                let text: &mut String = texts.entry(name.clone()).or_default();
                text.push('\n');
                text.push_str(line.trim());
            }
        }
    }
    texts
});

/// The longest piece of a text that is the same every time it is said.
pub(super) fn says(id: &str) -> &'static str {
    let text = TEXTS.get(id).unwrap_or_else(|| panic!("there is no text {id}"));
    let pieces = text.split(['\n', '{', '}']).map(str::trim).filter(|piece| !piece.starts_with('$'));
    pieces.max_by_key(|piece| piece.len()).unwrap()
}
