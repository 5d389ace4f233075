//! The randomness that a pure step gets as an argument.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rand::RngExt;

use crate::domain::ids::Fresh;

/// What the bot did by itself is counted from here, apart from the numbers of updates.
const OWN: u64 = 1 << 63;

/// Where the seeds of turns come from.
#[derive(Clone, Debug, Default)]
pub(super) enum Chance {
    /// The operating system's generator.
    #[default]
    System,
    /// One number, for practice: the same updates give the same case numbers.
    Seeded {
        /// The number.
        seed: u64,
        /// How many turns of the bot's own there were.
        own: Arc<AtomicU64>,
    },
    /// A mistake in a turn, for the tests: it panics where this says so.
    #[cfg(test)]
    Faulty(fn(Option<i64>) -> bool),
}

impl Chance {
    pub(super) fn seeded(seed: u64) -> Self {
        Self::Seeded { seed, own: Arc::default() }
    }

    /// The seed of one turn; `update_id` names the update that it handles, if it is one.
    pub(super) fn fresh(&self, update_id: Option<i64>) -> Fresh {
        match self {
            Self::System => Fresh::new(rand::rng().random()),
            #[cfg(test)]
            Self::Faulty(fails) => {
                assert!(!fails(update_id), "a turn panics");
                Self::System.fresh(update_id)
            }
            Self::Seeded { seed, own } => {
                // By the update and not by order: how often the bot speaks in between depends on the hour.
                let turn = update_id.map(i64::cast_unsigned);
                let turn = turn.unwrap_or_else(|| OWN | own.fetch_add(1, Ordering::Relaxed));
                Fresh::new(u128::from(Fresh::new(u128::from(*seed)).next_u64()) << 64 | u128::from(turn))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_each_update_its_own_numbers_and_always_the_same() {
        let numbers = |seed: u64| {
            let chance = Chance::seeded(seed);
            // What happens in between changes nothing.
            chance.fresh(None);
            [Some(10), Some(11), None].map(|update| chance.fresh(update).next_u64())
        };
        let [one, two, own] = numbers(7);
        assert!(one != two && two != own);
        let again = Chance::seeded(7);
        assert_eq!([Some(10), Some(11)].map(|update| again.fresh(update).next_u64()), [one, two]);
        assert_ne!(numbers(8)[0], one);
        let system = || Chance::System.fresh(Some(10)).next_u64();
        assert_ne!(system(), system());
    }
}
