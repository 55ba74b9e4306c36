//! Where things lie.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run::Run;

/// The folders that the build program works in.
pub struct Place {
    /// The workspace's root.
    pub root: PathBuf,
    /// Cargo's target folder: `CARGO_TARGET_DIR`, or `target` in the root.
    pub target: PathBuf,
}

impl Place {
    /// Finds the root from what Cargo says about the running package, so that
    /// a program built elsewhere still works on the tree it was called in.
    pub fn find() -> Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package
            .parent()
            .context("the build program's folder has no parent")?
            .to_path_buf();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(target) => env::current_dir()?.join(target),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The machine that Cargo builds for, as `x86_64-unknown-linux-gnu`.
    pub fn host(&self) -> Result<String> {
        let said = Run::new("rustc").args(["-vV"]).dir(&self.root).read()?;
        let host = said.lines().find_map(|line| line.strip_prefix("host: "));
        host.map(str::to_owned).context("rustc names no host")
    }

    /// What is published and served: the module, its glue, the element.
    pub fn dist(&self) -> PathBuf {
        self.root.join("pkg").join("dist")
    }

    /// The site as it is served.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// Intermediate files and stamps of the build program.
    pub fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// Programs that are installed for the tests alone.
    pub fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// A path as a reader of the output wants it: from the root if inside.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .display()
            .to_string()
    }
}
