//! `embed` on files: what changes, what stays to the byte, and what happens when
//! a write fails.
#![cfg(feature = "cli")]

mod common;
#[path = "common/program.rs"]
mod program;

use std::fs;
use std::process::Output;

use program::{MANIFEST, run};
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[track_caller]
fn says(output: &Output, code: i32, message: &str) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        (output.status.code(), errors.as_ref()),
        (Some(code), message)
    );
    assert!(output.stdout.is_empty());
}

fn text(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

fn names(folder: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_readme_for_github() {
    let folder = folder(&[
        ("openness.yaml", MANIFEST),
        ("README.md", "# Test\n\nText\n"),
    ]);
    says(
        &run(folder.path(), &["embed", "README.md"]),
        0,
        "wrote openness.svg\nwrote openness-dark.svg\nwrote README.md\n\
         To let the badge open in a page, add `--view-url` with the address of `view.html`.\n",
    );
    let readme = text(&folder, "README.md");
    let head = "# Test\n\n<!-- openness-badge:start -->\n\n<details>\n<summary><a href=\"openness.yaml\"><picture>\
        <source media=\"(prefers-color-scheme: dark)\" srcset=\"openness-dark.svg\">\
        <img src=\"openness.svg\" alt=\"Test, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\"></picture></a></summary>\n\n";
    assert!(readme.starts_with(head), "{readme}");
    assert!(
        readme.ends_with("\n</details>\n\n<!-- openness-badge:end -->\n\nText\n"),
        "{readme}"
    );
    for name in ["openness.svg", "openness-dark.svg"] {
        says_genuine(&folder, name);
    }
    // A second time nothing is written, and nothing is out of date.
    says(
        &run(folder.path(), &["embed", "README.md"]),
        0,
        "up to date\n",
    );
    says(
        &run(folder.path(), &["embed", "README.md", "--check"]),
        0,
        "up to date\n",
    );
    assert_eq!(text(&folder, "README.md"), readme);
}

fn says_genuine(folder: &TempDir, name: &str) {
    let output = run(folder.path(), &["verify", name, "openness.yaml"]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.starts_with("genuine: "), "{name}: {said}");
}

#[test]
fn a_card_for_hugging_face() {
    // Line ends, order, comments and blanks of the front matter are its own.
    let front = "---\r\nlicense:   mit # as it is\r\ntags: [ a,b ]\r\n---\r\n";
    let card = [front, "# Test\r\n\r\nText\r\n"].concat();
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", &card)]);
    says(
        &run(folder.path(), &["embed", "README.md"]),
        0,
        "wrote openness.png\nwrote openness-dark.png\nwrote README.md\n\
         To let the badge open in a page, add `--view-url` with the address of `view.html`.\n",
    );
    let card = text(&folder, "README.md");
    assert!(card.starts_with(front), "{card}");
    assert!(
        card.contains("src=\"openness.png#hf-light-mode-only\"")
            && card.contains("src=\"openness-dark.png#hf-dark-mode-only\""),
        "{card}"
    );
    assert!(!card.replace("\r\n", "").contains(['\r', '\n']), "{card:?}");
    for name in ["openness.png", "openness-dark.png"] {
        says_genuine(&folder, name);
    }
    says(
        &run(folder.path(), &["embed", "README.md", "--check"]),
        0,
        "up to date\n",
    );
}

#[test]
fn check_says_what_is_out_of_date_and_changes_nothing() {
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    says(
        &run(folder.path(), &["embed", "README.md", "--check"]),
        1,
        "out of date: openness.svg\nout of date: openness-dark.svg\nout of date: README.md\n",
    );
    assert_eq!(names(&folder), ["README.md", "openness.yaml"]);
    run(folder.path(), &["embed", "README.md"]);
    let other = MANIFEST.replace("weights: public", "weights: gated");
    fs::write(folder.path().join("openness.yaml"), other).unwrap();
    assert_eq!(
        run(folder.path(), &["embed", "README.md", "--check"])
            .status
            .code(),
        Some(1)
    );
}

#[test]
fn the_manifest_in_the_card_itself() {
    let card = format!(
        "---\nlicense: mit\nopenness:\n  {}---\n# Test\n",
        MANIFEST.trim_end().replace('\n', "\n  ") + "\n"
    );
    let folder = folder(&[("card.md", &card)]);
    says(
        &run(
            folder.path(),
            &["embed", "card.md", "--for", "github", "--name", "badge"],
        ),
        0,
        "wrote badge.svg\nwrote badge-dark.svg\nwrote card.md\n\
         To let the badge open in a page, add `--view-url` with the address of `view.html`.\n",
    );
}

#[test]
fn without_a_manifest_it_says_where_one_could_be() {
    let folder = folder(&[("README.md", "# Test\n")]);
    says(
        &run(folder.path(), &["embed", "README.md"]),
        2,
        "error: There is no `openness.yaml` beside `README.md`, and no front matter in it. Name a manifest with `--manifest`, or begin one with `openness-badge init`.\n",
    );
}

#[test]
fn files_stay_in_the_folder_of_the_readme() {
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    for name in ["../evil", "..", "a/../b", "/evil", "a//b", "a b", ""] {
        let output = run(folder.path(), &["embed", "README.md", "--name", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
    }
    assert_eq!(names(&folder), ["README.md", "openness.yaml"]);
}

#[test]
fn damaged_markers_leave_everything_as_it_is() {
    let readme = "# Test\n\n<!-- openness-badge:start -->\nold\n";
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", readme)]);
    says(
        &run(folder.path(), &["embed", "README.md"]),
        2,
        "error: README.md:3: This marker has no `<!-- openness-badge:end -->` after it. The file is not changed.\n",
    );
    assert_eq!(names(&folder), ["README.md", "openness.yaml"]);
    assert_eq!(text(&folder, "README.md"), readme);
}

#[test]
fn a_broken_manifest_changes_nothing() {
    let folder = folder(&[
        ("openness.yaml", "openness: 1\n"),
        ("README.md", "# Test\n"),
    ]);
    let output = run(folder.path(), &["embed", "README.md"]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        errors.ends_with("error: `openness.yaml` has errors, so nothing is drawn.\n"),
        "{errors}"
    );
    assert_eq!(names(&folder), ["README.md", "openness.yaml"]);
}

/// The second file cannot be put in its place, for a folder is there: the README
/// and whatever was there stay, and nothing half-written is left.
#[test]
fn a_write_that_fails_half_way_loses_nothing() {
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    fs::create_dir(folder.path().join("openness-dark.svg")).unwrap();
    fs::write(folder.path().join("openness-dark.svg/kept"), "kept").unwrap();
    let output = run(folder.path(), &["embed", "README.md"]);
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        errors.contains("error: `openness-dark.svg` cannot be written: "),
        "{errors}"
    );
    assert_eq!(text(&folder, "README.md"), "# Test\n");
    assert_eq!(text(&folder, "openness-dark.svg/kept"), "kept");
    assert_eq!(
        names(&folder),
        [
            "README.md",
            "openness-dark.svg",
            "openness.svg",
            "openness.yaml"
        ]
    );
}

/// What other tests look at: real manifests and a hostile one, for both hosts.
#[test]
fn the_blocks_are_current() {
    let hostile = "openness: 1\nsystem: { name: \"<script>alert(1)</script> | `x` [a](javascript:b)\" }\n\
        components:\n  weights: { license: \"MIT|<b>\", note: \"</details>\", url: [\"https://a.example/?<>|\", \"javascript:1\"] }\n";
    for (name, manifest) in [
        (
            "bloom",
            &fs::read_to_string(common::path("www/gallery/bloom.yaml")).unwrap(),
        ),
        (
            "llama-2",
            &fs::read_to_string(common::path("www/gallery/llama-2.yaml")).unwrap(),
        ),
        ("hostile", &hostile.to_owned()),
    ] {
        for host in ["github", "huggingface"] {
            let folder = folder(&[("openness.yaml", manifest), ("README.md", "# Test\n")]);
            let output = run(folder.path(), &["embed", "README.md", "--for", host]);
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            let path = common::path(&format!("tests/fixtures/embed/{name}-{host}.md"));
            common::expect(&path, &text(&folder, "README.md"))
                .unwrap_or_else(|error| panic!("{error}"));
        }
    }
}

/// What the permissions and the links were, they are.
#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("openness.yaml", MANIFEST), ("real.md", "# Test\n")]);
    fs::set_permissions(
        folder.path().join("real.md"),
        fs::Permissions::from_mode(0o640),
    )
    .unwrap();
    symlink("real.md", folder.path().join("README.md")).unwrap();
    assert!(run(folder.path(), &["embed", "README.md"]).status.success());
    assert!(
        fs::symlink_metadata(folder.path().join("README.md"))
            .unwrap()
            .is_symlink()
    );
    assert!(text(&folder, "real.md").contains("openness-badge:start"));
    let mode = fs::metadata(folder.path().join("real.md"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o640);
}

/// Every real card takes the block, keeps its front matter, and takes it once.
#[test]
fn real_cards() {
    let folder = folder(&[("openness.yaml", MANIFEST)]);
    let Some(cards) = common::corpus("cards") else {
        return;
    };
    let mut cards = common::files(cards.to_str().unwrap());
    cards.retain(|path| path.extension().is_some_and(|end| end == "md"));
    assert!(cards.len() >= 20);
    for path in cards {
        let original = fs::read(&path).unwrap();
        fs::write(folder.path().join("README.md"), &original).unwrap();
        let output = run(folder.path(), &["embed", "README.md", "--for", "github"]);
        // Another encoding is not guessed at.
        let Ok(original) = String::from_utf8(original) else {
            says(
                &output,
                2,
                "error: `README.md` is not UTF-8. It is not changed.\n",
            );
            continue;
        };
        assert!(
            output.status.success(),
            "{}: {}",
            path.display(),
            String::from_utf8_lossy(&output.stderr)
        );
        let once = fs::read(folder.path().join("README.md")).unwrap();
        // Without the block it is what it was, but for blank lines around it.
        let once_text = String::from_utf8(once.clone()).unwrap();
        let (before, rest) = once_text
            .split_once("<!-- openness-badge:start -->")
            .unwrap();
        let (_, after) = rest.split_once("<!-- openness-badge:end -->").unwrap();
        let without = format!("{}\u{0}{}", before.trim_end(), after.trim_start());
        let (head, tail) = without.split_once('\u{0}').unwrap();
        assert!(
            original.starts_with(head) && original.ends_with(tail),
            "{}",
            path.display()
        );
        let between = &original[head.len()..original.len() - tail.len()];
        assert!(between.trim().is_empty(), "{}: {between:?}", path.display());
        run(folder.path(), &["embed", "README.md", "--for", "github"]);
        assert_eq!(
            fs::read(folder.path().join("README.md")).unwrap(),
            once,
            "{}",
            path.display()
        );
    }
}

#[test]
fn the_badge_leads_to_the_page_that_opens_it() {
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    let page = "https://example.org/view.html";
    says(
        &run(folder.path(), &["embed", "README.md", "--view-url", page]),
        0,
        "wrote openness.svg\nwrote openness-dark.svg\nwrote README.md\n",
    );
    let readme = text(&folder, "README.md");
    let (_, after) = readme
        .split_once("<a href=\"https://example.org/view.html#z.")
        .unwrap();
    let (packed, _) = after.split_once('"').unwrap();
    assert!(
        packed.len() > 40
            && packed
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    );
    let out = run(
        folder.path(),
        &[
            "breakdown",
            "openness.yaml",
            "--badge",
            "openness.svg",
            "--view-url",
            page,
        ],
    );
    let block = String::from_utf8(out.stdout).unwrap();
    assert!(
        block.contains(&format!("view.html#z.{packed}\"")),
        "{block}"
    );
    for wrong in [
        "view.html",
        "https://example.org/#a",
        "https://example.org/\"x",
        "javascript:x",
    ] {
        let out = run(folder.path(), &["embed", "README.md", "--view-url", wrong]);
        assert_eq!(out.status.code(), Some(2), "{wrong}");
        let said = String::from_utf8(out.stderr).unwrap();
        let sentence = "an address that begins with `https://` or `http://`, without `#`";
        assert!(said.contains(sentence), "{said}");
    }
}
