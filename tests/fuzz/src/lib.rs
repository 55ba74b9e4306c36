//! Fuzz targets: what must hold of every input, whatever it is.
//!
//! Each [`Target`] has one body. `cargo test -p openness-badge-fuzz` runs it on its seeds
//! and on as many changes of them as `OPENNESS_FUZZ_RUNS` or `OPENNESS_FUZZ_SECONDS`
//! says, the same in every run; `cargo xtask fuzz` runs it under libFuzzer, led by
//! coverage, for as long as asked. An input that once broke something stays in
//! `tests/fuzz/found/TARGET`, and is run by the first.
#![forbid(unsafe_code)]

#[path = "../../common"]
mod common {
    pub mod chance;
    pub mod fixes;
    pub mod mutate;
}
#[path = "../../view"]
mod view {
    #[allow(dead_code, reason = "the tests of the view use the rest")]
    pub mod parsed;
}
#[path = "../../quick"]
mod quick {
    #[allow(dead_code, reason = "the tests of the quick reader use the rest")]
    pub mod same;
}
#[path = "../../../cli/src/embed"]
mod embed {
    #[allow(dead_code, reason = "the command uses the rest")]
    pub mod place;
}
#[path = "../../../cli/src/verify"]
mod verify {
    pub mod badge;
}
/// What the command line says: here nobody hears it.
mod speech {
    use openness_badge::words::{Language, Section, Value};

    pub fn say(word: impl Section, values: &[(&str, &dyn Value)]) -> String {
        Language::ENGLISH.say(word, values)
    }
}
mod change;
mod place;
mod seeds;
mod structure;
mod targets;
pub mod worst;

pub use common::chance::{Chance, number_of};
pub use targets::{TARGETS, Target, named as target};
