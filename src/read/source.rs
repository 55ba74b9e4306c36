//! The formats that are read.

use serde::{Deserialize, Serialize};

/// The formats that are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Source {
    #[default]
    Manifest,
    Mof,
    Osai,
    Eiras,
    ModelCard,
    Cyclonedx,
    Spdx,
    OpeningUpChatgpt,
}
