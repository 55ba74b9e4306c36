//! The command line: badges where no script runs.
//!
//! Every command is one file in `cli/`. They read and draw by the library; what
//! is theirs is only how a person or a build talks to it.

#![forbid(unsafe_code)]

mod cli;

use std::process::ExitCode;

/// Reports are many small texts, for which it finds room sooner.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
