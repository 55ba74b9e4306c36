//! Small inputs with which the program once went wrong, each with what it has to
//! say of them. They are no part of the project: they are read from the reviews
//! beside the corpora.

mod common;
#[path = "common/steps.rs"]
mod steps;

use openness_badge::report::{ComponentReport, Report, Source, State};
use openness_badge::{Options, report};
use steps::{figure, state};

/// The report of an input; none where the reviews are not at hand.
fn trial(name: &str) -> Option<Report> {
    let path = common::corpus("../reviews/trials")?.join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
    Some(report(&text, &Options::default()))
}

#[track_caller]
fn component<'r>(report: &'r Report, key: &str) -> &'r ComponentReport {
    let mut components = report.components.iter();
    components.find(|component| component.id == key).unwrap()
}

/// What is said of a component: its availability and the class of its license.
#[track_caller]
fn said(report: &Report, key: &str) -> (&'static str, Option<&'static str>) {
    let component = component(report, key);
    let class = component.license_class.map(|class| class.id());
    (component.availability.word(), class)
}

#[track_caller]
fn headline<'r>(report: &'r Report, yardstick: &str) -> &'r str {
    &report.verdict(yardstick).unwrap().headline
}

fn level(report: &Report) -> Option<&'static str> {
    report.level.as_ref().map(|level| level.id.word())
}

/// The states of the three conditions on the license.
fn rights(report: &Report) -> [State; 3] {
    let verdict = report.verdict("eu").unwrap();
    ["use", "modification", "distribution"].map(|condition| figure(verdict, condition))
}

/// Codes of findings, without the one hint on what is not stated.
fn told(report: &Report) -> Vec<&str> {
    let codes = report.findings.iter().map(|finding| &*finding.code);
    codes.filter(|code| *code != "not-stated").collect()
}

/// Nothing is measured, and one error says why.
#[track_caller]
fn refused(name: &str) {
    let Some(report) = trial(name) else { return };
    assert!(!report.is_assessed(), "{name}");
    assert_eq!((report.level.as_ref(), report.verdicts.len()), (None, 0));
    let errors: Vec<_> = report
        .findings
        .iter()
        .map(|finding| finding.severity.word())
        .collect();
    assert_eq!(errors, ["error"], "{name}: {:?}", report.findings);
}

/// Nothing is stated of how it is reached, and no result says otherwise.
#[track_caller]
fn says_nothing(report: &Report, name: &str) {
    assert!(report.is_assessed(), "{name}");
    assert_eq!(level(report), None, "{name}");
    for yardstick in ["gradient", "pieces", "taxonomy", "mof", "osaid", "g7"] {
        assert_eq!(
            headline(report, yardstick),
            "not stated",
            "{name}: {yardstick}"
        );
        let verdict = report.verdict(yardstick).unwrap();
        assert_eq!(verdict.index, None, "{name}: {yardstick}");
    }
    assert_eq!(rights(report), [State::NotStated; 3], "{name}");
    let can = report.can.unwrap();
    let word = |answer| serde_json::to_value(answer).unwrap();
    assert_eq!(word(can.use_it), "not-stated");
    assert_eq!(word(can.run), "not-stated");
}

#[test]
fn t01_a_card_without_a_license() {
    let Some(report) = trial("01-no-license.md") else {
        return;
    };
    says_nothing(&report, "01");
    assert_eq!(said(&report, "weights"), ("unknown", None));
    assert_eq!(said(&report, "model-card").0, "public");
    assert!(!report.has_errors());
    let warnings = report.findings.iter();
    let warns = |code: &str| warnings.clone().any(|found| found.code == code);
    assert!(warns("no-license"), "{:?}", report.findings);
}

#[test]
fn t02_a_card_without_front_matter() {
    let Some(report) = trial("02-no-front-matter.md") else {
        return;
    };
    says_nothing(&report, "02");
    assert_eq!(report.source, Source::ModelCard);
    assert_eq!(said(&report, "model-card").0, "public");
    assert!(!report.has_errors(), "{:?}", report.findings);
}

