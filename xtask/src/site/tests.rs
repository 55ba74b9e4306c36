//! What holds for the site as a whole.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use openness_badge::finding::Severity;
use openness_badge::view::color::LEVELS;

use super::gallery;
use crate::files;

/// The site as it is served, without the package.
fn site() -> Vec<(PathBuf, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www");
    let names = files::walk(&root).expect("www is there");
    let mut site = names
        .into_iter()
        .map(|name| {
            let bytes = files::read(&root.join(&name)).expect("it can be read");
            (name, bytes)
        })
        .collect();
    gallery::fill(&mut site).unwrap_or_else(|error| panic!("{error:#}"));
    site
}

fn text<'s>(site: &'s [(PathBuf, Vec<u8>)], name: &str) -> &'s str {
    let (_, bytes) = site
        .iter()
        .find(|(path, _)| path == Path::new(name))
        .expect(name);
    std::str::from_utf8(bytes).expect("text")
}

/// Name and text of every page.
fn pages(site: &[(PathBuf, Vec<u8>)]) -> Vec<(&str, &str)> {
    let names = site.iter().filter_map(|(path, _)| path.to_str());
    names
        .filter(|name| name.ends_with(".html"))
        .map(|name| (name, text(site, name)))
        .collect()
}

/// The start tags of a page, without their brackets. An attribute's value has
/// no brackets in these pages: the writer escapes them, and people do.
fn tags(page: &str) -> impl Iterator<Item = &str> {
    let tags = page.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
    tags.filter_map(|tag| tag.split('>').next())
}

/// The values of an attribute in a page.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let start = [" ", attribute, "=\""].concat();
    let after = tags(page).filter_map(|tag| tag.split_once(&start));
    after
        .filter_map(|(_, value)| value.split('"').next())
        .collect()
}

#[test]
fn every_system_is_on_the_pages_with_its_picture() {
    let site = site();
    let manifests: Vec<_> = site
        .iter()
        .filter_map(|(path, _)| {
            path.to_str()?
                .strip_prefix("gallery/")?
                .strip_suffix(".yaml")
        })
        .collect();
    assert!(manifests.len() >= 12, "{manifests:?}");
    let (page, checker) = (text(&site, "gallery.html"), text(&site, "checker.html"));
    for name in &manifests {
        assert!(
            text(&site, &format!("gallery/{name}.svg")).starts_with("<svg "),
            "{name}"
        );
        let count = |page: &str, what: String| page.matches(&what).count();
        assert_eq!(
            count(page, format!("<li class=\"system\" id=\"{name}\"")),
            1,
            "{name}"
        );
        // Once more for each earlier place.
        assert!(
            count(page, format!("href=\"#{name}\"")) >= 1,
            "{name} on the chart"
        );
        assert_eq!(
            count(checker, format!("<option value=\"gallery/{name}.yaml\"")),
            1,
            "{name}"
        );
    }
    let said = format!("{} real systems", manifests.len());
    assert!(text(&site, "index.html").contains(&said), "{said}");
}

/// What a warning may say of a manifest of the gallery: facts about the system,
/// such as a software license on its data. Slips of the pen are to be mended.
const FACTS: [&str; 3] = ["claim-not-borne-out", "unfit-license", "vague-license"];

#[test]
fn the_manifests_have_nothing_to_mend() {
    for system in gallery::systems(&site()).expect("they were read before") {
        for finding in &system.report.findings {
            let fine = finding.severity == Severity::Hint || FACTS.contains(&finding.code);
            assert!(
                fine,
                "{}:{}: {}",
                system.name, finding.line, finding.message
            );
        }
    }
}

#[test]
fn no_mark_is_left() {
    for (name, page) in pages(&site()) {
        assert!(!page.contains("<!-- "), "{name}");
    }
}

