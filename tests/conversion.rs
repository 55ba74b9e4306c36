//! A manifest as text: read again it is the same, with the same digest and the
//! same verdicts, whatever format it came from.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use openness_badge::facts::Facts;
use openness_badge::finding::{Code, Finding, Severity};
use openness_badge::grade::YARDSTICKS;
use openness_badge::license::License;
use openness_badge::manifest::original::mof::{CATALOGUE, Listing, Release};
use openness_badge::manifest::original::osai::{Class, Edition, Entry};
use openness_badge::manifest::original::{eiras, mof, osai};
use openness_badge::manifest::words::YARDSTICKS as IDS;
use openness_badge::manifest::{
    Access, Assessment, Audience, Availability, Channel, Claim, Claimed, Component, ComponentId,
    Date, Level, Manifest, Modality, Original, Placement, Price, PublishedGrade, Safeguard,
    Statement, System,
};
use openness_badge::read::{Options, Reading, read};
use openness_badge::report::{Source, Verdict};
use openness_badge::words::Language;
use openness_badge::write::{manifest_json, manifest_yaml};
use proptest::collection::vec;
use proptest::option::of as option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const WHOLE: &str = r#"openness: 1
system:
  name: Pythia "12B" \
  developer: EleutherAI
  version: "1.0"
  kind: [code, text]
  url: https://example.org
  released: 2023
  based-on: "none: nothing"
