//! What other people's formats say of a model's papers, data, base, results and
//! links: the rows of the table that model cards and bills of materials share.
//!
//! | said | becomes | |
//! |---|---|---|
//! | an address of the weights | `public` | [`given_out`] |
//! | training data by name | `unknown`, with the note "named: X" | [`data`] |
//! | the same with an address of its own and a license | `public` under it | [`data`] |
//! | a paper | `technical-report: public` with its address | [`paper`] |
//! | a base model, an ancestor | `based-on`; the training data are those of the tuning | [`Stage`] |
//! | an adapter, a quantized or merged model | a note; the license is that of the adapter | [`derived`] |
//! | a form to be filled in | `gated`, with a note | [`form`] |

use std::collections::BTreeSet;

use super::{InPlaceOfLicense, in_place_of};
use crate::license::License;
use crate::link::{host, is_link};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Component};
use crate::read::inference::notes::{note, text};
use crate::words::NoteWord;

/// How many names of a list are written out.
const MOST_NAMES: usize = 20;
/// How many addresses of one component are kept.
const MOST_PLACES: usize = 50;

/// Whether the Hub asks for the form is a setting that no card shows.
pub fn form() -> &'static str {
    text(NoteWord::Form)
}

/// What is said of one thing: weights, a data set, a file.
#[derive(Clone, Debug, Default)]
pub struct Thing {
    pub name: Option<String>,
    /// What is said of it in so many words.
    pub availability: Option<Availability>,
    pub license: Option<License>,
    /// Where it is given out.
    pub places: Vec<String>,
    pub notes: Vec<String>,
}

impl Thing {
    /// Whether an address leads to it. A repository is named with its tool:
    /// `git+https://…`.
    fn has_place(&self) -> bool {
        let leads_there = |place: &String| is_link(place.strip_prefix("git+").unwrap_or(place));
        self.places.iter().any(leads_there)
    }

    /// Of weights, code and documents: public under a license, whatever its name,
    /// or at an address.
    pub fn availability(&self) -> Availability {
        let silent = match self.license.is_some() || self.has_place() {
            true => Availability::Public,
            false => Availability::Unknown,
        };
        self.availability.unwrap_or(silent)
    }

    /// Of data: a name is none, an address alone may lead to a mere description,
    /// and a license alone says nothing of where they are.
    fn availability_of_data(&self) -> Availability {
        let silent = match self.license.is_some() && self.has_place() {
            true => Availability::Public,
            false => Availability::Unknown,
        };
        self.availability.unwrap_or(silent)
    }
}

/// The license of a whole repository, read so.
pub fn license_of(text: &str, parse: fn(&str) -> License) -> Option<License> {
    match in_place_of(text, parse) {
        InPlaceOfLicense::License(license) => Some(license),
        InPlaceOfLicense::NoLicense | InPlaceOfLicense::NotIncluded => None,
    }
}

/// The note on a thing of a list that is not there, by what is in place of its
/// license.
pub fn withheld(text: &str) -> Option<String> {
    use super::in_place_of_license;
    (in_place_of_license(text) == InPlaceOfLicense::NotIncluded)
        .then(|| note(NoteWord::GivenAs, &[("license", &text.trim())]))
}

/// Weights, code or a document.
pub fn given_out(thing: Thing) -> Component {
    Component {
        availability: thing.availability(),
        license: thing.license,
        urls: places(&thing.places),
        note: joined(thing.notes),
        ..Component::default()
    }
}

/// Something that is in the text itself, or at this address.
pub fn public(url: Option<String>) -> Component {
    Component {
        availability: Availability::Public,
        urls: url.into_iter().collect(),
        ..Component::default()
    }
}

/// Several things that are one component: as available as all of them are, under
/// all of their licenses.
pub fn together(things: Vec<Thing>) -> Option<Component> {
    all(things, Thing::availability)
}

/// Data sets that a model was trained or tested on.
pub fn data(things: Vec<Thing>) -> Option<Component> {
    all(things, Thing::availability_of_data)
}

fn all(things: Vec<Thing>, availability: fn(&Thing) -> Availability) -> Option<Component> {
    let availability = things.iter().map(availability).reduce(least_available)?;
    let licenses: Option<Vec<License>> = things.iter().map(|thing| thing.license.clone()).collect();
    let license = match availability {
        // A license says nothing of what nobody is said to get.
        Availability::Unknown => None,
        _ => together_once(licenses.unwrap_or_default()),
    };
    let names = things.iter().filter_map(|thing| thing.name.as_deref());
    let mut notes: Vec<String> = named(names).into_iter().collect();
    for thing in &things {
        notes.extend(thing.notes.iter().cloned());
        // Of licenses that do not count for all of it, or for nothing yet.
        if let (None, Some(own)) = (&license, &thing.license) {
            let name = thing.name.as_deref().unwrap_or(text(NoteWord::OneOfThem));
            notes.push(note(
                NoteWord::Under,
                &[("name", &name), ("license", &own.text())],
            ));
        }
    }
    if notes.len() > MOST_NAMES {
        notes = vec![some_of(&notes)];
    }
    Some(Component {
        availability,
        license,
        urls: places(things.iter().flat_map(|thing| &thing.places)),
        note: joined(notes),
        ..Component::default()
    })
}

