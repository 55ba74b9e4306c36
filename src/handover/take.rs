//! What was handed over, taken up again.

use crate::finding::{Code, Edit, Span};
use crate::manifest::{Claim, ComponentId, Manifest};
use crate::read::allow::Allowed;
use crate::read::tree::{self, Node};
use crate::read::{Reading, Source};
use crate::report::Report;
use crate::report::findings::{Telling, Told};
use crate::{Options, grade, read};

/// The report of a text of which this has been handed over. Of anything else that
/// is handed it is a report on nothing.
pub fn report_handed(text: &str, handed: &str, options: &Options) -> Report {
    let handed = tree::json(handed);
    let part = |key: &str| handed.as_ref().and_then(|handed| handed.get(key));
    let items = |key: &str| part(key).map_or(&[][..], Node::items);
    let mut reading = Reading::of(text);
    if let Some(manifest) = part("manifest") {
        read::native_of(manifest, &mut reading);
    }
    if let Some(manifest) = &mut reading.manifest {
        for node in items("licenses") {
            as_written(node, manifest);
        }
    }
    let source = part("source").and_then(Node::text);
    reading.source = source.and_then(Source::from_word).unwrap_or_default();
    reading.places.components = part("components").map(span).unwrap_or_default();
    let claim = |node: &Node| Some((Claim::from_word(text_of(node, "code"))?, at(node)));
    reading.places.claims = items("claims").iter().filter_map(claim).collect();
    reading.key = part("key").map(span);
    reading.allowed = items("allowed").iter().map(allowed).collect();
    let told = Telling {
        told: items("findings").iter().filter_map(finding).collect(),
        left_out: part("left_out").map(number).unwrap_or_default(),
    };
    let asked = items("asked").iter().filter_map(Node::text);
    let asked: Vec<ComponentId> = asked.filter_map(ComponentId::from_key).collect();
    grade::assess_told(&reading, told, &asked, options.columns, options.language)
}

/// In a manifest that is handed over licenses stand in their canonical form.
fn as_written(node: &Node, manifest: &mut Manifest) {
    let id = ComponentId::from_key(text_of(node, "code"));
    let license = id.and_then(|id| manifest.components[id].license.as_mut());
    if let Some(license) = license {
        *license = license.found_as(text_of(node, "text"));
    }
}

fn finding(node: &Node) -> Option<Told> {
    let edit = |node: &Node| Edit::new(at(node), text_of(node, "text"));
    Some(Told {
        code: Code::from_id(text_of(node, "code"))?,
        span: at(node),
        message: text_of(node, "message").to_owned(),
        fix: node.get("fix").and_then(Node::text).map(str::to_owned),
        edit: node.get("edit").map(edit),
    })
}

fn allowed(node: &Node) -> Allowed {
    let codes = node.get("codes").map_or(&[][..], Node::items);
    let codes = codes.iter().filter_map(Node::text);
    Allowed {
        line: at(node),
        codes: codes.filter_map(Code::from_id).collect(),
    }
}

fn text_of<'n>(node: &'n Node, key: &str) -> &'n str {
    node.get(key).and_then(Node::text).unwrap_or_default()
}

fn at(node: &Node) -> Span {
    node.get("at").map(span).unwrap_or_default()
}

fn span(node: &Node) -> Span {
    match node.items() {
        [start, end] => Span::new(number(start), number(end)),
        _ => Span::default(),
    }
}

fn number(node: &Node) -> usize {
    let text = node.text().unwrap_or_default();
    text.parse().unwrap_or_default()
}
