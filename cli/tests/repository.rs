//! `check .` in a repository of two hundred files of every kind: what is found, what is
//! told, what is fixed, and that one bad file hides none of the others.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use program::run;
use serde_json::Value;
use tempfile::TempDir;

const HEAD: &str = "openness: 1\nsystem: { name: Test }\n";

/// Manifests: sound, to be fixed, to be mended by people, broken, and with comments that
/// allow a finding.
const MANIFESTS: [&str; 10] = [
    "components: { weights: Apache-2.0, inference-code: MIT }\n",
    "components:\n  weights: Apache 2.0\n  inference-code: MIT License\n",
    "components:\n  wieghts: MIT\n  training-dat: closed\n",
    "components:\n  weights: MIT\n  model-card: MIT\n",
    "components:\n  weights: MIT\n  model-card: MIT # openness-badge: allow(unfit-license)\n",
    "access: { price: fre }\ncomponents: { weights: MIT }\n",
    "components: { weights: MIT }\nclaims: [open-source]\n",
    "components: {}\n",
    "components:\n  weights: withheld\n",
    "components: { weights: MIT, weights: closed }\n",
];

/// Markdown: model cards, cards of other things, and what is no card at all.
const CARDS: [&str; 8] = [
    "---\nlicense: mit\npipeline_tag: text-generation\nlibrary_name: transformers\n---\n# Model\n",
    "---\nlicense: MIT License\nlibrary_name: transformers\n---\n# Model\n\nlicense: MIT License\n",
    "---\nlicense: mit\ntask_categories: [text-generation]\nsize_categories: [1K<n<10K]\n---\n# Data\n",
    "---\ntitle: Space\nsdk: gradio\napp_file: app.py\n---\n# Space\n",
    "# Notes\n\nWithout front matter.\n",
    "---\nlicense: mit\nopenness:\n  components:\n    inference_code: Apache 2.0\n---\n# Model\n",
    "---\nlicense: mit\n# Model\n",
    "---\r\nlicense: Apache 2.0\r\nlibrary_name: transformers\r\n---\r\n# Model\r\n",
];

/// What nobody should touch.
const IGNORED: &str = "wieghts: Apache 2.0\n";

