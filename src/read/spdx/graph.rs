//! The elements of a document and what ties them together.

use super::{DATA, MODEL};
use crate::finding::{Finding, Near, Problem, Span};
use crate::read::bom::{one_or_more, stated};
use crate::read::fields::{Field, Reader};
use crate::read::tree::{Node, Value};
use crate::words::FindingWord;
use std::borrow::Cow;

/// What the prefix of a key or a type may be left out of by mistake.
const PREFIXES: [&str; 5] = [
    "ai_",
    "dataset_",
    "expandedlicensing_",
    "simplelicensing_",
    "software_",
];

/// Types that are written with a prefix.
const PREFIXED: &[&str] = &[
    MODEL,
    DATA,
    "expandedlicensing_CustomLicense",
    "expandedlicensing_ListedLicense",
    "simplelicensing_LicenseExpression",
    "simplelicensing_SimpleLicensingText",
    "software_File",
    "software_Package",
    "software_Sbom",
];

/// What the profiles ask of a package besides its type and name, and of data the
/// supplier and the version, which are among the NTIA's minimum elements.
const ASKED_OF_MODEL: [&str; 5] = [
    "releaseTime",
    "suppliedBy",
    "software_downloadLocation",
    "software_packageVersion",
    "software_primaryPurpose",
];
const ASKED_OF_DATA: [&str; 8] = [
    "builtTime",
    "originatedBy",
    "releaseTime",
    "suppliedBy",
    "software_downloadLocation",
    "software_packageVersion",
    "software_primaryPurpose",
    "dataset_datasetType",
];

pub struct Graph<'n> {
    /// In the order of the text, those within others after them.
    elements: Vec<&'n Node>,
    /// Ids in their order, each with its element.
    ids: Vec<(&'n str, &'n Node)>,
    /// Relationships by what they lead from and their kind, each with one of the
    /// things that it leads to.
    from: Vec<(&'n str, &'n str, &'n Node)>,
    /// The same by what they lead to, each with what it leads from.
    to: Vec<(&'n str, &'n str, &'n str)>,
}

/// How many things around a file are looked at for the data set that it is in.
const AROUND: usize = 64;

/// The id of an element: an IRI or, of a blank node, a name in the document.
pub fn id_of(node: &Node) -> Option<&str> {
    stated(node.get("spdxId").or_else(|| node.get("@id")))
}

/// What a value names: the id that it is, or that of the element that it is.
fn target(node: &Node) -> Option<&str> {
    node.text().or_else(|| id_of(node))
}

/// The type with its prefix.
fn type_of(node: &Node) -> Option<&str> {
    let written = stated(node.get("type").or_else(|| node.get("@type")))?;
    let name = written.rsplit(['/', '#']).next().unwrap_or(written);
    let whole = PREFIXED.iter().find(|known| {
        known
            .strip_suffix(name)
            .is_some_and(|prefix| PREFIXES.contains(&prefix))
    });
    Some(whole.copied().unwrap_or(written))
}

/// The value of a key, also where its prefix is missing.
pub fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    node.get(key)
        .or_else(|| node.get(without_prefix(key)?))
        .filter(|value| !value.is_null())
}

fn without_prefix(key: &str) -> Option<&str> {
    PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix))
}

impl<'n> Graph<'n> {
    pub fn of(root: &'n Node, reader: &mut Reader) -> Self {
        let mut graph = Graph {
            elements: Vec::new(),
            ids: Vec::new(),
            from: Vec::new(),
            to: Vec::new(),
        };
        for node in reader.top_level(root) {
            graph.add(node);
        }
        graph.ids = graph
            .elements
            .iter()
            .filter_map(|node| Some((id_of(node)?, *node)))
            .collect();
        // Of two with one id the first counts.
        graph.ids.sort_by_key(|(id, _)| *id);
        graph.ids.dedup_by_key(|(id, _)| *id);
        let mut told = Told::default();
        for node in &graph.elements {
            reader.element(node, &mut told);
        }
        graph.tie();
        graph
    }

    /// An element and those written out within it.
    fn add(&mut self, node: &'n Node) {
        match &node.value {
            Value::Map(entries) => {
                if type_of(node).is_some() || id_of(node).is_some() {
                    self.elements.push(node);
                }
                for entry in entries {
                    self.add(&entry.value);
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.add(item)),
            Value::Scalar(_) => {}
        }
    }

    pub fn of_type(&self, kind: &str) -> impl Iterator<Item = &'n Node> {
        self.elements
            .iter()
            .copied()
            .filter(move |node| type_of(node) == Some(kind))
    }

    pub fn is_a(node: &Node, kind: &str) -> bool {
        type_of(node) == Some(kind)
    }

