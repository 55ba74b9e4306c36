//! Text as outlines: what draws it afterwards needs neither fonts nor shaping,
//! and draws the same everywhere.

use resvg::usvg::roxmltree::{Document, Node};

use super::font::{Font, Glyph, UNITS};
use crate::view::text_width::width;

/// An SVG without text, as far as that goes.
pub struct Outlined {
    pub svg: String,
    /// Characters that nobody has a glyph for. A box stands for them.
    pub missing: Missing,
    /// Whether there is text left, for the fonts of the system.
    pub left: bool,
}

/// Turns every `text` of an SVG into a `path`, by its presentation attributes.
/// What stands in a `tspan` is drawn as if it stood in the `text` itself.
///
/// A text stays a text where the embedded font lacks one of its characters and
/// `elsewhere` says that another has it, and every one that the embedded font
/// has. In it a stand-in takes the place of what none has: who draws it would
/// give up at such a one, and leave out the rest.
pub fn outline(doc: &Document, elsewhere: &dyn Fn(char) -> bool) -> Outlined {
    let source = doc.input_text();
    let mut out = Outlined {
        svg: String::with_capacity(source.len() * 4),
        missing: Missing::new(),
        left: false,
    };
    let faces = [Font::regular(), Font::bold()];
    let mut done = 0;
    let texts = doc.descendants().filter(|node| node.has_tag_name("text"));
    for node in texts {
        let range = node.range();
        // A text in a text went with it.
        if range.start < done {
            continue;
        }
        let style = Style::of(node);
        let text = style.text(node);
        let font = &faces[usize::from(style.bold)];
        let lacks = |c: &char| !is_unseen(*c) && font.glyph(*c).is_none();
        let is_drawn = |c: char| c == ' ' || is_unseen(c) || elsewhere(c);
        let stand_in = || STAND_INS.into_iter().find(|c| elsewhere(*c));
        let leave = text.chars().any(|c| lacks(&c) && elsewhere(c))
            && text.chars().all(|c| lacks(&c) || is_drawn(c))
            && (text.chars().all(is_drawn) || stand_in().is_some())
            // Where such a part ends cannot be told.
            && !source.get(range.clone()).is_some_and(|text| text.contains("<![CDATA["));
        let is_missing = |c: &char| lacks(c) && !(leave && elsewhere(*c));
        out.left |= leave;
        if !leave {
            out.svg
                .push_str(source.get(done..range.start).unwrap_or_default());
            path(&mut out.svg, source, node, &style.draw(node, font, &text));
            done = range.end;
        } else if text.chars().any(|c| is_missing(&c)) {
            let stand_in = stand_in();
            for part in node.descendants().filter(Node::is_text) {
                let range = part.range();
                out.svg
                    .push_str(source.get(done..range.start).unwrap_or_default());
                for c in part.text().unwrap_or_default().chars() {
                    match is_missing(&c) {
                        true => out.svg.extend(stand_in),
                        false => character(&mut out.svg, c),
                    }
                }
                done = range.end;
            }
        }
        for c in text.chars().filter(is_missing) {
            out.missing.add(c);
        }
    }
    out.svg.push_str(source.get(done..).unwrap_or_default());
    out
}

/// Characters in the order in which they were added, each once.
pub struct Missing {
    pub list: Vec<char>,
    /// A bit for each character: texts may be long.
    told: Vec<u32>,
}

impl Missing {
    fn new() -> Self {
        Missing {
            list: Vec::new(),
            told: vec![0; (char::MAX as usize + 1) / 32],
        }
    }

    pub fn add(&mut self, c: char) {
        let (word, bit) = (c as usize / 32, 1 << (c as u32 % 32));
        if let Some(word) = self.told.get_mut(word)
            && *word & bit == 0
        {
            *word |= bit;
            self.list.push(c);
        }
    }
}

/// What stands for a character that no font has, where a font draws the text:
/// the first that one has. A box, for that is what the embedded font draws, or
/// the mark that stands for a missing character in Japanese type.
const STAND_INS: [char; 3] = ['\u{25a1}', '\u{25fb}', '\u{3013}'];

