//! Articles 8 to 13: internal first, the way to the committee, what it decides, and UWV.

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
pub(super) const OFFICER: &str = "Brigit Grol";
pub(super) const SECRETARY: &str = "R. Zinnemers";

fn to_officer() -> Answers {
    Answers { door: "Klachtenfunctionaris", ..Answers::default() }
}

/// A manager and the complaints officer are there; the manager closes without a solution.
pub(super) fn closed_without_solution(stage: &mut Stage) {
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(OFFICER);
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.step(KARIN, "Niet gehoord: reden");
        stage.says(KARIN, "De medewerker werkt hier niet meer.");
        stage.presses(KARIN, "Ja, klopt");
        stage.step(KARIN, "Geen oplossing");
        stage.says(KARIN, "We kwamen er in het gesprek samen niet uit.");
        stage.presses(KARIN, "Ja, klopt");
    });
}

impl Stage {
    /// A step that stands under "Meer stappen".
    fn step(&mut self, who: &str, label: &str) {
        self.backstage(|stage| {
            stage.says(who, "/zaak ZAAK-1");
            stage.presses(who, "Meer stappen");
        });
        self.presses(who, label);
    }

    /// The client looks at the complaint.
    pub(super) fn looks(&mut self, who: &str) {
        self.backstage(|stage| stage.says(who, "/mijnklachten"));
        self.presses(who, "ZAAK-1");
    }

    /// The client asks for the committee and has the letter posted.
    pub(super) fn asks_committee(&mut self, who: &str) {
        self.backstage(|stage| stage.looks(who));
        self.presses(who, "Naar de commissie");
        self.presses(who, "Ja, post hem");
    }
}

/// Before the organisation is done there is no way to the committee; once it is too late there is.
#[test]
fn article_8_internal_first_or_overdue() {
    let mut stage = Stage::new();
    stage.officer_joins(OFFICER);
    stage.files("Samira", &to_officer());
    stage.backstage(|stage| {
        stage.presses(OFFICER, "Openen");
        stage.presses(OFFICER, "Schrijven");
        stage.says(OFFICER, "Ik ga ermee aan de slag.");
        stage.presses(OFFICER, "Naar klant");
    });
    stage.looks("Samira");
    assert!(!stage.last_message("Samira").contains("commissie"));
    stage.backstage(|stage| stage.waits_days(42));
    stage.waits_days(1);
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Naar de commissie");
    stage.presses("Samira", "Ik doe het zelf");
    stage.presses("Samira", "Mijn stukken");
    insta::assert_snapshot!(stage.finish());
}

