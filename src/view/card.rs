//! A picture for social previews: the name, the gradient with the place marked,
//! the score, and what the yardsticks say.

use super::Element;
use super::breakdown::Theme;
use super::builder::Builder;
use super::color;
use super::picture::{Palette, Type, begin, dashed, frame, rectangle, ring};
use super::told;
use super::words::{self, percent_text};
use crate::manifest::Level;
use crate::report::{Report, Score, Verdict};
use crate::shown::shown;
use crate::words::{BreakdownWord, Language};

/// The size that previews have, in pixels.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;
const MARGIN: u32 = 72;
const ROOM: u32 = WIDTH - 2 * MARGIN;
/// The ring of the score at the right of the name.
const RING: u32 = 80;

/// The card of a report: an `svg` of 1200 × 630 pixels.
pub fn card(report: &Report, theme: Theme, language: Language) -> Element {
    let palette = Palette::of(theme);
    let name = report.system.name.as_deref().map(shown);
    let name = name
        .as_deref()
        .unwrap_or(language.text(BreakdownWord::NoName));
    let name = name.trim();
    let options = super::BadgeOptions {
        language,
        ..super::BadgeOptions::default()
    };
    let title = super::badge_name(report, &options);
    let mut b = begin([WIDTH, HEIGHT], title, palette, language);
    head(&mut b, report, name, palette);
    gradient(&mut b, report, palette);
    yardsticks(&mut b, &report.verdicts, palette);
    let foot = Type::new(17, palette.quiet);
    foot.draw(
        &mut b,
        MARGIN,
        HEIGHT - 34,
        language.text(BreakdownWord::CardFoot),
    );
    b.finish()
}

/// The name as large as it goes into two lines, and who made it.
fn head(b: &mut Builder, report: &Report, name: &str, palette: &Palette) {
    let room = match score(report) {
        Some(_) => ROOM - 2 * RING - 56,
        None => ROOM,
    };
    let sizes = [64, 52, 42];
    let kind = |size| Type::new(size, palette.text).bold();
    let fits = |size: &u32| kind(*size).width(name) <= room;
    // One line if it goes, else two of the smallest.
    let (size, lines) = match sizes.iter().find(|size| fits(size)) {
        Some(size) => (*size, 1),
        None => (42, 2),
    };
    let top = if lines == 1 { 132 } else { 108 };
    let mut y = top;
    for line in kind(size).wrap(name, room, lines) {
        kind(size).draw(b, MARGIN, y, &line);
        y += size + 10;
    }
    let developer = [&report.system.developer, &report.system.version];
    let developer: Vec<_> = developer
        .into_iter()
        .flatten()
        .map(|text| shown(text))
        .collect();
    let quiet = Type::new(26, palette.quiet);
    if !developer.is_empty() {
        let y = if lines == 1 { top + 50 } else { y };
        quiet.draw(b, MARGIN, y, &quiet.fit(&developer.join(" · "), room));
    }
    if let Some(score) = score(report) {
        let middle = [WIDTH - MARGIN - RING - 7, 138, RING];
        ring(b, middle, score.total, score.at_most, palette);
        let is_range = score.total < score.at_most;
        let figure = Type::new(38, palette.text).bold().middle();
        let total = percent_text(score.total, b.language);
        figure.draw(b, middle[0], 148, &total);
        let quiet = Type::new(15, palette.quiet).middle();
        if is_range {
            quiet.draw(
                b,
                middle[0],
                112,
                b.language.text(BreakdownWord::ScoreSmallAtLeast),
            );
        }
        quiet.draw(
            b,
            middle[0],
            174,
            b.language.text(BreakdownWord::ScoreSmall),
        );
    }
}

/// The score, where there is a level beside which it can be shown.
fn score(report: &Report) -> Option<&Score> {
    report.score.as_ref().filter(|_| report.level.is_some())
}

