//! Hugging Face model cards: what a card states, what it does not, and what is
//! wrong with it.

mod common;

use common::conformance::{Comparison, Tally, conformance};
use common::reading::{codes, component, manifest, of, of_file, others, said, told, wrong};
use openness_badge::finding::Finding;
use openness_badge::manifest::{Manifest, Original};
use openness_badge::read::Reading;
use openness_badge::report::Source;

/// A card with these lines of front matter and this text.
fn card(lines: &str, body: &str) -> String {
    format!("---\n{lines}\n---\n{body}")
}

/// A card with these lines of front matter and a title.
fn titled(lines: &str) -> String {
    card(lines, "# T\n")
}

fn note<'m>(manifest: &'m Manifest, key: &str) -> Option<&'m str> {
    component(manifest, key).note.as_deref()
}

/// Each license of a list is one of its own, also where nobody knows it.
#[test]
fn lists_of_licenses() {
    let canonical = |lines: &str| {
        let manifest = of(&titled(lines)).manifest.unwrap();
        let license = component(&manifest, "weights").license.clone().unwrap();
        license.canonical().to_owned()
    };
    assert_eq!(canonical("license: [mit, Ruby]"), "MIT AND LicenseRef-Ruby");
    assert_eq!(canonical("license: [mit, gemma]"), "MIT AND gemma");
    assert_eq!(
        canonical("license: [mit, Some terms and others]"),
        "MIT AND LicenseRef-Some-terms-and-others"
    );
    assert_eq!(
        told(&of(&titled("license: [mit, Ruby]"))),
        [
            "warning not-on-hub: The Hub refuses the license `Ruby`: it is none of its ids. \
             Write `license: other`, and below it `license_name: Ruby`.",
            "hint unknown-terms: The terms of `Ruby` are not known to this program. \
             Read them yourself: each result that depends on them needs judgement.",
        ]
    );
}

#[test]
fn what_a_card_states() {
    let text = card(
        "license: apache-2.0\npipeline_tag: text-generation\nbase_model: owner/base\n\
         base_model_relation: finetune\ndatasets:\n- owner/some-set\n- Another One\ntags:\n- arxiv:2304.01373\n\
         model-index:\n- name: tuned\n  results:\n  - metrics: [{ type: wer, value: 3.5 }]",
        "# A title\n\nText.\n",
    );
    let reading = of(&text);
    assert_eq!(told(&reading), [""; 0]);
    assert_eq!(reading.source, Source::ModelCard);
    let card = reading.manifest.unwrap();
    assert_eq!(card.system.name.as_deref(), Some("A title"));
    assert_eq!(card.system.based_on.as_deref(), Some("owner/base"));
    let kinds: Vec<_> = card.system.kind.iter().map(|kind| kind.word()).collect();
    assert_eq!(kinds, ["text"]);
    assert_eq!(said(&card, "weights"), ("public", Some("apache-2.0")));
    for key in ["model-card", "evaluation-results", "technical-report"] {
        assert_eq!(said(&card, key), ("public", None), "{key}");
    }
    assert_eq!(
        component(&card, "technical-report").urls,
        ["https://arxiv.org/abs/2304.01373"]
    );
    assert_eq!(said(&card, "finetuning-data"), ("unknown", None));
    assert_eq!(
        note(&card, "finetuning-data"),
        Some("named: owner/some-set, Another One")
    );
    assert_eq!(
        component(&card, "finetuning-data").urls,
        ["https://huggingface.co/datasets/owner/some-set"]
    );
    let known = [
        "weights",
        "model-card",
        "evaluation-results",
        "technical-report",
    ];
    assert_eq!(others(&card, &known), [""; 0]);
}

#[test]
fn what_a_card_does_not_state() {
    let text = card("tags: [merge]\nbase_model: []", "Text.\n");
    let reading = of(&text);
    assert_eq!(codes(&reading), ["warning no-license", "hint no-name"]);
    let card = reading.manifest.unwrap();
    assert_eq!(said(&card, "weights"), ("unknown", None));
    assert_eq!(card.system.based_on, None);
    assert_eq!(others(&card, &["model-card"]), [""; 0]);
    // Metrics that are only named are no results.
    let named = manifest(&titled(
        "license: mit\nmetrics: [wer]\nmodel-index: [{ name: x, results: [{ metrics: [{ type: wer }] }] }]",
    ));
    assert_eq!(others(&named, &["weights"]), [""; 0]);
}

#[test]
fn licenses() {
    #[track_caller]
    fn check(lines: &str, expected: (&str, Option<&str>), found: &[&str]) {
        let text = titled(lines);
        let reading = of(&text);
        assert_eq!(codes(&reading), found, "{lines}");
        let card = reading.manifest.unwrap();
        assert_eq!(said(&card, "weights"), expected, "{lines}");
    }
    // Their own spelling is right: lower case, neither -only nor -or-later.
    for id in [
        "apache-2.0",
        "gpl-3.0",
        "llama3.1",
        "openrail++",
        "odbl",
        "cc-by-nc-4.0",
        "lgpl-lr",
        "openmdw-1.1",
    ] {
        check(&format!("license: {id}"), ("public", Some(id)), &[]);
    }
    check(
        "license: [apache-2.0, bsd-3-clause]",
        ("public", Some("apache-2.0 AND bsd-3-clause")),
        &[],
    );
    check("license: [mit, mit]", ("public", Some("mit")), &[]);
    check("license: [mit, none]", ("public", Some("mit")), &[]);
    check(
        "license: other\nlicense_name: my-terms\nlicense_link: LICENSE.md",
        ("public", Some("my-terms")),
        &["hint unknown-terms"],
    );
    check(
        "license: [mit, other]\nlicense_name: apache-2.0",
        ("public", Some("MIT AND Apache-2.0")),
        &[],
    );
    check(
        "license: other",
        ("public", Some("other")),
        &["warning vague-license"],
    );
    check(
        "license: other\nlicense_link: https://opensource.org/licenses/MIT",
        ("public", Some("https://opensource.org/licenses/MIT")),
        &[],
    );
    check(
        "license: bsd",
        ("public", Some("bsd")),
        &["warning vague-license"],
    );
    // What says that there is none, and what says nothing.
    for lines in [
        "license: none",
        "license: ???",
        "license: unknown",
        "license: N/A",
        "license: to be determined",
        "license:\ntags: [x]",
        "license: ''\ntags: [x]",
        "license: []\ntags: [x]",
        "license: other\nlicense_name: none",
        "tags: [x]",
    ] {
        check(lines, ("unknown", None), &["warning no-license"]);
    }
    let linked = manifest(&titled(
        "license: other\nlicense_name: a\nlicense_link: LICENSE.md\nlicense_details: twice",
    ));
    assert_eq!(
        note(&linked, "weights"),
        Some("its license: LICENSE.md; twice")
    );
}

