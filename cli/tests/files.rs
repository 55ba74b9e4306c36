//! Files are written whole or not at all, pipes and devices are written to and never
//! read, and what a killed run leaves is gone after the next.
#![cfg(unix)]

#[path = "../../tests/common/chance.rs"]
#[allow(dead_code, reason = "its numbers alone are used")]
mod chance;
mod program;

use std::fs;
use std::io::Read;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use chance::{Chance, number_of};
use program::MANIFEST;
use tempfile::{TempDir, tempdir};

fn folder() -> TempDir {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("openness.yaml"), MANIFEST).unwrap();
    folder
}

fn fifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
    assert!(fs::metadata(path).unwrap().file_type().is_fifo());
}

/// What it ended with, where it ends within 20 seconds.
fn ended(mut child: std::process::Child) -> i32 {
    for _ in 0..2000 {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code().unwrap();
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    panic!("it does not end");
}

#[test]
fn a_pipe_is_written_to() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    fifo(&pipe);
    for command in ["badge", "breakdown", "card", "convert"] {
        let child = program::command()
            .current_dir(folder.path())
            .args([command, "openness.yaml", "-o", "pipe"])
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let reader = {
            let pipe = pipe.clone();
            thread::spawn(move || {
                let mut text = String::new();
                fs::File::open(pipe)
                    .unwrap()
                    .read_to_string(&mut text)
                    .unwrap();
                text
            })
        };
        assert_eq!(ended(child), 0, "{command}");
        assert!(reader.join().unwrap().len() > 50, "{command}");
    }
}

#[test]
fn a_device_or_a_pipe_is_no_readme() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    fifo(&pipe);
    for name in ["/dev/zero", "/dev/urandom", pipe.to_str().unwrap()] {
        let output = program::run(
            folder.path(),
            &["embed", name, "--manifest", "openness.yaml"],
        );
        assert_eq!(
            (output.status.code(), program::said(&output)),
            (
                Some(2),
                format!("error: `{name}` cannot be read: it is not a file.\n")
            )
        );
    }
}

#[test]
fn a_link_goes_on_pointing() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    symlink("real.svg", path("link.svg")).unwrap();
    symlink("link.svg", path("second.svg")).unwrap();
    symlink("circle.svg", path("circle.svg")).unwrap();
    let badge = |to| program::run(folder.path(), &["badge", "openness.yaml", "-o", to]);
    // What it leads to is not there yet, and then it is.
    for _ in 0..2 {
        assert_eq!(badge("second.svg").status.code(), Some(0));
        assert!(
            fs::symlink_metadata(path("second.svg"))
                .unwrap()
                .is_symlink()
        );
        assert!(fs::symlink_metadata(path("link.svg")).unwrap().is_symlink());
        assert!(
            fs::read_to_string(path("real.svg"))
                .unwrap()
                .starts_with("<svg")
        );
    }
    assert_eq!(badge("circle.svg").status.code(), Some(2));
    assert!(
        fs::symlink_metadata(path("circle.svg"))
            .unwrap()
            .is_symlink()
    );
}

/// The hidden files of a folder.
fn hidden(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with('.')).collect()
}

#[test]
fn a_killed_embed_leaves_nothing_half() {
    let runs = number_of("KILLS").unwrap_or(60);
    let mut chance = Chance(number_of("SEED").unwrap_or(1) as u64);
    let folder = folder();
    let readme = folder.path().join("README.md");
    let long = "A line of a long text.\n".repeat(40_000);
    let before = format!("# Test\n\n{long}");
    let arguments = ["embed", "README.md", "--manifest", "openness.yaml"];
    fs::write(&readme, &before).unwrap();
    assert_eq!(
        program::run(folder.path(), &arguments).status.code(),
        Some(0)
    );
    let after = fs::read_to_string(&readme).unwrap();
    let mut killed = 0;
    for _ in 0..runs {
        fs::write(&readme, &before).unwrap();
        let _ = fs::remove_file(folder.path().join("openness.svg"));
        let pause = Duration::from_micros(chance.below(40_000) as u64);
        killed += usize::from(is_killed(folder.path(), &arguments, pause));
        let text = fs::read_to_string(&readme).unwrap();
        assert!(text == before || text == after, "{} bytes", text.len());
    }
    assert!(killed > runs / 10, "{killed} of {runs} were killed");
    fs::write(&readme, &before).unwrap();
    assert_eq!(
        program::run(folder.path(), &arguments).status.code(),
        Some(0)
    );
    let left = hidden(folder.path());
    assert!(left.is_empty(), "{left:?}");
    println!("{killed} of {runs} runs were killed");
}

