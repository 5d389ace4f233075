//! `klachtwijzer when`: how a typed date is read; for trying, and for measuring.

use std::io::{BufRead, stdin};

use anyhow::Context;
use chrono::NaiveDate;

use crate::clock::{Clock, System};
use crate::domain::calendar::civil_date;
use crate::when::{Reading, jsonl, read, say};

use super::{WrongUse, print};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The day on which it is said (default: today).
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<String>,
    /// Reads lines {"reference":"YYYY-MM-DD","text":"…"} from standard input, and answers each with a line.
    #[arg(long, conflicts_with_all = ["on", "text"])]
    jsonl: bool,
    /// What somebody typed.
    text: Option<String>,
}

pub(super) fn run(args: &Args) -> anyhow::Result<()> {
    if args.jsonl {
        return lines();
    }
    let Some(text) = &args.text else {
        return Err(
            WrongUse("a text is missing: klachtwijzer when \"vorige week dinsdag\"".to_owned()).into()
        );
    };
    let on = match args.on.as_deref() {
        None => civil_date(System.now()),
        Some(typed) => NaiveDate::parse_from_str(typed, "%Y-%m-%d")
            .map_err(|_| WrongUse(format!("--on is `{typed}`: set it to a day like 2026-11-22")))?,
    };
    print(&told(&read(text, on)));
    Ok(())
}

fn lines() -> anyhow::Result<()> {
    for (number, line) in stdin().lock().lines().enumerate() {
        let line = line.context("standard input cannot be read")?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = jsonl::answer(&line)
            .map_err(|error| WrongUse(format!("line {} of standard input: {error}", number + 1)))?;
        print(&answer);
    }
    Ok(())
}

fn told(reading: &Reading) -> String {
    match reading {
        Reading::Known(span) => say::span(*span),
        Reading::Choice(spans) => {
            let spans: Vec<String> = spans.iter().map(|span| say::span(*span)).collect();
            format!("choice: {}", spans.join(" | "))
        }
        Reading::Future(span) => format!("future: {}", say::span(*span)),
        Reading::Impossible => "impossible".to_owned(),
        Reading::Vague => "vague".to_owned(),
        Reading::NotUnderstood => "not-understood".to_owned(),
    }
}
