//! A manifest as text: what any format said, in the openness manifest's own.
//!
//! Read again, the text is the same manifest with the same digest. By intent it
//! does not have what is no fact about the system: comments, layout and
//! [`Original`](crate::manifest::Original), the exact words of a foreign format, so
//! that the yardstick of that format then judges the facts alone. A blank text
//! says nothing and is left out, as it is where a manifest is read; a system
//! without a name is written without one, and reading says so.

pub(super) mod item;
mod json;
pub(super) mod yaml;

use crate::license::{Class, License};
use crate::manifest::{
    Access, Audience, Availability, Component, ComponentId, Components, Group, Kind, Manifest,
    Placement, System,
};
use item::{Item, Members};

/// The manifest as YAML, with a line end at its end.
///
/// The order is that of the format's description; availabilities, licenses,
/// groups and a default license stand as shorthand where that says the same.
pub fn manifest_yaml(manifest: &Manifest) -> String {
    yaml::text(&members(manifest))
}

/// The manifest as JSON with two blanks to a level and a line end at its end:
/// the same contents as [`manifest_yaml`].
pub fn manifest_json(manifest: &Manifest) -> String {
    json::text(&members(manifest))
}

fn members(manifest: &Manifest) -> Members {
    let defaults = Defaults::of(&manifest.components);
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
    members.words(
        "claims",
        manifest.claims.iter().map(|said| said.claim.word()),
    );
    members.list("sources", texts(&manifest.sources));
    members
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
    members
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
        && license.map(License::text) == defaults.get(id.kind())
        && license.is_some();
    let license = license.filter(|_| !is_default);
    let urls = texts(&component.urls);
    let note = component.note.as_deref().filter(|note| !is_blank(note));
    let has_more = !urls.is_empty() || note.is_some();
    if !has_more {
        match (component.availability, license) {
            (Availability::Unknown, None) => return None,
            (availability, None) => return Some(Item::Word(availability.word())),
            (Availability::Public, Some(license)) if can_stand_alone(license) => {
                return Some(license_text(license));
            }
            _ => {}
        }
    }
    // Without an availability a license says `public`, and all else `unknown`.
    let silent = match license.is_some_and(License::is_license) {
        true => Availability::Public,
        false => Availability::Unknown,
    };
    let mut members = Members::default();
    if component.availability != silent {
        members.push("availability", Item::Word(component.availability.word()));
    }
    members.item("license", license.map(license_text));
    match <[Item; 1]>::try_from(urls) {
        Ok([url]) => members.push("url", url),
        Err(urls) => members.list("url", urls),
    }
    members.text("note", note);
    Some(Item::Map(members))
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether a license says anything: one without text is none where it is read.
fn says(license: &License) -> bool {
    !is_blank(license.text())
}

/// Whether two licenses are written alike.
fn same(one: &License, other: &License) -> bool {
    one.text() == other.text()
}

/// Whether a license is told from an availability, also a misspelt one.
fn can_stand_alone(license: &License) -> bool {
    Availability::from_word(license.text()).is_none() && license.class() != Class::Unknown
}

/// Of a license too long to be read only the beginning is known: it stays too
/// long.
fn license_text(license: &License) -> Item {
    let more = if license.is_cut() { "…" } else { "" };
    Item::Text([license.text(), more].concat())
}

fn texts(texts: &[String]) -> Vec<Item> {
    let texts = texts.iter().filter(|text| !is_blank(text));
    texts.map(|text| Item::Text(text.clone())).collect()
}

/// The default license of each kind: where everything of a kind that is given
/// out has a license, the most common of them.
struct Defaults<'m>([Option<&'m License>; Kind::ALL.len()]);

impl<'m> Defaults<'m> {
    fn of(components: &'m Components) -> Self {
        let given_out: Vec<(Kind, Option<&License>)> = components
            .iter()
            .filter(|(_, component)| component.availability.is_given_out())
            .map(|(id, component)| {
                let license = component.license.as_ref().filter(|license| says(license));
                (id.kind(), license)
            })
            .collect();
        let most_common = |kinds: &[Kind]| {
            let mut counts: Vec<(&License, usize)> = Vec::new();
            for (_, license) in given_out.iter().filter(|(kind, _)| kinds.contains(kind)) {
                // Something without a license would get it.
                let license = (*license)?;
                match counts.iter_mut().find(|(known, _)| same(known, license)) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((license, 1)),
                }
            }
            counts.retain(|(license, count)| *count > 1 && license.is_license());
            // Of several the first.
            let (license, _) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
            Some(license)
        };
        match most_common(&Kind::ALL) {
            Some(license) => Defaults([Some(license); Kind::ALL.len()]),
            None => Defaults(Kind::ALL.map(|kind| most_common(&[kind]))),
        }
    }

    fn get(&self, kind: Kind) -> Option<&'m str> {
        self.0.get(kind as usize)?.map(License::text)
    }

    /// One for all, or one for each kind.
    fn item(&self) -> Option<Item> {
        let [first, rest @ ..] = &self.0;
        if let Some(license) = first
            && rest
                .iter()
                .all(|other| other.is_some_and(|other| same(other, license)))
        {
            return Some(license_text(license));
        }
        let mut members = Members::default();
        for (kind, license) in Kind::ALL.into_iter().zip(&self.0) {
            members.item(kind.word(), license.map(license_text));
        }
        (!members.is_empty()).then_some(Item::Map(members))
    }
}
