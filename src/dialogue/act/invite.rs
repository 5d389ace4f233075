//! Inviting a respondent (articles 3, 6 and 11): who it is, what goes along, and by which way.

use crate::dialogue::menu;
use crate::dialogue::said;
use chrono::NaiveDate;

use crate::domain::address::Address;
use crate::domain::attachment::Attachment;
use crate::domain::calendar::{add_days, end_of_day, instant};
use crate::domain::case::hearing::{HearingFact, Respondent, RespondentId};
use crate::domain::case::meeting::Way;
use crate::domain::case::{Actor, Case, CaseEvent, Fact, Person, Stage};
use crate::domain::code::{CodeGrant, CodePurpose, fresh_code};
use crate::domain::complaint::{About, Part};
use crate::domain::ids::StaffId;
use crate::domain::organisation::{TermKey, resembles, same_name};
use crate::domain::procedure::{Seat, last_day, sides};
use crate::domain::staff::{StaffMember, Standing};
use crate::i18n::Text;

use super::form::{Ask, Field, clipped};
use super::{Deed, Group, by_letter, conflict};
use crate::dialogue::desk::short_id;
use crate::dialogue::event::Timer;
use crate::dialogue::names;
use crate::dialogue::query::Purpose;
use crate::dialogue::respondent::view;
use crate::dialogue::say::Saying;
use crate::dialogue::scene::Scene;
use crate::dialogue::step::{CodeChange, Effect, Recipient};

/// A name on an invitation; what is longer was meant for another question.
const NAME_MAX: usize = 80;
/// A link can be opened first until so many days after the last day of the term.
const LINK_DAYS: u32 = 30;

/// What these actions do.
pub(super) const GROUP: Group = Group { field, preview, commit };

/// The next thing to ask.
fn field(scene: &Scene<'_>, deed: &Deed) -> Option<Ask> {
    let form = &deed.form;
    if !form.has("who") {
        return Some(who(scene, deed));
    }
    if renewed(deed).is_some() {
        return None;
    }
    if matches!(form.chosen("who"), Some("o" | "t")) && !form.has("name") {
        return Some(Ask::new("name", Text::new("staff-invite-name"), Field::Words));
    }
    if is_self(scene, deed) {
        return None;
    }
    let members = members(scene, deed);
    if !members.is_empty() && !form.has("staff") {
        return Some(which_member(&members));
    }
    if deed.case.stage == Stage::Committee && !form.has("by") {
        return Some(Ask::new("by", Text::new("staff-invite-by"), Field::Coming));
    }
    if agreed_facts(&deed.case).is_none() && !form.has("facts") {
        return Some(Ask::new("facts", Text::new("staff-invite-facts"), Field::Words));
    }
    if let Some(contact) = view::contact(&deed.case).filter(|_| !form.has("contact")) {
        return Some(Ask::yes_no("contact", Text::new("staff-invite-contact")).paragraph(contact));
    }
    if let Some(ask) = next_file(deed) {
        return Some(ask);
    }
    let ways = [("chat", "choice-way-link"), ("letter", "choice-way-letter")];
    let ways = ways.map(|(word, id)| (word.to_owned(), Text::new(id)));
    if !form.has("way") {
        return Some(Ask::new("way", Text::new("staff-invite-way"), Field::Choice(ways.to_vec())));
    }
    let asks = way(deed) == Way::Letter && !form.has("address");
    asks.then(|| Ask::new("address", Text::new("staff-invite-address"), Field::Words).optional())
        .map(|ask| ask.paragraph(Text::new("staff-address-how")))
}

/// Everybody whom the complaint names and who was not invited yet, the unit, somebody else; and a new link
/// for those who were invited.
fn who(scene: &Scene<'_>, deed: &Deed) -> Ask {
    let case = &deed.case;
    let invited = |name: &str| case.hearing.invited().any(|known| same_name(&known.person.name, name));
    let is_named = |name: &str| named(case).into_iter().any(|known| same_name(known, name));
    let mut ask = Ask::new("who", Text::new("staff-invite-who"), Field::Words);
    let mut choices = Vec::new();
    for (index, name) in named(case).into_iter().enumerate().filter(|(_, name)| !invited(name)) {
        ask = ask.paragraph(Text::new("staff-invite-named").with("name", name));
        choices.push((format!("a{index}"), Text::words(clipped(name))));
    }
    if let Some(name) = unit_contact(scene, case).filter(|name| !invited(name) && !is_named(name)) {
        ask = ask.paragraph(Text::new("staff-invite-unit").with("name", name));
        choices.push(("u".to_owned(), Text::words(clipped(name))));
    }
    choices.push(("t".to_owned(), Text::new("choice-for-unit")));
    choices.push(("o".to_owned(), Text::new("choice-somebody-else")));
    for known in case.hearing.invited() {
        ask = ask.paragraph(Text::new("staff-invite-again").with("name", known.person.name.as_str()));
        let label = Text::words(clipped(&format!("Link: {}", known.person.name)));
        choices.push((format!("r{}", known.id.0), label));
    }
    Ask { field: Field::Choice(choices), ..ask }
}

