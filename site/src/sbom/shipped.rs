//! The crates that are in what is shipped, as Cargo resolves them for it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// What is shipped: its name, the package, and how Cargo is asked for its dependencies.
pub struct Product {
    pub name: &'static str,
    pub package: &'static str,
    /// As CycloneDX calls it.
    pub kind: &'static str,
    options: &'static [&'static str],
}

/// The modules of the npm package, and the command line.
pub const PRODUCTS: [Product; 2] = [
    Product {
        name: "openness-badge-npm",
        package: "openness-badge",
        kind: "library",
        options: &[
            "--no-default-features",
            "--features",
            "web-formats,web-tools,web-raster",
            "--target",
            "wasm32-unknown-unknown",
        ],
    },
    Product {
        name: "openness-badge-cli",
        package: "openness-badge-cli",
        kind: "application",
        options: &["--target", "all"],
    },
];

/// A crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Crate {
    pub name: String,
    pub version: String,
    pub license: String,
    pub repository: String,
    /// Whether it is of this workspace.
    pub own: bool,
}

/// Every crate that is linked into it, itself included, each with what it depends on: by
/// name and version.
pub type Tree = BTreeMap<(String, String), (Crate, Vec<(String, String)>)>;

impl Product {
    /// Its crates. Neither what only builds it nor macros: they are not in it.
    pub fn crates(&self, root: &Path) -> Result<Tree> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let told = Command::new(cargo)
            .args([
                "tree",
                "--locked",
                "--prefix",
                "depth",
                "--package",
                self.package,
            ])
            .args([
                "--edges",
                "normal,no-proc-macro",
                "--format",
                "|{p}|{l}|{r}",
            ])
            .args(self.options)
            .current_dir(root)
            .output()
            .context("`cargo tree` cannot be started")?;
        if !told.status.success() {
            bail!(
                "`cargo tree`: {}",
                String::from_utf8_lossy(&told.stderr).trim()
            );
        }
        parse(&String::from_utf8(told.stdout)?)
    }
}

/// Reads `2|name v1.0.0 (where)|license|repository (*)`, one a line.
fn parse(told: &str) -> Result<Tree> {
    let mut tree = Tree::new();
    let mut path: Vec<(String, String)> = Vec::new();
    for line in told.lines().filter(|line| !line.is_empty()) {
        let line = line.strip_suffix(" (*)").unwrap_or(line);
        let wrong = || format!("`cargo tree` wrote {line:?}");
        let [depth, package, license, repository] = line.split('|').collect::<Vec<_>>()[..] else {
            bail!(wrong());
        };
        let depth: usize = depth.parse().with_context(wrong)?;
        let (name, rest) = package.split_once(" v").with_context(wrong)?;
        let version = rest.split(' ').next().unwrap_or(rest);
        let key = (name.to_owned(), version.to_owned());
        let found = Crate {
            name: name.to_owned(),
            version: version.to_owned(),
            license: license.to_owned(),
            repository: repository.to_owned(),
            own: rest.contains('/'),
        };
        path.truncate(depth);
        if let Some(parent) = path.last().and_then(|parent| tree.get_mut(parent))
            && !parent.1.contains(&key)
        {
            parent.1.push(key.clone());
        }
        tree.entry(key.clone()).or_insert((found, Vec::new()));
        path.push(key);
    }
    Ok(tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_read() {
        let told = "0|a v0.1.0 (/x)|MIT|https://x.example\n1|b v1.0.0|ISC|\n2|c v2.0.0|MIT|\n\n1|c v2.0.0|MIT| (*)\n";
        let tree = parse(told).unwrap();
        let key = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        let [a, b, c] = [key("a", "0.1.0"), key("b", "1.0.0"), key("c", "2.0.0")];
        assert_eq!(tree.keys().collect::<Vec<_>>(), [&a, &b, &c]);
        assert_eq!(tree[&a].1, [b.clone(), c.clone()]);
        assert_eq!(tree[&b].1, std::slice::from_ref(&c));
        assert!(tree[&a].0.own && !tree[&b].0.own);
        assert_eq!(tree[&a].0.repository, "https://x.example");
        assert!(parse("0|a").is_err());
    }
}
