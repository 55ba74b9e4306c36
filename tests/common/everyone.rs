//! Every text in every format that is at hand.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::Path;

use super::{corpus, files};

/// A file, and what is in it as the program gets it.
pub struct Sample {
    pub format: &'static str,
    pub name: String,
    pub text: String,
}

impl Sample {
    fn of(format: &'static str, path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap();
        Sample {
            format,
            name: path.display().to_string(),
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// The corpora of other people's formats, each with how many files it has at
/// least, so that none is passed over.
const CORPORA: [(&str, &str, usize); 10] = [
    ("mof", "mof/models", 150),
    ("mof", "mof/fixtures", 20),
    ("mof", "mof/schemas/old", 20),
    ("mof", "mof/schemas/new", 20),
    ("osai", "osai/current", 100),
    ("opening-up-chatgpt", "osai/legacy", 15),
    ("eiras", "eiras/models", 40),
    ("model-card", "cards", 15),
    ("cyclonedx", "cyclonedx", 10),
    ("spdx", "spdx", 12),
];

/// The gallery and the fixtures of findings, which go with the project.
pub fn own() -> Vec<Sample> {
    let folders = [
        ("manifest", "www/gallery"),
        ("findings", "tests/fixtures/findings"),
    ];
    let of_folder = |(format, folder)| {
        let files = files(folder).into_iter();
        files
            .filter(|path| path.extension().is_some_and(|ext| ext != "txt"))
            .map(move |path| Sample::of(format, &path))
    };
    folders.into_iter().flat_map(of_folder).collect()
}

/// Other people's files; none where there is no corpus.
pub fn foreign() -> Vec<Sample> {
    let mut samples = Vec::new();
    for (format, folder, least) in CORPORA {
        let Some(folder) = corpus(folder) else {
            return Vec::new();
        };
        let mut paths: Vec<_> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file() && !path.ends_with("index.json"))
            .collect();
        paths.sort();
        assert!(paths.len() >= least, "{} is not whole", folder.display());
        samples.extend(paths.iter().map(|path| Sample::of(format, path)));
    }
    samples
}
