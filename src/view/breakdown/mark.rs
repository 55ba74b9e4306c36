//! Marks: a shape for every state, so that color is never alone. Each stands
//! beside its word and is hidden from those who hear the page.

use crate::finding::Severity;
use crate::report::{Answer, Openness, State};
use crate::view::builder::Builder;

/// A state as it is shown.
#[derive(Clone, Copy, PartialEq)]
pub enum Mark {
    Yes,
    Half,
    /// To be had by whoever asks.
    Ask,
    No,
    Silent,
    Judge,
    Error,
    Warning,
    Hint,
}

impl From<State> for Mark {
    fn from(state: State) -> Self {
        match state {
            State::Met => Mark::Yes,
            State::Partly => Mark::Half,
            State::NotMet => Mark::No,
            State::NotStated => Mark::Silent,
            State::NeedsJudgement => Mark::Judge,
        }
    }
}

impl From<Openness> for Mark {
    fn from(openness: Openness) -> Self {
        match openness {
            Openness::Open => Mark::Yes,
            Openness::Partly => Mark::Half,
            Openness::Closed => Mark::No,
            Openness::None | Openness::Unknown => Mark::Silent,
        }
    }
}

impl From<Answer> for Mark {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Yes => Mark::Yes,
            Answer::OnRequest => Mark::Ask,
            Answer::Partly => Mark::Half,
            Answer::No => Mark::No,
            Answer::NotStated => Mark::Silent,
        }
    }
}

impl From<Severity> for Mark {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => Mark::Error,
            Severity::Warning => Mark::Warning,
            Severity::Hint => Mark::Hint,
        }
    }
}

impl Mark {
    /// The class that gives it its color.
    pub fn class(self) -> &'static str {
        match self {
            Mark::Yes => "yes",
            Mark::Half | Mark::Ask => "half",
            Mark::No => "no",
            Mark::Silent => "silent",
            Mark::Judge => "judge",
            Mark::Error => "error",
            Mark::Warning => "warning",
            Mark::Hint => "hint",
        }
    }

    /// The shape: one path on 16 by 16. What overlaps is cut out.
    fn path(self) -> &'static str {
        match self {
            // A disc with a tick.
            Mark::Yes => {
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 11.4 3.9 8.3l1.3-1.3L7 8.8l3.8-3.8 1.3 1.3z"
            }
            // A ring, half of it filled.
            Mark::Half => "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6v10.8a5.4 5.4 0 0 1 0-10.8z",
            // A ring with three points.
            Mark::Ask => {
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8zM4 7.1h1.8v1.8H4zm3.1 0h1.8v1.8H7.1zm3.1 0H12v1.8h-1.8z"
            }
            // A ring.
            Mark::No => {
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 1 1 0 10.8 5.4 5.4 0 0 1 0-10.8z"
            }
            // A ring, which is drawn as a line: dashes.
            Mark::Silent => "M8 1.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4",
            // A diamond with a point.
            Mark::Judge => "M8 .6 15.4 8 8 15.4.6 8zm0 2.3L2.9 8 8 13.1 13.1 8zM7 7h2v2H7z",
            // An octagon, a triangle, a square, each with its sign cut out.
            Mark::Error => "M5 1h6l4 4v6l-4 4H5l-4-4V5zm2.1 3 .3 5h1.2l.3-5zm0 6.2v1.8h1.8v-1.8z",
            Mark::Warning => "M8 1.2 15.6 15H.4zM7.1 6l.3 4.4h1.2L8.9 6zm0 5.4v1.7h1.8v-1.7z",
            Mark::Hint => "M2 1h12v14H2zm5.1 2.8v1.8h1.8V3.8zm0 3v5.4h1.8V6.8z",
        }
    }

    /// The mark alone.
    #[inline(never)]
    pub fn draw(self, b: &mut Builder) {
        b.open("svg.mark");
        b.attr("viewBox", "0 0 16 16");
        b.attr("aria-hidden", "true");
        b.open("path");
        b.attr("d", self.path());
        if self == Mark::Silent {
            b.attr("fill", "none");
            b.attr("stroke", "currentColor");
            b.attr("stroke-width", "1.6");
            b.attr("stroke-dasharray", "2.6 2.27");
        } else {
            b.attr("fill", "currentColor");
            b.attr("fill-rule", "evenodd");
        }
        b.close2();
    }

    /// Opens an item of a list that begins with the mark.
    #[inline(never)]
    pub fn open_item(self, b: &mut Builder) {
        b.open("li");
        b.open("span");
        b.attr("class", self.class());
        self.draw(b);
        b.close();
    }

    /// A word in the mark's color.
    #[inline(never)]
    pub fn word(self, b: &mut Builder, word: &'static str) {
        b.open("span");
        b.attr("class", self.class());
        b.text(word);
        b.close();
    }
}
