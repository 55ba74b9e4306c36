//! The breakdown in all its states.

use openness_badge::license::Class;
use openness_badge::manifest::{Availability, Level, Modality};
use openness_badge::report::{Openness, Report};
use openness_badge::view::{BreakdownOptions, Element, Node, Theme, breakdown};
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

/// The first element of a class.
#[track_caller]
fn within<'r>(root: &'r Element, class: &str) -> &'r Element {
    let mut found = None;
    parsed::each(root, &mut |element| {
        if element.attribute("class") == Some(class) && found.is_none() {
            found = Some(element);
        }
    });
    found.unwrap_or_else(|| panic!("nothing of the class {class}"))
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
            "claims",
            "gradient",
            "yardsticks",
            "components",
            "score",
            "source",
            "findings"
        ]
    );
    assert_eq!(parts(&reports::broken()), ["breakdown", "findings"]);
    assert_eq!(parts(&reports::empty()), ["breakdown"]);
    assert_eq!(
        parts(&reports::at(Level::Open, false, 100.0)),
        [
            "breakdown",
            "gradient",
            "yardsticks",
            "components",
            "score",
            "source",
            "findings"
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
        ["Metaversion 3.1text, codereleased 2024-07-23meta-llama/Llama-3.1-405B"]
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
            "2023-02 Staged release researchers first, by request2023-03 API access2023-07-18 Downloadable 7B to 70B, by a form2024-07-23 Downloadable, gated"
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
    let rows = of_tag(within(&root, "ends"), "tr");
    assert_eq!(
        rows,
        [
            "Closed endOpen end",
            "Researchinternal research onlycommunity research",
            "Who can study the system: the developer alone, or everybody.",
            "Risk controlhighlow",
            "Whether misuse can still be stopped: what was handed out cannot be called back.",
            "Auditabilitylowhigh",
            "Whether outsiders can check what the developer says of it.",
            "Perspectiveslimitedbroader",
            "How many kinds of people find its harms and decide what it becomes.",
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
            "at least 31 % up to 80 %: 17 of 30 components are stated. This project’s own score: \
          the mean of three groups of components."
        ]
    );
    assert_eq!(
        of_class(&root, "bars"),
        ["Access to the model≥ 50 %Risk analysis≥ 25 %Replication≥ 18 %"]
    );
    assert!(
        markup(&root)
            .contains("<rect width=\"18.2\" height=\"1\"/><path class=\"maybe\" d=\"M18.2 .5H")
    );
    report.score.as_mut().unwrap().at_most = 31.2;
    let root = drawn(&report);
    assert_eq!(
        of_class(&root, "total"),
        ["31 % This project’s own score: the mean of three groups of components."]
    );
    assert_eq!(
        of_class(&root, "bars"),
        ["Access to the model≥ 50 %Risk analysis≥ 25 %Replication≥ 18 %"]
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
            "Why it is not more open: Pretraining data is not released for competitive reasons. ai.meta.com/blog",
            "Plans: Smaller versions follow within the year.",
            "Safeguards against misuse: input and output filter meta-llama/PurpleLlama",
            "Safeguards against misuse: red teaming before release",
            "The developer calls it open source: Open Source AI Is the Path Forward. \
             about.fb.com/…/open-source-ai-is-the-path-forward",
            "The developer calls it open weights.",
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
    assert!(of_class(&drawn(&report), "history")[0].ends_with("now not stated"));
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
        of_tag(within(&root, "kinds"), "summary"),
        [
            "Code 3 of 10 open, 4 not stated",
            "Model 0 of 5 open, 3 not stated",
            "Data 0 of 5 open, 2 not stated",
            "Documentation 2 of 8 open, 4 not stated"
        ]
    );
    assert_eq!(
        of_class(&root, "rows")[1],
        "Weightson requestllama3.1 meta-llama/Llama-3.1-405B llama.com/llama-downloadsAn account and the acceptance of the \
         license are needed; requests are usually granted within a day.Hyperparametersdescribed"
    );
    assert_eq!(
        of_class(within(&root, "kinds"), "rest"),
        [
            "Not stated: alignment code, data processing code, supporting tools and software environment.",
            "Not stated: base weights, checkpoints and random seeds.",
            "Does not exist: safety evaluation data.",
            "Not stated: metadata.",
            "Does not exist: data card.",
            "Not stated: sample outputs, research paper, code documentation and training setup.",
        ]
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
            "ArchitectureopenMIT meta-llama/llama-modelslicense written as MIT LicensePretraining code"
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
    assert!(has("a.example/1", "https://a.example/1"));
    assert!(has("a.example/2", "https://www.a.example/2"));
    assert!(has("b.example", "http://b.example"));
    assert!(has("d.example?a=1&b=2", "https://d.example/?a=1&b=2"));
    assert!(!links.iter().any(|(text, _)| text.contains("c.example")));
}

#[test]
fn tells_why_and_what_next() {
    let options = BreakdownOptions {
        yardstick: "pieces".into(),
        ..BreakdownOptions::default()
    };
    let root = breakdown(&reports::full(), &options);
    let mut open = Vec::new();
    parsed::each(within(&root, "frameworks"), &mut |element| {
        if element.tag == "details" {
            open.push(element.attributes.iter().any(|(key, _)| *key == "open"));
        }
    });
    assert_eq!(
        open,
        [false, true, false, false, false, false, false, false]
    );
    assert_eq!(
        of_tag(within(&root, "frameworks"), "summary")[1],
        "Seven pieces: at least 2 of 7 pieces (2 of 7) up to 4 of 7 pieces. \
         Hyperparameters: described, not released"
    );
    assert_eq!(
        of_class(&root, "next")[1],
        "Next step: at least 3 of 7 piecesRelease the hyperparameters"
    );
}

/// spec: "opened: what is not met first, what is not stated next, what is met in one
/// line, the next step on top".
#[test]
fn what_is_opened_is_in_the_order_of_its_weight() {
    let root = drawn(&reports::full());
    let opened = |at: usize| -> Vec<String> {
        let children = within(&root, "frameworks").children.get(at);
        let Some(Node::Element(details)) = children else {
            panic!("no framework {at}");
        };
        let children = details.children.iter().skip(1);
        children
            .map(|child| match child {
                Node::Element(child) => parsed::text(child),
                Node::Text(text) => text.to_string(),
            })
            .collect()
    };
    assert_eq!(
        opened(1),
        [
            "Next step: at least 3 of 7 piecesRelease the hyperparameters",
            "Would decide if stated: software environment and random seeds.",
            "Not met",
            "Dataset Pretraining data: not released; fine-tuning data: not released; alignment data: not released \
             Release the training data\
             Hyperparameters described, not released\
             Training source code Pretraining code: not released; fine-tuning code: not released; \
             alignment code: not stated Release the training code",
            "Not stated: Random number generation and Software frameworks.",
            "Met: System source code and Model parameters.",
            "Criteria: Jason Corso, 2025-03",
        ]
    );
}

/// No sentence repeats its label.
#[test]
fn a_reason_does_not_say_its_label_again() {
    for report in [reports::full(), reports::silent(), reports::judged()] {
        let root = drawn(&report);
        parsed::each(&root, &mut |list| {
            if list.attribute("class") != Some("requirements") {
                return;
            }
            for item in &list.children {
                let Node::Element(item) = item else { continue };
                let [Node::Element(label), _, Node::Element(reason), ..] = &item.children[..]
                else {
                    panic!("{item:?}");
                };
                let (label, reason) = (parsed::text(label), parsed::text(reason));
                assert!(
                    !reason.starts_with(&[&label, ":"].concat()),
                    "{label}: {reason}"
                );
            }
        });
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

/// The shapes that are filled, possible and empty, of the picture of a framework.
fn scale(root: &Element, at: usize) -> [usize; 3] {
    let mut scales = Vec::new();
    parsed::each(root, &mut |element| {
        if element.attribute("class") == Some("scale") {
            scales.push(element);
        }
    });
    ["filled", "maybe", "empty"].map(|class| {
        let mut count = 0;
        parsed::each(scales[at], &mut |path| {
            if path.attribute("class") == Some(class) {
                count = path.attribute("d").unwrap().matches('M').count();
            }
        });
        count
    })
}

/// Each is a picture of its own scale: steps where there are grades, a square for each
/// condition where they are counted, two rows of five for the taxonomy.
#[test]
fn each_framework_has_a_picture_of_its_own_scale() {
    let root = drawn(&reports::full());
    for (at, expected) in [[4, 0, 1], [2, 2, 3], [3 + 1, 0, 6]]
        .into_iter()
        .enumerate()
    {
        assert_eq!(scale(&root, at), expected, "{at}");
    }
    let silent = reports::silent();
    let root = drawn(&silent);
    for (at, verdict) in silent.verdicts.iter().enumerate() {
        let [filled, maybe, empty] = scale(&root, at);
        assert_eq!((filled, empty), (0, 0), "{}", verdict.yardstick);
        // What is not stated has no place: all of it is possible.
        let expected = match &*verdict.yardstick {
            "gradient" => 5,
            "taxonomy" => 10,
            "mof" => 3,
            "g7" => 4,
            _ => verdict.requirements.len(),
        };
        assert_eq!(maybe, expected, "{}", verdict.yardstick);
        assert_eq!(of_class(&root, "grade")[at], "not stated");
    }
    // Half of a condition is half a square.
    let report = reports::of(
        "openness: 1\nsystem: { name: T }\ncomponents: { hyperparameters: partial, weights: public }\n",
    );
    let html = markup(&drawn(&report));
    assert!(html.contains("M30 0h4v8h-4z"), "{html}");
}

/// spec: "why one says no where another says yes".
#[test]
fn the_matrix_tells_where_they_differ() {
    let root = drawn(&reports::full());
    let rows = of_tag(within(&root, "matrix"), "tr");
    let names: Vec<String> = reports::full()
        .verdicts
        .iter()
        .map(|verdict| verdict.name.to_string())
        .collect();
    assert_eq!(rows[0], format!("Component{}", names.concat()));
    let of = |name: &str| {
        let row = rows.iter().find(|row| row.starts_with(name));
        row.unwrap_or_else(|| panic!("no row of {name}")).as_str()
    };
    // Gated weights: a piece to one, not enough for another.
    assert_eq!(
        of("Weights"),
        "Weightsmetmetpartly metnot metnot metnot metnot metnot met"
    );
    // Open, though what it is asked for together with is not.
    assert!(of("Inference code").starts_with("Inference codemetmet"));
    // Nothing is said of what is not stated, nor of what nobody asks for.
    assert!(!rows.iter().any(|row| row.starts_with("Random seeds")));
    assert_eq!(
        of_class(&root, "legend"),
        ["met partly met not met not stated needs judgement"]
    );
    assert_eq!(of_class(&drawn(&reports::silent()), "matrix"), [""; 0]);
}

/// spec: "findings for authors only: readers see one line, a link to the checker".
#[test]
fn readers_are_told_how_many_remarks_there_are() {
    let told = |checker: &'static str, count: usize| {
        let mut report = reports::full();
        report.findings.truncate(count);
        let options = BreakdownOptions {
            checker: checker.into(),
            ..BreakdownOptions::default()
        };
        markup(&breakdown(&report, &options))
    };
    let html = told("", 2);
    assert!(
        html.contains("<p class=\"quiet\" part=\"findings\">2 remarks on the manifest</p>"),
        "{html}"
    );
    assert!(
        !html.contains("misspelt") && !html.contains("line 7"),
        "{html}"
    );
    let html = told("https://a.example/checker.html#x", 1);
    let line = "<p class=\"quiet\" part=\"findings\"><a href=\"https://a.example/checker.html#x\" \
        rel=\"noopener nofollow\">One remark on the manifest</a></p>";
    assert!(html.contains(line), "{html}");
    assert!(!told("javascript:x", 1).contains("javascript"));
    assert!(!told("https://a.example/", 0).contains("part=\"findings\""));
}

/// Each framework leads to the page that explains it, where one is known, and to its
/// owner's page in any case.
#[test]
fn a_framework_leads_to_what_explains_it() {
    let told = |explained: &'static str| {
        let options = BreakdownOptions {
            explained: explained.into(),
            ..BreakdownOptions::default()
        };
        markup(&breakdown(&reports::full(), &options))
    };
    let words = "rel=\"noopener nofollow\">What it asks, and what its results mean</a>";
    let owner = "Criteria: <a href=\"https://github.com/lfai/model_openness_tool\"";
    for (explained, link) in [
        (
            "https://a.example/explained/{id}.html",
            "<a href=\"https://a.example/explained/mof.html\" ",
        ),
        ("about.html#{id}", "<a href=\"about.html#mof\" "),
    ] {
        let html = told(explained);
        assert_eq!(html.matches(words).count(), 8, "{html}");
        assert!(html.contains(&[link, words].concat()), "{html}");
        assert!(html.contains(owner), "{html}");
    }
    for none in ["", "https://a.example/", "javascript:{id}", "data:{id}"] {
        let html = told(none);
        assert!(!html.contains(words) && html.contains(owner), "{none}");
    }
}

/// What the owner says, beside ours, with its date, its address and the reason.
#[test]
fn tells_what_the_owner_has_published() {
    let root = drawn(&reports::full());
    assert_eq!(
        of_class(&root, "published"),
        [
            "Published by Francisco Eiras et al.: Model architecture and weights D3, Pre-training datasets D1.",
            "Published by Generative AI Commons, LF AI & Data on 2026-05-11: Class III. mot.isitopen.ai \
             Why it differs: the model card has no license",
            "Published by Andreas Liesenfeld, Mark Dingemanse on 2026-06-12: 3.5 of 12.",
        ]
    );
    // And in short where it is folded.
    let folded = of_tag(within(&root, "frameworks"), "summary").join("\n");
    for short in [
        " published: weights D3 · data D1. ",
        " published: Class III. ",
        " published: 3.5 of 12. ",
    ] {
        assert!(folded.contains(short), "{folded}");
    }
}

/// Told, not judged: what a claim lacks is told once, in the summary.
#[test]
fn tells_claims_in_a_line_each() {
    let report = reports::full();
    let html = markup(&drawn(&report));
    for line in [
        "<p class=\"said\">The developer calls it <b>open source</b>: <q dir=\"auto\">Open Source AI Is the Path Forward</q>. \
         <a href=\"https://about.fb.com/news/2024/07/open-source-ai-is-the-path-forward/\" rel=\"noopener nofollow\">\
         <bdi>about.fb.com/…/open-source-ai-is-the-path-forward</bdi></a></p>",
        "<p class=\"said\">The developer calls it <b>open weights</b>.</p>",
    ] {
        assert!(html.contains(line), "{line}\n{html}");
    }
    assert_eq!(html.matches("does not support that").count(), 2);
    assert_eq!(report.summary.matches("does not support that").count(), 2);
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
