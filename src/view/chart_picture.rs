//! Many systems on one picture of the gradient, as an image.

use super::Element;
use super::breakdown::Theme;
use super::builder::Builder;
use super::chart::Placed;
use super::color;
use super::picture::{Palette, Type, begin, dashed, rectangle};
use super::words::number;
use crate::manifest::Level;
use crate::shown::shown;
use crate::words::{BreakdownWord, Language};

/// Pixels: a column, the space around the columns, a line of text.
const COLUMN: u32 = 200;
const MARGIN: u32 = 32;
const LINE: u32 = 21;
const WIDTH: u32 = 6 * COLUMN + 2 * MARGIN;
/// Where the first name is.
const TOP: u32 = 138;
/// A name takes this many lines at most.
const LINES: usize = 2;
/// So many systems of a level are named; more are counted.
const MOST: usize = 100;

/// The picture: a column for each level, with the systems in the order given, and
/// below, on no scale, those whose level is not stated. An `svg`, 1264 pixels wide
/// and as high as the longest column and that list. Of each the first hundred are
/// named.
pub fn chart_picture(systems: &[Placed], theme: Theme, language: Language) -> Element {
    let palette = Palette::of(theme);
    let columns: Vec<Column> = Level::ALL
        .iter()
        .map(|level| Column::of(systems, Some(*level), language))
        .collect();
    let high = columns
        .iter()
        .map(|column| height(&column.entries))
        .max()
        .unwrap_or(0);
    let unplaced = Column::of(systems, None, language);
    let name = name(systems.len(), unplaced.count, language);
    let below = TOP + high.max(LINE);
    let high = below + unplaced_height(&unplaced.entries) + 24;
    let mut b = begin([WIDTH, high], name.clone(), palette, language);
    Type::new(20, palette.text)
        .bold()
        .shrunk(&name, WIDTH - 2 * MARGIN)
        .draw(&mut b, MARGIN, 44, &name);
    for (at, (level, here)) in Level::ALL.iter().zip(&columns).enumerate() {
        let x = MARGIN + COLUMN * at as u32;
        column(&mut b, x, *level, here, palette);
    }
    if unplaced.count > 0 {
        self::unplaced(&mut b, below, &unplaced, palette);
    }
    b.finish()
}

/// What the picture is called.
fn name(systems: usize, unplaced: usize, language: Language) -> String {
    let word = match unplaced {
        0 => BreakdownWord::ChartName,
        _ => BreakdownWord::ChartNameUnplaced,
    };
    language.say(word, &[("count", &systems), ("unplaced", &unplaced)])
}

/// Rows of as many entries as there are columns.
fn unplaced_rows(entries: &[Entry]) -> impl Iterator<Item = (&[Entry], u32)> {
    let rows = entries.chunks(Level::ALL.len());
    rows.map(|row| (row, row.iter().map(Entry::height).max().unwrap_or(0)))
}

/// With its frame and the space before it; 0 where there is none.
fn unplaced_height(entries: &[Entry]) -> u32 {
    match entries {
        [] => 0,
        entries => {
            HEAD + unplaced_rows(entries)
                .map(|(_, height)| height)
                .sum::<u32>()
        }
    }
}

/// The head of the list of those without a level, with its space.
const HEAD: u32 = 56;

/// Those without a level, in a frame of dashes: nothing is known of them that
/// would have a color.
fn unplaced(b: &mut Builder, top: u32, Column { entries, count }: &Column, palette: &Palette) {
    let place = [
        MARGIN,
        top,
        WIDTH - 2 * MARGIN - 4,
        unplaced_height(entries),
    ];
    dashed(b, place, 4, palette.quiet);
    let label = b.language.text(BreakdownWord::NotStatedLabel);
    let label = [label, " · ", &number(*count as u32)].concat();
    Type::new(14, palette.text)
        .bold()
        .draw(b, MARGIN + 8, top + 26, &label);
    let mut y = top + HEAD;
    for (row, height) in unplaced_rows(entries) {
        for (at, entry) in row.iter().enumerate() {
            entry.draw(b, MARGIN + COLUMN * at as u32, y, palette);
        }
        y += height;
    }
}

/// The systems of a level, or of none.
struct Column {
    entries: Vec<Entry>,
    /// With those that are not named.
    count: usize,
}

impl Column {
    fn of(systems: &[Placed], level: Option<Level>, language: Language) -> Self {
        let here = systems.iter().filter(|placed| placed.level == level);
        let count = here.clone().count();
        let here = here.take(MOST).map(|placed| Entry::new(placed, language));
        let mut entries: Vec<Entry> = here.collect();
        if count > MOST {
            let more = language.say(BreakdownWord::More, &[("count", &(count - MOST))]);
            entries.push(Entry {
                lines: vec![more],
                note: String::new(),
            });
        }
        Column { entries, count }
    }
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
    fn new(placed: &Placed, language: Language) -> Self {
        let mut note = String::new();
        if placed.gated {
            note.push_str(language.text(BreakdownWord::Gated));
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

    fn draw(&self, b: &mut Builder, x: u32, mut y: u32, palette: &Palette) {
        for line in &self.lines {
            Type {
                fill: palette.text,
                ..NAME
            }
            .draw(b, x + 8, y, line);
            y += LINE;
        }
        if !self.note.is_empty() {
            Type::new(11, palette.quiet)
                .shrunk(&self.note, COLUMN - 24)
                .draw(b, x + 8, y - 4, &self.note);
        }
    }
}

fn height(column: &[Entry]) -> u32 {
    column.iter().map(Entry::height).sum()
}

fn column(
    b: &mut Builder,
    x: u32,
    level: Level,
    Column { entries, count }: &Column,
    palette: &Palette,
) {
    let fill = color::LEVELS[usize::from(level.index())];
    rectangle(
        b,
        [x, 66, COLUMN - 4, 34],
        4,
        fill.edge.unwrap_or(fill.color),
    );
    rectangle(b, [x + 1, 67, COLUMN - 6, 32], 3, fill.color);
    let label = [level.name(b.language), " · ", &number(*count as u32)].concat();
    Type::new(14, fill.text)
        .middle()
        .shrunk(&label, COLUMN - 16)
        .draw(b, x + COLUMN / 2 - 2, 88, &label);
    let mut y = TOP;
    for entry in entries {
        entry.draw(b, x, y, palette);
        y += entry.height();
    }
}
