//! What the developer calls the system, and whether the facts support it.

use super::mark::Mark;
use super::parts::{Headings, host_links, names, open_part, prose};
use crate::report::{ClaimReport, Report, Text};
use crate::view::builder::Builder;
use crate::view::told;
use crate::words::BreakdownWord;

pub fn claims(b: &mut Builder, report: &Report, headings: Headings) {
    if report.claims.is_empty() {
        return;
    }
    open_part(b, headings, "claims", BreakdownWord::TitleClaims);
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
    let word = match claim.quote {
        Some(_) => BreakdownWord::CalledQuote,
        None => BreakdownWord::Called,
    };
    b.pieces(word, &mut |b, place| match (place, &claim.quote) {
        ("claim", _) => b.leaf("b", claim.claim.name(b.language)),
        (_, Some(quote)) => b.block("q", quote),
        _ => {}
    });
    if claim.url.is_some() {
        b.text(" ");
        host_links(b, claim.url.as_slice());
    }
    b.close();
    b.open("p");
    b.word(told::supports(claim.borne_out));
    if !claim.because.is_empty() {
        b.text(" ");
        prose(b, &claim.because);
        b.text(".");
    } else {
        labels(b, BreakdownWord::MissingLabel, &claim.missing);
    }
    if !claim.borne_out {
        labels(b, BreakdownWord::NotStatedLabel, &claim.not_stated);
    }
    b.close();
    b.close2();
}

/// Labels in a sentence; nothing where there are none.
fn labels(b: &mut Builder, what: BreakdownWord, labels: &[Text]) {
    if !labels.is_empty() {
        b.text(" ");
        names(b, what, labels);
    }
}
