//! What people do on the stage: type, press, speak, send, edit, block; and what they are known to do.

use klachtwijzer::dialogue::query::Invite;
use klachtwijzer::domain::staff::Role;
use serde_json::{Value, json};

use super::stage::Stage;
use super::transcript::shortened;
use super::updates;

impl Stage {
    /// Somebody types a message. `ZAAK-1` stands for the number of the first case.
    pub(crate) fn says(&mut self, who: &str, words: &str) {
        let words = self.transcript.unnamed(words);
        self.remembers(&words);
        let written = shortened(&words);
        self.transcript.does(&format!("{who}: {written}"));
        self.sends(who, &words, json!({ "text": words }));
    }

    /// Somebody's app is set to this language.
    pub(crate) fn has_app_in(&mut self, who: &str, language: &str) {
        self.transcript.does(&format!("({who} heeft Telegram in de taal: {language})"));
        let index = self.index(who);
        language.clone_into(&mut self.phones[index].language);
    }

    /// What a message without arguments says in this language.
    pub(crate) fn in_language(&self, language: &str, id: &'static str) -> String {
        self.locales.render(language, &klachtwijzer::i18n::Text::new(id))
    }

    /// Somebody presses the button that has this label in their language.
    pub(crate) fn taps(&mut self, who: &str, language: &str, id: &'static str) {
        let label = self.in_language(language, id);
        self.presses(who, &label);
    }

    /// Somebody replies to the message that contains these words.
    pub(crate) fn replies(&mut self, who: &str, to: &str, words: &str) {
        self.remembers(words);
        let to_number = self.transcript.unnamed(to);
        self.transcript.does(&format!("{who}, als antwoord op “{to}”: {words}"));
        let index = self.index(who);
        let message_id = self.phones[index].message(&to_number, true);
        let reply = json!({ "text": words, "reply_to_message": { "message_id": message_id } });
        self.sends(who, words, reply);
    }

    /// Somebody changes the message that contains these words.
    pub(crate) fn edits(&mut self, who: &str, old: &str, new: &str) {
        self.remembers(new);
        self.transcript.does(&format!("{who} verandert “{old}” in: {new}"));
        let (index, now) = (self.index(who), self.now());
        let message_id = self.phones[index].message(old, false);
        let update = updates::edited(&self.phones[index], message_id, now, json!({ "text": new }));
        self.phones[index].changes(message_id, new);
        self.update(who, vec![update]);
    }

    /// Somebody presses a button of the newest message that has it.
    pub(crate) fn presses(&mut self, who: &str, label: &str) {
        let label = self.transcript.unnamed(label);
        self.transcript.does(&format!("{who} drukt op [{label}]"));
        let index = self.index(who);
        let (message_id, data) = self.phones[index].button(&label, false);
        self.press(who, message_id, &data);
    }

    /// Somebody scrolls up and presses the oldest button with this label.
    pub(crate) fn presses_old(&mut self, who: &str, label: &str) {
        self.transcript.does(&format!("{who} drukt op een oude knop [{label}]"));
        let index = self.index(who);
        let (message_id, data) = self.phones[index].button(label, true);
        self.press(who, message_id, &data);
    }

    /// Somebody taps a button twice, too fast for the screen to change.
    pub(crate) fn taps_twice(&mut self, who: &str, label: &str) {
        self.transcript.does(&format!("{who} tikt twee keer op [{label}]"));
        let index = self.index(who);
        let (message_id, data) = self.phones[index].button(label, false);
        let press = updates::press(&self.phones[index], message_id, &data);
        self.update(who, vec![press.clone(), press]);
    }

    /// Somebody sends what a button on another phone carries.
    pub(crate) fn presses_of(&mut self, who: &str, owner: &str, label: &str) {
        self.transcript.does(&format!("{who} stuurt wat achter [{label}] van {owner} zit"));
        let owner = self.index(owner);
        let (_, data) = self.phones[owner].button(label, false);
        self.press(who, 1, &data);
    }

    /// Somebody sends what no button carries.
    pub(crate) fn forges(&mut self, who: &str, data: &str) {
        self.transcript.does(&format!("{who} stuurt zelfgemaakte knopgegevens: {data}"));
        self.press(who, 1, data);
    }

    /// What the newest button with this label carries.
    pub(crate) fn data_of(&mut self, who: &str, label: &str) -> String {
        let label = self.transcript.unnamed(label);
        let index = self.index(who);
        self.phones[index].button(&label, false).1
    }

    /// Somebody sends button data that they put together by hand from those of real buttons.
    pub(crate) fn puts_together(&mut self, who: &str, what: &str, data: &str) {
        self.transcript.does(&format!("{who} stuurt zelfgemaakte knopgegevens: {what}"));
        self.press(who, 1, data);
    }

