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
            "statements",
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
            "findings",
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
    const NAMES: [&str; 8] = [
        "statements",
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
        ["Downloadable gated as of 2024-07-23"]
    );
    assert_eq!(
        of_class(&root, "gating on"),
        ["on request: anyone may apply"]
    );
    assert_eq!(of_class(&root, "here")[0], "Downloadable (this system)");
    assert_eq!(
        of_class(&root, "history"),
        [
            "2023-02Staged release researchers first, by request2023-03API access2023-07-18Downloadable 7B to 70B, by a form2024-07-23Downloadable, gated"
        ]
    );
    let mut report = reports::at(Level::Closed, false, 0.0);
    report.system.name = None;
    report.system.kind = vec![Modality::ThreeD];
    let root = drawn(&report);
    assert_eq!(of_class(&root, "name"), ["A system without a name"]);
    assert_eq!(of_class(&root, "gating"), ["may be gated: on request"]);
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

/// spec: "a range like every verdict, drawn with the unstated part hatched".
#[test]
fn tells_the_score_as_a_range_and_as_this_projects_own() {
    let mut report = reports::full();
    let score = report.score.as_mut().unwrap();
    (score.total, score.at_most) = (31.2, 79.8);
    (score.model, score.risk, score.replication) = (50.0, 25.4, 18.2);
    let root = drawn(&report);
    assert_eq!(
        of_class(&root, "total"),
        [
            "at least 31 %up to 80 %: 17 of 30 components are stated. This project’s own score: \
          the mean of three groups of components."
        ]
    );
    assert_eq!(
        of_class(&root, "bars"),
        ["All three≥ 31 %Access to the model≥ 50 %Risk analysis≥ 25 %Replication≥ 18 %"]
    );
    assert!(markup(&root).contains(
        "<rect width=\"31.2\" height=\"1\"/><path class=\"maybe\" d=\"M31.2 .5H79.8\" stroke-dasharray=\".6\"/></svg>"
    ));
    report.score.as_mut().unwrap().at_most = 31.2;
    let root = drawn(&report);
    assert_eq!(
        of_class(&root, "total"),
        ["31 %This project’s own score: the mean of three groups of components."]
    );
    assert_eq!(
        of_class(&root, "bars"),
        ["All three31 %Access to the model≥ 50 %Risk analysis≥ 25 %Replication≥ 18 %"]
    );
}

#[test]
fn begins_with_what_can_be_done() {
    let report = reports::full();
    let root = drawn(&report);
    assert_eq!(
        of_class(&root, "summary"),
        std::slice::from_ref(&report.summary)
    );
    assert_eq!(
        of_class(&root, "can"),
        [
            "Use iton requestRun it yourselfon requestUse it commerciallypartlyLook insideon request\
          See what it was trained onnoBuild it againno"
        ]
    );
    // Each answer has its sign: no color alone.
    let mut marks = Vec::new();
    parsed::each(&root, &mut |element| {
        if element.attribute("class") == Some("can") {
            parsed::each(element, &mut |inner| {
                if inner.tag == "path" {
                    marks.push(inner.attribute("d").unwrap().to_owned());
                }
            });
        }
    });
    let kinds: std::collections::BTreeSet<_> = marks.iter().collect();
    assert_eq!((marks.len(), kinds.len()), (6, 3));
    let silent = drawn(&reports::silent());
    assert_eq!(of_class(&silent, "can")[0].matches("not stated").count(), 6);
}

#[test]
fn tells_what_the_developer_says() {
    let root = drawn(&reports::full());
    assert_eq!(
        of_class(&root, "said"),
        [
            "Why it is not more openPretraining data is not released for competitive reasons. ai.meta.com\
          PlansSmaller versions follow within the year.\
          Safeguards against misuseinput and output filter github.comred teaming before release"
        ]
    );
    assert_eq!(of_class(&drawn(&reports::silent()), "said"), [""; 0]);
}