/// A character of a text, as a reference where markup needs it.
fn character(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        _ => out.push(c),
    }
}

/// The element in place of a text, with what else the text was given.
fn path(out: &mut String, source: &str, text: Node, d: &str) {
    if d.is_empty() {
        return;
    }
    out.push_str("<path xmlns=\"http://www.w3.org/2000/svg\" d=\"");
    out.push_str(d);
    out.push('"');
    for attribute in text.attributes() {
        if !matches!(attribute.name(), "d" | "x" | "y") {
            out.push(' ');
            out.push_str(source.get(attribute.range()).unwrap_or_default());
        }
    }
    out.push_str("/>");
}

/// What is inherited.
struct Style {
    size: f64,
    bold: bool,
    /// Which part of the text stands before its place.
    before: f64,
    spacing: f64,
    /// Whether blanks stay as they are.
    preserve: bool,
}

impl Style {
    fn of(node: Node) -> Self {
        let find = |name| node.ancestors().find_map(|node| node.attribute(name));
        let space = ("http://www.w3.org/XML/1998/namespace", "space");
        let space = node.ancestors().find_map(|node| node.attribute(space));
        Style {
            size: find("font-size").and_then(number).unwrap_or(16.0),
            bold: match find("font-weight") {
                Some("bold" | "bolder") => true,
                Some(weight) => number(weight).is_some_and(|weight| weight >= 600.0),
                None => false,
            },
            before: match find("text-anchor") {
                Some("middle") => 0.5,
                Some("end") => 1.0,
                _ => 0.0,
            },
            spacing: find("letter-spacing").and_then(number).unwrap_or(0.0),
            preserve: space == Some("preserve"),
        }
    }

    /// The text with its blanks as SVG shows them.
    fn text(&self, node: Node) -> String {
        let mut out = String::new();
        for part in node.descendants().filter(Node::is_text) {
            for c in part.text().unwrap_or_default().chars() {
                let c = if matches!(c, '\t' | '\n' | '\r') {
                    ' '
                } else {
                    c
                };
                if self.preserve || c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
                    out.push(c);
                }
            }
        }
        if !self.preserve && out.ends_with(' ') {
            out.pop();
        }
        out
    }

    /// The data of the path.
    fn draw(&self, node: Node, font: &Font, text: &str) -> String {
        let attribute = |name| node.attribute(name).and_then(number);
        let shapes: Vec<Shape> = text
            .chars()
            .filter(|c| !is_unseen(*c))
            .map(|c| Shape::of(font, c))
            .collect();
        let scale = self.size / UNITS;
        let mut natural = 0.0;
        let mut steps = 0.0;
        for shape in &shapes {
            let advance = shape.advance();
            natural += advance * scale;
            // A mark belongs to what is before it.
            if advance > 0.0 {
                natural += self.spacing;
                steps += 1.0;
            }
        }
        let (mut length, mut stretch, mut gap) = (natural, 1.0, 0.0);
        if let Some(given) = attribute("textLength").filter(|given| *given > 0.0)
            && natural > 0.0
        {
            length = given;
            if node.attribute("lengthAdjust") == Some("spacingAndGlyphs") {
                stretch = given / natural;
            } else if steps > 1.0 {
                gap = (given - natural) / (steps - 1.0);
            }
        }
        let mut pen = Pen {
            d: String::with_capacity(text.len() * 256),
            x: attribute("x").unwrap_or(0.0) - length * self.before,
            y: attribute("y").unwrap_or(0.0),
            scale_x: scale * stretch,
            scale_y: -scale,
        };
        let mut first = true;
        for shape in &shapes {
            let advance = shape.advance();
            if advance > 0.0 && !std::mem::take(&mut first) {
                pen.x += gap;
            }
            shape.draw(&mut pen, font);
            pen.x += advance * pen.scale_x;
            if advance > 0.0 {
                pen.x += self.spacing * stretch;
            }
        }
        pen.d
    }
}

/// What is drawn for a character.
enum Shape<'f> {
    Glyph(&'f Glyph),
    /// A frame as wide as the character may be.
    Box(f64),
}

