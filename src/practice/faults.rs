//! Faults that tests and the page switch on: which call goes wrong, how, and how often.
//! Deciding is done here; going wrong is done where the call is served.

use serde::{Deserialize, Serialize};

const RULES_MAX: usize = 100;

/// One rule: the calls it meets and what goes wrong with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The method in the spelling of the Bot API, or `*` for every method.
    pub method: String,
    /// Only calls about this chat.
    #[serde(default)]
    pub chat: Option<i64>,
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: FaultKind,
    /// After so many times the rule is spent.
    #[serde(default)]
    pub times: Option<u32>,
    /// Only every so many-th call that it meets.
    #[serde(default)]
    pub every: Option<u32>,
}

/// What can go wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FaultKind {
    /// Refused with 429 and a time to wait; nothing is done.
    #[serde(rename = "status_429")]
    Status429 {
        /// Seconds that the caller must wait.
        #[serde(default = "one")]
        retry_after: u64,
    },
    /// Refused with 500; nothing is done.
    #[serde(rename = "status_500")]
    Status500,
    /// The connection closes without an answer; nothing is done.
    CutBefore,
    /// The call is carried out, but the connection closes before the answer.
    CutAfter,
    /// getUpdates hands out the batch that was just confirmed once more.
    DuplicateDelivery,
    /// The answer comes later.
    Slow {
        /// How much later.
        ms: u64,
    },
}

fn one() -> u64 {
    1
}

impl Fault {
    /// A rule for every call of `method`, in every chat, until it is taken away.
    pub fn always(method: &str, kind: FaultKind) -> Self {
        Self { method: method.to_owned(), chat: None, kind, times: None, every: None }
    }

    /// The same rule, spent after `times` calls.
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    fn meets(&self, method: &str, chat: Option<i64>) -> bool {
        let same_method = self.method == "*" || self.method.eq_ignore_ascii_case(method);
        same_method && (self.chat.is_none() || self.chat == chat)
    }
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    met: u32,
    fired: u32,
}

impl Rule {
    fn fires(&mut self) -> bool {
        if self.fault.times.is_some_and(|times| self.fired >= times) {
            return false;
        }
        self.met = self.met.saturating_add(1);
        let due = self.fault.every.is_none_or(|every| every > 0 && self.met.is_multiple_of(every));
        if due {
            self.fired = self.fired.saturating_add(1);
        }
        due
    }
}

/// The rules in force.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Rule>);

impl Faults {
    /// Replaces all rules.
    pub(crate) fn set(&mut self, faults: Vec<Fault>) {
        self.0.clear();
        faults.into_iter().for_each(|f| self.add(f));
    }

    /// Adds a rule; the oldest falls out when there are too many.
    pub(crate) fn add(&mut self, fault: Fault) {
        if self.0.len() >= RULES_MAX {
            self.0.remove(0);
        }
        self.0.push(Rule { fault, met: 0, fired: 0 });
    }

    /// The rules that can still strike, with the times that are left.
    pub(crate) fn list(&self) -> Vec<Fault> {
        let left = |r: &Rule| Fault { times: r.fault.times.map(|times| times - r.fired), ..r.fault.clone() };
        self.0.iter().map(left).filter(|f| f.times != Some(0)).collect()
    }

    /// What goes wrong with this call: delays add up, of the rest the first rule counts.
    pub(crate) fn strike(&mut self, method: &str, chat: Option<i64>) -> Struck {
        let mut struck = Struck::default();
        for rule in self.0.iter_mut().filter(|r| r.fault.meets(method, chat)) {
            match rule.fault.kind {
                FaultKind::DuplicateDelivery => {}
                FaultKind::Slow { ms } => struck.slow_ms += if rule.fires() { ms } else { 0 },
                FaultKind::Status429 { .. }
                | FaultKind::Status500
                | FaultKind::CutBefore
                | FaultKind::CutAfter => {
                    if struck.kind.is_none() && rule.fires() {
                        struck.kind = Some(rule.fault.kind);
                    }
                }
            }
        }
        struck
    }

    /// Whether the confirmed batch is to be handed out once more.
    pub(crate) fn strike_duplicate(&mut self) -> bool {
        let duplicates =
            |r: &&mut Rule| r.fault.kind == FaultKind::DuplicateDelivery && r.fault.meets("getUpdates", None);
        self.0.iter_mut().filter(duplicates).any(|rule| rule.fires())
    }
}

/// What goes wrong with one call.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Struck {
    pub(crate) kind: Option<FaultKind>,
    pub(crate) slow_ms: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_matches() {
        let mut faults = Faults::default();
        faults
            .set(vec![Fault { chat: Some(7), ..Fault::always("sendMessage", FaultKind::CutAfter).times(1) }]);
        assert_eq!(faults.strike("sendMessage", Some(8)), Struck::default());
        assert_eq!(faults.strike("sendPhoto", Some(7)), Struck::default());
        assert_eq!(faults.strike("SendMessage", Some(7)).kind, Some(FaultKind::CutAfter));
        assert_eq!(faults.strike("sendMessage", Some(7)).kind, None, "spent");
        assert_eq!(faults.list(), []);
    }

    #[test]
    fn every_third_call_fails_and_delays_add_up() {
        let mut faults = Faults::default();
        faults.add(Fault { every: Some(3), ..Fault::always("*", FaultKind::Status500) });
        faults.add(Fault::always("*", FaultKind::Slow { ms: 20 }));
        faults.add(Fault::always("getMe", FaultKind::Slow { ms: 5 }));
        let struck: Vec<_> = (0..6).map(|_| faults.strike("getMe", None)).collect();
        assert!(struck.iter().all(|s| s.slow_ms == 25));
        let failed: Vec<_> = struck.iter().map(|s| s.kind.is_some()).collect();
        assert_eq!(failed, [false, false, true, false, false, true]);
    }

    #[test]
    fn reads_as_the_page_writes_it() {
        let fault: Fault = serde_json::from_str(
            r#"{"method":"*","chat":null,"kind":"status_429","retry_after":3,"times":2}"#,
        )
        .expect("a rule");
        assert_eq!(fault, Fault::always("*", FaultKind::Status429 { retry_after: 3 }).times(2));
        assert!(serde_json::from_str::<Fault>(r#"{"method":"*","kind":"no_such"}"#).is_err());
    }
}
