//! What the tests of yardsticks share: random manifests, changes applied to
//! them, and the search for a smaller next step by trying everything.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use openness_badge::grade::Yardstick;
use openness_badge::license::License;
use openness_badge::manifest::{Audience, Availability, ComponentId, Manifest, Price};
use openness_badge::report::{Change, Verdict};
use proptest::prelude::*;

/// Licenses of every class, and none.
pub const LICENSES: [&str; 14] = [
    "",
    "MIT",
    "GPL-3.0-only",
    "WTFPL",
    "CC-BY-4.0",
    "ODC-By-1.0",
    "OpenMDW-1.0",
    "bigscience-bloom-rail-1.0",
    "llama3.1",
    "CC-BY-NC-4.0",
    "CC-BY-ND-4.0",
    "cc",
    "proprietary",
    "My Own Terms",
];

/// Each license read once: the tests need some hundred thousand.
fn parsed(license: &'static str) -> License {
    static PARSED: LazyLock<BTreeMap<&'static str, License>> = LazyLock::new(|| {
        let others = ["Apache-2.0", "BSD-2-Clause", "CC0-1.0"];
        LICENSES
            .into_iter()
            .chain(others)
            .map(|text| (text, License::parse(text)))
            .collect()
    });
    PARSED[license].clone()
}

pub fn verdict(yardstick: &str, manifest: &Manifest) -> Verdict {
    Yardstick::by_id(yardstick).unwrap().verdict(manifest)
}

/// The verdict on these components, as a manifest states them.
pub fn of(yardstick: &str, rest: &str, components: &str) -> Verdict {
    let text =
        format!("openness: 1\nsystem: {{ name: Test }}\n{rest}\ncomponents: {{ {components} }}\n");
    let report = openness_badge::report(&text, &Default::default());
    assert!(!report.has_errors(), "{text}{:?}", report.findings);
    report.verdict(yardstick).unwrap().clone()
}

fn license() -> impl Strategy<Value = Option<License>> {
    proptest::sample::select(&LICENSES).prop_map(|text| (!text.is_empty()).then(|| parsed(text)))
}

prop_compose! {
    /// Most components public under a license that everyone accepts, so that
    /// the upper grades are met often.
    pub fn any_manifest()(
        audience in proptest::sample::select(Audience::ALL),
        price in proptest::option::of(proptest::sample::select(Price::ALL)),
        components in proptest::collection::vec(
            (proptest::sample::select(Availability::ALL), license(), proptest::bool::weighted(0.7)),
            ComponentId::COUNT),
    ) -> Manifest {
        let mut manifest = Manifest::default();
        manifest.access.audience = audience;
        manifest.access.price = price;
        for (id, (availability, license, open)) in ComponentId::ALL.into_iter().zip(components) {
            let component = &mut manifest.components[id];
            if open {
                component.availability = Availability::Public;
                component.license = Some(parsed("MIT"));
            } else {
                component.availability = availability;
                component.license = license.filter(|_| availability.is_given_out());
            }
        }
        manifest
    }
}

pub fn apply(manifest: &mut Manifest, change: &Change) {
    let Some(id) = ComponentId::from_key(change.component) else {
        assert_eq!((change.component, &*change.make), ("access.price", "free"));
        manifest.access.price = Some(Price::Free);
        return;
    };
    let component = &mut manifest.components[id];
    component.availability = Availability::Public;
    // One of each kind of license that is asked for, not the program's choice.
    let license = match &*change.make {
        "public" => return,
        "public under an open license" if id.key().ends_with("data") => "CC0-1.0",
        "public under an open license" => "Apache-2.0",
        "public under an OSI-approved license" => "GPL-3.0-only",
        "public under a permissive license" => "BSD-2-Clause",
        other => panic!("no such change: {other}"),
    };
    component.license = Some(parsed(license));
}

/// Everything that may be done to a component or the price.
pub fn single_changes(components: &[&'static str]) -> Vec<Change> {
    let open = |component: &&'static str| Change {
        component,
        make: "public under a permissive license".into(),
    };
    let price = Change {
        component: "access.price",
        make: "free".into(),
    };
    components.iter().map(open).chain([price]).collect()
}

/// The next step reaches the grade that it names, and no smaller set of changes
/// reaches any higher grade.
pub fn check_next_step(
    yardstick: &str,
    manifest: &Manifest,
    components: &[&'static str],
) -> Result<(), TestCaseError> {
    let before = verdict(yardstick, manifest);
    let Some(next) = &before.next else {
        prop_assert_eq!(before.index, before.of);
        return Ok(());
    };
    let mut after = manifest.clone();
    for change in &next.changes {
        apply(&mut after, change);
    }
    let reached = verdict(yardstick, &after);
    prop_assert!(reached.index > before.index, "{:?}", next);
    prop_assert_eq!(&reached.headline, &next.headline);
    let singles = single_changes(components);
    for set in 1_u32..1 << singles.len() {
        if (set.count_ones() as usize) < next.changes.len() {
            let mut other = manifest.clone();
            for (at, change) in singles.iter().enumerate() {
                if set >> at & 1 == 1 {
                    apply(&mut other, change);
                }
            }
            let index = verdict(yardstick, &other).index;
            prop_assert!(index <= before.index, "{set:b} is smaller than {next:?}");
        }
    }
    Ok(())
}

/// Ways in which a component becomes more open: what it is, and what it may
/// become under the same license.
const MORE_OPEN: [(&str, &str); 12] = [
    ("unknown", "closed"),
    ("closed", "described"),
    ("closed", "hosted"),
    ("closed", "partial"),
    ("closed", "gated"),
    ("described", "gated"),
    ("described", "partial"),
    ("described", "public"),
    ("hosted", "api"),
    ("api", "public"),
    ("partial", "gated"),
    ("gated", "public"),
];

/// Every manifest in which this component is one step more open, with what the
/// step was.
pub fn more_open(manifest: &Manifest, id: ComponentId) -> Vec<(String, Manifest)> {
    let mut all = Vec::new();
    let component = &manifest.components[id];
    if component.availability == Availability::None {
        return all;
    }
    let from = component.availability.word();
    for (_, to) in MORE_OPEN.iter().filter(|(word, _)| *word == from) {
        let mut opened = manifest.clone();
        opened.components[id].availability = Availability::from_word(to).unwrap();
        all.push((format!("{}: {from} to {to}", id.key()), opened));
    }
    let mut freed = manifest.clone();
    freed.components[id].availability = Availability::Public;
    freed.components[id].license = Some(parsed("MIT"));
    all.push((format!("{}: {from} to public under MIT", id.key()), freed));
    all
}
