//! An SPDX 3.0 document with AI and dataset packages (JSON-LD).
//!
//! One model is measured: the package that the document has at its root, else
//! the first that no other descends from. What is trained on, tested on or
//! licensed is said by relationships; a file stands for the package that contains
//! it. The dataset profile states how data are to be had, and no other format
//! does so: that word counts. Data that no relationship ties to the model are
//! noted, for the document does not say what they are for.
//!
//! Source: github.com/spdx/spdx-3-model (3.0.1), the profiles AI and Dataset.

mod facts;
mod graph;
mod licenses;

use super::bom::stated;
use super::fields::Reader;
use super::tree::{Node, Value};
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::manifest::Manifest;
use crate::read::Source;
use graph::{Graph, Set};

pub const FORMAT: Format = Format {
    source: Source::Spdx,
    recognizes,
    read,
};

const MODEL: &str = "ai_AIPackage";
const DATA: &str = "dataset_DatasetPackage";

/// By the context of its version 3.
fn recognizes(root: &Node) -> bool {
    let of_spdx = |node: &Node| {
        node.text().is_some_and(|text| {
            text.contains("spdx.org/rdf/3") || text.contains("spdx.github.io/spdx-3")
        })
    };
    root.get("@context")
        .is_some_and(|context| match &context.value {
            Value::List(items) => items.iter().any(of_spdx),
            _ => of_spdx(context),
        })
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let start = Span::new(root.span.start, root.span.start);
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let graph = Graph::of(root, &mut reader);
    let mut manifest = Manifest::default();
    let models: Vec<&Node> = graph.of_type(MODEL).collect();
    let model = graph.main(&models);
    match model {
        Some(model) => {
            let ancestors = graph.ancestors(model);
            let others: Vec<_> = models
                .iter()
                .filter(|other| !std::ptr::eq(**other, model) && !ancestors.has(other))
                .map(|other| (*other, stated(other.get("name"))))
                .collect();
            reader.other_models(stated(model.get("name")), &others);
            reader.spdx_model(model, &graph, &mut manifest);
        }
        None => {
            manifest.system.name = graph.subject().map(str::to_owned);
            reader.other_sets(&Set::default(), &graph, &mut manifest);
            reader
                .findings
                .push(Finding::new(Problem::NoModel { expected: MODEL }, start));
        }
    }
    reading.places.components = model.map_or(start, |node| node.span);
    reading.manifest = Some(manifest);
}
