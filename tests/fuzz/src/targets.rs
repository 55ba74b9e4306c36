//! The targets: what is run, what the changes begin with, and how they are made.

mod convert;
mod embed;
mod license;
mod png;
mod quick;
mod readers;
mod report;
mod verify;

use std::sync::OnceLock;

use crate::change::{self, Kind};
use crate::common::chance::Chance;
use crate::place::{below, path};
use crate::seeds;
use crate::structure::{self, Pool};

/// What must hold of every input.
pub struct Target {
    pub name: &'static str,
    /// Panics where something does not hold.
    pub run: fn(&[u8]),
    kind: Kind,
    seeds: fn() -> Vec<Vec<u8>>,
    state: OnceLock<State>,
}

/// What is read once.
struct State {
    seeds: Vec<Vec<u8>>,
    pool: Pool,
}

const fn target(
    name: &'static str,
    kind: Kind,
    run: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
) -> Target {
    Target {
        name,
        run,
        kind,
        seeds,
        state: OnceLock::new(),
    }
}

/// Every target.
pub static TARGETS: [Target; 15] = [
    target("report", Kind::Text, report::run, seeds::all),
    target("read-manifest", Kind::Tree, readers::run, || {
        seeds::texts(&["www/gallery", "tests/fixtures/findings"], &[])
    }),
    target("read-card", Kind::Tree, readers::run, || {
        seeds::texts(&["tests/fixtures/findings"], &["cards"])
    }),
    target("read-mof", Kind::Tree, readers::run, || {
        seeds::texts(&[], &["mof"])
    }),
    target("read-osai", Kind::Tree, readers::run, || {
        seeds::texts(&[], &["osai"])
    }),
    target("read-eiras", Kind::Text, readers::run, || {
        seeds::texts(&[], &["eiras"])
    }),
    target("read-cyclonedx", Kind::Tree, readers::run, || {
        seeds::bills("cyclonedx")
    }),
    target("read-spdx", Kind::Tree, readers::run, || {
        seeds::bills("spdx")
    }),
    target("read-yaml", Kind::Text, readers::run, || {
        seeds::texts(&[], &["yaml/src"])
    }),
    target("license", Kind::Text, license::run, seeds::licenses),
    target("quick", Kind::Tree, quick::run, || {
        seeds::texts(&["www/gallery", "tests/cli/input"], &[])
    }),
    target("convert", Kind::Tree, convert::run, seeds::all),
    target("verify-svg", Kind::Svg, verify::run, seeds::svg),
    target("verify-png", Kind::Bytes, png::run, seeds::png),
    target("embed", Kind::Text, embed::run, || {
        let mut all = seeds::texts(&["tests/fixtures/embed"], &["cards"]);
        all.extend(embed::seeds());
        all
    }),
];

/// The target of this name.
pub fn named(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

impl Target {
    fn state(&self) -> &State {
        self.state.get_or_init(|| {
            let mut seeds = (self.seeds)();
            // Where there are no corpora.
            if seeds.is_empty() {
                seeds = seeds::texts(&["www/gallery"], &[]);
            }
            let pool = Pool::of(&seeds);
            State { seeds, pool }
        })
    }

    /// What the changes begin with.
    pub fn seeds(&self) -> &[Vec<u8>] {
        &self.state().seeds
    }

    /// Whether its inputs are texts that the whole way begins with.
    pub fn is_of_texts(&self) -> bool {
        matches!(self.kind, Kind::Tree | Kind::Text) && self.name != "embed"
    }

    /// What has once broken something.
    pub fn found(&self) -> Vec<Vec<u8>> {
        let folder = path("tests/fuzz/found").join(self.name);
        let files = below(&folder).into_iter();
        files.filter_map(|file| std::fs::read(file).ok()).collect()
    }

    /// An input with a few changes of the kind that this target has.
    pub fn change(&self, input: &[u8], chance: &mut Chance) -> Vec<u8> {
        match self.kind {
            Kind::Tree if chance.below(3) > 0 => {
                let changed = structure::change(input, &self.state().pool, chance);
                changed.unwrap_or_else(|| change::text(input, chance))
            }
            Kind::Tree | Kind::Text => change::text(input, chance),
            Kind::Svg => change::svg(input, chance),
            Kind::Bytes => change::bytes(input, chance),
        }
    }
}

/// The text of an input; none where it is no UTF-8, which no reader gets.
fn text(input: &[u8]) -> Option<&str> {
    std::str::from_utf8(input).ok()
}

/// A number that is another for another input: what is not looked at in every run is
/// chosen by it.
fn number(input: &[u8]) -> usize {
    let mix = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    input.iter().fold(0x811c_9dc5, mix) as usize
}
