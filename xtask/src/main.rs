//! The build program: `cargo xtask build | serve | test | size | bench | release`.
//!
//! Each command does its own set-up, says what it does and why, and is quick
//! the second time.

mod bench;
mod bindgen;
mod browsers;
mod build;
mod bundle;
mod deny;
mod fit;
mod fuzz;
mod glue;
mod npm;
mod part;
mod place;
mod procs;
mod python;
mod release;
mod rename;
mod run;
mod serve;
mod site;
mod size;
mod stamp;
mod steps;
mod summary;
mod system;
mod test;
mod tool;
mod wasm;
mod way;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use openness_badge_site::{font, sbom};

use crate::place::Place;
use crate::run::Run;

/// Builds, serves, tests and measures openness-badge.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Install what is missing on this machine: Debian's packages, rustup's components.
    /// Without it, and outside of CI, they are named. Everything else goes into `target`
    /// and `node_modules`.
    #[arg(long, global = true)]
    install: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Build the wasm module and the element into `pkg/dist`, and the site.
    Build,
    /// Build all and serve the site on loopback.
    Serve {
        /// Port on 127.0.0.1; 0 takes a free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run every test, after all the set-up that they need.
    Test(test::Options),
    /// Show what a page loads, after brotli; fail over budget.
    Size,
    /// Make the embedded font of the PNG from DejaVu Sans 2.37.
    Font {
        /// The folder with `DejaVuSans.ttf` and `DejaVuSans-Bold.ttf`, as npm's
        /// package `dejavu-fonts-ttf` 2.37.3 has it.
        folder: PathBuf,
    },
    /// Write the man pages of the command line into `target/man`.
    Man,
    /// Write a bill of materials (CycloneDX) of each thing that is shipped into
    /// `target/sbom`.
    Sbom,
    /// Run the fuzz targets under libFuzzer; the tests run them for a moment.
    Fuzz(fuzz::Options),
    /// Build and check all that a release is made of, and publish nothing.
    Release(release::Options),
    /// Run the benchmarks: criterion natively, `benches/*.mjs` in Node.
    Bench {
        /// Only benchmarks whose name contains this.
        filter: Option<String>,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    system::allow(cli.install);
    match work(cli.command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn work(command: Command) -> Result<ExitCode> {
    procs::watch()?;
    let place = Place::find()?;
    match command {
        Command::Build => build::all(&place).map(|_| ())?,
        Command::Serve { port } => serve::serve(&place, port)?,
        Command::Test(options) => return test::test(&place, &options),
        Command::Size => return size::size(&place),
        Command::Font { folder } => font::write(&place.root, &folder)?,
        Command::Man => man(&place)?,
        Command::Sbom => {
            for path in sbom::write(&place.root, &place.target.join("sbom"))? {
                println!("bill of materials in {}", place.shown(&path));
            }
        }
        Command::Fuzz(options) => fuzz::fuzz(&place, &options)?,
        Command::Release(options) => return release::release(&place, &options),
        Command::Bench { filter } => bench::bench(&place, filter.as_deref())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The command line writes them itself: they are its own help.
fn man(place: &Place) -> Result<()> {
    let folder = place.target.join("man");
    let run = Run::cargo().args(["run", "--quiet", "--package", "openness-badge-cli", "--"]);
    let run = run.args(["man".as_ref(), folder.as_os_str()]);
    run.dir(&place.root).must()?;
    println!("man pages in {}", place.shown(&folder));
    Ok(())
}
