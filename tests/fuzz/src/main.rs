//! A target under libFuzzer: `OPENNESS_FUZZ=TARGET` says which.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use openness_badge_fuzz::{Chance, TARGETS, Target, target};

/// The target that was asked for.
fn asked() -> &'static Target {
    static ASKED: OnceLock<&Target> = OnceLock::new();
    ASKED.get_or_init(|| {
        let name = std::env::var("OPENNESS_FUZZ").unwrap_or_default();
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        target(&name).unwrap_or_else(|| panic!("OPENNESS_FUZZ must be one of {}", names.join(", ")))
    })
}

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut chance = Chance(seed.into());
    // A third as libFuzzer does, which knows what the program compares.
    if chance.below(3) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let changed = asked().change(&data[..size], &mut chance);
    let size = changed.len().min(max_size);
    data[..size].copy_from_slice(&changed[..size]);
    size
});

fuzz_target!(|input: &[u8]| (asked().run)(input));
