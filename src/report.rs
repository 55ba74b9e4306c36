//! Everything that is computed from a manifest, as one value.
//!
//! The shape is the same in Rust, in JavaScript and as JSON. Keys are stable, in
//! snake_case, words in kebab-case; a fact that is not there is left out; numbers
//! are doubles in full precision. A stored report can be read back and drawn.

mod detail;
pub(crate) mod findings;
mod published;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::finding::Severity;
use crate::license::Class;
use crate::manifest::{Audience, Availability, Channel, Claim, Date, Level, Modality, Price};
#[cfg(feature = "json")]
use crate::shown;
use crate::words::{Language, LevelWord, ReportWord};

pub use crate::read::Source;
pub use detail::{Detail, Figure};

/// Text that is mostly the program's own.
pub type Text = Cow<'static, str>;

/// The version of the report's shape.
pub const FORMAT: u8 = 1;

/// What a manifest comes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// The version of this shape.
    pub format: u8,
    /// Of the manifest's canonical form; none where there is no manifest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// Which format the text is in.
    pub source: Source,
    pub system: SystemReport,
    /// How many of the thirty components are stated; none where there is no
    /// manifest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<Stated>,
    /// What a reader can do with the system; none where there is no manifest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can: Option<Can>,
    /// What can be had, what is withheld and what is not stated, in one or two
    /// sentences; empty where there is no manifest.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub summary: String,
    /// None where it is not stated how the system is reached, or where there is
    /// no manifest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<LevelReport>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// Earlier placements, from the oldest; those without a date come first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<PlacementReport>,
    /// Why it is not more open, in the developer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<StatementReport>,
    /// What the developer has promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<StatementReport>,
    /// What the developer says is in place against misuse.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub safeguards: Vec<StatementReport>,
    /// All thirty, in the order of the component table.
    pub components: Vec<ComponentReport>,
    /// One for each yardstick, in the order of [`crate::grade::YARDSTICKS`].
    pub verdicts: Vec<Verdict>,
    pub claims: Vec<ClaimReport>,
    /// Errors first, then warnings, then hints; each in the order of the text.
    pub findings: Vec<FindingReport>,
    /// Where the facts come from, as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SystemReport {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kind: Vec<Modality>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub released: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub based_on: Option<String>,
}

/// How many components are stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    pub components: u8,
    pub of: u8,
}

/// An answer to what can be done with a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    OnRequest,
    Partly,
    No,
    NotStated,
}

impl Answer {
    /// The word for people.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Answer::Yes => language.text(ReportWord::AnswerYes),
            Answer::OnRequest => language.text(LevelWord::AvailabilityGated),
            Answer::Partly => language.text(ReportWord::AnswerPartly),
            Answer::No => language.text(ReportWord::AnswerNo),
            Answer::NotStated => language.text(LevelWord::NotStated),
        }
    }
}

/// Six plain answers, for readers who know none of the yardsticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Can {
    /// Use it.
    #[serde(rename = "use")]
    pub use_it: Answer,
    /// Run it yourself.
    pub run: Answer,
    /// Use it commercially.
    pub commercial: Answer,
    /// Look inside.
    pub inspect: Answer,
    /// See what it was trained on.
    pub data: Answer,
    /// Build it again.
    pub rebuild: Answer,
}

/// The place on the gradient.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LevelReport {
    /// 0 (fully closed) to 5 (fully open).
    pub index: u8,
    pub id: Level,
    pub label: Text,
    /// Whether people have to ask: an overlay on hosted, API and downloadable.
    pub gated: bool,
    /// The date that the placement describes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// What should be known beside the level: whether the system is announced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The level that it could be with all that is not stated.
    pub at_most: LevelAtMost,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LevelAtMost {
    pub index: u8,
    pub id: Level,
    pub label: Text,
}

/// The score, 0 to 100: this project's own figure, not Solaiman's. Of what is
/// stated alone; `at_most` is the total with all that is not stated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Score {
    /// The mean of the three groups.
    pub total: f64,
    pub at_most: f64,
    /// The share of what it counts that is stated, 0 to 1.
    pub stated: f64,
    /// Access to the model.
    pub model: f64,
    /// Risk analysis.
    pub risk: f64,
    /// Replication.
    pub replication: f64,
    /// The three groups with all that is not stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups_at_most: Option<ScoreGroups>,
}

