//! A bill of materials in CycloneDX 1.6 of each thing that is shipped: what Cargo links
//! into it, with the checksums of the lock file. The same sources give the same bytes.

mod shipped;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};

use shipped::{Crate, PRODUCTS, Product, Tree};

/// What is in `Cargo.lock`.
#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// SHA-256 of each crate, by name and version.
type Checksums = HashMap<(String, String), String>;

/// Writes the bills into a folder, and tells where they are.
pub fn write(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    std::fs::create_dir_all(folder)?;
    let write = |product: &Product| {
        let path = folder.join(format!("{}.cdx.json", product.name));
        std::fs::write(&path, of(root, product)?)?;
        Ok(path)
    };
    PRODUCTS.iter().map(write).collect()
}

/// The bill of the npm package, which goes with it.
pub fn of_package(root: &Path) -> Result<Vec<u8>> {
    of(root, &PRODUCTS[0])
}

fn of(root: &Path, product: &Product) -> Result<Vec<u8>> {
    let lock: Lock = toml::from_str(&std::fs::read_to_string(root.join("Cargo.lock"))?)
        .context("`Cargo.lock` cannot be read")?;
    let checksums: Checksums = lock
        .package
        .into_iter()
        .filter_map(|locked| Some(((locked.name, locked.version), locked.checksum?)))
        .collect();
    let bill = bill(product, &product.crates(root)?, &checksums)?;
    Ok(format!("{bill:#}\n").into_bytes())
}

fn bill(product: &Product, tree: &Tree, checksums: &Checksums) -> Result<Value> {
    let of = |(found, _): &(Crate, Vec<_>)| found.name == product.package;
    let (root, _) = tree
        .values()
        .find(|found| of(found))
        .context("the tree has no root")?;
    let others = tree.values().filter(|found| !of(found));
    let components: Vec<Value> = others
        .map(|(found, _)| component(found, "library", checksums))
        .collect();
    let dependencies: Vec<Value> = tree
        .values()
        .map(|(found, needs)| {
            let needs: Vec<String> = needs
                .iter()
                .map(|(name, version)| purl(name, version))
                .collect();
            json!({ "ref": purl(&found.name, &found.version), "dependsOn": needs })
        })
        .collect();
    Ok(json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "tools": { "components": [{ "type": "application", "name": "cargo xtask sbom" }] },
            "component": component(root, product.kind, checksums),
        },
        "components": components,
        "dependencies": dependencies,
    }))
}

fn component(found: &Crate, kind: &str, checksums: &Checksums) -> Value {
    let purl = purl(&found.name, &found.version);
    let mut component = json!({
        "type": kind,
        "bom-ref": purl,
        "name": found.name,
        "version": found.version,
        "purl": purl,
    });
    if !found.license.is_empty() {
        // Crates from before SPDX expressions have a slash.
        let expression = found.license.replace(" / ", " OR ").replace('/', " OR ");
        component["licenses"] = json!([{ "expression": expression }]);
    }
    let checksum = checksums.get(&(found.name.clone(), found.version.clone()));
    if let Some(checksum) = checksum {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    if found.repository.starts_with("https://") {
        component["externalReferences"] = json!([{ "type": "vcs", "url": found.repository }]);
    }
    component
}

/// The address of a crate, as its registry's packages have them.
fn purl(name: &str, version: &str) -> String {
    format!("pkg:cargo/{name}@{version}")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// Every crate has a license that may be, a checksum where it is somebody else's, and what it
    /// refers to is there, once.
    #[test]
    fn the_bills_are_whole() {
        let workspace = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let folder = workspace.join("target/sbom");
        for path in write(workspace, &folder).unwrap() {
            let bill: Value =
                serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let list = |key: &str| bill[key].as_array().unwrap().clone();
            let components = list("components");
            assert!(components.len() > 20, "{}", components.len());
            let root = &bill["metadata"]["component"];
            let refs: Vec<&str> = components
                .iter()
                .chain([root])
                .map(|component| component["bom-ref"].as_str().unwrap())
                .collect();
            let known: HashSet<&str> = refs.iter().copied().collect();
            assert_eq!(known.len(), refs.len(), "a component stands twice");
            let rules = std::fs::read_to_string(workspace.join("deny.toml")).unwrap();
            let rules: toml::Table = rules.parse().unwrap();
            let allowed = rules["licenses"]["allow"].as_array().unwrap();
            let is_allowed = |one: &spdx::LicenseReq| {
                let one = one.to_string();
                allowed.iter().any(|allowed| allowed.as_str() == Some(&one))
            };
            for component in &components {
                let name = component["name"].as_str().unwrap();
                let is_own = name.starts_with("openness-badge");
                assert_eq!(
                    component["hashes"][0]["content"].is_string(),
                    !is_own,
                    "{name}"
                );
                // What only the tests may have is not among them.
                let license = component["licenses"][0]["expression"].as_str().expect(name);
                let license = spdx::Expression::parse(license).expect(name);
                assert!(license.evaluate(is_allowed), "{name}");
            }
            let dependencies = list("dependencies");
            assert_eq!(dependencies.len(), refs.len());
            for dependency in &dependencies {
                assert!(known.contains(dependency["ref"].as_str().unwrap()));
                let needs = dependency["dependsOn"].as_array().unwrap();
                assert!(
                    needs
                        .iter()
                        .all(|needed| known.contains(needed.as_str().unwrap()))
                );
            }
        }
    }
}
