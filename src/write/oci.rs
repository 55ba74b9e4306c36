//! Annotations for a container image or artifact that holds the system.
//!
//! The general keys are those of the OCI image specification (annotations.md);
//! those of the Model Openness Framework are as proposed to the CNCF
//! (cncf/toc, pull request 2299), who have no word for a class that is not stated:
//! then there is none. What the badge says is an annotation of this project's own.

use serde_json::{Map, Value};

use crate::license::{License, Origin, Term};
use crate::manifest::ComponentId;
use crate::report::{Figure, Report};
use crate::shown;
use crate::view::{BadgeOptions, badge_words};
use crate::words::Language;

/// The annotations as a JSON object of strings, with a line end at its end.
pub fn oci_annotations(report: &Report, language: Language) -> String {
    let mut all = Map::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            all.insert(key.to_owned(), Value::String(value));
        }
    };
    let system = &report.system;
    put("org.opencontainers.image.title", system.name.clone());
    put("org.opencontainers.image.vendor", system.developer.clone());
    put("org.opencontainers.image.version", system.version.clone());
    put("org.opencontainers.image.url", system.url.clone());
    let weights = report
        .components
        .iter()
        .find(|component| component.id == ComponentId::Weights.key());
    put(
        "org.opencontainers.image.licenses",
        weights.and_then(|weights| spdx(weights.license.as_deref()?)),
    );
    if let Some(verdict) = report.verdict("mof") {
        let class = match verdict.detail.get("class") {
            Some(Figure::Count(class)) => Some(class.to_string()),
            _ => None,
        };
        put(
            "org.cncf.ai.model.mof.class",
            class.filter(|class| class != "0"),
        );
        put("org.cncf.ai.model.mof.version", Some("1.0".to_owned()));
        put("org.cncf.ai.model.mof.components", included(report));
    }
    if report.is_assessed() {
        let options = BadgeOptions {
            language,
            ..BadgeOptions::default()
        };
        let words = badge_words(report, &options);
        put("io.github.openness-badge.level", Some(words.message));
    }
    shown::json(format!("{:#}\n", Value::Object(all)))
}

/// The specification asks for an SPDX expression: none for other licenses.
fn spdx(license: &str) -> Option<String> {
    let license = License::parse(license);
    let listed = |term: &Term| {
        let entry = term.entry();
        entry.is_some_and(|entry| entry.origin() == Origin::Spdx)
    };
    let all = license.is_license() && license.licenses().all(listed);
    all.then(|| license.canonical().to_owned())
}

/// The components that are in the release, by the framework's names in kebab
/// case.
fn included(report: &Report) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for component in &report.components {
        let name = ComponentId::from_key(&component.id).and_then(ComponentId::mof_name);
        if let Some(name) = name.filter(|_| component.availability.is_given_out()) {
            let name = name
                .to_lowercase()
                .replace(['(', ')'], "")
                .replace(' ', "-");
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    (!names.is_empty()).then(|| names.join(","))
}
