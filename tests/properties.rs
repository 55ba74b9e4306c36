//! What holds of every verdict on every manifest: its range holds whatever is
//! still to be stated, more openness never lowers it, and it is the same each
//! time.

#[path = "common/restatement/mod.rs"]
mod restatement;

use openness_badge::facts::Facts;
use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::{Availability, Channel, ComponentId};
use openness_badge::read;
use openness_badge::report::Report;
use proptest::prelude::*;
use proptest::sample::select;
use restatement::Release;
use restatement::any::{Mostly, check, license, open_license, release};
use restatement::compare::{place, report_of};
use restatement::completion::{choices, complete};
use restatement::taxonomy;

/// A figure at both ends of its range.
#[derive(Clone, Debug, PartialEq)]
struct Ends {
    name: String,
    least: f64,
    most: f64,
}

/// Every verdict and the score, each at both ends. A headline that is no grade
/// stands for the lowest.
fn ends(report: &Report) -> Vec<Ends> {
    let of_verdict = |verdict: &openness_badge::report::Verdict| {
        let id = &*verdict.yardstick;
        let at_most = &verdict.at_most;
        let end = |index, points| f64::from(place(id, index, points).unwrap_or(0));
        Ends {
            name: id.to_owned(),
            least: end(verdict.index, verdict.points),
            most: end(at_most.index, at_most.points),
        }
    };
    let score = report.score.as_ref().unwrap();
    let score = Ends {
        name: "score".to_owned(),
        least: score.total,
        most: score.at_most,
    };
    let verdicts = report.verdicts.iter();
    verdicts
        .filter(|verdict| verdict.yardstick != "taxonomy")
        .map(of_verdict)
        .chain([score])
        .collect()
}

/// The twelve levels, where they are levels.
fn levels(report: &Report) -> Vec<(&'static str, Option<u8>)> {
    let detail = serde_json::to_value(&report.verdict("taxonomy").unwrap().detail).unwrap();
    let level = |name: &str| {
        let text = detail[name].as_str().unwrap();
        text.strip_prefix(['C', 'D'])?.parse().ok()
    };
    taxonomy::TWELVE
        .into_iter()
        .map(|(name, _)| (name, level(name)))
        .collect()
}

const CLOSE: f64 = 1e-9;

fn any_release() -> impl Strategy<Value = Release> {
    prop_oneof![
        release(Mostly::NotStated),
        release(Mostly::Open),
        release(Mostly::Anything),
    ]
}

/// Of every completion each verdict and the score lie within the range.
#[test]
fn a_range_holds_every_completion() {
    check(
        11,
        1000,
        (any_release(), choices()),
        |(release, choices)| {
            let whole = complete(&release, &choices);
            let [before, after] = [&release, &whole].map(report_of);
            for (range, end) in ends(&before).into_iter().zip(ends(&after)) {
                prop_assert!(
                    range.least <= end.least + CLOSE && end.most <= range.most + CLOSE,
                    "{range:?} does not hold {end:?} of the completion{whole:?}"
                );
            }
            for ((name, least), (_, level)) in levels(&before).into_iter().zip(levels(&after)) {
                let (Some(least), Some(level)) = (least, level) else {
                    continue;
                };
                prop_assert!(
                    least <= level,
                    "{name} falls from {least} to {level}: {whole:?}"
                );
            }
            Ok(())
        },
    );
}

/// From withheld to public.
const DEGREES: [Availability; 5] = [
    Availability::Closed,
    Availability::Described,
    Availability::Partial,
    Availability::Gated,
    Availability::Public,
];

