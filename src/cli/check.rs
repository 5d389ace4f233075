//! `klachtwijzer check`: are the settings and the organisation file right?

use crate::app;
use crate::config::token;
use crate::i18n::Locales;

use super::{Flags, print, wrong_use};

pub(super) fn run(flags: &Flags) -> anyhow::Result<()> {
    let settings = flags.settings()?;
    // The token is a secret that need not be at hand for this; one that is set has to be right.
    if let Ok(value) = std::env::var("TELOXIDE_TOKEN") {
        token(Some(value))?;
    }
    super::api_url(&settings)?;
    let organisation =
        app::organisation(settings.organisation.as_deref()).map_err(|error| wrong_use(&error))?;
    let locales = Locales::built_in()?;
    if settings.key_file.exists() {
        app::read_key(&settings.key_file).map_err(|error| wrong_use(&error))?;
    }
    print(&format!(
        "{}: {}, {}, {}, {}",
        organisation.name,
        counted(organisation.services.len(), "service", "services"),
        counted(organisation.units.len(), "unit", "units"),
        counted(organisation.regulations.len(), "regulation", "regulations"),
        counted(organisation.holidays.len(), "holiday", "holidays"),
    ));
    print(&format!("languages: {}", locales.languages().collect::<Vec<_>>().join(", ")));
    print("everything is right");
    Ok(())
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
