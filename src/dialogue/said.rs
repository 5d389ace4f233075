//! Answers in words, for reading back to whoever gave them and to whoever handles them.

use crate::domain::attachment::MediaKind;
use crate::domain::case::Case;
use crate::domain::complaint::{About, Certainty, Door, Incident, Part, Told};
use crate::domain::organisation::Organisation;
use crate::i18n::{Arg, Text};

/// How a spoken answer is kept where an offered answer could be.
pub const SPOKEN: &str = "spoken";

/// Whom it is about, as one line.
pub fn about(about: &About) -> Text {
    match about {
        About::Employee { name: Some(name) } => Text::new("said-about-employee").with("name", name.as_str()),
        About::Employee { name: None } => Text::new("said-about-employee-unknown"),
        About::Unit => Text::new("said-about-unit"),
        About::Organisation => Text::new("said-about-organisation"),
        About::ActingFor { name: Some(name) } => Text::new("said-about-acting").with("name", name.as_str()),
        About::ActingFor { name: None } => Text::new("said-about-acting-unknown"),
    }
}

/// When it happened.
pub fn incident(incident: &Incident) -> Text {
    match incident {
        Incident::Day { date } => Text::new("said-day").with("day", *date),
        Incident::Range { first, last } => Text::new("said-range").with("first", *first).with("last", *last),
        Incident::Ongoing => Text::new("said-ongoing"),
        Incident::Unknown => Text::new("said-when-unknown"),
    }
}

/// When it was filed: the day on which it was told at the desk, or else the moment at which it was sent.
pub fn filed(case: &Case) -> Arg {
    case.told_on().map_or_else(|| Arg::from(case.filed), Arg::from)
}

/// A line of one's own cases: the number, and when it was sent or told.
pub fn own_case(case: &Case) -> Text {
    let id = if case.told_on().is_some() { "mine-case-told" } else { "mine-case" };
    Text::new(id).with("number", case.number.as_str()).with("at", filed(case))
}

/// What a track is called; without a key there is none.
pub fn track(organisation: &Organisation, key: &str) -> Text {
    match organisation.track(key) {
        Some(track) => Text::words(track.name.as_str()),
        None if key.is_empty() => Text::new("staff-track-none"),
        None => Text::words(key),
    }
}

/// What a commissioner is called.
pub fn commissioner(organisation: &Organisation, key: &str) -> Text {
    let known = organisation.commissioner(key).map_or(key, |commissioner| commissioner.name.as_str());
    Text::words(known)
}

/// What is counted: the message, its argument, and what belongs to it.
type Kind = (&'static str, &'static str, fn(Option<MediaKind>) -> bool);

/// "2 berichten, 1 foto en 3 spraakberichten".
pub fn received(parts: &[Part]) -> Text {
    let kinds: [Kind; 4] = [
        ("received-texts", "texts", |kind| kind.is_none()),
        ("received-photos", "photos", |kind| kind == Some(MediaKind::Photo)),
        ("received-voices", "voices", |kind| kind.is_some_and(is_sound)),
        ("received-files", "files", |kind| {
            kind.is_some_and(|kind| kind != MediaKind::Photo && !is_sound(kind))
        }),
    ];
    let kind = |part: &Part| part.file().map(|attachment| attachment.kind);
    let arrived = |part: &&Part| part.file().is_some() || part.text.is_some();
    let mut counts = kinds.into_iter().rev().filter_map(|(id, argument, is_meant)| {
        let number = parts.iter().filter(arrived).filter(|part| is_meant(kind(part))).count();
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        (number > 0).then(|| Text::new(id).with(argument, number))
    });
    let Some(last) = counts.next() else { return Text::new("received-texts").with("texts", 0) };
    let Some(before) = counts.next() else { return last };
    let pair = Text::new("received-both").with("texts", before).with("files", last);
    counts.fold(pair, |rest, first| Text::new("received-more").with("first", first).with("rest", rest))
}

