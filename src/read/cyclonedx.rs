//! A CycloneDX bill of materials with machine learning (JSON, ECMA-424: 1.5, 1.6
//! and 1.7, whose model card is the same).
//!
//! One model is measured: the bill's own subject if that is a model, else the
//! first that has a model card, else the first. Its data sets are those of its
//! card, which names them as what it was trained and evaluated with; other data
//! in the bill are noted, for it does not say what they are for. Of the bill's
//! structure is checked what is read.

mod licenses;
mod model;
mod shape;

use std::collections::BTreeSet;

use super::bom::{items, stated};
use super::fields::{Field, Reader};
use super::tree::{Node, Value};
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::manifest::Manifest;
use crate::read::Source;

pub const FORMAT: Format = Format {
    source: Source::Cyclonedx,
    recognizes,
    read,
};

const NAME: &str = "CycloneDX";
/// The type of a component that is a model.
const MODEL: &str = "machine-learning-model";

/// By its own name, or where that is missing by its schema.
fn recognizes(root: &Node) -> bool {
    let schema = stated(root.get("$schema")).unwrap_or_default();
    stated(root.get("bomFormat")) == Some(NAME) || schema.contains("cyclonedx.org/schema/bom")
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let start = Span::new(root.span.start, root.span.start);
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    reader.bill(root);
    let subject = root.get("metadata").and_then(|node| node.get("component"));
    let mut all = Vec::new();
    for node in subject.into_iter().chain(items(root.get("components"))) {
        collect(node, &mut all);
    }
    let models: Vec<&Node> = all
        .iter()
        .copied()
        .filter(|node| is_a(node, MODEL))
        .collect();
    let own = subject.filter(|node| is_a(node, MODEL));
    let with_card = || models.iter().find(|node| node.get("modelCard").is_some());
    let model = own.or_else(|| with_card().or(models.first()).copied());
    let mut manifest = Manifest::default();
    match model {
        Some(model) => {
            let others: Vec<_> = models
                .iter()
                .filter(|other| !std::ptr::eq(**other, model))
                .map(|other| (*other, stated(other.get("name"))))
                .collect();
            reader.other_models(stated(model.get("name")), &others);
            reader.bill_model(model, &all, &mut manifest);
        }
        None => {
            manifest.system.name = subject
                .and_then(|node| stated(node.get("name")))
                .map(str::to_owned);
            model::other_data(&all, &[], &BTreeSet::new(), &mut manifest);
            reader
                .findings
                .push(Finding::new(Problem::NoModel { expected: MODEL }, start));
        }
    }
    reading.places.components = model.map_or(start, |node| node.span);
    reading.manifest = Some(manifest);
}

fn is_a(node: &Node, kind: &str) -> bool {
    stated(node.get("type")) == Some(kind)
}

/// A component and those within it, in the order of the text.
fn collect<'n>(node: &'n Node, all: &mut Vec<&'n Node>) {
    if let Value::Map(_) = node.value {
        all.push(node);
        for inner in items(node.get("components")) {
            collect(inner, all);
        }
    }
}

fn field<'n>(name: &str, node: &'n Node) -> Field<'n> {
    Field {
        name: name.to_owned(),
        node,
    }
}
