//! What the larger pictures are made of: a page's colors, and texts that fit.

use super::breakdown::Theme;
use super::builder::Builder;
use super::text_width::width;
use super::words::{push, push_number, push_tenths};
use crate::words::Language;

/// The font of every picture, as of the badge: the layout is made for it.
const FONT: &str = "Verdana,DejaVu Sans,sans-serif";

/// Colors of a page. Every text color reaches 4.5:1 on the ground.
pub struct Palette {
    pub ground: &'static str,
    pub text: &'static str,
    pub quiet: &'static str,
    pub line: &'static str,
    pub accent: &'static str,
}

impl Palette {
    /// A picture stands alone and asks nobody: `Auto` is light.
    pub fn of(theme: Theme) -> &'static Palette {
        match theme {
            Theme::Auto | Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }
}

pub const LIGHT: Palette = Palette {
    ground: "#fff",
    text: "#1b2430",
    quiet: "#596471",
    line: "#dfe5ea",
    accent: "#17647f",
};

pub const DARK: Palette = Palette {
    ground: "#12171d",
    text: "#e4e9ee",
    quiet: "#9aa6b2",
    line: "#2b343e",
    accent: "#7ccbe0",
};

/// Begins a picture of this size, with its name.
pub fn begin(
    [width, height]: [u32; 2],
    name: String,
    palette: &Palette,
    language: Language,
) -> Builder {
    let mut b = Builder::new("svg", language);
    b.attr_number("width", width);
    b.attr_number("height", height);
    let mut view_box = String::from("0 0 ");
    push_number(&mut view_box, width);
    view_box.push(' ');
    push_number(&mut view_box, height);
    b.attr_made("viewBox", view_box);
    b.attr("role", "img");
    b.attr_made("aria-label", name.clone());
    b.attr("font-family", FONT);
    b.open("title");
    b.made(name);
    b.close();
    rectangle(&mut b, [0, 0, width, height], 0, palette.ground);
    b
}

/// A rectangle at `x`, `y`, of this width and height, with round corners.
pub fn rectangle(b: &mut Builder, place: [u32; 4], radius: u32, fill: &'static str) {
    open_rectangle(b, place, radius);
    b.attr("fill", fill);
    b.close();
}

/// The line around such a rectangle.
pub fn frame(b: &mut Builder, place: [u32; 4], radius: u32, stroke: &'static str) {
    open_rectangle(b, place, radius);
    b.attr("fill", "none");
    b.attr("stroke", stroke);
    b.close();
}

/// The same in dashes: around what is not stated.
pub fn dashed(b: &mut Builder, place: [u32; 4], radius: u32, stroke: &'static str) {
    open_rectangle(b, place, radius);
    b.attr("fill", "none");
    b.attr("stroke", stroke);
    b.attr("stroke-dasharray", "6 4");
    b.close();
}

fn open_rectangle(b: &mut Builder, [x, y, w, h]: [u32; 4], radius: u32) {
    b.open("rect");
    for (name, value) in [
        ("x", x),
        ("y", y),
        ("width", w),
        ("height", h),
        ("rx", radius),
    ] {
        if value > 0 {
            b.attr_number(name, value);
        }
    }
}

/// The smallest letters, in pixels.
const SMALLEST: u32 = 9;

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Type {
    /// Pixels.
    pub size: u32,
    pub bold: bool,
    pub fill: &'static str,
    pub middle: bool,
}

impl Type {
    pub fn new(size: u32, fill: &'static str) -> Self {
        Type {
            size,
            bold: false,
            fill,
            middle: false,
        }
    }

    pub fn bold(self) -> Self {
        Type { bold: true, ..self }
    }

    pub fn middle(self) -> Self {
        Type {
            middle: true,
            ..self
        }
    }

    /// How wide a text comes out, in pixels, rounded up.
    pub fn width(self, text: &str) -> u32 {
        let plain = u64::from(width(text)) * u64::from(self.size);
        // Bold letters are wider: by a sixth in Verdana, on the safe side.
        let wide = if self.bold { plain * 7 / 6 } else { plain };
        u32::try_from(wide.div_ceil(1100)).unwrap_or(u32::MAX)
    }

    /// As large as a text goes into this many pixels: no larger than this, and not so small
    /// that nobody reads it.
    pub fn shrunk(self, text: &str, room: u32) -> Self {
        let mut own = self;
        while own.size > SMALLEST && own.width(text) > room {
            own.size -= 1;
        }
        own
    }

