//! What a text looks like that is no YAML or JSON at all, by how it begins.

use crate::finding::Problem;
use crate::link::is_link;
use crate::words::FindingWord;

/// How far into a text is looked for what it is.
const FIRST: usize = 4_000;

/// What a text is, if it is in a known format that is not read. Not for texts
/// with front matter.
pub fn of_text(text: &str) -> Option<Problem> {
    let text = text.trim_start_matches('\u{feff}');
    let start = text.trim_start();
    match start.chars().next()? {
        '<' => markup(start),
        '[' => toml(start),
        '\u{fffd}' | '\u{89}' | 'G' | '%' | 'P' => binary(start).or_else(|| lines(start)),
        _ => lines(start),
    }
}

fn first(text: &str) -> &str {
    let ends = text.char_indices().map(|(at, _)| at);
    let end = ends
        .take_while(|at| *at <= FIRST)
        .last()
        .unwrap_or_default();
    match text.len() > FIRST {
        true => text.get(..end).unwrap_or(text),
        false => text,
    }
}

/// XML and HTML, by the first element; comments, instructions and the type of the
/// document passed over. Other elements of HTML begin many a Markdown text.
fn markup(text: &str) -> Option<Problem> {
    let mut rest = text;
    let mut is_xml = false;
    let name = loop {
        rest = rest.trim_start().strip_prefix('<')?;
        if let Some(inner) = rest.strip_prefix("!--") {
            (_, rest) = inner.split_once("-->")?;
        } else if rest.starts_with(['?', '!']) {
            is_xml |= rest.starts_with("?xml");
            let (inner, behind) = rest.split_once('>')?;
            if inner.to_ascii_lowercase().starts_with("!doctype html") {
                return Some(Problem::Html);
            }
            rest = behind;
        } else {
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'));
            break rest.get(..end.unwrap_or(rest.len()))?.to_ascii_lowercase();
        }
    };
    let own = name.rsplit(':').next().unwrap_or(&name);
    match own {
        "svg" => Some(Problem::Picture { kind: "SVG" }),
        "body" | "head" | "html" => Some(Problem::Html),
        "bom" if first(rest).contains("cyclonedx.org") => Some(Problem::CyclonedxXml),
        "rdf" if first(rest).contains("spdx.org") => Some(Problem::Spdx2),
        _ if is_xml => Some(Problem::OtherFile {
            what: FindingWord::PartXmlFile,
        }),
        _ => None,
    }
}

/// Whether bytes that are no UTF-8 begin a file of a known kind, so that reading
/// them as text says of which.
#[cfg(feature = "full")]
pub fn is_known(bytes: &[u8]) -> bool {
    const ENOUGH: usize = 64;
    let start = bytes.get(..ENOUGH).unwrap_or(bytes);
    binary(&String::from_utf8_lossy(start)).is_some()
}

/// By the bytes that a file begins with, what is no UTF-8 replaced.
fn binary(text: &str) -> Option<Problem> {
    let text = text.trim_start_matches(['\u{fffd}', '\u{89}']);
    let known = [
        ("PNG\r\n", Problem::Picture { kind: "PNG" }),
        ("GIF8", Problem::Picture { kind: "GIF" }),
        (
            "%PDF-",
            Problem::OtherFile {
                what: FindingWord::PartPdfFile,
            },
        ),
        (
            "GGUF",
            Problem::OtherFile {
                what: FindingWord::PartFileOfWeightsGguf,
            },
        ),
        (
            "PK\u{3}\u{4}",
            Problem::OtherFile {
                what: FindingWord::PartArchive,
            },
        ),
    ];
    let is_one = known.into_iter().find(|(start, _)| text.starts_with(start));
    let start: String = text.chars().take(16).collect();
    let is_jpeg = || start.contains("JFIF");
    is_one
        .map(|(_, problem)| problem)
        .or_else(|| is_jpeg().then_some(Problem::Picture { kind: "JPEG" }))
}

/// What the first lines say.
fn lines(text: &str) -> Option<Problem> {
    let first = first(text);
    if first.starts_with("#!") {
        return Some(Problem::OtherFile {
            what: FindingWord::PartScript,
        });
    }
    if is_address(text.trim_end()) {
        return Some(Problem::Address);
    }
    // Tags and values, with comments before and between.
    let mut lines = first.lines().map(str::trim);
    if lines.any(|line| line.starts_with("SPDXVersion:")) {
        return Some(Problem::Spdx2);
    }
    match first.lines().any(|line| line.starts_with('[')) {
        true => toml(first),
        false => None,
    }
}

/// An address alone, or the name of a repository.
fn is_address(text: &str) -> bool {
    const LONGEST: usize = 2_000;
    if text.len() > LONGEST || text.contains(char::is_whitespace) {
        return false;
    }
    if is_link(text) {
        return true;
    }
    let safe = |c: char| c.is_ascii_alphanumeric() || "-._~/?=&%@+#".contains(c);
    let begins_well = text.starts_with(|c: char| c.is_ascii_alphanumeric());
    begins_well && text.split('/').count() > 1 && !text.contains("//") && text.chars().all(safe)
}

/// TOML and its like: a section in brackets and keys with `=`.
fn toml(text: &str) -> Option<Problem> {
    let text = first(text);
    let is_section = |line: &str| {
        let name = line.trim_start_matches('[').trim_end_matches(']');
        let safe = |c: char| c.is_ascii_alphanumeric() || "-_.\" :".contains(c);
        line.starts_with('[') && line.ends_with(']') && !name.is_empty() && name.chars().all(safe)
    };
    let is_pair = |line: &str| {
        let key = line.split_once('=').map(|(key, _)| key.trim());
        let safe = |c: char| c.is_ascii_alphanumeric() || "-_.\"".contains(c);
        key.is_some_and(|key| !key.is_empty() && key.chars().all(safe))
    };
    let lines = || text.lines().map(str::trim);
    let significant = lines().find(|line| !line.is_empty() && !line.starts_with('#'))?;
    let begins = is_section(significant) || is_pair(significant);
    if !begins || !lines().any(is_section) || !lines().any(is_pair) {
        return None;
    }
    let has = |section: &str| lines().any(|line| line.starts_with(section));
    let name = if has("[project]") || has("[build-system]") || has("[tool.") {
        "pyproject.toml"
    } else if has("[package]") || has("[workspace]") {
        "Cargo.toml"
    } else {
        return Some(Problem::OtherFile {
            what: FindingWord::PartTomlOrIniFile,
        });
    };
    Some(Problem::ProjectFile { name })
}
