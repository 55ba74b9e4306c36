//! From the library's sources to a raw wasm module, by the best way that is
//! open.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::facts::{self, DEBIAN_BIN, TARGET};
use crate::files;
use crate::part::{self, Part};
use crate::place::Place;
use crate::run::Run;
use crate::system;
use crate::way::{Facts, Setup, Way, ways};

/// Debian's compiler with sources, and its linker.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// What both ways to a small standard library add to the command line.
const BUILD_STD: [&str; 3] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "-Zpanic-immediate-abort",
];

/// A raw module.
pub struct Module {
    /// Which one.
    pub part: Part,
    /// The module as the linker left it.
    pub path: PathBuf,
}

/// Builds the library's modules by the first way that works.
pub fn build(place: &Place) -> Result<(Way, Vec<Module>)> {
    let facts = facts::gather();
    let mut reasons = Vec::new();
    for (way, setup) in ways(facts) {
        if let Err(error) = prepare(setup) {
            println!("  not {}: {error:#}", way.name());
            reasons.push(format!("{}: {error:#}", way.name()));
            continue;
        }
        println!("  way: {way}{}", why(way, setup, &reasons));
        match build_by(place, way) {
            Ok(modules) => return Ok((way, modules)),
            // Whose fault is it? An empty library tells.
            Err(error) if works(place, way) => return Err(error),
            Err(error) => {
                println!(
                    "  not {}: an empty library does not build either",
                    way.name()
                );
                reasons.push(format!("{}: {error:#}", way.name()));
            }
        }
    }
    bail!("{}", no_way(facts, &reasons))
}

/// Builds the library's modules by the plain way, to compare.
pub fn build_plain(place: &Place) -> Result<Vec<Module>> {
    let way = Way::Plain;
    let open = ways(facts::gather())
        .into_iter()
        .find(|(open, _)| *open == way);
    let (_, setup) = open.context("the plain way needs rustup")?;
    prepare(setup)?;
    build_by(place, way)
}

/// Builds the library's modules by one way.
fn build_by(place: &Place, way: Way) -> Result<Vec<Module>> {
    part::ALL
        .into_iter()
        .map(|part| build_part(place, way, part))
        .collect()
}

fn build_part(place: &Place, way: Way, part: Part) -> Result<Module> {
    // A folder for each: the two are files of one name, and cargo would make
    // both anew every time.
    let folder = place.target.join("wasm").join(way.name()).join(part.name);
    let lib = ["--lib", "--crate-type", "cdylib"];
    let features = ["--no-default-features", "--features", part.feature];
    cargo(place, way, "rustc", &folder)
        .args(["--package", part.package])
        .args(lib)
        .args(features)
        .dir(&place.root)
        .must()
        .context("the wasm module does not build: mend what the compiler says above")?;
    let path = folder.join(TARGET).join("wasm").join(part.built());
    if !path.is_file() {
        bail!("the compiler left no module at `{}`", path.display());
    }
    Ok(Module { part, path })
}

/// Cargo set up for a way, with a target folder of its own. What decides the
/// module's bytes stands here, not in the caller's environment.
fn cargo(place: &Place, way: Way, command: &str, folder: &Path) -> Run {
    let mut flags = vec![remap(&place.root, "."), remap(&cargo_home(), "cargo")];
    let run = match way {
        Way::Debian => {
            let bin = Path::new(DEBIAN_BIN);
            let path = env::var_os("PATH").unwrap_or_default();
            let paths = [bin.to_path_buf()]
                .into_iter()
                .chain(env::split_paths(&path));
            let path = env::join_paths(paths).unwrap_or(path.clone());
            if let Some(linker) = facts::debian_linker() {
                flags.push(format!("-Clinker={}", linker.display()).into());
            }
            Run::new(bin.join("cargo"))
                .env("PATH", path)
                .env("RUSTC", bin.join("rustc"))
                .env_remove("CARGO")
                .env_remove("RUSTUP_TOOLCHAIN")
        }
        Way::BuildStd | Way::Plain => Run::cargo().env_remove("RUSTC"),
    };
    let run = run
        .env("CARGO_TARGET_DIR", folder)
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            flags.join(&OsString::from("\u{1f}")),
        )
        .args([command, "--locked", "--profile", "wasm", "--target", TARGET]);
    if way.is_small() {
        // The setting is unstable: in Cargo.toml every other build would stop
        // at it, so it is given here.
        run.env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_PROFILE_WASM_PANIC", "immediate-abort")
            .args(BUILD_STD)
    } else {
        run
    }
}

