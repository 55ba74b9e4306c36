//! Debian's packages, where they may be installed.

use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::run::Run;

/// A program in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// How a system package can be installed: the words before `apt-get`.
pub fn apt() -> Option<&'static [&'static str]> {
    static APT: OnceLock<Option<&'static [&'static str]>> = OnceLock::new();
    *APT.get_or_init(|| {
        find("apt-get")?;
        let said = |program: &str, args: &[&str]| {
            let ran = Run::new(program).args(args).limit(Duration::from_secs(10));
            ran.quiet().ok().filter(|ran| ran.ok).map(|ran| ran.output)
        };
        if said("id", &["-u"])?.trim() == "0" {
            Some(&[] as &[&str])
        } else {
            said("sudo", &["-n", "true"])?;
            Some(&["sudo", "-n"])
        }
    })
}

/// Installs Debian packages. The error says what a person can do instead.
pub fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let Some(before) = apt() else {
        bail!(
            "the packages `{list}` cannot be installed from here: \
             run `apt-get install --no-install-recommends {list}` as root"
        );
    };
    let apt = |args: &[&str]| {
        let words: Vec<&str> = [before, &["apt-get"], args].concat();
        let (program, args) = words.split_first().unwrap_or((&"apt-get", &[]));
        Run::new(program)
            .args(args)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .limit(Duration::from_secs(20 * 60))
            .tell()
    };
    // Old lists may still serve, so only the installation decides.
    let updated = apt(&["update", "-q"])?;
    let installed = apt(&[
        &["install", "-q", "-y", "--no-install-recommends"],
        packages,
    ]
    .concat())?;
    if !installed.ok {
        let why = if updated.ok {
            ""
        } else {
            " (nor could the lists be updated)"
        };
        bail!(
            "`apt-get install {list}` {}{why}: see what it says above, or install them by hand",
            installed.how
        );
    }
    Ok(())
}