/// The Hub's keys and ids, and no spelling that it refuses.
#[test]
fn fixes_are_those_of_the_hub() {
    #[track_caller]
    fn check(license: &str, expected: &str) {
        let text = titled(&format!("license: {license}"));
        assert_eq!(told(&of(&text)).first().map(String::as_str), Some(expected));
    }
    check(
        "Apache 2.0",
        "warning misspelt-license: `Apache 2.0` is not how this license is written. Write `apache-2.0`.",
    );
    check(
        "Academic Free License v3.0",
        "warning misspelt-license: `Academic Free License v3.0` is not how this license is written. Write `afl-3.0`.",
    );
    check(
        "ODC-By-1.0",
        "warning misspelt-license: `ODC-By-1.0` is not how this license is written. Write `odc-by`.",
    );
    check(
        "MIT",
        "hint hub-spelling: The Hub writes the license `MIT` as `mit`. Write `mit`.",
    );
    check(
        "https://opensource.org/licenses/MIT",
        "hint hub-spelling: The Hub writes the license `https://opensource.org/licenses/MIT` as `mit`. Write `mit`.",
    );
    for id in ["agpl-3.0-or-later", "AGPL-3.0-only"] {
        check(
            id,
            &format!(
                "warning not-on-hub: The Hub refuses the license `{id}`: it is none of its ids. \
                 Write `agpl-3.0`: the Hub has one id, with later versions or without."
            ),
        );
    }
    check(
        "MIT OR Apache-2.0",
        "warning not-on-hub: The Hub refuses the license `MIT OR Apache-2.0`: it is none of its ids. \
         Write `license: other`, and below it `license_name: MIT OR Apache-2.0`.",
    );
    check(
        "Zlib-acknowledgement",
        "warning not-on-hub: The Hub refuses the license `Zlib-acknowledgement`: it is none of its ids. \
         Write `license: other`, and below it `license_name: zlib-acknowledgement`.",
    );
    check(
        "bsd",
        "warning vague-license: `bsd` does not say which license it is. Write which one, as an id of the Hub.",
    );
    check(
        "other",
        "warning vague-license: `other` does not say which license it is. \
         Add its name as `license_name:`, and where its text is as `license_link:`.",
    );
    check(
        "none",
        "warning no-license: This card states no license. \
         Add `license:` with an id of the Hub, such as `license: apache-2.0`.",
    );
}

#[test]
fn two_licenses_for_one_model_both_count() {
    let text = titled("license: apache-2.0\nlicense_name: jamba-open-model-license");
    let reading = of(&text);
    assert_eq!(
        told(&reading),
        [
            "warning two-licenses: `license` says `apache-2.0` and `license_name` says `jamba-open-model-license`. \
             Both count. Keep one of them. Beside `license_name`, `license` is `other`."
        ]
    );
    let card = reading.manifest.unwrap();
    let license = component(&card, "weights").license.as_ref().unwrap();
    assert_eq!(license.class().id(), "scale-restricted");
    // The milder one may be the second, or unknown.
    let milder = manifest(&titled("license: cc-by-nc-4.0\nlicense_name: mit"));
    let license = component(&milder, "weights").license.as_ref().unwrap();
    assert_eq!(license.class().id(), "non-commercial");
    // The same twice is one.
    for lines in [
        "license: apache-2.0\nlicense_name: apache-2.0",
        "license: other\nlicense_name: mit",
    ] {
        assert_eq!(wrong(&of(&titled(lines))), [""; 0], "{lines}");
    }
}

#[test]
fn a_link_to_another_license_counts_too() {
    let text = titled("license: mit\nlicense_link: https://ai.google.dev/gemma/terms");
    let reading = of(&text);
    assert_eq!(
        told(&reading),
        [
            "warning two-licenses: The license is `mit`, but `license_link` leads to the text of `gemma`. \
             Both count. Correct the one that is wrong."
        ]
    );
    let card = reading.manifest.unwrap();
    let license = component(&card, "weights").license.as_ref().unwrap();
    assert_eq!(license.class().id(), "use-restricted");
}

#[test]
fn gnu_licenses_have_ids_of_the_hub() {
    for (text, meant) in [
        ("GPLv3", "gpl-3.0"),
        ("GPL-3", "gpl-3.0"),
        ("gpl3", "gpl-3.0"),
        ("AGPL v3", "agpl-3.0"),
        ("LGPL v2.1", "lgpl-2.1"),
        ("GNU General Public License v3.0", "gpl-3.0"),
    ] {
        let card = titled(&format!("license: {text}"));
        let reading = of(&card);
        assert_eq!(
            told(&reading),
            [format!(
                "warning misspelt-license: `{text}` is not how this license is written. Write `{meant}`."
            )]
        );
        let edits: Vec<_> = reading
            .findings
            .iter()
            .flat_map(|f| f.edit.clone())
            .collect();
        let fixed = openness_badge::finding::apply(&card, &edits);
        assert_eq!(fixed, titled(&format!("license: {meant}")));
    }
}

