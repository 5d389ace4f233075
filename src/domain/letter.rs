//! Letters: their words, frozen when the step that asks for them is decided. The bytes of the PDF are
//! made from them afterwards: the same letter gives the same bytes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which letter it is, and the article that asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// The complaint was received (article 2).
    Receipt,
    /// An oral complaint was written down at the desk, with the code that opens it (article 2).
    OralReceipt,
    /// The complaint is not taken on (articles 1, 2 and footnote 1).
    NotTakenOn,
    /// After the talk: date and facts in short (article 6).
    Confirmation,
    /// The solution that was agreed, with its agreements (article 4).
    Solution,
    /// The manager's closing letter without a solution: both doors with the last date (articles 4, 5, 9).
    NoSolution,
    /// The complaints officer's reasoned outcome and the measures (article 6).
    Outcome,
    /// After the outcome: the handling has ended, and until when the committee can be reached (article 9).
    Settled,
    /// The handling has ended because the client wanted that (article 7).
    Withdrawal,
    /// The report of a talk or hearing, to all involved (articles 6 and 11).
    Report,
    /// To whom the complaint is about: what it says, and until when they can answer (articles 3 and 6).
    RespondentInvitation,
    /// The client's complaint to the committee, ready for the post (article 9).
    ToCommittee,
    /// The committee takes the complaint on (article 10).
    Admissible,
    /// The committee does not take the complaint on, and why (article 10).
    Inadmissible,
    /// The committee's ruling (article 12).
    Ruling,
    /// What the organisation changes after the ruling (article 12).
    Measures,
    /// To take along to UWV's arbeidsdeskundige (article 13).
    Uwv,
    /// Everything in the case, in the order in which it happened.
    Dossier,
}

impl LetterKind {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Receipt,
        Self::OralReceipt,
        Self::NotTakenOn,
        Self::Confirmation,
        Self::Solution,
        Self::NoSolution,
        Self::Outcome,
        Self::Settled,
        Self::Withdrawal,
        Self::Report,
        Self::RespondentInvitation,
        Self::ToCommittee,
        Self::Admissible,
        Self::Inadmissible,
        Self::Ruling,
        Self::Measures,
        Self::Uwv,
        Self::Dossier,
    ];
}

/// Numbers the letters within their case, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LetterId(pub u32);

/// For whom a letter is. Names stand in the letter itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "to", content = "number", rename_all = "snake_case")]
pub enum LetterTo {
    /// The client, or who files for the client.
    Client,
    /// One of those complained about, as the case numbers them.
    Respondent(u32),
    /// The organisation itself: a copy for the person or unit concerned.
    Organisation,
    /// The committee.
    Committee,
    /// UWV's arbeidsdeskundige, through the client.
    Uwv,
    /// Somebody else who is involved: a witness, an expert.
    Involved,
    /// Whoever asked for it, for the file.
    Desk,
}

impl LetterTo {
    /// Does the filer read it, send it or take it along?
    pub fn is_filers(self) -> bool {
        matches!(self, Self::Client | Self::Committee | Self::Uwv)
    }
}

/// A letter, in Dutch and finished except for its layout. What people typed stands in it as they typed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Which letter it is.
    pub kind: LetterKind,
    /// The day that it bears, in Europe/Amsterdam.
    pub date: NaiveDate,
    /// The case number.
    pub reference: String,
    /// What it is about, in a few words; also the document's title.
    pub subject: String,
    /// Who sends it.
    pub sender: Sender,
    /// Name and address of who gets it, a line each; what is not known is left out.
    pub addressee: Vec<String>,
    /// What stands above the salutation: date, case number, subject, each with its label.
    pub details: Vec<(String, String)>,
    /// "Beste Fatima,".
    pub salutation: String,
    /// What the letter says.
    pub blocks: Vec<Block>,
    /// "Met vriendelijke groet,".
    pub closing: String,
    /// Who signs: name and role, a line each.
    pub signature: Vec<String>,
    /// What stands below the signature: enclosures, who gets a copy.
    pub below: Vec<Block>,
    /// The foot of each page, with [`PAGE`] and [`PAGES`] where the numbers come.
    pub page_of: String,
}

