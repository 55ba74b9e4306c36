//! Facts to verdicts, and a reading to its report: the level, the score, what each
//! yardstick says, what can be done with the system, and what is to be said of
//! the text.
//!
//! Every yardstick is a pure function of [`Facts`], graded three times: of what
//! is stated, with judgement granted, and with all that is not stated as open as
//! it could be. The search for a next step grades by the same function.

mod can;
mod claims;
mod edits;
mod eu;
mod findings;
mod g7;
mod gradient;
mod groups;
mod lack;
pub mod mof;
mod open;
pub mod osai;
mod osaid;
mod pieces;
mod range;
mod reason;
mod row;
mod score;
mod search;
mod summary;
mod taxonomy;
mod told;
mod words;

use crate::facts::{EditSet, Facts};
use crate::finding::{Columns, Finding, MOST_FINDINGS, Severity};
use crate::manifest::{Level, Manifest};
use crate::read::Reading;
use crate::report::{
    AtMost, Detail, FindingReport, LevelReport, Next, Open, Report, Requirement, Score, State,
    Text, Verdict,
};
use crate::words::Language;
use open::Unstated;
use range::{Ends, Range};

/// Somebody's way to say how open a system is. Pure functions of facts as they
/// count (see [`Facts::counted`]).
pub struct Yardstick {
    pub id: &'static str,
    pub name: &'static str,
    /// Whose it is.
    pub author: &'static str,
    /// The version or date of its criteria.
    pub version: &'static str,
    pub url: &'static str,
    pub scale: Scale,
    /// The place on its scale in whole steps, from 0, the lowest.
    rank: fn(&Facts) -> u8,
    /// The highest rank that there is.
    top: fn(&Facts) -> u8,
    /// The grade of a rank in words; none where there is nothing to show.
    headline: fn(&Facts, u8, Language) -> Option<Text>,
    requirements: fn(&Subject) -> Vec<Requirement>,
    /// For every grade or requirement that is not reached, the edits without which
    /// it is not: of facts as they are stated.
    ways: fn(&Facts, &mut Vec<EditSet>),
    detail: fn(&Subject) -> Detail,
}

/// How a yardstick counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scale {
    /// The gradient's levels; below them there is "not stated".
    Levels,
    /// Grades in order.
    Grades,
    /// Requirements that are met.
    Count,
    /// The same where only all of them count, so that what is missing for
    /// judgement alone is said.
    Elements,
    /// Points, by halves.
    Points,
    /// Its author gives no figure of the whole.
    NoWhole,
}

/// Every yardstick. A new one is one file and one line here; the first is the
/// badge's default.
pub const YARDSTICKS: &[Yardstick] = &[
    gradient::YARDSTICK,
    pieces::YARDSTICK,
    taxonomy::YARDSTICK,
    mof::YARDSTICK,
    osaid::YARDSTICK,
    g7::YARDSTICK,
    eu::YARDSTICK,
    osai::YARDSTICK,
];

/// What is graded: a manifest for its words, and its facts.
pub(crate) struct Subject<'m> {
    pub manifest: &'m Manifest,
    /// As they are stated.
    pub stated: Facts,
    /// As they count.
    pub facts: Facts,
    /// As they count at most.
    pub most: Facts,
    pub unstated: Unstated,
    /// What its sentences are in.
    pub language: Language,
}

impl<'m> Subject<'m> {
    fn new(manifest: &'m Manifest, stated: Facts, ends: &Ends, language: Language) -> Self {
        Subject {
            manifest,
            stated,
            facts: ends.least,
            most: ends.most,
            unstated: Unstated::of(&stated, ends),
            language,
        }
    }
}

/// A grade at both ends of its range: of what is stated, and at most. Places are
/// whole steps of the yardstick's scale (points by halves).
#[derive(Clone, Debug, PartialEq)]
pub struct Grade {
    /// What is shown, as in [`Verdict::headline`].
    pub headline: Text,
    /// None where the headline is no grade.
    pub place: Option<u8>,
    pub at_most: u8,
    pub of: u8,
}

/// The level that facts come to: none where it is not stated how the system is
/// reached.
pub fn level(facts: &Facts) -> Option<Level> {
    gradient::placement(&facts.counted())
}

