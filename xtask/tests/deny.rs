//! Licenses, bans and sources of every crate in the lock file, as `deny.toml` says: what
//! `cargo deny` holds too, and takes minutes to build for. Advisories need a database that
//! only it knows.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;
use spdx::{Expression, LicenseReq, ParseMode};

/// The keys of `deny.toml` that are held here.
#[derive(Deserialize)]
struct Rules {
    licenses: Licenses,
    bans: Bans,
    sources: Sources,
}

#[derive(Deserialize)]
struct Licenses {
    allow: Vec<String>,
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// What Cargo says of the workspace.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// None of a package of the workspace.
    source: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    req: String,
    path: Option<String>,
}

impl Rules {
    fn broken_by(&self, packages: &[Package]) -> Vec<String> {
        let exceptions = self.licenses.exceptions.iter();
        let exceptions: HashMap<&str, &Exception> = exceptions
            .map(|exception| (exception.name.as_str(), exception))
            .collect();
        let mut wrong = Vec::new();
        for package in packages {
            let name = format!("`{}` {}", package.name, package.version);
            let own = exceptions.get(package.name.as_str());
            let own = own.map_or(&[][..], |exception| &exception.allow);
            let allowed = [&self.licenses.allow, own].concat();
            let license = package.license.as_deref().unwrap_or_default();
            if !satisfied(license, &allowed) {
                wrong.push(format!(
                    "{name} is under {license:?}, which `deny.toml` does not allow"
                ));
            }
            if self
                .bans
                .deny
                .iter()
                .any(|banned| banned.name == package.name)
            {
                wrong.push(format!("{name} is banned by `deny.toml`"));
            }
            let source = package.source.as_deref();
            let is_known = |source: &str| {
                let mut known = self.sources.allow_registry.iter();
                known.any(|known| source.strip_prefix("registry+") == Some(known))
            };
            if !source.is_none_or(is_known) {
                wrong.push(format!("{name} comes from {}", source.unwrap_or_default()));
            }
            let wild = package.dependencies.iter();
            let wild = wild.filter(|dependency| dependency.req == "*" && dependency.path.is_none());
            if source.is_none() {
                wrong.extend(
                    wild.map(|wild| format!("{name} takes any version of `{}`", wild.name)),
                );
            }
        }
        // One that nobody needs any more would allow what comes later.
        for exception in &self.licenses.exceptions {
            if !packages
                .iter()
                .any(|package| package.name == exception.name)
            {
                wrong.push(format!(
                    "no crate is `{}` any more: take it out of `deny.toml`",
                    exception.name
                ));
            }
        }
        wrong
    }
}

/// Whether a license expression lets us choose among allowed ones.
fn satisfied(license: &str, allowed: &[String]) -> bool {
    let allows = |required: &LicenseReq| allowed.contains(&required.to_string());
    Expression::parse_mode(license, ParseMode::LAX)
        .is_ok_and(|expression| expression.evaluate(allows))
}

const RULES: &str = r#"
    [licenses]
    allow = ["MIT", "Apache-2.0 WITH LLVM-exception"]
    exceptions = [{ crate = "weak", allow = ["MPL-2.0"] }]
    [bans]
    deny = [{ crate = "curl-sys" }]
    [sources]
    allow-registry = ["https://registry.example/index"]
"#;

fn package(name: &str, license: &str, source: Option<&str>) -> Package {
    Package {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        license: Some(license.to_owned()).filter(|license| !license.is_empty()),
        source: source.map(str::to_owned),
        dependencies: Vec::new(),
    }
}

#[test]
fn what_is_depended_on_is_what_may_be() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rules = std::fs::read_to_string(root.join("deny.toml")).unwrap();
    let rules: Rules = toml::from_str(&rules).expect("the keys that are read here");
    let told = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--all-features",
        ])
        .current_dir(&root)
        .output()
        .unwrap();
    let metadata: Metadata = serde_json::from_slice(&told.stdout).expect("`cargo metadata`");
    assert!(metadata.packages.len() > 300, "{}", metadata.packages.len());
    let wrong = rules.broken_by(&metadata.packages);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn licenses_are_read_as_expressions() {
    let allowed = [
        "MIT".to_owned(),
        "Apache-2.0 WITH LLVM-exception".to_owned(),
    ];
    for (license, right) in [
        ("MIT", true),
        ("MIT OR GPL-3.0-only", true),
        ("MIT/Apache-2.0", true),
        ("MIT AND GPL-3.0-only", false),
        ("Apache-2.0", false),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("(GPL-3.0-only OR MIT) AND MIT", true),
        ("", false),
        ("mine", false),
    ] {
        assert_eq!(satisfied(license, &allowed), right, "{license}");
    }
}

#[test]
fn what_may_not_be_is_named() {
    let rules: Rules = toml::from_str(RULES).unwrap();
    let index = Some("registry+https://registry.example/index");
    let mut own = package("own", "MIT", None);
    let wild = |name: &str, path: Option<&str>| Dependency {
        name: name.to_owned(),
        req: "*".to_owned(),
        path: path.map(str::to_owned),
    };
    own.dependencies = vec![wild("any", None), wild("beside", Some("/x"))];
    let found = rules.broken_by(&[
        own,
        package("fine", "MIT OR Apache-2.0", index),
        package("weak", "MPL-2.0", index),
        package("strong", "GPL-3.0-only", index),
        package("silent", "", index),
        package("curl-sys", "MIT", index),
        package("elsewhere", "MIT", Some("git+https://git.example/x")),
    ]);
    assert_eq!(
        found,
        [
            "`own` 1.0.0 takes any version of `any`",
            "`strong` 1.0.0 is under \"GPL-3.0-only\", which `deny.toml` does not allow",
            "`silent` 1.0.0 is under \"\", which `deny.toml` does not allow",
            "`curl-sys` 1.0.0 is banned by `deny.toml`",
            "`elsewhere` 1.0.0 comes from git+https://git.example/x",
        ]
    );
    assert_eq!(
        rules.broken_by(&[]),
        ["no crate is `weak` any more: take it out of `deny.toml`"]
    );
}
