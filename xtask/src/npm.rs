//! The npm packages that the build and the tests use, by the lock file.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::run::Run;
use crate::stamp::Stamp;
use crate::system;
use openness_badge_site::files;

/// Installs what the lock file names, unless it is there already.
pub fn install(place: &Place) -> Result<()> {
    check_node()?;
    let lock = files::read(&place.root.join("package-lock.json"))?;
    let stamp = Stamp::new(place, "npm", &[&lock]);
    if stamp.is_fresh() && place.root.join("node_modules").is_dir() {
        return Ok(());
    }
    println!("  npm packages by the lock file");
    let run = Run::new("npm").args(["ci", "--no-audit", "--no-fund", "--no-update-notifier"]);
    let ran = run.dir(&place.root).must();
    ran.context("it needs a network or a filled npm cache once")?;
    stamp.set()
}

/// Node with a script or an option, in the root.
pub fn node<S: AsRef<OsStr>>(root: &Path, args: impl IntoIterator<Item = S>) -> Run {
    Run::new("node").args(args).dir(root)
}

/// Which versions will do, says package.json.
fn check_node() -> Result<()> {
    let is_there = |name| system::find(name).is_some();
    match is_there("node") && is_there("npm") {
        true => Ok(()),
        false => system::packages(&["nodejs", "npm"]).context("Node and npm are missing"),
    }
}
