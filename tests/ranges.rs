//! What is not stated is not closed: what is shown of each yardstick's range,
//! and what no badge may say.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::ComponentId;
use openness_badge::view::{BadgeOptions, badge};
use openness_badge::write;
use steps::{of, report_on, shown};

/// One line: the access, the components, what is shown, and what it could be at
/// most.
type Line<'a> = (&'a str, &'a str, &'a str, &'a str);

#[track_caller]
fn table(yardstick: &str, lines: &[Line]) {
    for (access, components, headline, at_most) in lines {
        let rest = match access.is_empty() {
            true => String::new(),
            false => format!("access: {{ {access} }}"),
        };
        let verdict = of(yardstick, &rest, components);
        let place = format!("{yardstick}: {access} {components}");
        assert_eq!(shown(&verdict), (*headline, *at_most), "{place}");
        let is_grade = !matches!(*headline, "not stated" | "needs judgement");
        let [place_of, most] = [verdict.steps().0, Some(verdict.at_most_steps())];
        assert!(place_of <= most, "{place}");
        if is_grade {
            assert!(place_of.is_some(), "{place}");
            assert_eq!(verdict.settled, place_of == most, "{place}");
        } else {
            assert!(!verdict.settled, "{place}");
        }
        assert_eq!(verdict.open.is_empty(), verdict.settled, "{place}");
    }
}

const CLOSED: &str = "architecture: closed, inference-code: closed, weights: closed, training-data: closed, \
    training-code: closed, hyperparameters: closed, random-seeds: closed, environment: closed";

#[test]
fn gradient() {
    table(
        "gradient",
        &[
            // On a scale of grades, above the lowest.
            (
                "",
                "weights: public, architecture: closed",
                "Downloadable",
                "Downloadable",
            ),
            ("", "weights: public", "Downloadable", "Fully open"),
            (
                "channels: [api]",
                "weights: closed",
                "API access",
                "API access",
            ),
            (
                "channels: [api], audience: partners",
                "",
                "API access, gated",
                "API access, gated",
            ),
            // The lowest grade is one where it is said.
            (
                "channels: []",
                "weights: closed",
                "Fully closed",
                "Fully closed",
            ),
            ("audience: nobody", "", "Fully closed", "Fully closed"),
            // Not stated.
            ("", "", "not stated", "Fully open"),
            ("", "weights: closed", "not stated", "API access"),
        ],
    );
}

#[test]
fn pieces() {
    let five = CLOSED
        .replace("closed", "public")
        .replace("weights: public", "weights: closed");
    let five = five.replace("environment: public", "environment: closed");
    table(
        "pieces",
        &[
            ("", &five, "5 of 7 pieces", "5 of 7 pieces"),
            (
                "",
                &five.replace("environment: closed", "environment: unknown"),
                "at least 5 of 7 pieces",
                "6 of 7 pieces",
            ),
            ("", CLOSED, "none of 7 pieces", "none of 7 pieces"),
            (
                "",
                &CLOSED.replace("weights: closed", "weights: unknown"),
                "not stated",
                "1 of 7 pieces",
            ),
            ("", "", "not stated", "open source"),
        ],
    );
}

#[test]
fn taxonomy() {
    let line = |components, headline, at_most| {
        let verdict = of("taxonomy", "", components);
        assert_eq!(shown(&verdict), (headline, at_most), "{components}");
    };
    line(
        "weights: MIT, training-data: closed",
        "weights D5 · data D1",
        "weights D5 · data D1",
    );
    line(
        "weights: public, training-data: closed",
        "weights D3 · data D1",
        "weights D5 · data D1",
    );
    line(
        "weights: closed, training-data: closed",
        "weights D1 · data D1",
        "weights D1 · data D1",
    );
    line(
        "weights: closed",
        "weights D1 · data not stated",
        "weights D1 · data D5",
    );
    line("", "not stated", "weights D5 · data D5");
}

#[test]
fn mof() {
    let third = "architecture: MIT, weights: MIT, model-card: MIT, data-card: MIT, technical-report: MIT, \
        evaluation-results: MIT";
    let no_more = "training-code: closed, inference-code: closed";
    table(
        "mof",
        &[
            ("", &format!("{third}, {no_more}"), "Class III", "Class III"),
            ("", third, "Class III", "Class I"),
            (
                "",
                &format!("{third}, checkpoints: closed"),
                "Class III",
                "Class II",
            ),
            ("", "weights: closed", "Unclassified", "Unclassified"),
            (
                "",
                "model-card: CC-BY-NC-4.0",
                "Unclassified",
                "Unclassified",
            ),
            // The framework decides by its list: there is nothing to judge.
            ("", "weights: My Own Terms", "Unclassified", "Unclassified"),
            ("", "weights: PDDL-1.0", "Unclassified", "Unclassified"),
            ("", "", "not stated", "Class I"),
            ("", "weights: public", "not stated", "Class I"),
            (
                "",
                &format!("{third}, {no_more}, model-card: public").replace("model-card: MIT, ", ""),
                "not stated",
                "Class III",
            ),
        ],
    );
}

