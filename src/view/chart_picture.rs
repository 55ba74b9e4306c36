//! Many systems on one picture of the gradient, as an image.

use super::Element;
use super::breakdown::Theme;
use super::builder::Builder;
use super::chart::Placed;
use super::color;
use super::picture::{Palette, Type, begin, rectangle};
use super::words::number;
use crate::manifest::Level;
use crate::shown::shown;

/// Pixels: a column, the space around the columns, a line of text.
const COLUMN: u32 = 200;
const MARGIN: u32 = 32;
const LINE: u32 = 21;
const WIDTH: u32 = 6 * COLUMN + 2 * MARGIN;
/// Where the first name is.
const TOP: u32 = 138;
/// A name takes this many lines at most.
const LINES: usize = 2;

/// The picture: a column for each level, with the systems in the order given. An
/// `svg`, 1264 pixels wide and as high as the longest column.
pub fn chart_picture(systems: &[Placed], theme: Theme) -> Element {
    let palette = Palette::of(theme);
    let columns: Vec<Vec<Entry>> = Level::ALL
        .iter()
        .map(|level| {
            systems
                .iter()
                .filter(|placed| placed.level == *level)
                .map(Entry::new)
                .collect()
        })
        .collect();
    let high = columns
        .iter()
        .map(|column| height(column))
        .max()
        .unwrap_or(0);
    let name = [
        &number(systems.len() as u32),
        " systems on the gradient of openness",
    ]
    .concat();
    let name = if systems.len() == 1 {
        "One system on the gradient of openness".to_owned()
    } else {
        name
    };
    let mut b = begin(WIDTH, TOP + high.max(LINE) + 24, name.clone(), palette);
    Type::new(20, palette.text)
        .bold()
        .draw(&mut b, MARGIN, 44, &name);
    for (at, (level, entries)) in Level::ALL.iter().zip(&columns).enumerate() {
        let x = MARGIN + COLUMN * at as u32;
        column(&mut b, x, *level, entries, palette);
    }
    b.finish()
}

/// A system's name in lines, and what is said besides.
struct Entry {
    lines: Vec<String>,
    note: String,
}

const NAME: Type = Type {
    size: 14,
    bold: false,
    fill: "",
    middle: false,
};

impl Entry {
    fn new(placed: &Placed) -> Self {
        let mut note = String::new();
        if placed.gated {
            note.push_str("gated");
        }
        if let Some(date) = placed.as_of {
            if !note.is_empty() {
                note.push_str(" · ");
            }
            note.push_str(&date.text());
        }
        Entry {
            lines: NAME.wrap(&shown(&placed.name), COLUMN - 24, LINES),
            note,
        }
    }

    fn height(&self) -> u32 {
        let note = if self.note.is_empty() { 0 } else { LINE - 4 };
        LINE * self.lines.len() as u32 + note + 8
    }
}

fn height(column: &[Entry]) -> u32 {
    column.iter().map(Entry::height).sum()
}

fn column(b: &mut Builder, x: u32, level: Level, entries: &[Entry], palette: &Palette) {
    let fill = color::LEVELS[usize::from(level.index())];
    rectangle(
        b,
        [x, 66, COLUMN - 4, 34],
        4,
        fill.edge.unwrap_or(fill.color),
    );
    rectangle(b, [x + 1, 67, COLUMN - 6, 32], 3, fill.color);
    let label = [level.label(), " · ", &number(entries.len() as u32)].concat();
    Type::new(14, fill.text)
        .middle()
        .draw(b, x + COLUMN / 2 - 2, 88, &label);
    let mut y = TOP;
    for entry in entries {
        for line in &entry.lines {
            Type {
                fill: palette.text,
                ..NAME
            }
            .draw(b, x + 8, y, line);
            y += LINE;
        }
        if !entry.note.is_empty() {
            Type::new(11, palette.quiet).draw(b, x + 8, y - 4, &entry.note);
            y += LINE - 4;
        }
        y += 8;
    }
}
