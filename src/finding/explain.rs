//! The page of each code: why it matters, an example that draws it, and the same
//! fixed. What the code means says the table.

use super::Code;

/// What `explain`, the rules of SARIF and the site say of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// Why it matters, in a sentence or two.
    pub why: &'static str,
    /// A text that draws it; empty where that would be too long, or no text.
    pub example: &'static str,
    /// The same text fixed, or one to check in its place.
    pub fixed: &'static str,
}

impl Page {
    const fn new(why: &'static str, example: &'static str, fixed: &'static str) -> Self {
        Page {
            why,
            example,
            fixed,
        }
    }
}

/// Lines of a text.
macro_rules! text {
    ($($line:literal),+) => { concat!($($line, "\n"),+) };
}

/// A manifest with these lines under `components`.
macro_rules! components {
    ($($line:literal),+) => {
        concat!("openness: 1\nsystem: { name: Pythia }\ncomponents:\n", $($line, "\n"),+)
    };
}

const MANIFEST: &str = components!("  weights: Apache-2.0");

/// All that a manifest can state of a release, so that nothing is left to ask.
const EVERYTHING: &str = text!(
    "openness: 1",
    "system: { name: Pythia }",
    "access: { channels: [download], price: free }",
    "license: { code: Apache-2.0, model: Apache-2.0, data: CC-BY-4.0, document: CC-BY-4.0 }",
    "components:",
    "  architecture: public",
    "  training-code: public",
    "  data-processing-code: public",
    "  inference-code: public",
    "  evaluation-code: public",
    "  safety-evaluation-code: public",
    "  supporting-tools: public",
    "  environment: public",
    "  weights: public",
    "  checkpoints: public",
    "  hyperparameters: public",
    "  random-seeds: public",
    "  metadata: public",
    "  training-data: public",
    "  evaluation-data: public",
    "  safety-evaluation-data: public",
    "  sample-outputs: public",
    "  model-card: public",
    "  data-card: public",
    "  technical-report: public",
    "  research-paper: public",
    "  evaluation-results: public",
    "  code-documentation: public",
    "  training-setup: public",
    "  usage-documentation: public"
);

const CARD: &str = text!(
    "---",
    "license: apache-2.0",
    "---",
    "# Pythia",
    "",
    "A language model."
);

const MOF: &str = text!(
    "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }",
    "release:",
    "  name: Pythia",
    "  producer: EleutherAI",
    "  license: {}",
    "  components:",
    "    - { name: Model parameters (Final), license: Apache-2.0 }"
);

const BILL: &str = text!(
    "{ \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [",
    "  { \"type\": \"machine-learning-model\", \"name\": \"Pythia\" }",
    "] }"
);

const BOMB: &str = text!(
    "a: &a [x, x, x, x, x, x, x, x, x, x]",
    "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
    "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]",
    "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]",
    "e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]"
);

const SPDX: &str = text!(
    "{ \"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"@graph\": [",
    "  { \"type\": \"ai_AIPackage\", \"spdxId\": \"https://example.org/pythia\", \"name\": \"Pythia\",",
    "    \"releaseTime\": \"2023-04-03T00:00:00Z\", \"suppliedBy\": \"https://example.org/us\",",
    "    \"software_downloadLocation\": \"https://example.org/weights\",",
    "    \"software_packageVersion\": \"1\", \"software_primaryPurpose\": \"model\" }",
    "] }"
);

const SPDX_MISSPELT: &str = text!(
    "{ \"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"@graph\": [",
    "  { \"type\": \"ai_AIPackage\", \"spdxId\": \"https://example.org/pythia\", \"name\": \"Pythia\",",
    "    \"releaseTime\": \"2023-04-03T00:00:00Z\", \"suppliedBy\": \"https://example.org/us\",",
    "    \"software_downloadLocation\": \"https://example.org/weights\",",
    "    \"packageVersion\": \"1\", \"software_primaryPurpose\": \"model\" }",
    "] }"
);

const SPDX_INCOMPLETE: &str = text!(
    "{ \"@context\": \"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\", \"@graph\": [",
    "  { \"type\": \"ai_AIPackage\", \"spdxId\": \"https://example.org/pythia\", \"name\": \"Pythia\",",
    "    \"releaseTime\": \"2023-04-03T00:00:00Z\", \"suppliedBy\": \"https://example.org/us\",",
    "    \"software_downloadLocation\": \"https://example.org/weights\",",
    "    \"software_primaryPurpose\": \"model\" }",
    "] }"
);

