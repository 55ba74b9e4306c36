//! When systems were released and on which level, with lines for those that moved.

use super::Element;
use super::breakdown::Theme;
use super::builder::Builder;
use super::color;
use super::picture::{Palette, Type, begin, rectangle};
use super::words::{number, push, push_number};
use crate::manifest::{Date, Level};
use crate::report::Report;
use crate::words::{BreakdownWord, GalleryWord, Language};

/// Pixels: the names of the levels, the space around, a line of text, where the
/// rows begin.
const LEFT: u32 = 150;
const MARGIN: u32 = 24;
const LINE: u32 = 17;
const TOP: u32 = 92;
/// The least width of a year, and of all years together.
const YEAR: u32 = 116;
const YEARS: u32 = 1060;
/// So many years are apart; what is older is with the first of them.
const MOST_YEARS: usize = 16;
/// So many systems of a level and a year are named; more are counted.
const MOST_NAMES: usize = 14;

/// A system at a year and a level.
struct Mark<'r> {
    system: usize,
    name: &'r str,
    year: u16,
    level: u8,
    /// Where it was before.
    earlier: bool,
}

/// Where the name of a mark is.
struct Spot {
    column: usize,
    level: u8,
    /// From the top of its row; none where it is only counted.
    line: Option<usize>,
}

/// The picture: a column for each year and a row for each level, open on top. An
/// `svg` with each system at the year of its release (where it moved: of each
/// placement) and a line between the places of one that moved. Gives also how many
/// have no place in it, because the year or the level is not stated.
pub fn years_picture(systems: &[&Report], theme: Theme, language: Language) -> (Element, usize) {
    let palette = Palette::of(theme);
    let mut marks: Vec<Mark> = Vec::new();
    let mut unplaced = 0;
    for (system, report) in systems.iter().enumerate() {
        let before = marks.len();
        self::marks(&mut marks, system, report, language);
        unplaced += usize::from(marks.len() == before);
    }
    let years = years(&marks);
    let (spots, counts) = spots(&marks, &years);
    let columns = u32::try_from(years.len()).unwrap_or(1).max(1);
    let wide = (YEARS / columns).max(YEAR);
    let rows = rows(&counts);
    let left = left(language);
    let width = 2 * MARGIN + left + wide * columns;
    let height = rows.first().map_or(TOP, |[top, high]| top + high) + MARGIN;
    let title = language.text(GalleryWord::YearsTitle);
    let mut b = begin([width, height], title.to_owned(), palette, language);
    Type::new(20, palette.text)
        .bold()
        .draw(&mut b, MARGIN, 44, title);
    let place = Places {
        rows: &rows,
        left,
        wide,
    };
    for (level, [top, high]) in Level::ALL.iter().zip(&rows) {
        row(&mut b, *level, [*top, *high], [left, width], palette);
    }
    for (column, year) in years.iter().enumerate() {
        let text = match column {
            0 if marks.iter().any(|mark| mark.year < *year) => {
                ["≤ ", &number((*year).into())].concat()
            }
            _ => number((*year).into()),
        };
        Type::new(13, palette.quiet)
            .bold()
            .draw(&mut b, place.x(column), TOP - 14, &text);
    }
    for (a, z) in spots
        .iter()
        .zip(&marks)
        .zip(spots.iter().zip(&marks).skip(1))
    {
        let ((from, was), (to, is)) = (a, z);
        if was.system == is.system {
            way(&mut b, place.dot(from), place.dot(to), palette);
        }
    }
    for (spot, mark) in spots.iter().zip(&marks) {
        if spot.line.is_some() {
            self::mark(&mut b, mark, place.dot(spot), wide, palette);
        }
    }
    for (column, levels) in counts.iter().enumerate() {
        for (level, count) in (0..).zip(levels) {
            if *count > MOST_NAMES {
                let spot = Spot {
                    column,
                    level,
                    line: Some(MOST_NAMES),
                };
                let [x, y] = place.dot(&spot);
                let more = language.say(BreakdownWord::More, &[("count", &(count - MOST_NAMES))]);
                Type::new(11, palette.quiet).draw(&mut b, x + 9, y + 4, &more);
            }
        }
    }
    (b.finish(), unplaced)
}

/// The marks of a system from its first place to its last; none where there is no
/// place with a year.
fn marks<'r>(marks: &mut Vec<Mark<'r>>, system: usize, report: &'r Report, language: Language) {
    let Some(level) = &report.level else { return };
    let name = report.system.name.as_deref();
    let name = name.unwrap_or(language.text(BreakdownWord::NoName));
    let released = report.system.released.map(Date::year);
    let start = marks.len();
    for placed in &report.history {
        let level = placed.level.index();
        // Steps within a year and a level are one place here.
        let is_same = |year| {
            let last = marks.get(start..).and_then(|own| own.last());
            last.is_some_and(|mark| mark.year == year && mark.level == level)
        };
        let year = placed.date.map(Date::year).or(released);
        if let Some(year) = year.filter(|year| !is_same(*year)) {
            marks.push(Mark {
                system,
                name,
                year,
                level,
                earlier: true,
            });
        }
    }
    // Without an earlier place it is there since its release.
    let since = level.as_of.map(Date::year);
    let year = match marks.len() > start {
        true => since.or(released),
        false => released.or(since),
    };
    match year {
        Some(year) => marks.push(Mark {
            system,
            name,
            year,
            level: level.id.index(),
            earlier: false,
        }),
        None => marks.truncate(start),
    }
}

