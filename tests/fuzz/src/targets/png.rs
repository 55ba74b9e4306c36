//! A PNG of any bytes is read without harm, and one that was changed is never genuine.

use openness_badge::verify::VerdictWord;
use openness_badge::words::Language;

use crate::seeds::systems;
use crate::verify::badge::Badge;

pub fn run(input: &[u8]) {
    let Some((first, bytes)) = input.split_first() else {
        return;
    };
    let system = &systems()[usize::from(*first) % systems().len()];
    let Some(badge) = Badge::read(bytes) else {
        return;
    };
    let compared = badge.compared(system);
    let verdict = badge.found.verdict(system, &compared, Language::ENGLISH);
    if verdict.word == VerdictWord::Genuine {
        // Decoded by another, it has the pixels of the drawing that it is said to be.
        let drawing = compared.is.expect("it is one of them");
        let scale = drawing.scale(bytes).expect("of its size");
        let options = openness_badge::write::PngOptions::at(scale);
        let drawn = openness_badge::write::png(&drawing.svg, &options).expect("it can be drawn");
        assert!(
            drawn.bytes == bytes || !drawn.missing.is_empty(),
            "{}",
            drawing.svg
        );
    }
}
