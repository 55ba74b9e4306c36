//! The catalogue of words: whole sentences in one voice, and no prose elsewhere.

#[path = "../src/words/compile.rs"]
mod compile;
#[path = "common/literals.rs"]
mod literals;

use std::path::PathBuf;

use compile::variant;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use literals::{Literal, literals};
use openness_badge::words::{English, Language, SECTIONS, Tables};
use openness_badge::{Options, report};

/// Words and phrases of which one has been chosen another (CONTRIBUTING.md).
const ELSEWHERE: [&str; 9] = [
    "mend",
    "stands",
    "be it as",
    "borne out",
    "is to be had",
    "whoever",
    "for which is missing",
    "says nothing",
    "means nothing",
];

/// Every sentence of the catalogue, with its section and id.
fn sentences() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let of = |section: &'static English| {
        let each = section.ids.iter().zip(section.texts);
        each.map(|(id, text)| (section.section, *id, *text))
    };
    SECTIONS.iter().flat_map(of)
}

#[test]
fn sentences_are_in_one_voice() {
    for (section, id, text) in sentences() {
        for words in ELSEWHERE {
            assert!(!text.contains(words), "{section}/{id}: {text}");
        }
        assert_eq!(text.matches('`').count() % 2, 0, "{section}/{id}: {text}");
    }
}

#[test]
fn findings_are_whole_sentences() {
    let of_findings = sentences().filter(|(section, id, _)| {
        *section == "finding" && !id.starts_with("kind-") && !id.starts_with("part-")
    });
    for (_, id, text) in of_findings {
        assert!(text.ends_with(['.', '?']), "{id}: {text}");
        assert!(!text.starts_with(char::is_lowercase), "{id}: {text}");
    }
}

/// What stands in a place goes on with the sentence around it.
#[test]
fn parts_are_no_sentences() {
    let parts = sentences().filter(|(section, id, _)| {
        *section == "finding" && (id.starts_with("kind-") || id.starts_with("part-"))
    });
    let mut count = 0;
    for (_, id, text) in parts {
        count += 1;
        assert!(!text.ends_with('.'), "{id}: {text}");
        assert!(!text.is_empty() && text.trim() == text, "{id}: {text}");
    }
    assert!(count > 100);
}

/// Reasons, fixes and labels are shown alone or joined: those that are made of
/// several sentences end in one.
#[test]
fn sentences_of_reports_have_no_full_stop() {
    let whole = |id: &str| id.starts_with("summary-") || id.starts_with("claim-fix-");
    let joined = |id: &str| ["next", "beside", "between"].contains(&id);
    for (section, id, text) in sentences() {
        if ["level", "component", "report"].contains(&section) && !joined(id) {
            assert_eq!(text.ends_with('.'), whole(id), "{section}/{id}: {text}");
        }
    }
}

/// A language that nobody speaks: each letter of the sentences of reports is `λ`.
fn foreign() -> Language {
    let foreign = |text: &str| {
        let mut depth = 0;
        let mut quoted = false;
        let letter = |c: char| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                '`' => quoted = !quoted,
                _ => {}
            }
            let is_place = depth > 0 || quoted;
            if c.is_alphabetic() && !is_place {
                'λ'
            } else {
                c
            }
        };
        let text: String = text.chars().map(letter).collect();
        &*text.leak()
    };
    let table = |section: &English| -> &'static [&'static str] {
        let is_ours = ["list", "level", "component", "report"].contains(&section.section);
        let texts = section.texts.iter();
        let texts = texts.map(|text| if is_ours { foreign(text) } else { "" });
        texts.collect::<Vec<_>>().leak()
    };
    let sections = SECTIONS.iter().map(table).collect::<Vec<_>>().leak();
    let tables = Tables {
        tag: "x-foreign",
        sections,
    };
    Language::of(Box::leak(Box::new(tables)))
}

