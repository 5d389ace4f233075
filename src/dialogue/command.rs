//! Commands: a slash and a word. Which ones there are, and in which other words they can be typed.

/// A command that somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// `/start`, perhaps with what a deep link carried.
    Start(Option<String>),
    /// `/klacht`, perhaps with what it is about.
    New(String),
    /// `/mijnklachten`.
    Mine,
    /// `/stop`.
    Stop,
    /// `/hulp`.
    Help,
    /// `/privacy`.
    Privacy,
    /// `/taal`, perhaps with a language.
    Language(String),
    /// `/wis`.
    Wipe,
    /// `/zaken`.
    Cases,
    /// `/zaak NR`.
    Case(String),
    /// `/dossier NR`, perhaps with names to be left out.
    Dossier(String),
    /// `/toestel NR`, and what the caller says of themselves.
    NewPhone(String),
    /// `/betrokken`, perhaps with a number.
    Involved(String),
    /// `/vandaag`.
    Today,
    /// `/zoek`, and what for.
    Search(String),
    /// `/afwezig`.
    Away,
    /// `/mondeling`, perhaps with the day on which it was told.
    Oral(String),
    /// `/uitdienst`.
    Leave,
    /// Any other.
    Unknown,
}

/// Reads a command; `None` for ordinary words.
pub(super) fn command(words: &str) -> Option<Command> {
    let (name, argument) = match words.strip_prefix('/')?.split_once(char::is_whitespace) {
        Some((name, argument)) => (name, argument.trim()),
        None => (words.strip_prefix('/')?, ""),
    };
    let name = name.split('@').next().unwrap_or(name).to_lowercase();
    let letter = name.chars().next()?;
    if !letter.is_ascii_lowercase() {
        return None;
    }
    Some(match name.as_str() {
        "start" => Command::Start((!argument.is_empty()).then(|| argument.to_owned())),
        "klacht" => Command::New(argument.to_owned()),
        "mijnklachten" => Command::Mine,
        "stop" | "annuleer" | "cancel" => Command::Stop,
        "hulp" | "help" => Command::Help,
        "privacy" => Command::Privacy,
        "taal" | "language" | "settings" => Command::Language(argument.to_owned()),
        "wis" => Command::Wipe,
        "zaken" => Command::Cases,
        "zaak" => Command::Case(argument.to_owned()),
        "dossier" => Command::Dossier(argument.to_owned()),
        "toestel" | "telefoon" => Command::NewPhone(argument.to_owned()),
        "betrokken" => Command::Involved(argument.to_owned()),
        "vandaag" => Command::Today,
        "zoek" | "zoeken" => Command::Search(argument.to_owned()),
        "afwezig" => Command::Away,
        "mondeling" => Command::Oral(argument.to_owned()),
        "uitdienst" => Command::Leave,
        _ => Command::Unknown,
    })
}
