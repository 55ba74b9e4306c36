//! Sentences whose places take more than text: links, elements, marks.

use super::{Language, Section};

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The catalogue's own text.
    Text(&'static str),
    /// The name of a place.
    Place(&'static str),
}

/// The parts of a sentence, in its order.
#[derive(Clone, Copy, Debug)]
pub struct Pieces(&'static str);

impl Language {
    /// A sentence in its parts, for who fills its places otherwise than with text.
    /// It has no choices by number.
    pub fn pieces<S: Section>(self, word: S) -> Pieces {
        Pieces(self.text(word))
    }
}

impl Iterator for Pieces {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        if let Some((name, rest)) = self
            .0
            .strip_prefix('{')
            .and_then(|after| after.split_once('}'))
        {
            self.0 = rest;
            return Some(Piece::Place(name));
        }
        let end = self.0.find('{').unwrap_or(self.0.len());
        let (text, rest) = self.0.split_at(end);
        self.0 = rest;
        (!text.is_empty()).then_some(Piece::Text(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_texts_and_places() {
        let of = |text| Pieces(text).collect::<Vec<_>>();
        assert_eq!(of(""), []);
        assert_eq!(of("No place."), [Piece::Text("No place.")]);
        assert_eq!(
            of("{a} is {b}{c}."),
            [
                Piece::Place("a"),
                Piece::Text(" is "),
                Piece::Place("b"),
                Piece::Place("c"),
                Piece::Text("."),
            ]
        );
        // A place that is not closed ends the sentence.
        assert_eq!(of("a {b"), [Piece::Text("a ")]);
    }
}
