//! Fixes that are certain, each by itself and all at once.

use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionParams, CodeActionResponse, Range, TextEdit, Uri,
    WorkspaceEdit,
};
use openness_badge::finding::is_free_behind;
use openness_badge::report::FindingReport;
use openness_badge::words::CliWord;
use serde_json::Value;

use super::diagnostics::diagnostic;
use super::document::{Document, range_of_edit, range_of_finding};
use crate::speech;

/// What can be done about the findings at a place.
pub fn of(document: &Document, asked: &CodeActionParams) -> Option<Value> {
    let is_wanted = |kind: &CodeActionKind| match &asked.context.only {
        // A kind has those below it: `quickfix` has `quickfix.a`.
        Some(only) => only.iter().any(|only| {
            let below = kind.as_str().strip_prefix(only.as_str());
            below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        }),
        None => true,
    };
    let mut actions: CodeActionResponse = Vec::new();
    if is_wanted(&CodeActionKind::QUICKFIX) {
        let here = document.findings.iter();
        let here = here.filter(|finding| touches(asked.range, range_of_finding(finding)));
        let fixes = here.filter_map(|finding| fix(&asked.text_document.uri, finding));
        actions.extend(fixes.map(Into::into));
    }
    let all = edits(&document.findings);
    if is_wanted(&CodeActionKind::SOURCE_FIX_ALL) && !all.is_empty() {
        let action = CodeAction {
            title: speech::text(CliWord::LspFixAll).to_owned(),
            kind: Some(CodeActionKind::SOURCE_FIX_ALL),
            edit: Some(change(&asked.text_document.uri, all)),
            ..CodeAction::default()
        };
        actions.push(action.into());
    }
    serde_json::to_value(actions).ok()
}

fn fix(uri: &Uri, finding: &FindingReport) -> Option<CodeAction> {
    let edit = finding.edit.as_ref()?;
    let edits = vec![TextEdit::new(range_of_edit(edit), edit.text.clone())];
    Some(CodeAction {
        title: finding
            .fix
            .clone()
            .unwrap_or_else(|| finding.message.clone()),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic(finding)]),
        edit: Some(change(uri, edits)),
        is_preferred: Some(true),
        ..CodeAction::default()
    })
}

/// All edits that do not overlap one before them.
fn edits(findings: &[FindingReport]) -> Vec<TextEdit> {
    let edits = findings.iter().filter_map(|finding| finding.edit.as_ref());
    let mut edits: Vec<TextEdit> = edits
        .map(|edit| TextEdit::new(range_of_edit(edit), edit.text.clone()))
        .collect();
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut kept: Vec<TextEdit> = Vec::with_capacity(edits.len());
    for edit in edits {
        let is_free = kept.last().is_none_or(|last| {
            is_free_behind((last.range.start, last.range.end), edit.range.start)
        });
        if is_free {
            kept.push(edit);
        }
    }
    kept
}

fn change(uri: &Uri, edits: Vec<TextEdit>) -> WorkspaceEdit {
    WorkspaceEdit::new(HashMap::from([(uri.clone(), edits)]))
}

fn touches(one: Range, other: Range) -> bool {
    one.start <= other.end && other.start <= one.end
}
