//! What is handed over.

use crate::contradictions;
use crate::finding::{Edit, Span};
use crate::read::allow::Allowed;
use crate::read::{self, Reading};
use crate::report::findings::{Telling, Told};
use crate::write::{Item, Members, json, members};
use crate::{Options, words::Language};

/// Reads a text in any format: all that [`super::report_handed`] needs of it, as
/// JSON.
pub fn hand_over(text: &str, options: &Options) -> String {
    let reading = read::read(
        text,
        &read::Options {
            today: options.today,
            file_name: None,
        },
    );
    json(&of_reading(&reading, options.language))
}

fn of_reading(reading: &Reading, language: Language) -> Members {
    let found = contradictions::of(reading);
    let telling = Telling::of(reading, &found, language);
    let mut all = Members::default();
    all.push("source", Item::Word(reading.source.word()));
    if let Some(manifest) = &reading.manifest {
        all.push("manifest", Item::Map(members(manifest)));
        let licenses = manifest.components.iter();
        let licenses = licenses.filter_map(|(id, component)| {
            let license = component.license.as_ref()?;
            (license.text() != license.canonical()).then(|| written(id.key(), license.text()))
        });
        all.list("licenses", licenses.map(Item::Map).collect());
    }
    all.push("components", place(reading.places.components));
    let claims = reading.places.claims.iter();
    let claims = claims.map(|(claim, span)| coded(claim.word(), *span));
    all.list("claims", claims.map(Item::Map).collect());
    all.item("key", reading.homes().key.map(place));
    all.list("allowed", reading.allowed.iter().map(allowed).collect());
    all.list("findings", telling.told.into_iter().map(finding).collect());
    all.push("left_out", count(telling.left_out));
    all.words("asked", contradictions::asked(&found).map(|id| id.key()));
    all
}

fn finding(told: Told) -> Item {
    let mut members = coded(told.code.id(), told.span);
    members.push("message", Item::Text(told.message));
    members.item("fix", told.fix.map(Item::Text));
    members.item("edit", told.edit.map(edit));
    Item::Map(members)
}

fn edit(Edit { span, text }: Edit) -> Item {
    let mut members = Members::default();
    members.push("at", place(span));
    members.push("text", Item::Text(text));
    Item::Map(members)
}

fn allowed(allowed: &Allowed) -> Item {
    let mut members = Members::default();
    members.push("at", place(allowed.line));
    let codes = allowed.codes.iter().map(|code| code.id());
    members.words("codes", codes);
    Item::Map(members)
}

fn written(code: &'static str, text: &str) -> Members {
    let mut members = Members::default();
    members.push("code", Item::Word(code));
    members.push("text", Item::Text(text.to_owned()));
    members
}

fn coded(code: &'static str, span: Span) -> Members {
    let mut members = Members::default();
    members.push("code", Item::Word(code));
    members.push("at", place(span));
    members
}

fn place(span: Span) -> Item {
    Item::List(vec![count(span.start), count(span.end)])
}

/// A text that is read has no more than a million bytes.
fn count(number: usize) -> Item {
    Item::Count(u32::try_from(number).unwrap_or(u32::MAX))
}