/// spec: "9. else not stated: there is no level, the strip has no mark".
#[test]
fn without_a_level_no_place_is_marked() {
    let root = drawn(&reports::silent());
    assert_eq!(
        of_class(&root, "place"),
        ["Not stated how the system is reached"]
    );
    assert_eq!(
        of_class(&root, "more")[0],
        "up to Fully open; not stated: 9 components and how the system is reached"
    );
    assert_eq!(of_class(&root, "levels"), [""; 0]);
    assert_eq!(of_class(&root, "here"), [""; 0]);
    let levels = "Fully closed (possible)Staged release (possible)Hosted access (possible)\
                  API access (possible)Downloadable (possible)Fully open (possible)";
    assert_eq!(of_class(&root, "levels unplaced"), [levels]);

    // Weights that are withheld do not say that nobody can reach the system.
    let mut report =
        reports::of("openness: 1\nsystem: { name: T }\ncomponents: { weights: closed }\n");
    let root = drawn(&report);
    assert_eq!(
        of_class(&root, "more")[0],
        "up to API access; not stated: how the system is reached"
    );
    let levels = "Fully closed (possible)Staged release (possible)Hosted access (possible)\
                  API access (possible)DownloadableFully open";
    assert_eq!(of_class(&root, "levels unplaced"), [levels]);
    // The way that led there ends before it.
    report.history = reports::full().history;
    assert!(of_class(&drawn(&report), "history")[0].ends_with("nownot stated"));
}

/// What could be reached with what is not stated is marked, and named.
#[test]
fn tells_how_far_a_level_could_rise() {
    let root = drawn(&reports::at(Level::Downloadable, false, 0.0));
    assert_eq!(of_class(&root, "here"), ["Downloadable (this system)"]);
    assert_eq!(possible(&root), ["Fully open"]);
    assert_eq!(
        of_class(&root, "more")[0],
        "up to Fully open; not stated: 8 components"
    );
    assert_eq!(possible(&drawn(&reports::full())), [""; 0]);
}

/// The levels that are marked as possible.
fn possible(root: &Element) -> Vec<String> {
    let items = of_tag(root, "li").into_iter();
    items
        .filter_map(|item| item.strip_suffix(" (possible)").map(str::to_owned))
        .collect()
}

#[test]
fn groups_the_components_by_kind() {
    let root = drawn(&reports::full());
    assert_eq!(
        of_class(&root, "subtitle"),
        [
            "Earlier levels",
            "Code 3 of 6 open",
            "Model 0 of 2 open",
            "Data 0 of 4 open",
            "Documentation 2 of 4 open"
        ]
    );
    assert_eq!(
        of_class(&root, "rows")[1],
        "Weightson requestllama3.1huggingface.collama.comAn account and the acceptance of the \
         license are needed; requests are usually granted within a day.Hyperparametersdescribed"
    );
    let rest = of_class(&root, "rest");
    assert_eq!(
        rest[0],
        "Does not exist: safety evaluation data and data card."
    );
    assert_eq!(
        rest[1],
        "Not stated: alignment code, data processing code, supporting tools, software environment, base weights, \
         checkpoints, random seeds, metadata, sample outputs, research paper, code documentation \
         and training setup."
    );
}

/// As it is written where that is another spelling, what became of it, and what is
/// known of what is not stated.
#[test]
fn tells_what_else_is_known_of_a_component() {
    let root = drawn(&reports::full());
    let rows = of_class(&root, "rows");
    assert!(
        rows[0].starts_with(
            "ArchitectureopenMITgithub.comlicense written as MIT LicensePretraining code"
        ),
        "{}",
        rows[0]
    );
    assert!(
        rows[2].ends_with(
            "Alignment datanot releasedwithdrawn 2024-09-30, replaced by Preferences 2\
             Evaluation datanot statednamed: MMLU, GSM8K"
        ),
        "{}",
        rows[2]
    );
}

#[test]
fn an_unstated_component_with_something_to_tell_has_its_row() {
    let mut report = reports::silent();
    report.components[0].note = Some("perhaps later".to_owned());
    assert_eq!(
        of_class(&drawn(&report), "rows"),
        ["Architecturenot statedperhaps later"]
    );
}

