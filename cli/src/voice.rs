//! How much is told, and in which colors.

use super::output;

/// How much is told besides what was asked for.
#[derive(Clone, Copy, clap::Args)]
#[command(next_help_heading = "Messages")]
pub struct Voice {
    /// Tell errors and findings alone: no sums, nothing of what was written
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Tell more: which configuration counts, which files are passed over and why
    #[arg(short, long, global = true)]
    verbose: bool,
    /// When to use colors; `auto` heeds the terminal, NO_COLOR and CLICOLOR_FORCE
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

impl Voice {
    /// Colors as they are asked for, from here on.
    pub fn apply(self) {
        match self.color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }

    /// Whether nothing is told but errors and findings.
    pub fn is_quiet(self) -> bool {
        self.quiet
    }

    /// Tells a line of news on standard error: what was written, how many there were.
    pub fn note(self, line: &str) {
        if !self.quiet {
            output::tell_line(line);
        }
    }

    /// Tells a line for those who ask why.
    pub fn detail(self, line: impl FnOnce() -> String) {
        if self.verbose {
            output::tell_line(&line());
        }
    }
}
