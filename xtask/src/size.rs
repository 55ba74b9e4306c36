//! `cargo xtask size`: what is shipped, and its budgets.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::budget::{self, Budget};
use crate::build;
use crate::compress::{Sizes, measure};
use crate::files;
use crate::part;
use crate::place::Place;
use crate::way::Way;

/// What was measured.
pub struct Report {
    rows: Vec<(String, Sizes)>,
    budgets: Vec<(Budget, Sizes)>,
    way: Way,
}

/// Builds, shows the table, and fails over budget.
pub fn size(place: &Place, plain: bool, functions: bool) -> Result<ExitCode> {
    let built = build::all(place)?;
    let report = report(&built.dist, built.way)?;
    println!("\n{report}");
    if plain {
        let beside = self::report(&build::plain(place)?, Way::Plain)?;
        println!("\nthe plain rustup way, for comparison\n\n{beside}");
    }
    if functions {
        for part in part::ALL {
            println!(
                "\n{}\n{}",
                part.name,
                build::functions(place, built.way, part)?
            );
        }
    }
    let over = report.over();
    for (_, sentence) in &over {
        eprintln!("error: {sentence}");
    }
    Ok(if over.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Measures a folder as it is published.
pub fn report(dist: &Path, way: Way) -> Result<Report> {
    let mut sizes = BTreeMap::new();
    for path in files::walk(dist)? {
        let bytes = files::read(&dist.join(&path))?;
        sizes.insert(path.display().to_string(), measure(&bytes)?);
    }
    let mut budgets = Vec::new();
    for budget in budget::ALL {
        let mut all = Sizes::default();
        for file in budget.files {
            let sizes = sizes.get(*file).copied();
            all = all + sizes.with_context(|| format!("`{file}` was not built"))?;
        }
        budgets.push((budget, all));
    }
    // The same bytes as scripts are not told apart.
    sizes.retain(|name, _| !name.ends_with("_inline.js"));
    let rows = sizes.into_iter();
    Ok(Report {
        rows: rows.collect(),
        budgets,
        way,
    })
}

impl Report {
    /// A sentence for each budget that is exceeded. Budgets hold for the build that is
    /// published.
    pub fn over(&self) -> Vec<(Budget, String)> {
        if !self.way.is_small() {
            return Vec::new();
        }
        let check = |(budget, sizes): &(Budget, Sizes)| {
            let over = budget.check(*sizes).err()?;
            Some((*budget, over))
        };
        self.budgets.iter().filter_map(check).collect()
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "{:<28}{:>10}{:>10}{:>10}{:>10}",
            "bytes", "raw", "gzip", "brotli", "budget"
        )?;
        for (name, s) in &self.rows {
            writeln!(f, "{name:<28}{:>10}{:>10}{:>10}", s.raw, s.gzip, s.brotli)?;
        }
        for (budget, s) in &self.budgets {
            let (name, limit) = (budget.name, budget.limit);
            write!(
                f,
                "{name:<28}{:>10}{:>10}{:>10}{limit:>10}",
                s.raw, s.gzip, s.brotli
            )?;
            writeln!(
                f,
                "{}",
                if budget.check(*s).is_ok() {
                    ""
                } else {
                    "  over"
                }
            )?;
        }
        write!(f, "wasm by: {}", self.way)?;
        if !self.way.is_small() {
            write!(
                f,
                "; the budgets are for the published build and not checked"
            )?;
        }
        Ok(())
    }
}
