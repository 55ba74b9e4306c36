//! Reports built by hand, so that pictures are tested without any reading.

use openness_badge::finding::Severity;
use openness_badge::manifest::{Availability, Claim, ComponentId, Date, Level, Modality};
use openness_badge::report::{
    Change, ClaimReport, ComponentReport, Detail, FindingReport, LevelReport, Next, Openness,
    PlacementReport, Report, Requirement, Score, Source, State, SystemReport, Verdict,
};

pub const DIGEST: &str = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// A report without anything: what a text that is no manifest comes to.
pub fn empty() -> Report {
    Report {
        format: 1,
        digest: None,
        source: Source::Manifest,
        system: SystemReport::default(),
        level: None,
        score: None,
        history: Vec::new(),
        components: Vec::new(),
        verdicts: Vec::new(),
        claims: Vec::new(),
        findings: Vec::new(),
        sources: Vec::new(),
    }
}

/// A text that cannot be read, with its findings.
pub fn broken() -> Report {
    let finding = |severity, line, column, code, message: &str, fix: Option<&str>| FindingReport {
        code,
        severity,
        line,
        column,
        end_line: line,
        end_column: column + 4,
        message: message.to_owned(),
        fix: fix.map(str::to_owned),
        edit: None,
    };
    Report {
        findings: vec![
            finding(
                Severity::Error,
                3,
                1,
                "duplicate-key",
                "the key `system` stands here again, first on line 2",
                Some("keep one of the two; the first one counts"),
            ),
            finding(
                Severity::Warning,
                7,
                12,
                "misspelt-license",
                "`Apache 2.0` is not how this license is written",
                Some("did you mean `Apache-2.0`?"),
            ),
            finding(
                Severity::Error,
                9,
                3,
                "syntax",
                "this is not YAML: a mapping ends without its bracket",
                None,
            ),
            finding(
                Severity::Hint,
                12,
                1,
                "not-stated",
                "`random-seeds` is not stated, and the next step (Fully open) needs it",
                Some("state `random-seeds`, be it as `closed` or `none`"),
            ),
        ],
        ..empty()
    }
}

/// A system at a level, with nothing else.
pub fn at(level: Level, gated: bool, total: f64) -> Report {
    Report {
        digest: Some(DIGEST.to_owned()),
        system: SystemReport {
            name: Some("Example 7B".to_owned()),
            ..SystemReport::default()
        },
        level: Some(LevelReport {
            index: level.index(),
            id: level,
            label: level.label().into(),
            gated,
            as_of: None,
            note: None,
        }),
        score: Some(Score {
            total,
            model: Some(total),
            risk: Some(total),
            replication: Some(total),
        }),
        components: components(|_| (Availability::Unknown, Openness::Unknown, None)),
        verdicts: vec![gradient(level)],
        ..empty()
    }
}

fn gradient(level: Level) -> Verdict {
    Verdict {
        yardstick: "gradient",
        name: "Gradient of release",
        author: "Irene Solaiman",
        version: "2023-02-05",
        url: "https://arxiv.org/abs/2302.04844",
        headline: level.label().into(),
        index: level.index(),
        of: 5,
        requirements: vec![
            Requirement {
                id: "weights",
                label: "Weights can be downloaded".into(),
                state: State::Met,
                components: vec!["weights"],
                because: "`weights` is gated.".into(),
                fix: None,
            },
            Requirement {
                id: "data",
                label: "Training data is reachable".into(),
                state: State::NotStated,
                components: vec!["pretraining-data"],
                because: "`pretraining-data` is not stated.".into(),
                fix: Some("Make `pretraining-data` public or gated.".into()),
            },
        ],
        next: Some(Next {
            headline: "Fully open".into(),
            changes: vec![Change {
                component: "pretraining-data",
                make: "public or gated".into(),
            }],
        }),
        detail: Detail::default(),
    }
}

pub fn pieces(index: u8) -> Verdict {
    let states = [
        State::Met,
        State::Met,
        State::NotMet,
        State::Partly,
        State::NotStated,
        State::NotStated,
        State::NeedsJudgement,
    ];
    let names = [
        "System source code",
        "Model parameters",
        "Dataset",
        "Hyperparameters",
        "Training source code",
        "Random number generation",
        "Software frameworks",
    ];
    let ids = [
        "weights",
        "architecture",
        "pretraining-data",
        "hyperparameters",
        "pretraining-code",
        "random-seeds",
        "environment",
    ];
    Verdict {
        yardstick: "pieces",
        name: "Pieces of the puzzle",
        author: "Jason Corso",
        version: "2025-03-22",
        url: "https://venturebeat.com/ai/",
        headline: if index == 7 {
            "open source".into()
        } else {
            ["selectively open, ", &index.to_string(), " of 7"]
                .concat()
                .into()
        },
        index,
        of: 7,
        requirements: (0..7)
            .map(|i| Requirement {
                id: ids[i],
                label: names[i].into(),
                state: states[i],
                components: vec![ids[i]],
                because: match states[i] {
                    State::Met => ["`", ids[i], "` is public."].concat().into(),
                    State::Partly => ["`", ids[i], "` is given out in part."].concat().into(),
                    State::NotMet => ["`", ids[i], "` is withheld."].concat().into(),
                    _ => ["`", ids[i], "` is not stated."].concat().into(),
                },
                fix: (states[i] != State::Met)
                    .then(|| ["Make `", ids[i], "` public."].concat().into()),
            })
            .collect(),
        next: (index < 7).then(|| Next {
            headline: "open source".into(),
            changes: vec![
                Change {
                    component: "pretraining-data",
                    make: "public".into(),
                },
                Change {
                    component: "pretraining-code",
                    make: "public".into(),
                },
                Change {
                    component: "random-seeds",
                    make: "public".into(),
                },
            ],
        }),
        detail: Detail::default(),
    }
}

