//! The command line: one file a subcommand. Prints results on stdout, mistakes as one line on stderr.

mod audit;
mod backup;
mod check;
mod dead_letters;
mod demo;
mod dossier;
mod invite;
mod letter;
mod practice;
mod run;
mod status;
mod when;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use url::Url;

use crate::app;
use crate::config::{SettingError, Settings};

/// A mistake of whoever started the program: a setting that is missing or wrong.
const WRONG_USE: u8 = 2;
const FAILED: u8 = 1;

/// Klachtwijzer: complaints on Telegram, from the first word to the last letter.
#[derive(Debug, Parser)]
#[command(name = "klachtwijzer", version, about, after_help = SETTINGS)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    flags: Flags,
}

const SETTINGS: &str = "\
Settings by environment (a flag goes before it):
  TELOXIDE_TOKEN             the bot's token from @BotFather (run, invite)
  TELOXIDE_API_URL           another Bot API server
  DATABASE_URL               sqlite://FILE or postgres://HOST/NAME (default: SQLite in the data folder)
  KLACHTWIJZER_DATA          the data folder (default: data)
  KLACHTWIJZER_KEY_FILE      the master key (default: beside the data folder, made on the first start)
  KLACHTWIJZER_ORGANISATION  the organisation file (default: WerkPro's, built in)
  KLACHTWIJZER_SEND_LIMITS   telegram (default), or off for measuring
  RUST_LOG                   what is logged (default: info)";

#[derive(Debug, Subcommand)]
enum Command {
    /// Opens everything on this computer, without a token: a Bot API server, the bot, and phones in a page.
    Practice(practice::Args),
    /// Runs the bot on Telegram.
    Run,
    /// Checks the settings and the organisation file.
    Check,
    /// Prints a one-time link with which somebody joins the staff.
    Invite(invite::Args),
    /// Prints counts, never content.
    Status(status::Args),
    /// Shows, replays or drops updates that could not be handled; never what they say.
    DeadLetters(dead_letters::Args),
    /// Writes everything in a case to files, with a code that the complaints officer gets in the chat.
    Dossier(dossier::Args),
    /// Checks the audit trail.
    Audit(audit::Args),
    /// Writes everything but the master key to one new file; also beside a bot that runs.
    Backup(backup::Args),
    /// Brings a backup back into an empty data folder.
    Restore(backup::RestoreArgs),
    /// Prints how a typed date is read.
    When(when::Args),
    /// Makes the PDF of one letter: JSON in, PDF out. The bot starts this itself.
    #[command(hide = true)]
    Letter,
}

/// Settings as flags.
#[derive(Debug, clap::Args)]
struct Flags {
    /// The data folder.
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<String>,
    /// The database.
    #[arg(long, global = true, value_name = "URL")]
    database_url: Option<String>,
    /// The file with the master key.
    #[arg(long, global = true, value_name = "FILE")]
    key_file: Option<String>,
    /// The organisation file.
    #[arg(long, global = true, value_name = "FILE")]
    organisation: Option<String>,
    /// Another Bot API server.
    #[arg(long, global = true, value_name = "URL")]
    api_url: Option<String>,
    /// `telegram` or `off`.
    #[arg(long, global = true, value_name = "WHICH")]
    send_limits: Option<String>,
}

impl Flags {
    /// The value of a setting: the flag, else the environment.
    fn get(&self, name: &str) -> Option<String> {
        let flag = match name {
            "KLACHTWIJZER_DATA" => &self.data,
            "DATABASE_URL" => &self.database_url,
            "KLACHTWIJZER_KEY_FILE" => &self.key_file,
            "KLACHTWIJZER_ORGANISATION" => &self.organisation,
            "TELOXIDE_API_URL" => &self.api_url,
            "KLACHTWIJZER_SEND_LIMITS" => &self.send_limits,
            _ => &None,
        };
        flag.clone().or_else(|| std::env::var(name).ok())
    }

    fn settings(&self) -> Result<Settings, SettingError> {
        Settings::read(|name| self.get(name))
    }
}

/// Runs the program.
pub async fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() => return complain(&misread(&error).into()),
        // Help and version.
        Err(shown) => shown.exit(),
    };
    if let Err(problem) = log(&cli.command) {
        return complain(&problem.into());
    }
    std::panic::set_hook(Box::new(|panic| {
        // Its words are left out: a panic can quote what somebody typed.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a mistake in the program: a panic");
    }));
    let done = match &cli.command {
        Command::Practice(args) => practice::run(&cli.flags, args).await,
        Command::Run => run::run(&cli.flags).await,
        Command::Check => check::run(&cli.flags),
        Command::Invite(args) => invite::run(&cli.flags, args).await,
        Command::Status(args) => status::run(&cli.flags, args).await,
        Command::DeadLetters(args) => dead_letters::run(&cli.flags, args).await,
        Command::Dossier(args) => dossier::run(&cli.flags, args).await,
        Command::Audit(args) => audit::run(&cli.flags, args).await,
        Command::Backup(args) => backup::run(&cli.flags, args).await,
        Command::Restore(args) => backup::restore(&cli.flags, args).await,
        Command::When(args) => when::run(args),
        Command::Letter => letter::run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => complain(&error),
    }
}

