//! The browsers that the suite drives, their drivers, and a screen.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::place::Place;
use crate::run::Run;
use crate::system;

/// geckodriver's version, built from source once.
const GECKODRIVER: &str = "0.37.1";

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

/// Where the drivers that are not in `PATH` lie.
pub struct Drivers {
    /// geckodriver, when Firefox is among the engines.
    pub geckodriver: Option<PathBuf>,
}

/// Installs what the engines lack.
pub fn prepare(place: &Place, engines: &[Engine]) -> Result<Drivers> {
    let missing: Vec<Engine> = engines.iter().copied().filter(|e| !e.is_there()).collect();
    let mut packages: Vec<&str> = missing.iter().flat_map(|e| e.packages()).copied().collect();
    if needs_screen(engines) && system::find("Xvfb").is_none() {
        packages.push("xvfb");
    }
    if !packages.is_empty() {
        println!("  missing: {}", packages.join(", "));
        system::install(&packages)?;
        if let Some(engine) = missing.into_iter().find(|engine| !engine.is_there()) {
            let list = engine.packages().join(" ");
            bail!(
                "{engine} is not to be found after `{list}` was installed: test the others with `--engine`"
            );
        }
    }
    let firefox = engines.contains(&Engine::Firefox);
    let geckodriver = firefox.then(|| geckodriver(place)).transpose()?;
    Ok(Drivers { geckodriver })
}

/// geckodriver in `PATH`, or built from source into the target folder.
fn geckodriver(place: &Place) -> Result<PathBuf> {
    if let Some(path) = system::find("geckodriver") {
        return Ok(path);
    }
    let tools = place.tools();
    let path = tools.join("bin").join("geckodriver");
    if path.is_file() {
        return Ok(path);
    }
    println!("  geckodriver {GECKODRIVER} from source, once; 2 to 4 minutes");
    let ran = Run::cargo()
        .args([
            "install",
            "geckodriver",
            "--locked",
            "--version",
            GECKODRIVER,
            "--root",
        ])
        .args([&tools])
        .env("CARGO_TARGET_DIR", tools.join("build"))
        .dir(&place.root)
        .tell()?;
    if !ran.ok {
        bail!(
            "`cargo install geckodriver` {}: put a geckodriver into `PATH`, \
             or test the others with `--engine`",
            ran.how
        );
    }
    Ok(path)
}

fn needs_screen(engines: &[Engine]) -> bool {
    // The others have a headless mode.
    engines.contains(&Engine::Webkit)
}

/// A screen of our own, so that no window opens on anybody's desktop and
/// pictures are of one size. It goes when this value does.
pub struct Screen {
    server: Child,
    /// What `DISPLAY` must be.
    pub display: String,
}

impl Screen {
    /// Starts Xvfb on a free display, if an engine needs one.
    pub fn start(engines: &[Engine]) -> Result<Option<Self>> {
        if !needs_screen(engines) {
            return Ok(None);
        }
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb cannot be started")?;
        let mut line = String::new();
        if let Some(stdout) = server.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        let display = format!(":{}", line.trim());
        let screen = Self { server, display };
        if line.trim().is_empty() {
            bail!("Xvfb found no free display");
        }
        Ok(Some(screen))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// How long the whole suite may take.
pub const LIMIT: Duration = Duration::from_secs(40 * 60);

/// The suite over one engine or several: what it is told stands in its
/// environment.
pub fn suite(place: &Place, run: Run, engines: &[Engine], drivers: &Drivers) -> Run {
    let names: Vec<String> = engines.iter().map(Engine::to_string).collect();
    let set = |run: Run, key: &str, path: Option<&Path>| match path {
        Some(path) => run.env(key, path),
        None => run,
    };
    let run = run
        .env("OPENNESS_ENGINES", names.join(","))
        .env("OPENNESS_SITE_DIR", place.site())
        .env("OPENNESS_DIST", place.dist())
        // selenium must neither fetch drivers nor report its use.
        .env("SE_OFFLINE", "true")
        .env("SE_AVOID_STATS", "true")
        .limit(LIMIT);
    set(run, "OPENNESS_GECKODRIVER", drivers.geckodriver.as_deref())
}
