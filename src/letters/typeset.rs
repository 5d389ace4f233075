//! From data to bytes: the layout in `letter.typ`, the built-in fonts, and nothing else of the world.

use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Str, Value as TypstValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::LetterError;
use super::fonts::Fonts;

const LAYOUT: &str = include_str!("letter.typ");

/// How the ends of lines are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breaks {
    /// Every line is weighed against all others.
    Weighed,
    /// Each line takes what fits, and no word is broken.
    Simple,
}

/// Lays the data out and writes it as a tagged PDF.
pub(super) fn pdf(letter: &Value, fonts: Fonts, breaks: Breaks) -> Result<Vec<u8>, LetterError> {
    let sheet = Sheet::new(letter, fonts, breaks)?;
    let document: PagedDocument = typst::compile(&sheet).output.map_err(|_| LetterError::Layout)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| LetterError::BuiltIn)?;
    let options = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(&document, &options).map_err(|_| LetterError::Export)
}

/// All that the layout can reach.
struct Sheet {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Fonts,
    layout: Source,
}

impl Sheet {
    fn new(letter: &Value, fonts: Fonts, breaks: Breaks) -> Result<Self, LetterError> {
        let path = VirtualPath::new("letter.typ").map_err(|_| LetterError::BuiltIn)?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        let mut inputs = Dict::new();
        inputs.insert(Str::from("letter"), TypstValue::Str(letter.to_string().into()));
        inputs.insert(Str::from("weighed"), TypstValue::Bool(breaks == Breaks::Weighed));
        Ok(Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            book: LazyHash::new(fonts.book()),
            fonts,
            layout: Source::new(id, LAYOUT.to_owned()),
        })
    }

    fn nothing_else(id: FileId) -> FileError {
        FileError::NotFound(id.vpath().get_without_slash().into())
    }
}

impl World for Sheet {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.layout.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.layout.id() { Ok(self.layout.clone()) } else { Err(Self::nothing_else(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(Self::nothing_else(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // A letter has its own date, and no other.
        None
    }
}
