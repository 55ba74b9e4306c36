//! What each yardstick says of each system, as a map of colors.

use super::Element;
use super::breakdown::Theme;
use super::builder::Builder;
use super::color;
use super::picture::{Palette, Type, begin, dashed, rectangle};
use super::told;
use crate::grade::YARDSTICKS;
use crate::report::{Report, Verdict};
use crate::shown::shown;
use crate::words::{BreakdownWord, GalleryWord, Language};

/// Pixels: the names, a column, a row, the space around.
const NAMES: u32 = 230;
const COLUMN: u32 = 132;
/// No text makes a column wider: what is longer is somebody else's.
const WIDEST: u32 = 200;
const ROW: u32 = 25;
const MARGIN: u32 = 24;
const TOP: u32 = 120;
/// So many systems have a row; more are counted.
const MOST: usize = 120;

/// The picture: a row for each system in the order given, a column for each
/// yardstick, in each cell the grade in the color of its place on the scale. An
/// `svg`.
pub fn matrix_picture(systems: &[&Report], theme: Theme, language: Language) -> Element {
    let palette = Palette::of(theme);
    let count = |number: usize| u32::try_from(number).unwrap_or_default();
    let column = column(systems, language);
    let width = 2 * MARGIN + NAMES + column * count(YARDSTICKS.len());
    let more = systems.len().saturating_sub(MOST);
    let rows = count(systems.len().min(MOST)) + u32::from(more > 0);
    let height = TOP + ROW * rows + MARGIN;
    let title = language.text(GalleryWord::MatrixHeading);
    let mut b = begin([width, height], title.to_owned(), palette, language);
    Type::new(20, palette.text)
        .bold()
        .draw(&mut b, MARGIN, 44, title);
    for (at, yardstick) in (0..).zip(YARDSTICKS) {
        head(
            &mut b,
            yardstick.name,
            MARGIN + NAMES + column * at,
            column,
            palette,
        );
    }
    let mut y = TOP;
    for report in systems.iter().take(MOST) {
        let name = report.system.name.as_deref();
        let name = shown(name.unwrap_or(language.text(BreakdownWord::NoName)));
        let label = Type::new(12, palette.text);
        label.draw(&mut b, MARGIN, y + 16, &label.fit(&name, NAMES - 12));
        for (at, verdict) in (0..).zip(&report.verdicts) {
            let x = MARGIN + NAMES + column * at;
            cell(&mut b, verdict, [x, y, column], palette);
        }
        y += ROW;
    }
    if more > 0 {
        let text = language.say(BreakdownWord::More, &[("count", &more)]);
        Type::new(12, palette.quiet).draw(&mut b, MARGIN, y + 16, &text);
    }
    b.finish()
}

/// What goes into two lines.
const SMALL: Type = Type {
    size: 9,
    bold: false,
    fill: "",
    middle: false,
};

/// How wide the columns are: so that the longest grade goes into two lines.
fn column(systems: &[&Report], language: Language) -> u32 {
    let mut column = COLUMN;
    let shown = systems.iter().take(MOST);
    for verdict in shown.flat_map(|report| &report.verdicts) {
        let text = told::short(verdict, language);
        let is_cut = |column: u32| {
            let lines = SMALL.wrap(&text, column - 14, 2);
            lines.last().is_some_and(|line| line.ends_with('…'))
        };
        while column < WIDEST && is_cut(column) {
            column += 4;
        }
    }
    column
}

fn head(b: &mut Builder, name: &'static str, x: u32, column: u32, palette: &Palette) {
    let label = Type::new(12, palette.text).bold();
    let lines = label.wrap(name, column - 12, 3);
    let above = u32::try_from(lines.len().saturating_sub(1)).unwrap_or_default();
    for (at, line) in (0..).zip(&lines) {
        label.draw(b, x, TOP - 10 - 15 * (above - at), line);
    }
}

fn cell(b: &mut Builder, verdict: &Verdict, [x, y, column]: [u32; 3], palette: &Palette) {
    let place = [x, y + 1, column - 6, ROW - 3];
    let [_, _, wide, high] = place;
    let color = match fill(verdict) {
        Some(fill) => {
            rectangle(b, place, 3, fill.edge.unwrap_or(fill.color));
            rectangle(b, [x + 1, y + 2, wide - 2, high - 2], 2, fill.color);
            fill.text
        }
        None => {
            dashed(b, place, 3, palette.line);
            palette.quiet
        }
    };
    let text = told::short(verdict, b.language);
    let (label, middle) = (Type::new(11, color).middle(), x + wide / 2);
    if label.width(&text) <= wide - 8 {
        return label.draw(b, middle, y + 16, &text);
    }
    // A longer one in two smaller lines.
    let label = Type {
        fill: color,
        ..SMALL.middle()
    };
    for (at, line) in (0..).zip(label.wrap(&text, wide - 8, 2)) {
        label.draw(b, middle, y + 11 + 10 * at, &line);
    }
}

/// The color of a verdict; none where its headline is no grade.
fn fill(verdict: &Verdict) -> Option<color::Fill> {
    verdict.place().map(|(place, of)| color::step(place, of))
}
