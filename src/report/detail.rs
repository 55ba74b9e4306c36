//! A yardstick's own figures: names and values in their order.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{State, Text};

/// Names and values in their order; a mapping as data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail(pub Vec<(Text, Figure)>);

/// A value of a [`Detail`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Figure {
    Flag(bool),
    Count(u32),
    Number(f64),
    State(State),
    Text(Text),
    List(Vec<Figure>),
    Map(Detail),
}

impl Detail {
    /// Of names that are the program's own.
    pub fn of<const N: usize>(figures: [(&'static str, Figure); N]) -> Self {
        figures.into_iter().collect()
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Figure> {
        let mut figures = self.0.iter();
        figures.find_map(|(own, figure)| (own == name).then_some(figure))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text of a name; empty where it is no text.
    pub(super) fn text(&self, name: &str) -> &str {
        match self.get(name) {
            Some(Figure::Text(text)) => text,
            _ => "",
        }
    }
}

impl FromIterator<(&'static str, Figure)> for Detail {
    fn from_iter<I: IntoIterator<Item = (&'static str, Figure)>>(figures: I) -> Self {
        let own = |(name, figure)| (Text::Borrowed(name), figure);
        Detail(figures.into_iter().map(own).collect())
    }
}

impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, figure)| (name, figure)))
    }
}

impl<'de> Deserialize<'de> for Detail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Detail;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Detail, A::Error> {
                let mut figures = Vec::new();
                while let Some(entry) = map.next_entry::<Text, Figure>()? {
                    figures.push(entry);
                }
                Ok(Detail(figures))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}
