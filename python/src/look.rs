//! What pictures look like, by the words for it.

use openness_badge::grade::{YARDSTICKS, Yardstick};
use openness_badge::view::{BadgeOptions, BadgeStyle, Theme};
use openness_badge::words::Language;
use openness_badge::write::{MarkdownOptions, Reader, What};
use pyo3::prelude::*;

use crate::failure::no_such_word;

/// What a badge shows.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub struct Look {
    yardstick: String,
    style: String,
    label: Option<String>,
    score: bool,
    theme: String,
    metadata: bool,
}

impl Look {
    pub fn options(&self, language: Language) -> PyResult<BadgeOptions> {
        Ok(BadgeOptions {
            style: style(&self.style)?,
            yardstick: yardstick(&self.yardstick)?.into(),
            label: self.label.clone(),
            score: self.score,
            theme: theme(&self.theme)?,
            metadata: self.metadata,
            language,
        })
    }
}

/// Whom Markdown is written for, and the addresses in it.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub struct Markdown {
    reader: String,
    what: String,
    badge: Option<String>,
    dark: Option<String>,
    link: Option<String>,
    base: Option<String>,
}

impl Markdown {
    pub fn options(&self) -> PyResult<MarkdownOptions<'_>> {
        Ok(MarkdownOptions {
            reader: reader(&self.reader)?,
            what: what(&self.what)?,
            badge: self.badge.as_deref(),
            dark: self.dark.as_deref(),
            link: self.link.as_deref(),
            base: self.base.as_deref(),
        })
    }
}

pub fn yardstick(word: &str) -> PyResult<&'static str> {
    let known = || YARDSTICKS.iter().map(|yardstick| yardstick.id);
    let wrong = || no_such_word("yardstick", word, &known().collect::<Vec<_>>());
    Yardstick::by_id(word)
        .map(|found| found.id)
        .ok_or_else(wrong)
}

fn style(word: &str) -> PyResult<BadgeStyle> {
    let wrong = || no_such_word("style", word, BadgeStyle::WORDS);
    BadgeStyle::from_word(word).ok_or_else(wrong)
}

pub fn theme(word: &str) -> PyResult<Theme> {
    Theme::from_word(word).ok_or_else(|| no_such_word("theme", word, Theme::WORDS))
}

fn reader(word: &str) -> PyResult<Reader> {
    let known: Vec<&str> = Reader::ALL.iter().map(|reader| reader.word()).collect();
    Reader::from_word(word).ok_or_else(|| no_such_word("reader", word, &known))
}

fn what(word: &str) -> PyResult<What> {
    let known: Vec<&str> = What::ALL.iter().map(|what| what.word()).collect();
    What::from_word(word).ok_or_else(|| no_such_word("what", word, &known))
}
