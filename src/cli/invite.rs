//! `klachtwijzer invite`: a one-time deep link with which somebody joins the staff.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngExt;
use secrecy::SecretString;
use url::Url;

use crate::app;
use crate::clock::{Clock, System};
use crate::config::token;
use crate::dialogue::event::EventKind;
use crate::dialogue::query::Invite;
use crate::domain::organisation::Organisation;
use crate::domain::staff::{Role, Standing};
use crate::store::Store;
use crate::telegram::api::Api;
use crate::telegram::profile::username;
use crate::turn::Turns;

use super::{Flags, WrongUse, print, wrong_use};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// manager, complaints-officer, committee-secretary or administrator.
    #[arg(long)]
    role: String,
    /// The unit's key in the organisation file; for a manager.
    #[arg(long)]
    unit: Option<String>,
    /// The person's name, as clients and colleagues will read it.
    #[arg(long)]
    name: String,
}

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let settings = flags.settings()?;
    let organisation =
        app::organisation(settings.organisation.as_deref()).map_err(|error| wrong_use(&error))?;
    let invite = invitation(args, &organisation)?;
    let bot = bot_name(super::api_url(&settings)?).await?;
    let parts = app::open(&settings).await.map_err(|error| wrong_use(&error))?;
    let code = create(&parts.store, &parts.organisation, &invite, &System).await?;
    announce(&parts, &invite).await?;
    print(&format!("https://t.me/{bot}?start={code}"));
    parts.store.close().await;
    Ok(())
}

/// The complaints officers hear of every invitation to a role that reads cases, before it is used.
async fn announce(parts: &app::Parts, invite: &Invite) -> anyhow::Result<()> {
    if !invite.role.reads_cases() {
        return Ok(());
    }
    let turns = Turns::new(
        parts.store.clone(),
        Arc::clone(&parts.organisation),
        Arc::clone(&parts.locales),
        Arc::new(System),
    );
    let officers = parts
        .store
        .staff()
        .await?
        .into_iter()
        .filter(|member| member.role == Role::ComplaintsOfficer && member.standing == Standing::Active);
    for officer in officers {
        if let Some(conversation) = parts.store.conversation_of_staff(officer.id).await? {
            let Invite { role, unit, name } = invite.clone();
            turns.tell(conversation, EventKind::InviteMade { role, unit, name }).await?;
        }
    }
    Ok(())
}

/// Checks what was asked against the organisation file.
pub(super) fn invitation(args: &Args, organisation: &Organisation) -> Result<Invite, WrongUse> {
    let Some(role) = Role::parse(&args.role) else {
        let allowed: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        return Err(WrongUse(format!("--role is `{}`: set it to one of {}", args.role, allowed.join(", "))));
    };
    let name = args.name.trim();
    if name.is_empty() || name.chars().count() > 80 {
        return Err(WrongUse("--name is empty or too long: set it to 1 to 80 characters".to_owned()));
    }
    let units = || organisation.units.iter().map(|unit| unit.key.as_str()).collect::<Vec<_>>().join(", ");
    match (role, &args.unit) {
        (Role::Manager, None) => {
            Err(WrongUse(format!("--unit is missing: a manager has one; set it to one of {}", units())))
        }
        (Role::Manager, Some(key)) if organisation.unit(key).is_none() => {
            Err(WrongUse(format!("--unit is `{key}`: set it to one of {}", units())))
        }
        (Role::ComplaintsOfficer | Role::CommitteeSecretary | Role::Administrator, Some(_)) => {
            Err(WrongUse("--unit is set: only a manager has one".to_owned()))
        }
        (_, unit) => Ok(Invite { role, unit: unit.clone(), name: name.to_owned() }),
    }
}

/// Keeps the invitation and gives its code: 128 random bits.
pub(super) async fn create(
    store: &Store,
    organisation: &Organisation,
    invite: &Invite,
    clock: &dyn Clock,
) -> anyhow::Result<String> {
    let code = URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 16]>());
    let hours = i64::from(organisation.settings.invite_hours);
    let expires = clock.now().plus_ms(hours.saturating_mul(3_600_000));
    store.create_invite(invite, &code, expires).await?;
    Ok(code)
}

/// The bot's name at Telegram, so that the link leads somewhere.
async fn bot_name(url: Url) -> anyhow::Result<String> {
    let token = SecretString::from(token(std::env::var("TELOXIDE_TOKEN").ok())?);
    let api = Api::new(url, token)?;
    username(&api).await.ok_or_else(|| {
        WrongUse(
            "Telegram does not answer, or does not know TELOXIDE_TOKEN: check both and try again".to_owned(),
        )
        .into()
    })
}
