//! `site`: a folder of manifests as pages that need no server.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use openness_badge::grade::YARDSTICKS;
use program::{run, said};
use scraper::{ElementRef, Html, Selector};

const OPEN: &str = "\
openness: 1
system: { name: Open One, developer: A, kind: [text], released: 2023-01, url: https://example.org/open }
license: MIT
components: { weights: public, training-code: public, training-data: public, model-card: public }
assessments:
  - { yardstick: mof, grade: Class III, date: 2025-01-01, url: https://example.org/mof, note: its documents were not counted }
sources: [https://example.org/source, a book]
";
const CLOSED: &str = "\
openness: 1
system: { name: Closed One, developer: B, kind: [image], released: 2020 }
access: { channels: [] }
components: { weights: closed }
";
const CARD: &str = "---\nlicense: mit\npipeline_tag: text-generation\nlibrary_name: transformers\n---\n# Card One\n";
const BROKEN: &str = "openness: 1\nsystem: { name: X }\ncomponents: [1\n";

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        write(folder.path(), name, bytes);
    }
    folder
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Makes the site of `models` as `public`.
fn site(folder: &Path, arguments: &[&str]) -> Output {
    let own = ["site", "models", "-o", "public", "--today", "2026-01-31"];
    run(folder, &[&own[..], arguments].concat())
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        let Ok(entries) = fs::read_dir(&at) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap();
                found.insert(name.display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    let bytes = files.get(name).unwrap_or_else(|| panic!("no {name}"));
    String::from_utf8(bytes.clone()).unwrap()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

fn words(element: ElementRef) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_folder_becomes_a_site() {
    let folder = folder(&[
        ("models/open.yaml", OPEN.as_bytes()),
        ("models/closed/openness.yaml", CLOSED.as_bytes()),
        ("models/card/README.md", CARD.as_bytes()),
    ]);
    let output = site(folder.path(), &["--base-url", "https://example.org/x"]);
    assert_eq!(
        said(&output),
        "Wrote `public`: 3 systems. Open `public/index.html`.\n"
    );
    assert_eq!(output.status.code(), Some(0));
    let made = files(&folder.path().join("public"));
    let names: Vec<&str> = made.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            ".nojekyll",
            "about.html",
            "assets/breakdown.css",
            "assets/compare.js",
            "assets/icon.svg",
            "assets/index.js",
            "assets/site.css",
            "assets/theme.js",
            "assets/words.js",
            "card.html",
            "card.md",
            "card.openness.yaml",
            "card.png",
            "card.svg",
            "closed.html",
            "closed.png",
            "closed.svg",
            "closed.yaml",
            "compare.html",
            "compare/card.js",
            "compare/closed.js",
            "compare/open.js",
            "data/changes.json",
            "data/files.txt",
            "data/systems.csv",
            "data/systems.json",
            "data/systems.ndjson",
            "feed.xml",
            "index.html",
            "open.html",
            "open.png",
            "open.svg",
            "open.yaml",
            "pictures.html",
            "pictures/frameworks-dark.svg",
            "pictures/frameworks.png",
            "pictures/frameworks.svg",
            "pictures/gradient-dark.svg",
            "pictures/gradient.png",
            "pictures/gradient.svg",
            "pictures/years-dark.svg",
            "pictures/years.png",
            "pictures/years.svg",
        ]
    );
    // What was read is there as it is.
    assert_eq!(text(&made, "open.yaml"), OPEN);
    assert_eq!(text(&made, "card.md"), CARD);
    let index = Html::parse_document(&text(&made, "index.html"));
    let rows: Vec<String> = index
        .select(&selector("#systems tbody th"))
        .map(words)
        .collect();
    assert_eq!(rows, ["Open OneA", "Card One", "Closed OneB"]);
    // What the owner says is beside ours, with its address and why ours differs.
    let page = Html::parse_document(&text(&made, "open.html"));
    let mof = page.select(&selector("tr#mof")).next().unwrap();
    assert_eq!(
        words(mof),
        "Model Openness FrameworkGenerative AI Commons, LF AI & Data not stated\
         up to Class I; not stated: 9 components Published by its ownerClass III (2025-01-01) \
         example.org/mofWhy it differs: its documents were not counted"
    );
    let json: serde_json::Value = serde_json::from_str(&text(&made, "data/systems.json")).unwrap();
    assert_eq!(json["systems"][0]["name"], "Open One");
    assert_eq!(json["systems"][2]["level"], "closed");
    let csv = text(&made, "data/systems.csv");
    assert!(csv.starts_with("id,name,developer,version,kind,released,level,gated,"));
    assert_eq!(csv.lines().count(), 4);
    assert_eq!(text(&made, "data/systems.ndjson").lines().count(), 3);
}

/// Each is named with its reason, and none hides the others.
#[test]
fn broken_files_are_named_and_the_rest_is_made() {
    let folder = folder(&[
        ("models/open.yaml", OPEN.as_bytes()),
        ("models/broken.yaml", BROKEN.as_bytes()),
        ("models/data.md", b"---\nlicense: mit\ntask_categories: [text-generation]\nsize_categories: [1K<n<10K]\n---\n# Data\n"),
        ("models/package.json", b"{ \"name\": \"x\", \"version\": \"1.0.0\" }"),
    ]);
    let output = site(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let told = said(&output);
    assert!(told.contains("--> models/broken.yaml:3:13\n"), "{told}");
    assert!(
        told.contains("error: `models/broken.yaml` has errors, so it is not shown.\n"),
        "{told}"
    );
    assert!(
        told.ends_with(
            "2 files are about no model and are left out.\n\
             Wrote `public`: one system. Open `public/index.html`.\n\
             One file is not shown. The index names it.\n"
        ),
        "{told}"
    );
    let made = files(&folder.path().join("public"));
    let index = Html::parse_document(&text(&made, "index.html"));
    let broken: Vec<String> = index
        .select(&selector(".broken dl > div"))
        .map(words)
        .collect();
    assert_eq!(broken.len(), 1);
    assert!(
        broken[0].starts_with("broken.yamlline 3, column 13: This is not YAML: "),
        "{broken:?}"
    );

    // One that cannot be read at all counts for more.
    write(
        folder.path(),
        "models/latin.yaml",
        b"openness: 1\nsystem: { name: \xe9 }\n",
    );
    let output = site(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    let index = text(&files(&folder.path().join("public")), "index.html");
    assert!(index.contains("2 files are not shown"));
    assert!(
        index.contains("`latin.yaml` is not UTF-8 (byte 28, line 2)."),
        "{index}"
    );
}

#[test]
fn nothing_is_written_where_there_is_nothing_to_show() {
    let folder = folder(&[("models/broken.yaml", BROKEN.as_bytes())]);
    let output = site(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).ends_with("error: `models` has no file that can be shown.\n"));
    assert_eq!(
        files(folder.path()).into_keys().collect::<Vec<_>>(),
        ["models/broken.yaml"]
    );
}

/// A pipe would be waited for without end, and a link leads out of the folder.
#[cfg(unix)]
#[test]
fn links_and_devices_are_not_followed() {
    let folder = folder(&[
        ("models/open.yaml", OPEN.as_bytes()),
        ("secret.yaml", CLOSED.as_bytes()),
    ]);
    let models = folder.path().join("models");
    std::os::unix::fs::symlink("../secret.yaml", models.join("link.yaml")).unwrap();
    std::os::unix::fs::symlink("..", models.join("up")).unwrap();
    let made = Command::new("mkfifo")
        .arg(models.join("pipe.yaml"))
        .status();
    assert!(made.unwrap().success());
    let output = site(folder.path(), &[]);
    assert_eq!(
        said(&output),
        "`models/link.yaml` is a link, which is not followed.\n\
         Wrote `public`: one system. Open `public/index.html`.\n"
    );
}

/// Also where the site is in the folder that it is made from.
#[test]
fn twice_is_the_same_as_once() {
    let folder = folder(&[
        ("models/open.yaml", OPEN.as_bytes()),
        ("models/closed.yaml", CLOSED.as_bytes()),
    ]);
    let make = |day: &str| {
        run(
            folder.path(),
            &["site", "models", "-o", "models/public", "--today", day],
        )
    };
    let public = folder.path().join("models/public");
    let output = make("2026-01-31");
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let first = files(&public);
    let written = |name: &str| fs::metadata(public.join(name)).unwrap().modified().unwrap();
    let before = written("index.html");
    assert_eq!(
        said(&make("2026-02-01")),
        "`models/public` is up to date.\n"
    );
    assert_eq!(files(&public), first);
    assert_eq!(written("index.html"), before, "it is not written again");
}

#[test]
fn what_changed_is_in_the_feed() {
    let folder = folder(&[
        ("models/open.yaml", OPEN.as_bytes()),
        ("models/closed.yaml", CLOSED.as_bytes()),
        (
            "models/gone.yaml",
            CLOSED.replace("Closed", "Gone").as_bytes(),
        ),
    ]);
    let address = ["--base-url", "https://example.org/x/"];
    assert_eq!(site(folder.path(), &address).status.code(), Some(0));
    let feed = |made: &BTreeMap<String, Vec<u8>>| -> Vec<(String, String, String)> {
        let xml = text(made, "feed.xml");
        let document = roxmltree::Document::parse(&xml).unwrap();
        let child = |node: roxmltree::Node, name: &str| {
            let found = node
                .children()
                .find(|child| child.has_tag_name(("http://www.w3.org/2005/Atom", name)));
            found
                .unwrap_or_else(|| panic!("no {name}"))
                .text()
                .unwrap_or_default()
                .to_owned()
        };
        let root = document.root_element();
        assert!(!child(root, "id").is_empty() && !child(root, "title").is_empty());
        assert!(child(root, "updated").ends_with("T00:00:00Z"));
        let entries = root
            .children()
            .filter(|node| node.tag_name().name() == "entry");
        entries
            .map(|entry| {
                let links = entry
                    .children()
                    .find(|node| node.tag_name().name() == "link");
                (
                    child(entry, "title"),
                    child(entry, "updated"),
                    links.unwrap().attribute("href").unwrap().to_owned(),
                )
            })
            .collect()
    };
    let public = folder.path().join("public");
    assert!(feed(&files(&public)).is_empty(), "nothing has changed yet");

    fs::remove_file(folder.path().join("models/gone.yaml")).unwrap();
    write(
        folder.path(),
        "models/new.yaml",
        CLOSED.replace("Closed", "New").as_bytes(),
    );
    let released = CLOSED
        .replace("channels: []", "channels: [download]")
        .replace("closed", "MIT");
    write(folder.path(), "models/closed.yaml", released.as_bytes());
    let later = ["site", "models", "-o", "public", "--today", "2026-03-01"];
    assert_eq!(
        run(folder.path(), &[&later[..], &address].concat())
            .status
            .code(),
        Some(0)
    );
    let entries = feed(&files(&public));
    let titles: Vec<&str> = entries.iter().map(|(title, ..)| title.as_str()).collect();
    assert_eq!(titles.len(), 3, "{titles:?}");
    assert!(
        titles[0].starts_with("Closed One: level fully closed → downloadable, Pieces "),
        "{titles:?}"
    );
    assert!(
        titles[0].ends_with(", Weights not released → public."),
        "{titles:?}"
    );
    assert_eq!(
        &titles[1..],
        [
            "Gone One is no longer listed.",
            "New One is new: fully closed."
        ]
    );
    assert_eq!(entries[0].1, "2026-03-01T00:00:00Z");
    assert_eq!(entries[0].2, "https://example.org/x/closed.html");
    // They stay when nothing more happens.
    let last = ["site", "models", "-o", "public", "--today", "2026-04-01"];
    let output = run(folder.path(), &[&last[..], &address].concat());
    assert_eq!(said(&output), "`public` is up to date.\n");
}

#[test]
fn names_of_others_are_text_everywhere() {
    let name = "</script><script>alert(1)</script>\u{202e}\"'&=1+1";
    let text_of = |name: &str| {
        format!(
            "openness: 1\nsystem: {{ name: {}, developer: {} }}\ncomponents: {{ weights: MIT }}\nsources: [{}]\n",
            serde_json::Value::from(name),
            serde_json::Value::from(name),
            serde_json::Value::from("javascript:alert(1)"),
        )
    };
    let folder = folder(&[
        ("models/<b>.yaml", text_of(name).as_bytes()),
        ("models/x.yaml", text_of("=1+1").as_bytes()),
        ("models/\" onload=.yaml", BROKEN.as_bytes()),
    ]);
    let output = site(folder.path(), &["--title", name]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let made = files(&folder.path().join("public"));
    for (file, bytes) in &made {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        // The file itself is handed on as it is.
        if !file.ends_with(".yaml") {
            let is_data = file.starts_with("data/");
            assert!(is_data || !text.contains("<script>"), "{file}");
            assert!(!text.contains('\u{202e}'), "{file}");
        }
        strict(file, text);
    }
    roxmltree::Document::parse(&text(&made, "feed.xml")).unwrap();
    let csv = text(&made, "data/systems.csv");
    assert!(csv.contains(",'=1+1,"), "{csv}");
    for (file, bytes) in made.iter().filter(|(file, _)| file.starts_with("compare/")) {
        let script = std::str::from_utf8(bytes).unwrap();
        let json = script.strip_prefix("opennessSystem(").unwrap();
        let json = json.strip_suffix(");\n").unwrap();
        let data: serde_json::Value = serde_json::from_str(json).expect(file);
        assert!(data["components"].as_array().unwrap().len() == 30);
    }
}

/// No page has a script or a style of its own in it, or loads from elsewhere.
#[track_caller]
fn strict(file: &str, text: &str) {
    if !file.ends_with(".html") {
        return;
    }
    let page = Html::parse_document(text);
    let policy = page
        .select(&selector("meta[http-equiv='Content-Security-Policy']"))
        .next()
        .unwrap_or_else(|| panic!("{file} has no policy"));
    let policy = policy.attr("content").unwrap();
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'; "),
        "{file}: {policy}"
    );
    assert!(!policy.contains("unsafe"), "{file}: {policy}");
    for script in page.select(&selector("script")) {
        assert!(
            script
                .attr("src")
                .is_some_and(|src| src.starts_with("assets/")),
            "{file}: {}",
            script.html()
        );
        assert!(
            script.text().collect::<String>().trim().is_empty(),
            "{file}"
        );
    }
    assert!(page.select(&selector("style")).next().is_none(), "{file}");
    for element in page.select(&selector("*")) {
        for (name, value) in element.value().attrs() {
            assert!(
                name != "style" && !name.starts_with("on"),
                "{file}: {name}={value}"
            );
            let is_address = ["href", "src", "action"].contains(&name);
            assert!(
                !is_address || !value.contains("javascript:"),
                "{file}: {value}"
            );
        }
    }
}

/// What the browsers' own tests look at is made of the gallery; here its links are
/// followed.
fn gallery() -> (tempfile::TempDir, BTreeMap<String, Vec<u8>>) {
    let folder = tempfile::tempdir().unwrap();
    let gallery = common::path("www/gallery");
    let output = run(
        folder.path(),
        &[
            "site",
            gallery.to_str().unwrap(),
            "-o",
            "public",
            "--today",
            "2026-01-31",
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let made = files(&folder.path().join("public"));
    (folder, made)
}

/// From each number and each result there is a way to the manifest, to its sources
/// and to what the framework asks; and no link leads nowhere.
#[test]
fn every_result_has_a_way_to_where_it_comes_from() {
    let (_folder, made) = gallery();
    let pages: BTreeMap<&str, Html> = made
        .iter()
        .filter(|(name, _)| name.ends_with(".html"))
        .map(|(name, bytes)| {
            let text = std::str::from_utf8(bytes).unwrap();
            strict(name, text);
            (name.as_str(), Html::parse_document(text))
        })
        .collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(name, page)| {
            let all = selector("[id]");
            (
                *name,
                page.select(&all)
                    .filter_map(|own| own.attr("id"))
                    .collect::<BTreeSet<_>>(),
            )
        })
        .map(|(name, ids)| {
            (
                name,
                ids.into_iter().map(|id| &*id.to_owned().leak()).collect(),
            )
        })
        .collect();
    let mut outside = BTreeSet::new();
    for (name, page) in &pages {
        for element in page.select(&selector("[href], [src], [action]")) {
            let address = ["href", "src", "action"]
                .iter()
                .find_map(|name| element.attr(name));
            let address = address.unwrap();
            if address.starts_with("https://") || address.starts_with("http://") {
                outside.insert(address.to_owned());
                continue;
            }
            let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
            let path = path.split('?').next().unwrap();
            let path = if path.is_empty() { *name } else { path };
            assert!(made.contains_key(path), "{name}: {address}");
            if !fragment.is_empty() {
                assert!(ids[path].contains(fragment), "{name}: {address}");
            }
        }
    }
    // What leads out is what a manifest, a framework or a license names, and nothing else.
    let manifests: String = made
        .iter()
        .filter(|(name, _)| name.ends_with(".yaml"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes))
        .collect();
    let known = |address: &str| {
        let plain = address.trim_end_matches('/');
        manifests.contains(plain)
            || YARDSTICKS.iter().any(|yardstick| yardstick.url == address)
            || made.iter().any(|(name, bytes)| {
                name == "data/systems.json" && String::from_utf8_lossy(bytes).contains(plain)
            })
            || LICENSES.iter().any(|host| address.starts_with(host))
    };
    let unknown: Vec<&String> = outside.iter().filter(|address| !known(address)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    assert!(outside.len() > 200, "{}", outside.len());

    // In the table: each row leads to the system's page, each column to what it is.
    let index = &pages["index.html"];
    let heads: Vec<Option<String>> = index
        .select(&selector("#systems thead th"))
        .map(|head| {
            let link = head.select(&selector("a")).next();
            link.and_then(|link| link.attr("href")).map(str::to_owned)
        })
        .collect();
    let mut results = 0;
    for row in index.select(&selector("#systems tbody tr")) {
        let link = row
            .select(&selector("th a"))
            .next()
            .unwrap()
            .attr("href")
            .unwrap();
        page_of_system(link, &pages[link], &made);
        for (at, cell) in row.select(&selector("td, th")).enumerate() {
            let is_result = cell.attr("data-v").is_some() || (5..12).contains(&at);
            if is_result {
                results += 1;
                let head = heads[at].as_deref().unwrap_or_default();
                assert!(
                    head.starts_with("about.html#"),
                    "column {at} of {link}: {head}"
                );
            }
        }
    }
    assert!(results > 40 * 9, "{results}");
}

/// Where the texts of licenses are, which the library names.
const LICENSES: [&str; 1] = ["https://spdx.org/licenses/"];

/// The page of a system leads to its manifest and its sources, and from each result
/// to what the framework asks.
#[track_caller]
fn page_of_system(name: &str, page: &Html, made: &BTreeMap<String, Vec<u8>>) {
    let manifest = name.replace(".html", ".yaml");
    assert!(made.contains_key(&manifest), "{manifest}");
    let links: BTreeSet<&str> = page
        .select(&selector("main a"))
        .filter_map(|link| link.attr("href"))
        .collect();
    assert!(links.contains(manifest.as_str()), "{name}");
    assert!(links.contains("#sources"), "{name}");
    assert!(
        page.select(&selector(".sources a[href^='https://']"))
            .next()
            .is_some(),
        "{name} has no source"
    );
    let rows: Vec<ElementRef> = page.select(&selector(".results tbody tr")).collect();
    let ids: Vec<&str> = rows.iter().filter_map(|row| row.attr("id")).collect();
    let yardsticks: Vec<&str> = YARDSTICKS.iter().map(|yardstick| yardstick.id).collect();
    assert_eq!(ids, yardsticks, "{name}");
    for row in rows {
        let id = row.attr("id").unwrap();
        let link = row.select(&selector("th a")).next().unwrap().attr("href");
        assert_eq!(link, Some(&*format!("about.html#{id}")), "{name}");
    }
}

/// The page that opens badges may be said once for the project, and at a call.
#[test]
fn a_project_says_where_its_badges_open() {
    let config = "view-url = \"https://example.org/view.html\"\n";
    let folder = folder(&[
        ("models/one.yaml", CLOSED.as_bytes()),
        ("openness-badge.toml", config.as_bytes()),
    ]);
    let link = |arguments: &[&str]| {
        let output = site(folder.path(), arguments);
        assert!(output.status.success(), "{}", said(&output));
        let made = fs::read_to_string(folder.path().join("public/one.html")).unwrap();
        let page = Html::parse_document(&made);
        let links = page.select(&selector(".page-head .links a")).nth(1);
        links.unwrap().attr("href").unwrap().to_owned()
    };
    assert!(link(&[]).starts_with("https://example.org/view.html#"));
    let other = ["--view-url", "https://example.net/"];
    assert!(link(&other).starts_with("https://example.net/#"));
}

/// What an owner has published is held against the result here: the same, another one
/// with the reason that the manifest gives, or another one without.
#[test]
fn a_difference_that_nobody_explains_is_named() {
    let text = |grade: &str, note: &str| {
        let assessment = format!("{{ yardstick: mof, grade: {grade}{note} }}");
        CLOSED.to_owned() + &format!("assessments: [{assessment}]\n")
    };
    for (grade, note, expected) in [
        ("Unclassified", "", "Same result."),
        (
            "Class I",
            ", note: it was withdrawn since",
            "Why it differs: it was withdrawn since",
        ),
        (
            "Class I",
            "",
            "Not the result here, and the manifest does not say why.",
        ),
    ] {
        let folder = folder(&[("models/one.yaml", text(grade, note).as_bytes())]);
        let output = site(folder.path(), &[]);
        assert!(output.status.success(), "{}", said(&output));
        let made = fs::read_to_string(folder.path().join("public/one.html")).unwrap();
        let page = Html::parse_document(&made);
        let told = page.select(&selector("#mof td:last-child p small")).next();
        let told: String = told.expect("a sentence").text().collect();
        assert_eq!(told, expected, "{grade}{note}");
    }
}

/// Words are in the catalogue; a template has names of formats at most.
#[test]
fn templates_have_no_words() {
    let folder = common::path("cli/src/site/templates");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        // Classes and names of files.
        let is_word = |line: &&str| {
            !line.starts_with("{% block kind") && !line.starts_with("{% block preview")
        };
        let mut text: String = text.lines().filter(is_word).collect::<Vec<_>>().join("\n");
        for (open, close) in [("{%", "%}"), ("{{", "}}"), ("<", ">")] {
            while let Some(start) = text.find(open) {
                let end = start + text[start..].find(close).unwrap() + close.len();
                text.replace_range(start..end, " ");
            }
        }
        let words: Vec<&str> = text
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic))
            .filter(|word| !["SVG", "PNG", "SVG,"].contains(word))
            .collect();
        assert!(words.is_empty(), "{}: {words:?}", path.display());
        seen += 1;
    }
    assert_eq!(seen, 7);
}

/// Colors of the levels are those of the badge.
#[test]
fn the_style_has_the_colors_of_the_levels() {
    let css = fs::read_to_string(common::path("cli/src/site/static/site.css")).unwrap();
    for (at, fill) in openness_badge::view::color::LEVELS.iter().enumerate() {
        assert!(css.contains(&format!("--l{at}: {};", fill.color)), "{at}");
        assert!(css.contains(&format!("--on-l{at}: {};", fill.text)), "{at}");
    }
}

/// A run that is killed at any moment leaves the site of before or the new one, as a
/// whole, and nothing that the next run does not remove.
#[test]
fn a_killed_run_leaves_nothing_half() {
    let folder = tempfile::tempdir().unwrap();
    let source = |name: &str, license: &str| {
        for number in 0..12 {
            let text = format!(
                "openness: 1\nsystem: {{ name: System {number} }}\ncomponents: {{ weights: {license} }}\n"
            );
            write(
                folder.path(),
                &format!("{name}/{number}.yaml"),
                text.as_bytes(),
            );
        }
    };
    source("a", "MIT");
    source("b", "closed");
    let arguments = |name: &'static str, output: &'static str| {
        [
            "site",
            name,
            "-o",
            output,
            "--since",
            "nowhere",
            "--today",
            "2026-01-31",
        ]
    };
    let mut whole = Vec::new();
    for (name, output) in [("a", "whole-a"), ("b", "whole-b")] {
        let start = std::time::Instant::now();
        let output_of = run(folder.path(), &arguments(name, output));
        assert_eq!(output_of.status.code(), Some(0), "{}", said(&output_of));
        whole.push((files(&folder.path().join(output)), start.elapsed()));
    }
    let mut span = whole.iter().map(|(_, took)| *took).min().unwrap();
    let public = folder.path().join("public");
    let (mut killed, mut ended) = (0, 0);
    let mut before = BTreeMap::new();
    let turns: u32 = std::env::var("KILLS")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(48);
    for turn in 0..turns {
        let name = if turn % 2 == 0 { "a" } else { "b" };
        let mut child = program::command()
            .args(arguments(name, "public"))
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // All moments of a run, in no order; each eighth comes to its end.
        if turn % 8 != 7 {
            let moment = span.mul_f64(f64::from(turn * 29 % turns) / f64::from(turns));
            std::thread::sleep(moment.max(Duration::from_millis(1)));
            match child.try_wait().unwrap() {
                None => killed += 1,
                // The machine has become faster.
                Some(_) => span = span.mul_f64(0.8),
            }
            let _ = child.kill();
        }
        ended += u32::from(child.wait().unwrap().success());
        let now = files(&public);
        let is_whole = whole.iter().any(|(files, _)| *files == now);
        assert!(now == before || is_whole, "turn {turn}: {:?}", now.keys());
        before = now;
    }
    assert!(killed >= turns / 2, "only {killed} runs were killed");
    assert!(ended >= turns / 8, "only {ended} runs came to their end");
    println!("{killed} of {turns} runs were killed");
    let output = run(folder.path(), &arguments("a", "public"));
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(files(&public), whole[0].0);
    let left: Vec<String> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('.'))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
