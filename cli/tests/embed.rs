//! `embed` on files: what changes, what stays to the byte, and what happens when
//! a write fails.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

use std::fs;
use std::process::Output;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::inflate::decompress_to_vec;
use openness_badge::read;
use openness_badge::write::{self, Reader};
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
         To let the badge open in a page, add `--view-url` with the address of `view.html`.\n\
         next: `openness-badge embed --check README.md`\n",
    );
    let readme = text(&folder, "README.md");
    let head = "# Test\n\n<!-- openness-badge:start -->\n\n<details>\n<summary><a href=\"openness.yaml\"><picture>\
        <source media=\"(prefers-color-scheme: dark)\" srcset=\"openness-dark.svg\" />\
        <img src=\"openness.svg\" alt=\"Test, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\" /></picture></a> \
        Details</summary>\n";
    assert!(readme.starts_with(head), "{readme}");
    assert!(
        readme.ends_with("</p>\n</details>\n\n<!-- openness-badge:end -->\n\nText\n"),
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
         To let the badge open in a page, add `--view-url` with the address of `view.html`.\n\
         next: `openness-badge embed --check README.md`\n",
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
        "out of date: openness.svg\nout of date: openness-dark.svg\nout of date: README.md\n\
         next: `openness-badge embed README.md`\n",
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
         To let the badge open in a page, add `--view-url` with the address of `view.html`.\n\
         next: `openness-badge embed --check card.md --for github --name badge`\n",
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

/// The second file cannot be put in its place, for a folder is there: all stays as it
/// was, the first file too, and nothing half-written is left.
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
        ["README.md", "openness-dark.svg", "openness.yaml"]
    );
}

