//! What the yardsticks say of systems of the gallery, computed when the pages are
//! made: no figure of it is typed.

use std::borrow::Cow;
use std::path::PathBuf;

use anyhow::{Context, Result};
use openness_badge::Options;
use openness_badge::grade::Yardstick;
use openness_badge::report::{PublishedGrade, Report, Requirement, State, Text, Verdict};
use openness_badge::view::{BadgeOptions, Element, badge, color};
use openness_badge::write::markup;

use super::super::fragments::element;
use super::{GALLERY, Systems, system, system_address};

/// The folder of the pictures.
const PICTURES: &str = "explained";

/// Whose it is, where it stands, and of when.
pub fn owner(yardstick: &Yardstick) -> String {
    let link = Element::new("a")
        .with("href", yardstick.url)
        .text(yardstick.name);
    let row = |name: &'static str, value: Element| {
        Element::new("div")
            .child(Element::new("dt").text(name))
            .child(Element::new("dd").child(value))
    };
    let plain = |text: &'static str| Element::new("span").text(text);
    let rows = [
        row("Whose", plain(yardstick.author)),
        row("Source", link),
        row("Criteria of", plain(yardstick.version)),
        row("Id", Element::new("code").text(yardstick.id)),
    ];
    markup(&element("dl", "whose").children(rows))
}

/// A manifest that states nothing: it is asked for all that there is.
const NOTHING: &str = "openness: 1\nsystem: { name: X }\ncomponents: {}\n";

/// Its rows, and which components each looks at.
pub fn asks(yardstick: &Yardstick) -> String {
    let report = openness_badge::report(NOTHING, &Options::default());
    let rows = report
        .verdict(yardstick.id)
        .map(|verdict| &verdict.requirements);
    let mut body = Element::new("tbody");
    let mut group = None;
    for requirement in rows.into_iter().flatten() {
        body = body.children(new_group(&mut group, requirement, "2"));
        let keys = requirement.components.iter().enumerate().map(|(at, key)| {
            let comma = if at > 0 { ", " } else { "" };
            Element::new("span")
                .text(comma)
                .child(Element::new("code").text(key.clone()))
        });
        let keys = match requirement.components.is_empty() {
            true => Element::new("td").child(Element::new("code").text("access")),
            false => Element::new("td").children(keys),
        };
        let label = Element::new("th")
            .with("scope", "row")
            .text(label(requirement));
        body = body.child(Element::new("tr").child(label).child(keys));
    }
    let head = Element::new("tr").children(["What is asked", "In the manifest"].map(column));
    markup(&framed(
        "table worked-table",
        [yardstick.name, ", in the manifest"].concat(),
        head,
        body,
    ))
}

pub fn column(words: &'static str) -> Element {
    Element::new("th").with("scope", "col").text(words)
}

/// A table in a region of its own, which scrolls by itself.
pub fn framed(class: &'static str, label: String, head: Element, body: Element) -> Element {
    let table = Element::new("table")
        .child(Element::new("thead").child(head))
        .child(body);
    element("div", class)
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", label)
        .child(table)
}

/// The row that begins a group, where this requirement does.
fn new_group(
    group: &mut Option<Text>,
    requirement: &Requirement,
    columns: &'static str,
) -> Option<Element> {
    if requirement.group == *group {
        return None;
    }
    group.clone_from(&requirement.group);
    let title = Element::new("th")
        .with("scope", "rowgroup")
        .with("colspan", columns)
        .text(group.clone()?);
    Some(element("tr", "group").child(title))
}

/// What is asked, without the group that it stands under.
fn label(requirement: &Requirement) -> String {
    let label = &*requirement.label;
    let group = requirement.group.as_deref().unwrap_or_default();
    let within = label
        .strip_suffix(group)
        .and_then(|label| label.strip_suffix(", "));
    within.unwrap_or(label).to_owned()
}

