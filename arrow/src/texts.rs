//! Arrays of texts, however they are laid out.

use arrow_array::cast::AsArray;
use arrow_array::{
    AnyDictionaryArray, Array, BinaryArray, BinaryViewArray, LargeBinaryArray, LargeStringArray,
    StringArray, StringViewArray,
};
use arrow_schema::DataType;
use openness_badge::manifest::Date;
use openness_badge::table::Row;
use openness_badge::words::Language;

/// An array whose values are texts.
pub struct Texts<'a>(Layout<'a>);

enum Layout<'a> {
    Utf8(&'a StringArray),
    LargeUtf8(&'a LargeStringArray),
    Utf8View(&'a StringViewArray),
    Binary(&'a BinaryArray),
    LargeBinary(&'a LargeBinaryArray),
    BinaryView(&'a BinaryViewArray),
    /// Each value once, and which one there is in each place.
    Dictionary(&'a dyn AnyDictionaryArray, Vec<usize>, Box<Texts<'a>>),
    /// So many nulls.
    Null(usize),
}

/// A value of such an array.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Null,
    Text(&'a str),
    /// Bytes that are no text.
    NotUtf8,
}

impl Value<'_> {
    /// The row that it comes to, on this day: that of a null is null in every column.
    pub fn row(self, today: Option<Date>) -> Row {
        self.row_in(today, Language::ENGLISH)
    }

    /// The same, with its error in a language.
    pub fn row_in(self, today: Option<Date>, language: Language) -> Row {
        match self {
            Value::Null => Row::default(),
            Value::Text(text) => Row::read_in(text, today, language),
            Value::NotUtf8 => Row::not_utf8(language),
        }
    }
}

impl<'a> Texts<'a> {
    /// The texts of an array of strings, of bytes, of nulls, or of a dictionary of
    /// these; none where its values are anything else.
    pub fn of(array: &'a dyn Array) -> Option<Self> {
        Some(Texts(match array.data_type() {
            DataType::Utf8 => Layout::Utf8(array.as_string_opt()?),
            DataType::LargeUtf8 => Layout::LargeUtf8(array.as_string_opt()?),
            DataType::Utf8View => Layout::Utf8View(array.as_string_view_opt()?),
            DataType::Binary => Layout::Binary(array.as_binary_opt()?),
            DataType::LargeBinary => Layout::LargeBinary(array.as_binary_opt()?),
            DataType::BinaryView => Layout::BinaryView(array.as_binary_view_opt()?),
            DataType::Dictionary(..) => {
                let dictionary = array.as_any_dictionary_opt()?;
                let values = Texts::of(dictionary.values().as_ref())?;
                let keys = match values.len() {
                    // Then every place is null.
                    0 => Vec::new(),
                    _ => dictionary.normalized_keys(),
                };
                Layout::Dictionary(dictionary, keys, Box::new(values))
            }
            DataType::Null => Layout::Null(array.len()),
            _ => return None,
        }))
    }

    /// Whether [`Texts::of`] takes arrays of this type.
    pub fn takes(kind: &DataType) -> bool {
        match kind {
            DataType::Dictionary(_, values) => Texts::takes(values),
            kind => matches!(
                kind,
                DataType::Utf8
                    | DataType::LargeUtf8
                    | DataType::Utf8View
                    | DataType::Binary
                    | DataType::LargeBinary
                    | DataType::BinaryView
                    | DataType::Null
            ),
        }
    }

    /// How many there are, nulls among them.
    pub fn len(&self) -> usize {
        match &self.0 {
            Layout::Utf8(array) => array.len(),
            Layout::LargeUtf8(array) => array.len(),
            Layout::Utf8View(array) => array.len(),
            Layout::Binary(array) => array.len(),
            Layout::LargeBinary(array) => array.len(),
            Layout::BinaryView(array) => array.len(),
            Layout::Dictionary(array, ..) => array.len(),
            Layout::Null(length) => *length,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value in a place, from 0; null behind the last.
    pub fn get(&self, at: usize) -> Value<'_> {
        if at >= self.len() {
            return Value::Null;
        }
        match &self.0 {
            Layout::Utf8(array) if array.is_valid(at) => Value::Text(array.value(at)),
            Layout::LargeUtf8(array) if array.is_valid(at) => Value::Text(array.value(at)),
            Layout::Utf8View(array) if array.is_valid(at) => Value::Text(array.value(at)),
            Layout::Binary(array) if array.is_valid(at) => of_bytes(array.value(at)),
            Layout::LargeBinary(array) if array.is_valid(at) => of_bytes(array.value(at)),
            Layout::BinaryView(array) if array.is_valid(at) => of_bytes(array.value(at)),
            Layout::Dictionary(array, keys, values) if array.is_valid(at) => {
                keys.get(at).map_or(Value::Null, |key| values.get(*key))
            }
            _ => Value::Null,
        }
    }

    /// All values, in their order.
    pub fn iter(&self) -> impl Iterator<Item = Value<'_>> {
        (0..self.len()).map(|at| self.get(at))
    }
}

fn of_bytes(bytes: &[u8]) -> Value<'_> {
    std::str::from_utf8(bytes).map_or(Value::NotUtf8, Value::Text)
}