/// The whole of real manifests, and a hostile one for every reader.
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
        for reader in Reader::ALL.map(Reader::word) {
            // What is the same for several stands once.
            if name != "hostile" && !matches!(reader, "github" | "huggingface") {
                continue;
            }
            let folder = folder(&[("openness.yaml", manifest), ("README.md", "# Test\n")]);
            let output = run(folder.path(), &["embed", "README.md", "--for", reader]);
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            let path = common::path(&format!("tests/fixtures/embed/{name}-{reader}.md"));
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
        "wrote openness.svg\nwrote openness-dark.svg\nwrote README.md\n\
         next: `openness-badge embed --check README.md --view-url https://example.org/view.html`\n",
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

/// Each reader takes other pictures, addresses and markers.
#[test]
fn a_readme_for_each_reader() {
    for (reader, pictures, block) in [
        (
            "github",
            &["openness-dark.svg", "openness.svg"][..],
            "<picture>",
        ),
        (
            "huggingface",
            &["openness-dark.png", "openness.png"],
            "openness-dark.png#hf-dark-mode-only",
        ),
        (
            "gitlab",
            &["openness.svg"],
            "<a href=\"openness.yaml\"><img src=\"openness.svg\"",
        ),
        (
            "pypi",
            &["openness.png"],
            "<a href=\"openness.yaml\"><img src=\"openness.png\"",
        ),
        (
            "npm",
            &["openness.svg"],
            "<a href=\"openness.yaml\"><img src=\"openness.svg\"",
        ),
        (
            "crates",
            &["openness.svg"],
            "<a href=\"openness.yaml\"><img src=\"openness.svg\"",
        ),
        (
            "mdx",
            &["openness.svg"],
            "{/* openness-badge:start */}\n\n<details>\n<summary><a href",
        ),
        ("html", &["openness-dark.svg", "openness.svg"], "<picture>"),
    ] {
        let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
        let arguments = ["embed", "README.md", "--for", reader];
        assert!(run(folder.path(), &arguments).status.success(), "{reader}");
        let readme = text(&folder, "README.md");
        assert!(readme.contains(block), "{reader}: {readme}");
        let mut all = vec!["README.md"];
        all.extend(pictures);
        all.push("openness.yaml");
        assert_eq!(names(&folder), all, "{reader}");
        let again = run(folder.path(), &arguments);
        assert_eq!(text(&folder, "README.md"), readme, "{reader}");
        assert!(
            String::from_utf8_lossy(&again.stderr).starts_with("up to date\n"),
            "{reader}"
        );
    }
    assert_eq!(Reader::ALL.len(), 8);
}

/// The end of the name says who reads it, where nobody does.
#[test]
fn files_of_other_kinds_are_told_by_their_names() {
    for (name, before, after) in [
        (
            "page.mdx",
            "---\ntitle: x\n---\n\n# Test\n",
            "\n# Test\n\n{/* openness-badge:start */}\n\n<details>",
        ),
        (
            "page.html",
            "<h1>Test</h1>\n<p>x\n",
            "<h1>Test</h1>\n\n<!-- openness-badge:start -->\n\n<details>",
        ),
    ] {
        let folder = folder(&[("openness.yaml", MANIFEST), (name, before)]);
        assert!(run(folder.path(), &["embed", name]).status.success());
        let page = text(&folder, name);
        assert!(page.contains(after), "{page}");
        let check = run(folder.path(), &["embed", name, "--check"]);
        says(&check, 0, "up to date\n");
    }
}

#[test]
fn one_line_with_the_badge() {
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    let arguments = ["embed", "README.md", "--what", "badge", "--for", "gitlab"];
    assert!(run(folder.path(), &arguments).status.success());
    assert_eq!(
        text(&folder, "README.md"),
        "# Test\n\n<!-- openness-badge:start -->\n\n<a href=\"openness.yaml\"><img src=\"openness.svg\" \
         alt=\"Test, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\" /></a>\n\n\
         <!-- openness-badge:end -->\n"
    );
}

#[test]
fn addresses_begin_at_the_base() {
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    for base in ["https://a.example/raw/main", "https://a.example/raw/main/"] {
        let arguments = ["embed", "README.md", "--for", "pypi", "--base-url", base];
        run(folder.path(), &arguments);
        let readme = text(&folder, "README.md");
        let picture = "<a href=\"https://a.example/raw/main/openness.yaml\"><img src=\"https://a.example/raw/main/openness.png\"";
        assert!(readme.contains(picture), "{readme}");
    }
    let wrong = ["embed", "README.md", "--base-url", "https://a.example/?x="];
    let output = run(folder.path(), &wrong);
    let said = String::from_utf8_lossy(&output.stderr);
    let sentence = "an address that begins with `https://` or `http://`, without `?` and `#`";
    assert!(said.contains(sentence), "{said}");
}

/// A registry shows the README away from its files.
#[test]
fn relative_addresses_of_a_package_are_warned_of() {
    let warning = |reader: &str| {
        format!(
            "warning: {reader} leaves relative addresses in `README.md` as they are, so the picture is not found \
             there. Add `--base-url` with the address of its folder as raw files are served.\n"
        )
    };
    for (file, text, reader) in [
        (
            "pyproject.toml",
            "[project]\nname = 'x'\nreadme = 'README.md'\n",
            "pypi",
        ),
        (
            "Cargo.toml",
            "[package]\nname = 'x'\nrepository = 'https://a.example/x'\n",
            "crates",
        ),
        ("package.json", "{ \"name\": \"x\" }\n", "npm"),
    ] {
        let folder = folder(&[
            ("openness.yaml", MANIFEST),
            ("README.md", "# Test\n"),
            (file, text),
        ]);
        run(folder.path(), &["embed", "README.md"]);
        let check = ["embed", "README.md", "--check"];
        says(
            &run(folder.path(), &check),
            0,
            &format!("up to date\n{}", warning(reader)),
        );
        let base = ["embed", "README.md", "--base-url", "https://a.example/raw/"];
        run(folder.path(), &base);
        let check = [&base[..], &["--check"]].concat();
        says(&run(folder.path(), &check), 0, "up to date\n");
    }
    let folder = folder(&[("openness.yaml", MANIFEST), ("README.md", "# Test\n")]);
    let arguments = ["embed", "README.md", "--for", "pypi"];
    run(folder.path(), &arguments);
    let check = [&arguments[..], &["--check"]].concat();
    says(
        &run(folder.path(), &check),
        0,
        &format!("up to date\n{}", warning("pypi")),
    );
}

/// What no address can carry is fetched by the page, and held against its digest.
#[test]
fn a_manifest_too_long_for_an_address_is_named_by_its_own() {
    let noise = (0..3_000).fold((String::new(), 1_u64), |(text, seed), _| {
        let seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (format!("{text} {:x}", seed >> 40), seed)
    });
    let manifest = format!("{MANIFEST}sources: [\"{}\"]\n", noise.0);
    let folder = folder(&[("openness.yaml", &manifest), ("README.md", "# Test\n")]);
    let page = [
        "embed",
        "README.md",
        "--view-url",
        "https://v.example/view.html",
    ];
    says(
        &run(folder.path(), &page),
        0,
        "wrote openness.svg\nwrote openness-dark.svg\nwrote README.md\n\
         The manifest is too long for an address that opens it. Add `--base-url` with the address of its folder, so \
         that the page can fetch the file.\n\
         next: `openness-badge embed --check README.md --view-url https://v.example/view.html`\n",
    );
    assert!(text(&folder, "README.md").contains("<a href=\"openness.yaml\">"));
    let based = [&page[..], &["--base-url", "https://a.example/raw"]].concat();
    says(
        &run(folder.path(), &based),
        0,
        "wrote README.md\n\
         next: `openness-badge embed --check README.md --view-url https://v.example/view.html --base-url https://a.example/raw`\n",
    );
    let digest = run(folder.path(), &["report", "openness.yaml", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&digest.stdout).unwrap();
    let digest = report["digest"].as_str().unwrap();
    let link = format!(
        "<a href=\"https://v.example/view.html?src=https://a.example/raw/openness.yaml&#38;digest={digest}\">"
    );
    assert!(
        text(&folder, "README.md").contains(&link),
        "{}",
        text(&folder, "README.md")
    );
}

/// How long a line of a README becomes. The fragment is the same manifest, as text that
/// a person can read.
#[test]
fn the_addresses_of_the_gallery_are_short() {
    let mut lengths = Vec::new();
    for path in common::files("www/gallery") {
        let text = fs::read_to_string(&path).unwrap();
        let manifest = |text: &str| {
            read::read(text, &read::Options::default())
                .manifest
                .unwrap()
        };
        let manifest_there = manifest(&text);
        let address = write::view_address("", &manifest_there).unwrap();
        let packed = address.strip_prefix("#z.").unwrap();
        let bytes = URL_SAFE_NO_PAD.decode(packed).unwrap();
        let text = String::from_utf8(decompress_to_vec(&bytes).unwrap()).unwrap();
        assert_eq!(manifest(&text).digest(), manifest_there.digest());
        assert!(text.starts_with("openness: 1\nsystem:\n"), "{text}");
        lengths.push(address.len());
    }
    lengths.sort_unstable();
    let (median, longest) = (lengths[lengths.len() / 2], lengths[lengths.len() - 1]);
    println!("{median} characters, {longest} at most");
    assert!(median <= 1_800 && longest <= 2_500, "{lengths:?}");
}

/// What a project says once holds for its README, whatever folder that is in.
#[test]
fn addresses_may_stand_in_a_file_of_the_project() {
    let own = "view-url = 'https://v.example/view.html'\nbase-url = 'https://a.example/raw'\n";
    for (name, said) in [
        ("openness-badge.toml", own.to_owned()),
        (
            "pyproject.toml",
            ["[project]\nname = 'x'\n[tool.openness-badge]\n", own].concat(),
        ),
    ] {
        let project = folder(&[(name, said.as_str())]);
        let docs = project.path().join("docs/card");
        fs::create_dir_all(&docs).unwrap();
        fs::write(docs.join("openness.yaml"), MANIFEST).unwrap();
        fs::write(docs.join("README.md"), "# Test\n").unwrap();
        let picture = "<img src=\"https://a.example/raw/docs/card/openness.png\"";
        let arguments = ["embed", "docs/card/README.md", "--for", "pypi"];
        assert!(run(project.path(), &arguments).status.success(), "{name}");
        let readme = text(&project, "docs/card/README.md");
        assert!(
            readme.contains("<a href=\"https://v.example/view.html#z."),
            "{readme}"
        );
        assert!(readme.contains(picture), "{readme}");
        let arguments = [
            "breakdown",
            "docs/card/openness.yaml",
            "--badge",
            "openness.png",
        ];
        let block = String::from_utf8(run(project.path(), &arguments).stdout).unwrap();
        assert!(
            block.contains("<a href=\"https://v.example/view.html#z."),
            "{block}"
        );
        assert!(block.contains(picture), "{block}");
        // What is said on the command line holds.
        let arguments = [
            "embed",
            "docs/card/README.md",
            "--view-url",
            "https://w.example/",
        ];
        assert!(run(project.path(), &arguments).status.success());
        let readme = text(&project, "docs/card/README.md");
        assert!(
            readme.contains("<a href=\"https://w.example/#z."),
            "{readme}"
        );
    }
    let project = folder(&[
        ("openness-badge.toml", "view_url = 'https://v.example/'\n"),
        ("openness.yaml", MANIFEST),
        ("README.md", "# Test\n"),
    ]);
    says(
        &run(project.path(), &["embed", "README.md"]),
        2,
        "error: openness-badge.toml:1: There is no key `view_url`. There are `min-level`, `require`, `deny`, `ignore`, `style`, `label`, `theme`, `lang`, `base-url` and `view-url`.\n",
    );
}

/// A manifest is beside its README by whatever way it is named, and a README that is its
/// own manifest leads nowhere.
#[test]
fn the_same_folder_may_be_named_in_several_ways() {
    let folder = folder(&[
        ("openness.yaml", MANIFEST),
        ("README.md", "# Test\n\nText\n"),
    ]);
    fs::create_dir(folder.path().join("sub")).unwrap();
    let here = folder.path().join("openness.yaml");
    let here = here.to_str().unwrap();
    for (readme, manifest) in [
        ("README.md", "./openness.yaml"),
        ("./README.md", "openness.yaml"),
        ("sub/../README.md", "./sub/../openness.yaml"),
        ("README.md", here),
    ] {
        let arguments = ["embed", readme, "--manifest", manifest, "--what", "badge"];
        let output = run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let readme = text(&folder, "README.md");
        assert!(readme.contains("<a href=\"openness.yaml\">"), "{readme}");
    }
    let card = "---\nopenness:\n  components: { weights: MIT }\nmodel_name: X\n---\n# X\n";
    fs::write(folder.path().join("CARD.md"), card).unwrap();
    let own = [
        "embed",
        "CARD.md",
        "--manifest",
        "./CARD.md",
        "--what",
        "badge",
    ];
    let output = run(folder.path(), &own);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(!text(&folder, "CARD.md").contains("href="));
}

/// The way to a folder is a part of addresses: where it really is, and escaped.
#[test]
fn a_folder_with_blanks_has_an_address() {
    let project = folder(&[(
        "openness-badge.toml",
        "base-url = 'https://a.example/raw'\n",
    )]);
    let deep = project.path().join("my models/50 %");
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("openness.yaml"), MANIFEST).unwrap();
    fs::write(deep.join("README.md"), "# Test\n").unwrap();
    for readme in [
        "my models/50 %/README.md",
        "my models/../my models/50 %/./README.md",
    ] {
        let arguments = ["embed", readme, "--for", "gitlab", "--what", "badge"];
        let output = run(project.path(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let readme = fs::read_to_string(deep.join("README.md")).unwrap();
        let address = "src=\"https://a.example/raw/my%20models/50%20%25/openness.svg\"";
        assert!(readme.contains(address), "{readme}");
    }
}

/// What a project says is read in full or not at all, and never waited for.
#[test]
#[cfg(unix)]
fn a_file_of_the_project_that_cannot_be_read_is_told() {
    let files = [
        ("openness.yaml", MANIFEST),
        ("README.md", "# Test\n\nText\n"),
    ];
    for name in [
        "openness-badge.toml",
        "pyproject.toml",
        "Cargo.toml",
        "package.json",
    ] {
        let piped = folder(&files);
        let made = std::process::Command::new("mkfifo")
            .arg(piped.path().join(name))
            .status();
        assert!(made.unwrap().success());
        let error = format!("error: `{name}` cannot be read: it is not a file.\n");
        says(&run(piped.path(), &["embed", "README.md"]), 2, &error);
        assert_eq!(text(&piped, "README.md"), files[1].1);

        let latin = folder(&files);
        fs::write(latin.path().join(name), b"# one\n# \xe9\n").unwrap();
        let error = format!("error: `{name}` is not UTF-8 (byte 8, line 2). Save it as UTF-8.\n");
        says(&run(latin.path(), &["embed", "README.md"]), 2, &error);
        assert_eq!(text(&latin, "README.md"), files[1].1);
    }
}

/// The site that the page is of explains the frameworks, and reads the findings.
#[test]
fn a_breakdown_leads_to_the_site_of_the_page() {
    let folder = folder(&[("openness.yaml", MANIFEST)]);
    let page = |view: &[&str]| {
        let arguments = [&["breakdown", "openness.yaml", "--format", "page"], view].concat();
        let output = run(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let known = page(&["--view-url", "https://v.example/open/view.html"]);
    let count = known
        .matches("href=\"https://v.example/open/explained/")
        .count();
    assert_eq!(count, openness_badge::grade::YARDSTICKS.len());
    let mof = "<a href=\"https://v.example/open/explained/mof.html\" rel=\"noopener nofollow\">\
        What it asks, and what its results mean</a>";
    assert!(known.contains(mof), "{known}");
    let checker = known
        .split("href=\"https://v.example/open/checker.html#z.")
        .nth(1);
    let (packed, said) = checker
        .unwrap()
        .split_once("\" rel=\"noopener nofollow\">")
        .unwrap();
    assert!(said.contains("on the manifest</a>"), "{said}");
    let text = decompress_to_vec(&URL_SAFE_NO_PAD.decode(packed).unwrap()).unwrap();
    let read = |text: &str| {
        read::read(text, &read::Options::default())
            .manifest
            .unwrap()
    };
    assert_eq!(
        read(&String::from_utf8(text).unwrap()).digest(),
        read(MANIFEST).digest()
    );
    // A page of another name may be alone where it is.
    for view in [&[][..], &["--view-url", "https://v.example/preview.html"]] {
        let page = page(view);
        assert!(!page.contains("explained/") && !page.contains("checker.html"));
    }
}
