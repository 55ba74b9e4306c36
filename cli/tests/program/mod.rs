//! The command line, run in a folder as a person would.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The built program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_openness-badge");

/// A small manifest without errors.
pub const MANIFEST: &str = "openness: 1\nsystem: { name: Test }\nlicense: MIT\ncomponents: { weights: public, inference-code: public }\n";

/// It, for a person who reads English, whatever the language of whoever runs the tests.
pub fn command() -> Command {
    let mut command = Command::new(PROGRAM);
    command.env("LC_ALL", "C");
    command
}

/// Runs it with nothing on standard input.
pub fn run(folder: &Path, arguments: &[impl AsRef<OsStr>]) -> Output {
    command()
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

/// What it said on standard output and standard error, one after the other.
pub fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr]
        .map(|text| String::from_utf8(text.clone()).unwrap())
        .concat()
}
