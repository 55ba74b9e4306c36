//! What the element's own script goes by, and the command line in Node.

use openness_badge::write::{Reader, What};

use super::table::{Attribute, Kind, Named, Table};

const HEAD: &str = "// Made of pkg/element.json: change it there.\n\n";

/// The module of the attributes: what each can be, and those that are there or not.
pub fn attributes(table: &Table) -> String {
    let mut out = String::from(HEAD);
    out += "/** Attributes with a property twin, and the words that they can be, the default first. */\n";
    out += "export const TWINS = {\n";
    for attribute in table.own().filter(|one| one.kind != Kind::Flag) {
        let words: &[_] = match attribute.kind {
            Kind::Word => &attribute.values,
            _ => &[],
        };
        out += &format!("  {}: {},\n", key(&attribute.name), list(words));
    }
    out += "};\n\n/** Attributes that are there or not. */\n";
    let flags = table.own().filter(|one| one.kind == Kind::Flag);
    let mut flags: Vec<&Attribute> = flags.collect();
    flags.sort_by(|a, b| a.name.cmp(&b.name));
    let flags: Vec<String> = flags.iter().map(|one| format!("{:?}", one.name)).collect();
    out + &format!("export const FLAGS = [{}];\n", flags.join(", "))
}

/// The module of the words that the options of the command line can be.
pub fn choices(table: &Table) -> String {
    let mut out = String::from(HEAD);
    for (option, attribute) in [
        ("YARDSTICKS", "yardstick"),
        ("STYLES", "badge-style"),
        ("THEMES", "theme"),
    ] {
        let mut all = table.own();
        let values = all.find(|one| one.name == attribute);
        let values = values.map_or_else(String::new, |one| list(&one.values));
        out += &format!("export const {option} = {values};\n");
    }
    let readers = quoted(Reader::ALL.map(Reader::word));
    let whats = quoted(What::ALL.map(What::word));
    out + &format!("export const READERS = {readers};\nexport const WHATS = {whats};\n")
}

/// Words as a list of a script.
fn quoted<const N: usize>(words: [&str; N]) -> String {
    format!("[{}]", words.map(|word| format!("{word:?}")).join(", "))
}

/// The names as a list of a script.
fn list(words: &[Named]) -> String {
    let words = words.iter().map(|word| format!("{:?}", word.name));
    format!("[{}]", words.collect::<Vec<_>>().join(", "))
}

/// A key of an object, in quotation marks where it is no name.
fn key(name: &str) -> String {
    match name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        true => name.to_owned(),
        false => format!("{name:?}"),
    }
}
