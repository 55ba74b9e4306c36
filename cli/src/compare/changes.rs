//! What changed between two versions of a system, and for which verdicts.

use openness_badge::report::{ComponentReport, Report, Verdict};
use openness_badge::shown::shown;
use openness_badge::words::{BreakdownWord, CliWord, Language, ListWord, Value};
use serde_json::json;

use crate::report::{heading, score_text};
use crate::table;

/// A component that is not what it was.
struct Change<'r> {
    id: &'r str,
    old: &'r ComponentReport,
    new: &'r ComponentReport,
}

/// A yardstick that says something else, and the components behind it.
struct Moved<'r> {
    old: &'r Verdict,
    new: &'r Verdict,
    because: Vec<&'r str>,
}

fn components<'r>(old: &'r Report, new: &'r Report) -> Vec<Change<'r>> {
    let pairs = old.components.iter().zip(&new.components);
    pairs
        .filter(|(old, new)| old.availability != new.availability || old.license != new.license)
        .map(|(old, new)| Change {
            id: &old.id,
            old,
            new,
        })
        .collect()
}

fn verdicts<'r>(old: &'r Report, new: &'r Report) -> Vec<Moved<'r>> {
    let pairs = new
        .verdicts
        .iter()
        .filter_map(|new| Some((old.verdict(&new.yardstick)?, new)));
    let changed = components(old, new);
    pairs
        .filter(|(old, new)| old.headline != new.headline || old.steps() != new.steps())
        .map(|(old, new)| Moved {
            old,
            new,
            because: because(old, new, &changed),
        })
        .collect()
}

/// The changed components of the requirements that are met otherwise than before.
fn because<'r>(old: &Verdict, new: &'r Verdict, changed: &[Change]) -> Vec<&'r str> {
    let mut out: Vec<&str> = Vec::new();
    for requirement in &new.requirements {
        let before = old
            .requirements
            .iter()
            .find(|before| before.id == requirement.id);
        if before.is_some_and(|before| before.state == requirement.state) {
            continue;
        }
        for id in &requirement.components {
            if changed.iter().any(|change| change.id == id) && !out.contains(&id.as_ref()) {
                out.push(id);
            }
        }
    }
    out
}

/// `public under MIT`.
fn said(component: &ComponentReport, language: Language) -> String {
    let word = component.availability.word();
    match &component.license {
        Some(license) => {
            let license = shown(license).into_owned();
            let values: [(&str, &dyn Value); 2] = [("availability", &word), ("license", &license)];
            language.say(CliWord::Under, &values)
        }
        None => word.to_owned(),
    }
}

/// At least and at most.
fn score(report: &Report) -> Option<(f64, f64)> {
    report
        .score
        .as_ref()
        .map(|score| (score.total, score.at_most))
}

/// A row for each component that changed.
fn component_rows(old: &Report, new: &Report, language: Language) -> Vec<Vec<String>> {
    let row = |change: &Change| {
        let (old, new) = (said(change.old, language), said(change.new, language));
        vec![change.id.to_owned(), old, "->".to_owned(), new]
    };
    components(old, new).iter().map(row).collect()
}

/// A row for the score and for each verdict that changed.
fn verdict_rows(old: &Report, new: &Report, language: Language) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    if score(old) != score(new) {
        let text = |report: &Report| {
            let score = report.score.as_ref();
            score.map_or(String::new(), |score| score_text(score, language))
        };
        let (before, after) = (text(old), text(new));
        let label = language.text(CliWord::Score).to_owned();
        rows.push(vec![label, before, "->".to_owned(), after]);
    }
    for moved in verdicts(old, new) {
        let mut row = vec![
            moved.new.yardstick.to_string(),
            shown(&moved.old.headline).into_owned(),
            "->".to_owned(),
            shown(&moved.new.headline).into_owned(),
        ];
        if !moved.because.is_empty() {
            let components = moved.because.join(language.text(ListWord::Comma));
            row.push(language.say(CliWord::ChangesBecauseOf, &[("components", &components)]));
        }
        rows.push(row);
    }
    rows
}

/// For people.
pub fn text(old: &Report, new: &Report, language: Language) -> String {
    let name = new.system.name.as_deref().unwrap_or_default();
    // The first word is ours: a name alone on a line may be a command to who reads
    // a log.
    let name = shown(name).into_owned();
    let mut out = language.say(CliWord::Changes, &[("name", &name)]) + "\n";
    if old.digest == new.digest {
        return out + language.text(CliWord::ChangesNothing) + "\n";
    }
    let rows = component_rows(old, new, language);
    if !rows.is_empty() {
        out += &heading(BreakdownWord::TitleComponents, language);
        out += &table::columns(&rows, "  ");
    }
    let rows = verdict_rows(old, new, language);
    if rows.is_empty() {
        out += &heading(CliWord::ChangesNoResult, language);
    } else {
        out += &heading(BreakdownWord::TitleFrameworks, language);
        out += &table::columns(&rows, "  ");
    }
    out
}

/// One table: what changed, from what, to what, and because of which components.
pub fn markdown(old: &Report, new: &Report, language: Language) -> String {
    let head = [
        CliWord::ChangesBefore,
        CliWord::ChangesAfter,
        CliWord::ChangesBecause,
    ];
    let head = head.map(|word| language.text(word).to_owned());
    let mut rows = vec![[&[String::new()], head.as_slice()].concat()];
    for mut row in [
        component_rows(old, new, language),
        verdict_rows(old, new, language),
    ]
    .concat()
    {
        // The arrow is the table's own line.
        row.remove(2);
        row.resize(4, String::new());
        rows.push(row);
    }
    super::markdown(&rows)
}

pub fn as_json(old: &Report, new: &Report) -> serde_json::Value {
    let side = |component: &ComponentReport| json!({ "availability": component.availability, "license": component.license });
    let totals = [old, new].map(|report| score(report).map(|(total, _)| total));
    let at_most = [old, new].map(|report| score(report).map(|(_, at_most)| at_most));
    json!({
        "digests": [old.digest, new.digest],
        "score": totals,
        "score_at_most": at_most,
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
