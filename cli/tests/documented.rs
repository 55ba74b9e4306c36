//! What the pages of the documentation show of pipelines: each line runs here.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

/// The lines of a pipeline that take the program itself.
#[test]
fn every_line_of_a_pipeline_runs() {
    let folder = common::copied("tests/cli/documented.in");
    // What is there to show slips is no part of a project.
    for shown in [
        "slips.yaml",
        "ways.yaml",
        "earlier.yaml",
        "lines.ndjson",
        "hub.ndjson",
        "card.md",
    ] {
        std::fs::remove_file(folder.path().join(shown)).unwrap();
    }
    let written = program::run(folder.path(), &["embed", "README.md"]);
    assert!(written.status.success());
    let pipeline = common::path("tests/documented/program.yml");
    let pipeline = std::fs::read_to_string(pipeline).unwrap();
    let commands: Vec<Vec<&str>> = pipeline
        .lines()
        .filter_map(|line| line.split_once("run: openness-badge "))
        .map(|(_, command)| command.split(' ').collect())
        .collect();
    assert_eq!(commands.len(), 4);
    for command in commands {
        let output = program::run(folder.path(), &command);
        assert!(
            output.status.success(),
            "{command:?}: {}",
            program::said(&output)
        );
    }
}

/// The file of a project leads the badge to a page.
#[test]
fn the_file_of_a_project_is_heeded() {
    let folder = common::copied("tests/cli/documented.in");
    let own = common::path("tests/documented/openness-badge.toml");
    std::fs::copy(own, folder.path().join("openness-badge.toml")).unwrap();
    let output = program::run(folder.path(), &["embed", "README.md"]);
    assert!(output.status.success(), "{}", program::said(&output));
    let readme = std::fs::read_to_string(folder.path().join("README.md")).unwrap();
    assert!(
        readme.contains("https://example.org/openness/view.html#"),
        "{readme}"
    );
    let checked = program::run(folder.path(), &["check", "-v", "openness.yaml"]);
    let said = program::said(&checked);
    let heeded = "`openness.yaml` is checked as openness-badge.toml says.\n";
    assert!(checked.status.success() && said.contains(heeded), "{said}");
}