/// The six weeks are over and the committee has it, but wants the organisation to end it first: it goes on
/// where it was, and the client hears that.
#[test]
fn article_8_back_from_the_committee() {
    let mut stage = Stage::new();
    stage.officer_joins(OFFICER);
    stage.files("Samira", &to_officer());
    stage.backstage(|stage| {
        stage.presses(OFFICER, "Openen");
        stage.presses(OFFICER, "Schrijven");
        stage.says(OFFICER, "Ik ga ermee aan de slag.");
        stage.presses(OFFICER, "Naar klant");
        stage.waits_days(43);
        stage.asks_committee("Samira");
        stage.step(OFFICER, "Bij commissie binnen");
        stage.presses(OFFICER, "Vandaag");
        stage.presses(OFFICER, "Ja, klopt");
    });
    stage.explains("(de zes weken zijn voorbij, en de brief is bij de commissie)");
    stage.step(OFFICER, "Niet ontvankelijk");
    stage.presses(OFFICER, "Vandaag");
    stage.says(OFFICER, "WerkPro moet de klacht eerst zelf afronden.");
    stage.presses(OFFICER, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.opens_case(OFFICER);
    insta::assert_snapshot!(stage.finish());
}

/// The client wanted to go to the committee and stays away from it after all: nobody posts the letter.
#[test]
fn article_7_not_to_the_committee_after_all() {
    let mut stage = Stage::new();
    closed_without_solution(&mut stage);
    stage.asks_committee("Samira");
    stage.backstage(|stage| stage.looks("Samira"));
    stage.presses("Samira", "Naar de commissie");
    stage.presses("Samira", "Toch niet erheen");
    stage.presses(OFFICER, "Openen");
    stage.looks("Samira");
    stage.explains("(Samira belt: zij wil toch weer wel)");
    stage.step(OFFICER, "Klant wil commissie");
    insta::assert_snapshot!(stage.finish());
}

/// Not satisfied, long after the end: the complaints officer has no last day.
#[test]
fn article_5_after_it_was_closed() {
    let mut stage = Stage::new();
    closed_without_solution(&mut stage);
    stage.backstage(|stage| stage.waits_days(202));
    stage.looks("Samira");
    stage.presses("Samira", "Ik ben niet tevreden");
    stage.presses("Samira", "Ja");
    stage.presses("Samira", "Sla over");
    stage.presses(OFFICER, "Openen");
    insta::assert_snapshot!(stage.finish());
}

/// Six months, with the last day shown and reminders; then the window is closed.
#[test]
fn article_9_the_window_closes() {
    let mut stage = Stage::new();
    closed_without_solution(&mut stage);
    stage.looks("Samira");
    stage.waits_days(95);
    stage.presses("Samira", "Lezen");
    stage.waits_days(80);
    stage.waits_days(14);
    stage.presses("Samira", "Lezen");
    stage.looks("Samira");
    insta::assert_snapshot!(stage.finish());
}

/// The letter with the dossier, posted by the complaints officer, received, on paper.
#[test]
fn article_9_the_letter_is_posted_for_the_client() {
    let mut stage = Stage::new();
    closed_without_solution(&mut stage);
    stage.asks_committee("Samira");
    stage.presses("Samira", "Brief aan commissie");
    stage.presses(OFFICER, "Openen");
    stage.presses(OFFICER, "Brief is gepost");
    stage.presses(OFFICER, "Vandaag");
    stage.presses(OFFICER, "Ja, klopt");
    stage.looks("Samira");
    stage.waits_days(3);
    stage.step(OFFICER, "Bij commissie binnen");
    stage.says(OFFICER, "2 maart 2026");
    stage.presses(OFFICER, "Gisteren");
    stage.presses(OFFICER, "Ja, klopt");
    stage.looks("Samira");
    insta::assert_snapshot!(stage.finish());
}

/// The dossier goes along: the client's own holds nothing of staff and of the other side, the officer's for the
/// envelope no notes. Whoever did not ask for the committee gets none.
#[test]
fn article_9_the_dossier_goes_along() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(OFFICER);
    stage.files("Samira", &Answers::default());
    stage.explains("(Karin handelt de klacht af; Bas vertelde zijn kant; er is een interne notitie)");
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Feiten opschrijven");
        stage.says(KARIN, "Op 2 maart zei Bas in de winkel iets onaardigs.");
        stage.presses(KARIN, "Ja, klopt");
        stage.presses("Samira", "Lezen");
        stage.presses("Samira", "Zo klopt het");
        stage.presses("Samira", "Ja");
        stage.takes_step(KARIN, "Andere kant vragen");
        stage.presses(KARIN, "Bas Bakker");
        stage.presses(KARIN, "Nee");
        stage.presses(KARIN, "Link voor Telegram");
        stage.presses(KARIN, "Ja, klopt");
        stage.says("Bas", "/start CODE-1");
        stage.says("Bas", "Ik maakte een grapje.");
        stage.presses("Bas", "Klaar");
        stage.opens_case(KARIN);
        stage.presses(KARIN, "Schrijven");
        stage.says(KARIN, "Bas heeft dit vaker gedaan.");
        stage.presses(KARIN, "Interne notitie");
        stage.takes_step(KARIN, "Geen oplossing");
        stage.says(KARIN, "We kwamen er samen niet uit.");
        stage.presses(KARIN, "Ja, klopt");
    });
    let case = stage.case_of("Samira", "Lezen");
    stage.backstage(|stage| stage.forges("Samira", &format!("c.{case}.dossier-own.")));
    assert!(stage.last_message("Samira").starts_with("Deze klacht ken ik niet"));
    stage.looks("Samira");
    stage.presses("Samira", "Naar de commissie");
    stage.presses("Samira", "Ik doe het zelf");
    stage.presses("Samira", "Mijn stukken");
    let own = stage.last_letter();
    stage.backstage(|stage| {
        stage.looks("Samira");
        stage.presses("Samira", "Naar de commissie");
        stage.presses("Samira", "Ja");
        stage.presses("Samira", "Ja, post hem");
        stage.presses(OFFICER, "Openen");
    });
    stage.says(OFFICER, "/dossier ZAAK-1");
    stage.presses(OFFICER, "Voor de commissie");
    let enclosed = stage.last_letter();
    assert!(!own.contains("vaker gedaan") && !own.contains("grapje"), "{own}");
    assert!(!enclosed.contains("vaker gedaan") && enclosed.contains("grapje"), "{enclosed}");
    insta::assert_snapshot!("article_9_the_dossier_goes_along__own", own);
    insta::assert_snapshot!("article_9_the_dossier_goes_along__enclosed", enclosed);
    insta::assert_snapshot!(stage.finish());
}

