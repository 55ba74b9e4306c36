//! All results as one file: JSON, NDJSON and CSV. The JSON is also what the next
//! run compares with.

use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::shown;
use openness_badge::view::told;
use openness_badge::words::Language;
use serde::{Deserialize, Serialize};

use super::changes::Changes;
use super::fragment::{self, shown_text};
use super::system::System;
use super::{File, Site};

/// The version of the shape.
const FORMAT: u8 = 1;

pub const JSON: &str = "data/systems.json";
pub const NDJSON: &str = "data/systems.ndjson";
pub const CSV: &str = "data/systems.csv";

#[derive(Serialize, Deserialize)]
pub struct Data {
    pub format: u8,
    pub title: String,
    /// What the results are in; English is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub systems: Vec<Record>,
}

/// A system. Texts are as the pages show them.
#[derive(Serialize, Deserialize)]
pub struct Record {
    pub id: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kind: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The id of the level; none where it is not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    #[serde(default)]
    pub gated: bool,
    /// How many of the thirty components are stated.
    pub stated: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score_at_most: Option<f64>,
    /// Of the weights, where they are given out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    pub license_class: String,
    pub results: Vec<Outcome>,
    pub components: Vec<Component>,
    pub page: String,
    pub manifest: String,
    pub badge: String,
    /// The file of the folder that it was read from.
    pub file: String,
    pub digest: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// What a framework says.
#[derive(Serialize, Deserialize)]
pub struct Outcome {
    pub framework: String,
    pub result: String,
    pub at_most: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<Published>,
}

/// What its owner has published.
#[derive(Serialize, Deserialize)]
pub struct Published {
    pub result: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub differs: Option<String>,
}

/// A component of which something is stated.
#[derive(Serialize, Deserialize)]
pub struct Component {
    pub id: String,
    pub availability: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
}

impl Data {
    pub fn of(site: &Site) -> Self {
        Data {
            format: FORMAT,
            title: site.title.clone(),
            language: Some(site.language)
                .filter(|language| *language != Language::ENGLISH)
                .map(|language| language.tag().to_owned()),
            systems: {
                let systems = site.systems.iter();
                systems.map(|own| Record::of(own, site.language)).collect()
            },
        }
    }

    /// What an earlier run has written; none where it is none of this shape.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let data: Data = serde_json::from_slice(bytes).ok()?;
        (data.format == FORMAT).then_some(data)
    }

    /// The data in all shapes.
    pub fn files(&self, changes: &Changes) -> Vec<File> {
        let lines: Vec<String> = self
            .systems
            .iter()
            .map(|record| shown::json(serde_json::to_string(record).unwrap_or_default()))
            .collect();
        let title = shown::json(serde_json::Value::from(self.title.as_str()).to_string());
        let format = self.format;
        let language = self.language.as_ref();
        let language = language.map_or(String::new(), |tag| format!("\"language\":\"{tag}\","));
        let json = format!(
            "{{\"format\":{format},\"title\":{title},{language}\"systems\":[\n{}\n]}}\n",
            lines.join(",\n")
        );
        let ndjson: String = lines.iter().map(|line| [line, "\n"].concat()).collect();
        vec![
            (JSON.to_owned(), json.into_bytes()),
            (NDJSON.to_owned(), ndjson.into_bytes()),
            (CSV.to_owned(), self.csv().into_bytes()),
            changes.file(),
        ]
    }

    /// A line for each system, and two columns for each framework.
    fn csv(&self) -> String {
        let mut head: Vec<String> = [
            "id",
            "name",
            "developer",
            "version",
            "kind",
            "released",
            "level",
            "gated",
            "stated",
            "score",
            "score_at_most",
            "license",
            "license_class",
        ]
        .map(str::to_owned)
        .into();
        for yardstick in YARDSTICKS {
            head.push(yardstick.id.to_owned());
            head.push([yardstick.id, "_at_most"].concat());
        }
        head.extend(["page", "manifest", "file", "digest"].map(str::to_owned));
        let mut out = line(&head);
        for record in &self.systems {
            out += &line(&record.cells());
        }
        out
    }
}

