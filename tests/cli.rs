//! Every command against what it should print: `TRYCMD=overwrite cargo test --test
//! cli` rewrites it, and the diff is read before it is committed.

#[test]
fn commands() {
    trycmd::TestCases::new()
        .case("tests/cli/*.md")
        .case("README.md");
}
