//! A manifest as text: what any format said, in the openness manifest's own.
//!
//! Read again, the text is the same manifest with the same digest and the same
//! verdicts: what only another format's own yardstick reads goes with it, under
//! `original`. A license stands in its canonical form. A blank text says nothing
//! and is left out, as it is where a manifest is read; a system without a name is
//! written without one, and reading says so.

pub(crate) mod item;
pub(crate) mod json;
pub(crate) mod yaml;

use crate::license::{Class, License};
use crate::manifest::canonical::canonical;
use crate::manifest::{
    Access, Assessment, Audience, Availability, Claimed, Component, ComponentId, Components, Group,
    Kind, Manifest, Placement, PublishedGrade, Safeguard, Statement, System, taxonomy_levels,
};
use item::{Item, Members};

/// The manifest as YAML, with a line end at its end.
///
/// The order is that of the format's description; availabilities, licenses,
/// groups and the default license stand as shorthand where that says the same.
pub fn manifest_yaml(manifest: &Manifest) -> String {
    yaml::text(&members(manifest))
}

/// The manifest as JSON with two blanks to a level and a line end at its end:
/// the same contents as [`manifest_yaml`].
pub fn manifest_json(manifest: &Manifest) -> String {
    json::text(&members(manifest))
}

pub(crate) fn members(manifest: &Manifest) -> Members {
    let defaults = Defaults::of(manifest);
    let mut members = Members::default();
    members.push("openness", Item::Bare("1"));
    members.map("system", system(&manifest.system));
    members.map("access", access(&manifest.access));
    let history = manifest.history.iter().map(placement);
    members.list("history", history.map(Item::Map).collect());
    members.item("license", defaults.item());
    members.push(
        "components",
        Item::Map(components(&manifest.components, &defaults)),
    );
    members.push_some("claims", claims(&manifest.claims));
    let safeguards = manifest.safeguards.iter().filter_map(safeguard);
    members.list("safeguards", safeguards.collect());
    let assessments = manifest.assessments.iter().filter_map(assessment);
    members.list("assessments", assessments.collect());
    members.list("sources", texts(&manifest.sources));
    members.item("original", original(manifest));
    members
}

fn original(manifest: &Manifest) -> Option<Item> {
    Some(Item::Map(manifest.original.value()?.into()))
}

fn system(system: &System) -> Members {
    let mut members = Members::default();
    members.text("name", system.name.as_deref());
    members.text("developer", system.developer.as_deref());
    members.text("version", system.version.as_deref());
    members.words("kind", system.kind.iter().map(|kind| kind.word()));
    members.text("url", system.url.as_deref());
    members.item("released", system.released.map(Item::Date));
    members.text("based-on", system.based_on.as_deref());
    members
}

fn access(access: &Access) -> Members {
    let mut members = Members::default();
    // An empty list says that there is none, no list says nothing.
    if let Some(channels) = &access.channels {
        let words = channels.iter().map(|channel| channel.word()).collect();
        members.push("channels", Item::Words(words));
    }
    if access.audience != Audience::Everyone {
        members.push("audience", Item::Word(access.audience.word()));
    }
    members.item("price", access.price.map(|price| Item::Word(price.word())));
    if access.staged {
        members.push("staged", Item::Bare("true"));
    }
    if !access.announced {
        members.push("announced", Item::Bare("false"));
    }
    members.item("reason", access.reason.as_ref().and_then(statement));
    members.item("plans", access.plans.as_ref().and_then(statement));
    members
}

/// Without an address the text alone.
fn statement(statement: &Statement) -> Option<Item> {
    text_and_url("text", &statement.text, statement.url.as_deref())
}

fn safeguard(safeguard: &Safeguard) -> Option<Item> {
    text_and_url("what", &safeguard.what, safeguard.url.as_deref())
}

fn text_and_url(key: &'static str, text: &str, url: Option<&str>) -> Option<Item> {
    if is_blank(text) {
        return None;
    }
    let text = Item::Text(text.to_owned());
    let Some(url) = url.filter(|url| !is_blank(url)) else {
        return Some(text);
    };
    let mut members = Members::default();
    members.push(key, text);
    members.text("url", Some(url));
    Some(Item::Map(members))
}

/// On one line where all are words.
fn claims(claims: &[Claimed]) -> Item {
    let word = |said: &Claimed| match evidence(said) {
        None => Some(said.claim.word()),
        Some(_) => None,
    };
    match claims.iter().map(word).collect::<Option<Vec<_>>>() {
        Some(words) => Item::Words(words),
        None => Item::List(
            claims
                .iter()
                .map(|said| match evidence(said) {
                    None => Item::Word(said.claim.word()),
                    Some(evidence) => Item::Map(evidence),
                })
                .collect(),
        ),
    }
}

/// A claim with its evidence; none where it has none.
fn evidence(said: &Claimed) -> Option<Members> {
    let mut evidence = Members::default();
    evidence.text("url", said.url.as_deref());
    evidence.text("quote", said.quote.as_deref());
    if evidence.is_empty() {
        return None;
    }
    let mut members = Members::default();
    members.push("claim", Item::Word(said.claim.word()));
    members.append(evidence);
    Some(members)
}

