//! What the developer calls the system, and whether the facts support it.

use super::mark::Mark;
use super::parts::{Headings, host_links, listed, open_part, prose};
use crate::manifest::Claim;
use crate::report::{ClaimReport, Report};
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
    let mark = if claim.borne_out {
        Mark::Yes
    } else {
        Mark::Half
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
    } else if !claim.missing.is_empty() {
        b.text("Missing: ");
        for (at, label) in claim.missing.iter().enumerate() {
            listed(b, at, claim.missing.len(), &words::within_sentence(label));
        }
        b.text(".");
    }
    b.close();
    b.close2();
}

fn in_words(claim: Claim) -> &'static str {
    match claim {
        Claim::OpenSource => "open source",
        Claim::OpenWeights => "open weights",
        Claim::Open => "open",
        Claim::Reproducible => "reproducible",
    }
}
