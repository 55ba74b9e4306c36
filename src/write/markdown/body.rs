//! The tree of the breakdown as HTML that every reader of Markdown leaves alone: the
//! same words in the same order, in paragraphs, lists and tables without attributes.
//! Pictures and what is only heard are left out; a blank line, which would end the
//! HTML, is nowhere.

use super::form::{self, LINE_END, escaped, linked, wrap};
use crate::view::{Element, Node};
use crate::words::{BreakdownWord, Language, Value};

/// Writes what is in an element, block by block, each with a line end after it.
pub fn body(element: &Element, language: Language) -> String {
    let mut body = Body {
        out: String::new(),
        language,
    };
    body.blocks(element);
    body.out
}

struct Body {
    out: String,
    language: Language,
}

impl Body {
    fn blocks(&mut self, element: &Element) {
        for child in elements(element) {
            self.block(child);
        }
    }

    fn block(&mut self, element: &Element) {
        match (element.tag, class(element)) {
            (_, "unseen") | ("svg", _) => {}
            (_, "facts") => {
                let facts = self.each(elements(element));
                self.wrapped("p", &facts.join(" · "));
            }
            (_, "can") => self.answers(element),
            (_, "frameworks") => self.frameworks(element),
            ("p" | "summary", _) => {
                let inside = self.inside(element);
                self.wrapped("p", &inside);
            }
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) => {
                let inside = self.inside(element);
                self.wrapped("p", &wrap("strong", &inside));
            }
            ("ul" | "ol", _) => {
                let items = self.each(elements(element));
                let items: Vec<String> = items.iter().map(|item| wrap("li", item)).collect();
                self.wrapped(element.tag, &items.concat());
            }
            ("dl", _) => self.rows(element),
            _ => self.blocks(element),
        }
    }

    /// A list of terms as one line, which a phone breaks: half of a table of six columns
    /// would lie outside.
    fn answers(&mut self, list: &Element) {
        let answer = |term: &Element| {
            let cells = self.each(elements(term));
            let [term, answer] = cells.as_slice() else {
                return cells.concat();
            };
            let answer = wrap("strong", answer);
            let values: [(&str, &dyn Value); 2] = [("label", term), ("text", &answer)];
            self.language.say(BreakdownWord::Labelled, &values)
        };
        let answers: Vec<String> = elements(list).map(answer).collect();
        self.wrapped("p", &answers.join(" · "));
    }

    /// A list of terms as a table with a row for each. What there is to say besides goes
    /// into one cell.
    fn rows(&mut self, list: &Element) {
        let of = |body: &Self, term: &Element| {
            let mut cells = body.each(elements(term));
            let notes = cells.split_off(cells.len().min(2));
            if !notes.is_empty() {
                cells.push(notes.join(LINE_END));
            }
            cells
        };
        let rows: Vec<Vec<String>> = elements(list).map(|term| of(self, term)).collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let rows = rows.into_iter().map(|mut cells| {
            cells.resize(columns, String::new());
            cells
        });
        self.table(rows);
    }

    /// Each framework as a row: its name, what it says, and why, with all that it unfolds.
    fn frameworks(&mut self, list: &Element) {
        let rows = elements(list).map(|details| {
            let mut cells = Vec::new();
            let mut opened = Vec::new();
            for child in elements(details) {
                match child.tag {
                    "summary" => cells = self.each(elements(child)),
                    "div" => opened.extend(self.each(elements(child))),
                    _ => opened.push(self.inside(child)),
                }
            }
            // Fewer columns: less of the table lies outside on a phone.
            let why = cells.split_off(cells.len().min(2));
            cells.resize(2, String::new());
            let said = why.into_iter().chain(opened);
            let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
            cells.push(said.join(LINE_END));
            cells
        });
        let rows: Vec<Vec<String>> = rows.collect();
        self.table(rows);
    }

    /// A table without a head: what each cell says is named in it.
    fn table(&mut self, rows: impl IntoIterator<Item = Vec<String>>) {
        form::table(&mut self.out, rows);
    }

    /// The insides of elements, but of pictures and of what is only heard.
    fn each<'e>(&self, elements: impl Iterator<Item = &'e Element>) -> Vec<String> {
        let seen = elements.filter(|element| is_seen(element));
        seen.map(|element| match element.tag {
            "b" => wrap("strong", &self.inside(element)),
            "ul" => self.each(self::elements(element)).join("; "),
            _ if class(element) == "result" => self.each(self::elements(element)).join(LINE_END),
            _ => self.inside(element),
        })
        .collect()
    }

    fn wrapped(&mut self, tag: &str, inside: &str) {
        if !inside.is_empty() {
            self.out += &wrap(tag, inside);
            self.out.push('\n');
        }
    }

    /// What is in an element, in a line.
    fn inside(&self, element: &Element) -> String {
        let mut out = String::new();
        for child in &element.children {
            match child {
                Node::Text(text) => out += &escaped(text),
                Node::Element(child) => self.inline(&mut out, child),
            }
        }
        out.trim().to_owned()
    }

    fn inline(&self, out: &mut String, element: &Element) {
        if !is_seen(element) {
            return;
        }
        let inside = self.inside(element);
        match element.tag {
            "b" | "strong" => *out += &wrap("strong", &inside),
            "code" => *out += &wrap("code", &inside),
            "q" => {
                *out += self.language.text(BreakdownWord::QuoteOpen);
                *out += &inside;
                *out += self.language.text(BreakdownWord::QuoteClose);
            }
            "a" => *out += &linked(&inside, element.attribute("href").unwrap_or_default()),
            _ => *out += &inside,
        }
    }
}

fn elements(element: &Element) -> impl Iterator<Item = &Element> {
    element.children.iter().filter_map(|child| match child {
        Node::Element(child) => Some(child),
        Node::Text(_) => None,
    })
}

fn is_seen(element: &Element) -> bool {
    element.tag != "svg" && class(element) != "unseen"
}

fn class(element: &Element) -> &str {
    element.attribute("class").unwrap_or_default()
}
