//! A tree of elements as the browser's own.
//!
//! Like [`crate::write`] it decides no content. Text becomes text and an
//! attribute's value a value: there is nothing to be escaped, and nothing that
//! a policy against markup or style attributes would have to stop.

use wasm_bindgen::prelude::*;

use crate::view::{Element, Node};

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

// web-sys declares these too, but as calls that may throw or find nothing. With
// what the view makes none does, and every such case costs the glue a wrapper:
// together a tenth of it.
#[wasm_bindgen]
extern "C" {
    /// An element, a text or a shadow root of the document.
    #[wasm_bindgen(extends = web_sys::EventTarget)]
    #[derive(Clone)]
    pub type Dom;

    #[wasm_bindgen(js_namespace = document, js_name = createElementNS)]
    fn create(namespace: &str, tag: &str) -> Dom;

    /// Appends an element, or a string as a text.
    #[wasm_bindgen(method)]
    fn append(this: &Dom, child: &JsValue);

    #[wasm_bindgen(method, js_name = replaceWith)]
    fn replace_with(this: &Dom, new: &JsValue);

    #[wasm_bindgen(method)]
    fn remove(this: &Dom);

    #[wasm_bindgen(method, getter, js_name = firstChild)]
    pub fn first_child(this: &Dom) -> Dom;

    #[wasm_bindgen(method, getter, js_name = nextSibling)]
    pub fn next_sibling(this: &Dom) -> Dom;

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set_attribute(this: &Dom, name: &str, value: &str);

    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub fn remove_attribute(this: &Dom, name: &str);

    /// A keyboard event.
    pub type Key;

    #[wasm_bindgen(method, getter)]
    pub fn key(this: &Key) -> JsValue;

    #[wasm_bindgen(method, js_name = preventDefault)]
    pub fn prevent_default(this: &Key);
}

/// Makes what was written of `old` into what `new` says. What is the same is not
/// touched: it keeps its focus, and a reader what was opened. `parent` holds
/// what was written of `old` and nothing else.
pub fn update(parent: &Dom, old: &[Node], new: &[Node]) {
    update_within(parent, old, new, false);
}

fn update_within(parent: &Dom, old: &[Node], new: &[Node], svg: bool) {
    let mut at = parent.first_child();
    let mut new = new.iter();
    for old in old {
        let next = at.next_sibling();
        match (old, new.next()) {
            (_, None) => at.remove(),
            (old, Some(new)) if old == new => {}
            (Node::Element(old), Some(Node::Element(new))) if old.tag == new.tag => {
                update_element(&at, old, new, svg);
            }
            (_, Some(new)) => at.replace_with(&build(new, svg)),
        }
        at = next;
    }
    for new in new {
        parent.append(&build(new, svg));
    }
}

fn update_element(dom: &Dom, old: &Element, new: &Element, svg: bool) {
    for (name, _) in &old.attributes {
        if !new.attributes.iter().any(|(kept, _)| kept == name) {
            dom.remove_attribute(name);
        }
    }
    for attribute in &new.attributes {
        if !old.attributes.contains(attribute) {
            dom.set_attribute(attribute.0, &attribute.1);
        }
    }
    update_within(dom, &old.children, &new.children, svg || new.tag == "svg");
}

/// An element with everything in it, or a string that becomes a text.
fn build(node: &Node, svg: bool) -> JsValue {
    let element = match node {
        Node::Text(text) => return JsValue::from_str(text),
        Node::Element(element) => element,
    };
    let svg = svg || element.tag == "svg";
    let built = create(if svg { SVG } else { HTML }, element.tag);
    for (name, value) in &element.attributes {
        built.set_attribute(name, value);
    }
    for child in &element.children {
        built.append(&build(child, svg));
    }
    built.into()
}
