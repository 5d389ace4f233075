//! What people see of the bot before they write: its description and its commands.

use std::time::Duration;

use crate::domain::organisation::Organisation;
use crate::i18n::{DUTCH, Locales, Text};
use crate::telegram::api::Api;
use crate::telegram::profile::{Profile, publish as publish_profile, username};
use crate::turn::BotName;

/// After Telegram did not tell the name.
const ASK_AGAIN: Duration = Duration::from_secs(10);

/// Learns the bot's user name, which links to it need; asks until Telegram tells it.
pub(super) async fn learn_name(api: &Api, bot: &BotName) {
    loop {
        if let Some(name) = username(api).await {
            let _ = bot.set(name);
            return;
        }
        tokio::time::sleep(ASK_AGAIN).await;
    }
}

/// Sets the description and the commands, where they differ from what Telegram has: in Dutch for everybody, and
/// for whose app is set to another language that the organisation offers, in that one.
pub(super) async fn publish(api: &Api, locales: &Locales, organisation: &Organisation) {
    let name = organisation.short_name.as_str();
    for language in locales.languages() {
        if !organisation.settings.languages.iter().any(|offered| offered == language) {
            continue;
        }
        let words = |id: &'static str| locales.render(language, &Text::new(id).with("organisation", name));
        let profile = Profile {
            language: (language != DUTCH).then_some(language),
            description: words("about-long"),
            short: words("about-short"),
            commands: crate::turn::everybodys_commands(locales, language),
        };
        publish_profile(api, &profile).await;
    }
}