const SPDX_DRAFT: &str = text!(
    "{ \"@context\": \"https://spdx.org/schema/3.0.0/spdx-json-schema.json\", \"@graph\": [",
    "  { \"type\": \"ai_AIPackage\", \"spdxId\": \"https://example.org/pythia\", \"name\": \"Pythia\",",
    "    \"releaseTime\": \"2023-04-03T00:00:00Z\", \"suppliedBy\": \"https://example.org/us\",",
    "    \"software_downloadLocation\": \"https://example.org/weights\",",
    "    \"software_packageVersion\": \"1\", \"software_primaryPurpose\": \"model\" }",
    "] }"
);

const MUSGO: &str = text!(
    "sourcecode: { class: open }",
    "modelweights: { class: open }",
    "trainingdata: { class: closed }"
);

impl Code {
    /// Its page.
    pub fn page(self) -> Page {
        match self {
            Code::TooLarge => Page::new(
                "What reads a text must be able to bound it. A manifest describes a release and has none of its files in it.",
                "",
                "",
            ),
            Code::TooDeep => Page::new(
                "A text of nothing but brackets could fill the memory of any program that reads it.",
                text!(
                    "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
                ),
                MANIFEST,
            ),
            Code::TooManyAliases => Page::new(
                "A few lines of aliases can repeat gigabytes, so that reading them would never end.",
                BOMB,
                MANIFEST,
            ),
            Code::TooManyFindings => Page::new(
                "A text with so many mistakes is probably not what it was taken for. The others appear once the first ones are fixed.",
                "",
                "",
            ),
            Code::Syntax => Page::new(
                "What cannot be read cannot be measured. The place is where reading ended; the mistake may be on the line before.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                MANIFEST,
            ),
            Code::Utf16 => Page::new(
                "YAML and JSON files are UTF-8 wherever they are read: in browsers, on the Hub, by other tools.",
                "",
                "",
            ),
            Code::ControlCharacter => Page::new(
                "Such a character cannot be seen, and other readers of YAML refuse the file.",
                "openness: 1\nsystem: { name: \u{7}Pythia }\ncomponents:\n  weights: Apache-2.0\n",
                MANIFEST,
            ),
            Code::SeveralDocuments => Page::new(
                "A manifest describes one release. What is in a second document is lost.",
                components!(
                    "  weights: Apache-2.0",
                    "---",
                    "  training-code: Apache-2.0"
                ),
                components!("  weights: Apache-2.0", "  training-code: Apache-2.0"),
            ),
            Code::DuplicateKey => Page::new(
                "Only one of the two can count, and readers of YAML differ on which.",
                components!("  weights: Apache-2.0", "  weights: Apache-2.0"),
                MANIFEST,
            ),
            Code::NotAMapping => Page::new(
                "All that a manifest says has a key.",
                text!("- weights", "- training-code"),
                MANIFEST,
            ),
            Code::FrontMatter => Page::new(
                "Front matter that cannot be read states nothing, neither here nor on the Hub.",
                text!("---", "license: apache-2.0", "", "# Pythia"),
                text!("---", "license: apache-2.0", "", "---", "# Pythia"),
            ),
            Code::FrontMatterPlace => Page::new(
                "The Hub reads front matter only at the top of a card. Elsewhere it shows nothing of what it states.",
                text!(
                    "Our model.",
                    "",
                    "---",
                    "license: apache-2.0",
                    "---",
                    "# Pythia"
                ),
                text!(
                    "---",
                    "license: apache-2.0",
                    "---",
                    "Our model.",
                    "",
                    "# Pythia"
                ),
            ),
            Code::FrontMatterAfterComment => Page::new(
                "The Hub reads front matter only at the top of a card. Elsewhere it shows nothing of what it states.",
                text!(
                    "<!-- Our model. -->",
                    "---",
                    "license: apache-2.0",
                    "---",
                    "# Pythia"
                ),
                text!(
                    "---",
                    "license: apache-2.0",
                    "---",
                    "<!-- Our model. -->",
                    "# Pythia"
                ),
            ),
            Code::NoFrontMatter => Page::new(
                "Tools read what a card states from its front matter. Without it they know neither license nor task.",
                text!("# Pythia", "", "A language model."),
                CARD,
            ),
            Code::MissingKey => Page::new(
                "Without these keys a text cannot be told from another file, or names nothing that could be shown.",
                text!(
                    "system: { name: Pythia }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                MANIFEST,
            ),
            Code::UnknownVersion => Page::new(
                "A later version may say things that this program would read wrongly.",
                text!(
                    "openness: 2",
                    "system: { name: Pythia }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                MANIFEST,
            ),
            Code::WrongType => Page::new(
                "A value of another type cannot be read, and counts as left out.",
                text!(
                    "openness: 1",
                    "system: Pythia",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                MANIFEST,
            ),
            Code::UnknownWord => Page::new(
                "A word that is not in the list says nothing, and counts as left out.",
                components!("  weights: { availability: pubilc, license: Apache-2.0 }"),
                components!("  weights: { availability: public, license: Apache-2.0 }"),
            ),
            Code::BadDate => Page::new(
                "Releases are put in order by their dates. A date that cannot be read has no place.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia, released: April 2023 }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia, released: 2023-04 }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
            ),
            Code::UnknownKey => Page::new(
                "What is under an unknown key is not read: a misspelt component counts as not stated.",
                components!("  wieghts: Apache-2.0"),
                MANIFEST,
            ),
            Code::MisplacedKey => Page::new(
                "Where it is now, the key is not read.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "training-code: MIT",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "components:",
                    "  training-code: MIT",
                    "  weights: Apache-2.0"
                ),
            ),
            Code::BadUrl => Page::new(
                "Only http and https addresses become links, so that nothing else can be hidden in one.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia, url: example.org/pythia }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia, url: \"https://example.org/pythia\" }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
            ),
            Code::FutureDate => Page::new(
                "A manifest says what has been released, not what is planned. Promises have the key `plans`.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia, released: 9999-04-03 }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia, released: 2023-04-03 }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
            ),
            Code::RepeatedClaim => Page::new(
                "A claim is compared with the facts once, with one quote and one address.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "components:",
                    "  weights: Apache-2.0",
                    "  inference-code: Apache-2.0",
                    "claims:",
                    "  - { claim: open-weights, quote: open weights }",
                    "  - { claim: open-weights, quote: free weights }"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "components:",
                    "  weights: Apache-2.0",
                    "  inference-code: Apache-2.0",
                    "claims:",
                    "  - { claim: open-weights, quote: open weights }"
                ),
            ),
            Code::RefusedKey => Page::new(
                "The Model Openness Tool refuses a file with a key that its schema does not have.",
                text!(
                    "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }",
                    "release:",
                    "  name: Pythia",
                    "  producer: EleutherAI",
                    "  parameters: 12B",
                    "  license: {}",
                    "  components:",
                    "    - { name: Model parameters (Final), license: Apache-2.0 }"
                ),
                MOF,
            ),
            Code::MisspeltKey => Page::new(
                "It is read here all the same. Other tools of the format do not read it.",
                SPDX_MISSPELT,
                SPDX,
            ),
            Code::OutdatedKeys => Page::new(
                "Since April 2025 the schema has other names. Today’s tool does not read the old ones, and calls each component unlicensed.",
                text!(
                    "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }",
                    "release:",
                    "  name: Pythia",
                    "  producer: EleutherAI",
                    "  license: {}",
                    "  components:",
                    "    - { name: Model parameters (Final), license_name: Apache-2.0 }"
                ),
                MOF,
            ),
            Code::UnknownComponent => Page::new(
                "The tool takes a name that it does not know for its first component.",
                text!(
                    "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }",
                    "release:",
                    "  name: Pythia",
                    "  producer: EleutherAI",
                    "  license: {}",
                    "  components:",
                    "    - { name: model parameters (final), license: Apache-2.0 }"
                ),
                MOF,
            ),
            Code::RepeatedComponent => Page::new(
                "Of two entries with one name only the last one counts, all of it.",
                text!(
                    "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }",
                    "release:",
                    "  name: Pythia",
                    "  producer: EleutherAI",
                    "  license: {}",
                    "  components:",
                    "    - { name: Model parameters (Final), license: MIT }",
                    "    - { name: Model parameters (Final), license: Apache-2.0 }"
                ),
                MOF,
            ),
            Code::NoModel => Page::new(
                "Openness is measured of a model. A bill without one describes something else.",
                text!(
                    "{ \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [",
                    "  { \"type\": \"library\", \"name\": \"Pythia\" }",
                    "] }"
                ),
                BILL,
            ),
            Code::SeveralModels => Page::new(
                "A badge is about one model. Which one that is should not depend on their order.",
                text!(
                    "{ \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [",
                    "  { \"type\": \"machine-learning-model\", \"name\": \"Pythia\" },",
                    "  { \"type\": \"machine-learning-model\", \"name\": \"Pythia 2\" }",
                    "] }"
                ),
                BILL,
            ),
            Code::UnknownReference => Page::new(
                "What the reference leads to, such as a data set, is lost.",
                text!(
                    "{ \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [",
                    "  { \"type\": \"machine-learning-model\", \"name\": \"Pythia\",",
                    "    \"modelCard\": { \"modelParameters\": { \"datasets\": [{ \"ref\": \"pile\" }] } } }",
                    "] }"
                ),
                BILL,
            ),
            Code::Incomplete => Page::new(
                "The format requires these of each element, and other tools refuse a file without them.",
                SPDX_INCOMPLETE,
                SPDX,
            ),
            Code::NoLicense => Page::new(
                "Without a license nobody may use, change or share a model, even if anyone can download it.",
                text!("---", "pipeline_tag: text-generation", "---", "# Pythia"),
                text!(
                    "---",
                    "license: apache-2.0",
                    "pipeline_tag: text-generation",
                    "---",
                    "# Pythia"
                ),
            ),
            Code::NoName => Page::new(
                "A badge names the system that it is about.",
                text!("---", "license: apache-2.0", "---", "A language model."),
                CARD,
            ),
            Code::CardKey => Page::new(
                "The Hub does not read a key that it does not know, so nobody finds there what it says.",
                text!(
                    "---",
                    "license: apache-2.0",
                    "dataset: EleutherAI/pile",
                    "---",
                    "# Pythia"
                ),
                text!(
                    "---",
                    "license: apache-2.0",
                    "datasets: EleutherAI/pile",
                    "---",
                    "# Pythia"
                ),
            ),
            Code::CardValue => Page::new(
                "The Hub does not read a value of another type.",
                text!(
                    "---",
                    "license: apache-2.0",
                    "model-index: Pythia",
                    "---",
                    "# Pythia"
                ),
                CARD,
            ),
            Code::HubSpelling => Page::new(
                "The Hub takes its own ids letter by letter, and refuses a card with another spelling.",
                text!("---", "license: Apache-2.0", "---", "# Pythia"),
                text!("---", "license: apache-2.0", "---", "# Pythia"),
            ),
            Code::NotOnHub => Page::new(
                "The Hub refuses a card whose license is none of its ids.",
                text!("---", "license: Sleepycat", "---", "# Pythia"),
                text!(
                    "---",
                    "license: other",
                    "license_name: Sleepycat",
                    "---",
                    "# Pythia"
                ),
            ),
            Code::TwoLicenses => Page::new(
                "Both bind everyone who uses the model, and readers cannot tell whether that was meant.",
                text!(
                    "---",
                    "license: mit",
                    "license_name: gemma",
                    "---",
                    "# Pythia"
                ),
                text!(
                    "---",
                    "license: other",
                    "license_name: gemma",
                    "---",
                    "# Pythia"
                ),
            ),
            Code::UnknownTerms => Page::new(
                "Results that depend on what a license allows need somebody to read it. Nothing is assumed for it or against it.",
                components!("  weights: LicenseRef-ours"),
                MANIFEST,
            ),
            Code::DataSetCard => Page::new(
                "All frameworks here are about models. A data set would be shown as a model without weights.",
                text!(
                    "---",
                    "task_categories: [text-generation]",
                    "license: mit",
                    "---",
                    "# The Pile"
                ),
                CARD,
            ),
            Code::SpaceCard => Page::new(
                "A Space is a program that runs a model. Its license is not that of the model.",
                text!("---", "sdk: gradio", "app_file: app.py", "---", "# Demo"),
                CARD,
            ),
            Code::Skill => Page::new(
                "A skill may have a license, but it has no weights that this could be the license of.",
                text!(
                    "---",
                    "name: write-tests",
                    "description: How to write tests.",
                    "---",
                    "Write tests."
                ),
                CARD,
            ),
            Code::Page => Page::new(
                "A page about a model is not the card of the model, and states nothing of its release.",
                text!(
                    "---",
                    "layout: post",
                    "title: Pythia is here",
                    "date: 2023-04-03",
                    "---",
                    "Today we release Pythia."
                ),
                CARD,
            ),
            Code::Spdx2 => Page::new(
                "SPDX describes models and data sets since version 3.0.",
                text!(
                    "{ \"spdxVersion\": \"SPDX-2.3\", \"SPDXID\": \"SPDXRef-DOCUMENT\", \"packages\": [] }"
                ),
                SPDX,
            ),
            Code::SpdxDraft => Page::new(
                "The drafts of SPDX 3 have other names than the standard.",
                SPDX_DRAFT,
                SPDX,
            ),
            Code::CyclonedxXml => Page::new(
                "CycloneDX describes models since version 1.5. It is read as JSON, which its tools write too.",
                text!(
                    "<?xml version=\"1.0\"?>",
                    "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"/>"
                ),
                BILL,
            ),
            Code::OldCyclonedx => Page::new(
                "CycloneDX describes models since version 1.5.",
                text!(
                    "{ \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.4\", \"components\": [",
                    "  { \"type\": \"library\", \"name\": \"Pythia\" }",
                    "] }"
                ),
                BILL,
            ),
            Code::Musgo => Page::new(
                "MusGO measures music models by criteria of its own, which are not read here.",
                MUSGO,
                MANIFEST,
            ),
            Code::ProjectFile => Page::new(
                "Its license is that of a program, not that of a model.",
                text!(
                    "{ \"name\": \"pythia\", \"version\": \"1.0.0\", \"license\": \"MIT\", \"dependencies\": {} }"
                ),
                MANIFEST,
            ),
            Code::OtherFile => Page::new(
                "Nothing is guessed from a format that is not read.",
                text!("%PDF-1.7"),
                MANIFEST,
            ),
            Code::Html => Page::new(
                "A page is for people. The file that it shows, such as a README.md, can be checked.",
                text!("<!doctype html>", "<title>Pythia</title>"),
                CARD,
            ),
            Code::Picture => Page::new(
                "A badge shows a result. `openness-badge verify` says whether it is genuine and up to date.",
                text!("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                MANIFEST,
            ),
            Code::Address => Page::new(
                "Nothing is loaded from the net: only the text itself is checked.",
                text!("https://huggingface.co/EleutherAI/pythia-12b"),
                CARD,
            ),
            Code::NotAManifest => Page::new(
                "A file without any known key would be shown as a system of which nothing is stated.",
                text!("color: blue", "size: 3"),
                MANIFEST,
            ),
            Code::MisspeltLicense => Page::new(
                "Tools find a license by its id, letter by letter. In another spelling they find another license, or none.",
                components!("  weights: Apache 2.0"),
                MANIFEST,
            ),
            Code::UnknownLicense => Page::new(
                "A license that nobody knows cannot be judged: results that depend on it need judgement, or are not met.",
                components!("  weights: Wolf Public Terms 7"),
                components!("  weights: LicenseRef-wolf-7"),
            ),
            Code::DeprecatedLicense => Page::new(
                "SPDX has replaced the id, mostly because it was ambiguous, and its tools warn of it.",
                components!("  inference-code: GPL-2.0-with-classpath-exception"),
                components!("  inference-code: GPL-2.0-only WITH Classpath-exception-2.0"),
            ),
            Code::OnlyOrLater => Page::new(
                "Whether later versions apply too decides with what else the work may be combined.",
                components!("  inference-code: GPL-3.0"),
                components!("  inference-code: GPL-3.0-or-later"),
            ),
            Code::UnknownException => Page::new(
                "Only the license before `WITH` counts then.",
                components!("  inference-code: Apache-2.0 WITH Some-exception"),
                components!("  inference-code: Apache-2.0 WITH LLVM-exception"),
            ),
            Code::VagueLicense => Page::new(
                "The licenses of a family differ in what they allow, so nobody can rely on the name.",
                components!("  pretraining-data: cc"),
                components!("  pretraining-data: CC-BY-4.0"),
            ),
            Code::LicenseSyntax => Page::new(
                "Of several licenses it must be clear whether all of them apply or one can be chosen.",
                components!("  weights: MIT Apache-2.0"),
                components!("  weights: MIT OR Apache-2.0"),
            ),
            Code::NotALicense => Page::new(
                "The words say that there is no license, or no component. The key `availability` is for that.",
                components!(
                    "  weights: Apache-2.0",
                    "  training-code: { license: not included }"
                ),
                components!(
                    "  weights: Apache-2.0",
                    "  training-code: { availability: closed }"
                ),
            ),
            Code::UnfitLicense => Page::new(
                "A software license is about programs and source code, a content license about works. On the other kind, it is unclear what they allow.",
                components!("  pretraining-data: MIT"),
                components!("  pretraining-data: CC-BY-4.0"),
            ),
            Code::LicenseOfNothing => Page::new(
                "A license is for what people can get. Readers may think that it was released.",
                components!(
                    "  weights: Apache-2.0",
                    "  training-code: { availability: closed, license: MIT }"
                ),
                components!(
                    "  weights: Apache-2.0",
                    "  training-code: { availability: closed }"
                ),
            ),
            Code::ContradictoryAudience => Page::new(
                "The two statements cannot both be true. The more closed one counts, so that no result says more than the facts.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { audience: partners }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { audience: everyone }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
            ),
            Code::ContradictoryChannels => Page::new(
                "The two statements cannot both be true. The more closed one counts, so that no result says more than the facts.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { channels: [api] }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { channels: [api, download] }",
                    "components:",
                    "  weights: Apache-2.0"
                ),
            ),
            Code::ContradictoryStaged => Page::new(
                "A staged release gives out something step by step. Here is no step yet.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { staged: true }",
                    "components:",
                    "  weights: closed"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { staged: true }",
                    "components:",
                    "  weights: partial"
                ),
            ),
            Code::NeverAbsent => Page::new(
                "`none` takes a component out of what is counted. A system would look more open for what it does not show.",
                components!("  weights: Apache-2.0", "  inference-code: none"),
                components!("  weights: Apache-2.0", "  inference-code: closed"),
            ),
            Code::ClaimNotSupported => Page::new(
                "Readers rely on such words. The breakdown shows the claim beside what is there.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "components:",
                    "  weights: closed",
                    "claims: [open-weights]"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "components:",
                    "  weights: Apache-2.0",
                    "  inference-code: Apache-2.0",
                    "claims: [open-weights]"
                ),
            ),
            Code::LevelNotStated => Page::new(
                "What is not stated is not closed: without a word on weights or channels the badge says “not stated”.",
                components!("  training-code: Apache-2.0"),
                components!("  weights: Apache-2.0", "  training-code: Apache-2.0"),
            ),
            Code::NotStated => Page::new(
                "What is not stated counts for nothing. Each of these could raise a result.",
                MANIFEST,
                EVERYTHING,
            ),
            Code::WeightsNotStated => Page::new(
                "A system that is reached through an interface may have public weights all the same.",
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { channels: [api] }",
                    "components:",
                    "  model-card: CC-BY-4.0"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Pythia }",
                    "access: { channels: [api] }",
                    "components:",
                    "  weights: closed",
                    "  model-card: CC-BY-4.0"
                ),
            ),
            Code::BaseWeightsNotStated => Page::new(
                "The license of a base model also binds what was made from it.",
                text!(
                    "openness: 1",
                    "system: { name: Dolly, based-on: Pythia }",
                    "components:",
                    "  weights: MIT"
                ),
                text!(
                    "openness: 1",
                    "system: { name: Dolly, based-on: Pythia }",
                    "components:",
                    "  weights: MIT",
                    "  base-weights: Apache-2.0"
                ),
            ),
            Code::ClaimInText => Page::new(
                "A claim that is only in the text is not compared with the facts, and readers cannot see whether they support it.",
                text!(
                    "---",
                    "license: apache-2.0",
                    "---",
                    "# Pythia",
                    "",
                    "Pythia is an open-source language model."
                ),
                text!(
                    "---",
                    "license: apache-2.0",
                    "openness: { claims: [open-source] }",
                    "---",
                    "# Pythia",
                    "",
                    "Pythia is an open-source language model."
                ),
            ),
            Code::UnknownCode => Page::new(
                "The comment allows nothing, and the finding that it was written for is still shown.",
                components!(
                    "  weights: Apache-2.0",
                    "  pretraining-data: MIT  # openness-badge: allow(unfit-licence)"
                ),
                components!(
                    "  weights: Apache-2.0",
                    "  pretraining-data: MIT  # openness-badge: allow(unfit-license)"
                ),
            ),
        }
    }
}