impl<'f> Shape<'f> {
    fn of(font: &'f Font, c: char) -> Self {
        match font.glyph(c) {
            Some(glyph) => Shape::Glyph(glyph),
            // Hundredths of a pixel at 11 px.
            None => Shape::Box(f64::from(width(c.encode_utf8(&mut [0; 4]))) * UNITS / 1100.0),
        }
    }

    fn advance(&self) -> f64 {
        match self {
            Shape::Glyph(glyph) => f64::from(glyph.advance),
            Shape::Box(width) => *width,
        }
    }

    fn draw(&self, pen: &mut Pen, font: &Font) {
        match self {
            Shape::Glyph(glyph) => {
                for (id, x, y) in &glyph.contours {
                    pen.contour(font.contour(*id), *x, *y);
                }
            }
            Shape::Box(width) if *width > 0.0 => {
                let (left, right) = (width * 0.1, width * 0.9);
                let line = UNITS * 0.07;
                pen.frame([(left, 0.0), (left, 748.0), (right, 748.0), (right, 0.0)]);
                let (left, right, top) = (left + line, right - line, 748.0 - line);
                // The other way round: a hole.
                pen.frame([(left, line), (right, line), (right, top), (left, top)]);
            }
            Shape::Box(_) => {}
        }
    }
}

struct Pen {
    d: String,
    /// Where the next glyph begins.
    x: f64,
    y: f64,
    scale_x: f64,
    scale_y: f64,
}

impl Pen {
    fn contour(&mut self, points: &[super::font::Point], x: i32, y: i32) {
        let at = |at: usize| {
            let point = &points[at % points.len()];
            (f64::from(point.x + x), f64::from(point.y + y))
        };
        for (i, point) in points.iter().enumerate() {
            let this = at(i);
            if i == 0 {
                self.point("M", this);
            } else if point.on {
                self.point("L", this);
            }
            if !point.on {
                self.point("Q", this);
                let next = at(i + 1);
                let on = points[(i + 1) % points.len()].on;
                let middle = ((this.0 + next.0) / 2.0, (this.1 + next.1) / 2.0);
                self.point(" ", if on { next } else { middle });
            }
        }
        self.d.push('z');
    }

    fn frame(&mut self, corners: [(f64, f64); 4]) {
        for (command, corner) in ["M", "L", "L", "L"].into_iter().zip(corners) {
            self.point(command, corner);
        }
        self.d.push('z');
    }

    fn point(&mut self, command: &str, (x, y): (f64, f64)) {
        self.d.push_str(command);
        decimal(&mut self.d, self.x + x * self.scale_x);
        self.d.push(' ');
        decimal(&mut self.d, self.y + y * self.scale_y);
    }
}

/// A number with four decimals: exact arithmetic on every platform, and finer
/// than anybody sees.
fn decimal(out: &mut String, value: f64) {
    let value = (value * 10_000.0).round() as i64;
    if value < 0 {
        out.push('-');
    }
    let value = value.unsigned_abs();
    let mut unit = 10_000;
    while unit <= value / 10 {
        unit *= 10;
    }
    loop {
        out.push(char::from(b'0' + (value / unit % 10) as u8));
        match unit {
            1 => return,
            10_000 => out.push('.'),
            _ => {}
        }
        unit /= 10;
    }
}

/// A number, with `px` or without; none that is no number.
fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let number: f64 = text.strip_suffix("px").unwrap_or(text).parse().ok()?;
    number.is_finite().then_some(number)
}

