//! Finding out what the machine has.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::run::Run;
use crate::system;
use crate::way::Facts;

/// The wasm target.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where Debian keeps its compiler, beside any that rustup has in `PATH`.
pub const DEBIAN_BIN: &str = "/usr/bin";

/// The oldest compiler that the package builds with.
const OLDEST: (u32, u32) = (1, 95);

/// Looks at the machine; asks no network.
pub fn gather() -> Facts {
    let sysroot = sysroot(OsStr::new("rustc"));
    // Rustup's toolchains bring a linker for wasm, distributions' need not.
    let sysroot = sysroot.as_deref().filter(|sysroot| has_linker(sysroot));
    Facts {
        rustup: is_rustup(),
        sources: sysroot.is_some_and(has_sources),
        target: sysroot.is_some_and(has_target),
        debian: debian(),
        apt: system::apt().is_some(),
    }
}

/// Rustup is there and manages the compiler in `PATH`.
fn is_rustup() -> bool {
    let Ok(active) = Run::new("rustup").args(["show", "active-toolchain"]).read() else {
        return false;
    };
    !active.trim().is_empty()
}

fn debian() -> bool {
    let rustc = Path::new(DEBIAN_BIN).join("rustc");
    rustc.is_file()
        && Path::new(DEBIAN_BIN).join("cargo").is_file()
        && version(rustc.as_os_str()).is_some_and(|version| version >= OLDEST)
        && sysroot(rustc.as_os_str()).is_some_and(|sysroot| has_sources(&sysroot))
        && debian_linker().is_some()
}

/// The newest `wasm-ld` among Debian's LLVMs, for its compiler has none.
pub fn debian_linker() -> Option<PathBuf> {
    let entries = fs::read_dir("/usr/lib").ok()?;
    entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name();
            let number = name.to_str()?.strip_prefix("llvm-")?.parse::<u32>().ok()?;
            let linker = entry.path().join("bin").join("wasm-ld");
            linker.is_file().then_some((number, linker))
        })
        .max()
        .map(|(_, linker)| linker)
}

/// Where a compiler keeps its libraries.
pub fn sysroot(rustc: &OsStr) -> Option<PathBuf> {
    let path = Run::new(rustc).args(["--print", "sysroot"]).read().ok()?;
    Some(PathBuf::from(path.trim()))
}

fn has_sources(sysroot: &Path) -> bool {
    let library = sysroot.join("lib/rustlib/src/rust/library");
    library.join("std").join("Cargo.toml").is_file()
}

fn has_linker(sysroot: &Path) -> bool {
    let hosts = fs::read_dir(sysroot.join("lib/rustlib"))
        .into_iter()
        .flatten()
        .flatten();
    let name = format!("rust-lld{EXE_SUFFIX}");
    hosts
        .map(|host| host.path().join("bin").join(&name))
        .any(|linker| linker.is_file())
        || system::find(&name).is_some()
}

fn has_target(sysroot: &Path) -> bool {
    sysroot
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir()
}

/// A compiler's version: major, minor.
fn version(rustc: &OsStr) -> Option<(u32, u32)> {
    parse_version(&Run::new(rustc).args(["--version"]).read().ok()?)
}

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
        assert_eq!(
            parse_version("rustc 1.97.0-nightly (f 2026-06-01)"),
            Some((1, 97))
        );
        assert_eq!(parse_version("clang 19"), None);
    }
}