/// The names that the complaint gives.
fn named(case: &Case) -> Vec<&str> {
    case.complaint.names().collect()
}

/// Who speaks for the unit: its manager, unless that is the handler.
fn unit_contact<'s>(scene: &'s Scene<'_>, case: &Case) -> Option<&'s str> {
    let organisation = scene.world.organisation;
    let whole = case.complaint.about.contains(&About::Organisation);
    let key = case.unit().or_else(|| whole.then_some(&organisation.organisation_unit))?;
    let manager = organisation.unit(key)?.manager.name.as_str();
    let handler = names::handler(scene, case).unwrap_or_default();
    (!same_name(manager, &handler)).then_some(manager)
}

/// The respondent who gets a new link.
fn renewed(deed: &Deed) -> Option<&Respondent> {
    let number = deed.form.chosen("who")?.strip_prefix('r')?.parse().ok()?;
    deed.case.hearing.respondent(RespondentId(number)).filter(|known| known.withdrawn.is_none())
}

/// The name that was chosen or typed.
fn name(scene: &Scene<'_>, deed: &Deed) -> String {
    let chosen = deed.form.chosen("who").unwrap_or_default();
    let of_list = chosen.strip_prefix('a').and_then(|index| index.parse::<usize>().ok());
    let name = match of_list {
        Some(index) => named(&deed.case).get(index).map(|name| (*name).to_owned()),
        None if chosen == "u" => unit_contact(scene, &deed.case).map(str::to_owned),
        None => deed.form.words("name"),
    };
    let name = name.unwrap_or_default();
    name.lines().next().unwrap_or_default().chars().take(NAME_MAX).collect()
}

/// Does the handler invite themselves? Whoever is complained about does not handle it (article 2), so that this
/// says that they were involved.
fn is_self(scene: &Scene<'_>, deed: &Deed) -> bool {
    let (Actor::Staff(own), Seat::Manager | Seat::Officer) = (deed.by, deed.seat) else { return false };
    same_name(&name(scene, deed), &names::member(scene, own))
}

/// Colleagues who may be this person: by their name, or by their unit. Never the handler.
fn members<'s>(scene: &'s Scene<'_>, deed: &Deed) -> Vec<&'s StaffMember> {
    let (name, case) = (name(scene, deed), &deed.case);
    let invited = |id: StaffId| case.hearing.respondents.iter().any(|known| known.person.staff == Some(id));
    let alike = |member: &StaffMember| {
        resembles(&name, &member.name) || (member.unit.is_some() && member.unit.as_ref() == case.unit())
    };
    let may = |member: &&StaffMember| {
        member.standing == Standing::Active
            && case.handler != Some(member.id)
            && !invited(member.id)
            && alike(member)
    };
    scene.answers.staff.iter().filter(may).collect()
}

fn which_member(members: &[&StaffMember]) -> Ask {
    let mut ask = Ask::new("staff", Text::new("staff-invite-member"), Field::Words);
    let mut choices = Vec::new();
    for member in members {
        ask = ask.paragraph(
            Text::new("staff-hand-line")
                .with("name", member.name.as_str())
                .with("role", crate::dialogue::desk::join::role_text(member.role)),
        );
        choices.push((short_id(member.id), Text::words(clipped(&member.name))));
    }
    choices.push(("n".to_owned(), Text::new("choice-nobody-of-these")));
    Ask { field: Field::Choice(choices), ..ask }
}

/// The facts that the client agreed with.
fn agreed_facts(case: &Case) -> Option<&str> {
    case.hearing.facts.as_ref().filter(|facts| facts.agreed).map(|facts| facts.text.as_str())
}

fn facts(deed: &Deed) -> String {
    let agreed = agreed_facts(&deed.case).map(str::to_owned);
    agreed.or_else(|| deed.form.words("facts")).unwrap_or_default()
}

/// What the client sent that is a file; an authorisation is nobody's business.
fn files(case: &Case) -> Vec<(&Part, &Attachment)> {
    let entries = case.entries.iter().filter(|entry| entry.by == Actor::Filer).map(|entry| &entry.part);
    let parts = case.complaint.happened.iter().chain(&case.complaint.wish).chain(entries);
    parts.filter_map(|part| Some((part, part.attachment.as_ref()?))).collect()
}

