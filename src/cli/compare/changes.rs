//! What changed between two versions of a system, and for which verdicts.

use openness_badge::report::{ComponentReport, Report, Verdict};
use openness_badge::shown::shown;
use serde_json::{Value, json};

use crate::cli::table;

/// A component that is not what it was.
struct Change<'r> {
    id: &'static str,
    old: &'r ComponentReport,
    new: &'r ComponentReport,
}

/// A yardstick that says something else, and the components behind it.
struct Moved<'r> {
    old: &'r Verdict,
    new: &'r Verdict,
    because: Vec<&'static str>,
}

fn components<'r>(old: &'r Report, new: &'r Report) -> Vec<Change<'r>> {
    let pairs = old.components.iter().zip(&new.components);
    pairs
        .filter(|(old, new)| old.availability != new.availability || old.license != new.license)
        .map(|(old, new)| Change {
            id: old.id,
            old,
            new,
        })
        .collect()
}

fn verdicts<'r>(old: &'r Report, new: &'r Report) -> Vec<Moved<'r>> {
    let pairs = new
        .verdicts
        .iter()
        .filter_map(|new| Some((old.verdict(new.yardstick)?, new)));
    let changed = components(old, new);
    pairs
        .filter(|(old, new)| old.headline != new.headline || old.index != new.index)
        .map(|(old, new)| Moved {
            old,
            new,
            because: because(old, new, &changed),
        })
        .collect()
}

/// The changed components of the requirements that are met otherwise than before.
fn because(old: &Verdict, new: &Verdict, changed: &[Change]) -> Vec<&'static str> {
    let mut out = Vec::new();
    for requirement in &new.requirements {
        let before = old
            .requirements
            .iter()
            .find(|before| before.id == requirement.id);
        if before.is_some_and(|before| before.state == requirement.state) {
            continue;
        }
        for id in &requirement.components {
            if changed.iter().any(|change| change.id == *id) && !out.contains(id) {
                out.push(*id);
            }
        }
    }
    out
}

/// `public under MIT`.
fn said(component: &ComponentReport) -> String {
    let word = component.availability.word();
    match &component.license {
        Some(license) => format!("{word} under {}", shown(license)),
        None => word.to_owned(),
    }
}

fn score(report: &Report) -> Option<f64> {
    report.score.as_ref().map(|score| score.total)
}

/// For people.
pub fn text(old: &Report, new: &Report) -> String {
    let name = new.system.name.as_deref().unwrap_or_default();
    let mut out = format!("{}\n", shown(name));
    if old.digest == new.digest {
        out += "The same facts: nothing changed\n";
        return out;
    }
    let changed = components(old, new);
    if !changed.is_empty() {
        out += "\nComponents\n";
        let rows: Vec<Vec<String>> = changed
            .iter()
            .map(|change| {
                vec![
                    change.id.to_owned(),
                    said(change.old),
                    "->".to_owned(),
                    said(change.new),
                ]
            })
            .collect();
        out += &table::columns(&rows, "  ");
    }
    let mut rows = Vec::new();
    if let (Some(before), Some(after)) = (score(old), score(new))
        && before != after
    {
        rows.push(vec![
            "score".to_owned(),
            format!("{before:.1} %"),
            "->".to_owned(),
            format!("{after:.1} %"),
        ]);
    }
    for moved in verdicts(old, new) {
        let mut row = vec![
            moved.new.yardstick.to_owned(),
            shown(&moved.old.headline).into_owned(),
            "->".to_owned(),
            shown(&moved.new.headline).into_owned(),
        ];
        if !moved.because.is_empty() {
            row.push(format!("({})", moved.because.join(", ")));
        }
        rows.push(row);
    }
    if rows.is_empty() {
        out += "\nNo verdict changed\n";
    } else {
        out += "\nVerdicts\n";
        out += &table::columns(&rows, "  ");
    }
    out
}

pub fn as_json(old: &Report, new: &Report) -> Value {
    let side = |component: &ComponentReport| json!({ "availability": component.availability, "license": component.license });
    json!({
        "digests": [old.digest, new.digest],
        "score": [score(old), score(new)],
        "components": components(old, new).iter()
            .map(|change| json!({ "id": change.id, "old": side(change.old), "new": side(change.new) }))
            .collect::<Vec<_>>(),
        "verdicts": verdicts(old, new).iter()
            .map(|moved| json!({
                "yardstick": moved.new.yardstick,
                "old": moved.old.headline, "new": moved.new.headline,
                "because": moved.because,
            }))
            .collect::<Vec<_>>(),
    })
}
