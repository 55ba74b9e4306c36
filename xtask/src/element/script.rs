//! What the element's own script goes by.

use super::table::{Attribute, Kind, Table};

/// The module of the attributes: what each can be, and those that are there or not.
pub fn attributes(table: &Table) -> String {
    let mut out = String::from("// Made of pkg/element.json: change it there.\n\n");
    out += "/** Attributes with a property twin, and the words that they can be, the default first. */\n";
    out += "export const TWINS = {\n";
    for attribute in table.own().filter(|one| one.kind != Kind::Flag) {
        let words: &[_] = match attribute.kind {
            Kind::Word => &attribute.values,
            _ => &[],
        };
        let words: Vec<String> = words
            .iter()
            .map(|word| format!("{:?}", word.name))
            .collect();
        out += &format!("  {}: [{}],\n", key(&attribute.name), words.join(", "));
    }
    out += "};\n\n/** Attributes that are there or not. */\n";
    let flags = table.own().filter(|one| one.kind == Kind::Flag);
    let mut flags: Vec<&Attribute> = flags.collect();
    flags.sort_by(|a, b| a.name.cmp(&b.name));
    let flags: Vec<String> = flags.iter().map(|one| format!("{:?}", one.name)).collect();
    out + &format!("export const FLAGS = [{}];\n", flags.join(", "))
}

/// A key of an object, in quotation marks where it is no name.
fn key(name: &str) -> String {
    match name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        true => name.to_owned(),
        false => format!("{name:?}"),
    }
}