/// Stands in [`Letter::page_of`] for the number of the page.
pub const PAGE: &str = "{page}";
/// Stands in [`Letter::page_of`] for the number of pages.
pub const PAGES: &str = "{pages}";

/// Who sends a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The organisation's or the committee's name.
    pub name: String,
    /// Street or box, then postcode and town; a line each.
    pub address: Vec<String>,
    /// Phone, mail, website; a line each.
    pub contact: Vec<String>,
}

/// A piece of a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", content = "content", rename_all = "snake_case")]
pub enum Block {
    /// A heading over what follows.
    Heading(String),
    /// Running text; a line break in it stays one.
    Paragraph(String),
    /// Points of a list.
    List(Vec<String>),
    /// Labels with their values.
    Facts(Vec<(String, String)>),
    /// Words of somebody, exactly as they were given.
    Quote {
        /// Whose, and when.
        who_and_when: String,
        /// The words.
        words: String,
    },
}

impl Letter {
    /// The name of its file: the case number and the letter's place in the case, no more.
    pub fn file_name(&self, id: LetterId) -> String {
        if self.kind == LetterKind::Dossier {
            return format!("dossier-{}.pdf", self.reference);
        }
        format!("brief-{}-{}.pdf", self.reference, id.0)
    }

    /// The words from the salutation to the signature, a paragraph each: for reading in the chat.
    pub fn paragraphs(&self) -> Vec<String> {
        let signed = std::iter::once(self.closing.as_str()).chain(self.signature.iter().map(String::as_str));
        let signed: Vec<&str> = signed.collect();
        let mut paragraphs = vec![self.salutation.clone()];
        paragraphs.extend(self.blocks.iter().map(Block::text));
        paragraphs.push(signed.join("\n"));
        paragraphs.extend(self.below.iter().map(Block::text));
        paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
        paragraphs
    }
}

impl Block {
    /// The block as plain text.
    pub fn text(&self) -> String {
        match self {
            Self::Heading(words) | Self::Paragraph(words) => words.clone(),
            Self::List(points) => lines(points.iter().map(|point| format!("• {point}"))),
            Self::Facts(facts) => lines(facts.iter().map(|(label, value)| format!("{label}: {value}"))),
            Self::Quote { who_and_when, words } => lines([who_and_when.clone(), words.clone()]),
        }
    }
}

fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            kind: LetterKind::Solution,
            date: NaiveDate::from_ymd_opt(2026, 3, 3).expect("a day"),
            reference: "3467-9ACD".to_owned(),
            subject: "De oplossing".to_owned(),
            sender: Sender::default(),
            addressee: vec!["Fatima".to_owned()],
            details: vec![("Datum".to_owned(), "3 maart 2026".to_owned())],
            salutation: "Beste Fatima,".to_owned(),
            blocks: vec![
                Block::Heading("Afspraken".to_owned()),
                Block::List(vec!["Een".to_owned(), "Twee".to_owned()]),
                Block::Paragraph(String::new()),
                Block::Facts(vec![("Wanneer".to_owned(), "gisteren".to_owned())]),
                Block::Quote { who_and_when: "Jij".to_owned(), words: "Regel 1\nRegel 2".to_owned() },
            ],
            closing: "Groet,".to_owned(),
            signature: vec!["Karin".to_owned()],
            below: vec![Block::Paragraph("Bijlage: 1".to_owned())],
            page_of: format!("Pagina {PAGE} van {PAGES}"),
        }
    }

    #[test]
    fn the_words_for_the_chat_hold_all_and_nothing_empty() {
        let told = letter().paragraphs().join("|");
        let wanted = "Beste Fatima,|Afspraken|• Een\n• Twee|Wanneer: gisteren|Jij\nRegel 1\nRegel 2|\
                      Groet,\nKarin|Bijlage: 1";
        assert_eq!(told, wanted);
    }

    #[test]
    fn a_stored_letter_reads_back() {
        let stored = serde_json::to_string(&letter()).expect("writes");
        assert_eq!(serde_json::from_str::<Letter>(&stored).expect("reads"), letter());
    }

    #[test]
    fn the_name_of_the_file_tells_only_the_number() {
        assert_eq!(letter().file_name(LetterId(2)), "brief-3467-9ACD-2.pdf");
    }
}