access:
  channels: [hosted, download]
  audience: registered
  price: free
  staged: true
  announced: false
  reason: { text: We are few, url: https://example.org/why }
  plans: "in autumn: the code"
history:
  - { date: 2019-02, level: staged, note: "124M only" }
  - { level: api }
license: Apache-2.0
components:
  training-code: public
  safety-evaluation-code: api
  weights: MIT
  base-weights: { availability: gated, license: My Own Terms }
  checkpoints: { license: My Own Terms }
  hyperparameters: { availability: unknown, license: MIT }
  random-seeds: { note: "1234, later runs with 1 to 9" }
  metadata: { availability: public, license: none }
  pretraining-data:
    license: ODC-By-1.0
    url:
      - https://a.example
      - ftp://b.example
    note: "two\nlines"
  finetuning-data: none
  model-card: { availability: gated, url: https://example.org/card }
  data-card:
    availability: partial
    url: https://example.org/a/very/long/address/of/a/card/that/leaves/no/room/on/the/line/for/more
    note: so that it stands below
  technical-report: { availability: closed, withdrawn: 2023-12-19, replaced-by: A later one }
claims:
  - open-source
  - { claim: open, url: https://example.org/card, quote: "open, to all" }
safeguards:
  - input filter
  - { what: a policy, url: https://example.org/policy }
assessments:
  - { yardstick: mof, grade: Class I, date: 2026-05-11, note: the card has no license }
  - yardstick: taxonomy
    grade: { training.data.pretraining: D1, deployment.data.weights: N/A }
sources:
  - https://example.org/source
  - "yes"
original:
  format: mof
  components: { Datasets: unlicensed, Model architecture: apache-2.0, Technical report: " " }
  refused: release.parameters
"#;

const WHOLE_JSON: &str = r#"{
  "openness": 1,
  "system": {
    "name": "Tést \u202e\u0000",
    "kind": ["3d"]
  },
  "license": {
    "model": "MIT",
    "document": "CC-BY-4.0"
  },
  "components": {
    "inference-code": "public",
    "weights": "public",
    "checkpoints": "public",
    "model-card": "public",
    "technical-report": {
      "license": "CC-BY-4.0 OR MIT",
      "url": "https://example.org"
    },
    "usage-documentation": "public"
  },
  "sources": [
    "https://example.org/😀"
  ]
}
"#;

fn reading(text: &str) -> Reading<'_> {
    read(text, &Options::default())
}

/// The layout is what a person would write, and stays as it is.
#[test]
fn the_whole_text() {
    let manifest = reading(WHOLE).manifest.unwrap();
    assert_eq!(manifest_yaml(&manifest), WHOLE);
    let manifest = reading(WHOLE_JSON).manifest.unwrap();
    assert_eq!(manifest_json(&manifest), WHOLE_JSON);
}

#[test]
fn nothing_at_all() {
    let empty = Manifest::default();
    assert_eq!(manifest_yaml(&empty), "openness: 1\ncomponents: {}\n");
    assert_eq!(
        manifest_json(&empty),
        "{\n  \"openness\": 1,\n  \"components\": {}\n}\n"
    );
}

/// What no other reader of YAML could take for anything but text.
#[test]
fn text_stands_plain_only_where_it_is_safe() {
    let plain = [
        "Pythia 12B",
        "a:b",
        "a#b",
        "it's",
        "C++",
        "悟道 2.0",
        "e1",
        "a, b",
        "a - b",
        "Yes.",
    ];
    let quoted = [
        "yes",
        "No",
        "NULL",
        "y",
        "1",
        "1.0",
        "0x1F",
        "1e3",
        ".inf",
        "~",
        "- a",
        "? a",
        "a: b",
        "a #b",
        "a:",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "%a",
        "@a",
        "`a`",
        "{a}",
        "[a]",
        "a\tb",
        "a\nb",
        " a",
        "a ",
        "2023-04-03",
        "12:30",
        "---",
        "...",
        "=",
        "<<",
        "a\u{85}b",
        "a\u{a0}b",
        "a\u{2028}b",
        "\u{feff}a",
        "a\0",
    ];
    let written = |text: &str| {
        let mut manifest = Manifest::default();
        manifest.system.name = Some(text.to_owned());
        let yaml = manifest_yaml(&manifest);
        let name = yaml.lines().find_map(|line| line.strip_prefix("  name: "));
        name.unwrap().to_owned()
    };
    for text in plain {
        assert_eq!(written(text), text);
    }
    for text in quoted {
        assert!(
            written(text).starts_with('"'),
            "{text:?}: {}",
            written(text)
        );
    }
}

/// A license that is too long keeps only its beginning, and stays too long: wherever it
/// was cut, at a blank too.
#[test]
fn a_license_that_was_cut() {
    for license in [
        "MIT OR ".repeat(200),
        "long ".repeat(250),
        [" ".repeat(700), "MIT".to_owned(), " ".repeat(700)].concat(),
    ] {
        let text = format!("openness: 1\ncomponents: {{ weights: {{ license: '{license}M' }} }}");
        let manifest = reading(&text).manifest.unwrap();
        check(&manifest, &[]).unwrap();
        let cut = |manifest: &Manifest| {
            let weights = manifest.components[ComponentId::Weights].license.clone();
            weights.expect("a license").is_cut()
        };
        let written = reading(&manifest_yaml(&manifest)).manifest.unwrap();
        assert!(cut(&manifest) && cut(&written), "{license:?}");
    }
}

/// The codes of what is worse than a hint, by the report.
fn worse_than_hints(text: &str) -> BTreeSet<Code> {
    let report = openness_badge::report(text, &openness_badge::Options::default());
    let worse = report.findings.into_iter();
    let worse = worse.filter(|finding| finding.severity != Severity::Hint);
    worse
        .filter_map(|finding| Code::from_id(&finding.code))
        .collect()
}

/// What is written draws no warning that its source does not draw too: every
/// file of every corpus.
#[test]
fn no_warning_that_the_source_does_not_draw() {
    let mut wrong = Vec::new();
    for sample in common::everyone::own()
        .into_iter()
        .chain(common::everyone::foreign())
    {
        let Some(manifest) = reading(&sample.text).manifest else {
            continue;
        };
        // A comment that allows a finding is for whoever reads the source.
        let drawn = worse_than_hints(&sample.text.replace("openness-badge: allow", ""));
        // What has errors is not converted.
        if drawn.iter().any(|code| code.severity() == Severity::Error) {
            continue;
        }
        for text in [manifest_yaml(&manifest), manifest_json(&manifest)] {
            let mut new = worse_than_hints(&text);
            new.retain(|code| !drawn.contains(code));
            // Only who converts can name what has no name.
            if manifest.system.name.is_none() {
                new.remove(&Code::MissingKey);
            }
            if !new.is_empty() {
                wrong.push(format!("{} {}: {new:?}", sample.format, sample.name));
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

fn errors(findings: &[Finding]) -> Vec<String> {
    let errors = findings
        .iter()
        .filter(|finding| finding.problem.severity() == Severity::Error);
    errors
        .map(|finding| finding.problem.message(Language::ENGLISH))
        .collect()
}

/// Written and read again: the same, with its original, its digest and all its
/// verdicts, without a new error.
fn check(manifest: &Manifest, known: &[String]) -> Result<(), String> {
    for text in [manifest_yaml(manifest), manifest_json(manifest)] {
        let again = reading(&text);
        let differs = |what: &str| Err(format!("{what}\n{text}"));
        if again.source != Source::Manifest {
            return differs("another format");
        }
        let unnamed = manifest
            .system
            .name
            .is_none()
            .then_some("`system.name` is missing.");
        for error in errors(&again.findings) {
            if !known.contains(&error) && unnamed != Some(&*error) {
                return differs(&error);
            }
        }
        let Some(again) = again.manifest else {
            return differs("no manifest");
        };
        if again.digest() != manifest.digest() {
            return differs(&format!("{}\n{}", again.canonical(), manifest.canonical()));
        }
        if again != *manifest {
            return differs("another manifest");
        }
        // Every grade is a function of these.
        let [ours, theirs] = [&again, manifest].map(Facts::of);
        for id in ComponentId::ALL {
            if ours.get(id) != theirs.get(id) {
                let (ours, theirs) = (ours.get(id), theirs.get(id));
                return differs(&format!("{}\n{ours:?}\n{theirs:?}", id.key()));
            }
        }
        if ours != theirs {
            return differs(&format!("{ours:?}\n{theirs:?}"));
        }
        if ![manifest_yaml(&again), manifest_json(&again)].contains(&text) {
            return differs("written otherwise the second time");
        }
        // The canonical form is a manifest too, and the same.
        let canonical = manifest.canonical();
        let last = reading(&canonical).manifest.map(|last| last.canonical());
        if last.as_ref() != Some(&canonical) {
            return differs(&format!("{canonical}\n{last:?}"));
        }
    }
    Ok(())
}

/// What a verdict comes to: all but the reasons, which may name a license as it
/// was found.
fn decided(mut verdict: Verdict) -> Verdict {
    for requirement in &mut verdict.requirements {
        requirement.because = "".into();
    }
    verdict
}

/// A text in a format of its own; what is written of it comes to the same.
fn converted(name: &str, text: &str) -> Option<Result<(), String>> {
    let first = reading(text);
    let manifest = first.manifest.as_ref()?;
    let verdicts = || {
        let again = reading(&manifest_yaml(manifest)).manifest.unwrap();
        for yardstick in YARDSTICKS {
            let [ours, theirs] = [&again, manifest]
                .map(|manifest| decided(yardstick.verdict(manifest, Language::ENGLISH)));
            if ours != theirs {
                return Err(format!("{}\n{ours:?}\n{theirs:?}", yardstick.id));
            }
        }
        Ok(())
    };
    let both = check(manifest, &errors(&first.findings)).and_then(|()| verdicts());
    Some(both.map_err(|difference| format!("{name}: {difference}")))
}

#[test]
fn every_file_of_every_format() {
    let mut wrong = Vec::new();
    let mut formats = BTreeMap::new();
    let own = common::everyone::own().into_iter();
    for sample in own.chain(common::everyone::foreign()) {
        if let Some(result) = converted(&sample.name, &sample.text) {
            *formats.entry(sample.format).or_insert(0) += 1;
            wrong.extend(result.err());
        }
    }
    if let Some(path) = common::corpus("mof/edge-verdicts.json") {
        let text = std::fs::read_to_string(path).unwrap();
        let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
        for (name, case) in cases["cases"].as_object().unwrap() {
            let result = converted(name, case["yaml"].as_str().unwrap()).unwrap();
            *formats.entry("mof, odd files").or_insert(0) += 1;
            wrong.extend(result.err());
        }
    }
    println!("{formats:?}");
    assert!(
        wrong.is_empty(),
        "{} differ\n{}",
        wrong.len(),
        wrong.join("\n").chars().take(3000).collect::<String>()
    );
    assert!(formats.contains_key("manifest"));
}

/// Text that says something: words, things that YAML knows, and anything.
fn text() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "yes",
        "null",
        "1.0",
        "0x1F",
        "2023-04-03",
        "- a",
        "a: b",
        "a #b",
        "---",
        "|",
        "a\nb ",
        "\0",
        "\u{feff}",
        "\u{202e}",
        "\u{e0001}x",
        "'",
        "\"",
        "\\",
        "\u{85}",
        "{}",
        "…",
        "public",
        "<<",
    ];
    let any = prop_oneof![
        2 => "[A-Za-z]{1,8}( [A-Za-z0-9.:/#,?&-]{1,9}){0,3}",
        2 => select(KNOWN).prop_map(str::to_owned),
        2 => vec(any::<char>(), 1..12).prop_map(|chars| chars.into_iter().collect()),
        1 => vec(select(KNOWN), 2..4).prop_map(|parts| parts.concat()),
        1 => "\\PC{90,150}",
    ];
    any.prop_filter("blank", |text| !text.trim().is_empty())
}

fn license() -> impl Strategy<Value = License> {
    const KNOWN: &[&str] = &[
        "MIT",
        "Apache-2.0",
        "Apache 2.0",
        "CC-BY-4.0",
        "MIT OR GPL-3.0-only",
        "gpl",
        "none",
        "N/A",
        "My Own Terms",
        "LicenseRef-x",
        "MIT AND",
        "other",
        "llama3.1",
        "pubilc",
        " MIT ",
    ];
    let text = prop_oneof![
        8 => select(KNOWN).prop_map(str::to_owned),
        1 => text(),
        1 => (990..1010usize).prop_map(|length| "M".repeat(length)),
    ];
    text.prop_map(|text| License::parse(&text))
}

fn date() -> impl Strategy<Value = Date> {
    select(&["0000", "2023", "2019-02", "2024-02-29"][..])
        .prop_map(|date| Date::parse(date).unwrap())
}

fn urls() -> impl Strategy<Value = Vec<String>> {
    vec(
        prop_oneof![Just("https://example.org/a?b=c#d".to_owned()), text()],
        0..3,
    )
}

/// All of the words, in some order, or none.
fn some<T: Copy + std::fmt::Debug>(words: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    subsequence(words, 0..=words.len()).prop_shuffle()
}

prop_compose! {
    fn component()(
        availability in select(Availability::ALL),
        license in option(license()),
        urls in urls(),
        [note, replaced_by] in [option(text()), option(text())],
        withdrawn in option(date()),
    ) -> Component {
        Component { availability, license, urls, note, withdrawn, replaced_by }
    }
}

prop_compose! {
    fn statement()(text in text(), url in option(text())) -> Statement {
        Statement { text, url }
    }
}

prop_compose! {
    fn safeguard()(what in text(), url in option(text())) -> Safeguard {
        Safeguard { what, url }
    }
}

/// Each claim once, with evidence or without.
fn claims() -> impl Strategy<Value = Vec<Claimed>> {
    let evidence = vec([option(text()), option(text())], Claim::ALL.len());
    (some(Claim::ALL), evidence).prop_map(|(claims, evidence)| {
        let claims = claims.into_iter().zip(evidence);
        claims
            .map(|(claim, [url, quote])| Claimed { claim, url, quote })
            .collect()
    })
}

/// The words of the taxonomy's scales, in its order.
fn levels() -> impl Strategy<Value = Vec<(usize, eiras::Rating)>> {
    let rating = (0..7usize).prop_map(|word| {
        let column = &eiras::COLUMNS[0];
        column.from_word(column.words()[word]).unwrap()
    });
    vec(option(rating), eiras::COUNT).prop_map(|cells| {
        let stated = cells.into_iter().enumerate();
        stated
            .filter_map(|(at, rating)| Some((at, rating?)))
            .collect()
    })
}

fn assessment() -> impl Strategy<Value = Assessment> {
    let grade = prop_oneof![
        4 => text().prop_map(PublishedGrade::Headline),
        1 => levels().prop_map(|levels| {
            let level = |(at, rating): (usize, eiras::Rating)| {
                let column = &eiras::COLUMNS[at];
                (column.key.to_owned(), column.word(rating).to_owned())
            };
            match levels.is_empty() {
                true => PublishedGrade::Headline("D5".to_owned()),
                false => PublishedGrade::Levels(levels.into_iter().map(level).collect()),
            }
        }),
    ];
    let more = (option(date()), option(text()), option(text()));
    (select(IDS), grade, more).prop_map(|(yardstick, grade, (date, url, note))| {
        let yardstick = match grade {
            PublishedGrade::Levels(_) => "taxonomy",
            PublishedGrade::Headline(_) => yardstick,
        };
        Assessment {
            yardstick: yardstick.to_owned(),
            grade,
            date,
            url,
            note,
        }
    })
}

/// A license as the Model Openness Tool may find it, a blank one too.
fn listing() -> impl Strategy<Value = Listing> {
    let known = select(
        &[
            "apache-2.0",
            "Apache 2.0",
            " MIT",
            " \t",
            "yes",
            "1.0",
            "Undisclosed",
        ][..],
    );
    // To the tool these are no license.
    let is_license = |text: &String| !matches!(text.as_str(), "0" | "unlicensed");
    let any = text().prop_filter("no license", is_license);
    let found = prop_oneof![3 => known.prop_map(str::to_owned), 1 => any];
    prop_oneof![
        3 => Just(Listing::Missing),
        1 => Just(Listing::Unlicensed),
        2 => found.prop_map(|text| Listing::Under(License::parse_mof(&text))),
    ]
}

fn original() -> impl Strategy<Value = Original> {
    let refusal = || option(text().prop_map(Into::into));
    let release = (vec(listing(), mof::COUNT), refusal()).prop_map(|(listings, refusal)| {
        assert_eq!(CATALOGUE.len(), mof::COUNT);
        Original::Mof(Box::new(Release {
            listings: listings.try_into().unwrap(),
            refusal,
        }))
    });
    let editions = [Edition::Twelve, Edition::Fourteen, Edition::Predecessor];
    let entry = (
        select(editions.to_vec()),
        vec(select(Class::ALL), osai::COUNT),
        refusal(),
    );
    let entry = entry.prop_map(|(edition, classes, refusal)| {
        let mut classes: [Class; osai::COUNT] = classes.try_into().unwrap();
        for (class, parameter) in classes.iter_mut().zip(edition.parameters()) {
            if !edition.counts(parameter) {
                *class = Class::Blank;
            }
        }
        Original::Osai(Box::new(Entry {
            classes,
            edition,
            // The predecessor has no types at which its own tool would stop.
            refusal: refusal.filter(|_| edition != Edition::Predecessor),
        }))
    });
    let row = levels().prop_map(|levels| {
        let mut row = eiras::Row::default();
        for (at, rating) in levels {
            row[at] = rating;
        }
        Original::Eiras(Box::new(row))
    });
    let card = any::<bool>().prop_map(|eu_disallowed| Original::ModelCard { eu_disallowed });
    prop_oneof![2 => Just(Original::None), 2 => release, 2 => entry, 1 => row, 1 => card]
}

prop_compose! {
    fn system()(
        name in text(),
        [developer, version, url, based_on] in [option(text()), option(text()), option(text()), option(text())],
        kind in some(Modality::ALL),
        released in option(date()),
    ) -> System {
        System { name: Some(name), developer, version, kind, url, released, based_on }
    }
}

prop_compose! {
    fn access()(
        channels in option(some(Channel::ALL)),
        audience in select(Audience::ALL),
        price in option(select(Price::ALL)),
        [staged, announced] in any::<[bool; 2]>(),
        [reason, plans] in [option(statement()), option(statement())],
    ) -> Access {
        Access { channels, audience, price, staged, announced, reason, plans }
    }
}

prop_compose! {
    fn placement()(date in option(date()), level in select(Level::ALL), note in option(text())) -> Placement {
        Placement { date, level, note }
    }
}

prop_compose! {
    fn any_manifest()(
        system in system(),
        access in access(),
        history in vec(placement(), 0..3),
        default in license(),
        // A few kinds of component for all thirty, so that groups and defaults occur.
        kinds in vec(component(), 1..5),
        choice in vec((0..8usize, 0..4usize), ComponentId::COUNT),
        claims in claims(),
        safeguards in vec(safeguard(), 0..3),
        assessments in vec(assessment(), 0..3),
        sources in urls(),
        original in original(),
        defaults in [option(license()), option(license()), option(license()), option(license())],
    ) -> Manifest {
        let mut manifest = Manifest {
            system, access, history, claims, safeguards, assessments, sources, original, defaults,
            ..Manifest::default()
        };
        for (id, (how, which)) in ComponentId::ALL.into_iter().zip(choice) {
            manifest.components[id] = match how {
                0 | 1 => Component::default(),
                2 | 3 => Component {
                    availability: Availability::Public,
                    license: Some(default.clone()),
                    ..Component::default()
                },
                4 => Component { availability: Availability::Public, ..Component::default() },
                _ => kinds[which % kinds.len()].clone(),
            };
            // As where it is read: a default is in force on what is given out.
            let default = &manifest.defaults[id.kind() as usize];
            let component = &mut manifest.components[id];
            if component.availability.is_given_out() && component.license.is_none() {
                component.license.clone_from(default);
            }
        }
        manifest
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_manifest_is_read_back(manifest in any_manifest()) {
        check(&manifest, &[]).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn any_text_is_read_back(text in text()) {
        let mut manifest = Manifest::default();
        manifest.system.name = Some(text.clone());
        manifest.sources = vec![text.clone()];
        manifest.components[ComponentId::Weights].note = Some(text);
        check(&manifest, &[]).map_err(TestCaseError::fail)?;
    }
}