/// A system by one yardstick: the badge, every row with its reason, and the next
/// step.
pub fn worked(
    systems: &Systems,
    what: &str,
    up: &str,
    pictures: &mut Vec<(PathBuf, Vec<u8>)>,
) -> Result<String> {
    let (id, name) = what.split_once(' ').context("no system is named")?;
    let report = system(systems, name)?;
    let verdict = report.verdict(id).context("there is no such yardstick")?;
    let picture = badge(report, &options(id));
    let address = format!("{PICTURES}/{id}-{name}.svg");
    let shown = shown(&picture, &address, id, name, up);
    pictures.push((address.into(), markup(&picture).into_bytes()));
    let head = element("p", "worked-head")
        .child(shown)
        .child(element("strong", "worked-verdict").text(verdict.headline.clone()));
    let figure = element("figure", "worked")
        .child(caption(report, name, up))
        .child(head)
        .child(table(report, verdict))
        .children(published(verdict))
        .children(onward(verdict));
    Ok(markup(&figure))
}

fn options(yardstick: &str) -> BadgeOptions {
    BadgeOptions {
        yardstick: Cow::Owned(yardstick.to_owned()),
        metadata: false,
        ..BadgeOptions::default()
    }
}

/// The badge, with its picture for when no script runs.
fn shown(picture: &Element, address: &str, yardstick: &str, name: &str, up: &str) -> Element {
    let value = |name| picture.attribute(name).unwrap_or_default().to_owned();
    let manifest = format!("{up}{GALLERY}/{name}.yaml");
    let image = Element::new("img")
        .with("src", [up, address].concat())
        .with("alt", value("aria-label"))
        .with("width", value("width"))
        .with("height", value("height"));
    let link = Element::new("a")
        .with("href", manifest.clone())
        .child(image);
    Element::new("openness-badge")
        .with("src", manifest)
        .with("yardstick", yardstick.to_owned())
        .child(link)
}

fn caption(report: &Report, name: &str, up: &str) -> Element {
    let link = |address: String, words: &'static str| {
        Element::new("a")
            .with("href", [up, &address].concat())
            .text(words)
    };
    let mut who = title(report).to_owned();
    if let Some(developer) = &report.system.developer {
        who = [&who, ", ", developer].concat();
    }
    Element::new("figcaption")
        .child(Element::new("strong").foreign(&who))
        .child(
            Element::new("span")
                .text("Computed from its ")
                .child(link(format!("{GALLERY}/{name}.yaml"), "manifest"))
                .text(" when this page was made. ")
                .child(link(system_address(name), "In the gallery"))
                .text(" · ")
                .child(link(
                    format!("checker.html?src={GALLERY}/{name}.yaml"),
                    "Change it in the checker",
                )),
        )
}

fn title(report: &Report) -> &str {
    report.system.name.as_deref().unwrap_or_default()
}

/// A row for each requirement, under the yardstick's own groups.
fn table(report: &Report, verdict: &Verdict) -> Element {
    let head = Element::new("tr").children(["What is asked", "Result", "Why"].map(column));
    let mut body = Element::new("tbody");
    let mut group = None;
    for requirement in &verdict.requirements {
        body = body.children(new_group(&mut group, requirement, "3"));
        body = body.child(row(requirement));
    }
    let label = [title(report), ", ", &verdict.name].concat();
    framed("table worked-table", label, head, body)
}

fn row(requirement: &Requirement) -> Element {
    let class = match requirement.state {
        State::Met => "state met",
        State::Partly => "state partly",
        State::NotMet => "state not-met",
        State::NotStated => "state not-stated",
        State::NeedsJudgement => "state needs-judgement",
    };
    let state = element("span", class).text(requirement.state.label());
    Element::new("tr")
        .child(
            Element::new("th")
                .with("scope", "row")
                .text(label(requirement)),
        )
        .child(Element::new("td").child(state))
        .child(in_words("td", &requirement.because))
}

/// A sentence, with what stands in backticks as code.
pub fn in_words(tag: &'static str, sentence: &str) -> Element {
    let parts = sentence.split('`').enumerate();
    parts.fold(Element::new(tag), |words, (at, part)| match at % 2 {
        0 => words.foreign(part),
        _ => words.child(Element::new("code").foreign(part)),
    })
}

/// What could be, and what would be the next grade.
fn onward(verdict: &Verdict) -> Vec<Element> {
    let mut lines = Vec::new();
    if !verdict.settled {
        let most = [
            "Not settled: it could be up to “",
            &verdict.at_most.headline,
            "”.",
        ]
        .concat();
        lines.push(Element::new("p").text(most));
    }
    if let Some(next) = &verdict.next {
        let edits: Vec<&str> = next.edits.iter().map(|edit| &*edit.text).collect();
        let step = ["Next, “", &next.headline, "”: ", &edits.join("; "), "."].concat();
        lines.push(in_words("p", &step));
    }
    lines
}