    /// The element of an id, or the one that is written out here.
    pub fn element(&self, node: &'n Node) -> Option<&'n Node> {
        let id = target(node)?;
        let found = self.ids.binary_search_by_key(&id, |(id, _)| *id);
        found
            .ok()
            .and_then(|at| self.ids.get(at))
            .map(|(_, node)| *node)
            .or_else(|| matches!(node.value, Value::Map(_)).then_some(node))
    }

    fn by_id(&self, id: &str) -> Option<&'n Node> {
        let at = self.ids.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.ids.get(at).map(|(_, node)| *node)
    }

    fn tie(&mut self) {
        for node in &self.elements {
            let kind = stated(node.get("relationshipType"));
            let from = node.get("from").and_then(target);
            let (Some(kind), Some(from)) = (kind, from) else {
                continue;
            };
            for to in one_or_more(node.get("to")) {
                self.from.push((from, kind, to));
                self.to.extend(target(to).map(|to| (to, kind, from)));
            }
        }
        self.from.sort_by_key(|(from, kind, _)| (*from, *kind));
        self.to.sort_by_key(|(to, kind, _)| (*to, *kind));
    }

    /// What these relationships of an element lead to.
    pub fn from(&self, node: &Node, kind: &str) -> Vec<&'n Node> {
        let ends = id_of(node).map(|id| between(&self.from, (id, kind)));
        let ends = ends.unwrap_or_default().iter();
        ends.map(|(_, _, to)| *to).collect()
    }

    /// What leads to an element by these relationships.
    pub fn to(&self, node: &Node, kind: &str) -> Vec<&'n Node> {
        let ends = id_of(node).map(|id| between(&self.to, (id, kind)));
        let ends = ends.unwrap_or_default().iter();
        ends.filter_map(|(_, _, from)| self.by_id(from)).collect()
    }

    /// An element with all that it contains.
    pub fn family(&self, node: &'n Node) -> Set<'n> {
        let mut family = Set::default();
        family.add(node);
        let mut at = 0;
        while let Some(member) = family.nodes.get(at).copied() {
            for inner in self.from(member, "contains") {
                if let Some(inner) = self.element(inner) {
                    family.add(inner);
                }
            }
            at += 1;
        }
        family
    }

    /// The data set that an element is or is in; else the element.
    pub fn data_set(&self, element: &'n Node) -> &'n Node {
        let mut around = Set::default();
        around.add(element);
        let mut at = 0;
        while let Some(node) = around.nodes.get(at).copied().filter(|_| at < AROUND) {
            if Self::is_a(node, DATA) {
                return node;
            }
            for outer in self.to(node, "contains") {
                around.add(outer);
            }
            at += 1;
        }
        element
    }

    /// The models that an element was made from.
    pub fn ancestors(&self, model: &'n Node) -> Set<'n> {
        let mut ancestors = Set::default();
        // The second is no word of 3.0.
        for kind in ["descendantOf", "finetunedFrom"] {
            for node in self.from(model, kind) {
                if let Some(node) = self.element(node) {
                    ancestors.add(node);
                }
            }
        }
        for node in self.to(model, "ancestorOf") {
            ancestors.add(node);
        }
        ancestors
    }

    /// The elements that a bill or the document is about.
    fn roots(&self) -> impl Iterator<Item = &'n Node> {
        self.elements
            .iter()
            .filter_map(|node| node.get("rootElement"))
            .flat_map(|roots| one_or_more(Some(roots)))
            .filter_map(|root| self.element(root))
    }

    /// The model that is measured.
    pub fn main(&self, models: &[&'n Node]) -> Option<&'n Node> {
        let root = self.roots().find(|root| Self::is_a(root, MODEL));
        let mut old = Set::default();
        for model in models {
            for ancestor in self.ancestors(model).nodes {
                old.add(ancestor);
            }
        }
        let newest = || models.iter().copied().find(|node| !old.has(node));
        root.or_else(newest).or_else(|| models.first().copied())
    }

    /// The name of what a document without a model is about.
    pub fn subject(&self) -> Option<&'n str> {
        let named = |node: &'n Node| stated(node.get("name"));
        let is_about =
            |node: &&Node| !Self::is_a(node, "SpdxDocument") && !Self::is_a(node, "software_Sbom");
        self.roots()
            .filter(is_about)
            .find_map(named)
            .or_else(|| self.of_type(DATA).find_map(named))
    }
}

/// The entries of a sorted list that begin with these two.
fn between<'l, T>(list: &'l [(&str, &str, T)], key: (&str, &str)) -> &'l [(&'l str, &'l str, T)] {
    let start = list.partition_point(|(id, kind, _)| (*id, *kind) < key);
    let rest = list.get(start..).unwrap_or_default();
    let end = rest.partition_point(|(id, kind, _)| (*id, *kind) == key);
    rest.get(..end).unwrap_or_default()
}

/// What has been said once.
#[derive(Default)]
struct Told<'n> {
    words: Vec<&'n str>,
    missing: Vec<Vec<String>>,
}

impl<'n> Told<'n> {
    fn is_first(&mut self, word: &'n str) -> bool {
        let is_first = !self.words.contains(&word);
        if is_first {
            self.words.push(word);
        }
        is_first
    }