    /// As much of a text as goes into this many pixels, with an ellipsis where
    /// that is not all.
    pub fn fit(self, text: &str, room: u32) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        // A letter has a pixel at least: what is far beyond the room need not be
        // measured again and again.
        let mut out: String = text.chars().take(room as usize + 1).collect();
        while out.pop().is_some() {
            let end = out.trim_end().len();
            out.truncate(end);
            out.push('…');
            if self.width(&out) <= room {
                return out;
            }
            out.pop();
        }
        "…".to_owned()
    }

    /// A text over as many lines as are allowed, broken at blanks where it can
    /// be; the last one with an ellipsis where that is not all.
    pub fn wrap(self, text: &str, room: u32, lines: usize) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            if out.len() + 1 >= lines {
                out.push(self.fit(rest, room));
                break;
            }
            let end = self.line_end(rest, room);
            let (line, after) = rest.split_at(end);
            out.push(line.trim_end().to_owned());
            rest = after.trim_start();
        }
        out
    }

    /// Where the first line ends: at the last blank within the room, else
    /// within a word; never before the first character.
    fn line_end(self, text: &str, room: u32) -> usize {
        let mut fits = 0;
        let mut blank = None;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            if self.width(&text[..end]) > room && fits > 0 {
                return blank.unwrap_or(fits);
            }
            if c == ' ' {
                blank = Some(at);
            }
            fits = end;
        }
        text.len()
    }

    /// Writes a text with its baseline at `y`.
    pub fn draw(self, b: &mut Builder, x: u32, y: u32, text: &str) {
        b.open("text");
        b.attr_number("x", x);
        b.attr_number("y", y);
        b.attr_number("font-size", self.size);
        if self.bold {
            b.attr("font-weight", "bold");
        }
        if self.middle {
            b.attr("text-anchor", "middle");
        }
        b.attr("fill", self.fill);
        b.foreign(text);
        b.close();
    }
}

/// A ring around a middle, a share of it (0 to 100) filled from the top on, and
/// hatched as far as it could be.
pub fn ring(b: &mut Builder, middle: [u32; 3], share: f64, most: f64, palette: &Palette) {
    let [.., radius] = middle;
    let around = 2.0 * std::f64::consts::PI * f64::from(radius);
    let tenths = |share: f64| match share.is_finite() {
        true => (around * share.clamp(0.0, 100.0) / 10.0).round() as u32,
        false => 0,
    };
    let (filled, most) = (tenths(share), tenths(most));
    circle(b, middle, palette.line, None);
    // Stripes from the end of what is filled on.
    let mut hatched = String::from("0 ");
    push_tenths(&mut hatched, filled);
    let mut at = filled;
    while at < most {
        push(&mut hatched, " ");
        push_tenths(&mut hatched, STRIPE.min(most - at));
        push(&mut hatched, " ");
        push_tenths(&mut hatched, STRIPE);
        at += 2 * STRIPE;
    }
    if most > filled {
        push(&mut hatched, " 0 ");
        push_number(&mut hatched, around.ceil() as u32);
        circle(b, middle, palette.accent, Some(hatched));
    }
    if filled > 0 {
        let mut solid = String::new();
        push_tenths(&mut solid, filled);
        push(&mut solid, " ");
        push_number(&mut solid, around.ceil() as u32);
        circle(b, middle, palette.accent, Some(solid));
    }
}

/// Of a hatched part of a ring, in tenths of a pixel.
const STRIPE: u32 = 30;

/// A line around a middle; with dashes, from the top on.
fn circle(b: &mut Builder, [x, y, radius]: [u32; 3], color: &'static str, dashes: Option<String>) {
    b.open("circle");
    b.attr_number("cx", x);
    b.attr_number("cy", y);
    b.attr_number("r", radius);
    b.attr("fill", "none");
    b.attr("stroke", color);
    b.attr("stroke-width", "14");
    if let Some(dashes) = dashes {
        b.attr_made("stroke-dasharray", dashes);
        let mut turn = String::from("rotate(-90 ");
        push_number(&mut turn, x);
        push(&mut turn, " ");
        push_number(&mut turn, y);
        push(&mut turn, ")");
        b.attr_made("transform", turn);
    }
    b.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: Type = Type {
        size: 22,
        bold: false,
        fill: "#000",
        middle: false,
    };

    #[test]
    fn what_fits_stays() {
        let width = TEXT.width("Pythia 12B");
        assert_eq!(TEXT.fit("Pythia 12B", width), "Pythia 12B");
        assert_eq!(TEXT.wrap("Pythia 12B", width, 1), ["Pythia 12B"]);
        assert!(TEXT.bold().width("Pythia 12B") > width);
    }

    #[test]
    fn what_does_not_fit_ends_with_an_ellipsis() {
        let cut = TEXT.fit("A very long name of a system", 200);
        assert!(cut.ends_with('…') && TEXT.width(&cut) <= 200, "{cut}");
        assert_eq!(TEXT.fit("wide", 1), "…");
        let lines = TEXT.wrap("A very long name of a system, and longer still", 200, 2);
        assert_eq!(lines.len(), 2);
        assert!(
            lines.iter().all(|line| TEXT.width(line) <= 200),
            "{lines:?}"
        );
        assert!(lines[1].ends_with('…'), "{lines:?}");
    }

    #[test]
    fn words_are_smaller_where_they_must_be() {
        let text = "Fully open";
        assert_eq!(TEXT.shrunk(text, TEXT.width(text)).size, 22);
        let less = TEXT.shrunk(text, 80);
        assert!(less.size < 22 && less.width(text) <= 80);
        assert_eq!(TEXT.shrunk(text, 1).size, SMALLEST);
    }

    #[test]
    fn words_without_blanks_are_broken_too() {
        let lines = TEXT.wrap(&"x".repeat(60), 200, 9);
        assert_eq!(lines.concat(), "x".repeat(60));
        assert_eq!(TEXT.wrap("悟道", 1, 9), ["悟", "道"]);
        assert!(TEXT.wrap("", 200, 2).is_empty());
    }
}
