//! The ways within a page and on to the next: an anchor on each heading, the list
//! of the sections (`<!-- contents -->`), the pages before and after it (`<!--
//! neighbors -->`).

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result};
use openness_badge::view::Element;
use openness_badge::write::markup;

use super::super::fragments::element;
use super::super::marks;
use super::is_documentation;

const HEADINGS: [&str; 2] = ["h2", "h3"];

/// Fills them in every page of the documentation.
pub fn fill(files: &mut [(PathBuf, Vec<u8>)]) -> Result<()> {
    for (path, bytes) in files.iter_mut().filter(|(path, _)| is_documentation(path)) {
        let page = std::str::from_utf8(bytes)?;
        let page = filled(page).with_context(|| path.display().to_string())?;
        *bytes = page.into_bytes();
    }
    Ok(())
}

fn filled(page: &str) -> Result<String> {
    let (before, from) = page.split_once("<article").context("no article")?;
    let (article, after) = from
        .split_once("</article>")
        .context("no end of the article")?;
    let mut sections = Vec::new();
    let article = anchored(article, &mut sections)?;
    let page = [before, "<article", &article, "</article>", after].concat();
    let neighbors = neighbors(&page);
    marks::filled(&page, &mut |mark| {
        Ok(match mark {
            "contents" => Some(contents(&sections)),
            "neighbors" => Some(neighbors.clone()),
            _ => None,
        })
    })
}

/// A heading of the second order: its id, its text, and those below it.
struct Section {
    id: String,
    text: String,
    below: Vec<Section>,
}

/// So many headings of the third order a list of the sections can hold.
const MOST_BELOW: usize = 40;

/// With an id and a link to itself on each heading.
fn anchored(article: &str, sections: &mut Vec<Section>) -> Result<String> {
    let mut out = String::with_capacity(article.len());
    let mut rest = article;
    let mut known = BTreeSet::new();
    while let Some((at, tag)) = next_heading(rest) {
        let end = ["</", tag, ">"].concat();
        let from = &rest[at + 1 + tag.len()..];
        let (attributes, inner) = from.split_once('>').context("a tag that does not end")?;
        let (inner, after) = inner
            .split_once(&end)
            .context("a heading that does not end")?;
        let text = text_of(inner);
        let own = attributes
            .split_once("id=\"")
            .and_then(|(_, id)| id.split('"').next());
        let id = own.map_or_else(|| slug(&text), str::to_owned);
        if !known.insert(id.clone()) {
            anyhow::bail!("two headings have the id `{id}`: give one of them another");
        }
        out.push_str(&rest[..at]);
        let attributes = match own {
            Some(_) => attributes.to_owned(),
            None => format!("{attributes} id=\"{id}\""),
        };
        let anchor = element("a", "anchor")
            .with("href", ["#", &id].concat())
            .with("aria-label", ["Link to “", &text, "”"].concat())
            .text("#");
        out += &format!("<{tag}{attributes}>{inner} {}{end}", markup(&anchor));
        let section = Section {
            id,
            text,
            below: Vec::new(),
        };
        match sections.last_mut() {
            Some(above) if tag != "h2" => above.below.push(section),
            _ => sections.push(section),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// Where the next heading begins, and its tag.
fn next_heading(text: &str) -> Option<(usize, &'static str)> {
    let found = HEADINGS.iter().filter_map(|tag| {
        let starts = [["<", tag, ">"].concat(), ["<", tag, " "].concat()];
        let first = starts.iter().filter_map(|start| text.find(start)).min();
        first.map(|at| (at, *tag))
    });
    found.min()
}

/// The words of a heading as an id.
fn slug(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

/// The text of markup, without its tags.
pub fn text_of(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    for (at, part) in markup.split('<').enumerate() {
        let text = match at {
            0 => part,
            _ => part.split_once('>').map_or("", |(_, text)| text),
        };
        out.push_str(text);
        // Cells and items do not run into each other.
        let is_block = ["/t", "/li", "/p", "/d", "/h", "/f", "br"];
        if at > 0 && is_block.iter().any(|tag| part.starts_with(tag)) {
            out.push(' ');
        }
    }
    let plain = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let out = plain
        .iter()
        .fold(out, |out, (entity, plain)| out.replace(entity, plain));
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn contents(sections: &[Section]) -> String {
    let below: usize = sections.iter().map(|section| section.below.len()).sum();
    let nav = element("nav", "contents")
        .with("aria-label", "On this page")
        .child(element("p", "contents-title").text("On this page"))
        .child(list(sections, below <= MOST_BELOW));
    markup(&nav)
}

fn list(sections: &[Section], with_below: bool) -> Element {
    let items = sections.iter().map(|section| {
        let link = Element::new("a")
            .with("href", ["#", &section.id].concat())
            .text(section.text.clone());
        let below = with_below && !section.below.is_empty();
        let below = below.then(|| list(&section.below, false));
        Element::new("li").child(link).children(below)
    });
    Element::new("ul").children(items)
}

/// The pages before and after this one, in the order of the list of all pages.
fn neighbors(page: &str) -> String {
    let list = page.split_once("<nav class=\"pages\"");
    let list = list
        .and_then(|(_, list)| list.split("</nav>").next())
        .unwrap_or_default();
    let links: Vec<&str> = list.split("<a ").skip(1).collect();
    let here = links
        .iter()
        .position(|link| link.contains("aria-current=\"page\""));
    let Some(here) = here else {
        return String::new();
    };
    let link = |at: Option<usize>, words: &'static str, class: &'static str| {
        let link = links.get(at?)?;
        let href = link.split_once("href=\"")?.1.split('"').next()?;
        let text = text_of(link.split_once('>')?.1.split("</a>").next()?);
        let small = Element::new("small").text(words);
        let link = element("a", class)
            .with("href", href.to_owned())
            .child(small)
            .text(" ")
            .child(Element::new("span").text(text));
        Some(link)
    };
    let nav = element("nav", "neighbors")
        .with("aria-label", "Before and after")
        .children(link(here.checked_sub(1), "Before", "before"))
        .children(link(Some(here + 1), "Next", "after"));
    markup(&nav)
}