/// On paper: the complaints officer records what came by post, and the bot makes no letter of the committee.
#[test]
fn article_10_not_admitted_on_paper() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[]);
    stage.step(OFFICER, "Niet ontvankelijk");
    stage.says(OFFICER, "10 maart 2026");
    stage.says(OFFICER, "De klacht gaat over iets van langer geleden.");
    stage.presses(OFFICER, "Ja, klopt");
    stage.looks("Samira");
    assert!(!stage.last_message("Samira").contains("Brief: ontvankelijk"));
    insta::assert_snapshot!(stage.finish());
}

/// The complaint is with the committee since 6 March 2026; nothing of how it got there is written down.
pub(super) fn with_committee(stage: &mut Stage, secretary: &[&str]) {
    closed_without_solution(stage);
    for name in secretary {
        stage.joins(name, Role::CommitteeSecretary, None);
    }
    stage.explains("(de brief ligt sinds 6 maart bij de commissie)");
    stage.backstage(|stage| {
        stage.asks_committee("Samira");
        stage.waits_days(7);
        stage.presses(OFFICER, "Openen");
        stage.step(OFFICER, "Brief is gepost");
        stage.says(OFFICER, "5 maart 2026");
        stage.presses(OFFICER, "Ja, klopt");
        stage.step(OFFICER, "Bij commissie binnen");
        stage.says(OFFICER, "6 maart 2026");
        stage.presses(OFFICER, "Ja, klopt");
    });
}

/// With a secretary in the bot: she records her own steps, in the committee's name, and sees the case only
/// while it is there. Nobody of the organisation sees what she notes.
#[test]
fn article_10_to_12_with_a_secretary_in_the_bot() {
    let mut stage = Stage::new();
    closed_without_solution(&mut stage);
    stage.joins(SECRETARY, Role::CommitteeSecretary, None);
    stage.says(SECRETARY, "/zaken");
    stage.says(SECRETARY, "/zaak ZAAK-1");
    stage.backstage(|stage| {
        stage.asks_committee("Samira");
        stage.waits_days(7);
        stage.presses(OFFICER, "Openen");
        stage.presses(OFFICER, "Schrijven");
        stage.says(OFFICER, "Let op: dit is alleen voor ons zelf bedoeld.");
        stage.presses(OFFICER, "Interne notitie");
        stage.step(OFFICER, "Bij commissie binnen");
        stage.says(OFFICER, "6 maart 2026");
        stage.presses(OFFICER, "Ja, klopt");
    });
    stage.says(SECRETARY, "/zaken");
    stage.says(SECRETARY, "/zaak ZAAK-1");
    assert!(!stage.screen(SECRETARY).contains("alleen voor ons zelf"));
    stage.presses(SECRETARY, "Schrijven");
    stage.says(SECRETARY, "De commissie twijfelt nog aan de termijn.");
    stage.presses(SECRETARY, "Interne notitie");
    stage.presses(SECRETARY, "Ontvankelijk");
    stage.presses(SECRETARY, "Vandaag");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.backstage(|stage| stage.looks("Samira"));
    stage.presses("Samira", "Brief van commissie");
    stage.backstage(|stage| stage.says(OFFICER, "/zaak ZAAK-1"));
    assert!(!stage.screen(OFFICER).contains("twijfelt"));
    stage.step(SECRETARY, "Zitting plannen");
    stage.says(SECRETARY, "2 april 2026");
    stage.says(SECRETARY, "14 uur, Postkantoor, kamer 3");
    stage.says(SECRETARY, "Piet Jansen");
    stage.presses(SECRETARY, "Sla over");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.backstage(|stage| stage.waits_days(62));
    stage.step(SECRETARY, "Uitspraak vastleggen");
    stage.presses(SECRETARY, "Vandaag");
    stage.says(SECRETARY, "De klacht is gegrond. De medewerker had dit niet mogen roepen.");
    stage.presses(SECRETARY, "Ja");
    stage.presses(SECRETARY, "Ja, klopt");
    stage.looks("Samira");
    stage.step(OFFICER, "Maatregelen melden");
    stage.presses(OFFICER, "Ja");
    stage.says(OFFICER, "Alle medewerkers krijgen een training.");
    stage.says(OFFICER, "Karin de Vries");
    stage.says(OFFICER, "1 juli 2026");
    stage.presses(OFFICER, "Nee");
    stage.presses(OFFICER, "Vandaag");
    stage.presses(OFFICER, "Ja, klopt");
    stage.looks("Samira");
    stage.says(SECRETARY, "/zaken");
    stage.says(SECRETARY, "/zaak ZAAK-1");
    insta::assert_snapshot!(stage.finish());
}

