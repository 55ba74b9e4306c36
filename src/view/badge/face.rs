//! What there is to say on a badge, in whatever style.

use super::BadgeOptions;
use crate::report::{Report, Requirement, Score, Verdict};
use crate::shown::shown;
use crate::view::Theme;
use crate::view::color::{self, Fill};
use crate::view::words::{self, push};

/// As much of a system's name as a badge is called by.
const LONGEST_NAME: usize = 120;

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
}

impl<'r> Face<'r> {
    pub fn new(report: &'r Report, options: &BadgeOptions) -> Self {
        let other = match options.yardstick.as_ref() {
            "gradient" => None,
            id => report.verdict(id),
        };
        let mut face = Face {
            system: report
                .system
                .name
                .as_deref()
                .map(name)
                .filter(|name| !name.is_empty()),
            label: match (&options.label, other) {
                (Some(label), _) => one_line(label),
                (None, Some(verdict)) => ["openness · ", &*verdict.yardstick].concat(),
                (None, None) => "openness".to_owned(),
            },
            label_fill: match options.theme {
                Theme::Dark => color::LABEL_ON_DARK,
                _ => color::LABEL,
            },
            message: words::nothing(report).to_owned(),
            spoken: None,
            fill: color::UNKNOWN,
            place: None,
            of: 5,
            gated: false,
            verdict: other.or_else(|| report.verdict("gradient")),
            assessed: report.is_assessed(),
        };
        match (other, &report.level) {
            (Some(verdict), _) => face.grade(verdict),
            (None, Some(level)) => {
                face.message = one_line(&words::level(level));
                face.fill = color::step(level.index, face.of);
                face.place = Some(level.index);
                face.gated = level.gated;
                let score = report.score.as_ref().filter(|_| options.score);
                if let Some(score) = score.filter(|score| score.stated >= LEAST_STATED) {
                    face.add_score(score);
                }
            }
            (None, None) => {}
        }
        face
    }

    /// The grade of another yardstick than the gradient.
    fn grade(&mut self, verdict: &Verdict) {
        let headline = one_line(&verdict.headline);
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
        let percent = words::percent_text(score.total);
        let at_least = score.total < score.at_most;
        let mut spoken = self.message.clone();
        push(&mut spoken, if at_least { " · at least " } else { " · " });
        push(&mut spoken, &percent);
        self.spoken = Some(spoken);
        push(&mut self.message, if at_least { " · ≥ " } else { " · " });
        push(&mut self.message, &percent);
    }

    /// What a picture of the requirements shows.
    pub fn requirements(&self) -> &'r [Requirement] {
        self.verdict.map_or(&[], |verdict| &verdict.requirements)
    }

    /// The whole as a screen reader says it: of which system, with a comma where
    /// the eye sees a point, and as what it is.
    pub fn name(&self) -> String {
        let message = self.spoken.as_ref().unwrap_or(&self.message);
        let mut name = String::with_capacity(self.label.len() + message.len() + 64);
        if let Some(system) = &self.system {
            push(&mut name, system);
        }
        // A label that is the system's name says it already.
        if !self.label.is_empty() && self.label != name {
            if !name.is_empty() {
                push(&mut name, ", ");
            }
            push(&mut name, &self.label);
        }
        if !name.is_empty() {
            push(&mut name, ": ");
        }
        push_spoken(&mut name, message);
        if self.assessed {
            push(&mut name, " (self-assessed)");
        }
        name
    }
}

/// The share of what the score counts that has to be stated for it to be shown
/// alone.
const LEAST_STATED: f64 = 0.5;

/// With a comma for each point between two blanks.
fn push_spoken(out: &mut String, text: &str) {
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
}

/// A system's name, on one line and not without end.
fn name(text: &str) -> String {
    let mut name = one_line(text);
    if let Some((end, _)) = name.char_indices().nth(LONGEST_NAME) {
        name.truncate(end);
        name.push('…');
    }
    name
}

/// Foreign text on one line, as SVG shows it: without blanks at its ends, and
/// one blank for many.
fn one_line(text: &str) -> String {
    // With room for what may come after it.
    let mut out = String::with_capacity(text.len() + 16);
    for c in shown(text).chars() {
        if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(c);
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}
