//! What the reader makes of whole files.

use crate::domain::organisation::{BUILT_IN_FILE, Organisation, built_in};

#[test]
fn the_built_in_file_is_without_mistakes() {
    let mistakes = Organisation::parse(built_in(), BUILT_IN_FILE).err().unwrap_or_default();
    let shown: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{shown:#?}");
}