fn is_sound(kind: MediaKind) -> bool {
    matches!(kind, MediaKind::Voice | MediaKind::Audio)
}

/// The words themselves when they are all there is, else what was received.
pub fn in_short(parts: &[Part]) -> Text {
    match parts {
        [Part { text: Some(words), attachment: None, .. }] => {
            Text::new("said-quote").with("words", words.as_str())
        }
        _ => received(parts),
    }
}

/// What in_short did not say already.
pub fn in_full(parts: &[Part]) -> Vec<Text> {
    if let [Part { attachment: None, .. }] = parts { Vec::new() } else { own_words(parts) }
}

/// What somebody sent, piece by piece, in their own words.
pub fn own_words(parts: &[Part]) -> Vec<Text> {
    let mut lines = Vec::new();
    let mut numbers = [0_i64; 3];
    for part in parts {
        if let Some(attachment) = &part.attachment {
            let (kind, name) = (attachment.kind, attachment.file_name.as_deref());
            let line = file(kind, attachment.duration_s, name, &mut numbers);
            lines.push(if part.lost { Text::new("said-lost").with("file", line) } else { line });
        }
        if let Some(text) = &part.text {
            lines.push(Text::new("said-quote").with("words", text.as_str()));
        }
    }
    lines
}

/// "spraakbericht 1 (0:42)".
fn file(kind: MediaKind, duration_s: Option<u32>, name: Option<&str>, numbers: &mut [i64; 3]) -> Text {
    let [voices, photos, files] = numbers;
    match kind {
        MediaKind::Voice | MediaKind::Audio => {
            *voices += 1;
            Text::new("said-voice").with("number", *voices).with("length", length(duration_s))
        }
        MediaKind::Photo => {
            *photos += 1;
            Text::new("said-photo").with("number", *photos)
        }
        MediaKind::Video | MediaKind::VideoNote | MediaKind::Animation => {
            *files += 1;
            Text::new("said-video").with("number", *files).with("length", length(duration_s))
        }
        MediaKind::Document => {
            *files += 1;
            match name {
                Some(name) => Text::new("said-document").with("name", name),
                None => Text::new("said-file").with("number", *files),
            }
        }
    }
}

fn length(duration_s: Option<u32>) -> String {
    let seconds = duration_s.unwrap_or(0);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// An offered answer in the reader's language, or the filer's own words.
pub fn told_text(told: &Told) -> Text {
    let key = match told {
        Told::Offered(key) => key.as_str(),
        Told::Words(words) => return Text::words(words),
    };
    Text::new(match key {
        "relation-parent" => "choice-relation-parent",
        "relation-child" => "choice-relation-child",
        "relation-partner" => "choice-relation-partner",
        "relation-worker" => "choice-relation-worker",
        "basis-consent" => "choice-basis-consent",
        "basis-guardian" => "choice-basis-guardian",
        "basis-parent" => "choice-basis-parent",
        "wish-stop" => "choice-wish-stop",
        "wish-sorry" => "choice-wish-sorry",
        "wish-talk" => "choice-wish-talk",
        "wish-solve" => "choice-wish-solve",
        SPOKEN => "said-spoken",
        _ => "choice-unsure",
    })
}

/// Yes, no or not sure.
pub fn certainty(certainty: Certainty) -> Text {
    Text::new(match certainty {
        Certainty::Yes => "said-yes",
        Certainty::No => "said-no",
        Certainty::Unsure => "said-unsure",
    })
}

/// Whom the client chose.
pub fn door_text(door: Door, manager_involved: Option<Certainty>) -> Text {
    Text::new(match (door, manager_involved) {
        (Door::Manager, Some(Certainty::Yes)) => "said-door-colleague",
        (Door::Manager, Some(Certainty::No | Certainty::Unsure) | None) => "said-door-manager",
        (Door::ComplaintsOfficer, _) => "said-door-officer",
    })
}
