//! How exact a yardstick is told, from the records of conformance.

use openness_badge::grade::Yardstick;
use openness_badge::view::Element;
use openness_badge::write::markup;

use super::super::conformance::{Record, grouped};
use super::super::fragments::element;

const PAGE: &str = "conformance.html";

/// A row for each comparison with other people's verdicts, and one sentence.
pub fn exact(records: &[Record], yardstick: &Yardstick, up: &str) -> String {
    let own: Vec<&Record> = records
        .iter()
        .filter(|record| record.of == yardstick.id)
        .collect();
    if own.is_empty() {
        let sentence = "Nobody has published verdicts by these criteria that could be compared. \
                        Each rule has its own tests, written from the text of the source.";
        return markup(&Element::new("p").text(sentence));
    }
    let (cases, agreed) = own.iter().fold((0, 0), |(cases, agreed), record| {
        (cases + record.count, agreed + record.agreed)
    });
    let differ = match cases - agreed {
        0 => "None comes out otherwise.".to_owned(),
        1 => "The other one is listed with its reason.".to_owned(),
        more => format!("The other {more} are listed with their reasons."),
    };
    let sentence = format!(
        "The tests compare {} cases, and {} come out the same. {differ}",
        grouped(cases),
        grouped(agreed)
    );
    let column = |words: &'static str| Element::new("th").with("scope", "col").text(words);
    let head = Element::new("tr").children(["Cases", "What is compared", "Same"].map(column));
    let table = Element::new("table")
        .child(Element::new("thead").child(head))
        .child(Element::new("tbody").children(own.iter().map(|record| row(record, up))));
    let table = element("div", "table")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", [yardstick.name, ": comparisons"].concat())
        .child(table);
    [Element::new("p").text(sentence), table]
        .iter()
        .map(|element| markup(element) + "\n")
        .collect()
}

fn row(record: &Record, up: &str) -> Element {
    let cases = [&grouped(record.count), " ", &record.cases].concat();
    let open = Element::new("a")
        .with("href", format!("{up}conformance/{}.json", record.file))
        .foreign(&cases);
    let mut same = Element::new("td").text(grouped(record.agreed));
    if !record.deviations.is_empty() {
        let many = record.deviations.len();
        same = same.text("; ").child(
            Element::new("a")
                .with("href", format!("{up}{PAGE}#{}", record.file))
                .text(format!("{many} differ")),
        );
    }
    Element::new("tr")
        .child(Element::new("th").with("scope", "row").child(open))
        .child(Element::new("td").foreign(&record.compared))
        .child(same)
}