#[test]
fn a_mark_that_means_nothing_is_an_error() {
    for (page, message) in [
        ("<p><!-- chrat --></p>", "the mark `chrat` means nothing"),
        (
            "<!-- badge: nobody -->",
            "no system `nobody` in the gallery",
        ),
        ("<!-- open", "a comment that does not end"),
    ] {
        let mut site = vec![(PathBuf::from("a.html"), page.as_bytes().to_vec())];
        let error = gallery::fill(&mut site).expect_err(page);
        assert_eq!(format!("{error:#}"), format!("a.html: {message}"));
    }
}

#[test]
fn a_manifest_with_errors_has_no_place_in_the_gallery() {
    let broken =
        "openness: 1\nsystem: { name: A }\ncomponents: { weights: public, weights: gated }\n";
    let mut site = vec![(PathBuf::from("gallery/a.yaml"), broken.as_bytes().to_vec())];
    let error = gallery::fill(&mut site).expect_err("it is refused");
    let error = format!("{error:#}");
    assert!(
        error.starts_with("gallery/a.yaml: line 3, column 32: "),
        "{error}"
    );
}

/// The six colors are written once in Rust and once in the style sheet.
#[test]
fn the_levels_have_the_colors_of_the_badge() {
    let site = site();
    let (style, icon) = (text(&site, "style.css"), text(&site, "favicon.svg"));
    for (level, fill) in LEVELS.iter().enumerate() {
        for token in [
            format!("--l{level}: {};", fill.color),
            format!("--on-l{level}: {};", fill.text),
        ] {
            assert!(style.contains(&token), "{token}");
        }
        assert!(icon.contains(fill.color), "{}", fill.color);
    }
}

/// Head and foot are written out on every page: they have to be the same.
#[test]
fn every_page_has_the_same_head_and_foot() {
    let site = site();
    let part = |page: &str, from: &str, to: &str| {
        let start = page.find(from).expect(from);
        let end = page.find(to).expect(to);
        page[start..end].replace(" aria-current=\"page\"", "")
    };
    let index = text(&site, "index.html");
    for (name, page) in pages(&site) {
        for (from, to) in [
            ("<a class=\"skip\"", "<main"),
            ("<footer", "</footer>"),
            ("<meta http-equiv", "<title>"),
        ] {
            assert_eq!(part(page, from, to), part(index, from, to), "{name}");
        }
    }
}

/// No inline script, handler or style: what the strict policy forbids.
#[test]
fn the_pages_keep_to_their_own_policy() {
    for (name, page) in pages(&site()) {
        for tag in tags(page) {
            assert!(
                !tag.starts_with("script") || tag.contains(" src=\""),
                "{name}: {tag}"
            );
            assert!(!tag.starts_with("style"), "{name}: {tag}");
            assert!(!tag.contains(" style=\""), "{name}: {tag}");
            let mut words = tag.split_whitespace();
            assert!(
                !words.any(|word| word.starts_with("on") && word.contains("=\"")),
                "{name}: {tag}"
            );
        }
    }
}

/// Every link to a place of the site leads somewhere, fragments included.
#[test]
fn links_within_the_site_lead_somewhere() {
    let site = site();
    let known: BTreeSet<_> = site.iter().filter_map(|(path, _)| path.to_str()).collect();
    for (name, page) in pages(&site) {
        for link in values(page, "href").into_iter().chain(values(page, "src")) {
            if link.starts_with("https://") || link.starts_with("dist/") {
                continue;
            }
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            let path = if path.is_empty() { name } else { path };
            assert!(known.contains(path), "{name}: {link}");
            if let Some(source) = query.strip_prefix("src=") {
                assert!(known.contains(source), "{name}: {link}");
            }
            if !fragment.is_empty() {
                let ids = values(text(&site, path), "id");
                assert_eq!(
                    ids.iter().filter(|id| **id == fragment).count(),
                    1,
                    "{name}: {link}"
                );
            }
        }
    }
}

/// No id twice on a page.
#[test]
fn ids_are_there_once() {
    for (name, page) in pages(&site()) {
        let ids = values(page, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{name}");
    }
}