#[test]
fn osaid() {
    let code = "data-processing-code: MIT, training-code: MIT, evaluation-code: MIT, inference-code: MIT, \
        architecture: MIT, supporting-tools: MIT";
    let two = format!("{code}, weights: MIT");
    table(
        "osaid",
        &[
            (
                "",
                &format!("{two}, training-data: MIT, data-card: public"),
                "all 3 elements present",
                "all 3 elements present",
            ),
            (
                "",
                &format!("{two}, training-data: closed"),
                "2 of 3 elements",
                "2 of 3 elements",
            ),
            (
                "",
                &two,
                "at least 2 of 3 elements",
                "all 3 elements present",
            ),
            (
                "",
                &format!("{two}, training-data: described, data-card: public"),
                "needs judgement",
                "all 3 elements present",
            ),
            ("", CLOSED, "0 of 3 elements", "0 of 3 elements"),
            ("", "", "not stated", "all 3 elements present"),
            (
                "",
                &CLOSED.replace(
                    "training-data: closed",
                    "training-data: gated, data-card: public",
                ),
                "needs judgement",
                "1 of 3 elements",
            ),
            (
                "",
                &CLOSED.replace("training-data: closed", "training-data: gated"),
                "not stated",
                "1 of 3 elements",
            ),
        ],
    );
}

#[test]
fn g7() {
    table(
        "g7",
        &[
            (
                "",
                "weights: MIT, inference-code: MIT, training-code: closed",
                "Open Weights",
                "Open Weights",
            ),
            (
                "",
                "weights: MIT, inference-code: MIT",
                "Open Weights",
                "Open Source AI with Open Data",
            ),
            (
                "price: paid",
                "weights: MIT, inference-code: MIT",
                "not a G7 rung",
                "not a G7 rung",
            ),
            (
                "",
                "inference-code: MIT",
                "not stated",
                "Open Source AI with Open Data",
            ),
            (
                "",
                "weights: MIT, inference-code: MIT, training-code: MIT, training-data: described",
                "Open Weights",
                "Open Source AI",
            ),
        ],
    );
}

#[test]
fn eu() {
    let nothing = "weights: closed, architecture: closed, technical-report: closed, training-setup: closed, \
        usage-documentation: closed, model-card: closed";
    table(
        "eu",
        &[
            (
                "price: free",
                "weights: llama3.1, architecture: MIT, usage-documentation: public",
                "5 of 8 conditions stated",
                "5 of 8 conditions stated",
            ),
            (
                "price: free",
                "weights: llama3.1, architecture: MIT",
                "at least 4 of 8 conditions stated",
                "5 of 8 conditions stated",
            ),
            (
                "price: paid",
                nothing,
                "0 of 8 conditions stated",
                "0 of 8 conditions stated",
            ),
            (
                "price: mixed",
                nothing,
                "needs judgement",
                "1 of 8 conditions stated",
            ),
            ("", nothing, "not stated", "1 of 8 conditions stated"),
            (
                "price: mixed",
                &nothing.replace("architecture: closed", "architecture: unknown"),
                "not stated",
                "2 of 8 conditions stated",
            ),
        ],
    );
}

#[test]
fn osai() {
    let nothing = "weights: closed, training-code: closed, data-processing-code: closed, training-data: closed, \
        code-documentation: closed, training-setup: closed, technical-report: closed, research-paper: closed, \
        model-card: closed, data-card: closed";
    table(
        "osai",
        &[
            ("", nothing, "0 of 12", "0 of 12"),
            (
                "",
                &nothing.replace("model-card: closed", "model-card: public"),
                "1 of 12",
                "1 of 12",
            ),
            (
                "",
                &nothing.replace("model-card: closed", "model-card: gated"),
                "0.5 of 12",
                "0.5 of 12",
            ),
            (
                "",
                &nothing.replace("model-card: closed", "model-card: unknown"),
                "not stated",
                "1 of 12",
            ),
            (
                "",
                &nothing.replace("weights: closed", "weights: gated"),
                "1 of 12",
                "1 of 12",
            ),
            (
                "",
                &nothing.replace("weights: closed", "weights: My Own Terms"),
                "at least 1 of 12",
                "2 of 12",
            ),
            ("", "weights: MIT", "at least 2 of 12", "12 of 12"),
            ("", "", "not stated", "12 of 12"),
        ],
    );
}