/// Another license by the words around its name is no misspelling of it.
#[test]
fn a_changed_license_is_not_mended_into_the_original() {
    for text in [
        "Llama 2 Community License Agreement (modified)",
        "CC-BY-NC-4.0 (modified)",
        "Llama-3.1 (based on MIT)",
    ] {
        let card = titled(&format!("license: {text}"));
        let reading = of(&card);
        assert_eq!(
            told(&reading),
            [
                format!(
                    "warning not-on-hub: The Hub refuses the license `{text}`: it is none of its ids. \
                     Write `license: other`, and below it `license_name: {text}`."
                ),
                format!(
                    "hint unknown-terms: The terms of `{text}` are not known to this program. \
                     Read them yourself: each result that depends on them needs judgement."
                ),
            ]
        );
        assert!(
            reading
                .findings
                .iter()
                .all(|finding| finding.edit.is_none())
        );
    }
}

/// By its name a card, whatever its prose may be as YAML.
#[test]
fn markdown_that_is_yaml_by_chance() {
    for text in [
        "license: mit\n\n# My model\n\nIt has one layer: small\n",
        "It has one layer: small\n",
        "- one\n- two\n",
        "license: mit\nlibrary_name: transformers\n",
    ] {
        let reading = of_file(text, "README.md");
        assert_eq!(codes(&reading), ["warning no-front-matter"], "{text}");
        assert_eq!(reading.source, Source::ModelCard);
    }
    let manifest = "openness: 1\nsystem: { name: M }\ncomponents: {}\n";
    assert_eq!(of_file(manifest, "openness.md").source, Source::Manifest);
}

#[test]
fn a_form_is_one_only_with_words_in_it() {
    for key in [
        "extra_gated_prompt: Please",
        "extra_gated_heading: Wait",
        "extra_gated_description: x",
        "extra_gated_button_content: x",
        "extra_gated_fields: { Name: text }",
    ] {
        let card = manifest(&titled(&format!("license: gemma\n{key}")));
        assert_eq!(said(&card, "weights"), ("gated", Some("gemma")), "{key}");
        assert_eq!(
            note(&card, "weights"),
            Some("the card has a form; whether the Hub asks for it is not stated")
        );
    }
    for key in [
        "extra_gated_prompt: ''",
        "extra_gated_prompt: '  '",
        "extra_gated_heading:",
        "extra_gated_fields: {}",
    ] {
        let card = manifest(&titled(&format!("license: gemma\n{key}")));
        assert_eq!(said(&card, "weights"), ("public", Some("gemma")), "{key}");
    }
    let unlicensed = manifest(&titled("extra_gated_heading: Wait"));
    assert_eq!(said(&unlicensed, "weights"), ("gated", None));
}

#[test]
fn who_is_left_out_is_no_form() {
    let disallowed = |value: &str| {
        let lines = format!("license: mit\nextra_gated_eu_disallowed: {value}");
        let card = manifest(&titled(&lines));
        assert_eq!(said(&card, "weights"), ("public", Some("mit")));
        card.original
            == Original::ModelCard {
                eu_disallowed: true,
            }
    };
    assert!(disallowed("true"));
    assert!(!disallowed("false"));
    assert!(!disallowed(""));
}

#[test]
fn models_that_are_made_from_another() {
    #[track_caller]
    fn check(lines: &str, expected: Option<&str>) {
        let card = manifest(&titled(&format!("license: mit\nbase_model: a/b\n{lines}")));
        assert_eq!(card.system.based_on.as_deref(), Some("a/b"));
        assert_eq!(note(&card, "weights"), expected, "{lines}");
        assert_eq!(said(&card, "base-weights"), ("unknown", None));
    }
    let adapter = Some("an adapter: the license is its own, not that of the base model");
    let quantized = Some("a quantized version: the license is its own, not that of the base model");
    let merge = Some("a merge: the license is its own, not that of the base model");
    check("base_model_relation: adapter", adapter);
    check("library_name: peft", adapter);
    check("base_model_relation: quantized", quantized);
    check("base_model_relation: merge\nlibrary_name: peft", merge);
    check("base_model_relation: finetune", None);
    check("library_name: transformers", None);
    // By the tags that the Hub makes.
    let tagged = manifest(&titled(
        "license: mit\ntags: ['base_model:quantized:a/b', 'dataset:c/d']",
    ));
    assert_eq!(tagged.system.based_on.as_deref(), Some("a/b"));
    assert_eq!(note(&tagged, "weights"), quantized);
    assert_eq!(note(&tagged, "finetuning-data"), Some("named: c/d"));
    let several = manifest(&titled("license: mit\nbase_model: [a/b, c/d, a/b]"));
    assert_eq!(several.system.based_on.as_deref(), Some("a/b, c/d"));
}

#[test]
fn papers_that_are_the_models_own() {
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let card = manifest(text);
        let found = component(&card, "technical-report").urls.first();
        assert_eq!(found.map(String::as_str), expected, "{text}");
        let availability = said(&card, "technical-report").0;
        assert_eq!(availability == "public", expected.is_some());
    }
    let arxiv = Some("https://arxiv.org/abs/2304.01373");
    check(&titled("license: mit\ntags: ['arxiv:2304.01373']"), arxiv);
    check(
        &titled("license: mit\ntags: ['arxiv:x', 'arxiv:2304.01373']"),
        arxiv,
    );
    check(
        &titled("license: mit\npaper: https://arxiv.org/abs/2304.01373"),
        arxiv,
    );
    check(&titled("license: mit\npaper: 2304.01373"), arxiv);
    let with = |body: &str| card("license: mit", body);
    check(
        &with("# A\n- **Paper [optional]:** https://arxiv.org/abs/2304.01373\n"),
        arxiv,
    );
    check(
        &with("# A\n**Technical report**: <https://arxiv.org/abs/2304.01373>.\n"),
        arxiv,
    );
    check(
        &with("# A ([paper](https://arxiv.org/abs/2304.01373))\n"),
        arxiv,
    );
    // Those of others are named in the same words.
    check(
        &with("# A\nMade with the [paper](https://arxiv.org/abs/2304.01373) of B.\n"),
        None,
    );
    check(
        &with("# A\n[More Information Needed]\n**Paper:** [More Information Needed]\n"),
        None,
    );
    check(
        &card(
            "license: mit\nbase_model: a/b",
            "# A\nPaper: https://arxiv.org/abs/2304.01373\n",
        ),
        None,
    );
}

