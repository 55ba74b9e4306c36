//! Pictures and pages that the commands make, over real manifests of the gallery:
//! `UPDATE=1 cargo test --test pictures` rewrites them, and they are looked at
//! before they are committed.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

use std::fs;

/// What is kept in `tests/fixtures/pictures`, and the command that makes it.
const CASES: [(&str, &str); 15] = [
    ("badge.png", "badge www/gallery/bloom.yaml --scale 2"),
    (
        "badge-dark.png",
        "badge www/gallery/gpt-2.yaml --style gradient --yardstick g7 --theme dark",
    ),
    ("breakdown.md", "breakdown www/gallery/pythia.yaml"),
    (
        "breakdown.html",
        "breakdown www/gallery/pythia.yaml --format html --yardstick mof",
    ),
    ("page.html", "breakdown www/gallery/llama-2.yaml"),
    (
        "page-dark.html",
        "breakdown www/gallery/chatgpt.yaml --theme dark --yardstick eu",
    ),
    (
        "page-otherwise.html",
        "breakdown tests/cli/input/misspelt.yml --yardstick mof",
    ),
    ("card.svg", "card www/gallery/bloom.yaml"),
    ("card.png", "card www/gallery/bloom.yaml"),
    ("card-dark.png", "card www/gallery/gopher.yaml --theme dark"),
    (
        "chart.svg",
        "chart www/gallery/bloom.yaml www/gallery/llama-2.yaml www/gallery/gopher.yaml",
    ),
    (
        "chart.png",
        "chart www/gallery/bloom.yaml www/gallery/llama-2.yaml www/gallery/gopher.yaml",
    ),
    (
        "years.svg",
        "chart www/gallery/bloom.yaml www/gallery/gpt-2.yaml www/gallery/palm.yaml www/gallery/chatgpt.yaml --what years",
    ),
    (
        "frameworks.svg",
        "chart www/gallery/bloom.yaml www/gallery/gpt-2.yaml www/gallery/palm.yaml www/gallery/chatgpt.yaml --what frameworks --theme dark",
    ),
    (
        "chart-dark.png",
        "chart www/gallery/pythia.yaml www/gallery/chatgpt.yaml --theme dark --scale 2",
    ),
];

#[test]
fn look_as_they_did() {
    let root = common::path(".");
    let kept = common::path("tests/fixtures/pictures");
    let out = tempfile::tempdir().unwrap();
    let mut differ = Vec::new();
    for (name, command) in CASES {
        let made = out.path().join(name);
        let made = made.to_str().unwrap();
        let arguments: Vec<&str> = command.split(' ').chain(["-q", "-o", made]).collect();
        let output = program::run(&root, &arguments);
        assert_eq!(
            (output.status.code(), program::said(&output).as_str()),
            (Some(0), ""),
            "{command}"
        );
        let bytes = fs::read(made).unwrap();
        let path = kept.join(name);
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&kept).unwrap();
            fs::write(&path, &bytes).unwrap();
        }
        if fs::read(&path).unwrap_or_default() != bytes {
            differ.push(name);
        }
    }
    assert!(differ.is_empty(), "UPDATE=1 rewrites {differ:?}");

    // And nothing lies there that no command makes.
    let mut there: Vec<String> = fs::read_dir(kept)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut expected: Vec<&str> = CASES.iter().map(|(name, _)| *name).collect();
    there.sort();
    expected.sort_unstable();
    assert_eq!(there, expected);
}

/// A card is as large as those who show previews ask for.
#[test]
fn a_card_is_1200_by_630() {
    for name in ["card.png", "card-dark.png"] {
        let bytes = fs::read(common::path("tests/fixtures/pictures").join(name)).unwrap();
        let reader = png::Decoder::new(std::io::Cursor::new(bytes))
            .read_info()
            .unwrap();
        let info = reader.info();
        assert_eq!((info.width, info.height), (1200, 630), "{name}");
    }
}