    fn press(&mut self, who: &str, message_id: i64, data: &str) {
        let index = self.index(who);
        let update = updates::press(&self.phones[index], message_id, data);
        self.update(who, vec![update]);
    }

    /// Somebody speaks.
    pub(crate) fn sends_voice(&mut self, who: &str, seconds: u32) {
        self.transcript.does(&format!("{who} spreekt {seconds} seconden in"));
        self.sends(who, "<voice>", updates::voice(seconds, 3));
    }

    /// Somebody sends a photo, perhaps with words below it.
    pub(crate) fn sends_photo(&mut self, who: &str, file: &str, caption: Option<&str>) {
        let below = caption.map(|caption| format!(", met de tekst: {caption}")).unwrap_or_default();
        self.transcript.does(&format!("{who} stuurt een foto ({file}){below}"));
        let mut photo = updates::photo(file);
        if let Some(caption) = caption {
            self.remembers(caption);
            updates::merge(&mut photo, json!({ "caption": caption }));
        }
        self.sends(who, caption.unwrap_or("<photo>"), photo);
    }

    /// Somebody sends photos as one album, words below the first.
    pub(crate) fn sends_album(&mut self, who: &str, album: &str, count: usize, caption: &str) {
        self.transcript.does(&format!("{who} stuurt {count} foto's tegelijk ({album}): {caption}"));
        let (index, now) = (self.index(who), self.now());
        let mut batch = Vec::new();
        for number in 1..=count {
            let mut photo = updates::photo(&format!("{album}-{number}"));
            updates::merge(&mut photo, json!({ "media_group_id": album }));
            if number == 1 && !caption.is_empty() {
                updates::merge(&mut photo, json!({ "caption": caption }));
            }
            let id = self.phones[index].sends("<photo>");
            batch.push(updates::message(&self.phones[index], id, now, photo));
        }
        self.update(who, batch);
    }

    /// Somebody sends a file.
    pub(crate) fn sends_document(&mut self, who: &str, name: &str, bytes: u64, caption: Option<&str>) {
        self.transcript.does(&format!("{who} stuurt het bestand {name} ({bytes} bytes)"));
        let mut document = updates::document(name, bytes);
        if let Some(caption) = caption {
            updates::merge(&mut document, json!({ "caption": caption }));
        }
        self.sends(who, "<document>", document);
    }

    /// Somebody sends a phone number from the address book.
    pub(crate) fn shares_contact(&mut self, who: &str, phone: &str, own: bool) {
        let whose = if own { "het eigen nummer" } else { "het nummer van een ander" };
        self.transcript.does(&format!("{who} deelt {whose}: {phone}"));
        let index = self.index(who);
        let user_id = if own { self.phones[index].user_id } else { 1 };
        let contact = json!({ "phone_number": phone, "first_name": "x", "user_id": user_id });
        self.sends(who, "<contact>", json!({ "contact": contact }));
    }

    /// Somebody sends something that is neither words nor a file.
    pub(crate) fn sends_odd(&mut self, who: &str, what: &str, holds: Value) {
        self.transcript.does(&format!("{who} stuurt: {what}"));
        self.sends(who, "<odd>", holds);
    }

    fn sends(&mut self, who: &str, shown: &str, holds: Value) {
        let (index, now) = (self.index(who), self.now());
        let id = self.phones[index].sends(shown);
        let update = updates::message(&self.phones[index], id, now, holds);
        self.update(who, vec![update]);
    }

    pub(crate) fn blocks(&mut self, who: &str) {
        self.transcript.does(&format!("{who} blokkeert de bot"));
        self.reach(who, true);
    }

    pub(crate) fn unblocks(&mut self, who: &str) {
        self.transcript.does(&format!("{who} haalt de blokkade weg"));
        self.reach(who, false);
    }

    fn reach(&mut self, who: &str, blocked: bool) {
        let (index, now) = (self.index(who), self.now());
        self.phones[index].blocked = blocked;
        let update = updates::member(&self.phones[index], now, blocked);
        self.update(who, vec![update]);
    }

