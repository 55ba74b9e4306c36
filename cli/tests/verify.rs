//! `verify`: what is genuine, and everything that is not.

mod program;

use std::fs;

use program::MANIFEST;
use tempfile::TempDir;

struct Case {
    folder: TempDir,
}

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("openness.yaml"), MANIFEST).unwrap();
        Case { folder }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = program::run(self.folder.path(), arguments);
        (output.status.code(), program::said(&output))
    }

    /// Draws a badge with these arguments.
    #[track_caller]
    fn badge(&self, name: &str, arguments: &[&str]) {
        let all = [&["badge", "openness.yaml", "-q", "-o", name], arguments].concat();
        assert_eq!(self.run(&all), (Some(0), String::new()));
    }

    fn change(&self, name: &str, from: &str, to: &str) {
        let svg = fs::read_to_string(self.path(name)).unwrap();
        assert!(svg.contains(from), "{svg}");
        fs::write(self.path("changed.svg"), svg.replace(from, to)).unwrap();
    }

    #[track_caller]
    fn says(&self, name: &str, code: i32, said: &str) {
        let (found, text) = self.run(&["verify", name, "openness.yaml"]);
        assert_eq!((found, text.as_str()), (Some(code), said));
    }

    #[track_caller]
    fn is_genuine(&self, name: &str) {
        let (code, text) = self.run(&["verify", name, "openness.yaml"]);
        assert!(
            code == Some(0)
                && text.starts_with(
                    "genuine: This manifest draws it, and it carries its digest sha256:"
                ),
            "{name}: {text}"
        );
    }
}

#[test]
fn however_it_was_asked_for() {
    let case = Case::new();
    for (at, arguments) in [
        &[][..],
        &["--style", "flat"],
        &["--style", "large", "--yardstick", "mof"],
        &["--style", "pieces", "--yardstick", "osai", "--score"],
        &["--style", "square", "--label", "Test"],
        &["--yardstick", "taxonomy", "--label", "a: b: c"],
        &["--theme", "dark", "--label", ""],
        &["--label", "Ωmega"],
        &["--label", "a: b: c: d: e: f: g: h: i: j: k"],
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("{at}.svg");
        case.badge(&name, arguments);
        case.is_genuine(&name);
        let name = format!("{at}.png");
        case.badge(&name, &[arguments, &["--scale", "2"]].concat());
        case.is_genuine(&name);
    }
}

/// A release of which more than half is stated, so that its score can be shown.
const STATED: &str = "openness: 1\nsystem: { name: \"A: B\" }\nlicense: MIT\ncomponents: { weights: public, \
    inference-code: public, architecture: public, training-code: public, training-data: closed, \
    hyperparameters: public, random-seeds: closed, environment: public, evaluation-code: public, \
    evaluation-data: public, model-card: CC-BY-4.0, data-card: none, technical-report: CC-BY-4.0 }\n";

#[test]
fn a_badge_with_the_score_is_genuine_too() {
    let case = Case::new();
    fs::write(case.path("openness.yaml"), STATED).unwrap();
    for (name, arguments) in [
        ("plain.svg", &["--score"][..]),
        (
            "label.svg",
            &["--score", "--label", "c: d", "--style", "flat"],
        ),
        ("none.svg", &["--score", "--label", "", "--style", "pieces"]),
        ("without.svg", &["--label", "A: B"]),
    ] {
        case.badge(name, arguments);
        case.is_genuine(name);
    }
    let svg = fs::read_to_string(case.path("plain.svg")).unwrap();
    let (_, score) = svg.split_once("downloadable, at least ").unwrap();
    let (score, _) = score.split_once(" (self-assessed)").unwrap();
    assert!(
        svg.contains(&format!("downloadable · ≥ {score}</text>")),
        "{svg}"
    );
    case.change("plain.svg", &format!("at least {score}"), "at least 99 %");
    case.says(
        "changed.svg",
        1,
        "forged: It says “A: B, openness: downloadable, at least 99 % (self-assessed)”, but this manifest says \
         “A: B, openness: downloadable (self-assessed)”.\n",
    );
    case.change("plain.svg", &format!("≥ {score}"), "≥ 99 %");
    case.says(
        "changed.svg",
        1,
        "forged: It names this manifest and this version, but is not the file that they make.\n",
    );
}

