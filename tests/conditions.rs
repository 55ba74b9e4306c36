//! The conditions of licenses in the reasons of the report.

#[path = "common/steps.rs"]
mod steps;

use steps::{of, report_on};

/// A requirement's reason.
#[track_caller]
fn because(yardstick: &str, requirement: &str, rest: &str, components: &str) -> String {
    let verdict = of(yardstick, rest, components);
    let mut requirements = verdict.requirements.iter();
    let found = requirements.find(|known| known.id == requirement).unwrap();
    found.because.to_string()
}

#[track_caller]
fn of_weights(yardstick: &str, requirement: &str, license: &str, expected: &str) {
    let told = because(yardstick, requirement, "", &format!("weights: {license}"));
    assert_eq!(told, expected, "{yardstick} {requirement}: {license}");
}

#[test]
fn use_in_the_union() {
    let check = |license: &str, expected: &str| of_weights("eu", "use", license, expected);
    check("MIT", "Weights: public under MIT");
    check(
        "llama3",
        "Weights: public under llama3 (no commercial use above 700 million users)",
    );
    check(
        "llama4",
        "Weights: public under llama4 (no commercial use above 700 million users, excludes the EU)",
    );
    check("gemma", "Weights: public under gemma (forbids some uses)");
    check(
        "kimi-k2",
        "Weights: public under kimi-k2 (a name must be shown above 100 million users)",
    );
    check(
        "CC-BY-NC-ND-4.0",
        "Weights: public under CC-BY-NC-ND-4.0 (no commercial use, no modified versions)",
    );
    // Only where its text was read is something known of it.
    check(
        "LicenseRef-ours",
        "Weights: public under LicenseRef-ours, whose terms are not known to this program",
    );
    check(
        "apple-ascl",
        "Weights: public under apple-ascl, which is on no list of open licenses",
    );
    // Its four texts have nothing in common.
    check("modified-mit", "Weights: public under modified-mit");
}

#[test]
fn access_in_the_union() {
    let check = |license: &str, expected: &str| of_weights("eu", "access", license, expected);
    check("llama4", "Weights: public under llama4 (excludes the EU)");
    check(
        "tencent-hunyuan-community",
        "Weights: public under tencent-hunyuan-community (excludes the EU, the UK and South Korea)",
    );
    check("llama3.2", "Weights: public");
    let text = "openness: 1\nsystem: { name: Test, kind: [text, image] }\ncomponents: { weights: llama3.2 }\n";
    let report = openness_badge::report(text, &Default::default());
    let verdict = report.verdict("eu").unwrap();
    assert_eq!(
        verdict.requirements.first().unwrap().because,
        "Weights: public under llama3.2 (excludes the EU for multimodal models)"
    );
}

#[test]
fn open_terms() {
    for (yardstick, requirement) in [("osaid", "parameters"), ("g7", "open-weights")] {
        let check = |license: &str, expected: &str| {
            of_weights(yardstick, requirement, license, expected);
        };
        check(
            "llama3.1",
            "Weights: public under llama3.1 (no commercial use above 700 million users, forbids some uses)",
        );
        check("GPL-3.0-only", "Weights: public under GPL-3.0-only");
        check(
            "MIT AND CC-BY-ND-4.0",
            "Weights: public under MIT AND CC-BY-ND-4.0 (no modified versions)",
        );
        check(
            "MIT OR CC-BY-ND-4.0",
            "Weights: public under MIT OR CC-BY-ND-4.0",
        );
        check(
            "CC-BY-ND-4.0 OR openrail",
            "Weights: public under CC-BY-ND-4.0 OR openrail (forbids some uses)",
        );
        check(
            "meta-community",
            "Weights: public under meta-community (no commercial use above 700 million users, forbids some uses)",
        );
    }
}

