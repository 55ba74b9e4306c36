use super::*;
use crate::finding::Severity;

fn put_in(text: &str, path: &str, value: &Value) -> Option<String> {
    let path: Vec<&str> = path.split('/').collect();
    put(text, &path, value, &read::Options::default())
}

/// The text after a change of a place: `word`, `[a, b]`, `true` or `-` for nothing.
#[track_caller]
fn check(text: &str, path: &str, value: &str, wanted: &str) {
    let value = match value {
        "-" => Value::Nothing,
        "true" => Value::Flag(true),
        "false" => Value::Flag(false),
        list if list.starts_with('[') => {
            let items = list.trim_matches(['[', ']']).split(", ");
            Value::List(
                items
                    .filter(|item| !item.is_empty())
                    .map(str::to_owned)
                    .collect(),
            )
        }
        text => Value::Text(text.to_owned()),
    };
    assert_eq!(
        put_in(text, path, &value).as_deref(),
        Some(wanted),
        "{path}: {value:?}"
    );
}

const HEAD: &str = "openness: 1\nsystem: { name: X }\n";

#[track_caller]
fn component(before: &str, path: &str, value: &str, after: &str) {
    let text = |components: &str| [HEAD, "components:", components].concat();
    check(
        &text(before),
        &["components/", path].concat(),
        value,
        &text(after),
    );
}

#[test]
fn a_word_is_changed_where_it_stands() {
    component(
        "\n  weights: public # a\n",
        "weights/availability",
        "gated",
        "\n  weights: gated # a\n",
    );
    component(
        "\n  weights: 'public'\n",
        "weights/availability",
        "gated",
        "\n  weights: 'gated'\n",
    );
    component(
        " {weights: public}\n",
        "weights/availability",
        "gated",
        " {weights: gated}\n",
    );
    component(
        "\n  weights: MIT\n",
        "weights/license",
        "Apache-2.0",
        "\n  weights: Apache-2.0\n",
    );
    component(
        "\n  weights: public\n",
        "weights/license",
        "MIT",
        "\n  weights: MIT\n",
    );
    component(
        "\n  weights: MIT\n",
        "weights/license",
        "-",
        "\n  weights: public\n",
    );
}

#[test]
fn what_a_word_cannot_say_becomes_a_mapping() {
    component(
        "\n  weights: gated # a\n  metadata: public\n",
        "weights/license",
        "MIT",
        "\n  weights: # a\n    availability: gated\n    license: MIT\n  metadata: public\n",
    );
    component(
        "\n    weights: MIT\n",
        "weights/url",
        "[https://a.example/b]",
        "\n    weights:\n        availability: public\n        license: MIT\n        url: https://a.example/b\n",
    );
    component(
        " { weights: MIT }\n",
        "weights/note",
        "of, course",
        " { weights: { availability: public, license: MIT, note: \"of, course\" } }\n",
    );
}

#[test]
fn a_field_of_a_mapping_is_changed_alone() {
    let mapping = "\n  weights:\n    # why\n    availability: public\n    license: \"MIT\" # b\n";
    component(
        mapping,
        "weights/license",
        "0BSD",
        &mapping.replace("MIT", "0BSD"),
    );
    component(
        mapping,
        "weights/license",
        "-",
        &mapping.replace("license: \"MIT\" # b", "# b"),
    );
    component(
        mapping,
        "weights/availability",
        "api",
        &mapping.replace("public", "api"),
    );
    component(
        mapping,
        "weights/url",
        "[https://a.example]",
        &[mapping, "    url: https://a.example\n"].concat(),
    );
    component(
        "\n  weights:\n    license: MIT\n    url: https://a.example\n",
        "weights/license",
        "-",
        "\n  weights:\n    availability: public\n    url: https://a.example\n",
    );
}

#[test]
fn what_is_new_comes_in_its_order() {
    component(
        " {}\n",
        "weights/availability",
        "public",
        "\n  weights: public\n",
    );
    component(
        " {} # none\n",
        "weights/license",
        "MIT",
        " # none\n  weights: MIT\n",
    );
    component(
        "\n  architecture: public\n  # a\n  model-card: public\n",
        "weights/availability",
        "public",
        "\n  architecture: public\n  weights: public\n  # a\n  model-card: public\n",
    );
    check(
        "openness: 1\nsystem:\n  name: X\ncomponents: {}\n",
        "access/channels",
        "[download, api]",
        "openness: 1\nsystem:\n  name: X\naccess:\n  channels: [download, api]\ncomponents: {}\n",
    );
}

