//! A manifest's own keys, as far as they come to facts.
//!
//! A key that is not known is a warning to the full reader and says nothing. A
//! value that would be an error to it is left to it.

use super::components::{Licenses, Stated};
use super::original;
use super::tape::Value;
use crate::facts::{AccessFacts, Channels, Facts};
use crate::manifest::{Audience, Channel, Modality, Price};

/// What a manifest comes to.
#[derive(Default)]
pub struct Draft<'t> {
    pub has_version: bool,
    pub has_components: bool,
    pub name: Option<&'t str>,
    pub developer: Option<&'t str>,
    /// Whether it says what it works with.
    pub has_kind: bool,
    multimodal: bool,
    pub based_on: bool,
    access: AccessFacts,
    pub stated: Stated,
}

impl<'t> Draft<'t> {
    /// Reads this mapping.
    pub fn read(root: Value<'_, 't>) -> Option<Self> {
        let mut draft = Draft::default();
        let mut licenses = Licenses::default();
        let mut components = None;
        for (key, value) in root.stated()? {
            match key {
                "openness" => {
                    // In quotes it is no number.
                    value.is_number_one().then_some(())?;
                    draft.has_version = true;
                }
                "system" => draft.system(value)?,
                "access" => draft.access(value)?,
                "history" => value.history()?,
                "license" => draft.stated.defaults = licenses.defaults(value)?,
                "components" => components = Some(value),
                "claims" => value.claims()?,
                "safeguards" => value.safeguards()?,
                "assessments" => value.assessments()?,
                "sources" => value.texts()?,
                "original" => original::reads(value)?,
                _ => {}
            }
        }
        if let Some(components) = components {
            draft.has_components = true;
            draft.stated.components(components, &mut licenses)?;
        }
        Some(draft)
    }

    fn system(&mut self, system: Value<'_, 't>) -> Option<()> {
        for (key, value) in system.stated()? {
            match key {
                "name" => self.name = Some(value.text()?),
                "developer" => self.developer = Some(value.text()?),
                "version" | "url" => value.any_text()?,
                "based-on" => self.based_on = value.says_any()?,
                "released" => value.date()?,
                "kind" => {
                    for item in value.items()? {
                        let word = item.word(Modality::WORDS)?;
                        let kind = Modality::ALL.get(word)?;
                        self.has_kind = true;
                        self.multimodal |= kind.has_pictures();
                    }
                }
                _ => {}
            }
        }
        Some(())
    }

    fn access(&mut self, access: Value<'_, 't>) -> Option<()> {
        let facts = &mut self.access;
        for (key, value) in access.stated()? {
            match key {
                "channels" => {
                    let mut channels = Channels::default();
                    for item in value.items()? {
                        let word = item.word(Channel::WORDS)?;
                        channels = channels.with(*Channel::ALL.get(word)?);
                    }
                    facts.channels = Some(channels);
                }
                "audience" => {
                    facts.audience = *Audience::ALL.get(value.word(Audience::WORDS)?)?;
                }
                "price" => facts.price = Some(*Price::ALL.get(value.word(Price::WORDS)?)?),
                "staged" => facts.staged = value.boolean()?,
                "announced" => facts.announced = value.boolean()?,
                "reason" | "plans" => value.text_and_url("text")?,
                _ => {}
            }
        }
        Some(())
    }

    /// All that is stated, as facts.
    pub fn facts(&self) -> Facts {
        let mut facts = self.stated.facts();
        facts.access = self.access;
        facts.based_on = self.based_on;
        facts.multimodal = self.multimodal;
        facts
    }
}
