//! The browsers that the suite drives, their drivers, and a screen.

use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::place::Place;
use crate::run::Run;
use crate::system;
use crate::tool::Tool;

const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    version: "0.37.1",
    takes: "2 to 4 minutes; without it, test the others with `--engine`",
};

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// WebKitGTK, by WebKitWebDriver and its MiniBrowser.
    Webkit,
}

/// All engines, in the order in which they are tested.
pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Webkit];

impl Engine {
    /// The programs that must be in `PATH`, each by any of its names.
    fn programs(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Chromium => &[
                &["chromium", "chromium-browser", "google-chrome"],
                &["chromedriver"],
            ],
            Self::Firefox => &[&["firefox-esr", "firefox"]],
            Self::Webkit => &[&["WebKitWebDriver"]],
        }
    }

    /// Debian's packages for them.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::Webkit => &["webkit2gtk-driver"],
        }
    }

    fn is_there(self) -> bool {
        let programs = self.programs().iter();
        programs
            .clone()
            .all(|names| names.iter().any(|name| system::find(name).is_some()))
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        })
    }
}

/// Installs what the engines lack, where that may be.
fn prepare(engines: &[Engine]) -> Result<()> {
    let lacking = engines.iter().filter(|engine| !engine.is_there());
    let mut packages: Vec<&str> = lacking
        .flat_map(|engine| engine.packages())
        .copied()
        .collect();
    if needs_screen(engines) {
        let programs = [("xvfb-run", "xvfb"), ("xauth", "xauth")];
        let lacking = programs
            .iter()
            .filter(|(name, _)| system::find(name).is_none());
        packages.extend(lacking.map(|(_, package)| package));
    }
    if packages.is_empty() {
        return Ok(());
    }
    println!("  missing: {}", packages.join(", "));
    system::packages(&packages).context("or test the others with `--engine`")?;
    match engines.iter().find(|engine| !engine.is_there()) {
        Some(engine) => bail!("{engine} is not to be found after its packages were installed"),
        None => Ok(()),
    }
}

fn needs_screen(engines: &[Engine]) -> bool {
    // The others have a headless mode.
    engines.contains(&Engine::Webkit)
}

/// How long the whole suite may take.
const LIMIT: Duration = Duration::from_secs(40 * 60);

/// The suite over one engine or several: what it is told stands in its environment.
/// Windows open on a screen of its own, so that none is on anybody's desktop and pictures
/// are of one size.
pub fn suite(place: &Place, run: Run, engines: &[Engine]) -> Result<Run> {
    prepare(engines)?;
    let names: Vec<String> = engines.iter().map(Engine::to_string).collect();
    let run = match needs_screen(engines) {
        true => run.within([
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1280x1024x24 -nolisten tcp",
        ]),
        false => run,
    };
    let run = run
        .env("OPENNESS_ENGINES", names.join(","))
        .env("OPENNESS_SITE_DIR", place.site())
        // selenium must neither fetch drivers nor report its use.
        .env("SE_OFFLINE", "true")
        .env("SE_AVOID_STATS", "true")
        .limit(LIMIT);
    Ok(match engines.contains(&Engine::Firefox) {
        true => run.env("OPENNESS_GECKODRIVER", GECKODRIVER.path(place)?),
        false => run,
    })
}
