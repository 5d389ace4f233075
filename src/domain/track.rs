//! Which track the client follows, and who commissions it (articles 13 and 15). Both follow from service and
//! unit, and from what the client said about UWV, where only one is possible; staff complete the rest.

use serde::{Deserialize, Serialize};

use super::complaint::{Certainty, CommissionerKey, Complaint, TrackKey};
use super::organisation::{Organisation, Track};

/// What is known of the track.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Which track; none when several are possible, or when there is none.
    pub track: Option<TrackKey>,
    /// Who commissions it. It can be known while the track is not.
    pub commissioner: Option<CommissionerKey>,
    /// Is it UWV's, so that article 13 holds? None while that is not known.
    pub uwv: Option<bool>,
    /// Are several possible, so that somebody has to say which?
    pub open: bool,
}

impl Standing {
    /// A track of the organisation file.
    pub fn of(track: &Track) -> Self {
        Self {
            track: Some(track.key.clone()),
            commissioner: Some(track.commissioner.clone()),
            uwv: Some(track.uwv),
            open: false,
        }
    }

    /// The client follows none.
    pub const NONE: Self = Self { track: None, commissioner: None, uwv: Some(false), open: false };
}

/// The tracks that the client may follow, in the order of the service. The unit narrows them down where it has
/// tracks of its own; it never adds any, since a complaint can be about a unit where the client does not work.
pub fn candidates<'o>(complaint: &Complaint, organisation: &'o Organisation) -> Vec<&'o Track> {
    let Some(service) = organisation.service(&complaint.service) else { return Vec::new() };
    let asked = organisation.asks_uwv(service);
    let fits = |track: &&Track| match complaint.uwv.filter(|_| asked) {
        Some(Certainty::Yes) => track.uwv,
        Some(Certainty::No) => !track.uwv,
        Some(Certainty::Unsure) | None => true,
    };
    let tracks: Vec<&Track> =
        service.tracks.iter().filter_map(|key| organisation.track(key)).filter(fits).collect();
    let own = complaint.unit.key().and_then(|key| organisation.unit(key)).map(|unit| &unit.tracks);
    let narrowed: Vec<&Track> =
        tracks.iter().copied().filter(|track| own.is_some_and(|own| own.contains(&track.key))).collect();
    if narrowed.is_empty() { tracks } else { narrowed }
}

/// What follows from service, unit and the client's answer: one candidate is filled in, several stay open,
/// none is none. A commissioner that all candidates share is known.
pub fn derive(complaint: &Complaint, organisation: &Organisation) -> Standing {
    let candidates = candidates(complaint, organisation);
    match candidates.as_slice() {
        [] => Standing::NONE,
        [only] => Standing::of(only),
        [first, others @ ..] => Standing {
            track: None,
            commissioner: others
                .iter()
                .all(|other| other.commissioner == first.commissioner)
                .then(|| first.commissioner.clone()),
            uwv: others.iter().all(|other| other.uwv == first.uwv).then_some(first.uwv),
            open: true,
        },
    }
}

#[cfg(test)]
mod tests;
