//! Where it all came from.

use super::parts::{Headings, el, link, part};
use crate::report::{Report, Source};
use crate::view::Element;

/// As much of the digest as tells two manifests apart at a glance.
const SHORT: usize = "sha256:".len() + 12;

pub fn source(report: &Report, headings: Headings) -> Option<Element> {
    let mut part = part("source", headings.part, "Source");
    if !report.sources.is_empty() {
        part = part.child(
            el("ul", "sources").children(
                report
                    .sources
                    .iter()
                    .map(|source| Element::new("li").child(link(source, source))),
            ),
        );
    }
    let mut line = el("p", "quiet").text("A self-assessment of what the manifest states.");
    if report.source != Source::Manifest {
        line = line.text([" Read from ", format(report.source), "."].concat());
    }
    if let Some(digest) = &report.digest {
        let short = digest.get(..SHORT).unwrap_or(digest);
        line = line
            .text(" Digest ")
            .child(
                Element::new("code")
                    .with("title", digest.clone())
                    .text([short, "…"].concat()),
            )
            .text(".");
    }
    Some(part.child(line.text([" openness-badge ", env!("CARGO_PKG_VERSION"), "."].concat())))
}

fn format(source: Source) -> &'static str {
    match source {
        Source::Manifest => "a manifest",
        Source::Mof => "a Model Openness Framework file",
        Source::Osai => "a file of the European Open Source AI Index",
        Source::Eiras => "a model file in the manner of Eiras et al.",
        Source::ModelCard => "a model card",
        Source::Cyclonedx => "a CycloneDX bill of materials",
        Source::Spdx => "an SPDX document",
    }
}
