//! What breakdown, Markdown, pictures and the command line say in the same words:
//! how far a verdict could rise, what the next step is, what a reader can do.

mod component;
mod link;
mod steps;

pub use component::{notes, state, withdrawn};
pub use link::{link_name, link_names};
pub use steps::sentences as steps;

use super::words::percent_text;
use crate::manifest::{ComponentId, Date, Group};
use crate::report::{Answer, Can, Detail, Figure, Published, PublishedGrade, Verdict};
use crate::words::{BreakdownWord, Language, ListWord, ReportWord, Value};

/// As many entries of a list that has no bound are shown: of addresses, earlier levels,
/// safeguards, claims and published grades.
pub const MOST_SHOWN: usize = 50;

/// So many missing facts are named; more are counted.
const NAMED: usize = 3;

/// Whether a verdict is not settled, and could show something better.
pub fn can_rise(verdict: &Verdict) -> bool {
    !verdict.settled && verdict.at_most.headline != verdict.headline
}

/// How far a verdict that is not settled could rise, and with what: `up to Class
/// I; not stated: 9 components`. None where nothing better could be shown.
pub fn up_to(verdict: &Verdict, language: Language) -> Option<String> {
    if !can_rise(verdict) {
        return None;
    }
    let grade = &verdict.at_most.headline;
    let not_stated = not_stated(&verdict.open.not_stated, language);
    let judgement: Vec<String> = verdict
        .requirements
        .iter()
        .filter(|requirement| verdict.open.judgement.contains(&requirement.id))
        .map(|requirement| language.within_sentence(&requirement.label))
        .collect();
    let word = match (&not_stated, judgement.is_empty()) {
        (None, true) => BreakdownWord::UpTo,
        (Some(_), true) => BreakdownWord::UpToNotStated,
        (None, false) => BreakdownWord::UpToJudgement,
        (Some(_), false) => BreakdownWord::UpToBoth,
    };
    Some(language.say(
        word,
        &[
            ("grade", grade),
            ("not_stated", &not_stated),
            ("judgement", &language.and(&judgement)),
        ],
    ))
}

/// A verdict in a narrow cell: of counts and points the figures, `≥ 3 of 7`; of all
/// else the headline, made fit to be shown.
#[cfg(feature = "full")]
pub fn short(verdict: &Verdict, language: Language) -> String {
    use crate::grade::{Scale, Yardstick};
    use crate::report::Shown;
    use crate::words::GalleryWord;
    let scale = Yardstick::by_id(&verdict.yardstick).map(|yardstick| yardstick.scale);
    let is_figure = matches!(scale, Some(Scale::Count | Scale::Elements | Scale::Points));
    let count = match verdict.points {
        Some(points) => Some(language.figure(&points.to_string())),
        None => verdict.index.map(|index| index.to_string()),
    };
    let is_grade = matches!(verdict.shown, Shown::Grade | Shown::AtLeast);
    let Some(count) = count.filter(|_| is_figure && is_grade) else {
        return crate::shown::shown(&verdict.headline).into_owned();
    };
    let figure = language.say(GalleryWord::Of, &[("count", &count), ("all", &verdict.of)]);
    match verdict.shown {
        Shown::AtLeast => language.say(BreakdownWord::AtLeastSign, &[("figure", &figure)]),
        _ => figure,
    }
}

/// `training data and the price`, or `9 components`; none where nothing is
/// missing. Keys are those of a verdict's `open`.
pub fn not_stated<T: AsRef<str>>(keys: &[T], language: Language) -> Option<String> {
    let keys: Vec<&str> = keys.iter().map(AsRef::as_ref).collect();
    let items = match keys.len() {
        0 => return None,
        1..=NAMED => keys.iter().map(|key| named(key, language)).collect(),
        _ => counted(&keys, language),
    };
    Some(language.and(&items))
}