/// Whether an empty library builds by a way.
fn works(place: &Place, way: Way) -> bool {
    let probe = place.scratch().join("probe");
    let manifest = "[package]\nname = \"probe\"\nedition = \"2024\"\n\
                    [lib]\ncrate-type = [\"cdylib\"]\n\
                    [profile.wasm]\ninherits = \"release\"\npanic = \"abort\"\n\
                    [workspace]\n";
    let lock = "version = 4\n\n[[package]]\nname = \"probe\"\nversion = \"0.0.0\"\n";
    let written = files::write(&probe.join("Cargo.toml"), manifest.as_bytes())
        .and_then(|()| files::write(&probe.join("Cargo.lock"), lock.as_bytes()))
        .and_then(|()| files::write(&probe.join("src").join("lib.rs"), b""));
    let folder = probe.join("target").join(way.name());
    written.is_ok()
        && cargo(place, way, "build", &folder)
            .dir(&probe)
            .quiet()
            .is_ok_and(|ran| ran.ok)
}

fn prepare(setup: Setup) -> Result<()> {
    let rustup = |args: &[&str]| -> Result<()> {
        let run = Run::new("rustup").args(args);
        let ran = run.limit(Duration::from_secs(180)).tell()?;
        if !ran.ok {
            bail!("`rustup {}` {}", args.join(" "), ran.how);
        }
        Ok(())
    };
    match setup {
        Setup::None => Ok(()),
        Setup::RustSrc => rustup(&["component", "add", "rust-src"]),
        Setup::Target => rustup(&["target", "add", TARGET]),
        Setup::Packages => system::install(&PACKAGES),
    }
}

/// Why this way, as the end of the line that names it.
fn why(way: Way, setup: Setup, reasons: &[String]) -> &'static str {
    match (way, setup, reasons.is_empty()) {
        (Way::Plain, ..) => ", for the standard library's sources are not to be had here",
        (_, Setup::None, true) => ", for all it needs is here",
        (_, Setup::None, false) => ", the next that is open",
        (_, _, true) => ", for what it lacked could be fetched",
        (_, _, false) => ", the next that is open, after fetching what it lacked",
    }
}

fn no_way(facts: Facts, reasons: &[String]) -> String {
    let mend = if facts.rustup {
        format!(
            "run `rustup component add rust-src` (or `rustup target add {TARGET}`) with a network"
        )
    } else {
        "install rustup, or Debian's packages `".to_owned() + &PACKAGES.join(" ") + "`"
    };
    let mut text = format!("no way to a wasm module is open here: {mend}");
    for reason in reasons {
        text.push_str("\n  ");
        text.push_str(reason);
    }
    text
}

/// Takes the machine's own paths out of the module.
fn remap(from: &Path, to: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(from);
    flag.push("=");
    flag.push(to);
    flag
}

fn cargo_home() -> PathBuf {
    let home = || Some(Path::new(&env::var_os("HOME")?).join(".cargo"));
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .and_then(|home| fs::canonicalize(home).ok())
        .unwrap_or_else(|| PathBuf::from("cargo"))
}

/// Lints of the wasm faces, by whatever compiler for it is quickest at hand.
pub fn lint(place: &Place) -> Result<Vec<Run>> {
    let facts = facts::gather();
    let mut ways = ways(facts);
    // No module comes of it, so nothing is gained by a library for size.
    ways.sort_by_key(|(way, setup)| (*setup != Setup::None, *way != Way::Plain));
    let way = ways
        .into_iter()
        .find_map(|(way, setup)| prepare(setup).ok().map(|()| way));
    let Some(way) = way else {
        bail!("{}", no_way(facts, &[]));
    };
    // Debian's compiler has no clippy.
    let clippy = way != Way::Debian;
    let folder = place.target.join("wasm").join("lint");
    let run = |part: Part| {
        let run = cargo(place, way, if clippy { "clippy" } else { "check" }, &folder)
            .args(["--package", part.package, "--lib"])
            .args(["--no-default-features", "--features", part.feature])
            .dir(&place.root);
        if clippy {
            run.args(["--", "-D", "warnings"])
        } else {
            run
        }
    };
    Ok(part::ALL.map(run).into())
}
