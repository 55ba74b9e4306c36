//! Markup as other people's parsers read it, as the tree that it came from.

use openness_badge::view::{Element, Node};

/// A tree in one shape: neighboring texts joined, empty ones left out.
#[derive(Debug, PartialEq)]
pub enum Tree {
    Element {
        tag: String,
        attributes: Vec<(String, String)>,
        children: Vec<Tree>,
    },
    Text(String),
}

pub fn of_element(element: &Element) -> Tree {
    let mut children = Vec::new();
    for child in &element.children {
        match child {
            Node::Element(child) => children.push(of_element(child)),
            Node::Text(text) => push_text(&mut children, text),
        }
    }
    let attributes = element
        .attributes
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.to_string()));
    node(element.tag, attributes.collect(), children)
}

/// Reads a document of XML; the namespace of SVG is asserted and left out.
pub fn of_xml(text: &str) -> Tree {
    let document = roxmltree::Document::parse(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    of_xml_node(document.root_element())
}

fn of_xml_node(xml: roxmltree::Node) -> Tree {
    assert_eq!(
        xml.tag_name().namespace(),
        Some("http://www.w3.org/2000/svg")
    );
    let mut children = Vec::new();
    for child in xml.children() {
        match child.node_type() {
            roxmltree::NodeType::Element => children.push(of_xml_node(child)),
            roxmltree::NodeType::Text => push_text(&mut children, child.text().unwrap()),
            other => panic!("{other:?}"),
        }
    }
    let attributes = xml
        .attributes()
        .map(|a| (a.name().to_owned(), a.value().to_owned()));
    node(xml.tag_name().name(), attributes.collect(), children)
}

/// Reads a fragment of HTML with one root, as a browser does.
pub fn of_html(text: &str) -> Tree {
    let document = scraper::Html::parse_fragment(text);
    let mut roots: Vec<Tree> = children(*document.root_element());
    assert_eq!(roots.len(), 1, "{text}");
    roots.remove(0)
}

fn children(parent: ego_tree::NodeRef<scraper::Node>) -> Vec<Tree> {
    let mut children = Vec::new();
    for child in parent.children() {
        match child.value() {
            scraper::Node::Element(element) => {
                let attributes = element
                    .attrs()
                    .map(|(name, value)| (name.to_owned(), value.to_owned()));
                children.push(node(
                    element.name(),
                    attributes.collect(),
                    self::children(child),
                ));
            }
            scraper::Node::Text(text) => push_text(&mut children, text),
            other => panic!("{other:?}"),
        }
    }
    children
}

fn node(tag: &str, mut attributes: Vec<(String, String)>, children: Vec<Tree>) -> Tree {
    attributes.sort();
    Tree::Element {
        tag: tag.to_owned(),
        attributes,
        children,
    }
}

fn push_text(children: &mut Vec<Tree>, text: &str) {
    match children.last_mut() {
        _ if text.is_empty() => {}
        Some(Tree::Text(before)) => before.push_str(text),
        _ => children.push(Tree::Text(text.to_owned())),
    }
}

/// Every text below an element, one after the other.
pub fn text(element: &Element) -> String {
    element
        .children
        .iter()
        .map(|child| match child {
            Node::Element(child) => text(child),
            Node::Text(text) => text.to_string(),
        })
        .collect()
}

/// Calls for an element and all below it.
pub fn each<'e>(element: &'e Element, visit: &mut impl FnMut(&'e Element)) {
    visit(element);
    for child in &element.children {
        if let Node::Element(child) = child {
            each(child, visit);
        }
    }
}
