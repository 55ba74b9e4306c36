//! The words of scripts: of a section of the catalogue a module that exports each
//! text; and the words of other languages than English, as files that a page loads.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use openness_badge::words::{English, Language, SECTIONS, TRANSLATED, Tables};

use crate::files;

/// A module of words.
pub struct Module {
    /// The section that it has, as a whole or in part.
    pub section: &'static str,
    /// Which of its ids.
    part: Part,
    /// Ids of other sections, which say the same there.
    also: &'static [(&'static str, &'static [&'static str])],
    path: &'static str,
}

/// Which ids of its section a module has.
enum Part {
    All,
    Without(&'static [&'static str]),
    /// These alone, each a function: they come when they are said, by their names.
    Later(&'static [&'static str]),
}

/// Which words are in which file.
pub const MODULES: [Module; 4] = [
    Module {
        section: "element",
        part: Part::Without(LATER),
        also: &[],
        path: "pkg/src/words.js",
    },
    Module {
        section: "element",
        part: Part::Later(LATER),
        also: &[],
        path: "pkg/src/messages.js",
    },
    Module {
        section: "npx",
        part: Part::All,
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
        part: Part::All,
        also: &[],
        path: "www/js/words.js",
    },
];

/// What the element says of a page or a manifest that is not in order: one that is
/// loads none of it.
const LATER: &[&str] = &[
    "no-webassembly",
    "is-page",
    "other-build",
    "not-allowed",
    "out-of-memory",
    "nothing-in-it",
    "no-source",
    "manifest-is-attribute",
    "not-json",
    "too-late",
    "not-found",
    "too-large",
    "not-requested",
    "not-requested.elsewhere",
    "bad-address",
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
    "hidden-hints",
];

/// Writes the modules of all, where they are not what they should be.
pub fn write(root: &Path) -> Result<()> {
    for module in MODULES {
        files::write(&root.join(module.path), module.text()?.as_bytes())?;
    }
    for language in TRANSLATED {
        let path = root.join(of_site(language.tag));
        files::write(&path, site_in(Language::of(language))?.as_bytes())?;
    }
    files::write(&root.join(OF_LANGUAGES), languages().as_bytes())
}

/// The words of the site's scripts in a language.
fn of_site(tag: &str) -> String {
    format!("www/js/words_{tag}.js")
}

fn site_in(language: Language) -> Result<String> {
    let mut entries = section(SITE)?.entries();
    for entry in &mut entries {
        let word = language.word(SITE, entry.id);
        entry.text = word.with_context(|| format!("no `{}`", entry.id))?;
    }
    Ok(module(&entries, Shape::Script, language.tag()))
}

/// The section of the site's scripts.
const SITE: &str = "site";

/// Which languages there are, and how their words are had.
const OF_LANGUAGES: &str = "pkg/src/translated.js";

/// The sections that the modules in the browser speak with; and those of a badge alone.
const OF_MODULES: [&str; 12] = [
    "language",
    "list",
    "finding",
    "note",
    "level",
    "component",
    "report",
    "badge",
    "breakdown",
    "picture",
    "form",
    "verify",
];
const OF_BADGES: [&str; 3] = ["list", "level", "badge"];

/// The names of the files with the words of a badge, and with all.
fn names(language: &Tables) -> [String; 2] {
    ["", "_all"].map(|end| format!("words_{}{end}.js", language.tag))
}

/// The words of every language, as scripts of the package.
pub fn scripts() -> Vec<(PathBuf, Vec<u8>)> {
    let of = |language: &Tables| {
        let [badge, all] = names(language);
        let script = |sections: &[&str]| format!("export default{:?}", language.file(sections));
        [(badge, script(&OF_BADGES)), (all, script(&OF_MODULES))]
    };
    let all = TRANSLATED.iter().flat_map(of);
    all.map(|(name, script)| (name.into(), script.into_bytes()))
        .collect()
}