#[test]
fn what_is_not_stated_goes() {
    component(
        "\n  weights: public\n",
        "weights/availability",
        "-",
        " {}\n",
    );
    component(
        "\n  # a\n  weights: public\n",
        "weights/availability",
        "-",
        " {}\n  # a\n",
    );
    component(
        "\n  weights: public # a\n  metadata: MIT\n",
        "weights/availability",
        "-",
        "\n  # a\n  metadata: MIT\n",
    );
    component(
        "\n  training-data: public\n",
        "alignment-data/availability",
        "-",
        "\n  training-data: public\n  alignment-data: unknown\n",
    );
    component(
        "\n  weights: { availability: gated, license: MIT }\n",
        "weights/availability",
        "-",
        "\n  weights: { availability: unknown, license: MIT }\n",
    );
    check(
        &[HEAD, "access:\n  price: free\ncomponents: {}\n"].concat(),
        "access/price",
        "-",
        &[HEAD, "components: {}\n"].concat(),
    );
}

#[test]
fn a_member_is_told_beside_its_group() {
    component(
        "\n  training-code: { license: MIT, url: https://a.example }\n",
        "alignment-code/availability",
        "closed",
        "\n  training-code: { license: MIT, url: https://a.example }\n  alignment-code:\n    availability: closed\n    license: MIT\n    url: https://a.example\n",
    );
}

#[test]
fn lists_keep_what_stays_in_them() {
    let text = [
        HEAD,
        "components: {}\nclaims:\n- open # a\n- { claim: open-source, quote: q }\n",
    ]
    .concat();
    check(
        &text,
        "claims",
        "[open-source]",
        &text.replace("- open # a", "# a"),
    );
    check(
        &text,
        "claims",
        "[open, open-source, open-weights]",
        &[&text, "- open-weights\n"].concat(),
    );
    check(
        &text,
        "claims",
        "-",
        &[HEAD, "components: {}\n# a\n"].concat(),
    );
    let line = [HEAD, "access: { channels: [download] }\ncomponents: {}\n"].concat();
    check(
        &line,
        "access/channels",
        "[download, api]",
        &line.replace("[download]", "[download, api]"),
    );
    check(
        &line,
        "access/channels",
        "[]",
        &line.replace("[download]", "[]"),
    );
}

#[test]
fn one_license_becomes_one_for_each_kind() {
    let text = [HEAD, "license: MIT # all\ncomponents:\n  weights: public\n"].concat();
    check(
        &text,
        "license",
        "Apache-2.0",
        &text.replace("MIT", "Apache-2.0"),
    );
    check(
        &text,
        "license/data",
        "CC-BY-4.0",
        &text.replace(
            "license: MIT # all",
            "license: # all\n  code: MIT\n  model: MIT\n  data: CC-BY-4.0\n  document: MIT",
        ),
    );
}

#[test]
fn json_and_cards_are_changed_as_they_are() {
    let json = "{\n  \"openness\": 1,\n  \"system\": { \"name\": \"X\" },\n  \"components\": {\n    \"weights\": \"public\"\n  }\n}\n";
    check(
        json,
        "components/weights/availability",
        "gated",
        &json.replace("public", "gated"),
    );
    check(
        json,
        "components/model-card/license",
        "CC-BY-4.0",
        &json.replace(
            "\"public\"",
            "\"public\",\n    \"model-card\": \"CC-BY-4.0\"",
        ),
    );
    let card = "---\nlicense: mit\nopenness:\n  components:\n    architecture: public\n---\n# X\n";
    check(
        card,
        "components/inference-code/availability",
        "public",
        &card.replace(
            "architecture: public\n",
            "architecture: public\n    inference-code: public\n",
        ),
    );
}

#[test]
fn texts_are_quoted_where_they_must_be() {
    let text = "openness: 1\nsystem:\n  name: X\ncomponents: {}\n";
    check(
        text,
        "system/name",
        "a: b #c",
        &text.replace("X", "\"a: b #c\""),
    );
    check(
        text,
        "system/version",
        "1.0",
        &text.replace("X\n", "X\n  version: \"1.0\"\n"),
    );
    check(
        text,
        "system/released",
        "2024-05",
        &text.replace("X\n", "X\n  released: \"2024-05\"\n"),
    );
    check(
        &text.replace('\n', "\r\n"),
        "system/developer",
        "Ü",
        &text
            .replace("X\n", "X\n  developer: Ü\n")
            .replace('\n', "\r\n"),
    );
}

#[test]
fn other_formats_are_not_changed_but_made_manifests() {
    let options = read::Options::default();
    let card = "---\nlicense: mit\n---\n# My model\n";
    let filled = form(card, &options).unwrap();
    assert!(!filled.own);
    assert_eq!(
        put(
            card,
            &["system", "name"],
            &Value::Text("Y".into()),
            &options
        ),
        None
    );
    let made = as_manifest(card, &options);
    assert!(form(&made, &options).unwrap().own, "{made}");
    let empty = as_manifest("", &options);
    let findings = read::read(&empty, &options).findings;
    assert!(
        findings
            .iter()
            .all(|finding| finding.severity() != Severity::Error),
        "{findings:?}"
    );
}

#[test]
fn what_would_change_elsewhere_too_is_not_changed() {
    let text = [HEAD, "components:\n  weights: &a MIT\n  model-card: *a\n"].concat();
    assert_eq!(
        put_in(
            &text,
            "components/weights/license",
            &Value::Text("0BSD".into())
        ),
        None
    );
}
