//! A manifest to a report: the level, the score, what each yardstick says, and
//! what the findings come to.

mod after;
mod claims;
#[cfg(feature = "full")]
mod eu;
mod g7;
mod gradient;
#[cfg(feature = "full")]
pub mod mof;
#[cfg(feature = "full")]
pub mod osai;
mod osaid;
mod pieces;
mod row;
mod score;
mod state;
#[cfg(feature = "full")]
mod taxonomy;

pub(crate) use taxonomy::points as license_points;

use crate::finding::{Columns, Finding, MOST_FINDINGS, Place, Problem, Span};
use crate::link::is_link;
use crate::manifest::{Availability, ComponentId, Date, Manifest};
use crate::order::{pair, sort};
use crate::read::Reading;
use crate::report::{
    ClaimReport, ComponentReport, Detail, FindingReport, Next, PlacementReport, Report,
    Requirement, SystemReport, Text, Verdict,
};

/// Somebody's way to say how open a system is. Pure functions of the manifest.
pub struct Yardstick {
    pub id: &'static str,
    pub name: &'static str,
    /// Whose it is.
    pub author: &'static str,
    /// The version or date of its criteria.
    pub version: &'static str,
    pub url: &'static str,
    pub grade: fn(&Manifest) -> Grade,
}

/// Where a manifest stands on a yardstick; the fields as in [`Verdict`].
pub struct Grade {
    pub headline: Text,
    pub index: u8,
    pub of: u8,
    pub requirements: Vec<Requirement>,
    pub next: Option<Next>,
    pub detail: Detail,
}

/// Every yardstick. A new one is one file and one line here; the first is the
/// badge's default.
pub const YARDSTICKS: &[Yardstick] = &[
    gradient::YARDSTICK,
    pieces::YARDSTICK,
    #[cfg(feature = "full")]
    taxonomy::YARDSTICK,
    #[cfg(feature = "full")]
    mof::YARDSTICK,
    osaid::YARDSTICK,
    g7::YARDSTICK,
    #[cfg(feature = "full")]
    eu::YARDSTICK,
    #[cfg(feature = "full")]
    osai::YARDSTICK,
];

impl Yardstick {
    /// The yardstick with this id.
    pub fn by_id(id: &str) -> Option<&'static Yardstick> {
        YARDSTICKS.iter().find(|yardstick| yardstick.id == id)
    }

    /// All but the first, whose grade is told by itself: as the level.
    pub fn others() -> &'static [Yardstick] {
        YARDSTICKS.get(1..).unwrap_or_default()
    }

    /// What it says of a manifest.
    pub fn verdict(&self, manifest: &Manifest) -> Verdict {
        let grade = (self.grade)(manifest);
        Verdict {
            yardstick: self.id,
            name: self.name,
            author: self.author,
            version: self.version,
            url: self.url,
            headline: grade.headline,
            index: grade.index,
            of: grade.of,
            requirements: grade.requirements,
            next: grade.next,
            detail: grade.detail,
        }
    }
}

/// Everything that a reading comes to. Columns count as asked.
pub fn assess(reading: &Reading, columns: Columns) -> Report {
    let mut more = Vec::new();
    let mut report = match &reading.manifest {
        Some(manifest) => assessed(manifest),
        None => empty(),
    };
    report.source = reading.source;
    if let Some(manifest) = &reading.manifest {
        more.extend(claims_not_borne_out(reading, &report.claims));
        more.extend(not_stated(reading, manifest, &report));
    }
    let findings = reading.findings.iter().chain(&more).collect();
    report.findings = placed(reading.text, findings, columns);
    report
}

fn assessed(manifest: &Manifest) -> Report {
    let verdicts: Vec<Verdict> = YARDSTICKS
        .iter()
        .map(|yardstick| yardstick.verdict(manifest))
        .collect();
    let level = gradient::level(manifest);
    let claims = claims::check(manifest, level.id, &verdicts);
    Report {
        digest: Some(manifest.digest()),
        system: system(manifest),
        level: Some(level),
        score: score::score(manifest),
        history: history(manifest),
        components: manifest
            .components
            .iter()
            .map(|(id, _)| component(manifest, id))
            .collect(),
        verdicts,
        claims,
        sources: manifest.sources.clone(),
        ..empty()
    }
}

