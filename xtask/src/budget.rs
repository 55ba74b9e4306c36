//! Size budgets: which files count together, and how much they may weigh.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use crate::compress::Sizes;

/// What some files may weigh together after brotli, each packed by itself.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// What it is for, as a row of the table says it.
    pub name: &'static str,
    /// The most bytes after brotli; a kilobyte is 1000.
    pub limit: usize,
    /// What it may weigh until it is within its budget: the figure of today, so
    /// that it grows only where somebody decides so. `cargo xtask size` fails over
    /// the limit, the tests over this.
    pub ceiling: usize,
}

/// The wasm module that every page loads.
pub const CORE: Budget = Budget {
    name: "core module",
    limit: 72_000,
    ceiling: 234_500,
};

/// The scripts that a page loads for the element: entry, element, glue.
pub const ELEMENT: Budget = Budget {
    name: "element with glue",
    limit: 4_000,
    ceiling: 4_100,
};

/// The wasm module that is loaded for a PNG.
pub const RASTER: Budget = Budget {
    name: "raster module",
    limit: 240_000,
    ceiling: 240_000,
};

/// The script that a page names.
pub const ENTRY: &str = "openness-badge.js";

impl Budget {
    /// Says by how much the budget is exceeded, if it is.
    pub fn check(&self, sizes: Sizes) -> Result<(), String> {
        self.within(sizes, self.limit, "budget")
    }

    /// Says by how much it has grown over its ceiling, if it has.
    pub fn check_ceiling(&self, sizes: Sizes) -> Result<(), String> {
        self.within(sizes, self.ceiling, "ceiling")
    }

    fn within(&self, sizes: Sizes, most: usize, what: &str) -> Result<(), String> {
        match sizes.brotli.checked_sub(most) {
            None | Some(0) => Ok(()),
            Some(over) => Err(format!(
                "{} weighs {} bytes after brotli, {over} over its {what} of {most}",
                self.name, sizes.brotli
            )),
        }
    }
}

/// Scripts that are loaded when somebody presses a button, and not before. They
/// and what they alone load are no part of what a page loads.
const ON_DEMAND: [&str; 2] = ["raster.js", "save.js"];

/// The scripts that `entry` loads, itself among them: static imports, and
/// dynamic ones that name a file by a plain string, but for those on demand.
pub fn loaded(entry: &Path, scripts: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = Vec::new();
    let mut open = vec![entry.to_path_buf()];
    while let Some(path) = open.pop() {
        if found.contains(&path) {
            continue;
        }
        let text = scripts
            .get(&path)
            .with_context(|| format!("`{}` is loaded but was not built", path.display()))?;
        open.extend(
            imports(text)
                .into_iter()
                .filter(|name| name.starts_with("./") || name.starts_with("../"))
                .map(|name| join(&path, name))
                .filter(|path| !is_on_demand(path)),
        );
        found.push(path);
    }
    found.sort();
    Ok(found)
}

fn is_on_demand(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    ON_DEMAND.iter().any(|known| name == *known)
}

/// The strings after `from`, `import` and `import(`, in a minified module.
fn imports(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for keyword in ["from", "import"] {
        for (at, _) in text.match_indices(keyword) {
            let before = text[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '.')) {
                continue;
            }
            let rest = text[at + keyword.len()..].trim_start();
            let rest = rest.strip_prefix('(').unwrap_or(rest).trim_start();
            let Some(quote) = rest
                .chars()
                .next()
                .filter(|c| matches!(c, '"' | '\'' | '`'))
            else {
                continue;
            };
            if let Some((name, _)) = rest[1..].split_once(quote) {
                found.push(name);
            }
        }
    }
    found
}

/// A relative specifier against the file that it stands in.
fn join(from: &Path, name: &str) -> PathBuf {
    let mut path = from.parent().unwrap_or(Path::new("")).to_path_buf();
    for part in Path::new(name).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(part) => path.push(part),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    use super::{CORE, imports, loaded};
    use crate::compress::Sizes;

    fn brotli(brotli: usize) -> Sizes {
        Sizes {
            brotli,
            ..Sizes::default()
        }
    }

    #[test]
    fn a_budget_may_be_filled_but_not_exceeded() {
        assert_eq!(CORE.check(brotli(72_000)), Ok(()));
        let over = "core module weighs 72001 bytes after brotli, 1 over its budget of 72000";
        assert_eq!(CORE.check(brotli(72_001)), Err(over.to_owned()));
        assert_eq!(CORE.check_ceiling(brotli(CORE.ceiling)), Ok(()));
        assert!(CORE.check_ceiling(brotli(CORE.ceiling + 1)).is_err());
    }

    #[test]
    fn imports_are_found_in_minified_text() {
        let text = "import{a as b}from\"./a.js\";import'./b.js';export*from `./c.js`;\
                    const f=()=>import(\"./d.js\");x.from(\"./no.js\");import.meta.url;\
                    Array.from('./nor');wherefrom\"./neither\"";
        assert_eq!(imports(text), ["./a.js", "./c.js", "./b.js", "./d.js"]);
    }

    fn scripts(list: &[(&str, &str)]) -> BTreeMap<PathBuf, String> {
        list.iter()
            .map(|(name, text)| (PathBuf::from(name), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn what_the_entry_loads_counts_and_what_a_button_loads_does_not() {
        let scripts = scripts(&[
            ("define.js", "import{E}from'./in/element.js'"),
            (
                "in/element.js",
                "import'../core.js';()=>import('../save.js');import'lit'",
            ),
            ("core.js", "export{}"),
            ("save.js", "import'./raster.js'"),
            ("raster.js", ""),
            ("other.js", ""),
        ]);
        let found = loaded(Path::new("define.js"), &scripts).expect("all are there");
        assert_eq!(
            found,
            ["core.js", "define.js", "in/element.js"].map(PathBuf::from)
        );
    }

    #[test]
    fn a_script_that_was_not_built_is_an_error() {
        let error = loaded(Path::new("a.js"), &scripts(&[("a.js", "import './b.js'")]));
        let error = error.expect_err("it fails").to_string();
        assert_eq!(error, "`b.js` is loaded but was not built");
    }
}
