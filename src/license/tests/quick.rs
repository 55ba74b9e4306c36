//! `license/quick/names.rs` is what the full reader says of the names in the table of
//! licenses, and made from them: `UPDATE=1 cargo test license` writes it.

use std::collections::{BTreeMap, BTreeSet};

use crate::license::decide::may_decide;
use crate::license::entry::{Entry, find};
use crate::license::phrases::PHRASES;
use crate::license::quick::{class, without_soft};
use crate::license::spdx::LICENSES;
use crate::license::table::ROWS;
use crate::license::words::{LICENSE, key, parts};
use crate::license::{Class, License};

#[path = "../../../tests/common/chance.rs"]
mod chance;

use chance::{Chance, number_of};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/license/quick/names.rs");

/// The letter of a class: `A` is the first.
pub fn letter(class: Class) -> char {
    char::from(b'A' + class as u8)
}

/// Words of patterns, as names mostly spell them.
const SPELT: [(&str, &str); 3] = [
    ("nc", "non commercial"),
    ("nd", "no derivatives"),
    ("nonexclusive", "non exclusive"),
];

/// Longer names are few: the full reader has them.
const MOST_WORDS: usize = 11;

/// How many names one pattern may stand for.
const MOST: usize = 64;

/// The names that a pattern stands for; none where they are without end.
fn literal(pattern: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    for token in pattern.split(' ').filter(|token| *token != LICENSE) {
        if token.contains(['*', '#']) {
            return Vec::new();
        }
        let (token, optional) = match token.strip_suffix('?') {
            Some(token) => (token, true),
            None => (token, false),
        };
        let choices = token.split('|').chain(optional.then_some(""));
        let more = choices.flat_map(|choice| {
            let joined = |name: &String| [name, " ", choice].concat().trim().to_owned();
            names.iter().map(joined).collect::<Vec<_>>()
        });
        names = more.collect();
        if names.len() > MOST {
            return Vec::new();
        }
    }
    names
}

/// The words that each name of a pattern begins with.
fn beginning(pattern: &str) -> String {
    let is_one = |token: &&str| !token.contains(['*', '#', '?', '|']);
    let words: Vec<&str> = pattern
        .split(' ')
        .take_while(is_one)
        .filter(|word| *word != LICENSE)
        .collect();
    words.join(" ")
}

/// A name as the quick reader looks for it.
fn plain(text: &str) -> String {
    without_soft(&key(text)).join(" ")
}

/// The class of a text that names one license.
fn class_of(text: &str) -> Option<Class> {
    let license = License::parse(text);
    (license.is_license() && license.licenses().count() == 1).then_some(license.class())
}

/// The one class of all these texts.
fn agreed(texts: &[String]) -> Option<Class> {
    let first = class_of(texts.first()?)?;
    texts
        .iter()
        .all(|text| class_of(text) == Some(first))
        .then_some(first)
}

/// The lines of a name: its class as it is, and another one for it with the word
/// `license` where that makes a difference. Words such as `agreement` must make none.
fn of_name(name: &str) -> Vec<(String, char)> {
    let bare = [
        name.to_owned(),
        format!("{name} agreement"),
        format!("{name} terms"),
    ];
    let licensed = [
        format!("{name} license"),
        format!("license {name}"),
        format!("{name} license agreement"),
    ];
    let told = |class: Option<Class>| class.map_or('?', letter);
    let (bare, licensed) = (told(agreed(&bare)), told(agreed(&licensed)));
    let mut lines = vec![(name.to_owned(), bare)];
    if licensed != bare {
        lines.push((format!("{name} license"), licensed));
    }
    lines.retain(|(_, letter)| *letter != '?');
    // Without the word it must not be taken for the license.
    if bare == '?' && !lines.is_empty() {
        lines.push((name.to_owned(), '?'));
    }
    // With it neither.
    if licensed == '?' && bare != '?' {
        lines.push((format!("{name} license"), '?'));
    }
    lines
}

/// The names below their letters.
fn grouped(names: impl Iterator<Item = (String, char)>) -> String {
    let mut groups: BTreeMap<char, Vec<String>> = BTreeMap::new();
    for (name, letter) in names {
        assert!(name.len() > 1, "{name} would be a letter");
        groups.entry(letter).or_default().push(name);
    }
    let groups = groups
        .iter()
        .map(|(letter, names)| format!("{letter}\n{}", names.join("\n")));
    groups.collect::<Vec<_>>().join("\n")
}

