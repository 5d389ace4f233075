//! The settings of one process, from flags and environment. Reads no file and no environment itself.

use std::path::{Path, PathBuf};

/// Everything that `run` needs to know before it opens anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where the database and the files live.
    pub data: PathBuf,
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// The file with the master key; apart from the data, so that a copy of the data is no use alone.
    pub key_file: PathBuf,
    /// The organisation file; none: the built-in one.
    pub organisation: Option<PathBuf>,
    /// Another Bot API server.
    pub api_url: Option<String>,
    /// Are Telegram's limits kept? Off only for measuring.
    pub send_limits: bool,
}

/// A setting that is wrong or missing; one line that says what to set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name} {problem}: set it to {allowed}")]
pub struct SettingError {
    /// The environment variable.
    pub name: &'static str,
    /// What is wrong with it.
    pub problem: String,
    /// What it may be.
    pub allowed: &'static str,
}

impl SettingError {
    fn new(name: &'static str, problem: impl Into<String>, allowed: &'static str) -> Self {
        Self { name, problem: problem.into(), allowed }
    }
}

impl Settings {
    /// Reads the settings; `get` gives the value of an environment variable, if it is set.
    ///
    /// # Errors
    /// The first setting that is wrong.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, SettingError> {
        let get = |name: &str| get(name).filter(|value| !value.trim().is_empty());
        let data = PathBuf::from(get("KLACHTWIJZER_DATA").unwrap_or_else(|| "data".to_owned()));
        let database_url = database_url(get("DATABASE_URL"), &data)?;
        let key_file = get("KLACHTWIJZER_KEY_FILE").map_or_else(|| beside(&data), PathBuf::from);
        Ok(Self {
            database_url,
            key_file,
            organisation: get("KLACHTWIJZER_ORGANISATION").map(PathBuf::from),
            api_url: api_url(get("TELOXIDE_API_URL"))?,
            send_limits: send_limits(get("KLACHTWIJZER_SEND_LIMITS").as_deref())?,
            data,
        })
    }

    /// The file that the one running process holds: beside an SQLite database, else in the data folder.
    pub fn lock_file(&self) -> PathBuf {
        let mut name = self.sqlite_file().unwrap_or_else(|| self.data.join("klachtwijzer")).into_os_string();
        name.push(".lock");
        PathBuf::from(name)
    }

    /// The file of an SQLite database.
    pub fn sqlite_file(&self) -> Option<PathBuf> {
        sqlite_file(&self.database_url).map(PathBuf::from)
    }

    /// Where attachments live.
    pub fn attachments(&self) -> PathBuf {
        self.data.join("attachments")
    }
}

/// The file of an address like `sqlite://FILE?mode=rwc`.
fn sqlite_file(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("sqlite:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    rest.split('?').next().filter(|file| !file.is_empty())
}

/// The bot's token.
///
/// # Errors
/// When it is missing, or is no token.
pub fn token(value: Option<String>) -> Result<String, SettingError> {
    const NAME: &str = "TELOXIDE_TOKEN";
    const ALLOWED: &str = "the token that @BotFather gave, like 123456789:AA…";
    let value = value.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
    let Some(token) = value else { return Err(SettingError::new(NAME, "is not set", ALLOWED)) };
    let well_formed = token.split_once(':').is_some_and(|(id, secret)| {
        !id.is_empty()
            && id.bytes().all(|byte| byte.is_ascii_digit())
            && !secret.is_empty()
            && secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    });
    if well_formed { Ok(token) } else { Err(SettingError::new(NAME, "is not a token", ALLOWED)) }
}

fn database_url(value: Option<String>, data: &Path) -> Result<String, SettingError> {
    let Some(url) = value else { return Ok(format!("sqlite://{}", data.join("klachtwijzer.db").display())) };
    let names_a_file = sqlite_file(&url).is_some();
    if names_a_file || url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return Ok(url);
    }
    Err(SettingError::new("DATABASE_URL", "names no known database", "sqlite://FILE or postgres://HOST/NAME"))
}

fn api_url(value: Option<String>) -> Result<Option<String>, SettingError> {
    match value {
        Some(url) if !(url.starts_with("http://") || url.starts_with("https://")) => Err(SettingError::new(
            "TELOXIDE_API_URL",
            "is no web address",
            "https://HOST or http://HOST:PORT",
        )),
        other => Ok(other),
    }
}

fn send_limits(value: Option<&str>) -> Result<bool, SettingError> {
    match value {
        None | Some("telegram") => Ok(true),
        Some("off") => Ok(false),
        Some(other) => Err(SettingError::new(
            "KLACHTWIJZER_SEND_LIMITS",
            format!("is `{other}`"),
            "`telegram`, or `off` for measuring",
        )),
    }
}

/// `data` gives `data.key`, next to the folder and not in it.
fn beside(data: &Path) -> PathBuf {
    let mut name = data.file_name().unwrap_or_default().to_os_string();
    name.push(".key");
    data.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &'static str, value: &'static str) -> impl Fn(&str) -> Option<String> {
        move |asked| (asked == name).then(|| value.to_owned())
    }

    #[test]
    fn nothing_set_means_sqlite_in_the_data_folder_and_the_key_outside_it() {
        let settings = Settings::read(|_| None).unwrap();
        assert_eq!(settings.database_url, "sqlite://data/klachtwijzer.db");
        assert_eq!(settings.key_file, PathBuf::from("data.key"));
        assert!(settings.send_limits);
        assert_eq!(settings.lock_file(), PathBuf::from("data/klachtwijzer.db.lock"));
        let elsewhere = Settings::read(with("DATABASE_URL", "postgres://host/name")).unwrap();
        assert_eq!(elsewhere.lock_file(), PathBuf::from("data/klachtwijzer.lock"));
    }

    #[test]
    fn every_mistake_is_one_line_that_says_what_is_allowed() {
        for (name, value) in [
            ("DATABASE_URL", "mysql://x"),
            ("DATABASE_URL", "sqlite:"),
            ("DATABASE_URL", "sqlite://?mode=rwc"),
            ("TELOXIDE_API_URL", "localhost:1"),
            ("KLACHTWIJZER_SEND_LIMITS", "fast"),
        ] {
            let line = Settings::read(with(name, value)).unwrap_err().to_string();
            assert!(line.starts_with(name) && line.contains("set it to") && !line.contains('\n'), "{line}");
        }
    }

    #[test]
    fn a_token_is_recognised_and_never_repeated() {
        assert!(token(Some("123:abc_-".to_owned())).is_ok());
        for wrong in [None, Some(""), Some("abc"), Some("123:"), Some("12 3:abc")] {
            let line = token(wrong.map(str::to_owned)).unwrap_err().to_string();
            assert!(line.starts_with("TELOXIDE_TOKEN is not") && !line.contains("abc"), "{line}");
        }
    }
}
