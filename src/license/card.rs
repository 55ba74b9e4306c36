//! The license of a model card: three fields that may say three things.

use super::address::{self, Evidence};
use super::entry::{Origin, find};
use super::{Class, Entry, License, Term};

/// What the fields `license`, `license_name` and `license_link` of a card come
/// to.
#[derive(Clone, Debug, PartialEq)]
pub struct FromCard {
    pub license: License,
    /// `license` and `license_name` name different licenses: both hold, so that
    /// the least open counts, and the card needs a look.
    pub differ: bool,
    /// The same of a link to the text of another license: what it leads to.
    pub link_differs: Option<&'static str>,
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
        Some(evidence) => {
            let (license, link_differs) =
                by_evidence(from_card.license, &evidence, License::parse_hugging_face);
            FromCard {
                license,
                link_differs,
                ..from_card
            }
        }
        None => from_card,
    })
}

fn one(license: License) -> FromCard {
    FromCard {
        license,
        differ: false,
        link_differs: None,
    }
}

/// A license as the address of its text makes it more certain; and the id of the
/// license that the address leads to, where that is another one: then both hold.
pub(super) fn with_link(license: License, link: &str) -> (License, Option<&'static str>) {
    match address::evidence(link.trim()) {
        Some(evidence) if license.is_license() => by_evidence(license, &evidence, License::parse),
        _ => (license, None),
    }
}

fn is_placeholder(license: &License) -> bool {
    let mut licenses = license.licenses();
    let first = licenses.next().and_then(|term| term.entry());
    licenses.next().is_none() && first.is_some_and(Entry::is_placeholder)
}

/// Two fields that name something.
fn both(id: License, name: License) -> FromCard {
    if let (Some(first), Some(other)) = (single(&id), single(&name)) {
        if first == other {
            return one(id);
        }
        // One names all that the other may be: the narrower counts.
        if first.members().contains(&other) {
            return one(name);
        }
        if other.members().contains(&first) {
            return one(id);
        }
    } else if id.canonical() == name.canonical() {
        return one(id);
    }
    let canonical = |license: &License| License::parse_hugging_face(license.canonical());
    let together = License::all_of(&[&id, &name].map(canonical)).unwrap_or(id);
    FromCard {
        differ: true,
        ..one(together)
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

/// The license as its link makes it more certain; and what the link leads to,
/// where that is another license.
fn by_evidence(
    license: License,
    evidence: &Evidence,
    parse: fn(&str) -> License,
) -> (License, Option<&'static str>) {
    let entry = single(&license);
    let link = match evidence {
        Evidence::License(link) | Evidence::Adapted(link) => link,
        Evidence::Owner(owner) => {
            let is_several = entry.is_some_and(|entry| entry.id() == "modified-mit");
            let owner = OWNERS.iter().find(|(name, _)| is_several && name == owner);
            let meant = owner.and_then(|(_, id)| find(id));
            return match meant {
                Some(meant) => (license.narrowed(meant), None),
                None => (license, None),
            };
        }
    };
    let named: Vec<Entry> = license
        .licenses()
        .filter_map(Term::entry)
        .copied()
        .collect();
    if let Some(own) = entry
        && let Some(meant) = own.members().into_iter().find(|member| member == link)
    {
        return (license.narrowed(meant), None);
    }
    let is_named = named
        .iter()
        .any(|own| own == link || link.members().contains(own));
    // A name of many licenses is none that could differ.
    let is_vague = entry.is_some_and(|entry| entry.origin() == Origin::Family);
    let is_known = license.licenses().count() == named.len() && !named.is_empty();
    let is_stricter = link.class() > license.class().max(Class::Unknown);
    if is_named || !is_stricter && (is_vague || !is_known) {
        return (license, None);
    }
    let parts = [parse(license.canonical()), parse(link.id())];
    let both = License::all_of(&parts).unwrap_or_else(|| license.clone());
    if both.class() < link.class() {
        return (license, None);
    }
    // What nobody knows, or a vague name, is no freer than the text that it leads
    // to, and says nothing else.
    let differs = (is_known && !is_vague).then_some(link.id());
    (both, differs)
}