/// None by default; then one by one.
fn next_file(deed: &Deed) -> Option<Ask> {
    let files = files(&deed.case);
    let form = &deed.form;
    if files.is_empty() || form.chosen("files") == Some("no") {
        return None;
    }
    if !form.has("files") {
        let choices = [("no", "choice-no-files"), ("some", "choice-some-files")];
        let choices = choices.map(|(word, id)| (word.to_owned(), Text::new(id)));
        let text = Text::new("staff-invite-files").with("received", said::received(&parts(&files)));
        return Some(Ask::new("files", text, Field::Choice(choices.to_vec())));
    }
    files.iter().enumerate().map(|(index, (part, _))| (format!("f{index}"), part)).find_map(|(name, part)| {
        let text = Text::new("staff-invite-file")
            .with("file", Text::block(said::own_words(&[(*part).clone()])))
            .with("at", part.at);
        (!form.has(&name)).then(|| Ask::yes_no(name, text))
    })
}

fn parts(files: &[(&Part, &Attachment)]) -> Vec<Part> {
    files.iter().map(|(part, _)| (*part).clone()).collect()
}

fn ticked(deed: &Deed) -> Vec<(&Part, &Attachment)> {
    let yes = |index: usize| deed.form.chosen(&format!("f{index}")) == Some("yes");
    let files = files(&deed.case).into_iter().enumerate();
    files.filter(|(index, _)| yes(*index)).map(|(_, file)| file).collect()
}

/// The last day for an answer: by the regulation, or as the committee decided.
fn answer_by(scene: &Scene<'_>, deed: &Deed) -> Option<NaiveDate> {
    let moment = menu::moment(scene, &deed.case);
    match deed.case.stage {
        Stage::Committee => deed.form.day("by"),
        Stage::ComplaintsOfficer => Some(last_day(&moment, TermKey::RespondentAnswer, moment.today)),
        Stage::Judging
        | Stage::Manager
        | Stage::Paused
        | Stage::Withdrawn
        | Stage::Settled
        | Stage::Admissibility
        | Stage::Measures
        | Stage::Closed => Some(last_day(&moment, TermKey::RespondentManager, moment.today)),
    }
}

fn person(scene: &Scene<'_>, deed: &Deed) -> Person {
    let members = members(scene, deed);
    let chosen = deed.form.chosen("staff");
    let staff = members.into_iter().find(|member| Some(short_id(member.id).as_str()) == chosen);
    Person {
        name: name(scene, deed),
        for_unit: matches!(deed.form.chosen("who"), Some("u" | "t")),
        staff: staff.map(|member| member.id),
    }
}

fn way(deed: &Deed) -> Way {
    if deed.form.chosen("way") == Some("letter") { Way::Letter } else { Way::Chat }
}

/// Which of those whom the complaint is about this is, when the choice says so.
fn about(deed: &Deed) -> Option<usize> {
    let chosen = deed.form.chosen("who")?;
    let mut about = deed.case.complaint.about.iter().enumerate();
    if matches!(chosen, "u" | "t") {
        let free = sides::unasked(&deed.case);
        let is_unit = |about: &About| matches!(about, About::Unit | About::Organisation);
        return about.find(|(at, known)| is_unit(known) && free.contains(at)).map(|(at, _)| at);
    }
    let nth: usize = chosen.strip_prefix('a')?.parse().ok()?;
    let has_name = |about: &About| match about {
        About::Employee { name } | About::ActingFor { name } => name.is_some(),
        About::Unit | About::Organisation => false,
    };
    about.filter(|(_, known)| has_name(known)).map(|(at, _)| at).nth(nth)
}

fn invitation(scene: &Scene<'_>, deed: &Deed) -> HearingFact {
    HearingFact::RespondentInvited {
        respondent: deed.case.hearing.next_id(),
        about: about(deed),
        person: person(scene, deed),
        way: way(deed),
        facts: facts(deed),
        contact_shown: deed.form.chosen("contact") == Some("yes"),
        attachments: ticked(deed).into_iter().map(|(_, file)| file.id).collect(),
        answer_by: answer_by(scene, deed),
    }
}

/// The invitation, and where it goes when that is by post.
fn facts_of(scene: &Scene<'_>, deed: &Deed) -> Vec<Fact> {
    let address = deed.form.words("address").as_deref().and_then(Address::read);
    let respondent = deed.case.hearing.next_id();
    let address = address.map(|address| HearingFact::AddressGiven { respondent, address });
    std::iter::once(invitation(scene, deed)).chain(address).map(Fact::Hearing).collect()
}