#[test]
fn a_changed_word_or_color_is_forged() {
    let case = Case::new();
    case.badge("b.svg", &[]);
    case.change("b.svg", ": downloadable", ": fully open");
    case.says(
        "changed.svg",
        1,
        "forged: It says “Test, openness: fully open (self-assessed)”, but this manifest says \
         “Test, openness: downloadable (self-assessed)”.\n",
    );
    // In the picture alone, where the name is right.
    case.change("b.svg", ">downloadable<", ">fully open<");
    case.says(
        "changed.svg",
        1,
        "forged: It names this manifest and this version, but is not the file that they make.\n",
    );
    case.change("b.svg", "#5fc3b2", "#def5e3");
    case.says(
        "changed.svg",
        1,
        "forged: It names this manifest and this version, but is not the file that they make.\n",
    );
    case.badge("b.png", &[]);
    let mut png = fs::read(case.path("b.png")).unwrap();
    let middle = png.len() - 40;
    png[middle] ^= 1;
    fs::write(case.path("changed.png"), png).unwrap();
    case.says(
        "changed.png",
        1,
        "forged: It names this manifest and this version, but is not the file that they make.\n",
    );
}

#[test]
fn another_manifest_or_version_is_told_apart() {
    let case = Case::new();
    case.badge("b.svg", &[]);
    let svg = fs::read_to_string(case.path("b.svg")).unwrap();
    let digest = svg
        .split("\"digest\":\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    fs::write(
        case.path("openness.yaml"),
        MANIFEST.replace("weights: public", "weights: gated"),
    )
    .unwrap();
    let said = format!(
        "stale: It was computed from another manifest, such as an earlier state of this one: its digest is {digest}.\n"
    );
    case.says("b.svg", 1, &said);
    fs::write(case.path("openness.yaml"), MANIFEST).unwrap();
    let ours = concat!("openness-badge ", env!("CARGO_PKG_VERSION"));
    case.change("b.svg", ours, "openness-badge 0.0.9");
    let said = format!(
        "other-version: It was drawn by openness-badge 0.0.9. This is {ours}, which cannot draw it again.\n"
    );
    case.says("changed.svg", 1, &said);
    case.change("b.svg", "\"criteria\":\"", "\"criteria\":\"before ");
    let (code, text) = case.run(&["verify", "changed.svg", "openness.yaml", "--json"]);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("\"verdict\": \"other-version\"")
            && text.contains("Its criteria for `gradient` are of before "),
        "{text}"
    );
}

#[test]
fn without_metadata_only_the_picture_speaks() {
    let case = Case::new();
    case.badge("b.svg", &["--no-metadata"]);
    case.says(
        "b.svg",
        0,
        "genuine: This manifest draws it. It carries no digest.\n",
    );
    case.change("b.svg", "#5fc3b2", "#def5e3");
    case.says(
        "changed.svg",
        1,
        "unknown: It does not say what it was computed from, and this manifest does not draw it.\n",
    );
}

#[test]
fn what_is_no_badge_is_wrong_use() {
    let case = Case::new();
    for (name, bytes) in [
        ("empty.svg", &b""[..]),
        ("text.svg", b"<p>"),
        ("bytes.png", b"\xff\xfe"),
        ("html.svg", b"<!DOCTYPE x [<!ENTITY a 'b'>]><svg/>"),
    ] {
        fs::write(case.path(name), bytes).unwrap();
        case.says(
            name,
            2,
            &format!("error: `{name}` is not a badge: it is neither SVG nor PNG.\n"),
        );
    }
    // Cut off anywhere, it is not genuine and nothing panics.
    case.badge("b.png", &[]);
    let png = fs::read(case.path("b.png")).unwrap();
    for end in (8..png.len()).step_by(97) {
        fs::write(case.path("cut.png"), &png[..end]).unwrap();
        let (code, text) = case.run(&["verify", "cut.png", "openness.yaml"]);
        assert!(code == Some(1), "{end}: {text}");
    }
}