/// The six levels in a row; the system's stands out, with its name.
fn gradient(b: &mut Builder, report: &Report, palette: &Palette) {
    const TOP: u32 = 268;
    const HIGH: u32 = 64;
    let step = ROOM / 6;
    let place = report.level.as_ref().map(|level| usize::from(level.index));
    // The system's own last: it stands out over its neighbors.
    let mut levels: Vec<_> = color::LEVELS.iter().zip(Level::ALL).enumerate().collect();
    levels.sort_by_key(|(at, _)| place == Some(*at));
    for (at, (fill, level)) in levels {
        let here = place == Some(at);
        let x = MARGIN + step * at as u32;
        let (grown, radius) = if here { (10, 10) } else { (0, 4) };
        let bar = [
            x + 3 - grown / 2,
            TOP - grown,
            step - 6 + grown,
            HIGH + 2 * grown,
        ];
        if place.is_none() {
            empty(b, bar, level.name(b.language), palette);
            continue;
        }
        if here {
            // A frame of its own: the place is not told by color alone.
            let [x, y, w, h] = bar;
            rectangle(b, [x - 5, y - 5, w + 10, h + 10], radius + 4, palette.text);
            rectangle(b, [x - 2, y - 2, w + 4, h + 4], radius + 2, palette.ground);
        }
        rectangle(b, bar, radius, fill.color);
        if let Some(edge) = fill.edge {
            frame(b, bar, radius, edge);
        }
        let kind = match here {
            true => Type::new(17, fill.text).bold().middle(),
            false => Type::new(15, fill.text).middle(),
        };
        let label = level.name(b.language);
        let kind = kind.shrunk(label, bar[2] - 8);
        kind.draw(b, x + step / 2, TOP + HIGH / 2 + 6, label);
    }
    let sentence = match &report.level {
        Some(level) => {
            let label = words::gated(&level.label, level, b.language);
            told::as_of(label, level.as_of, b.language)
        }
        None => b.language.text(BreakdownWord::NoLevel).to_owned(),
    };
    let kind = Type::new(26, palette.text);
    let kind = kind.shrunk(&sentence, ROOM);
    kind.draw(b, MARGIN, TOP + HIGH + 58, &sentence);
    if let Some(verdict) = report
        .verdict("gradient")
        .filter(|verdict| told::up_to(verdict, b.language).is_some())
    {
        let grade = &verdict.at_most.headline;
        let up_to = b.language.say(BreakdownWord::UpTo, &[("grade", grade)]);
        let quiet = Type::new(19, palette.quiet);
        let start = kind.width(&sentence) + 20;
        // Beside the level, or below where there is no room.
        let (x, y) = match start + quiet.width(&up_to) <= ROOM {
            true => (start, 58),
            false => (0, 84),
        };
        let quiet = quiet.shrunk(&up_to, ROOM - x);
        quiet.draw(b, MARGIN + x, TOP + HIGH + y, &up_to);
    }
}

/// A level where nothing says which it is: no color, and dashes around it.
fn empty(b: &mut Builder, bar: [u32; 4], label: &str, palette: &Palette) {
    let [x, y, wide, high] = bar;
    dashed(b, bar, 4, palette.quiet);
    let kind = Type::new(15, palette.quiet).middle();
    let kind = kind.shrunk(label, wide - 8);
    kind.draw(b, x + wide / 2, y + high / 2 + 6, label);
}

/// What every other yardstick says, in two rows: its name and below it its grade, in two
/// lines where it is long.
fn yardsticks(b: &mut Builder, verdicts: &[Verdict], palette: &Palette) {
    const ROWS: [(u32, usize); 2] = [(440, 4), (512, 3)];
    let mut others = verdicts
        .iter()
        .filter(|verdict| verdict.yardstick != "gradient");
    for (y, columns) in ROWS {
        let wide = ROOM / columns as u32;
        for (at, verdict) in (0..).zip(others.by_ref().take(columns)) {
            let x = MARGIN + wide * at;
            let kind = Type::new(14, palette.quiet);
            kind.draw(b, x, y, &kind.fit(&verdict.name, wide - 12));
            let kind = match words::is_grade(verdict) {
                true => Type::new(16, palette.text).bold(),
                false => Type::new(16, palette.quiet),
            };
            let lines = kind.wrap(&shown(&verdict.headline), wide - 6, 2);
            for (at, line) in (0..).zip(&lines) {
                kind.draw(b, x, y + 25 + 19 * at, line);
            }
        }
    }
}
