//! The block in a README: put there twice is put there once, nothing around it changes,
//! and another block gives way to it.

use openness_badge::write::Reader;

use super::{number, text};
use crate::embed::place::Document;

const BLOCK: &str =
    "<details>\n<summary>x</summary>\n\n| a | b |\n|---|---|\n| c | d |\n\n</details>\n";

/// READMEs that are awkward.
pub fn seeds() -> Vec<Vec<u8>> {
    [
        "# Name\n\nText\n",
        "Name\n====\n\nText\n",
        "# A\r\n\r\nText\r\n",
        "# A\r\rText\r",
        "\u{feff}---\nlicense: mit\n---\n\n# A\n",
        "<h1 align=\"center\">\nName\n</h1>\n\nText\n",
        "# A\n\n<!-- openness-badge:start -->\n\nold\n\n<!-- openness-badge:end -->\n\nText\n",
        "# A\n\n{/* openness-badge:start */}\n\nold\n\n{/* openness-badge:end */}\n\nText\n",
        "> # A\n> <!-- openness-badge:start --> x <!-- openness-badge:end -->\n",
        "# A\n```\n<!-- openness-badge:start -->\n```\n",
        "<!-- openness-badge:strat -->\n",
        "<!doctype html>\n<title></h1></title><body>\n<script>\"</h1>\"</script>\n<h1>A</h1>\n<p>Text</p>\n",
        "- <h2>x</h2>\n- next\n\n# Name\n",
    ]
    .iter()
    .map(|text| text.as_bytes().to_vec())
    .collect()
}

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let reader = Reader::ALL[number(input) % Reader::ALL.len()];
    let Ok(document) = Document::read(text, reader) else {
        return;
    };
    let once = document.with(BLOCK);
    // What is no marker before may become one beside the block: an open comment.
    let Ok(again) = Document::read(&once, reader) else {
        panic!("its own output is damaged\n{text:?}\n{once:?}")
    };
    assert_eq!(again.with(BLOCK), once, "not the same twice\n{text:?}");
    let other = again.with("other");
    let back = Document::read(&other, reader).map(|document| document.with(BLOCK));
    assert_eq!(back.as_deref(), Ok(once.as_str()), "not undone\n{text:?}");
    if !text.contains("openness-badge:") {
        outside(text, &once, reader);
    }
}

/// What is around the block is the text, but for line ends beside it.
fn outside(text: &str, once: &str, reader: Reader) {
    let (open, close) = reader.comment();
    let start = once.find(&[open, "openness-badge:start", close].concat());
    let end = [open, "openness-badge:end", close].concat();
    let until = once.rfind(&end).map(|at| at + end.len());
    let (Some(start), Some(until)) = (start, until) else {
        panic!("no block\n{once:?}")
    };
    let rest = [&once[..start], &once[until..]].concat();
    let plain = |text: &str| text.replace(['\n', '\r'], "");
    assert_eq!(plain(&rest), plain(text), "changed around it");
    assert!(rest.len() <= text.len() + 12, "added {text:?}");
}
