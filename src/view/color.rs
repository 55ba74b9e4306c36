//! Colors, each with what may be written on it.

/// A surface of a badge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    pub color: &'static str,
    /// The color of text on it: 4.5:1 at least.
    pub text: &'static str,
    /// A line around it, where it would melt into a white or a black page.
    pub edge: Option<&'static str>,
    /// Whether that line is dashed: nothing is known of what is in it.
    pub dashed: bool,
}

/// The color of text where nothing else is said.
pub const WHITE: &str = "#fff";
const INK: &str = "#0f1720";

const fn dark(color: &'static str) -> Fill {
    Fill {
        color,
        text: WHITE,
        edge: None,
        dashed: false,
    }
}

const fn light(color: &'static str) -> Fill {
    Fill {
        color,
        text: INK,
        edge: None,
        dashed: false,
    }
}

const fn edged(fill: Fill, edge: &'static str) -> Fill {
    Fill {
        edge: Some(edge),
        ..fill
    }
}

/// The six levels from closed to open: from dark to light as in Solaiman's
/// figure. No red and no green: a place on the gradient is no verdict.
pub const LEVELS: [Fill; 6] = [
    edged(dark("#1d2129"), "#6e7884"),
    dark("#37356b"),
    dark("#2f5597"),
    dark("#1c7796"),
    light("#5fc3b2"),
    edged(light("#def5e3"), "#4f9a7d"),
];

/// The label's side of a badge.
pub const LABEL: Fill = dark("#4a525c");

/// The same where the page is known to be dark.
pub const LABEL_ON_DARK: Fill = dark("#66717d");

/// For what is no grade: not stated, for somebody to judge, or not readable. Its
/// dashes are seen on it, and so on every page.
pub const UNKNOWN: Fill = Fill {
    dashed: true,
    ..edged(dark("#6b7280"), "#d3d8de")
};

/// The color of a place on a scale from 0 to `of`: the levels' own where the
/// scale has six steps, else the nearest.
pub fn step(index: u8, of: u8) -> Fill {
    let last = LEVELS.len() - 1;
    let at = match of {
        0 => 0,
        of => (usize::from(index) * last * 2 + usize::from(of)) / (usize::from(of) * 2),
    };
    LEVELS.get(at.min(last)).copied().unwrap_or(UNKNOWN)
}
