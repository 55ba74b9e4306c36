//! `cargo xtask test`: every check and every suite, all findings at once.

use std::path::Path;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};
use openness_badge_site::files;

use crate::browsers::{self, ALL, Engine};
use crate::build;
use crate::deny;
use crate::fuzz;
use crate::npm;
use crate::place::Place;
use crate::python;
use crate::run::Run;
use crate::size;
use crate::steps::Steps;
use crate::summary::{self, Counts};
use crate::wasm;
use crate::way::Way;

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

/// A step that needs what was built.
type Work<'w> = &'w dyn Fn(Way) -> Result<Counts>;

/// Runs the steps and closes with a table and one line of sums.
pub fn test(place: &Place, options: &Options) -> Result<ExitCode> {
    let wanted = |part| match options.only.as_slice() {
        [] => !ASKED.contains(&part),
        only => only.contains(&part),
    };
    let engines = match options.engine.as_slice() {
        [] => &ALL,
        engines => engines,
    };
    let mut steps = Steps::new();
    if wanted(Part::Native) {
        native(place, &mut steps);
    }
    if wanted(Part::Python) {
        steps.step("python", || python::test(place, python::TESTS));
        if options.engines {
            steps.step("engines", || python::test(place, python::ENGINES));
        }
    }
    let of_build: [(Part, &str, Work); 5] = [
        (Part::Size, "size", &|way| size::held(place, way)),
        (Part::Node, "node", &|_| node(place)),
        (Part::Browser, "browser", &|_| browser(place, engines)),
        (Part::Places, "places", &|_| places(place, engines)),
        (Part::Got, "got", &|_| got(place)),
    ];
    if of_build.iter().any(|(part, ..)| wanted(*part)) {
        let mut built = None;
        steps.step("build", || {
            built = Some(build::all(place)?);
            Ok(Counts::default())
        });
        for (part, name, work) in of_build {
            if let Some(way) = built.filter(|_| wanted(part)) {
                steps.step(name, || work(way));
            }
        }
    }
    println!("\n{steps}");
    Ok(steps.code())
}

fn native(place: &Place, steps: &mut Steps) {
    let cargo = |args: &[&str]| Run::cargo().args(args).dir(&place.root);
    let check = |run: Run| run.must().map(|()| Counts::default());
    steps.step("fmt", || check(cargo(&["fmt", "--all", "--check"])));
    steps.step("clippy", || {
        let run = cargo(&["clippy", "--workspace", "--all-targets", "--locked"]);
        check(run.args(["--", "-D", "warnings"]))
    });
    steps.step("clippy wasm", || {
        wasm::lint(place).map(|()| Counts::default())
    });
    steps.step("doc", || {
        let run = cargo(&["doc", "--workspace", "--no-deps", "--locked"]);
        check(run.env("RUSTDOCFLAGS", "-D warnings"))
    });
    steps.step("deny", || deny::check(place).map(|()| Counts::default()));
    steps.step("cargo test", || {
        // What is of Python is tested from there.
        let all = ["test", "--workspace", "--exclude", "openness-badge-python"];
        let run = cargo(&all).args(["--locked", "--no-fail-fast"]);
        // With one thread the runner does not tell a test its name (tests/common/folders.rs).
        let threads = thread::available_parallelism().map_or(2, |cores| cores.get().max(2));
        let run = run.env("RUST_TEST_THREADS", threads.to_string());
        let ran = in_ci(run, "OPENNESS_FUZZ_SECONDS", FUZZED).tell()?;
        Ok(Counts::of(&ran, summary::cargo))
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

/// As many changed texts of each fuzz target go through the modules in Node.
const CHANGED: &str = "60";

fn node(place: &Place) -> Result<Counts> {
    // Some of them hold the package against the native program.
    let build = ["build", "--quiet", "--locked", "--package"];
    let run = Run::cargo().args(build).args(["openness-badge-cli"]);
    run.dir(&place.root).must()?;
    let texts = place.target.join("texts.ndjson");
    let made = [texts.as_os_str(), CHANGED.as_ref()];
    fuzz::helper(place, "texts").args(made).must()?;
    let run = suite(place, "tests/node", &[])?.env("OPENNESS_TEXTS", &texts);
    Ok(Counts::of(&run.tell()?, summary::node))
}

fn browser(place: &Place, engines: &[Engine]) -> Result<Counts> {
    // One file after the other: browsers at the same time take each other's
    // time, and focus.
    let run = suite(place, "tests/browser", &["--test-concurrency=1"])?;
    let ran = browsers::suite(place, run, engines)?.tell()?;
    Ok(Counts::of(&ran, summary::node))
}

/// Which of them, says `OPENNESS_PLACES`: names, or `all`. All are read in Chromium, the
/// awkward ones in the other engines too.
fn places(place: &Place, engines: &[Engine]) -> Result<Counts> {
    let engines = match engines.contains(&Engine::Chromium) {
        true => engines,
        false => &[&[Engine::Chromium], engines].concat()[..],
    };
    let words = ["--test", "--test-reporter=spec", "tests/places/run.mjs"];
    let run = npm::node(&place.root, words).env("OPENNESS_DIST", place.dist());
    let ran = browsers::suite(place, run, engines)?.tell()?;
    Ok(Counts::of(&ran, summary::node))
}

/// The ways to get the program (tests/got), one after the other: they share what Cargo
/// has built.
pub fn got(place: &Place) -> Result<Counts> {
    let run = suite(place, "tests/got", &["--test-concurrency=1"])?;
    let ran = run.limit(Duration::from_secs(2 * 60 * 60)).tell()?;
    Ok(Counts::of(&ran, summary::node))
}

/// Node's runner over the test files of a folder, by their names: what it takes for a
/// folder differs between its versions.
fn suite(place: &Place, folder: &str, options: &[&str]) -> Result<Run> {
    let mut found = files::walk(&place.root.join(folder))?;
    found.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    if found.is_empty() {
        bail!("`{folder}` has no tests");
    }
    let run = npm::node(&place.root, ["--test", "--test-reporter=spec"]).args(options);
    let run = run.args(found.into_iter().map(|name| Path::new(folder).join(name)));
    Ok(run.env("OPENNESS_DIST", place.dist()))
}
