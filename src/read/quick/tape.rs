//! The values of a text, one behind the other in one list.

use crate::read::tree::ScalarKind;

/// The most entries of a mapping: each key is compared with all the others.
const MOST_ENTRIES: usize = 200;

/// What a part is.
#[derive(Clone, Copy, PartialEq)]
pub enum Shape {
    /// A value without quotes.
    Plain,
    /// Text in quotes that stands for itself.
    Quoted,
    /// Text that is not blank, and not what stands in the text to the letter: it
    /// has escapes or several lines.
    Opaque,
    List,
    /// With a part for each key and its value in turn.
    Map,
}

/// A value, or the head of a list or a mapping, whose parts follow.
#[derive(Clone, Copy)]
pub struct Part<'t> {
    pub text: &'t str,
    pub shape: Shape,
    /// How many parts it is, with itself.
    size: usize,
}

impl<'t> Part<'t> {
    pub fn new(shape: Shape, text: &'t str) -> Self {
        Part {
            text,
            shape,
            size: 1,
        }
    }
}

/// All parts of a text.
pub struct Tape<'t>(Vec<Part<'t>>);

impl<'t> Tape<'t> {
    pub fn new() -> Self {
        Tape(Vec::with_capacity(128))
    }

    #[inline(never)]
    pub fn push(&mut self, part: Part<'t>) {
        self.0.push(part);
    }

    /// Begins a list or a mapping: where that is.
    pub fn open(&mut self, shape: Shape) -> usize {
        self.push(Part::new(shape, ""));
        self.0.len() - 1
    }

    /// Ends the list or mapping that began here. None where a key stands twice.
    pub fn close(&mut self, start: usize) -> Option<()> {
        let size = self.0.len() - start;
        self.0.get_mut(start)?.size = size;
        let value = Value(self.0.get(start..)?);
        (!value.is_map() || has_each_key_once(value)).then_some(())
    }

    /// The whole, where that is a mapping.
    pub fn root(&self) -> Option<Value<'_, 't>> {
        Some(Value(&self.0)).filter(Value::is_map)
    }
}

fn has_each_key_once(map: Value) -> bool {
    let mut entries = map.entries();
    let mut count = 0;
    while let Some((key, _)) = entries.next() {
        count += 1;
        // The iterator goes on behind this entry.
        let mut later = Entries(entries.0);
        if count > MOST_ENTRIES || later.any(|(other, _)| other == key) {
            return false;
        }
    }
    true
}

/// A value with all that is in it.
#[derive(Clone, Copy)]
pub struct Value<'v, 't>(&'v [Part<'t>]);

impl<'v, 't> Value<'v, 't> {
    fn shape(self) -> Option<Shape> {
        self.0.first().map(|part| part.shape)
    }

    pub fn is_map(&self) -> bool {
        self.shape() == Some(Shape::Map)
    }

    pub fn is_list(self) -> bool {
        self.shape() == Some(Shape::List)
    }