/// What describes the data only has to be readable: its terms decide nothing.
#[test]
fn terms_that_are_not_asked_for() {
    assert_eq!(
        because(
            "osaid",
            "data",
            "",
            "training-data: CC-BY-NC-4.0, data-card: CC-BY-NC-4.0"
        ),
        "Pretraining data: public under CC-BY-NC-4.0 (no commercial use); \
         fine-tuning data: public under CC-BY-NC-4.0 (no commercial use); \
         alignment data: public under CC-BY-NC-4.0 (no commercial use); \
         data card: public under CC-BY-NC-4.0; technical report: not stated"
    );
    assert_eq!(
        because("osai", "modelcard", "", "model-card: CC-BY-NC-4.0"),
        "Model card: public under CC-BY-NC-4.0"
    );
    assert_eq!(
        because("pieces", "model-parameters", "", "weights: CC-BY-NC-4.0"),
        "Weights: public"
    );
}

#[test]
fn points() {
    let check = |license: &str, expected: &str| {
        of_weights("taxonomy", "deployment.data.weights", license, expected);
    };
    check("MIT", "Weights: public under MIT, 5 of 5 points: D5");
    check(
        "GPL-3.0-only",
        "Weights: public under GPL-3.0-only (derivatives stay under the same license), \
         4 of 5 points by this project’s reading: D4",
    );
    check(
        "llama2",
        "Weights: public under llama2 (no commercial use above 700 million users, forbids some uses), \
         3 of 5 points: D3",
    );
}

#[test]
fn claims() {
    let because = |claim: &str, components: &str| {
        let report = report_on(&format!("claims: [{claim}]"), components);
        report.claims.first().unwrap().because.to_string()
    };
    assert_eq!(
        because("open-weights", "weights: gemma, inference-code: MIT"),
        "By the G7 rungs: no. Weights: public under gemma (forbids some uses)"
    );
    let all = "architecture: MIT, training-code: MIT, data-processing-code: MIT, inference-code: MIT, \
        evaluation-code: MIT, supporting-tools: MIT, environment: MIT, weights: llama3.1, \
        hyperparameters: MIT, random-seeds: MIT, training-data: CC-BY-4.0, data-card: CC-BY-4.0";
    assert_eq!(
        because("open-source", all),
        "By OSI’s definition: no. \
         Weights: public under llama3.1 (no commercial use above 700 million users, forbids some uses). \
         By Corso’s pieces: no. \
         Weights: public under llama3.1 (no commercial use above 700 million users, forbids some uses)"
    );
    assert_eq!(
        because(
            "reproducible",
            &all.replace("training-code: MIT", "training-code: proprietary")
        ),
        "By all that replication takes: no. \
         Training code: public under proprietary (all rights reserved); \
         checkpoints, training setup and technical report: not stated"
    );
}

/// A requirement's fix.
#[track_caller]
fn fix(yardstick: &str, requirement: &str, components: &str) -> String {
    let verdict = of(yardstick, "", components);
    let mut requirements = verdict.requirements.iter();
    let found = requirements.find(|known| known.id == requirement).unwrap();
    found.fix.as_ref().unwrap().to_string()
}

/// Where a name stands for several licenses that differ, the fix names them.
#[test]
fn names_of_several() {
    let four = "Write which license `modified-mit` is: `modified-mit-moonshotai`, \
        `modified-mit-minimax-m2`, `modified-mit-minimax-m2.5` or `modified-mit-mistralai`";
    assert_eq!(fix("eu", "use", "weights: modified-mit"), four);
    assert_eq!(
        fix(
            "taxonomy",
            "deployment.data.weights",
            "weights: modified-mit"
        ),
        four
    );
    let two = "Write which license `bsl` is: `BSL-1.0` or `BUSL-1.1`";
    assert_eq!(fix("osaid", "parameters", "weights: bsl"), two);
    assert_eq!(fix("g7", "open-weights", "weights: bsl"), two);
    assert_eq!(
        fix(
            "osaid",
            "code",
            "inference-code: bsl, architecture: MIT, training-code: MIT, \
            data-processing-code: MIT, evaluation-code: MIT, supporting-tools: LicenseRef-ours"
        ),
        "Write which license `bsl` is: `BSL-1.0` or `BUSL-1.1`. \
         Read the license and judge its terms"
    );
    assert_eq!(fix("g7", "training-data", "training-data: bsl"), two);
    assert_eq!(
        fix(
            "osai",
            "weights_endmodel",
            "weights: bsl, inference-code: MIT"
        ),
        two
    );
    // A part of an expression.
    assert_eq!(fix("g7", "open-weights", "weights: MIT AND bsl"), two);
    // Of these nothing is known that could be named.
    assert_eq!(
        fix("g7", "open-weights", "weights: bsd"),
        "Read the license and judge its terms"
    );
}

