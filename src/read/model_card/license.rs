//! The license that a card states, by the Hub's rules: an id of its list, a list
//! of ids, or `other` with a name and a link.

use super::{hub, nodes, text};
use crate::finding::{Near, Problem};
use crate::license::{self, FromCard, License};
use crate::read::fields::Reader;
use crate::read::inference::evidence::license_of;
use crate::read::inference::notes::note;
use crate::read::native::{near_license, syntax_problem};
use crate::read::tree::Node;
use crate::shown::push_shortened;
use crate::words::NoteWord;

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
        let stated = |key| root.get(key).filter(|node| !node.is_null());
        let (id_node, name_node) = (stated("license"), stated("license_name"));
        let mut ids: Vec<License> = Vec::new();
        let mut has_other = false;
        for (node, id) in id_node.into_iter().flat_map(nodes).take(MOST) {
            if id.eq_ignore_ascii_case(OTHER) {
                has_other = true;
            } else if !ids.iter().any(|known| known.text() == id)
                && let Some(license) = license_of(id, License::parse_hugging_face)
            {
                self.hub_license(node, &license);
                ids.push(license);
            }
        }
        let name = text(root, "license_name");
        let link = text(root, "license_link");
        let fields = Fields {
            ids: License::all_of(&ids),
            has_other,
            name: name.as_deref(),
            link: link.as_deref(),
        };
        let read = fields.read();
        let license = read
            .as_ref()
            .map(|read| read.license.clone().by_reference());
        if let (Some(read), Some(place)) = (&read, name_node.or(id_node)) {
            self.card_problems(place, &fields, read);
        }
        let link = link.map(|link| note(NoteWord::LicenseLink, &[("url", &link)]));
        let notes = link.into_iter().chain(text(root, "license_details"));
        Stated {
            license,
            notes: notes.collect(),
        }
    }

    /// What is wrong with the fields together, and with what they come to.
    fn card_problems(&mut self, place: &Node, fields: &Fields, read: &FromCard) {
        if let (Some(ids), Some(name), true, false) =
            (&fields.ids, fields.name, read.differ, fields.has_other)
        {
            let problem = Problem::TwoLicenses {
                license: ids.text().to_owned(),
                name: name.to_owned(),
            };
            self.report(place, problem);
        }
        if let Some(link) = read.link_differs {
            let ids = fields.ids.as_ref().map(License::text);
            let said = ids.filter(|_| fields.name.is_none());
            let problem = Problem::LinkDiffers {
                license: said.or(fields.name).unwrap_or_default().to_owned(),
                key: "license_link",
                link,
            };
            self.report(place, problem);
        }
        if let Some(problem) = fields.name.and_then(|name| {
            // Of `license` it has been said where it stands.
            syntax_problem(&License::parse_hugging_face(name))
        }) {
            self.report(place, problem);
            return;
        }
        let license = &read.license;
        let part = || license.part().trim().to_owned();
        match license.problem() {
            Some(license::Problem::Unknown) if !self.is_misspelt(license.part()) => {
                self.report(place, Problem::UnknownTerms { license: part() });
            }
            Some(license::Problem::Vague) if fields.name.is_some() => {
                let problem = Problem::VagueLicense {
                    text: part(),
                    members: license.members(),
                };
                self.report(place, problem);
            }
            Some(license::Problem::Vague) if fields.ids.is_none() => {
                self.report(place, Problem::UnnamedLicense);
            }
            _ => {}
        }
    }

    /// Whether it has been said of an id what was meant by it.
    fn is_misspelt(&self, id: &str) -> bool {
        let is_one = |problem: &Problem| matches!(problem, Problem::NotOnHub { text, nearest: Some(_), .. } if text == id);
        self.findings.iter().any(|finding| is_one(&finding.problem))
    }

    /// What the Hub has against the text of a license, with the id that it takes.
    fn hub_license(&mut self, node: &Node, license: &License) {
        let text = license.text();
        if let Some(problem) = syntax_problem(license) {
            self.report(node, problem);
            return;
        }
        let is_family = matches!(license.problem(), Some(license::Problem::Vague));
        // A name that is not wholly understood stands for no id.
        let is_understood = license.problem() != Some(license::Problem::Unknown);
        let id = hub::id_of(license).filter(|_| is_understood);
        let problem = match (hub::id(text), id) {
            (Some(id), _) if id == text && !is_family => return,
            (Some(_), _) if is_family => Problem::VagueLicense {
                text: text.to_owned(),
                members: license.members(),
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
                        name: by_name(license),
                    },
                }
            }
        };
        self.report(node, problem);
    }
}

/// The fields of a card that tell of its license.
struct Fields<'n> {
    /// The ids under `license` that name one.
    ids: Option<License>,
    /// Whether `other` is among them.
    has_other: bool,
    name: Option<&'n str>,
    link: Option<&'n str>,
}

impl Fields<'_> {
    fn read(&self) -> Option<FromCard> {
        // A name that denies that there is a license leaves what else is stated.
        let denies = |name: &str| !License::parse_hugging_face(name).is_license();
        let is_denied = self.name.is_some_and(denies);
        if self.ids.is_none() && (is_denied || self.name.is_none() && !self.has_other) {
            return None;
        }
        let name = self.name.filter(|_| !is_denied);
        let other = || License::parse_hugging_face(OTHER);
        let ids = self.ids.clone().or_else(|| self.has_other.then(other));
        License::from_card_of(ids, name, self.link)
    }
}

/// What to write under `license_name`: the name of its list, or as it is written
/// where the Hub's spelling of it is another license, on one line and not without end.
fn by_name(license: &License) -> String {
    let mut name = String::new();
    push_shortened(
        &mut name,
        match license.canonical() {
            reference if reference.starts_with("LicenseRef-") => license.text().trim(),
            known => known,
        },
    );
    name
}

/// The id of the Hub that is nearest to a name that nobody knows.
fn near(license: &License) -> Option<Near> {
    match license.problem()? {
        license::Problem::Unknown => {
            let Near { word, certain } = near_license(license)?;
            let word = hub::of_name(word)?;
            Some(Near { word, certain })
        }
        _ => None,
    }
}
