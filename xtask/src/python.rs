//! The wheel: built, installed into an environment of its own, and tested there.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::place::Place;
use crate::run::Run;
use crate::stamp::Stamp;
use crate::summary::{self, Counts};
use crate::system;
use openness_badge_site::files;

/// The oldest Python that the tests' own packages are to be had for; the wheel itself
/// runs on 3.10.
const OLDEST: (u32, u32) = (3, 11);

/// The environment in `target/python`, with the packages that are pinned.
struct Environment {
    folder: PathBuf,
}

/// Why the tests cannot run here, if so: a sentence with what would make them run.
fn missing() -> Option<String> {
    let (major, minor) = OLDEST;
    let ask = format!("install Python {major}.{minor} or later, with its module `venv`");
    if system::find("python3").is_none() {
        return Some(format!("there is no `python3`: {ask}"));
    }
    let said = Run::new("python3").args(["--version"]).read().ok();
    match said.as_deref().and_then(parse_version) {
        Some(found) if found >= OLDEST => None,
        Some((major, minor)) => Some(format!("`python3` is {major}.{minor}: {ask}")),
        None => Some(format!("`python3` does not run: {ask}")),
    }
}

/// Tests, and the packages that they need.
#[derive(Clone, Copy)]
pub struct Suite {
    /// The name of the list of packages and of the environment that has them.
    name: &'static str,
    /// The files of tests; all of them where none is named.
    files: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
}

/// Everything but the large engines.
pub const TESTS: Suite = Suite {
    name: "tests",
    files: &[],
    variables: &[],
};

/// The recipes with Spark, Ray and Daft, whose packages are two gigabytes.
pub const ENGINES: Suite = Suite {
    name: "engines",
    files: &["tests/test_recipes.py"],
    variables: &[("OPENNESS_ENGINES", "1")],
};

/// Builds the wheel, installs it, and runs these tests.
pub fn test(place: &Place, suite: Suite) -> Result<Counts> {
    if let Some(why) = missing() {
        return Ok(Counts::skipped(&why));
    }
    let environment = Environment::prepare(place, suite)?;
    environment.build_and_install(place)?;
    let mut run = environment
        .program("pytest")
        .args(["--color=no", "-p", "no:cacheprovider"])
        .args(suite.files)
        .dir(&place.root.join("python"));
    for (name, value) in suite.variables {
        run = run.env(name, value);
    }
    Ok(Counts::of(&run.tell()?, summary::pytest))
}

impl Environment {
    fn prepare(place: &Place, suite: Suite) -> Result<Self> {
        let environment = Environment {
            folder: place.target.join("python").join(suite.name),
        };
        let list = format!("python/requirements/{}.txt", suite.name);
        let path = place.root.join(&list);
        let pinned = files::read(&path)?;
        let stamp = Stamp::new(place, &format!("python-{}", suite.name), &[&pinned]);
        if stamp.is_fresh() && environment.python().exists() {
            return Ok(environment);
        }
        println!("  Python packages by `{list}`");
        Run::new("python3")
            .args(["-m", "venv", "--clear"])
            .args([environment.folder.as_os_str()])
            .must()?;
        // The list is whole: what a package needs is in it.
        environment
            .pip(&["install", "--quiet", "--no-deps", "--requirement"])
            .args([path.as_os_str()])
            .must()
            .context("it needs a network once")?;
        stamp.set()?;
        Ok(environment)
    }

    /// As the tests want it: not optimized as the one that goes out is.
    fn build_and_install(&self, place: &Place) -> Result<()> {
        let wheels = place.target.join("python").join("wheels");
        files::write_exactly(&wheels, &[])?;
        self.program("maturin")
            .args(["build", "--quiet", "--locked", "--profile", "dev", "--out"])
            .args([wheels.as_os_str()])
            .dir(&place.root.join("python"))
            .env("VIRTUAL_ENV", &self.folder)
            .env("CARGO_TARGET_DIR", &place.target)
            .must()?;
        let built = files::walk(&wheels)?;
        let wheel = built.first().context("maturin has built no wheel")?;
        self.pip(&["install", "--quiet", "--no-deps", "--force-reinstall"])
            .args([wheels.join(wheel).as_os_str()])
            .must()
    }

    fn pip(&self, words: &[&str]) -> Run {
        let quiet = ["-m", "pip", "--disable-pip-version-check", "--no-input"];
        Run::new(self.python()).args(quiet).args(words)
    }

    fn python(&self) -> PathBuf {
        self.file("python")
    }

    fn program(&self, name: &str) -> Run {
        Run::new(self.file(name))
    }

    fn file(&self, name: &str) -> PathBuf {
        match cfg!(windows) {
            true => self
                .folder
                .join("Scripts")
                .join(Path::new(name).with_extension("exe")),
            false => self.folder.join("bin").join(name),
        }
    }
}

fn parse_version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().strip_prefix("Python ")?.split('.');
    let mut number = || numbers.next()?.parse().ok();
    Some((number()?, number()?))
}

#[cfg(test)]
mod tests {
    use super::parse_version;

    #[test]
    fn python_says_its_version() {
        assert_eq!(parse_version("Python 3.13.0rc1\n"), Some((3, 13)));
        assert_eq!(parse_version("3.13"), None);
    }
}
