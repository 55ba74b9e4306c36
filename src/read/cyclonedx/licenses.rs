//! The licenses of a component: SPDX ids, names, or one expression.

use super::field;
use crate::finding::Problem;
use crate::license::License;
use crate::read::bom::{asserts_nothing, items, stated};
use crate::read::fields::Reader;
use crate::read::inference::evidence::{all_of, together_once, withheld};
use crate::read::tree::{Node, Value};

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
            let text = match own {
                Some(license) => license.get("id").or_else(|| license.get("name")),
                None => choice.get("expression"),
            };
            let Some(node) = text else {
                self.no_license(choice);
                continue;
            };
            let Some(text) = self.text(&field("licenses", node)) else {
                continue;
            };
            if asserts_nothing(&text) {
                continue;
            }
            if let Some(url) = stated(inner.get("url")) {
                notes.push(["its license: ", url].concat());
            }
            let list = match stated(inner.get("acknowledgement")) {
                Some("concluded") => &mut concluded,
                _ => &mut declared,
            };
            list.push((node, text));
        }
        if !declared.is_empty()
            && let Some(all) = texts(&concluded)
            && Some(&all) != texts(&declared).as_ref()
        {
            notes.push(["concluded to be under \"", &all, "\""].concat());
        }
        let counts = match declared.is_empty() {
            true => concluded,
            false => declared,
        };
        notes.extend(counts.iter().filter_map(|(_, text)| withheld(text)));
        let license = match counts.as_slice() {
            [(node, text)] => self.bom_license(node, text),
            several => {
                let mut read = several.iter();
                let all: Option<Vec<License>> =
                    read.try_fold(Vec::new(), |mut all, (node, text)| {
                        all.push(self.bom_license(node, text)?);
                        Some(all)
                    });
                all.and_then(together_once)
            }
        };
        (license, notes)
    }

    fn no_license(&mut self, choice: &Node) {
        let problem = Problem::MissingKey {
            key: "licenses.license.id",
            example: "{ \"license\": { \"id\": \"MIT\" } }",
        };
        self.report(choice, problem);
    }
}

fn texts(licenses: &[(&Node, String)]) -> Option<String> {
    all_of(licenses.iter().map(|(_, text)| text.as_str()))
}
