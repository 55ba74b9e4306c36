//! Names of files that are no UTF-8: read like any other, shown with U+FFFD, and in
//! addresses byte for byte.
#![cfg(target_os = "linux")]

mod program;

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use program::{MANIFEST, PROGRAM, run, said};
use serde_json::Value;

fn name(bytes: &[u8]) -> &OsStr {
    OsStr::from_bytes(bytes)
}

/// A folder with these files, each the same manifest.
fn folder(names: &[&[u8]]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for bytes in names {
        let path = folder.path().join(name(bytes));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, MANIFEST).unwrap();
    }
    folder
}

#[track_caller]
fn fine(folder: &Path, arguments: &[&OsStr]) -> String {
    let output = run(folder, arguments);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
    said
}

fn words<'w>(words: &[&'w str], file: &'w OsStr) -> Vec<&'w OsStr> {
    let words = words.iter().map(|word| OsStr::new(*word));
    words.chain([file]).collect()
}

fn with_input(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(PROGRAM)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(input).unwrap();
    program.wait_with_output().unwrap()
}

fn in_json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", said(output)))
}

#[test]
fn an_argument_of_every_command_that_reads() {
    let file = name(b"m\xff.yaml");
    let folder = folder(&[b"m\xff.yaml", b"n.yaml"]);
    for command in [
        "check",
        "report",
        "badge",
        "breakdown",
        "card",
        "chart",
        "convert",
    ] {
        let said = fine(folder.path(), &words(&[command], file));
        assert!(!said.is_empty(), "{command}");
    }
    fine(folder.path(), &words(&["compare", "n.yaml"], file));
    fine(
        folder.path(),
        &words(&["init", "--no-input", "--from"], file),
    );
    let output = run(folder.path(), &words(&["check", "--format", "json"], file));
    assert_eq!(in_json(&output)[0]["path"], "m\u{fffd}.yaml");
    assert_eq!(in_json(&output)[0]["level"]["id"], "downloadable");
    // What is not there is named too.
    let output = run(folder.path(), &words(&["badge"], name(b"\xfe\x1b.yaml")));
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("`\u{fffd}\u{fffd}.yaml`"),
        "{}",
        said(&output)
    );
}

/// What is written has its name, and the command that comes next can be typed in.
#[test]
fn an_output() {
    let folder = folder(&[b"m\xff.yaml"]);
    let badge = name(b"b\xfe 'x'.svg");
    let arguments = [
        &words(&["badge"], name(b"m\xff.yaml"))[..],
        &[OsStr::new("-o"), badge],
    ];
    let told = fine(folder.path(), &arguments.concat());
    assert!(folder.path().join(badge).exists(), "{told}");
    assert!(told.contains("b\u{fffd} 'x'.svg"), "{told}");
    let next = told.split('`').nth(1).unwrap();
    let next = next.strip_prefix("openness-badge ").unwrap();
    assert_eq!(next, r"verify $'b\xfe \'x\'.svg' $'m\xff.yaml'");
    let typed = Command::new("bash")
        .args(["-c", &format!("{PROGRAM} {next}")])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(typed.status.success(), "{}", said(&typed));
    assert!(said(&typed).starts_with("genuine"), "{}", said(&typed));
    // In a folder of such a name, nothing is left beside it.
    fs::create_dir(folder.path().join(name(b"d\xff"))).unwrap();
    fine(
        folder.path(),
        &[
            OsStr::new("convert"),
            name(b"m\xff.yaml"),
            OsStr::new("-o"),
            name(b"d\xff/\xff.yaml"),
        ],
    );
    let made = fs::read_dir(folder.path().join(name(b"d\xff"))).unwrap();
    let made: Vec<_> = made.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(made, [name(b"\xff.yaml")]);
    let output = run(
        folder.path(),
        &words(&["badge", "-o", "x.svg"], name(b"d\xff/none.yaml")),
    );
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_folder_that_is_walked() {
    let folder = folder(&[
        b"a\xff/openness.yaml",
        b"b\xfe/openness.yaml",
        b"ignored\xff/openness.yaml",
        b"c/\xff.md",
    ]);
    fs::write(folder.path().join(".gitignore"), "ignored?/\n").unwrap();
    let card = "---\nlicense: mit\n---\n# A\n";
    fs::write(folder.path().join(name(b"c/\xff.md")), card).unwrap();
    let output = run(folder.path(), &["check", "--format", "json"]);
    let outcomes = in_json(&output);
    let outcomes = outcomes.as_array().unwrap().iter();
    let paths: Vec<_> = outcomes.map(|one| one["path"].as_str().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "a\u{fffd}/openness.yaml",
            "b\u{fffd}/openness.yaml",
            "c/\u{fffd}.md"
        ]
    );
    // A pattern that no shell has read finds the same.
    let output = run(folder.path(), &["check", "--format", "json", "?*/*.yaml"]);
    assert_eq!(in_json(&output).as_array().unwrap().len(), 2);
}

