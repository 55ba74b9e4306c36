//! The reasons and fixes of requirements, and the sentences of edits, from the
//! catalogue of words.

use crate::facts::{AccessEdit, Edit, EditSet};
use crate::grade::Subject;
use crate::license::{Class, License, Question};
use crate::manifest::{Audience, Availability, Channel, ComponentId, Group, Kind, Price};
use crate::report::Text;
use crate::words::{Foreign, Language, ListWord, Quoted, ReportWord};

/// A sentence without places.
pub fn text(language: Language, word: ReportWord) -> Text {
    Text::Borrowed(language.text(word))
}

/// What a reason or a fix is about: at its start and within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    pub name: &'static str,
    pub inside: &'static str,
}

impl Name {
    pub fn of(id: ComponentId, language: Language) -> Name {
        Name {
            name: id.name(language),
            inside: id.inside(language),
        }
    }

    pub fn of_group(group: Group, language: Language) -> Name {
        Name {
            name: group.name(language),
            inside: group.inside(language),
        }
    }
}

/// What is asked of the terms of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Terms(Question),
    /// That the Open Source Initiative has approved the license.
    Approval,
}

impl Asked {
    /// Whether everyone may use, change and pass it on.
    pub const FREEDOM: Asked = Asked::Terms(Question::Freedom);

    /// Whether an open license for content is not enough.
    fn needs_software_license(self, id: ComponentId) -> bool {
        id.kind() == Kind::Code && self.question() == Question::Freedom
    }

    fn question(self) -> Question {
        match self {
            Asked::Terms(question) => question,
            Asked::Approval => Question::Freedom,
        }
    }
}

/// The names of components in their order; of a group one, where all of its
/// members are among them.
pub fn names(ids: &[ComponentId], language: Language) -> Vec<Name> {
    let name = |id: &ComponentId| match Group::whole(*id, |member| ids.contains(&member)) {
        Some(group) if group.members().first() != Some(id) => None,
        Some(group) => Some(Name::of_group(group, language)),
        None => Some(Name::of(*id, language)),
    };
    ids.iter().filter_map(name).collect()
}

/// The names within a sentence: `weights and training data`.
fn listed(ids: &[ComponentId], language: Language) -> String {
    let names: Vec<&str> = names(ids, language)
        .iter()
        .map(|name| name.inside)
        .collect();
    language.and(&names)
}

/// "Weights: public; architecture and inference code: not stated".
pub fn reasons(items: &[(Vec<Name>, String)], language: Language) -> String {
    let mut out = String::new();
    for (names, how) in items {
        let starts = out.is_empty();
        if !starts {
            out.push_str(language.text(ReportWord::Beside));
        }
        let name = |(at, name): (usize, &Name)| match starts && at == 0 {
            true => name.name,
            false => name.inside,
        };
        let names: Vec<&str> = names.iter().enumerate().map(name).collect();
        let what = language.and(&names);
        out.push_str(&language.say(ReportWord::Reason, &[("what", &what), ("how", how)]));
    }
    out
}

/// One after the other.
pub fn sentences(sentences: &[String], language: Language) -> Text {
    Text::Owned(sentences.join(language.text(ReportWord::Next)))
}

/// What the system costs.
pub fn because_of_price(subject: &Subject) -> Text {
    let weights = subject.facts.availability(ComponentId::Weights);
    let given = matches!(weights, Availability::Public | Availability::Gated);
    let word = match subject.facts.access.price {
        Some(price) => of_price(price),
        None if given => ReportWord::PriceByWeights,
        None => ReportWord::PriceNotStated,
    };
    text(subject.language, word)
}

/// A price that is stated.
pub fn of_price(price: Price) -> ReportWord {
    match price {
        Price::Free => ReportWord::PriceFree,
        Price::Paid => ReportWord::PricePaid,
        Price::Mixed => ReportWord::PriceMixed,
    }
}

/// "Weights: public; architecture: not stated".
pub fn because(subject: &Subject, components: &[ComponentId]) -> Text {
    let how = |id| subject.facts.availability(id).name(subject.language);
    told(subject, components, |id| how(id).to_owned())
}

