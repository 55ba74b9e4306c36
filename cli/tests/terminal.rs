//! The command line on a terminal: what it asks, what it shows while it works,
//! and what colors are for.
#![cfg(unix)]

mod program;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

/// Milliseconds until a question that does not come is a failure.
const PATIENCE: u64 = 20_000;

const DOWN: &str = "\u{1b}[B";
const UP: &str = "\u{1b}[A";

/// The program, with nothing said beforehand about colors.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program::command();
    command
        .args(arguments)
        .current_dir(folder)
        .env("TERM", "xterm-256color")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

fn start(folder: &Path, arguments: &[&str]) -> PtySession {
    spawn_command(command(folder, arguments), Some(PATIENCE)).unwrap()
}

fn end(session: &PtySession) -> i32 {
    match session.process().wait().unwrap() {
        WaitStatus::Exited(_, code) => code,
        other => panic!("{other:?}"),
    }
}

#[test]
fn init_asks_and_writes_what_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = start(folder.path(), &["init", "-o", "openness.yaml"]);
    terminal.exp_string("What is the system called?").unwrap();
    terminal.send_line("Example 7B: \"quoted\"").unwrap();
    terminal.exp_string("Who made it?").unwrap();
    terminal.send_line("").unwrap();
    // The last one is what nobody states; from there the list goes round.
    terminal.exp_string("Who can get the weights?").unwrap();
    terminal.send(DOWN).unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("Under which license?").unwrap();
    terminal.send_line("Apache-2.0").unwrap();
    terminal
        .exp_string("Who can get the code that runs them?")
        .unwrap();
    terminal.send_line("").unwrap();
    terminal
        .exp_string("Who can get the code that trained them?")
        .unwrap();
    terminal.send(UP).unwrap();
    terminal.send(UP).unwrap();
    terminal.send_line("").unwrap();
    terminal
        .exp_string("Who can get the data that they were trained on?")
        .unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(end(&terminal), 0);

    let written = fs::read_to_string(folder.path().join("openness.yaml")).unwrap();
    let report = openness_badge::report(&written, &openness_badge::Options::default());
    let amiss: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.severity != openness_badge::finding::Severity::Hint)
        .collect();
    assert!(amiss.is_empty(), "{amiss:?}");
    assert_eq!(
        report.system.name.as_deref(),
        Some("Example 7B: \"quoted\"")
    );
    assert_eq!(report.system.developer, None);
    let stated: Vec<_> = report
        .components
        .iter()
        .filter(|component| component.availability.word() != "unknown")
        .map(|component| {
            (
                &*component.id,
                component.availability.word(),
                component.license.as_deref(),
            )
        })
        .collect();
    let expected = [
        ("pretraining-code", "closed", None),
        ("weights", "public", Some("Apache-2.0")),
    ];
    assert_eq!(stated, expected, "{written}");
}

/// Control-C at a question is no file and no panic.
#[test]
fn init_may_be_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = start(folder.path(), &["init", "-o", "openness.yaml"]);
    terminal.exp_string("What is the system called?").unwrap();
    terminal.send_control('c').unwrap();
    let said = terminal.exp_eof().unwrap();
    assert!(!said.contains("panicked"), "{said}");
    assert!(
        !matches!(terminal.process().wait().unwrap(), WaitStatus::Exited(_, 0)),
        "{said}"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn init_asks_nothing_when_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let named = ["init", "--no-input", "--name", "Test", "-o", "o.yaml"];
    let mut terminal = start(folder.path(), &named);
    let told = "wrote o.yaml\r\nnext: `openness-badge check o.yaml`\r\n";
    assert_eq!(terminal.exp_eof().unwrap(), told);
    assert_eq!(end(&terminal), 0);
    assert!(folder.path().join("o.yaml").is_file());
    // Without a name there is nothing to write.
    let mut terminal = start(folder.path(), &["init", "--no-input", "-o", "p.yaml"]);
    assert!(
        terminal
            .exp_eof()
            .unwrap()
            .contains("Give it with `--name`")
    );
    assert_ne!(end(&terminal), 0);
    assert!(!folder.path().join("p.yaml").exists());
}

/// A bar while it works, gone when it ends: what is left is what was asked for.
#[test]
fn a_batch_shows_how_far_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let record =
        "{\"openness\":1,\"system\":{\"name\":\"T\"},\"components\":{\"weights\":\"MIT\"}}\n";
    fs::write(folder.path().join("in.ndjson"), record.repeat(3000)).unwrap();
    let mut terminal = start(folder.path(), &["batch", "in.ndjson", "-o", "out.ndjson"]);
    let said = terminal.exp_eof().unwrap();
    assert_eq!(end(&terminal), 0);
    assert!(said.contains(" records, "), "{said:?}");
    // It ends with the line cleared, and what was written on it.
    let (_, left) = said.rsplit_once("\u{1b}[2K").unwrap();
    assert_eq!(left.trim(), "Wrote `out.ndjson`: 3000 records.", "{said:?}");
    let written = fs::read_to_string(folder.path().join("out.ndjson")).unwrap();
    assert_eq!(written.lines().count(), 3000);
}

/// Colors on a terminal, none where `NO_COLOR` stands and none in a pipe.
#[test]
fn colors_are_for_terminals() {
    let folder = tempfile::tempdir().unwrap();
    let text = "openness: 1\nsystem: { name: T }\ncomponents: { weight: MIT }\n";
    fs::write(folder.path().join("o.yaml"), text).unwrap();
    let mut terminal = start(folder.path(), &["check", "o.yaml"]);
    let colored = terminal.exp_eof().unwrap();
    assert!(colored.contains("\u{1b}["), "{colored:?}");

    let mut without = command(folder.path(), &["check", "o.yaml"]);
    without.env("NO_COLOR", "1");
    let mut terminal = spawn_command(without, Some(PATIENCE)).unwrap();
    let plain = terminal.exp_eof().unwrap();
    assert!(!plain.contains('\u{1b}'), "{plain:?}");

    let output = command(folder.path(), &["check", "o.yaml"])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(!program::said(&output).contains('\u{1b}'));
    assert_eq!(plain.replace("\r\n", "\n"), program::said(&output));
}
