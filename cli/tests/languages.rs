//! In which language a person is told something, and in which a file is written.

mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use openness_badge::verify::VerdictWord;
use openness_badge::view::{self, BadgeOptions};
use openness_badge::words::{BadgeWord, CliWord, GalleryWord, Language, LevelWord, SECTIONS};
use openness_badge::write::{self, Fonts, PngOptions};
use openness_badge::{Options, report};
use openness_badge_cli::Badge;
use program::MANIFEST;
use tempfile::TempDir;

/// A manifest with a warning and a hint.
const WARNED: &str =
    "openness: 1\nsystem: { name: Test, versoin: 1 }\ncomponents: { weights: MIT }\n";

struct Case(TempDir);

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("openness.yaml"), MANIFEST).unwrap();
        fs::write(folder.path().join("warned.yaml"), WARNED).unwrap();
        Case(folder)
    }

    /// Runs it where the environment says this.
    fn output(&self, environment: &[(&str, &str)], arguments: &[&str]) -> Output {
        let mut command = program::command();
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES");
        command.env_remove("LANG").envs(environment.iter().copied());
        let command = command.current_dir(self.0.path()).args(arguments);
        command.output().unwrap()
    }

    /// What it writes to standard output.
    fn written(&self, environment: &[(&str, &str)], arguments: &[&str]) -> String {
        let output = self.output(environment, arguments);
        String::from_utf8(output.stdout).unwrap()
    }
}

const FRENCH: &[(&str, &str)] = &[("LC_MESSAGES", "fr_FR.UTF-8"), ("LANG", "de_DE.UTF-8")];

fn by_tag(tag: &str) -> Language {
    Language::by_tag(tag).unwrap()
}

/// The manifests of the gallery.
fn gallery() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/gallery");
    let paths = fs::read_dir(folder).unwrap();
    let paths = paths.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some()).collect();
    paths.sort();
    assert!(paths.len() > 30);
    paths
}

#[test]
fn a_person_is_told_what_is_wrong_in_their_language() {
    let case = Case::new();
    let said = case.written(FRENCH, &["check", "warned.yaml"]);
    let warning = by_tag("fr").text(CliWord::Warning);
    assert!(
        said.starts_with(&format!("{warning}[unknown-key]: ")),
        "{said}"
    );
    let english = case.written(&[("LANG", "C.UTF-8")], &["check", "warned.yaml"]);
    assert!(english.starts_with("warning[unknown-key]: "), "{english}");
    assert_ne!(said, english);
    // As one of several files of a language is asked for.
    let german = case.written(FRENCH, &["check", "--lang", "de", "warned.yaml"]);
    assert!(german.starts_with("Warnung[unknown-key]: "), "{german}");
}

