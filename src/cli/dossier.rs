//! `klachtwijzer dossier`: everything in a case as files, when the complaints officer allows it.

use std::fs::File;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use bytes::Bytes;
use rand::RngExt;
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::app::Parts;
use crate::clock::{Clock, System};
use crate::delivery::bundles::archive;
use crate::dialogue::dossier::{Made, Source, made, may_allow};
use crate::dialogue::event::EventKind;
use crate::dialogue::letters::Signer;
use crate::dialogue::scene::World;
use crate::dialogue::step::AuditAction;
use crate::domain::calendar::civil_date;
use crate::domain::dossier::Edition;
use crate::domain::dossier::{BlackOut, Bundle};
use crate::domain::ids::{CaseId, CaseNumber, ConversationId};
use crate::domain::letter::LetterId;
use crate::letters::render;
use crate::store::Opened;
use crate::turn::Turns;

use super::{Flags, WrongUse, print};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The number of the case.
    number: String,
    /// The folder for the files; it has to be there.
    #[arg(long, default_value = ".")]
    into: PathBuf,
    /// Names to be blacked out, with commas between them; the attachments stay behind then.
    #[arg(long, value_name = "NAMES")]
    without: Option<String>,
}

/// So long the code is good, as the message in the chat says.
const GOOD_FOR: Duration = Duration::from_secs(15 * 60);
/// Typing mistakes are allowed; guessing is not.
const TRIES: u32 = 3;

pub(super) async fn run(flags: &Flags, args: &Args) -> anyhow::Result<()> {
    let Some(number) = CaseNumber::parse(&args.number) else {
        return Err(WrongUse(format!("`{}` is no case number, such as 3467-9ACD", args.number)).into());
    };
    if !args.into.is_dir() {
        let line = format!("--into names {}, which is no folder", args.into.display());
        return Err(WrongUse(line).into());
    }
    let parts = super::existing(flags).await?;
    let done = export(&parts, &number, args).await;
    parts.store.close().await;
    done
}

async fn export(parts: &Parts, number: &CaseNumber, args: &Args) -> anyhow::Result<()> {
    let opened = parts.store.open_case(number).await.context("the case cannot be read")?;
    let Some(opened) = opened else { bail!("there is no case {number}") };
    let allowed_by = ask(parts, &opened).await?;
    let names = BlackOut::typed(args.without.as_deref().unwrap_or_default());
    let now = System.now();
    let world = World {
        organisation: &parts.organisation,
        locales: &parts.locales,
        now,
        today: civil_date(now),
        bot: "",
    };
    let staff = parts.store.staff().await.context("the staff cannot be read")?;
    let (case, events) = (&opened.case, &opened.events);
    let (edition, signer) = (Edition::File, &Signer::Organisation);
    let source = Source { world: &world, case, events, staff: &staff, signer, edition };
    let Made { letter, bundles } = made(source, &names);
    // First the trail: what is not written down does not leave.
    let noted = parts.store.note_allowed(AuditAction::DossierMade, case.id, allowed_by, now).await;
    noted.context("the audit trail cannot be written")?;
    let pdf = render(&letter).context("the PDF cannot be made")?;
    write(&args.into.join(letter.file_name(LetterId(0))), &pdf)?;
    if !names.is_empty() && !bundles.is_empty() {
        print("the attachments stay behind: no name can be blacked out in them");
        return Ok(());
    }
    for bundle in &bundles {
        let bytes = packed(parts, case.id, bundle).await?;
        write(&args.into.join(&bundle.name), &bytes)?;
    }
    Ok(())
}

/// Sends a code to the complaints officer and waits until it is typed; gives the chat of whoever allowed it.
async fn ask(parts: &Parts, opened: &Opened) -> anyhow::Result<ConversationId> {
    let today = civil_date(System.now());
    let secrecy = parts.organisation.regulation_on(today).secrecy_version;
    let staff = parts.store.staff().await.context("the staff cannot be read")?;
    let code = format!("{:08}", rand::rng().random_range(0..100_000_000_u32));
    let turns = Turns::new(
        parts.store.clone(),
        Arc::clone(&parts.organisation),
        Arc::clone(&parts.locales),
        Arc::new(System),
    );
    let mut asked = None;
    for officer in may_allow(&opened.case, &parts.organisation, &staff, secrecy) {
        let conversation = parts.store.conversation_of_staff(officer.id).await?;
        if let Some(conversation) = conversation.filter(|conversation| *conversation != opened.filer) {
            let number = opened.case.number.clone();
            turns.tell(conversation, EventKind::DossierAsked { number, code: code.clone() }).await?;
            asked = asked.or(Some(conversation));
        }
    }
    let Some(asked) = asked else {
        bail!("nobody can allow this: no complaints officer is in the bot who may know of this case");
    };
    print("The complaints officer gets a code in the chat, as soon as the bot runs. Type it here:");
    let (sender, heard) = oneshot::channel();
    // A thread of its own, for which nobody waits at the end: reading a terminal cannot be broken off.
    std::thread::spawn(move || sender.send(typed(&code)));
    match timeout(GOOD_FOR, heard).await {
        Ok(Ok(true)) => Ok(asked),
        Ok(_) => bail!("that is not the code: nothing was made"),
        Err(_) => bail!("the code was not typed in time: nothing was made"),
    }
}

fn typed(code: &str) -> bool {
    let lines = std::io::stdin().lines().map_while(Result::ok).take(TRIES as usize);
    let digits = |line: String| line.chars().filter(char::is_ascii_digit).collect::<String>();
    lines.map(digits).any(|line| bool::from(line.as_bytes().ct_eq(code.as_bytes())))
}

async fn packed(parts: &Parts, case: CaseId, bundle: &Bundle) -> anyhow::Result<Bytes> {
    let mut files = Vec::with_capacity(bundle.files.len());
    for file in &bundle.files {
        let bytes = parts.store.read_attachment(case, file.attachment.id).await;
        files.push(bytes.context("an attachment cannot be read")?.map(Bytes::from));
    }
    archive(bundle, &files).context("the archive cannot be made")
}

/// A new file that only its owner can read.
fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut options = File::options();
    let file = options.write(true).create_new(true).mode(0o600).open(path);
    let mut file = file.with_context(|| format!("{} cannot be made", path.display()))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).context("the file cannot be written")?;
    print(&path.display().to_string());
    Ok(())
}