/// A missing fact within a sentence.
fn named(key: &str, language: Language) -> String {
    match key {
        "access.price" => language.text(BreakdownWord::Price).to_owned(),
        "access.channels" => language.text(BreakdownWord::Reach).to_owned(),
        _ => match key.strip_suffix(".license") {
            Some(key) => {
                let component = component(key, language);
                language.say(BreakdownWord::LicenseOf, &[("component", &component)])
            }
            None => component(key, language),
        },
    }
}

/// Missing facts by their kinds.
fn counted(keys: &[&str], language: Language) -> Vec<String> {
    let (mut components, mut licenses) = (0, 0);
    let mut others = Vec::new();
    for key in keys {
        match Group::from_key(key) {
            Some(group) => components += group.members().len() as u32,
            None if key.starts_with("access.") => others.push(named(key, language)),
            None if key.ends_with(".license") => licenses += 1,
            None => components += 1,
        }
    }
    let count = |count: u32, word: BreakdownWord| {
        (count > 0).then(|| language.say(word, &[("count", &count)]))
    };
    let mut items = Vec::new();
    items.extend(count(components, BreakdownWord::CountComponents));
    items.extend(count(licenses, BreakdownWord::CountLicenses));
    items.append(&mut others);
    items
}

/// The name of a component or a group within a sentence; a key that is neither as
/// it is.
pub fn component(key: &str, language: Language) -> String {
    match (Group::from_key(key), ComponentId::from_key(key)) {
        (Some(group), _) => group.inside(language).to_owned(),
        (_, Some(id)) => id.inside(language).to_owned(),
        (None, None) => key.to_owned(),
    }
}

/// A level, and the date that it describes.
pub fn as_of(level: String, date: Option<Date>, language: Language) -> String {
    match date {
        Some(date) => {
            let values: [(&str, &dyn Value); 2] = [("level", &level), ("date", &date.text())];
            language.say(BreakdownWord::AsOfLevel, &values)
        }
        None => level,
    }
}

/// Two ends: `at least` and `at most` in one.
pub fn between(least: &str, most: &str, language: Language) -> String {
    language.say(BreakdownWord::Range, &[("least", &least), ("most", &most)])
}

/// What [`Score::shares`](crate::report::Score::shares) are called.
pub const SHARES: [BreakdownWord; 4] = [
    BreakdownWord::ScoreAll,
    BreakdownWord::ScoreModel,
    BreakdownWord::ScoreRisk,
    BreakdownWord::ScoreReplication,
];

/// A share in whole percent: `62 %`, or `31 % to 80 %` where not all is stated.
pub fn range(share: f64, most: f64, language: Language) -> String {
    let least = percent_text(share, language);
    match share < most {
        true => between(&least, &percent_text(most, language), language),
        false => least,
    }
}

/// The six plain answers with their questions, in their order.
pub fn answers(can: &Can) -> [(BreakdownWord, Answer); 6] {
    [
        (BreakdownWord::Use, can.use_it),
        (BreakdownWord::Run, can.run),
        (BreakdownWord::Commercial, can.commercial),
        (BreakdownWord::Inspect, can.inspect),
        (BreakdownWord::Data, can.data),
        (BreakdownWord::Rebuild, can.rebuild),
    ]
}

/// Whether what is stated supports a claim.
pub fn supports(borne_out: bool) -> BreakdownWord {
    match borne_out {
        true => BreakdownWord::Supported,
        false => BreakdownWord::NotSupported,
    }
}

/// Which sentence says what a yardstick's owner has published. Its places are
/// `author`, `grade` and `date`.
pub fn published(published: &Published) -> BreakdownWord {
    match published.date {
        Some(_) => BreakdownWord::PublishedOn,
        None => BreakdownWord::Published,
    }
}

/// The components that the headline of the taxonomy rates.
pub const RATED: [&str; 2] = ["deployment.data.weights", "training.data.pretraining"];

