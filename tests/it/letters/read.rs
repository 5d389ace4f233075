//! Reads a PDF back as a screen reader does: its structure, in order, with the words of each element.

#![expect(clippy::wildcard_enum_match_arm, reason = "a PDF holds much that says nothing here")]

use std::collections::BTreeMap;
use std::fmt::Write;

use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{MaybeRef, Name, Object, Stream};
use hayro_syntax::page::Page;

/// A PDF that was read.
pub(super) struct Read {
    /// The catalog's language.
    pub(super) language: String,
    /// Does it say that it is tagged, and is its title to be shown?
    pub(super) promises: (bool, bool),
    /// The XMP metadata.
    pub(super) metadata: String,
    /// The structure: an element a line, deeper ones further in, with its words.
    pub(super) structure: String,
    /// Words outside the structure, a page each: heads, feet and the like.
    pub(super) artifacts: Vec<String>,
    /// Where words stand, in millimetres from the left and from the top of the first page.
    pub(super) places: Vec<(f64, f64)>,
}

impl Read {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let pdf = Pdf::new(bytes.to_vec()).unwrap();
        let root: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
        let mut pieces = Pieces::default();
        for page in pdf.pages().iter() {
            pieces.page(page);
        }
        let mut structure = String::new();
        pieces.children(&root.get("StructTreeRoot").unwrap(), None, 0, &mut structure);
        let promise = |dict: &str, key: &str| root.get::<Dict<'_>>(dict).unwrap().get::<bool>(key).unwrap();
        let language: hayro_syntax::object::String<'_> = root.get("Lang").unwrap();
        let metadata: Stream<'_> = root.get("Metadata").unwrap();
        Self {
            language: String::from_utf8(language.as_bytes().to_vec()).unwrap(),
            promises: (promise("MarkInfo", "Marked"), promise("ViewerPreferences", "DisplayDocTitle")),
            metadata: String::from_utf8(metadata.decoded().unwrap().into_owned()).unwrap(),
            structure: structure.trim().lines().map(str::trim_end).collect::<Vec<_>>().join("\n"),
            artifacts: pieces.artifacts,
            places: pieces.places,
        }
    }

    pub(super) fn pages(&self) -> usize {
        self.artifacts.len()
    }

    /// All words, in the order in which they are read aloud.
    pub(super) fn words(&self) -> String {
        let words = self.structure.lines().filter_map(|line| line.split_once(": "));
        words.map(|(_, words)| words).collect::<Vec<_>>().join("\n")
    }
}

/// What stands on the pages.
#[derive(Default)]
struct Pieces {
    /// The words of each marked piece, by page and number.
    marked: BTreeMap<(i32, i32), String>,
    artifacts: Vec<String>,
    places: Vec<(f64, f64)>,
}

/// Stands for a glyph that stands for nothing; no font shows it, so nobody can have typed it.
pub(super) const NOTHING: &str = "\u{10FFFF}";
const MM: f64 = 25.4 / 72.0;
const HEIGHT_MM: f64 = 297.0;

impl Pieces {
    fn page(&mut self, page: &Page<'_>) {
        let number = page.raw().obj_id().unwrap().obj_number;
        let is_first = self.artifacts.is_empty();
        self.artifacts.push(String::new());
        let mut fonts: BTreeMap<String, BTreeMap<u16, String>> = BTreeMap::new();
        let (mut font, mut marks, mut matrices, mut words_at) =
            (String::new(), Vec::new(), Vec::new(), (0.0, 0.0));
        let mut matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
        let mut operations = page.typed_operations();
        while let Some(operation) = operations.next() {
            match operation {
                TypedInstruction::SaveState(_) => matrices.push(matrix),
                TypedInstruction::RestoreState(_) => matrix = matrices.pop().unwrap(),
                TypedInstruction::Transform(by) => {
                    let by = [by.0, by.1, by.2, by.3, by.4, by.5].map(|number| number.as_f64());
                    matrix = times(by, matrix);
                }
                TypedInstruction::SetTextMatrix(by) => {
                    let by = [by.0, by.1, by.2, by.3, by.4, by.5].map(|number| number.as_f64());
                    let placed = times(by, matrix);
                    words_at = (placed[4] * MM, HEIGHT_MM - placed[5] * MM);
                }
                TypedInstruction::BeginMarkedContentWithProperties(begun) => {
                    marks.push(begun.1.clone().into_dict().and_then(|mark| mark.get::<i32>("MCID")));
                }
                TypedInstruction::BeginMarkedContent(_) => marks.push(None),
                TypedInstruction::EndMarkedContent(_) => drop(marks.pop()),
                TypedInstruction::TextFont(chosen) => {
                    font = chosen.0.as_str().to_owned();
                    fonts.entry(font.clone()).or_insert_with(|| letters(page, chosen.0));
                }
                TypedInstruction::ShowText(shown) => {
                    let words = decoded(&fonts[&font], shown.0.as_bytes());
                    self.put(number, &marks, &words);
                    if is_first && !words.trim().is_empty() {
                        self.places.push(words_at);
                    }
                }
                TypedInstruction::ShowTexts(shown) => {
                    let parts = shown.0.iter::<Object<'_>>().filter_map(Object::into_string);
                    let words: String = parts.map(|part| decoded(&fonts[&font], part.as_bytes())).collect();
                    self.put(number, &marks, &words);
                    if is_first && !words.trim().is_empty() {
                        self.places.push(words_at);
                    }
                }
                _ => {}
            }
        }
    }

