//! Every language says all of it, in its own words.
#![cfg(all(feature = "full", feature = "languages"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::view::{self, BreakdownOptions, Element, Node, Placed, Theme};
use openness_badge::words::{Language, SECTIONS, TRANSLATED};
use openness_badge::{Options, report};

/// What a note for programs says is in English, whatever language is asked for.
const ENGLISH_ALONE: [&str; 1] = ["note"];

/// The sentences of each language with those of English: tag, section, id.
fn each() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    TRANSLATED.iter().flat_map(|language| {
        let sections = SECTIONS.iter().zip(language.sections);
        let sections = sections.filter(|(english, _)| !ENGLISH_ALONE.contains(&english.section));
        sections.flat_map(move |(english, own)| {
            let ids = english.ids.iter().zip(english.texts).zip(*own);
            ids.map(move |((id, english_text), own)| {
                let name = format!("{} {}/{id}", language.tag, english.section);
                (name, *english_text, *own)
            })
        })
    })
}

#[test]
fn nothing_is_left_in_english() {
    let left = each().filter(|(_, english, own)| own.is_empty() && !english.is_empty());
    let left: Vec<String> = left.map(|(name, ..)| name).collect();
    assert_eq!(left, [""; 0]);
    assert!(TRANSLATED.len() >= 5);
}

/// The names of the places of a sentence: `{name}`, `{name?one=…}`.
fn places(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|place| place.split(['?', '}']).next())
        .collect()
}

/// A language need not say all facts in a sentence where one follows from another; but that
/// is rare, and each such sentence is looked at.
const WITHOUT: &[(&str, &str)] = &[];

#[test]
fn every_fact_of_a_sentence_is_told() {
    let mut lost = Vec::new();
    for (name, english, own) in each() {
        let missing = places(english);
        let missing: Vec<&str> = missing.difference(&places(own)).copied().collect();
        for place in missing {
            if !WITHOUT.contains(&(&name, place)) {
                lost.push(format!("{name}: {place}"));
            }
        }
    }
    assert_eq!(lost, [""; 0]);
}

/// The manifests of the gallery.
fn gallery() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/gallery");
    let paths = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = paths.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let yaml = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    let texts: Vec<String> = yaml.map(|path| fs::read_to_string(path).unwrap()).collect();
    assert!(texts.len() > 30);
    texts
}

/// Every text of a tree, and of its attributes those that people are told.
fn texts(element: &Element, out: &mut Vec<String>) {
    for (name, value) in &element.attributes {
        if ["aria-label", "title", "alt"].contains(name) {
            out.push(value.to_string());
        }
    }
    if element.tag == "code" || element.tag == "style" {
        return;
    }
    for child in &element.children {
        match child {
            Node::Text(text) => out.push(text.to_string()),
            Node::Element(element) => texts(element, out),
        }
    }
}

/// All that a person reads of a report: its own sentences, the breakdown, the card.
fn told(report: &Report, language: Language) -> Vec<String> {
    let mut out = vec![report.summary.clone()];
    for verdict in &report.verdicts {
        out.extend(verdict.because.lines().map(str::to_owned));
        for requirement in &verdict.requirements {
            out.push(requirement.because.to_string());
            out.extend(requirement.fix.as_ref().map(ToString::to_string));
        }
        let edits = verdict.next.iter().flat_map(|next| &next.edits);
        out.extend(edits.map(|edit| edit.text.to_string()));
    }
    for finding in &report.findings {
        out.push(finding.message.clone());
        out.extend(finding.fix.clone());
    }
    let options = BreakdownOptions {
        language,
        ..BreakdownOptions::default()
    };
    texts(&view::breakdown(report, &options), &mut out);
    texts(&view::card(report, Theme::Light, language), &mut out);
    let placed: Vec<Placed> = Placed::of(report, None, language).into_iter().collect();
    texts(
        &view::chart_picture(&placed, Theme::Light, language),
        &mut out,
    );
    texts(
        &view::years_picture(&[report], Theme::Light, language).0,
        &mut out,
    );
    texts(
        &view::matrix_picture(&[report], Theme::Light, language),
        &mut out,
    );
    out
}

/// Runs of two English words or more; not what is in backticks, nor addresses.
fn runs(text: &str) -> Vec<String> {
    let own: String = text.split('`').step_by(2).collect::<Vec<_>>().join("。");
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let mut runs = Vec::new();
    for part in own.split(|c: char| !c.is_ascii() || c == ':') {
        let words: Vec<&str> = part.split_ascii_whitespace().collect();
        for two in words.windows(2) {
            let plain = [0, 1].map(|at| two[at].trim_matches(|c: char| !c.is_ascii_alphabetic()));
            let is_prose = plain
                .iter()
                .any(|word| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase()));
            if is_prose && plain.iter().all(|word| is_word(word)) {
                runs.push(plain.join(" "));
            }
        }
    }
    runs
}

#[test]
fn runs_of_english_words_are_found() {
    assert_eq!(runs("これはin the English"), ["in the", "the English"]);
    assert_eq!(runs("openness: API アクセス"), [""; 0]);
    assert_eq!(runs("`in backticks`は"), [""; 0]);
    assert_eq!(runs("DeepSeek R1 Zero"), [""; 0]);
    assert_eq!(
        runs("the price, and more"),
        ["the price", "price and", "and more"]
    );
}

/// Names that their owners gave to frameworks, to what they ask for, and to grades.
fn names_of_owners(english: &Report) -> String {
    // A rung of the G7, and a component of the Model Openness Framework that no class asks for.
    let mut names = "Open Source AI with Open Data\nModel metadata\n".to_owned();
    for yardstick in YARDSTICKS {
        names += &[yardstick.name, " ", yardstick.author, "\n"].concat();
    }
    let of_owners = ["mof", "g7"];
    let verdicts = english.verdicts.iter();
    for verdict in verdicts.filter(|verdict| of_owners.contains(&&*verdict.yardstick)) {
        names += &[&*verdict.headline, "\n", &verdict.at_most.headline, "\n"].concat();
        if verdict.yardstick == "mof" {
            for requirement in &verdict.requirements {
                names += &[&*requirement.label, "\n"].concat();
            }
        }
    }
    names
}

/// Of a text with its words as [`runs`] gives them.
fn plain(text: &str) -> String {
    let words = text.split_ascii_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_ascii_alphabetic()));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn no_english_is_left_in_what_people_read() {
    let mut left = BTreeSet::new();
    for text in gallery() {
        let own = plain(&text);
        let names = plain(&names_of_owners(&report(&text, &Options::default())));
        for tag in ["ja", "zh-Hans"] {
            let language = Language::by_tag(tag).unwrap();
            let options = Options {
                language,
                ..Options::default()
            };
            let told = told(&report(&text, &options), language);
            for run in told.iter().flat_map(|text| runs(text)) {
                if !own.contains(&run) && !names.contains(&run) {
                    left.insert(format!("{tag}: {run}"));
                }
            }
        }
    }
    let left: Vec<String> = left.into_iter().collect();
    assert_eq!(left, [""; 0]);
}
