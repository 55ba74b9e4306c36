//! Texts that are made to take long, to be much, or to lie deep: as large as asked for.

/// A text, and what it is called.
pub struct Worst {
    pub name: &'static str,
    pub text: String,
}

const HEAD: &str = "openness: 1\nsystem: { name: x }\n";

/// Every such text, each of about so many bytes and never more. Some are as small as what
/// they try to break allows.
pub fn worst(size: usize) -> Vec<Worst> {
    let mut all = Vec::new();
    let mut add = |name, text: String| {
        assert!(text.len() <= size, "{name}: {}", text.len());
        all.push(Worst { name, text });
    };
    for (name, head, unit, tail) in SAME {
        let head = head.replace("HEAD", HEAD);
        let times = (size - head.len() - tail.len()) / unit.len();
        add(name, [&head, &*unit.repeat(times), tail].concat());
    }
    for (name, head, unit, tail) in COUNTED {
        let head = head.replace("HEAD", HEAD);
        let longest = unit.replace('#', "999999").len();
        let times = (size - head.len() - tail.len()) / longest;
        let units = (0..times).map(|at| unit.replace('#', &format!("{at:06}")));
        add(name, [head, units.collect(), (*tail).to_owned()].concat());
    }
    for (name, open, middle, close, most) in PAIRED {
        let depth = ((size - 2000) / (open.len() + close.len())).min(*most);
        let text = [&open.repeat(depth), *middle, &close.repeat(depth)].concat();
        add(
            name,
            format!("{HEAD}components: {{ weights: {{ license: \"{text}\" }} }}\n"),
        );
    }
    add("indented ever deeper", deeper(size));
    add("aliases of aliases", bomb());
    for (name, text) in bills(size) {
        add(name, text);
    }
    all
}