#[test]
fn the_key_openness_wins_and_the_card_fills_the_rest() {
    let lines = "license: apache-2.0\nbase_model: a/b\ndatasets: [c/d]\npipeline_tag: text-generation\n\
        extra_gated_eu_disallowed: true";
    let shapes = [
        "openness:\n  components:\n    training-code: MIT",
        "openness:\n  openness: 1\n  system: { name: Own }\n  components: { training-code: MIT }",
        "openness: 1\nsystem: { name: Own }\ncomponents: { training-code: MIT }",
        "openness: 1\ncomponents: { training-code: MIT }",
    ];
    for shape in shapes {
        let text = card(&format!("{lines}\n{shape}"), "# Title\n\nText.\n");
        let reading = of(&text);
        assert_eq!(wrong(&reading), [""; 0], "{shape}");
        assert_eq!(reading.source, Source::ModelCard);
        let whole = reading.manifest.unwrap();
        let name = if shape.contains("Own") {
            "Own"
        } else {
            "Title"
        };
        assert_eq!(whole.system.name.as_deref(), Some(name));
        assert_eq!(whole.system.based_on.as_deref(), Some("a/b"));
        assert_eq!(whole.system.kind.len(), 1);
        assert_eq!(
            whole.original,
            Original::ModelCard {
                eu_disallowed: true
            }
        );
        assert_eq!(
            said(&whole, "weights"),
            ("public", Some("apache-2.0")),
            "{shape}"
        );
        assert_eq!(said(&whole, "model-card").0, "public");
        assert_eq!(note(&whole, "finetuning-data"), Some("named: c/d"));
        for key in ["pretraining-code", "finetuning-code", "alignment-code"] {
            assert_eq!(said(&whole, key), ("public", Some("MIT")), "{key}");
        }
    }
}

#[test]
fn what_the_key_says_of_a_component_is_filled_up() {
    #[track_caller]
    fn check(weights: &str, expected: (&str, Option<&str>), found: &[&str]) {
        let text = titled(&format!("license: mit\nopenness:\n  {weights}"));
        let reading = of(&text);
        assert_eq!(wrong(&reading), found, "{weights}");
        assert_eq!(
            said(reading.manifest.as_ref().unwrap(), "weights"),
            expected,
            "{weights}"
        );
    }
    check("components: { weights: closed }", ("closed", None), &[]);
    check(
        "components: { weights: gated }",
        ("gated", Some("mit")),
        &[],
    );
    check(
        "components: { weights: public }",
        ("public", Some("mit")),
        &[],
    );
    check(
        "components: { weights: unknown }",
        ("public", Some("mit")),
        &[],
    );
    check(
        "components: { weights: Apache-2.0 }",
        ("public", Some("Apache-2.0")),
        &[],
    );
    check(
        "components: { weights: { url: 'https://a.example' } }",
        ("public", Some("mit")),
        &[],
    );
    // The default of the manifest is said of what it lists.
    check(
        "license: Apache-2.0\n  components: { weights: public }",
        ("public", Some("Apache-2.0")),
        &[],
    );
    check(
        "license: Apache-2.0\n  components: {}",
        ("public", Some("mit")),
        &[],
    );
    check(
        "components: { weights: pubic }",
        ("public", Some("mit")),
        &["unknown-word"],
    );
    // Where the key says that they were not released, no license is missing.
    let closed = titled("tags: [x]\nopenness: { components: { weights: closed } }");
    assert_eq!(codes(&of(&closed)), [""; 0]);
    let silent = titled("tags: [x]\nopenness: { components: {} }");
    assert_eq!(codes(&of(&silent)), ["warning no-license"]);
    // The default license of the key is one for what the card fills in.
    let text = card(
        "license: mit\nopenness: { license: CC-BY-4.0 }",
        "# T\n\nText.\n",
    );
    assert_eq!(
        said(&manifest(&text), "model-card"),
        ("public", Some("CC-BY-4.0"))
    );
}

#[test]
fn a_key_of_another_type_is_none() {
    let text = titled("license: mit\nopenness: high");
    let reading = of(&text);
    assert_eq!(
        told(&reading),
        [
            "hint card-value: `openness` should be a mapping with `components`, not text. The Hub does not read it."
        ]
    );
    assert_eq!(
        said(&reading.manifest.unwrap(), "weights"),
        ("public", Some("mit"))
    );
    assert_eq!(codes(&of(&titled("license: mit\nopenness: 1"))), [""; 0]);
}

#[test]
fn a_manifest_between_dashes_is_a_manifest() {
    let text = card(
        "openness: 1\nsystem: { name: Test }\nlicense: MIT\ncomponents: { weights: public }",
        "",
    );
    let reading = of(&text);
    assert_eq!(
        (reading.source, codes(&reading)),
        (Source::Manifest, vec![])
    );
    let text = card("system: { name: Test }\ncomponents: { weights: MIT }", "");
    let reading = of(&text);
    assert_eq!(
        (reading.source, wrong(&reading)),
        (Source::Manifest, vec!["missing-key"])
    );
    let open = "---\nopenness: 1\nsystem: { name: T }\ncomponents: {}\n";
    assert_eq!(of(open).source, Source::Manifest);
}