/// No sentence of a report is made anywhere else.
#[test]
fn reports_have_no_words_of_another_language() {
    // Names that their owners gave, to rungs and licenses.
    let of_owners = |text: &str| {
        let names = [
            "Weights Available",
            "Open Weights",
            "Open Source AI with Open Data",
            "Open Source AI",
            "llama4",
        ];
        let mut text = text.to_owned();
        for name in names {
            text = text.replace(name, "");
        }
        // Keys and ids are in backticks.
        text.split('`').step_by(2).collect::<String>()
    };
    let check = |what: &str, text: &str| {
        let own = of_owners(text);
        let words = own.split(|c: char| !c.is_ascii_lowercase());
        let longest = words.max_by_key(|word| word.len()).unwrap_or_default();
        assert!(longest.len() < 3, "{what}: {text}");
    };
    let language = foreign();
    for rest in [
        "access: { price: paid, audience: researchers }",
        "access: { staged: true }",
        "access: { channels: [api] }",
        "access: { channels: [] }",
        "",
    ] {
        for word in [
            "MIT",
            "BSL",
            "LLAMA4",
            "CC-BY-NC-4.0",
            "X Y",
            "gated",
            "partial",
            "described",
            "hosted",
            "closed",
            "none",
            "unknown",
        ] {
            let text = format!(
                "openness: 1\nsystem: {{ name: T }}\n{rest}\n\
                 claims: [open-source, open-weights, open, reproducible]\ncomponents:\n  \
                 training-code: {word}\n  training-data: {word}\n  weights: {word}\n  \
                 inference-code: {word}\n  model-card: {word}\n"
            );
            let options = Options {
                language,
                ..Options::default()
            };
            let report = report(&text, &options);
            check("summary", &report.summary);
            for claim in &report.claims {
                check("claim", &claim.because);
                check("claim", &claim.missing.concat());
            }
            for verdict in &report.verdicts {
                // The names of a tool's own components and classes.
                let is_mof = verdict.yardstick == "mof";
                if !is_mof {
                    check("headline", &verdict.headline);
                    check("at most", &verdict.at_most.headline);
                }
                for requirement in &verdict.requirements {
                    if !is_mof {
                        check("label", &requirement.label);
                    }
                    if !requirement.because.contains("λ: Unknown") {
                        check("because", &requirement.because);
                    }
                    check("fix", requirement.fix.as_deref().unwrap_or_default());
                }
                for edit in verdict.next.iter().flat_map(|next| &next.edits) {
                    check("edit", &edit.text);
                }
            }
        }
    }
}

/// Files whose texts nobody is told, each with the reason.
const ELSEWHERE_WORDED: [(&str, &str); 18] = [
    ("src/license/quick/names.rs", "names of licenses"),
    (
        "src/finding/explain.rs",
        "documentation, which is in English",
    ),
    ("src/schema.rs", "documentation, which is in English"),
    ("src/schema/", "documentation, which is in English"),
    ("src/license/absence.rs", "looked for in names of licenses"),
    ("src/license/decide.rs", "looked for in names of licenses"),
    ("src/license/phrases.rs", "looked for in names of licenses"),
    ("src/license/listed.rs", "names of licenses"),
    (
        "src/license/points.rs",
        "names that Eiras et al. give to licenses",
    ),
    ("src/license/creative_commons.rs", "codes of countries"),
    ("src/license/spdx.rs", "ids of licenses"),
    ("src/words/compile.rs", "told to who builds it"),
    ("src/license/table/", "names of licenses"),
    (
        "src/manifest/component.rs",
        "names of the Model Openness Framework",
    ),
    (
        "src/manifest/original/mof.rs",
        "names of the Model Openness Framework",
    ),
    (
        "src/read/model_card/body.rs",
        "headings that are looked for in cards",
    ),
    (
        "src/read/tree/syntax.rs",
        "messages of the parser that are looked for",
    ),
    (
        "src/read/tree/source.rs",
        "a message of the parser that is looked for",
    ),
];

/// Literals that are no prose though they have words, by the reason.
const NO_PROSE: [(&str, &[&str]); 5] = [
    (
        "names of frameworks and those who made them, and of their grades",
        &[
            "Andreas Liesenfeld, Mark Dingemanse",
            "Class II",
            "Class III",
            "Component taxonomy",
            "European Open Source AI Index",
            "European Union",
            "Francisco Eiras et al.",
            "G7 digital and technology ministers",
            "G7 vision on AI openness",
            "Generative AI Commons, LF AI & Data",
            "Gradient of release",
            "Irene Solaiman",
            "Jason Corso",
            "Model Openness Framework",
            "Open Source AI",
            "Open Source AI Definition",
            "Open Source AI with Open Data",
            "Open Source Initiative",
            "Open Weights",
            "Open-source conditions of the EU AI Act",
            "Seven pieces",
            "Weights Available",
        ],
    ),
    (
        "examples of what to write, as it stands in a file",
        &[
            "  - { date: 2019-02, level: staged }",
            "  - { yardstick: mof, grade: Class I, date: 2026-05-11, url: https://example.org/mof }",
            "  weights: unknown\n",
            "\"bomFormat\": \"CycloneDX\"",
            "\"type\": \"library\"",
            "access: { channels: [download], audience: everyone, price: free }",
            "format: mof",
            "framework: { name: Model Openness Framework, … }",
            "grade: Class I",
            "level: staged",
            "name: Model Openness Framework",
            "name: Model card",
            "system: { name: …, type: text }",
            "type: text",
            "yardstick: mof",
            "{ \"license\": { \"id\": \"MIT\" } }",
        ],
    ),
    (
        "words of files, which are looked for",
        &[" of use", "endmodel license", "transformer decoder"],
    ),
    ("values of attributes", &["noopener nofollow"]),
    (
        "of a value or a build that cannot go on",
        &[
            "as many cells in each column, and of its type",
            "not a class of licenses",
            "the sheet is not UTF-8 any more",
        ],
    ),
];

