//! Texts that are nearly manifests: the same or nothing, and no panic.
//!
//! `MUTATIONS=10000000 cargo test --test quick mutations -- --nocapture` looks at as
//! many; with `SEED=n` at others.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use openness_badge::read::quick;

use crate::common::chance::{Chance, number_of};
use crate::common::mutate::mutate;
use crate::same::answers;
use crate::texts::{Text, below, converted, corpora, gallery};

/// How many texts are looked at in every run.
const MOST: usize = 200_000;

/// Small manifests with every kind of value.
const OWN: &[&str] = &[
    "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n",
    "openness: 1\nsystem:\n  name: T\naccess:\n  channels:\n  - api\n  staged: true\ncomponents:\n  weights: closed\n",
    "---\nopenness: 1\nsystem:\n  name: \"T\" # a name\n  kind:\n    - text\n    - image\nlicense:\n  code: MIT\n  model: other\ncomponents:\n  training-code: public\n  weights:\n    availability: gated\n    note: >-\n      Some text\n      on two lines.\n    url:\n      - https://example.org\n",
    "openness: 1\nsystem: {name: 'it is', kind: [text, 'code']}\nx: |\n  a\n\n   b\nhistory:\n- date: 2020-01-02\n  level: api\n- {level: closed}\ncomponents: {weights: {license: MIT, url: [https://example.org/a, 'b']}, model-card: none}\n",
    "openness: 1\nsystem: { name: T, based-on: B }\ncomponents:\n  weights: gated\n  note: a text that goes\n    on, and on\n\n    and on\nclaims:\n  - claim: open\n    quote: \"a \\\"b\\\"\"\n",
    "{\"openness\": 1, \"system\": {\"name\": \"T\", \"kind\": [\"text\"]},\n \"components\": {\"weights\": \"MIT\", \"model-card\": {\"license\": null, \"note\": \"a\\nb\"}}, \"x\": [1, 2.5, true, {}]}\n",
    "---\nlicense: mit\ntags:\n- a\nopenness:\n  system: { name: T }\n  components: { weights: MIT, model-card: public, technical-report: closed }\n---\n# T\n\nText\n",
    "openness: 1\nsystem: { name: T }\ncomponents: { weights: closed }\noriginal:\n  format: osai\n  classes: { paper: open, code: partial }\n",
    "openness: 1\nsystem: { name: T }\ncomponents: { weights: closed }\nassessments:\n  - yardstick: taxonomy\n    grade: { training.code.pretraining: C5 }\nsafeguards: [a, { what: b }]\nsources: https://example.org\n",
];

fn seeds() -> Vec<String> {
    let mut seeds: Vec<String> = OWN.iter().map(|text| (*text).to_owned()).collect();
    let mut others = gallery();
    others.extend(below("tests/fixtures/findings"));
    others.extend(below("tests/cli/input"));
    let foreign = corpora();
    let every = |texts: Vec<Text>, nth: usize| texts.into_iter().step_by(nth);
    others.extend(every(converted(&foreign), 7));
    others.extend(every(foreign, 11));
    others.retain(|text| text.text.len() < 3_000);
    // Of those that are not answered some.
    let (answered, not): (Vec<Text>, Vec<Text>) = others
        .into_iter()
        .partition(|text| quick(&text.text).is_some());
    seeds.extend(answered.into_iter().map(|text| text.text));
    seeds.extend(every(not, 8).map(|text| text.text));
    seeds
}

#[test]
fn nearly_manifests() {
    let most = number_of("MUTATIONS").unwrap_or(MOST);
    let seed = number_of("SEED").unwrap_or(0) as u64;
    let seeds = &seeds();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let answered = &AtomicUsize::new(0);
    let start = Instant::now();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn(move || {
                    let mut wrong = Vec::new();
                    for run in (first..most).step_by(threads) {
                        let mut chance = Chance(seed << 40 | run as u64);
                        let mut text = seeds[run % seeds.len()].clone();
                        for _ in 0..=chance.below(2) {
                            mutate(&mut text, &mut chance);
                        }
                        match answers(&text) {
                            Ok(true) => {
                                answered.fetch_add(1, Ordering::Relaxed);
                            }
                            Ok(false) => {}
                            Err(why) => wrong.push(format!("{why}\n{text:?}")),
                        }
                        if wrong.len() > 20 {
                            break;
                        }
                    }
                    wrong
                })
            })
            .collect();
        runs.into_iter()
            .flat_map(|run| run.join().expect("no panic"))
            .collect()
    });
    let answered = answered.load(Ordering::Relaxed);
    println!(
        "{most} mutations, {answered} answered, in {:?}",
        start.elapsed()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(answered > most / 10, "only {answered} of {most}");
}
