//! What is published, and under which version: as Cargo and the other packages say.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::place::Place;
use crate::run::Run;
use openness_badge_site::files;

/// The crates that are published, and what else has to agree with them.
pub struct Packages {
    /// The library's version, which all others have.
    pub version: String,
    /// The crates by name, each after those that it needs.
    pub crates: Vec<String>,
    /// What Cargo says of each package of the workspace.
    all: Vec<Value>,
}

const LIBRARY: &str = "openness-badge";
const PROGRAM: &str = "openness-badge-cli";

impl Packages {
    pub fn of(place: &Place) -> Result<Self> {
        let said = Run::cargo()
            .args(["metadata", "--format-version", "1", "--no-deps", "--locked"])
            .dir(&place.root)
            .read()?;
        let said: Value = serde_json::from_str(&said)?;
        Packages::new(said["packages"].as_array().cloned().unwrap_or_default())
    }

    fn new(all: Vec<Value>) -> Result<Self> {
        let library = all.iter().find(|package| package["name"] == LIBRARY);
        let version = library.and_then(|library| library["version"].as_str());
        let mut packages = Packages {
            version: version.context("the workspace has no library")?.to_owned(),
            crates: Vec::new(),
            all,
        };
        let mut left: Vec<&Value> = packages
            .all
            .iter()
            .filter(|one| one["publish"].is_null())
            .collect();
        let mut sorted: Vec<String> = Vec::new();
        while !left.is_empty() {
            let names: Vec<&str> = left.iter().filter_map(|one| one["name"].as_str()).collect();
            let waits = |one: &&Value| needed(one).any(|name| names.contains(&name));
            let (later, now): (Vec<&Value>, Vec<&Value>) = left.iter().partition(|one| waits(one));
            if now.is_empty() {
                bail!("these crates need each other: {}", names.join(", "));
            }
            let now = now.iter().filter_map(|one| one["name"].as_str());
            sorted.extend(now.map(str::to_owned));
            left = later;
        }
        packages.crates = sorted;
        Ok(packages)
    }

    /// Fails where anything has another version than the library.
    pub fn agree(&self, place: &Place) -> Result<()> {
        let mut others = Vec::new();
        let mut hold = |what: &str, version: Option<&str>| {
            if version != Some(self.version.as_str()) {
                others.push(format!("{what} has {}", version.unwrap_or("none")));
            }
        };
        for package in &self.all {
            let name = package["name"].as_str().unwrap_or_default();
            // Tools of the workspace have no version of their own.
            if package["version"] != "0.0.0" {
                hold(name, package["version"].as_str());
            }
            for dependency in package["dependencies"].as_array().into_iter().flatten() {
                let needs = dependency["name"].as_str().unwrap_or_default();
                if package["publish"].is_null()
                    && dependency["kind"].is_null()
                    && self.crates.iter().any(|name| name == needs)
                {
                    let required = dependency["req"].as_str().unwrap_or_default();
                    hold(
                        &format!("{name}, of {needs},"),
                        Some(required.trim_start_matches('^')),
                    );
                }
            }
        }
        let npm: Value =
            serde_json::from_slice(&files::read(&place.root.join("pkg/package.json"))?)?;
        hold("pkg/package.json", npm["version"].as_str());
        match others.is_empty() {
            true => Ok(()),
            false => bail!(
                "the library has {}, but {}",
                self.version,
                others.join("; ")
            ),
        }
    }

    /// What a person has left to do before it is published.
    pub fn not_ready(&self, place: &Place) -> Result<Vec<String>> {
        let mut left = Vec::new();
        let changes = String::from_utf8(files::read(&place.root.join("CHANGELOG.md"))?)?;
        let heading = format!("## {}", self.version);
        let is_heading = |line: &str| line.replace(['[', ']'], "").starts_with(&heading);
        if !changes.lines().any(is_heading) {
            left.push(format!("CHANGELOG.md has no section `{heading}`"));
        }
        let git = |args: &[&str]| Run::new("git").args(args).dir(&place.root).read();
        if !git(&["status", "--porcelain"])?.is_empty() {
            left.push("there are changes that are not committed".to_owned());
        }
        let tag = format!("v{}", self.version);
        if !git(&["tag", "--list", &tag])?.is_empty() {
            left.push(format!("the tag {tag} is there already"));
        }
        Ok(left)
    }