    fn scalar(self) -> Option<Part<'t>> {
        let part = *self.0.first()?;
        (!matches!(part.shape, Shape::List | Shape::Map)).then_some(part)
    }

    /// What a single value is.
    #[inline(never)]
    pub fn kind(self) -> Option<ScalarKind> {
        let part = self.scalar()?;
        Some(match part.shape {
            Shape::Plain => ScalarKind::of_plain(part.text),
            _ => ScalarKind::Text,
        })
    }

    /// Whether nothing stands here, or `null` or `~`: then the key is left out.
    pub fn is_null(self) -> bool {
        self.kind() == Some(ScalarKind::Null)
    }

    /// Text or a number, as it is known to the letter; blank or not.
    #[inline(never)]
    pub fn letters(self) -> Option<&'t str> {
        let part = self.scalar()?;
        let is_known = part.shape != Shape::Opaque
            && !matches!(self.kind(), Some(ScalarKind::Null | ScalarKind::Bool));
        is_known.then_some(part.text)
    }

    /// The same, and not blank.
    #[inline(never)]
    pub fn text(self) -> Option<&'t str> {
        self.letters().filter(|text| !text.trim().is_empty())
    }

    /// Whether this text or number says anything: all but a blank one does. None
    /// where it is neither.
    #[inline(never)]
    pub fn says_any(self) -> Option<bool> {
        match self.scalar()?.shape {
            Shape::Opaque => Some(true),
            _ => Some(!self.letters()?.trim().is_empty()),
        }
    }

    /// Some text or number, blank or not: what it says does not count.
    pub fn any_text(self) -> Option<()> {
        self.says_any().map(|_| ())
    }

    pub fn boolean(self) -> Option<bool> {
        (self.kind()? == ScalarKind::Bool)
            .then(|| self.scalar())?
            .map(|part| part.text.eq_ignore_ascii_case("true"))
    }

    /// The place of this word in a list of words.
    #[inline(never)]
    pub fn word(self, words: &[&str]) -> Option<usize> {
        let text = self.text()?;
        words.iter().position(|word| *word == text)
    }

    /// What is in a list or a mapping: in a mapping, the keys too.
    fn contents(self) -> Contents<'v, 't> {
        Contents(self.0.get(1..).unwrap_or_default())
    }

    /// The entries of a mapping; none where this is none.
    pub fn entries(self) -> Entries<'v, 't> {
        match self.is_map() {
            true => Entries(self.contents()),
            false => Entries(Contents(&[])),
        }
    }

    /// The entries that are not left out. None where this is no mapping.
    pub fn stated(self) -> Option<Stated<'v, 't>> {
        self.is_map().then(|| Stated(self.entries()))
    }

    /// The value of a key, where this is a mapping that has it.
    #[inline(never)]
    pub fn get(self, key: &str) -> Option<Value<'v, 't>> {
        let mut entries = self.entries();
        entries
            .find(|(known, _)| *known == key)
            .map(|(_, value)| value)
    }

    /// The items of a list that are not null, or a single value as a list of one.
    /// None for a mapping.
    #[inline(never)]
    pub fn items(self) -> Option<Items<'v, 't>> {
        match self.shape()? {
            Shape::Map => None,
            Shape::List => Some(Items(self.contents())),
            _ => Some(Items(Contents(self.0))),
        }
    }

    /// Every item of a list, null too. None where it is no list.
    pub fn all_items(self) -> Option<Contents<'v, 't>> {
        self.is_list().then(|| self.contents())
    }
}

/// Values one behind the other.
#[derive(Clone, Copy)]
pub struct Contents<'v, 't>(&'v [Part<'t>]);

impl<'v, 't> Iterator for Contents<'v, 't> {
    type Item = Value<'v, 't>;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let size = self.0.first()?.size;
        let value = self.0.get(..size)?;
        self.0 = self.0.get(size..)?;
        Some(Value(value))
    }
}

/// Keys and their values.
#[derive(Clone, Copy)]
pub struct Entries<'v, 't>(Contents<'v, 't>);

impl<'v, 't> Iterator for Entries<'v, 't> {
    type Item = (&'t str, Value<'v, 't>);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        let key = self.0.next()?.0.first()?.text;
        Some((key, self.0.next()?))
    }
}

/// Keys and their values, without those that are left out.
#[derive(Clone, Copy)]
pub struct Stated<'v, 't>(Entries<'v, 't>);

impl<'v, 't> Iterator for Stated<'v, 't> {
    type Item = (&'t str, Value<'v, 't>);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.find(|(_, value)| !value.is_null())
    }
}

/// Items of a list, without those that are null.
#[derive(Clone, Copy)]
pub struct Items<'v, 't>(Contents<'v, 't>);

impl<'v, 't> Iterator for Items<'v, 't> {
    type Item = Value<'v, 't>;

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        self.0.find(|item| !item.is_null())
    }
}
