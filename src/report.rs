//! Everything that is computed from a manifest, as one value.
//!
//! The shape is the same in Rust, in JavaScript and as JSON. Keys are stable;
//! a fact that is not there is left out; numbers are doubles in full precision.

mod data;

use std::borrow::Cow;

use crate::finding::Severity;
use crate::license::Class;
use crate::manifest::{Availability, Claim, Date, Level, Modality};

/// Text that is mostly the program's own.
pub type Text = Cow<'static, str>;

/// What a manifest comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The version of this shape.
    pub format: u8,
    /// Of the manifest's canonical form; none where there is no manifest.
    pub digest: Option<String>,
    /// Which format the text is in.
    pub source: Source,
    pub system: SystemReport,
    /// None where there is no manifest to place.
    pub level: Option<LevelReport>,
    pub score: Option<Score>,
    /// Earlier placements, from the oldest; those without a date come first.
    pub history: Vec<PlacementReport>,
    /// All thirty, in the order of the component table.
    pub components: Vec<ComponentReport>,
    /// One for each yardstick, in the order of [`crate::assess::YARDSTICKS`].
    pub verdicts: Vec<Verdict>,
    pub claims: Vec<ClaimReport>,
    /// In the order of the text.
    pub findings: Vec<FindingReport>,
    /// Where the facts come from, as written.
    pub sources: Vec<String>,
}

/// The formats that are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    #[default]
    Manifest,
    Mof,
    Osai,
    Eiras,
    ModelCard,
    Cyclonedx,
    Spdx,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemReport {
    pub name: Option<String>,
    pub developer: Option<String>,
    pub version: Option<String>,
    pub kind: Vec<Modality>,
    pub url: Option<String>,
    pub released: Option<Date>,
    pub based_on: Option<String>,
}

/// The place on the gradient.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelReport {
    /// 0 (fully closed) to 5 (fully open).
    pub index: u8,
    pub id: Level,
    pub label: Text,
    /// Whether one has to ask: an overlay on hosted, API and downloadable.
    pub gated: bool,
    /// The date that the placement describes.
    pub as_of: Option<Date>,
    /// What should be known beside the level: that the system is not announced,
    /// or that its place is a reading of silence.
    pub note: Option<Text>,
}

/// The score, 0 to 100: this project's own figure, not Solaiman's.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The mean of the groups that are there.
    pub total: f64,
    /// Access to the model; none where the system has none of its components.
    pub model: Option<f64>,
    /// Risk analysis.
    pub risk: Option<f64>,
    /// Replication.
    pub replication: Option<f64>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlacementReport {
    pub date: Option<Date>,
    pub index: u8,
    pub level: Level,
    pub note: Option<String>,
}

/// How open one component is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Openness {
    /// Public, under a license that is free for its kind.
    Open,
    /// Public under another license or none, gated, partial or described.
    Partly,
    /// Withheld, or reached only through an interface.
    Closed,
    /// The system has no such component.
    None,
    /// Not stated.
    Unknown,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ComponentReport {
    /// The component's key, such as `weights`.
    pub id: &'static str,
    pub availability: Availability,
    /// As it is written.
    pub license: Option<String>,
    pub license_class: Option<Class>,
    /// Where the license text stands, where that is known.
    pub license_url: Option<String>,
    pub state: Openness,
    /// Those that can be links: http and https only.
    pub urls: Vec<String>,
    pub note: Option<String>,
}

/// How far a requirement is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Met,
    Partly,
    NotMet,
    NotStated,
    NeedsJudgement,
}

impl State {
    /// The word for people.
    pub fn label(self) -> &'static str {
        match self {
            State::Met => "met",
            State::Partly => "partly met",
            State::NotMet => "not met",
            State::NotStated => "not stated",
            State::NeedsJudgement => "needs judgement",
        }
    }
}

/// What one yardstick says.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The yardstick's id, such as `pieces`.
    pub yardstick: &'static str,
    pub name: &'static str,
    /// Whose it is.
    pub author: &'static str,
    /// The version or date of its criteria.
    pub version: &'static str,
    pub url: &'static str,
    /// The grade, short enough for a badge.
    pub headline: Text,
    /// The place on the yardstick's own scale, from 0 (nothing reached) to `of`.
    pub index: u8,
    pub of: u8,
    pub requirements: Vec<Requirement>,
    /// The smallest set of changes that reaches the next grade; none at the top.
    pub next: Option<Next>,
    /// The yardstick's own exact figures.
    pub detail: Detail,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    pub id: &'static str,
    pub label: Text,
    pub state: State,
    /// The keys of the components that were looked at.
    pub components: Vec<&'static str>,
    /// Why, in one sentence.
    pub because: Text,
    /// What would meet it; none where it is met.
    pub fix: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    pub headline: Text,
    pub changes: Vec<Change>,
}

/// One change to a manifest.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What to change: a component's key, or a key of `access` such as
    /// `access.audience`.
    pub component: &'static str,
    /// What to make of it.
    pub make: Text,
}

/// A yardstick's own figures: names and values in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail(pub Vec<(&'static str, Figure)>);

/// A value of a [`Detail`].
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Count(u32),
    Number(f64),
    State(State),
    Text(Text),
    List(Vec<Figure>),
    Map(Detail),
}

#[derive(Clone, Debug, PartialEq)]
pub struct ClaimReport {
    pub claim: Claim,
    pub borne_out: bool,
    /// What is missing, in words.
    pub missing: Vec<Text>,
}

/// A finding with its place. Lines and columns count from 1; what a column
/// counts was chosen when the report was made ([`crate::finding::Columns`]).
#[derive(Clone, Debug, PartialEq)]
pub struct FindingReport {
    pub code: &'static str,
    pub severity: Severity,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    pub message: String,
    pub help: Option<String>,
}

impl Detail {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Figure> {
        let mut figures = self.0.iter();
        figures.find_map(|(own, figure)| (*own == name).then_some(figure))
    }

    /// The text of a name; empty where it is no text.
    fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Figure::Text(text)) => text,
            _ => "",
        }
    }
}

impl Verdict {
    /// Which other grade it would be if something were read otherwise than by the
    /// yardstick's own rule: sentences without a full stop, to be shown beside
    /// the grade and never for it. Readings that come to the same grade, if at
    /// another progress, stand in [`Verdict::detail`] alone.
    pub fn would_be(&self) -> Vec<String> {
        let Some(Figure::List(readings)) = self.detail.get("would_be") else {
            return Vec::new();
        };
        let sentence = |reading: &Figure| {
            let Figure::Map(reading) = reading else {
                return None;
            };
            let (headline, because) = (reading.text("headline"), reading.text("because"));
            (headline != self.headline).then(|| ["Would be ", headline, " ", because].concat())
        };
        readings.iter().filter_map(sentence).collect()
    }
}

impl Report {
    /// The verdict of one yardstick, by its id.
    pub fn verdict(&self, yardstick: &str) -> Option<&Verdict> {
        self.verdicts
            .iter()
            .find(|verdict| verdict.yardstick == yardstick)
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }

    /// The report as JSON text.
    #[cfg(feature = "json")]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