    fn is_first_list(&mut self, missing: &[String]) -> bool {
        let is_first = !self.missing.iter().any(|known| known == missing);
        if is_first {
            self.missing.push(missing.to_vec());
        }
        is_first
    }
}

/// Elements, each once, in the order in which they came.
#[derive(Default)]
pub struct Set<'n> {
    pub nodes: Vec<&'n Node>,
    /// Where they stand in the text, in order.
    places: Vec<usize>,
}

impl<'n> Set<'n> {
    pub fn add(&mut self, node: &'n Node) {
        if let Err(at) = self.places.binary_search(&node.span.start) {
            self.places.insert(at, node.span.start);
            self.nodes.push(node);
        }
    }

    pub fn has(&self, node: &Node) -> bool {
        self.places.binary_search(&node.span.start).is_ok()
    }
}

impl Reader<'_> {
    /// The graph; or the elements as they stand where it is not called so, or
    /// the only element.
    fn top_level<'n>(&mut self, root: &'n Node) -> Vec<&'n Node> {
        let start = Span::new(root.span.start, root.span.start);
        if let Some(graph) = root.get("@graph") {
            return self.mappings(graph, "@graph");
        }
        if let Some(elements) = root.get("element") {
            let Value::Map(entries) = &root.value else {
                return Vec::new();
            };
            for entry in entries {
                if entry.key.text() == Some("element") {
                    let problem = Problem::MisspeltKey {
                        key: "element".to_owned(),
                        meant: "@graph",
                    };
                    self.report(&entry.key, problem);
                }
            }
            self.mappings(elements, "element");
        } else if root.get("type").is_none() {
            let problem = Problem::MissingKey {
                key: "@graph",
                example: "\"@graph\": []",
            };
            self.findings.push(Finding::new(problem, start));
        }
        vec![root]
    }

    /// What is wrong with an element; the same is told once.
    fn element<'n>(&mut self, node: &'n Node, told: &mut Told<'n>) {
        let start = Span::new(node.span.start, node.span.start);
        let Some(written) = node.get("type").or_else(|| node.get("@type")) else {
            let example = "\"type\": \"software_Package\"";
            let problem = Problem::MissingKey {
                key: "type",
                example,
            };
            return self.findings.push(Finding::new(problem, start));
        };
        let name = written.text().unwrap_or_default();
        let kind = type_of(node).unwrap_or_default();
        if kind != name && !name.contains(['/', '#']) && told.is_first(name) {
            let nearest = PREFIXED.iter().find(|known| **known == kind);
            let nearest = nearest.map(|word| Near {
                word,
                certain: true,
            });
            let problem = Problem::UnknownWord {
                key: "type".to_owned(),
                word: name.to_owned(),
                allowed: PREFIXED,
                nearest,
            };
            self.report(written, problem);
        }
        let asked: &[&str] = match kind {
            MODEL => &ASKED_OF_MODEL,
            DATA => &ASKED_OF_DATA,
            _ if kind.starts_with("software_") || kind == "Relationship" => &[],
            _ => return,
        };
        match node.get("spdxId") {
            None if node.get("@id").is_none() => {
                let example = "\"spdxId\": \"https://…\"";
                let problem = Problem::MissingKey {
                    key: "spdxId",
                    example,
                };
                self.findings.push(Finding::new(problem, start));
            }
            Some(id)
                if !id.text().is_some_and(|id| id.contains(':')) && told.is_first("spdxId") =>
            {
                let problem = Problem::WrongType {
                    key: "spdxId".to_owned(),
                    expected: FindingWord::PartIriSuchAsAnAddress,
                    found: match id.text() {
                        Some(_) => FindingWord::PartOtherText,
                        None => id.kind_in_words(),
                    },
                };
                self.report(id, problem);
            }
            _ => {}
        }
        if asked.is_empty() {
            return;
        }
        if let Value::Map(entries) = &node.value {
            for entry in entries {
                let key = entry.key.text().unwrap_or_default();
                let meant = asked
                    .iter()
                    .find(|known| without_prefix(known) == Some(key));
                if let Some(meant) = meant
                    && told.is_first(key)
                {
                    let key = key.to_owned();
                    self.report(&entry.key, Problem::MisspeltKey { key, meant });
                }
            }
        }
        let missing: Vec<String> = asked
            .iter()
            .filter(|key| get(node, key).is_none())
            .map(|key| ["`", key, "`"].concat())
            .collect();
        if !missing.is_empty() && told.is_first_list(&missing) {
            let name = stated(node.get("name")).or_else(|| id_of(node));
            let problem = Problem::Incomplete {
                name: name.unwrap_or(kind).to_owned(),
                missing: missing.into_iter().map(Cow::Owned).collect(),
            };
            self.findings.push(Finding::new(problem, start));
        }
    }

    pub fn spdx_field<'n>(&mut self, node: &'n Node, key: &str) -> Option<Field<'n>> {
        Some(Field {
            name: key.to_owned(),
            node: get(node, key)?,
        })
    }
}
