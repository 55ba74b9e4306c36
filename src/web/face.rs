//! What the element shows: the badge as a button, the breakdown below it.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;

use super::core::{Assessment, LANGUAGE, badge_options, breakdown_options};
use super::dom::{self, Dom};
use crate::view::{self, BadgeOptions, Builder, Element, Node};
use crate::words::BreakdownWord;

/// The style of what is around badge and breakdown.
pub const SHEET: &str = include_str!("face.css");

/// The shadow tree of one element, and its listeners until it is freed.
#[wasm_bindgen]
pub struct Face {
    root: Dom,
    frame: Frame,
    /// What is written at the moment.
    written: Vec<Node>,
    /// Whether it has ever been open: before, no breakdown is drawn.
    opened: bool,
    _listeners: [EventListener; 2],
}

#[wasm_bindgen]
impl Face {
    /// Fills an empty shadow root. The fallback stays in its place, unseen, so
    /// that the box around the badge is the one that was there before: `block`
    /// where it began a line of its own, with blanks `before` and `after` it
    /// where it had them.
    #[wasm_bindgen(constructor)]
    pub fn new(host: Dom, root: Dom, block: bool, before: bool, after: bool) -> Face {
        let frame = Frame {
            block,
            before,
            after,
        };
        let written = frame.around(None, None, false);
        dom::update(&root, &[], &written);
        // As `Frame::around` has it: a text, the place; in it the slot, the button.
        let button = root
            .first_child()
            .next_sibling()
            .first_child()
            .next_sibling();
        let listeners = listen(host, &root, button);
        Face {
            root,
            frame,
            written,
            opened: false,
            _listeners: listeners,
        }
    }

    /// Draws a report, whatever was drawn before; says whether that is another
    /// badge, for it may need another place.
    #[expect(
        clippy::too_many_arguments,
        reason = "the attributes of the element, each as it is"
    )]
    pub fn draw(
        &mut self,
        of: &Assessment,
        yardstick: &JsValue,
        style: &JsValue,
        label: &JsValue,
        score: bool,
        theme: &JsValue,
        open: bool,
    ) -> bool {
        self.opened |= open;
        let below = breakdown_options(yardstick, theme);
        let options = BadgeOptions {
            score,
            metadata: false,
            ..badge_options(yardstick, style, label)
        };
        let badge = view::badge(&of.0, &options);
        let breakdown = self.opened.then(|| view::breakdown(&of.0, &below));
        let new = self.frame.around(Some(badge), breakdown, open);
        dom::update(&self.root, &self.written, &new);
        let another = on_button(&self.written) != on_button(&new);
        self.written = new;
        another
    }
}

/// The badge in what [`Frame::around`] put around it, if there is one.
fn on_button(written: &[Node]) -> &[Node] {
    fn second(nodes: &[Node]) -> &[Node] {
        match nodes.get(1) {
            Some(Node::Element(element)) => &element.children,
            _ => &[],
        }
    }
    second(second(written))
}

/// What is around badge and breakdown.
struct Frame {
    block: bool,
    before: bool,
    after: bool,
}

impl Frame {
    fn around(&self, badge: Option<Element>, breakdown: Option<Element>, open: bool) -> Vec<Node> {
        // Its texts are in its own language, whatever the page around them speaks.
        let own = |tag| {
            Element::new(tag)
                .with("lang", LANGUAGE.tag())
                .with("dir", "ltr")
        };
        let button = own("button")
            .with("type", "button")
            .with("part", "badge")
            .with("aria-expanded", if open { "true" } else { "false" })
            .with("aria-controls", "breakdown")
            .children(badge);
        let place = Element::new("span")
            .with("class", if self.block { "stand block" } else { "stand" })
            .child(Element::new("slot"))
            .child(button);
        let save = breakdown.as_ref().map(|_| save());
        let below = own("div").with("id", "breakdown");
        let mut below = below.children(breakdown).children(save);
        if !open {
            below = below.with("hidden", "");
        }
        let blank = |there| Node::Text(if there { " " } else { "" }.into());
        vec![
            blank(self.before),
            place.into(),
            blank(self.after),
            below.into(),
        ]
    }
}

/// What can be saved: the name of the button, and of the format.
const FILES: [(&str, &str); 4] = [
    ("svg", "SVG"),
    ("png", "PNG"),
    ("json", "JSON"),
    ("markdown", "Markdown"),
];

/// The buttons below the breakdown, by whose names the script knows what to save,
/// and a place for what it has to say of it.
fn save() -> Element {
    let mut b = Builder::new("p.save", LANGUAGE);
    b.attr("part", "save");
    b.pieces(BreakdownWord::SaveAs, &mut |b, _| {
        for (at, (name, text)) in FILES.into_iter().enumerate() {
            b.text(if at == 0 { "" } else { " " });
            b.open("button");
            b.attr("type", "button");
            b.attr("name", name);
            b.text(text);
            b.close();
        }
    });
    b.text(" ");
    b.open("span");
    b.attr("role", "status");
    b.finish()
}

/// Click, and with it Enter and Space, opens and closes; Escape closes. The
/// attribute is the state: what follows from it follows from there.
fn listen(host: Dom, root: &Dom, button: Dom) -> [EventListener; 2] {
    let toggled = host.clone();
    let click = EventListener::new(&button, "click", move |_| {
        if toggled.has_attribute("open") {
            toggled.remove_attribute("open");
        } else {
            toggled.set_attribute("open", "");
        }
    });
    let options = EventListenerOptions::enable_prevent_default();
    let key = EventListener::new_with_options(root, "keydown", options, move |event| {
        let event = event.unchecked_ref::<dom::Key>();
        if event.key() == "Escape" && host.has_attribute("open") {
            // It is this one that closes, and not a dialog around it too.
            event.prevent_default();
            host.remove_attribute("open");
            button.focus();
        }
    });
    [click, key]
}