/// What its owner has published of the same system.
fn published(verdict: &Verdict) -> Option<Element> {
    let published = verdict.published.first()?;
    let PublishedGrade::Headline(grade) = &published.grade else {
        return None;
    };
    let mut line = Element::new("p").text("Published by the owner of the framework");
    if let Some(date) = published.date {
        line = line.text([" (", &date.text(), ")"].concat());
    }
    let grade = ["“", grade, "”"].concat();
    line = line.text(": ");
    line = match &published.url {
        Some(url) => line.child(Element::new("a").with_foreign("href", url).foreign(&grade)),
        None => line.foreign(&grade),
    };
    line = line.text(".");
    if let Some(differs) = &published.differs {
        line = line.text(" ").foreign(differs);
    }
    Some(line)
}

/// The color of a verdict on the badge, as a class of the style sheet.
fn class(verdict: &Verdict) -> Option<String> {
    let (place, of) = verdict.place()?;
    let fill = color::step(place, of);
    let at = color::LEVELS.iter().position(|level| *level == fill)?;
    Some(format!("l{at}"))
}

/// The color of a verdict; an empty square where it has no place.
fn swatch(verdict: &Verdict) -> Element {
    let class = class(verdict).unwrap_or_else(|| "none".to_owned());
    Element::new("i")
        .with("class", ["swatch-step ", &class].concat())
        .with("aria-hidden", "true")
}

/// Every system of the gallery by what the yardstick says of it, from the highest
/// place to the lowest; last what has no place.
pub fn standing(systems: &Systems, yardstick: &Yardstick, up: &str) -> String {
    let mut grades: Vec<(&Verdict, Vec<(&str, &Report)>)> = Vec::new();
    for (name, report) in systems {
        let Some(verdict) = report.verdict(yardstick.id) else {
            continue;
        };
        let same = grades
            .iter_mut()
            .find(|(other, _)| other.headline == verdict.headline);
        match same {
            Some((_, here)) => here.push((name, report)),
            None => grades.push((verdict, vec![(name, report)])),
        }
    }
    let share = |verdict: &Verdict| {
        verdict
            .place()
            .map_or(-1.0, |(place, of)| f64::from(place) / f64::from(of))
    };
    grades.sort_by(|(a, _), (b, _)| {
        (share(b).total_cmp(&share(a))).then_with(|| a.headline.cmp(&b.headline))
    });
    let rows = grades.iter().map(|(verdict, here)| {
        let term = Element::new("dt")
            .child(swatch(verdict))
            .text(verdict.headline.clone());
        let mut names: Vec<_> = here
            .iter()
            .map(|(name, report)| (title(report), *name))
            .collect();
        names.sort_by_key(|(title, _)| title.to_lowercase());
        let items = names.into_iter().map(|(title, name)| {
            let link = Element::new("a")
                .with("href", [up, &system_address(name)].concat())
                .foreign(title);
            Element::new("li").child(link)
        });
        Element::new("div")
            .child(term)
            .child(Element::new("dd").child(Element::new("ul").children(items)))
    });
    markup(&element("dl", "standing").children(rows))
}

/// One system by all yardsticks, each a link to its page.
pub fn beside(report: &Report, name: &str, up: &str) -> String {
    let rows = report.verdicts.iter().map(|verdict| {
        let link = Element::new("a")
            .with("href", format!("{up}{PICTURES}/{}.html", verdict.yardstick))
            .text(verdict.name.clone());
        Element::new("tr")
            .child(Element::new("th").with("scope", "row").child(link))
            .child(
                Element::new("td")
                    .child(swatch(verdict))
                    .text(verdict.headline.clone()),
            )
    });
    let table = Element::new("table").child(Element::new("tbody").children(rows));
    let figure = element("figure", "worked")
        .child(caption(report, name, up))
        .child(
            element("div", "table")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", [title(report), ", all frameworks"].concat())
                .child(table),
        );
    markup(&figure)
}