/// All files, by their paths.
fn files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut put = |path: String, bytes: &[u8]| {
        assert!(files.insert(path, bytes.to_vec()).is_none());
    };
    for (at, end) in (0..50).zip(["yaml", "yml"].iter().cycle()) {
        let text = [HEAD, MANIFESTS[at % 10]].concat();
        put(format!("models/{at:02}/openness.{end}"), text.as_bytes());
    }
    put("models/50/openness.yaml".into(), MANIFESTS[0].as_bytes());
    for at in 0..40 {
        put(format!("cards/{at:02}/README.md"), CARDS[at % 8].as_bytes());
    }
    let json = "{\"system\": {\"name\": \"Test\"}, \"components\": {\"wieghts\": \"Apache 2.0\"}}";
    let bill = "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [{\"type\": \"machine-learning-model\", \"name\": \"Test\", \"licenses\": [{\"license\": {\"id\": \"MIT\"}}]}]}";
    put("json/openness.json".into(), json.as_bytes());
    put("bill/openness.json".into(), bill.as_bytes());
    put("bill/other.cdx.json".into(), bill.as_bytes());
    // Configuration: the nearest counts, and alone.
    put(
        "openness-badge.toml".into(),
        b"deny = ['unknown-license']\n",
    );
    let with = |components: &str| [HEAD, components].concat();
    put(
        "strict/openness-badge.toml".into(),
        b"min-level = 'downloadable'\nrequire = ['mof=3']\ndeny = ['warnings']\n",
    );
    put(
        "strict/a/openness.yaml".into(),
        with("access: { channels: [] }\ncomponents: { weights: closed }\n").as_bytes(),
    );
    put(
        "strict/b/openness.yaml".into(),
        with(MANIFESTS[3]).as_bytes(),
    );
    put(
        "python/pyproject.toml".into(),
        b"[project]\nname = 'x'\n[tool.openness-badge]\nignore = ['unknown-key', 'hints']\n",
    );
    put("python/openness.yaml".into(), with(MANIFESTS[2]).as_bytes());
    // Of a project that says nothing of badges: the next one above counts.
    put(
        "python/inner/pyproject.toml".into(),
        b"[project]\nname = 'y'\n",
    );
    put(
        "python/inner/openness.yaml".into(),
        with(MANIFESTS[2]).as_bytes(),
    );
    put("wrong/openness-badge.toml".into(), b"\nstyl = 'flat'\n");
    put("wrong/openness.yaml".into(), with(MANIFESTS[1]).as_bytes());
    // What cannot be read, or not as a text.
    put(
        "broken/latin1/openness.yaml".into(),
        b"openness: 1\nsystem: { name: Caf\xe9 }\n",
    );
    let utf_16 = "openness: 1\n".encode_utf16().flat_map(u16::to_le_bytes);
    let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf_16).collect();
    put("broken/utf16/openness.yaml".into(), &utf_16);
    put("broken/empty/openness.yml".into(), b"");
    put(
        "broken/picture/openness.yaml".into(),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe",
    );
    put("broken/yaml/openness.yaml".into(), b"openness: [1\n");
    // Names that mean something to somebody.
    for folder in ["with space", "fünf", "100%", "a,b:c", "-x"] {
        put(
            format!("names/{folder}/openness.yaml"),
            with(MANIFESTS[1]).as_bytes(),
        );
    }
    // What is not ours, or not asked for.
    put(".gitignore".into(), b"build/\n*.local\n");
    put("models/.gitignore".into(), b"/99/\n");
    for at in 0..10 {
        put(format!("build/{at}/openness.yaml"), IGNORED.as_bytes());
    }
    put("models/99/openness.yaml".into(), IGNORED.as_bytes());
    put("a.local/openness.yaml".into(), IGNORED.as_bytes());
    put(".hidden/openness.yaml".into(), IGNORED.as_bytes());
    for at in 0..20 {
        put(format!("docs/{at:02}.md"), CARDS[4].as_bytes());
        put(format!("data/{at:02}.bin"), &[0, at, 0xff, b'\n']);
        put(format!("other/{at:02}.yaml"), IGNORED.as_bytes());
    }
    let mut at = 0;
    while files.len() < 200 {
        files.insert(format!("src/{at:02}.rs"), b"fn main() {}\n".to_vec());
        at += 1;
    }
    files
}

/// The repository, with a link that leads nowhere and a folder that is called as a manifest.
fn repository() -> (TempDir, BTreeMap<String, Vec<u8>>) {
    let folder = tempfile::tempdir().unwrap();
    let files = files();
    assert_eq!(files.len(), 200);
    for (path, bytes) in &files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    fs::create_dir_all(folder.path().join("folder/openness.yaml")).unwrap();
    #[cfg(unix)]
    {
        let link = folder.path().join("broken/link");
        fs::create_dir_all(&link).unwrap();
        std::os::unix::fs::symlink("nowhere", link.join("openness.yaml")).unwrap();
    }
    (folder, files)
}

/// What `check` writes and tells of it.
#[track_caller]
fn check(folder: &TempDir, arguments: &[&str], code: i32) -> (String, String) {
    let fixed = ["check", "--today", "2026-01-01"];
    let output = run(folder.path(), &[&fixed[..], arguments].concat());
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (out, told) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}{told}");
    (out, told)
}

#[track_caller]
fn json(folder: &TempDir, arguments: &[&str], code: i32) -> Vec<Value> {
    let (out, _) = check(folder, &[&["--format", "json"], arguments].concat(), code);
    serde_json::from_str(&out).unwrap()
}

fn findings(outcomes: &[Value]) -> impl Iterator<Item = &Value> {
    let lists = outcomes
        .iter()
        .filter_map(|outcome| outcome["findings"].as_array());
    lists.flatten()
}

fn count(outcomes: &[Value], severity: &str) -> usize {
    findings(outcomes)
        .filter(|finding| finding["severity"] == severity)
        .count()
}

/// The files that cannot be read, as everything tells them.
const UNREAD: [&str; 3] = [
    "broken/latin1/openness.yaml",
    "broken/link/openness.yaml",
    "wrong/openness.yaml",
];

#[track_caller]
fn golden(name: &str, actual: &str) {
    let path = common::path("tests/fixtures/repository").join(name);
    common::expect(&path, actual).unwrap();
}

