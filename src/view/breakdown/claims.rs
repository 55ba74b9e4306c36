//! What the developer calls the system, and whether the facts bear it out.

use super::mark::Mark;
use super::parts::{Headings, el, list, part};
use crate::manifest::Claim;
use crate::report::{ClaimReport, Report};
use crate::shown::shown;
use crate::view::{Element, words};

pub fn claims(report: &Report, headings: Headings) -> Option<Element> {
    if report.claims.is_empty() {
        return None;
    }
    Some(
        part("claims", headings.part, "Claims")
            .child(el("ul", "plain").children(report.claims.iter().map(claim))),
    )
}

fn claim(claim: &ClaimReport) -> Element {
    let (mark, sentence) = if claim.borne_out {
        (Mark::Yes, ", and what is stated bears it out.".to_owned())
    } else if claim.missing.is_empty() {
        (Mark::Half, ", but what is stated does not bear it out.".to_owned())
    } else {
        let missing: Vec<String> =
            claim.missing.iter().map(|label| words::within_sentence(label)).collect();
        (Mark::Half, ["; to bear that out, this is missing: ", &shown(&list(&missing)), "."].concat())
    };
    Element::new("li")
        .child(el("span", mark.class()).child(mark.element()))
        .child(
            Element::new("p")
                .text("Described as ")
                .child(Element::new("b").text(in_words(claim.claim)))
                .text(sentence),
        )
}

fn in_words(claim: Claim) -> &'static str {
    match claim {
        Claim::OpenSource => "open source",
        Claim::OpenWeights => "open weights",
        Claim::Open => "open",
        Claim::Reproducible => "reproducible",
    }
}
