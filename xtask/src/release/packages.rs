//! What is published, and under which version: as Cargo and the other packages say.

use anyhow::{Context, Result, bail};
use openness_badge_site::files;
use serde_json::Value;

use crate::place::Place;
use crate::run::Run;

/// The crates that are published, and what else has to agree with them.
pub struct Packages {
    /// The library's version, which all others have.
    pub version: String,
    /// The crates by name. Cargo finds their order by itself.
    pub crates: Vec<String>,
    /// What cargo-binstall is told of the program.
    binstall: Value,
}

impl Packages {
    /// Fails where anything has another version than the library. What the crates need of
    /// each other, Cargo holds itself.
    pub fn of(place: &Place) -> Result<Self> {
        let words = ["metadata", "--format-version", "1", "--no-deps", "--locked"];
        let said = Run::cargo().args(words).dir(&place.root).read()?;
        let said: Value = serde_json::from_str(&said)?;
        let npm = files::read(&place.root.join("pkg/package.json"))?;
        let all = said["packages"]
            .as_array()
            .context("Cargo names no packages")?;
        Packages::new(all, &serde_json::from_slice(&npm)?)
    }

    fn new(all: &[Value], npm: &Value) -> Result<Self> {
        let of = |name| all.iter().find(|package| package["name"] == name);
        let library = of("openness-badge").context("the workspace has no library")?;
        // Tools of the workspace have no version of their own.
        let versioned = all.iter().filter(|package| package["version"] != "0.0.0");
        for other in versioned.chain([npm]) {
            let (name, version) = (&other["name"], &other["version"]);
            if *version != library["version"] {
                bail!("{name} has {version}, the library {}", library["version"]);
            }
        }
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let published = all.iter().filter(|package| package["publish"].is_null());
        let program = of("openness-badge-cli").context("the workspace has no program")?;
        Ok(Packages {
            version: text(&library["version"]),
            crates: published.map(|package| text(&package["name"])).collect(),
            binstall: program["metadata"]["binstall"].clone(),
        })
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
        let text = |key: &str| {
            let text = self.binstall[key].as_str().unwrap_or_default();
            let text = text.replace("{ version }", &self.version);
            text.replace("{ target }", target)
        };
        let (url, inner) = (text("pkg-url"), text("bin-dir"));
        let file = url.rsplit('/').next().unwrap_or_default();
        match file.strip_suffix(".tar.gz") {
            Some(name) if inner.split('/').next() == Some(name) && text("pkg-fmt") == "tgz" => {
                Ok(name.to_owned())
            }
            _ => bail!("cargo-binstall looks for `{inner}` in `{file}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Packages;

    fn packages(npm: &str, inner: &str) -> anyhow::Result<Packages> {
        let package = |name, version, publish: Value| json!({ "name": name, "version": version, "publish": publish });
        let mut program = package("openness-badge-cli", "0.2.0", Value::Null);
        program["metadata"]["binstall"] = json!({
            "pkg-url": "{ repo }/v{ version }/openness-badge-{ version }-{ target }.tar.gz",
            "bin-dir": inner,
            "pkg-fmt": "tgz",
        });
        let library = package("openness-badge", "0.2.0", Value::Null);
        let all = [program, library, package("xtask", "0.0.0", json!([]))];
        Packages::new(&all, &package("npm", npm, Value::Null))
    }

    #[test]
    fn what_is_published_has_one_version() {
        let fine = packages("0.2.0", "").unwrap();
        assert_eq!(fine.version, "0.2.0");
        assert_eq!(fine.crates, ["openness-badge-cli", "openness-badge"]);
        let error = packages("0.1.0", "").err().unwrap().to_string();
        assert_eq!(error, r#""npm" has "0.1.0", the library "0.2.0""#);
    }

    #[test]
    fn the_archive_is_where_it_is_looked_for() {
        let archive = |inner| packages("0.2.0", inner).unwrap().archive("x86_64-any");
        let inner = "openness-badge-{ version }-{ target }/{ bin }{ binary-ext }";
        assert_eq!(archive(inner).unwrap(), "openness-badge-0.2.0-x86_64-any");
        let error = archive("bin/{ bin }").unwrap_err().to_string();
        let said =
            "cargo-binstall looks for `bin/{ bin }` in `openness-badge-0.2.0-x86_64-any.tar.gz`";
        assert_eq!(error, said);
    }
}
