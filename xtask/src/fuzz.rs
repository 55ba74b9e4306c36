//! `cargo xtask fuzz`: the fuzz targets under libFuzzer, for hours.
//!
//! The tests run the same bodies for a moment (`tests/fuzz`). Here coverage leads: what
//! reaches something new is kept in `target/fuzz/corpus/TARGET`, and a second run goes on
//! from there.

use std::time::Duration;

use anyhow::{Result, bail};
use clap::Args;

use crate::place::Place;
use crate::run::Run;

/// What to run, and for how long.
#[derive(Args)]
pub struct Options {
    /// Only these targets, such as `convert`; without any all of them.
    targets: Vec<String>,
    /// So many seconds for each target.
    #[arg(long, default_value_t = 3600)]
    seconds: u64,
}

/// Where the compiler counts what was reached: what libFuzzer asks for.
const COUNTED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// The longest input, in bytes: of bills of materials, and of all else.
const LONGEST: [(&str, &str); 3] = [
    ("cyclonedx", "-max_len=40000"),
    ("spdx", "-max_len=40000"),
    ("", "-max_len=8000"),
];

/// Runs the targets, one after another; an input that breaks something is kept and named.
pub fn fuzz(place: &Place, options: &Options) -> Result<()> {
    let folder = place.target.join("fuzz");
    let host = place.host()?;
    // Only for the target's own code: what runs while it is built has nobody to count.
    Run::cargo()
        .args([
            "build",
            "-p",
            "openness-badge-fuzz",
            "--bin",
            "fuzz",
            "--features",
            "libfuzzer",
        ])
        .args([
            "--locked",
            "--profile",
            "fuzz",
            "--target",
            &host,
            "--target-dir",
        ])
        .args([&folder])
        .env("RUSTFLAGS", COUNTED)
        .dir(&place.root)
        .must()?;
    let program = folder.join(&host).join("fuzz").join("fuzz");
    let seeds = |args: &[&str]| helper(place, "seeds").args(args);
    let all = seeds(&[]).read()?;
    let asked = |name: &&str| {
        options.targets.is_empty() || options.targets.iter().any(|target| target == name)
    };
    let names: Vec<&str> = all.lines().filter(asked).collect();
    if names.is_empty() {
        bail!(
            "there is no such target; there are {}",
            all.lines().collect::<Vec<_>>().join(", ")
        );
    }
    let mut broken = Vec::new();
    for name in names {
        let [kept, given, found] =
            ["corpus", "seeds", "found"].map(|kind| folder.join(kind).join(name));
        for folder in [&kept, &given, &found] {
            std::fs::create_dir_all(folder)?;
        }
        seeds(&[name, &given.display().to_string()]).must()?;
        println!("\n── {name}, {} s", options.seconds);
        let longest = LONGEST.iter().find(|(part, _)| name.contains(part));
        let ran = Run::new(&program)
            .args([&kept, &given])
            .args([
                longest.map_or("", |(_, option)| option),
                "-timeout=20",
                "-rss_limit_mb=2048",
                "-print_final_stats=1",
                &format!("-max_total_time={}", options.seconds),
                &format!("-artifact_prefix={}/", found.display()),
            ])
            .env("OPENNESS_FUZZ", name)
            .dir(&place.root)
            .limit(Duration::from_secs(options.seconds + 600))
            .tell()?;
        if !ran.ok {
            broken.push(format!("{name}: see {}", place.shown(&found)));
        }
    }
    match broken.is_empty() {
        true => Ok(()),
        false => bail!("{}", broken.join("; ")),
    }
}

/// A program that makes texts of the targets, built first; its arguments follow.
pub fn helper(place: &Place, name: &str) -> Run {
    let run = Run::cargo().args(["run", "--quiet", "--locked", "-p", "openness-badge-fuzz"]);
    run.args(["--bin", name, "--"]).dir(&place.root)
}
