//! Finding things in the organisation file: by key, by date, by what somebody typed.

use chrono::NaiveDate;

use super::model::{Commissioner, Organisation, Service, Track, Unit};
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

    /// The commissioner with this key.
    pub fn commissioner(&self, key: &str) -> Option<&Commissioner> {
        self.commissioners.iter().find(|commissioner| commissioner.key == key)
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

    /// The regulation that a case keeps (article 16): the version it recorded, or else the one of its day.
    pub fn regulation_of(&self, version: &str, filed: NaiveDate) -> &Regulation {
        self.regulation(version).unwrap_or_else(|| self.regulation_on(filed))
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

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;
    use crate::domain::organisation::{BUILT_IN_FILE, built_in};

    static WERKPRO: LazyLock<Organisation> =
        LazyLock::new(|| Organisation::parse(built_in(), BUILT_IN_FILE).expect("no mistakes"));

    fn werkpro() -> &'static Organisation {
        &WERKPRO
    }

    #[rstest]
    #[case("kringloop zuid", "kringloop-zuid")]
    #[case("Kringloopwinkel Noord", "kringloop-noord")]
    #[case("kringlop noord", "kringloop-noord")]
    #[case("fietse", "fietsen")]
    #[case("de fietsenmaker", "fietsen")]
    #[case("JIMMYS", "jimmys")]
    #[case("jimmy’s", "jimmys")]
    #[case("link 050", "link050")]
    #[case("eetcafe", "restaurant")]
    #[case("burenruzie", "buurtbemiddeling")]
    #[case("tuin", "groen")]
    #[case("schoonmak", "schoonmaak")]
    fn a_unit_is_found_however_it_is_typed(#[case] typed: &str, #[case] key: &str) {
        let werkpro = werkpro();
        assert_eq!(werkpro.search_units(typed).first().map(|unit| unit.key.as_str()), Some(key));
    }

    #[rstest]
    #[case("")]
    #[case("de")]
    #[case("xyzzy")]
    #[case("...")]
    fn what_is_no_unit_finds_none(#[case] typed: &str) {
        assert!(werkpro().search_units(typed).is_empty());
    }

    #[test]
    fn only_services_with_a_uwv_track_ask_for_it() {
        let werkpro = werkpro();
        let asking: Vec<&str> = werkpro
            .services
            .iter()
            .filter(|service| werkpro.asks_uwv(service))
            .map(|service| &*service.key)
            .collect();
        assert_eq!(asking, ["werkbedrijf", "begeleiding"]);
    }

    #[test]
    fn units_come_in_the_order_of_the_file_and_unknown_keys_give_nothing() {
        let werkpro = werkpro();
        let service = werkpro.service("werkbedrijf").expect("it is there");
        let keys: Vec<&String> = werkpro.units_for(service).into_iter().map(|unit| &unit.key).collect();
        assert_eq!(keys, service.units.iter().collect::<Vec<_>>());
        assert!(
            werkpro.service("x").is_none() && werkpro.unit("x").is_none() && werkpro.track("x").is_none()
        );
        assert!(werkpro.regulation("x").is_none());
    }

    proptest! {
        #[test]
        fn any_text_can_be_searched(typed in "\\PC{0,60}") {
            prop_assert!(werkpro().search_units(&typed).len() <= FOUND_MAX);
        }
    }
}