#[test]
#[cfg(unix)]
fn everything_is_told() {
    let (folder, _) = repository();
    let (out, told) = check(&folder, &["."], 2);
    golden("check.txt", &[&out, "-- told\n", &told].concat());
    assert_eq!(check(&folder, &[], 2), (out, told));
    let (out, told) = check(&folder, &["--diff"], 2);
    golden("diff.txt", &[&out, "-- told\n", &told].concat());
    let (out, _) = check(&folder, &["--format", "github"], 2);
    golden("github.txt", &out);
}

#[test]
#[cfg(unix)]
fn the_last_line_has_the_sums() {
    let (folder, _) = repository();
    let outcomes = json(&folder, &[], 2);
    let (out, _) = check(&folder, &[], 2);
    let fixable = findings(&outcomes).filter(|finding| finding.get("edit").is_some());
    let short = outcomes
        .iter()
        .filter_map(|outcome| outcome["not_reached"].as_array());
    let sums = format!(
        "{} files: 3 files not read, {} requirements not reached, {} errors, {} warnings, {} hints; `--fix` can fix {}",
        outcomes.len(),
        short.map(Vec::len).sum::<usize>(),
        count(&outcomes, "error"),
        count(&outcomes, "warning"),
        count(&outcomes, "hint"),
        fixable.count(),
    );
    assert_eq!(out.lines().last(), Some(sums.as_str()));
    // Quiet, there are findings and nothing else.
    let (quiet, told) = check(&folder, &["-q"], 2);
    assert!(
        !quiet.contains(" files: ") && !quiet.contains("(openness: "),
        "{quiet}"
    );
    assert_eq!(
        told.lines()
            .filter(|line| line.starts_with("error: "))
            .count(),
        3,
        "{told}"
    );
    assert_eq!(told.lines().count(), 3, "{told}");
    assert_eq!(
        quiet.matches("error[").count(),
        out.matches("error[").count()
    );
    // With hints, there are as many as were counted: equal ones of a file are told once.
    let (hints, told) = check(&folder, &["--hints"], 2);
    assert!(hints.contains("hint[") && !out.contains("hint["), "{hints}");
    assert!(!told.contains("--hints"), "{told}");
    // Verbose, it says by which rules, and what is passed over.
    let (_, told) = check(&folder, &["-v"], 2);
    for line in [
        "`strict/a/openness.yaml` is checked as strict/openness-badge.toml says.",
        "`python/inner/openness.yaml` is checked as python/pyproject.toml says.",
        "`models/00/openness.yaml` is checked as openness-badge.toml says.",
        "`docs/00.md` is passed over: it has no front matter.",
        "`cards/02/README.md` is passed over: it is not about a model.",
    ] {
        assert!(told.lines().any(|told| told == line), "{line}\n{told}");
    }
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_is_in_every_format() {
    let (folder, _) = repository();
    let outcomes = json(&folder, &[], 2);
    let unread = |outcome: &&Value| outcome["error"]["code"] == "unreadable";
    let paths: Vec<&str> = outcomes
        .iter()
        .filter(unread)
        .map(|outcome| outcome["path"].as_str().unwrap())
        .collect();
    assert_eq!(paths, UNREAD);
    let (_, told) = check(&folder, &[], 2);
    let (github, _) = check(&folder, &["--format", "github"], 2);
    let (sarif, _) = check(&folder, &["--format", "sarif"], 2);
    let log: Value = serde_json::from_str(&sarif).unwrap();
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    for (at, outcome) in outcomes.iter().filter(unread).enumerate() {
        let message = outcome["error"]["message"].as_str().unwrap();
        assert!(told.contains(&format!("error: {message}\n")), "{told}");
        let command = format!("::error file={},title=unreadable::{message}\n", UNREAD[at]);
        assert!(github.contains(&command), "{github}");
        let notification = &invocation["toolExecutionNotifications"][at];
        assert_eq!(notification["message"]["text"], message);
    }
    // What can be read and is no manifest is one with its reason.
    let refused = |path: &str| {
        let mut outcomes = outcomes.iter();
        let outcome = outcomes.find(|outcome| outcome["path"] == path);
        outcome.unwrap()["error"]["code"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(refused("broken/utf16/openness.yaml"), "utf-16");
    assert_eq!(refused("broken/picture/openness.yaml"), "picture");
}

/// OASIS's schema, which goes with the model of SARIF that the tests use.
fn official() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(common::path(""))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut packages = metadata["packages"].as_array().unwrap().iter();
    let package = packages
        .find(|package| package["name"] == "serde-sarif")
        .unwrap();
    let manifest = Path::new(package["manifest_path"].as_str().unwrap());
    let schema = manifest.parent().unwrap().join("src/schema.json");
    let schema = fs::read_to_string(schema).unwrap();
    // A bracket too many, in the pattern of a language: no regular expression.
    let schema = schema.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    serde_json::from_str(&schema).unwrap()
}

#[test]
#[cfg(unix)]
fn sarif_is_what_its_schema_says() {
    let (folder, files) = repository();
    let schema = official();
    let title = "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema";
    assert_eq!(schema["title"], title);
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let (out, _) = check(&folder, &["--format", "sarif", "--require", "g7=2"], 2);
    let log: Value = serde_json::from_str(&out).unwrap();
    let errors: Vec<String> = validator.iter_errors(&log).map(|e| e.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    // The schema refuses what it should.
    let mut wrong = log.clone();
    wrong["runs"][0]["results"][0]["level"] = "hint".into();
    assert!(!validator.is_valid(&wrong));

    let outcomes = json(&folder, &["--require", "g7=2"], 2);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let short = outcomes
        .iter()
        .filter_map(|outcome| outcome["not_reached"].as_array());
    let short: usize = short.map(Vec::len).sum();
    assert_eq!(results.len(), findings(&outcomes).count() + short);
    let fixes = results
        .iter()
        .filter(|result| result.get("fixes").is_some());
    let edits = findings(&outcomes).filter(|finding| finding.get("edit").is_some());
    assert_eq!(fixes.count(), edits.count());
    for result in results {
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str();
        let path = decoded(uri.unwrap());
        assert!(files.contains_key(&path), "{path}");
    }
}

/// The path that a relative reference stands for.
fn decoded(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits: Vec<u8> = rest.by_ref().take(2).collect();
                u8::from_str_radix(str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap()
}

/// Every file below a folder, with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(contents(&path)),
            false => drop(found.insert(path.clone(), fs::read(&path).unwrap_or_default())),
        }
    }
    found
}

#[test]
#[cfg(unix)]
fn fixed_twice_is_fixed_once() {
    let (folder, files) = repository();
    let before = contents(folder.path());
    check(&folder, &["--diff"], 2);
    assert_eq!(contents(folder.path()), before, "a diff writes nothing");
    let could = findings(&json(&folder, &[], 2))
        .filter(|finding| finding.get("edit").is_some())
        .count();
    let (out, _) = check(&folder, &["--fix"], 2);
    let once = contents(folder.path());
    let sums = out.lines().last().unwrap();
    assert!(!sums.contains("can fix"), "{sums}");
    let fixed: usize = json_sum(sums);
    assert!(fixed >= could && could > 40, "{fixed} of {could}");

    let (again, _) = check(&folder, &["--fix"], 2);
    assert!(!again.contains(" fixed"), "{again}");
    assert_eq!(contents(folder.path()), once);
    let left = json(&folder, &["--fix"], 2);
    let fixable: Vec<&Value> = findings(&left)
        .filter(|finding| finding.get("edit").is_some())
        .collect();
    assert_eq!(fixable, Vec::<&Value>::new());
    assert!(
        left.iter()
            .all(|outcome| outcome["fixed"] == 0 || outcome["fixed"].is_null())
    );

    // Nothing else was touched, and nothing is left behind.
    assert_eq!(once.len(), before.len());
    let root = folder.path();
    for (path, bytes) in &files {
        let now = &once[&root.join(path)];
        let is_ours = ["models/", "cards/", "json/", "names/", "strict/"];
        let may_change = is_ours.iter().any(|start| path.starts_with(start));
        let is_ignored = path.starts_with("models/99/");
        if !may_change || is_ignored {
            assert_eq!(now, bytes, "{path}");
        }
    }
    // What is ignored by the project is not fixed either.
    assert_eq!(
        once[&root.join("python/openness.yaml")],
        files["python/openness.yaml"]
    );
    // Line ends stay as they are, and the text below the front matter does too.
    let text = |path: &str| String::from_utf8(once[&root.join(path)].clone()).unwrap();
    assert_eq!(
        text("cards/07/README.md"),
        CARDS[7].replace("Apache 2.0", "apache-2.0")
    );
    assert!(text("cards/01/README.md").ends_with("\n\nlicense: MIT License\n"));
}

/// The number of fixes in a line of sums: `73 files: 3 files not read, 80 fixed, …`.
#[track_caller]
fn json_sum(sums: &str) -> usize {
    let (before, _) = sums
        .split_once(" fixed")
        .unwrap_or_else(|| panic!("{sums}"));
    before.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
#[cfg(unix)]
fn findings_are_selected_ignored_and_denied() {
    let (folder, _) = repository();
    let codes = |outcomes: &[Value]| {
        let mut codes: Vec<String> = findings(outcomes)
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect();
        codes.sort();
        codes.dedup();
        codes
    };
    let all = codes(&json(&folder, &[], 2));
    assert!(all.len() > 10, "{all:?}");
    let selected = json(&folder, &["--select", "unknown-key,misspelt-license"], 2);
    assert_eq!(codes(&selected), ["misspelt-license", "unknown-key"]);
    let ignored = json(&folder, &["--ignore", "errors,hints"], 2);
    assert_eq!(count(&ignored, "error") + count(&ignored, "hint"), 0);
    assert!(count(&ignored, "warning") > 20);
    // A comment allows one finding of a file, and the project's list all of its files.
    let of = |path: &str| {
        let outcomes = json(&folder, &[path], 0);
        codes(&outcomes)
    };
    assert!(of("models/03/openness.yml").contains(&"unfit-license".to_owned()));
    assert!(!of("models/04/openness.yaml").contains(&"unfit-license".to_owned()));
    assert_eq!(of("python/openness.yaml"), Vec::<String>::new());
    // What fails: the project's own rules, and what is denied here besides.
    check(&folder, &["strict/b"], 1);
    check(&folder, &["models/03"], 0);
    check(&folder, &["--deny", "unfit-license", "models/03"], 1);
    check(&folder, &["--deny", "unfit-license", "models/04"], 0);
    check(&folder, &["--deny", "hints", "python"], 0);
    // A level that is asked for here takes the place of the project's.
    let goals = |arguments: &[&str], code| {
        let outcomes = json(&folder, &[arguments, &["strict/a"]].concat(), code);
        let short = outcomes[0]["not_reached"].as_array().unwrap().clone();
        let goals = short
            .iter()
            .map(|short| short["goal"].as_str().unwrap().to_owned());
        goals.collect::<Vec<_>>()
    };
    assert_eq!(goals(&[], 1), ["mof=3", "gradient=downloadable"]);
    assert_eq!(goals(&["--min-level", "closed"], 1), ["mof=3"]);
    assert_eq!(
        goals(&["--require", "mof=2", "--min-level", "hosted"], 1),
        ["mof=2", "gradient=hosted"]
    );
}

/// As a shell would, where none does it; what `.gitignore` names is left out.
#[test]
#[cfg(unix)]
fn patterns_name_files() {
    let (folder, _) = repository();
    let paths = |pattern: &str, code| {
        let outcomes = json(&folder, &[pattern], code);
        let paths = outcomes
            .iter()
            .map(|outcome| outcome["path"].as_str().unwrap().to_owned());
        paths.collect::<Vec<_>>()
    };
    assert_eq!(paths("models/0[0-4]/*.yaml", 0).len(), 3);
    assert_eq!(
        paths("bill/*.json", 0),
        ["bill/openness.json", "bill/other.cdx.json"]
    );
    assert_eq!(paths("names/**/openness.{yaml,yml}", 0).len(), 5);
    assert_eq!(paths("build/**/*.yaml", 0), Vec::<String>::new());
    let (_, told) = check(&folder, &["none/*.yaml"], 0);
    assert_eq!(told, "`none/*.yaml` matches no file.\n");
    let (_, told) = check(&folder, &["models/[.yaml"], 2);
    assert!(
        told.starts_with("error: `models/[.yaml` is not a pattern: "),
        "{told}"
    );
}