/// Where nothing is stated no yardstick has a place.
#[test]
fn nothing_stated() {
    let report = report_on("", "");
    assert_eq!(report.level, None);
    for verdict in &report.verdicts {
        assert_eq!(verdict.headline, "not stated", "{}", verdict.yardstick);
        assert_eq!((verdict.index, verdict.points), (None, None));
        assert!(!verdict.settled);
        for requirement in &verdict.requirements {
            let audience = ["audience", "complete"].contains(&&*requirement.id);
            let state = requirement.state.label();
            assert_eq!(state == "not stated", !audience, "{}", requirement.id);
        }
    }
}

/// No badge says a grade of nothing, or gives it a figure.
#[test]
fn a_badge_of_nothing() {
    let report = report_on("", "");
    for yardstick in YARDSTICKS {
        let options = BadgeOptions {
            yardstick: yardstick.id.into(),
            ..Default::default()
        };
        let svg = write::markup(&badge(&report, &options));
        assert!(svg.contains("not stated"), "{}: {svg}", yardstick.id);
        assert!(!svg.contains('%'), "{}: {svg}", yardstick.id);
        for word in ["closed", "Unclassified", "none of", " of "] {
            assert!(!svg.contains(word), "{}: {word} in {svg}", yardstick.id);
        }
    }
}

/// Where everything is withheld and said to be, every verdict but those on the
/// price is settled.
#[test]
fn everything_stated_is_settled() {
    let all = |word: &str| {
        ComponentId::KEYS
            .map(|key| format!("{key}: {word}"))
            .join(", ")
    };
    for (word, access) in [
        ("closed", "access: { channels: [], price: paid }"),
        ("MIT", "access: { channels: [download], price: free }"),
        ("none", "access: { channels: [], price: free }"),
        ("described", "access: { channels: [api], price: free }"),
    ] {
        let report = report_on(access, &all(word));
        for verdict in &report.verdicts {
            let is_judged = !verdict.open.judgement.is_empty();
            assert!(
                verdict.settled || is_judged,
                "{word}: {}",
                verdict.yardstick
            );
            assert!(
                verdict.open.not_stated.is_empty(),
                "{word}: {}",
                verdict.yardstick
            );
        }
        let score = report.score.unwrap();
        assert_eq!(score.total, score.at_most, "{word}");
        assert_eq!(score.stated, 1.0, "{word}");
    }
}

/// What is stated counts as stated, a component that there is not too.
#[test]
fn how_many_are_stated() {
    let stated = |components: &str| {
        let stated = report_on("license: MIT", components).stated.unwrap();
        (stated.components, stated.of)
    };
    assert_eq!(stated(""), (0, 30));
    assert_eq!(stated("weights: unknown"), (0, 30));
    assert_eq!(stated("weights: closed, alignment-data: none"), (2, 30));
    assert_eq!(stated("training-code: public, training-data: MIT"), (6, 30));
}

/// What would settle a verdict is named: components, licenses, facts of access,
/// a group where all of it is silent, and what somebody has to judge.
#[test]
fn what_is_open() {
    let open = |yardstick: &str, access: &str, components: &str| {
        let open = of(yardstick, access, components).open;
        let text = |names: Vec<std::borrow::Cow<'static, str>>| names.join(" ");
        (text(open.not_stated), text(open.judgement))
    };
    let told = |not_stated: &str, judgement: &str| (not_stated.to_owned(), judgement.to_owned());
    let base = "weights: MIT, inference-code: MIT";
    assert_eq!(
        open("g7", "", base),
        told("training-code training-data", "")
    );
    assert_eq!(
        open(
            "g7",
            "",
            "weights: public, inference-code: MIT, training-code: closed"
        ),
        told("weights.license", "")
    );
    assert_eq!(
        open(
            "g7",
            "",
            &format!("{base}, training-code: MIT, training-data: MIT, alignment-data: unknown")
        ),
        told("alignment-data", "")
    );
    assert_eq!(
        open(
            "g7",
            "",
            &format!("{base}, training-code: MIT, training-data: gated")
        ),
        told("", "training-data")
    );
    let eu = "weights: MIT, architecture: MIT";
    assert_eq!(
        open("eu", "", &format!("{eu}, usage-documentation: public")),
        told("access.price", "")
    );
    assert_eq!(
        open(
            "eu",
            "access: { price: mixed }",
            &format!("{eu}, usage-documentation: public")
        ),
        told("", "monetisation")
    );
    assert_eq!(
        open(
            "eu",
            "access: { price: free }",
            &format!("{eu}, model-card: public, usage-documentation: closed")
        ),
        told("", "usage")
    );
    assert_eq!(
        open("gradient", "", "weights: closed"),
        told("access.channels", "")
    );
    // What would not change it is not asked for.
    assert_eq!(open("g7", "", "weights: closed"), told("", ""));
    assert_eq!(
        open("gradient", "", "weights: MIT, architecture: closed"),
        told("", "")
    );
}