    fn put(&mut self, page: i32, marks: &[Option<i32>], words: &str) {
        match marks.iter().rev().find_map(|mark| *mark) {
            Some(id) => self.marked.entry((page, id)).or_default().push_str(words),
            None => self.artifacts.last_mut().unwrap().push_str(words),
        }
    }

    fn children(&self, element: &Dict<'_>, page: Option<i32>, depth: usize, told: &mut String) {
        let kids = match element.get::<Object<'_>>("K") {
            Some(Object::Array(kids)) => kids.iter::<Object<'_>>().collect(),
            Some(kid) => vec![kid],
            None => Vec::new(),
        };
        for kid in kids {
            match kid {
                Object::Number(id) => self.piece(page, id.as_f64() as i32, told),
                Object::Dict(inner) => self.element(&inner, page, depth, told),
                other => panic!("no element: {other:?}"),
            }
        }
    }

    fn element(&self, element: &Dict<'_>, page: Option<i32>, depth: usize, told: &mut String) {
        let own = match element.get_raw::<Dict<'_>>("Pg") {
            Some(MaybeRef::Ref(page)) => Some(page.obj_number),
            _ => page,
        };
        if let Some(tag) = element.get::<Name<'_>>("S") {
            write!(told, "\n{}{}", "  ".repeat(depth), tag.as_str()).unwrap();
            self.children(element, own, depth + 1, told);
        } else if let Some(id) = element.get::<i32>("MCID") {
            self.piece(own, id, told);
        }
    }

    fn piece(&self, page: Option<i32>, id: i32, told: &mut String) {
        let words = self.marked.get(&(page.unwrap(), id)).map_or("", String::as_str);
        let line = told.rsplit('\n').next().unwrap_or_default();
        let gap = if line.contains(": ") { "" } else { ": " };
        write!(told, "{gap}{words}").unwrap();
    }
}

fn times(a: [f64; 6], b: [f64; 6]) -> [f64; 6] {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// What each glyph of a font stands for, from its table for copying.
fn letters(page: &Page<'_>, font: &Name<'_>) -> BTreeMap<u16, String> {
    let font: Dict<'_> = page.resources().get_font(font).unwrap();
    let table: Stream<'_> = font.get("ToUnicode").expect("every font tells what its glyphs stand for");
    let table = String::from_utf8(table.decoded().unwrap().into_owned()).unwrap();
    let mut letters = BTreeMap::new();
    let mut kind = "";
    for line in table.lines() {
        match line.split_whitespace().last() {
            Some(word @ ("beginbfchar" | "beginbfrange" | "endbfchar" | "endbfrange")) => kind = word,
            Some(_) if kind.starts_with("begin") => {
                let codes: Vec<Vec<u16>> = line.split(['<', '>']).skip(1).step_by(2).map(units).collect();
                match (kind, codes.as_slice()) {
                    ("beginbfchar", [glyph, to]) => {
                        letters.insert(glyph[0], String::from_utf16(to).unwrap());
                    }
                    ("beginbfrange", [from, until, to]) => {
                        for (at, glyph) in (from[0]..=until[0]).enumerate() {
                            let letter = to[0] + u16::try_from(at).unwrap();
                            letters.insert(glyph, String::from_utf16(&[letter]).unwrap());
                        }
                    }
                    other => panic!("a line of a table: {other:?}"),
                }
            }
            _ => {}
        }
    }
    letters
}

fn units(hex: &str) -> Vec<u16> {
    let digits: Vec<char> = hex.chars().collect();
    let unit = |four: &[char]| u16::from_str_radix(&four.iter().collect::<String>(), 16).unwrap();
    digits.chunks(4).map(unit).collect()
}

fn decoded(letters: &BTreeMap<u16, String>, bytes: &[u8]) -> String {
    let glyphs = bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    glyphs.map(|glyph| letters.get(&glyph).map_or(NOTHING, String::as_str)).collect()
}