/// The sources of the library, the command line, the table and the Python package, with
/// their paths.
fn sources() -> Vec<(String, String)> {
    let mut folders = ["/src", "/arrow/src", "/cli/src", "/python/src"]
        .map(|folder| PathBuf::from(env!("CARGO_MANIFEST_DIR").to_owned() + folder))
        .to_vec();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let short = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
                let short = short.display().to_string().replace('\\', "/");
                found.push((short, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(found.len() > 100, "{}", found.len());
    found
}

/// Whether a text has two ordinary words in a row.
fn is_prose(text: &str) -> bool {
    // An element with its classes, as `Builder::open` takes it.
    let is_element = text.split_once('.').is_some_and(|(tag, classes)| {
        let fit = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        !tag.is_empty()
            && tag.chars().all(fit)
            && !classes.is_empty()
            && classes.chars().all(|c| fit(c) || matches!(c, '-' | ' '))
    });
    let is_word = |word: &str| {
        let word = word.trim_end_matches([',', '.', ':', ';', '?', '!', ')']);
        let word = word.trim_start_matches(['(', '"', '“', '`']);
        let word = word.trim_end_matches(['"', '”', '`']);
        word.chars().count() > 1
            && word
                .chars()
                .all(|c| c.is_alphabetic() || c == '’' || c == '\'')
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    !is_element
        && words
            .windows(2)
            .any(|two| two.iter().all(|word| is_word(word)))
}

#[test]
fn prose_is_told_from_names() {
    for text in [
        "not stated",
        "Add the weights.",
        "up to ",
        "a: It is missing",
        "(the file)",
    ] {
        assert!(is_prose(text), "{text}");
    }
    for text in [
        "div.breakdown chart",
        "0 0 100 1",
        "public",
        "M10 10h0",
        "openness-badge",
        "{} of {}",
    ] {
        assert!(!is_prose(text), "{text}");
    }
}

#[test]
fn literals_are_those_of_the_code() {
    let source = "//! a doc\nfn f<'a>() { let c = '\"'; g(\"one \\\n  two\"); /* \"no\" */ }\n\
        #[doc = \"an attribute\"]\nconst A: &str = r#\"raw \"x\"\"#;\n\
        #[cfg(test)]\nmod tests { fn g() { let x = \"} in a test\"; } }\nconst B: &str = \"last\";\n";
    let found = literals(source);
    let found: Vec<(usize, &str)> = found
        .iter()
        .map(|one| (one.line, one.text.as_str()))
        .collect();
    assert_eq!(found, [(2, "one two"), (5, "raw \"x\""), (8, "last")]);
}

#[test]
fn no_sentence_is_in_code() {
    let mut seen = Vec::new();
    let mut wrong = Vec::new();
    for (path, source) in sources() {
        let is_test = path.contains("/tests/") || path.ends_with("/tests.rs");
        let mut worded = ELSEWHERE_WORDED.iter();
        if is_test || worded.any(|(room, _)| path.starts_with(room)) {
            continue;
        }
        for Literal { line, text } in literals(&source) {
            if !is_prose(&text) {
                continue;
            }
            let mut known = NO_PROSE.iter().flat_map(|(_, texts)| *texts);
            match known.find(|known| **known == text) {
                Some(known) => seen.push(*known),
                None => wrong.push(format!("{path}:{line}: {text}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known = NO_PROSE.iter().flat_map(|(_, texts)| *texts);
    let unused: Vec<&&str> = known.filter(|known| !seen.contains(known)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// Whether a text has this as a whole word.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part)
    })
}

/// The pages that the command line makes, and their scripts: they use the words of
/// this section.
const OF_PAGES: &str = "gallery";

/// The files of a folder of `src` that end so.
fn texts(folder: &str, ending: &str) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let fit = paths.filter(|path| path.extension().is_some_and(|own| own == ending));
    fit.map(|path| std::fs::read_to_string(path).unwrap())
        .collect()
}

/// The sections that scripts and pages use, and not this code.
const OF_SCRIPTS: [&str; 4] = ["element", "npx", "page", "site"];

#[test]
fn every_id_is_used() {
    let sources = sources();
    let templates = texts("cli/src/site/templates", "html");
    let mut unused = Vec::new();
    for section in SECTIONS {
        if OF_SCRIPTS.contains(&section.section) {
            continue;
        }
        let name = variant(section.section) + "Word";
        let users: Vec<&str> = sources
            .iter()
            .filter(|(_, source)| has_word(source, &name))
            .map(|(_, source)| source.as_str())
            .chain(
                templates
                    .iter()
                    .filter(|_| section.section == OF_PAGES)
                    .map(String::as_str),
            )
            .collect();
        for id in section.ids {
            let variant = variant(id);
            if !users.iter().any(|source| has_word(source, &variant)) {
                unused.push(format!("{}/{id}", section.section));
            }
        }
    }
    // In its own language it is for people who choose one.
    unused.retain(|id| id != "language/name");
    assert_eq!(unused, [""; 0]);
}

/// As far as the text of the code tells: where an id is used, its places are named,
/// or filled in their order by a closure.
#[test]
fn every_place_is_filled() {
    let sources = sources();
    let table = sources
        .iter()
        .filter(|(path, _)| path.starts_with("src/finding/"));
    let table: String = table.map(|(_, source)| source.as_str()).collect();
    let scripts = texts("cli/src/site/static", "js");
    let mut unfilled = Vec::new();
    for section in SECTIONS {
        if OF_SCRIPTS.contains(&section.section) {
            continue;
        }
        let name = variant(section.section) + "Word";
        let users: Vec<&str> = sources
            .iter()
            .filter(|(_, source)| has_word(source, &name))
            .map(|(_, source)| source.as_str())
            .collect();
        for (id, places) in section.ids.iter().zip(section.places) {
            let variant = variant(id);
            let of_id = || users.iter().filter(|source| has_word(source, &variant));
            for place in *places {
                let named = format!("\"{place}\"");
                // The table of findings names them as its fields.
                let is_field = section.section == "finding" && has_word(&table, place);
                let is_named = is_field || of_id().any(|source| source.contains(&named));
                let is_by_closure = of_id().any(|source| source.contains(".pieces("));
                // What chooses a sentence may be elsewhere than what fills it.
                let is_elsewhere = users.iter().any(|source| source.contains(&named));
                let is_in_script = section.section == OF_PAGES
                    && scripts.iter().any(|script| has_word(script, place));
                if !(is_named || is_by_closure || is_elsewhere || is_in_script) {
                    unfilled.push(format!("{}/{id}: {place}", section.section));
                }
            }
        }
    }
    assert_eq!(unfilled, [""; 0]);
}

#[test]
fn categories_of_numbers_are_those_of_unicode() {
    for language in Language::all() {
        let locale: Locale = language.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        for number in (0..=1200).chain([999_999, 1_000_000, 1_000_001, 2_000_000]) {
            let category = match rules.category_for(number) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            let own = language.category(number);
            assert_eq!(own, category, "{} {number}", language.tag());
        }
    }
}

/// The sections of a catalogue of two messages.
fn sections(second: &str) -> Result<Vec<compile::Section>, String> {
    compile::sections(&format!("## finding\nempty = Nothing.\n{second}\n"))
}

#[test]
fn a_catalogue_comes_to_patterns() {
    let text = "left-out = { $count ->\n    [one] One of { $all }\n   *[other] { $count } of { $all }\n }{\" \"}left.\n    .short = { $count }";
    let sections = sections(text).unwrap();
    let told: Vec<(&str, &str)> = sections[0]
        .messages
        .iter()
        .map(|message| (&*message.id, &*message.text))
        .collect();
    assert_eq!(
        told,
        [
            ("empty", "Nothing."),
            (
                "left-out",
                "{count?one=One of {all}|other={count} of {all}} left."
            ),
            ("left-out.short", "{count}"),
        ]
    );
    assert_eq!(compile::variant("left-out.short"), "LeftOutShort");
}

#[track_caller]
fn is_wrong(second: &str, message: &str) {
    assert_eq!(sections(second).err().as_deref(), Some(message));
}

#[test]
fn what_is_wrong_with_a_catalogue_is_told() {
    is_wrong(
        "left = { NUMBER($count) } left",
        "`left`: only places, texts and choices by a place are used",
    );
    is_wrong("-name = Badge", "`-name`: terms are not used");
    is_wrong(
        "left = {\"{\"} left",
        "`left`: a text has none of the signs of places: {",
    );
    let english = sections("left = { $count } left").unwrap();
    let french = sections("left = { $number } restent\nright = Droite").unwrap();
    assert_eq!(
        compile::in_order(&french, &english).unwrap_err(),
        "`left` has no place `number`\n`right` is not an id of the section `finding`"
    );
    let german = sections("").unwrap();
    assert_eq!(
        compile::in_order(&german, &english).unwrap(),
        [["Nothing.", ""]]
    );
}
