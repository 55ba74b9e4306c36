//! What holds for the site as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::Context;
use openness_badge::finding::{Code, Severity};
use openness_badge::grade::{YARDSTICKS, Yardstick};
use openness_badge::manifest::ComponentId;
use openness_badge::view::color::{self, LEVELS};
use openness_badge::words::Language;

use super::{conformance, docs, gallery, languages, parts, recipes};
use crate::files;

/// The site as it is served, without the package: made once for all tests.
static SITE: LazyLock<Vec<(PathBuf, Vec<u8>)>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let www = root.join("www");
    let names = files::walk(&www).expect("www is there");
    let mut site = names
        .into_iter()
        .map(|name| {
            let bytes = files::read(&www.join(&name)).expect("it can be read");
            (name, bytes)
        })
        .collect();
    super::fill(&mut site, &root).unwrap_or_else(|error| panic!("{error:#}"));
    site
});

fn site() -> Vec<(PathBuf, Vec<u8>)> {
    SITE.clone()
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
fn every_system_is_an_example_of_the_checker() {
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
    let checker = text(&site, "checker.html");
    for name in &manifests {
        let option = format!("<option value=\"gallery/{name}.yaml\"");
        assert_eq!(checker.matches(&option).count(), 1, "{name}");
    }
    let said = format!("{} real systems", manifests.len());
    assert!(text(&site, "index.html").contains(&said), "{said}");
}

/// In its first screen: whose models, which places, and badges on three levels.
#[test]
fn the_landing_page_says_for_whom_and_shows_three_levels() {
    let site = site();
    let page = text(&site, "index.html");
    let first = page.split("id=\"use\"").next().expect("a first screen");
    for place in ["Hugging Face", "GitHub", "href=\"checker.html\""] {
        assert!(first.contains(place), "{place}");
    }
    let systems = gallery::systems(&site, Language::ENGLISH).expect("they were read before");
    let shown = systems
        .iter()
        .filter(|system| first.contains(&format!("<openness-badge src=\"{}\"", system.manifest())));
    let levels: BTreeSet<_> = shown
        .filter_map(|system| Some(system.report.level.as_ref()?.index))
        .collect();
    assert_eq!(levels.len(), 3, "{levels:?}");
    let picture = site
        .iter()
        .find(|(path, _)| path == Path::new("openness.png"));
    assert!(picture.is_some_and(|(_, bytes)| bytes.starts_with(b"\x89PNG")));
    assert!(page.contains("<meta property=\"og:image\" content=\"openness.png\">"));
}

#[test]
fn the_checker_has_a_row_for_each_component() {
    let site = site();
    let page = text(&site, "checker.html");
    for id in ComponentId::ALL {
        let row = format!("<div class=\"row\" id=\"row-{}\">", id.key());
        assert_eq!(page.matches(&row).count(), 1, "{row}");
        let row = page.split(&row).nth(1).expect("it is there");
        let row = row.split("<div class=\"row\"").next().expect("its end");
        for field in ["availability", "license", "url", "note"] {
            let path = format!("data-path=\"components/{}/{field}\"", id.key());
            assert_eq!(row.matches(&path).count(), 1, "{path}");
        }
    }
}

#[test]
fn the_words_that_the_editor_offers_are_those_of_the_schema() {
    let site = site();
    let words: serde_json::Value =
        serde_json::from_str(text(&site, "vocabulary.json")).expect("JSON");
    let listed = |place: &str, what: &str| -> Vec<String> {
        let listed = words["places"][place][what].as_array().cloned();
        let first = |pair: serde_json::Value| pair[0].as_str().map(str::to_owned);
        listed
            .unwrap_or_default()
            .into_iter()
            .filter_map(first)
            .collect()
    };
    assert!(listed("", "keys").contains(&"components".to_owned()));
    let components = listed("components", "keys");
    assert!(
        ComponentId::KEYS
            .iter()
            .all(|id| components.contains(&(*id).to_owned()))
    );
    for place in ["components/weights", "components/weights/availability"] {
        assert!(
            listed(place, "words").contains(&"gated".to_owned()),
            "{place}"
        );
    }
    assert_eq!(listed("history/[]", "keys"), ["date", "level", "note"]);
    let licenses = words["licenses"].as_array().expect("a list");
    for id in ["Apache-2.0", "CC-BY-4.0", "llama3.1"] {
        assert_eq!(licenses.iter().filter(|one| *one == id).count(), 1, "{id}");
    }
}

/// What a warning may say of a manifest of the gallery: facts about the system,
/// such as a software license on its data. Slips of the pen are to be mended.
const FACTS: [&str; 3] = ["claim-not-supported", "unfit-license", "vague-license"];

#[test]
fn the_manifests_have_nothing_to_mend() {
    for system in gallery::systems(&site(), Language::ENGLISH).expect("they were read before") {
        for finding in &system.report.findings {
            let fine = finding.severity == Severity::Hint || FACTS.contains(&&*finding.code);
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

/// The pages that fetch what a person names.
const FETCHING: [&str; 2] = ["checker.html", "view.html"];

/// Whatever a page adds: the navigation, the policy and the foot are the same.
#[test]
fn every_page_has_the_same_head_and_foot() {
    let site = site();
    let part = |page: &str, from: &str, to: &str| {
        let start = page.find(from).expect(from);
        let end = page.find(to).expect(to);
        // What is current and how far up the root is differ.
        let mut part = page[start..end].to_owned();
        for own in [" aria-current=\"page\"", " aria-current=\"true\"", "../"] {
            part = part.replace(own, "");
        }
        // The menu of languages is on some, and leads to the same page in each.
        if let Some((before, rest)) = part.split_once("<details class=\"languages\">") {
            let (_, after) = rest.split_once("</details>").expect("it ends");
            part = [before, after].concat();
        }
        part
    };
    for (name, page) in pages(&site) {
        let (language, inner) = languages::of(Path::new(name));
        let index = match language == Language::ENGLISH {
            true => text(&site, "index.html"),
            false => text(&site, &format!("{}/index.html", language.tag())),
        };
        for (from, to) in [
            ("<a class=\"skip\"", "<main"),
            ("<footer", "</footer>"),
            ("<meta http-equiv", "<title>"),
        ] {
            let mut wanted = part(index, from, to);
            if FETCHING.iter().any(|own| inner == Path::new(own)) {
                wanted = wanted.replace("connect-src 'self'", "connect-src 'self' https: data:");
            }
            assert_eq!(part(page, from, to), wanted, "{name}");
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

/// Where a link of a page leads, from the site's root.
fn led(page: &str, link: &str) -> String {
    let mut folders: Vec<&str> = page.split('/').collect();
    folders.pop();
    for part in link.split('/') {
        match part {
            ".." => assert!(
                folders.pop().is_some(),
                "{page}: {link} leads out of the site"
            ),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

/// Every link to a place of the site leads somewhere, fragments included.
#[test]
fn links_within_the_site_lead_somewhere() {
    let site = site();
    let known: BTreeSet<_> = site.iter().filter_map(|(path, _)| path.to_str()).collect();
    for (name, page) in pages(&site) {
        for link in values(page, "href").into_iter().chain(values(page, "src")) {
            if link.starts_with("https://") {
                continue;
            }
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let (path, query) = path.split_once('?').unwrap_or((path, ""));
            let path = match path {
                "" => name.to_owned(),
                path => led(name, path),
            };
            if path.starts_with("dist/") {
                continue;
            }
            let (_, inner) = languages::of(Path::new(&path));
            let inner = inner.to_str().expect("it was text");
            if let Some(own) = inner.strip_prefix("gallery/") {
                assert!(is_of_gallery(own, &known), "{name}: {link}");
                continue;
            }
            assert!(known.contains(&*path), "{name}: {link}");
            if let Some(source) = query.strip_prefix("src=") {
                let to = Path::new(&path)
                    .parent()
                    .is_none_or(|folder| folder == Path::new(""));
                assert!(to && known.contains(source), "{name}: {link}");
            }
            if !fragment.is_empty() {
                let ids = values(text(&site, &path), "id");
                assert_eq!(
                    ids.iter().filter(|id| **id == fragment).count(),
                    1,
                    "{name}: {link}"
                );
            }
        }
    }
}

/// Every address beyond the site, with the pages that name it: nothing in the tests asks
/// whether it is there, so that somebody looks at each that comes and goes.
/// `UPDATE=1 cargo test -p openness-badge-site addresses_beyond` writes the list.
#[test]
fn addresses_beyond_the_site_are_listed() {
    let site = site();
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, page) in pages(&site) {
        for link in values(page, "href") {
            if link.contains("://") {
                assert!(link.starts_with("https://"), "{name}: {link}");
                named.entry(link).or_default().insert(name);
            }
        }
    }
    let lines = named.iter().map(|(address, pages)| {
        let pages: Vec<&str> = pages.iter().copied().collect();
        format!("{address}\t{}\n", pages.join(" "))
    });
    let list: String = lines.collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/addresses.tsv");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &list).unwrap();
    }
    let listed = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(list, listed, "UPDATE=1 writes the list");
    assert!(named.len() > 50, "{}", named.len());
}

/// The index of the gallery, or one of the files of a system (tests/site.rs).
fn is_of_gallery(path: &str, known: &BTreeSet<&str>) -> bool {
    let stem = [".yaml", ".svg", ".png", ".html"]
        .iter()
        .find_map(|ending| path.strip_suffix(ending));
    let manifest = stem.map(|stem| format!("gallery/{stem}.yaml"));
    path == "index.html" || manifest.is_some_and(|path| known.contains(path.as_str()))
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

/// A record as the tests write it, with these deviations.
fn record(agreed: u8, deviations: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let text = format!(
        r#"{{ "kind": "format", "of": "F<1>", "cases": "files", "compared": "all",
        "source": {{ "name": "Somebody", "url": "https://example.org/", "version": "7" }},
        "count": 1200, "agreed": {agreed}, "deviations": [{deviations}] }}"#
    );
    vec![(PathBuf::from("conformance/f.json"), text.into_bytes())]
}

#[test]
fn a_record_becomes_a_row_and_a_list_of_deviations() {
    let files = record(9, r#"{ "case": "a", "reason": "`b` & c" }"#);
    let records = conformance::records(&files).expect("it is read");
    let filled = |mark: &str| conformance::filled(mark, &records).expect(mark);
    assert_eq!(
        [filled("cases"), filled("agreed"), filled("differ")],
        ["1,200", "9", "1,191"]
    );
    assert_eq!(
        filled("conformance: format"),
        "<tbody><tr><th scope=\"rowgroup\" rowspan=\"1\">F&lt;1&gt;</th>\
         <td><a href=\"https://example.org/\">Somebody</a><small class=\"quiet\">7</small></td>\
         <td>files<small class=\"quiet\">all</small></td>\
         <td class=\"number\"><a href=\"conformance/f.json\">1,200<span class=\"unseen\"> cases: the record</span></a></td>\
         <td class=\"number\">9</td><td><a href=\"#f\">1, listed</a></td></tr></tbody>\n"
    );
    assert_eq!(filled("conformance: yardstick"), "");
    assert_eq!(
        filled("deviations"),
        "<div class=\"deviations\"><h3 id=\"f\">F&lt;1&gt;: files</h3>\
         <dl><div><dt><code>a</code></dt><dd><code>b</code> &amp; c</dd></div></dl></div>\n"
    );
    assert!(conformance::filled("conformity", &records).is_none());
}

#[test]
fn a_broken_record_is_an_error_that_names_it() {
    for (files, message) in [
        (
            record(9, r#"{ "case": "a" }"#),
            "conformance/f.json: no text `reason`",
        ),
        (
            vec![(PathBuf::from("conformance/g.json"), b"{}".to_vec())],
            "conformance/g.json: no list `deviations`",
        ),
    ] {
        let error = conformance::records(&files).err().expect(message);
        assert_eq!(format!("{error:#}"), message);
    }
}

/// Every yardstick is on the page: with a record, or as one that has none.
#[test]
fn the_page_of_conformance_has_every_yardstick_and_record() {
    let site = site();
    let page = text(&site, "conformance.html");
    for yardstick in openness_badge::grade::YARDSTICKS {
        assert!(
            page.contains(&format!("<code>{}</code>", yardstick.id)),
            "{}",
            yardstick.id
        );
    }
    let records: Vec<_> = site
        .iter()
        .filter_map(|(path, _)| {
            path.to_str()
                .filter(|path| path.starts_with("conformance/"))
        })
        .collect();
    assert!(records.len() >= 17, "{records:?}");
    for record in records {
        assert_eq!(
            page.matches(&format!("href=\"{record}\"")).count(),
            1,
            "{record}"
        );
    }
}

/// The projects that the tests build.
fn places() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/places")
}

/// A page of one mark, filled from a folder of these files.
fn recipe(mark: &str, files: &[(&str, &str)]) -> Result<String, String> {
    let read = |file: &str| {
        let found = files.iter().find(|(name, _)| *name == file);
        let (_, text) = found.with_context(|| format!("no file {file}"))?;
        Ok((*text).to_owned())
    };
    let page = ["<p>", mark, "<!-- count -->"].concat();
    let mut pages = vec![(PathBuf::from("a.html"), page.into_bytes())];
    recipes::fill(&mut pages, &read).map_err(|error| format!("{error:#}"))?;
    let (_, bytes) = pages.remove(0);
    Ok(String::from_utf8(bytes).expect("text"))
}

const RECIPE: &str = "a\n  # recipe: two\n\n    b <c>\n\n      d\n\n  # end of recipe\ne\n";

/// The line for each reader of README files has the picture that this reader takes, and
/// whole addresses where it leaves relative ones as they are.
#[test]
fn the_line_for_a_reader_is_that_of_the_library() {
    let manifest = "openness: 1\nsystem: { name: X }\ncomponents: { weights: MIT }\n";
    let files = [("common/openness.yaml", manifest)];
    let figure = |reader: &str| recipe(&format!("<!-- line: {reader} -->"), &files);
    for (reader, has, not) in [
        ("github", "srcset=\"openness-dark.svg\"", "png"),
        ("huggingface", "openness-dark.png#hf-dark-mode-only", "svg"),
        ("gitlab", "src=\"openness.svg\"", "dark"),
        ("pypi", "OWNER/REPOSITORY/main/openness.png\"", "svg"),
        ("npm", "OWNER/REPOSITORY/main/openness.svg\"", "png"),
    ] {
        let line = figure(reader).expect("a line");
        assert!(line.contains(has), "{line}");
        assert!(!line.contains(not), "{line}");
    }
    assert_eq!(
        figure("nobody"),
        Err("a.html: nobody: no reader is called this".to_owned())
    );
}

#[test]
fn a_recipe_is_the_lines_of_its_file() {
    let figure = |label: &str, lines: &str| {
        format!(
            "<p><figure class=\"code\"><figcaption>b.txt <button type=\"button\" data-copy=\"\" \
             hidden=\"\">Copy<span class=\"unseen\"> b.txt</span></button></figcaption><pre tabindex=\"0\" role=\"region\" \
             aria-label=\"{label}\"><code>{lines}</code></pre></figure><!-- count -->"
        )
    };
    let files = [("a/b.txt", RECIPE)];
    assert_eq!(
        recipe("<!-- recipe: a/b.txt two -->", &files),
        Ok(figure("a: b.txt, two", "b &lt;c&gt;\n\n  d\n"))
    );
    assert_eq!(
        recipe("<!-- recipe: a/b.txt -->", &[("a/b.txt", "x\n\ty\n")]),
        Ok(figure("a: b.txt", "x\n\ty\n"))
    );
}

#[test]
fn a_recipe_says_folders_and_versions() {
    let files = [
        (
            "a/place.mjs",
            "export default {\n  copied: \"src/b\",\n};\n",
        ),
        (
            "a/package.json",
            r#"{ "devDependencies": { "@b/c": "1.2.3" } }"#,
        ),
        (
            "p/requirements.txt",
            "tool==4.5 \\\n  --hash=sha256:0\nother==6\n",
        ),
    ];
    for (mark, made) in [
        ("<!-- copied: a -->", "<p><code>src/b</code><!-- count -->"),
        ("<!-- version: a @b/c -->", "<p>1.2.3<!-- count -->"),
        ("<!-- version: p tool -->", "<p>4.5<!-- count -->"),
    ] {
        assert_eq!(recipe(mark, &files), Ok(made.to_owned()));
    }
}

#[test]
fn a_recipe_that_is_not_there_is_an_error() {
    let files = [
        ("a/b.txt", "recipe: one\nx\n"),
        ("a/c.txt", "recipe: one\n\nend of recipe\n"),
        ("a/place.mjs", "export default {};\n"),
        ("a/package.json", "{}"),
    ];
    for (mark, message) in [
        ("<!-- recipe: a -->", "a.html: a: no file is named"),
        (
            "<!-- recipe: a/n.txt -->",
            "a.html: a/n.txt: no file a/n.txt",
        ),
        (
            "<!-- recipe: a/b.txt two -->",
            "a.html: a/b.txt two: no line says `recipe: two`",
        ),
        (
            "<!-- recipe: a/b.txt one -->",
            "a.html: a/b.txt one: no line says `end of recipe`",
        ),
        (
            "<!-- recipe: a/c.txt one -->",
            "a.html: a/c.txt one: nothing stands after `recipe: one`",
        ),
        (
            "<!-- copied: a -->",
            "a.html: a: `place.mjs` says no `copied`",
        ),
        ("<!-- version: a -->", "a.html: a: no tool is named"),
        ("<!-- version: a b -->", "a.html: a b: no version of `b`"),
    ] {
        assert_eq!(recipe(mark, &files), Err(message.to_owned()));
    }
}

/// Ways that are as another is, for those who read the page.
const ALIKE: [&str; 5] = ["vite5", "vite6", "vite8", "node22", "common"];

/// Whatever the tests build has its recipe.
#[test]
fn every_place_has_a_recipe() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/in-your-site.html");
    let page = String::from_utf8(files::read(&page).expect("it is there")).expect("text");
    let mut known = BTreeSet::new();
    for name in files::walk(&places()).expect("it is there") {
        if let (Some(place), true) = (name.iter().next(), name.iter().count() > 1) {
            known.insert(place.to_str().expect("text").to_owned());
        }
    }
    assert!(known.len() > 25, "{known:?}");
    for place in known
        .iter()
        .filter(|place| !ALIKE.contains(&place.as_str()))
    {
        let marks = [": ".to_owned() + place + "/", ": ".to_owned() + place + " "];
        assert!(marks.iter().any(|mark| page.contains(mark)), "{place}");
    }
}

/// A site of one page at this path, with these parts.
fn with_parts(path: &str, page: &str, parts: &[(&str, &str)]) -> Result<String, String> {
    let mut files = vec![(PathBuf::from(path), page.as_bytes().to_vec())];
    for (name, text) in parts {
        files.push((Path::new("parts").join(name), text.as_bytes().to_vec()));
    }
    parts::fill(&mut files).map_err(|error| format!("{error:#}"))?;
    assert_eq!(files.len(), 1, "a part is no page");
    let (_, bytes) = files.remove(0);
    Ok(String::from_utf8(bytes).expect("text"))
}

#[test]
fn a_part_leads_up_from_the_folder_of_the_page() {
    let nav = "<nav><ul><li><a href=\"a.html\">A</a></li><li><a href=\"docs.html\">B</a></li></ul></nav><a href=\"#c\">C</a>\n";
    let page = "x\n<!-- top -->\ny <!-- other -->";
    assert_eq!(
        with_parts("a.html", page, &[("top.html", nav)]),
        Ok(
            "x\n<nav><ul><li><a href=\"a.html\" aria-current=\"page\">A</a></li><li>\
            <a href=\"docs.html\">B</a></li></ul></nav><a href=\"#c\">C</a>\ny <!-- other -->"
                .to_owned()
        )
    );
    assert_eq!(
        with_parts("docs/a.html", page, &[("top.html", nav)]),
        Ok("x\n<nav><ul><li><a href=\"../a.html\">A</a></li><li>\
            <a href=\"../docs.html\" aria-current=\"true\">B</a></li></ul></nav><a href=\"#c\">C</a>\ny <!-- other -->"
            .to_owned())
    );
}

#[test]
fn the_head_has_title_description_and_policy() {
    let head =
        "<title>{title}</title>{description} connect-src 'self'; <link href=\"style.css\">\n";
    let parts = [("head.html", head)];
    assert_eq!(
        with_parts("docs/a.html", "<!-- head: A · b | C. -->\n", &parts),
        Ok("<title>A · b</title>C. connect-src 'self'; <link href=\"../style.css\">\n".to_owned())
    );
    assert_eq!(
        with_parts("a.html", "<!-- head that fetches: A | C. -->\n", &parts),
        Ok(
            "<title>A</title>C. connect-src 'self' https: data:; <link href=\"style.css\">\n"
                .to_owned()
        )
    );
    for (page, parts, message) in [
        (
            "<!-- head: A -->",
            &parts[..],
            "a.html: head: A: no description",
        ),
        (
            "<!-- head: A | B -->",
            &[],
            "a.html: head: A | B: there is no part `head`",
        ),
    ] {
        assert_eq!(with_parts("a.html", page, parts), Err(message.to_owned()));
    }
}

/// The text of an element's start to its end on a page.
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let (_, from) = page
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start}"));
    from.split(end).next().expect(end)
}

/// The page that explains a yardstick.
fn explained(yardstick: &str) -> String {
    format!("explained/{yardstick}.html")
}

#[test]
fn every_yardstick_has_its_page_and_is_linked() {
    let site = site();
    for yardstick in YARDSTICKS {
        let page = explained(yardstick.id);
        let text = text(&site, &page);
        for part in [
            "<dl class=\"whose\">",
            "id=\"asks\"",
            "class=\"levels",
            "id=\"read\"",
            "<figure class=\"worked\">",
            "<dl class=\"standing\">",
            "id=\"silent\"",
            "id=\"exact\"",
            "id=\"sources\"",
        ] {
            assert!(text.contains(part), "{page}: {part}");
        }
        let whose = between(text, "<dl class=\"whose\">", "</dl>");
        for said in [
            yardstick.name,
            yardstick.author,
            yardstick.version,
            yardstick.url,
        ] {
            assert!(
                whose.contains(&said.replace('&', "&amp;")),
                "{page}: {said}"
            );
        }
        // From each page of the documentation, and by name from the overview.
        for (name, other) in pages(&site) {
            if docs::is_documentation(Path::new(name)) {
                let links = values(other, "href");
                let led: Vec<_> = links
                    .iter()
                    .filter(|link| !link.starts_with("https:"))
                    .map(|link| led(name, link))
                    .collect();
                assert!(led.contains(&page), "{name} does not lead to {page}");
            }
        }
    }
}

/// Whatever a yardstick says of a system of the gallery is explained on its page:
/// numbers aside, and words that all yardsticks share.
#[test]
fn every_grade_is_explained() {
    let site = site();
    let systems = gallery::systems(&site, Language::ENGLISH).expect("they were read before");
    for yardstick in YARDSTICKS {
        let page = explained(yardstick.id);
        let text = docs::text_of(between(
            text(&site, &page),
            "<article",
            "<h2 id=\"example\"",
        ));
        for system in &systems {
            let verdict = system.report.verdict(yardstick.id).expect(yardstick.id);
            let at_most = &verdict.at_most.headline;
            for headline in [&verdict.headline, at_most] {
                for part in parts_of(headline) {
                    assert!(
                        text.contains(&part),
                        "{page} explains no `{part}` of {}",
                        system.name
                    );
                }
            }
        }
    }
}

/// What of a headline has to be explained: `Class III`; the words after a count;
/// each level of a taxonomy.
fn parts_of(headline: &str) -> Vec<String> {
    let shared = ["not stated", "needs judgement"];
    headline
        .split(" · ")
        .filter(|part| !shared.iter().any(|shared| part.ends_with(shared)))
        .map(|part| {
            let part = part
                .trim_start_matches("at least ")
                .trim_end_matches(", gated");
            let is_number = |c: char| c.is_ascii_digit() || c == '.';
            match part.split_once(' ') {
                Some((number, rest)) if number.chars().all(is_number) => rest.to_owned(),
                Some(("weights" | "data", level)) => level.to_owned(),
                _ => part.to_owned(),
            }
        })
        .collect()
}

/// The colors of a scale on its page are those of the badge.
#[test]
fn the_scales_have_the_colors_of_the_badge() {
    let site = site();
    for (id, of) in [("gradient", 5), ("mof", 3), ("osaid", 3), ("g7", 4)] {
        let scale = between(text(&site, &explained(id)), "<ol class=\"levels", "</ol>");
        let classes: Vec<_> = values(scale, "class")
            .into_iter()
            .filter(|class| class.len() == 2)
            .collect();
        let wanted: Vec<_> = (0..=of)
            .map(|index| {
                let fill = color::step(index, of);
                let level = LEVELS
                    .iter()
                    .position(|level| *level == fill)
                    .expect("one of six");
                format!("l{level}")
            })
            .collect();
        assert_eq!(classes, wanted, "{id}");
    }
}

/// A worked example is what the product says of the very manifest: every row with
/// its state and its reason, and the headline on badge and page.
#[test]
fn worked_examples_are_what_the_product_says() {
    let site = site();
    let mut examples = 0;
    for yardstick in YARDSTICKS {
        let page = text(&site, &explained(yardstick.id));
        for figure in page.split("<figure class=\"worked\">").skip(1) {
            let figure = figure.split("</figure>").next().expect("its end");
            let manifest = between(figure, "href=\"../gallery/", ".yaml\"");
            let (_, bytes) = site
                .iter()
                .find(|(path, _)| path == &Path::new("gallery").join(format!("{manifest}.yaml")))
                .expect(manifest);
            let manifest = std::str::from_utf8(bytes).expect("text");
            let report = openness_badge::report(manifest, &openness_badge::Options::default());
            let verdict = report.verdict(yardstick.id).expect(yardstick.id);
            let words = docs::text_of(figure);
            for requirement in &verdict.requirements {
                let because = requirement.because.replace('`', "");
                let row = format!("{} {because}", requirement.state.label());
                assert!(words.contains(&row), "{}: {row}", yardstick.id);
            }
            assert_eq!(
                figure.matches("class=\"state ").count(),
                verdict.requirements.len()
            );
            assert!(figure.contains(&format!(
                "<strong class=\"worked-verdict\">{}</strong>",
                verdict.headline
            )));
            let picture = between(figure, "<img src=\"../", "\"");
            assert!(
                text(&site, picture).contains(&*verdict.headline.to_lowercase())
                    || text(&site, picture).contains(&*verdict.headline),
                "{picture}"
            );
            examples += 1;
        }
    }
    assert!(examples >= 2 * YARDSTICKS.len(), "{examples}");
}

/// What owners have published stands beside what we say, for every system that they
/// have rated.
#[test]
fn published_verdicts_are_beside_ours() {
    let site = site();
    let systems = gallery::systems(&site, Language::ENGLISH).expect("they were read before");
    let mut rows = 0;
    for yardstick in YARDSTICKS {
        let page = text(&site, &explained(yardstick.id));
        let rated: Vec<_> = systems
            .iter()
            .filter_map(|system| {
                let verdict = system.report.verdict(yardstick.id)?;
                Some((system, verdict, verdict.published.first()?))
            })
            .collect();
        if rated.is_empty() {
            assert!(
                !page.contains("<details class=\"published\">"),
                "{}",
                yardstick.id
            );
            continue;
        }
        let list = between(page, "<details class=\"published\">", "</details>");
        assert_eq!(
            list.matches("<tr><th scope=\"row\">").count(),
            rated.len(),
            "{}",
            yardstick.id
        );
        for (system, verdict, published) in rated {
            let row = list
                .split("<tr>")
                .find(|row| row.contains(&format!("/{}.html\"", system.name)))
                .unwrap_or_else(|| panic!("{}: {}", yardstick.id, system.name));
            let here = format!("<td data-label=\"Here\">{}</td>", verdict.headline);
            assert!(row.contains(&here), "{row}");
            let differs = published.differs.as_deref().unwrap_or_default();
            assert!(
                docs::text_of(row).contains(&docs::text_of(differs)),
                "{row}: {differs}"
            );
            let url = published.url.as_deref().unwrap_or_default();
            assert!(row.contains(&url.replace('&', "&amp;")), "{row}: {url}");
            rows += 1;
        }
    }
    assert!(rows > 40, "{rows}");
}

#[test]
fn every_finding_has_its_section_and_is_linked() {
    let site = site();
    let page = text(&site, "docs/findings.html");
    let ids = values(page, "id");
    let links = values(page, "href");
    assert!(Code::ALL.len() > 40, "{}", Code::ALL.len());
    for code in Code::ALL {
        assert!(ids.contains(&code.id()), "{}", code.id());
        assert!(
            links.contains(&&*format!("#{}", code.id())),
            "{}",
            code.id()
        );
        let section = between(page, &format!("<h3 id=\"{}\">", code.id()), "<h3 ");
        let words = docs::text_of(section);
        for said in [code.meaning(), code.page().why] {
            assert!(
                words.contains(&said.replace('`', "")),
                "{}: {said}",
                code.id()
            );
        }
    }
}

/// Every component of the library is on the page of the manifest, and no other.
#[test]
fn the_page_of_the_manifest_has_every_component() {
    let site = site();
    let page = text(&site, "docs/manifest.html");
    let table = between(page, "aria-label=\"Components\"", "</table>");
    let keys: Vec<_> = table
        .split("<th scope=\"row\"><code>")
        .skip(1)
        .filter_map(|row| row.split("</code>").next())
        .collect();
    assert_eq!(keys, ComponentId::KEYS);
}

/// No example of the documentation is typed into it: each is cut out of what runs.
#[test]
fn no_example_is_typed() {
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www");
    for folder in docs::FOLDERS {
        for name in files::walk(&www.join(folder)).expect("it is there") {
            let page = files::read(&www.join(folder).join(&name)).expect("it can be read");
            let page = String::from_utf8(page).expect("text");
            assert!(!page.contains("<pre"), "{folder}/{}", name.display());
        }
    }
}

/// Words that no page may use of a system: they would claim what nobody has decided.
#[test]
fn no_page_claims_what_others_decide() {
    for (name, page) in pages(&site()) {
        let words = docs::text_of(page).to_lowercase();
        for claim in [
            "osi-approved model",
            "osi-certified",
            "exempt under the ai act",
            "fmti score",
        ] {
            assert!(!words.contains(claim), "{name}: {claim}");
        }
    }
}

/// What was an anchor of the one long page leads on.
#[test]
fn old_anchors_lead_on() {
    let site = site();
    let page = text(&site, "docs.html");
    let moved = between(page, "<ul class=\"moved\" data-moved", "</ul>");
    for old in [
        "manifest",
        "availability",
        "components",
        "licenses",
        "findings",
        "yardsticks",
        "not-stated",
        "levels",
        "score",
        "pieces",
        "claims",
        "element",
        "functions",
        "sources",
    ] {
        let (_, item) = moved
            .split_once(&format!("<li id=\"{old}\"><a href=\""))
            .expect(old);
        let to = item.split('"').next().expect(old);
        assert!(to.contains('#'), "{old}: {to}");
    }
    assert!(page.contains(" id=\"start\""));
}

/// Every section of the documentation is in the index, with an address that holds.
#[test]
fn the_index_has_every_section() {
    let site = site();
    let index: serde_json::Value =
        serde_json::from_str(text(&site, docs::search::INDEX)).expect("it is JSON");
    let mut addresses = BTreeSet::new();
    for section in index.as_array().expect("a list") {
        for key in ["address", "page", "heading", "text"] {
            let value = section[key].as_str().expect(key);
            assert!(
                !value.contains("<span") && !value.contains("&lt;"),
                "{value}"
            );
        }
        addresses.insert(section["address"].as_str().expect("checked").to_owned());
    }
    for (name, page) in pages(&site) {
        if docs::is_documentation(Path::new(name)) {
            assert!(addresses.contains(name), "{name}");
            for heading in page
                .split("<article")
                .nth(1)
                .expect(name)
                .split("</article>")
                .next()
                .expect(name)
                .split("<h2 ")
                .skip(1)
            {
                let id = between(heading, "id=\"", "\"");
                assert!(addresses.contains(&format!("{name}#{id}")), "{name}#{id}");
            }
        }
    }
}

/// A page of the documentation of one article.
fn article(text: &str) -> Result<String, String> {
    let page = format!("<article>{text}</article>");
    let mut files = vec![(PathBuf::from("docs/a.html"), page.into_bytes())];
    docs::fill(&mut files, &places().join("../..")).map_err(|error| format!("{error:#}"))?;
    let (_, bytes) = files.remove(0);
    Ok(String::from_utf8(bytes).expect("text"))
}

#[test]
fn headings_get_anchors_and_pages_their_contents() {
    assert_eq!(
        article("<!-- contents --><h2 id=\"a\">A <code>b</code></h2><h3>C, d!</h3>"),
        Ok("<article><nav class=\"contents\" aria-label=\"On this page\">\
            <p class=\"contents-title\">On this page</p><ul><li><a href=\"#a\">A b</a><ul><li><a href=\"#c-d\">C, d!</a></li></ul></li></ul></nav>\
            <h2 id=\"a\">A <code>b</code> <a class=\"anchor\" href=\"#a\" aria-label=\"Link to “A b”\">#</a></h2>\
            <h3 id=\"c-d\">C, d! <a class=\"anchor\" href=\"#c-d\" aria-label=\"Link to “C, d!”\">#</a></h3></article>"
            .to_owned())
    );
    assert_eq!(
        article("<h2>A</h2><h3>A</h3>"),
        Err("docs/a.html: two headings have the id `a`: give one of them another".to_owned())
    );
}

#[test]
fn a_mark_of_the_documentation_that_names_nothing_is_an_error() {
    for (mark, message) in [
        ("owner: x", "there is no such yardstick"),
        ("worked: mof", "no system is named"),
        ("worked: mof nobody", "it is not in the gallery"),
        ("findings: slip", "there is no such severity"),
        ("list: colors", "there is no such list"),
        ("tested: documented.rs read", "no caption"),
        (
            "tested: documented.rs nothing | Rust",
            "no line says `recipe: nothing`",
        ),
    ] {
        assert_eq!(
            article(&format!("<!-- {mark} -->")),
            Err(format!("docs/a.html: {mark}: {message}"))
        );
    }
}

/// Console blocks come without their fences.
#[test]
fn an_example_is_what_the_tests_run() {
    let page = article("<!-- tested: cli/documented.md current | Shell -->").expect("it is there");
    assert!(
        page.contains(
            "<code><span class=\"code-k\">$ openness-badge embed README.md --check\n</span>up to date\n</code>"
        ),
        "{page}"
    );
    // The command alone is copied.
    assert!(
        page.contains(" data-copy=\"openness-badge embed README.md --check\""),
        "{page}"
    );
}

/// The page of the manifest has each key that the schema has and no other, with each
/// word that it can be.
#[test]
fn the_page_of_the_manifest_has_every_key_and_word() {
    let schema: serde_json::Value = serde_json::from_str(&openness_badge::schema()).expect("JSON");
    let page = std::fs::read_to_string(places().join("../../www/docs/manifest.html")).unwrap();
    let table = page
        .split_once("aria-label=\"Keys of the manifest\"")
        .unwrap()
        .1;
    let table = table.split_once("</table>").unwrap().0;
    let mut rows = Vec::new();
    for row in table.split("<tr>").skip(2) {
        let (keys, about) = row.split_once("</th>").unwrap();
        let keys = codes(keys);
        // `system.developer`, `.version`: the second is beside the first.
        let parent = keys[0].rsplit_once('.').map_or("", |(parent, _)| parent);
        for key in &keys {
            let key = match key.strip_prefix('.') {
                Some(key) => format!("{parent}.{key}"),
                None => key.clone(),
            };
            rows.push((key, codes(about)));
        }
    }
    let mut expected = Vec::new();
    for (key, about) in schema["properties"].as_object().unwrap() {
        // Those of these have a row each; of the others the row says what is in them.
        match key.as_str() {
            "system" | "access" => {
                for (inner, about) in about["properties"].as_object().unwrap() {
                    expected.push((format!("{key}.{inner}"), about));
                }
            }
            _ => expected.push((key.clone(), about)),
        }
    }
    let mut wrong = Vec::new();
    for (key, about) in &expected {
        let Some((_, said)) = rows.iter().find(|(row, _)| row == key) else {
            wrong.push(format!("no row for {key}"));
            continue;
        };
        // What `convert` alone writes is nobody's to know, and yardsticks have pages.
        let is_told = |word: &String| key != "original" && Yardstick::by_id(word).is_none();
        for word in words_of(about).into_iter().filter(is_told) {
            if !said.contains(&word) {
                wrong.push(format!("the row of {key} does not name {word}"));
            }
        }
    }
    for (row, _) in &rows {
        if !expected.iter().any(|(key, _)| key == row) {
            wrong.push(format!("a row for {row}, which is no key"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows.len() > 20, "{}", rows.len());
}

/// What is in `code` elements.
fn codes(html: &str) -> Vec<String> {
    let parts = html.split("<code>").skip(1);
    let code = |part: &str| part.split("</code>").next().unwrap_or_default().to_owned();
    parts.map(code).collect()
}

/// The words that a value can be, and the keys that it can have, but for components,
/// which have a table of their own, and what only `convert` writes.
fn words_of(schema: &serde_json::Value) -> Vec<String> {
    let mut words = Vec::new();
    if let Some(list) = schema["enum"].as_array() {
        words.extend(
            list.iter()
                .filter_map(|word| Some(word.as_str()?.to_owned())),
        );
    }
    for inner in schema["anyOf"].as_array().into_iter().flatten() {
        words.extend(words_of(inner));
    }
    words.extend(schema.get("items").into_iter().flat_map(words_of));
    if let Some(keys) = schema["properties"]
        .as_object()
        .filter(|keys| keys.len() < 10)
    {
        for (key, about) in keys {
            words.push(key.clone());
            words.extend(words_of(about));
        }
    }
    words.dedup();
    words
}