/// The report of a text that holds no manifest.
fn empty() -> Report {
    Report {
        format: 1,
        digest: None,
        source: Default::default(),
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

fn system(manifest: &Manifest) -> SystemReport {
    let system = manifest.system.clone();
    SystemReport {
        name: system.name,
        developer: system.developer,
        version: system.version,
        kind: system.kind,
        url: system.url,
        released: system.released,
        based_on: system.based_on,
    }
}

fn history(manifest: &Manifest) -> Vec<PlacementReport> {
    let history = &manifest.history;
    let mut keys = Vec::with_capacity(history.len());
    for placement in history {
        let date = placement.date.map_or(0, Date::order);
        keys.push((u64::from(date), keys.len() as u64));
    }
    sort(&mut keys);
    let report = |(_, at): (u64, u64)| {
        let placement = history.get(at as usize)?;
        Some(PlacementReport {
            date: placement.date,
            index: placement.level.index(),
            level: placement.level,
            note: placement.note.clone(),
        })
    };
    keys.into_iter().filter_map(report).collect()
}

fn component(manifest: &Manifest, id: ComponentId) -> ComponentReport {
    let component = &manifest.components[id];
    let license = component.license.as_ref();
    ComponentReport {
        id: id.key(),
        availability: component.availability,
        license: license.map(|license| license.text().to_owned()),
        license_class: license.map(|license| license.class()),
        license_url: license.and_then(|license| license.url()),
        state: score::openness(component, id.kind()),
        urls: component
            .urls
            .iter()
            .filter(|url| is_link(url))
            .cloned()
            .collect(),
        note: component.note.clone(),
    }
}

fn claims_not_borne_out(reading: &Reading, claims: &[ClaimReport]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for claim in claims.iter().filter(|claim| !claim.borne_out) {
        let place = reading
            .places
            .claims
            .iter()
            .find(|(word, _)| *word == claim.claim);
        let problem = Problem::ClaimNotBorneOut {
            claim: claim.claim,
            missing: claim.missing.join(", "),
        };
        findings.push(Finding::new(
            problem,
            place.map(|(_, span)| *span).unwrap_or_default(),
        ));
    }
    findings
}

/// Hints: what the next grade of the gradient needs and the manifest leaves out.
fn not_stated(reading: &Reading, manifest: &Manifest, report: &Report) -> Vec<Finding> {
    let Some(next) = report
        .verdict("gradient")
        .and_then(|verdict| verdict.next.as_ref())
    else {
        return Vec::new();
    };
    next.changes
        .iter()
        .filter_map(|change| ComponentId::from_key(change.component))
        .filter(|id| manifest.components[*id].availability == Availability::Unknown)
        .map(|id| {
            let headline = next.headline.clone().into_owned();
            let problem = Problem::NotStated {
                component: id.key(),
                headline,
            };
            Finding::new(problem, reading.places.components)
        })
        .collect()
}

/// The findings in the order of the text. Of too many the lesser ones go, and
/// one more says so.
fn placed(text: &str, findings: Vec<&Finding>, columns: Columns) -> Vec<FindingReport> {
    let one_more;
    let mut findings = findings;
    if findings.len() > MOST_FINDINGS {
        let by_severity = |finding: &Finding| {
            let Span { start, end } = finding.span;
            (pair(finding.severity() as usize, start), end)
        };
        findings = sorted(findings, by_severity);
        let left_out = findings.len() - (MOST_FINDINGS - 1);
        findings.truncate(MOST_FINDINGS - 1);
        let end = Span::new(text.len(), text.len());
        one_more = Finding::new(Problem::TooManyFindings { left_out }, end);
        findings.push(&one_more);
    }
    let by_place = |finding: &Finding| {
        let Span { start, end } = finding.span;
        (pair(start, end), finding.severity() as usize)
    };
    let findings = sorted(findings, by_place);
    let spans: Vec<Span> = findings.iter().map(|finding| finding.span).collect();
    let places = Place::all(text, &spans, columns);
    findings
        .iter()
        .zip(places)
        .map(|(finding, place)| finding_report(finding, place))
        .collect()
}

/// Those with the same key keep their order.
fn sorted(findings: Vec<&Finding>, key: fn(&Finding) -> (u64, usize)) -> Vec<&Finding> {
    let mut keys = Vec::with_capacity(findings.len());
    for finding in &findings {
        let (first, second) = key(finding);
        keys.push((first, pair(second, keys.len())));
    }
    sort(&mut keys);
    let at = |(_, second): (u64, u64)| findings.get((second & 0xffff_ffff) as usize).copied();
    keys.into_iter().filter_map(at).collect()
}

fn finding_report(finding: &Finding, place: Place) -> FindingReport {
    FindingReport {
        code: finding.problem.code(),
        severity: finding.severity(),
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        message: finding.problem.message(),
        help: finding.problem.help(),
    }
}
