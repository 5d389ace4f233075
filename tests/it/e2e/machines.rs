//! Two machines with one PostgreSQL: one of them runs the bot, the other says so, and takes over when the
//! first is gone. Only with `KLACHTWIJZER_TEST_POSTGRES`, the address of a server where databases may be made.

use std::process::Command;

use sqlx::{AnyConnection, AssertSqlSafe, Connection};

use super::intake::Script;
use super::program::{Running, ends};
use super::town::Town;
use super::words::says;

/// The program on one of the machines: the data folder is its own, key and database are shared.
fn machine(town: &Town, url: &str, name: &str, args: &[&str]) -> Command {
    let mut command = town.program(args);
    command.env("DATABASE_URL", url).env("KLACHTWIJZER_DATA", town.path(name)).env("RUST_LOG", "warn");
    command
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_machines_with_one_postgres_one_runs() {
    let Ok(server) = std::env::var("KLACHTWIJZER_TEST_POSTGRES") else { return };
    sqlx::any::install_default_drivers();
    let mut admin = AnyConnection::connect(&server).await.unwrap();
    let name = format!("machines_{:016x}", rand::random::<u64>());
    sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
    let mut url = url::Url::parse(&server).unwrap();
    url.set_path(&name);
    let url = url.as_str();

    let town = Town::new().await;
    let one = Running(machine(&town, url, "one", &["run"]).spawn().unwrap());
    let mut client = town.phone("client");
    Script::begin(&mut client).await;
    let refused = ends(&mut machine(&town, url, "two", &["run"]));
    let line = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(2), "{line}");
    let says_so =
        "klachtwijzer: another klachtwijzer runs on this database, perhaps on another machine: stop";
    assert!(line.lines().last().unwrap().starts_with(says_so), "{line}");
    one.kill();
    // The lock goes with the connection, which PostgreSQL notices in its own time.
    let two = loop {
        let mut two =
            machine(&town, url, "two", &["run"]).stderr(std::process::Stdio::null()).spawn().unwrap();
        if super::program::wait(&mut two, std::time::Duration::from_secs(2)).is_none() {
            break Running(two);
        }
    };
    client.press(says("ask-relation"), "Werken of leren").await;
    client.sees(says("ask-uwv")).await;

    // The lock is taken away under its feet: it stops, and says why.
    let end = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' \
               AND database = (SELECT oid FROM pg_database WHERE datname = $1)";
    let ended: i64 = sqlx::query_scalar(end).bind(name.clone()).fetch_one(&mut admin).await.unwrap();
    assert_eq!(ended, 1);
    let mut two = two;
    let code = super::program::wait(&mut two.0, std::time::Duration::from_secs(30));
    assert_eq!(code, Some(1));
    let drop = format!("DROP DATABASE {name} WITH (FORCE)");
    sqlx::query(AssertSqlSafe(drop)).execute(&mut admin).await.unwrap();
}
