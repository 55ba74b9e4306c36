//! The command line: badges where no script runs.
//!
//! Every command is one file in `cli/`. They read and draw by the library; what
//! is theirs is only how a person or a build talks to it.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
