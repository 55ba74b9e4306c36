//! The ways to a wasm module, and the best one that is open on this machine.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::run::Run;
use crate::system;

/// The wasm target.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where Debian keeps its compiler, beside any that rustup has in `PATH`.
pub const DEBIAN_BIN: &str = "/usr/bin";

/// The oldest compiler that the package builds with.
const OLDEST: (u32, u32) = (1, 95);

/// Debian's compiler with sources, and its linker.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/// A way to a wasm module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The toolchain at hand, its standard library built anew for size.
    BuildStd,
    /// Debian's compiler for the web, the standard library built likewise.
    Debian,
    /// The toolchain at hand with the standard library as it is shipped.
    Plain,
}

impl Way {
    /// The first that is open, or can be opened.
    pub fn find() -> Result<Self> {
        let small = [
            (Self::BuildStd, has_sources as fn() -> bool),
            (Self::Debian, has_debian),
        ];
        if let Some((way, _)) = small.iter().find(|(_, is_open)| is_open()) {
            return Ok(*way);
        }
        let mut reasons = Vec::new();
        let mut opened = |ran: Result<()>, is_open: fn() -> bool| match ran {
            Ok(()) => is_open(),
            Err(error) => {
                reasons.push(format!("{error:#}"));
                false
            }
        };
        if opened(
            system::rustup(&["component", "add", "rust-src"]),
            has_sources,
        ) {
            return Ok(Self::BuildStd);
        }
        if opened(system::packages(&PACKAGES), has_debian) {
            return Ok(Self::Debian);
        }
        if has_target() || opened(system::rustup(&["target", "add", TARGET]), has_target) {
            return Ok(Self::Plain);
        }
        bail!(
            "no way to a wasm module is open here:\n  {}",
            reasons.join("\n  or ")
        )
    }

    /// The way that is quickest at hand, where no module comes of it.
    pub fn quick() -> Result<Self> {
        if has_target() {
            Ok(Self::Plain)
        } else {
            Self::find()
        }
    }

    /// The standard library is built for size, and budgets hold.
    pub fn is_small(self) -> bool {
        self != Self::Plain
    }

    /// The name of its folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::BuildStd => "build-std",
            Self::Debian => "debian",
            Self::Plain => "plain",
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BuildStd => {
                "this toolchain with the standard library built for size (`rust-src`)"
            }
            Self::Debian => "Debian's `rustc-web` with the standard library built for size",
            Self::Plain => {
                "this toolchain with the standard library as shipped: the module is larger \
                 than the published one"
            }
        })
    }
}

/// Where a compiler keeps its libraries.
fn libraries(rustc: impl AsRef<OsStr>) -> Option<PathBuf> {
    let path = Run::new(rustc).args(["--print", "sysroot"]).read().ok()?;
    Some(Path::new(path.trim()).join("lib/rustlib"))
}

fn sources(libraries: &Path) -> bool {
    libraries.join("src/rust/library/std/Cargo.toml").is_file()
}

fn has_sources() -> bool {
    libraries("rustc").is_some_and(|libraries| sources(&libraries) && has_linker(&libraries))
}

fn has_target() -> bool {
    let is_there = |path: PathBuf| path.join(TARGET).join("lib").is_dir() && has_linker(&path);
    libraries("rustc").is_some_and(is_there)
}

/// Rustup's toolchains bring a linker for wasm, distributions' need not.
fn has_linker(libraries: &Path) -> bool {
    let name = format!("rust-lld{EXE_SUFFIX}");
    let mut hosts = fs::read_dir(libraries).into_iter().flatten().flatten();
    hosts.any(|host| host.path().join("bin").join(&name).is_file()) || system::find(&name).is_some()
}

fn has_debian() -> bool {
    let rustc = Path::new(DEBIAN_BIN).join("rustc");
    let said = Run::new(&rustc).args(["--version"]).read();
    Path::new(DEBIAN_BIN).join("cargo").is_file()
        && said.is_ok_and(|said| parse_version(&said).is_some_and(|found| found >= OLDEST))
        && libraries(rustc).is_some_and(|libraries| sources(&libraries))
        && debian_linker().is_some()
}

/// The newest `wasm-ld` among Debian's LLVMs, for its compiler has none.
pub fn debian_linker() -> Option<PathBuf> {
    let linker = |entry: fs::DirEntry| {
        let name = entry.file_name();
        let number = name.to_str()?.strip_prefix("llvm-")?.parse::<u32>().ok()?;
        let linker = entry.path().join("bin/wasm-ld");
        linker.is_file().then_some((number, linker))
    };
    let folders = fs::read_dir("/usr/lib").ok()?.flatten();
    let (_, linker) = folders.filter_map(linker).max()?;
    Some(linker)
}

/// A version as compilers say it: major, minor.
fn parse_version(said: &str) -> Option<(u32, u32)> {
    let mut parts = said.strip_prefix("rustc ")?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::parse_version;

    #[test]
    fn versions_are_read_as_compilers_say_them() {
        let said = "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)";
        assert_eq!(parse_version(said), Some((1, 96)));
        let said = "rustc 1.97.0-nightly (f 2026-06-01)";
        assert_eq!(parse_version(said), Some((1, 97)));
        assert_eq!(parse_version("clang 19"), None);
    }
}
