//! The page of conformance, from the records that the native tests write and
//! hold themselves against: `www/conformance/*.json`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use openness_badge::grade::YARDSTICKS;
use openness_badge::view::Element;
use openness_badge::write::markup;
use serde_json::Value;

use super::fragments::element;

/// The folder of the records in the site.
const FOLDER: &str = "conformance";

/// One comparison with other people's verdicts.
pub struct Record {
    /// The record's file name without its ending: its id on the page.
    pub file: String,
    kind: String,
    /// A yardstick's id, or what a format is called.
    pub of: String,
    pub cases: String,
    pub compared: String,
    source: String,
    url: String,
    version: String,
    pub count: u64,
    pub agreed: u64,
    /// Case and reason.
    pub deviations: Vec<(String, String)>,
}

/// Every record, those of yardsticks in the order of the library.
pub fn records(files: &[(PathBuf, Vec<u8>)]) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    for (path, bytes) in files {
        let in_folder = path.parent() == Some(Path::new(FOLDER));
        if in_folder && path.extension().is_some_and(|ending| ending == "json") {
            records.push(record(path, bytes).with_context(|| path.display().to_string())?);
        }
    }
    let order = |record: &Record| {
        let place = YARDSTICKS
            .iter()
            .position(|yardstick| yardstick.id == record.of);
        (
            place.unwrap_or(YARDSTICKS.len()),
            record.of.to_lowercase(),
            record.file.clone(),
        )
    };
    records.sort_by_key(order);
    Ok(records)
}

fn record(path: &Path, bytes: &[u8]) -> Result<Record> {
    let record: Value = serde_json::from_slice(bytes)?;
    let text = |of: &Value, key: &str| {
        let value = of[key].as_str().map(str::to_owned);
        value.with_context(|| format!("no text `{key}`"))
    };
    let number = |key: &str| {
        record[key]
            .as_u64()
            .with_context(|| format!("no count `{key}`"))
    };
    let deviations = record["deviations"]
        .as_array()
        .context("no list `deviations`")?;
    let deviations = deviations
        .iter()
        .map(|deviation| Ok((text(deviation, "case")?, text(deviation, "reason")?)));
    let name = path.file_stem().and_then(|name| name.to_str());
    Ok(Record {
        file: name.context("a name that is no text")?.to_owned(),
        kind: text(&record, "kind")?,
        of: text(&record, "of")?,
        cases: text(&record, "cases")?,
        compared: text(&record, "compared")?,
        source: text(&record["source"], "name")?,
        url: text(&record["source"], "url")?,
        version: text(&record["source"], "version")?,
        count: number("count")?,
        agreed: number("agreed")?,
        deviations: deviations.collect::<Result<_>>()?,
    })
}

/// What a mark of the page becomes; none where it is no mark of this page.
pub fn filled(mark: &str, records: &[Record]) -> Option<String> {
    let sum = |of: fn(&Record) -> u64| records.iter().map(of).sum::<u64>();
    let agreed = sum(|record| record.agreed);
    let count = sum(|record| record.count);
    Some(match mark {
        "cases" => grouped(count),
        "agreed" => grouped(agreed),
        "differ" => grouped(count.saturating_sub(agreed)),
        "unmatched" => unmatched(records),
        "deviations" => written(records.iter().filter_map(deviations)),
        _ => {
            let kind = mark.strip_prefix("conformance: ")?;
            let of_kind: Vec<_> = records
                .iter()
                .filter(|record| record.kind == kind)
                .collect();
            written(of_kind.chunk_by(|a, b| a.of == b.of).map(group))
        }
    })
}

fn written(elements: impl Iterator<Item = Element>) -> String {
    elements.map(|element| markup(&element) + "\n").collect()
}

/// A number as people read it: `1,000`.
pub fn grouped(number: u64) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}

/// The yardsticks of which nobody else's verdicts are compared.
fn unmatched(records: &[Record]) -> String {
    let left = YARDSTICKS
        .iter()
        .filter(|yardstick| records.iter().all(|record| record.of != yardstick.id));
    let codes = left.map(|yardstick| {
        let page = format!("explained/{}.html", yardstick.id);
        let id = Element::new("code").text(yardstick.id);
        markup(&Element::new("a").with("href", page).child(id))
    });
    codes.collect::<Vec<_>>().join(" and ")
}

/// All records of one yardstick or format: the name once, then a row for each.
fn group(records: &[&Record]) -> Element {
    let rows = records.iter().enumerate().map(|(at, record)| {
        let row = Element::new("tr");
        match at {
            0 => row
                .child(name(record, records.len()))
                .children(cells(record)),
            _ => row.children(cells(record)),
        }
    });
    Element::new("tbody").children(rows)
}

fn name(record: &Record, rows: usize) -> Element {
    let name = Element::new("th")
        .with("scope", "rowgroup")
        .with("rowspan", rows.to_string());
    match record.kind.as_str() {
        "yardstick" => {
            let page = format!("explained/{}.html", record.of);
            let id = Element::new("code").foreign(&record.of);
            name.child(Element::new("a").with("href", page).child(id))
        }
        _ => name.foreign(&record.of),
    }
}

fn cells(record: &Record) -> [Element; 5] {
    let small = |text: &str| element("small", "quiet").foreign(text);
    let source = match record.url.as_str() {
        "" => Element::new("span").foreign(&record.source),
        url => Element::new("a")
            .with_foreign("href", url)
            .foreign(&record.source),
    };
    let source = Element::new("td").child(source);
    let source = match record.version.as_str() {
        "" => source,
        version => source.child(small(version)),
    };
    let what = Element::new("td")
        .foreign(&record.cases)
        .child(small(&record.compared));
    let open = Element::new("a")
        .with("href", format!("{FOLDER}/{}.json", record.file))
        .text(grouped(record.count))
        .child(element("span", "unseen").text(" cases: the record"));
    let differ = match record.deviations.len() {
        0 => Element::new("td").text("none"),
        many => Element::new("td").child(
            Element::new("a")
                .with("href", ["#", &record.file].concat())
                .text(format!("{many}, listed")),
        ),
    };
    [
        source,
        what,
        element("td", "number").child(open),
        element("td", "number").text(grouped(record.agreed)),
        differ,
    ]
}

/// A reason, with what stands in backticks as code.
fn in_words(reason: &str) -> Element {
    let parts = reason.split('`').enumerate();
    parts.fold(Element::new("dd"), |words, (at, part)| match at % 2 {
        0 => words.foreign(part),
        _ => words.child(Element::new("code").foreign(part)),
    })
}

/// Every case of a record that comes out otherwise, and why.
fn deviations(record: &Record) -> Option<Element> {
    let lines = record.deviations.iter().map(|(case, reason)| {
        Element::new("div")
            .child(Element::new("dt").child(Element::new("code").foreign(case)))
            .child(in_words(reason))
    });
    let title = Element::new("h3")
        .with("id", record.file.clone())
        .foreign(&[&record.of, ": ", &record.cases].concat());
    (!record.deviations.is_empty()).then(|| {
        element("div", "deviations")
            .child(title)
            .child(Element::new("dl").children(lines))
    })
}
