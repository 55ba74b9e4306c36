//! `cargo xtask serve`: the site on loopback, by esbuild's own server.

use std::time::Duration;

use anyhow::Result;

use crate::build;
use crate::npm;
use crate::place::Place;

/// Builds all, then serves until it is ended.
pub fn serve(place: &Place, port: u16) -> Result<()> {
    build::all(place)?;
    let script = place.root.join("xtask/js/serve.mjs");
    let run = npm::node(&place.root, [script, place.site()]);
    run.args([port.to_string()]).limit(Duration::MAX).must()
}