#[test]
fn findings_name_the_licenses_that_may_be_meant() {
    let check = |license: &str, fix: &str| {
        let report = report_on("", &format!("weights: {license}"));
        let finding = report.findings.first().unwrap();
        assert_eq!(finding.fix.as_deref(), Some(fix), "{license}");
    };
    check(
        "modified-mit",
        "Write which one: `modified-mit-moonshotai`, `modified-mit-minimax-m2`, \
         `modified-mit-minimax-m2.5` or `modified-mit-mistralai`.",
    );
    check("MIT AND bsl", "Write which one: `BSL-1.0` or `BUSL-1.1`.");
    check("GPLv3", "Write `GPL-3.0-only` or `GPL-3.0-or-later`.");
    check("cc", "Write which one, as an SPDX id.");
}

/// What holds of all licenses that a name may stand for holds of it, in the
/// verdict and in its reason.
#[test]
fn a_name_whose_licenses_are_all_open_is_open() {
    let components = "weights: OFL, inference-code: MIT";
    for (yardstick, requirement) in [
        ("g7", "open-weights"),
        ("osaid", "parameters"),
        ("eu", "use"),
    ] {
        let verdict = of(yardstick, "", components);
        assert_eq!(steps::state(&verdict, requirement).label(), "met");
        let told = because(yardstick, requirement, "", components);
        assert_eq!(told, "Weights: public under OFL", "{yardstick}");
    }
    let report = report_on("", components);
    let weights = report.components.iter().find(|known| known.id == "weights");
    assert_eq!(weights.unwrap().license_class.unwrap().id(), "libre");
}

/// Open terms that are not enough for code say why.
#[test]
fn open_terms_that_are_not_enough() {
    let code = |license: &str| {
        format!(
            "architecture: {license}, inference-code: MIT, training-code: MIT, \
            data-processing-code: MIT, evaluation-code: MIT, supporting-tools: MIT"
        )
    };
    let told = because("osaid", "code", "", &code("WTFPL"));
    let reason =
        "architecture: public under WTFPL, which the Open Source Initiative has not approved";
    assert!(told.contains(reason), "{told}");
    let told = because("osaid", "code", "", &code("CC-BY-4.0"));
    let reason = "architecture: public under CC-BY-4.0, which is not a software license";
    assert!(told.contains(reason), "{told}");
    let told = because("g7", "open-inference-code", "", "inference-code: CC-BY-4.0");
    assert_eq!(
        told,
        "Inference code: public under CC-BY-4.0, which is not a software license"
    );
    let told = because("g7", "open-inference-code", "", "inference-code: WTFPL");
    assert_eq!(told, "Inference code: public under WTFPL");
}

/// What is stated and does not count is opened by the access.
#[test]
fn a_fix_is_never_empty() {
    let fix = |rest: &str| {
        let verdict = of("g7", rest, "weights: MIT, inference-code: MIT");
        let mut requirements = verdict.requirements.iter();
        let found = requirements
            .find(|known| known.id == "open-weights")
            .unwrap();
        found.fix.clone().unwrap()
    };
    assert_eq!(fix("access: { audience: nobody }"), "Open it to everyone");
    assert_eq!(fix("access: { audience: partners }"), "Open it to everyone");
    assert_eq!(fix("access: { channels: [api] }"), "Offer a download");
    for rest in [
        "audience: nobody",
        "audience: partners",
        "channels: [hosted]",
        "channels: []",
    ] {
        for license in ["MIT", "llama4", "bsd", "OFL"] {
            let components =
                format!("weights: {license}, training-code: partial, model-card: gated");
            let report = report_on(&format!("access: {{ {rest} }}"), &components);
            for verdict in &report.verdicts {
                for requirement in &verdict.requirements {
                    let state = requirement.state.label();
                    let fix = requirement.fix.as_deref();
                    assert_eq!(fix.is_none(), state == "met", "{requirement:?}");
                    assert_ne!(fix, Some(""), "{rest} {license}: {requirement:?}");
                }
            }
        }
    }
}
