//! What licenses allow, by hand.

/// What is asked of a license's use in the European Union.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Use {
    Yes,
    Judge,
    No,
}

/// Whether it leaves the European Union out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Out {
    Never,
    /// Models that work with pictures.
    WithPictures,
    Always,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Commerce {
    Yes,
    Partly,
    No,
    NotStated,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Terms {
    pub text: &'static str,
    pub class: &'static str,
    /// Of Eiras et al.'s five; `None` where nobody has judged them.
    pub points: Option<u8>,
    /// On the list of the Model Openness Tool.
    pub mof: bool,
    pub eu: Use,
    pub out: Out,
    pub commerce: Commerce,
}

impl Terms {
    /// Nobody knows what they allow, or they are those of a family alone.
    pub fn is_unknown(&self) -> bool {
        matches!(self.class, "unknown" | "vague")
    }

    pub fn is_free_for_content(&self) -> bool {
        matches!(self.class, "osi" | "libre" | "open-model" | "open-content")
    }

    pub fn is_free_for_code(&self) -> bool {
        matches!(self.class, "osi" | "libre" | "open-model")
    }
}

const fn row(
    text: &'static str,
    class: &'static str,
    points: u8,
    mof: bool,
    eu: Use,
    commerce: Commerce,
) -> Terms {
    Terms {
        text,
        class,
        points: Some(points),
        mof,
        eu,
        out: Out::Never,
        commerce,
    }
}

const fn free(text: &'static str, class: &'static str, points: u8, mof: bool) -> Terms {
    row(text, class, points, mof, Use::Yes, Commerce::Yes)
}

const fn restricted(text: &'static str, class: &'static str, points: u8, eu: Use) -> Terms {
    row(text, class, points, false, eu, Commerce::Partly)
}

const fn not_for_sale(text: &'static str, class: &'static str, points: u8) -> Terms {
    row(text, class, points, false, Use::No, Commerce::No)
}

const fn keeps_out(terms: Terms, out: Out) -> Terms {
    Terms { out, ..terms }
}

const fn unknown(text: &'static str, class: &'static str) -> Terms {
    Terms {
        points: None,
        ..row(text, class, 0, false, Use::Judge, Commerce::NotStated)
    }
}

/// Those of the random releases, from the most common on, so that a failing release shrinks to plain ones.
pub const LICENSES: &[Terms] = &[
    free("Apache-2.0", "osi", 5, true),
    free("MIT", "osi", 5, true),
    free("CC-BY-4.0", "open-content", 5, true),
    not_for_sale("CC-BY-NC-4.0", "non-commercial", 4),
    unknown("My Own Terms", "unknown"),
    restricted("llama3.1", "scale-restricted", 3, Use::No),
    restricted("bigscience-bloom-rail-1.0", "use-restricted", 4, Use::Judge),
    free("GPL-3.0-only", "osi", 4, true),
    free("WTFPL", "libre", 5, true),
    free("CC0-1.0", "open-content", 5, true),
    free("CC-BY-SA-4.0", "open-content", 4, true),
    free("ODC-By-1.0", "open-content", 4, true),
    // The tool's list has another spelling of it, which nobody writes.
    free("PDDL-1.0", "open-content", 5, false),
    free("OpenMDW-1.0", "open-model", 5, true),
    restricted("llama3", "scale-restricted", 3, Use::No),
    row(
        "CC-BY-ND-4.0",
        "no-derivatives",
        2,
        false,
        Use::No,
        Commerce::Yes,
    ),
    not_for_sale("CC-BY-NC-ND-4.0", "no-derivatives", 1),
    not_for_sale("proprietary", "proprietary", 0),
    unknown("cc", "vague"),
    // Of `AND` the least open part, of `OR` the most open. To the tool an
    // expression is no id of its list.
    free("MIT OR CC-BY-NC-4.0", "osi", 5, false),
    free("Apache-2.0 AND CC-BY-SA-4.0", "open-content", 4, false),
    not_for_sale("MIT AND CC-BY-NC-4.0", "non-commercial", 4),
    free("MIT OR LicenseRef-mine", "osi", 5, false),
    unknown("MIT AND LicenseRef-mine", "unknown"),
];

/// Others, each of them tried by itself.
pub const MORE_LICENSES: &[Terms] = &[
    free("apache-2.0", "osi", 5, true),
    free("BSD-3-Clause", "osi", 5, true),
    free("MPL-2.0", "osi", 4, true),
    free("EUPL-1.2", "osi", 4, true),
    free("AGPL-3.0-or-later", "osi", 4, true),
    // Whichever it stands for, alone or with later ones, all of this holds.
    free("gpl-3.0", "osi", 4, true),
    free("lgpl-2.1", "osi", 4, true),
    unknown("bsd", "vague"),
    // The authors have it by this name, and all of its versions are copyleft.
    Terms {
        points: Some(4),
        ..unknown("gpl", "vague")
    },
    free("X11", "libre", 5, true),
    free("BSD-4-Clause", "libre", 5, true),
    free("ODbL-1.0", "open-content", 4, true),
    free("CDLA-Permissive-2.0", "open-content", 5, true),
    free("CDLA-Sharing-1.0", "open-content", 4, true),
    // Newer than the tool's list.
    free("OpenMDW-1.1", "open-model", 5, false),
    free("nvidia-nemotron-open-model-license", "open-model", 5, false),
    restricted("creativeml-openrail-m", "use-restricted", 4, Use::Judge),
    restricted("bigcode-openrail-m", "use-restricted", 4, Use::Judge),
    restricted("gemma", "use-restricted", 4, Use::Judge),
    restricted("deepseek", "use-restricted", 4, Use::Judge),
    restricted("nvidia-open-model-license", "use-restricted", 4, Use::Judge),
    // Who gives it on for money needs an agreement.
    restricted("k-exaone", "use-restricted", 2, Use::No),
    restricted("llama2", "scale-restricted", 3, Use::No),
    keeps_out(
        restricted("llama3.2", "scale-restricted", 3, Use::No),
        Out::WithPictures,
    ),
    keeps_out(
        restricted("llama4", "scale-restricted", 3, Use::No),
        Out::Always,
    ),
    keeps_out(
        restricted("llama3.3", "scale-restricted", 3, Use::No),
        Out::WithPictures,
    ),
    keeps_out(
        restricted("tencent-hunyuan-community", "scale-restricted", 3, Use::No),
        Out::Always,
    ),
    restricted(
        "databricks-open-model-license",
        "scale-restricted",
        3,
        Use::No,
    ),
    restricted("qwen", "scale-restricted", 4, Use::No),
    not_for_sale("llama", "non-commercial", 3),
    not_for_sale("CC-BY-NC-SA-4.0", "non-commercial", 3),
    not_for_sale("opt-175b", "non-commercial", 2),
    not_for_sale("exaone", "non-commercial", 2),
    not_for_sale("mrl", "non-commercial", 3),
    free("GPL-2.0-only WITH Classpath-exception-2.0", "osi", 4, false),
];

/// The row of a license.
#[track_caller]
pub fn terms(text: &str) -> Terms {
    let mut rows = LICENSES.iter().chain(MORE_LICENSES);
    *rows
        .find(|row| row.text == text)
        .unwrap_or_else(|| panic!("no row for the license {text}"))
}