/// The ruling takes longer than six months: told to who handles it and to the client, with what they can do.
#[test]
fn article_12_a_ruling_that_is_late() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[]);
    stage.step(OFFICER, "Ontvankelijk");
    stage.says(OFFICER, "13 maart 2026");
    stage.says(OFFICER, "1 maart 2026");
    stage.backstage(|stage| stage.presses(OFFICER, "Nu niet"));
    stage.step(OFFICER, "Ontvankelijk");
    stage.presses(OFFICER, "Vandaag");
    stage.presses(OFFICER, "Ja, klopt");
    stage.backstage(|stage| stage.waits_days(179));
    stage.waits_days(1);
    stage.presses("Samira", "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// A ruling without measures ends the case.
#[test]
fn article_12_a_ruling_without_measures() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[]);
    stage.backstage(|stage| {
        stage.step(OFFICER, "Ontvankelijk");
        stage.presses(OFFICER, "Vandaag");
        stage.presses(OFFICER, "Ja, klopt");
        stage.waits_days(30);
    });
    stage.step(OFFICER, "Uitspraak vastleggen");
    stage.presses(OFFICER, "Gisteren");
    stage.says(OFFICER, "De klacht is ongegrond, omdat niemand het heeft gehoord.");
    stage.presses(OFFICER, "Nee");
    stage.presses(OFFICER, "Ja, klopt");
    stage.looks("Samira");
    insta::assert_snapshot!(stage.finish());
}

/// The month for measures passes.
#[test]
fn article_12_measures_that_are_late() {
    let mut stage = Stage::new();
    with_committee(&mut stage, &[]);
    stage.backstage(|stage| {
        stage.step(OFFICER, "Ontvankelijk");
        stage.presses(OFFICER, "Vandaag");
        stage.presses(OFFICER, "Ja, klopt");
        stage.step(OFFICER, "Uitspraak vastleggen");
        stage.presses(OFFICER, "Vandaag");
        stage.says(OFFICER, "De klacht is gegrond en er moet iets veranderen.");
        stage.presses(OFFICER, "Ja");
    });
    stage.presses(OFFICER, "Ja, klopt");
    stage.waits_days(33);
    stage.presses("Samira", "Lezen");
    insta::assert_snapshot!(stage.finish());
}

/// Only for who follows a track of UWV, and only after the internal handling.
#[test]
fn article_13_the_labour_expert() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.backstage(|stage| {
        let answers = Answers::default();
        stage.begins("Samira");
        stage.presses("Samira", "Via het UWV");
        stage.presses("Samira", answers.service);
        stage.says("Samira", answers.about);
        stage.presses("Samira", answers.unit);
        stage.says("Samira", answers.story);
        stage.presses("Samira", "Klaar");
        for label in [answers.when, answers.manager, answers.door, answers.wish, answers.name] {
            stage.presses("Samira", label);
        }
        stage.presses("Samira", "Versturen");
    });
    stage.explains("(Samira volgt een traject van UWV en verstuurt een klacht)");
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.step(KARIN, "Niet gehoord: reden");
        stage.says(KARIN, "De medewerker werkt hier niet meer.");
        stage.presses(KARIN, "Ja, klopt");
        stage.step(KARIN, "Geen oplossing");
        stage.says(KARIN, "We kwamen er in het gesprek samen niet uit.");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.looks("Samira");
    stage.presses("Samira", "Naar het UWV");
    stage.presses("Samira", "Maak een brief");
    stage.presses("Samira", "Brief: voor het UWV");
    stage.explains("(Samira vraagt het ook aan Karin)");
    stage.step(KARIN, "UWV-brief maken");
    stage.presses(KARIN, "Ja");
    insta::assert_snapshot!(stage.finish());
}