/// Whether a character never has a glyph: it joins, separates or varies others.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals(value: f64) -> String {
        let mut out = String::new();
        decimal(&mut out, value);
        out
    }

    #[test]
    fn numbers_are_written_with_four_decimals() {
        for (value, text) in [
            (0.0, "0.0000"),
            (-0.00001, "0.0000"),
            (1.5, "1.5000"),
            (-12.34567, "-12.3457"),
            (1234.0, "1234.0000"),
            (0.00005, "0.0001"),
            (99999.99999, "100000.0000"),
        ] {
            assert_eq!(decimals(value), text);
        }
        assert!(decimals(f64::MAX).starts_with("92233"));
        assert!(decimals(f64::MIN).starts_with("-92233"));
    }

    /// The outlined form of what stands in an SVG.
    fn outlined(inner: &str) -> Outlined {
        let svg = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\">",
            inner,
            "</svg>",
        ]
        .concat();
        let doc = Document::parse(&svg).expect("it is XML");
        outline(&doc, &|c| matches!(c, '本' | '□' | '<' | '&'))
    }

    /// Where the outline of the text begins and ends, across.
    fn span(text: &str) -> (f64, f64) {
        let svg = outlined(text).svg;
        let (_, rest) = svg.split_once(" d=\"").expect("a path");
        let (d, _) = rest.split_once('"').expect("an end");
        let mut numbers = d
            .split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-')))
            .filter(|number| !number.is_empty())
            .map(|number| number.parse::<f64>().expect("a number"))
            .step_by(2);
        let first = numbers.next().expect("a point");
        numbers.fold((first, first), |(low, high), x| (low.min(x), high.max(x)))
    }

    /// DejaVu's `l`, whose bar lies between 97 and 189 of 1024, 285 wide.
    #[track_caller]
    fn bars(attributes: &str, expected: (f64, f64)) {
        let text = ["<text font-size=\"1024\" ", attributes, "</text>"].concat();
        assert_eq!(span(&text), expected);
    }

    #[test]
    fn text_stands_where_it_is_put() {
        bars("x=\"10\">l", (107.0, 199.0));
        bars("x=\"1000\" text-anchor=\"end\">l", (812.0, 904.0));
        bars("x=\"500\" text-anchor=\"middle\">ll", (312.0, 689.0));
        bars("letter-spacing=\"15\">ll", (97.0, 489.0));
        bars("textLength=\"600\">ll", (97.0, 504.0));
        bars(
            "textLength=\"1140\" lengthAdjust=\"spacingAndGlyphs\">ll",
            (194.0, 948.0),
        );
        bars("> \n l\t  ", (97.0, 189.0));
        bars("xml:space=\"preserve\">\nl", (423.0, 515.0));
        // Neither a joiner nor an accent is a letter of its own.
        bars("textLength=\"600\">l\u{200d}l", (97.0, 504.0));
        bars("textLength=\"600\">l\u{301}l", (-43.0, 504.0));
    }

    #[test]
    fn attributes_go_on_as_they_are_written() {
        let out = outlined(
            "<g font-size='9'><text fill='&#35;fff' x='1' transform='scale(2)'>l</text></g>",
        );
        assert!(
            out.svg
                .contains(" fill='&#35;fff' transform='scale(2)'/></g>"),
            "{}",
            out.svg
        );
        assert!(!out.svg.contains("x='1'"), "{}", out.svg);
    }

    #[test]
    fn what_no_font_has_is_named_and_what_another_has_is_left() {
        let out = outlined("<text>a日b月日</text><text>c</text>");
        assert_eq!(out.missing.list, ['日', '月']);
        assert!(!out.left && !out.svg.contains("<text"));
        let out = outlined("<text>日本</text><text>c</text>");
        assert_eq!(out.missing.list, ['日']);
        assert!(
            out.left && out.svg.contains("<text>□本</text><path"),
            "{}",
            out.svg
        );
        let out = outlined("<text fill='red'>日<tspan>&lt;日&#26412;&amp;</tspan>本</text>");
        assert_eq!(out.missing.list, ['日']);
        let left = "<text fill='red'>□<tspan>&lt;□本&amp;</tspan>本</text>";
        assert!(out.svg.contains(left), "{}", out.svg);
        // What the embedded font has is not given up for what another has.
        for text in ["<text>a本</text>", "<text>日<![CDATA[本]]></text>"] {
            let out = outlined(text);
            assert!(!out.left && !out.svg.contains("<text"), "{}", out.svg);
            assert_eq!(out.missing.list.last(), Some(&'本'));
        }
    }
}
