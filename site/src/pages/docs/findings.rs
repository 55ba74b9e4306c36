//! A section for each code of a finding, from the table that `explain` prints: what
//! it means and why it matters, an example, what the program says of that very
//! example, and the same fixed.

use anyhow::{Context, Result};
use openness_badge::Options;
use openness_badge::finding::{Code, Severity};
use openness_badge::manifest::Date;
use openness_badge::view::Element;
use openness_badge::write::markup;

use super::super::fragments::element;
use super::super::recipes::figure;
use super::worked::in_words;

/// The day that the examples are read on.
const TODAY: &str = "2026-01-31";

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Hint];

/// The sections of one severity, by its word.
pub fn sections(severity: &str) -> Result<String> {
    let severity = SEVERITIES.into_iter().find(|one| one.word() == severity);
    let severity = severity.context("there is no such severity")?;
    Code::ALL
        .iter()
        .filter(|code| code.severity() == severity)
        .map(|code| section(*code))
        .collect()
}

/// A link to each section, by severity; `titles` are theirs.
pub fn codes(titles: &str) -> Result<String> {
    let mut out = String::new();
    let mut titles = titles.split(", ");
    for severity in SEVERITIES {
        let title = titles.next().context("a severity has no title")?;
        let items = Code::ALL
            .iter()
            .filter(|code| code.severity() == severity)
            .map(|code| {
                let link = Element::new("a")
                    .with("href", ["#", code.id()].concat())
                    .child(Element::new("code").text(code.id()));
                Element::new("li").child(link)
            });
        let list = element("ul", "codes").children(items);
        let title = element("p", "codes-title").foreign(title);
        out += &[markup(&title), markup(&list)].join("\n");
    }
    Ok(out)
}

fn section(code: Code) -> Result<String> {
    let page = code.page();
    let title = Element::new("h3")
        .with("id", code.id())
        .child(Element::new("code").text(code.id()));
    let meaning = in_words("p", code.meaning());
    let why = in_words("p", page.why);
    let mut out = [title, meaning, why].iter().map(markup).collect::<String>();
    if !page.example.is_empty() {
        out += &shown("Example", code, page.example);
        out += &markup(&said(code, page.example)?);
    }
    if !page.fixed.is_empty() {
        out += &shown("Fixed", code, page.fixed);
    }
    if severity_may_be_allowed(code) {
        let allow = [
            "To allow it on a line, add `# openness-badge: allow(",
            code.id(),
            ")`.",
        ];
        out += &markup(&in_words("p", &allow.concat()).with("class", "quiet"));
    }
    Ok(out + "\n")
}

fn severity_may_be_allowed(code: Code) -> bool {
    code.severity() != Severity::Error
}

/// What the program says of the example.
fn said(code: Code, example: &str) -> Result<Element> {
    let options = Options {
        today: Date::parse(TODAY),
        ..Options::default()
    };
    let report = openness_badge::report(example, &options);
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.code == code.id());
    let finding =
        finding.with_context(|| format!("the example of `{}` does not draw it", code.id()))?;
    let place = format!("Line {}, column {}: ", finding.line, finding.column);
    let message = place + &finding.message;
    let mut said = element("blockquote", "said").child(in_words("p", &message));
    if let Some(fix) = &finding.fix {
        said = said.child(in_words("p", fix));
    }
    Ok(said)
}

/// A text under a caption. What cannot be seen is shown by its escape.
fn shown(caption: &'static str, code: Code, text: &str) -> String {
    let escaped = |c: char| match c.is_control() && c != '\n' {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    let lines: String = text.chars().map(escaped).collect();
    let label = [code.id(), ": ", caption].concat();
    figure(caption, label, "", Element::new("code").text(lines))
}
