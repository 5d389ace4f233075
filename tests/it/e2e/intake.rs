//! A complaint from the first word to says("filed-title"), as a script that any test can play.

use klachtwijzer::domain::ids::CaseNumber;

use super::phone::Phone;
use super::words::says;

/// What somebody does at a question.
#[derive(Clone)]
pub(super) enum Act {
    Press(&'static str),
    Type(String),
}

/// The answers of one complaint.
#[derive(Clone)]
pub(super) struct Script {
    pub(super) about: String,
    pub(super) story: Vec<String>,
    pub(super) wish: String,
    pub(super) name: String,
}

impl Script {
    /// Answers that nobody else gives: `mark` is in each of them.
    pub(super) fn marked(mark: &str) -> Self {
        Self {
            about: format!("Piet {mark}a"),
            story: vec![format!("Er werd geschreeuwd {mark}b"), format!("en niemand hielp {mark}c")],
            wish: format!("een excuus {mark}d"),
            name: format!("Samira {mark}e"),
        }
    }

    /// Every word that was typed.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words = vec![self.about.clone(), self.wish.clone(), self.name.clone()];
        words.extend(self.story.clone());
        words
    }

    /// Begins at `/start`, through the privacy notice.
    pub(super) async fn begin(phone: &mut Phone) {
        phone.start(None);
        phone.press(says("hello-title"), says("button-new-complaint")).await;
        phone.press(says("notice-telegram"), says("button-notice-yes")).await;
    }

    /// The questions up to what happened.
    pub(super) async fn to_story(&self, phone: &mut Phone) {
        play(phone, says("ask-relation"), &[Act::Press("Werken of leren")]).await;
        play(phone, says("ask-about"), &[Act::Type(self.about.clone())]).await;
        play(phone, says("ask-unit"), &[Act::Press("Kringloop Noord")]).await;
    }

    /// What happened, with whatever else `more` sends.
    pub(super) async fn tell(&self, phone: &mut Phone, more: impl FnOnce(&mut Phone)) {
        let question = phone.sees(says("ask-happened")).await;
        for part in &self.story {
            phone.types(part);
        }
        more(phone);
        // The button of the question is as good as the one under a later message.
        let done = question.button(says("choice-done")).unwrap();
        phone.world.tap(&phone.person, question.id(), &done.data).unwrap();
    }

    /// The questions after what happened, and sending; gives the number of the case.
    pub(super) async fn finish(&self, phone: &mut Phone) -> String {
        play(phone, says("ask-when"), &[Act::Press(says("choice-yesterday"))]).await;
        play(phone, says("ask-manager-named"), &[Act::Press(says("choice-no"))]).await;
        play(phone, says("ask-door"), &[Act::Press(says("choice-door-manager"))]).await;
        let wish = [Act::Type(self.wish.clone()), Act::Type("klaar".to_owned())];
        play(phone, says("ask-wish"), &wish).await;
        play(phone, says("ask-contact"), &[Act::Type(self.name.clone())]).await;
        phone.press("", says("choice-send")).await;
        number_in(phone.sees(says("filed-title")).await.text())
    }

    /// All of it.
    pub(super) async fn file(&self, phone: &mut Phone) -> String {
        Self::begin(phone).await;
        self.to_story(phone).await;
        self.tell(phone, |_| {}).await;
        self.finish(phone).await
    }
}

async fn play(phone: &mut Phone, question: &str, acts: &[Act]) {
    for (index, act) in acts.iter().enumerate() {
        match act {
            Act::Press(label) => phone.press(question, label).await,
            Act::Type(text) => {
                if index == 0 {
                    phone.sees(question).await;
                }
                phone.types(text);
            }
        }
    }
}

/// The first word that is the number of a case.
pub(super) fn number_in(text: &str) -> String {
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    let number = words.find_map(|word| CaseNumber::parse(word).filter(|number| number.as_str() == word));
    number.expect("a number").to_string()
}
