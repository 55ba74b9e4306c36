//! A model file of the Model Openness Framework, as YAML or JSON.
//!
//! Reads it as the Model Openness Tool does (`ModelUpdater.php` and
//! `resolveLicense` of github.com/lfai/model_openness_tool at 8b5d30e), so that
//! its verdict comes out to the last bit, and says of everything that the tool
//! passes over in silence, refuses or stops at.
//!
//! In the manifest a listed component is what [`inference::listed`] makes of the
//! text in place of its license. There the names that keys had before April 2025
//! say the same as today's, which the tool alone reads.
//!
//! [`inference::listed`]: super::inference::listed

mod components;
mod facts;
mod licenses;
mod outdated;
mod php;
mod schema;

use super::fields::{Field, Reader};
use super::tree::{Node, Value};
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::manifest::Original;
use crate::manifest::original::mof::Release;
use crate::read::Source;
use crate::words::FindingWord;
use outdated::Outdated;
use php::Php;

pub const FORMAT: Format = Format {
    source: Source::Mof,
    recognizes,
    read,
};

const FRAMEWORK: &str = "Model Openness Framework";

/// By its framework's name, or where that is missing by its release.
fn recognizes(root: &Node) -> bool {
    let name = root
        .get("framework")
        .and_then(|framework| framework.get("name"));
    name.and_then(Node::text) == Some(FRAMEWORK)
        || root.get("release").is_some_and(|release| {
            release.get("name").is_some()
                && (release.get("components").is_some() || release.get("license").is_some())
        })
}

/// Where a file is read: the findings, and what the tool would make of it.
struct Mof<'r> {
    reader: Reader<'r>,
    /// The text itself: only there a date shows whether it is in quotes.
    text: &'r str,
    release: Release,
    /// The keys of before April 2025.
    outdated: Outdated,
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let start = Span::new(root.span.start, root.span.start);
    let mut mof = Mof {
        reader: Reader {
            findings: &mut reading.findings,
            today: options.today,
        },
        text: reading.text,
        release: Release::default(),
        outdated: Outdated::default(),
    };
    mof.framework(root);
    let manifest = match root.get("release") {
        Some(release) if matches!(release.value, Value::Map(_)) => mof.release(release),
        Some(other) => {
            mof.refuse_type(&field("release", other), FindingWord::PartMapping);
            Default::default()
        }
        None => {
            mof.refuse(
                "release",
                start,
                Problem::MissingKey {
                    key: "release",
                    example: "release:",
                },
            );
            Default::default()
        }
    };
    let release = Box::new(std::mem::take(&mut mof.release));
    reading.places.components = root
        .get("release")
        .and_then(|release| release.get("components"))
        .map_or(start, |components| components.span);
    reading.manifest = Some(crate::manifest::Manifest {
        original: Original::Mof(release),
        ..manifest
    });
}

fn field<'n>(name: &str, node: &'n Node) -> Field<'n> {
    Field {
        name: name.to_owned(),
        node,
    }
}

impl Mof<'_> {
    /// The tool stops here, at this key.
    fn refuse(&mut self, key: &str, span: Span, problem: Problem) {
        self.stop(key);
        self.reader.findings.push(Finding::new(problem, span));
    }

    fn refuse_type(&mut self, field: &Field, expected: FindingWord) {
        self.stop(&field.name);
        self.reader.wrong_type(field, expected);
    }

    fn stop(&mut self, key: &str) {
        let refusal = &mut self.release.refusal;
        refusal.get_or_insert_with(|| key.to_owned().into());
    }
}
