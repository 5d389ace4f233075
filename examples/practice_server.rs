//! Starts the practice server alone, without our bot: for work on its page and for other bots.
//! `cargo run --example practice_server -- [port]`; token `1234567890:practice`.

use std::{
    io::Write,
    time::{SystemTime, UNIX_EPOCH},
};

use anyhow::Context;
use klachtwijzer::practice::{BotProfile, Options, Person, Server};

const PORT: u16 = 8081;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let port = std::env::args().nth(1).map(|p| p.parse()).transpose().context("the port is a number")?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port.unwrap_or(PORT))).await?;
    let server = Server::start(listener, options()?).await?;
    writeln!(std::io::stdout(), "practice server on {}", server.api_url())?;
    tokio::signal::ctrl_c().await?;
    server.stop().await;
    Ok(())
}

fn options() -> anyhow::Result<Options> {
    #[expect(clippy::disallowed_methods, reason = "an example stands on its own")]
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(Options {
        token: "1234567890:practice".to_owned(),
        bot: BotProfile {
            id: 1_234_567_890,
            first_name: "Klachtwijzer".to_owned(),
            username: "klachtwijzer_oefen_bot".to_owned(),
        },
        people: people(),
        seed: 1,
        start_time: i64::try_from(now.as_millis())?,
        title: "Oefenen met Klachtwijzer".to_owned(),
    })
}

fn people() -> Vec<Person> {
    vec![
        person(701, "client", "Samira", "Bakkali", "Klant"),
        person(702, "representative", "Bas", "Vermeer", "Vertegenwoordiger"),
        person(703, "manager", "Ingrid", "de Wolf", "Leidinggevende"),
        person(704, "colleague", "Ruud", "Haverkamp", "Betrokken leidinggevende"),
        person(705, "officer", "Marleen", "Oosterhuis", "Klachtenfunctionaris"),
        person(706, "admin", "Farid", "Yilmaz", "Beheerder"),
    ]
}

fn person(id: i64, key: &str, first_name: &str, last_name: &str, label: &str) -> Person {
    Person {
        id,
        key: key.to_owned(),
        first_name: first_name.to_owned(),
        last_name: Some(last_name.to_owned()),
        username: Some(format!("{}_oefent", first_name.to_lowercase())),
        language_code: "nl".to_owned(),
        label: label.to_owned(),
        phone: format!("+31600000{id}"),
    }
}
