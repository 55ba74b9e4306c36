//! A manifest as a model file of the Model Openness Framework, as its tool reads
//! it (`schema/mof_schema.json` of github.com/lfai/model_openness_tool).

use super::manifest::item::{Item, Members};
use super::manifest::yaml;
use crate::facts::Facts;
use crate::grade::mof::{licenses, release};
use crate::license::License;
use crate::link::is_link;
use crate::manifest::original::UNLICENSED;
use crate::manifest::original::mof::{CATALOGUE, CatalogueEntry, Listing};
use crate::manifest::{ComponentId, Manifest, Modality, Original};

/// The model file as YAML, with a line end at its end, in today's schema and with
/// licenses as the tool spells them. The tool's verdict over it is this project's
/// over the facts of the manifest; what the framework has no word for (gating,
/// notes, components of its own) is left out.
pub fn mof_yaml(manifest: &Manifest) -> String {
    // A model file's own listing may be in an older schema, or misspelt.
    let manifest = &Manifest {
        original: Original::None,
        ..manifest.clone()
    };
    let mut framework = Members::default();
    framework.push("name", text("Model Openness Framework"));
    framework.push("version", text("1.0"));
    framework.push("date", text("2024-12-15"));
    let mut file = Members::default();
    file.map("framework", framework);
    file.map("release", members(manifest));
    yaml::text(&file)
}

fn text(text: &str) -> Item {
    Item::Text(text.to_owned())
}

fn members(manifest: &Manifest) -> Members {
    let system = &manifest.system;
    let or_blank = |value: &Option<String>| Item::Text(value.clone().unwrap_or_default());
    let mut file = Members::default();
    file.push("name", or_blank(&system.name));
    file.push("version", or_blank(&system.version));
    // The schema takes a whole day alone.
    if let Some(date) = system.released.map(|date| date.text())
        && date.len() == "2024-12-15".len()
    {
        file.push("date", Item::Text(date));
    }
    file.push("type", text(kind(&system.kind)));
    // The manifest does not say; a blank is what the tool takes for that.
    file.push("architecture", text(""));
    file.push("origin", or_blank(&system.based_on));
    file.push("producer", or_blank(&system.developer));
    file.push("contact", text(""));
    // Every component has its own.
    file.push("license", Item::Map(Members::default()));
    if let Some(address) = address(manifest, &[ComponentId::Architecture]) {
        file.push("repository", text(address));
    }
    let listed = release(manifest, &Facts::of(manifest));
    let components: Vec<Item> = CATALOGUE
        .iter()
        .zip(&listed.listings)
        .filter_map(|(entry, listing)| component(manifest, entry, listing))
        .collect();
    file.push("components", Item::List(components));
    file
}

fn component(manifest: &Manifest, entry: &CatalogueEntry, listing: &Listing) -> Option<Item> {
    let mut component = Members::default();
    component.push("name", text(entry.name));
    match listing {
        Listing::Missing => return None,
        Listing::Unlicensed => component.push("license", text(UNLICENSED)),
        Listing::Under(license) => component.push("license", text(&accepted(license))),
    }
    component.text("component_path", address(manifest, &entry.members()));
    Some(Item::Map(component))
}

/// The first address that the tool's schema takes.
fn address<'m>(manifest: &'m Manifest, ids: &[ComponentId]) -> Option<&'m str> {
    let urls = ids.iter().flat_map(|id| &manifest.components[*id].urls);
    urls.map(String::as_str).find(|url| is_link(url))
}

/// A license as the tool spells it. An id of the Hub that does not say `-only` or
/// `-or-later` has one on the tool's list that does not either.
fn accepted(license: &License) -> String {
    let canonical = license.canonical();
    let mut terms = license.licenses();
    let alone = terms.next().filter(|_| terms.next().is_none());
    let id = alone.and_then(|term| term.entry()).map(|entry| entry.id());
    let is_open = |text: &str| licenses::is_open(&License::parse_mof(text));
    match id {
        Some(id) if !is_open(canonical) && is_open(id) => id.to_owned(),
        _ => canonical.to_owned(),
    }
}

/// The framework's one word for what a system works with.
fn kind(kinds: &[Modality]) -> &'static str {
    match kinds {
        [] => "",
        [Modality::Text] => "language",
        [Modality::Image] => "image",
        [Modality::Code] => "code",
        [Modality::Video] => "video",
        [Modality::Audio] => "audio",
        [Modality::ThreeD] => "3d",
        [Modality::Other] => "other",
        _ => "multimodal",
    }
}
