//! A text that an editor has open.

use lsp_types::{Position, Range};
use openness_badge::editor::{self, Place, Shape};
use openness_badge::finding::Columns;
use openness_badge::manifest::Date;
use openness_badge::read::tree::front_matter;
use openness_badge::report::{FindingReport, TextEdit};
use openness_badge::{Options, report};

use crate::speech;

pub struct Document {
    pub text: String,
    /// Nothing of a text that is no manifest and no card.
    pub findings: Vec<FindingReport>,
    pub shape: Shape,
}

impl Document {
    pub fn new(address: &str, text: String, today: Option<Date>) -> Document {
        let shape = shape(address, &text);
        let options = Options {
            today,
            columns: Columns::Utf16,
            language: speech::language(),
        };
        let findings = match shape {
            Shape::Other => Vec::new(),
            _ => report(&text, &options).findings,
        };
        Document {
            text,
            findings,
            shape,
        }
    }

    /// What is being written at a position; none outside of a manifest.
    pub fn place(&self, position: Position) -> Option<Place> {
        let (_, at) = self.line(position);
        editor::place(self.shape, &self.text, position.line as usize, at)
    }

    /// The text of a line, and where in it a position is: bytes, at most all of it.
    pub fn line(&self, position: Position) -> (&str, usize) {
        let line = self.text.lines().nth(position.line as usize);
        let line = line.unwrap_or_default();
        let mut units = 0;
        let is_behind = |(_, c): &(usize, char)| {
            let behind = units >= position.character as usize;
            units += c.len_utf16();
            behind
        };
        let at = line.char_indices().find(is_behind);
        (line, at.map_or(line.len(), |(at, _)| at))
    }
}

/// What a file of this name is written in.
fn shape(address: &str, text: &str) -> Shape {
    let name = address.rsplit('/').next().unwrap_or(address);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let is_manifest = stem == "openness" || stem.ends_with(".openness");
    match ending {
        "yaml" | "yml" if is_manifest => Shape::Yaml,
        "json" if is_manifest => Shape::Json,
        "md" | "markdown" if front_matter(text).is_some() => Shape::Card,
        _ => Shape::Other,
    }
}

/// Where a finding is, as editors count: from 0.
pub fn range_of_finding(finding: &FindingReport) -> Range {
    range(
        (finding.line, finding.column),
        (finding.end_line, finding.end_column),
    )
}

/// Where an edit is.
pub fn range_of_edit(edit: &TextEdit) -> Range {
    range((edit.line, edit.column), (edit.end_line, edit.end_column))
}

fn range(start: (u32, u32), end: (u32, u32)) -> Range {
    let position = |(line, column): (u32, u32)| {
        Position::new(line.saturating_sub(1), column.saturating_sub(1))
    };
    Range::new(position(start), position(end))
}