/// Runs the program and ends it after a while; whether it was still at work.
fn is_killed(folder: &Path, arguments: &[&str], after: Duration) -> bool {
    let mut child = program::command()
        .current_dir(folder)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    thread::sleep(after);
    let is_running = child.try_wait().unwrap().is_none();
    let _ = child.kill();
    child.wait().unwrap();
    is_running
}

#[test]
fn a_killed_batch_leaves_nothing_half() {
    let runs = number_of("KILLS").unwrap_or(60);
    let mut chance = Chance(number_of("SEED").unwrap_or(2) as u64);
    let folder = folder();
    let lines = |name: &str| {
        let line = format!(
            "{{\"openness\":1,\"system\":{{\"name\":\"{name}\"}},\"components\":{{\"weights\":\"MIT\"}}}}\n"
        );
        line.repeat(300)
    };
    let path = |name: &str| folder.path().join(name);
    let arguments = ["batch", "in.ndjson", "-o", "out.ndjson"];
    let done = |name: &str| {
        fs::write(path("in.ndjson"), lines(name)).unwrap();
        let output = program::run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{}", program::said(&output));
        fs::read(path("out.ndjson")).unwrap()
    };
    let (before, after) = (done("Before"), done("After"));
    assert_ne!(before, after);
    let mut killed = 0;
    for _ in 0..runs {
        fs::write(path("out.ndjson"), &before).unwrap();
        let pause = Duration::from_micros(chance.below(200_000) as u64);
        killed += usize::from(is_killed(folder.path(), &arguments, pause));
        let there = fs::read(path("out.ndjson")).unwrap();
        assert!(there == before || there == after, "{} bytes", there.len());
    }
    assert!(killed > runs / 10, "{killed} of {runs} were killed");
    assert_eq!(done("After"), after);
    let left = hidden(folder.path());
    assert!(left.is_empty(), "{left:?}");
    println!("{killed} of {runs} runs were killed");
}

#[test]
fn a_full_disk_changes_nothing() {
    let folder = folder();
    let output = program::run(
        folder.path(),
        &["badge", "openness.yaml", "-o", "/dev/full"],
    );
    assert_eq!(output.status.code(), Some(2), "{}", program::said(&output));
}

#[test]
fn json_has_nothing_that_a_terminal_obeys() {
    let folder = folder();
    let text = "{\"openness\":1,\"system\":{\"name\":\"\u{9b}31mred \u{202e}txt \u{2028}x\"},\
                \"components\":{\"weights\":\"MIT\"}}";
    fs::write(folder.path().join("hostile.json"), text).unwrap();
    fs::write(folder.path().join("lines.ndjson"), [text, "\n"].concat()).unwrap();
    for arguments in [
        &["report", "--json", "hostile.json"][..],
        &["check", "--format", "json", "hostile.json"],
        &["check", "--format", "sarif", "hostile.json"],
        &["convert", "--to", "oci", "hostile.json"],
        &["convert", "--to", "shields", "hostile.json"],
        &["convert", "--to", "json", "hostile.json"],
        &[
            "compare",
            "--format",
            "json",
            "hostile.json",
            "openness.yaml",
        ],
        &["batch", "lines.ndjson"],
    ] {
        let output = program::run(folder.path(), arguments);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(
            said.contains("\\u202e") || !said.contains("txt"),
            "{arguments:?}: {said}"
        );
        let bad = |c: char| (c.is_control() && c != '\n') || "\u{202e}\u{2028}".contains(c);
        assert!(
            said.len() > 20 && !said.contains(bad),
            "{arguments:?}: {said:?}"
        );
    }
}