/// One line for one mistake; the chain of causes is on it, content never is.
#[expect(clippy::print_stderr, reason = "the one place where mistakes are told")]
fn complain(error: &anyhow::Error) -> ExitCode {
    let wrong_use = error.is::<SettingError>() || error.is::<WrongUse>();
    eprintln!("klachtwijzer: {}", told_once(error));
    ExitCode::from(if wrong_use { WRONG_USE } else { FAILED })
}

/// The chain of causes, without those that the one before already says.
fn told_once(error: &anyhow::Error) -> String {
    let mut told = String::new();
    for cause in error.chain().map(ToString::to_string).filter(|cause| !cause.is_empty()) {
        if told.is_empty() {
            told = cause;
        } else if !told.contains(&cause) {
            told = format!("{told}: {cause}");
        }
    }
    told
}

/// What could not be read of the command line: the first paragraph of the explanation, on one line.
fn misread(error: &clap::Error) -> WrongUse {
    let text = error.to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = first.split_whitespace().filter(|word| *word != "error:").collect();
    WrongUse(format!("{}; --help shows what can be set", words.join(" ")))
}

/// A mistake of whoever started the program, with its causes.
fn wrong_use(error: &anyhow::Error) -> WrongUse {
    WrongUse(told_once(error))
}

/// A mistake in what was asked, other than in a setting.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct WrongUse(String);

/// The Bot API server.
fn api_url(settings: &Settings) -> Result<Url, WrongUse> {
    Url::parse(settings.api_url.as_deref().unwrap_or(app::TELEGRAM))
        .map_err(|_| WrongUse("TELOXIDE_API_URL is no web address: set it to https://HOST".to_owned()))
}

/// Opens a database that has to be there: what looks at it should not make an empty one.
async fn existing(flags: &Flags) -> anyhow::Result<app::Parts> {
    let settings = flags.settings()?;
    if let Some(file) = settings.sqlite_file().filter(|file| !file.exists()) {
        let line =
            format!("{} is not there: set KLACHTWIJZER_DATA or DATABASE_URL to the database", file.display());
        return Err(WrongUse(line).into());
    }
    app::open(&settings).await.map_err(|error| wrong_use(&error).into())
}

fn log(command: &Command) -> Result<(), SettingError> {
    use tracing_subscriber::EnvFilter;
    let quiet = matches!(command, Command::Practice(_));
    let default = if quiet { "warn" } else { "info" };
    let filter = match std::env::var("RUST_LOG") {
        Ok(directives) if !directives.trim().is_empty() => {
            EnvFilter::try_new(&directives).map_err(|_| SettingError {
                name: "RUST_LOG",
                problem: "cannot be read".to_owned(),
                allowed: "a level such as info, or klachtwijzer=debug",
            })?
        }
        _ => EnvFilter::new(default),
    };
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr).init();
    Ok(())
}

/// Prints a result line. Whoever reads may have heard enough and closed the pipe: that is no mistake.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
