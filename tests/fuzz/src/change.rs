//! How an input is changed: as a text, as a tree of values, or as bytes.

use crate::common::chance::Chance;
use crate::common::mutate;

/// What a target changes its inputs as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Characters and lines.
    Text,
    /// Its values, so that what comes of it can still be parsed; and as a text.
    Tree,
    /// A badge of SVG behind its first byte: digits, colors, pieces.
    Svg,
    /// Bytes.
    Bytes,
}

/// A text with one to four small changes.
pub fn text(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    for _ in 0..=chance.below(4) {
        mutate::mutate(&mut text, chance);
    }
    text.into_bytes()
}

/// A badge of SVG of which one to three things are others.
pub fn svg(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(3) {
        let kinds: [&[u8]; 3] = [
            b"0123456789",
            b"abcdef",
            b"abcdefghijklmnopqrstuvwxyz <>\"&/",
        ];
        let kind = kinds[chance.below(3)];
        let places: Vec<usize> = (1..bytes.len())
            .filter(|at| kind.contains(&bytes[*at]))
            .collect();
        if places.is_empty() {
            break;
        }
        let at = places[chance.below(places.len())];
        match chance.below(8) {
            0 => bytes.insert(at, kind[chance.below(kind.len())]),
            1 => {
                bytes.remove(at);
            }
            2 => {
                let end = (at + 1 + chance.below(40)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = 1 + chance.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            _ => bytes[at] = kind[chance.below(kind.len())],
        }
    }
    bytes
}

/// Bytes with one to four changes.
pub fn bytes(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        if bytes.is_empty() {
            bytes.push(0);
        }
        let at = chance.below(bytes.len());
        match chance.below(6) {
            0 => bytes.insert(at, chance.below(256) as u8),
            1 => {
                bytes.remove(at);
            }
            2 => bytes.truncate(at),
            3 => {
                let end = (at + 1 + chance.below(32)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len());
                bytes.splice(to..to, piece);
            }
            4 => bytes[at] ^= 1 << chance.below(8),
            _ => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][chance.below(5)],
        }
    }
    bytes
}