#[test]
fn tells_what_is_the_matter_with_a_license() {
    for (class, license, words) in [
        (None, None, "released, no license"),
        (None, Some("x"), "released, unclear terms"),
        (Some(Class::Unknown), Some("x"), "released, unclear terms"),
        (
            Some(Class::UseRestricted),
            Some("x"),
            "released, limited use",
        ),
        (
            Some(Class::OpenContent),
            Some("x"),
            "released, unfit license",
        ),
    ] {
        let mut report = reports::silent();
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
    assert_eq!(
        open,
        [false, true, false, false, false, false, false, false]
    );
    assert_eq!(
        of_tag(&root, "summary")[1],
        "Seven pieces Jason Corsoat least 2 of 7 pieces (2 of 7)\
         up to 4 of 7 pieces; not stated: software environment and random seeds"
    );
    assert_eq!(
        of_class(&root, "next")[1],
        "Next step: at least 3 of 7 piecesRelease the hyperparameters"
    );
    let items = of_tag(&root, "li");
    for item in [
        "System source code metArchitecture: public; inference code: public",
        "Dataset not metPretraining data: not released; fine-tuning data: not released; \
         alignment data: not releasedRelease the training data",
        "Random number generation not statedRandom seeds: not statedSay who can get the random seeds",
    ] {
        assert!(items.contains(&item.to_owned()), "{item}: {items:#?}");
    }
}

/// Edits of one kind are one sentence.
#[test]
fn says_edits_of_one_kind_together() {
    let root = drawn(&reports::full());
    let next = of_class(&root, "next");
    assert_eq!(
        next[0],
        "Next step: Fully openRelease the training code and training data"
    );
    let root = drawn(&reports::at(Level::Downloadable, false, 0.0));
    assert_eq!(
        of_class(&root, "next")[0],
        "Next step: Fully openRelease the architecture, training code, inference code and training data"
    );
}

/// The squares that are filled, possible and empty.
fn meter(root: &Element, at: usize) -> [usize; 3] {
    let mut meters = Vec::new();
    parsed::each(root, &mut |element| {
        if element.attribute("class") == Some("meter") {
            meters.push(element);
        }
    });
    ["filled", "maybe", "empty"].map(|class| {
        let mut count = 0;
        parsed::each(meters[at], &mut |path| {
            if path.attribute("class") == Some(class) {
                count = path.attribute("d").unwrap().matches('M').count();
            }
        });
        count
    })
}

/// spec: a verdict that is not settled shows how far it could rise; "not stated" has no
/// place on the scale.
#[test]
fn a_meter_shows_what_could_be() {
    let root = drawn(&reports::full());
    assert_eq!(meter(&root, 0), [4, 0, 1], "gradient");
    assert_eq!(meter(&root, 1), [2, 2, 3], "pieces");
    let root = drawn(&reports::silent());
    for (at, verdict) in reports::silent().verdicts.iter().enumerate() {
        let [filled, maybe, empty] = meter(&root, at);
        let (_, of) = verdict.steps();
        assert_eq!(filled, 0, "{}", verdict.yardstick);
        // More than sixteen steps are shown as eight.
        let expected = if of > 16 { 8 } else { usize::from(of) };
        assert_eq!(maybe + empty, expected, "{}", verdict.yardstick);
        assert_eq!(of_class(&root, "grade")[at], "not stated");
    }
}

/// What the owner says, beside ours, with its date, its address and the reason.
#[test]
fn tells_what_the_owner_has_published() {
    let root = drawn(&reports::full());
    assert_eq!(
        of_class(&root, "published"),
        [
            "Published by Francisco Eiras et al.: Model weights D3, Pretraining data D1.",
            "Published by Generative AI Commons, LF AI & Data on 2026-05-11: Class III. mot.isitopen.ai \
             Why it differs: the model card has no license",
            "Published by Andreas Liesenfeld, Mark Dingemanse on 2026-06-12: 3.5 of 12.",
        ]
    );
}

#[test]
fn tells_claims_in_a_line_or_two_each() {
    let html = markup(&drawn(&reports::full()));
    for line in [
        "<p>The developer calls it <b>open source</b>: <q dir=\"auto\">Open Source AI Is the Path Forward</q>. \
         <a href=\"https://about.fb.com/news/2024/07/open-source-ai-is-the-path-forward/\" rel=\"noopener nofollow\">\
         <bdi>about.fb.com</bdi></a></p><p>What is stated does not support that. By OSI’s definition: no. ",
        "<p>The developer calls it <b>open weights</b>.</p><p>What is stated does not support that. By the G7 rungs: no. ",
    ] {
        assert!(html.contains(line), "{line}\n{html}");
    }
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
    let grade = "<span class=\"grade\" dir=\"auto\">Unclassified <span class=\"unseen\">(0 of 3)</span></span>";
    assert!(html.contains(grade), "{html}");
}
