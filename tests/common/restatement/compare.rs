//! Everything that the program says of a release, against the restatement.

use openness_badge::report::{Detail, Figure, Report, State, Verdict};
use openness_badge::{Options, report};

use super::range::{Expected, Scale, shown, state};
use super::world::Worlds;
use super::{Release, World, can, eu, g7, gradient, mof, osai, osaid, pieces, score, taxonomy};

/// What differs, one line each.
pub struct Differences(pub Vec<String>);

impl Differences {
    fn hold<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, ours: T, restated: T) {
        if ours != restated {
            self.0
                .push(format!("{what}: {ours:?}, restated {restated:?}"));
        }
    }

    fn one_of(&mut self, what: &str, ours: &str, restated: &[&str]) {
        if !restated.contains(&ours) {
            self.0
                .push(format!("{what}: {ours:?}, restated {restated:?}"));
        }
    }

    fn close(&mut self, what: &str, ours: f64, restated: f64) {
        if (ours - restated).abs() > 1e-9 {
            self.0.push(format!("{what}: {ours}, restated {restated}"));
        }
    }
}

#[track_caller]
pub fn report_of(release: &Release) -> Report {
    let text = release.text();
    let report = report(&text, &Options::default());
    assert!(!report.has_errors(), "{text}{:?}", report.findings);
    report
}

pub fn differences(release: &Release) -> Vec<String> {
    let report = report_of(release);
    let worlds = Worlds::of(release);
    let mut all = Differences(Vec::new());
    level(&mut all, &report, &worlds);
    the_score(&mut all, &report, &worlds);
    what_can_be_done(&mut all, &report, &worlds);
    claims(&mut all, &report, &worlds);
    for (id, expected) in verdicts(&worlds) {
        verdict(&mut all, report.verdict(id).unwrap(), &expected);
    }
    the_taxonomy(&mut all, &report, &worlds);
    states(&mut all, &report, &worlds);
    details(&mut all, &report, &worlds);
    let stated = release
        .lines
        .iter()
        .filter(|line| line.availability.word() != "unknown")
        .count();
    let told = report.stated.unwrap();
    all.hold(
        "stated",
        (usize::from(told.components), told.of),
        (stated, 30),
    );
    all.0
}

/// The verdicts of the yardsticks that have a figure of the whole.
pub fn verdicts(worlds: &Worlds) -> [(&'static str, Expected); 7] {
    let index_of_level = |world: &World| gradient::level(world).map_or(0, |level| level + 1);
    let level_words = |world: &World, place: u8| match place {
        0 => "not stated".to_owned(),
        place => {
            let gated = if gradient::gated(world) {
                ", gated"
            } else {
                ""
            };
            [gradient::LABELS[usize::from(place) - 1], gated].concat()
        }
    };
    let of = |headlines: &'static [&'static str]| {
        move |_: &World, place: u8| headlines[usize::from(place)].to_owned()
    };
    [
        (
            "gradient",
            shown(worlds, Scale::Grades, index_of_level, level_words),
        ),
        (
            "pieces",
            shown(worlds, Scale::Count(7), pieces::count, pieces::words),
        ),
        (
            "mof",
            shown(worlds, Scale::Grades, mof::place, of(&mof::HEADLINES)),
        ),
        (
            "osaid",
            shown(worlds, Scale::All(3), osaid::count, |_, n| osaid::words(n)),
        ),
        (
            "g7",
            shown(worlds, Scale::Grades, g7::rung, of(&g7::HEADLINES)),
        ),
        (
            "eu",
            shown(worlds, Scale::Count(8), eu::count, |_, n| eu::words(n)),
        ),
        (
            "osai",
            shown(worlds, Scale::Count(24), osai::place, |_, n| osai::words(n)),
        ),
    ]
}

/// A place as the report tells it.
pub fn place(yardstick: &str, index: Option<u8>, points: Option<f64>) -> Option<u8> {
    match yardstick {
        "osai" => points.map(|points| (points * 2.0) as u8),
        "gradient" => index.map(|index| index + 1),
        _ => index,
    }
}

