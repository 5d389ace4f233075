//! Enums that the organisation file writes as words: one list gives the variants, their words and
//! the words that a mistake names as allowed.

/// Something that the organisation file writes as one of a few words.
pub trait Word: Copy + Eq + 'static {
    /// Every value, in the order of the documentation.
    const ALL: &'static [Self];
    /// What stands in while reading goes on after a mistake.
    const STAND_IN: Self;

    /// The word in the file.
    fn as_str(self) -> &'static str;

    /// Reads the word back.
    fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.as_str() == word)
    }
}

/// Defines an enum with its words.
macro_rules! words {
    (
        $(#[$meta:meta])* pub enum $name:ident {
            $(#[$first_meta:meta])* $first:ident = $first_word:literal,
            $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $(#[$first_meta])* #[serde(rename = $first_word)] $first,
            $($(#[$variant_meta])* #[serde(rename = $word)] $variant,)*
        }

        impl $crate::domain::organisation::Word for $name {
            const ALL: &'static [Self] = &[Self::$first, $(Self::$variant,)*];
            const STAND_IN: Self = Self::$first;

            fn as_str(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $(Self::$variant => $word,)*
                }
            }
        }
    };
}
pub(in crate::domain) use words;
