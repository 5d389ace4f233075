//! Each fault as the bot meets it.

use std::time::{Duration, Instant};

use klachtwijzer::practice::{Fault, FaultKind};
use serde_json::json;

use super::bench::{Bench, CLIENT, texts, update_id};

async fn bench_with(method: &str, kind: FaultKind) -> Bench {
    let bench = Bench::started().await;
    bench.world.set_faults(vec![Fault::always(method, kind).times(1)]);
    bench
}

fn messages(bench: &Bench) -> usize {
    bench.world.chat("client").expect("a chat").len()
}

#[tokio::test]
async fn too_many_requests_say_how_long_to_wait() {
    let bench = bench_with("sendMessage", FaultKind::Status429 { retry_after: 3 }).await;
    let answer = bench.call("sendMessage", json!({"chat_id": CLIENT, "text": "x"})).await;
    assert_eq!((&answer["error_code"], &answer["parameters"]), (&json!(429), &json!({"retry_after": 3})));
    assert_eq!(answer["description"], "Too Many Requests: retry after 3");
    assert_eq!(messages(&bench), 1);
    bench.say("nu wel").await;
}

#[tokio::test]
async fn a_server_error_does_nothing() {
    let bench = bench_with("*", FaultKind::Status500).await;
    let answer = bench.call("sendMessage", json!({"chat_id": CLIENT, "text": "x"})).await;
    assert_eq!(answer["error_code"], 500);
    assert_eq!(messages(&bench), 1);
}

#[tokio::test]
async fn a_connection_cut_before_or_after_gives_no_answer() {
    for (kind, expected) in [(FaultKind::CutBefore, 1), (FaultKind::CutAfter, 2)] {
        let bench = bench_with("sendMessage", kind).await;
        let request = bench.request("sendMessage").json(&json!({"chat_id": CLIENT, "text": "x"}));
        let failed = request.send().await.expect_err("no answer");
        assert!(failed.is_request(), "{failed:?}");
        assert_eq!(messages(&bench), expected, "{kind:?}");
        assert_eq!(bench.world.calls().pop().expect("a call").status, None);
        bench.say("verder").await;
    }
}

#[tokio::test]
async fn a_slow_answer_comes_in_the_end() {
    let bench = bench_with("getMe", FaultKind::Slow { ms: 400 }).await;
    let began = Instant::now();
    bench.ok("getMe", json!({})).await;
    assert!(began.elapsed() >= Duration::from_millis(400));
}

#[tokio::test]
async fn a_confirmed_batch_is_handed_out_once_more() {
    let bench = bench_with("getUpdates", FaultKind::DuplicateDelivery).await;
    bench.world.send_text("client", "een").expect("sent");
    bench.world.set_faults(vec![]);
    let first = bench.ok("getUpdates", json!({"offset": -9})).await;
    bench.world.set_faults(vec![Fault::always("getUpdates", FaultKind::DuplicateDelivery).times(1)]);
    bench.world.send_text("client", "twee").expect("sent");
    let next = update_id(&first[0]) + 1;
    let second = bench.ok("getUpdates", json!({"offset": next})).await;
    assert_eq!(texts(&second), ["een", "twee"]);
    let third = bench.ok("getUpdates", json!({"offset": next + 1})).await;
    assert_eq!(third, json!([]), "only once");
}

#[tokio::test]
async fn a_fault_can_be_for_one_chat_and_over_http() {
    let bench = Bench::started().await;
    bench.world.start("manager", None).expect("started");
    let rule = json!({"method": "*", "chat": CLIENT, "kind": "status_500"});
    let (_, rules) = bench.page("POST", "faults", rule).await;
    assert_eq!(rules[0]["kind"], "status_500");
    assert_eq!(bench.call("sendMessage", json!({"chat_id": CLIENT, "text": "x"})).await["error_code"], 500);
    bench.ok("sendMessage", json!({"chat_id": 702, "text": "x"})).await;
    bench.page("DELETE", "faults", json!({})).await;
    bench.say("weer").await;
}
