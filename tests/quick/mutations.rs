//! Texts that are nearly manifests: the same or nothing, and no panic.
//!
//! `MUTATIONS=10000000 cargo test --test quick mutations -- --nocapture` looks at as
//! many; with `SEED=n` at others.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use openness_badge::read::quick;

use crate::common::chance::{Chance, number_of};
use crate::same::answers;
use crate::texts::{Text, below, converted, corpora, gallery};

/// How many texts are looked at in every run.
const MOST: usize = 200_000;

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

/// Small manifests with every kind of value.
const OWN: &[&str] = &[
    "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n",
    "openness: 1\nsystem:\n  name: T\naccess:\n  channels:\n  - api\n  staged: true\ncomponents:\n  weights: closed\n",
    "---\nopenness: 1\nsystem:\n  name: \"T\" # a name\n  kind:\n    - text\n    - image\nlicense:\n  code: MIT\n  model: other\ncomponents:\n  training-code: public\n  weights:\n    availability: gated\n    note: >-\n      Some text\n      on two lines.\n    url:\n      - https://example.org\n",
    "openness: 1\nsystem: {name: 'it is', kind: [text, 'code']}\nx: |\n  a\n\n   b\nhistory:\n- date: 2020-01-02\n  level: api\n- {level: closed}\ncomponents: {weights: {license: MIT, url: [https://example.org/a, 'b']}, model-card: none}\n",
    "openness: 1\nsystem: { name: T, based-on: B }\ncomponents:\n  weights: gated\n  note: a text that goes\n    on, and on\n\n    and on\nclaims:\n  - claim: open\n    quote: \"a \\\"b\\\"\"\n",
    "{\"openness\": 1, \"system\": {\"name\": \"T\", \"kind\": [\"text\"]},\n \"components\": {\"weights\": \"MIT\", \"model-card\": {\"license\": null, \"note\": \"a\\nb\"}}, \"x\": [1, 2.5, true, {}]}\n",
    "---\nlicense: mit\ntags:\n- a\nopenness:\n  system: { name: T }\n  components: { weights: MIT, model-card: public, technical-report: closed }\n---\n# T\n\nText\n",
    "openness: 1\nsystem: { name: T }\ncomponents: { weights: closed }\noriginal:\n  format: osai\n  classes: { paper: open, code: partial }\n",
    "openness: 1\nsystem: { name: T }\ncomponents: { weights: closed }\nassessments:\n  - yardstick: taxonomy\n    grade: { training.code.pretraining: C5 }\nsafeguards: [a, { what: b }]\nsources: https://example.org\n",
];

fn seeds() -> Vec<String> {
    let mut seeds: Vec<String> = OWN.iter().map(|text| (*text).to_owned()).collect();
    let mut others = gallery();
    others.extend(below("tests/fixtures/findings"));
    others.extend(below("tests/cli/input"));
    let foreign = corpora();
    let every = |texts: Vec<Text>, nth: usize| texts.into_iter().step_by(nth);
    others.extend(every(converted(&foreign), 7));
    others.extend(every(foreign, 11));
    others.retain(|text| text.text.len() < 3_000);
    // Of those that are not answered some.
    let (answered, not): (Vec<Text>, Vec<Text>) = others
        .into_iter()
        .partition(|text| quick(&text.text).is_some());
    seeds.extend(answered.into_iter().map(|text| text.text));
    seeds.extend(every(not, 8).map(|text| text.text));
    seeds
}

/// Where a character begins, at this byte or before it.
fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// One small change.
fn mutate(text: &mut String, chance: &mut Chance) {
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

#[test]
fn nearly_manifests() {
    let most = number_of("MUTATIONS").unwrap_or(MOST);
    let seed = number_of("SEED").unwrap_or(0) as u64;
    let seeds = &seeds();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let answered = &AtomicUsize::new(0);
    let start = Instant::now();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || {
                    let mut wrong = Vec::new();
                    for run in (first..most).step_by(threads) {
                        let mut chance = Chance(seed << 40 | run as u64);
                        let mut text = seeds[run % seeds.len()].clone();
                        for _ in 0..=chance.below(2) {
                            mutate(&mut text, &mut chance);
                        }
                        match answers(&text) {
                            Ok(true) => {
                                answered.fetch_add(1, Ordering::Relaxed);
                            }
                            Ok(false) => {}
                            Err(why) => wrong.push(format!("{why}\n{text:?}")),
                        }
                        if wrong.len() > 20 {
                            break;
                        }
                    }
                    wrong
                })
            })
            .collect();
        runs.into_iter()
            .flat_map(|run| run.join().expect("no panic"))
            .collect()
    });
    let answered = answered.load(Ordering::Relaxed);
    println!(
        "{most} mutations, {answered} answered, in {:?}",
        start.elapsed()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(answered > most / 10, "only {answered} of {most}");
}