/// The case as it will be, with the respondent as they will be.
fn invited(scene: &Scene<'_>, deed: &Deed) -> Option<(Case, Respondent)> {
    let mut case = deed.case.clone();
    let id = case.hearing.next_id();
    for fact in facts_of(scene, deed) {
        case.apply(&CaseEvent { at: scene.at, by: deed.by, fact });
    }
    let known = case.hearing.respondent(id).cloned()?;
    Some((case, known))
}

/// What the respondent will read, word for word, and what it means for a colleague.
fn preview(scene: &Scene<'_>, deed: &Deed) -> Vec<Text> {
    if let Some(known) = renewed(deed) {
        return vec![Text::new("staff-invite-renew").with("name", known.person.name.as_str())];
    }
    if is_self(scene, deed) {
        return vec![Text::new("staff-invite-own"), Text::new("staff-involve-myself")];
    }
    let Some((case, known)) = invited(scene, deed) else { return Vec::new() };
    let mut texts = vec![Text::new("staff-invite-reads").with("name", known.person.name.as_str())];
    texts.extend(view::matter(scene, &case, &known));
    if let Some(address) = &known.address {
        let address = address.lines().join("\n");
        texts.push(Text::new("staff-invite-to-address").with("address", address));
    }
    let handler = names::handler(scene, &case).unwrap_or_default();
    if resembles(&known.person.name, &handler) {
        texts.push(Text::new("staff-invite-self"));
    }
    if known.person.staff.is_some() {
        texts.push(Text::new("staff-invite-involved").with("name", known.person.name.as_str()));
    }
    texts
}

/// Invites, or gives a new link.
fn commit(scene: &mut Scene<'_>, deed: &Deed) {
    if let Some(known) = renewed(deed).cloned() {
        let fact = HearingFact::LinkRenewed { respondent: known.id };
        deed.record(scene, vec![Fact::Hearing(fact)]);
        if known.is_in_chat() {
            // Whoever opened the old one hears that it is dead, whoever that was.
            let to = Recipient::Respondent(deed.case.id, known.id);
            scene.say(Saying::id("side-link-gone").to(to).about(deed.case.id, Purpose::Notice));
        }
        return link(scene, deed, &known);
    }
    if is_self(scene, deed) {
        return conflict::involve_own(scene, deed);
    }
    let Some((_, known)) = invited(scene, deed) else { return };
    let mut facts = facts_of(scene, deed);
    if let Some(staff) = known.person.staff {
        facts.extend(conflict::exclude(scene, &deed.case, staff));
    }
    deed.record(scene, facts);
    match known.way {
        Way::Chat => {
            wait(scene, deed, &known);
            link(scene, deed, &known);
        }
        // Nobody has it before it is posted.
        Way::Letter => by_letter::invitation(scene, deed, &known),
    }
}

/// Looks at the term when its next day comes.
pub(super) fn wait(scene: &mut Scene<'_>, deed: &Deed, known: &Respondent) {
    if let Some(day) = known.next_day(scene.world.today) {
        let timer = Timer::Respondent { case: deed.case.id, respondent: known.id };
        scene.set(timer, instant(day, scene.world.organisation.settings.office_hours.hours.from));
    }
}

/// The one-time link, and words to pass on with it that tell nothing of the complaint.
fn link(scene: &mut Scene<'_>, deed: &Deed, known: &Respondent) {
    let code = fresh_code(&mut scene.fresh, CodePurpose::Respondent);
    let grant = CodeGrant { case: deed.case.id, purpose: CodePurpose::Respondent, about: known.id.0 };
    let last = known.answer_by.unwrap_or(scene.world.today).max(scene.world.today);
    let until = add_days(last, LINK_DAYS);
    let issued = CodeChange::Issued { code: code.clone(), grant, expires: end_of_day(until) };
    scene.effect(Effect::Code(issued));
    let made = Text::new("staff-invite-made").with("name", known.person.name.as_str()).with("day", until);
    scene.say(Saying::text(made).about(deed.case.id, Purpose::Card));
    let organisation = scene.world.organisation;
    // Who really asks: the committee is independent of the organisation.
    let opening = if deed.seat == Seat::Secretary {
        Text::new("staff-invite-opening-committee").with("committee", organisation.committee.name.as_str())
    } else {
        Text::new("staff-invite-opening").with("organisation", organisation.short_name.as_str())
    };
    let pass_on = if scene.world.bot.is_empty() {
        Text::new("staff-invite-pass-on-code").with("opening", opening).with("code", code)
    } else {
        let link = format!("https://t.me/{}?start={code}", scene.world.bot);
        Text::new("staff-invite-pass-on").with("opening", opening).with("link", link)
    };
    scene.say(Saying::text(pass_on).about(deed.case.id, Purpose::Card));
}
