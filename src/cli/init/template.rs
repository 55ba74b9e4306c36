//! A manifest with comments: what it says, and what it could say.

use openness_badge::manifest::{Availability, ComponentId, Kind, Manifest};
use openness_badge::write::manifest_yaml;

use super::ask::meaning;

const HEAD: &str = "\
# What was released of an AI system: everything else (level, score, verdicts, badge) is
# computed from it. `openness-badge check` says what is wrong, where, and how to fix it.
";

/// Keys that can stand before `components`, each with an example.
const BEFORE: [(&str, &str); 3] = [
    (
        "access",
        "# access: { channels: [download], audience: everyone, price: free }\n",
    ),
    (
        "history",
        "# history:\n#   - { date: 2019-02, level: staged, note: the small one only }\n",
    ),
    (
        "license",
        "# The license where a component has none of its own, or one for each kind of them:\n# license: Apache-2.0\n",
    ),
];

/// Keys that can stand after it.
const AFTER: [(&str, &str); 4] = [
    (
        "claims",
        "# What you call it: open-source, open-weights, open, reproducible.\n# claims: [open-weights]\n",
    ),
    (
        "safeguards",
        "# What is in place against misuse. It is shown, not judged.\n# safeguards: [input and output filter]\n",
    ),
    (
        "assessments",
        "# What the owners of a framework have published of it.\n# assessments:\n#   - { yardstick: mof, grade: Class I, date: 2026-05-11, url: https://example.org/mof }\n",
    ),
    (
        "sources",
        "# Where the facts come from.\n# sources: [https://example.org/model-card]\n",
    ),
];

/// The manifest as YAML, with what else can be said as comments. It reads as a
/// manifest as it stands.
pub fn text(manifest: &Manifest) -> String {
    let yaml = manifest_yaml(manifest);
    let mut out = String::from(HEAD);
    let mut sections = Sections(&yaml);
    let mut pending = BEFORE.iter();
    for (key, section) in sections.by_ref() {
        if key == "components" {
            out.extend(pending.by_ref().map(|(_, example)| *example));
            out.push_str(&components(manifest, section));
            break;
        }
        // Examples of the keys that would stand before this one.
        while let Some((known, example)) = pending
            .clone()
            .next()
            .filter(|_| !matches!(key, "openness" | "system"))
        {
            pending.next();
            if *known == key {
                break;
            }
            out.push_str(example);
        }
        out.push_str(section);
    }
    let rest: Vec<(&str, &str)> = sections.collect();
    for (key, example) in AFTER {
        let stated = rest.iter().find(|(stated, _)| *stated == key);
        out.push_str(stated.map_or(example, |(_, section)| section));
    }
    out
}

/// The section with every component that could be stated as a comment.
fn components(manifest: &Manifest, section: &str) -> String {
    let mut out = String::from(
        "# Each is a word, a license (then it is public under it), or a mapping with\n# `availability`, `license`, `url` and `note`. The words:\n",
    );
    for availability in Availability::ALL {
        out.push_str(&["#   ", meaning(*availability), "\n"].concat());
    }
    out.push_str("components:\n");
    let stated = section.split_once('\n').map_or("", |(_, lines)| lines);
    out.push_str(stated);
    let silent = |id: &ComponentId| {
        manifest.components[*id].availability == Availability::Unknown
            && manifest.components[*id] == Default::default()
    };
    // There has to be one.
    if stated.is_empty() {
        out.push_str("  weights: unknown\n");
    }
    for kind in Kind::ALL {
        let ids: Vec<ComponentId> = ComponentId::ALL
            .into_iter()
            .filter(|id| id.kind() == kind && silent(id))
            .filter(|id| !(stated.is_empty() && *id == ComponentId::Weights))
            .collect();
        if !ids.is_empty() {
            out.push_str(&["  # Not stated, ", kind.word(), ":\n"].concat());
        }
        for id in ids {
            out.push_str(&["  # ", id.key(), ": unknown\n"].concat());
        }
    }
    out
}

/// The top-level keys of a text of ours, each with its lines.
struct Sections<'t>(&'t str);

impl<'t> Iterator for Sections<'t> {
    type Item = (&'t str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let key = self.0.split(':').next().filter(|key| !key.is_empty())?;
        let mut end = self.0.len();
        for (at, _) in self.0.match_indices('\n') {
            let after = &self.0[at + 1..];
            if !after.starts_with(' ') {
                end = at + 1;
                break;
            }
        }
        let (section, rest) = self.0.split_at(end);
        self.0 = rest;
        Some((key, section))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use openness_badge::{Options, read, report};

    #[test]
    fn as_it_stands_it_is_a_manifest() {
        let mut manifest = Manifest::default();
        manifest.system.name = Some("Test".to_owned());
        let report = report(&text(&manifest), &Options::default());
        assert!(!report.has_errors(), "{:?}", report.findings);
    }

    /// Every file of the gallery comes back with its facts.
    #[test]
    fn it_says_what_the_manifest_says() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/gallery");
        let mut count = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|end| end == "yaml") {
                let original = std::fs::read_to_string(&path).unwrap();
                let manifest = read::read(&original, &read::Options::default())
                    .manifest
                    .unwrap();
                let text = text(&manifest);
                let again = read::read(&text, &read::Options::default())
                    .manifest
                    .unwrap();
                assert_eq!(
                    again.digest(),
                    manifest.digest(),
                    "{}\n{text}",
                    path.display()
                );
                count += 1;
            }
        }
        assert!(count > 30, "{count}");
    }
}
