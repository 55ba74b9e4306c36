//! Any text to a manifest, with everything that is wrong with it.
//!
//! A text is hostile until it has been read: it is bounded in size and depth,
//! nothing in it stops the program, and all findings come in one pass.

mod fields;
mod native;
mod nearest;
pub mod tree;

use crate::finding::{Finding, Problem, Span};
use crate::manifest::{Claim, Date, Manifest};
use crate::report::Source;
use tree::{Node, Value};

/// What reading depends on besides the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The day on which it is read; with none, no date is in the future.
    pub today: Option<Date>,
}

/// A text that has been read.
#[derive(Clone, Debug)]
pub struct Reading<'t> {
    pub text: &'t str,
    pub source: Source,
    /// What could be read; none where the text is no mapping at all.
    pub manifest: Option<Manifest>,
    /// In no order.
    pub findings: Vec<Finding>,
    pub places: Places,
}

/// Where things stand that are judged only later.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Each claim of the manifest.
    pub claims: Vec<(Claim, Span)>,
    /// The key `components`, or the start of the manifest where there is none.
    pub components: Span,
}

/// Reads a manifest: YAML or JSON, alone or in the front matter of a model
/// card under the key `openness`.
pub fn read<'t>(text: &'t str, options: &Options) -> Reading<'t> {
    let front_matter = tree::front_matter(text);
    let parsed = tree::parse(text, front_matter.clone().unwrap_or(0..text.len()));
    let mut reading = Reading {
        text,
        source: Source::Manifest,
        manifest: None,
        findings: parsed.findings,
        places: Places::default(),
    };
    let broken = !reading.findings.is_empty() && parsed.root.is_none();
    match parsed.root {
        _ if broken => {}
        Some(root) if matches!(root.value, Value::Map(_)) => {
            native::read(manifest_within(&root), options, &mut reading);
        }
        root => {
            let found = root.as_ref().map_or("nothing", Node::kind_in_words);
            let span = root.map(|root| root.span).unwrap_or_default();
            reading
                .findings
                .push(Finding::new(Problem::NotAMapping { found }, span));
        }
    }
    reading
}

/// The mapping under `openness` where that is one, as in a model card; else the
/// text's own mapping.
fn manifest_within(root: &Node) -> &Node {
    match root.get("openness") {
        Some(inner) if matches!(inner.value, Value::Map(_)) => inner,
        _ => root,
    }
}