#[test]
fn t03_a_license_and_a_line() {
    let Some(report) = trial("03-license-only.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("osi")));
    assert_eq!(rights(&report), [State::Met; 3]);
    // The Hub's spelling is no mistake to the framework.
    let mof = report.verdict("mof").unwrap();
    assert_eq!(state(mof, "weights"), State::Met);
    assert_eq!(told(&report), <[&str; 0]>::default());
}

#[test]
fn t04_an_adapter_of_a_base_under_other_terms() {
    let Some(report) = trial("04-adapter-of-restricted-base.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    let osai = report.verdict("osai").unwrap();
    assert_eq!(state(osai, "weights_basemodel"), State::NotStated);
    assert_eq!(said(&report, "base-weights").0, "unknown");
    // The base counts among what is to be stated.
    assert_eq!(report.score.as_ref().unwrap().model, 100.0 / 5.0);
}

/// The same facts in two formats.
#[test]
fn t06_a_license_of_its_own_name() {
    let (Some(mof), Some(card)) = (trial("06-mof-own-license.yml"), trial("06-same-as-card.md"))
    else {
        return;
    };
    for report in [&mof, &card] {
        assert_eq!(level(report), Some("downloadable"));
        assert_eq!(said(report, "weights").0, "public");
        assert_eq!(said(report, "weights").1, Some("non-commercial"));
        assert_eq!(rights(report), [State::NotMet; 3]);
    }
    for yardstick in [
        "gradient", "pieces", "taxonomy", "osaid", "g7", "eu", "osai",
    ] {
        let [one, other] = [&mof, &card].map(|report| report.verdict(yardstick).unwrap());
        assert_eq!(one.headline, other.headline, "{yardstick}");
        assert_eq!(one.at_most, other.at_most, "{yardstick}");
    }
    // The framework's own tool decides its own file: not on its list.
    assert_eq!(headline(&mof, "mof"), "Unclassified");
    assert!(mof.verdict("mof").unwrap().settled);
}

#[test]
fn t07_a_card_without_text() {
    let Some(report) = trial("07-card-without-body.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("osi")));
    assert_eq!(said(&report, "model-card").0, "unknown");
}

#[test]
fn t08_t09_cards_of_other_things() {
    refused("08-space-card.md");
    refused("09-dataset-card.md");
}

/// What a card says stays said where the key `openness` says more.
#[test]
fn t11_the_key_openness_added() {
    let Some(report) = trial("11-openness-key-added.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("osi")));
    for code in ["pretraining-code", "finetuning-code", "alignment-code"] {
        assert_eq!(said(&report, code), ("public", Some("osi")), "{code}");
    }
    assert_eq!(report.system.based_on.as_deref(), Some("Qwen/Qwen3-8B"));
    assert_eq!(report.system.name.as_deref(), Some("My Model"));
    // Never less than without it.
    let path = common::corpus("../reviews/trials").unwrap();
    let text = std::fs::read_to_string(path.join("11-openness-key-added.md")).unwrap();
    let (before, key) = text.split_once("openness:\n").unwrap();
    let (_, after) = key.split_once("---").unwrap();
    let without = openness_badge::report(&[before, "---", after].concat(), &Options::default());
    assert_eq!(level(&without), Some("downloadable"));
    let score = |report: &Report| report.score.as_ref().unwrap().total;
    assert!(score(&report) > score(&without));
    for (with, without) in report.verdicts.iter().zip(&without.verdicts) {
        assert!(with.steps() >= without.steps(), "{}", with.yardstick);
    }
}

/// A form that keeps Europeans out and asks for nothing else is no form.
#[test]
fn t13_the_union_kept_out() {
    let Some(report) = trial("13-eu-disallowed.md") else {
        return;
    };
    let place = report.level.as_ref().unwrap();
    assert_eq!((place.id.word(), place.gated), ("downloadable", false));
    assert_eq!(said(&report, "weights"), ("public", Some("osi")));
    let eu = report.verdict("eu").unwrap();
    assert_eq!(figure(eu, "access"), State::NeedsJudgement);
    assert!(
        eu.open.judgement.contains(&"access".into()),
        "{:?}",
        eu.open
    );
    assert_eq!(rights(&report), [State::Met; 3]);
}

#[test]
fn t15_for_research_and_commercial_use() {
    let Some(report) = trial("15-research-and-commercial.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("unknown")));
    assert_eq!(rights(&report), [State::NeedsJudgement; 3]);
    let can = report.can.unwrap();
    assert_eq!(serde_json::to_value(can.commercial).unwrap(), "not-stated");
    assert_eq!(
        headline(&report, "taxonomy"),
        "weights D3 · data not stated"
    );
    assert_eq!(
        told(&report)
            .iter()
            .filter(|code| **code == "unknown-terms")
            .count(),
        1
    );
}

/// Four texts have this name; the link tells which one it is.
#[test]
fn t16_a_license_told_by_its_link() {
    let Some(report) = trial("16-own-license-in-silence.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    let weights = component(&report, "weights");
    assert_eq!(weights.availability.word(), "public");
    for state in rights(&report) {
        assert!(
            matches!(state, State::NotMet | State::NeedsJudgement),
            "{state:?}"
        );
    }
    for finding in &report.findings {
        let text = format!("{} {:?}", finding.message, finding.fix);
        assert!(!text.contains("SPDX"), "{text}");
    }
}

#[test]
fn t18_titles_with_markup() {
    for (name, title) in [
        ("18-title-with-markup.md", "My Model (paper) v2"),
        ("18-title-in-html.md", "My Model"),
    ] {
        let Some(report) = trial(name) else { return };
        assert_eq!(report.system.name.as_deref(), Some(title));
        assert_eq!(level(&report), Some("downloadable"));
    }
}

/// The predecessor of the index: its own points, and no level where it says
/// nothing of the weights.
#[test]
fn t19_opening_up_chatgpt() {
    let Some(report) = trial("19-opening-up-chatgpt.yaml") else {
        return;
    };
    assert_eq!(report.source, Source::OpeningUpChatgpt);
    assert!(report.is_assessed());
    assert_eq!(level(&report), None);
    assert_eq!(said(&report, "inference-code").0, "public");
    assert_eq!(said(&report, "pretraining-code").0, "public");
    // A word that is none, `parial`, is nothing to the index.
    assert_eq!(headline(&report, "osai"), "1.5 of 14");
    assert!(report.verdict("osai").unwrap().settled);
}

/// Read all the same, and told that the Hub does not.
#[test]
fn t20_front_matter_in_a_comment() {
    let Some(report) = trial("20-front-matter-in-comment.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("non-commercial")));
    assert_eq!(rights(&report), [State::NotMet; 3]);
    assert!(!report.has_errors());
}

#[test]
fn t22_t23_t30_files_of_no_format_that_is_read() {
    refused("22-spdx-2.3.json");
    refused("23-spdx-2.3.spdx");
    refused("30-draft-spdx3-context.json");
}

#[test]
fn t24_none_is_no_license() {
    let Some(report) = trial("24-license-none.md") else {
        return;
    };
    says_nothing(&report, "24");
    assert_eq!(said(&report, "weights"), ("unknown", None));
}

#[test]
fn t25_the_address_of_a_license() {
    let Some(report) = trial("25-license-as-address.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("osi")));
    assert_eq!(
        component(&report, "weights").license.as_deref(),
        Some("MIT")
    );
    assert_eq!(rights(&report), [State::Met; 3]);
    let mof = report.verdict("mof").unwrap();
    assert_eq!(state(mof, "weights"), State::Met);
}

/// Data sets that are named are not given out by that.
#[test]
fn t26_data_sets_by_name() {
    let Some(report) = trial("26-datasets-not-shown.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    for data in ["pretraining-data", "finetuning-data", "alignment-data"] {
        assert_eq!(said(&report, data).0, "unknown", "{data}");
    }
    // It was tuned from a base, so that the data is what it was tuned on.
    let note = component(&report, "finetuning-data").note.as_deref();
    assert_eq!(note, Some("named: allenai/dolma"));
    let osai = report.verdict("osai").unwrap();
    assert_eq!(state(osai, "weights_basemodel"), State::NotStated);
    assert_eq!(state(osai, "weights_endmodel"), State::Met);
}

#[test]
fn t27_results_of_a_wrong_type() {
    let Some(report) = trial("27-model-index-of-wrong-type.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "evaluation-results").0, "unknown");
    let about: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.message.contains("model-index"))
        .collect();
    assert_eq!(about.len(), 1, "{:?}", report.findings);
    assert!(!report.has_errors());
}

/// The case of an id changes nothing.
#[test]
fn t28_an_id_in_two_cases() {
    let names = ["28-spdx-id-lower-case.md", "28-spdx-id-spdx-case.md"];
    let [Some(one), Some(other)] = names.map(trial) else {
        return;
    };
    for report in [&one, &other] {
        assert_eq!(level(report), Some("downloadable"));
        assert_eq!(said(report, "weights"), ("public", Some("osi")));
        assert_eq!(rights(report), [State::Met; 3]);
        let mof = report.verdict("mof").unwrap();
        assert_eq!(state(mof, "weights"), State::Met);
    }
    for (one, other) in one.verdicts.iter().zip(&other.verdicts) {
        assert_eq!(one, other);
    }
    assert_eq!(one.score, other.score);
}

#[test]
fn t33_an_exception_in_words() {
    let Some(report) = trial("33-with-exception-in-words.md") else {
        return;
    };
    assert_eq!(level(&report), Some("downloadable"));
    assert_eq!(said(&report, "weights"), ("public", Some("osi")));
    assert_eq!(rights(&report), [State::Met; 3]);
    let weights = component(&report, "weights");
    assert_eq!(
        weights.license.as_deref(),
        Some("Apache-2.0 WITH LLVM-exception")
    );
}

/// Properties that are not the format's own are not read.
#[test]
fn t35_properties_of_another_tool() {
    let Some(report) = trial("35-bomlens-openness.json") else {
        return;
    };
    says_nothing(&report, "35");
    assert_eq!(said(&report, "weights").0, "unknown");
    assert_eq!(said(&report, "pretraining-data").0, "unknown");
}

#[test]
fn t36_a_colon_without_quotes() {
    let Some(report) = trial("36-unquoted-colon.md") else {
        return;
    };
    assert!(report.has_errors() && !report.is_assessed());
    let place = report
        .findings
        .first()
        .map(|found| (found.line, found.column));
    assert_eq!(place, Some((3, 20)));
}

/// Nobody comes, and the weights are withheld: closed, and nothing open about it.
#[test]
fn r03_r04_closed_is_settled() {
    for name in ["r03-label-closed.yaml", "r04-png-closed.yaml"] {
        let Some(report) = trial(name) else { return };
        assert_eq!(level(&report), Some("closed"), "{name}");
        for verdict in &report.verdicts {
            let is_of_the_rest = verdict.yardstick == "eu";
            assert!(verdict.settled || is_of_the_rest, "{}", verdict.yardstick);
        }
        assert_eq!(headline(&report, "gradient"), "Fully closed");
        assert_eq!(headline(&report, "pieces"), "none of 7 pieces");
        assert_eq!(headline(&report, "mof"), "Unclassified");
        assert_eq!(headline(&report, "g7"), "not a G7 rung");
        let score = report.score.as_ref().unwrap();
        assert_eq!((score.total, score.at_most), (0.0, 0.0));
    }
}

/// A file of the index and the manifest that it was turned into.
#[test]
fn r02_a_file_of_the_index_and_its_manifest() {
    let names = ["r02-osai-digest.yaml", "r02-osai-digest-converted.yaml"];
    let [Some(file), Some(manifest)] = names.map(trial) else {
        return;
    };
    for report in [&file, &manifest] {
        assert_eq!(level(report), Some("downloadable"));
        assert_eq!(said(report, "weights"), ("public", Some("osi")));
    }
    assert_eq!(headline(&file, "osai"), "1 of 12");
    assert!(file.verdict("osai").unwrap().settled);
    assert_eq!(headline(&manifest, "osai"), "at least 2 of 12");
}