/// Every grade of every yardstick in words, for releases of which nothing is stated.
pub fn words_of_scales(language: Language) -> Vec<Text> {
    let facts = Facts::of(&Manifest::default());
    let of = |yardstick: &Yardstick| {
        let headline = yardstick.headline;
        let ranks = 0..=(yardstick.top)(&facts);
        ranks
            .filter_map(move |rank| headline(&facts, rank, language))
            .collect::<Vec<Text>>()
    };
    YARDSTICKS.iter().flat_map(of).collect()
}

impl Yardstick {
    /// The yardstick with this id.
    pub fn by_id(id: &str) -> Option<&'static Yardstick> {
        YARDSTICKS.iter().find(|yardstick| yardstick.id == id)
    }

    /// All but the first, whose grade is told by itself: as the level.
    pub fn others() -> &'static [Yardstick] {
        YARDSTICKS.get(1..).unwrap_or_default()
    }

    /// The grade of facts, without its reasons, in English.
    pub fn grade(&self, facts: &Facts) -> Grade {
        self.grade_of(&Ends::of(facts), Language::ENGLISH)
    }

    fn grade_of(&self, ends: &Ends, language: Language) -> Grade {
        let range = Range::of(self, ends);
        let (headline, shown) = range::headline(self, ends, range, language);
        Grade {
            headline,
            place: range::has_place(shown, range).then(|| self.place(range.least)),
            at_most: self.place(range.most),
            of: self.of(&ends.least),
        }
    }

    /// What it says of a manifest.
    pub fn verdict(&self, manifest: &Manifest, language: Language) -> Verdict {
        let facts = Facts::of(manifest);
        let ends = Ends::of(&facts);
        self.verdict_of(&Subject::new(manifest, facts, &ends, language), &ends)
    }

    fn verdict_of(&self, subject: &Subject, ends: &Ends) -> Verdict {
        let range = Range::of(self, ends);
        let language = subject.language;
        let (headline, shown) = range::headline(self, ends, range, language);
        let is_grade = range::has_place(shown, range);
        let mut requirements = (self.requirements)(subject);
        for requirement in &mut requirements {
            requirement.group =
                groups::group(self.id, &requirement.id, language).map(Text::Borrowed);
            if requirement.state == State::NotStated {
                requirement.fix = Some(words::say(subject, &requirement.components));
            }
        }
        let step = search::next(self, &subject.stated);
        let (index, points) = self.told(range.least);
        let (most_index, most_points) = self.told(range.most);
        Verdict {
            yardstick: Text::Borrowed(self.id),
            name: Text::Borrowed(self.name),
            author: Text::Borrowed(self.author),
            version: Text::Borrowed(self.version),
            url: Text::Borrowed(self.url),
            headline,
            shown,
            settled: range.is_settled(),
            index: index.filter(|_| is_grade),
            points: points.filter(|_| is_grade),
            of: match self.scale {
                Scale::Points => self.of(&ends.least) / 2,
                _ => self.of(&ends.least),
            },
            at_most: AtMost {
                headline: range::headline_at_most(self, ends, range, language),
                index: most_index,
                points: most_points,
            },
            open: match range.is_settled() {
                true => Open::default(),
                false => open::open(self, subject, ends, &requirements),
            },
            because: reason::reason(self, subject, &requirements, shown, step),
            next: step.map(|step| self.next(subject, step)),
            published: told::published(self, subject.manifest),
            detail: (self.detail)(subject),
            requirements,
        }
    }

    /// What the fewest edits reach.
    fn next(&self, subject: &Subject, step: search::Step) -> Next {
        let ends = Ends::of(&subject.stated.with_set(step.set));
        let (headline, _) = range::headline(self, &ends, Range::of(self, &ends), subject.language);
        let (index, points) = self.told(step.rank);
        Next {
            headline,
            index,
            points,
            edits: edits::told(step.set, subject.language),
        }
    }

    /// A rank as index or points.
    fn told(&self, rank: u8) -> (Option<u8>, Option<f64>) {
        match self.scale {
            Scale::Points => (None, Some(f64::from(rank) / 2.0)),
            _ => (Some(self.place(rank)), None),
        }
    }

    /// A rank as a place on the scale: below the levels there is none.
    fn place(&self, rank: u8) -> u8 {
        match self.scale {
            Scale::Levels => rank.saturating_sub(1),
            _ => rank,
        }
    }

    fn of(&self, facts: &Facts) -> u8 {
        self.place((self.top)(facts))
    }
}

