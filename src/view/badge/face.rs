//! What there is to say on a badge, in whatever style.

use super::BadgeOptions;
use crate::report::{LevelReport, Report, Requirement, Score, Verdict};
use crate::shown::shown;
use crate::view::Theme;
use crate::view::color::{self, Fill};
use crate::view::words;
use crate::words::{BadgeWord, Language, Value};

/// As much of a system's name as a badge is called by.
const LONGEST_NAME: usize = 120;

/// As many characters a label may have: one beyond them would push the message out of
/// sight.
const LONGEST_LABEL: usize = 40;

pub struct Face<'r> {
    /// The system's name, where it is known.
    system: Option<String>,
    pub label: String,
    pub label_fill: Fill,
    pub message: String,
    /// The message as it is said where that is not what is shown.
    spoken: Option<String>,
    pub fill: Fill,
    /// The place on the scale, where there is one.
    pub place: Option<u8>,
    pub of: u8,
    pub gated: bool,
    pub verdict: Option<&'r Verdict>,
    assessed: bool,
    language: Language,
}

impl<'r> Face<'r> {
    pub fn new(report: &'r Report, options: &BadgeOptions) -> Self {
        let other = match options.yardstick.as_ref() {
            "gradient" => None,
            id => report.verdict(id),
        };
        let Some(verdict) = other else {
            return Face {
                verdict: report.verdict("gradient"),
                ..Face::of_level(
                    report.system.name.as_deref(),
                    report.is_assessed(),
                    report.level.as_ref(),
                    report.score.as_ref(),
                    words::nothing(report, options.language),
                    options,
                )
            };
        };
        let name = report.system.name.as_deref();
        let nothing = words::nothing(report, options.language);
        let mut face = Face::of(name, report.is_assessed(), nothing, options);
        face.verdict = Some(verdict);
        if options.label.is_none() {
            let values: [(&str, &dyn Value); 1] = [("framework", &verdict.yardstick)];
            face.label = options.language.say(BadgeWord::LabelOf, &values);
        }
        face.grade(verdict);
        face
    }

    /// Of the level alone, with what is said where there is none.
    pub fn of_level(
        name: Option<&str>,
        assessed: bool,
        level: Option<&LevelReport>,
        score: Option<&Score>,
        nothing: &str,
        options: &BadgeOptions,
    ) -> Self {
        let mut face = Face::of(name, assessed, nothing, options);
        if let Some(level) = level {
            face.message = one_line(&words::level(level, options.language), usize::MAX);
            face.fill = color::step(level.index, face.of);
            face.place = Some(level.index);
            face.gated = level.gated;
            let score = score.filter(|_| options.score);
            if let Some(score) = score.filter(|score| score.stated >= LEAST_STATED) {
                face.add_score(score);
            }
        }
        face
    }

    /// Without a place.
    fn of(system: Option<&str>, assessed: bool, nothing: &str, options: &BadgeOptions) -> Self {
        let language = options.language;
        Face {
            system: system
                .map(|name| one_line(name, LONGEST_NAME))
                .filter(|name| !name.is_empty()),
            label: match &options.label {
                Some(own) => label(own),
                None => language.text(BadgeWord::Label).to_owned(),
            },
            label_fill: match options.theme {
                Theme::Dark => color::LABEL_ON_DARK,
                _ => color::LABEL,
            },
            message: nothing.to_owned(),
            spoken: None,
            fill: color::UNKNOWN,
            place: None,
            of: 5,
            gated: false,
            verdict: None,
            assessed,
            language,
        }
    }

    /// The grade of another yardstick than the gradient.
    fn grade(&mut self, verdict: &Verdict) {
        let headline = one_line(&verdict.headline, usize::MAX);
        if !headline.is_empty() {
            self.message = headline;
        }
        let (place, of) = verdict.steps();
        self.of = of;
        if let Some(place) = place.filter(|_| words::is_grade(verdict)) {
            let place = place.min(of);
            self.place = Some(place);
            self.fill = color::step(place, of);
        }
    }

    fn add_score(&mut self, score: &Score) {
        let percent = words::percent_text(score.total, self.language);
        let (shown, spoken) = match score.total < score.at_most {
            true => (
                BadgeWord::WithScoreAtLeast,
                BadgeWord::WithScoreAtLeastSpoken,
            ),
            false => (BadgeWord::WithScore, BadgeWord::WithScoreSpoken),
        };
        let say = |word| {
            let values: [(&str, &dyn Value); 2] = [("message", &self.message), ("score", &percent)];
            self.language.say(word, &values)
        };
        self.spoken = Some(say(spoken));
        self.message = say(shown);
    }

    /// What a picture of the requirements shows.
    pub fn requirements(&self) -> &'r [Requirement] {
        self.verdict.map_or(&[], |verdict| &verdict.requirements)
    }

    /// The whole as a screen reader says it: of which system, with a comma where
    /// the eye sees a point, and as what it is.
    pub fn name(&self) -> String {
        let message = spoken(self.spoken.as_ref().unwrap_or(&self.message));
        // A label that is the system's name says it already.
        let label = Some(&self.label).filter(|label| !label.is_empty());
        let label = label.filter(|label| self.system.as_ref() != Some(label));
        let what = match (&self.system, label) {
            (Some(system), Some(label)) => {
                let values: [(&str, &dyn Value); 2] = [("system", system), ("label", label)];
                self.language.say(BadgeWord::NameOf, &values)
            }
            (system, label) => system.as_ref().or(label).cloned().unwrap_or_default(),
        };
        let word = match (what.is_empty(), self.assessed) {
            (true, false) => return message,
            (true, true) => BadgeWord::MessageSelfAssessed,
            (false, true) => BadgeWord::NameSelfAssessed,
            (false, false) => BadgeWord::Name,
        };
        let values: [(&str, &dyn Value); 2] = [("what", &what), ("message", &message)];
        self.language.say(word, &values)
    }
}

/// The share of what the score counts that has to be stated for it to be shown
/// alone.
const LEAST_STATED: f64 = 0.5;

/// With a comma for each point between two blanks.
fn spoken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        match (before, c) {
            (Some(' '), '·') => {
                out.pop();
                out.push(',');
            }
            _ => out.push(c),
        }
        before = Some(c);
    }
    out
}

/// A label of the author's own.
pub fn label(text: &str) -> String {
    one_line(text, LONGEST_LABEL)
}

/// Foreign text on one line, as SVG shows it: without blanks at its ends, one blank
/// for many of whatever kind, and of so many characters at most. What it makes of its
/// own text is that text.
fn one_line(text: &str, most: usize) -> String {
    // With room for what may come after it.
    let mut out = String::with_capacity(text.len() + 16);
    let mut left = most;
    let mut blank = false;
    for c in shown(text).chars() {
        if c.is_whitespace() {
            blank = !out.is_empty();
            continue;
        }
        if left <= usize::from(blank) {
            out.push('…');
            break;
        }
        if blank {
            out.push(' ');
        }
        out.push(c);
        left -= 1 + usize::from(blank);
        blank = false;
    }
    out
}
