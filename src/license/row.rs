//! A row of the table: one license that the SPDX list does not have, or other
//! spellings of one that it has.

use super::Condition;

/// One license, or one name of several.
///
/// What follows from its conditions, such as the class, is computed and never
/// written here.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its canonical id where SPDX or Hugging Face has one; else the name that
    /// its own models carry, or a name of this project's.
    pub id: &'static str,
    /// How it is written, as patterns of words (see [`super::pattern`]).
    pub names: &'static [&'static str],
    /// Words that may stand before any of the names: its owner's, products'.
    pub owner: &'static str,
    pub kind: RowKind,
    pub conditions: &'static [Condition],
    /// How many of Eiras et al.'s five points it has.
    pub points: Option<u8>,
    /// It has an id of Hugging Face.
    pub on_hub: bool,
    /// Its text was read, or reported by several who read it.
    pub read: bool,
    /// "agreement" or "terms" behind its name make it another license.
    pub to_the_word: bool,
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RowKind {
    /// A license of the SPDX list: the row has only its names.
    Spelling,
    /// A license of its own, and what it is where no condition restricts it.
    License(Standing),
    /// It may stand for several: what holds of all of them holds of it.
    Several(&'static [&'static str]),
    /// A name of so many licenses that nothing holds of all of them.
    Vague,
    /// It names no license: a template's placeholder, "other", "mixed".
    Placeholder,
}

/// What a license is if nothing in it restricts anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// Approved by the Open Source Initiative.
    Osi,
    /// Free software by the Free Software Foundation's list.
    Libre,
    /// Written for models with their code, data and documents.
    OpenModel,
    /// Open content or data.
    OpenContent,
    /// Free by reading, and on no list of open licenses.
    Unlisted,
    /// Nobody has read it.
    NotRead,
}

impl Row {
    const fn new(id: &'static str, names: &'static [&'static str], kind: RowKind) -> Row {
        Row {
            id,
            names,
            owner: "",
            kind,
            conditions: &[],
            points: None,
            on_hub: false,
            read: false,
            to_the_word: false,
        }
    }

    /// Other names of an SPDX id.
    pub const fn spelling(id: &'static str, names: &'static [&'static str]) -> Row {
        Row::new(id, names, RowKind::Spelling)
    }

    /// A license that is not known to be free: its conditions decide.
    pub const fn license(
        id: &'static str,
        names: &'static [&'static str],
        conditions: &'static [Condition],
    ) -> Row {
        let row = Row::new(id, names, RowKind::License(Standing::Unlisted));
        Row { conditions, ..row }
    }

    /// A license that restricts nothing that a class is about.
    pub const fn free(id: &'static str, names: &'static [&'static str], standing: Standing) -> Row {
        Row::new(id, names, RowKind::License(standing))
    }

    /// A license that is known by its name alone.
    pub const fn not_read(id: &'static str, names: &'static [&'static str]) -> Row {
        Row::free(id, names, Standing::NotRead)
    }

    /// A name that may stand for several licenses.
    pub const fn several(
        id: &'static str,
        names: &'static [&'static str],
        members: &'static [&'static str],
    ) -> Row {
        Row::new(id, names, RowKind::Several(members))
    }

    pub const fn vague(id: &'static str, names: &'static [&'static str]) -> Row {
        Row::new(id, names, RowKind::Vague)
    }

    pub const fn placeholder(id: &'static str, names: &'static [&'static str]) -> Row {
        Row::new(id, names, RowKind::Placeholder)
    }

    pub const fn by(self, owner: &'static str) -> Row {
        Row { owner, ..self }
    }

    pub const fn points(self, points: u8) -> Row {
        let points = Some(points);
        Row { points, ..self }
    }

    pub const fn on_hub(self) -> Row {
        Row {
            on_hub: true,
            ..self
        }
    }

    pub const fn read(self) -> Row {
        Row { read: true, ..self }
    }

    pub const fn to_the_word(self) -> Row {
        Row {
            to_the_word: true,
            ..self
        }
    }

    pub const fn with(self, conditions: &'static [Condition]) -> Row {
        Row { conditions, ..self }
    }
}
