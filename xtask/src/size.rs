//! `cargo xtask size`: what a page loads, after brotli, and its budgets: `size-limit` in
//! package.json, by the tool of that name.

use std::process::ExitCode;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::build;
use crate::npm;
use crate::place::Place;
use crate::run::Run;
use crate::summary::Counts;
use crate::way::Way;

/// What is known to be over its budget: `cargo xtask size` fails for it, the tests
/// name it.
const STILL_OVER: [&str; 3] = ["core", "formats", "tools"];

fn size_limit(place: &Place) -> Run {
    npm::node(&place.root, ["node_modules/size-limit/bin.js"])
}

/// Builds, shows the table, and fails over budget.
pub fn size(place: &Place) -> Result<ExitCode> {
    let way = build::all(place)?;
    let ran = size_limit(place).tell()?;
    println!("wasm by: {}", way);
    Ok(ExitCode::from(u8::from(!ran.ok)))
}

/// Fails for a budget that is exceeded and not known to be. They are for the build that is
/// published.
pub fn held(place: &Place, way: Way) -> Result<Counts> {
    let mut counts = Counts::default();
    if !way.is_small() {
        counts.say("the budgets are for the published build and not checked");
        return Ok(counts);
    }
    let ran = size_limit(place).args(["--json"]).quiet()?;
    let budgets: Vec<Value> = serde_json::from_str(&ran.output)?;
    for budget in &budgets {
        let name = budget["name"].as_str().unwrap_or_default();
        let (size, limit) = (&budget["size"], &budget["sizeLimit"]);
        let sentence = format!("{name} weighs {size} bytes after brotli, its budget is {limit}");
        println!("  {sentence}");
        match (budget["passed"] == true, STILL_OVER.contains(&name)) {
            (true, true) => bail!("{name} is within its budget: take it out of `STILL_OVER`"),
            (false, false) => bail!("{sentence}"),
            (true, false) | (false, true) => {}
        }
    }
    Ok(counts)
}
