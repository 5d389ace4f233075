//! What people see of the bot before they write: its description and its commands.

use crate::domain::organisation::Organisation;
use crate::i18n::{DUTCH, Locales, Text};
use crate::telegram::api::Api;
use crate::telegram::profile::{Profile, publish as publish_profile};

/// Sets the description and the commands, where they differ from what Telegram has.
pub(super) async fn publish(api: &Api, locales: &Locales, organisation: &Organisation) {
    let name = organisation.short_name.as_str();
    let words = |id: &'static str| locales.render(DUTCH, &Text::new(id).with("organisation", name));
    let commands = crate::turn::everybodys_commands(locales, DUTCH);
    let profile = Profile { description: words("about-long"), short: words("about-short"), commands };
    publish_profile(api, &profile).await;
}
