//! The badge in a line: its picture, and what that leads to.

use std::borrow::Cow;

use super::form::{attribute, escaped, linked};
use super::{MarkdownOptions, Themed};
use crate::link::{is_address, is_link};
use crate::view::Element;

/// The picture of a badge, or its name without one, linked where it leads somewhere.
pub fn picture(badge: &Element, options: &MarkdownOptions) -> String {
    let value = |name| badge.attribute(name).unwrap_or_default();
    let name = escaped(value("aria-label"));
    let size = [
        "\" width=\"",
        value("width"),
        "\" height=\"",
        value("height"),
        "\" />",
    ]
    .concat();
    let image = |address: &str, fragment: &str| {
        let address = attribute(address);
        ["<img src=\"", &address, fragment, "\" alt=\"", &name, &size].concat()
    };
    let light = address(options.badge, options.base);
    let dark = address(options.dark, options.base);
    let inside = match (light, dark, options.reader.themed()) {
        (None, _, _) => name,
        (Some(light), Some(dark), Some(Themed::Picture)) => [
            "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"",
            &attribute(&dark),
            "\" />",
            &image(&light, ""),
            "</picture>",
        ]
        .concat(),
        (Some(light), Some(dark), Some(Themed::Fragments)) => [
            image(&light, "#hf-light-mode-only"),
            image(&dark, "#hf-dark-mode-only"),
        ]
        .concat(),
        (Some(light), _, _) => image(&light, ""),
    };
    match address(options.link, options.base) {
        Some(link) => linked(&inside, &link),
        None => inside,
    }
}

/// An address that can be one, from a base where it is relative.
fn address<'a>(address: Option<&'a str>, base: Option<&str>) -> Option<Cow<'a, str>> {
    let address = address.filter(|address| is_address(address))?;
    let has_scheme = address.contains("://");
    Some(match base.filter(|base| is_link(base)) {
        Some(base) if !has_scheme => {
            let address = address.trim_start_matches("./").trim_start_matches('/');
            [base.trim_end_matches('/'), "/", address].concat().into()
        }
        _ => address.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::Reader;

    fn badge() -> Element {
        Element::new("svg")
            .with("aria-label", "T_1, openness: [open]")
            .with("width", "9")
            .with("height", "20")
    }

    fn line(options: MarkdownOptions) -> String {
        picture(&badge(), &options)
    }

    const ALL: MarkdownOptions = MarkdownOptions {
        reader: Reader::Gitlab,
        what: super::super::What::Badge,
        badge: Some("a.svg"),
        dark: Some("b.svg"),
        link: Some("c.yaml"),
        base: None,
    };

    const ALT: &str = "alt=\"T&#95;1, openness: &#91;open&#93;\" width=\"9\" height=\"20\" />";

    #[test]
    fn one_picture_where_a_reader_has_one() {
        assert_eq!(
            line(ALL),
            format!("<a href=\"c.yaml\"><img src=\"a.svg\" {ALT}</a>")
        );
    }

    #[test]
    fn two_where_it_chooses() {
        let reader = Reader::Github;
        assert_eq!(
            line(MarkdownOptions { reader, ..ALL }),
            format!(
                "<a href=\"c.yaml\"><picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"b.svg\" />\
                 <img src=\"a.svg\" {ALT}</picture></a>"
            )
        );
        let reader = Reader::Huggingface;
        assert_eq!(
            line(MarkdownOptions { reader, ..ALL }),
            format!(
                "<a href=\"c.yaml\"><img src=\"a.svg#hf-light-mode-only\" {ALT}\
                 <img src=\"b.svg#hf-dark-mode-only\" {ALT}</a>"
            )
        );
    }

    #[test]
    fn relative_addresses_begin_at_the_base() {
        for base in ["https://a.example/raw", "https://a.example/raw/"] {
            let options = MarkdownOptions {
                badge: Some("./x/a.svg"),
                link: Some("https://b.example/"),
                base: Some(base),
                ..ALL
            };
            assert_eq!(
                line(options),
                format!(
                    "<a href=\"https://b.example/\"><img src=\"https://a.example/raw/x/a.svg\" {ALT}</a>"
                )
            );
        }
    }

    #[test]
    fn its_name_where_there_is_no_picture() {
        let badge = Some("data:x");
        let name = "T&#95;1, openness: &#91;open&#93;";
        assert_eq!(
            line(MarkdownOptions { badge, ..ALL }),
            format!("<a href=\"c.yaml\">{name}</a>")
        );
        assert_eq!(line(MarkdownOptions::default()), name);
    }
}
