//! A text in whatever format: told by its keys, or by what it looks like.

use super::alone::is_manifest_alone;
use super::tree::{self, Node, Parsed};
use super::{
    Options, Reading, Source, cyclonedx, eiras, encoding, foreign, manifest_within, map,
    model_card, mof, native, osai, spdx,
};
use crate::finding::{Finding, Problem, Severity, Span};
use crate::words::FindingWord;

/// A format other than the openness manifest. Each is one file.
pub(super) struct Format {
    pub(super) source: Source,
    /// Whether a mapping is in this format.
    pub(super) recognizes: fn(&Node) -> bool,
    /// Reads it, and puts its manifest into the reading.
    pub(super) read: fn(&Node, &Options, &mut Reading),
}

/// Every other format; the first that recognizes a text reads it.
const FORMATS: &[Format] = &[
    mof::FORMAT,
    osai::FORMAT,
    osai::PREDECESSOR_FORMAT,
    eiras::FORMAT,
    cyclonedx::FORMAT,
    spdx::FORMAT,
    model_card::FORMAT,
];

impl Reading<'_> {
    /// Any text, by what it looks like.
    pub(super) fn any(&mut self, options: &Options) {
        let text = self.text;
        if encoding::is_utf16(text) {
            return self.refuse(Problem::Utf16, Span::default());
        }
        if let Some(page) = model_card::with_front_matter(text) {
            return self.card(page, options);
        }
        if let Some(looks_like) = foreign::of_text(text) {
            return self.refuse(looks_like, Span::default());
        }
        let parsed = tree::parse(text, 0..text.len());
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
        let name = model_card::Name::of(options.file_name);
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
        if model_card::looks_like_markdown(self.text, parsed.root.as_ref(), name) {
            return model_card::read_text(self);
        }
        if let Some(root) = map(&parsed) {
            return self.refuse(Problem::NotAManifest, start_of(root));
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
            if !foreign::has_manifest_key(root) {
                return false;
            }
        }
        native::read(manifest_within(root), options, self);
        true
    }

    /// A card with front matter: a model's, unless its keys speak against it.
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

    fn front_matter(&mut self, root: &Node, page: &model_card::Page, options: &Options) {
        if root.get("openness").is_some() {
            if is_manifest_alone(root, page.body) {
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
}

fn start_of(node: &Node) -> Span {
    Span::new(node.span.start, node.span.start)
}

/// Whether a mapping is in a format of its own, whatever its file is called: what
/// a card may have as well does not say that.
fn is_data(root: &Node) -> bool {
    root.get("openness").is_some()
        || model_card::is_native(root)
        || foreign::of_mapping(root).is_some()
        || of_others(root).is_some()
}

/// The format of front matter that is no card's.
fn of_others(root: &Node) -> Option<&'static Format> {
    let mut others = FORMATS
        .iter()
        .filter(|format| format.source != Source::ModelCard);
    others.find(|format| (format.recognizes)(root))
}
