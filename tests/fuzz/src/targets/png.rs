//! A PNG of any bytes is read without harm, and one that was changed is never genuine.

use openness_badge::verify::VerdictWord;
use openness_badge::view;
use openness_badge::words::Language;
use openness_badge::write::{self, PngOptions};

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
        // Drawn again it is the very file.
        let look = compared.is.expect("it is one of them");
        let svg = write::markup(&view::badge(system, &look));
        let is_drawn = PngOptions::SCALES.into_iter().any(|scale| {
            let drawn = write::png(&svg, &PngOptions::at(scale)).expect("it can be drawn");
            drawn.bytes == bytes || !drawn.missing.is_empty()
        });
        assert!(is_drawn, "{svg}");
    }
}
