//! What belongs to the contributor: Debian's packages and rustup's components. They are
//! installed with `--install` or in CI, and else named.

use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::run::Run;

static MAY: OnceLock<bool> = OnceLock::new();

/// Says once whether anything may be installed.
pub fn allow(install: bool) {
    MAY.get_or_init(|| install || env::var_os("CI").is_some());
}

/// A program in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let files = env::split_paths(&path).map(|folder| folder.join(program));
    files.into_iter().find(|file| file.is_file())
}

/// Runs a command that installs something, where that may be.
fn install(words: &[&str]) -> Result<()> {
    let told = words.join(" ");
    if !MAY.get().is_some_and(|may| *may) {
        bail!("run `{told}`, or let `--install` do it");
    }
    let run = Run::new(words[0]).args(&words[1..]);
    let run = run.env("DEBIAN_FRONTEND", "noninteractive");
    run.limit(Duration::from_secs(20 * 60)).must()
}

/// Adds something to the toolchain that is at hand.
pub fn rustup(words: &[&str]) -> Result<()> {
    if find("rustup").is_none() {
        bail!("there is no rustup");
    }
    install(&[&["rustup"], words].concat())
}

/// Installs Debian packages, as root or by a `sudo` that asks nothing.
pub fn packages(packages: &[&str]) -> Result<()> {
    if find("apt-get").is_none() {
        bail!("install `{}`", packages.join(" "));
    }
    let is_root = Run::new("id").args(["-u"]).read()?.trim() == "0";
    let apt: &[&str] = if is_root {
        &["apt-get"]
    } else {
        &["sudo", "-n", "apt-get"]
    };
    // Old lists may still serve, so only the installation decides.
    let _ = install(&[apt, &["update", "-q"]].concat());
    let words = ["install", "-q", "-y", "--no-install-recommends"];
    install(&[apt, &words, packages].concat())
}
