//! Programs of other people that the tests run, built from source once.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::place::Place;
use crate::run::Run;
use crate::system;

/// A program that Cargo builds: its crate, which is called as it is, and the version.
pub struct Tool {
    pub name: &'static str,
    pub version: &'static str,
    /// How long it takes to build.
    pub takes: &'static str,
}

impl Tool {
    /// The one in `PATH`, or one of this version, built into the target folder.
    pub fn path(&self, place: &Place) -> Result<PathBuf> {
        if let Some(path) = system::find(self.name) {
            return Ok(path);
        }
        let Tool {
            name,
            version,
            takes,
        } = self;
        let tools = place.tools();
        let path = tools.join("bin").join(name);
        // What Cargo notes there of each: `"name version (source)" = ["program"]`.
        let installed = fs::read_to_string(tools.join(".crates.toml")).unwrap_or_default();
        if path.is_file() && installed.contains(&format!("\"{name} {version} ")) {
            return Ok(path);
        }
        println!("  {name} {version} from source, once; {takes}");
        let ran = Run::cargo()
            .args(["install", name, "--locked", "--version", version, "--root"])
            .args([&tools])
            .env("CARGO_TARGET_DIR", tools.join("build"))
            .dir(&place.root)
            .tell()?;
        if !ran.ok {
            bail!(
                "`cargo install {name}` {}: put a {name} into `PATH`",
                ran.how
            );
        }
        Ok(path)
    }
}
