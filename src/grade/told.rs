//! What the report tells of a manifest besides its verdicts.

use super::{Yardstick, score};
use crate::facts::Facts;
use crate::link::is_link;
use crate::manifest::{ComponentId, Date, Manifest, PublishedGrade as Grade, Statement};
use crate::order::sort;
use crate::report::{
    ComponentReport, Detail, Figure, PlacementReport, Published, PublishedGrade, Stated,
    StatementReport, SystemReport, Text,
};

pub fn system(manifest: &Manifest) -> SystemReport {
    let system = manifest.system.clone();
    SystemReport {
        name: system.name,
        developer: system.developer,
        version: system.version,
        kind: system.kind,
        url: system.url,
        released: system.released,
        based_on: system.based_on,
    }
}

pub fn stated(facts: &Facts) -> Stated {
    Stated {
        components: facts.stated(),
        of: ComponentId::COUNT as u8,
    }
}

/// The date that today's place describes: the release, or the day since when the
/// weights are no longer handed out or reached, where that is later.
pub fn as_of(manifest: &Manifest) -> Option<Date> {
    let released = manifest.system.released;
    let withdrawn = manifest.components[ComponentId::Weights].withdrawn;
    match (released, withdrawn) {
        (Some(released), Some(withdrawn)) if released.order() < withdrawn.order() => {
            Some(withdrawn)
        }
        (released, withdrawn) => released.or(withdrawn),
    }
}

/// From the oldest; those without a date come first.
pub fn history(manifest: &Manifest) -> Vec<PlacementReport> {
    let history = &manifest.history;
    let mut keys = Vec::with_capacity(history.len());
    for placement in history {
        let date = placement.date.map_or(0, Date::order);
        keys.push((u64::from(date), keys.len() as u64));
    }
    sort(&mut keys);
    let report = |(_, at): (u64, u64)| {
        let placement = history.get(at as usize)?;
        Some(PlacementReport {
            date: placement.date,
            index: placement.level.index(),
            level: placement.level,
            note: placement.note.clone(),
        })
    };
    keys.into_iter().filter_map(report).collect()
}

pub fn statement(statement: Option<&Statement>) -> Option<StatementReport> {
    let Statement { text, url } = statement?;
    Some(StatementReport {
        text: text.clone(),
        url: linked(url.as_ref()),
    })
}

pub fn safeguards(manifest: &Manifest) -> Vec<StatementReport> {
    let safeguards = manifest.safeguards.iter();
    safeguards
        .map(|safeguard| StatementReport {
            text: safeguard.what.clone(),
            url: linked(safeguard.url.as_ref()),
        })
        .collect()
}

/// An address that can be a link.
pub fn linked(url: Option<&String>) -> Option<String> {
    url.filter(|url| is_link(url)).cloned()
}

pub fn components(manifest: &Manifest, facts: &Facts) -> Vec<ComponentReport> {
    let report = |(id, component): (ComponentId, &crate::manifest::Component)| {
        let license = component.license.as_ref();
        let canonical = license.map(|license| license.canonical().to_owned());
        ComponentReport {
            id: Text::Borrowed(id.key()),
            availability: component.availability,
            license_as_found: license
                .map(|license| license.text().to_owned())
                .filter(|text| Some(text) != canonical.as_ref()),
            license: canonical,
            license_class: license.map(|license| license.class()),
            license_url: license.and_then(|license| license.url()),
            state: score::openness(facts, id),
            urls: component
                .urls
                .iter()
                .filter(|url| is_link(url))
                .cloned()
                .collect(),
            note: component.note.clone(),
            withdrawn: component.withdrawn,
            replaced_by: component.replaced_by.clone(),
        }
    };
    manifest.components.iter().map(report).collect()
}

/// What the owner of a yardstick has published of the system.
pub fn published(yardstick: &Yardstick, manifest: &Manifest) -> Vec<Published> {
    let own = manifest
        .assessments
        .iter()
        .filter(|assessment| assessment.yardstick == yardstick.id);
    own.map(|assessment| Published {
        grade: match &assessment.grade {
            Grade::Headline(headline) => PublishedGrade::Headline(headline.clone()),
            Grade::Levels(levels) => PublishedGrade::Levels(Detail(
                levels
                    .iter()
                    .map(|(name, level)| {
                        let level = Figure::Text(Text::Owned(level.clone()));
                        (Text::Owned(name.clone()), level)
                    })
                    .collect(),
            )),
        },
        date: assessment.date,
        url: linked(assessment.url.as_ref()),
        differs: assessment.note.clone(),
    })
    .collect()
}
