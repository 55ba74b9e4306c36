//! Foreign text in every field of every format: what is written obeys none of it. No
//! escape reaches a terminal, no line is a command of a pipeline, and JSON stays JSON.

mod program;

use std::fs;

use program::{run, said};

/// What a terminal, a pipeline or a page would obey.
const HOSTILE: [&str; 6] = [
    "\u{1b}[31mred\u{1b}]0;title\u{7}\u{1b}[2J \u{9b}31mred\u{9d}0;t\u{9c} a\0b \u{7f}",
    "a\u{202e}gpj.exe\u{2066}x\u{2069}\u{200f}\u{200e}\u{200b}\u{2060}\u{feff}\u{2028}b\u{2029}c\u{85}d\u{e0041}",
    "x\n::error file=x::mine\n::stop-commands::x\n##[error]x\r::set-output name=a::b",
    "</title></text></svg></details><script>alert(1)</script>\"><img src=x onerror=alert(1)>--> ]]>",
    "a|b `c` [x](javascript:alert(1)) ![i](http://e.example/x) <!-- openness-badge:end --> \\|",
    "javascript:alert(1)",
];

/// Manifests and files of other formats, the text in place of each `@`.
const FORMS: [(&str, &str); 9] = [
    (
        "named.json",
        r#"{"openness":1,"system":{"name":@,"developer":@,"version":@,"based-on":@,"url":@},
            "components":{"weights":{"license":"MIT","note":@,"url":[@,"https://ok.example/"]}},
            "sources":[@],"history":[{"date":"2020","level":"staged","note":@}]}"#,
    ),
    (
        "licensed.json",
        r#"{"openness":1,"system":{"name":"n"},"claims":["open-weights"],"license":@,
            "components":{"weights":{"license":@},"model-card":@}}"#,
    ),
    (
        "words.json",
        r#"{"openness":1,"system":{"name":"n","kind":[@],"released":@},@:1,"claims":[@],
            "access":{"channels":["download"],"audience":@},"components":{"weights":"MIT",@:"MIT"}}"#,
    ),
    ("text.json", "@"),
    (
        "card.md",
        "---\nlicense: other\nlicense_name: @\nlicense_link: @\nmodel_name: @\ndatasets: [@]\n\
         base_model: @\ntags: [@]\nlibrary_name: @\n---\n# x\n",
    ),
    (
        "cyclonedx.json",
        r#"{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model",
            "name":@,"licenses":[{"license":{"name":@}}],"externalReferences":[{"type":"website","url":@}]}]}"#,
    ),
    (
        "spdx.json",
        r#"{"[context]":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","[graph]":[{"type":"ai_AIPackage",
            "spdxId":"p","name":@,"software_downloadLocation":@},{"type":"Relationship","spdxId":"r","from":"p",
            "to":["l"],"relationshipType":"hasDeclaredLicense"},{"type":"simplelicensing_LicenseExpression",
            "spdxId":"l","simplelicensing_licenseExpression":@}]}"#,
    ),
    (
        "mof.json",
        r#"{"framework":{"name":"Model Openness Framework","version":"1.0","date":"2024-12-15"},
            "release":{"name":@,"version":@,"producer":@,"license":{},"components":[
            {"name":"Model parameters (Final)","description":@,"license":@,"component_path":@}]}}"#,
    ),
    (
        "osai.json",
        r#"{"system":{"name":@,"endmodelname":@,"endmodellicense":@,"basemodelname":@},
            "org":{"name":@,"link":@},"endmodelweights":{"class":"open","link":@,"notes":@}}"#,
    ),
];

/// Every command that writes, with what is to be read of it.
const COMMANDS: [(&[&str], Written); 15] = [
    (&["check", "--hints"], Written::Lines),
    (
        &["check", "--format", "github", "--hints"],
        Written::Commands,
    ),
    (&["check", "--format", "sarif"], Written::Json),
    (&["check", "--format", "json"], Written::Json),
    (&["report"], Written::Lines),
    (&["report", "--json"], Written::Json),
    (&["badge"], Written::Lines),
    (&["card"], Written::Lines),
    (&["chart"], Written::Lines),
    (&["breakdown"], Written::Lines),
    (&["breakdown", "--format", "html"], Written::Lines),
    (&["convert"], Written::Lines),
    (&["convert", "--to", "oci"], Written::Json),
    (&["convert", "--to", "shields"], Written::Json),
    (&["compare", "--table", "same.yaml"], Written::Lines),
];

#[derive(Clone, Copy, PartialEq)]
enum Written {
    Lines,
    /// Workflow commands, each of ours.
    Commands,
    Json,
}

/// What does something to a terminal, or to the text around it.
fn is_obeyed(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// What is wrong with what was written, if anything is.
fn wrong(written: Written, file: &str, out: &str, told: &str) -> Option<&'static str> {
    let is_command = |line: &str| line.starts_with("::") || line.starts_with("##[");
    let is_ours = |line: &str| {
        let mut kinds = ["error", "warning", "notice"].into_iter();
        kinds.any(|kind| line.starts_with(&format!("::{kind} file={file},")))
    };
    if out.contains(is_obeyed) || told.contains(is_obeyed) {
        return Some("a terminal would obey it");
    }
    if told.lines().any(is_command) {
        return Some("a pipeline would obey it");
    }
    match written {
        Written::Lines if out.lines().any(is_command) => Some("a pipeline would obey it"),
        Written::Commands if !out.lines().all(is_ours) => Some("a command is not ours"),
        Written::Json
            if !out.is_empty() && serde_json::from_str::<serde_json::Value>(out).is_err() =>
        {
            Some("it is no JSON")
        }
        _ => None,
    }
}

#[test]
fn nothing_foreign_is_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("same.yaml"), program::MANIFEST).unwrap();
    let mut found = Vec::new();
    let mut written = 0;
    for hostile in HOSTILE {
        let quoted = serde_json::to_string(hostile).unwrap();
        for (name, form) in FORMS {
            let text = form.replace('@', &quoted);
            let text = text
                .replace("[context]", "@context")
                .replace("[graph]", "@graph");
            fs::write(folder.path().join(name), text).unwrap();
            for (command, kind) in COMMANDS {
                let output = run(folder.path(), &[command, &[name]].concat());
                let code = output.status.code();
                if !matches!(code, Some(0 | 1)) {
                    found.push(format!(
                        "{command:?} {name}: exit {code:?}: {}",
                        said(&output)
                    ));
                }
                let [out, told] =
                    [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
                written += usize::from(!out.is_empty());
                if let Some(wrong) = wrong(kind, name, &out, &told) {
                    found.push(format!(
                        "{command:?} {name}: {wrong}: {hostile:?}\n{out:?}\n{told:?}"
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
    assert!(written > 500, "{written}");
}
