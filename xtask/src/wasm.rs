//! From the library's sources to a raw wasm module, by the best way that is open.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::part::{self, Part};
use crate::place::Place;
use crate::run::Run;
use crate::way::{DEBIAN_BIN, TARGET, Way, debian_linker};

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

/// Builds the library's modules.
pub fn build(place: &Place) -> Result<(Way, Vec<Module>)> {
    let way = Way::find()?;
    println!("  way: {way}");
    let modules = part::ALL
        .into_iter()
        .map(|part| build_part(place, way, part));
    Ok((way, modules.collect::<Result<_>>()?))
}

fn build_part(place: &Place, way: Way, part: Part) -> Result<Module> {
    // A folder for each: the two are files of one name, and cargo would make
    // both anew every time.
    let folder = place.target.join("wasm").join(way.name()).join(part.name);
    cargo(place, way, "rustc", &folder)
        .args(["--package", part.package, "--lib", "--crate-type", "cdylib"])
        .args(["--no-default-features", "--features", part.feature])
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
            if let Some(linker) = debian_linker() {
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
        .dir(&place.root)
        .env("CARGO_TARGET_DIR", folder)
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            flags.join(&OsString::from("\u{1f}")),
        )
        .args([command, "--locked", "--profile", "wasm", "--target", TARGET]);
    match way.is_small() {
        // The setting is unstable: in Cargo.toml every other build would stop
        // at it, so it is given here.
        true => run
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_PROFILE_WASM_PANIC", "immediate-abort")
            .args(BUILD_STD),
        false => run,
    }
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

/// Lints the wasm faces.
pub fn lint(place: &Place) -> Result<()> {
    let way = Way::quick()?;
    let folder = place.target.join("wasm").join("lint");
    for part in part::ALL {
        // Debian's compiler has no clippy.
        let command = if way == Way::Debian {
            "check"
        } else {
            "clippy"
        };
        let run = cargo(place, way, command, &folder)
            .args(["--package", part.package, "--lib"])
            .args(["--no-default-features", "--features", part.feature]);
        match way {
            Way::Debian => run.must()?,
            Way::BuildStd | Way::Plain => run.args(["--", "-D", "warnings"]).must()?,
        }
    }
    Ok(())
}
