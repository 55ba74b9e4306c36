//! The breakdown in all its states.

use openness_badge::license::Class;
use openness_badge::manifest::{Availability, Level, Modality};
use openness_badge::report::{Openness, Report};
use openness_badge::view::{BreakdownOptions, Element, Theme, breakdown};
use openness_badge::write::markup;

use crate::common::{self, expect};
use crate::{parsed, reports};

fn drawn(report: &Report) -> Element {
    breakdown(report, &BreakdownOptions::default())
}

/// The texts of all elements with a class.
fn of_class(root: &Element, class: &str) -> Vec<String> {
    let mut found = Vec::new();
    parsed::each(root, &mut |element| {
        if element
            .attributes
            .iter()
            .any(|(key, value)| *key == "class" && value == class)
        {
            found.push(parsed::text(element));
        }
    });
    found
}

fn of_tag(root: &Element, tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    parsed::each(root, &mut |element| {
        if element.tag == tag {
            found.push(parsed::text(element));
        }
    });
    found
}

#[test]
fn looks_as_it_did() {
    let mut wrong = Vec::new();
    for (name, report) in [
        ("full", reports::full()),
        ("broken", reports::broken()),
        ("closed", reports::at(Level::Closed, false, 0.0)),
        ("silent", reports::silent()),
    ] {
        let file = common::path(&format!("tests/fixtures/breakdowns/{name}.html"));
        let lines = markup(&drawn(&report)).replace("><", ">\n<");
        wrong.extend(expect(&file, &format!("{lines}\n")).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn has_its_parts_in_their_order() {
    let parts = |report: &Report| {
        let mut parts = Vec::new();
        parsed::each(&drawn(report), &mut |element| {
            parts.extend(
                element
                    .attributes
                    .iter()
                    .filter(|(key, _)| *key == "part")
                    .map(|(_, value)| value.to_string()),
            );
        });
        parts
    };
    assert_eq!(
        parts(&reports::full()),
        [
            "breakdown",
            "gradient",
            "score",
            "components",
            "yardsticks",
            "claims",
            "findings",
            "source"
        ]
    );
    assert_eq!(parts(&reports::broken()), ["breakdown", "findings"]);
    assert_eq!(parts(&reports::empty()), ["breakdown"]);
    assert_eq!(
        parts(&reports::at(Level::Open, false, 100.0)),
        [
            "breakdown",
            "gradient",
            "score",
            "components",
            "yardsticks",
            "source"
        ]
    );
}

#[test]
fn reads_back_as_it_was_written() {
    for report in [reports::full(), reports::broken(), reports::empty()] {
        let root = drawn(&report);
        assert_eq!(parsed::of_html(&markup(&root)), parsed::of_element(&root));
    }
}

#[test]
fn has_no_style_of_its_own_and_no_ids() {
    parsed::each(&drawn(&reports::full()), &mut |element| {
        for (key, _) in &element.attributes {
            assert!(
                !matches!(*key, "id" | "style") && !key.starts_with("on"),
                "{key}"
            );
        }
    });
}

#[test]
fn every_class_has_its_rule() {
    // These carry no look of their own: names for those who read the markup.
    const NAMES: [&str; 7] = [
        "gradient",
        "score",
        "components",
        "yardsticks",
        "claims",
        "findings",
        "source",
    ];
    for report in [reports::full(), reports::broken()] {
        parsed::each(&drawn(&report), &mut |element| {
            for (_, classes) in element.attributes.iter().filter(|(key, _)| *key == "class") {
                for class in classes.split(' ').filter(|class| !NAMES.contains(class)) {
                    let used = openness_badge::view::style::SHEET
                        .split(&[".", class].concat())
                        .skip(1)
                        .any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'));
                    assert!(used, "{class}");
                }
            }
        });
    }
}

#[test]
fn tells_the_facts_of_the_system() {
    let root = drawn(&reports::full());
    assert_eq!(of_class(&root, "name"), ["Llama 3.1 405B"]);
    assert_eq!(
        of_class(&root, "facts"),
        ["Metaversion 3.1text, codereleased 2024-07-23huggingface.co"]
    );
    assert_eq!(
        of_class(&root, "place"),
        ["Downloadable gated as of 2024-07"]
    );
    assert_eq!(of_class(&root, "gating on"), ["gated: one has to ask"]);
    assert_eq!(of_class(&root, "here")[0], "Downloadable (this system)");
    assert_eq!(
        of_class(&root, "history"),
        [
            "2023-02Staged release researchers first, by request2023-03API access2023-07-18Downloadable 7B to 70B, by a form2024-07Downloadable, gated"
        ]
    );
    let mut report = reports::at(Level::Closed, false, 0.0);
    report.system.name = None;
    report.system.kind = vec![Modality::ThreeD];
    let root = drawn(&report);
    assert_eq!(of_class(&root, "name"), ["A system without a name"]);
    assert_eq!(of_class(&root, "gating"), ["gated to public"]);
    assert_eq!(of_class(&root, "history"), [""; 0]);
}

#[test]
fn has_the_considerations_at_the_two_ends_only() {
    let root = drawn(&reports::full());
    let rows = of_tag(&root, "tr");
    assert_eq!(
        rows,
        [
            "Closed endOpen end",
            "internal research onlyResearchcommunity research",
            "highRisk controllow",
            "lowAuditabilityhigh",
            "limitedPerspectivesbroader",
        ]
    );
}

#[test]
fn tells_the_score_as_this_projects_own() {
    let report = reports::full();
    let root = drawn(&report);
    assert!(of_class(&root, "total")[0].starts_with("62 %This project’s own score"));
    assert_eq!(
        of_class(&root, "bars"),
        ["Access to the model90 %Risk analysis40 %Replication56 %"]
    );
}

#[test]
fn groups_the_components_by_kind() {
    let root = drawn(&reports::full());
    assert_eq!(
        of_class(&root, "subtitle"),
        [
            "The way here",
            "Code 3 of 5 open",
            "Model 0 of 2 open",
            "Data 0 of 3 open",
            "Documentation 3 of 4 open"
        ]
    );
    assert_eq!(
        of_class(&root, "rows")[1],
        "WeightsgatedLlama-3.1 Community Licensehuggingface.collama.comAn account and the acceptance of the \
         license are needed; requests are usually granted within a day.Hyperparametersdescribed"
    );
    let rest = of_class(&root, "rest");
    assert_eq!(
        rest[0],
        "No such component: safety evaluation data and data card."
    );
    assert!(
        rest[1].starts_with("Not stated: fine-tuning code, "),
        "{}",
        rest[1]
    );
    assert!(
        rest[1].ends_with(", code documentation and training setup."),
        "{}",
        rest[1]
    );
}

#[test]
fn an_unstated_component_with_something_to_tell_has_its_row() {
    let mut report = reports::at(Level::Closed, false, 0.0);
    report.components[0].note = Some("perhaps later".to_owned());
    assert_eq!(
        of_class(&drawn(&report), "rows"),
        ["Architecturenot statedperhaps later"]
    );
}

#[test]
fn tells_what_is_the_matter_with_a_license() {
    for (class, license, words) in [
        (None, None, "public, no license"),
        (None, Some("x"), "public, unclear terms"),
        (Some(Class::Unknown), Some("x"), "public, unclear terms"),
        (Some(Class::UseRestricted), Some("x"), "public, limited use"),
        (Some(Class::OpenContent), Some("x"), "public, unfit license"),
    ] {
        let mut report = reports::at(Level::Closed, false, 0.0);
        let component = &mut report.components[0];
        component.availability = Availability::Public;
        component.state = Openness::Partly;
        component.license = license.map(str::to_owned);
        component.license_class = class;
        assert_eq!(of_class(&drawn(&report), "state"), [words]);
    }
}

#[test]
fn links_only_what_can_be_a_link() {
    let mut report = reports::full();
    report.system.url = Some("javascript:alert(1)".to_owned());
    report.components[10].urls = vec![
        "data:text/html,x".to_owned(),
        "https://a.example/1".to_owned(),
        "https://www.a.example/2".to_owned(),
        "http://b.example".to_owned(),
    ];
    report.components[10].license_url = Some("vbscript:x".to_owned());
    report.sources = vec![
        "https://c.example/?a=1&b=\"".to_owned(),
        "https://d.example/?a=1&b=2".to_owned(),
    ];
    let root = drawn(&report);
    let mut links = Vec::new();
    parsed::each(&root, &mut |element| {
        if element.tag == "a" {
            let value = |key: &str| {
                element
                    .attributes
                    .iter()
                    .find(|(name, _)| *name == key)
                    .map(|(_, v)| v.to_string())
            };
            let href = value("href").unwrap();
            assert!(
                href.starts_with("https://") || href.starts_with("http://"),
                "{href}"
            );
            assert_eq!(value("rel").as_deref(), Some("noopener nofollow"));
            links.push((parsed::text(element), href));
        }
    });
    let has = |text: &str, href: &str| {
        links
            .iter()
            .any(|link| *link == (text.to_owned(), href.to_owned()))
    };
    assert!(has("a.example", "https://a.example/1"));
    assert!(has("a.example 2", "https://www.a.example/2"));
    assert!(has("b.example", "http://b.example"));
    assert!(has(
        "https://d.example/?a=1&b=2",
        "https://d.example/?a=1&b=2"
    ));
    assert!(
        !links
            .iter()
            .any(|(text, _)| text.contains("c.example") || text.contains("Llama"))
    );
}

#[test]
fn tells_why_and_what_next() {
    let options = BreakdownOptions {
        yardstick: "pieces".into(),
        ..BreakdownOptions::default()
    };
    let root = breakdown(&reports::full(), &options);
    let mut open = Vec::new();
    parsed::each(&root, &mut |element| {
        if element.tag == "details" {
            open.push(element.attributes.iter().any(|(key, _)| *key == "open"));
        }
    });
    assert_eq!(open, [false, true]);
    assert_eq!(
        of_tag(&root, "summary")[1],
        "Pieces of the puzzle Jason Corsoselectively open, 2 of 7 (2 of 7)"
    );
    assert_eq!(
        of_class(&root, "next")[1],
        "Next step: open sourcepretraining-data: publicpretraining-code: publicrandom-seeds: public"
    );
    let items = of_tag(&root, "li");
    assert!(items.contains(&"System source code metweights is public.".to_owned()));
}

#[test]
fn tells_claims_in_one_polite_sentence_each() {
    let html = markup(&drawn(&reports::full()));
    assert!(html.contains(
        "<p>Described as <b>open source</b>; to bear that out, this is missing: the dataset, the training source \
         code and random number generation.</p>"
    ));
    assert!(
        html.contains("<p>Described as <b>open weights</b>, and what is stated bears it out.</p>")
    );
}

#[test]
fn folds_many_findings() {
    let mut report = reports::broken();
    let one = report.findings[0].clone();
    report.findings = vec![one; 200];
    let root = drawn(&report);
    assert_eq!(of_tag(&root, "summary"), ["and 188 more"]);
    let places = of_tag(&root, "p")
        .into_iter()
        .filter(|text| text == "error line 3, column 1");
    assert_eq!(places.count(), 200);
}

#[test]
fn shortens_the_digest_and_keeps_it_whole() {
    let report = reports::full();
    let digest = report.digest.as_deref().unwrap();
    let html = markup(&drawn(&report));
    let whole = ["<code title=\"", digest, "\">", &digest[..19], "…</code>"].concat();
    assert!(html.contains(&whole), "{html}");
    assert!(html.contains("A self-assessment of what the manifest states."));
}

#[test]
fn follows_its_options() {
    let with = |theme, heading| {
        markup(&breakdown(
            &reports::full(),
            &BreakdownOptions {
                theme,
                heading,
                ..BreakdownOptions::default()
            },
        ))
    };
    let auto = with(Theme::Auto, 3);
    assert!(
        !auto.contains("data-theme")
            && auto.contains("<h3 class=\"name\"")
            && auto.contains("<h4 class=\"title\">")
    );
    assert!(with(Theme::Dark, 1).starts_with(
        "<div class=\"breakdown\" lang=\"en\" dir=\"ltr\" data-theme=\"dark\" part=\"breakdown\">"
    ));
    assert!(with(Theme::Light, 1).contains("<h1 class=\"name\""));
    for heading in [0, 200] {
        assert!(with(Theme::Auto, heading).contains("class=\"name\""));
    }
}

/// Beside the verdict, and never in its place.
#[test]
fn says_what_it_would_be() {
    let text = include_str!("../cli/input/misspelt.yml");
    let report = openness_badge::report(text, &openness_badge::Options::default());
    let html = markup(&breakdown(&report, &BreakdownOptions::default()));
    let would = "<p class=\"would\">Would be Class III with <code dir=\"auto\">Apache-2.0</code> for <code dir=\"auto\">Apache 2.0</code></p>";
    assert!(html.contains(would), "{html}");
    let grade = "<span class=\"grade\" dir=\"auto\">Unclassified<span class=\"unseen\"> (0 of 3)</span></span>";
    assert!(html.contains(grade), "{html}");
}
