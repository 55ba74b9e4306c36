//! `report`: everything that is computed from a manifest.

use crate::Status;
use std::path::Path;

use anyhow::Result;
use openness_badge::manifest::Availability;
use openness_badge::report::{
    ComponentReport, Next, Published, Report, Requirement, Score, State, Verdict,
};
use openness_badge::shown::shown;
use openness_badge::view::{badge_line, told};
use openness_badge::words::{
    BadgeWord, BreakdownWord, CliWord, Language, ListWord, ReportWord, Section, Value,
};

use super::config::Config;
use super::draw::{self, Lang, One};
use super::failure::Failure;
use super::input::{Input, is_stdin};
use super::output::Word;
use super::voice::Voice;
use super::{output, snippet, speech, table};

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
    /// Write JSON, with everything that there is, as `-o FILE.json` says too
    #[arg(long, help_heading = "Output")]
    json: bool,
    /// Print the requirements of one framework
    #[arg(long, value_parser = draw::yardsticks(), conflicts_with = "json", help_heading = "Output")]
    yardstick: Option<String>,
    #[command(flatten)]
    lang: Lang,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let json = match arguments.json {
        true => true,
        false => out.format(&[("txt", false), ("json", true)])? == Some(true),
    };
    let input = Input::read(file)?;
    let of_file = || Ok(arguments.lang.of_file(&Config::near(Path::new(file))?));
    let language = match json {
        true => of_file()?,
        false => arguments.lang.of_text(out, of_file)?,
    };
    let report = input.report_in(today, language);
    let failure = Failure::of(&report, language);
    let text = match (&failure, json) {
        (Some(failure), true) => {
            let path = input.name.as_str();
            output::json(&serde_json::to_value(Unread { path, failure })?)
        }
        (None, true) => report.to_json() + "\n",
        (failure, false) => {
            let told = input.report_in(today, speech::language());
            match failure {
                // Whatever was found is the reason.
                Some(_) => snippet::tell(&input, &told.findings),
                None => snippet::tell(&input, &errors(&told)),
            }
            match (failure, &arguments.yardstick) {
                (Some(_), _) => String::new(),
                (None, Some(id)) => {
                    let verdict = report.verdict(id);
                    verdict.map_or(String::new(), |verdict| one_verdict(verdict, language))
                }
                (None, None) => whole(&report, language),
            }
        }
    };
    let next: [Word; 4] = [&"badge", file, &"-o", &"openness.svg"];
    let next = if is_stdin(file) { &[][..] } else { &next };
    out.write(text.as_bytes(), voice, next)?;
    Ok(match failure.is_some() || report.has_errors() {
        true => Status::Found,
        false => Status::Fine,
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

fn whole(report: &Report, language: Language) -> String {
    let mut out = String::new();
    head(&mut out, report, language);
    said(&mut out, report, language);
    score(&mut out, report, language);
    components(&mut out, report, language);
    yardsticks(&mut out, report, language);
    claims(&mut out, report, language);
    if let Some(digest) = &report.digest {
        let line = language.say(CliWord::SelfAssessment, &[("digest", digest)]);
        out += &format!("\n{line}\n");
    }
    out
}

/// The system, its level, and what can be done with it.
fn head(out: &mut String, report: &Report, language: Language) {
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
        let name = name.join(" ");
        let developer = system
            .developer
            .as_deref()
            .map(|name| shown(name).into_owned());
        let word = match developer {
            Some(_) => CliWord::SystemDeveloper,
            None => CliWord::System,
        };
        let values: [(&str, &dyn Value); 2] = [("name", &name), ("developer", &developer)];
        *out += &language.say(word, &values);
        out.push('\n');
    }
    *out += &badge_line(report, language);
    out.push('\n');
    if let Some(note) = report.level.as_ref().and_then(|level| level.note.as_ref()) {
        *out += &format!("  {note}\n");
    }
    if let Some(up_to) = report
        .verdict("gradient")
        .and_then(|verdict| told::up_to(verdict, language))
    {
        *out += &format!("  {}\n", shown(&up_to));
    }
    if !report.summary.is_empty() {
        *out += &format!("\n{}\n", shown(&report.summary));
    }
    if let Some(can) = &report.can {
        let rows = told::answers(can)
            .map(|(question, answer)| [language.text(question), answer.name(language)]);
        *out += &heading(BreakdownWord::TitleCan, language);
        *out += &table::columns(&rows, "  ");
    }
}

/// What the developer says, a line each.
fn said(out: &mut String, report: &Report, language: Language) {
    let once = [
        (BreakdownWord::Reason, &report.reason),
        (BreakdownWord::Plans, &report.plans),
    ];
    let once = once
        .into_iter()
        .filter_map(|(label, said)| Some((label, said.as_ref()?)));
    let safeguards = report.safeguards.iter();
    let safeguards = safeguards.map(|said| (BreakdownWord::Safeguards, said));
    let rows: Vec<[String; 2]> = once
        .chain(safeguards)
        .map(|(label, said)| {
            let text = with_source(
                shown(&said.text).into_owned(),
                said.url.as_deref(),
                language,
            );
            [language.text(label).to_owned(), text]
        })
        .collect();
    if !rows.is_empty() {
        *out += &heading(BreakdownWord::TitleStatements, language);
        *out += &table::columns(&rows, "  ");
    }
}

/// `text (https://…)`; the text alone without an address.
fn with_source(text: String, url: Option<&str>, language: Language) -> String {
    let Some(url) = url.map(shown) else {
        return text;
    };
    let url = url.into_owned();
    language.say(CliWord::WithSource, &[("text", &text), ("url", &url)])
}

/// Sentences one after the other.
fn sentences(sentences: &[&str], language: Language) -> String {
    sentences.join(language.text(ReportWord::Between))
}

fn score(out: &mut String, report: &Report, language: Language) {
    let Some(score) = &report.score else { return };
    let stated = report.stated.map_or(String::new(), |stated| {
        let values: [(&str, &dyn Value); 2] = [("stated", &stated.components), ("all", &stated.of)];
        language.say(BreakdownWord::Stated, &values)
    });
    let rows = told::SHARES.into_iter().zip(score.shares());
    let mut rows: Vec<[String; 3]> = rows
        .map(|(label, share)| {
            [
                language.text(label).to_owned(),
                range(share, language),
                String::new(),
            ]
        })
        .collect();
    // How much is stated is said of the whole.
    if let Some([_, _, whole]) = rows.first_mut() {
        *whole = stated;
    }
    *out += &heading(BreakdownWord::TitleScore, language);
    *out += &table::columns(&rows, "  ");
}

/// `62.1 %`, or `31.2 % to 80.0 %` where not all is stated.
pub fn score_text(score: &Score, language: Language) -> String {
    range((score.total, score.at_most), language)
}

fn range((share, most): (f64, f64), language: Language) -> String {
    let least = percent(share, language);
    match share < most {
        true => told::between(&least, &percent(most, language), language),
        false => least,
    }
}

/// `62.1 %`.
pub fn percent(share: f64, language: Language) -> String {
    let share = language.figure(&format!("{share:.1}"));
    language.say(BadgeWord::Percent, &[("share", &share)])
}

/// A heading with an empty line before it.
pub fn heading(word: impl Section, language: Language) -> String {
    ["\n", language.text(word), "\n"].concat()
}

fn components(out: &mut String, report: &Report, language: Language) {
    let told: Vec<Vec<String>> = {
        let components = report.components.iter();
        let told = components.filter_map(|own| component(own, language));
        told.collect()
    };
    if told.is_empty() {
        return;
    }
    *out += &heading(BreakdownWord::TitleComponents, language);
    *out += &table::columns(&told, "  ");
    let silent = report.components.len() - told.len();
    if silent > 0 {
        let more = language.say(CliWord::MoreComponents, &[("count", &silent)]);
        *out += &format!("  {more}\n");
    }
}

fn yardsticks(out: &mut String, report: &Report, language: Language) {
    let mut rows: Vec<[String; 3]> = Vec::new();
    for verdict in &report.verdicts {
        let mut besides: Vec<String> = told::up_to(verdict, language).into_iter().collect();
        besides.extend(
            verdict
                .published
                .iter()
                .map(|each| published(verdict, each, language)),
        );
        besides.extend(verdict.next.as_ref().map(|own| next(own, language)));
        let mut besides = besides.iter().map(|text| shown(text).into_owned());
        rows.push([
            verdict.yardstick.to_string(),
            shown(&verdict.headline).into_owned(),
            besides.next().unwrap_or_default(),
        ]);
        rows.extend(besides.map(|text| [String::new(), String::new(), text]));
    }
    if !rows.is_empty() {
        *out += &heading(BreakdownWord::TitleFrameworks, language);
        *out += &table::columns(&rows, "  ");
    }
}

fn claims(out: &mut String, report: &Report, language: Language) {
    if report.claims.is_empty() {
        return;
    }
    *out += &heading(BreakdownWord::TitleClaims, language);
    for claim in &report.claims {
        let supported = language.text(told::supports(claim.borne_out));
        let called = language.say(BreakdownWord::Called, &[("claim", &claim.claim)]);
        let called = with_source(called, claim.url.as_deref(), language);
        *out += &format!("  {}\n", sentences(&[&called, supported], language));
        if !claim.because.is_empty() {
            let stop = language.text(ListWord::Stop);
            *out += &format!("    {}{stop}\n", shown(&claim.because));
        }
    }
}

/// A component of which something is told.
fn component(component: &ComponentReport, language: Language) -> Option<Vec<String>> {
    let shown_text = |text: &str| shown(text).into_owned();
    let mut notes = told::notes(component, language, shown_text);
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
        true => language.text(BreakdownWord::NotStated),
        false => component.availability.word(),
    };
    let license = component.license.as_deref().map(shown).unwrap_or_default();
    Some(vec![
        component.id.to_string(),
        word.to_owned(),
        license.into_owned(),
        notes.join(language.text(ReportWord::Beside)),
    ])
}

