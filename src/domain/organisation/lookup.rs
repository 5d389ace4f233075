//! Finding things in the organisation file: by key, by date, by what somebody typed.

use chrono::NaiveDate;

use super::model::{Organisation, Service, Track, Unit};
use super::names::{name_words, near};
use super::regulation::Regulation;

/// The most units that a search shows.
const FOUND_MAX: usize = 8;

impl Organisation {
    /// The service with this key.
    pub fn service(&self, key: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.key == key)
    }

    /// The unit with this key.
    pub fn unit(&self, key: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.key == key)
    }

    /// The track with this key.
    pub fn track(&self, key: &str) -> Option<&Track> {
        self.tracks.iter().find(|track| track.key == key)
    }

    /// The units that users of this service choose from, in the order of the file.
    pub fn units_for(&self, service: &Service) -> Vec<&Unit> {
        service.units.iter().filter_map(|key| self.unit(key)).collect()
    }

    /// Are users of this service asked whether they follow a UWV track (article 13)?
    pub fn asks_uwv(&self, service: &Service) -> bool {
        service.tracks.iter().filter_map(|key| self.track(key)).any(|track| track.uwv)
    }

    /// The version of the regulation in force on a day (article 16); before the first, the first.
    pub fn regulation_on(&self, day: NaiveDate) -> &Regulation {
        let in_force = self.regulations.iter().rev().find(|regulation| regulation.valid_from <= day);
        in_force
            .or_else(|| self.regulations.first())
            .expect("an organisation is only made by the reader, which asks for a regulation")
    }

    /// The regulation with this version, as a case has recorded it.
    pub fn regulation(&self, version: &str) -> Option<&Regulation> {
        self.regulations.iter().find(|regulation| regulation.version == version)
    }

    /// The units that what somebody typed may mean, likeliest first; accents, capitals and small
    /// typing mistakes do not matter.
    pub fn search_units(&self, typed: &str) -> Vec<&Unit> {
        let words = name_words(typed);
        let mut found: Vec<(usize, &Unit)> = self
            .units
            .iter()
            .map(|unit| (likeness(&words, unit), unit))
            .filter(|(likeness, _)| *likeness > 0)
            .collect();
        found.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
        found.into_iter().take(FOUND_MAX).map(|(_, unit)| unit).collect()
    }
}

/// How well a unit's best name fits: 3 for a word that is the same or its beginning, 1 for one
/// that is nearly the same.
fn likeness(words: &[String], unit: &Unit) -> usize {
    let names = [&unit.name, &unit.button].into_iter().chain(&unit.aliases);
    names.map(|name| fit(words, &name_words(name))).max().unwrap_or(0)
}

fn fit(typed: &[String], name: &[String]) -> usize {
    typed.iter().map(|word| name.iter().map(|part| fit_word(word, part)).max().unwrap_or(0)).sum()
}

fn fit_word(typed: &str, part: &str) -> usize {
    let contained = typed.chars().count() >= 3 && part.contains(typed);
    match (typed == part || contained, near(typed, part)) {
        (true, _) => 3,
        (false, true) => 1,
        (false, false) => 0,
    }
}