/// The table of languages: the range of each (RFC 4647), the longest first, and how its
/// words are had. One that is alone with its language answers for all regions and scripts.
fn languages() -> String {
    let mut ranges: Vec<(&str, &str)> = Vec::new();
    for language in TRANSLATED {
        ranges.push((language.tag, language.tag));
        let first = TRANSLATED
            .iter()
            .find(|other| primary(other.tag) == primary(language.tag));
        if first.is_some_and(|first| first.tag == language.tag) {
            ranges.push((primary(language.tag), language.tag));
        }
    }
    ranges.sort_by_key(|(range, _)| (std::cmp::Reverse(range.len()), *range));
    ranges.dedup();
    // Those that a shorter range of the same language answers for as well.
    let all = ranges.clone();
    ranges.retain(|(range, tag)| {
        let shorter = |other: &(&str, &str)| {
            other.1 == *tag && range.len() > other.0.len() && range.starts_with(other.0)
        };
        let is_alone = all
            .iter()
            .filter(|(other, _)| primary(other) == primary(range))
            .all(|(_, other)| other == tag);
        !(is_alone && all.iter().any(shorter))
    });
    let mut text = String::from(HEAD);
    text += "/** Which language is for which range of tags, the longest first. */\n";
    text += "export const RANGES = [\n";
    for (range, tag) in ranges {
        let range = range.to_ascii_lowercase();
        text += &format!("  [{range:?}, {tag:?}],\n");
    }
    text += "];\n\n/** How the words of each are had: those of a badge, and all. */\n";
    text += "export const WORDS = {\n";
    for language in TRANSLATED {
        let ways = names(language).map(|name| format!("() => import(\"./{name}\")"));
        text += &format!("  {:?}: [{}],\n", language.tag, ways.join(", "));
    }
    text + "};\n"
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

impl Module {
    /// The module as a text.
    fn text(&self) -> Result<String> {
        let shape = match (&self.part, self.section) {
            (Part::Later(_), _) => Shape::Functions,
            (_, SITE) => Shape::Spoken,
            _ => Shape::Plain,
        };
        Ok(module(&self.entries()?, shape, "en"))
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
        let own = section(self.section)?.entries().into_iter();
        entries.extend(own.filter(|Entry { id, .. }| match self.part {
            Part::All => true,
            Part::Without(ids) => !ids.contains(id),
            Part::Later(ids) => ids.contains(id),
        }));
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

/// What a module of words is like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// A text without places is a string.
    Plain,
    /// All are functions.
    Functions,
    /// What the page's own language says comes before.
    Spoken,
    /// That language's: a script that is no module.
    Script,
}

/// The module of some words. A text with places is a function of them, by the alphabet.
fn module(entries: &[Entry], shape: Shape, tag: &str) -> String {
    let mut body = String::new();
    for Entry { id, text, places } in entries {
        let value = match places {
            [] if shape == Shape::Functions => format!("() => {text:?}"),
            [] => format!("{text:?}"),
            places => format!("({}) => {}", places.join(", "), template(text)),
        };
        let name = name(id);
        body += &match shape {
            Shape::Spoken => format!("export const {name} = own.{name} ?? ({value});\n"),
            Shape::Script => format!("  {name}: {value},\n"),
            _ => format!("export const {name} = {value};\n"),
        };
    }
    let choose = match body.contains("choose(") {
        true => CHOOSE.replace("\"en\"", &format!("{tag:?}")),
        false => String::new(),
    };
    let spoken = match shape {
        Shape::Spoken => OF_PAGE.to_owned(),
        _ => String::new(),
    };
    match shape {
        Shape::Script => {
            let body = format!("globalThis.opennessWords = {{\n{body}}};\n");
            [HEAD, "{\n", &choose, &body, "}\n"].concat()
        }
        _ => [HEAD, &choose, &spoken, &body].concat(),
    }
}

/// What a page in another language has loaded before its scripts: not by a module that
/// waits, for WebKit runs those that import one before it has waited.
const OF_PAGE: &str = "const own = globalThis.opennessWords ?? {};\n\n";

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
        assert_eq!(
            module(&section().entries(), Shape::Plain, "en"),
            [HEAD, CHOOSE, body].concat()
        );
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
        for Tables { tag, .. } in TRANSLATED {
            let there = std::fs::read_to_string(root.join(of_site(tag))).unwrap();
            let language = Language::by_tag(tag).unwrap();
            assert_eq!(there, site_in(language).unwrap(), "{tag}");
        }
        let there = std::fs::read_to_string(root.join(OF_LANGUAGES)).unwrap();
        assert_eq!(there, languages());
    }

    /// Whether a script is one of those that are made here.
    fn is_of_words(path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("words") || name == "messages.js"
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
                .filter(|path| !is_of_words(path))
                .map(|path| std::fs::read_to_string(folder.join(path)).unwrap())
                .collect();
            for Entry { id, .. } in module.entries().unwrap() {
                let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
                let name = name(id);
                let said = scripts.split(|c| !is_part(c));
                let said = said.filter(|word| *word == name || *word == ["words.", &name].concat());
                // Those that come later are said by their names.
                let is_later = matches!(module.part, Part::Later(_));
                let by_name = is_later && scripts.contains(&format!("{name:?}"));
                // By its name it is imported first.
                let count = said
                    .map(|word| 1 + usize::from(word != name))
                    .sum::<usize>();
                assert!(by_name || count > 1, "{}/{id}", module.section);
            }
        }
    }
}
