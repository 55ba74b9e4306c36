//! Small changes of texts: what parsers stumble over, in places where it hurts.

use super::chance::Chance;

/// What is put into a text: signs of YAML and JSON, values, odd characters.
const PIECES: &[&str] = &[
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "\u{3000}",
    "\u{ffff}",
    "é",
    "中",
    "😀",
    "\t",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\n  ",
    "\n \n",
    " ",
    "  ",
    "---\n",
    "\n---\n",
    "...\n",
    "--- ",
    "&a ",
    "*a",
    "!!str ",
    "!x ",
    "!<x> ",
    "<<: *a\n",
    "? ",
    ": ",
    ":",
    " :",
    "- ",
    "-",
    "\n- ",
    "\n  - ",
    ",",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "[]",
    "{}",
    "\"",
    "'",
    "''",
    "|\n",
    ">-\n",
    "|2\n",
    "|\n  x\n",
    "# ",
    " # x",
    "#",
    "%",
    "@",
    "`",
    "```\n",
    "<!--",
    "~~~",
    "~",
    "null",
    "true",
    "False",
    "yes",
    "1",
    "0",
    "-1",
    "1.0",
    "01",
    "1e3",
    "0x1F",
    ".inf",
    "2023",
    "2023-04",
    "2023-04-31",
    "2023-04-03",
    "\\",
    "\\\"",
    "\\n",
    "\\u00e9",
    "\\ud800",
    "\\x41",
    "\\q",
    "public",
    "closed",
    "none",
    "unknown",
    "gated",
    "MIT",
    "none",
    "unlicensed",
    "other",
    "MIT AND CC0-1.0",
    "Apache 2.0",
    "openness: 1\n",
    "openness:\n",
    "weights: MIT\n",
    "components:\n",
    "components: {}\n",
    "name: x\n",
    "license: MIT\n",
    "license: none\n",
    "system:\n",
    "x: y\n",
    "  x: y\n",
    "    x: y\n",
    "\"x\": ",
    "'x': ",
    "x: 'y'",
    "https://example.org",
    "SPDXVersion: 2",
    "base_model: a/b\n",
    "<x>",
];

/// What is put before a text.
const HEADS: &[&str] = &[
    "\u{feff}",
    "\u{feff}\u{feff}",
    "#!x\n",
    "# x\n",
    "---\n",
    " ---\n",
    "--- # x\n",
    "--- x\n",
    "%YAML 1.2\n---\n",
    "\n",
    "  ",
    "GGUF: 1\n",
    "PK: JFIF\n",
    "<!-- x -->\n",
    "```\n",
    "{",
    "[",
    "- ",
    "x\n",
    "x: |\n  a\n",
    "// x\n",
    "a: 1\n---\n",
    "[x]\n",
    "a=b\n",
    "SPDXVersion: x\n",
];

/// Where a character begins, at this byte or before it.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// One small change.
pub fn mutate(text: &mut String, chance: &mut Chance) {
    let at = floor(text, chance.below(text.len() + 1));
    match chance.below(16) {
        0 => {
            let end = floor(text, (at + 1 + chance.below(4)).min(text.len())).max(at);
            text.replace_range(at..end, "");
        }
        1..=3 => text.insert_str(at, chance.of(PIECES)),
        4 => {
            let end = floor(text, (at + 1 + chance.below(6)).min(text.len())).max(at);
            text.replace_range(at..end, chance.of(PIECES));
        }
        5 => {
            let mut characters: Vec<char> = text.chars().collect();
            if characters.len() > 1 {
                let first = chance.below(characters.len() - 1);
                characters.swap(first, first + 1);
                *text = characters.into_iter().collect();
            }
        }
        6 => *text = text.replace('\n', "\r\n"),
        7 => {
            // A value in other quotes, or in none.
            let quote = chance.of(&["\"", "'", ""]);
            if let Some(start) = text[at..].find(['"', '\'']).map(|offset| at + offset) {
                text.replace_range(start..=start, quote);
                let from = start + quote.len();
                if let Some(end) = text[from..].find(['"', '\'']) {
                    text.replace_range(from + end..=from + end, quote);
                }
            }
        }
        8 => {
            // A value that is another one.
            if let Some(start) = text[at..].find(": ").map(|offset| at + offset + 2) {
                let end = text[start..]
                    .find(['\n', ',', '}'])
                    .map_or(text.len(), |end| start + end);
                text.replace_range(start..end, chance.of(PIECES));
            }
        }
        9 => {
            let word = text[at..]
                .find(char::is_alphanumeric)
                .map(|offset| at + offset);
            if let Some(start) = word {
                let is_end = |c: char| !(c.is_alphanumeric() || c == '-');
                let end = text[start..]
                    .find(is_end)
                    .map_or(text.len(), |end| start + end);
                let quote = chance.of(&["\"", "'"]);
                text.insert_str(end, quote);
                text.insert_str(start, quote);
            }
        }
        10 if chance.below(4) == 0 => text.insert_str(0, chance.of(HEADS)),
        _ => lines(text, chance),
    }
}

/// A change to whole lines.
fn lines(text: &mut String, chance: &mut Chance) {
    let mut all: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let at = chance.below(all.len());
    let other = chance.below(all.len());
    match chance.below(8) {
        0 => all.insert(at, all[other].clone()),
        1 => {
            all.remove(at);
        }
        2 => all.swap(at, other),
        3 => all[at].insert_str(0, chance.of(&[" ", "  ", "\t", "- "])),
        4 => all[at] = all[at].strip_prefix(' ').unwrap_or_default().to_owned(),
        5 => all[at].push_str(chance.of(&[" # x", " ", ":", ": ", ",", " x", "#", "\t"])),
        6 => {
            // From here on further in.
            for line in all.iter_mut().skip(at).take(1 + other % 5) {
                line.insert(0, ' ');
            }
        }
        _ => {
            let next = match at + 1 < all.len() {
                true => all.remove(at + 1),
                false => String::new(),
            };
            let joint = chance.of(&["", " ", ", "]);
            all[at].push_str(joint);
            all[at].push_str(next.trim_start());
        }
    }
    *text = all.join("\n");
}
