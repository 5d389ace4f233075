//! The transcript: who said what to whom, in plain words, with chance taken out.

use std::fmt::Write;

use klachtwijzer::domain::ids::CaseNumber;
use klachtwijzer::message::{Keyboard, Message};

/// What happened so far, to be read aloud.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    text: String,
    numbers: Vec<String>,
    codes: Vec<String>,
    /// People who come and go behind the scenes are not written down.
    pub(crate) silent: bool,
}

impl Transcript {
    fn line(&mut self, line: &str) {
        if !self.silent {
            writeln!(self.text, "{}", line.trim_end()).unwrap();
        }
    }

    /// Somebody does something; longer texts go on below.
    pub(crate) fn does(&mut self, what: &str) {
        if !self.silent {
            self.line("");
            let what = self.named(what);
            self.line(&what);
        }
    }

    /// A message of the bot, as its reader sees it.
    pub(crate) fn arrives(&mut self, reader: &str, message: &Message, file: Option<&str>) {
        if self.silent {
            // A number that was told still keeps its name.
            self.named(&message.text);
            return;
        }
        self.line("");
        self.line(&format!("    Bot aan {reader}:"));
        if let Some(file) = file {
            self.line(&format!("      <{file}>"));
        }
        let text = self.named(&shortened(&message.text));
        for line in text.lines() {
            self.line(&format!("      {line}"));
        }
        for row in &message.rows {
            let labels: Vec<String> = row.iter().map(|button| format!("[{}]", button.label)).collect();
            let row = self.named(&labels.join(" "));
            self.line(&format!("      {row}"));
        }
        match &message.keyboard {
            Keyboard::Unchanged => {}
            Keyboard::Remove => self.line("      (toetsen weg)"),
            Keyboard::ShareContact { share, others } => {
                self.line(&format!("      toetsen: [{share}] [{}]", others.join("] [")));
            }
        }
    }

    /// Something that only the screen shows.
    pub(crate) fn happens(&mut self, what: &str) {
        let what = self.named(what);
        self.line("");
        self.line(&format!("    ({what})"));
    }

    /// Gives case numbers and one-time codes names, in the order in which they are first read.
    pub(crate) fn named(&mut self, text: &str) -> String {
        let text = &self.with_codes_named(text);
        let mut out = String::with_capacity(text.len());
        let chars: Vec<char> = text.chars().collect();
        let mut at = 0;
        while at < chars.len() {
            let window: String = chars.iter().skip(at).take(9).collect();
            if is_number(&window) {
                let known = self.numbers.iter().position(|number| *number == window);
                let index = known.unwrap_or_else(|| {
                    self.numbers.push(window);
                    self.numbers.len() - 1
                });
                write!(out, "ZAAK-{}", index + 1).unwrap();
                at += 9;
            } else {
                out.extend(chars.get(at));
                at += 1;
            }
        }
        out
    }

    fn with_codes_named(&mut self, text: &str) -> String {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once("?start=") {
            let code: String = after.chars().take_while(|c| !c.is_whitespace()).collect();
            if !self.codes.contains(&code) {
                self.codes.push(code);
            }
            rest = after;
        }
        let mut text = text.to_owned();
        for (index, code) in self.codes.iter().enumerate() {
            text = text.replace(code, &format!("CODE-{}", index + 1));
        }
        text
    }

    /// Replaces the names of numbers by the numbers.
    pub(crate) fn unnamed(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (index, number) in self.numbers.iter().enumerate() {
            text = text.replace(&format!("ZAAK-{}", index + 1), number);
        }
        for (index, code) in self.codes.iter().enumerate() {
            text = text.replace(&format!("CODE-{}", index + 1), code);
        }
        text
    }

    pub(crate) fn text(&self) -> String {
        self.text.trim_start().to_owned()
    }
}

fn is_number(window: &str) -> bool {
    window.chars().nth(4) == Some('-')
        && window.chars().count() == 9
        && window.chars().all(|c| !c.is_lowercase() && !c.is_whitespace())
        && CaseNumber::parse(window).is_some_and(|number| number.as_str() == window)
}

/// A line that nobody would read aloud is cut short.
pub(crate) fn shortened(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let length = line.chars().count();
            if length <= 300 {
                return line.to_owned();
            }
            let head: String = line.chars().take(40).collect();
            let tail: String = line.chars().skip(length - 20).collect();
            format!("{head} … ({length} tekens) … {tail}")
        })
        .collect();
    lines.join("\n")
}