/// One piece again and again: name, what stands before, the piece, what stands behind.
const SAME: &[(&str, &str, &str, &str)] = &[
    ("brackets", "HEADx: ", "[", ""),
    ("braces", "HEADx: ", "{a: ", ""),
    ("brackets in JSON", "{\"openness\":1,\"x\":", "[", ""),
    ("braces in JSON", "{\"openness\":1,\"x\":", "{\"a\":", ""),
    ("dashes", "HEADx:\n ", "- ", ""),
    ("one key again", "HEAD", "license: MIT\n", ""),
    (
        "one component again",
        "HEADcomponents:\n",
        "  weights: public\n",
        "",
    ),
    (
        "one long key again",
        "HEAD",
        "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: 1\n",
        "",
    ),
    ("a long license", "HEADlicense: ", "A", "\n"),
    (
        "a long name",
        "openness: 1\nsystem: { name: \"",
        "é",
        "\" }\n",
    ),
    (
        "a name of marks",
        "openness: 1\nsystem: { name: \"x",
        "\u{301}",
        "\" }\n",
    ),
    (
        "a name that turns",
        "openness: 1\nsystem: { name: \"x",
        "\u{202e}",
        "\" }\n",
    ),
    ("a license of ANDs", "HEADlicense: MIT", " AND MIT", "\n"),
    (
        "a list of licenses",
        "HEADlicense:\n",
        "  - MIT AND (Apache-2.0 OR GPL-2.0)\n",
        "",
    ),
    (
        "aliases of a list",
        "HEADx: &a [1,2,3,4,5,6,7,8]\ny:\n",
        "  - *a\n",
        "",
    ),
    ("aliases of a word", "HEADx: &a v\ny: [", "*a, ", "1]\n"),
    (
        "a long year",
        "HEADhistory:\n  - { date: ",
        "9",
        ", level: staged }\n",
    ),
    ("a long version", "{\"openness\":", "9", "}"),
    ("a long exponent", "{\"openness\":1e", "9", "}"),
    (
        "one release again",
        "HEADhistory:\n",
        "  - { date: 2020-01-01, level: staged, note: x }\n",
        "",
    ),
    ("one claim again", "HEADclaims:\n", "  - open-source\n", ""),
    (
        "one source again",
        "HEADsources:\n",
        "  - https://x.example/\n",
        "",
    ),
    (
        "one address again",
        "HEADcomponents:\n  weights:\n    availability: public\n    url:\n",
        "      - https://x.example/\n",
        "",
    ),
    ("line ends", "HEAD", "\n", ""),
    ("carriage returns", "HEAD", "\r", ""),
    ("CR LF", "openness: 1\r\n", "a: b\r\n", ""),
    ("empty comments", "HEAD", "#\n", ""),
    (
        "comments that allow",
        "HEAD",
        "# openness-badge: allow(unknown-key, x)\n",
        "a: 1\n",
    ),
    (
        "one comment that allows",
        "HEAD# openness-badge: allow(",
        "abc,",
        ")\na: 1\n",
    ),
    ("tabs", "HEAD", "\t", ""),
    ("blanks", "HEAD", " ", "\nx: y\n"),
    ("NUL", "HEAD", "\0", ""),
    ("controls", "HEADx: \"", "\u{1}", "\"\n"),
    ("quotes", "HEADx: ", "'", ""),
    ("escapes", "HEADx: \"", "\\x41", "\"\n"),
    ("colons", "HEAD", ": ", ""),
    ("question marks", "HEAD", "? ", ""),
    ("keys of question marks", "HEAD", "? a\n", ""),
    ("exclamation marks", "HEADx: ", "!", ""),
    ("directives", "", "%YAML 1.2\n", "---\n"),
    ("documents", "HEAD", "---\na: b\n", ""),
    ("front matter again", "", "---\n", ""),
    ("front matter that is open", "---\n", "a: b\n", ""),
    (
        "headings of a card",
        "---\nlicense: mit\nlibrary_name: transformers\n---\n",
        "# heading\n",
        "",
    ),
    (
        "claims of a card",
        "---\nlicense: mit\n---\n# T\n",
        "is an open source model ",
        "",
    ),
    (
        "denials of a card",
        "---\nlicense: mit\n---\n# T\n",
        "We are other open source models. ",
        "",
    ),
    (
        "comments of a card",
        "---\nlicense: mit\n---\n# T\n",
        "<!-- ",
        "",
    ),
    (
        "links of a card",
        "---\nlicense: mit\n---\n# T\n",
        "[x](",
        "",
    ),
    ("lines of a block", "HEADx: |\n", "  line\n", ""),
    ("lines of a folded block", "HEADx: >\n", "  line\n\n", ""),
    ("a value that goes on", "HEADx: a\n", "  b\n", ""),
    ("keys that are lists", "HEAD", "? [a, b]\n: c\n", ""),
    ("merge keys", "HEADb: &b { a: 1 }\n", "<<: *b\n", ""),
    (
        "tags of a card",
        "---\nlicense: mit\ntags:\n",
        "- foo\n",
        "---\n# x\n",
    ),
    (
        "licenses of a card",
        "---\nlicense:\n",
        "- mit\n",
        "---\n# x\n",
    ),
    (
        "one data set of a card",
        "---\nlicense: mit\ndatasets:\n",
        "- a/b\n",
        "---\n# x\n",
    ),
    (
        "one license in CycloneDX",
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"type\":\"machine-learning-model\",\"name\":\"m\",\"licenses\":[{\"license\":{\"id\":\"MIT\"}}",
        ",{\"license\":{\"id\":\"MIT\"}}",
        "]}]}",
    ),
    (
        "one library in CycloneDX",
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"type\":\"library\",\"name\":\"a\"}",
        ",{\"type\":\"library\",\"name\":\"a\"}",
        "]}",
    ),
    (
        "one component of MOF",
        "framework:\n  name: Model Openness Framework\n  version: '1.0'\n  date: '2024-12-15'\nrelease:\n  name: x\n  version: '1'\n  license: {}\n  components:\n",
        "    - name: Model architecture\n      description: x\n      license: MIT\n",
        "",
    ),
];

