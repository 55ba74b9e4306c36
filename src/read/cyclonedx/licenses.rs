//! The licenses of a component: SPDX ids, names, or one expression.

use super::field;
use crate::finding::Problem;
use crate::license::License;
use crate::read::bom::{asserts_nothing, items, stated};
use crate::read::fields::Reader;
use crate::read::inference::evidence::{all_of, together_once, withheld};
use crate::read::inference::notes::note;
use crate::read::tree::{Node, Value};
use crate::words::NoteWord;

impl Reader<'_> {
    /// What a component is under, and notes on it. Of a declared license and a
    /// concluded one the declared one counts: it is the developer's own word.
    pub fn bill_licenses(&mut self, component: &Node) -> (Option<License>, Vec<String>) {
        let mut declared = Vec::new();
        let mut concluded = Vec::new();
        let mut notes = Vec::new();
        let is_mapping = |node: &&Node| matches!(node.value, Value::Map(_));
        for choice in items(component.get("licenses")).iter().filter(is_mapping) {
            let own = choice.get("license");
            let inner = own.unwrap_or(choice);
            let id = match own {
                Some(license) => license.get("id"),
                None => choice.get("expression"),
            };
            // Only an id or an expression is one of SPDX's; a name is free text.
            let parse = match id {
                Some(_) => License::parse,
                None => License::parse_prose,
            };
            let name = || own.and_then(|license| license.get("name"));
            let Some(node) = id.or_else(name) else {
                self.no_license(choice);
                continue;
            };
            let Some(text) = self.text(&field("licenses", node)) else {
                continue;
            };
            if asserts_nothing(&text) {
                continue;
            }
            let url = stated(inner.get("url"));
            if let Some(url) = url {
                notes.push(note(NoteWord::LicenseLink, &[("url", &url)]));
            }
            let list = match stated(inner.get("acknowledgement")) {
                Some("concluded") => &mut concluded,
                _ => &mut declared,
            };
            list.push(Stated {
                node,
                text,
                parse,
                url,
            });
        }
        if !declared.is_empty()
            && let Some(all) = texts(&concluded)
            && Some(&all) != texts(&declared).as_ref()
        {
            notes.push(note(NoteWord::Concluded, &[("license", &all)]));
        }
        let counts = match declared.is_empty() {
            true => concluded,
            false => declared,
        };
        notes.extend(counts.iter().filter_map(|stated| withheld(&stated.text)));
        let license = match counts.as_slice() {
            [only] => self.one_license(only),
            several => {
                // All of them have something to be said of.
                let licenses: Vec<Option<License>> = several
                    .iter()
                    .map(|stated| self.one_license(stated))
                    .collect();
                let all: Option<Vec<License>> = licenses.into_iter().collect();
                all.and_then(together_once)
            }
        };
        (license, notes)
    }

    /// One of them, with the text that its address leads to.
    fn one_license(&mut self, stated: &Stated) -> Option<License> {
        let license = self.bom_license(stated.node, &stated.text, stated.parse)?;
        let Some(url) = stated.url else {
            return Some(license);
        };
        let said = license.canonical().to_owned();
        let (license, differs) = license.with_link(url);
        if let Some(link) = differs {
            let problem = Problem::LinkDiffers {
                license: said,
                key: "url",
                link,
            };
            self.report(stated.node, problem);
        }
        Some(license)
    }

    fn no_license(&mut self, choice: &Node) {
        let problem = Problem::MissingKey {
            key: "licenses.license.id",
            example: "{ \"license\": { \"id\": \"MIT\" } }",
        };
        self.report(choice, problem);
    }
}

/// A license that a choice states.
struct Stated<'n> {
    node: &'n Node,
    text: String,
    /// How it is to be read.
    parse: fn(&str) -> License,
    /// Where its text is.
    url: Option<&'n str>,
}

fn texts(licenses: &[Stated]) -> Option<String> {
    all_of(licenses.iter().map(|stated| stated.text.as_str()))
}
