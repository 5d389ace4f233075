//! Conversations and their reports (articles 4 and 6): planned, confirmed, called off, held, reported.

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";

/// A case with one respondent in the chat and one by letter.
fn heard(stage: &mut Stage) {
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
        stage.takes_step(KARIN, "Feiten opschrijven");
        stage.says(KARIN, "Op 2 maart was er ruzie in de winkel.");
        stage.presses(KARIN, "Ja, klopt");
        stage.presses("Samira", "Lezen");
        stage.presses("Samira", "Zo klopt het");
        stage.presses("Samira", "Ja");
        for (who, way) in [("Bas Bakker", "Link voor Telegram"), ("Iemand anders", "Brief of mail")] {
            stage.takes_step(KARIN, "Andere kant vragen");
            stage.presses(KARIN, who);
            if who == "Iemand anders" {
                stage.says(KARIN, "Willem Stil");
            }
            stage.presses(KARIN, "Nee");
            stage.presses(KARIN, way);
            if way == "Brief of mail" {
                stage.presses(KARIN, "Sla over");
            }
            stage.presses(KARIN, "Ja, klopt");
        }
        stage.says("Bas", "/start CODE-1");
        stage.says("Bas", "Ik wil er graag over praten.");
        stage.presses("Bas", "Klaar");
    });
}

/// A meeting is planned, one comes and one does not, it is called off, planned again and held.
#[test]
fn article_4_a_meeting_is_planned_and_held() {
    let mut stage = Stage::new();
    heard(&mut stage);
    stage.takes_step(KARIN, "Gesprek plannen");
    stage.says(KARIN, "een keer na het weekend");
    stage.says(KARIN, "12 maart");
    stage.says(KARIN, "10 uur, in de kantine");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Ja");
    stage.says(KARIN, "Mevrouw Jansen, tolk");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Ik kom");
    stage.presses("Bas", "Lees verder");
    stage.presses("Bas", "Ik kan niet");
    stage.says("Bas", "Ik ben dan op vakantie.");
    stage.presses(KARIN, "Openen");
    stage.takes_step(KARIN, "Gesprek afzeggen");
    stage.says(KARIN, "Bas kan dan niet.");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses_old("Samira", "Ik kan niet");
    stage.presses("Samira", "Lezen");
    stage.takes_step(KARIN, "Gesprek vastleggen");
    stage.says(KARIN, "morgen");
    stage.says(KARIN, "gisteren");
    stage.presses(KARIN, "Vandaag");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Nee");
    stage.presses(KARIN, "Nee");
    stage.presses(KARIN, "Sla over");
    stage.presses(KARIN, "Ja, klopt");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}

/// Every conversation gets its report, it goes to all involved, and the case says who opened it when.
#[test]
fn article_6_a_report_goes_to_all_involved() {
    let mut stage = Stage::new();
    heard(&mut stage);
    stage.backstage(|stage| {
        stage.takes_step(KARIN, "Gesprek vastleggen");
        stage.presses(KARIN, "Vandaag");
        for _ in 0..3 {
            stage.presses(KARIN, "Ja");
        }
        stage.presses(KARIN, "Sla over");
        stage.presses(KARIN, "Ja, klopt");
    });
    stage.takes_step(KARIN, "Verslag maken");
    stage.in_a_row(|stage| {
        stage.says(KARIN, "Samira vertelde wat er gebeurde, en Bas ook.");
        stage.says(KARIN, "Bas zei sorry. Samira nam dat aan.");
    });
    stage.presses(KARIN, "Nee");
    stage.says(KARIN, "We praten over een maand nog een keer.");
    stage.presses(KARIN, "Ja, klopt");
    stage.presses("Samira", "Lezen");
    stage.presses("Samira", "Lees verslag 1");
    stage.presses("Samira", "Lees verslag 1");
    stage.presses_of("Vreemde", "Samira", "Lees verslag 1");
    stage.takes_step(KARIN, "Verslag maken");
    stage.presses(KARIN, "Stuur dit verslag");
    stage.presses(KARIN, "Ja");
    stage.presses(KARIN, "Ja, klopt");
    stage.waits_days(1);
    stage.presses("Bas", "Lees verder");
    stage.presses("Bas", "Lees verslag 1");
    stage.opens_case(KARIN);
    insta::assert_snapshot!(stage.finish());
}
