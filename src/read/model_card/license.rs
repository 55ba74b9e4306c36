//! The license that a card states, by the Hub's rules: an id of its list, a list
//! of ids, or `other` with a name and a link.

use super::{hub, nodes, text};
use crate::finding::Problem;
use crate::license::{Class, License};
use crate::read::fields::Reader;
use crate::read::inference::evidence::{self, license_of};
use crate::read::inference::{InPlaceOfLicense, in_place_of};
use crate::read::tree::Node;

/// How many ids of a list are looked at.
const MOST: usize = 50;

const OTHER: &str = "other";

/// What a card says of its license.
#[derive(Default)]
pub struct Stated {
    pub license: Option<License>,
    /// Where the text is, and what else is said of it.
    pub notes: Vec<String>,
}

impl Reader<'_> {
    pub fn card_license(&mut self, root: &Node) -> Stated {
        let node = root.get("license").filter(|node| !node.is_null());
        let link = text(root, "license_link");
        let name_node = root.get("license_name").filter(|node| !node.is_null());
        let name = text(root, "license_name");
        let named = name
            .as_deref()
            .map(|name| in_place_of(name, License::parse_hugging_face));
        let mut parts: Vec<License> = Vec::new();
        let mut has_other = false;
        for (node, id) in node.into_iter().flat_map(nodes).take(MOST) {
            if id.eq_ignore_ascii_case(OTHER) {
                has_other = true;
            } else if parts.iter().any(|part| part.text() == id) {
                // The same twice is one.
            } else if let Some(license) = license_of(id, License::parse_hugging_face) {
                self.hub_license(node, &license);
                parts.push(license);
            }
        }
        let place = name_node.or(node);
        match named {
            Some(InPlaceOfLicense::License(own)) => {
                let same = |part: &License| part.canonical() == own.canonical();
                let is_new = !parts.iter().any(same);
                if let (Some(first), Some(place), true, false) =
                    (parts.first(), place, is_new, has_other)
                {
                    let problem = Problem::TwoLicenses {
                        license: first.text().to_owned(),
                        name: own.text().to_owned(),
                    };
                    self.report(place, problem);
                }
                parts.extend(is_new.then_some(own));
            }
            // The name says that there is none.
            Some(_) => {}
            None if has_other => parts.extend(self.unnamed(node, link.as_deref())),
            None => {}
        }
        let license = all_of(parts);
        if let (Some(license), Some(place)) = (&license, place) {
            self.unknown_terms(place, license);
        }
        let link = link.map(|link| ["its license: ", &link].concat());
        let notes = link.into_iter().chain(text(root, "license_details"));
        Stated {
            license,
            notes: notes.collect(),
        }
    }

    /// `other` without a name: by its link, where that leads to a known text.
    fn unnamed(&mut self, node: Option<&Node>, link: Option<&str>) -> Option<License> {
        let linked = link.map(License::parse_hugging_face);
        let known = linked.filter(|license| license.licenses().any(|term| term.entry().is_some()));
        if known.is_none()
            && let Some(node) = node
        {
            self.report(node, Problem::UnnamedLicense);
        }
        Some(known.unwrap_or_else(|| License::parse_hugging_face(OTHER)))
    }

    /// What the Hub has against the text of a license, with the id that it takes.
    fn hub_license(&mut self, node: &Node, license: &License) {
        let text = license.text();
        let is_family = matches!(license.problem(), Some(crate::license::Problem::Vague));
        let problem = match (hub::id(text), hub::id_of(license)) {
            (Some(id), _) if id == text && !is_family => return,
            (Some(_), _) if is_family => Problem::VagueLicense {
                text: text.to_owned(),
            },
            (Some(meant), _) => Problem::HubSpelling {
                text: text.to_owned(),
                meant,
            },
            // The same to the letter, by its address.
            (None, Some(meant)) if text.contains("://") => Problem::HubSpelling {
                text: text.to_owned(),
                meant,
            },
            (None, Some(meant)) => Problem::MisspeltLicense {
                text: text.to_owned(),
                meant: meant.to_owned(),
            },
            (None, None) => {
                let text = text.to_owned();
                match hub::without_suffix(license) {
                    Some(meant) => Problem::SuffixOnHub { text, meant },
                    None => Problem::NotOnHub {
                        text,
                        nearest: near(license),
                        name: license.canonical().to_owned(),
                    },
                }
            }
        };
        self.report(node, problem);
    }

    /// Terms that nobody has judged are said to be unknown, once.
    fn unknown_terms(&mut self, node: &Node, license: &License) {
        let unknown = license
            .licenses()
            .find(|term| term.entry().is_none() && term.class() == Class::Unknown);
        let Some(term) = unknown else {
            return;
        };
        // Of a misspelling it has been said what was meant.
        let is_misspelt = self.findings.iter().any(|finding| {
            matches!(&finding.problem, Problem::NotOnHub { text, nearest: Some(_), .. } if text == term.name())
        });
        if !is_misspelt {
            let license = term.name().to_owned();
            self.report(node, Problem::UnknownTerms { license });
        }
    }
}

/// The id of the Hub that is nearest to a name that nobody knows.
fn near(license: &License) -> Option<&'static str> {
    match license.problem()? {
        crate::license::Problem::Unknown => hub::of_name(license.nearest()?),
        _ => None,
    }
}

/// One license in whose text all of them hold. A name of the author's own may be
/// more than an expression can hold: then the least open one counts alone.
fn all_of(parts: Vec<License>) -> Option<License> {
    let mut parts = parts;
    if parts.len() < 2 {
        return parts.pop();
    }
    let whole = evidence::all_of(parts.iter().map(License::text))?;
    let whole = License::parse_hugging_face(&whole);
    let least_open = parts.into_iter().max_by_key(License::class)?;
    match whole.licenses().next().is_some() && whole.class() >= least_open.class() {
        true => Some(whole),
        false => Some(least_open),
    }
}