#[test]
fn keys_and_values_that_the_hub_does_not_read() {
    #[track_caller]
    fn check(lines: &str, expected: &[&str]) {
        let text = titled(&format!("license: mit\n{lines}"));
        let reading = of(&text);
        assert_eq!(told(&reading), expected, "{lines}");
        // The rest is read.
        assert_eq!(
            said(&reading.manifest.unwrap(), "weights"),
            ("public", Some("mit"))
        );
    }
    check(
        "dataset: [a/b]",
        &["hint card-key: The Hub does not read the key `dataset`. Write `datasets`."],
    );
    check(
        "Tags: [x]\nbase-model: a/b",
        &[
            "hint card-key: The Hub does not read the key `Tags`. Write `tags`.",
            "hint card-key: The Hub does not read the key `base-model`. Write `base_model`.",
        ],
    );
    check(
        "model-index: broken",
        &[
            "hint card-value: `model-index` should be a list of models with their results, not text. \
           The Hub does not read it.",
        ],
    );
    check(
        "model-index: { name: x }\nlibrary_name: [a]",
        &[
            "hint card-value: `model-index` should be a list of models with their results, not a mapping. \
             The Hub does not read it.",
            "hint card-value: `library_name` should be text, not a list. The Hub does not read it.",
        ],
    );
    check(
        "datasets: [a/b, { name: c }]",
        &[
            "hint card-value: `datasets` should be text or a list of texts. In its list is a mapping.",
        ],
    );
    // Keys of its own are nobody's business, nor is one beside the right one.
    check(
        "licence: mit\nmodel_type: llama\nreference: x\nauthor: y",
        &[],
    );
    // A license of another type is none.
    let text = titled("license: { code: mit }\npipeline_tag: x");
    assert_eq!(codes(&of(&text)), ["warning no-license", "hint card-value"]);
    let text = titled("licence: mit");
    assert_eq!(codes(&of(&text)), ["warning no-license", "hint card-key"]);
}

#[test]
fn the_name() {
    #[track_caller]
    fn check(body: &str, expected: Option<&str>) {
        let text = card("license: mit", body);
        let reading = of(&text);
        let name = reading.manifest.as_ref().unwrap().system.name.as_deref();
        assert_eq!(name, expected, "{body}");
        let says_so = codes(&reading).contains(&"hint no-name".to_owned());
        assert_eq!(says_so, expected.is_none(), "{body}");
    }
    check("# My Model\n", Some("My Model"));
    check("\n\n   # My Model #\n", Some("My Model"));
    check("## My Model\n", Some("My Model"));
    check("My Model\n========\n", Some("My Model"));
    check("My Model\n---\n", Some("My Model"));
    check("<h1 align=\"center\">My Model</h1>\n", Some("My Model"));
    check(
        "<div align=center>\n<H1>\n  My <b>Model</b>\n</H1>\n</div>\n",
        Some("My Model"),
    );
    check("<h2>My Model</h2>", Some("My Model"));
    check(
        "# My Model ([paper](https://example.org/p.pdf)) **v2**\n",
        Some("My Model (paper) v2"),
    );
    check(
        "# ![logo](a.png) [My Model](https://a.example) `v2` {#top}\n",
        Some("My Model v2"),
    );
    check(
        "# <img src=x> My&nbsp;Model &amp; more\n",
        Some("My Model & more"),
    );
    check("# Model Card for My Model\n", Some("My Model"));
    check("# model card of **My Model**\n", Some("My Model"));
    check("# Model Card: My Model\n", Some("My Model"));
    check("# Model Card\n# My Model\n", Some("My Model"));
    check("<!-- # Not\nthis -->\n# My Model\n", Some("My Model"));
    check(
        "```sh\n# install\n```\n## Part\n# The Model #\n",
        Some("The Model"),
    );
    check(
        "~~~\n# install\n~~~\n    # code\n# The Model\n",
        Some("The Model"),
    );
    // What names a part of the card, or nothing, names no model.
    check("", None);
    check("Text.\n", None);
    check("#hash\nText\n", None);
    check("# \n", None);
    check("# ![logo](a.png)\n", None);
    check("# Model Card for Model ID\n", None);
    check("# {{ model_id }}\n", None);
    check("## Model description\n\n## How-To in Python\n", None);
    check("# Introduction\n# Method\n", None);
    check("### Third rank\n", None);
    let keyed = |lines: &str, body: &str| manifest(&card(lines, body)).system.name;
    assert_eq!(
        keyed("model_name: By Key\nlicense: mit", "# By Title\n").as_deref(),
        Some("By Key")
    );
    let index = "license: mit\nmodel-index: [{ name: by-results }]";
    assert_eq!(keyed(index, "# By Title\n").as_deref(), Some("By Title"));
    assert_eq!(keyed(index, "Text.\n").as_deref(), Some("by-results"));
}

#[test]
fn text_beyond_titles_and_beyond_our_own_block() {
    #[track_caller]
    fn check(body: &str, expected: bool) {
        let card = manifest(&card("license: mit", body));
        assert_eq!(said(&card, "model-card").0 == "public", expected, "{body}");
    }
    let block = "<!-- openness-badge:start -->\n\n[![openness](a.png)](b)\n\nText of ours.\n\n\
        ```\ncode\n```\n\n<!-- openness-badge:end -->\n";
    for body in [
        "",
        "\n \n",
        "# Title\n",
        "Title\n===\n",
        "# Title\n\n## Part\n",
        "<h1>Title</h1>\n",
        "<div align=\"center\">\n</div>\n",
        "<img\n  src=\"logo.png\"\n  alt=\"a logo\">\n",
        "![logo](logo.png)\n",
        "<!-- Provide a quick summary\nof it. -->\n",
        "# Title\n\n[More Information Needed]\n",
        "---\n***\n",
        block,
    ] {
        check(body, false);
        check(&format!("# T\n\n{block}{body}"), false);
    }
    for body in [
        "Text.\n",
        "# Title\n\nText.\n",
        "- 1\n",
        "| a |\n|---|\n",
        "```\ncode\n```\n",
        "悟道\n",
        "<p>Text</p>\n",
        "<!-- a --> Text\n",
        // Without its end it is no block of ours.
        "<!-- openness-badge:start -->\n\nText.\n",
    ] {
        check(body, true);
        check(&format!("{block}\n{body}"), true);
    }
}

