//! No words that anybody can type make a letter fail, or leave the structure.

use klachtwijzer::domain::letter::{Block, Letter, LetterKind};
use klachtwijzer::letters::render;
use proptest::prelude::*;

use super::read::{NOTHING, Read};
use super::samples::Desk;

fn filled(words: &str) -> Letter {
    let mut letter = Desk::new().letter(LetterKind::Receipt);
    let words = words.to_owned();
    letter.subject.clone_from(&words);
    letter.addressee = vec![words.clone(), words.clone()];
    letter.salutation.clone_from(&words);
    letter.details.push((words.clone(), words.clone()));
    letter.signature = vec![words.clone()];
    letter.sender.name.clone_from(&words);
    letter.blocks = vec![
        Block::Heading(words.clone()),
        Block::Paragraph(words.clone()),
        Block::List(vec![words.clone(), words.clone()]),
        Block::Facts(vec![(words.clone(), words.clone())]),
        Block::Quote { who_and_when: words.clone(), words },
    ];
    letter
}

fn assert_whole(words: &str) {
    let pdf = render(&filled(words)).unwrap_or_else(|error| panic!("{error} for {words:?}"));
    let read = Read::of(&pdf);
    assert!(read.metadata.contains("pdfuaid:part"), "not accessible for {words:?}");
    assert!(!read.words().contains(NOTHING), "a glyph stands for nothing for {words:?}");
}

#[test]
fn words_that_others_stumbled_over() {
    for words in [
        "",
        " \n\t ",
        "= geen kop, *niet vet*, #panic(\"x\"), $x^2$, `code`, @ref <label> \\u{1F600} // weg",
        "\u{0}\u{7}\u{1b}[31m\u{7f}\u{85}\u{9b}",
        "😀👍🏽👩‍⚕️🇳🇱❤️1️⃣ ☎️",
        "مرحبا، اسمي فاطمة 123 WerkPro می‌خواهم",
        "ሰላም ስመይ ኣበበ እዩ።",
        "王小明你好，世界。ひらがな カタカナ 한국어",
        "שלום עולם ไทย हिन्दी தமிழ் ქართული ⴰⵣⵓⵍ བོད",
        "Z\u{351}\u{36b}\u{343}\u{32b}a\u{300}\u{301}\u{302}\u{1DF9}l\u{20dd}go",
        "\u{202E}rechts\u{2066}om\u{FEFF}\u{FFFE}\u{FFFF}\u{E000}\u{10FFFF}",
        "\u{fb01}\u{1d49c}\u{2126}\u{212b}\u{fdfa}\u{1F1E6}",
        // A mark after a name in brackets, and a sign tied to a letter of another font.
        "😀\u{64b} \u{301}a م\u{200d}© ሰ\u{200d}™\u{610}",
        // Weighing the lines of these stops the layout in the middle.
        "🙐👼一\u{1f6fd}‿‰🏕一🎖“一🙐一\u{1f6fd}″一🥍‰―一",
    ] {
        assert_whole(words);
    }
}

#[test]
fn a_name_of_4096_characters_is_printed_whole() {
    for c in ['a', 'W', 'م', 'ሰ', '😀'] {
        let name = c.to_string().repeat(4_096);
        let mut letter = Desk::new().letter(LetterKind::Receipt);
        letter.addressee[1].clone_from(&name);
        letter.salutation = format!("Beste {name},");
        let pdf = Read::of(&render(&letter).unwrap());
        if c.is_ascii() {
            let printed = pdf.words().matches(c).count();
            assert!(printed >= 2 * 4_096, "{printed} of {c}");
        }
        assert!(pdf.words().contains("Wat kun je doen"), "the rest of the letter is there for {c}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_words_at_all(words in prop_oneof![
        any::<String>(),
        "\\PC{0,60}",
        "[\u{600}-\u{6ff}\u{1200}-\u{137f} a-z]{0,60}",
        "[\u{4e00}-\u{4fff}\u{1f300}-\u{1faff}\u{0}-\u{1f}\u{200b}-\u{206f} ]{0,40}",
    ]) {
        assert_whole(&words);
    }
}