/// What can be said of two things at once.
fn least_available(one: Availability, other: Availability) -> Availability {
    use Availability::{Gated, Partial, Public, Unknown};
    match (one, other) {
        (one, other) if one == other => one,
        (Unknown, _) | (_, Unknown) => Unknown,
        (Public | Gated, Public | Gated) => Gated,
        (one, other) if one.is_given_out() || other.is_given_out() => Partial,
        (one, other) => one.max(other),
    }
}

/// The note of what is known by its name alone, each said once.
pub fn named<'t>(names: impl IntoIterator<Item = &'t str>) -> Option<String> {
    let names = distinct(names);
    (!names.is_empty()).then(|| ["named: ", &some_of(&names)].concat())
}

/// The names of base models, each said once.
pub fn based_on<'t>(names: impl IntoIterator<Item = &'t str>) -> Option<String> {
    let names = distinct(names);
    (!names.is_empty()).then(|| some_of(&names))
}

/// The first of many names; of those left out how many they are.
pub fn some_of<T: AsRef<str>>(names: &[T]) -> String {
    let shown: Vec<&str> = names.iter().take(MOST_NAMES).map(T::as_ref).collect();
    let shown = shown.join(", ");
    match names.len().checked_sub(MOST_NAMES) {
        None | Some(0) => shown,
        Some(more) => [&shown, " and ", &more.to_string(), " more"].concat(),
    }
}

/// Each once, in the order in which they come.
pub fn distinct<T: Copy + Ord>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|one| seen.insert(*one)).collect()
}

/// The first of the addresses, each once.
fn places<'t>(all: impl IntoIterator<Item = &'t String>) -> Vec<String> {
    let all = distinct(all.into_iter().map(String::as_str));
    all.into_iter()
        .take(MOST_PLACES)
        .map(str::to_owned)
        .collect()
}

/// The licenses as one in which all of them hold, each said once.
pub fn together_once(licenses: Vec<License>) -> Option<License> {
    let mut seen = BTreeSet::new();
    let each = licenses.iter().filter(|one| seen.insert(one.text()));
    let each: Vec<License> = each.cloned().collect();
    License::all_of(&each)
}

/// The licenses as one expression in which all of them hold.
pub fn all_of<'t>(licenses: impl IntoIterator<Item = &'t str>) -> Option<String> {
    match distinct(licenses).as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => {
            let grouped = several.iter().map(|part| match part.contains(" OR ") {
                true => ["(", part, ")"].concat(),
                false => (*part).to_owned(),
            });
            Some(grouped.collect::<Vec<_>>().join(" AND "))
        }
    }
}

/// The notes as one; none where there is none.
pub fn joined(notes: Vec<String>) -> Option<String> {
    (!notes.is_empty()).then(|| notes.join("; "))
}

/// Adds a note behind what is noted already.
pub fn add_note(component: &mut Component, note: String) {
    component.note = joined(component.note.take().into_iter().chain([note]).collect());
}

/// What was done to a model last: of which step its training data and training
/// code are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Pretraining,
    /// It was made from another model.
    Finetuning,
}

impl Stage {
    pub fn of(has_base: bool) -> Self {
        match has_base {
            true => Stage::Finetuning,
            false => Stage::Pretraining,
        }
    }

    pub fn data(self) -> ComponentId {
        match self {
            Stage::Pretraining => PretrainingData,
            Stage::Finetuning => FinetuningData,
        }
    }

    pub fn code(self) -> ComponentId {
        match self {
            Stage::Pretraining => PretrainingCode,
            Stage::Finetuning => FinetuningCode,
        }
    }
}

/// The note on a model that is not whole or not the first of its kind: by its
/// relation to the base model (`base_model_relation` of a card), else by the
/// library that it is made for. None for one that was only tuned.
pub fn derived(relation: Option<&str>, library: Option<&str>) -> Option<String> {
    let word = |text: Option<&str>| text.map(|text| text.trim().to_ascii_lowercase());
    let what = match (word(relation).as_deref(), word(library).as_deref()) {
        (Some("adapter"), _) | (None, Some("peft" | "adapter-transformers" | "adapters")) => {
            text(NoteWord::Adapter)
        }
        (Some("quantized"), _) => text(NoteWord::Quantized),
        (Some("merge"), _) => text(NoteWord::Merge),
        _ => return None,
    };
    Some(note(NoteWord::OwnLicense, &[("what", &what)]))
}

