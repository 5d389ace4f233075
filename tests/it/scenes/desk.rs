//! The desk: one notice for much news, files that went missing, replies that came too early, and buttons
//! that somebody types.

use klachtwijzer::domain::staff::Role;

use super::people::Answers;
use super::stage::Stage;

const KARIN: &str = "Karin de Vries";
const MOHAMMED: &str = "Mohammed el Amrani";

/// Many messages in a row are one confirmation at once and one line at the end; the handler hears of them
/// once, until the case was opened. Nothing is lost.
#[test]
fn a_series_of_messages() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.says("Samira", "Ik was nog iets vergeten.");
    stage.presses(KARIN, "Openen");
    stage.waits(std::time::Duration::from_secs(600));
    stage.in_a_row(|stage| {
        stage.says("Samira", "Hij deed het ook in januari.");
        stage.says("Samira", "Toen was Ineke erbij.");
        stage.sends_album("Samira", "album", 3, "Dit zijn de briefjes.");
        stage.sends_voice("Samira", 8);
    });
    stage.waits(std::time::Duration::from_secs(180));
    stage.says("Samira", "En nu ben ik klaar.");
    stage.says(KARIN, "/zaken");
    stage.presses(KARIN, "ZAAK-1");
    stage.says("Samira", "Toch nog iets.");
    stage.replies(KARIN, "Antwoord op dit bericht", "Dank je, ik lees alles.");
    stage.presses(KARIN, "Naar klant");
    stage.says("Samira", "Fijn.");
    stage.waits(std::time::Duration::from_secs(180));
    insta::assert_snapshot!(stage.finish());
}

/// A file that Telegram lost: the client is asked for it again, the handler hears it and sees it.
#[test]
fn a_file_is_lost() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.presses(KARIN, "Openen");
    stage.loses("bewijs");
    stage.sends_photo("Samira", "bewijs", Some("Dit is het briefje."));
    stage.sends_photo("Samira", "tweede", None);
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Bestanden");
    insta::assert_snapshot!(stage.finish());
}

/// A file that was lost while the complaint was still being told.
#[test]
fn a_file_is_lost_before_sending() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.loses("bewijs");
    stage.backstage(|stage| {
        stage.begins("Samira");
        stage.presses("Samira", "Jimmy's");
        stage.says("Samira", "Joost Prins");
    });
    stage.sends_photo("Samira", "bewijs", Some("Dit is het briefje."));
    stage.presses("Samira", "Klaar");
    stage.presses("Samira", "Gisteren");
    insta::assert_snapshot!(stage.finish());
}

/// A reply to a message that is not known yet is kept, and one tap says to which case it belongs.
#[test]
fn a_reply_that_came_too_early() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.files("Samira", &Answers::default());
    stage.files("Piet", &Answers { story: "Ik kreeg mijn pauze niet.", ..Answers::default() });
    stage.backstage(|stage| stage.presses(KARIN, "Openen"));
    stage.tampers("DELETE FROM message");
    stage.replies(KARIN, "Antwoord op dit bericht", "Kun je morgen om tien uur?");
    stage.presses(KARIN, "ZAAK-2");
    stage.presses(KARIN, "Naar klant");
    stage.presses("Piet", "Lezen");
    stage.replies(KARIN, "Antwoord op dit bericht", "Dit was voor Samira.");
    stage.says(KARIN, "ZAAK-1");
    stage.says(KARIN, "notitie");
    assert_eq!(stage.count("draft"), 0);
    insta::assert_snapshot!(stage.finish());
}

/// What stands on the button of a notice can be typed.
#[test]
fn a_notice_is_answered_by_typing() {
    let mut stage = Stage::new();
    stage.officer_joins("Marleen");
    let link = stage.invites("Wietske Hoekstra", Role::ComplaintsOfficer, None);
    stage.says("Wietske Hoekstra", &link);
    stage.says("Marleen", "ja, dat is goed");
    stage.says("Wietske Hoekstra", "lees de afspraak");
    stage.says("Wietske Hoekstra", "ik beloof het");
    stage.files("Samira", &Answers { door: "Klachtenfunctionaris", ..Answers::default() });
    stage.says("Marleen", "openen");
    stage.says("Marleen", "ik pak dit op");
    stage.says("Samira", "lezen");
    insta::assert_snapshot!(stage.finish());
}

/// An administrator says hello, looks at what there is, and sends a complaint of their own.
#[test]
fn an_administrator_says_hello() {
    let mut stage = Stage::new();
    stage.joins("Sanne", Role::Administrator, None);
    stage.says("Sanne", "hallo");
    stage.says("Sanne", "/zaken");
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.says(KARIN, "hallo");
    stage.says(KARIN, "/start");
    stage.presses("Sanne", "Nieuwe klacht");
    insta::assert_snapshot!(stage.finish());
}

/// A manager's own complaint is never handed to that manager, nor is a forged press for it.
#[test]
fn a_case_is_not_handed_to_whoever_filed_it() {
    let mut stage = Stage::new();
    stage.manager_joins(KARIN, "kringloop-noord");
    stage.manager_joins(MOHAMMED, "kringloop-zuid");
    stage.manager_joins("Thomas Veenstra", "jimmys");
    stage.files("Samira", &Answers::default());
    stage.files(MOHAMMED, &Answers { story: "Ik kreeg mijn pauze niet.", ..Answers::default() });
    stage.presses(KARIN, "Openen");
    stage.presses(KARIN, "Overdragen");
    let forged = stage.data_of(KARIN, "Thomas Veenstra");
    stage.presses_old(KARIN, "Openen");
    stage.presses(KARIN, "Overdragen");
    let to_filer = stage.data_of(KARIN, MOHAMMED);
    // The button of the other case, with this case in it.
    let case = |data: &str| data.split('.').nth(1).unwrap().to_owned();
    let data = to_filer.replace(&case(&to_filer), &case(&forged));
    stage.puts_together(KARIN, "de zaak van Mohammed, aan Mohammed", &data);
    insta::assert_snapshot!(stage.finish());
}
