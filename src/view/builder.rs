//! Building a tree from the outside in: what a picture says comes to lie in the
//! source as it stands in the markup, and takes little code in the module.

use std::borrow::Cow;

use super::{Element, Node, words};
use crate::shown::shown;
use crate::words::{Language, Piece, Pieces, Section, Value};

/// A tree on its way. What is opened last is what the next calls add to.
pub struct Builder {
    /// From the root inwards; never empty.
    open: Vec<Element>,
    /// What its texts are in.
    pub language: Language,
}

// Every call is one of very many: what it does must not be copied to them.
impl Builder {
    /// Begins with the root: a tag, and after a point its classes.
    pub fn new(what: &'static str, language: Language) -> Self {
        let mut open = Vec::with_capacity(8);
        open.push(element(what));
        Builder { open, language }
    }

    /// Opens an element in the one that is open: `section.score`.
    #[inline(never)]
    pub fn open(&mut self, what: &'static str) {
        self.open.push(element(what));
    }

    /// Closes the element that is open. The root stays open.
    #[inline(never)]
    pub fn close(&mut self) {
        if self.open.len() > 1
            && let Some(element) = self.open.pop()
        {
            self.node(Node::Element(element));
        }
    }

    /// Closes two.
    pub fn close2(&mut self) {
        self.close();
        self.close();
    }

    /// Closes the element that is open, and forgets it where nothing is in it.
    #[inline(never)]
    pub fn close_unless_empty(&mut self) {
        match self.open.last() {
            Some(last) if last.children.is_empty() && self.open.len() > 1 => {
                self.open.pop();
            }
            _ => self.close(),
        }
    }

    /// The whole, with all closed that is still open.
    pub fn finish(mut self) -> Element {
        while self.open.len() > 1 {
            self.close();
        }
        self.open.pop().unwrap_or_else(|| Element::new("div"))
    }

    /// An attribute of what is open.
    #[inline(never)]
    pub fn attr(&mut self, name: &'static str, value: &'static str) {
        self.cow(name, Cow::Borrowed(value));
    }

    /// An attribute that was put together.
    #[inline(never)]
    pub fn attr_made(&mut self, name: &'static str, value: String) {
        self.cow(name, Cow::Owned(value));
    }

    /// An attribute with a whole number.
    #[inline(never)]
    pub fn attr_number(&mut self, name: &'static str, value: u32) {
        self.attr_made(name, words::number(value));
    }

    /// An attribute with a number given in tenths.
    #[inline(never)]
    pub fn attr_tenths(&mut self, name: &'static str, value: u32) {
        self.attr_made(name, words::tenths(value));
    }

    /// An attribute that somebody else wrote, made fit to be shown.
    #[inline(never)]
    pub fn attr_foreign(&mut self, name: &'static str, value: &str) {
        self.attr_made(name, shown(value).into_owned());
    }

    /// A text of the program's own.
    #[inline(never)]
    pub fn text(&mut self, text: &'static str) {
        if !text.is_empty() {
            self.node(Node::Text(Cow::Borrowed(text)));
        }
    }

    /// A text of the catalogue, without places.
    #[inline]
    pub fn word(&mut self, word: impl Section) {
        self.text(self.language.text(word));
    }

    /// A text of the catalogue with its places filled. Values are fit to be shown.
    pub fn say(&mut self, word: impl Section, values: &[(&str, &dyn Value)]) {
        self.made(self.language.say(word, values));
    }

    /// A text of the catalogue in whose places is what `fill` adds for their names.
    #[inline]
    pub fn pieces(&mut self, word: impl Section, fill: &mut dyn FnMut(&mut Builder, &str)) {
        self.each(self.language.pieces(word), fill);
    }

    #[inline(never)]
    fn each(&mut self, pieces: Pieces, fill: &mut dyn FnMut(&mut Builder, &str)) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Place(name) => fill(self, name),
            }
        }
    }

    /// A text that was put together, of parts that are fit to be shown.
    #[inline(never)]
    pub fn made(&mut self, text: String) {
        self.node(Node::Text(Cow::Owned(text)));
    }

    /// A text that somebody else wrote, made fit to be shown.
    #[inline(never)]
    pub fn foreign(&mut self, text: &str) {
        if !text.is_empty() {
            self.made(shown(text).into_owned());
        }
    }

    /// A whole number.
    #[inline(never)]
    pub fn number(&mut self, number: u32) {
        self.made(words::number(number));
    }

    /// An element with nothing but a text of the program's own.
    #[inline(never)]
    pub fn leaf(&mut self, what: &'static str, text: &'static str) {
        self.open(what);
        self.text(text);
        self.close();
    }

    /// An element with nothing but a text of the catalogue.
    #[inline]
    pub fn leaf_word(&mut self, what: &'static str, word: impl Section) {
        self.leaf(what, self.language.text(word));
    }

    /// An element with nothing but a text of the catalogue, its places filled.
    pub fn leaf_say(
        &mut self,
        what: &'static str,
        word: impl Section,
        values: &[(&str, &dyn Value)],
    ) {
        self.open(what);
        self.say(word, values);
        self.close();
    }

    /// An element with nothing but a text that somebody else wrote.
    #[inline(never)]
    pub fn leaf_foreign(&mut self, what: &'static str, text: &str) {
        self.open(what);
        self.foreign(text);
        self.close();
    }

    /// Foreign text within a line, which keeps its own direction.
    pub fn bdi(&mut self, text: &str) {
        self.leaf_foreign("bdi", text);
    }

    /// Foreign text of its own lines, which keeps its own direction.
    #[inline(never)]
    pub fn block(&mut self, what: &'static str, text: &str) {
        self.open(what);
        self.attr("dir", "auto");
        self.foreign(text);
        self.close();
    }

    #[inline(never)]
    fn cow(&mut self, name: &'static str, value: Cow<'static, str>) {
        if let Some(last) = self.open.last_mut() {
            last.attributes.push((name, value));
        }
    }

    #[inline(never)]
    fn node(&mut self, node: Node) {
        if let Some(last) = self.open.last_mut() {
            last.children.push(node);
        }
    }
}

#[inline(never)]
fn element(what: &'static str) -> Element {
    let point = what.bytes().position(|byte| byte == b'.');
    let (tag, class) = what.split_at(point.unwrap_or(what.len()));
    let mut element = Element::new(tag);
    if let Some(class) = class.get(1..) {
        element.attributes.push(("class", Cow::Borrowed(class)));
    }
    element
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::markup;

    #[test]
    fn builds_what_is_opened_and_closed() {
        let mut b = Builder::new("div.a b", Language::ENGLISH);
        b.attr("lang", "en");
        b.open("p");
        b.leaf("b", "x");
        b.foreign("\u{202e}<");
        b.foreign("");
        b.close();
        b.open("ul");
        b.close_unless_empty();
        b.open("i");
        b.number(7);
        assert_eq!(
            markup(&b.finish()),
            "<div class=\"a b\" lang=\"en\"><p><b>x</b>[U+202E]&lt;</p><i>7</i></div>"
        );
    }

    #[test]
    fn the_root_cannot_be_closed() {
        let mut b = Builder::new("svg", Language::ENGLISH);
        b.close2();
        b.close_unless_empty();
        b.text("x");
        assert_eq!(b.finish().children.len(), 1);
    }
}
