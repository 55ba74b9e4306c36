//! `cargo xtask release`: builds and checks everything that a release is made of, and
//! publishes nothing: it prints what a person would run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::build;
use crate::npm;
use crate::place::Place;
use crate::release::packages::Packages;
use crate::run::Run;
use crate::steps::Steps;
use crate::summary::Counts;
use crate::test;
use openness_badge_site::{files, sbom};

mod packages;

/// What is asked of a release.
#[derive(Args)]
pub struct Options {
    /// Take what is not ready yet, such as a CHANGELOG without this version, for news
    /// instead of a failure.
    #[arg(long)]
    dry_run: bool,
}

/// What goes with the program into its archive, from the root.
const WITH_IT: [&str; 4] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// A release as far as it is made.
struct Release<'p> {
    place: &'p Place,
    packages: Packages,
    /// Where everything is that would be uploaded.
    folder: PathBuf,
    /// What a person would run, in this order.
    commands: Vec<String>,
}

/// Makes all artifacts in `target/release-VERSION`, and a table of them.
pub fn release(place: &Place, options: &Options) -> Result<ExitCode> {
    let packages = Packages::of(place)?;
    let folder = place.target.join(format!("release-{}", packages.version));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut release = Release {
        place,
        packages,
        folder,
        commands: Vec::new(),
    };
    let mut steps = Steps::new();
    steps.step("versions", || release.versions(options.dry_run));
    steps.step("crates", || release.crates());
    steps.step("npm", || release.npm());
    steps.step("wheel", || release.wheel());
    steps.step("archive", || release.archive());
    steps.step("bills of materials", || release.bills());
    steps.step("sums", || release.sums());
    // Each way to get it, the hooks, the action and the Containerfile.
    steps.step("got", || test::got(place));
    println!("\n{steps}\n\n{}", release.table()?);
    Ok(steps.code())
}

