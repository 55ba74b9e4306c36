//! A release as a person would write it down, and as the text of a manifest.

use std::fmt::Write;

use openness_badge::manifest::{Audience, Availability, Channel, ComponentId, Kind, Price};
use openness_badge::report::{AccessReport, EditReport};

use super::{TRAINING_CODE, TRAINING_DATA};

/// What is written of a component; the license as text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    pub availability: Availability,
    pub license: Option<&'static str>,
}

#[derive(Clone, PartialEq)]
pub struct Release {
    pub lines: Vec<Line>,
    /// The default license of each kind.
    pub defaults: [Option<&'static str>; 4],
    pub channels: Option<Vec<Channel>>,
    pub audience: Audience,
    pub price: Option<Price>,
    pub staged: bool,
    pub based_on: bool,
    /// It works with pictures besides text.
    pub pictures: bool,
}

impl Default for Release {
    fn default() -> Self {
        let unknown = Line {
            availability: Availability::Unknown,
            license: None,
        };
        Release {
            lines: vec![unknown; ComponentId::COUNT],
            defaults: [None; 4],
            channels: None,
            audience: Audience::Everyone,
            price: None,
            staged: false,
            based_on: false,
            pictures: false,
        }
    }
}

/// A failing test shows the manifest.
impl std::fmt::Debug for Release {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "\n{}", self.text())
    }
}

impl Release {
    pub fn line(&self, id: ComponentId) -> Line {
        self.lines[id as usize]
    }

    pub fn line_mut(&mut self, id: ComponentId) -> &mut Line {
        &mut self.lines[id as usize]
    }

    /// The license in force: its own, or the default where it is given out.
    pub fn license(&self, id: ComponentId) -> Option<&'static str> {
        let line = self.line(id);
        let default = self.defaults[id.kind() as usize];
        line.license
            .or(default.filter(|_| line.availability.is_given_out()))
    }

    /// The manifest that says this, with every claim that there is.
    pub fn text(&self) -> String {
        let mut text = String::from("openness: 1\nsystem:\n  name: Test\n");
        if self.based_on {
            text.push_str("  based-on: Another\n");
        }
        if self.pictures {
            text.push_str("  kind: [text, image]\n");
        }
        text.push_str("access:\n");
        if let Some(channels) = &self.channels {
            let words: Vec<_> = channels.iter().map(|channel| channel.word()).collect();
            writeln!(text, "  channels: [{}]", words.join(", ")).unwrap();
        }
        writeln!(text, "  audience: {}", self.audience.word()).unwrap();
        if let Some(price) = self.price {
            writeln!(text, "  price: {}", price.word()).unwrap();
        }
        writeln!(text, "  staged: {}", self.staged).unwrap();
        if self.defaults.iter().any(Option::is_some) {
            text.push_str("license:\n");
            for (kind, license) in Kind::ALL.into_iter().zip(self.defaults) {
                if let Some(license) = license {
                    writeln!(text, "  {}: {license}", kind.word()).unwrap();
                }
            }
        }
        text.push_str("claims: [open-source, open-weights, open, reproducible]\n");
        text.push_str("components:\n  {\n");
        for (id, line) in ComponentId::ALL.into_iter().zip(&self.lines) {
            let (key, word) = (id.key(), line.availability.word());
            match line.license {
                Some(license) => writeln!(
                    text,
                    "    {key}: {{ availability: {word}, license: {license} }},"
                )
                .unwrap(),
                None if line.availability == Availability::Unknown => {}
                None => writeln!(text, "    {key}: {word},").unwrap(),
            }
        }
        text.push_str("  }\n");
        text
    }

    /// The same release with an edit that a next step tells.
    #[track_caller]
    pub fn edit(&mut self, edit: &EditReport) {
        if let Some(access) = &edit.access {
            self.edit_access(access);
        }
        let Some(key) = &edit.component else { return };
        let ids = match &**key {
            "training-code" => TRAINING_CODE.to_vec(),
            "training-data" => TRAINING_DATA.to_vec(),
            key => vec![ComponentId::from_key(key).unwrap()],
        };
        for id in ids {
            let line = self.line_mut(id);
            if let Some(availability) = edit.availability {
                line.availability = availability;
            }
            if let Some(license) = &edit.license {
                line.license = Some(super::licenses::terms(license).text);
            }
        }
    }

    fn edit_access(&mut self, access: &AccessReport) {
        match access {
            AccessReport::Audience(audience) => self.audience = *audience,
            AccessReport::Price(price) => self.price = Some(*price),
            AccessReport::Staged(staged) => self.staged = *staged,
            AccessReport::Channels(more) => {
                let channels = self.channels.get_or_insert_default();
                for channel in more {
                    if !channels.contains(channel) {
                        channels.push(*channel);
                    }
                }
            }
        }
    }
}
