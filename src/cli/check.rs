//! `klachtwijzer check`: are the settings and the organisation file right?

use crate::app;
use crate::config::token;
use crate::i18n::Locales;

use super::{Flags, WrongUse, print};

pub(super) fn run(flags: &Flags) -> anyhow::Result<()> {
    let settings = flags.settings()?;
    // The token is a secret that need not be at hand for this; one that is set has to be right.
    if let Ok(value) = std::env::var("TELOXIDE_TOKEN") {
        token(Some(value))?;
    }
    super::api_url(&settings)?;
    let organisation = app::organisation(settings.organisation.as_deref())
        .map_err(|error| WrongUse(format!("{error:#}")))?;
    let locales = Locales::built_in()?;
    if settings.key_file.exists() {
        app::read_key(&settings.key_file).map_err(|error| WrongUse(format!("{error:#}")))?;
    }
    print(&format!(
        "{}: {} services, {} units, {} regulations, {} holidays",
        organisation.name,
        organisation.services.len(),
        organisation.units.len(),
        organisation.regulations.len(),
        organisation.holidays.len(),
    ));
    print(&format!("languages: {}", locales.languages().collect::<Vec<_>>().join(", ")));
    print("everything is right");
    Ok(())
}
