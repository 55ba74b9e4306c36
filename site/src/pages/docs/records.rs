//! How many records a second have been measured, and how long a hub would take.

use std::path::Path;

use anyhow::{Context, Result};
use openness_badge::view::Element;
use openness_badge::write::markup;
use serde::Deserialize;

use super::worked::{column, framed, in_words};
use crate::files;

/// What `python/benches/records.py` has measured.
#[derive(Deserialize)]
struct Measured {
    /// The machine, the texts and the versions, in sentences.
    about: String,
    ways: Vec<Way>,
}

#[derive(Deserialize)]
struct Way {
    name: String,
    records: u64,
    /// Seconds of processor time, of all threads and processes.
    cpu: f64,
}

/// As many cards as a large hub has.
const HUB: f64 = 3_000_000.0;

/// Where the figures are, from the project's root.
const FIGURES: &str = "python/benches/records.json";

/// A table of what has been measured, with how long a core would take for a hub.
pub fn records(root: &Path) -> Result<String> {
    let text = files::read(&root.join(FIGURES))?;
    let measured: Measured = serde_json::from_slice(&text).context(FIGURES)?;
    let heads = [
        "Way",
        "Records a second and core",
        "µs of a core for each",
        "A core for three million cards",
    ];
    let head = Element::new("tr").children(heads.map(column));
    let body = Element::new("tbody").children(measured.ways.iter().map(row));
    let table = framed("table", "Records a second".to_owned(), head, body);
    Ok([markup(&in_words("p", &measured.about)), markup(&table)].join("\n"))
}

fn row(way: &Way) -> Element {
    let each = way.cpu / way.records as f64;
    let cells = [
        thousands(1.0 / each),
        thousands(each * 1e6),
        span(HUB * each),
    ];
    let name = Element::new("th").with("scope", "row").foreign(&way.name);
    let cells = cells.map(|cell| Element::new("td").text(cell));
    Element::new("tr").child(name).children(cells)
}

/// `12,345`: to three digits, for it is no more exact.
fn thousands(number: f64) -> String {
    let digits = number.max(1.0).log10().floor() as i32;
    let unit = 10_f64.powi((digits - 2).max(0));
    let whole = ((number / unit).round() * unit) as u64;
    let text = whole.to_string();
    let mut out = String::new();
    for (at, digit) in text.chars().enumerate() {
        if at > 0 && (text.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn span(seconds: f64) -> String {
    match seconds {
        s if s < 90.0 => format!("{s:.0} s"),
        s if s < 5_400.0 => format!("{:.0} min", s / 60.0),
        s => format!("{:.1} h", s / 3_600.0),
    }
}

#[cfg(test)]
mod tests {
    use super::{span, thousands};

    #[test]
    fn figures_are_as_exact_as_they_are() {
        assert_eq!(thousands(8_314.7), "8,310");
        assert_eq!(thousands(1_234_567.0), "1,230,000");
        assert_eq!(
            (thousands(99.6).as_str(), thousands(0.2).as_str()),
            ("100", "0")
        );
        assert_eq!([30.0, 361.0, 7_200.0].map(span), ["30 s", "6 min", "2.0 h"]);
    }
}
