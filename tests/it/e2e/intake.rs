//! A complaint from the first word to "Je klacht is verstuurd", as a script that any test can play.

use super::phone::Phone;

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
        phone.press("Welkom bij de klachthulp", "Nieuwe klacht").await;
        phone.press("Telegram kan onze berichten ook lezen", "Ik begrijp het").await;
    }

    /// The questions up to what happened.
    pub(super) async fn to_story(&self, phone: &mut Phone) {
        play(phone, "Hoe ken je WerkPro?", &[Act::Press("Werken of leren")]).await;
        play(phone, "Kom je hier via het UWV?", &[Act::Press("Nee")]).await;
        play(phone, "Over wie gaat je klacht?", &[Act::Type(self.about.clone())]).await;
        play(phone, "Waar was het?", &[Act::Press("Kringloop Noord")]).await;
    }

    /// What happened, with whatever else `more` sends.
    pub(super) async fn tell(&self, phone: &mut Phone, more: impl FnOnce(&mut Phone)) {
        let question = phone.sees("Wat is er gebeurd?").await;
        for part in &self.story {
            phone.types(part);
        }
        more(phone);
        // The button of the question is as good as the one under a later message.
        let done = question.button("Klaar").unwrap();
        phone.world.tap(&phone.person, question.id(), &done.data).unwrap();
    }

    /// The questions after what happened, and sending; gives the number of the case.
    pub(super) async fn finish(&self, phone: &mut Phone) -> String {
        play(phone, "Wanneer was het?", &[Act::Press("Gisteren")]).await;
        play(phone, "Was die er zelf bij", &[Act::Press("Nee")]).await;
        play(phone, "Wie mag je helpen met je klacht?", &[Act::Press("De manager")]).await;
        let wish = [Act::Type(self.wish.clone()), Act::Type("klaar".to_owned())];
        play(phone, "Wat wil je het liefst?", &wish).await;
        play(phone, "Hoe heet je?", &[Act::Type(self.name.clone())]).await;
        phone.press("", "Versturen").await;
        number_in(phone.sees("Je klacht is verstuurd").await.text())
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

/// The number in "Het nummer is ABCD-EFGH."
pub(super) fn number_in(text: &str) -> String {
    let (_, rest) = text.split_once("Het nummer is ").expect("a number");
    rest.chars().take(9).collect()
}
