//! Text that somebody wrote to do harm stays text.

use openness_badge::manifest::{Level, Modality};
use openness_badge::report::{PlacementReport, Report};
use openness_badge::shown::shown;
use openness_badge::view::{
    BadgeOptions, BadgeStyle, BreakdownOptions, Element, Node, Placed, Theme, badge, breakdown,
    chart,
};
use openness_badge::words::Language;
use openness_badge::write::markup;
use proptest::prelude::*;

use crate::{parsed, reports};

const TEXTS: &[&str] = &[
    "<script>alert(1)</script>",
    "</title></text></svg><img src=x onerror=alert(1)>",
    "\"><img src=x onerror=alert(1)>",
    "' onload='alert(1)",
    "]]><x/>",
    "<![CDATA[x]]>",
    "<!-- x --><?x y?>",
    "&lt;b&gt;&amp;&#0;&#x202e;",
    "a\u{202e}txt.exe\u{2066}\u{2069}",
    "a\0b\u{1}\u{7f}\u{85}\u{9f}",
    "\u{feff}\u{fffe}\u{ffff}\u{200b}",
    "a\r\nb\rc\nd\te",
    "`code` and `more",
    "``",
    "e\u{301}👩\u{200d}🔬🇫🇷 悟道 نموذج",
    "",
    " ",
    "{{constructor}} ${x} %s",
];

/// As the program writes it: no digest is foreign text.
const DIGEST: &str = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// A report that has the text wherever a text can stand.
fn everywhere(text: &str) -> Report {
    let own = || text.to_owned();
    let mut report = reports::full();
    report.digest = Some(own());
    report.system.name = Some(own());
    report.system.developer = Some(own());
    report.system.version = Some(own());
    report.system.kind = vec![Modality::Text];
    report.system.url = Some(own());
    report.system.based_on = Some(own());
    let level = report.level.as_mut().unwrap();
    level.label = own().into();
    level.note = Some(own().into());
    report.history.push(PlacementReport {
        date: None,
        index: 1,
        level: Level::Staged,
        note: Some(own()),
    });
    for component in &mut report.components {
        component.license = Some(own());
        component.license_url = Some(own());
        component.urls = vec![own(), ["https://example.org/", text].concat()];
        component.note = Some(own());
    }
    for verdict in &mut report.verdicts {
        verdict.headline = own().into();
        for requirement in &mut verdict.requirements {
            requirement.label = own().into();
            requirement.because = own().into();
            requirement.fix = Some(own().into());
        }
        if let Some(next) = &mut verdict.next {
            next.headline = own().into();
            for edit in &mut next.edits {
                edit.text = own().into();
            }
        }
    }
    let mut claim = report.claims[0].clone();
    claim.borne_out = false;
    claim.missing = vec![own().into(), own().into()];
    report.claims.push(claim);
    for finding in &mut report.findings {
        finding.message = own();
        finding.fix = Some(own());
    }
    report.sources = vec![own(), ["https://example.org/", text].concat()];
    report
}

/// Tags and attribute names alone.
fn shape(element: &Element) -> String {
    let mut out = String::new();
    parsed::each(element, &mut |element| {
        out.push_str(element.tag);
        for (name, _) in &element.attributes {
            out.push(' ');
            out.push_str(name);
        }
        out.push('\n');
    });
    out
}

/// No text of the tree does anything to the text around it.
fn harmless(element: &Element) {
    parsed::each(element, &mut |element| {
        let texts = element.children.iter().filter_map(|child| match child {
            Node::Text(text) => Some(text),
            Node::Element(_) => None,
        });
        for text in texts.chain(element.attributes.iter().map(|(_, value)| value)) {
            assert_eq!(shown(text), *text);
        }
        if let Some((_, href)) = element.attributes.iter().find(|(name, _)| *name == "href") {
            assert!(href.starts_with("https://"), "{href}");
        }
    });
}

#[track_caller]
fn badge_holds(report: &Report, options: &BadgeOptions) -> Element {
    let svg = badge(report, options);
    assert_eq!(parsed::of_xml(&markup(&svg)), parsed::of_element(&svg));
    harmless(&svg);
    svg
}

