//! `cargo xtask test`: every check and every suite, all findings at once.

use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use crate::browsers::{self, ALL, Engine, Screen};
use crate::build::{self, Built};
use crate::files;
use crate::fuzz;
use crate::npm;
use crate::place::Place;
use crate::python;
use crate::run::{Ran, Run};
use crate::size;
use crate::steps::{Outcome, Steps};
use crate::summary::{self, Counts};
use crate::wasm;

/// What to test.
#[derive(Args)]
pub struct Options {
    /// Only this part; may be given several times.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Only these browser engines.
    #[arg(long, value_enum, value_delimiter = ',')]
    engine: Vec<Engine>,
    /// With Spark, Ray and Daft, which are installed for it: `--only python --engines`.
    #[arg(long)]
    engines: bool,
}

/// A part of the tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Formatting, lints, documentation and the tests in Rust.
    Native,
    /// The sizes: none is over its budget.
    Size,
    /// The package in Node.
    Node,
    /// The element and the site in real browsers.
    Browser,
    /// The Python package: its wheel in an environment of its own.
    Python,
    /// The packed package in real projects of other people's tools. It installs them,
    /// and takes minutes: so it runs only where it is asked for.
    Places,
    /// The ways to get the program, from an empty folder: the packed crate, the npm
    /// package, the wheel, the hooks, the action, the container. It builds the program
    /// several times, and takes many minutes: so it runs only where it is asked for.
    Got,
}

/// Parts that run only where they are asked for.
const ASKED: [Part; 2] = [Part::Places, Part::Got];

/// Runs the steps and closes with a table and one line of sums.
pub fn test(place: &Place, options: &Options) -> Result<ExitCode> {
    let wanted = |part| match options.only.as_slice() {
        [] => !ASKED.contains(&part),
        only => only.contains(&part),
    };
    let mut steps = Steps::new();
    if wanted(Part::Native) {
        native(place, &mut steps);
    }
    if wanted(Part::Python) {
        steps.step("python", || python(place, python::TESTS));
        if options.engines {
            steps.step("engines", || python(place, python::ENGINES));
        }
    }
    if [
        Part::Size,
        Part::Node,
        Part::Browser,
        Part::Places,
        Part::Got,
    ]
    .into_iter()
    .any(wanted)
    {
        let mut built = None;
        steps.step("build", || {
            built = Some(build::all(place)?);
            Ok(Outcome::Held)
        });
        if let Some(built) = &built {
            if wanted(Part::Size) {
                steps.step("size", || sizes(built));
            }
            if wanted(Part::Node) {
                steps.step("node", || node(place));
            }
            let engines = if options.engine.is_empty() {
                &ALL
            } else {
                &options.engine[..]
            };
            if wanted(Part::Browser) {
                steps.step("browser", || browser(place, engines));
            }
            if wanted(Part::Places) {
                steps.step("places", || places(place, engines));
            }
            if wanted(Part::Got) {
                steps.step("got", || got(place));
            }
        }
    }
    println!("\n{steps}");
    Ok(if steps.held() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn native(place: &Place, steps: &mut Steps) {
    let cargo = |args: &[&str]| Run::cargo().args(args).dir(&place.root);
    steps.step("fmt", || check(cargo(&["fmt", "--all", "--check"])));
    steps.step("clippy", || {
        check(cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ]))
    });
    steps.step("clippy wasm", || {
        wasm::lint(place)?.into_iter().try_for_each(Run::must)?;
        Ok(Outcome::Held)
    });
    steps.step("doc", || {
        let run = cargo(&["doc", "--workspace", "--no-deps", "--locked"]);
        check(run.env("RUSTDOCFLAGS", "-D warnings"))
    });
    steps.step("cargo test", || {
        // What is of Python is tested from there.
        let all = ["test", "--workspace", "--exclude", "openness-badge-python"];
        let run = cargo(&all).args(["--locked", "--no-fail-fast"]);
        // With one thread the runner does not tell a test its name (tests/common/folders.rs).
        let threads = thread::available_parallelism().map_or(2, |cores| cores.get().max(2));
        let run = run.env("RUST_TEST_THREADS", threads.to_string());
        let ran = in_ci(run, "OPENNESS_FUZZ_SECONDS", FUZZED).tell()?;
        Ok(tests(&ran, summary::cargo(&ran.output)))
    });
}

/// For so many seconds CI runs each fuzz target, two at a time; elsewhere it is a moment.
const FUZZED: &str = "20";

/// With this variable, unless it is set, in CI.
fn in_ci(run: Run, variable: &str, value: &str) -> Run {
    let is_set = |name: &str| std::env::var_os(name).is_some();
    match is_set("CI") && !is_set(variable) {
        true => run.env(variable, value),
        false => run,
    }
}

/// A command that holds or does not.
fn check(run: Run) -> Result<Outcome> {
    run.must().map(|()| Outcome::Held)
}

/// A runner's sums; one that counted nothing has not done its work.
fn tests(ran: &Ran, counts: Counts) -> Outcome {
    let said = match (ran.ok, &counts) {
        (false, _) => Err(ran.how.clone()),
        (
            true,
            Counts {
                passed: 0,
                failed: 0,
                ..
            },
        ) => Err("no test was run".to_owned()),
        (true, _) => Ok(()),
    };
    Outcome::Tests(counts, said)
}

/// What is known to be over its budget: `cargo xtask size` fails for it, the tests
/// name it.
const STILL_OVER: [&str; 3] = ["core", "formats", "tools"];

