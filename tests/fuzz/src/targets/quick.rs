//! The quick reader answers as the full one, or not at all.

use super::{number, text};
use crate::quick::same;

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let ask = match number(input).is_multiple_of(16) {
        true => same::draws,
        false => same::answers,
    };
    if let Err(why) = ask(text) {
        panic!("{why}\n{text:?}");
    }
}
