//! What `check --format sarif` writes, read by somebody else's model of SARIF.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

#[test]
fn sarif_is_sarif() {
    let root = common::path("");
    let mut results = 0;
    for path in common::files("tests/fixtures/findings") {
        if path.extension().is_some_and(|end| end == "txt") {
            continue;
        }
        let output = program::command()
            .args(["check", "--format", "sarif", "--require", "mof=3"])
            .arg(path.strip_prefix(&root).unwrap())
            .current_dir(&root)
            .output()
            .unwrap();
        let log: serde_sarif::sarif::Sarif = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let run = &log.runs[0];
        let found = run.results.as_ref().expect("results");
        results += found.len();
        let rules = run.tool.driver.rules.as_ref().expect("rules");
        for result in found {
            let id = result.rule_id.as_ref().expect("a rule");
            assert!(rules.iter().any(|rule| rule.id == *id), "{id}");
        }
    }
    assert!(results > 100, "{results}");
}