#[test]
fn front_matter_is_read_as_the_hub_reads_it() {
    for text in [
        "---\nlicense: mit\n---\n# T\n",
        "---\r\nlicense: mit\r\n---\r\n# T\r\n",
        "---\rlicense: mit\r---\r# T\r",
        "\u{feff}---\nlicense: mit\n---\n# T\n",
        "\n \n---\nlicense: mit\n---\n# T\n",
        "--- \t\nlicense: mit\n---  \n# T\n",
        "---\n# a comment\n\nlicense: mit # here too\n---\n# T\n",
        "---\nlicense: mit\n---\n\n\n# T",
        "---\nlicense: \"mit\"\n...\n# T\n",
        "---\n---\nlicense: mit\n---\n# T\n",
    ] {
        let reading = of(text);
        assert_eq!(codes(&reading), [""; 0], "{text:?}");
        let card = reading.manifest.unwrap();
        assert_eq!(said(&card, "weights"), ("public", Some("mit")), "{text:?}");
        assert_eq!(card.system.name.as_deref(), Some("T"), "{text:?}");
    }
}

#[test]
fn front_matter_where_the_hub_does_not_look() {
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let reading = of(text);
        assert_eq!(told(&reading), [expected], "{text}");
        assert_eq!(reading.source, Source::ModelCard);
        let card = reading.manifest.unwrap();
        assert_eq!(said(&card, "weights"), ("public", Some("mit")), "{text}");
        assert_eq!(card.system.name.as_deref(), Some("T"), "{text}");
    }
    let comment = "warning front-matter-place: This front matter is in a comment. \
        The Hub does not read it there. Move the front matter to the top of the card.";
    check("<!-- ---\nlicense: mit\n--- -->\n\n# T\n", comment);
    check("<!--\n---\nlicense: mit\n---\n-->\n# T\n", comment);
    check("\n<!-- ---\r\nlicense: mit\r\n-->\r\n# T\r\n", comment);
    check("# T\n\n<!--\n---\nlicense: mit\n---\n-->\n", comment);
    let fence = "warning front-matter-place: This front matter is in a code block. \
        The Hub does not read it there. Move the front matter to the top of the card.";
    check("```yaml\n---\nlicense: mit\n---\n```\n# T\n", fence);
    check("```---\nlicense: mit\n---\n```\n# T\n", fence);
    check("~~~\n---\nlicense: mit\n~~~\n# T\n", fence);
    let late = "warning front-matter-place: Other text is before the front matter that begins here. \
        The Hub does not read it. Move the front matter to the top of the card.";
    check("A line\n---\nlicense: mit\n---\n# T\nText: [\n", late);
    check("# T\n\n---\nlicense: mit\n---\nText.\n", late);
    let behind = "hint front-matter-after-comment: A comment is before the front matter that begins here. \
        The Hub does not read it. Move the front matter to the top of the card.";
    check(
        "<!-- Copyright -->\n\n---\nlicense: mit\n---\n# T\n",
        behind,
    );
    check(
        "<!-- Copy\nright\n-->\n---\nlicense: mit\n---\n# T\n",
        behind,
    );
}

/// An example of front matter further below is none.
#[test]
fn examples_of_front_matter_are_text() {
    for text in [
        "# T\n\nWrite this:\n\n```yaml\n---\nlicense: mit\n---\n```\n",
        "# T\n\nText.\n\n<!--\n---\nlicense: mit\n---\n-->\n",
        "# T\n\nSome text.\n---\nMore text.\n---\n",
    ] {
        assert_eq!(codes(&of(text)), ["warning no-front-matter"], "{text}");
    }
}

#[test]
fn markdown_without_front_matter() {
    let all = "warning no-front-matter: This card has no front matter, so nothing is stated. \
        Begin it with three lines: `---`, then `license:` with an id of the Hub such as `apache-2.0`, then `---`.";
    for text in [
        "# My Model\n*GGUF version*\n\nA small model. License: Apache 2.0.",
        "# My Model\n\nA small model. License: Apache 2.0.",
        "# My Model\n\nwith words: and more",
        "# My Model\nLicense: Apache 2.0\n",
        "# My Model\n\n| a | b |\n|---|---|\n",
        "# My Model\n\n![logo](a.png)\n",
        "## My Model\n",
        "<div align=\"center\">\n<h1>My Model</h1>\n</div>\n",
        "<h1>My Model</h1>\n\n- a: b\n- c: [\n",
        "![logo](a.png)\n\n# My Model\n",
        "[![CI](a.svg)](b)\n\n# My Model\n",
        "*GGUF version*\n\n# My Model\n",
        "> A quotation\n\n# My Model\n",
        "A small model that does something.\n\n# My Model\n",
        "Note: this is no key.\n\n# My Model\nText [\n",
        "小型模型\n\n# My Model\n",
        "---\n\n# My Model\n\nText with: [a bracket\n",
    ] {
        let reading = of(text);
        assert_eq!(told(&reading), [all], "{text}");
        assert_eq!(reading.source, Source::ModelCard);
        let card = reading.manifest.unwrap();
        assert_eq!(card.system.name.as_deref(), Some("My Model"), "{text}");
        assert_eq!(others(&card, &["model-card"]), [""; 0]);
    }
    // The name of the file says it too, whatever the text looks like as YAML.
    for text in [
        "word",
        "# A title alone",
        "key: value",
        "- a\n- list",
        "word: [\n",
    ] {
        let reading = of_file(text, "models/README.md");
        assert_eq!(codes(&reading), ["warning no-front-matter"], "{text}");
    }
    let manifest = "openness: 1\nsystem: { name: T }\ncomponents: {}\n";
    assert_eq!(of_file(manifest, "a.md").source, Source::Manifest);
}

#[test]
fn yaml_with_a_mistake_is_no_markdown() {
    for (text, found) in [
        (
            "openness: 1\nsystem: { name: Test }\ncomponents:\n  weights: [public\n",
            "syntax",
        ),
        ("# A comment\nopenness: 1\nsystem: [\n", "syntax"),
        ("# A comment\n# and more\n\nsystem:\n\tname: x\n", "syntax"),
        ("openness 1\nsystem: x\n", "syntax"),
        ("some-key: x\nother: [\n", "syntax"),
        ("{ \"openness\": 1,\n", "syntax"),
        ("- openness: 1\n", "not-a-mapping"),
        ("42", "not-a-mapping"),
        ("", "not-a-mapping"),
        ("# a comment alone\n", "not-a-mapping"),
        ("word", "not-a-mapping"),
        (
            "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1\n",
            "not-a-mapping",
        ),
    ] {
        let reading = of(text);
        assert_eq!(wrong(&reading), [found], "{text}");
        assert!(reading.manifest.is_none(), "{text}");
    }
    let prose = "Some words here.\n";
    assert_eq!(wrong(&of_file(prose, "a.yaml")), ["not-a-mapping"]);
    assert_eq!(wrong(&of_file(prose, "a.txt")), ["no-front-matter"]);
}