#[test]
fn an_error_is_in_their_language_too() {
    let case = Case::new();
    let output = case.output(FRENCH, &["badge", "nowhere.yaml"]);
    let told = String::from_utf8(output.stderr).unwrap();
    let french = by_tag("fr");
    let why = french.text(CliWord::FileMissing);
    let error = french.text(CliWord::Error);
    assert!(told.starts_with(error) && told.contains(why), "{told}");
    // The first that is set counts.
    let all = [FRENCH, &[("LC_ALL", "POSIX")]].concat();
    let output = case.output(&all, &["badge", "nowhere.yaml"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        told,
        "error: `nowhere.yaml` cannot be read: it does not exist.\n"
    );
}

/// The same input gives the same bytes, whoever asks.
#[test]
fn files_have_the_language_that_is_asked_for_alone() {
    let case = Case::new();
    for arguments in [
        &["check", "--format", "json", "warned.yaml", "nowhere.yaml"][..],
        &["check", "--format", "sarif", "warned.yaml", "nowhere.yaml"],
        &["check", "--format", "github", "warned.yaml"],
        &["report", "--json", "warned.yaml"],
        &["badge", "openness.yaml"],
        &["card", "openness.yaml"],
        &["chart", "openness.yaml"],
        &["chart", "--what", "frameworks", "openness.yaml"],
        &["breakdown", "openness.yaml"],
        &[
            "compare",
            "--format",
            "json",
            "openness.yaml",
            "warned.yaml",
        ],
        &[
            "compare",
            "--format",
            "markdown",
            "openness.yaml",
            "warned.yaml",
        ],
        &["convert", "openness.yaml", "--to", "oci"],
        &["explain"],
        &["explain", "unknown-key"],
        &["schema"],
    ] {
        let english = case.written(&[], arguments);
        assert!(!english.is_empty(), "{arguments:?}");
        assert_eq!(case.written(FRENCH, arguments), english, "{arguments:?}");
        // And there are others where somebody asks.
        if ["explain", "schema", "convert"].contains(&arguments[0]) {
            continue;
        }
        let japanese = [arguments, &["--lang", "ja"]].concat();
        assert_ne!(case.written(FRENCH, &japanese), english, "{arguments:?}");
    }
    case.written(FRENCH, &["report", "-q", "-o", "a.txt", "openness.yaml"]);
    let text = fs::read_to_string(case.0.path().join("a.txt")).unwrap();
    assert_eq!(text, case.written(&[], &["report", "openness.yaml"]));
}

/// What cannot be read is told in a file as in the file's language.
#[test]
fn a_file_tells_errors_in_its_language() {
    let case = Case::new();
    let told = case.written(
        FRENCH,
        &["check", "--format", "json", "--lang", "es", "nowhere.yaml"],
    );
    let why = by_tag("es").text(CliWord::FileMissing);
    assert!(told.contains(why), "{told}");
}

#[test]
fn a_project_says_the_language_of_its_files() {
    let case = Case::new();
    fs::write(case.0.path().join("openness-badge.toml"), "lang = 'de'\n").unwrap();
    let level = LevelWord::Downloadable;
    let inside = by_tag("de").text(LevelWord::DownloadableInside);
    for arguments in [
        &["badge", "openness.yaml"][..],
        &["breakdown", "openness.yaml", "--format", "page"],
    ] {
        let written = case.written(FRENCH, arguments);
        assert!(written.contains(inside), "{arguments:?}: {written}");
    }
    for arguments in [
        &["card", "openness.yaml"][..],
        &["chart", "openness.yaml"],
        &["report", "--json", "openness.yaml"],
    ] {
        let written = case.written(FRENCH, arguments);
        let name = by_tag("de").text(level);
        assert!(written.contains(name), "{arguments:?}: {written}");
    }
    let asked = case.written(FRENCH, &["badge", "openness.yaml", "--lang", "es"]);
    assert!(asked.contains(by_tag("es").text(LevelWord::DownloadableInside)));
}

#[test]
fn a_badge_in_each_language_is_genuine() {
    let case = Case::new();
    let tags: Vec<&str> = Language::all().map(Language::tag).collect();
    for (at, tag) in tags.iter().enumerate() {
        for (name, bare) in [
            ("a.svg", &[][..]),
            ("b.svg", &["--no-metadata"]),
            ("a.png", &[]),
        ] {
            let draw = ["badge", "openness.yaml", "-q", "-o", name, "--lang", tag];
            let drawn = case.output(&[], &[&draw[..], bare].concat());
            assert!(drawn.status.success(), "{tag}");
            let arguments = ["verify", name, "openness.yaml", "--json"];
            let verdict = case.written(FRENCH, &arguments);
            assert!(verdict.contains("\"genuine\""), "{tag} {name}: {verdict}");
        }
        // One that says that it is in another language is not what it says.
        let svg = fs::read_to_string(case.0.path().join("a.svg")).unwrap();
        let other = tags[(at + 1) % tags.len()];
        let says = |tag: &str| match tag {
            "en" => String::new(),
            tag => format!(",\"language\":\"{tag}\""),
        };
        let end = |tag| [&says(tag), "}</metadata>"].concat();
        assert!(svg.contains(&end(tag)), "{svg}");
        let changed = svg.replace(&end(tag), &end(other));
        fs::write(case.0.path().join("changed.svg"), changed).unwrap();
        let verdict = case.written(&[], &["verify", "changed.svg", "openness.yaml"]);
        assert!(
            verdict.starts_with("forged: "),
            "{tag} as {other}: {verdict}"
        );
    }
}

/// Each badge of the gallery in each language, with and without what it says of itself; and
/// in one language after the other as PNG.
#[test]
fn badges_of_the_gallery_are_genuine() {
    let languages: Vec<Language> = Language::all().collect();
    for (at, path) in gallery().iter().enumerate() {
        let text = fs::read_to_string(path).unwrap();
        let read = |language| {
            let options = Options {
                language,
                ..Options::default()
            };
            report(&text, &options)
        };
        let genuine = |badge: &[u8], what: &str| {
            let badge = Badge::read(badge).unwrap();
            let verdict = badge.verdict(read, Language::ENGLISH);
            assert_eq!(verdict.word, VerdictWord::Genuine, "{what}: {verdict:?}");
        };
        for language in &languages {
            let what = format!("{} {}", path.display(), language.tag());
            for metadata in [true, false] {
                let options = BadgeOptions {
                    language: *language,
                    metadata,
                    ..BadgeOptions::default()
                };
                let svg = write::markup(&view::badge(&read(*language), &options));
                genuine(svg.as_bytes(), &what);
                if *language == languages[at % languages.len()] {
                    let options = PngOptions {
                        scale: 1,
                        fonts: Fonts::system(),
                    };
                    genuine(&write::png(&svg, &options).unwrap().bytes, &what);
                }
            }
        }
    }
}

#[test]
fn what_a_badge_is_called_is_in_its_language() {
    let case = Case::new();
    let svg = case.written(&[], &["badge", "openness.yaml", "--lang", "de"]);
    let label = by_tag("de").text(BadgeWord::Label);
    let level = by_tag("de").text(LevelWord::DownloadableInside);
    assert!(svg.contains(&format!(">{label}</text>")), "{svg}");
    assert!(svg.contains(&format!(">{level}</text>")), "{svg}");
}

#[test]
fn a_site_is_in_its_language_as_a_whole() {
    let case = Case::new();
    let models = case.0.path().join("models");
    fs::create_dir(&models).unwrap();
    for path in gallery().iter().take(3) {
        fs::copy(path, models.join(path.file_name().unwrap())).unwrap();
    }
    fs::write(models.join("broken.yaml"), "openness: 1\nsystem: [\n").unwrap();
    let make = ["site", "models", "-o", "public", "-q", "--lang", "ja"];
    let output = case.output(FRENCH, &make);
    // The person is told in French what is wrong with the file,
    let told = String::from_utf8(output.stderr).unwrap();
    let error = by_tag("fr").text(CliWord::Error);
    assert!(told.starts_with(error), "{told}");
    let read = |name: &str| fs::read_to_string(case.0.path().join("public").join(name)).unwrap();
    // and the page has it in Japanese.
    let japanese = by_tag("ja");
    let index = read("index.html");
    assert!(index.contains(japanese.text(GalleryWord::BrokenLead)));
    assert!(!index.contains("YAML: "), "{index}");
    let english = SECTIONS.iter().find(|section| section.section == "gallery");
    let pages = ["index", "compare", "pictures", "about", "amber"];
    for page in pages {
        let text = read(&format!("{page}.html"));
        assert!(text.contains("<html lang=\"ja\""), "{page}");
        assert!(text.contains(japanese.text(GalleryWord::About)), "{page}");
        for words in english.unwrap().texts {
            let is_sentence = words.contains(' ') && !words.contains('{') && words.len() > 12;
            assert!(!is_sentence || !text.contains(words), "{page}: {words}");
        }
    }
    let level = japanese.text(LevelWord::Open);
    for picture in ["gradient", "years", "frameworks"] {
        assert!(
            read(&format!("pictures/{picture}.svg")).contains(level),
            "{picture}"
        );
    }
    assert!(read("amber.svg").contains(japanese.text(LevelWord::OpenInside)));
    assert!(read("data/systems.json").contains("\"language\":\"ja\""));
    assert!(read("feed.xml").contains("xml:lang=\"ja\""));
    // In English nothing says which language it is.
    let english = ["site", "models", "-o", "english", "-q"];
    case.output(FRENCH, &english);
    let data = fs::read_to_string(case.0.path().join("english/data/systems.json")).unwrap();
    assert!(!data.contains("\"language\""));
}
