//! Random releases: from almost nothing stated to almost everything open.

use openness_badge::manifest::ComponentId::BaseWeights;
use openness_badge::manifest::{Audience, Availability, Channel, ComponentId, Price};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use super::licenses::LICENSES;
use super::release::{Line, Release};

/// How a component is most often.
#[derive(Clone, Copy, Debug)]
pub enum Mostly {
    NotStated,
    /// Public under a license that every yardstick accepts for its kind.
    Open,
    Anything,
}

/// Availabilities from the plainest on, so that a failing release shrinks.
const WORDS: [Availability; 9] = [
    Availability::Unknown,
    Availability::Public,
    Availability::Closed,
    Availability::Gated,
    Availability::Partial,
    Availability::Described,
    Availability::None,
    Availability::Api,
    Availability::Hosted,
];

pub fn license() -> impl Strategy<Value = &'static str> {
    let texts: Vec<_> = LICENSES.iter().map(|terms| terms.text).collect();
    select(texts)
}

fn own_license() -> impl Strategy<Value = Option<&'static str>> {
    prop_oneof![2 => Just(None), 3 => license().prop_map(Some)]
}

fn line(mostly: Mostly, id: ComponentId) -> impl Strategy<Value = Line> {
    let unknown = Line {
        availability: Availability::Unknown,
        license: None,
    };
    let open = Line {
        availability: Availability::Public,
        license: Some(open_license(id)),
    };
    let [silent, free, wild] = match mostly {
        Mostly::NotStated => [12, 2, 6],
        Mostly::Open => [1, 16, 4],
        Mostly::Anything => [1, 3, 16],
    };
    let any = (select(&WORDS[..]), own_license()).prop_map(|(availability, license)| Line {
        availability,
        license,
    });
    prop_oneof![silent => Just(unknown), free => Just(open), wild => any]
}

/// A license that every yardstick accepts for a component.
pub fn open_license(id: ComponentId) -> &'static str {
    use openness_badge::manifest::Kind;
    match id.kind() {
        Kind::Code | Kind::Model => "Apache-2.0",
        Kind::Data | Kind::Document => "CC-BY-4.0",
    }
}

prop_compose! {
    pub fn release(mostly: Mostly)(
        lines in ComponentId::ALL.map(|id| line(mostly, id).boxed()).to_vec(),
        defaults in proptest::array::uniform4(prop_oneof![3 => Just(None), 1 => license().prop_map(Some)]),
        channels in prop_oneof![
            3 => Just(None),
            1 => proptest::sample::subsequence(Channel::ALL, 0..=3).prop_map(Some),
            1 => Just(Some(vec![Channel::Download])),
        ],
        audience in prop_oneof![5 => Just(Audience::Everyone), 2 => select(Audience::ALL)],
        price in prop_oneof![2 => Just(None), 2 => Just(Some(Price::Free)), 1 => select(Price::ALL).prop_map(Some)],
        staged in proptest::bool::weighted(0.15),
        based_on in proptest::bool::weighted(0.3),
        pictures in proptest::bool::weighted(0.3),
    ) -> Release {
        // A base without base weights contradicts itself.
        let based_on = based_on && lines[BaseWeights as usize].availability != Availability::None;
        Release { lines, defaults, channels, audience, price, staged, based_on, pictures }
    }
}

/// How many times as many cases are tried, by hand: `OPENNESS_TIMES=20`.
fn times() -> u32 {
    let times = std::env::var("OPENNESS_TIMES").ok();
    times.and_then(|times| times.parse().ok()).unwrap_or(1)
}

/// Runs a property over so many cases, always the same ones; a failing one
/// shrinks to the smallest that still fails.
#[track_caller]
pub fn check<S: Strategy>(
    seed: u8,
    cases: u32,
    strategy: S,
    test: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config {
        cases: cases * times(),
        max_global_rejects: u32::MAX,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(config, rng);
    if let Err(error) = runner.run(&strategy, test) {
        panic!("{error}");
    }
}
