//! What the tests of yardsticks share: random manifests, edits carried out on
//! them, and the search for a smaller next step by trying everything.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use openness_badge::facts::{AccessEdit, Edit, EditLicense, Facts};
use openness_badge::grade::Yardstick;
use openness_badge::license::License;
use openness_badge::manifest::{Audience, Availability, ComponentId, Group, Manifest, Price};
use openness_badge::report::{AccessReport, EditReport, Figure, Next, Report, State, Verdict};
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
        LICENSES
            .into_iter()
            .map(|text| (text, License::parse(text)))
            .collect()
    });
    PARSED[license].clone()
}

pub fn verdict(yardstick: &str, manifest: &Manifest) -> Verdict {
    Yardstick::by_id(yardstick)
        .unwrap()
        .verdict(manifest, openness_badge::words::Language::ENGLISH)
}

/// The report on these components and what else a manifest states.
#[track_caller]
pub fn report_on(rest: &str, components: &str) -> Report {
    let text =
        format!("openness: 1\nsystem: {{ name: Test }}\n{rest}\ncomponents: {{ {components} }}\n");
    let report = openness_badge::report(&text, &Default::default());
    assert!(!report.has_errors(), "{text}{:?}", report.findings);
    report
}

/// The verdict on these components, as a manifest states them.
#[track_caller]
pub fn of(yardstick: &str, rest: &str, components: &str) -> Verdict {
    report_on(rest, components)
        .verdict(yardstick)
        .unwrap()
        .clone()
}

/// What is shown, and what it could be at most.
pub fn shown(verdict: &Verdict) -> (&str, &str) {
    (&verdict.headline, &verdict.at_most.headline)
}

/// The state of a requirement.
#[track_caller]
pub fn state(verdict: &Verdict, id: &str) -> State {
    let found = verdict.requirements.iter().find(|found| found.id == id);
    found
        .unwrap_or_else(|| panic!("no requirement {id} in {:?}", verdict.requirements))
        .state
}

/// A state among a yardstick's own figures.
#[track_caller]
pub fn figure(verdict: &Verdict, name: &str) -> State {
    match verdict.detail.get(name) {
        Some(Figure::State(state)) => *state,
        other => panic!("{name} is {other:?}"),
    }
}

/// The edits of a step as they are told: what is edited, and what it becomes.
pub fn told(next: &Next) -> Vec<(String, String)> {
    let one = |edit: &EditReport| {
        let availability = edit.availability.map(Availability::word);
        let words = [availability, edit.license.as_deref()];
        let words: Vec<_> = words.into_iter().flatten().collect();
        match (&edit.component, &edit.access) {
            (Some(component), None) => (component.to_string(), words.join(" ")),
            (None, Some(access)) => {
                let access = serde_json::to_string(access).unwrap();
                ("access".to_owned(), access)
            }
            _ => panic!("{edit:?}"),
        }
    };
    next.edits.iter().map(one).collect()
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

/// Carries out an edit as a person would write it into the manifest.
pub fn apply(manifest: &mut Manifest, edit: &EditReport) {
    match &edit.access {
        Some(AccessReport::Audience(audience)) => manifest.access.audience = *audience,
        Some(AccessReport::Price(price)) => manifest.access.price = Some(*price),
        Some(AccessReport::Staged(staged)) => manifest.access.staged = *staged,
        Some(AccessReport::Channels(more)) => {
            let channels = manifest.access.channels.get_or_insert_default();
            channels.extend(more);
        }
        None => {}
    }
    let Some(key) = edit.component.as_deref() else {
        return;
    };
    let members = Group::from_key(key).map(|group| group.members().to_vec());
    for id in members.unwrap_or_else(|| vec![ComponentId::from_key(key).unwrap()]) {
        let component = &mut manifest.components[id];
        component.availability = edit.availability.unwrap_or(component.availability);
        if let Some(license) = &edit.license {
            component.license = Some(License::parse(license));
        }
    }
}

/// How many things a step changes: a group is three.
pub fn size(next: &Next) -> usize {
    let one = |edit: &EditReport| {
        let group = edit.component.as_deref().and_then(Group::from_key);
        group.map_or(1, |group| group.members().len())
    };
    next.edits.iter().map(one).sum()
}

/// Everything that can be done for more openness to these components, the price
/// and the audience.
pub fn single_edits(components: &[&str]) -> Vec<Edit> {
    let open = |key: &&str| {
        let component = ComponentId::from_key(key).unwrap();
        Edit::Component {
            component,
            availability: Some(Availability::Public),
            license: Some(EditLicense::open(component.kind())),
        }
    };
    let access = [
        AccessEdit::Price(Price::Free),
        AccessEdit::Audience(Audience::Everyone),
    ];
    components
        .iter()
        .map(open)
        .chain(access.map(Edit::Access))
        .collect()
}

/// The place on a yardstick's scale; a headline that is no grade stands for the
/// lowest.
pub fn rank(yardstick: &str, facts: &Facts) -> u8 {
    let grade = Yardstick::by_id(yardstick).unwrap().grade(facts);
    grade.place.unwrap_or(0)
}

/// The place of a manifest.
pub fn rank_of(yardstick: &str, manifest: &Manifest) -> u8 {
    rank(yardstick, &Facts::of(manifest))
}

/// The next step reaches the grade that it names, and no smaller set of edits
/// reaches any higher grade.
pub fn check_next_step(
    yardstick: &str,
    manifest: &Manifest,
    components: &[&str],
) -> Result<(), TestCaseError> {
    let verdict = verdict(yardstick, manifest);
    let facts = Facts::of(manifest);
    let before = rank(yardstick, &facts);
    let Some(next) = &verdict.next else {
        let (place, of) = verdict.steps();
        prop_assert_eq!(place, Some(of));
        return Ok(());
    };
    let mut after = manifest.clone();
    for edit in &next.edits {
        apply(&mut after, edit);
    }
    let reached = self::verdict(yardstick, &after);
    prop_assert!(rank_of(yardstick, &after) > before, "{next:?}");
    prop_assert_eq!(&reached.headline, &next.headline);
    prop_assert_eq!(reached.index, next.index);
    prop_assert_eq!(reached.points, next.points);
    let singles = single_edits(components);
    for set in 1_u32..1 << singles.len() {
        if (set.count_ones() as usize) < size(next) {
            let chosen = singles.iter().enumerate();
            let other: Vec<_> = chosen
                .filter(|(at, _)| set >> at & 1 == 1)
                .map(|(_, edit)| edit.clone())
                .collect();
            let index = rank(yardstick, &facts.with(&other));
            prop_assert!(index <= before, "{other:?} is smaller than {next:?}");
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
