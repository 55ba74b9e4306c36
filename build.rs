//! Makes tables of the catalogue of words: an enum for each section, and the
//! English sentences in its order.

#[path = "src/words/compile.rs"]
mod compile;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/words");
    let english = fs::read_to_string("src/words/en.ftl").expect("the English catalogue is there");
    let sections = compile::sections(&english).unwrap_or_else(|wrong| panic!("en.ftl: {wrong}"));
    let mut code = String::new();
    for (at, section) in sections.iter().enumerate() {
        of_section(&mut code, at, section);
    }
    let _ = writeln!(
        code,
        "/// Every section of the catalogue in English, for tests and tools.\n\
         pub const SECTIONS: &[English] = &[\n{}];",
        sections.iter().fold(String::new(), |mut list, section| {
            let name = name(section);
            let _ = writeln!(
                list,
                "English {{ section: {:?}, ids: {name}::IDS, texts: {name}::ENGLISH, \
                 places: {name}::PLACES }},",
                section.name
            );
            list
        })
    );
    let _ = writeln!(
        code,
        "/// The state of the catalogue: another one where sections, ids or places differ.\n\
         pub const FIT: &str = {:?};",
        format!("{:08x}", state(&sections))
    );
    code.push_str(&translated(&sections));
    let _ = writeln!(
        code,
        "/// What a sentence is that has no words in a language, though it has some in English.\n\
         const NOTHING: &str = {:?};",
        compile::NOTHING
    );
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("words.rs"), code).expect("the folder can be written");
}

/// A hash of all that another language has to have in the same order (FNV-1a).
fn state(sections: &[compile::Section]) -> u32 {
    let mut shape = String::new();
    for section in sections {
        let _ = writeln!(shape, "{}", section.name);
        for message in &section.messages {
            let _ = writeln!(shape, "{} {:?}", message.id, message.places);
        }
    }
    shape.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The tables of the other languages, in the order of their tags: what one does not
/// have is empty.
fn translated(english: &[compile::Section]) -> String {
    let folder = fs::read_dir("src/words").expect("the catalogue is there");
    let mut paths: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
    paths.sort();
    let mut tables = String::new();
    for path in paths {
        let tag = path.file_stem().and_then(|stem| stem.to_str());
        let tag = tag.expect("a catalogue is named by a tag of BCP 47");
        if tag == "en" {
            continue;
        }
        let ftl = fs::read_to_string(&path).expect("a catalogue can be read");
        let own = compile::sections(&ftl).unwrap_or_else(|wrong| panic!("{tag}.ftl: {wrong}"));
        let own =
            compile::in_order(&own, english).unwrap_or_else(|wrong| panic!("{tag}.ftl: {wrong}"));
        for (section, texts) in english.iter().zip(&own) {
            let choice = texts.iter().find(|text| has_choice(text));
            if let Some(text) = choice.filter(|_| !has_choices(section)) {
                panic!(
                    "{tag}.ftl: no sentence of `{}` is chosen by number: {text}",
                    section.name
                );
            }
        }
        let _ = writeln!(tables, "Tables {{ tag: {tag:?}, sections: &[");
        for section in own {
            let _ = writeln!(tables, "&{section:?},");
        }
        let _ = writeln!(tables, "] }},");
    }
    format!(
        "/// The languages besides English.\n\
         #[cfg(feature = \"languages\")]\n\
         pub const TRANSLATED: &[Tables] = &[\n{tables}];\n\
         #[cfg(not(feature = \"languages\"))]\n\
         pub const TRANSLATED: &[Tables] = &[];\n"
    )
}

fn of_section(code: &mut String, at: usize, section: &compile::Section) {
    let name = name(section);
    let mut variants = String::new();
    let mut ids = String::new();
    let mut texts = String::new();
    let mut places = String::new();
    for message in &section.messages {
        let variant = compile::variant(&message.id);
        let text = &message.text;
        // A variant's documentation is what it says.
        let doc = format!("`{}`: {text}", message.id).replace('[', "\\[");
        let _ = writeln!(variants, "#[doc = {doc:?}]\n{variant},");
        let _ = writeln!(ids, "{:?},", message.id);
        let _ = writeln!(texts, "{text:?},");
        let _ = writeln!(places, "&{:?},", message.places.iter().collect::<Vec<_>>());
    }
    let _ = writeln!(
        code,
        "/// The words of the section `{}` of the catalogue.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         #[repr(u16)]\n\
         pub enum {name} {{\n{variants}}}\n\
         impl Section for {name} {{\n\
         const PLACE: usize = {at};\n\
         const IDS: &'static [&'static str] = &[\n{ids}];\n\
         const ENGLISH: &'static [&'static str] = &[\n{texts}];\n\
         const PLACES: &'static [&'static [&'static str]] = &[\n{places}];\n\
         const CHOICES: bool = {choices};\n\
         fn index(self) -> usize {{ self as usize }}\n}}\n",
        section.name,
        choices = has_choices(section),
    );
}

/// Whether something in a section is chosen by number.
fn has_choices(section: &compile::Section) -> bool {
    let mut messages = section.messages.iter();
    messages.any(|message| has_choice(&message.text))
}

/// Whether something in a sentence is: `{count?one=…|other=…}`.
fn has_choice(text: &str) -> bool {
    text.split('{').skip(1).any(|place| {
        let name = place.split(['?', '}']).next().unwrap_or_default();
        place[name.len()..].starts_with('?')
    })
}

/// The name of a section's enum.
fn name(section: &compile::Section) -> String {
    [&compile::variant(&section.name), "Word"].concat()
}
