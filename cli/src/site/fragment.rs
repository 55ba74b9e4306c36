//! Texts of others, made fit for pages, and addresses that may be links.

use openness_badge::license::Class;
use openness_badge::manifest::{Availability, ComponentId};
use openness_badge::report::ComponentReport;
use openness_badge::shown::shown;
use openness_badge::words::{GalleryWord, Language};

/// A text of somebody else: nothing in it acts on what is around it, and XML can
/// have all of it.
pub fn shown_text(text: &str) -> String {
    shown(text).into_owned()
}

/// Whether an address can be a link: http or https, in signs that need no escape.
pub fn is_web(url: &str) -> bool {
    let scheme = |name: &str| {
        let head = url.get(..name.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(name))
    };
    (scheme("https://") || scheme("http://")) && !url.chars().any(is_unfit)
}

/// Whether an address is a path on the same host.
pub fn is_path(url: &str) -> bool {
    let first = url.split(['/', '?', '#']).next().unwrap_or_default();
    !url.is_empty() && !first.contains(':') && !url.starts_with("//") && !url.chars().any(is_unfit)
}

fn is_unfit(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\\' | '<' | '>' | '"' | '\'' | '`')
}

/// The host of an address and what comes after it, as people read it.
pub fn short_address(url: &str) -> String {
    let text = url.split_once("://").map_or(url, |(_, rest)| rest);
    shown_text(text.trim_end_matches('/'))
}

/// The component that a system is judged by first.
pub fn weights(components: &[ComponentReport]) -> Option<&ComponentReport> {
    let is_weights = |component: &&ComponentReport| component.id == ComponentId::Weights.key();
    components.iter().find(is_weights)
}

/// The class of the license of the weights, where they are given out: its id and
/// name.
pub fn license(components: &[ComponentReport], language: Language) -> (&'static str, &'static str) {
    let weights = weights(components).filter(|weights| weights.availability.is_given_out());
    let class = weights.and_then(|weights| weights.license_class);
    match class {
        Some(class) => (class.id(), language.text(class_word(class))),
        None => ("none", language.text(GalleryWord::ClassNone)),
    }
}

/// Every class, from free to closed, and none.
pub fn licenses(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    let classes = Class::ALL.into_iter();
    let classes = classes.map(move |class| (class.id(), language.text(class_word(class))));
    classes.chain([("none", language.text(GalleryWord::ClassNone))])
}

fn class_word(class: Class) -> GalleryWord {
    match class {
        Class::Osi => GalleryWord::ClassOsi,
        Class::Libre => GalleryWord::ClassLibre,
        Class::OpenModel => GalleryWord::ClassOpenModel,
        Class::OpenContent => GalleryWord::ClassOpenContent,
        Class::Vague => GalleryWord::ClassVague,
        Class::UseRestricted => GalleryWord::ClassUseRestricted,
        Class::ScaleRestricted => GalleryWord::ClassScaleRestricted,
        Class::NonCommercial => GalleryWord::ClassNonCommercial,
        Class::NoDerivatives => GalleryWord::ClassNoDerivatives,
        Class::Proprietary => GalleryWord::ClassProprietary,
        _ => GalleryWord::ClassUnknown,
    }
}

/// The short name of a yardstick; its id where it has none.
pub fn short(yardstick: &'static str, language: Language) -> &'static str {
    language.text(match yardstick {
        "gradient" => GalleryWord::ShortGradient,
        "pieces" => GalleryWord::ShortPieces,
        "taxonomy" => GalleryWord::ShortTaxonomy,
        "mof" => GalleryWord::ShortMof,
        "osaid" => GalleryWord::ShortOsaid,
        "g7" => GalleryWord::ShortG7,
        "eu" => GalleryWord::ShortEu,
        "osai" => GalleryWord::ShortOsai,
        _ => return yardstick,
    })
}

/// What a yardstick asks, in a sentence.
pub fn asks(yardstick: &str, language: Language) -> Option<&'static str> {
    Some(language.text(match yardstick {
        "gradient" => GalleryWord::AboutGradient,
        "pieces" => GalleryWord::AboutPieces,
        "taxonomy" => GalleryWord::AboutTaxonomy,
        "mof" => GalleryWord::AboutMof,
        "osaid" => GalleryWord::AboutOsaid,
        "g7" => GalleryWord::AboutG7,
        "eu" => GalleryWord::AboutEu,
        "osai" => GalleryWord::AboutOsai,
        _ => return None,
    }))
}

/// The name of a component by its key.
pub fn component(key: &str, language: Language) -> String {
    match ComponentId::from_key(key) {
        Some(id) => id.name(language).to_owned(),
        None => shown_text(key),
    }
}

/// Who can get a component, by the word of a manifest.
pub fn availability(word: &str, language: Language) -> String {
    match Availability::from_word(word) {
        Some(availability) => availability.name(language).to_owned(),
        None => shown_text(word),
    }
}

#[cfg(test)]
mod tests {
    use openness_badge::grade::YARDSTICKS;

    use super::*;

    #[test]
    fn only_addresses_become_links() {
        for url in ["https://a.b/c?d=e#f", "http://a", "HTTPS://a.b"] {
            assert!(is_web(url), "{url}");
        }
        for url in [
            "javascript:alert(1)",
            "https://a b",
            "https://a\"b",
            "ftp://a",
            "//a.b",
            "https://a\nb",
        ] {
            assert!(!is_web(url), "{url}");
        }
        for (url, is) in [
            ("../index.html", true),
            ("/", true),
            ("//a.b", false),
            ("javascript:x", false),
            ("", false),
        ] {
            assert_eq!(is_path(url), is, "{url}");
        }
    }

    #[test]
    fn every_yardstick_has_a_short_name_and_says_what_it_asks() {
        for yardstick in YARDSTICKS {
            assert_ne!(short(yardstick.id, Language::ENGLISH), yardstick.id);
            assert!(
                asks(yardstick.id, Language::ENGLISH).is_some(),
                "{}",
                yardstick.id
            );
        }
        assert_eq!(asks("nobody", Language::ENGLISH), None);
    }
}
