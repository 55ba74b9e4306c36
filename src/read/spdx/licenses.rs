//! The licenses that relationships declare and conclude, as one expression.

use std::cell::Cell;

use super::graph::{Graph, get, id_of};
use crate::license::{Class, License};
use crate::read::bom::{asserts_nothing, one_or_more, stated};
use crate::read::fields::Reader;
use crate::read::inference::evidence::all_of;
use crate::read::inference::notes::note;
use crate::read::tree::{Node, Value};
use crate::words::NoteWord;

/// How many licenses one expression may be made of.
const MOST: usize = 200;

/// The longest title of a license.
const LONGEST: usize = 100;

impl Reader<'_> {
    /// What an element is under, and notes on it. Of a declared license and a
    /// concluded one the declared one counts: it is the developer's own word.
    pub fn spdx_license(&mut self, node: &Node, graph: &Graph) -> (Option<License>, Vec<String>) {
        let mut of = |kind| {
            let nodes = graph.from(node, kind);
            let texts: Vec<(String, &Node)> = nodes
                .into_iter()
                .filter_map(|to| Some((self.license_text(to, graph, kind)?, to)))
                .collect();
            all_of(texts.iter().map(|(text, _)| text.as_str()))
                .map(|text| (text, texts.first().map(|(_, to)| *to)))
        };
        let declared = of("hasDeclaredLicense");
        let concluded = of("hasConcludedLicense");
        let mut notes = Vec::new();
        if let (Some((declared, _)), Some((concluded, _))) = (&declared, &concluded)
            && declared != concluded
        {
            notes.push(note(NoteWord::Concluded, &[("license", concluded)]));
        }
        let Some((text, Some(place))) = declared.or(concluded) else {
            return (None, notes);
        };
        let place = graph.element(place).unwrap_or(place);
        (self.bom_license(place, &text, License::parse), notes)
    }

    fn license_text(&mut self, to: &Node, graph: &Graph, kind: &'static str) -> Option<String> {
        let text = expression(to, graph, &Cell::new(MOST));
        let is_here =
            graph.element(to).is_some() || listed(to.text().unwrap_or_default()).is_some();
        if text.is_none() && !is_here && !asserts_none(to.text().unwrap_or_default()) {
            self.unknown_reference(to, kind);
        }
        text
    }
}

/// The individuals that stand for no license and for no statement.
fn asserts_none(id: &str) -> bool {
    let name = id.rsplit(['/', '#', '_']).next().unwrap_or(id);
    asserts_nothing(id)
        || matches!(
            name,
            "NoAssertion"
                | "NoAssertionLicense"
                | "NoAssertionElement"
                | "None"
                | "NoneLicense"
                | "NoneElement"
        )
}

/// A license of the SPDX list, by its address.
fn listed(id: &str) -> Option<&str> {
    let rest = id
        .strip_prefix("https://spdx.org/licenses/")
        .or_else(|| id.strip_prefix("http://spdx.org/licenses/"))?;
    let id = rest.trim_end_matches(".html").trim_end_matches(".json");
    (!id.is_empty() && !id.contains('/')).then_some(id)
}

/// A license element, or the id of one, as an expression.
fn expression(node: &Node, graph: &Graph, left: &Cell<usize>) -> Option<String> {
    // Also where one is made of itself.
    left.set(left.get().checked_sub(1)?);
    let id = node.text();
    if id.is_some_and(asserts_none) {
        return None;
    }
    let Some(element) = graph.element(node) else {
        return id.and_then(listed).map(str::to_owned);
    };
    let inner = |key: &str| expression(get(element, key)?, graph, left);
    let members = |between: &str| {
        let members = one_or_more(get(element, "expandedlicensing_member"));
        let all: Option<Vec<String>> = members
            .iter()
            .map(|member| expression(member, graph, left))
            .map(|text| text.map(grouped))
            .collect();
        all.filter(|all| !all.is_empty())
            .map(|all| all.join(between))
    };
    let is_a = |kind| Graph::is_a(element, kind);
    if let Some(text) = stated(get(element, "simplelicensing_licenseExpression")) {
        return (!asserts_nothing(text)).then(|| text.to_owned());
    }
    if is_a("expandedlicensing_ConjunctiveLicenseSet") {
        return members(" AND ");
    }
    if is_a("expandedlicensing_DisjunctiveLicenseSet") {
        return members(" OR ");
    }
    if is_a("expandedlicensing_OrLaterOperator") {
        return inner("expandedlicensing_subjectLicense").map(|text| text + "+");
    }
    if is_a("expandedlicensing_WithAdditionOperator") {
        let license = inner("expandedlicensing_subjectExtendableLicense")?;
        let addition = get(element, "expandedlicensing_subjectAddition")?;
        let named = graph.element(addition).unwrap_or(addition);
        let id = id_of(named).or(addition.text()).and_then(last_part);
        let name = id.or_else(|| stated(named.get("name")))?;
        return Some([&license, " WITH ", name].concat());
    }
    of_its_own(element)
}

