//! `cargo xtask bench`: criterion natively, then the scripts in Node.

use anyhow::{Result, bail};

use crate::build;
use crate::npm;
use crate::place::Place;
use crate::run::Run;
use openness_badge_site::files;

/// Runs every benchmark, or those whose name contains the filter.
pub fn bench(place: &Place, filter: Option<&str>) -> Result<()> {
    build::all(place)?;
    let folder = place.root.join("benches");
    let names = files::walk(&folder)?;
    let of = |kind: &str| {
        let is = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == kind);
        names.iter().filter(is).cloned().collect::<Vec<_>>()
    };
    let (native, scripts) = (of("rs"), of("mjs"));
    if native.is_empty() && scripts.is_empty() {
        bail!("`benches` has no benchmarks");
    }
    if !native.is_empty() {
        println!("\nnatively");
        let run = Run::cargo().args(["bench", "--package", "openness-badge", "--locked"]);
        // The library's own tests know nothing of criterion's arguments.
        let run = run.args(["--bench", "*"]);
        let run = match filter {
            Some(filter) => run.args(["--", filter]),
            None => run,
        };
        run.dir(&place.root).must()?;
    }
    for script in scripts {
        let name = script.to_string_lossy().into_owned();
        if filter.is_none_or(|filter| name.contains(filter)) {
            println!("\nin Node: {name}");
            let run = npm::node(&place.root, [folder.join(&script)]);
            run.env("OPENNESS_DIST", place.dist()).must()?;
        }
    }
    Ok(())
}
