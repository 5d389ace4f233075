//! Letters are made in a child process of the same program, which ends afterwards: what the layout keeps in
//! memory goes with it, and a letter that goes wrong takes nothing along.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::domain::letter::Letter;

use super::{LetterError, render};

/// The subcommand of the child.
pub const SUBCOMMAND: &str = "letter";

/// So many letters are made at once: each takes some 60 MB while it is made.
const AT_ONCE: usize = 2;
/// A letter of thirty pages takes a second or two.
const PATIENCE: Duration = Duration::from_secs(60);
const BEGINNING: &[u8] = b"%PDF-";

/// Makes letters in child processes.
#[derive(Debug)]
pub struct Press {
    program: PathBuf,
    places: Semaphore,
}

impl Press {
    /// Children of the program at this path.
    pub fn new(program: PathBuf) -> Self {
        Self { program, places: Semaphore::new(AT_ONCE) }
    }

    /// Children of this very program, also when its file is replaced while it runs.
    ///
    /// # Errors
    /// When the system does not tell where the program is.
    pub fn of_this_program() -> std::io::Result<Self> {
        let running = PathBuf::from("/proc/self/exe");
        let program = if running.exists() { running } else { std::env::current_exe()? };
        Ok(Self::new(program))
    }

    /// The PDF of a letter.
    ///
    /// # Errors
    /// When the child gives none within a minute.
    pub async fn print(&self, letter: &Letter) -> Result<Vec<u8>, LetterError> {
        let _place = self.places.acquire().await.map_err(|_| LetterError::Process)?;
        match timeout(PATIENCE, self.child(letter)).await {
            Ok(printed) => printed,
            Err(_) => Err(LetterError::Process),
        }
    }

    async fn child(&self, letter: &Letter) -> Result<Vec<u8>, LetterError> {
        let input = serde_json::to_vec(letter).map_err(|_| LetterError::Input)?;
        // Without the environment: the token and the name of the key file are none of its business.
        let mut child = Command::new(&self.program)
            .arg(SUBCOMMAND)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|_| LetterError::Process)?;
        let mut stdin = child.stdin.take().ok_or(LetterError::Process)?;
        // Beside the reading: neither waits for the other's pipe to empty.
        let writing = async move {
            let written = stdin.write_all(&input).await;
            drop(stdin);
            written
        };
        let (written, output) = tokio::join!(writing, child.wait_with_output());
        let output = output.map_err(|_| LetterError::Process)?;
        if written.is_err() || !output.status.success() || !output.stdout.starts_with(BEGINNING) {
            return Err(LetterError::Process);
        }
        Ok(output.stdout)
    }
}

/// What the child does: a letter as JSON in, its PDF out.
///
/// # Errors
/// When no letter comes in, or none can be made of it.
pub fn answer(input: impl Read, mut output: impl Write) -> Result<(), LetterError> {
    let letter: Letter = serde_json::from_reader(input).map_err(|_| LetterError::Input)?;
    output.write_all(&render(&letter)?).and_then(|()| output.flush()).map_err(|_| LetterError::Process)
}
