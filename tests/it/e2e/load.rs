//! How many complaints a second, and in how much memory. Run by hand; docs/performance.md says how.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use klachtwijzer::practice::{Message, World};
use tokio::time::sleep;

use super::town::Town;
use super::words::says;
use crate::street::person;

/// So many people write at the same time.
const PEOPLE: i64 = 40;
/// How often each of them looks at the phone. Looking is not free, and not what is measured.
const GLANCE: Duration = Duration::from_millis(25);

/// Button or words for each question, by the name of its text.
const ANSWERS: [(&str, Answer); 9] = [
    ("notice-telegram", Answer::Press("button-notice-yes")),
    ("ask-relation", Answer::Choose("Werken of leren")),
    ("ask-about", Answer::Type("de man van de balie")),
    ("ask-unit", Answer::Choose("Kringloop Noord")),
    ("ask-when", Answer::Press("choice-yesterday")),
    ("ask-manager-named", Answer::Press("choice-no")),
    ("ask-door", Answer::Press("choice-door-manager")),
    ("ask-wish", Answer::Press("choice-wish-solve")),
    ("ask-contact", Answer::Press("choice-name-telegram")),
];

enum Answer {
    /// A button by the name of its text.
    Press(&'static str),
    /// A button of the organisation file.
    Choose(&'static str),
    Type(&'static str),
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes; measures, and judges nothing"]
async fn a_thousand_complaints() {
    let wanted = std::env::var("LOAD_COMPLAINTS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_u64);
    let people = (0..PEOPLE).map(|n| person(7_400_000_000 + n, &format!("load{n}"), "Sam")).collect();
    let town = Town::with(people).await;
    let codes = town.invite_staff().await;
    let launched = Instant::now();
    let program = town.run(&town.path("log"), "warn");
    let asks = |world: &World| (world.polls() > 0).then_some(());
    town.world.wait_until(Duration::from_secs(60), asks).await.unwrap();
    println!("from the start until it asks for messages: {} ms", launched.elapsed().as_millis());
    town.join_staff(&codes).await;
    sleep(Duration::from_secs(1)).await;
    let pid = program.0.id();
    let (memory_before, cpu_before) = (resident_kib(pid), cpu_ms(pid));
    let (began, left) = (Instant::now(), Arc::new(AtomicU64::new(wanted)));
    let writers: Vec<_> = (0..PEOPLE)
        .map(|n| tokio::spawn(write(town.world.clone(), format!("load{n}"), Arc::clone(&left))))
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let took = began.elapsed();
    let cpu = cpu_ms(pid) - cpu_before;
    let memory_after = resident_kib(pid);
    let (drained, cpu_at_last) = (Instant::now(), cpu_ms(pid));
    town.outbox_empties().await;
    let draining = (drained.elapsed().as_secs_f64(), cpu_ms(pid) - cpu_at_last);
    sleep(Duration::from_secs(2)).await;
    let idle = cpu_ms(pid);
    sleep(Duration::from_secs(5)).await;
    println!("complaints: {wanted} by {PEOPLE} people in {:.1} s", took.as_secs_f64());
    println!("a second: {:.1}", wanted as f64 / took.as_secs_f64());
    println!("processor time of the bot: {:.1} ms a complaint", cpu as f64 / wanted as f64);
    println!("then, for what one manager still had to get: {:.1} s, {} ms", draining.0, draining.1);
    println!("resident before: {memory_before} KiB, after: {memory_after} KiB");
    println!("processor time of the idle bot: {} ms in 5 s", cpu_ms(pid) - idle);
    program.kill();
    let status = town.open().await.status().await.unwrap();
    assert_eq!((status.cases, status.drafts, status.outbox_pending), (wanted, 0, 0));
}

async fn write(world: World, person: String, left: Arc<AtomicU64>) {
    let take = |n: u64| n.checked_sub(1);
    while left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take).is_ok() {
        world.send_text(&person, "/klacht").unwrap();
        let mut seen = 0;
        loop {
            sleep(GLANCE).await;
            let chat = world.chat(&person).unwrap();
            let Some(message) = chat.iter().rfind(|m| !m.is_outgoing() && m.id() > seen) else { continue };
            seen = message.id();
            if message.text().contains(says("filed-title")) {
                break;
            }
            react(&world, &person, message);
        }
        // What was read is put away, so that looking stays quick.
        world.clear(&person).unwrap();
    }
}

fn react(world: &World, person: &str, message: &Message) {
    let press = |label: &str| {
        let data = message.button(label).unwrap_or_else(|| panic!("no {label}: {message:?}")).data;
        world.tap(person, message.id(), &data).unwrap();
    };
    if message.button(says("choice-send")).is_some() {
        return press(says("choice-send"));
    }
    if message.text().contains(says("ask-happened")) {
        world.send_text(person, "Hij lachte mij uit waar iedereen bij was. Dat is nu drie keer.").unwrap();
        return press(says("choice-done"));
    }
    match ANSWERS.iter().find(|(id, _)| message.text().contains(says(id))) {
        Some((_, Answer::Press(label))) => press(says(label)),
        Some((_, Answer::Choose(label))) => press(label),
        Some((_, Answer::Type(words))) => drop(world.send_text(person, words).unwrap()),
        None => panic!("what is this? {message:?}"),
    }
}

fn resident_kib(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// User and system time, in the hundredths of a second that Linux counts in.
fn cpu_ms(pid: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let (_, fields) = stat.rsplit_once(") ").unwrap();
    let number = |at: usize| fields.split(' ').nth(at).unwrap().parse::<u64>().unwrap();
    (number(11) + number(12)) * 10
}