/// What was published, as short as a headline.
pub fn published_short(published: &Published, language: Language) -> Option<String> {
    let levels = match &published.grade {
        PublishedGrade::Headline(grade) => return Some(grade.clone()),
        PublishedGrade::Levels(levels) => levels,
    };
    let level = |name| match levels.get(name) {
        Some(Figure::Text(level)) => Some(&**level),
        _ => None,
    };
    let [weights, data] = RATED.map(level);
    let values: [(&str, &dyn Value); 2] = [("weights", &weights?), ("data", &data?)];
    Some(language.say(ReportWord::TaxonomyHeadline, &values))
}

/// What was published, as a text: a grade, or each component with its level in
/// the order of the owner.
pub fn published_grade(grade: &PublishedGrade, language: Language) -> String {
    match grade {
        PublishedGrade::Headline(grade) => grade.clone(),
        PublishedGrade::Levels(levels) => {
            let levels = levels_of(levels).map(|(name, level)| [name, " ", level].concat());
            let levels: Vec<String> = levels.collect();
            levels.join(language.text(ListWord::Comma))
        }
    }
}

/// The levels of components that were published, by their names.
pub fn levels_of(levels: &Detail) -> impl Iterator<Item = (&str, &str)> {
    levels.0.iter().filter_map(|(name, level)| match level {
        Figure::Text(level) => Some((name.as_ref(), level.as_ref())),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, report};

    const EN: Language = Language::ENGLISH;

    #[test]
    fn few_missing_facts_are_named_and_many_counted() {
        let says = |keys: &[&str], expected: &str| {
            assert_eq!(not_stated(keys, EN).as_deref(), Some(expected), "{keys:?}");
        };
        assert_eq!(not_stated::<&str>(&[], EN), None);
        says(&["weights"], "weights");
        says(&["training-data"], "training data");
        says(&["access.price"], "the price");
        says(&["model-card.license"], "the license of the model card");
        says(
            &["training-code", "weights.license", "access.price"],
            "training code, the license of the weights and the price",
        );
        says(&["access.channels"], "how the system is reached");
        // A group is as many as its members.
        says(
            &["training-code", "weights", "architecture", "model-card"],
            "6 components",
        );
        says(
            &[
                "weights",
                "model-card.license",
                "data-card.license",
                "access.price",
            ],
            "1 component, 2 licenses and the price",
        );
        says(
            &["a.license", "b.license", "c.license", "d.license"],
            "4 licenses",
        );
    }

    #[track_caller]
    fn rises(components: &str, yardstick: &str, expected: Option<&str>) {
        let text = format!("openness: 1\nsystem: {{ name: T }}\ncomponents: {{ {components} }}\n");
        let report = report(&text, &Options::default());
        let verdict = report.verdict(yardstick).unwrap();
        assert_eq!(
            up_to(verdict, EN).as_deref(),
            expected,
            "{}",
            verdict.headline
        );
    }

    #[test]
    fn a_verdict_says_how_far_it_could_rise() {
        rises(
            "weights: closed",
            "gradient",
            Some("up to API access; not stated: how the system is reached"),
        );
        rises("weights: public, training-data: closed", "gradient", None);
        rises(
            "weights: MIT, training-data: closed",
            "osaid",
            Some("up to 2 of 3 elements; not stated: 8 components"),
        );
        rises(
            "weights: MIT, training-data: gated, data-card: MIT, supporting-tools: closed",
            "osaid",
            Some("up to 2 of 3 elements; needs judgement: data information"),
        );
    }

    #[test]
    fn a_score_and_its_groups_are_ranges() {
        let text = "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n";
        let score = report(text, &Options::default()).score.unwrap();
        let told = score.shares().map(|(share, most)| range(share, most, EN));
        let whole = [
            "8 % to 100 %",
            "25 % to 100 %",
            "0 % to 100 %",
            "0 % to 100 %",
        ];
        assert_eq!(told, whole);
        assert_eq!(range(31.4, 31.4, EN), "31 %");
    }
}
