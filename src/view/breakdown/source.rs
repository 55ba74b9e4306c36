//! Where it all came from.

use super::parts::{Headings, link, open_part};
use crate::report::{Report, Source};
use crate::view::builder::Builder;

/// As much of the digest as tells two manifests apart at a glance.
const SHORT: usize = "sha256:".len() + 12;

pub fn source(b: &mut Builder, report: &Report, headings: Headings) {
    open_part(b, headings, "source", "Source");
    b.open("ul.sources");
    for source in &report.sources {
        b.open("li");
        link(b, source, source);
        b.close();
    }
    b.close_unless_empty();
    b.open("p.quiet");
    b.text("A self-assessment of what the manifest states. ");
    b.text(format(report.source));
    if let Some(digest) = &report.digest {
        b.text("Digest ");
        b.open("code");
        b.attr_foreign("title", digest);
        b.foreign(digest.get(..SHORT).unwrap_or(digest));
        b.text("…");
        b.close();
        b.text(". ");
    }
    b.text(concat!("openness-badge ", env!("CARGO_PKG_VERSION"), "."));
    b.close2();
}

/// What it was read from, where that is not the format that is meant for it.
fn format(source: Source) -> &'static str {
    match source {
        Source::Manifest => "",
        Source::Mof => "Read from a Model Openness Framework file. ",
        Source::Osai => "Read from a file of the European Open Source AI Index. ",
        Source::Eiras => "Read from a model file in the manner of Eiras et al. ",
        Source::ModelCard => "Read from a model card. ",
        Source::Cyclonedx => "Read from a CycloneDX bill of materials. ",
        Source::Spdx => "Read from an SPDX document. ",
        Source::OpeningUpChatgpt => "Read from a file of Opening up ChatGPT. ",
    }
}
