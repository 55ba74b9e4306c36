//! Any text to a manifest, with everything that is wrong with it.
//!
//! A text is hostile until it has been read: it is bounded in size and depth,
//! nothing in it stops the program, and all findings come in one pass.

#[cfg(feature = "bom")]
mod bom;
#[cfg(feature = "bom")]
mod cyclonedx;
mod edits;
#[cfg(feature = "full")]
mod eiras;
#[cfg(not(feature = "bom"))]
mod elsewhere;
mod encoding;
mod fields;
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
#[cfg(feature = "bom")]
mod spdx;
pub mod tree;

use crate::finding::{Finding, Problem, Span};
use crate::manifest::{Claim, Date, Manifest};
use crate::report::Source;
#[cfg(feature = "json")]
pub(crate) use native::SYNONYMS;
use tree::{Node, Tree, Value};

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
    /// The text's own mapping.
    pub(crate) tree: Option<Tree>,
}

/// Where things stand that are judged only later.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Each claim of the manifest.
    pub claims: Vec<(Claim, Span)>,
    /// The key `components`, or the start of the manifest where there is none.
    pub components: Span,
}

/// A format other than the openness manifest. Each is one file.
struct Format {
    source: Source,
    /// Whether a mapping is in this format.
    recognizes: fn(&Node) -> bool,
    /// Reads it, and puts its manifest into the reading.
    read: fn(&Node, &Options, &mut Reading),
}

/// Every other format; the first that recognizes a text reads it.
const FORMATS: &[Format] = &[
    #[cfg(feature = "full")]
    mof::FORMAT,
    #[cfg(feature = "full")]
    osai::FORMAT,
    #[cfg(feature = "full")]
    osai::PREDECESSOR_FORMAT,
    #[cfg(feature = "full")]
    eiras::FORMAT,
    #[cfg(feature = "bom")]
    cyclonedx::FORMAT,
    #[cfg(feature = "bom")]
    spdx::FORMAT,
    #[cfg(not(feature = "bom"))]
    elsewhere::FORMAT,
    #[cfg(feature = "full")]
    model_card::FORMAT,
];

/// Reads a manifest: YAML or JSON, alone or in the front matter of a model
/// card under the key `openness`. Or a text in one of the other formats.
pub fn read<'t>(text: &'t str, options: &Options) -> Reading<'t> {
    let mut reading = Reading {
        text,
        source: Source::Manifest,
        manifest: None,
        findings: Vec::new(),
        places: Places::default(),
        tree: None,
    };
    if encoding::is_utf16(text) {
        reading
            .findings
            .push(Finding::new(Problem::Utf16, Span::default()));
        return reading;
    }
    let front_matter = tree::front_matter(text);
    #[cfg_attr(not(feature = "full"), expect(unused_mut))]
    let mut in_card = front_matter.is_some();
    #[cfg_attr(not(feature = "full"), expect(unused_mut))]
    let mut parsed = tree::parse(text, front_matter.unwrap_or(0..text.len()));
    // A document mark at the start of a format's own file opens no front matter.
    #[cfg(feature = "full")]
    let is_known = parsed.root.as_ref().is_some_and(|root| {
        let mut others = FORMATS
            .iter()
            .filter(|format| format.source != Source::ModelCard);
        others.any(|format| (format.recognizes)(root))
    });
    #[cfg(feature = "full")]
    if !in_card
        && !is_known
        && let Some(card) = model_card::without_front_matter(text, &parsed)
    {
        (parsed, in_card) = (card, true);
    }
    reading.findings = parsed.findings;
    let broken = !reading.findings.is_empty() && parsed.root.is_none();
    match parsed.root {
        _ if broken => {}
        Some(root) if matches!(root.value, Value::Map(_)) => {
            match format_of(&root, in_card) {
                Some(format) => {
                    reading.source = format.source;
                    (format.read)(&root, options, &mut reading);
                }
                None => native::read(manifest_within(&root), options, &mut reading),
            }
            reading.tree = Some(Tree {
                root,
                json: parsed.json,
                shared: parsed.shared,
            });
            edits::find(&mut reading);
        }
        root => {
            let found = root.as_ref().map_or("nothing", Node::kind_in_words);
            let span = root.map(|root| root.span).unwrap_or_default();
            let problem = match in_card {
                true => Problem::FrontMatterNotAMapping { found },
                false => Problem::NotAMapping { found },
            };
            reading.findings.push(Finding::new(problem, span));
        }
    }
    reading
}

/// The format of a mapping; none if it is, or was meant as, an openness
/// manifest.
fn format_of(root: &Node, in_card: bool) -> Option<&'static Format> {
    if root.get("openness").is_some() {
        return None;
    }
    let known = FORMATS.iter().find(|format| (format.recognizes)(root));
    #[cfg(feature = "full")]
    let known =
        known.or_else(|| (in_card && model_card::is_card(root)).then_some(&model_card::FORMAT));
    #[cfg(not(feature = "full"))]
    let _ = in_card;
    known
}

/// The mapping under `openness` where that is one, as in a model card; else the
/// text's own mapping.
fn manifest_within(root: &Node) -> &Node {
    match root.get("openness") {
        Some(inner) if matches!(inner.value, Value::Map(_)) => inner,
        _ => root,
    }
}
