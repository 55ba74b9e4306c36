//! The pages that are in every language: for each a folder, `fr/checker.html`, with the
//! words of the catalogue's section `page`. All other pages are English, for they are
//! long.
//!
//! | mark | becomes |
//! |---|---|
//! | `<!-- say: ID \| TAG \| … -->` | the words of this id, with the tags for `<1>…</1>` and so on |
//! | `<!-- languages -->` | a link to the same page in each other language |
//! | `<!-- alternates -->` | the same for search engines, and the words of the page's scripts |

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use openness_badge::words::Language;

use super::marks;

/// The pages.
pub const PAGES: [&str; 4] = ["index.html", "checker.html", "view.html", "404.html"];

/// The section of the catalogue with their words.
const SECTION: &str = "page";

const SAY: &str = "say: ";

/// Attributes that hold addresses of the site.
const ADDRESSES: [&str; 4] = ["href", "src", "content", "value"];

/// The language that a page is in, and its path within the folder of that.
pub fn of(page: &Path) -> (Language, &Path) {
    let mut others = Language::all().filter(|language| *language != Language::ENGLISH);
    others
        .find_map(|language| Some((language, page.strip_prefix(language.tag()).ok()?)))
        .unwrap_or((Language::ENGLISH, page))
}

/// Adds the pages of every other language, with their words still to be filled.
pub fn add(pages: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    for name in PAGES {
        let page = pages.iter().find(|(path, _)| path == Path::new(name));
        let (_, bytes) = page.with_context(|| format!("there is no page `{name}`"))?;
        let page = String::from_utf8(bytes.clone())?;
        for language in Language::all().filter(|language| *language != Language::ENGLISH) {
            let tag = language.tag();
            let own = page.replacen("<html lang=\"en\">", &format!("<html lang=\"{tag}\">"), 1);
            pages.push((Path::new(tag).join(name), own.into_bytes()));
        }
    }
    Ok(())
}

/// Fills their words, and those of the parts that every page has.
pub fn fill(pages: &mut [(PathBuf, Vec<u8>)], count: usize) -> Result<()> {
    marks::fill(pages, &mut |page, mark| {
        let (language, inner) = of(page);
        Ok(match mark {
            "languages" => Some(switch(language, inner)),
            "alternates" => Some(alternates(language, inner)),
            _ => match mark.strip_prefix(SAY) {
                Some(what) => Some(said(language, what, count)?),
                None => None,
            },
        })
    })
}

/// The words of an id in a language.
pub fn word(language: Language, id: &str) -> Result<&'static str> {
    let word = language.word(SECTION, id);
    word.with_context(|| format!("the catalogue has no `{id}` in `{SECTION}`"))
}

/// What stands for a mark: the words with their tags.
fn said(language: Language, what: &str, count: usize) -> Result<String> {
    let mut parts = what.split(" | ");
    let id = parts.next().unwrap_or_default();
    let mut text = escaped(word(language, id)?).replace("{count}", &count.to_string());
    for (at, tag) in parts.enumerate() {
        let name = tag.trim_start_matches('<').split([' ', '>']).next();
        let name = name.unwrap_or_default();
        let place = at + 1;
        for (placed, own) in [
            (format!("&lt;{place}&gt;"), tag.to_owned()),
            (format!("&lt;/{place}&gt;"), format!("</{name}>")),
        ] {
            if text.matches(&placed).count() != 1 {
                bail!("`{id}` in {} has not one `{placed}`", language.tag());
            }
            text = text.replace(&placed, &own);
        }
    }
    if text.contains("&lt;") {
        bail!(
            "`{id}` in {} has a tag that the page has not",
            language.tag()
        );
    }
    Ok(text)
}

/// A text with its signs of markup escaped, and what stands in backticks as code.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let text = text.replace('>', "&gt;").replace('"', "&quot;");
    let mut out = String::with_capacity(text.len());
    for (at, piece) in text.split('`').enumerate() {
        if at > 0 {
            out += if at % 2 == 1 { "<code>" } else { "</code>" };
        }
        out += piece;
    }
    out
}

/// The address of a page in another language, from a page in one.
fn address(from: Language, to: Language, inner: &Path) -> String {
    let up = if from == Language::ENGLISH { "" } else { "../" };
    let folder = match to == Language::ENGLISH {
        true => String::new(),
        false => [to.tag(), "/"].concat(),
    };
    format!("{up}{folder}{}", inner.display())
}

/// Whether a page is in every language.
fn is_spoken(inner: &Path) -> bool {
    PAGES.iter().any(|page| inner == Path::new(page))
}

