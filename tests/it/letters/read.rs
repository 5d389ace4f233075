//! Reads a PDF back as a screen reader does: its structure, in order, with the words of each element.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::content::Operation;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

/// A PDF that was read.
pub(super) struct Pdf {
    pub(super) document: Document,
    /// The words of each marked piece, by page and number.
    pieces: BTreeMap<(ObjectId, i64), String>,
    /// Words outside the structure: heads, feet and the like.
    pub(super) artifacts: String,
}

impl Pdf {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).unwrap();
        let mut read = Self { document, pieces: BTreeMap::new(), artifacts: String::new() };
        let pages: Vec<ObjectId> = read.document.page_iter().collect();
        for page in pages {
            read.page(page);
        }
        read
    }

    pub(super) fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    pub(super) fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    /// What stands in the XMP metadata.
    pub(super) fn metadata(&self) -> String {
        let stream = self.catalog().get_deref(b"Metadata", &self.document).unwrap().as_stream().unwrap();
        String::from_utf8(stream.get_plain_content().unwrap()).unwrap()
    }

    fn page(&mut self, page: ObjectId) {
        let document = self.document.clone();
        let fonts = document.get_page_fonts(page).unwrap();
        let encodings: BTreeMap<Vec<u8>, Encoding<'_>> = fonts
            .into_iter()
            .map(|(name, font)| (name, font.get_font_encoding(&document).unwrap()))
            .collect();
        let mut marks: Vec<Option<i64>> = Vec::new();
        let mut font: Option<&Encoding<'_>> = None;
        for Operation { operator, operands } in document.get_and_decode_page_content(page).unwrap().operations
        {
            match operator.as_str() {
                "BDC" => marks
                    .push(operands[1].as_dict().ok().and_then(|mark| mark.get(b"MCID").ok()?.as_i64().ok())),
                "BMC" => marks.push(None),
                "EMC" => drop(marks.pop()),
                "Tf" => font = encodings.get(operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    let words = decoded(font.unwrap(), &operands);
                    match marks.iter().rev().find_map(|mark| *mark) {
                        Some(id) => self.pieces.entry((page, id)).or_default().push_str(&words),
                        None => self.artifacts.push_str(&words),
                    }
                }
                _ => {}
            }
        }
    }

    /// The structure: an element a line, deeper ones further in, with its words.
    pub(super) fn structure(&self) -> String {
        let root = self.catalog().get_deref(b"StructTreeRoot", &self.document).unwrap().as_dict().unwrap();
        let mut told = String::new();
        self.children(root, None, 0, &mut told);
        told
    }

    /// All words, in the order in which they are read aloud.
    pub(super) fn words(&self) -> String {
        let lines: Vec<String> = self
            .structure()
            .lines()
            .filter_map(|line| line.split_once(": ").map(|(_, words)| words.to_owned()))
            .collect();
        lines.join("\n")
    }

    fn children(&self, element: &Dictionary, page: Option<ObjectId>, depth: usize, told: &mut String) {
        let Ok(kids) = element.get_deref(b"K", &self.document) else { return };
        let kids = kids.as_array().cloned().unwrap_or_else(|_| vec![kids.clone()]);
        for kid in kids {
            let (_, kid) = self.document.dereference(&kid).unwrap();
            self.child(kid, page, depth, told);
        }
    }

    fn child(&self, kid: &Object, page: Option<ObjectId>, depth: usize, told: &mut String) {
        match kid {
            Object::Integer(id) => self.piece(page, *id, told),
            Object::Dictionary(inner) => {
                let own = inner.get(b"Pg").ok().and_then(|page| page.as_reference().ok()).or(page);
                match (inner.get(b"S"), inner.get(b"MCID")) {
                    (Ok(tag), _) => {
                        let tag = String::from_utf8_lossy(tag.as_name().unwrap()).into_owned();
                        write!(told, "\n{}{tag}", "  ".repeat(depth)).unwrap();
                        self.children(inner, own, depth + 1, told);
                    }
                    (_, Ok(id)) => self.piece(own, id.as_i64().unwrap(), told),
                    _ => {}
                }
            }
            _ => panic!("no element: {kid:?}"),
        }
    }

    fn piece(&self, page: Option<ObjectId>, id: i64, told: &mut String) {
        let words = self.pieces.get(&(page.unwrap(), id)).cloned().unwrap_or_default();
        let line = told.rsplit('\n').next().unwrap_or_default();
        let gap = if line.contains(": ") { "" } else { ": " };
        write!(told, "{gap}{words}").unwrap();
    }
}

fn decoded(encoding: &Encoding<'_>, operands: &[Object]) -> String {
    let mut words = String::new();
    for operand in operands {
        match operand {
            Object::Array(parts) => words.push_str(&decoded(encoding, parts)),
            Object::String(bytes, _) => words.push_str(&Document::decode_text(encoding, bytes).unwrap()),
            _ => {}
        }
    }
    words
}