/// The address of a result leads to the file, byte for byte: no two have the same.
#[test]
fn sarif_and_annotations() {
    let folder = folder(&[b"a\xff/openness.yaml", b"a\xfe/openness.yaml"]);
    let broken = "openness: 1\nsystem: { name: Test }\ncomponents: { wieghts: MIT }\n";
    for bytes in [&b"a\xff/openness.yaml"[..], b"a\xfe/openness.yaml"] {
        fs::write(folder.path().join(name(bytes)), broken).unwrap();
    }
    let output = run(folder.path(), &["check", "--format", "sarif"]);
    let log = in_json(&output);
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    let uri = |result: &Value| {
        let place = &result["locations"][0]["physicalLocation"];
        place["artifactLocation"]["uri"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let mut addresses: Vec<String> = results.map(uri).collect();
    addresses.dedup();
    assert_eq!(addresses, ["a%FE/openness.yaml", "a%FF/openness.yaml"]);
    let output = run(folder.path(), &["check", "--format", "github"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("::warning file=a\u{fffd}/openness.yaml,"),
        "{text}"
    );
}

#[test]
fn corrections_are_written_to_it() {
    let folder = folder(&[b"m\xff.yaml"]);
    let path = folder.path().join(name(b"m\xff.yaml"));
    let misspelt = MANIFEST.replace("weights", "wieghts");
    fs::write(&path, &misspelt).unwrap();
    let diff = fine(
        folder.path(),
        &words(&["check", "--diff"], name(b"m\xff.yaml")),
    );
    assert!(diff.contains("--- m\u{fffd}.yaml"), "{diff}");
    fine(
        folder.path(),
        &words(&["check", "--fix"], name(b"m\xff.yaml")),
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), MANIFEST);
}

#[test]
fn what_a_project_says_holds() {
    let folder = folder(&[b"a\xff/m.yaml"]);
    fs::write(
        folder.path().join("openness-badge.toml"),
        "label = 'ours'\n",
    )
    .unwrap();
    let badge = fine(folder.path(), &words(&["badge"], name(b"a\xff/m.yaml")));
    assert!(badge.contains("ours"), "{badge}");
    let own = folder.path().join(name(b"a\xff/openness-badge.toml"));
    fs::write(own, "labl = 'ours'\n").unwrap();
    let output = run(folder.path(), &words(&["badge"], name(b"a\xff/m.yaml")));
    assert_eq!(output.status.code(), Some(2));
    let said = said(&output);
    assert!(said.contains("a\u{fffd}/openness-badge.toml:1"), "{said}");
}

/// Every way to name a file of a batch, and the batch itself.
#[test]
fn a_batch() {
    let folder = folder(&[b"a\xff.yaml", b"b\xfe\n.yaml"]);
    let lines = |output: &Output| -> Vec<Value> {
        let text = String::from_utf8(output.stdout.clone()).unwrap();
        let lines = text.lines().map(serde_json::from_str);
        lines.collect::<Result<_, _>>().unwrap()
    };
    let list = b"a\xff.yaml\0b\xfe\n.yaml\0c\xff.yaml\0";
    let output = with_input(folder.path(), &["batch", "-0"], list);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let found = lines(&output);
    assert_eq!(found[0]["path"], "a\u{fffd}.yaml");
    assert_eq!(found[0]["level"]["id"], "downloadable");
    assert_eq!(found[1]["path"], "b\u{fffd}\n.yaml");
    assert_eq!(found[1]["level"]["id"], "downloadable");
    assert_eq!(found[2]["error"]["code"], "unreadable");
    // A line is one where there is such a file; else it is a broken text.
    let output = with_input(folder.path(), &["batch"], b"a\xff.yaml\nc\xff.yaml\n");
    let found = lines(&output);
    assert_eq!(found[0]["level"]["id"], "downloadable");
    assert_eq!(found[1]["error"]["code"], "not-utf-8");
    // The list itself, the table and what is written may be called so.
    fs::write(folder.path().join(name(b"l\xff")), list).unwrap();
    let output = run(folder.path(), &words(&["batch", "-0"], name(b"l\xff")));
    assert_eq!(lines(&output).len(), 3);
    let table = "id,text\n1,\"openness: 1\"\n";
    fs::write(folder.path().join(name(b"t\xff.csv")), table).unwrap();
    let out = name(b"o\xff.parquet");
    let arguments = [
        &words(&["batch", "--exit-zero", "-o"], out)[..],
        &[name(b"t\xff.csv")],
    ];
    fine(folder.path(), &arguments.concat());
    let output = run(
        folder.path(),
        &words(&["batch", "--text-field", "record"], out),
    );
    assert!(
        said(&output).contains("`o\u{fffd}.parquet`"),
        "{}",
        said(&output)
    );
}

/// Two names that look alike have pages of their own.
#[test]
fn a_site() {
    let folder = folder(&[
        b"models/m\xff.yaml",
        b"models/m\xfe.yaml",
        b"models/\xff\xfe.yaml",
        b"models/x\xff/openness.yaml",
    ]);
    let site = PathBuf::from(name(b"public\xff"));
    let told = fine(
        folder.path(),
        &words(&["site", "models", "-o"], site.as_os_str()),
    );
    assert!(told.contains("public\u{fffd}"), "{told}");
    let site = folder.path().join(site);
    for page in ["m", "m-2", "system", "x"] {
        let text = fs::read_to_string(site.join(page).with_extension("html")).unwrap();
        assert!(text.contains(&format!("{page}.yaml")), "{page}");
        assert_eq!(
            fs::read_to_string(site.join(format!("{page}.yaml"))).unwrap(),
            MANIFEST
        );
    }
    let data: Value =
        serde_json::from_slice(&fs::read(site.join("data/systems.json")).unwrap()).unwrap();
    let systems = data["systems"].as_array().unwrap().iter();
    let mut files: Vec<_> = systems.map(|one| one["file"].as_str().unwrap()).collect();
    files.sort_unstable();
    assert_eq!(
        files,
        [
            "m\u{fffd}.yaml",
            "m\u{fffd}.yaml",
            "x\u{fffd}/openness.yaml",
            "\u{fffd}\u{fffd}.yaml"
        ]
    );
    // Again it is the same, and what is no part of it is never replaced.
    fine(
        folder.path(),
        &words(&["site", "models", "-o"], name(b"public\xff")),
    );
    fs::write(site.join(name(b"mine\xff")), "mine").unwrap();
    let output = run(
        folder.path(),
        &words(&["site", "models", "-o"], name(b"public\xff")),
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("`mine\u{fffd}`"),
        "{}",
        said(&output)
    );
}

#[test]
fn a_readme() {
    let folder = folder(&[b"a\xff/m\xff.yaml", b"a\xff/openness.yaml"]);
    let readme = name(b"a\xff/R\xff.md");
    fs::write(folder.path().join(readme), "# A\n").unwrap();
    let told = fine(folder.path(), &words(&["embed"], readme));
    assert!(told.contains("--check $'a\\xff/R\\xff.md'"), "{told}");
    let text = fs::read_to_string(folder.path().join(readme)).unwrap();
    assert!(text.contains("openness.svg"), "{text}");
    let told = fine(folder.path(), &words(&["embed", "--check"], readme));
    assert!(!told.contains('$'), "{told}");
    let manifest = name(b"a\xff/m\xff.yaml");
    fine(
        folder.path(),
        &[
            OsStr::new("embed"),
            readme,
            OsStr::new("--manifest"),
            manifest,
        ],
    );
}
