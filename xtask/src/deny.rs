//! `deny.toml`, as `cargo deny` holds it: bans, licenses and sources of every crate in the
//! lock file.

use anyhow::Result;

use crate::place::Place;
use crate::run::Run;
use crate::tool::Tool;

const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
    takes: "2 to 4 minutes",
};

/// Runs it. Advisories it would fetch, and they change by the day: they are asked for by
/// hand.
pub fn check(place: &Place) -> Result<()> {
    let program = CARGO_DENY.path(place)?;
    Run::new(program)
        .args(["--workspace", "--locked", "check"])
        .args(["bans", "licenses", "sources"])
        .dir(&place.root)
        .must()
}
