//! The npm packages that the build and the tests use, by the lock file.

use std::ffi::OsStr;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::files;
use crate::place::Place;
use crate::run::Run;
use crate::stamp::Stamp;
use crate::system;

/// The oldest Node that the scripts and tests run on.
const OLDEST_NODE: u32 = 20;

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
    let ran = run
        .dir(&place.root)
        .limit(Duration::from_secs(15 * 60))
        .tell()?;
    if !ran.ok {
        bail!(
            "`npm ci` {}: it needs a network or a filled npm cache once",
            ran.how
        );
    }
    stamp.set()
}

/// Node with a script or an option, in the root.
pub fn node<S: AsRef<OsStr>>(root: &Path, args: impl IntoIterator<Item = S>) -> Run {
    Run::new("node").args(args).dir(root)
}

fn check_node() -> Result<()> {
    if system::find("node").is_none() || system::find("npm").is_none() {
        println!("  Node and npm are missing");
        system::install(&["nodejs", "npm"])?;
    }
    let said = Run::new("node").args(["--version"]).read()?;
    match parse_version(&said) {
        Some(version) if version >= OLDEST_NODE => Ok(()),
        _ => bail!(
            "Node is {}: install Node {OLDEST_NODE} or newer",
            said.trim()
        ),
    }
}

fn parse_version(said: &str) -> Option<u32> {
    said.trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::parse_version;

    #[test]
    fn node_says_its_version_with_a_v() {
        assert_eq!(parse_version("v20.20.2\n"), Some(20));
        assert_eq!(parse_version("node 20"), None);
    }
}
