//! A project file of Opening up ChatGPT, the index's predecessor: fourteen
//! parameters of its own.
//!
//! Source: the project files and `scripts/consolidate_csv.py` of
//! github.com/opening-up-chatgpt/opening-up-chatgpt.github.io at 801f687
//! (2025-03-11).

use super::{Cells, facts, has_class};
use crate::finding::Span;
use crate::license::{Class, License};
use crate::link::is_link;
use crate::manifest::original::osai::{Edition, Entry, PREDECESSOR};
use crate::manifest::{Manifest, Original, System};
use crate::read::Source;
use crate::read::fields::{Field, Reader};
use crate::read::native::syntax_problem;
use crate::read::tree::Node;
use crate::read::{Format, Options, Reading};
use crate::words::FindingWord;

pub const FORMAT: Format = Format {
    source: Source::OpeningUpChatgpt,
    recognizes,
    read,
};

/// The parameters whose names nobody else has. Others have followed its schema
/// (MusGO), with `paper`, `license`, `modelcard`, `datasheet` and `package`.
const OWN: [&str; 5] = ["opencode", "llmdata", "llmweights", "rldata", "rlweights"];

/// What stands in place of a base model that is not one.
const NO_BASE: [&str; 5] = ["unclear", "unknown", "undisclosed", "various", "none"];

/// Words that lead on from a license's name to something else.
const LINKS: [&str; 9] = [
    "and", "at", "by", "for", "from", "in", "on", "though", "with",
];

/// By its parameter maps with `class`: one of its own names, and three that it
/// knows, or `project` and `org`.
pub fn recognizes(root: &Node) -> bool {
    let is_parameter = |key: &str| root.get(key).is_some_and(has_class);
    let known = PREDECESSOR.iter().map(|parameter| parameter.key);
    let has_project = root.get("project").is_some() && root.get("org").is_some();
    OWN.into_iter().any(is_parameter)
        && (has_project || known.filter(|key| is_parameter(key)).count() >= 3)
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let mut manifest = Manifest::default();
    let mut cells = Cells::default();
    let mut project_license = None;
    let mut keys = vec!["project", "org"];
    keys.extend(PREDECESSOR.iter().map(|parameter| parameter.key));
    for (key, field) in reader.entries(root, "", FindingWord::PartFileOfOpeningUpChatgpt, &keys) {
        match key {
            "project" => project_license = reader.predecessor_project(&field, &mut manifest.system),
            "org" => manifest.system.developer = reader.osai_org(&field),
            key => cells.set(&PREDECESSOR, key, reader.osai_cell(&field)),
        }
    }
    components(&cells, &project_license, &mut manifest);
    let entry = Entry {
        classes: cells.classes(),
        edition: Edition::Predecessor,
        refusal: None,
    };
    manifest.original = Original::Osai(Box::new(entry));
    reading.places.components = Span::new(root.span.start, root.span.start);
    reading.manifest = Some(manifest);
}

fn components(cells: &Cells, project_license: &Option<String>, manifest: &mut Manifest) {
    let (mut license, mut has_api) = (None, false);
    for (parameter, cell) in cells.of(&PREDECESSOR) {
        match parameter.key {
            "license" => {
                license = match &cell.note {
                    Some(note) => named_in(note),
                    None => project_license.clone().filter(|text| is_known(text)),
                };
            }
            "api" => has_api = cell.class.halves() > 0,
            _ => {
                for id in parameter.components {
                    manifest.components[*id] = facts::component_of(cell);
                }
            }
        }
    }
    let license = license.map(|text| License::parse_prose(&text));
    facts::license_and_channels(manifest, license, has_api);
}

/// The license of the weights that a note names: the whole note, or what
/// follows the only "under" or "as" in it ("Code and model released under
/// Apache 2.0"). None where there are several, where something besides it binds
/// too, or where it is that of the code alone.
fn named_in(note: &str) -> Option<String> {
    const LONGEST: usize = 10;
    if is_known(note) {
        return Some(note.trim().to_owned());
    }
    let words: Vec<&str> = note.split_whitespace().take(100).collect();
    let is_marker = |word: &&str| matches!(*word, "under" | "as");
    let at = words.iter().position(is_marker)?;
    let (before, after) = (words.get(..at)?, words.get(at + 1..)?);
    if after.iter().any(is_marker) {
        return None;
    }
    let mentions = |what: &str| before.iter().any(|word| word.to_lowercase().contains(what));
    if mentions("base") || (mentions("code") && !mentions("model") && !mentions("weights")) {
        return None;
    }
    // The longest beginning that is a license.
    let (count, name) = (1..=after.len().min(LONGEST)).rev().find_map(|count| {
        let words = after.get(..count)?;
        if words.last().is_some_and(|last| LINKS.contains(last)) {
            return None;
        }
        let name = words.join(" ");
        let name = name.trim_end_matches(['.', ',', ';', ')']);
        is_known(name).then(|| (count, name.to_owned()))
    })?;
    let next = after.get(count);
    let is_joined = next.is_some_and(|next| matches!(*next, "and" | "or" | "with"));
    (!is_joined).then_some(name)
}

/// Whether a text is the name of a known license, and of one in particular.
fn is_known(text: &str) -> bool {
    let license = License::parse_prose(text.trim());
    let mut licenses = license.licenses().peekable();
    licenses.peek().is_some()
        && !matches!(license.class(), Class::Unknown | Class::Vague)
        && licenses.all(|term| term.entry().is_some())
}

impl Reader<'_> {
    /// The project; gives back its license.
    fn predecessor_project(&mut self, field: &Field, system: &mut System) -> Option<String> {
        const KEYS: [&str; 6] = ["name", "link", "notes", "llmbase", "rlbase", "license"];
        if !self.mapping(field, FindingWord::PartMappingWithTheKeyName) {
            return None;
        }
        let mut license = None;
        for (key, field) in self.entries(field.node, "project.", FindingWord::PartProject, &KEYS) {
            match key {
                "name" => system.name = self.text(&field),
                "link" => system.url = self.osai_links(&field).into_iter().find(|url| is_link(url)),
                "llmbase" => {
                    let base = self.text(&field);
                    let says_none =
                        |base: &String| NO_BASE.iter().any(|word| base.eq_ignore_ascii_case(word));
                    system.based_on = base.filter(|base| !says_none(base));
                }
                // In the authors' own words, so that none is misspelt.
                "license" => {
                    license = self.text(&field);
                    let read = license.as_deref().map(License::parse_prose);
                    if let Some(problem) = read.as_ref().and_then(syntax_problem) {
                        self.report(field.node, problem);
                    }
                }
                _ => {}
            }
        }
        if system.based_on == system.name {
            system.based_on = None;
        }
        license
    }
}