fn sizes(built: &Built) -> Result<Outcome> {
    let report = size::report(&built.dist, built.way)?;
    println!("{report}");
    let (known, over): (Vec<_>, Vec<_>) = report
        .over()
        .into_iter()
        .partition(|(budget, _)| STILL_OVER.contains(&budget.name));
    for (_, sentence) in &known {
        println!("still: {sentence}");
    }
    let over: Vec<String> = over.into_iter().map(|(_, sentence)| sentence).collect();
    match (over.is_empty(), known.len() == STILL_OVER.len()) {
        (true, true) => Ok(Outcome::Held),
        (true, false) => bail!("a budget holds again: take its name out of `STILL_OVER`"),
        (false, _) => bail!("{}", over.join("; ")),
    }
}

fn python(place: &Place, suite: python::Suite) -> Result<Outcome> {
    if let Some(why) = python::missing() {
        return Ok(Outcome::Tests(Counts::skipped(&why), Ok(())));
    }
    let ran = python::test(place, suite)?;
    Ok(tests(&ran, summary::pytest(&ran.output)))
}

/// As many changed texts of each fuzz target go through the modules in Node.
const CHANGED: &str = "60";

fn node(place: &Place) -> Result<Outcome> {
    // Some of them hold the package against the native program.
    let build = ["build", "--quiet", "--locked", "--package"];
    let run = Run::cargo().args(build).args(["openness-badge-cli"]);
    run.dir(&place.root).must()?;
    let found = test_files(place, "tests/node")?;
    if found.is_empty() {
        return Ok(Outcome::Nothing("`tests/node` has no tests".to_owned()));
    }
    let texts = place.target.join("texts.ndjson");
    let made = [texts.as_os_str(), CHANGED.as_ref()];
    fuzz::helper(place, "texts").args(made).must()?;
    let run = npm::node(&place.root, ["--test", "--test-reporter=spec"]).args(found);
    let run = run.env("OPENNESS_TEXTS", &texts);
    let ran = run.env("OPENNESS_DIST", place.dist()).tell()?;
    Ok(tests(&ran, summary::node(&ran.output)))
}

fn browser(place: &Place, engines: &[Engine]) -> Result<Outcome> {
    let found = test_files(place, "tests/browser")?;
    if found.is_empty() {
        return Ok(Outcome::Nothing("`tests/browser` has no tests".to_owned()));
    }
    let drivers = browsers::prepare(place, engines)?;
    let screen = Screen::start(engines)?;
    // One file after the other: browsers at the same time take each other's
    // time, and focus.
    let words = ["--test", "--test-concurrency=1", "--test-reporter=spec"];
    let run = npm::node(&place.root, words).args(found);
    let run = browsers::suite(place, run, engines, &drivers);
    let run = match &screen {
        Some(screen) => run.env("DISPLAY", &screen.display),
        None => run,
    };
    let ran = run.tell()?;
    drop(screen);
    Ok(tests(&ran, summary::node(&ran.output)))
}

/// Which of them, says `OPENNESS_PLACES`: names, or `all`. All are read in Chromium, the
/// awkward ones in the other engines too.
fn places(place: &Place, engines: &[Engine]) -> Result<Outcome> {
    let engines = match engines.contains(&Engine::Chromium) {
        true => engines,
        false => &[&[Engine::Chromium], engines].concat()[..],
    };
    let drivers = browsers::prepare(place, engines)?;
    let words = ["--test", "--test-reporter=spec", "tests/places/run.mjs"];
    let run = npm::node(&place.root, words);
    let ran = browsers::suite(place, run, engines, &drivers).tell()?;
    Ok(tests(&ran, summary::node(&ran.output)))
}

/// The ways to get the program (tests/got), one after the other: they share what Cargo
/// has built.
pub fn got(place: &Place) -> Result<Outcome> {
    let found = test_files(place, "tests/got")?;
    let words = ["--test", "--test-concurrency=1", "--test-reporter=spec"];
    let run = npm::node(&place.root, words).args(found);
    let run = run.limit(Duration::from_secs(2 * 60 * 60));
    let ran = run.env("OPENNESS_DIST", place.dist()).tell()?;
    Ok(tests(&ran, summary::node(&ran.output)))
}

/// Test files of a folder, by their names: what `node --test` takes for a
/// folder differs between its versions.
fn test_files(place: &Place, folder: &str) -> Result<Vec<PathBuf>> {
    let is_test = |path: &PathBuf| {
        let name = path.to_string_lossy();
        [".test.js", ".test.mjs"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    let names = files::walk(&place.root.join(folder))?;
    Ok(names
        .into_iter()
        .filter(is_test)
        .map(|name| PathBuf::from(folder).join(name))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::tests;
    use crate::run::Ran;
    use crate::steps::Outcome;
    use crate::summary::Counts;

    fn said(ok: bool, counts: Counts) -> Result<(), String> {
        let ran = Ran {
            ok,
            output: String::new(),
            how: "exited with 1".to_owned(),
        };
        match tests(&ran, counts) {
            Outcome::Tests(_, said) => said,
            Outcome::Held | Outcome::Nothing(_) => Err("no sums".to_owned()),
        }
    }

    #[test]
    fn a_runner_without_tests_has_not_passed() {
        let passed = Counts {
            passed: 1,
            ..Counts::default()
        };
        assert_eq!(said(true, passed.clone()), Ok(()));
        assert_eq!(said(false, passed), Err("exited with 1".to_owned()));
        assert_eq!(
            said(true, Counts::default()),
            Err("no test was run".to_owned())
        );
    }
}
