//! `report`: everything that is computed from a manifest.

use std::process::ExitCode;

use anyhow::Result;
use openness_badge::manifest::Availability;
use openness_badge::report::{
    ComponentReport, Figure, Next, Published, PublishedGrade, Report, Requirement, Score, State,
    Verdict,
};
use openness_badge::shown::shown;
use openness_badge::view::{badge_line, told};

use super::draw::{self, One};
use super::failure::Failure;
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
    #[arg(long, value_parser = draw::yardsticks(), conflicts_with = "json")]
    yardstick: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let One { file, out, today } = &arguments.one;
    let input = Input::read(file)?;
    let report = input.report(today);
    let failure = Failure::of(&report);
    let text = match (&failure, arguments.json) {
        (Some(failure), true) => {
            let path = input.name.as_str();
            output::json(&serde_json::to_value(Unread { path, failure })?)
        }
        (None, true) => report.to_json() + "\n",
        (failure, false) => {
            match failure {
                // Whatever was found is the reason.
                Some(_) => snippet::tell(&input, &report.findings),
                None => snippet::tell(&input, &errors(&report)),
            }
            match (failure, &arguments.yardstick) {
                (Some(_), _) => String::new(),
                (None, Some(id)) => report.verdict(id).map(one_verdict).unwrap_or_default(),
                (None, None) => whole(&report),
            }
        }
    };
    output::to(out.output.as_deref(), text.as_bytes())?;
    Ok(match failure.is_some() || report.has_errors() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// A file in which there is nothing to assess.
#[derive(serde::Serialize)]
struct Unread<'f> {
    path: &'f str,
    #[serde(flatten)]
    failure: &'f Failure,
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
    head(&mut out, report);
    said(&mut out, report);
    score(&mut out, report);
    components(&mut out, report);
    yardsticks(&mut out, report);
    claims(&mut out, report);
    if let Some(digest) = &report.digest {
        out += &format!("\nA self-assessment of what the manifest states. {digest}\n");
    }
    out
}

/// The system, its level, and what can be done with it.
fn head(out: &mut String, report: &Report) {
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
        *out += "System: ";
        *out += &name.join(" ");
        if let Some(developer) = &system.developer {
            *out += &format!(" ({})", shown(developer));
        }
        out.push('\n');
    }
    *out += &badge_line(report);
    out.push('\n');
    if let Some(note) = report.level.as_ref().and_then(|level| level.note.as_ref()) {
        *out += &format!("  {note}\n");
    }
    if let Some(up_to) = report.verdict("gradient").and_then(told::up_to) {
        *out += &format!("  {}\n", shown(&up_to));
    }
    if !report.summary.is_empty() {
        *out += &format!("\n{}\n", shown(&report.summary));
    }
    if let Some(can) = &report.can {
        let rows = told::answers(can).map(|(question, answer)| [question, told::answer(answer)]);
        *out += "\nWhat you can do\n";
        *out += &table::columns(&rows, "  ");
    }
}

/// What the developer says, a line each.
fn said(out: &mut String, report: &Report) {
    let once = [
        ("Why it is not more open", &report.reason),
        ("Plans", &report.plans),
    ];
    let once = once
        .into_iter()
        .filter_map(|(label, said)| Some((label, said.as_ref()?)));
    let safeguards = report.safeguards.iter().map(|said| ("Safeguard", said));
    let rows: Vec<[String; 2]> = once
        .chain(safeguards)
        .map(|(label, said)| {
            let text = format!("{}{}", shown(&said.text), source(said.url.as_deref()));
            [label.to_owned(), text]
        })
        .collect();
    if !rows.is_empty() {
        *out += "\nSaid by the developer\n";
        *out += &table::columns(&rows, "  ");
    }
}

/// ` (https://…)`; nothing without an address.
fn source(url: Option<&str>) -> String {
    url.map_or(String::new(), |url| format!(" ({})", shown(url)))
}

fn score(out: &mut String, report: &Report) {
    let Some(score) = &report.score else { return };
    let stated = report.stated.map_or(String::new(), |stated| {
        format!(
            "{} of {} components are stated",
            stated.components, stated.of
        )
    });
    let group = |label: &str, score| [label.to_owned(), format!("{score:.1} %"), String::new()];
    let rows = [
        ["all three".to_owned(), score_text(score), stated],
        group("access to the model", score.model),
        group("risk analysis", score.risk),
        group("replication", score.replication),
    ];
    *out += "\nScore\n";
    *out += &table::columns(&rows, "  ");
}

