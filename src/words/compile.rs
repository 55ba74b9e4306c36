//! From the files of the catalogue to tables: at build time, of the library and of
//! the modules for the browser alike.
//!
//! A catalogue is a Fluent file (`en.ftl`). Of Fluent it has messages and their
//! attributes, places (`{ $name }`), texts in quotation marks (`{" "}`) and
//! choices by number (`{ $count -> [one] … *[other] … }`). A group comment (`## finding`)
//! begins a section; each section is a table of its own, so that a module carries
//! only those that it uses.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// What a sentence is in the tables that has no words in a language, though it has some in
/// English (`{""}`): what is empty there is said in English.
pub const NOTHING: &str = "\u{1c}";

/// The messages of one section, in their order.
pub struct Section {
    pub name: String,
    pub messages: Vec<Message>,
}

/// One message, or an attribute of one (`id.attribute`).
pub struct Message {
    pub id: String,
    /// With its places as `{name}` and its choices as `{name?one=…|other=…}`.
    pub text: String,
    /// The names of its places.
    pub places: BTreeSet<String>,
}

/// Reads a catalogue. An error says all that is wrong, each with what it is about.
pub fn sections(ftl: &str) -> Result<Vec<Section>, String> {
    let resource = match parser::parse(ftl) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let told = errors.iter().map(|error| {
                let line = ftl.get(..error.pos.start).unwrap_or(ftl).lines().count();
                format!("line {line}: {error}")
            });
            return Err(told.collect::<Vec<_>>().join("\n"));
        }
    };
    let mut sections: Vec<Section> = Vec::new();
    let mut wrong = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => sections.push(Section {
                name: comment
                    .content
                    .first()
                    .copied()
                    .unwrap_or_default()
                    .trim()
                    .to_owned(),
                messages: Vec::new(),
            }),
            Entry::Message(message) => {
                let Some(section) = sections.last_mut() else {
                    wrong.push(format!("`{}` is before the first section", message.id.name));
                    continue;
                };
                let id = message.id.name;
                let attributes = message.attributes.iter();
                let attributes =
                    attributes.map(|own| (format!("{id}.{}", own.id.name), &own.value));
                let value = message.value.iter().map(|value| (id.to_owned(), value));
                for (id, pattern) in value.chain(attributes) {
                    let mut text = String::new();
                    let mut places = BTreeSet::new();
                    if let Err(what) = write(pattern, &mut text, &mut places) {
                        wrong.push(format!("`{id}`: {what}"));
                    }
                    section.messages.push(Message { id, text, places });
                }
            }
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => wrong.push(format!("`-{}`: terms are not used", term.id.name)),
            Entry::Junk { content } => wrong.push(format!("not understood: {content}")),
        }
    }
    match wrong.is_empty() {
        true => Ok(sections),
        false => Err(wrong.join("\n")),
    }
}

/// The texts of another language in the order of the English ones, section by
/// section; empty where it has none, and [`NOTHING`] where it says nothing. An error says which of its ids or places are
/// none of English.
pub fn in_order(own: &[Section], english: &[Section]) -> Result<Vec<Vec<String>>, String> {
    let mut wrong = Vec::new();
    for section in own {
        let there = english.iter().find(|other| other.name == section.name);
        for message in &section.messages {
            let known = there.and_then(|there| {
                let mut each = there.messages.iter();
                each.find(|other| other.id == message.id)
            });
            let (name, id) = (&section.name, &message.id);
            match known {
                None => wrong.push(format!("`{id}` is not an id of the section `{name}`")),
                Some(known) => wrong.extend(
                    message
                        .places
                        .difference(&known.places)
                        .map(|place| format!("`{id}` has no place `{place}`")),
                ),
            }
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let text = |section: &str, id: &str| {
        let own = own.iter().filter(|own| own.name == section);
        let mut messages = own.flat_map(|own| &own.messages);
        messages
            .find(|message| message.id == id)
            .map(|message| match message.text.as_str() {
                "" => NOTHING.to_owned(),
                text => text.to_owned(),
            })
    };
    let texts = |section: &Section| {
        let ids = section.messages.iter().map(|message| &message.id);
        ids.map(|id| text(&section.name, id).unwrap_or_default())
            .collect()
    };
    Ok(english.iter().map(texts).collect())
}

fn write(
    pattern: &Pattern<&str>,
    out: &mut String,
    places: &mut BTreeSet<String>,
) -> Result<(), String> {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                literal(value, out)?;
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                out.push_str(&["{", id.name, "}"].concat());
                places.insert(id.name.to_owned());
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => literal(value, out)?,
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                places.insert(id.name.to_owned());
                out.push_str(&["{", id.name, "?"].concat());
                for (at, variant) in variants.iter().enumerate() {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    out.push_str(if at == 0 { "" } else { "|" });
                    out.push_str(&[key, "="].concat());
                    write(&variant.value, out, places)?;
                }
                out.push('}');
            }
            _ => return Err("only places, texts and choices by a place are used".to_owned()),
        }
    }
    Ok(())
}

fn literal(text: &str, out: &mut String) -> Result<(), String> {
    if text.contains(['{', '}', '|']) {
        return Err(format!("a text has none of the signs of places: {text}"));
    }
    out.push_str(text);
    Ok(())
}

/// `did-you-mean` is `DidYouMean`, `weights.inside` is `WeightsInside`.
pub fn variant(id: &str) -> String {
    let capital = |word: &str| {
        let (first, rest) = word.split_at(word.len().min(1));
        [&first.to_ascii_uppercase(), rest].concat()
    };
    id.split(['-', '.']).map(capital).collect()
}