    /// The name of the program's archive without its ending, and of the folder in it, as
    /// cargo-binstall is told.
    pub fn archive(&self, target: &str) -> Result<String> {
        let program = self.all.iter().find(|package| package["name"] == PROGRAM);
        let told = program.map(|program| &program["metadata"]["binstall"]);
        let text = |key: &str| told.and_then(|told| told[key].as_str());
        let fill = |text: &str| {
            let text = text.replace("{ version }", &self.version);
            text.replace("{ target }", target)
        };
        let url = fill(text("pkg-url").context("cargo-binstall is told no address")?);
        let inner = fill(text("bin-dir").context("cargo-binstall is told no folder")?);
        let file = url.rsplit('/').next().unwrap_or_default();
        let name = file
            .strip_suffix(".tar.gz")
            .context("the archive is no .tar.gz")?;
        if inner.split('/').next() != Some(name) || text("pkg-fmt") != Some("tgz") {
            bail!("cargo-binstall looks for `{inner}` in `{file}`");
        }
        Ok(name.to_owned())
    }
}

/// The packages that a package is built with, but for those of its tests.
fn needed(package: &Value) -> impl Iterator<Item = &str> {
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    let normal = dependencies.filter(|dependency| dependency["kind"] != "dev");
    normal.filter_map(|dependency| dependency["name"].as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Packages;

    fn package(name: &str, needs: &[&str]) -> serde_json::Value {
        let needs: Vec<_> = needs
            .iter()
            .map(|name| json!({ "name": name, "kind": null, "req": "^0.2.0" }))
            .collect();
        json!({ "name": name, "version": "0.2.0", "publish": null, "dependencies": needs })
    }

    #[test]
    fn crates_come_after_what_they_need() {
        let all = vec![
            package(
                "openness-badge-cli",
                &["clap", "openness-badge", "openness-badge-arrow"],
            ),
            package("openness-badge-arrow", &["openness-badge"]),
            json!({ "name": "xtask", "version": "0.0.0", "publish": [], "dependencies": [] }),
            package("openness-badge", &["serde"]),
        ];
        let packages = Packages::new(all).unwrap();
        let order = [
            "openness-badge",
            "openness-badge-arrow",
            "openness-badge-cli",
        ];
        assert_eq!(packages.crates, order);
        assert_eq!(packages.version, "0.2.0");
    }

    #[test]
    fn crates_in_a_circle_are_refused() {
        let all = vec![
            package("openness-badge", &["b"]),
            package("b", &["openness-badge"]),
        ];
        let error = Packages::new(all).err().unwrap().to_string();
        assert_eq!(error, "these crates need each other: openness-badge, b");
    }

    #[test]
    fn the_archive_is_where_it_is_looked_for() {
        let mut program = package("openness-badge-cli", &[]);
        program["metadata"]["binstall"] = json!({
            "pkg-url": "{ repo }/v{ version }/openness-badge-{ version }-{ target }.tar.gz",
            "bin-dir": "openness-badge-{ version }-{ target }/{ bin }{ binary-ext }",
            "pkg-fmt": "tgz",
        });
        let packages = |program| Packages::new(vec![package("openness-badge", &[]), program]);
        let archive = packages(program.clone()).unwrap().archive("x86_64-any");
        assert_eq!(archive.unwrap(), "openness-badge-0.2.0-x86_64-any");
        program["metadata"]["binstall"]["bin-dir"] = json!("bin/{ bin }");
        let error = packages(program)
            .unwrap()
            .archive("x86_64-any")
            .unwrap_err();
        let said =
            "cargo-binstall looks for `bin/{ bin }` in `openness-badge-0.2.0-x86_64-any.tar.gz`";
        assert_eq!(error.to_string(), said);
    }
}