/// In parentheses where it would else be torn apart.
fn grouped(text: String) -> String {
    match text.contains(" OR ") || text.contains(" AND ") {
        true => ["(", &text, ")"].concat(),
        false => text,
    }
}

fn last_part(id: &str) -> Option<&str> {
    id.rsplit(['/', '#']).next().filter(|part| !part.is_empty())
}

/// A listed license by its id, and a license with a text of its own by a name
/// that is known, by the title of the text, or as a reference.
fn of_its_own(element: &Node) -> Option<String> {
    let id = id_of(element).unwrap_or_default();
    if asserts_none(id) {
        return None;
    }
    if let Some(id) = listed(id) {
        return Some(id.to_owned());
    }
    let text = stated(get(element, "simplelicensing_licenseText"));
    if text.is_some_and(asserts_nothing) {
        return None;
    }
    let name = stated(element.get("name"));
    let is_known = |text: &&str| License::parse_prose(text).class() != Class::Unknown;
    let title = text.and_then(title);
    name.filter(is_known)
        .or_else(|| title.filter(is_known))
        .or(name)
        .or(title)
        .map(free_text)
        .or_else(|| reference(id))
        .filter(|_| matches!(element.value, Value::Map(_)))
}

/// A name in free text: in it a common word is no id.
fn free_text(name: &str) -> String {
    let license = License::parse_prose(name);
    match license.class() == License::parse(name).class() {
        true => name.to_owned(),
        false => license.canonical().to_owned(),
    }
}

/// The first line of a text, where it is short enough to be a title; Markdown's
/// marks around it left out.
fn title(text: &str) -> Option<&str> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    let line = line.trim_start_matches(['#', ' ']).trim_matches('*').trim();
    (!line.is_empty() && line.chars().count() <= LONGEST).then_some(line)
}

/// `LicenseRef-` and the last part of the id, as far as it can stand there.
fn reference(id: &str) -> Option<String> {
    let part = last_part(id)?;
    let part = part.strip_prefix("LicenseRef-").unwrap_or(part);
    let safe = part.chars().map(|c| {
        if c.is_ascii_alphanumeric() || c == '.' {
            c
        } else {
            '-'
        }
    });
    Some(["LicenseRef-", &safe.collect::<String>()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_references() {
        let text = "\n**LLAMA 3.3 COMMUNITY LICENSE AGREEMENT**\n\n Llama 3.3 Version";
        assert_eq!(title(text), Some("LLAMA 3.3 COMMUNITY LICENSE AGREEMENT"));
        assert_eq!(title(&"a long sentence ".repeat(10)), None);
        assert_eq!(free_text("Intel"), "LicenseRef-Intel");
        assert_eq!(free_text("MIT License"), "MIT License");
        assert_eq!(
            reference("https://a.example/My License").as_deref(),
            Some("LicenseRef-My-License")
        );
        assert_eq!(listed("https://spdx.org/licenses/MIT"), Some("MIT"));
        assert_eq!(listed("https://spdx.org/licenses/"), None);
        for id in [
            "NOASSERTION",
            "https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion",
            "expandedlicensing_NoneLicense",
        ] {
            assert!(asserts_none(id), "{id}");
        }
    }
}
