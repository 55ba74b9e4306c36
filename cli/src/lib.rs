//! The command line: badges where no script runs.
//!
//! Every command is one file. They read and draw by the library
//! [`openness_badge`]; what is theirs is only how a person or a build talks to it.
//! Whoever has another way to start it, as the Python package has, calls [`run`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod address;
mod badge;
mod batch;
mod breakdown;
mod card;
mod chart;
mod check;
mod compare;
mod config;
mod convert;
mod draw;
mod embed;
mod explain;
mod failure;
mod init;
mod input;
mod lead;
mod lsp;
mod output;
mod report;
mod schema;
mod site;
mod snippet;
mod speech;
mod status;
mod table;
mod verify;
mod voice;

use std::ffi::OsString;

use clap::{CommandFactory, Parser, Subcommand};

pub use check::{Goal, Picks, Short};
pub use status::Status;
pub use verify::Badge;

/// How open an AI release is: manifests to findings, reports and badges.
#[derive(Parser)]
#[command(
    name = "openness-badge",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
#[command(after_help = "\
Examples:
  openness-badge check openness.yaml
  openness-badge badge openness.yaml -o openness.svg
  openness-badge embed README.md --manifest openness.yaml

FILE may be `-` for standard input, and is an openness manifest, a model card, or a
file in any format that is read. Exit status: 0 fine, 1 findings of the kind that
was to fail, 2 wrong use.")]
struct Arguments {
    #[command(flatten)]
    voice: voice::Voice,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    Report(report::Arguments),
    Badge(badge::Arguments),
    Breakdown(breakdown::Arguments),
    Card(card::Arguments),
    Chart(chart::Arguments),
    Embed(embed::Arguments),
    Verify(verify::Arguments),
    Convert(convert::Arguments),
    Compare(compare::Arguments),
    Batch(batch::Arguments),
    Site(site::Arguments),
    Lsp(lsp::Arguments),
    /// Prints the JSON Schema of the manifest, for editors, or that of the report
    Schema(schema::Arguments),
    /// Writes the completions of a shell to standard output
    Completions {
        /// The shell that is to complete
        shell: clap_complete::Shell,
    },
    /// Writes the man pages into a folder
    Man {
        /// The folder; it is made if it is not there
        folder: std::path::PathBuf,
    },
}

/// The whole of a run. The first argument is the name of the program; what it has to
/// say is on standard output and standard error when it returns.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Status {
    let typed: Vec<OsString> = arguments.into_iter().collect();
    let arguments = match Arguments::try_parse_from(&typed) {
        Ok(arguments) => arguments,
        Err(said) => {
            // Help and version are fine, and nobody hears that nobody listens.
            let _ = said.print();
            return match said.use_stderr() {
                true => Status::Wrong,
                false => Status::Fine,
            };
        }
    };
    let voice = arguments.voice;
    voice.apply();
    let result = match arguments.command {
        Command::Init(arguments) => init::run(&arguments, voice),
        Command::Check(arguments) => check::run(&arguments, voice),
        Command::Explain(arguments) => explain::run(&arguments, voice),
        Command::Report(arguments) => report::run(&arguments, voice),
        Command::Badge(arguments) => badge::run(&arguments, voice),
        Command::Breakdown(arguments) => breakdown::run(&arguments, voice),
        Command::Card(arguments) => card::run(&arguments, voice),
        Command::Chart(arguments) => chart::run(&arguments, voice),
        Command::Embed(arguments) => embed::run(&arguments, voice, &typed),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments, voice),
        Command::Compare(arguments) => compare::run(&arguments, voice),
        Command::Batch(arguments) => batch::run(&arguments, voice),
        Command::Site(arguments) => site::run(&arguments, voice),
        Command::Lsp(arguments) => lsp::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments, voice),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(
                shell,
                &mut Arguments::command(),
                "openness-badge",
                &mut script,
            );
            output::to(None, &script).map(|()| Status::Fine)
        }
        Command::Man { folder } => man(&folder, voice),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            output::error(&error);
            match error.is::<Broken>() {
                true => Status::Found,
                false => Status::Wrong,
            }
        }
    }
}

/// A manifest that cannot be used: the command did what it should, and stops here.
#[derive(Debug)]
struct Broken(String);

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

fn man(folder: &std::path::Path, voice: voice::Voice) -> anyhow::Result<Status> {
    let failed = |error| output::failed(Some(folder), &error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(Arguments::command(), folder).map_err(failed)?;
    let main = folder.join("openness-badge.1");
    output::wrote(voice, folder, &[&"man", &main]);
    Ok(Status::Fine)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    /// Every argument has a sentence, every option a heading, and every command an
    /// example.
    #[test]
    fn the_help_is_whole() {
        let mut command = super::Arguments::command();
        command.build();
        let mut arguments = 0;
        for command in command.get_subcommands() {
            let name = command.get_name();
            if name == "help" {
                continue;
            }
            assert!(command.get_about().is_some(), "{name}");
            assert!(!command.is_hide_set(), "{name}");
            for argument in command.get_arguments() {
                let id = argument.get_id();
                if ["help", "version"].contains(&id.as_str()) {
                    continue;
                }
                arguments += 1;
                let says = argument.get_help().map(ToString::to_string);
                let says = says.unwrap_or_default();
                assert!(says.contains(' '), "{name} {id}: `{says}`");
                assert!(!says.ends_with('.'), "{name} {id}: {says}");
                let heading = argument.get_help_heading();
                assert_eq!(heading.is_none(), argument.is_positional(), "{name} {id}");
            }
        }
        assert!(arguments > 100, "{arguments}");
    }
}
