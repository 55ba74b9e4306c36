//! The words of scripts: of a section of the catalogue a module that exports each
//! text, and of a script that imports some of them one that has them in it.

use std::path::Path;

use anyhow::{Context, Result, bail};
use openness_badge::words::{English, SECTIONS};

use crate::files;

/// Which section is in which file.
pub const MODULES: [(&str, &str); 2] =
    [("element", "pkg/src/words.js"), ("site", "www/js/words.js")];

/// What a script takes its words from.
const FROM: &str = " } from \"./words.js\";\n";

/// The name of the module in the folder of the scripts.
pub const NAME: &str = "words.js";

/// Writes the modules of all, where they are not what they should be.
pub fn write(root: &Path) -> Result<()> {
    for (name, path) in MODULES {
        let (path, made) = (root.join(path), of(name)?);
        if !files::read(&path).is_ok_and(|there| there == made.as_bytes()) {
            std::fs::write(&path, made)?;
        }
    }
    Ok(())
}

/// The module of the section of this name.
pub fn of(name: &str) -> Result<String> {
    let section = SECTIONS.iter().find(|section| section.section == name);
    section
        .map(module)
        .with_context(|| format!("the catalogue has no section `{name}`"))
}

/// The module of a section. A text without places is a string; one with places is a
/// function of them, by the alphabet.
fn module(section: &English) -> String {
    let mut body = String::new();
    for ((id, text), places) in section.ids.iter().zip(section.texts).zip(section.places) {
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

/// A script with the words in it that it imports, each where it is said: a page
/// does not load them apart, and they cost what they are long.
pub fn inline(script: &str, words: &str) -> Result<String> {
    let Some((before, after)) = script.split_once(FROM) else {
        return Ok(script.to_owned());
    };
    let (head, names) = before
        .rsplit_once("import { ")
        .context("words are imported by their names")?;
    let mut body = after.to_owned();
    for name in names.split(", ") {
        let start = format!("export const {name} = ");
        let value = words.lines().find_map(|line| line.strip_prefix(&start));
        let value = value.and_then(|value| value.strip_suffix(';'));
        let Some(value) = value.filter(|value| !value.contains("choose(")) else {
            bail!("there are no words `{name}` for scripts that have them in them");
        };
        body = said(&body, name, value)?;
    }
    Ok(head.to_owned() + &body)
}

/// A script with one of its words where its name was.
fn said(script: &str, name: &str, value: &str) -> Result<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let mut out = String::new();
    let mut rest = script;
    while let Some((before, after)) = rest.split_once(name) {
        out += before;
        if before.ends_with(is_part) || after.starts_with(is_part) {
            out += name;
            rest = after;
            continue;
        }
        let Some((places, template)) = value.split_once(") => ") else {
            out += value;
            rest = after;
            continue;
        };
        let call = after.strip_prefix('(');
        let (arguments, behind) = call
            .map(|call| split(call, ')'))
            .with_context(|| format!("`{name}` is to be called"))?;
        let mut template = template.to_owned();
        let places = places.trim_start_matches('(').split(", ");
        let mut left = arguments;
        for place in places {
            let (argument, behind) = split(left, ',');
            template = template.replace(
                &format!("${{{place}}}"),
                &format!("${{{}}}", argument.trim()),
            );
            left = behind;
        }
        out += &template;
        rest = behind;
    }
    Ok(out + rest)
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
        assert_eq!(module(&section()), [HEAD, CHOOSE, body].concat());
    }

    #[test]
    fn a_script_has_its_words_in_it() {
        let words = module(&section());
        let script = "// A.\nimport { a } from \"./a.js\";\nimport { nothing, tooLarge } from \"./words.js\";\n\n\
            a(nothing, nothingElse);\nb(tooLarge(of(a, 1).x, c), nothing);\n";
        let made = "// A.\nimport { a } from \"./a.js\";\n\n\
            a(\"A \\\"`b`\\\".\", nothingElse);\n\
            b(`\\`${of(a, 1).x}\\` is ${c}.`, \"A \\\"`b`\\\".\");\n";
        assert_eq!(inline(script, &words).unwrap(), made);
        assert_eq!(inline("a();\n", &words).unwrap(), "a();\n");
        for (name, body) in [
            ("other", ""),
            ("some", "some(1)"),
            ("tooLarge", "f(tooLarge)"),
        ] {
            let script = format!("import {{ {name} }} from \"./words.js\";\n{body}\n");
            assert!(inline(&script, &words).is_err(), "{name}");
        }
    }

    /// `UPDATE=1` writes them anew, as a build does.
    #[test]
    fn modules_are_those_of_the_catalogue() {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        if std::env::var_os("UPDATE").is_some() {
            write(root).unwrap();
        }
        for (name, path) in MODULES {
            let there = std::fs::read_to_string(root.join(path)).unwrap();
            assert_eq!(there, of(name).unwrap(), "{path}");
        }
    }

    /// Every text is said by a script of its folder.
    #[test]
    fn every_text_is_said() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        for (section, path) in MODULES {
            let folder = std::path::Path::new(root).join(path);
            let scripts = std::fs::read_dir(folder.parent().unwrap()).unwrap();
            let scripts: String = scripts
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|end| end == "js"))
                .filter(|path| !path.ends_with(NAME))
                .map(|path| std::fs::read_to_string(path).unwrap())
                .collect();
            let of_name = SECTIONS.iter().find(|one| one.section == section);
            for id in of_name.unwrap().ids {
                let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
                let name = name(id);
                let said = scripts.split(|c| !is_part(c));
                let said = said.filter(|word| *word == name || *word == ["words.", &name].concat());
                // By its name it is imported first.
                let count = said
                    .map(|word| 1 + usize::from(word != name))
                    .sum::<usize>();
                assert!(count > 1, "{section}/{id}");
            }
        }
    }
}
