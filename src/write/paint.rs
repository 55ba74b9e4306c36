//! What a page needs to show a badge and to tell of it, as one JSON text: two modules
//! for the browser give it, so that the script has one way to draw.
//!
//! ```text
//! {"name":"Pythia 12B","level":"downloadable","gated":false,"stated":[21,30],
//!  "score":[LOW,HIGH,…],"badge":["svg",{"width":"158",…},[["title",{},["…"]],…]]}
//! ```
//!
//! `level` is absent where it is not stated how the system is reached. The score's
//! figures are doubles, each as its two halves of 32 bits: to write them in decimal
//! digits would take code that nothing else here needs.

use crate::grade::{self, Glance};
use crate::read;
use crate::report::{Report, Score};
use crate::text::{push, push_number};
use crate::view::{self, BadgeOptions, BadgeStyle, Element, Node};

/// A text to its badge and what is to be told of it, by the quick reader alone. `None`:
/// this text, or this badge, is for those who have the whole report.
pub fn quick_paint(text: &str, options: &BadgeOptions) -> Option<String> {
    let is_of_level = options.yardstick == "gradient" && options.style != BadgeStyle::Pieces;
    if !is_of_level || options.metadata {
        return None;
    }
    let quick = read::quick(text)?;
    let glance = grade::glance(&quick.facts, options.language);
    let badge = view::quick_badge(quick.name, &glance, options);
    Some(told(quick.name, &glance, &badge))
}

/// A report's badge and what is to be told of it. `None` where there was no manifest.
pub fn paint(report: &Report, options: &BadgeOptions) -> Option<String> {
    let glance = Glance {
        stated: report.stated?,
        level: report.level.clone(),
        score: report.score.clone()?,
    };
    let name = report.system.name.as_deref().unwrap_or_default();
    let badge = view::badge(report, options);
    Some(told(name, &glance, &badge))
}

fn told(name: &str, glance: &Glance, badge: &Element) -> String {
    let mut out = String::with_capacity(4096);
    push(&mut out, "{\"name\":");
    string(&mut out, name);
    if let Some(level) = &glance.level {
        push(&mut out, ",\"level\":\"");
        push(&mut out, level.id.word());
        push(&mut out, "\",\"gated\":");
        push(&mut out, if level.gated { "true" } else { "false" });
    }
    push(&mut out, ",\"stated\":[");
    push_number(&mut out, glance.stated.components.into());
    out.push(',');
    push_number(&mut out, glance.stated.of.into());
    push(&mut out, "],\"score\":[");
    let mut between = "";
    for figure in figures(&glance.score) {
        let bits = figure.to_bits();
        for half in [bits as u32, (bits >> 32) as u32] {
            push(&mut out, between);
            push_number(&mut out, half);
            between = ",";
        }
    }
    out.push(']');
    push(&mut out, ",\"badge\":");
    element(&mut out, badge);
    out.push('}');
    out
}

/// The figures of the score in the order in which the script names them.
fn figures(score: &Score) -> [f64; 6] {
    let Score {
        total,
        at_most,
        stated,
        model,
        risk,
        replication,
        ..
    } = *score;
    [total, at_most, stated, model, risk, replication]
}

fn element(out: &mut String, element: &Element) {
    out.push('[');
    string(out, element.tag);
    push(out, ",{");
    let mut between = "";
    for (name, value) in &element.attributes {
        push(out, between);
        string(out, name);
        out.push(':');
        string(out, value);
        between = ",";
    }
    push(out, "},[");
    between = "";
    for child in &element.children {
        push(out, between);
        match child {
            Node::Element(child) => self::element(out, child),
            Node::Text(text) => string(out, text),
        }
        between = ",";
    }
    push(out, "]]");
}

/// A string of JSON. Of what has to be escaped there, no text that is shown has
/// more than these: controls have been made visible.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\0'..' ' => {
                push(out, "\\u00");
                for digit in [c as u8 >> 4, c as u8 & 15] {
                    out.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                }
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}
