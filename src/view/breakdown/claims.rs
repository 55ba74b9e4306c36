//! What the developer calls the system, and whether the facts bear it out.

use super::mark::Mark;
use super::parts::{Headings, listed, open_part};
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
    b.open("p");
    b.text("Described as ");
    b.leaf("b", in_words(claim.claim));
    b.text(if claim.borne_out {
        ", and what is stated bears it out"
    } else if claim.missing.is_empty() {
        ", but what is stated does not bear it out"
    } else {
        "; to bear that out, this is missing: "
    });
    if !claim.borne_out {
        for (at, label) in claim.missing.iter().enumerate() {
            listed(b, at, claim.missing.len(), &words::within_sentence(label));
        }
    }
    b.text(".");
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
