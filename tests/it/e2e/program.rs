//! The real program as a child process, with nothing but the settings that a test gives it.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use super::town::{TOKEN, Town};

/// The program with an empty environment: the one that was just built, or the one that `E2E_PROGRAM`
/// names, such as a release.
pub(super) fn program(args: &[&str]) -> Command {
    let other = std::env::var_os("E2E_PROGRAM");
    let mut command = Command::new(other.unwrap_or_else(|| env!("CARGO_BIN_EXE_klachtwijzer").into()));
    command.env_clear().args(args).stdin(Stdio::null());
    command
}

/// Runs it to its end, which has to come soon.
pub(super) fn ends(command: &mut Command) -> Output {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    if wait(&mut child, Duration::from_secs(20)).is_none() {
        child.kill().unwrap();
        panic!("it goes on: {:?}", child.wait_with_output());
    }
    child.wait_with_output().unwrap()
}

/// Waits for the end; gives the exit code.
pub(super) fn wait(child: &mut Child, within: Duration) -> Option<i32> {
    let began = Instant::now();
    while began.elapsed() < within {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status.code().unwrap_or(-1));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    None
}

impl Town {
    /// The program with this town's settings.
    pub(super) fn program(&self, args: &[&str]) -> Command {
        let mut command = program(args);
        command
            .env("TELOXIDE_API_URL", self.server.api_url().as_str())
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("KLACHTWIJZER_DATA", self.data())
            .env("KLACHTWIJZER_KEY_FILE", self.key_file())
            .env("KLACHTWIJZER_ORGANISATION", self.organisation_file())
            .env("KLACHTWIJZER_SEND_LIMITS", "off");
        command
    }

    /// Starts `run`, with its log in a file.
    pub(super) fn run(&self, log: &Path, level: &str) -> Running {
        let log = File::options().create(true).append(true).open(log).unwrap();
        let mut command = self.program(&["run"]);
        Running(command.env("RUST_LOG", level).stdout(Stdio::null()).stderr(log).spawn().unwrap())
    }
}

/// A running program; it does not outlive its test.
pub(super) struct Running(pub(super) Child);

impl Running {
    /// kill -9.
    pub(super) fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// Sends TERM or INT and waits for the end; gives the exit code and how long it took.
    pub(super) fn signal(mut self, name: &str) -> (i32, Duration) {
        let began = Instant::now();
        let line = format!("kill -{name} {}", self.0.id());
        assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
        let code = wait(&mut self.0, Duration::from_secs(12)).expect("an end");
        (code, began.elapsed())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