/// Who registers the DOIs of data, software and weights: Zenodo, the Hub.
const NO_PAPERS: [&str; 2] = ["10.5281/", "10.57967/"];

/// Whether papers are published there.
pub fn is_paper(url: &str) -> bool {
    const HOSTS: [&str; 6] = [
        "aclanthology.org",
        "arxiv.org",
        "biorxiv.org",
        "medrxiv.org",
        "openreview.net",
        "proceedings.mlr.press",
    ];
    let Some(host) = host(url).map(str::to_ascii_lowercase) else {
        return false;
    };
    let is_or_within = |known: &&str| {
        host.strip_suffix(*known)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    match host.as_str() {
        "doi.org" | "dx.doi.org" => !NO_PAPERS.iter().any(|registrant| url.contains(registrant)),
        "huggingface.co" => url.contains("huggingface.co/papers/"),
        _ => HOSTS.iter().any(is_or_within),
    }
}

/// The address of a paper that is given by its number in arXiv, its DOI or an
/// address.
pub fn paper_address(text: &str) -> Option<String> {
    let text = text.trim();
    if is_link(text) {
        return Some(text.to_owned());
    }
    let without = |prefix: &str| {
        text.get(..prefix.len())
            .filter(|start| start.eq_ignore_ascii_case(prefix))
            .and_then(|_| text.get(prefix.len()..))
            .map(str::trim)
    };
    if let Some(number) = arxiv_number(without("arxiv:").unwrap_or(text)) {
        return Some(["https://arxiv.org/abs/", number].concat());
    }
    let doi = without("doi:").unwrap_or(text);
    let safe = |c: char| c.is_ascii_alphanumeric() || "-._;()/:".contains(c);
    let is_doi = doi.starts_with("10.")
        && doi.contains('/')
        && doi.chars().all(safe)
        && !NO_PAPERS.iter().any(|other| doi.starts_with(other));
    is_doi.then(|| ["https://doi.org/", doi].concat())
}

/// A number of arXiv, as given since 2007: `2304.01373`, with its version or not.
pub fn arxiv_number(text: &str) -> Option<&str> {
    let (number, version) = text.split_once('v').unwrap_or((text, "1"));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (month, own) = number.split_once('.')?;
    let fits = month.len() == 4
        && matches!(own.len(), 4 | 5)
        && !version.is_empty()
        && [month, own, version].into_iter().all(all_digits);
    fits.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_by_number_and_address() {
        for (text, address) in [
            ("2304.01373", "https://arxiv.org/abs/2304.01373"),
            ("arXiv:2304.01373v2", "https://arxiv.org/abs/2304.01373v2"),
            ("10.1000/xyz.1-2", "https://doi.org/10.1000/xyz.1-2"),
            ("doi:10.1000/x", "https://doi.org/10.1000/x"),
            ("https://example.org/p.pdf", "https://example.org/p.pdf"),
        ] {
            assert_eq!(paper_address(text).as_deref(), Some(address), "{text}");
        }
        for text in [
            "",
            "x",
            "2304",
            "2304.1",
            "2304.01373v",
            "12.2023",
            "10.5281/zenodo.1",
            "10.57967/hf/1",
            "10.1000/a b",
            "javascript:alert(1)",
        ] {
            assert_eq!(paper_address(text), None, "{text}");
        }
    }

    #[test]
    fn where_papers_are_published() {
        for url in [
            "https://arxiv.org/abs/1810.04805",
            "http://www.arxiv.org/pdf/1810.04805",
            "https://export.arxiv.org/abs/1810.04805",
            "https://doi.org/10.1000/x",
            "https://aclanthology.org/N19-1423",
            "https://huggingface.co/papers/1810.04805",
        ] {
            assert!(is_paper(url), "{url}");
        }
        for url in [
            "https://notarxiv.org/abs/1",
            "https://arxiv.org.example.com/abs/1",
            "https://doi.org/10.5281/zenodo.1",
            "https://huggingface.co/a/b",
            "arxiv.org/abs/1",
        ] {
            assert!(!is_paper(url), "{url}");
        }
    }

    #[test]
    fn several_licenses_hold_together() {
        assert_eq!(all_of([]), None);
        assert_eq!(all_of(["MIT", "MIT"]).as_deref(), Some("MIT"));
        assert_eq!(
            all_of(["MIT", "A OR B"]).as_deref(),
            Some("MIT AND (A OR B)")
        );
    }

    #[test]
    fn many_names_are_counted() {
        let names: Vec<String> = (0..25).map(|at| at.to_string()).collect();
        let note = named(names.iter().map(String::as_str)).unwrap();
        assert!(note.starts_with("named: 0, 1, 2"), "{note}");
        assert!(note.ends_with("18, 19 and 5 more"), "{note}");
        assert_eq!(named(["a", "b", "a"]).as_deref(), Some("named: a, b"));
        assert_eq!(named([]), None);
    }
}
