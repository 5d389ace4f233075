//! What people see of the bot before they write: its description and its commands.

use std::time::Duration;

use crate::domain::organisation::Organisation;
use crate::i18n::{DUTCH, Locales, Text};
use crate::telegram::api::Api;
use crate::telegram::profile::{Profile, publish as publish_profile, publish_menu, username};
use crate::turn::{BotName, Turns};

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

/// Sets the description and the commands, where they differ from what Telegram has: in each language, and
/// for each member of staff, who would keep those of an earlier release otherwise.
pub(super) async fn publish(api: &Api, locales: &Locales, organisation: &Organisation, turns: &Turns) {
    publish_profile(api, &profile(None, locales, organisation)).await;
    for language in locales.languages().filter(|language| *language != DUTCH) {
        publish_profile(api, &profile(Some(language), locales, organisation)).await;
    }
    match turns.staff_menus().await {
        Ok(menus) => {
            for menu in menus {
                publish_menu(api, menu.chat_id, &menu.commands).await;
            }
        }
        Err(error) => tracing::warn!(%error, "staff keep the commands of before until the next start"),
    }
}

/// What people see who have set their app to a language; Dutch for those without a text of their own.
fn profile(language: Option<&str>, locales: &Locales, organisation: &Organisation) -> Profile {
    let name = organisation.short_name.as_str();
    let read = language.unwrap_or(DUTCH);
    let words = |id: &'static str| locales.render(read, &Text::new(id).with("organisation", name));
    Profile {
        language: language.map(str::to_owned),
        description: words("about-long"),
        short: words("about-short"),
        commands: crate::turn::everybodys_commands(locales, read),
    }
}