/// A step towards more openness of one component.
#[derive(Clone, Debug)]
enum Step {
    /// From one degree to a higher one, under the same license.
    Availability(usize, usize),
    /// From no license to any.
    FirstLicense(&'static str),
    /// From any license to one that every yardstick accepts.
    OpenLicense(&'static str),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..5_usize, 0..5_usize).prop_map(|(a, b)| Step::Availability(a.min(b), a.max(b))),
        1 => license().prop_map(Step::FirstLicense),
        1 => license().prop_map(Step::OpenLicense),
    ]
}

/// More of one component never lowers a level, a verdict or the score.
#[test]
fn more_openness_never_lowers_anything() {
    let input = (any_release(), select(&ComponentId::ALL[..]), step());
    check(12, 1500, input, |(mut before, id, step)| {
        let mut after = before.clone();
        let (from, to) = (before.line_mut(id), after.line_mut(id));
        match step {
            Step::Availability(low, high) => {
                (from.availability, to.availability) = (DEGREES[low], DEGREES[high]);
            }
            Step::FirstLicense(license) => {
                (from.license, to.license) = (None, Some(license));
                before.defaults = [None; 4];
                after.defaults = [None; 4];
            }
            Step::OpenLicense(license) => {
                (from.license, to.license) = (Some(license), Some(open_license(id)));
            }
        }
        // To give out weights beside channels without a download is to contradict
        // oneself: the more closed statement counts, so that described weights
        // would fall in the score and in the index.
        let download = |channels: &Vec<Channel>| channels.contains(&Channel::Download);
        let contradicts =
            id == ComponentId::Weights && !after.channels.as_ref().is_none_or(download);
        prop_assume!(!contradicts);
        let [low, high] = [&before, &after].map(report_of);
        for (low, high) in ends(&low).into_iter().zip(ends(&high)) {
            prop_assert!(
                low.least <= high.least + CLOSE,
                "{low:?} to {high:?} by {after:?}"
            );
            // No license at all may still come to be an open one.
            let may_fall = matches!(step, Step::FirstLicense(_));
            prop_assert!(
                may_fall || low.most <= high.most + CLOSE,
                "{low:?} to {high:?} by {after:?}"
            );
        }
        for ((name, low), (_, high)) in levels(&low).into_iter().zip(levels(&high)) {
            if let (Some(low), Some(high)) = (low, high) {
                prop_assert!(
                    low <= high,
                    "{name} falls from {low} to {high} by {after:?}"
                );
            }
            // The one exception: the authors have no level for a part of it.
            let is_partial = after.line(id).availability == Availability::Partial;
            prop_assert!(
                low.is_none() || high.is_some() || is_partial,
                "{name} has no level any more by {after:?}"
            );
        }
        Ok(())
    });
}

fn facts(release: &Release) -> Facts {
    let text = release.text();
    let reading = read::read(&text, &read::Options::default());
    Facts::of(&reading.manifest.unwrap())
}

/// The same text gives the same report, and contradictions are settled once.
#[test]
fn counting_twice_is_counting_once() {
    check(13, 500, any_release(), |release| {
        prop_assert_eq!(report_of(&release), report_of(&release));
        let facts = facts(&release);
        let counted = facts.counted();
        prop_assert_eq!(counted.counted(), counted);
        prop_assert_eq!(counted.contradictions(), []);
        for yardstick in YARDSTICKS {
            prop_assert_eq!(yardstick.grade(&facts), yardstick.grade(&facts));
        }
        Ok(())
    });
}

/// What is settled has nothing open, and what is not settled has something, all
/// of which the manifest leaves open.
#[test]
fn what_is_open_is_what_keeps_it_from_being_settled() {
    check(14, 1000, any_release(), |release| {
        let report = report_of(&release);
        for verdict in &report.verdicts {
            prop_assert_eq!(
                verdict.open.is_empty(),
                verdict.settled,
                "{}: {:?}",
                verdict.yardstick,
                verdict.open
            );
            for name in &verdict.open.not_stated {
                prop_assert!(
                    is_not_stated(&release, name),
                    "{}: {name}",
                    verdict.yardstick
                );
            }
            for id in &verdict.open.judgement {
                let found = verdict.requirements.iter().find(|found| found.id == *id);
                let state = found.map(|found| found.state.label());
                prop_assert_eq!(
                    state,
                    Some("needs judgement"),
                    "{}: {}",
                    verdict.yardstick,
                    id
                );
            }
        }
        Ok(())
    });
}

/// Whether a release leaves this open.
fn is_not_stated(release: &Release, name: &str) -> bool {
    let is_unknown = |id: ComponentId| release.line(id).availability == Availability::Unknown;
    match name.split_once('.') {
        Some(("access", "price")) => release.price.is_none(),
        Some(("access", "channels")) => release.channels.is_none(),
        Some((key, "license")) => members(key).into_iter().all(|id| {
            release.license(id).is_none() && release.line(id).availability.is_given_out()
        }),
        Some(_) => false,
        None => members(name).into_iter().all(is_unknown),
    }
}

fn members(key: &str) -> Vec<ComponentId> {
    match key {
        "training-code" => restatement::TRAINING_CODE.to_vec(),
        "training-data" => restatement::TRAINING_DATA.to_vec(),
        key => vec![ComponentId::from_key(key).unwrap()],
    }
}
