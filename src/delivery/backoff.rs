//! How long to wait between attempts, and when to stop trying.

use crate::dialogue::query::Purpose;
use crate::dialogue::step::Lane;
use crate::message::Outgoing;
use crate::store::Claimed;

use super::transport::Scope;

const FIRST_DELAY_MS: u64 = 1_000;
const LAST_DELAY_MS: u64 = 300_000;

/// With the delays below: about an hour. Later than that, nobody waits for the answer any more.
const ATTEMPTS_ANSWER: u32 = 20;
/// With the delays below: about three days.
const ATTEMPTS_LETTER: u32 = 850;

/// Milliseconds to wait after so many attempts, up to a fifth more or less than:
///
/// | attempts | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 and more |
/// |---|---|---|---|---|---|---|---|---|---|---|
/// | seconds | 1 | 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256 | 300 |
///
/// `seed` spreads rows that failed together; the same seed gives the same delay.
pub fn backoff(attempts: u32, seed: u64) -> u64 {
    let doublings = attempts.saturating_sub(1).min(9);
    let delay = (FIRST_DELAY_MS << doublings).min(LAST_DELAY_MS);
    // Multiplying by an odd constant sends neighbouring numbers far apart.
    let spread = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    delay - delay / 5 + spread % (2 * (delay / 5) + 1)
}

/// Is the attempt under way the last one? Letters and files are tried longer than answers, unless the
/// failure is about that one file.
pub fn is_hopeless(row: &Claimed, scope: Scope) -> bool {
    let waits_long = match (&row.outgoing, scope) {
        (Outgoing::Fetch { .. }, Scope::All) => true,
        (Outgoing::Fetch { .. }, Scope::Chat) => false,
        _ => row.lane != Lane::Answer || row.purpose == Purpose::Letter,
    };
    row.attempts.saturating_add(1) >= if waits_long { ATTEMPTS_LETTER } else { ATTEMPTS_ANSWER }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(0, 1)]
    #[case(1, 1)]
    #[case(2, 2)]
    #[case(3, 4)]
    #[case(4, 8)]
    #[case(5, 16)]
    #[case(6, 32)]
    #[case(7, 64)]
    #[case(8, 128)]
    #[case(9, 256)]
    #[case(10, 300)]
    #[case(850, 300)]
    fn the_delays_are_those_of_the_table(#[case] attempts: u32, #[case] seconds: u64) {
        for seed in 0..200 {
            let delay = backoff(attempts, seed);
            assert!(delay.abs_diff(seconds * 1000) <= seconds * 200, "{delay} ms for seed {seed}");
        }
    }

    #[test]
    fn rows_that_failed_together_come_back_apart() {
        let delays: std::collections::BTreeSet<u64> = (0..50).map(|seed| backoff(4, seed)).collect();
        assert!(delays.len() > 40, "{} different delays", delays.len());
    }

    proptest! {
        #[test]
        fn no_delay_leaves_its_bounds(attempts: u32, seed: u64) {
            let delay = backoff(attempts, seed);
            prop_assert!((800..=360_000).contains(&delay));
        }
    }
}