fn components(
    of: impl Fn(ComponentId) -> (Availability, Openness, Option<&'static str>),
) -> Vec<ComponentReport> {
    ComponentId::ALL
        .into_iter()
        .map(|id| {
            let (availability, state, license) = of(id);
            ComponentReport {
                id: id.key(),
                availability,
                license: license.map(str::to_owned),
                license_class: None,
                license_url: license
                    .filter(|l| !l.contains(' '))
                    .map(|l| ["https://spdx.org/licenses/", l, ".html"].concat()),
                state,
                urls: Vec::new(),
                note: None,
            }
        })
        .collect()
}

/// A system with something of everything.
pub fn full() -> Report {
    let mut report = at(Level::Downloadable, true, 62.1);
    report.system = SystemReport {
        name: Some("Llama 3.1 405B".to_owned()),
        developer: Some("Meta".to_owned()),
        version: Some("3.1".to_owned()),
        kind: vec![Modality::Text, Modality::Code],
        url: Some("https://huggingface.co/meta-llama/Llama-3.1-405B".to_owned()),
        released: Date::parse("2024-07-23"),
        based_on: None,
    };
    if let Some(level) = &mut report.level {
        level.as_of = Date::parse("2024-07");
    }
    report.score = Some(Score {
        total: 62.1,
        model: Some(90.0),
        risk: Some(40.0),
        replication: Some(56.25),
    });
    report.history = [
        (
            "2023-02",
            Level::Staged,
            Some("researchers first, by request"),
        ),
        ("2023-03", Level::Api, None),
        (
            "2023-07-18",
            Level::Downloadable,
            Some("7B to 70B, by a form"),
        ),
    ]
    .into_iter()
    .map(|(date, level, note)| PlacementReport {
        date: Date::parse(date),
        index: level.index(),
        level,
        note: note.map(str::to_owned),
    })
    .collect();
    report.components = components(|id| match id {
        ComponentId::Weights => (
            Availability::Gated,
            Openness::Partly,
            Some("Llama-3.1 Community License"),
        ),
        ComponentId::Architecture | ComponentId::InferenceCode | ComponentId::EvaluationCode => {
            (Availability::Public, Openness::Open, Some("MIT"))
        }
        ComponentId::ModelCard | ComponentId::TechnicalReport => {
            (Availability::Public, Openness::Open, Some("CC-BY-4.0"))
        }
        ComponentId::UsageDocumentation => (Availability::Public, Openness::Open, None),
        ComponentId::EvaluationResults => (Availability::Public, Openness::Partly, None),
        ComponentId::SafetyEvaluationCode => {
            (Availability::Partial, Openness::Partly, Some("Apache-2.0"))
        }
        ComponentId::PretrainingCode
        | ComponentId::PretrainingData
        | ComponentId::AlignmentData => (Availability::Closed, Openness::Closed, None),
        ComponentId::FinetuningData => (Availability::Api, Openness::Closed, None),
        ComponentId::Hyperparameters => (Availability::Described, Openness::Partly, None),
        ComponentId::SafetyEvaluationData => (Availability::None, Openness::None, None),
        ComponentId::DataCard => (Availability::None, Openness::None, None),
        _ => (Availability::Unknown, Openness::Unknown, None),
    });
    for component in &mut report.components {
        match component.id {
            "weights" => {
                component.urls = vec![
                    "https://huggingface.co/meta-llama/Llama-3.1-405B".to_owned(),
                    "https://www.llama.com/llama-downloads/".to_owned(),
                ];
                component.note = Some("An account and the acceptance of the license are needed; requests are usually granted within a day.".to_owned());
            }
            "architecture" => {
                component.urls = vec!["https://github.com/meta-llama/llama-models".to_owned()]
            }
            "technical-report" => {
                component.urls = vec!["https://arxiv.org/abs/2407.21783".to_owned()]
            }
            "pretraining-data" => {
                component.note =
                    Some("15T tokens from publicly available sources, not named.".to_owned())
            }
            _ => {}
        }
    }
    report.verdicts = vec![gradient(Level::Downloadable), pieces(2)];
    report.claims = vec![
        ClaimReport {
            claim: Claim::OpenSource,
            borne_out: false,
            missing: vec![
                "the dataset".into(),
                "the training source code".into(),
                "random number generation".into(),
            ],
        },
        ClaimReport {
            claim: Claim::OpenWeights,
            borne_out: true,
            missing: Vec::new(),
        },
    ];
    report.findings = broken().findings.split_off(1);
    report.findings.remove(1);
    report.sources = vec![
        "https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/MODEL_CARD.md"
            .to_owned(),
        "The model card of July 2024".to_owned(),
    ];
    report
}
