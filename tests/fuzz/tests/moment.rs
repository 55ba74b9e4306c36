//! Every target for a moment: its seeds, what was once found, and changes that are the
//! same in every run.
//!
//! `OPENNESS_FUZZ_RUNS=n` makes as many changes, `OPENNESS_FUZZ_SECONDS=n` as many as
//! that time has room for; `SEED=n` makes others.

#[path = "../../common/folders.rs"]
mod common;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use openness_badge_fuzz::{Chance, TARGETS, Target, number_of, target};

/// Changes in every run of the tests.
const RUNS: usize = 400;

/// Those whose seeds are the project's own. The others begin with other people's files, and
/// without them with little or nothing that is like their format.
const OWN: [&str; 4] = ["read-manifest", "quick", "verify-svg", "verify-png"];

/// Runs an input; one that breaks something is shown whole.
fn go(target: &Target, input: &[u8]) {
    if let Err(broken) = catch_unwind(AssertUnwindSafe(|| (target.run)(input))) {
        eprintln!(
            "{} breaks with {:?}",
            target.name,
            String::from_utf8_lossy(input)
        );
        std::panic::resume_unwind(broken);
    }
}

fn moment(name: &str) {
    let target = target(name).expect("there is one of this name");
    if !OWN.contains(&name) {
        // What is missing is said there; the test goes on with what there is.
        let _ = common::corpus(".");
    }
    let seeds = target.seeds();
    assert!(seeds.len() > 5, "{} seeds", seeds.len());
    for input in target.found() {
        go(target, &input);
    }
    let runs = number_of("OPENNESS_FUZZ_RUNS");
    let time =
        number_of("OPENNESS_FUZZ_SECONDS").map(|seconds| Duration::from_secs(seconds as u64));
    let start = Instant::now();
    let is_over = |run: usize| match (runs, time) {
        (Some(runs), _) => run >= runs,
        (None, Some(time)) => start.elapsed() >= time,
        (None, None) => run >= RUNS,
    };
    let seed = number_of("SEED").unwrap_or(0) as u64;
    let mut run = 0;
    while !is_over(run) {
        let mut chance = Chance(seed << 40 | run as u64);
        let input = &seeds[chance.below(seeds.len())];
        // The seeds themselves come first.
        match seeds.get(run) {
            Some(seed) => go(target, seed),
            None => go(target, &target.change(input, &mut chance)),
        }
        run += 1;
    }
    println!(
        "{name}: {run} runs of {} seeds in {:?}",
        seeds.len(),
        start.elapsed()
    );
}

macro_rules! moments {
    ($($test:ident $name:literal)*) => {
        const NAMES: &[&str] = &[$($name),*];
        $(#[test]
        fn $test() {
            moment($name);
        })*
    };
}

moments! {
    report "report"
    read_manifest "read-manifest"
    read_card "read-card"
    read_mof "read-mof"
    read_osai "read-osai"
    read_eiras "read-eiras"
    read_cyclonedx "read-cyclonedx"
    read_spdx "read-spdx"
    read_yaml "read-yaml"
    license "license"
    quick "quick"
    convert "convert"
    verify_svg "verify-svg"
    verify_png "verify-png"
    embed "embed"
}

#[test]
fn every_target_has_its_moment() {
    let all: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(all, NAMES);
}
