//! A report as a tree of elements.
//!
//! All content is decided here. A writer ([`crate::write`], or the DOM writer
//! of the browser) only carries the tree over, so what it writes is the same
//! everywhere, and nothing is ever markup by accident: text is a [`Node::Text`]
//! and an attribute's value is a value.

mod badge;
mod breakdown;
mod builder;
#[cfg(feature = "full")]
mod card;
mod chart;
#[cfg(feature = "full")]
mod chart_picture;
pub mod color;
#[cfg(feature = "full")]
mod matrix_picture;
#[cfg(feature = "full")]
mod picture;
pub mod style;
#[cfg(all(test, feature = "full", feature = "languages"))]
mod tests;
pub mod text_width;
pub mod told;
mod upper;
mod words;
#[cfg(feature = "full")]
mod years_picture;

pub(crate) use badge::quick_badge;
pub use badge::{
    BadgeOptions, BadgeStyle, BadgeWords, badge, badge_label, badge_line, badge_name, badge_words,
};
pub use breakdown::{BreakdownOptions, Theme, breakdown};
#[cfg(feature = "web")]
pub(crate) use builder::Builder;
#[cfg(feature = "full")]
pub use card::card;
pub use chart::{Placed, chart};
#[cfg(feature = "full")]
pub use chart_picture::chart_picture;
#[cfg(feature = "full")]
pub use matrix_picture::matrix_picture;
#[cfg(feature = "full")]
pub use years_picture::years_picture;

use std::borrow::Cow;

use crate::shown::shown;

/// An element or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Element(Element),
    Text(Cow<'static, str>),
}

/// An element of HTML, or of SVG: `svg` and everything in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub tag: &'static str,
    /// In the order in which they are written, each name once.
    pub attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub children: Vec<Node>,
}

impl Element {
    pub fn new(tag: &'static str) -> Self {
        Element {
            tag,
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// With an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The value of an attribute, if it has it.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value.as_ref())
    }

    /// With an attribute that somebody else wrote, made fit to be shown.
    pub fn with_foreign(self, name: &'static str, value: &str) -> Self {
        self.with(name, shown(value).into_owned())
    }

    /// With one more child.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// With more children.
    pub fn children<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// With a text of the program's own.
    pub fn text(self, text: impl Into<Cow<'static, str>>) -> Self {
        self.child(Node::Text(text.into()))
    }

    /// With a text that somebody else wrote, made fit to be shown.
    pub fn foreign(self, text: &str) -> Self {
        self.child(Node::Text(Cow::Owned(shown(text).into_owned())))
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}
