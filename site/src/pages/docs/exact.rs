//! How exact a yardstick is told, from the records of conformance.

use openness_badge::grade::Yardstick;
use openness_badge::report::{Figure, PublishedGrade};
use openness_badge::view::Element;
use openness_badge::write::markup;

use super::super::conformance::{Record, grouped};
use super::super::fragments::element;
use super::worked::{column, framed};
use super::{Systems, system_address};

const PAGE: &str = "conformance.html";

/// A row for each comparison with other people's verdicts, and one sentence.
pub fn exact(records: &[Record], yardstick: &Yardstick, up: &str) -> String {
    let own: Vec<&Record> = records
        .iter()
        .filter(|record| record.of == yardstick.id)
        .collect();
    if own.is_empty() {
        let sentence = "We know of no published verdicts by these criteria to compare with. Each \
                        rule has its own tests, written from the text of the source.";
        return markup(&Element::new("p").text(sentence));
    }
    let (cases, agreed) = own.iter().fold((0, 0), |(cases, agreed), record| {
        (cases + record.count, agreed + record.agreed)
    });
    let cases_told = grouped(cases);
    let sentence = match cases - agreed {
        0 => format!("The tests compare {cases_told} cases, and all come out the same."),
        differ => {
            let rest = match differ {
                1 => "The other one is listed with its reason.".to_owned(),
                more => format!("The other {more} are listed with their reasons."),
            };
            let agreed = grouped(agreed);
            format!("The tests compare {cases_told} cases, and {agreed} come out the same. {rest}")
        }
    };
    let head = Element::new("tr").children(["Cases", "What is compared", "Same"].map(column));
    let table = framed(
        "table",
        [yardstick.name, ": comparisons"].concat(),
        head,
        Element::new("tbody").children(own.iter().map(|record| row(record, up))),
    );
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
        let many = match record.deviations.len() {
            1 => "1 differs".to_owned(),
            many => format!("{many} differ"),
        };
        same = same.text("; ").child(
            Element::new("a")
                .with("href", format!("{up}{PAGE}#{}", record.file))
                .text(many),
        );
    }
    Element::new("tr")
        .child(Element::new("th").with("scope", "row").child(open))
        .child(Element::new("td").foreign(&record.compared))
        .child(same)
}

/// What the owner has published of systems of the gallery, beside what we say of
/// them; empty where that is of none.
pub fn published(systems: &Systems, yardstick: &Yardstick, up: &str) -> String {
    let told = systems.iter().filter_map(|(name, report)| {
        let verdict = report.verdict(yardstick.id)?;
        Some((name, report, verdict, verdict.published.first()?))
    });
    let rows: Vec<Element> = told
        .map(|(name, report, verdict, published)| {
            let title = report.system.name.as_deref().unwrap_or_default();
            let link = Element::new("a")
                .with("href", [up, &system_address(name)].concat())
                .foreign(title);
            let grade = match &published.url {
                Some(url) => Element::new("a").with_foreign("href", url),
                None => Element::new("span"),
            };
            let differs = published.differs.as_deref().unwrap_or_default();
            Element::new("tr")
                .child(Element::new("th").with("scope", "row").child(link))
                .child(labelled("Published").child(grade.foreign(&in_short(&published.grade))))
                .child(labelled("Here").text(verdict.headline.clone()))
                .child(Element::new("td").foreign(differs))
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let summary = match rows.len() {
        1 => "Published of one system of the gallery".to_owned(),
        many => format!("Published of {many} systems of the gallery"),
    };
    let head = ["System", "Published", "Here", "Why it differs"].map(column);
    let table = framed(
        "table worked-table",
        [yardstick.name, ", published and here"].concat(),
        Element::new("tr").children(head),
        Element::new("tbody").children(rows),
    );
    let details = element("details", "published")
        .child(Element::new("summary").text(summary))
        .child(table);
    markup(&details)
}

/// A cell that says on narrow pages, where there are no columns, what it is.
fn labelled(label: &'static str) -> Element {
    Element::new("td").with("data-label", label)
}

/// A published grade on one line: of a rating of components those two that our
/// headline has.
fn in_short(grade: &PublishedGrade) -> String {
    let levels = match grade {
        PublishedGrade::Headline(grade) => return grade.clone(),
        PublishedGrade::Levels(levels) => levels,
    };
    let level = |key: &str| match levels.get(key) {
        Some(Figure::Text(level)) => level.to_string(),
        _ => String::new(),
    };
    let [weights, data] = ["deployment.data.weights", "training.data.pretraining"].map(level);
    format!("weights {weights} · data {data}")
}
