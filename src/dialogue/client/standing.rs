//! How one's own complaint stands: which step, who has it, what comes next and by when, what is asked of
//! the client, the newest news, and what can be done.

use crate::dialogue::due;
use crate::dialogue::menu;
use crate::dialogue::say::binding;
use crate::domain::case::{Case, Party, Stage};
use crate::domain::procedure::{Action, Seat, permit};
use crate::i18n::Text;

use super::super::act::{self, Deed};
use super::super::press::Press;
use super::super::query::Purpose;
use super::super::said;
use super::super::say::Saying;
use super::super::scene::Scene;
use super::super::step::Button;
use super::super::{letters, names, officer};
use super::story::{self, Item};
use super::{aside, cases};

/// The newest things that happened are shown at once; the rest page by page.
const NEWEST: usize = 2;
/// Things on one page.
const ON_A_PAGE: usize = 5;
/// Labels up to this length stand two by two.
const SHORT: usize = 17;

/// `/mijnklachten`, one of them.
pub fn show(scene: &mut Scene<'_>) {
    let Some(case) = cases::own(scene) else { return cases::not_yours(scene) };
    let saying = overview(scene, &case, Vec::new());
    scene.say(saying);
}

/// The same after the client did something: what came of it, on the case as it is now.
pub fn show_after(scene: &mut Scene<'_>, deed: &Deed, note: Text) {
    let case = scene.as_it_is_now(&deed.case);
    let saying = overview(scene, &case, vec![note]);
    scene.say(saying);
}

fn overview(scene: &Scene<'_>, case: &Case, notes: Vec<Text>) -> Saying {
    if let Some(aside) = case.aside() {
        return aside::overview(scene, case, aside, notes);
    }
    let saying = Saying::new()
        .about(case.id, Purpose::Letter)
        .heading(Text::new("case-title").with("number", case.number.as_str()))
        .paragraphs(notes)
        .lines(steps(scene, case))
        .paragraphs(next(scene, case))
        .paragraphs(asked(scene, case))
        .paragraphs(act::facts_for_filer(scene, case));
    let (meetings, answers) = act::meetings_for(scene, case, &Party::Filer);
    let saying = saying.paragraphs(meetings);
    let told = story::items(scene, case);
    // The filing itself is what the client knows best.
    let newest = told.len().saturating_sub(NEWEST).max(1);
    // Facts that wait for a yes stand above already.
    let facts_wait = !act::facts_for_filer(scene, case).is_empty();
    // A proposal that waits is shown, however much came after it.
    let proposal = told.iter().rposition(|item| item.title.id == "story-proposed");
    let moment = menu::moment(scene, case);
    let can = |action| permit(&moment, action, Seat::Filer).is_ok();
    let waits = case.solution.open().is_some() && (can(Action::Accept) || can(Action::Resume));
    let proposal = proposal.filter(|_| waits);
    let shown = |(index, item): &(usize, &Item)| {
        (*index >= newest || Some(*index) == proposal) && !(facts_wait && item.title.id == "story-facts")
    };
    let saying =
        told.iter().enumerate().filter(shown).fold(saying, |saying, (_, item)| paragraph(saying, item));
    buttons(scene, case, answers.into_iter().fold(saying, Saying::row))
}

/// Where it is, in three steps.
fn steps(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let id = if case.told_on().is_some() { "case-told" } else { "case-filed" };
    let sent = Text::new(id).with("at", said::filed(case));
    let name = names::handler(scene, case);
    match case.stage {
        Stage::Judging | Stage::Manager | Stage::ComplaintsOfficer => {
            let waits = case.findings.outcome.is_none();
            let result = waits.then(|| Text::new("step-then-result"));
            [sent, handled(case, name)].into_iter().chain(result).collect()
        }
        Stage::Paused => vec![sent, Text::new("case-paused")],
        Stage::Withdrawn => vec![sent, Text::new("case-withdrawn")],
        Stage::Settled => vec![sent, Text::new("step-handled"), Text::new("case-settled")],
        Stage::Admissibility | Stage::Committee => {
            vec![sent, Text::new("step-handled"), Text::new("case-committee")]
        }
        Stage::Measures => {
            let organisation = scene.world.organisation.short_name.as_str();
            vec![sent, Text::new("case-measures").with("organisation", organisation)]
        }
        Stage::Closed => vec![sent, Text::new("case-closed")],
    }
}

fn handled(case: &Case, name: Option<String>) -> Text {
    match (case.stage, name) {
        (_, None) => Text::new("case-waits"),
        (Stage::Judging, Some(name)) => Text::new("case-judging").with("name", name),
        (Stage::ComplaintsOfficer, Some(name)) => Text::new("case-with-officer").with("name", name),
        (
            Stage::Manager
            | Stage::Paused
            | Stage::Withdrawn
            | Stage::Settled
            | Stage::Admissibility
            | Stage::Committee
            | Stage::Measures
            | Stage::Closed,
            Some(name),
        ) => Text::new("case-with").with("name", name),
    }
}

