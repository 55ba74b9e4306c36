//! The parameters of the European Open Source AI Index, and a system in its
//! terms.
//!
//! Source: `_parameters.yml` and the system files of
//! github.com/Language-Technology-Assessment/main-database, with twelve
//! parameters at 5a388e8 (2026-06-12); `package` and `api` were parameters
//! until 2026-03-13.

use std::borrow::Cow;

use crate::manifest::words::words;

/// A parameter of the index.
pub struct Parameter {
    /// Its key in system files.
    pub key: &'static str,
    /// The name for people.
    pub label: &'static str,
    pub category: Category,
    /// Whether it is still a parameter.
    pub current: bool,
}

words! {
    /// The groups of parameters that have means of their own.
    Category {
        Availability = "availability",
        Documentation = "documentation",
        Access = "access",
    }
}

macro_rules! parameters {
    ($($category:ident $key:literal $label:literal $current:literal;)+) => {
        /// Every parameter, in the order of the index's table.
        pub const PARAMETERS: [Parameter; COUNT] = [$(Parameter {
            key: $key,
            label: $label,
            category: Category::$category,
            current: $current,
        },)+];
    };
}

/// How many parameters there ever were: twelve and two that are gone.
pub const COUNT: usize = 14;

parameters! {
    Availability  "datasources_basemodel" "Base model data"                       true;
    Availability  "datasources_endmodel"  "End user model data"                   true;
    Availability  "weights_basemodel"     "Base model weights"                    true;
    Availability  "weights_endmodel"      "End user model weights"                true;
    Availability  "trainingcode"          "Training code"                         true;
    Documentation "code"                  "Code documentation"                    true;
    Documentation "hardware_architecture" "Hardware and architecture documentation" true;
    Documentation "preprint"              "Preprint"                              true;
    Documentation "paper"                 "Paper"                                 true;
    Documentation "modelcard"             "Model card"                            true;
    Documentation "datasheet"             "Data sheet"                            true;
    Access        "package"               "Package"                               false;
    Access        "api"                   "API"                                   false;
    Access        "licenses"              "Licenses"                              true;
}

words! {
    /// What the index says of a parameter.
    #[derive(Default)]
    Class {
        Open = "open",
        Partial = "partial",
        Closed = "closed",
        /// Left blank, left out, or another word: counts as nothing, and counts.
        #[default]
        Blank = "",
    }
}

impl Class {
    /// One letter: `O`, `P`, `C` or `-`.
    pub fn letter(self) -> char {
        match self {
            Class::Open => 'O',
            Class::Partial => 'P',
            Class::Closed => 'C',
            Class::Blank => '-',
        }
    }

    /// Half points: 2, 1 or 0.
    pub fn halves(self) -> u8 {
        match self {
            Class::Open => 2,
            Class::Partial => 1,
            Class::Closed | Class::Blank => 0,
        }
    }
}

/// A system: one [`Class`] for each of [`PARAMETERS`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    pub classes: [Class; COUNT],
    /// Whether the parameters that are gone still count, as in a file that has
    /// one of them.
    pub fourteen: bool,
    /// Why the index cannot score it, in one sentence; none where it can.
    pub refusal: Option<Cow<'static, str>>,
}

impl Entry {
    /// The parameters that count, each with its class.
    pub fn counted(&self) -> Vec<(&'static Parameter, Class)> {
        let mut counted: Vec<_> = PARAMETERS.iter().zip(self.classes).collect();
        counted.retain(|(parameter, _)| parameter.current || self.fourteen);
        counted
    }
}
