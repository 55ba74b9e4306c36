//! What is written for the readers whose renderers are in Rust: the crate registry, and
//! GitLab. Those in JavaScript are in tests/node, those in Python in tests/places.
#![cfg(feature = "links")]

mod common;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;

use ammonia::{Builder, UrlRelative};
use comrak::options::Extension;
use comrak::{Options, markdown_to_html};
use openness_badge::report::Report;
use openness_badge::view::BadgeOptions;
use openness_badge::write::{MarkdownOptions, Reader, What, markdown, view_address};
use openness_badge::{Options as ReportOptions, read, report};
use scraper::{ElementRef, Html, Selector};

const REPOSITORY: &str = "https://github.com/x/y";

/// A manifest with its name and where its badge leads to.
struct Text {
    name: String,
    report: Report,
    link: String,
}

/// The manifests of the gallery, and those that mean harm.
fn texts() -> Vec<Text> {
    let files = ["www/gallery", "tests/fixtures/readers"].map(common::files);
    let files = files.concat();
    assert!(files.len() > 40);
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let manifest = read::read(&text, &read::Options::default()).manifest;
        let page = "https://example.org/view.html";
        Text {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            report: report(&text, &ReportOptions::default()),
            link: view_address(page, &manifest.unwrap()).unwrap(),
        }
    };
    files.into_iter().map(read).collect()
}

/// What both take of GitHub's Markdown.
fn gfm() -> Extension<'static> {
    Extension {
        autolink: true,
        footnotes: true,
        strikethrough: true,
        table: true,
        tasklist: true,
        ..Extension::default()
    }
}

/// As the registry sets both (crates_io_markdown, `MarkdownRenderer`), but for
/// highlighting.
#[expect(deprecated, reason = "the registry still asks for `tagfilter`")]
fn crates(text: &str) -> String {
    let mut options = Options::default();
    options.render.r#unsafe = true;
    options.extension = Extension {
        alerts: true,
        description_lists: true,
        multiline_block_quotes: true,
        tagfilter: true,
        ..gfm()
    };
    let html = markdown_to_html(text, &options);
    let mut builder = Builder::default();
    builder
        .add_tags(["input", "ol", "picture", "section", "source"])
        .link_rel(Some("nofollow noopener noreferrer"))
        .add_generic_attributes(["align"])
        .add_tag_attributes("a", ["aria-label", "id", "target"])
        .add_tag_attributes("source", ["media", "srcset"])
        .url_relative(UrlRelative::Custom(Box::new(resolved)))
        .id_prefix(Some("user-content-"));
    builder.clean(&html).to_string()
}

/// How the registry leads a relative address to the repository.
fn resolved(url: &str) -> Option<Cow<'_, str>> {
    Some(match url.ends_with(".svg") {
        true => format!("{REPOSITORY}/raw/HEAD/{url}?sanitize=true").into(),
        false => format!("{REPOSITORY}/blob/HEAD/{url}").into(),
    })
}

/// As GitLab does: comrak, and html-pipeline's allow-list with `details`, `summary`
/// and `span` (Banzai's `BaseSanitizationFilter`). `picture` and `source` are not on it.
fn gitlab(text: &str) -> String {
    let mut options = Options::default();
    options.render.r#unsafe = true;
    options.extension = Extension {
        description_lists: true,
        ..gfm()
    };
    let html = markdown_to_html(text, &options);
    let mut builder = Builder::default();
    builder.rm_tags(["picture", "source", "svg"]).link_rel(None);
    builder.add_generic_attributes(["align"]);
    builder.clean(&html).to_string()
}

/// What a person sees of a piece of a page: words by where they stand, links, pictures.
#[derive(Debug, PartialEq)]
struct Seen {
    summary: Vec<String>,
    paragraphs: Vec<String>,
    items: Vec<String>,
    rows: Vec<Vec<String>>,
    links: Vec<(String, String)>,
    pictures: Vec<[String; 4]>,
    bold: Vec<String>,
    code: Vec<String>,
    text: String,
}