/// What comes next, and by when.
fn next(scene: &Scene<'_>, case: &Case) -> Vec<Text> {
    let moment = menu::moment(scene, case);
    let mut texts = Vec::new();
    let dates = due::next_dates(&moment);
    if !dates.is_empty() {
        texts.push(Text::block(dates));
        texts.push(binding());
    }
    texts.extend(due::overdue(scene, case));
    texts.extend(act::committee::for_client(scene, case));
    if case.stage.is_internal() && case.committee.not_admitted.is_some() {
        texts.push(Text::new("next-sent-back"));
    }
    match case.stage {
        Stage::Settled if case.turned_to_officer.is_none() && case.committee.asked.is_none() => {
            texts.push(Text::new("next-officer"));
        }
        Stage::Closed if permit(&moment, Action::TurnToOfficer, Seat::Filer).is_ok() => {
            texts.push(Text::new("next-officer"));
        }
        Stage::Withdrawn | Stage::Closed => {
            let until = act::can_reopen_until(scene, case);
            texts.extend(until.map(|day| Text::new("decision-reopen").with("day", day)));
            if case.committee.not_admitted.is_some() {
                texts.push(officer::reached("case-not-admitted-next", &officer::of_case(scene, case)));
            }
        }
        Stage::Judging
        | Stage::Manager
        | Stage::ComplaintsOfficer
        | Stage::Settled
        | Stage::Paused
        | Stage::Admissibility
        | Stage::Committee
        | Stage::Measures => {}
    }
    texts
}

/// What only the client can give.
fn asked(scene: &Scene<'_>, case: &Case) -> Option<Text> {
    let moment = menu::moment(scene, case);
    let owed = [Action::Accept, Action::AgreeFacts];
    let can = |action| permit(&moment, action, Seat::Filer).is_ok();
    owed.into_iter().any(can).then(|| Text::new("next-your-turn"))
}

fn paragraph(saying: Saying, item: &Item) -> Saying {
    saying.paragraph(item.title.clone()).paragraphs(item.body.iter().cloned())
}

fn buttons(scene: &Scene<'_>, case: &Case, saying: Saying) -> Saying {
    let mut offered: Vec<Button> = menu::actions(scene, case, Seat::Filer)
        .into_iter()
        .filter(|action| !is_late(scene, case, *action))
        .map(|action| menu::button(case, action, Seat::Filer))
        .collect();
    let button = |label, verb| Button { label: Text::new(label), data: Press::case(case.id, verb, "") };
    offered.push(button("button-write", "write"));
    offered.push(button("button-story", "story"));
    let mut saying = saying;
    let mut row: Vec<Button> = Vec::new();
    for button in offered {
        let short = scene.words(&button.label).chars().count() <= SHORT;
        if !short || row.len() == 2 {
            saying = saying.row(std::mem::take(&mut row));
        }
        if short {
            row.push(button);
        } else {
            saying = saying.row(vec![button]);
        }
    }
    saying = saying.row(row);
    for button in menu::own_dossier(case).into_iter().chain(letters::buttons(case)) {
        saying = saying.row(vec![button]);
    }
    saying
}

/// An agreement is asked about from its last day on.
fn is_late(scene: &Scene<'_>, case: &Case, action: Action) -> bool {
    let due = |by| scene.world.today >= by;
    action == Action::CheckAgreement && !case.solution.agreements.iter().any(|known| due(known.promise.by))
}

/// Everything that was sent and received, page by page, the newest page first.
pub fn story(scene: &mut Scene<'_>, page: &str) {
    let Some(case) = cases::own(scene) else { return cases::not_yours(scene) };
    let told = story::items(scene, &case);
    let pages = told.len().div_ceil(ON_A_PAGE).max(1);
    let page = page.parse::<usize>().ok().filter(|page| *page < pages).unwrap_or(pages - 1);
    let shown: Vec<&Item> = told.iter().skip(page * ON_A_PAGE).take(ON_A_PAGE).collect();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let mut saying = Saying::new()
        .about(case.id, Purpose::Letter)
        .heading(Text::new("case-title").with("number", case.number.as_str()))
        .paragraph(Text::new("story-page").with("page", count(page + 1)).with("pages", count(pages)));
    saying = shown.iter().fold(saying, |saying, item| paragraph(saying, item));
    let to = |label, verb, page: usize| Button {
        label: Text::new(label),
        data: Press::case(case.id, verb, &page.to_string()),
    };
    let mut row = Vec::new();
    if page > 0 {
        row.push(to("button-earlier", "story", page - 1));
    }
    if page + 1 < pages {
        row.push(to("button-newer", "story", page + 1));
    }
    saying = saying.row(row);
    if shown.iter().any(|item| !item.files.is_empty()) {
        saying = saying.row(vec![to("button-story-files", "story-files", page)]);
    }
    let back = Button { label: Text::new("button-to-case"), data: Press::case(case.id, "mine", "") };
    scene.say(saying.row(vec![back]));
}

/// The files of one page, one message each.
pub fn story_files(scene: &mut Scene<'_>, page: &str) {
    let Some(case) = cases::own(scene) else { return cases::not_yours(scene) };
    let page: usize = page.parse().unwrap_or(0);
    for item in story::items(scene, &case).into_iter().skip(page * ON_A_PAGE).take(ON_A_PAGE) {
        for file in item.files {
            scene.say(Saying::text(item.title.clone()).about(case.id, Purpose::Letter).file(file));
        }
    }
}