fn verdict(all: &mut Differences, verdict: &Verdict, expected: &Expected) {
    let id = &*verdict.yardstick;
    all.hold(
        &format!("{id} headline"),
        &*verdict.headline,
        &*expected.headline,
    );
    all.hold(
        &format!("{id} settled"),
        verdict.settled,
        expected.least == expected.most,
    );
    if let Some(least) = place(id, verdict.index, verdict.points) {
        all.hold(&format!("{id} place"), least, expected.least);
    }
    // The lowest grade is none to show as long as it could be another.
    let is_grade = expected.least > 0 || expected.least == expected.most;
    all.hold(
        &format!("{id} has a place"),
        place(id, verdict.index, verdict.points).is_some(),
        is_grade,
    );
    let at_most = &verdict.at_most;
    all.hold(
        &format!("{id} at most"),
        (&*at_most.headline, place(id, at_most.index, at_most.points)),
        (&*expected.most_headline, Some(expected.most)),
    );
}

fn level(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let told = report.level.as_ref();
    all.hold(
        "level",
        told.map(|level| (level.index, level.gated, &*level.label)),
        gradient::level(&worlds.least).map(|level| {
            let label = gradient::LABELS[usize::from(level)];
            (level, gradient::gated(&worlds.least), label)
        }),
    );
    if let Some(told) = told {
        all.hold(
            "level at most",
            Some(told.at_most.index),
            gradient::level(&worlds.most),
        );
    }
}

fn the_score(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let told = report.score.as_ref().unwrap();
    let least = &worlds.least;
    all.close(
        "score model",
        told.model,
        score::group(least, &score::MODEL),
    );
    all.close("score risk", told.risk, score::group(least, &score::RISK));
    all.close(
        "score replication",
        told.replication,
        score::group(least, &score::REPLICATION),
    );
    all.close("score total", told.total, score::total(least));
    all.close("score at most", told.at_most, score::total(&worlds.most));
    all.close("score stated", told.stated, score::stated(least));
}

/// Anything as it is in JSON.
fn word<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

fn what_can_be_done(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let told = report.can.unwrap();
    let told = [
        told.use_it,
        told.run,
        told.commercial,
        told.inspect,
        told.data,
        told.rebuild,
    ]
    .map(word);
    for ((question, answer), told) in can::can(&worlds.least).into_iter().zip(told) {
        all.hold(&format!("can {question}"), &*told, answer);
    }
}

fn claims(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let restated = can::claims(&worlds.least);
    all.hold("claims", report.claims.len(), restated.len());
    for (told, (claim, tests, supported)) in report.claims.iter().zip(restated) {
        all.hold("claim", &*word(told.claim), claim);
        all.hold(
            &format!("claim {claim} supported"),
            told.borne_out,
            supported,
        );
        for (test, passes) in tests {
            all.hold(
                &format!("claim {claim} by {test}"),
                told.by.get(test),
                Some(&Figure::Flag(passes)),
            );
        }
        all.hold(
            &format!("claim {claim} misses something"),
            !told.missing.is_empty(),
            !supported,
        );
    }
}

fn text<'d>(detail: &'d Detail, name: &str) -> &'d str {
    match detail.get(name) {
        Some(Figure::Text(text)) => text,
        _ => "nothing",
    }
}

fn the_taxonomy(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let verdict = report.verdict("taxonomy").unwrap();
    for (name, id) in taxonomy::TWELVE {
        all.hold(
            &format!("taxonomy {name}"),
            text(&verdict.detail, name),
            &*taxonomy::level(&worlds.least, name, id),
        );
    }
    let [least, most] = taxonomy::expected(worlds);
    all.hold("taxonomy headline", &*verdict.headline, &*least);
    all.hold("taxonomy at most", &*verdict.at_most.headline, &*most);
}

/// "Partly" is a way of not being met.
fn plain(state: State) -> &'static str {
    match state {
        State::Met => "met",
        State::Partly | State::NotMet => "not-met",
        State::NotStated => "not-stated",
        State::NeedsJudgement => "needs-judgement",
    }
}

