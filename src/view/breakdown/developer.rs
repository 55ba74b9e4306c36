//! What the developer says, a line each with its source: told, not judged. Which
//! claims what is stated does not support, the summary says.

use super::parts::{Headings, links, more, open_part};
use crate::report::{ClaimReport, Report};
use crate::view::builder::Builder;
use crate::view::told::MOST_SHOWN;
use crate::words::BreakdownWord;

pub fn developer(b: &mut Builder, report: &Report, headings: Headings) {
    let once = [
        (BreakdownWord::Reason, &report.reason),
        (BreakdownWord::Plans, &report.plans),
    ];
    let once = once
        .into_iter()
        .filter_map(|(what, said)| Some((what, said.as_ref()?)));
    let safeguards = report.safeguards.iter();
    let safeguards = safeguards.map(|said| (BreakdownWord::Safeguards, said));
    let mut said = once.chain(safeguards).peekable();
    if said.peek().is_none() && report.claims.is_empty() {
        return;
    }
    open_part(b, headings, "statements", BreakdownWord::TitleStatements);
    for (what, said) in said.by_ref().take(MOST_SHOWN) {
        b.open("p.said");
        b.pieces(BreakdownWord::Labelled, &mut |b, place| match place {
            "label" => b.leaf_word("span.quiet", what),
            _ => b.bdi(&said.text),
        });
        source(b, &said.url);
        b.close();
    }
    more(b, "p.quiet", said.count());
    if !report.claims.is_empty() {
        b.open("div.claims");
        b.attr("part", "claims");
        let mut claims = report.claims.iter();
        for each in claims.by_ref().take(MOST_SHOWN) {
            claim(b, each);
        }
        more(b, "p.quiet", claims.count());
        b.close();
    }
    b.close();
}

fn claim(b: &mut Builder, claim: &ClaimReport) {
    b.open("p.said");
    let word = match claim.quote {
        Some(_) => BreakdownWord::CalledQuote,
        None => BreakdownWord::Called,
    };
    b.pieces(word, &mut |b, place| match (place, &claim.quote) {
        ("claim", _) => b.leaf("b", claim.claim.name(b.language)),
        (_, Some(quote)) => b.block("q", quote),
        _ => {}
    });
    source(b, &claim.url);
    b.close();
}

fn source(b: &mut Builder, url: &Option<String>) {
    if url.is_some() {
        b.text(" ");
        links(b, url.as_slice());
    }
}
