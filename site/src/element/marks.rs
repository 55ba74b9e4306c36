//! Parts of a file that are made, in a file that people write.

use anyhow::{Context, Result};

/// A text with a part anew: what is between the lines `<!-- made of element.json: NAME -->`
/// and `<!-- end of NAME -->`, or the same behind `//`.
pub fn filled(text: &str, name: &str, part: &str) -> Result<String> {
    let start = format!("made of element.json: {name}");
    let end = format!("end of {name}");
    let mut before = String::new();
    let mut lines = text.split_inclusive('\n');
    for line in lines.by_ref() {
        before += line;
        if said(line) == Some(&start) {
            break;
        }
    }
    let mut rest = lines.skip_while(|line| said(line) != Some(&end)).peekable();
    rest.peek()
        .with_context(|| format!("there are no lines that say `{start}` and `{end}`"))?;
    Ok(before + part + &rest.collect::<String>())
}

/// What a line says that is a comment as a whole.
fn said(line: &str) -> Option<&str> {
    let line = line.trim();
    line.strip_prefix("// ").or_else(|| {
        line.strip_prefix("<!-- ")
            .and_then(|line| line.strip_suffix(" -->"))
    })
}
