//! The child process that makes letters, as the bot starts it.

use std::path::PathBuf;

use klachtwijzer::domain::letter::LetterKind;
use klachtwijzer::letters::child::Press;
use klachtwijzer::letters::{LetterError, render};

use super::samples::Desk;

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_klachtwijzer"))
}

#[tokio::test]
async fn the_child_gives_the_same_bytes_as_the_room() {
    let letter = Desk::new().letter(LetterKind::Outcome);
    let printed = Press::new(program()).print(&letter).await;
    assert_eq!(printed, render(&letter));
}

#[tokio::test]
async fn several_letters_at_once_are_made_one_after_the_other() {
    let (press, letter) = (Press::new(program()), Desk::new().letter(LetterKind::Receipt));
    let printed = futures::future::join_all((0..5).map(|_| press.print(&letter))).await;
    assert!(printed.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_program_that_prints_no_letter_is_a_failure_and_no_more() {
    let letter = Desk::new().letter(LetterKind::Receipt);
    for program in ["/bin/true", "/bin/false", "/bin/echo", "/nowhere/at/all"] {
        assert_eq!(Press::new(program.into()).print(&letter).await, Err(LetterError::Process), "{program}");
    }
}