impl Record {
    fn of(system: &System, language: Language) -> Self {
        let Report {
            system: said,
            level,
            score,
            stated,
            ..
        } = &system.report;
        let text = |text: &Option<String>| text.as_deref().map(shown_text);
        let weights = fragment::weights(&system.report.components)
            .filter(|weights| weights.availability.is_given_out());
        Record {
            id: system.id.clone(),
            name: system.name.clone(),
            developer: text(&said.developer),
            version: text(&said.version),
            kind: said
                .kind
                .iter()
                .map(|kind| kind.word().to_owned())
                .collect(),
            released: said.released.map(|date| date.text()),
            url: text(&said.url),
            level: level.as_ref().map(|level| level.id.word().to_owned()),
            gated: level.as_ref().is_some_and(|level| level.gated),
            stated: stated.map_or(0, |stated| stated.components),
            score: score.as_ref().map(|score| score.total),
            score_at_most: score.as_ref().map(|score| score.at_most),
            license: weights.and_then(|weights| text(&weights.license)),
            license_class: fragment::license(&system.report.components, language)
                .0
                .to_owned(),
            results: {
                let verdicts = system.report.verdicts.iter();
                verdicts.map(|own| Outcome::of(own, language)).collect()
            },
            components: components(&system.report),
            page: system.page(),
            manifest: system.manifest_file(),
            badge: system.badge(),
            file: shown_text(&system.file),
            digest: system.report.digest.clone().unwrap_or_default(),
            sources: system
                .report
                .sources
                .iter()
                .map(|s| shown_text(s))
                .collect(),
        }
    }

    fn cells(&self) -> Vec<String> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let number =
            |number: &Option<f64>| number.map_or(String::new(), |number| number.to_string());
        let mut cells = vec![
            self.id.clone(),
            self.name.clone(),
            text(&self.developer),
            text(&self.version),
            self.kind.join(" "),
            text(&self.released),
            text(&self.level),
            self.gated.to_string(),
            self.stated.to_string(),
            number(&self.score),
            number(&self.score_at_most),
            text(&self.license),
            self.license_class.clone(),
        ];
        for result in &self.results {
            cells.push(result.result.clone());
            cells.push(result.at_most.clone());
        }
        cells.extend([&self.page, &self.manifest, &self.file, &self.digest].map(String::clone));
        cells
    }
}

impl Outcome {
    fn of(verdict: &openness_badge::report::Verdict, language: Language) -> Self {
        let published = verdict.published.iter().map(|published| Published {
            result: shown_text(&told::published_grade(&published.grade, language)),
            date: published.date.map(|date| date.text()),
            url: published.url.as_deref().map(shown_text),
            differs: published.differs.as_deref().map(shown_text),
        });
        Outcome {
            framework: verdict.yardstick.to_string(),
            result: shown_text(&verdict.headline),
            at_most: shown_text(&verdict.at_most.headline),
            published: published.collect(),
        }
    }
}

fn components(report: &Report) -> Vec<Component> {
    use openness_badge::manifest::Availability;
    let stated = report
        .components
        .iter()
        .filter(|component| component.availability != Availability::Unknown);
    stated
        .map(|component| Component {
            id: component.id.to_string(),
            availability: component.availability.word().to_owned(),
            license: component.license.as_deref().map(shown_text),
        })
        .collect()
}

/// A line of CSV (RFC 4180).
fn line(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    cells.join(",") + "\r\n"
}

/// A cell. What a program of tables would take for a formula begins with an
/// apostrophe, so that a name computes nothing.
fn cell(text: &str) -> String {
    let is_number = text.parse::<f64>().is_ok();
    let text = match text.starts_with(['=', '+', '-', '@']) && !is_number {
        true => format!("'{text}"),
        false => text.to_owned(),
    };
    match text.contains([',', '"', '\r', '\n']) {
        true => format!("\"{}\"", text.replace('"', "\"\"")),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_are_text_and_no_formulas() {
        for (text, written) in [
            ("BLOOM", "BLOOM"),
            ("a, b", "\"a, b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-0.5", "-0.5"),
            ("", ""),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
