//! What breakdown, Markdown, pictures and the command line say in the same words:
//! how far a verdict could rise, what the next step is, what a reader can do.

mod steps;

pub use steps::sentences as steps;

use super::words::{number, percent_text};
use crate::manifest::{ComponentId, Group};
use crate::report::{Answer, Can, Score, Verdict};
use crate::text::{listed, within_sentence};

/// So many missing facts are named; more are counted.
const NAMED: usize = 3;

/// How far a verdict that is not settled could rise, and with what: `up to Class
/// I: 9 components are not stated`. None where nothing better could be shown.
pub fn up_to(verdict: &Verdict) -> Option<String> {
    let most = &verdict.at_most.headline;
    if verdict.settled || *most == verdict.headline {
        return None;
    }
    let mut out = ["up to ", most].concat();
    if let Some(silent) = not_stated(&verdict.open.not_stated) {
        out += ": ";
        out += &silent;
    }
    let judged: Vec<String> = verdict
        .requirements
        .iter()
        .filter(|requirement| verdict.open.judgement.contains(&requirement.id))
        .map(|requirement| within_sentence(&requirement.label))
        .collect();
    if !judged.is_empty() {
        out += "; needs judgement: ";
        out += &listed(&judged);
    }
    Some(out)
}

/// `training data and the price are not stated`, or `9 components are not
/// stated`; none where nothing is missing. Keys are those of a verdict's `open`.
pub fn not_stated<T: AsRef<str>>(keys: &[T]) -> Option<String> {
    let keys: Vec<&str> = keys.iter().map(AsRef::as_ref).collect();
    let (items, are) = match keys.as_slice() {
        [] => return None,
        [one] => {
            let (item, is_plural) = named(one);
            (vec![item], is_plural)
        }
        few if few.len() <= NAMED => (few.iter().map(|key| named(key).0).collect(), true),
        many => (counted(many), true),
    };
    let verb = if are { " are" } else { " is" };
    Some([&listed(&items), verb, " not stated"].concat())
}

/// A missing fact within a sentence, and whether it is more than one thing.
fn named(key: &str) -> (String, bool) {
    match key {
        "access.price" => ("the price".to_owned(), false),
        "access.channels" => ("how the system is reached".to_owned(), false),
        _ => match key.strip_suffix(".license") {
            Some(key) => (["the license of the ", &component(key)].concat(), false),
            None => {
                let name = component(key);
                let is_plural = name.ends_with('s');
                (name, is_plural)
            }
        },
    }
}

/// Missing facts by their kinds.
fn counted(keys: &[&str]) -> Vec<String> {
    let (mut components, mut licenses) = (0, 0);
    let mut others = Vec::new();
    for key in keys {
        match Group::from_key(key) {
            Some(group) => components += group.members().len() as u32,
            None if key.starts_with("access.") => others.push(named(key).0),
            None if key.ends_with(".license") => licenses += 1,
            None => components += 1,
        }
    }
    let count = |count: u32, one: &str| {
        let many = if count == 1 { "" } else { "s" };
        (count > 0).then(|| [&number(count), one, many].concat())
    };
    let mut items = Vec::new();
    items.extend(count(components, " component"));
    items.extend(count(licenses, " license"));
    items.append(&mut others);
    items
}

/// The name of a component or a group within a sentence; a key that is neither as
/// it is.
pub fn component(key: &str) -> String {
    match (Group::from_key(key), ComponentId::from_key(key)) {
        (Some(Group::TrainingCode), _) => "training code".to_owned(),
        (Some(Group::TrainingData), _) => "training data".to_owned(),
        (_, Some(id)) => within_sentence(id.label()),
        (None, None) => key.to_owned(),
    }
}

/// The score in whole percent: `62 %`, or `31 % to 80 %` where not all is stated.
pub fn range(score: &Score) -> String {
    let least = percent_text(score.total);
    match score.total < score.at_most {
        true => [&least, " to ", &percent_text(score.at_most)].concat(),
        false => least,
    }
}

/// The six plain answers with their questions, in their order.
pub fn answers(can: &Can) -> [(&'static str, Answer); 6] {
    [
        ("Use it", can.use_it),
        ("Run it yourself", can.run),
        ("Use it commercially", can.commercial),
        ("Look inside", can.inspect),
        ("See what it was trained on", can.data),
        ("Build it again", can.rebuild),
    ]
}

/// An answer in words.
pub fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::OnRequest => "on request",
        Answer::Partly => "partly",
        Answer::No => "no",
        Answer::NotStated => "not stated",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, report};

    #[test]
    fn few_missing_facts_are_named_and_many_counted() {
        let says = |keys: &[&str], expected: &str| {
            assert_eq!(not_stated(keys).as_deref(), Some(expected), "{keys:?}");
        };
        assert_eq!(not_stated::<&str>(&[]), None);
        says(&["weights"], "weights are not stated");
        says(&["training-data"], "training data is not stated");
        says(&["access.price"], "the price is not stated");
        says(
            &["model-card.license"],
            "the license of the model card is not stated",
        );
        says(
            &["training-code", "weights.license", "access.price"],
            "training code, the license of the weights and the price are not stated",
        );
        says(
            &["access.channels"],
            "how the system is reached is not stated",
        );
        // A group is as many as its members.
        says(
            &["training-code", "weights", "architecture", "model-card"],
            "6 components are not stated",
        );
        says(
            &[
                "weights",
                "model-card.license",
                "data-card.license",
                "access.price",
            ],
            "1 component, 2 licenses and the price are not stated",
        );
        says(
            &["a.license", "b.license", "c.license", "d.license"],
            "4 licenses are not stated",
        );
    }

    #[track_caller]
    fn rises(components: &str, yardstick: &str, expected: Option<&str>) {
        let text = format!("openness: 1\nsystem: {{ name: T }}\ncomponents: {{ {components} }}\n");
        let report = report(&text, &Options::default());
        let verdict = report.verdict(yardstick).unwrap();
        assert_eq!(up_to(verdict).as_deref(), expected, "{}", verdict.headline);
    }

    #[test]
    fn a_verdict_says_how_far_it_could_rise() {
        rises(
            "weights: closed",
            "gradient",
            Some("up to API access: how the system is reached is not stated"),
        );
        rises("weights: public, training-data: closed", "gradient", None);
        rises(
            "weights: MIT, training-data: closed",
            "osaid",
            Some("up to 2 of 3 elements: 8 components are not stated"),
        );
        rises(
            "weights: MIT, training-data: gated, data-card: MIT, supporting-tools: closed",
            "osaid",
            Some("up to 2 of 3 elements; needs judgement: data information"),
        );
    }

    #[test]
    fn a_score_is_a_range() {
        let mut score = report(
            "openness: 1\nsystem: { name: T }\ncomponents: {}\n",
            &Options::default(),
        )
        .score
        .unwrap();
        (score.total, score.at_most) = (31.4, 80.0);
        assert_eq!(range(&score), "31 % to 80 %");
        score.at_most = 31.4;
        assert_eq!(range(&score), "31 %");
    }
}
