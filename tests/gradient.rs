//! The gradient's rule: every level, the overlay, and the next step.

use openness_badge::grade::Yardstick;
use openness_badge::manifest::{
    Audience, Availability, Channel, ComponentId, Level, Manifest, Placement,
};
use openness_badge::report::{Change, LevelReport};
use openness_badge::{Options, report};
use proptest::prelude::*;

const ALL_OPEN: &str = "weights: public\n  architecture: public\n  inference-code: public\n  \
     training-code: public\n  training-data: public";

fn level(access: &str, components: &str) -> LevelReport {
    let text = format!(
        "openness: 1\nsystem: {{ name: Test, released: 2023-04 }}\naccess: {{ {access} }}\n\
         components:\n  {components}\n"
    );
    let report = report(&text, &Options::default());
    assert!(!report.has_errors(), "{text}{:?}", report.findings);
    report.level.unwrap()
}

#[track_caller]
fn check(access: &str, components: &str, expected: &str, gated: bool) {
    let level = level(access, components);
    assert_eq!((level.id.word(), level.gated), (expected, gated));
    assert_eq!(level.as_of.unwrap().text(), "2023-04");
}

#[test]
fn nobody_is_closed_whatever_there_is() {
    check("audience: nobody", ALL_OPEN, "closed", false);
    check("audience: nobody, staged: true", ALL_OPEN, "closed", false);
}

#[test]
fn staged_by_word_or_by_part_of_the_weights() {
    check("staged: true", ALL_OPEN, "staged", false);
    check("", "weights: partial", "staged", false);
    check("channels: [api]", "weights: partial", "staged", false);
    check("audience: researchers", "weights: partial", "staged", false);
}

#[test]
fn open_where_everything_can_be_had() {
    check("", ALL_OPEN, "open", false);
    check("audience: registered", ALL_OPEN, "open", false);
    check("", &ALL_OPEN.replace("public", "gated"), "open", false);
    check(
        "",
        &format!("{ALL_OPEN}\n  alignment-data: none"),
        "open",
        false,
    );
    // A license that restricts use never demotes.
    check(
        "",
        &ALL_OPEN.replace("public", "bigscience-bloom-rail-1.0"),
        "open",
        false,
    );
}

#[test]
fn downloadable_where_something_is_missing() {
    for component in [
        "architecture",
        "inference-code",
        "pretraining-code",
        "pretraining-data",
        "finetuning-code",
        "finetuning-data",
        "alignment-code",
        "alignment-data",
    ] {
        for word in ["closed", "partial", "described", "unknown", "api", "hosted"] {
            let components = ALL_OPEN
                .lines()
                .filter(|line| !line.trim().starts_with(&format!("{component}:")))
                .collect::<Vec<_>>()
                .join("\n");
            let components = format!("{components}\n  {component}: {word}");
            check("", &components, "downloadable", false);
        }
    }
    for component in ["architecture", "inference-code"] {
        let components = ALL_OPEN.replace(
            &format!("{component}: public"),
            &format!("{component}: none"),
        );
        check("", &components, "downloadable", false);
    }
    check("audience: researchers", ALL_OPEN, "downloadable", true);
    check(
        "channels: [api, hosted]",
        "weights: public",
        "downloadable",
        false,
    );
}

#[test]
fn api_and_hosted() {
    check("channels: [api]", "model-card: public", "api", false);
    check("", "weights: api", "api", false);
    check("channels: [hosted, api]", "weights: closed", "api", false);
    check("channels: [hosted]", "weights: closed", "hosted", false);
    check("", "weights: hosted", "hosted", false);
}

#[test]
fn gated_is_an_overlay_on_the_three_in_the_middle() {
    check("", "weights: gated", "downloadable", true);
    check(
        "audience: registered",
        "weights: public",
        "downloadable",
        true,
    );
    check(
        "channels: [api], audience: partners",
        "weights: closed",
        "api",
        true,
    );
    check(
        "channels: [hosted], audience: registered",
        "weights: closed",
        "hosted",
        true,
    );
    check("audience: partners", "weights: closed", "closed", false);
}

#[test]
fn closed_says_what_is_known() {
    let note = |access, components| level(access, components).note.unwrap().into_owned();
    assert_eq!(
        note("announced: false", "weights: closed"),
        "not known outside"
    );
    assert_eq!(note("", "weights: closed"), "announced");
    assert_eq!(note("channels: []", "model-card: public"), "announced");
    assert_eq!(
        note("", "model-card: public"),
        "nothing is stated about how it is reached"
    );
}