impl Score {
    /// The shares of the whole and of its three groups (access to the model, risk,
    /// replication), each with what it could be at most.
    pub fn shares(&self) -> [(f64, f64); 4] {
        let groups = ScoreGroups {
            model: self.model,
            risk: self.risk,
            replication: self.replication,
        };
        let most = self.groups_at_most.unwrap_or(groups);
        [
            (self.total, self.at_most),
            (self.model, most.model),
            (self.risk, most.risk),
            (self.replication, most.replication),
        ]
        .map(|(share, most)| (share, most.max(share)))
    }
}

/// The three groups of the score, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScoreGroups {
    pub model: f64,
    pub risk: f64,
    pub replication: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlacementReport {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    pub index: u8,
    pub level: Level,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Something that the developer says, with where it is said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatementReport {
    pub text: String,
    /// Http or https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// How open one component is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComponentReport {
    /// The component's key, such as `weights`.
    pub id: Text,
    pub availability: Availability,
    /// The canonical id or expression; as it is written where none is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// As it is written, where that is another spelling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_as_found: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_class: Option<Class>,
    /// Where the license text can be read, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_url: Option<String>,
    pub state: Openness,
    /// Those that can be links: http and https only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Since when it is no longer handed out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Date>,
    /// What took its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
}

/// How far a requirement is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Met,
    Partly,
    NotMet,
    NotStated,
    NeedsJudgement,
}

impl State {
    /// The word for people.
    pub fn name(self, language: Language) -> &'static str {
        match self {
            State::Met => language.text(ReportWord::StateMet),
            State::Partly => language.text(ReportWord::StatePartly),
            State::NotMet => language.text(ReportWord::StateNotMet),
            State::NotStated => language.text(LevelWord::NotStated),
            State::NeedsJudgement => language.text(LevelWord::NeedsJudgement),
        }
    }

    /// The word in English.
    pub fn label(self) -> &'static str {
        self.name(Language::ENGLISH)
    }
}

/// What a headline is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// The grade of what is stated.
    #[default]
    Grade,
    /// The same as a count that may be higher.
    AtLeast,
    /// That nothing which is stated reaches a grade, and what is not stated might.
    NotStated,
    /// That judgement alone is missing.
    NeedsJudgement,
}

/// What one yardstick says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Verdict {
    /// The yardstick's id, such as `pieces`.
    pub yardstick: Text,
    pub name: Text,
    /// Whose it is.
    pub author: Text,
    /// The version or date of its criteria.
    pub version: Text,
    pub url: Text,
    /// What is shown, short enough for a badge: the grade of what is stated, or
    /// `not stated` or `needs judgement` where that is no grade to show.
    pub headline: Text,
    /// What that is: a grade, or why there is none.
    #[serde(default)]
    pub shown: Shown,
    /// Whether the verdict could still be another one.
    pub settled: bool,
    /// The place on the yardstick's own scale of grades, from 0 (nothing reached)
    /// to `of`; none where the headline is no grade, and on a scale of points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<u8>,
    /// The points, on a scale of points (`osai`); none where the headline is no
    /// grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<f64>,
    pub of: u8,
    /// The verdict with all that is not stated, and with what needs judgement
    /// granted.
    pub at_most: AtMost,
    /// The one reason that decides, in one sentence: how that is which the next step
    /// changes; of the highest grade, that nothing is missing. Empty in reports of
    /// earlier versions.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub because: Text,
    /// What would settle the verdict.
    #[serde(default, skip_serializing_if = "Open::is_empty")]
    pub open: Open,
    pub requirements: Vec<Requirement>,
    /// The fewest edits that reach a higher grade; none at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Next>,
    /// What the yardstick's owner has published of the system.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<Published>,
    /// The yardstick's own exact figures.
    #[serde(default, skip_serializing_if = "Detail::is_empty")]
    pub detail: Detail,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AtMost {
    pub headline: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<f64>,
}

/// What keeps a verdict from being settled.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Open {
    /// Components, licenses (`weights.license`) and facts of access
    /// (`access.price`) that are not stated and would decide; a group of three
    /// (`training-code`) where all of it is not stated.
    #[serde(default)]
    pub not_stated: Vec<Text>,
    /// Requirements that need judgement, by their ids.
    #[serde(default)]
    pub judgement: Vec<Text>,
}