#[test]
fn broken_front_matter() {
    let spans = |reading: &Reading| -> Vec<usize> {
        let start = |finding: &Finding| finding.span.start;
        reading.findings.iter().map(start).collect()
    };
    let unclosed = of("---\nlicense: mit\ntags:\n- x\n\n# Title\n\n- A list: [of things\n");
    assert_eq!(
        told(&unclosed),
        [
            "error front-matter: The front matter that begins here has no closing line `---`. \
             Add a line `---` after the last key."
        ]
    );
    assert_eq!(spans(&unclosed), [0]);
    assert_eq!(unclosed.source, Source::ModelCard);
    let card = unclosed.manifest.unwrap();
    assert_eq!(said(&card, "weights"), ("public", Some("mit")));
    assert_eq!(said(&card, "model-card").0, "public");
    // As a whole it may be YAML: then its keys say what it is.
    assert_eq!(wrong(&of("---\nlicense: mit\n# Title\n")), ["front-matter"]);
    let other = of("---\nlicense: mit\nproject: x\nother: y\nmore: z\n");
    assert_eq!(other.source, Source::Manifest);
    assert!(!wrong(&other).contains(&"front-matter"));

    let text = of("---\ntags:x\n---\n");
    assert_eq!(
        told(&text),
        [
            "error front-matter: Front matter has keys with values. This is text. \
          Write a space after each colon, as in `license: mit`."
        ]
    );
    assert!(text.manifest.is_none());

    let colon = of("---\nlicense: mit\nmodel_name: Llama 3: The Best\n---\n# T\n");
    assert_eq!(wrong(&colon), ["syntax"]);
    assert!(colon.manifest.is_none());

    // Nothing between the lines is nothing stated.
    for text in [
        "---\n---\n# T\n\nText.\n",
        "---\n# no key\n---\n# T\n\nText.\n",
    ] {
        let empty = of(text);
        assert_eq!(codes(&empty), ["warning no-license"], "{text}");
        assert_eq!(others(&empty.manifest.unwrap(), &["model-card"]), [""; 0]);
    }

    let bytes: Vec<u8> = "\u{feff}license: mit"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let text = String::from_utf8_lossy(&bytes);
    assert_eq!(wrong(&of(&text)), ["utf-16"]);
}

#[test]
fn cards_of_something_else() {
    let data_set = "data-set-card";
    let space = "space-card";
    for (lines, code) in [
        (
            "license: mit\ntask_categories: [x]\nsize_categories: [n<1K]",
            data_set,
        ),
        (
            "license: mit\nconfigs: [{ config_name: default }]",
            data_set,
        ),
        ("dataset_info: { features: [] }", data_set),
        (
            "license: cc-by-4.0\nlanguage: [en]\npretty_name: A\nviewer: false",
            data_set,
        ),
        (
            "annotations_creators: [x]\nlanguages: [ca]\nlicenses: [mit]\ntask_ids: [x]",
            data_set,
        ),
        (
            "library_name: x\ntask_categories: [x]\ndataset_info: {}\nconfigs: []",
            data_set,
        ),
        (
            "extra_gated_prompt: x\nsize_categories: [x]\nlicense: mit",
            data_set,
        ),
        (
            "title: A\nemoji: x\ncolorFrom: blue\ncolorTo: red\nsdk: gradio\nlicense: mit",
            space,
        ),
        ("sdk: docker\napp_port: 7860", space),
        ("title: A\nsdk: static\npinned: false", space),
        ("name: a\ndescription: b", "skill"),
        (
            "name: a\ndescription: b\nlicense: mit\nallowed-tools: Read",
            "skill",
        ),
        ("title: A\nlayout: post", "page"),
        ("title: A\nlicense: mit", "page"),
        ("layout: default\npermalink: /a/", "page"),
        ("author: A\ndate: 2026-01-01\ntags: [x]", "page"),
        ("foo: bar", "page"),
        ("sidebar_position: 3", "page"),
    ] {
        let text = card(lines, "# T\n\nText.\n");
        let reading = of(&text);
        assert_eq!(codes(&reading), [format!("error {code}")], "{lines}");
        assert!(reading.manifest.is_none(), "{lines}");
    }
    // A license alone is a model's, and so is what has a key of a model.
    for lines in [
        "license: mit",
        "license: mit\nlanguage: en\ntags: [x]",
        "license: mit\ntask_categories: [x]\npipeline_tag: x",
        "license: mit\nsdk: x\nlibrary_name: y\nbase_model: a/b",
        "license: mit\ntitle: A\ndatasets: [x]",
        "license: mit\ntitle: A\npipeline_tag: x",
        "license: mit\nname: a\ndescription: b\nlibrary_name: x",
        "license: mit\nTask: x",
        "license: mit\nauthor: A",
        "license: mit\nextra_gated_prompt: x",
    ] {
        let text = titled(lines);
        assert_eq!(wrong(&of(&text)), [""; 0], "{lines}");
        assert!(of(&text).manifest.is_some(), "{lines}");
    }
}

#[test]
fn what_a_card_of_something_else_is_told() {
    #[track_caller]
    fn check(lines: &str, expected: &str) {
        assert_eq!(told(&of(&titled(lines))), [expected]);
    }
    check(
        "dataset_info: {}",
        "error data-set-card: This looks like the card of a data set. Only models are measured. \
         Check the card of the model that was trained on it.",
    );
    check(
        "sdk: gradio",
        "error space-card: This looks like the card of a Space. Only models are measured. \
         Check the card of the model that it runs.",
    );
    check(
        "name: a\ndescription: b",
        "error skill: This looks like a skill of an agent. Only models are measured. \
         Check the README.md of a model's repository.",
    );
    check(
        "title: a\nlayout: b",
        "error page: This looks like a page or a blog post. Only models are measured. \
         Check the README.md of a model's repository.",
    );
}

