//! Whose README it is: a registry of packages shows one away from its files.

use std::fs;
use std::path::Path;

use anyhow::{Error, Result};
use openness_badge::write::Reader;
use serde_json::Value;
use toml::Table;

use crate::input;

/// Hosts whose repositories the registries lead relative addresses to.
const HOSTS: [&str; 3] = ["github", "gitlab", "bitbucket"];

/// The registry that shows this README as that of a package, and leaves its relative
/// addresses as they are. A file of a package that cannot be read is an error; what is
/// wrong in it, whoever builds the package says.
pub fn keeper(readme: &Path) -> Result<Option<Reader>> {
    let folder = readme.parent().unwrap_or(Path::new(""));
    let Some(name) = readme.file_name().and_then(|name| name.to_str()) else {
        return Ok(None);
    };
    let beside = |file: &str| {
        let path = folder.join(file);
        let is_there = fs::metadata(&path).is_ok();
        is_there.then(|| input::whole_text(&path)).transpose()
    };
    let toml =
        |file: &str| Ok::<_, Error>(beside(file)?.and_then(|text| text.parse::<Table>().ok()));
    let json = |file: &str| {
        Ok::<_, Error>(beside(file)?.and_then(|text| serde_json::from_str(&text).ok()))
    };
    if toml("pyproject.toml")?.is_some_and(|project| python(&project, name)) {
        return Ok(Some(Reader::Pypi));
    }
    if toml("Cargo.toml")?.is_some_and(|crates| rust(&crates, name)) {
        return Ok(Some(Reader::Crates));
    }
    if json("package.json")?.is_some_and(|package| node(&package, name)) {
        return Ok(Some(Reader::Npm));
    }
    Ok(None)
}

/// `project.readme`: a name, or a table with one.
fn python(project: &Table, readme: &str) -> bool {
    let said = project
        .get("project")
        .and_then(|project| project.get("readme"));
    let file = said.and_then(|said| said.get("file")).or(said);
    file.and_then(toml::Value::as_str) == Some(readme)
}

/// `package.readme`, which is `README.md` where nothing is said. What a workspace says
/// of the repository is not looked up.
fn rust(crates: &Table, readme: &str) -> bool {
    let Some(package) = crates.get("package") else {
        return false;
    };
    let own = package.get("readme").map_or(readme == "README.md", |said| {
        said.as_str() == Some(readme) || said.as_bool() == Some(true) && readme == "README.md"
    });
    own && match package.get("repository") {
        None => true,
        Some(said) => said.as_str().is_some_and(|url| !is_known(url)),
    }
}

/// The README of a package that is not private, whatever its case.
fn node(package: &Value, readme: &str) -> bool {
    let stem = readme.split('.').next().unwrap_or_default();
    let published = package["name"].is_string() && package["private"] != Value::Bool(true);
    let said = &package["repository"];
    let url = said.as_str().or(said["url"].as_str());
    // `owner/name` alone is on GitHub.
    let known = url.is_some_and(|url| is_known(url) || !url.contains(':'));
    published && stem.eq_ignore_ascii_case("readme") && !known
}

fn is_known(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    let host = host.split_once('@').map_or(host, |(_, host)| host);
    let name = host.split('.').next().unwrap_or_default();
    HOSTS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        text.parse().unwrap()
    }

    #[test]
    fn a_project_of_python_names_its_readme() {
        for text in [
            "[project]\nreadme = 'README.md'",
            "[project]\nreadme = { file = 'README.md', content-type = 'text/markdown' }",
        ] {
            assert!(python(&table(text), "README.md"), "{text}");
            assert!(!python(&table(text), "CARD.md"), "{text}");
        }
        for text in [
            "",
            "[project]\nname = 'x'",
            "[tool.x]\nreadme = 'README.md'",
        ] {
            assert!(!python(&table(text), "README.md"), "{text}");
        }
    }

    #[test]
    fn a_crate_has_one_unless_it_says_no() {
        for (text, keeps) in [
            ("[package]\nname = 'x'", true),
            ("[package]\nrepository = 'https://huggingface.co/x/y'", true),
            ("[package]\nrepository = 'https://github.com/x/y'", false),
            ("[package]\nrepository.workspace = true", false),
            ("[package]\nreadme = false", false),
            ("[package]\nreadme = 'CARD.md'", false),
            ("[workspace]\nmembers = []", false),
        ] {
            assert_eq!(rust(&table(text), "README.md"), keeps, "{text}");
        }
    }

    #[test]
    fn a_package_of_node_may_be_private() {
        for (text, keeps) in [
            (r#"{"name":"x"}"#, true),
            (
                r#"{"name":"x","repository":{"url":"https://huggingface.co/x/y"}}"#,
                true,
            ),
            (r#"{"name":"x","repository":"x/y"}"#, false),
            (r#"{"name":"x","repository":"gitlab:x/y"}"#, false),
            (
                r#"{"name":"x","repository":{"url":"git+ssh://git@github.com/x/y.git"}}"#,
                false,
            ),
            (r#"{"name":"x","private":true}"#, false),
            (r#"{"private":false}"#, false),
            ("[]", false),
        ] {
            let package = serde_json::from_str(text).unwrap();
            assert_eq!(node(&package, "readme.md"), keeps, "{text}");
            assert!(!node(&package, "CARD.md"), "{text}");
        }
    }
}