/// The menu of languages; none on a page that is only English.
fn switch(language: Language, inner: &Path) -> String {
    if !is_spoken(inner) {
        return String::new();
    }
    let own = |language: Language| language.word("language", "name").unwrap_or_default();
    let link = |other: Language| {
        let (tag, name) = (other.tag(), own(other));
        let current = match other == language {
            true => " aria-current=\"true\"",
            false => "",
        };
        let address = address(language, other, inner);
        format!(
            "<li><a href=\"{address}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a></li>"
        )
    };
    let links: String = Language::all().map(link).collect();
    let label = word(language, "language").unwrap_or_default();
    format!(
        "<details class=\"languages\"><summary><span class=\"unseen\">{label}: </span>{}</summary>\
         <ul>{links}</ul></details>",
        own(language)
    )
}

fn alternates(language: Language, inner: &Path) -> String {
    if !is_spoken(inner) {
        return String::new();
    }
    let link = |other: Language| {
        let (tag, address) = (other.tag(), address(language, other, inner));
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">\n")
    };
    let mut head: String = Language::all().map(link).collect();
    if language != Language::ENGLISH {
        // Before the page's own scripts, which say its words.
        head += &format!("<script src=\"js/words_{}.js\"></script>\n", language.tag());
    }
    head
}

/// Leads the addresses of pages in a folder of a language up to what is in the site only
/// once.
pub fn lead(pages: &mut [(PathBuf, Vec<u8>)]) -> Result<()> {
    for (path, bytes) in pages {
        if !marks::is_page(path) || of(path).0 == Language::ENGLISH {
            continue;
        }
        let mut page = std::str::from_utf8(bytes)?.to_owned();
        for attribute in ADDRESSES {
            page = marks::led(&page, attribute, "../", is_elsewhere);
        }
        *bytes = page.into_bytes();
    }
    Ok(())
}

/// Whether an address is of something that the folder of a language does not have: a
/// file by its ending, and neither a page in every language nor one of the gallery.
fn is_elsewhere(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_file = path
        .rsplit_once('.')
        .is_some_and(|(_, end)| ["html", "css", "js", "svg", "png", "yaml", "json"].contains(&end));
    is_file
        && !address.contains(':')
        && !path.starts_with("../")
        && !path.starts_with("gallery/")
        && !is_spoken(Path::new(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use openness_badge::words::SECTIONS;

    #[test]
    fn words_have_the_tags_of_their_mark() {
        let text = said(
            Language::ENGLISH,
            "the-checker-runs-in | <a href=\"docs.html\"> | <a href=\"b\">",
            3,
        );
        let text = text.unwrap();
        assert!(
            text.contains("<a href=\"docs.html\">documentation</a>"),
            "{text}"
        );
        assert!(said(Language::ENGLISH, "the-checker-runs-in", 3).is_err());
        assert!(said(Language::ENGLISH, "undo | <b>", 3).is_err());
        assert!(said(Language::ENGLISH, "no-such-id", 3).is_err());
        let text = said(Language::ENGLISH, "see-count-real-systems", 43).unwrap();
        assert_eq!(text, "See 43 real systems");
    }

    #[test]
    fn addresses_lead_to_what_there_is() {
        let page = "<a href=\"docs.html#x\"><a href=\"checker.html?a\"><img src=\"gallery/a.svg\">\
                    <a href=\"#main\"><a href=\"https://example.org/a.html\"><option value=\"examples/a.yaml\">\
                    <option value=\"free\"><a href=\"../checker.html\">";
        let led = |page: &str, attribute| marks::led(page, attribute, "../", is_elsewhere);
        let led = led(&led(page, "href"), "value");
        assert_eq!(
            led,
            "<a href=\"../docs.html#x\"><a href=\"checker.html?a\"><img src=\"gallery/a.svg\">\
             <a href=\"#main\"><a href=\"https://example.org/a.html\"><option value=\"../examples/a.yaml\">\
             <option value=\"free\"><a href=\"../checker.html\">"
        );
    }

    #[test]
    fn a_folder_is_of_its_language() {
        assert_eq!(of(Path::new("docs/rust.html")).0, Language::ENGLISH);
        let (language, inner) = of(Path::new("zh-Hans/view.html"));
        assert_eq!((language.tag(), inner), ("zh-Hans", Path::new("view.html")));
    }

    /// No word of the section is left over.
    #[test]
    fn every_word_is_on_a_page() {
        let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www");
        let mut text = include_str!("form.rs").to_owned() + include_str!("languages.rs");
        text += include_str!("../../../xtask/src/site.rs");
        let parts = ["top", "foot", "head"].map(|part| format!("parts/{part}.html"));
        for name in PAGES.map(str::to_owned).iter().chain(&parts) {
            text += &std::fs::read_to_string(www.join(name)).unwrap();
        }
        let section = SECTIONS.iter().find(|own| own.section == SECTION).unwrap();
        for id in section.ids {
            let said = [" ", "@", "\""].iter().any(|before| {
                let said = [*before, *id].concat();
                text.match_indices(&said).any(|(at, _)| {
                    let after = text[at + said.len()..].chars().next();
                    !after.is_some_and(|c| c.is_alphanumeric() || c == '-')
                })
            });
            assert!(said, "{id}");
        }
    }
}
