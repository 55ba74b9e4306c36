//! What the places of a sentence are filled with.

use std::borrow::Cow;

use super::{Language, ListWord, Section};
use crate::shown::{push_code_point, push_shortened};

/// Text of somebody else as a part of a sentence: made fit to be shown there too, where
/// neither backticks nor quotation marks hold it.
pub struct Foreign<'t>(pub &'t str);

impl Value for Foreign<'_> {
    fn write(&self, out: &mut String, quoted: bool, _: Language) {
        match quoted {
            true => out.push_str(self.0),
            false => push_shortened(out, self.0),
        }
    }
}

/// Something that a sentence has a place for.
pub trait Value {
    /// Adds its text. `quoted`: as it is written in a file, for it stands in
    /// backticks or quotation marks; else as a part of the sentence.
    fn write(&self, out: &mut String, quoted: bool, language: Language);

    /// What choices go by.
    fn number(&self) -> Option<u64> {
        None
    }
}

macro_rules! texts {
    ($($text:ty),+) => {
        $(impl Value for $text {
            fn write(&self, out: &mut String, _: bool, _: Language) {
                out.push_str(self);
            }
        })+
    };
}

texts!(String, &str, Cow<'static, str>);

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl Value for $number {
            fn write(&self, out: &mut String, _: bool, _: Language) {
                out.push_str(&self.to_string());
            }

            fn number(&self) -> Option<u64> {
                Some(*self as u64)
            }
        })+
    };
}

numbers!(u8, u32, u64, usize);

impl Value for char {
    fn write(&self, out: &mut String, _: bool, _: Language) {
        push_code_point(out, *self);
    }
}

impl<V: Value> Value for Option<V> {
    fn write(&self, out: &mut String, quoted: bool, language: Language) {
        if let Some(value) = self {
            value.write(out, quoted, language);
        }
    }
}

/// A word of the catalogue within a sentence of it.
impl<S: Section> Value for S {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        out.push_str(language.text(*self));
    }
}

/// `a, b and c`: names, all of them.
pub struct Names<T>(pub Vec<T>);

impl<T: AsRef<str>> Value for Names<T> {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        out.push_str(&language.and(&self.0));
    }
}

/// The same, each in backticks, as words of a file.
pub struct Quoted<T>(pub Vec<T>);

impl<T: AsRef<str>> Value for Quoted<T> {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        let quoted = quoted(&self.0);
        out.push_str(&language.join(&quoted, ListWord::And));
    }
}

/// Words of a file of which one is to be chosen: `a`, `b` or `c`.
impl Value for &'static [&'static str] {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        out.push_str(&language.or(&quoted(self)));
    }
}

/// Names, all of them: `a, b and c`.
impl Value for Vec<Cow<'static, str>> {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        out.push_str(&language.and(self));
    }
}

/// Ids of which one is to be chosen.
impl Value for Vec<&'static str> {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        out.push_str(&language.or(&quoted(self)));
    }
}

fn quoted(items: &[impl AsRef<str>]) -> Vec<String> {
    let quote = |item: &_| ["`", AsRef::<str>::as_ref(item), "`"].concat();
    items.iter().map(quote).collect()
}
