//! What every test against the practice server begins with: people with phones, and the server itself.

use klachtwijzer::practice::{BotProfile, Options, Person, Server};
use tokio::net::TcpListener;

/// Somebody with a phone that speaks Dutch.
pub(crate) fn person(id: i64, key: &str, first_name: &str) -> Person {
    Person {
        id,
        key: key.to_owned(),
        first_name: first_name.to_owned(),
        last_name: None,
        username: None,
        language_code: "nl".to_owned(),
        label: "Rol".to_owned(),
        phone: format!("+316{:08}", id % 100_000_000),
    }
}

/// A server on a free port for the bot with this token, whose clock starts at `start_time`.
pub(crate) async fn serve(
    token: &str,
    username: &str,
    people: Vec<Person>,
    seed: u64,
    start_time: i64,
) -> Server {
    let (id, _) = token.split_once(':').expect("a token begins with the bot's number");
    let bot = BotProfile {
        id: id.parse().expect("a number"),
        first_name: "Klachtwijzer".to_owned(),
        username: username.to_owned(),
    };
    let title = "Oefenen".to_owned();
    let options = Options { token: token.to_owned(), bot, people, seed, start_time, title };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    Server::start(listener, options).await.expect("a server")
}
