//! The commands that Telegram shows: set at the start for everybody and for each member of staff, and only
//! where they differ.

use std::time::Duration;

use serde_json::{Value, json};

use super::town::{MANAGER, TOKEN, Town};

/// What somebody's chat shows, as the Bot API tells it.
async fn menu(town: &Town) -> Vec<String> {
    let scope = json!({ "scope": { "type": "chat", "chat_id": MANAGER } });
    let answer = call(town, "getMyCommands", &scope).await;
    let commands = answer["result"].as_array().unwrap();
    commands.iter().map(|command| command["command"].as_str().unwrap().to_owned()).collect()
}

async fn call(town: &Town, method: &str, body: &Value) -> Value {
    let url = format!("{}bot{TOKEN}/{method}", town.server.api_url());
    let request = reqwest::Client::new().post(url).header("content-type", "application/json");
    let answer = request.body(body.to_string()).send().await.unwrap().text().await.unwrap();
    serde_json::from_str(&answer).unwrap()
}

/// How often commands were set.
fn settings(town: &Town) -> usize {
    town.world.calls().iter().filter(|call| call.method == "setMyCommands").count()
}

/// Waits until the bot has looked at the manager's commands once more.
async fn looked_at(town: &Town, before: usize) {
    for _ in 0..300 {
        if looks(town) > before {
            tokio::time::sleep(Duration::from_millis(100)).await;
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the commands of staff are not looked at");
}

fn looks(town: &Town) -> usize {
    let of_manager = |params: &Value| params["scope"].to_string().contains(&MANAGER.to_string());
    let calls = town.world.calls();
    calls.iter().filter(|call| call.method == "getMyCommands" && of_manager(&call.params)).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_an_upgrade_staff_see_the_new_commands_at_once() {
    let (town, bot) = Town::with_staff().await;
    bot.is_done().await;
    bot.stop().await;
    let new = menu(&town).await;
    assert!(new.contains(&"uitdienst".to_owned()) && new.contains(&"klacht".to_owned()), "{new:?}");

    // Nothing differs: nothing is set.
    let (set, seen) = (settings(&town), looks(&town));
    let bot = town.bot().await;
    looked_at(&town, seen).await;
    bot.stop().await;
    assert_eq!(settings(&town), set);

    // An earlier release has set something else.
    let old = json!({
        "commands": [{ "command": "zaken", "description": "Je zaken" }],
        "scope": { "type": "chat", "chat_id": MANAGER },
    });
    call(&town, "setMyCommands", &old).await;
    let seen = looks(&town);
    let bot = town.bot().await;
    looked_at(&town, seen).await;
    for _ in 0..100 {
        if menu(&town).await == new {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    bot.stop().await;
    assert_eq!(menu(&town).await, new);
}
