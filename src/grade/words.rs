//! The sentences of requirements, reasons and edits.

use crate::facts::{AccessEdit, Edit, EditSet, Facts};
use crate::grade::Subject;
use crate::license::{Condition, License, Question};
use crate::manifest::{Availability, Channel, ComponentId, Group};
use crate::report::Text;
use crate::text::{listed, one_of, within_sentence};

pub const JUDGE_DATA: &str = "Somebody has to judge whether what is released or described is enough to build a substantially equivalent system, and whether more cannot be shared";
pub const JUDGE_TERMS: &str = "Somebody has to read the license and judge its terms";

/// "The price is free".
pub fn because_of_price(facts: &Facts) -> Text {
    let weights = facts.availability(ComponentId::Weights);
    match facts.access.price {
        None if matches!(weights, Availability::Public | Availability::Gated) => {
            Text::Borrowed("No price is stated, and the weights can be had without paying")
        }
        None => Text::Borrowed("No price is stated"),
        Some(price) => Text::Owned(["The price is ", price.word()].concat()),
    }
}

/// "Weights: public; architecture: not stated".
pub fn because(facts: &Facts, components: &[ComponentId]) -> Text {
    told(components, |id| in_words(facts.availability(id)).to_owned())
}

/// "Weights: public under llama4 (excludes the EU); architecture: not stated".
/// `asks` says what is asked of the license of each component, if anything is.
pub fn because_of_terms(
    subject: &Subject,
    components: &[ComponentId],
    asks: impl Fn(ComponentId) -> Option<Question>,
) -> Text {
    told(components, |id| {
        let words = in_words(subject.facts.availability(id));
        if !subject.facts.availability(id).is_given_out() {
            return words.to_owned();
        }
        match license(subject, id) {
            Some(license) => {
                let remark = asks(id).map_or(String::new(), |question| remark(license, question));
                [words, " under ", license.canonical(), &remark].concat()
            }
            None => [words, ", no license stated"].concat(),
        }
    })
}

/// What of a license decides what is asked of it: " (excludes the EU)".
fn remark(license: &License, question: Question) -> String {
    let conditions = in_parentheses(&license.deciding(question));
    let unknown = license.terms().is_some_and(|terms| terms.is_unknown());
    match unknown {
        _ if !conditions.is_empty() => conditions,
        _ if license.is_free_but_unlisted() => ", which is on no list of open licenses".to_owned(),
        true => ", whose terms are not known to this program".to_owned(),
        false => conditions,
    }
}

/// " (no commercial use, no modified versions)"; nothing where there are none.
pub fn in_parentheses(conditions: &[Condition]) -> String {
    let words: Vec<String> = conditions
        .iter()
        .map(|condition| condition.words())
        .collect();
    match words.is_empty() {
        true => String::new(),
        false => [" (", &words.join(", "), ")"].concat(),
    }
}

/// The conditions of the components' licenses that decide, each once.
pub fn deciding(
    subject: &Subject,
    components: &[ComponentId],
    question: Question,
) -> Vec<Condition> {
    let licenses = components.iter().filter_map(|id| license(subject, *id));
    let mut all = Vec::new();
    for condition in licenses.flat_map(|license| license.deciding(question)) {
        if !all.contains(&condition) {
            all.push(condition);
        }
    }
    all
}

/// The license of what is given out.
fn license<'s>(subject: &'s Subject, id: ComponentId) -> Option<&'s License> {
    subject.facts.terms(id)?;
    subject.manifest.components[id].license.as_ref()
}

/// What is to be done where somebody has to judge the terms of these components:
/// to say which license is meant where a name stands for several that differ,
/// else as it is said of all terms.
pub fn judge(
    subject: &Subject,
    components: &[ComponentId],
    question: Question,
    judge_terms: &str,
) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for license in components.iter().filter_map(|id| license(subject, *id)) {
        let quoted = |name: &str| ["`", name, "`"].concat();
        let members = license.differing(question);
        let sentence = match members.is_empty() {
            true => judge_terms.to_owned(),
            false => {
                let members: Vec<String> = members.into_iter().map(quoted).collect();
                let name = quoted(license.part());
                ["Write which license ", &name, " is: ", &one_of(&members)].concat()
            }
        };
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    match sentences.is_empty() {
        true => judge_terms.to_owned(),
        false => sentences.join(". "),
    }
}

fn told(components: &[ComponentId], say: impl Fn(ComponentId) -> String) -> Text {
    let mut out = String::new();
    for id in components {
        let label = match out.is_empty() {
            true => id.label().to_owned(),
            false => {
                out.push_str("; ");
                within_sentence(id.label())
            }
        };
        for part in [&label, ": ", &say(*id)] {
            out.push_str(part);
        }
    }
    Text::Owned(out)
}