/// However long the lists of a card are, what is kept of them is short.
#[test]
fn lists_are_bounded() {
    let listed = |key: &str, item: fn(usize) -> String| {
        let items: Vec<String> = (0..20_000).map(item).collect();
        titled(&format!("license: mit\n{key}:\n{}", items.join("\n")))
    };
    let kept = |text: &str| format!("{:?}", manifest(text)).len();
    let same = listed("datasets", |_| "- a/b".to_owned());
    let same = manifest(&same);
    assert_eq!(note(&same, "pretraining-data"), Some("named: a/b"));
    assert_eq!(component(&same, "pretraining-data").urls.len(), 1);
    let many = listed("datasets", |at| format!("- a/b{at}"));
    let data = manifest(&many);
    assert!(
        note(&data, "pretraining-data")
            .unwrap()
            .ends_with("a/b19 and 19980 more")
    );
    assert!(component(&data, "pretraining-data").urls.len() <= 50);
    for key in [
        "datasets",
        "base_model",
        "tags",
        "license",
        "metrics",
        "language",
    ] {
        let text = listed(key, |at| format!("- a/b{at}"));
        assert!(kept(&text) < 30_000, "{key}: {}", kept(&text));
        assert!(of(&text).findings.len() < 1_000, "{key}");
    }
    let keys = (0..20_000).map(|at| format!("licens{at}: x\n"));
    let text = titled(&format!("tags: [x]\n{}", keys.collect::<String>()));
    assert!(of(&text).findings.len() < 1_000);
}

/// Strings that real cards and files have, each beside `license: other`.
#[test]
fn real_names_of_licenses() {
    let Some(path) = common::corpus("licenses/strings.tsv") else {
        return;
    };
    let table = std::fs::read_to_string(path).unwrap();
    let mut count = 0;
    for line in table.lines().skip(1) {
        let [string, _, class, _, _] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let quoted = serde_json::to_string(string).unwrap();
        let card = manifest(&titled(&format!("license: other\nlicense_name: {quoted}")));
        let weights = component(&card, "weights");
        let found = weights.license.as_ref().map(|license| license.class().id());
        match class {
            "none" => assert_eq!(said(&card, "weights"), ("unknown", None), "{line}"),
            class => {
                assert_eq!(found, Some(class), "{line}");
                assert_eq!(weights.availability.word(), "public", "{line}");
            }
        }
        count += 1;
    }
    assert!(count > 300, "{count}");
}

/// What the index says of a card's license: none, an id, a list or a name.
fn license_of(entry: &serde_json::Value) -> Option<String> {
    let license = entry["license"].as_str()?;
    if let Some(rest) = license.strip_prefix("other, license_name ") {
        return Some(rest.split(',').next().unwrap().to_owned());
    }
    Some(license.trim_matches(['[', ']']).replace(", ", " AND "))
}

#[test]
fn real_cards_read_as_their_index_says() {
    let Some(folder) = common::corpus("cards") else {
        return;
    };
    let index = std::fs::read_to_string(folder.join("index.json")).unwrap();
    let index: Vec<serde_json::Value> = serde_json::from_str(&index).unwrap();
    assert!(index.len() >= 24);
    let mut tally = Tally::default();
    for entry in &index {
        let file = entry["file"].as_str().unwrap();
        tally.case(file, true);
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let reading = of_file(&text, file);
        let special = entry["special"].as_str().unwrap();
        let expected: &[&str] = match file {
            "card-06.md" => &["utf-16"],
            "card-08.md" => &["misspelt-license"],
            "card-09.md" | "card-11.md" => &["front-matter"],
            "card-13.md" | "card-15.md" | "card-18.md" | "card-19.md" => &["no-license"],
            "card-14.md" => &["vague-license"],
            "card-21.md" => &["front-matter-place", "no-license"],
            _ => &[],
        };
        assert_eq!(wrong(&reading), expected, "{file}: {special}");
        let Some(card) = &reading.manifest else {
            assert!(matches!(file, "card-06.md" | "card-11.md"), "{file}");
            continue;
        };
        assert_eq!(reading.source, Source::ModelCard, "{file}");
        let stated = license_of(entry).filter(|license| license != "???");
        let (availability, license) = said(card, "weights");
        assert_eq!(license, stated.as_deref(), "{file}");
        let gated = special.contains("gated:");
        let expected = match stated.as_deref() {
            _ if gated => "gated",
            None => "unknown",
            Some(_) => "public",
        };
        assert_eq!(availability, expected, "{file}");
        let known = [
            "weights",
            "model-card",
            "evaluation-results",
            "technical-report",
        ];
        assert_eq!(others(card, &known), [""; 0], "{file}");
        // Titles that name a part of the card, or none, name no model.
        let unnamed = [
            "card-01.md",
            "card-05.md",
            "card-09.md",
            "card-15.md",
            "card-17.md",
        ];
        let is_named = !unnamed.contains(&file);
        assert_eq!(card.system.name.is_some(), is_named, "{file}");
    }
    let comparison = Comparison {
        file: "model-card",
        kind: "format",
        of: "Hugging Face model card",
        cases: "real cards, whole and broken",
        compared: "license, gating, what else is stated and what is not, what is wrong and where",
        source: "what each card declares, listed by hand",
        url: "",
        version: "",
    };
    conformance(&comparison, &tally, &[]);
}

/// What is to be written is told on one line, however many the license has.
#[test]
fn a_license_of_several_lines_is_named_on_one() {
    let text = "---\nlicense: |\n  a license\n  of two lines\n---\n# T\n\nText\n";
    let found = told(&of(text));
    let named = found.iter().find(|line| line.contains("not-on-hub"));
    assert_eq!(
        named.map(String::as_str),
        Some(
            "warning not-on-hub: The Hub refuses the license `a license of two lines`: it is none of its ids. \
             Write `license: other`, and below it `license_name: a license of two lines`."
        )
    );
}
