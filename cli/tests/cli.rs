//! Every command against what it should print: `TRYCMD=overwrite cargo test -p openness-badge-cli --test
//! cli` rewrites it, and the diff is read before it is committed.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

#[test]
fn commands() {
    // The pages name files from the project's root.
    std::env::set_current_dir(common::path("")).unwrap();
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .case("tests/cli/*.md")
        .case("README.md");
}

/// A page for every command, and completions for every shell.
#[test]
fn man_pages_and_completions() {
    let folder = tempfile::tempdir().unwrap();
    let man = program::command()
        .arg("man")
        .arg(folder.path())
        .status()
        .unwrap();
    assert!(man.success());
    for command in ["init", "check", "embed", "verify", "batch", "schema"] {
        let page = folder.path().join(format!("openness-badge-{command}.1"));
        let page = std::fs::read_to_string(&page)
            .unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        assert!(
            page.contains(".SH SYNOPSIS") && page.contains(".TH"),
            "{command}"
        );
    }
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = program::command()
            .args(["completions", shell])
            .output()
            .unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(
            output.status.success() && script.contains("min-level"),
            "{shell}"
        );
    }
}

/// A file of lines, and what they come to in a folder of its own.
fn batch(lines: &str, arguments: &[&str]) -> (Option<i32>, tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("in.ndjson"), lines).unwrap();
    let output = program::run(
        folder.path(),
        &[&["batch", "in.ndjson"], arguments].concat(),
    );
    (output.status.code(), folder, program::said(&output))
}

const RECORD: &str =
    "{\"openness\":1,\"system\":{\"name\":\"T\"},\"components\":{\"weights\":\"MIT\"}}\n";

/// spec: counts of `batch` "add up to the records": those on each level, those whose
/// level is not stated, and what could not be read.
#[test]
fn the_counts_of_a_batch_add_up_to_its_records() {
    let lines = [
        RECORD,
        "{\"openness\":1,\"system\":{\"name\":\"T\"},\"components\":{}}\n",
        "{\"openness\":1,\"system\":{\"name\":\"T\"},\"components\":{\"weights\":\"closed\"}}\n",
        "{\"openness\":1,\"system\":{\"name\":\"T\"},\"access\":{\"channels\":[]},\"components\":{}}\n",
        "[1]\n",
        "nowhere.yaml\n",
    ];
    let (code, _folder, said) = batch(&lines.concat().repeat(7), &["--summary"]);
    assert_eq!(code, Some(1));
    let (_, gradient) = said.split_once("\ngradient\n").unwrap();
    let (gradient, rest) = gradient.split_once("  of these gated").unwrap();
    let counts: Vec<u64> = gradient
        .lines()
        .map(|line| line.rsplit(' ').next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(counts, [7, 0, 0, 0, 7, 0, 14, 14], "{said}");
    assert_eq!(counts.iter().sum::<u64>(), 42);
    assert!(
        said.starts_with("records       42\nnot readable  14\n"),
        "{said}"
    );
    // Every yardstick has a grade, or none that is stated, of all that was read.
    for yardstick in rest.split("\n\n").skip(1) {
        let sum: u64 = yardstick
            .lines()
            .skip(1)
            .map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap())
            .sum();
        assert_eq!(sum, 28, "{yardstick}");
        assert!(yardstick.contains("  not stated "), "{yardstick}");
    }
}

/// The lines are read to their end before anything takes their place, and come
/// out in their order, however many are worked on at a time.
#[test]
fn a_batch_may_write_over_its_own_input() {
    let lines = RECORD.repeat(3000);
    for threads in ["1", "2", "7"] {
        let arguments = ["-o", "in.ndjson", "--threads", threads];
        let (code, folder, said) = batch(&lines, &arguments);
        let news = "Wrote `in.ndjson`: 3000 records.\n";
        assert_eq!((code, said.as_str()), (Some(0), news));
        let written = std::fs::read_to_string(folder.path().join("in.ndjson")).unwrap();
        assert_eq!(written.lines().count(), 3000);
        for (at, line) in written.lines().enumerate() {
            let start = format!("{{\"record\":{},", at + 1);
            assert!(line.starts_with(&start), "{threads}: {line}");
        }
    }
}

/// What is no file is an error record: nothing is waited for.
#[test]
fn a_batch_waits_for_nothing() {
    let (code, _folder, said) = batch(
        &["\u{feff}", RECORD, "-\n.\n/dev/null\n", RECORD].concat(),
        &["-o", "-"],
    );
    assert_eq!(code, Some(1));
    let lines: Vec<&str> = said.lines().collect();
    assert!(
        lines[0].starts_with("{\"record\":1,\"format\":1,"),
        "{said}"
    );
    assert!(
        lines[4].starts_with("{\"record\":5,\"format\":1,"),
        "{said}"
    );
    assert!(
        said.contains("\"message\":\"`.` cannot be read: it is not a file.\"")
            && said.contains("\"message\":\"`/dev/null` cannot be read: it is not a file.\""),
        "{said}"
    );
}

/// Whoever reads the first line alone breaks nothing: no message, and the exit
/// status of what was read.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let lines = RECORD.repeat(3000);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("in.ndjson"), lines).unwrap();
    let program = program::PROGRAM;
    for command in ["batch in.ndjson", "report nowhere.yaml", "schema"] {
        let script = format!("{{ '{program}' {command}; echo \"exit $?\" >&2; }} | true");
        let output = std::process::Command::new("sh")
            .env("LC_ALL", "C")
            .args(["-c", &script])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let expected = match command.contains("nowhere") {
            true => "error: `nowhere.yaml` cannot be read: it does not exist.\nexit 2\n",
            false => "exit 0\n",
        };
        assert_eq!(said, expected, "{command}");
    }
}