/// `62.1 %`, or `31.2 % to 80.0 %` where not all is stated.
pub fn score_text(score: &Score) -> String {
    match score.total < score.at_most {
        true => format!("{:.1} % to {:.1} %", score.total, score.at_most),
        false => format!("{:.1} %", score.total),
    }
}

fn components(out: &mut String, report: &Report) {
    let told: Vec<Vec<String>> = report.components.iter().filter_map(component).collect();
    if told.is_empty() {
        return;
    }
    *out += "\nComponents\n";
    *out += &table::columns(&told, "  ");
    let silent = report.components.len() - told.len();
    if silent > 0 {
        *out += &format!("  and {silent} that are not stated\n");
    }
}

fn yardsticks(out: &mut String, report: &Report) {
    let mut rows: Vec<[String; 3]> = Vec::new();
    for verdict in &report.verdicts {
        let mut besides: Vec<String> = told::up_to(verdict).into_iter().collect();
        besides.extend(verdict.published.iter().map(published));
        besides.extend(verdict.next.as_ref().map(next));
        let mut besides = besides.iter().map(|text| shown(text).into_owned());
        rows.push([
            verdict.yardstick.to_string(),
            shown(&verdict.headline).into_owned(),
            besides.next().unwrap_or_default(),
        ]);
        rows.extend(besides.map(|text| [String::new(), String::new(), text]));
    }
    if !rows.is_empty() {
        *out += "\nYardsticks\n";
        *out += &table::columns(&rows, "  ");
    }
}

fn claims(out: &mut String, report: &Report) {
    if report.claims.is_empty() {
        return;
    }
    *out += "\nClaims\n";
    for claim in &report.claims {
        let supported = match claim.borne_out {
            true => "supported by what is stated",
            false => "not supported by what is stated",
        };
        let word = claim.claim.word();
        let source = source(claim.url.as_deref());
        *out += &format!("  {word}{source}: {supported}\n");
        if !claim.because.is_empty() {
            *out += &format!("    {}\n", shown(&claim.because));
        }
        if !claim.not_stated.is_empty() {
            let names = claim.not_stated.join(", ");
            *out += &format!("    Not stated: {}\n", shown(&names));
        }
    }
}

/// A component of which something is told.
fn component(component: &ComponentReport) -> Option<Vec<String>> {
    let mut notes = Vec::new();
    if let Some(found) = &component.license_as_found {
        notes.push(format!("license written as {}", shown(found)));
    }
    if let Some(date) = component.withdrawn {
        notes.push(format!("withdrawn {}", date.text()));
    }
    if let Some(other) = &component.replaced_by {
        notes.push(format!("replaced by {}", shown(other)));
    }
    let is_silent = component.availability == Availability::Unknown;
    if is_silent && notes.is_empty() && component.note.is_none() {
        return None;
    }
    // Of what is stated a note is for those who look closer.
    notes.extend(
        component
            .note
            .as_deref()
            .filter(|_| is_silent)
            .map(|note| shown(note).into_owned()),
    );
    let word = match is_silent {
        true => State::NotStated.label(),
        false => component.availability.word(),
    };
    let license = component.license.as_deref().map(shown).unwrap_or_default();
    Some(vec![
        component.id.to_string(),
        word.to_owned(),
        license.into_owned(),
        notes.join("; "),
    ])
}

/// What the yardstick's owner has published.
fn published(published: &Published) -> String {
    let mut out = "published".to_owned();
    match &published.grade {
        PublishedGrade::Headline(grade) => out += &format!(": {grade}"),
        PublishedGrade::Levels(levels) => {
            let levels: Vec<String> = levels
                .0
                .iter()
                .filter_map(|(name, level)| match level {
                    Figure::Text(level) => Some(format!("{name} {level}")),
                    _ => None,
                })
                .collect();
            out += &format!(": {}", levels.join(", "));
        }
    }
    if let Some(date) = published.date {
        out += &format!(", {}", date.text());
    }
    out += &source(published.url.as_deref());
    if let Some(differs) = &published.differs {
        out += &format!("; why it differs: {differs}");
    }
    out
}

fn next(next: &Next) -> String {
    format!(
        "next: {}: {}",
        next.headline,
        told::steps(&next.edits).join("; ")
    )
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
    if let Some(up_to) = told::up_to(verdict) {
        out += &format!("  {}\n", shown(&up_to));
    }
    for each in &verdict.published {
        out += &format!("  {}\n", shown(&published(each)));
    }
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
        State::NotStated => "?",
        State::NeedsJudgement => "!",
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