/// Everything that a reading comes to. Columns count as asked, and sentences are
/// in this language.
pub fn assess(reading: &Reading, columns: Columns, language: Language) -> Report {
    let Some(manifest) = &reading.manifest else {
        return Report {
            format: crate::report::FORMAT,
            source: reading.source,
            findings: crate::report::findings::told(reading, &[], columns, language),
            ..Report::default()
        };
    };
    let (mut report, subject) = assess_subject(manifest, language);
    report.source = reading.source;
    let more = findings::of(reading, &subject, &report);
    report.findings = crate::report::findings::told(reading, &more, columns, language);
    report
}

/// The report of a manifest that was made by a program: without findings.
pub fn assess_manifest(manifest: &Manifest, language: Language) -> Report {
    assess_subject(manifest, language).0
}

fn assess_subject(manifest: &Manifest, language: Language) -> (Report, Subject<'_>) {
    let facts = Facts::of(manifest);
    let ends = Ends::of(&facts);
    let subject = Subject::new(manifest, facts, &ends, language);
    let verdicts = YARDSTICKS
        .iter()
        .map(|yardstick| yardstick.verdict_of(&subject, &ends))
        .collect();
    let can = can::can(&ends.least);
    let mut report = Report {
        format: crate::report::FORMAT,
        digest: Some(manifest.digest()),
        system: told::system(manifest),
        stated: Some(told::stated(&facts)),
        can: Some(can),
        level: gradient::level(told::as_of(manifest), &ends, language),
        score: Some(score::score(&ends)),
        history: told::history(manifest),
        reason: told::statement(manifest.access.reason.as_ref()),
        plans: told::statement(manifest.access.plans.as_ref()),
        safeguards: told::safeguards(manifest),
        components: told::components(manifest, &facts),
        verdicts,
        claims: claims::check(&subject),
        sources: manifest.sources.clone(),
        ..Report::default()
    };
    report.summary = summary::summary(&report, &ends.least, language);
    (report, subject)
}

/// What a badge shows and a page is told of it, for those who have facts and no
/// manifest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Glance {
    pub stated: crate::report::Stated,
    pub level: Option<LevelReport>,
    pub score: Score,
}

/// The level of facts, how much is stated, and the score.
pub fn glance(facts: &Facts, language: Language) -> Glance {
    let ends = Ends::of(facts);
    Glance {
        stated: told::stated(facts),
        level: gradient::level(None, &ends, language),
        score: score::score(&ends),
    }
}

/// The grades of a manifest without their reasons, in English: for those who count
/// many.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Brief {
    pub level: Option<Level>,
    /// Whether people have to ask, as in [`crate::report::LevelReport::gated`].
    pub gated: bool,
    pub score: Score,
    /// One for each of [`YARDSTICKS`].
    pub grades: Vec<Grade>,
    pub stated: crate::report::Stated,
}

/// Everything of a manifest that can be counted.
pub fn brief(manifest: &Manifest) -> Brief {
    let facts = Facts::of(manifest);
    let ends = Ends::of(&facts);
    let level = gradient::placement(&ends.least);
    let grades = YARDSTICKS
        .iter()
        .map(|yardstick| yardstick.grade_of(&ends, Language::ENGLISH));
    Brief {
        level,
        gated: level.is_some_and(|level| gradient::is_gated(&ends.least, level)),
        score: score::score(&ends),
        grades: grades.collect(),
        stated: told::stated(&facts),
    }
}

/// How many findings there are of the severities that ask for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub errors: i32,
    pub warnings: i32,
}

impl Counts {
    /// Of findings as a report has them.
    pub fn of(findings: &[FindingReport]) -> Counts {
        Counts::of_each(findings.iter().map(|finding| finding.severity))
    }

    fn of_each(severities: impl Iterator<Item = Severity>) -> Counts {
        let mut counts = Counts::default();
        for severity in severities {
            match severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Hint => {}
            }
        }
        counts
    }
}

/// How many errors and warnings the report of a reading has, without making it where
/// that can be.
pub fn counts(reading: &Reading) -> Counts {
    let more = reading.manifest.as_ref().map(|manifest| {
        let facts = Facts::of(manifest);
        findings::counted(reading, manifest, &facts)
    });
    let more = more.unwrap_or_default();
    // Of more than are told, which are left out says the report.
    if reading.findings.len() + more.len() >= MOST_FINDINGS {
        return Counts::of(&assess(reading, Columns::Characters, Language::ENGLISH).findings);
    }
    let more = more.iter().filter(|finding| !reading.allows(finding));
    Counts::of_each(reading.findings.iter().chain(more).map(Finding::severity))
}
