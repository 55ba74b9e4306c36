//! Every command against what it should print: `TRYCMD=overwrite cargo test --test
//! cli` rewrites it, and the diff is read before it is committed.

#[test]
fn commands() {
    trycmd::TestCases::new()
        .case("tests/cli/*.md")
        .case("README.md");
}

/// A page for every command, and completions for every shell.
#[test]
fn man_pages_and_completions() {
    let program = env!("CARGO_BIN_EXE_openness-badge");
    let folder = tempfile::tempdir().unwrap();
    let man = std::process::Command::new(program)
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
        let output = std::process::Command::new(program)
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
