//! The Model Openness Framework alone, from a model file to its class: what the tool of its
//! owners does.
//!
//! The files are those of the catalog in OPENNESS_CORPUS, where that is set, or else the
//! gallery as model files. A figure is for all of them: the rate is for a file.

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use openness_badge::facts::Facts;
use openness_badge::grade::Yardstick;
use openness_badge::manifest::Manifest;
use openness_badge::read;
use openness_badge::words::Language;
use openness_badge::write::mof_yaml;

fn texts(folder: PathBuf) -> Vec<String> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|path| {
            path.extension()
                .is_some_and(|end| end == "yml" || end == "yaml")
        })
        .collect();
    files.sort();
    let text = |path: PathBuf| fs::read_to_string(path).unwrap();
    files.into_iter().map(text).collect()
}

fn manifest(text: &str) -> Option<Manifest> {
    read::read(text, &read::Options::default()).manifest
}

fn files() -> (&'static str, Vec<String>) {
    if let Some(corpus) = std::env::var_os("OPENNESS_CORPUS") {
        let folder = PathBuf::from(corpus).join("mof/models");
        return ("mof, files of the catalog", texts(folder));
    }
    let gallery = texts(PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/www/gallery"
    )));
    let gallery = gallery
        .iter()
        .filter_map(|text| Some(mof_yaml(&manifest(text)?)));
    ("mof, files of the gallery", gallery.collect())
}

fn mof(c: &mut Criterion) {
    let (name, texts) = files();
    let manifests: Vec<Manifest> = texts.iter().filter_map(|text| manifest(text)).collect();
    assert_eq!(manifests.len(), texts.len());
    let mof = Yardstick::by_id("mof").unwrap();
    let class = |manifest: &Manifest| mof.grade(&Facts::of(manifest));
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Elements(texts.len() as u64));
    group.bench_function("text to manifest", |b| {
        b.iter(|| {
            texts
                .iter()
                .filter_map(|text| manifest(black_box(text)))
                .count()
        });
    });
    group.bench_function("class of a manifest", |b| {
        b.iter(|| {
            manifests
                .iter()
                .for_each(|manifest| drop(black_box(class(manifest))))
        });
    });
    group.bench_function("verdict with reasons and next step", |b| {
        let verdict = |manifest| drop(black_box(mof.verdict(manifest, Language::ENGLISH)));
        b.iter(|| manifests.iter().for_each(verdict));
    });
    group.bench_function("text to class", |b| {
        let text_to_class = |text: &String| drop(black_box(manifest(text).as_ref().map(class)));
        b.iter(|| texts.iter().for_each(text_to_class));
    });
    group.finish();
}

criterion_group!(benches, mof);
criterion_main!(benches);
