//! The words of scripts: of a section of the catalogue a module that exports each
//! text.

use std::path::Path;

use anyhow::{Context, Result};
use openness_badge::words::{English, SECTIONS};

use crate::files;

/// A module of words.
pub struct Module {
    /// The section that it has as a whole.
    pub section: &'static str,
    /// Ids of other sections, which say the same there.
    also: &'static [(&'static str, &'static [&'static str])],
    path: &'static str,
}

/// Which words are in which file.
pub const MODULES: [Module; 3] = [
    Module {
        section: "element",
        also: &[],
        path: "pkg/src/words.js",
    },
    Module {
        section: "npx",
        also: &[
            ("list", &["or", "comma"]),
            ("badge", &["not-readable"]),
            ("cli", OF_COMMAND_LINE),
            ("element", &["no-glyph"]),
        ],
        path: "pkg/src/bin/words.js",
    },
    Module {
        section: "site",
        also: &[],
        path: "www/js/words.js",
    },
];

/// What both command lines say.
const OF_COMMAND_LINE: &[&str] = &[
    "error",
    "unreadable",
    "unreadable-stdin",
    "unwritable",
    "unwritable-stdout",
    "wrong-ending",
    "folder-missing",
    "file-missing",
    "is-folder",
    "not-allowed",
    "not-utf8",
    "stdin-once",
    "not-drawn",
    "not-converted",
    "no-name",
    "fix",
    "count-errors",
    "count-warnings",
    "count-hints",
    "no-problems",
    "checked",
    "checked-all",
];

/// Writes the modules of all, where they are not what they should be.
pub fn write(root: &Path) -> Result<()> {
    for module in MODULES {
        files::write(&root.join(module.path), module.text()?.as_bytes())?;
    }
    Ok(())
}

impl Module {
    /// The module as a text.
    fn text(&self) -> Result<String> {
        Ok(module(&self.entries()?))
    }

    /// All that it has.
    fn entries(&self) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for (name, ids) in self.also {
            for id in *ids {
                let mut all = section(name)?.entries().into_iter();
                let entry = all.find(|entry| entry.id == *id);
                entries.push(entry.with_context(|| format!("`{name}` has no `{id}`"))?);
            }
        }
        entries.extend(section(self.section)?.entries());
        Ok(entries)
    }
}

/// One of the catalogue's words.
struct Entry {
    id: &'static str,
    text: &'static str,
    places: &'static [&'static str],
}

/// The section of this name.
fn section(name: &str) -> Result<&'static English> {
    let section = SECTIONS.iter().find(|section| section.section == name);
    section.with_context(|| format!("the catalogue has no section `{name}`"))
}

/// The words of a section.
trait Entries {
    fn entries(&self) -> Vec<Entry>;
}

impl Entries for English {
    fn entries(&self) -> Vec<Entry> {
        let all = self.ids.iter().zip(self.texts).zip(self.places);
        let all = all.map(|((id, text), places)| Entry { id, text, places });
        all.collect()
    }
}

/// The module of some words. A text without places is a string; one with places is a
/// function of them, by the alphabet.
fn module(entries: &[Entry]) -> String {
    let mut body = String::new();
    for Entry { id, text, places } in entries {
        let value = match places {
            [] => format!("{text:?}"),
            places => format!("({}) => {}", places.join(", "), template(text)),
        };
        body += &format!("export const {} = {value};\n", name(id));
    }
    let choose = match body.contains("choose(") {
        true => CHOOSE,
        false => "",
    };
    [HEAD, choose, &body].concat()
}

const HEAD: &str = "// Made of the catalogue of words (src/words): change it there.\n\n";

const CHOOSE: &str = "const rules = new Intl.PluralRules(\"en\");\n\
    const choose = (count, of) => of[count] ?? of[rules.select(count)] ?? of.other;\n\n";

/// `too-large` is `tooLarge`.
fn name(id: &str) -> String {
    let mut words = id.split(['-', '.']);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (letter, rest) = word.split_at(word.len().min(1));
        name + &letter.to_ascii_uppercase() + rest
    })
}

/// A text as a template: places as `${name}`, choices as calls.
fn template(text: &str) -> String {
    let mut out = String::from("`");
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out += &escaped(before);
        let (place, behind) = split(after, '}');
        out += &match place.split_once('?') {
            Some((name, choices)) => format!("${{choose({name}, {{{}}})}}", all(choices)),
            None => format!("${{{place}}}"),
        };
        rest = behind;
    }
    out += &escaped(rest);
    out + "`"
}

/// Choices as the members of an object.
fn all(choices: &str) -> String {
    let mut members = Vec::new();
    let mut rest = choices;
    while !rest.is_empty() {
        let (choice, behind) = split(rest, '|');
        if let Some((key, text)) = choice.split_once('=') {
            members.push(format!("{key}: {}", template(text)));
        }
        rest = behind;
    }
    members.join(", ")
}

/// A text at the first of these signs that is in no brackets.
fn split(text: &str, sign: char) -> (&str, &str) {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            c if c == sign && depth == 0 => return (&text[..at], &text[at + 1..]),
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('`', "\\`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section() -> English {
        English {
            section: "x",
            ids: &["nothing", "too-large", "some"],
            texts: &[
                "A \"`b`\".",
                "`{file}` is {size}.",
                "{count?one={count} file|other={count} files} left",
            ],
            places: &[&[], &["file", "size"], &["count"]],
        }
    }

    #[test]
    fn a_section_is_a_module() {
        let body = "export const nothing = \"A \\\"`b`\\\".\";\n\
            export const tooLarge = (file, size) => `\\`${file}\\` is ${size}.`;\n\
            export const some = (count) => \
            `${choose(count, {one: `${count} file`, other: `${count} files`})} left`;\n";
        assert_eq!(module(&section().entries()), [HEAD, CHOOSE, body].concat());
    }

    /// `UPDATE=1` writes them anew, as a build does.
    #[test]
    fn modules_are_those_of_the_catalogue() {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        if std::env::var_os("UPDATE").is_some() {
            write(root).unwrap();
        }
        for module in MODULES {
            let there = std::fs::read_to_string(root.join(module.path)).unwrap();
            assert_eq!(there, module.text().unwrap(), "{}", module.path);
        }
    }

    /// Every text is said by a script of its folder.
    #[test]
    fn every_text_is_said() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        for module in MODULES {
            let folder = Path::new(root).join(module.path);
            let folder = folder.parent().unwrap();
            let scripts: String = files::walk(folder)
                .unwrap()
                .into_iter()
                .filter(|path| path.extension().is_some_and(|end| end == "js"))
                .filter(|path| !path.ends_with("words.js"))
                .map(|path| std::fs::read_to_string(folder.join(path)).unwrap())
                .collect();
            for Entry { id, .. } in module.entries().unwrap() {
                let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
                let name = name(id);
                let said = scripts.split(|c| !is_part(c));
                let said = said.filter(|word| *word == name || *word == ["words.", &name].concat());
                // By its name it is imported first.
                let count = said
                    .map(|word| 1 + usize::from(word != name))
                    .sum::<usize>();
                assert!(count > 1, "{}/{id}", module.section);
            }
        }
    }
}
