//! What the parts of the breakdown are put together from.

use crate::link;
use crate::manifest::Date;
use crate::view::Element;

/// The tags of the headings: of the whole, of its parts, of theirs.
#[derive(Clone, Copy)]
pub struct Headings {
    pub whole: &'static str,
    pub part: &'static str,
    pub group: &'static str,
}

impl From<u8> for Headings {
    fn from(level: u8) -> Self {
        const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let first = usize::from(level.clamp(1, 4)) - 1;
        let [whole, part, group] = [0, 1, 2].map(|i| TAGS.get(first + i).copied().unwrap_or("h6"));
        Headings { whole, part, group }
    }
}

/// An element with a class.
pub fn el(tag: &'static str, class: &'static str) -> Element {
    Element::new(tag).with("class", class)
}

/// A part: its name is its class and how it is styled from outside.
pub fn part(name: &'static str, heading: &'static str, title: &'static str) -> Element {
    el("section", name)
        .with("part", name)
        .child(el(heading, "title").text(title))
}

/// Foreign text within a line, which keeps its own direction.
pub fn foreign(text: &str) -> Element {
    Element::new("bdi").foreign(text)
}

/// Foreign text of its own lines.
pub fn foreign_block(tag: &'static str, class: &'static str, text: &str) -> Element {
    el(tag, class).with("dir", "auto").foreign(text)
}

/// A link where the address can be one, else the text alone.
pub fn link(url: &str, text: &str) -> Element {
    match link::is_link(url) {
        true => anchor(url).child(foreign(text)),
        false => foreign(text),
    }
}

fn anchor(url: &str) -> Element {
    Element::new("a")
        .with_foreign("href", url)
        .with("rel", "noopener nofollow")
}

/// A link by the name of its host; with a number where a host comes again.
/// None where the address cannot be a link.
pub fn host_link(url: &str, earlier: &[&str]) -> Option<Element> {
    let host = link::host(url)?;
    let again = earlier
        .iter()
        .filter(|url| link::host(url) == Some(host))
        .count();
    let mut link = anchor(url).child(foreign(host));
    if again > 0 {
        let number = u32::try_from(again + 1).unwrap_or(u32::MAX);
        link = link.text([" ", &crate::view::words::number(number)].concat());
    }
    Some(link)
}

/// Adds a sentence: what stands in backticks becomes code.
pub fn prose(mut element: Element, text: &str) -> Element {
    // An odd backtick is none of ours.
    if text.matches('`').count() % 2 == 1 {
        return element.foreign(text);
    }
    for (i, piece) in text.split('`').enumerate() {
        if i % 2 == 1 {
            element = element.child(Element::new("code").with("dir", "auto").foreign(piece));
        } else if !piece.is_empty() {
            element = element.foreign(piece);
        }
    }
    element
}

/// A date, readable by programs too.
pub fn time(date: Date) -> Element {
    let text = date.text();
    Element::new("time")
        .with("datetime", text.clone())
        .text(text)
}

/// Text for those who hear the page.
pub fn unseen(text: impl Into<std::borrow::Cow<'static, str>>) -> Element {
    el("span", "unseen").text(text)
}

/// `a, b and c`.
pub fn list<T: AsRef<str>>(items: &[T]) -> String {
    let mut out = String::new();
    for (i, item) in items.iter().enumerate() {
        out.push_str(match i {
            0 => "",
            _ if i + 1 == items.len() => " and ",
            _ => ", ",
        });
        out.push_str(item.as_ref());
    }
    out
}
