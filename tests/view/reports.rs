//! Reports for the pictures: those of small manifests, with what a manifest does
//! not decide put in afterwards.

use openness_badge::manifest::Level;
use openness_badge::report::Report;
use openness_badge::{Options, report};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The report of a manifest.
#[track_caller]
pub fn of(manifest: &str) -> Report {
    let report = report(manifest, &Options::default());
    assert!(report.is_assessed(), "{:?}", report.findings);
    report
}

/// A part of a report, from its JSON.
pub fn part<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

/// A report without anything: what a text that is no manifest comes to.
pub fn empty() -> Report {
    part(json!({
        "format": 1, "source": "manifest", "system": {},
        "components": [], "verdicts": [], "claims": [], "findings": [],
    }))
}

/// A text that cannot be read, with its findings.
pub fn broken() -> Report {
    let mut report = empty();
    report.findings = part(json!([
        finding(
            "error",
            3,
            1,
            "duplicate-key",
            "`system` is listed twice (first on line 2)",
            Some("only the first counts")
        ),
        finding(
            "error",
            9,
            3,
            "syntax",
            "this is not YAML: a mapping ends without its bracket",
            None
        ),
        finding(
            "warning",
            7,
            12,
            "misspelt-license",
            "`Apache 2.0` is not how this license is written",
            Some("did you mean `Apache-2.0`?")
        ),
        finding(
            "hint",
            12,
            1,
            "not-stated",
            "`random-seeds` is not stated",
            Some("add `random-seeds`")
        ),
    ]));
    report
}

fn finding(
    severity: &str,
    line: u32,
    column: u32,
    code: &str,
    message: &str,
    fix: Option<&str>,
) -> Value {
    let mut finding = json!({
        "code": code, "severity": severity, "line": line, "column": column,
        "end_line": line, "end_column": column + 4, "message": message,
    });
    if let Some(fix) = fix {
        finding["fix"] = fix.into();
    }
    finding
}

/// A system at a level, with nothing else, and this score.
pub fn at(level: Level, gated: bool, total: f64) -> Report {
    let audience = if gated { ", audience: researchers" } else { "" };
    let (access, components) = match level {
        Level::Closed => ("channels: []", "weights: closed"),
        Level::Staged => ("staged: true", "weights: partial"),
        Level::Hosted => ("channels: [hosted]", "weights: closed"),
        Level::Api => ("channels: [api]", "weights: closed"),
        Level::Downloadable => ("channels: [download]", "weights: public"),
        Level::Open => (
            "channels: [download]",
            "weights: public, architecture: public, inference-code: public, training-code: public, training-data: public",
        ),
    };
    let mut report = of(&format!(
        "openness: 1\nsystem: {{ name: Example 7B }}\naccess: {{ {access}{audience} }}\ncomponents: {{ {components} }}\n"
    ));
    let found = report.level.as_ref().unwrap();
    assert_eq!((found.id, found.gated), (level, gated));
    let score = report.score.as_mut().unwrap();
    (score.total, score.at_most, score.stated) = (total, total, 1.0);
    report
}

/// A system of which nothing is stated: it is not known how it is reached.
pub fn silent() -> Report {
    of("openness: 1\nsystem: { name: Example 7B }\ncomponents: {}\n")
}

/// A system whose data somebody has to judge, and nothing else.
pub fn judged() -> Report {
    of(
        "openness: 1\nsystem: { name: Example 7B }\nlicense: Apache-2.0\ncomponents:\n  \
        { weights: public, architecture: public, inference-code: public, training-code: public,\n    \
        data-processing-code: public, evaluation-code: public, supporting-tools: public,\n    \
        training-data: gated, data-card: CC-BY-4.0 }\n",
    )
}

/// A system that shares so many of the seven pieces.
pub fn with_pieces(count: usize) -> Report {
    const PIECES: [&str; 7] = [
        "architecture: MIT, inference-code: MIT",
        "weights: MIT",
        "training-data: CC-BY-4.0",
        "hyperparameters: MIT",
        "training-code: MIT",
        "random-seeds: MIT",
        "environment: MIT",
    ];
    let (shared, withheld) = PIECES.split_at(count);
    let withheld = withheld.iter().flat_map(|piece| piece.split(", "));
    let withheld = withheld.map(|piece| {
        let (id, _) = piece.split_once(':').unwrap();
        format!("{id}: closed")
    });
    let components: Vec<String> = shared
        .iter()
        .map(|piece| (*piece).to_owned())
        .chain(withheld)
        .collect();
    of(&format!(
        "openness: 1\nsystem: {{ name: Example 7B }}\naccess: {{ channels: [download, api] }}\ncomponents: {{ {} }}\n",
        components.join(", ")
    ))
}

/// A system with something of everything.
pub fn full() -> Report {
    let mut report = of(include_str!("full.yaml"));
    report.reason = part(
        json!({ "text": "Pretraining data is not released for competitive reasons.", "url": "https://ai.meta.com/blog/" }),
    );
    report.plans = part(json!({ "text": "Smaller versions follow within the year." }));
    report.safeguards = part(json!([
        { "text": "input and output filter", "url": "https://github.com/meta-llama/PurpleLlama" },
        { "text": "red teaming before release" },
    ]));
    let with_url = |claim: &mut openness_badge::report::ClaimReport| {
        claim.url = Some(
            "https://about.fb.com/news/2024/07/open-source-ai-is-the-path-forward/".to_owned(),
        );
        claim.quote = Some("Open Source AI Is the Path Forward".to_owned());
    };
    report.claims.iter_mut().take(1).for_each(with_url);
    for verdict in &mut report.verdicts {
        verdict.published = match &*verdict.yardstick {
            "mof" => part(
                json!([{ "grade": "Class III", "date": "2026-05-11", "url": "https://mot.isitopen.ai/", "differs": "the model card has no license" }]),
            ),
            "osai" => part(json!([{ "grade": "3.5 of 12", "date": "2026-06-12" }])),
            "taxonomy" => part(
                json!([{ "grade": { "deployment.data.weights": "D3", "training.data.pretraining": "D1" } }]),
            ),
            _ => Vec::new(),
        };
    }
    for component in &mut report.components {
        match &*component.id {
            "alignment-data" => {
                component.withdrawn = part(json!("2024-09-30"));
                component.replaced_by = Some("Preferences 2".to_owned());
            }
            "evaluation-data" => component.note = Some("named: MMLU, GSM8K".to_owned()),
            _ => {}
        }
    }
    report.findings = broken().findings;
    report
        .findings
        .retain(|finding| finding.severity != openness_badge::finding::Severity::Error);
    report
}
