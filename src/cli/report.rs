//! `report`: everything that is computed from a manifest.

use std::process::ExitCode;

use anyhow::Result;
use openness_badge::manifest::{Availability, ComponentId};
use openness_badge::report::{ComponentReport, Report, Requirement, State, Verdict};
use openness_badge::shown::shown;
use openness_badge::view::badge_name;

use super::draw::{One, yardsticks};
use super::input::Input;
use super::{output, snippet, table};

/// Prints the report of a system: level, score, components, verdicts, claims
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge report openness.yaml
  openness-badge report openness.yaml --yardstick mof
  openness-badge report openness.yaml --json | jq .level")]
pub struct Arguments {
    #[command(flatten)]
    one: One,
    /// As JSON, with everything that there is
    #[arg(long)]
    json: bool,
    /// The requirements of one yardstick
    #[arg(long, value_parser = yardsticks(), conflicts_with = "json")]
    yardstick: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let One { file, out, today } = &arguments.one;
    let input = Input::read(file)?;
    let report = input.report(today);
    let text = if arguments.json {
        report.to_json() + "\n"
    } else {
        snippet::tell(&input, &errors(&report));
        match &arguments.yardstick {
            Some(id) => report.verdict(id).map(one_verdict).unwrap_or_default(),
            None => whole(&report),
        }
    };
    output::to(out.output.as_deref(), text.as_bytes())?;
    Ok(match report.has_errors() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn errors(report: &Report) -> Vec<openness_badge::report::FindingReport> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.severity == openness_badge::finding::Severity::Error)
        .cloned()
        .collect()
}

fn whole(report: &Report) -> String {
    let mut out = String::new();
    let system = &report.system;
    let title = system.name.as_deref().unwrap_or_default();
    // Many names have it in them.
    let version = system
        .version
        .as_deref()
        .filter(|version| !title.contains(version));
    let name: Vec<_> = [system.name.as_deref(), version]
        .into_iter()
        .flatten()
        .map(shown)
        .collect();
    if !name.is_empty() {
        // The first word is ours: a name alone on a line may be a command to who
        // reads a log.
        out += "System: ";
        out += &name.join(" ");
        if let Some(developer) = &system.developer {
            out += &format!(" ({})", shown(developer));
        }
        out.push('\n');
    }
    out += &badge_name(report);
    out.push('\n');
    if let Some(note) = report.level.as_ref().and_then(|level| level.note.as_ref()) {
        out += &format!("  {note}\n");
    }
    if let Some(score) = &report.score {
        let groups = [
            ("access to the model", score.model),
            ("risk analysis", score.risk),
            ("replication", score.replication),
        ];
        let rows: Vec<Vec<String>> = groups
            .into_iter()
            .map(|(group, score)| vec![group.to_owned(), format!("{score:.1} %")])
            .collect();
        out += "\nScore\n";
        out += &table::columns(&rows, "  ");
    }
    let stated: Vec<Vec<String>> = report.components.iter().filter_map(component).collect();
    if !stated.is_empty() {
        out += "\nComponents\n";
        out += &table::columns(&stated, "  ");
        let silent = ComponentId::COUNT - stated.len();
        if silent > 0 {
            out += &format!("  and {silent} that are not stated\n");
        }
    }
    if !report.verdicts.is_empty() {
        out += "\nYardsticks\n";
        let verdicts = report.verdicts.iter();
        let rows: Vec<Vec<String>> = verdicts
            .map(|verdict| {
                vec![
                    verdict.yardstick.to_string(),
                    shown(&verdict.headline).into_owned(),
                    next(verdict)
                        .map(|next| format!("next: {next}"))
                        .unwrap_or_default(),
                ]
            })
            .collect();
        out += &table::columns(&rows, "  ");
    }
    let claims: Vec<_> = report
        .claims
        .iter()
        .filter(|claim| !claim.borne_out)
        .collect();
    if !claims.is_empty() {
        out += "\nClaims not borne out\n";
        for claim in claims {
            out += &format!(
                "  {}: missing {}\n",
                claim.claim.word(),
                claim.missing.join(", ")
            );
        }
    }
    if let Some(digest) = &report.digest {
        out += &format!("\nA self-assessment of what the manifest states. {digest}\n");
    }
    out
}

fn component(component: &ComponentReport) -> Option<Vec<String>> {
    (component.availability != Availability::Unknown).then(|| {
        vec![
            component.id.to_string(),
            component.availability.word().to_owned(),
            component
                .license
                .as_deref()
                .map(shown)
                .unwrap_or_default()
                .into_owned(),
        ]
    })
}

fn next(verdict: &Verdict) -> Option<String> {
    let next = verdict.next.as_ref()?;
    let edits: Vec<&str> = next.edits.iter().map(|edit| &*edit.text).collect();
    Some(format!("{}: {}", next.headline, edits.join("; ")))
}

fn one_verdict(verdict: &Verdict) -> String {
    let Verdict {
        name,
        author,
        version,
        headline,
        ..
    } = verdict;
    let mut out = format!("{name} ({author}, {version})\n{}\n", shown(headline));
    if !verdict.requirements.is_empty() {
        out += "\nRequirements\n";
        for requirement in &verdict.requirements {
            out += &one_requirement(requirement);
        }
    }
    let readings = verdict.would_be();
    if !readings.is_empty() {
        out += "\nRead otherwise\n";
        for reading in readings {
            out += &format!("  {}\n", shown(&reading));
        }
    }
    if let Some(next) = &verdict.next {
        out += &format!("\nNext: {}\n", next.headline);
        for edit in &next.edits {
            out += &format!("  {}\n", shown(&edit.text));
        }
    }
    out
}

fn one_requirement(requirement: &Requirement) -> String {
    let sign = match requirement.state {
        State::Met => "+",
        State::Partly => "~",
        State::NotMet => "-",
        State::NotStated | State::NeedsJudgement => "?",
    };
    let mut out = format!(
        "  {sign} {} ({})\n",
        shown(&requirement.label),
        requirement.state.label()
    );
    out += &format!("    {}\n", shown(&requirement.because));
    if let Some(fix) = &requirement.fix {
        out += &format!("    {}\n", shown(fix));
    }
    out
}