/// "Weights: public under llama4 (excludes the EU); architecture: not stated".
/// `asks` says what is asked of the license of each component, if anything is.
pub fn because_of_terms(
    subject: &Subject,
    components: &[ComponentId],
    asks: impl Fn(ComponentId) -> Option<Asked>,
) -> Text {
    told(subject, components, |id| with_terms(subject, id, asks(id)))
}

fn told(
    subject: &Subject,
    components: &[ComponentId],
    say: impl Fn(ComponentId) -> String,
) -> Text {
    let item = |id: &ComponentId| (vec![Name::of(*id, subject.language)], say(*id));
    let items: Vec<_> = components.iter().map(item).collect();
    Text::Owned(reasons(&items, subject.language))
}

/// How a component can be reached, and under which terms: "public under llama4
/// (excludes the EU)". What of the license decides is said where it is asked.
pub fn with_terms(subject: &Subject, id: ComponentId, asks: Option<Asked>) -> String {
    let language = subject.language;
    let availability = subject.facts.availability(id);
    let how = availability.name(language);
    if !availability.is_given_out() {
        return how.to_owned();
    }
    let Some(license) = license(subject, id) else {
        return language.say(ReportWord::WithoutLicense, &[("how", &how)]);
    };
    let mut conditions = String::new();
    for condition in asks.map_or(Vec::new(), |asks| license.deciding(asks.question())) {
        if !conditions.is_empty() {
            conditions.push_str(language.text(ListWord::Comma));
        }
        conditions.push_str(&condition.name(language));
    }
    let class = license.class();
    let word = match asks {
        Some(_) if !conditions.is_empty() => ReportWord::UnderConditions,
        Some(_) if license.is_free_but_unlisted() => ReportWord::UnderUnlisted,
        Some(_) if is_unknown(license) => ReportWord::UnderUnknown,
        Some(asks) if class == Class::OpenContent && asks.needs_software_license(id) => {
            ReportWord::UnderContent
        }
        Some(Asked::Approval) if class != Class::Osi => ReportWord::UnderNotApproved,
        _ => ReportWord::Under,
    };
    let facts: [(&str, &dyn crate::words::Value); 3] = [
        ("how", &how),
        ("license", &Foreign(license.canonical())),
        ("conditions", &conditions),
    ];
    language.say(word, &facts)
}

/// Whether nobody knows what a license allows.
pub fn is_unknown(license: &License) -> bool {
    license.terms().is_some_and(|terms| terms.is_unknown())
}

/// The license of what is given out.
fn license<'s>(subject: &'s Subject, id: ComponentId) -> Option<&'s License> {
    subject.facts.terms(id)?;
    subject.manifest.components[id].license.as_ref()
}

