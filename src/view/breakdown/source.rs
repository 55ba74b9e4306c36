//! Where it all came from.

use super::parts::{Headings, links, more, open_part};
use super::remarks::remarks;
use crate::link::is_link;
use crate::report::{Report, Source};
use crate::view::builder::Builder;
use crate::view::told::MOST_SHOWN;
use crate::words::BreakdownWord;

/// As much of the digest as tells two manifests apart at a glance.
const SHORT: usize = "sha256:".len() + 12;

pub fn source(b: &mut Builder, report: &Report, headings: Headings, checker: &str) {
    open_part(b, headings, "source", BreakdownWord::TitleSource);
    b.open("p.sources");
    links(b, &report.sources);
    let mut others = report.sources.iter().filter(|source| !is_link(source));
    for other in others.by_ref().take(MOST_SHOWN) {
        b.text(" ");
        b.bdi(other);
    }
    more(b, "span.quiet", others.count());
    b.close_unless_empty();
    b.open("p.quiet");
    b.word(BreakdownWord::SelfAssessment);
    b.text(" ");
    if let Some(word) = format(report.source) {
        b.word(word);
        b.text(" ");
    }
    if let Some(digest) = &report.digest {
        b.pieces(BreakdownWord::Digest, &mut |b, _| {
            b.open("code");
            b.attr_foreign("title", digest);
            b.foreign(digest.get(..SHORT).unwrap_or(digest));
            b.text("…");
            b.close();
        });
        b.text(" ");
    }
    b.text(concat!("openness-badge ", env!("CARGO_PKG_VERSION"), "."));
    b.close();
    remarks(b, report, checker);
    b.close();
}

/// What it was read from, where that is not the format that is meant for it.
fn format(source: Source) -> Option<BreakdownWord> {
    match source {
        Source::Manifest => None,
        Source::Mof => Some(BreakdownWord::ReadFromMof),
        Source::Osai => Some(BreakdownWord::ReadFromOsai),
        Source::Eiras => Some(BreakdownWord::ReadFromEiras),
        Source::ModelCard => Some(BreakdownWord::ReadFromCard),
        Source::Cyclonedx => Some(BreakdownWord::ReadFromCyclonedx),
        Source::Spdx => Some(BreakdownWord::ReadFromSpdx),
        Source::OpeningUpChatgpt => Some(BreakdownWord::ReadFromOpeningUpChatgpt),
    }
}