/// How a component can be reached.
pub fn in_words(availability: Availability) -> &'static str {
    match availability {
        Availability::Public => "public",
        Availability::Gated => "on request",
        Availability::Partial => "released in part",
        Availability::Described => "described, not released",
        Availability::Api => "through an API only",
        Availability::Hosted => "hosted only",
        Availability::Closed => "not released",
        Availability::None => "there is none",
        Availability::Unknown => "not stated",
    }
}

/// The sentence of one edit. Of a group all of whose members change in the same
/// way, `name` is the group's.
pub fn edit(edit: &Edit, name: &str) -> Text {
    match edit {
        Edit::Component {
            availability,
            license,
            ..
        } => {
            let verb = match availability {
                Some(Availability::Public) | None => "",
                Some(_) => "Make available: ",
            };
            let (verb, under) = match (availability, license) {
                (Some(Availability::Public), Some(_)) => {
                    ("Release the ", " under an open license, such as ")
                }
                (None, Some(_)) => ("Put the ", " under an open license, such as "),
                (Some(Availability::Public), None) => ("Release the ", ""),
                _ => (verb, ""),
            };
            let license = license
                .as_ref()
                .map_or(String::new(), |license| ["`", license.text(), "`"].concat());
            Text::Owned([verb, name, under, &license].concat())
        }
        Edit::Access(edit) => access(*edit),
    }
}

fn access(edit: AccessEdit) -> Text {
    Text::Borrowed(match edit {
        AccessEdit::Audience(_) => "Open it to everyone",
        AccessEdit::Price(_) => "Ask no price for it, and write `access.price: free`",
        AccessEdit::Staged(_) => "Complete the staged release",
        AccessEdit::Channel(Channel::Download) => "Offer a download",
        AccessEdit::Channel(Channel::Api) => "Offer an API",
        AccessEdit::Channel(Channel::Hosted) => "Offer it as a hosted service",
    })
}

/// A component's or a group's name within a sentence.
pub fn name(id: ComponentId) -> String {
    within_sentence(id.label())
}

pub fn group_name(group: Group) -> &'static str {
    match group {
        Group::TrainingCode => "training code",
        Group::TrainingData => "training data",
    }
}

/// What would meet a requirement, as one sentence: edits of a kind together.
pub fn fix(set: EditSet) -> Text {
    let names = |wanted: &dyn Fn(bool, bool) -> bool| -> Vec<String> {
        set.components()
            .filter(|id| wanted(set.has_public(*id), set.has_license(*id)))
            .map(name)
            .collect()
    };
    let mut sentences = Vec::new();
    let mut say = |verb: &str, names: Vec<String>, after: &str| {
        if !names.is_empty() {
            sentences.push([verb, &listed(&names), after].concat());
        }
    };
    say(
        "release ",
        names(&|public, license| public && license),
        " under an open license",
    );
    say("release ", names(&|public, license| public && !license), "");
    say(
        "put ",
        names(&|public, license| !public && license),
        " under an open license",
    );
    let mut out = sentences.join(", and ");
    for edit in set.access() {
        if !out.is_empty() {
            out.push_str(", and ");
        }
        out.push_str(&within_sentence(&access(edit)));
    }
    if let Some(first) = out.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Text::Owned(out)
}

/// The keys of components.
pub fn keys(components: &[ComponentId]) -> Vec<Text> {
    components
        .iter()
        .map(|id| Text::Borrowed(id.key()))
        .collect()
}

/// What to state where a requirement is not met for want of statements: before
/// anything has to be released, it may be enough to say that it is.
pub fn say(subject: &Subject, components: &[Text]) -> Text {
    let facts = &subject.facts;
    let ids = || {
        components
            .iter()
            .filter_map(|key| ComponentId::from_key(key))
    };
    let silent =
        |id: &ComponentId| facts.exists(*id) && facts.availability(*id) == Availability::Unknown;
    let unlicensed =
        |id: &ComponentId| facts.availability(*id).is_given_out() && facts.terms(*id).is_none();
    let names = |of: &dyn Fn(&ComponentId) -> bool| -> String {
        let names: Vec<String> = ids().filter(|id| of(id)).map(name).collect();
        listed(&names)
    };
    const HOW: &str = "Say how to get this: ";
    const LICENSE: &str = "Say under which license this is: ";
    let (silent, unlicensed) = (names(&silent), names(&unlicensed));
    Text::Owned(match (silent.is_empty(), unlicensed.is_empty()) {
        (true, true) => "Say what it costs: `access.price: free` if nothing".to_owned(),
        (false, true) => [HOW, &silent].concat(),
        (true, false) => [LICENSE, &unlicensed].concat(),
        (false, false) => [HOW, &silent, ". ", LICENSE, &unlicensed].concat(),
    })
}

/// A sentence that is made.
pub fn sentence(text: String) -> Text {
    Text::Owned(text)
}

/// What the developer calls it.
pub fn claim(claim: crate::manifest::Claim) -> &'static str {
    use crate::manifest::Claim;
    match claim {
        Claim::OpenSource => "open source",
        Claim::OpenWeights => "open weights",
        Claim::Open => "open",
        Claim::Reproducible => "reproducible",
    }
}