/// A piece with a number of its own each time, at `#`.
const COUNTED: &[(&str, &str, &str, &str)] = &[
    ("keys", "HEAD", "k#: v\n", ""),
    (
        "components that are unknown",
        "HEADcomponents:\n",
        "  k#: public\n",
        "",
    ),
    (
        "components that are misspelt",
        "HEADcomponents:\n",
        "  weight#: public\n",
        "",
    ),
    (
        "findings",
        "HEADcomponents:\n",
        "  w#: { availability: foo, license: bar, x: y }\n",
        "",
    ),
    ("anchors", "HEAD", "k#: &a# v\n", ""),
    ("anchors within anchors", "HEADx: ", "&a# [", ""),
    ("tags of values", "HEAD", "k#: !!str v\n", ""),
    ("prefixes of tags", "", "%TAG !e#! tag:x,#:\n", "---\n"),
    ("one line of keys", "HEADx: {", "k#: v, ", "a: b}\n"),
    (
        "releases",
        "HEADhistory:\n",
        "  - { date: 2023, level: staged, note: n# }\n",
        "",
    ),
    ("sources", "HEADsources:\n", "  - https://x.example/#\n", ""),
    (
        "addresses",
        "HEADcomponents:\n  weights:\n    availability: public\n    url:\n",
        "      - https://x.example/#\n",
        "",
    ),
    (
        "claims",
        "HEADclaims:\n",
        "  - { claim: open, quote: \"q#\" }\n",
        "",
    ),
    ("safeguards", "HEADsafeguards:\n", "  - filter #\n", ""),
    (
        "assessments",
        "HEADassessments:\n",
        "  - { yardstick: mof, grade: Class I, date: 2026-05-11, note: n# }\n",
        "",
    ),
    (
        "data sets of a card",
        "---\nlicense: mit\ndatasets:\n",
        "- a/b#\n",
        "---\n# x\n",
    ),
    (
        "base models of a card",
        "---\nlicense: mit\nbase_model:\n",
        "- a/b#\n",
        "---\n# x\n",
    ),
    (
        "license names of a card",
        "---\nlicense: other\nlicense_name: x\ntags:\n",
        "- license:l#\n",
        "---\n# x\n",
    ),
    (
        "license names in CycloneDX",
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"type\":\"machine-learning-model\",\"name\":\"m\",\"licenses\":[{\"license\":{\"name\":\"Foo\"}}",
        ",{\"license\":{\"name\":\"Foo#\"}}",
        "]}]}",
    ),
    (
        "models in CycloneDX",
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{\"type\":\"library\",\"name\":\"a\"}",
        ",{\"type\":\"machine-learning-model\",\"bom-ref\":\"r#\",\"name\":\"m#\"}",
        "]}",
    ),
    (
        "components of MOF",
        "framework:\n  name: Model Openness Framework\n  version: '1.0'\n  date: '2024-12-15'\nrelease:\n  name: x\n  version: '1'\n  license: {}\n  components:\n",
        "    - name: Comp#\n      description: x\n      license: MIT\n",
        "",
    ),
    (
        "rows of OSAI",
        "system:\n  name: x\n",
        "k#:\n  class: open\n  link: x\n  notes: y\n",
        "",
    ),
    (
        "headings of Eiras",
        "# X\n",
        "## Component #\n- **a**: b\n",
        "",
    ),
];

/// What opens, what is inside, what closes, and how deep at most.
const PAIRED: &[(&str, &str, &str, &str, usize)] = &[
    ("parentheses of a license", "(", "MIT", ")", usize::MAX),
    ("parentheses that a license may have", "(", "MIT", ")", 490),
    ("blanks around a license", " ", "MIT", " ", usize::MAX),
];

/// Each key below the last.
fn deeper(size: usize) -> String {
    let mut text = HEAD.to_owned();
    for depth in 0.. {
        if text.len() + depth + 3 > size {
            break;
        }
        text.push_str(&" ".repeat(depth));
        text.push_str("a:\n");
    }
    text
}

/// A list of nine of a list of nine, and so on: little text for very much.
fn bomb() -> String {
    let mut text = String::from("openness: 1\na0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for at in 1..30 {
        let list = vec![format!("*a{}", at - 1); 9].join(",");
        text.push_str(&format!("a{at}: &a{at} [{list}]\n"));
    }
    text
}

/// Bills of materials whose parts refer to each other.
fn bills(size: usize) -> Vec<(&'static str, String)> {
    let times = |unit: usize| (size - 1000) / unit;
    let list = |count: usize, item: &dyn Fn(usize) -> String| {
        (0..count).map(item).collect::<Vec<_>>().join(",")
    };
    let cyclonedx = |inner: String| {
        format!("{{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[{inner}}}")
    };
    let model = "\"type\":\"machine-learning-model\"";
    let spdx = |inner: String| {
        format!(
            "{{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\",\"@graph\":[\
             {{\"type\":\"CreationInfo\",\"@id\":\"_:c\",\"specVersion\":\"3.0.1\",\"created\":\"2024-01-01T00:00:00Z\"}},\
             {inner}]}}"
        )
    };
    let package =
        "{\"type\":\"ai_AIPackage\",\"spdxId\":\"p\",\"name\":\"m\",\"creationInfo\":\"_:c\"}";
    let relation = |at: usize, from: &str, to: &str, kind: &str| {
        format!(
            "{{\"type\":\"Relationship\",\"spdxId\":\"r{at}\",\"from\":\"{from}\",\"to\":[{to}],\"relationshipType\":\"{kind}\"}}"
        )
    };
    let nested = (0..28).fold(format!("{{{model},\"name\":\"m\"}}"), |inner, _| {
        format!("{{{model},\"name\":\"m\",\"components\":[{inner}]}}")
    });
    let edges = times(150);
    let data = times(140);
    let licenses = times(280);
    let sets = times(130);
    let chain = 60;
    let sets_of = |count: usize, next: &dyn Fn(usize) -> usize| {
        list(count, &|at| {
            let next = next(at);
            format!(
                "{{\"type\":\"expandedlicensing_ConjunctiveLicenseSet\",\"spdxId\":\"l{at}\",\"expandedlicensing_member\":[\"l{next}\",\"l{next}\"]}}"
            )
        })
    };
    let concluded = relation(0, "p", "\"l0\"", "hasConcludedLicense");
    let many = list(90, &|at| format!("\"d{at}\""));
    vec![
        ("models within models", cyclonedx(format!("{nested}]"))),
        (
            "dependencies in a circle",
            cyclonedx(format!(
                "{}],\"dependencies\":[{}]",
                list(edges, &|at| format!(
                    "{{{model},\"bom-ref\":\"r{at}\",\"name\":\"m\"}}"
                )),
                list(edges, &|at| format!(
                    "{{\"ref\":\"r{at}\",\"dependsOn\":[\"r{}\",\"r{}\"]}}",
                    (at + 1) % edges,
                    at * 7 % edges
                )),
            )),
        ),
        (
            "data sets in CycloneDX",
            cyclonedx(format!(
                "{{{model},\"name\":\"m\",\"modelCard\":{{\"modelParameters\":{{\"datasets\":[{}]}}}}}},{}]",
                list(data, &|at| format!("{{\"ref\":\"d{at}\"}}")),
                list(data, &|at| format!(
                    "{{\"type\":\"data\",\"bom-ref\":\"d{at}\",\"name\":\"d\",\"licenses\":[{{\"license\":{{\"id\":\"MIT\"}}}}]}}"
                )),
            )),
        ),
        (
            "packages in a circle",
            spdx(format!(
                "{package},{}",
                list(edges, &|at| {
                    let to = format!("\"p{}\"", (at + 1) % edges);
                    relation(at, &format!("p{at}"), &to, "trainedOn")
                })
            )),
        ),
        (
            "packages of SPDX",
            spdx(list(times(100), &|at| {
                package.replace("\"p\"", &format!("\"p{at}\""))
            })),
        ),
        (
            "packages of one id",
            spdx(list(times(80), &|_| package.to_owned())),
        ),
        (
            "licenses of SPDX",
            spdx(format!(
                "{package},{},{}",
                list(licenses, &|at| relation(
                    at,
                    "p",
                    &format!("\"l{at}\""),
                    "hasConcludedLicense"
                )),
                list(licenses, &|at| format!(
                    "{{\"type\":\"simplelicensing_LicenseExpression\",\"spdxId\":\"l{at}\",\"simplelicensing_licenseExpression\":\"MIT\",\"creationInfo\":\"_:c\"}}"
                )),
            )),
        ),
        (
            "license sets in a circle",
            spdx(format!(
                "{package},{concluded},{}",
                sets_of(sets, &|at| (at + 1) % sets)
            )),
        ),
        (
            "license sets that double",
            spdx(format!(
                "{package},{concluded},{},{{\"type\":\"expandedlicensing_ListedLicense\",\"spdxId\":\"l{chain}\",\"name\":\"MIT\"}}",
                sets_of(chain, &|at| at + 1),
            )),
        ),
        (
            "relations to the same data sets",
            spdx(format!(
                "{package},{},{}",
                list(times(1000), &|at| relation(at, "p", &many, "trainedOn")),
                list(90, &|at| format!(
                    "{{\"type\":\"dataset_DatasetPackage\",\"spdxId\":\"d{at}\",\"name\":\"d\"}}"
                )),
            )),
        ),
    ]
}