impl Seen {
    fn of(html: &str, address: impl Fn(&str) -> String) -> Self {
        let page = Html::parse_fragment(html);
        let all = |selector: &str| {
            let selector = Selector::parse(selector).unwrap();
            page.select(&selector).collect::<Vec<_>>()
        };
        let texts = |selector: &str| all(selector).iter().map(text).collect::<Vec<_>>();
        let value =
            |element: &ElementRef, name: &str| element.attr(name).unwrap_or_default().to_owned();
        let cells = Selector::parse("th, td").unwrap();
        let row = |row: &ElementRef| row.select(&cells).map(|cell| text(&cell)).collect();
        let link = |link: &ElementRef| (address(&value(link, "href")), text(link));
        let picture = |picture: &ElementRef| {
            let src = address(&value(picture, "src"));
            let rest = ["alt", "width", "height"].map(|name| value(picture, name));
            let [alt, width, height] = rest;
            [src, alt, width, height]
        };
        Seen {
            summary: texts("summary"),
            paragraphs: texts("p"),
            items: texts("li"),
            rows: all("tr").iter().map(row).collect(),
            links: all("a").iter().map(link).collect(),
            pictures: all("img").iter().map(picture).collect(),
            bold: texts("strong"),
            code: texts("code"),
            text: text(&page.root_element()),
        }
    }
}

fn text(element: &ElementRef) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything of what was written for a reader is there in what it shows, and nothing
/// that it must not have.
#[track_caller]
fn holds(reader: Reader, render: fn(&str) -> String, address: impl Fn(&str) -> String + Copy) {
    for Text { name, report, link } in texts() {
        for what in What::ALL {
            let options = MarkdownOptions {
                reader,
                what,
                badge: Some("openness.svg"),
                dark: Some("openness-dark.svg"),
                link: Some(&link),
                base: None,
            };
            let block = markdown(&report, &BadgeOptions::default(), &options);
            let readme =
                format!("# Title\n\n<!-- start -->\n\n{block}\n<!-- end -->\n\nText *after* it.\n");
            let page = render(&readme);
            let context = format!("{}, {name}, {what:?}\n{block}\n{page}", reader.word());
            let same = |url: &str| url.to_owned();
            let start = page.find(if what == What::Badge {
                "<a "
            } else {
                "<details>"
            });
            let start = start.unwrap_or_else(|| panic!("{context}"));
            let (end, tag) = match what {
                What::Badge => (page[start..].find("</a>"), "</a>"),
                What::Breakdown => (page[start..].find("</details>"), "</details>"),
            };
            let end = start + end.unwrap_or_else(|| panic!("{context}")) + tag.len();
            let found = Seen::of(&page[start..end], same);
            assert_eq!(found, Seen::of(&block, address), "{context}");
            let rest = [&page[..start], &page[end..]].concat();
            assert!(rest.contains("Title</h1>"), "{context}");
            assert!(rest.contains("Text <em>after</em> it."), "{context}");
            assert!(!rest.contains("details"), "{context}");
            let all = Html::parse_fragment(&page);
            let tags: HashSet<&str> = all
                .tree
                .values()
                .filter_map(|node| Some(node.as_element()?.name()))
                .collect();
            for never in ["script", "style", "svg", "iframe"] {
                assert!(!tags.contains(never), "{never}: {context}");
            }
            for verdict in report.verdicts.iter().filter(|_| what == What::Breakdown) {
                let headline = verdict.headline.split_whitespace().collect::<Vec<_>>();
                assert!(found.text.contains(&headline.join(" ")), "{context}");
            }
        }
    }
}

#[test]
fn the_crate_registry_loses_nothing() {
    let relative = |url: &str| match url.contains("://") {
        true => url.to_owned(),
        false => resolved(url).unwrap().into_owned(),
    };
    holds(Reader::Crates, crates, relative);
    // It would not lead the address of a picture for dark pages to the repository:
    // none is written for it.
    let options = MarkdownOptions {
        reader: Reader::Crates,
        badge: Some("a.svg"),
        dark: Some("b.svg"),
        ..MarkdownOptions::default()
    };
    let report = texts().remove(0).report;
    let block = markdown(&report, &BadgeOptions::default(), &options);
    assert!(!block.contains("b.svg"), "{block}");
}

#[test]
fn gitlab_loses_nothing() {
    holds(Reader::Gitlab, gitlab, str::to_owned);
}

#[test]
fn what_renders_does_take_something_out() {
    for render in [crates, gitlab] {
        let page = render("<p style=\"x\" onclick=\"y\">a</p>\n<script>b</script>\n");
        assert!(
            !page.contains("style") && !page.contains("onclick"),
            "{page}"
        );
        assert!(!page.contains("<script"), "{page}");
    }
}
