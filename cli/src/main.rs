//! The program `openness-badge`: the whole of it is in the library beside it.

#![forbid(unsafe_code)]

use std::process::ExitCode;

/// Reports are many small texts, for which it finds room sooner.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    openness_badge_cli::run(std::env::args_os()).into()
}
