//! What the element shows below its badge: the breakdown, and what can be saved.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;

use super::core::{breakdown_options, of_text};
use super::dom::{self, Dom};
use super::languages::language as spoken;
use crate::report::Report;
use crate::view::{self, BreakdownOptions, Builder, Element, Node};
use crate::words::{BreakdownWord, Language};

/// The style of what is around badge and breakdown.
pub const SHEET: &str = include_str!("panel.css");

/// The breakdown in an element of the page, until it is freed. Whoever made it frees
/// it: nothing waits for the garbage collector.
#[wasm_bindgen]
pub struct Panel {
    root: Dom,
    /// Where findings are read, and frameworks explained.
    checker: String,
    explained: String,
    /// What is written at the moment.
    written: Vec<Node>,
    _escape: EventListener,
}

#[wasm_bindgen]
impl Panel {
    /// In an element that has nothing in it. Escape in there is told to it as an
    /// event `close`; what follows from that is for whoever listens.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Dom) -> Panel {
        let escape = on_escape(&root);
        Panel {
            root,
            checker: String::new(),
            explained: String::new(),
            written: Vec::new(),
            _escape: escape,
        }
    }

    /// Leads, from the next drawing on, to where findings are read and to where a framework
    /// is explained; nowhere where these are no addresses.
    pub fn lead(&mut self, checker: &JsValue, explained: &JsValue) {
        self.checker = checker.as_string().unwrap_or_default();
        self.explained = explained.as_string().unwrap_or_default();
    }

    /// Draws a text, whatever was drawn before: what is the same stays untouched.
    /// Says whether it has; of a text without a manifest, or for another module,
    /// nothing is drawn and what was there goes.
    pub fn draw(
        &mut self,
        text: &JsValue,
        today: &JsValue,
        language: &JsValue,
        yardstick: &JsValue,
        theme: &JsValue,
        open: bool,
    ) -> bool {
        let language = spoken(language);
        let report = of_text(text, today, language).filter(Report::is_assessed);
        let new = report.map(|report| {
            let options = BreakdownOptions {
                checker: self.checker.clone().into(),
                explained: self.explained.clone().into(),
                ..breakdown_options(yardstick, theme, language)
            };
            let below = view::breakdown(&report, &options);
            region(&report, below, open, language).into()
        });
        let new: Vec<Node> = new.into_iter().collect();
        dom::update(&self.root, &self.written, &new);
        self.written = new;
        !self.written.is_empty()
    }
}

fn on_escape(root: &Dom) -> EventListener {
    let told = root.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, move |event| {
        let key = event.unchecked_ref::<dom::Key>();
        // A panel that is closed has no focus in it, so no key comes from there.
        if key.key() == "Escape"
            && let Ok(close) = web_sys::Event::new("close")
        {
            // It is this one that closes, and not a dialog around it too.
            key.prevent_default();
            event.stop_propagation();
            let _ = told.dispatch_event(&close);
        }
    })
}

/// A part of the page that can be found by its name. Its texts are in its own
/// language, whatever the page around them speaks.
fn region(report: &Report, breakdown: Element, open: bool, language: Language) -> Element {
    let name = match &report.system.name {
        Some(name) => language.say(BreakdownWord::RegionOf, &[("name", name)]),
        None => language.text(BreakdownWord::Region).to_owned(),
    };
    let region = Element::new("div")
        .with("id", "breakdown")
        .with("lang", language.tag())
        .with("dir", "ltr")
        .with("role", "region")
        .with("aria-label", name)
        .child(close(language))
        .child(breakdown)
        .child(save(language));
    match open {
        true => region,
        false => region.with("hidden", ""),
    }
}

/// The button that stays in reach however long the breakdown is. The script knows it
/// by its name.
fn close(language: Language) -> Element {
    let mut b = Builder::new("p.close", language);
    b.open("button");
    b.attr("type", "button");
    b.attr("name", "close");
    b.attr("part", "close");
    b.attr("aria-label", language.text(BreakdownWord::Close));
    b.text("✕");
    b.finish()
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
fn save(language: Language) -> Element {
    let mut b = Builder::new("p.save", language);
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
