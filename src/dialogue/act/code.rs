//! A one-time code with which somebody goes on with a case from their own account: the client in the place
//! of the representative, or the filer with a new phone. Whoever gives it out checked first who it is.

use crate::domain::calendar::civil_date;
use crate::domain::case::Fact;
use crate::domain::case::filer::FilerFact;
use crate::domain::code::{CodeGrant, CodePurpose, fresh_code};
use crate::domain::ids::{CaseId, CaseNumber};
use crate::i18n::Text;

use super::Deed;
use super::form::{Ask, Field};
use crate::dialogue::query::Purpose;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::{AuditAction, CodeChange, Effect};

/// So long a code can be used.
const GOOD_DAYS: i64 = 7;

/// The next thing to ask.
pub(super) fn field(_: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    // A next of kin files for somebody who died: nobody can take over from them.
    if deed.case.is_represented() && !deed.form.has("whom") {
        let choices = [("client", "staff-code-client"), ("same", "staff-code-same")];
        let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id)));
        return Some(Ask::new("whom", Text::new("staff-code-whom"), Field::Choice(choices.to_vec())));
    }
    (!deed.form.has("checked")).then(|| Ask::yes_no("checked", Text::new("staff-code-checked")))
}

/// The check is the confirmation.
pub(super) fn preview(_: &Scene<'_>, _: &Deed) -> Vec<Text> {
    Vec::new()
}

/// Makes the code, and shows it once.
pub(super) fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    if deed.form.chosen("checked") != Some("yes") {
        return deed.done(scene, Text::new("staff-code-check-first"));
    }
    let to_client = deed.form.chosen("whom") == Some("client");
    deed.record(scene, vec![Fact::Filer(FilerFact::CodeGiven { to_client })]);
    give(scene, deed.case.id, &deed.case.number, to_client);
    scene.note(AuditAction::CodeGiven, Some(deed.case.id), deed.case.handler);
}

/// A fresh code for a case, for the client in the place of the representative or for the same person, and
/// words to pass on. That it was given is recorded beside it.
pub fn give(scene: &mut Scene<'_>, case: CaseId, number: &CaseNumber, to_client: bool) {
    let purpose = if to_client { CodePurpose::TakeOver } else { CodePurpose::NewAccount };
    let code = fresh_code(&mut scene.fresh, purpose);
    let expires = scene.world.now.plus_days(GOOD_DAYS);
    let grant = CodeGrant { case, purpose, about: 0 };
    scene.effect(Effect::Code(CodeChange::Issued { code: code.clone(), grant, expires }));
    let day = civil_date(expires);
    let text = Text::new("staff-code-made").with("number", number.as_str()).with("day", day);
    scene.say(Saying::text(text).about(case, Purpose::Card));
    let organisation = scene.world.organisation.short_name.as_str();
    let pass_on = if scene.world.bot.is_empty() {
        Text::new("staff-code-pass-on").with("organisation", organisation).with("code", code)
    } else {
        let link = format!("https://t.me/{}?start={code}", scene.world.bot);
        Text::new("staff-code-pass-on-link").with("organisation", organisation).with("link", link)
    };
    scene.say(Saying::text(pass_on).about(case, Purpose::Card));
}