#[test]
fn in_every_badge() {
    for style in BadgeStyle::ALL {
        for metadata in [false, true] {
            let options = |label: &str| BadgeOptions {
                style: *style,
                yardstick: "pieces".into(),
                label: Some(label.to_owned()),
                score: true,
                theme: Theme::Dark,
                metadata,
                language: Language::ENGLISH,
            };
            let mut tame = everywhere("x");
            tame.digest = Some(DIGEST.to_owned());
            let expected = shape(&badge_holds(&tame, &options("x")));
            for text in TEXTS {
                let mut report = everywhere(text);
                report.digest = Some(DIGEST.to_owned());
                let svg = badge_holds(&report, &options(text));
                let extra = shape(&svg).replace(" lengthAdjust", "");
                // Without label or message there is less, never more.
                if !text.trim().is_empty() {
                    assert_eq!(extra, expected, "{text}");
                }
                badge_holds(
                    &report,
                    &BadgeOptions {
                        yardstick: "gradient".into(),
                        ..options(text)
                    },
                );
                badge_holds(
                    &report,
                    &BadgeOptions {
                        yardstick: (*text).to_owned().into(),
                        ..options(text)
                    },
                );
            }
        }
    }
}

#[test]
fn in_every_part_of_the_breakdown() {
    for text in TEXTS {
        let report = everywhere(text);
        let root = breakdown(
            &report,
            &BreakdownOptions {
                yardstick: (*text).to_owned().into(),
                ..BreakdownOptions::default()
            },
        );
        assert_eq!(
            parsed::of_html(&markup(&root)),
            parsed::of_element(&root),
            "{text}"
        );
        harmless(&root);
        // All that is foreign is there, as text: in notes alone thirty times.
        let found = parsed::text(&root).matches(shown(text).as_ref()).count();
        assert!(found >= 30 || text.is_empty(), "{text}: {found}");
        let mut scripts = 0;
        parsed::each(&root, &mut |element| {
            scripts += usize::from(matches!(element.tag, "script" | "img" | "style"))
        });
        assert_eq!(scripts, 0);
    }
}

#[test]
fn in_the_chart() {
    for text in TEXTS {
        let report = everywhere(text);
        let href = ["https://example.org/", text].concat();
        let placed = [
            Placed::of(&report, Some(text), Language::ENGLISH).unwrap(),
            Placed::of(&report, Some(&href), Language::ENGLISH).unwrap(),
        ];
        let root = chart(&placed, Theme::Auto, Language::ENGLISH);
        assert_eq!(
            parsed::of_html(&markup(&root)),
            parsed::of_element(&root),
            "{text}"
        );
    }
}

#[test]
fn script_and_style_are_never_written() {
    let tree = Element::new("div")
        .child(Element::new("script").text("</script>"))
        .child(Element::new("style").text("x"));
    assert_eq!(markup(&tree), "<div></div>");
}

#[test]
fn markup_is_exact() {
    let svg = Element::new("svg")
        .with("a", "<&>\"'\n\t\r")
        .child(Element::new("g"))
        .text("<&>\"'\n\t\r]]>\0");
    assert_eq!(
        markup(&svg),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" a=\"&lt;&amp;&gt;&quot;'&#10;&#9;&#13;\"><g/>&lt;&amp;&gt;\"'\n\t&#13;]]&gt;\u{fffd}</svg>"
    );
    let html = Element::new("p")
        .child(Element::new("br"))
        .child(Element::new("b"))
        .child(Element::new("svg").child(Element::new("g")));
    assert_eq!(markup(&html), "<p><br><b></b><svg><g/></svg></p>");
}

/// What neither XML nor HTML can have is replaced, all else stays.
fn writable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' | '\n' | '\r' => c,
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            c => c,
        })
        .collect()
}

proptest! {
    #[test]
    fn any_text_comes_back(text in any::<String>(), value in any::<String>()) {
        let tree = |tag: &'static str, text: String, value: String| {
            Element::new(tag).with("title", value).child(Element::new("g").text(text.clone())).text(text)
        };
        let written = markup(&tree("svg", text.clone(), value.clone()));
        prop_assert_eq!(parsed::of_xml(&written), parsed::of_element(&tree("svg", writable(&text), writable(&value))));
        let written = markup(&tree("div", text.clone(), value.clone()));
        prop_assert_eq!(parsed::of_html(&written), parsed::of_element(&tree("div", writable(&text), writable(&value))));
    }

    #[test]
    fn any_text_is_shown_as_text(text in any::<String>()) {
        let report = everywhere(&text);
        let root = breakdown(&report, &BreakdownOptions::default());
        prop_assert_eq!(parsed::of_html(&markup(&root)), parsed::of_element(&root));
        for style in BadgeStyle::ALL {
            badge_holds(&report, &BadgeOptions { style: *style, label: Some(text.clone()), metadata: false, ..BadgeOptions::default() });
        }
    }
}
