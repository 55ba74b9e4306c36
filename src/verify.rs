//! Whether a badge was made from a manifest.
//!
//! A badge does not say how it was asked for. But there are few ways: five styles, the
//! yardsticks, two grounds, with the score or without, with metadata or without; and a
//! label of its own is in its name. So it is held against every badge that it can be:
//! whoever has its file compares, for a PNG is drawn elsewhere.

use serde::Serialize;

use crate::grade::YARDSTICKS;
use crate::report::Report;
use crate::shown::shown;
use crate::view::{self, BadgeOptions, BadgeStyle, Theme};
use crate::words::{Language, Value, VerifyWord};
use crate::write::{self, Metadata};

/// What a badge from outside says of itself.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub metadata: Option<Metadata>,
    /// Its accessible name, where that can be read.
    pub name: Option<String>,
}

/// What there is to be said of a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// `genuine`, `forged`, `stale`, `other-version` or `unknown`.
    pub word: &'static str,
    pub message: String,
}

/// So many of the colons in a name may be the one after the label.
const MOST_COLONS: usize = 10;

/// The score is not on every badge that is asked for it: then there is one way.
fn with_and_without_score(report: &Report, options: BadgeOptions) -> Vec<BadgeOptions> {
    let with = BadgeOptions {
        score: true,
        ..options.clone()
    };
    match view::badge_words(report, &with) == view::badge_words(report, &options) {
        true => vec![options],
        false => vec![options, with],
    }
}

impl Found {
    /// Every badge of this report that it can be, as SVG.
    pub fn drawings<'f>(&'f self, report: &'f Report) -> impl Iterator<Item = String> + 'f {
        let all = self.candidates(report).into_iter();
        all.map(|options| write::markup(&view::badge(report, &options)))
    }

    /// What there is to be said of it, once it is known whether one of the drawings is it.
    pub fn verdict(&self, report: &Report, is_drawn: bool, language: Language) -> Verdict {
        let say = |word, message, values: &[(&str, &dyn Value)]| Verdict {
            word,
            message: language.say(message, values),
        };
        if is_drawn {
            return match &self.metadata {
                Some(_) => say(
                    "genuine",
                    VerifyWord::Genuine,
                    &[("digest", &report.digest)],
                ),
                None => say("genuine", VerifyWord::GenuineBare, &[]),
            };
        }
        let Some(metadata) = &self.metadata else {
            return say("unknown", VerifyWord::Unknown, &[]);
        };
        // What the badge says of itself is somebody else's text.
        let told = |text: &Option<String>, none| {
            let text = text.as_deref().map(|text| shown(text).into_owned());
            text.unwrap_or_else(|| language.text(none).to_owned())
        };
        if metadata.digest != report.digest {
            let digest = told(&metadata.digest, VerifyWord::None);
            return say("stale", VerifyWord::Stale, &[("digest", &digest)]);
        }
        let ours = concat!("openness-badge ", env!("CARGO_PKG_VERSION"));
        if metadata.program.as_deref() != Some(ours) {
            let program = told(&metadata.program, VerifyWord::NoProgram);
            return say(
                "other-version",
                VerifyWord::OtherProgram,
                &[("program", &program), ("ours", &ours)],
            );
        }
        let id = metadata.yardstick.as_deref().unwrap_or_default();
        let known = report
            .verdict(id)
            .map(|verdict| verdict.version.to_string());
        if metadata.criteria != known {
            let theirs = told(&metadata.criteria, VerifyWord::None);
            let ours = told(&known, VerifyWord::None);
            return say(
                "other-version",
                VerifyWord::OtherCriteria,
                &[("id", &id), ("theirs", &theirs), ("ours", &ours)],
            );
        }
        match self.difference(report) {
            Some((found, right)) => say(
                "forged",
                VerifyWord::Forged,
                &[("found", &found), ("right", &right)],
            ),
            None => say("forged", VerifyWord::ForgedFile, &[]),
        }
    }

    /// What it says where this report says something else in the same style.
    fn difference(&self, report: &Report) -> Option<(String, String)> {
        let found = self.name.as_deref()?;
        let names: Vec<String> = self
            .candidates(report)
            .iter()
            .map(|options| view::badge_name(report, options))
            .collect();
        match names.iter().any(|name| name == found) {
            true => None,
            // The first is that of its own label, or of none.
            false => Some((shown(found).into_owned(), names.into_iter().next()?)),
        }
    }

    fn candidates(&self, report: &Report) -> Vec<BadgeOptions> {
        let named = self
            .metadata
            .as_ref()
            .and_then(|metadata| metadata.yardstick.as_deref());
        let ids: Vec<&str> = match named {
            Some(id) => vec![id],
            None => YARDSTICKS.iter().map(|yardstick| yardstick.id).collect(),
        };
        let mut all = Vec::new();
        for label in self.labels(report) {
            for id in &ids {
                let options = BadgeOptions {
                    yardstick: (*id).to_owned().into(),
                    label: label.clone(),
                    metadata: self.metadata.is_some(),
                    ..BadgeOptions::default()
                };
                for options in with_and_without_score(report, options) {
                    for style in BadgeStyle::ALL {
                        for theme in [Theme::Auto, Theme::Dark] {
                            all.push(BadgeOptions {
                                style: *style,
                                theme,
                                ..options.clone()
                            });
                        }
                    }
                }
            }
        }
        // A name that it cannot have needs no picture.
        let found = self.name.as_deref();
        let (named, others): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|options| found == Some(view::badge_name(report, options).as_str()));
        if named.is_empty() { others } else { named }
    }

    /// The usual label, and what may be one in the name: what is before a colon,
    /// and after the system's name where that comes first.
    fn labels(&self, report: &Report) -> Vec<Option<String>> {
        let name = self.name.as_deref().unwrap_or_default();
        // With no label the badge is called by the system's name alone.
        let unlabelled = BadgeOptions {
            label: Some(String::new()),
            ..BadgeOptions::default()
        };
        let system = view::badge_name(report, &unlabelled);
        let message = view::badge_words(report, &unlabelled).message;
        let system = system.rsplit_once(&[": ", &message].concat());
        let system = system.map_or(String::new(), |(system, _)| [system, ", "].concat());
        let mut labels = vec![None, Some(String::new())];
        for (at, _) in name.rmatch_indices(": ").take(MOST_COLONS) {
            let label = &name[..at];
            labels.extend(
                label
                    .strip_prefix(&system)
                    .map(|label| Some(label.to_owned())),
            );
            labels.push(Some(label.to_owned()));
        }
        labels
    }
}