fn assessment(assessment: &Assessment) -> Option<Item> {
    let mut members = Members::default();
    members.text("yardstick", Some(&assessment.yardstick));
    let grade = match &assessment.grade {
        PublishedGrade::Headline(headline) => {
            (!is_blank(headline)).then(|| Item::Text(headline.clone()))
        }
        PublishedGrade::Levels(levels) => {
            let mut of_component = Members::default();
            for (key, level) in taxonomy_levels(levels) {
                of_component.text(key, Some(level));
            }
            (!of_component.is_empty()).then_some(Item::Map(of_component))
        }
    };
    members.push("grade", grade?);
    members.item("date", assessment.date.map(Item::Date));
    members.text("url", assessment.url.as_deref());
    members.text("note", assessment.note.as_deref());
    Some(Item::Map(members))
}

fn placement(placement: &Placement) -> Members {
    let mut members = Members::default();
    members.item("date", placement.date.map(Item::Date));
    members.push("level", Item::Word(placement.level.word()));
    members.text("note", placement.note.as_deref());
    members
}

fn components(components: &Components, defaults: &Defaults) -> Members {
    let mut members = Members::default();
    let mut written = Vec::new();
    for (id, stated) in components.iter() {
        if written.contains(&id) {
            continue;
        }
        let group = Group::ALL
            .into_iter()
            .map(|group| (group.key(), group.members()))
            .find(|(_, ids)| ids.contains(&id) && ids.iter().all(|id| components[*id] == *stated));
        let key = match group {
            Some((key, ids)) => {
                written.extend(ids);
                key
            }
            None => id.key(),
        };
        members.item(key, component(id, stated, defaults));
    }
    members
}

/// In the shortest way that says the same; none where nothing is said.
fn component(id: ComponentId, component: &Component, defaults: &Defaults) -> Option<Item> {
    let license = component.license.as_ref().filter(|license| says(license));
    let is_default = component.availability.is_given_out()
        && license.is_some()
        && license.map(canonical) == defaults.get(id.kind()).map(canonical);
    let license = license.filter(|_| !is_default);
    let mut more = Members::default();
    match <[Item; 1]>::try_from(texts(&component.urls)) {
        Ok([url]) => more.push("url", url),
        Err(urls) => more.list("url", urls),
    }
    more.text("note", component.note.as_deref());
    more.item("withdrawn", component.withdrawn.map(Item::Date));
    more.text("replaced-by", component.replaced_by.as_deref());
    if more.is_empty() {
        match (component.availability, license) {
            (Availability::Unknown, None) => return None,
            (availability, None) => return Some(Item::Word(availability.word())),
            (Availability::Public, Some(license)) if can_stand_alone(license) => {
                return Some(license_text(license));
            }
            _ => {}
        }
    }
    // Without an availability a license says `public`, and all else `unknown`; a
    // text that denies it is too little to rely on.
    let silent = match license.is_some_and(License::is_license) {
        true => Availability::Public,
        false => Availability::Unknown,
    };
    let denies = license.is_some_and(|license| !license.is_license());
    let mut members = Members::default();
    if component.availability != silent || denies {
        members.push("availability", Item::Word(component.availability.word()));
    }
    members.item("license", license.map(license_text));
    members.append(more);
    Some(Item::Map(members))
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether a license says anything: one without text is none where it is read.
fn says(license: &License) -> bool {
    !is_blank(license.text())
}

/// Whether a license is told from an availability, also a misspelt one.
fn can_stand_alone(license: &License) -> bool {
    Availability::from_word(license.canonical()).is_none() && license.class() != Class::Unknown
}

fn license_text(license: &License) -> Item {
    Item::Text(canonical(license).into_owned())
}

fn texts(texts: &[String]) -> Vec<Item> {
    let texts = texts.iter().filter(|text| !is_blank(text));
    texts.map(|text| Item::Text(text.clone())).collect()
}

/// The default license of each kind: the manifest's own, unless something of the
/// kind that is given out has no license, which would get it.
struct Defaults<'m>([Option<&'m License>; Kind::ALL.len()]);

impl<'m> Defaults<'m> {
    fn of(manifest: &'m Manifest) -> Self {
        let would_get_it = |kind: Kind| {
            manifest.components.iter().any(|(id, component)| {
                id.kind() == kind
                    && component.availability.is_given_out()
                    && !component.license.as_ref().is_some_and(says)
            })
        };
        Defaults(std::array::from_fn(|at| {
            let license = manifest.defaults.get(at)?.as_ref()?;
            let kind = *Kind::ALL.get(at)?;
            (says(license) && !would_get_it(kind)).then_some(license)
        }))
    }

    fn get(&self, kind: Kind) -> Option<&'m License> {
        *self.0.get(kind as usize)?
    }

    /// One for all, or one for each kind.
    fn item(&self) -> Option<Item> {
        let [first, rest @ ..] = self.0;
        if let Some(license) = first
            && rest
                .iter()
                .all(|other| other.is_some_and(|other| canonical(other) == canonical(license)))
        {
            return Some(license_text(license));
        }
        let mut members = Members::default();
        for (kind, license) in Kind::ALL.into_iter().zip(self.0) {
            members.item(kind.word(), license.map(license_text));
        }
        (!members.is_empty()).then_some(Item::Map(members))
    }
}
