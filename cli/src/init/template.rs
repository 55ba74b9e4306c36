//! A manifest with comments: what it says, and what it could say.

use openness_badge::manifest::{Availability, ComponentId, Kind, Manifest};
use openness_badge::words::CliWord;
use openness_badge::write::manifest_yaml;

use super::ask::meaning;
use crate::speech::FILES;

/// A key, and how it could be stated: what is said of it, and lines of an example.
struct Example {
    key: &'static str,
    says: Option<CliWord>,
    lines: &'static [&'static str],
}

/// Keys that can stand before `components`.
const BEFORE: [Example; 3] = [
    Example {
        key: "access",
        says: None,
        lines: &["access: { channels: [download], audience: everyone, price: free }"],
    },
    Example {
        key: "history",
        says: None,
        lines: &["history:", "  - { date: 2019-02, level: staged }"],
    },
    Example {
        key: "license",
        says: Some(CliWord::TemplateLicense),
        lines: &["license: Apache-2.0"],
    },
];

/// Keys that can stand after it.
const AFTER: [Example; 4] = [
    Example {
        key: "claims",
        says: Some(CliWord::TemplateClaims),
        lines: &["claims: [open-weights]"],
    },
    Example {
        key: "safeguards",
        says: Some(CliWord::TemplateSafeguards),
        lines: &["safeguards: [filter]"],
    },
    Example {
        key: "assessments",
        says: Some(CliWord::TemplateAssessments),
        lines: &[
            "assessments:",
            "  - { yardstick: mof, grade: Class I, date: 2026-05-11, url: https://example.org/mof }",
        ],
    },
    Example {
        key: "sources",
        says: Some(CliWord::TemplateSources),
        lines: &["sources: [https://example.org/model-card]"],
    },
];

impl Example {
    /// The example as comments.
    fn text(&self) -> String {
        let mut out = self
            .says
            .map(|word| comment(FILES.text(word)))
            .unwrap_or_default();
        for line in self.lines {
            out += &["# ", line, "\n"].concat();
        }
        out
    }
}

/// A text as comments, a line each.
fn comment(text: &str) -> String {
    text.lines()
        .map(|line| ["# ", line, "\n"].concat())
        .collect()
}

/// The manifest as YAML, with what else can be said as comments. It reads as a
/// manifest as it stands.
pub fn text(manifest: &Manifest) -> String {
    let yaml = manifest_yaml(manifest);
    let schema = ["yaml-language-server: $schema=", openness_badge::SCHEMA_ID].concat();
    let mut out = comment(&schema);
    out += &comment(FILES.text(CliWord::TemplateHead));
    let mut sections = Sections(&yaml);
    let mut pending = BEFORE.iter();
    for (key, section) in sections.by_ref() {
        if key == "components" {
            out.extend(pending.by_ref().map(Example::text));
            out.push_str(&components(manifest, section));
            break;
        }
        // Examples of the keys that would stand before this one.
        while let Some(example) = pending
            .clone()
            .next()
            .filter(|_| !matches!(key, "openness" | "system"))
        {
            pending.next();
            if example.key == key {
                break;
            }
            out.push_str(&example.text());
        }
        out.push_str(section);
    }
    let rest: Vec<(&str, &str)> = sections.collect();
    for example in &AFTER {
        match rest.iter().find(|(stated, _)| *stated == example.key) {
            Some((_, section)) => out.push_str(section),
            None => out.push_str(&example.text()),
        }
    }
    out
}

/// The section with every component that could be stated as a comment.
fn components(manifest: &Manifest, section: &str) -> String {
    let mut out = comment(FILES.text(CliWord::TemplateComponents));
    for availability in Availability::ALL {
        out.push_str(&["#   ", &meaning(*availability, FILES), "\n"].concat());
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
            let head = FILES.say(CliWord::TemplateNotStated, &[("kind", &kind.word())]);
            out.push_str(&["  # ", &head, "\n"].concat());
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
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/gallery");
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