/// Every year from the first to the last, but not too many.
fn years(marks: &[Mark]) -> Vec<u16> {
    let years = || marks.iter().map(|mark| mark.year);
    let Some((first, last)) = years().min().zip(years().max()) else {
        return Vec::new();
    };
    let most = u16::try_from(MOST_YEARS - 1).unwrap_or(u16::MAX);
    (first.max(last.saturating_sub(most))..=last).collect()
}

/// Each mark's place, and how many there are of each year and level.
fn spots(marks: &[Mark], years: &[u16]) -> (Vec<Spot>, Vec<[usize; 6]>) {
    let mut counts = vec![[0_usize; 6]; years.len()];
    let first = years.first().copied().unwrap_or_default();
    let spot = |mark: &Mark| {
        let column = usize::from(mark.year.saturating_sub(first));
        let count = counts
            .get_mut(column)
            .and_then(|levels| levels.get_mut(usize::from(mark.level)));
        let line = count.map(|count| {
            *count += 1;
            *count - 1
        });
        Spot {
            column,
            level: mark.level,
            line: line.filter(|line| *line < MOST_NAMES),
        }
    };
    (marks.iter().map(spot).collect(), counts)
}

/// Top and height of each level's row, by the level: the highest is on top.
fn rows(counts: &[[usize; 6]]) -> Vec<[u32; 2]> {
    let mut top = TOP;
    let mut rows: Vec<[u32; 2]> = (0..Level::ALL.len())
        .rev()
        .map(|level| {
            let of = |levels: &[usize; 6]| levels.get(level).copied().unwrap_or_default();
            let most = counts.iter().map(of).max().unwrap_or_default();
            let lines = u32::try_from(most.min(MOST_NAMES + 1)).unwrap_or_default();
            let high = (LINE * lines).max(LINE) + 18;
            let row = [top, high];
            top += high + 4;
            row
        })
        .collect();
    rows.reverse();
    rows
}

/// The name of a level.
const NAME: Type = Type {
    size: 13,
    bold: true,
    fill: "",
    middle: false,
};

/// How much room the names of the levels have, with what is around them.
fn left(language: Language) -> u32 {
    let names = Level::ALL.iter().map(|level| level.name(language));
    let widest = names.map(|name| NAME.width(name)).max().unwrap_or_default();
    LEFT.max(widest + 28)
}

struct Places<'r> {
    rows: &'r [[u32; 2]],
    left: u32,
    wide: u32,
}

impl Places<'_> {
    fn x(&self, column: usize) -> u32 {
        MARGIN + self.left + self.wide * u32::try_from(column).unwrap_or_default() + 8
    }

    /// The middle of a dot; of one that is only counted, that of the line which
    /// counts it.
    fn dot(&self, spot: &Spot) -> [u32; 2] {
        let [top, _] = self
            .rows
            .get(usize::from(spot.level))
            .copied()
            .unwrap_or_default();
        let line = u32::try_from(spot.line.unwrap_or(MOST_NAMES)).unwrap_or_default();
        [self.x(spot.column) + 4, top + 17 + LINE * line]
    }
}

fn row(
    b: &mut Builder,
    level: Level,
    [top, high]: [u32; 2],
    [left, width]: [u32; 2],
    palette: &Palette,
) {
    let fill = color::LEVELS[usize::from(level.index())];
    let edge = fill.edge.unwrap_or(fill.color);
    rectangle(b, [MARGIN, top, left - 10, high], 4, edge);
    rectangle(b, [MARGIN + 1, top + 1, left - 12, high - 2], 3, fill.color);
    Type {
        fill: fill.text,
        ..NAME
    }
    .draw(b, MARGIN + 10, top + 22, level.name(b.language));
    rectangle(
        b,
        [MARGIN + left, top + high + 1, width - 2 * MARGIN - left, 1],
        0,
        palette.line,
    );
}

/// A line between two places. It leaves and comes in along the dots, where no names
/// are.
fn way(b: &mut Builder, [x1, y1]: [u32; 2], [x2, y2]: [u32; 2], palette: &Palette) {
    let middle = match y1 == y2 {
        true => y1.saturating_sub(LINE),
        false => u32::midpoint(y1, y2),
    };
    let mut d = String::new();
    for (sign, [x, y]) in [
        ("M", [x1, y1]),
        ("C", [x1, middle]),
        (" ", [x2, middle]),
        (" ", [x2, y2]),
    ] {
        push(&mut d, sign);
        push_number(&mut d, x);
        push(&mut d, " ");
        push_number(&mut d, y);
    }
    b.open("path");
    b.attr_made("d", d);
    b.attr("fill", "none");
    b.attr("stroke", palette.accent);
    b.attr("stroke-width", "1.5");
    b.close();
}

fn mark(b: &mut Builder, mark: &Mark, [x, y]: [u32; 2], wide: u32, palette: &Palette) {
    let fill = color::LEVELS
        .get(usize::from(mark.level))
        .copied()
        .unwrap_or(color::UNKNOWN);
    b.open("circle");
    b.attr_number("cx", x);
    b.attr_number("cy", y);
    b.attr("r", "4.5");
    match mark.earlier {
        true => {
            b.attr("fill", palette.ground);
            b.attr("stroke", palette.accent);
            b.attr("stroke-width", "2");
        }
        false => {
            b.attr("fill", fill.color);
            b.attr("stroke", fill.edge.unwrap_or(palette.ground));
        }
    }
    b.close();
    let color = match mark.earlier {
        true => palette.quiet,
        false => palette.text,
    };
    let name = Type::new(11, color);
    let shown = crate::shown::shown(mark.name);
    name.draw(b, x + 9, y + 4, &name.fit(&shown, wide.saturating_sub(22)));
}