/// What is to be done where somebody has to judge the terms of these components:
/// to say which license is meant where a name stands for several that differ,
/// else as it is said of such terms.
pub fn judge(
    subject: &Subject,
    components: &[ComponentId],
    question: Question,
    judge: impl Fn(&License) -> ReportWord,
) -> Text {
    let language = subject.language;
    let mut told: Vec<String> = Vec::new();
    for license in components.iter().filter_map(|id| license(subject, *id)) {
        let members = license.differing(question);
        let sentence = match members.is_empty() {
            true => language.text(judge(license)).to_owned(),
            false => language.say(
                ReportWord::JudgeWhich,
                &[("license", &license.part()), ("members", &members)],
            ),
        };
        if !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    match told.is_empty() {
        true => text(language, ReportWord::JudgeTerms),
        false => sentences(&told, language),
    }
}

/// The sentence of one edit. Of a group all of whose members change in the same
/// way, `name` is the group's.
pub fn edit(edit: &Edit, name: &'static str, language: Language) -> Text {
    let (availability, license) = match edit {
        Edit::Access(edit) => return text(language, access(*edit)),
        Edit::Component {
            availability,
            license,
            ..
        } => (availability, license.as_ref().map(|license| license.text())),
    };
    let word = match (availability, license) {
        (Some(_), Some(_)) => ReportWord::EditReleaseOpen,
        (None, Some(_)) => ReportWord::EditLicense,
        (_, None) => ReportWord::EditRelease,
    };
    Text::Owned(language.say(word, &[("what", &name), ("license", &license)]))
}

fn access(edit: AccessEdit) -> ReportWord {
    match edit {
        AccessEdit::Audience(_) => ReportWord::EditEveryone,
        AccessEdit::Price(_) => ReportWord::EditFree,
        AccessEdit::Staged(_) => ReportWord::EditComplete,
        AccessEdit::Channel(Channel::Download) => ReportWord::EditDownload,
        AccessEdit::Channel(Channel::Api) => ReportWord::EditApi,
        AccessEdit::Channel(Channel::Hosted) => ReportWord::EditHosted,
    }
}

/// What would meet a requirement over these components: the edits that it lacks,
/// and what lets count what is stated of them.
pub fn fix_of(subject: &Subject, set: EditSet, components: &[ComponentId]) -> Text {
    let counts =
        |id: &ComponentId| subject.facts.availability(*id) == subject.stated.availability(*id);
    let mut set = set;
    if !components.iter().all(counts) {
        match subject.facts.access.audience {
            Audience::Everyone => set = set.and(EditSet::channel(Channel::Download)),
            _ => set.everyone = true,
        }
    }
    fix(set, subject.language)
}

/// The same of edits alone: one sentence for all of a kind.
pub fn fix(set: EditSet, language: Language) -> Text {
    let mut told = Vec::new();
    for (word, public, license) in [
        (ReportWord::FixReleaseOpen, true, true),
        (ReportWord::FixRelease, true, false),
        (ReportWord::FixLicense, false, true),
    ] {
        let is_so =
            |id: &ComponentId| (set.has_public(*id), set.has_license(*id)) == (public, license);
        let ids: Vec<ComponentId> = set.components().filter(is_so).collect();
        told.extend(about(word, &ids, language));
    }
    let of_access = |edit| language.text(access(edit)).to_owned();
    told.extend(set.access().map(of_access));
    sentences(&told, language)
}

/// A sentence about components; none where there are none.
fn about(word: ReportWord, ids: &[ComponentId], language: Language) -> Option<String> {
    let what = listed(ids, language);
    (!ids.is_empty()).then(|| language.say(word, &[("what", &what)]))
}

/// The keys of components.
pub fn keys(components: &[ComponentId]) -> Vec<Text> {
    components
        .iter()
        .map(|id| Text::Borrowed(id.key()))
        .collect()
}

/// The keys of components, as words of a file; of a group one, where all of its
/// members are among them.
pub fn quoted(ids: &[ComponentId]) -> Quoted<&'static str> {
    let key = |id: &ComponentId| match Group::whole(*id, |member| ids.contains(&member)) {
        Some(group) if group.members().first() != Some(id) => None,
        Some(group) => Some(group.key()),
        None => Some(id.key()),
    };
    Quoted(ids.iter().filter_map(key).collect())
}

/// What to state where a requirement is not met for want of statements: before
/// anything has to be released, it may be enough to say that it is.
pub fn say(subject: &Subject, components: &[Text]) -> Text {
    let facts = &subject.facts;
    let language = subject.language;
    let those = |is: &dyn Fn(ComponentId) -> bool| -> Vec<ComponentId> {
        let ids = components
            .iter()
            .filter_map(|key| ComponentId::from_key(key));
        ids.filter(|id| is(*id)).collect()
    };
    let silent = those(&|id| facts.exists(id) && facts.availability(id) == Availability::Unknown);
    let unlicensed =
        those(&|id| facts.availability(id).is_given_out() && facts.terms(id).is_none());
    let told: Vec<String> = [
        about(ReportWord::FixAvailability, &silent, language),
        about(ReportWord::FixWhichLicense, &unlicensed, language),
    ]
    .into_iter()
    .flatten()
    .collect();
    match told.is_empty() {
        true => text(language, ReportWord::FixPrice),
        false => sentences(&told, language),
    }
}
