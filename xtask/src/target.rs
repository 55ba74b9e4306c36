//! The module's target with results in registers.
//!
//! By the target's own rules a function with two results, such as a `&str`,
//! writes them to memory and its caller reads them there. Every browser of the
//! last years takes several results (multi-value, 2020), and LLVM gives them
//! so by the calling convention `experimental-mv`; what crosses the border to
//! JavaScript has the C convention and stays as it is. It takes 1.3 kB off the
//! module. A compiler is told of a convention only in a target's description.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::facts::TARGET;
use crate::files;
use crate::place::Place;
use crate::run::Run;

/// What the description says besides what the compiler knows.
const MORE: &str = "\n  \"llvm-abiname\": \"experimental-mv\",\n  \"features\": \"+multivalue\",";

/// Writes the description for a compiler that runs thus; says where. The
/// file's name is the target's.
pub fn describe(place: &Place, rustc: Run) -> Result<PathBuf> {
    let known = rustc
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["-Zunstable-options", "--print=target-spec-json"])
        .args(["--target", TARGET])
        .read()?;
    let description = with_results_in_registers(&known)
        .context("the compiler describes its target in another way")?;
    let path = place.scratch().join(format!("{TARGET}.json"));
    // Cargo builds everything anew where it has changed.
    if fs::read(&path).ok().as_deref() != Some(description.as_bytes()) {
        files::write(&path, description.as_bytes())?;
    }
    Ok(path)
}

fn with_results_in_registers(known: &str) -> Option<String> {
    let rest = known.trim_start().strip_prefix('{')?;
    let said = |key: &str| rest.contains(&format!("\"{key}\""));
    (!said("llvm-abiname") && !said("features")).then(|| ["{", MORE, rest].concat())
}

#[cfg(test)]
mod tests {
    use super::with_results_in_registers;

    #[test]
    fn two_keys_are_added() {
        let made = with_results_in_registers("{\n  \"arch\": \"wasm32\"\n}\n");
        let made: serde_json::Value = serde_json::from_str(&made.expect("JSON")).expect("JSON");
        let expected = serde_json::json!({
            "arch": "wasm32", "features": "+multivalue", "llvm-abiname": "experimental-mv",
        });
        assert_eq!(made, expected);
    }

    #[test]
    fn what_the_compiler_says_itself_is_not_said_twice() {
        for known in [
            "{ \"features\": \"\" }",
            "{ \"llvm-abiname\": \"\" }",
            "",
            "[]",
        ] {
            assert_eq!(with_results_in_registers(known), None);
        }
    }
}
