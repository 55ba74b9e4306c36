//! Any text to a manifest, with everything that is wrong with it.
//!
//! A text is hostile until it has been read: it is bounded in size and depth,
//! nothing in it stops the program, and all findings come in one pass.

mod allow;
mod alone;
#[cfg(feature = "full")]
mod any;
#[cfg(feature = "full")]
mod bom;
#[cfg(feature = "full")]
mod cyclonedx;
mod edits;
#[cfg(feature = "full")]
mod eiras;
mod encoding;
mod fields;
mod foreign;
#[cfg(feature = "full")]
mod handed_on;
mod home;
#[cfg(feature = "full")]
mod inference;
#[cfg(feature = "full")]
mod model_card;
#[cfg(feature = "full")]
mod mof;
mod native;
mod nearest;
#[cfg(feature = "full")]
mod osai;
mod quick;
mod source;
#[cfg(feature = "full")]
mod spdx;
pub mod tree;

#[cfg(feature = "full")]
pub(crate) use native::keys;

pub use alone::read_alone;
#[cfg(feature = "full")]
use any::Format;

#[cfg(feature = "full")]
pub(crate) use edits::places as lines;

use crate::finding::{Finding, Span};
use crate::manifest::{Claim, Date, Manifest};
#[cfg(feature = "json")]
pub(crate) use native::SYNONYMS;
pub use quick::{Quick, quick};
pub use source::Source;
use tree::{Node, Parsed, Tree};

/// What reading depends on besides the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'n> {
    /// The day on which it is read; with none, no date is in the future.
    pub today: Option<Date>,
    /// What the file is called, where the text is one. A name that ends in `.md`
    /// is that of Markdown; one that ends in `.yaml`, `.json` or otherwise is not.
    pub file_name: Option<&'n str>,
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
    /// The text's own mapping.
    pub(crate) tree: Option<Tree>,
    /// What comments allow.
    allowed: Vec<allow::Allowed>,
}

impl<'t> Reading<'t> {
    /// Of which nothing has been read yet.
    fn of(text: &'t str) -> Self {
        Reading {
            text,
            source: Source::Manifest,
            manifest: None,
            findings: Vec::new(),
            places: Places::default(),
            tree: None,
            allowed: Vec::new(),
        }
    }

    /// What is the same for every format: comments, and the edits that fix.
    fn finish(&mut self) {
        allow::apply(self);
        edits::find(self);
    }

    /// Whether a comment in the text allows this finding.
    pub(crate) fn allows(&self, finding: &Finding) -> bool {
        allow::is_allowed(&self.allowed, finding)
    }

    /// The text's own mapping.
    pub(crate) fn root(&self) -> Option<&Node> {
        self.tree.as_ref().map(|tree| &tree.root)
    }

    /// The mapping of the manifest: the text's own, or that under `openness`.
    pub(crate) fn manifest_node(&self) -> Option<&Node> {
        self.root().map(manifest_within)
    }

    /// The text's own mapping, and what must be known to change it.
    #[cfg(feature = "full")]
    pub(crate) fn tree(&self) -> Option<&Tree> {
        self.tree.as_ref()
    }

    /// Whether the text is an openness manifest, or a card that holds one: then what is
    /// stated can be changed in it.
    #[cfg(feature = "full")]
    pub fn has_own_manifest(&self) -> bool {
        let holds_one = |root: &Node| model_card::holds_manifest(root);
        match self.source {
            Source::Manifest => self.tree.is_some(),
            Source::ModelCard => self.root().is_some_and(holds_one),
            _ => false,
        }
    }

    /// Keeps the text's own mapping.
    fn keep(&mut self, parsed: Parsed) {
        if map(&parsed).is_none() {
            return;
        }
        self.tree = parsed.root.map(|root| Tree {
            root,
            json: parsed.json,
            shared: parsed.shared,
        });
    }
}

/// Where things stand that are judged only later.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Each claim of the manifest.
    pub claims: Vec<(Claim, Span)>,
    /// The key `components`, or the start of the manifest where there is none.
    pub components: Span,
}

/// Whether bytes that are no UTF-8 begin a file of a kind that [`read`] tells
/// apart, such as a picture, once what is no UTF-8 in them has been replaced.
#[cfg(feature = "full")]
pub fn is_known_file(bytes: &[u8]) -> bool {
    foreign::is_known_file(bytes)
}

/// Reads a manifest: YAML or JSON, alone or in the front matter of a model
/// card under the key `openness`. Or a text in one of the other formats.
///
/// A text in no format that is read has no manifest, and one finding that says
/// what it looks like.
#[cfg(feature = "full")]
pub fn read<'t>(text: &'t str, options: &Options) -> Reading<'t> {
    let mut reading = Reading::of(text);
    reading.any(options);
    handed_on::apply(&mut reading);
    reading.finish();
    reading
}

/// What was parsed, where that is a mapping.
fn map(parsed: &Parsed) -> Option<&Node> {
    parsed.root.as_ref().filter(|root| root.is_map())
}

/// The mapping under `openness` where that is one, as in a model card; else the
/// text's own mapping.
fn manifest_within(root: &Node) -> &Node {
    match root.get("openness") {
        Some(inner) if inner.is_map() => inner,
        _ => root,
    }
}