fn source() -> String {
    let mut names: BTreeMap<String, char> = BTreeMap::new();
    let mut firsts: BTreeSet<String> = PHRASES
        .iter()
        .map(|(phrase, _)| (*phrase).to_owned())
        .collect();
    for row in ROWS.iter() {
        let of_patterns = row.names.iter().flat_map(|pattern| literal(pattern));
        for name in of_patterns.chain([row.id.to_owned()]) {
            let name = plain(&name);
            if !name.is_empty() {
                names.extend(of_name(&name));
                let mut spelt = name.clone();
                for (short, long) in SPELT {
                    let words = parts(&spelt).map(|word| if word == short { long } else { word });
                    spelt = words.collect::<Vec<_>>().join(" ");
                }
                names.extend(of_name(&spelt));
            }
        }
        if Entry::from(row).class() > Class::Unknown {
            let endless = row
                .names
                .iter()
                .filter(|pattern| literal(pattern).is_empty());
            firsts.extend(endless.map(|pattern| beginning(pattern)));
        }
    }
    // What is restricted must be known by its first word.
    let restricted = |name: &str| {
        let class = License::parse(name).class();
        class > Class::Unknown
    };
    for line in LICENSES.lines() {
        let id = line.split(' ').next().unwrap();
        if restricted(id) {
            firsts.insert(key(id));
        }
    }
    let is_long = |name: &str| parts(name).count() > MOST_WORDS;
    names.retain(|name, letter| {
        let long = is_long(name);
        if long && *letter > self::letter(Class::Unknown) {
            firsts.insert(parts(name).take(2).collect::<Vec<_>>().join(" "));
        }
        !long
    });
    // Some say so themselves.
    firsts.retain(|first| !parts(first).any(may_decide));
    for first in firsts {
        let letter = names.entry(first).or_insert('?');
        letter.make_ascii_lowercase();
    }
    let ids = LICENSES.lines().filter_map(|line| {
        let id = line.split(' ').next()?;
        let class = License::parse(id).class();
        let entry = find(id).unwrap();
        let is_old = entry.is_deprecated() && !entry.is_gnu_without_suffix();
        (class != Class::Unknown && !is_old).then(|| (id.to_owned(), letter(class)))
    });
    format!(
        "//! What the full reader says of the names in the tables of licenses, made by
//! `UPDATE=1 cargo test license`: below the letter of a class, of which `A` is the
//! first, its names.

/// The ids of the SPDX list that are in use, and of which more is known than that they
/// are there.
pub(super) const IDS: &str = \"\\\n{}\";

/// Ids and names in the table of licenses, without the word `license` and its like;
/// a small letter: other names begin so too; `?`: of these the full reader has to tell.
pub(super) const NAMES: &str = \"\\\n{}\";
",
        grouped(ids),
        grouped(names.into_iter())
    )
}

/// What stands between the words of a name, or is one of them.
const BETWEEN: [&str; 24] = [
    "",
    "-",
    ".",
    " ",
    "_",
    "+",
    ",",
    "'",
    "/",
    " AND ",
    " OR ",
    " and ",
    "(",
    ")",
    " License",
    " Agreement",
    "non-commercial",
    "research",
    "only",
    "modified",
    "2",
    "1.0",
    "v",
    "LicenseRef-",
];

/// Whatever is answered, the full reader says the same: of every name and id, and of
/// texts that are nearly such.
#[test]
fn an_answer_is_the_full_reader_s() {
    let mut texts: Vec<String> = LICENSES
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect();
    for row in ROWS.iter() {
        texts.push(row.id.to_owned());
        texts.push(format!("{} {}", row.owner, row.id));
        texts.extend(row.names.iter().flat_map(|pattern| literal(pattern)));
        texts.extend(row.names.iter().map(|pattern| beginning(pattern)));
    }
    texts.extend(PHRASES.iter().map(|(phrase, _)| (*phrase).to_owned()));
    let mut chance = Chance(number_of("SEED").unwrap_or(7) as u64);
    let (mut answered, mut wrong) = (0, Vec::new());
    let mut check = |text: &str| {
        let Some(quick) = class(text) else {
            return;
        };
        answered += 1;
        let license = License::parse(text);
        if quick != license.class() || !license.is_license() {
            wrong.push(format!("{text}: {quick:?}, not {:?}", license.class()));
        }
    };
    for text in &texts {
        check(text);
        check(&text.to_ascii_uppercase());
        check(&format!("LicenseRef-{}", text.replace(' ', "-")));
    }
    for _ in 0..number_of("MUTATIONS").unwrap_or(30_000) {
        let mut words: Vec<&str> = Vec::new();
        for _ in 0..1 + chance.below(2) {
            let text = &texts[chance.below(texts.len())];
            words.extend(text.split_inclusive([' ', '-']));
        }
        for _ in 0..chance.below(4) {
            let at = chance.below(words.len() + 1);
            match chance.below(3) {
                0 if at < words.len() => drop(words.remove(at)),
                1 if at < words.len() => words.swap(0, at),
                _ => words.insert(at, chance.of(&BETWEEN)),
            }
        }
        let text = words.concat();
        check(&text);
        check(&format!(
            "LicenseRef-{}",
            text.replace([' ', '/', '+', ',', '\'', '(', ')', '_'], "-")
        ));
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(answered > 2_000, "only {answered}");
}

#[test]
fn the_committed_names_are_the_full_reader_s() {
    let source = source();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(PATH, &source).unwrap();
    }
    let committed = std::fs::read_to_string(PATH).unwrap();
    assert!(
        committed == source,
        "src/license/quick/names.rs is not what the full reader says: run `UPDATE=1 cargo test license`"
    );
}