    /// What happens in here is not written down.
    pub(crate) fn backstage(&mut self, play: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.transcript.silent, true);
        play(self);
        self.transcript.silent = before;
    }

    /// The link of an invitation: what a tap on it types.
    pub(crate) fn invites(&mut self, name: &str, role: Role, unit: Option<&str>) -> String {
        let code = format!("link-{}", name.to_lowercase().replace(' ', "-"));
        let invite = Invite { role, unit: unit.map(str::to_owned), name: name.to_owned() };
        let expires = self.now().plus_days(3);
        self.runtime.block_on(self.store.create_invite(&invite, &code, expires)).unwrap();
        format!("/start {code}")
    }

    /// Somebody becomes staff: link, secrecy, done.
    pub(crate) fn joins(&mut self, name: &str, role: Role, unit: Option<&str>) {
        let place = unit.map(|unit| format!(", {unit}")).unwrap_or_default();
        self.transcript.does(&format!("({name} werkt nu in de bot: {}{place})", role.as_str()));
        self.backstage(|stage| {
            let link = stage.invites(name, role, unit);
            stage.says(name, &link);
            stage.presses(name, "Ik beloof het");
        });
    }

    /// A manager becomes staff.
    pub(crate) fn manager_joins(&mut self, name: &str, unit: &str) {
        self.joins(name, Role::Manager, Some(unit));
    }

    /// The complaints officer becomes staff.
    pub(crate) fn officer_joins(&mut self, name: &str) {
        self.joins(name, Role::ComplaintsOfficer, None);
    }

    /// Everything that the bot ever showed this person and that still stands there.
    pub(crate) fn screen(&mut self, who: &str) -> String {
        let index = self.index(who);
        let chat = &self.phones[index].chat;
        chat.iter()
            .filter(|shown| shown.from_bot)
            .map(|shown| shown.text.as_str())
            .collect::<Vec<_>>()
            .join("\n\n")
    }

    /// Everything that stands on the screen, of both sides.
    pub(crate) fn whole_screen(&mut self, who: &str) -> String {
        let index = self.index(who);
        let lines: Vec<String> = self.phones[index]
            .chat
            .iter()
            .map(|shown| format!("{}: {}", if shown.from_bot { "Bot" } else { who }, shown.text))
            .collect();
        self.transcript.named(&lines.join("\n"))
    }

    /// Staff opens the first case from the list.
    pub(crate) fn opens_case(&mut self, who: &str) {
        self.says(who, "/zaak ZAAK-1");
    }

    /// The handler chooses a step that does not stand on the card itself.
    pub(crate) fn takes_step(&mut self, who: &str, label: &str) {
        self.opens_case(who);
        self.presses(who, "Meer stappen");
        self.presses(who, label);
    }

    /// The identifier of a case, as a button on somebody's phone carries it.
    pub(crate) fn case_of(&mut self, who: &str, label: &str) -> String {
        let index = self.index(who);
        let (_, data) = self.phones[index].button(label, false);
        data.split('.').nth(1).unwrap_or_default().to_owned()
    }

    /// The newest message of the bot.
    pub(crate) fn last_message(&mut self, who: &str) -> String {
        let index = self.index(who);
        let chat = &self.phones[index].chat;
        chat.iter().rev().find(|shown| shown.from_bot).map(|shown| shown.text.clone()).unwrap_or_default()
    }
}

/// The answers of an intake, as somebody presses or types them.
#[derive(Clone, Debug)]
pub(crate) struct Answers {
    pub(crate) service: &'static str,
    pub(crate) about: &'static str,
    pub(crate) unit: &'static str,
    pub(crate) story: &'static str,
    pub(crate) when: &'static str,
    pub(crate) manager: &'static str,
    pub(crate) door: &'static str,
    pub(crate) wish: &'static str,
    pub(crate) name: &'static str,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            service: "Werken of leren",
            about: "Bas Bakker",
            unit: "Kringloop Noord",
            story: "Hij riep dat ik lui ben, waar iedereen bij was.",
            when: "Gisteren",
            manager: "Nee",
            door: "De manager",
            wish: "Iemand zegt sorry",
            name: "Ja, dat is goed",
        }
    }
}

impl Stage {
    /// Somebody answers all questions up to the summary.
    pub(crate) fn answers_all(&mut self, who: &str, answers: &Answers) {
        self.answers_until_when(who, answers);
        self.presses(who, answers.when);
        self.presses(who, answers.manager);
        self.presses(who, answers.door);
        self.presses(who, answers.wish);
        self.presses(who, answers.name);
    }

    /// Somebody answers up to the question when it was.
    pub(crate) fn answers_until_when(&mut self, who: &str, answers: &Answers) {
        self.begins(who);
        self.presses(who, answers.service);
        self.says(who, answers.about);
        if !answers.unit.is_empty() {
            self.presses(who, answers.unit);
        }
        self.says(who, answers.story);
        self.presses(who, "Klaar");
    }

    /// Somebody starts a complaint; the first time the privacy notice comes before.
    pub(crate) fn begins(&mut self, who: &str) {
        self.says(who, "/klacht");
        if self.last_message(who).starts_with("Dit moet je eerst weten") {
            self.presses(who, "Ik begrijp het");
        }
    }

    /// Somebody files a complaint, behind the scenes; tells its number's name.
    pub(crate) fn files(&mut self, who: &str, answers: &Answers) {
        self.backstage(|stage| {
            stage.answers_all(who, answers);
            stage.presses(who, "Versturen");
        });
        let written = self.last_message(who);
        assert!(written.starts_with("Je klacht is verstuurd"), "{written}");
        self.transcript.does(&format!("({who} verstuurt een klacht over {})", answers.about));
    }
}
