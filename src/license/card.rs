//! The license of a model card: three fields that may say three things.

use super::address::{self, Evidence};
use super::entry::find;
use super::{Class, Entry, License};

/// What the fields `license`, `license_name` and `license_link` of a card come
/// to.
#[derive(Clone, Debug, PartialEq)]
pub struct FromCard {
    pub license: License,
    /// `license` and `license_name` name different licenses: both hold, so that
    /// the least open counts, and the card needs a look.
    pub differ: bool,
}

/// Reads the fields. `None` where none of them has any text.
///
/// `license` is an id of Hugging Face, or several joined with `AND`; where it is
/// `other`, `license_name` counts. Where the two differ both hold. The link
/// names the license where no other field does, and tells apart the texts that
/// one name stands for; a link to a restricted license restricts an unknown one.
pub(super) fn read(
    id: Option<License>,
    name: Option<&str>,
    link: Option<&str>,
) -> Option<FromCard> {
    let stated = |text: Option<&str>| {
        text.map(str::trim)
            .filter(|text| !text.is_empty())
            .map(License::parse_hugging_face)
    };
    let one = |license| FromCard {
        license,
        differ: false,
    };
    let id = id.filter(|id| !id.text().trim().is_empty());
    let name = stated(name);
    let evidence = link.map(str::trim).and_then(address::evidence);
    let is_named = |license: &License| license.is_license() && !is_placeholder(license);
    let (id_named, name_named) = (
        id.as_ref().is_some_and(is_named),
        name.as_ref().is_some_and(is_named),
    );
    let from_card = match (id, name) {
        (Some(id), Some(name)) if id_named && name_named => both(id, name),
        (Some(id), _) if id_named => one(id),
        (_, Some(name)) if name_named => one(name),
        (id, name) => match &evidence {
            Some(Evidence::License(_)) => one(License::parse_hugging_face(link?.trim())),
            // "none" or "other" in the first field, or in the second alone.
            _ => one(id
                .filter(|id| name.is_none() || !id.is_license())
                .or(name)?),
        },
    };
    Some(match evidence {
        Some(evidence) => FromCard {
            license: by_evidence(from_card.license, &evidence),
            ..from_card
        },
        None => from_card,
    })
}

fn is_placeholder(license: &License) -> bool {
    let mut licenses = license.licenses();
    let first = licenses.next().and_then(|term| term.entry());
    licenses.next().is_none() && first.is_some_and(Entry::is_placeholder)
}

/// Two fields that name something.
fn both(id: License, name: License) -> FromCard {
    let same = |license| FromCard {
        license,
        differ: false,
    };
    if let (Some(one), Some(other)) = (single(&id), single(&name)) {
        if one == other {
            return same(id);
        }
        // One names all that the other may be: the narrower counts.
        if one.members().contains(&other) {
            return same(name);
        }
        if other.members().contains(&one) {
            return same(id);
        }
    } else if id.canonical() == name.canonical() {
        return same(id);
    }
    let canonical = |license: &License| License::parse_hugging_face(license.canonical());
    FromCard {
        license: License::all_of(&[&id, &name].map(canonical)).unwrap_or(id),
        differ: true,
    }
}

/// The one license of a text.
fn single(license: &License) -> Option<Entry> {
    let mut licenses = license.licenses();
    let entry = *licenses.next()?.entry()?;
    licenses.next().is_none().then_some(entry)
}

/// Owners whose texts a name of several stands for.
const OWNERS: [(&str, &str); 4] = [
    ("minimax-ai", "modified-mit-minimax"),
    ("minimaxai", "modified-mit-minimax"),
    ("mistralai", "modified-mit-mistralai"),
    ("moonshotai", "modified-mit-moonshotai"),
];

/// The license as its link makes it more certain.
fn by_evidence(license: License, evidence: &Evidence) -> License {
    let entry = single(&license);
    let members = entry.map(|entry| entry.members()).unwrap_or_default();
    let meant = match evidence {
        // What nobody knows is no freer than the text that it links to.
        Evidence::License(link)
            if license.class() == Class::Unknown && link.class() > Class::Unknown =>
        {
            let text = [license.canonical(), " AND ", link.id()].concat();
            return match License::parse_hugging_face(&text) {
                restricted if restricted.class() >= link.class() => restricted,
                _ => license,
            };
        }
        Evidence::License(link) => members.into_iter().find(|member| member == link),
        Evidence::Owner(owner) if entry.is_some_and(|entry| entry.id() == "modified-mit") => {
            let owner = OWNERS.iter().find(|(name, _)| name == owner);
            owner.and_then(|(_, id)| find(id))
        }
        Evidence::Owner(_) => None,
    };
    match meant {
        Some(meant) => license.narrowed(meant),
        None => license,
    }
}
