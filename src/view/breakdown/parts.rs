//! What the parts of the breakdown are put together from.

use crate::link;
use crate::manifest::Date;
use crate::view::builder::Builder;
use crate::view::told;
use crate::words::BreakdownWord;

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
        let tag = |below: u8| {
            let level = usize::from(level.clamp(1, 4) - 1 + below);
            TAGS.get(level).copied().unwrap_or("h6")
        };
        Headings {
            whole: tag(0),
            part: tag(1),
            group: tag(2),
        }
    }
}

/// Opens a part with its heading. Its name is its class, and how it is styled
/// from outside.
#[inline(never)]
pub fn open_part(b: &mut Builder, headings: Headings, name: &'static str, title: BreakdownWord) {
    b.open("section");
    b.attr("class", name);
    b.attr("part", name);
    b.open(headings.part);
    b.attr("class", "title");
    b.word(title);
    b.close();
}

/// Opens a link where the address can be one; says whether it has.
#[inline(never)]
pub fn open_link(b: &mut Builder, url: &str) -> bool {
    open_fit(b, url, link::is_link(url))
}

/// The same for an address that no manifest says, but who asks for the breakdown: it
/// may be relative too.
pub fn open_own_link(b: &mut Builder, url: &str) -> bool {
    open_fit(b, url, link::is_address(url))
}

fn open_fit(b: &mut Builder, url: &str, is_fit: bool) -> bool {
    if is_fit {
        b.open("a");
        b.attr_foreign("href", url);
        b.attr("rel", "noopener nofollow");
    }
    is_fit
}

/// A link where the address can be one, else the text alone.
#[inline(never)]
pub fn link(b: &mut Builder, url: &str, text: &str) {
    let linked = open_link(b, url);
    b.bdi(text);
    if linked {
        b.close();
    }
}

/// Links by the names of what they point to. Addresses that cannot be links are left
/// out.
pub fn links(b: &mut Builder, urls: &[String]) {
    let (names, left_out) = told::link_names(urls);
    for (at, (url, name)) in names.iter().enumerate() {
        if at > 0 {
            b.text(" ");
        }
        link(b, url, name);
    }
    more(b, "span.quiet", left_out);
}

/// Says that so many more are not shown, where there are some.
pub fn more(b: &mut Builder, what: &'static str, left_out: usize) {
    if left_out > 0 {
        b.text(" ");
        b.leaf_say(what, BreakdownWord::More, &[("count", &left_out)]);
    }
}

/// Opens a disclosure.
pub fn fold(b: &mut Builder, what: &'static str, title: BreakdownWord) {
    b.open(what);
    b.open("summary");
    b.leaf_word("span", title);
    b.close();
}

/// Adds a sentence: what stands in backticks becomes code.
#[inline(never)]
pub fn prose(b: &mut Builder, text: &str) {
    let mut code = false;
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte == b'`') {
        let (piece, after) = rest.split_at(at);
        let after = after.get(1..).unwrap_or_default();
        // A backtick without a second one is none of ours.
        if !code && !after.as_bytes().contains(&b'`') {
            break;
        }
        if code {
            b.block("code", piece);
        } else {
            b.foreign(piece);
        }
        code = !code;
        rest = after;
    }
    b.foreign(rest);
}

/// A sentence of its own.
pub fn sentence(b: &mut Builder, what: &'static str, text: &str) {
    b.open(what);
    prose(b, text);
    b.close();
}

/// A date, readable by programs too.
pub fn time(b: &mut Builder, date: Date) {
    b.open("time");
    b.attr_made("datetime", date.text());
    b.made(date.text());
    b.close();
}

/// A sentence that lists names: what they have in common, and they.
pub fn names(b: &mut Builder, what: BreakdownWord, names: &[impl AsRef<str>]) {
    let all = b.language.and(names);
    b.pieces(BreakdownWord::Names, &mut |b, place| match place {
        "label" => b.leaf_word("b", what),
        _ => b.foreign(&all),
    });
}
