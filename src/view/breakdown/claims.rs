//! What the developer calls the system, and whether the facts support it.

use super::mark::Mark;
use super::parts::{Headings, host_links, listed, open_part, prose};
use crate::manifest::Claim;
use crate::report::{ClaimReport, Report, Text};
use crate::view::builder::Builder;
use crate::view::words;

pub fn claims(b: &mut Builder, report: &Report, headings: Headings) {
    if report.claims.is_empty() {
        return;
    }
    open_part(b, headings, "claims", "Claims");
    b.open("ul.plain");
    for each in &report.claims {
        claim(b, each);
    }
    b.close2();
}

fn claim(b: &mut Builder, claim: &ClaimReport) {
    let mark = match claim.borne_out {
        true => Mark::Yes,
        // Nothing that is stated speaks against it.
        false if claim.not_stated.len() == claim.missing.len() => Mark::Silent,
        false => Mark::Half,
    };
    mark.open_item(b);
    b.open("div");
    b.open("p");
    b.text("The developer calls it ");
    b.leaf("b", in_words(claim.claim));
    if let Some(quote) = &claim.quote {
        b.text(": ");
        b.block("q", quote);
    }
    if claim.url.is_some() {
        b.text(" ");
        host_links(b, claim.url.as_slice());
    }
    b.close();
    b.open("p");
    b.text(match claim.borne_out {
        true => "What is stated supports that. ",
        false => "What is stated does not support that. ",
    });
    if !claim.because.is_empty() {
        prose(b, &claim.because);
        b.text(".");
    } else {
        names(b, "Missing: ", &claim.missing);
    }
    if !claim.borne_out {
        names(b, " Not stated: ", &claim.not_stated);
    }
    b.close();
    b.close2();
}

/// Names in a sentence; nothing where there are none.
fn names(b: &mut Builder, before: &'static str, labels: &[Text]) {
    if labels.is_empty() {
        return;
    }
    b.text(before);
    for (at, label) in labels.iter().enumerate() {
        listed(b, at, labels.len(), &words::within_sentence(label));
    }
    b.text(".");
}

fn in_words(claim: Claim) -> &'static str {
    match claim {
        Claim::OpenSource => "open source",
        Claim::OpenWeights => "open weights",
        Claim::Open => "open",
        Claim::Reproducible => "reproducible",
    }
}