impl Release<'_> {
    fn versions(&self, dry_run: bool) -> Result<Counts> {
        let mut counts = Counts::default();
        match self.packages.not_ready(self.place)?.as_slice() {
            [] => {}
            left if dry_run => counts.say(&format!("not yet: {}", left.join("; "))),
            left => bail!("{}", left.join("; ")),
        }
        Ok(counts)
    }

    /// Cargo builds each from its own tarball, beside the others as they will be published.
    fn crates(&mut self) -> Result<Counts> {
        let names = self.packages.crates.clone();
        let packages: Vec<&str> = names.iter().flat_map(|name| ["--package", name]).collect();
        let run = Run::cargo().args(["package", "--locked", "--allow-dirty"]);
        run.args(&packages).dir(&self.place.root).must()?;
        for name in &names {
            let file = format!("{name}-{}.crate", self.packages.version);
            self.take(&self.place.target.join("package").join(file))?;
        }
        let command = format!("cargo publish --locked {}", packages.join(" "));
        self.commands.push(command);
        Ok(Counts::default())
    }

    fn npm(&mut self) -> Result<Counts> {
        build::all(self.place)?;
        npm::install(self.place)?;
        let pkg = self.place.root.join("pkg");
        let run = Run::new("npm").args(["pack", "--silent", "--pack-destination"]);
        let run = run.args([self.folder.as_os_str(), pkg.as_os_str()]);
        run.dir(&self.place.root).must()?;
        let version = &self.packages.version;
        let command = format!("npm publish openness-badge-{version}.tgz");
        self.commands.push(command);
        Ok(Counts::default())
    }

    /// The wheel of this machine, and the sources that the others are built from.
    fn wheel(&mut self) -> Result<Counts> {
        let manifest = self.place.root.join("python/Cargo.toml");
        // The same as the tests of the ways to get it have (tests/got).
        let script = "import('./tests/got/got.mjs').then(({ tools }) => console.log(tools()))";
        let tools = npm::node(&self.place.root, ["--eval", script]).read()?;
        let run = Run::new(Path::new(tools.trim()).join("maturin"));
        let run = run.args([
            "build",
            "--release",
            "--locked",
            "--sdist",
            "--manifest-path",
        ]);
        let run = run.args([manifest.as_path(), Path::new("--out"), &self.folder]);
        run.dir(&self.place.root).must()?;
        self.commands
            .push("twine upload openness_badge-*.whl openness_badge-*.tar.gz".to_owned());
        Ok(Counts::default())
    }

    /// The program of this machine, with its man pages and completions.
    fn archive(&mut self) -> Result<Counts> {
        let root = &self.place.root;
        let build = ["build", "--release", "--locked", "--package"];
        let run = Run::cargo().args(build).args(["openness-badge-cli"]);
        run.dir(root).must()?;
        let name = format!("openness-badge{}", std::env::consts::EXE_SUFFIX);
        let program = self.place.target.join("release").join(&name);
        // The address that cargo-binstall looks at ends in it.
        let inner = self.packages.archive(&self.place.host()?)?;
        let stage = self.place.scratch().join("release");
        let folder = stage.join(&inner);
        if stage.exists() {
            fs::remove_dir_all(&stage)?;
        }
        fs::create_dir_all(folder.join("completions"))?;
        fs::copy(&program, folder.join(&name))?;
        for file in WITH_IT {
            fs::copy(root.join(file), folder.join(file))?;
        }
        let man = folder.join("man");
        Run::new(&program)
            .args(["man".as_ref(), man.as_os_str()])
            .must()?;
        for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
            let script = Run::new(&program).args(["completions", shell]).read()?;
            fs::write(folder.join("completions").join(shell), script)?;
        }
        let file = self.folder.join(format!("{inner}.tar.gz"));
        let run = Run::new("tar").args(["-czf".as_ref(), file.as_os_str(), "-C".as_ref()]);
        run.args([stage.as_os_str(), inner.as_ref()]).must()?;
        self.check(&file, &inner, &name)?;
        let version = &self.packages.version;
        self.commands.push(format!("git tag v{version}"));
        self.commands.push(format!("git push origin v{version}"));
        self.commands
            .push(format!("gh release create v{version} --verify-tag *"));
        Ok(Counts::default())
    }

    /// What each of them is made of.
    fn bills(&self) -> Result<Counts> {
        for bill in sbom::write(&self.place.root, &self.place.target.join("sbom"))? {
            self.take(&bill)?;
        }
        Ok(Counts::default())
    }

    /// What is in the archive starts, and is of this version.
    fn check(&self, archive: &Path, inner: &str, name: &str) -> Result<()> {
        let folder = self.place.scratch().join("unpacked");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let run = Run::new("tar").args(["-xzf".as_ref(), archive.as_os_str(), "-C".as_ref()]);
        run.args([folder.as_os_str()]).must()?;
        let folder = folder.join(inner);
        for file in WITH_IT {
            files::read(&folder.join(file))?;
        }
        files::read(&folder.join("man").join("openness-badge-check.1"))?;
        files::read(&folder.join("completions").join("bash"))?;
        let said = Run::new(folder.join(name)).args(["--version"]).read()?;
        let expected = format!("openness-badge {}", self.packages.version);
        if said.trim() != expected {
            bail!("the program says `{}` instead of `{expected}`", said.trim());
        }
        Ok(())
    }

    /// As `sha256sum --check SHA256SUMS` reads them.
    fn sums(&self) -> Result<Counts> {
        let mut text = String::new();
        for (name, bytes) in self.artifacts()? {
            let sum = hmac_sha256::Hash::hash(&bytes);
            let digits: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
            text += &format!("{digits}  {name}\n");
        }
        fs::write(self.folder.join("SHA256SUMS"), text)?;
        Ok(Counts::default())
    }

    fn take(&self, file: &Path) -> Result<()> {
        let name = file.file_name().context("a file has a name")?;
        fs::copy(file, self.folder.join(name)).with_context(|| self.place.shown(file))?;
        Ok(())
    }

    /// Every file of the release, by its name.
    fn artifacts(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let names = files::walk(&self.folder)?;
        let each = names.into_iter().map(|name| {
            let bytes = files::read(&self.folder.join(&name))?;
            Ok((name.display().to_string(), bytes))
        });
        each.collect()
    }

    fn table(&self) -> Result<String> {
        let mut out = format!("{}\n\n", self.place.shown(&self.folder));
        for (name, bytes) in self.artifacts()? {
            out += &format!("{:>9.1} kB  {name}\n", bytes.len() as f64 / 1000.0);
        }
        out += "\nNothing is published. From that folder, after `cd`:\n\n";
        for command in &self.commands {
            out += &format!("  {command}\n");
        }
        Ok(out)
    }
}
