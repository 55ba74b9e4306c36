//! A manifest as a model file of the Model Openness Framework, as its tool reads
//! it (`schema/mof_schema.json` of github.com/lfai/model_openness_tool).

use super::manifest::item::{Item, Members};
use super::manifest::yaml;
use crate::manifest::original::mof::{CATALOGUE, CatalogueEntry, Listing};
use crate::manifest::{ComponentId, Manifest, Modality};

/// The model file as YAML, with a line end at its end. The tool's verdict over it
/// is this project's over the manifest; what the framework has no word for
/// (gating, notes, components of its own) is left out.
pub fn mof_yaml(manifest: &Manifest) -> String {
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
    let mut release = Members::default();
    release.push("name", or_blank(&system.name));
    release.push("version", or_blank(&system.version));
    if let Some(date) = system.released {
        release.push("date", Item::Text(date.text()));
    }
    release.push("type", text(kind(&system.kind)));
    // The manifest does not say; a blank is what the tool takes for that.
    release.push("architecture", text(""));
    release.push("origin", or_blank(&system.based_on));
    release.push("producer", or_blank(&system.developer));
    release.push("contact", text(""));
    // Every component has its own.
    release.push("license", Item::Map(Members::default()));
    if let Some(address) = manifest.components[ComponentId::Architecture].urls.first() {
        release.push("repository", text(address));
    }
    let listed = crate::grade::mof::release(manifest, &crate::facts::Facts::of(manifest));
    let components: Vec<Item> = CATALOGUE
        .iter()
        .zip(&listed.listings)
        .filter_map(|(entry, listing)| component(manifest, entry, listing))
        .collect();
    release.push("components", Item::List(components));
    release
}

fn component(manifest: &Manifest, entry: &CatalogueEntry, listing: &Listing) -> Option<Item> {
    let mut component = Members::default();
    component.push("name", text(entry.name));
    match listing {
        Listing::Missing => return None,
        Listing::Unlicensed => {}
        Listing::Under(license) => component.push("license", text(license.text())),
    }
    let mut members = entry
        .members()
        .into_iter()
        .map(|id| &manifest.components[id]);
    component.text(
        "component_path",
        members
            .find_map(|component| component.urls.first())
            .map(String::as_str),
    );
    Some(Item::Map(component))
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