fn states(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let of = |yardstick: &str, name: &str| {
        let detail = &report.verdict(yardstick).unwrap().detail;
        match detail.get(name) {
            Some(Figure::State(state)) => plain(*state),
            _ => "nothing",
        }
    };
    for (yardstick, (name, ids, is_met)) in osaid::THREE
        .map(|element| ("osaid", element))
        .into_iter()
        .chain(eu::EIGHT.map(|condition| ("eu", condition)))
    {
        all.one_of(
            &format!("{yardstick} {name}"),
            of(yardstick, name),
            state(worlds, ids, is_met),
        );
    }
    let requirements = &report.verdict("mof").unwrap().requirements;
    for (name, ids, _, _) in mof::CATALOGUE.iter().filter(|(.., required)| *required) {
        let is_it = |label: &str| {
            label
                .split_once(", Class")
                .is_some_and(|(own, _)| own == *name)
        };
        let told = requirements.iter().find(|found| is_it(&found.label));
        // A report that is withheld is so, even where a paper may stand in.
        let restated = match *name {
            "Technical report" if !mof::is_met(&worlds.least, name) => {
                state(worlds, ids, |world| mof::is_listed(world, name))
            }
            _ => state(worlds, ids, |world| mof::is_met(world, name)),
        };
        let what = format!("mof {name}");
        all.one_of(
            &what,
            told.map_or("nothing", |found| plain(found.state)),
            restated,
        );
    }
    let requirements = &report.verdict("osai").unwrap().requirements;
    all.hold("osai", requirements.len(), 12);
    for (at, requirement) in requirements.iter().enumerate() {
        let what = format!("osai {}", requirement.id);
        all.one_of(&what, &word(requirement.state), osai::state(worlds, at));
    }
    let requirements = &report.verdict("pieces").unwrap().requirements;
    all.hold("pieces", requirements.len(), 7);
    for (requirement, piece) in requirements.iter().zip(pieces::SEVEN) {
        let restated = state(worlds, piece, |world| pieces::is_met(world, piece));
        all.one_of(
            &format!("pieces {}", requirement.id),
            plain(requirement.state),
            restated,
        );
    }
}

fn details(all: &mut Differences, report: &Report, worlds: &Worlds) {
    let detail = |id: &str| serde_json::to_value(&report.verdict(id).unwrap().detail).unwrap();
    let least = &worlds.least;
    all.hold(
        "g7 rung",
        detail("g7")["rung"].as_u64(),
        Some(g7::rung(least).into()),
    );
    all.hold(
        "pieces met",
        detail("pieces")["met"].as_u64(),
        Some(pieces::count(least).into()),
    );
    let osai = detail("osai");
    let classes: String = osai::parameters(least)
        .into_iter()
        .map(|halves| ['C', 'P', 'O'][usize::from(halves)])
        .collect();
    let told = osai["classes"].as_str().unwrap_or("nothing");
    all.hold("osai classes", told.replace('-', "C"), classes);
    all.hold(
        "osai points",
        osai["points"].as_f64(),
        Some(f64::from(osai::place(least)) / 2.0),
    );
    let mof = detail("mof");
    all.hold(
        "mof class",
        mof["class"].as_u64(),
        Some(mof::class(least).into()),
    );
    for (class, percent) in ["1", "2", "3"].into_iter().zip(mof::progress(least)) {
        let what = format!("mof progress {class}");
        all.hold(&what, mof["progress"][class].as_f64(), Some(percent));
        for bucket in ["included", "missing", "invalid", "unlicensed", "optional"] {
            let told = mof["buckets"][class][bucket].as_array();
            let mut told: Vec<_> = told
                .map(|names| names.iter().filter_map(|name| name.as_str()).collect())
                .unwrap_or_default();
            let mut restated = mof::bucket(least, class.parse().unwrap(), bucket);
            told.sort_unstable();
            restated.sort_unstable();
            all.hold(&format!("mof {class} {bucket}"), told, restated);
        }
    }
}