impl Open {
    pub fn is_empty(&self) -> bool {
        self.not_stated.is_empty() && self.judgement.is_empty()
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Requirement {
    pub id: Text,
    pub label: Text,
    /// Which of the yardstick's own groups it belongs to, where it has groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Text>,
    pub state: State,
    /// The keys of the components that were looked at.
    pub components: Vec<Text>,
    /// Why, in one sentence.
    pub because: Text,
    /// What would meet it; none where it is met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Text>,
}

/// A next step: edits, and the grade of the release with them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Next {
    pub headline: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<f64>,
    pub edits: Vec<EditReport>,
}

/// One edit of a manifest: of a component (or of the three of a group), or of
/// the access.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EditReport {
    /// A component's key, or a group's where all of its members change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub component: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub availability: Option<Availability>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<AccessReport>,
    /// The edit as a sentence.
    pub text: Text,
}

/// The fact of access that an edit changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessReport {
    Audience(Audience),
    Price(Price),
    Staged(bool),
    /// Channels that are added.
    Channels(Vec<Channel>),
}

/// What the owner of a yardstick has published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Published {
    /// A headline, or the levels of `taxonomy` by its component names.
    pub grade: PublishedGrade,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Http or https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// By what ours differs, where the manifest says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub differs: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PublishedGrade {
    Headline(String),
    Levels(Detail),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimReport {
    pub claim: Claim,
    /// Whether what is stated supports it by one of the tests.
    pub borne_out: bool,
    /// What is missing, by name.
    pub missing: Vec<Text>,
    /// What of it is not stated, and so may be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_stated: Vec<Text>,
    /// The tests, by the yardsticks' ids (`score` for `reproducible`), and what
    /// each says.
    pub by: Detail,
    /// Why, in one sentence.
    pub because: Text,
    /// Where the developer says so: http or https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// A finding with its place. Lines and columns count from 1; what a column
/// counts was chosen when the report was made ([`crate::finding::Columns`]).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingReport {
    pub code: Text,
    pub severity: Severity,
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    pub message: String,
    /// How to fix it, where that can be said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// The same as a change of the text, where it is certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edit: Option<TextEdit>,
}

/// What to write from a place to before its end instead of what is there. Lines
/// and columns as in [`FindingReport`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextEdit {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
    pub text: String,
}

impl Verdict {
    /// The place in whole steps of its scale (points count by halves), and how
    /// many there are. No place where the headline is no grade.
    pub fn steps(&self) -> (Option<u8>, u8) {
        match self.at_most.points {
            Some(_) => (self.points.map(halves), self.of.saturating_mul(2)),
            None => (self.index, self.of),
        }
    }

    /// The place on its scale in the same steps, and how many there are; none where the
    /// headline is on no scale: `not stated` and `needs judgement`.
    pub fn place(&self) -> Option<(u8, u8)> {
        let (place, of) = self.steps();
        let is_grade = of > 0 && self.shown != Shown::NeedsJudgement;
        Some((place.filter(|_| is_grade)?, of))
    }

    /// The place that it could have at most, in the same steps.
    pub fn at_most_steps(&self) -> u8 {
        let AtMost { index, points, .. } = self.at_most;
        points.map(halves).or(index).unwrap_or_default()
    }

    /// Which other grade it would be if something were read otherwise than by the
    /// yardstick's own rule: sentences without a full stop, to be shown beside
    /// the grade and never for it. Readings that come to the same grade, if at
    /// another progress, are in [`Verdict::detail`] alone.
    pub fn would_be(&self) -> Vec<String> {
        let Some(Figure::List(readings)) = self.detail.get("would_be") else {
            return Vec::new();
        };
        let sentence = |reading: &Figure| {
            let Figure::Map(reading) = reading else {
                return None;
            };
            let is_other = reading.get("class") != self.detail.get("class");
            is_other.then(|| reading.text("text").to_owned())
        };
        readings.iter().filter_map(sentence).collect()
    }
}

/// Points as a count of halves, which they are whole in.
fn halves(points: f64) -> u8 {
    (points * 2.0) as u8
}

impl Report {
    /// Whether there was a manifest to assess.
    pub fn is_assessed(&self) -> bool {
        self.stated.is_some()
    }

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
        shown::json(serde_json::to_string_pretty(self).unwrap_or_default())
    }

    /// A stored report.
    #[cfg(feature = "json")]
    pub fn from_json(json: &str) -> Result<Report, serde_json::Error> {
        serde_json::from_str(json)
    }
}
