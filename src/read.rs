//! Any text to a manifest, with everything that is wrong with it.
//!
//! A text is hostile until it has been read: it is bounded in size and depth,
//! nothing in it stops the program, and all findings come in one pass.

mod allow;
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
#[cfg(feature = "bom")]
mod spdx;
pub mod tree;

#[cfg(feature = "full")]
use crate::finding::Severity;
use crate::finding::{Finding, Problem, Span};
use crate::manifest::{Claim, Date, Manifest};
use crate::words::FindingWord;
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

impl Reading<'_> {
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
pub fn read<'t>(text: &'t str, options: &Options) -> Reading<'t> {
    let mut reading = Reading {
        text,
        source: Source::Manifest,
        manifest: None,
        findings: Vec::new(),
        places: Places::default(),
        tree: None,
        allowed: Vec::new(),
    };
    reading.text(options);
    #[cfg(feature = "full")]
    handed_on::apply(&mut reading);
    allow::apply(&mut reading);
    edits::find(&mut reading);
    reading
}

impl Reading<'_> {
    /// Any text, by what it looks like.
    fn text(&mut self, options: &Options) {
        let text = self.text;
        if encoding::is_utf16(text) {
            return self.refuse(Problem::Utf16, Span::default());
        }
        #[cfg(feature = "full")]
        {
            if let Some(page) = model_card::with_front_matter(text) {
                return self.card(page, options);
            }
            if let Some(looks_like) = foreign::of_text(text) {
                return self.refuse(looks_like, Span::default());
            }
        }
        let parsed = tree::parse(text, 0..text.len());
        #[cfg(feature = "full")]
        if let Some(page) = model_card::unclosed(text, &parsed) {
            return self.card(page, options);
        }
        self.whole(parsed, options);
    }

    /// There is nothing to be measured, and nothing else to be said.
    fn refuse(&mut self, problem: Problem, span: Span) {
        self.findings = vec![Finding::new(problem, span)];
    }

    /// A text that is all YAML or JSON, or Markdown without front matter.
    fn whole(&mut self, mut parsed: Parsed, options: &Options) {
        self.findings = std::mem::take(&mut parsed.findings);
        #[cfg(feature = "full")]
        let name = model_card::Name::of(options.file_name);
        #[cfg(feature = "full")]
        if name == model_card::Name::Markdown
            && !map(&parsed).is_some_and(is_data)
            && model_card::looks_like_markdown(self.text, parsed.root.as_ref(), name)
        {
            // A card by its name, whatever its prose may be as YAML.
            return model_card::read_text(self);
        }
        if let Some(root) = map(&parsed)
            && self.mapping(root, options)
        {
            return self.keep(parsed);
        }
        #[cfg(feature = "full")]
        {
            if model_card::looks_like_markdown(self.text, parsed.root.as_ref(), name) {
                return model_card::read_text(self);
            }
            if let Some(root) = map(&parsed) {
                return self.refuse(Problem::NotAManifest, start_of(root));
            }
        }
        if parsed.root.is_some() || self.findings.is_empty() {
            let root = parsed.root.as_ref();
            let found = root.map_or(FindingWord::PartNothing, Node::kind_in_words);
            let span = root.map(|root| root.span).unwrap_or_default();
            self.findings
                .push(Finding::new(Problem::NotAMapping { found }, span));
        }
    }

    /// Reads a mapping that is no front matter; says whether it has a key that is
    /// known.
    fn mapping(&mut self, root: &Node, options: &Options) -> bool {
        if root.get("openness").is_none() {
            #[cfg(feature = "full")]
            if let Some(looks_like) =
                foreign::of_mapping(root).or_else(|| model_card::repository_alone(root))
            {
                self.refuse(looks_like, start_of(root));
                return true;
            }
            if let Some(format) = FORMATS.iter().find(|format| (format.recognizes)(root)) {
                self.source = format.source;
                (format.read)(root, options, self);
                return true;
            }
            #[cfg(feature = "full")]
            if !foreign::has_manifest_key(root) {
                return false;
            }
        }
        native::read(manifest_within(root), options, self);
        true
    }

    /// A card with front matter: a model's, unless its keys speak against it.
    #[cfg(feature = "full")]
    fn card(&mut self, mut page: model_card::Page, options: &Options) {
        let mut parsed = std::mem::take(&mut page.parsed);
        self.findings = std::mem::take(&mut parsed.findings);
        let errors = || self.findings.iter().map(Finding::severity);
        match &parsed.root {
            // Nothing can be read of it.
            None if errors().any(|severity| severity == Severity::Error) => {}
            // Nothing is in it.
            None => model_card::read_page(None, &page, options, self),
            Some(root) if root.is_null() => {
                model_card::read_page(None, &page, options, self);
            }
            Some(root) if map(&parsed).is_none() => {
                let found = root.kind_in_words();
                let problem = Problem::FrontMatterNotAMapping { found };
                self.findings.push(Finding::new(problem, root.span));
            }
            Some(root) => self.front_matter(root, &page, options),
        }
        self.keep(parsed);
    }

    #[cfg(feature = "full")]
    fn front_matter(&mut self, root: &Node, page: &model_card::Page, options: &Options) {
        if root.get("openness").is_some() {
            if model_card::is_manifest_alone(root, page) {
                return native::read(root, options, self);
            }
        } else if let Some(looks_like) = foreign::of_mapping(root) {
            return self.refuse(looks_like, start_of(root));
        } else if let Some(format) = of_others(root) {
            self.source = format.source;
            return (format.read)(root, options, self);
        } else if model_card::is_native(root) {
            return native::read(root, options, self);
        } else if let Some(looks_like) = model_card::taken_for(root) {
            return self.refuse(looks_like, start_of(root));
        }
        model_card::read_page(Some(root), page, options, self);
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

/// What was parsed, where that is a mapping.
fn map(parsed: &Parsed) -> Option<&Node> {
    parsed.root.as_ref().filter(|root| root.is_map())
}

#[cfg(feature = "full")]
fn start_of(node: &Node) -> Span {
    Span::new(node.span.start, node.span.start)
}

/// Whether a mapping is in a format of its own, whatever its file is called: what
/// a card may have as well does not say that.
#[cfg(feature = "full")]
fn is_data(root: &Node) -> bool {
    root.get("openness").is_some()
        || model_card::is_native(root)
        || foreign::of_mapping(root).is_some()
        || of_others(root).is_some()
}

/// The format of front matter that is no card's.
#[cfg(feature = "full")]
fn of_others(root: &Node) -> Option<&'static Format> {
    let mut others = FORMATS
        .iter()
        .filter(|format| format.source != Source::ModelCard);
    others.find(|format| (format.recognizes)(root))
}

/// The mapping under `openness` where that is one, as in a model card; else the
/// text's own mapping.
fn manifest_within(root: &Node) -> &Node {
    match root.get("openness") {
        Some(inner) if inner.is_map() => inner,
        _ => root,
    }
}
