//! Natively: reading and assessing a real manifest, one badge, one breakdown,
//! and the cost against the number of components and the length of the text.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use openness_badge::manifest::ComponentId;
use openness_badge::read::quick;
use openness_badge::view::{BadgeOptions, BreakdownOptions, badge, breakdown};
use openness_badge::write::{self, PngOptions};
use openness_badge::{Options, report};

/// A real manifest of about 2.5 kB that states every component.
const MANIFEST: &str = include_str!("../www/gallery/pythia.yaml");

fn read(c: &mut Criterion) {
    let mut group = c.benchmark_group("read and assess");
    group.throughput(Throughput::Bytes(MANIFEST.len() as u64));
    group.bench_function("yaml", |b| {
        b.iter(|| report(black_box(MANIFEST), &Options::default()))
    });
    group.bench_function("quick", |b| b.iter(|| quick(black_box(MANIFEST))));
    group.finish();
}

fn draw(c: &mut Criterion) {
    let report = report(MANIFEST, &Options::default());
    let mut group = c.benchmark_group("draw");
    group.bench_function("badge", |b| {
        b.iter(|| write::markup(&badge(black_box(&report), &BadgeOptions::default())));
    });
    let svg = write::markup(&badge(&report, &BadgeOptions::default()));
    let options = PngOptions {
        scale: 2,
        ..PngOptions::default()
    };
    group.bench_function("png", |b| b.iter(|| write::png(black_box(&svg), &options)));
    group.bench_function("breakdown", |b| {
        b.iter(|| write::markup(&breakdown(black_box(&report), &BreakdownOptions::default())));
    });
    group.finish();
}

/// With the first components of the table stated in full.
fn with_components(count: usize) -> String {
    let mut text = String::from("openness: 1\nsystem: { name: Test }\ncomponents:\n");
    for key in ComponentId::KEYS.iter().take(count) {
        text.push_str(&format!(
            "  {key}:\n    availability: public\n    license: Apache-2.0\n    url: https://example.org/{key}\n"
        ));
    }
    text
}

fn components(c: &mut Criterion) {
    let mut group = c.benchmark_group("components");
    for count in [1, 5, 10, 20, 30] {
        let text = with_components(count);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_with_input(BenchmarkId::from_parameter(count), &text, |b, text| {
            b.iter(|| report(black_box(text), &Options::default()));
        });
    }
    group.finish();
}

/// So many bytes of sources after a small manifest.
fn with_length(bytes: usize) -> String {
    let mut text = String::from(
        "openness: 1\nsystem: { name: Test }\ncomponents: { weights: MIT }\nsources:\n",
    );
    while text.len() < bytes {
        text.push_str("  - https://example.org/a/source/that/is/as/long/as/most\n");
    }
    text
}

fn length(c: &mut Criterion) {
    let mut group = c.benchmark_group("length");
    group.sample_size(20);
    for kilobytes in [1, 10, 100, 1000] {
        let text = with_length(kilobytes * 1000);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(kilobytes), &text, |b, text| {
            b.iter(|| report(black_box(text), &Options::default()));
        });
    }
    group.finish();
}

criterion_group!(benches, read, draw, components, length);
criterion_main!(benches);
