//! The complaints officer from the client's step to her to the last letter (articles 5 and 6), and what she
//! opens again.

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MARLEEN: &str = "Marleen";
const SAMIRA: &str = "Samira";

/// The handler talked with the client; the report goes out when `reported`.
fn talks(stage: &mut Stage, who: &str, reported: bool) {
    stage.takes_step(who, "Gesprek vastleggen");
    stage.presses(who, "Vandaag");
    stage.presses(who, "Ja");
    while stage.last_message(who).contains("Was Bas") {
        stage.presses(who, "Nee");
    }
    stage.presses(who, "Sla over");
    stage.presses(who, "Ja, klopt");
    if reported {
        stage.takes_step(who, "Verslag maken");
        if stage.last_message(who).contains("Van welk gesprek") {
            stage.presses(who, "Gesprek 2");
        }
        stage.says(who, "Samira vertelde wat er gebeurde.");
        stage.presses(who, "Ja, klopt");
    }
}

fn gives(stage: &mut Stage, finding: &str, why: &str) {
    stage.takes_step(MARLEEN, "Uitslag geven");
    stage.presses(MARLEEN, finding);
    stage.says(MARLEEN, why);
    stage.presses(MARLEEN, "Ja");
    stage.says(MARLEEN, "Een training over omgaan met elkaar");
    stage.says(MARLEEN, "Karin de Vries");
    stage.says(MARLEEN, "1 april");
    stage.presses(MARLEEN, "Nee");
    stage.presses(MARLEEN, "Ja, klopt");
}

/// The manager talked with the client before: that is not her talk, and its report is not hers to write. She
/// hears both sides, reports, finds, settles; later she opens it again, and decides anew.
#[test]
fn article_6_to_the_last_letter() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.officer_joins(MARLEEN);
    stage.files(SAMIRA, &Answers::default());
    stage.backstage(|stage| {
        stage.presses(KARIN, "Openen");
        stage.presses(KARIN, "Ik pak dit op");
        talks(stage, KARIN, false);
        stage.says(SAMIRA, "/mijnklachten");
        stage.presses(SAMIRA, "ZAAK-1");
        stage.presses(SAMIRA, "Ik ben niet tevreden");
        stage.presses(SAMIRA, "Ja");
        stage.presses(SAMIRA, "Sla over");
        stage.presses(MARLEEN, "Openen");
        stage.presses(MARLEEN, "Ik pak dit op");
    });
    stage.explains("(Karin praatte met Samira; nu is de zaak bij Marleen)");
    stage.opens_case(MARLEEN);
    stage.presses(MARLEEN, "Meer stappen");
    stage.backstage(|stage| {
        stage.takes_step(MARLEEN, "Feiten opschrijven");
        stage.says(MARLEEN, "Op 2 maart zei Bas in de winkel iets onaardigs.");
        stage.presses(MARLEEN, "Ja, klopt");
        stage.presses(SAMIRA, "Lezen");
        stage.presses(SAMIRA, "Zo klopt het");
        stage.presses(SAMIRA, "Ja");
        stage.takes_step(MARLEEN, "Andere kant vragen");
        stage.presses(MARLEEN, "Bas Bakker");
        stage.presses(MARLEEN, "Geen van deze");
        stage.presses(MARLEEN, "Nee");
        stage.presses(MARLEEN, "Link voor Telegram");
        stage.presses(MARLEEN, "Ja, klopt");
        stage.says("Bas", "/start CODE-1");
        stage.says("Bas", "Ik maakte een grapje.");
        stage.presses("Bas", "Klaar");
        talks(stage, MARLEEN, true);
        stage.takes_step(MARLEEN, "Brief na gesprek");
        stage.presses(MARLEEN, "Ja");
        stage.presses(MARLEEN, "Ja, klopt");
    });
    stage.explains("(Marleen hoort beide kanten, maakt een verslag en bevestigt het gesprek)");
    gives(&mut stage, "Gegrond", "Dit zeg je niet tegen elkaar.");
    stage.presses(SAMIRA, "Lezen");
    stage.takes_step(MARLEEN, "Zaak afronden");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    stage.waits_days(31);
    stage.backstage(|stage| stage.opens_case(MARLEEN));
    stage.takes_step(MARLEEN, "Maatregel nakijken");
    stage.presses(MARLEEN, "Nee");
    stage.takes_step(MARLEEN, "Weer verder gaan");
    stage.says(MARLEEN, "De training kwam er niet.");
    stage.presses(SAMIRA, "Lezen");
    stage.opens_case(MARLEEN);
    stage.backstage(|stage| gives(stage, "Deels gegrond", "Bas zei sorry, de training kwam te laat."));
    stage.takes_step(MARLEEN, "Zaak afronden");
    stage.presses(MARLEEN, "Ja, klopt");
    stage.presses(SAMIRA, "Lezen");
    insta::assert_snapshot!(stage.finish());
}