/// What the yardstick's owner has published.
fn published(verdict: &Verdict, published: &Published, language: Language) -> String {
    let values: [(&str, &dyn Value); 3] = [
        ("author", &verdict.author),
        ("grade", &told::published_grade(&published.grade, language)),
        ("date", &published.date.map(|date| date.text())),
    ];
    let told = language.say(told::published(published), &values);
    let told = with_source(told, published.url.as_deref(), language);
    match &published.differs {
        Some(why) => {
            let why = language.say(BreakdownWord::Differs, &[("why", why)]);
            sentences(&[&told, &why], language)
        }
        None => told,
    }
}

fn next(next: &Next, language: Language) -> String {
    let edits = told::steps(&next.edits, language).join(language.text(ReportWord::Beside));
    let values: [(&str, &dyn Value); 2] = [("grade", &next.headline), ("edits", &edits)];
    language.say(CliWord::Next, &values)
}

fn one_verdict(verdict: &Verdict, language: Language) -> String {
    let Verdict {
        name,
        author,
        version,
        headline,
        ..
    } = verdict;
    let values: [(&str, &dyn Value); 3] =
        [("name", name), ("author", author), ("version", version)];
    let head = language.say(CliWord::Framework, &values);
    let mut out = format!("{head}\n{}\n", shown(headline));
    if let Some(up_to) = told::up_to(verdict, language) {
        out += &format!("  {}\n", shown(&up_to));
    }
    for each in &verdict.published {
        out += &format!("  {}\n", shown(&published(verdict, each, language)));
    }
    if !verdict.requirements.is_empty() {
        out += &heading(CliWord::Requirements, language);
        for requirement in &verdict.requirements {
            out += &one_requirement(requirement, language);
        }
    }
    let readings = verdict.would_be();
    if !readings.is_empty() {
        out += &heading(CliWord::ReadOtherwise, language);
        for reading in readings {
            out += &format!("  {}\n", shown(&reading));
        }
    }
    if let Some(next) = &verdict.next {
        let line = language.say(BreakdownWord::NextStep, &[("grade", &next.headline)]);
        out += &format!("\n{line}\n");
        for edit in &next.edits {
            out += &format!("  {}\n", shown(&edit.text));
        }
    }
    out
}

fn one_requirement(requirement: &Requirement, language: Language) -> String {
    let sign = match requirement.state {
        State::Met => "+",
        State::Partly => "~",
        State::NotMet => "-",
        State::NotStated => "?",
        State::NeedsJudgement => "!",
    };
    let label = shown(&requirement.label).into_owned();
    let state = requirement.state.name(language);
    let values: [(&str, &dyn Value); 2] = [("label", &label), ("state", &state)];
    let mut out = format!("  {sign} {}\n", language.say(CliWord::Requirement, &values));
    out += &format!("    {}\n", shown(&requirement.because));
    if let Some(fix) = &requirement.fix {
        out += &format!("    {}\n", shown(fix));
    }
    out
}