/// Everything that a next step may ask for.
fn single_changes() -> Vec<(&'static str, &'static str)> {
    let mut changes = vec![
        ("access.audience", "everyone"),
        ("access.staged", "true"),
        ("access.staged", "false"),
        ("access.channels", "with `hosted`"),
        ("access.channels", "with `api`"),
        ("weights", "public"),
    ];
    for id in [
        "architecture",
        "inference-code",
        "pretraining-code",
        "pretraining-data",
        "finetuning-code",
        "finetuning-data",
        "alignment-code",
        "alignment-data",
    ] {
        changes.push((id, "public"));
    }
    changes
}

fn apply(manifest: &mut Manifest, component: &str, make: &str) {
    match (component, make) {
        ("access.audience", "everyone") => manifest.access.audience = Audience::Everyone,
        ("access.staged", make) => manifest.access.staged = make == "true",
        ("access.channels", make) => {
            let word = make.trim_start_matches("with ").trim_matches('`');
            let channel = Channel::from_word(word).unwrap();
            manifest
                .access
                .channels
                .get_or_insert_default()
                .push(channel);
        }
        (key, "public") => {
            let id = ComponentId::from_key(key).unwrap();
            manifest.components[id].availability = Availability::Public;
        }
        other => panic!("no such change: {other:?}"),
    }
}

fn index(manifest: &Manifest) -> u8 {
    Yardstick::by_id("gradient")
        .unwrap()
        .verdict(manifest)
        .index
}

prop_compose! {
    fn any_manifest()(
        audience in proptest::sample::select(Audience::ALL),
        staged in any::<bool>(),
        channels in proptest::option::of(proptest::sample::subsequence(Channel::ALL, 0..=3)),
        availabilities in proptest::collection::vec(
            proptest::sample::select(Availability::ALL), ComponentId::COUNT),
        // Most components public, so that the upper levels are met often.
        mask in proptest::collection::vec(proptest::bool::weighted(0.6), ComponentId::COUNT),
    ) -> Manifest {
        let mut manifest = Manifest::default();
        manifest.access.audience = audience;
        manifest.access.staged = staged;
        manifest.access.channels = channels;
        for (id, (word, public)) in ComponentId::ALL.into_iter().zip(availabilities.into_iter().zip(mask)) {
            manifest.components[id].availability = if public { Availability::Public } else { word };
        }
        manifest
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    /// The next step reaches the level that it names, and no smaller set of
    /// changes reaches any higher level.
    #[test]
    fn next_step_is_reached_and_smallest(manifest in any_manifest()) {
        let verdict = Yardstick::by_id("gradient").unwrap().verdict(&manifest);
        let Some(next) = &verdict.next else {
            prop_assert_eq!(verdict.index, Level::Open.index());
            return Ok(());
        };
        let mut after = manifest.clone();
        for Change { component, make } in &next.changes {
            apply(&mut after, component, make);
        }
        prop_assert!(index(&after) > verdict.index);
        let reached = Level::ALL[usize::from(index(&after))];
        prop_assert_eq!(reached.label(), &*next.headline);
        let singles = single_changes();
        for set in 1_u32..1 << singles.len() {
            if (set.count_ones() as usize) < next.changes.len() {
                let mut other = manifest.clone();
                for (at, (component, make)) in singles.iter().enumerate() {
                    if set >> at & 1 == 1 {
                        apply(&mut other, component, make);
                    }
                }
                prop_assert!(index(&other) <= verdict.index, "{:?} is smaller than {:?}", set, next);
            }
        }
    }

    /// More open never means a lower level, whatever the rest is.
    #[test]
    fn opening_a_component_never_lowers_the_level(manifest in any_manifest(), at in 0..ComponentId::COUNT) {
        let mut opened = manifest.clone();
        opened.components[ComponentId::ALL[at]].availability = Availability::Public;
        prop_assert!(index(&opened) >= index(&manifest));
    }
}

#[test]
fn history_is_told_from_the_oldest() {
    let mut manifest = Manifest::default();
    let placement = |level| Placement {
        date: None,
        level,
        note: None,
    };
    manifest.history = vec![placement(Level::Staged)];
    assert_ne!(manifest.digest(), Manifest::default().digest());
    let text = "openness: 1\nsystem: { name: T }\ncomponents: {}\nhistory:\n  \
                - { date: 2019-11, level: downloadable }\n  - { level: closed }\n  - { date: 2019-02, level: staged }\n";
    let levels: Vec<_> = report(text, &Options::default())
        .history
        .iter()
        .map(|p| p.level.word())
        .collect();
    assert_eq!(levels, ["closed", "staged", "downloadable"]);
}
