//! Licenses: what a license string says, and what class of license that is.
//!
//! A string is an SPDX expression, an id of Hugging Face, or a name that people
//! write instead. Ids and flags come from the SPDX list (`license/spdx.rs`,
//! made from the `spdx` library); `license/classes.rs` is the project's own
//! table on top of them. `AND`: the least open part counts. `OR`: the most
//! open. `WITH`: the license before it.
//!
//! Only what is certain is mended: another spelling of the same name. A name
//! that is merely similar stays unknown, with the nearest id to look at.

mod aliases;
mod class;
mod classes;
mod entry;
mod expression;
mod nearest;
mod resolve;
mod spdx;
mod terms;
mod words;

#[cfg(test)]
mod tests;

pub use class::Class;
pub use entry::{Entry, Origin};
pub use terms::{Commercial, EuTerms, MofTerms, Terms, Territory, open_license};

use std::sync::Arc;

use crate::manifest::Kind;
use expression::{Broken, Node, Parsed, is_joint};

/// How many characters of a license string are looked at.
const LONGEST: usize = 1_000;
const TOO_LONG: &str = "it is longer than 1,000 characters";

/// What a license string says.
///
/// Two are equal where they are written alike and mean the same; whose spelling
/// was asked for, and so what is wrong with it, does not count. A clone shares
/// what was read: every search for a next step makes many.
#[derive(Clone, Debug)]
pub struct License(Arc<Said>);

#[derive(Debug)]
struct Said {
    text: String,
    /// Whose spelling was asked for.
    spelling: Spelling,
    class: Class,
    mend: Option<String>,
    problem: Option<Problem>,
    /// What the problem is about, if it is not all of the text.
    part: Option<String>,
    nodes: Vec<Node>,
}

impl PartialEq for License {
    fn eq(&self, other: &Self) -> bool {
        let (one, other) = (&*self.0, &*other.0);
        one.text == other.text && one.class == other.class && one.nodes == other.nodes
    }
}

/// What is wrong with a license string, or with the part of it that is
/// [`License::part`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is not written as its list writes it; [`License::mend`] has how.
    Misspelt,
    /// SPDX has given up the id; [`License::mend`] has what it says to write
    /// instead, if it says so.
    Deprecated { id: &'static str },
    /// A GNU license without `-only` or `-or-later`: either may be meant.
    OnlyOrLater { id: &'static str },
    /// It names several licenses, or none in particular.
    Vague,
    /// What follows `WITH` is no exception of the SPDX list.
    UnknownException,
    /// Nobody knows this license.
    Unknown { nearest: Option<&'static str> },
    /// It is no expression: what is wrong at which byte of the string.
    Syntax { what: &'static str, at: usize },
    /// It says that there is no license, or no component.
    NotALicense,
}

/// One license of an expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    name: String,
    entry: Option<Entry>,
    class: Class,
}

impl Term {
    /// How it is written: id, `+` and exception.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is known of it. `None`: an unknown license, or a reference to a
    /// text of its own (`LicenseRef-…`).
    pub fn entry(&self) -> Option<&Entry> {
        self.entry.as_ref()
    }

    /// The class of its entry. Of a license that nobody knows, what its name
    /// says of it, never a free class.
    pub fn class(&self) -> Class {
        self.class
    }
}

/// Whose spelling of ids is right.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Spelling {
    Spdx,
    HuggingFace,
}

impl License {
    /// Reads a license string. Never fails: what cannot be understood is of
    /// [`Class::Unknown`] and has a [`problem`](License::problem).
    pub fn parse(text: &str) -> License {
        License::read(text, Spelling::Spdx)
    }

    /// Reads a license string of a Hugging Face card. Their ids are lower case
    /// and say neither `-only` nor `-or-later`: that is no problem here.
    pub fn parse_hugging_face(text: &str) -> License {
        License::read(text, Spelling::HuggingFace)
    }

    fn read(text: &str, spelling: Spelling) -> License {
        if let Some((end, _)) = text.char_indices().nth(LONGEST) {
            let text = text.get(..end).unwrap_or_default();
            let what = TOO_LONG;
            return License::without_terms(text, Problem::Syntax { what, at: end }, spelling);
        }
        let trimmed = text.trim();
        if resolve::denies(trimmed) {
            return License::without_terms(text, Problem::NotALicense, spelling);
        }
        let single = |resolved| License::of(text, Parsed::single(trimmed, resolved), spelling);
        let broken = |Broken { what, at }| {
            let at = at + text.len() - text.trim_start().len();
            License::without_terms(text, Problem::Syntax { what, at }, spelling)
        };
        // Parentheses belong to an expression first, to a name only else.
        let grouped = trimmed.contains(['(', ')']);
        if !grouped && let Some(resolved) = resolve::resolve(trimmed, spelling) {
            return single(resolved);
        }
        if let Some(list) = expression::without_operators(trimmed) {
            return broken(list);
        }
        let parsed = match expression::parse(trimmed, spelling) {
            Ok(parsed) if parsed.certain => return License::of(text, parsed, spelling),
            parsed => parsed,
        };
        if grouped && let Some(resolved) = resolve::with_parentheses(trimmed, spelling) {
            return single(resolved);
        }
        match parsed {
            Err(what) if trimmed.split(is_joint).any(resolve::is_id) => broken(what),
            _ => single(resolve::unknown(trimmed)),
        }
    }

    fn of(text: &str, reading: Parsed, spelling: Spelling) -> License {
        let Parsed {
            nodes,
            mended,
            changed,
            mut problem,
            part,
            ..
        } = reading;
        let padded = text.trim() != text;
        if padded && spelling == Spelling::Spdx {
            problem = problem.or(Some(Problem::Misspelt));
        }
        // Once for the whole text: it is much work.
        if let Some(Problem::Unknown { nearest }) = &mut problem {
            *nearest = nearest::nearest(&words::shortened(&words::key(
                part.as_deref().unwrap_or(text),
            )));
        }
        let mend = match problem {
            None | Some(Problem::Misspelt | Problem::Deprecated { .. }) if changed => Some(mended),
            None | Some(Problem::Misspelt) if padded => Some(text.trim().to_owned()),
            _ => None,
        };
        let class = fold(&nodes, Term::class, Class::max, Class::min);
        License(Arc::new(Said {
            text: text.to_owned(),
            spelling,
            class: class.unwrap_or(Class::Unknown),
            mend,
            problem,
            part,
            nodes,
        }))
    }

    fn without_terms(text: &str, problem: Problem, spelling: Spelling) -> License {
        License(Arc::new(Said {
            text: text.to_owned(),
            spelling,
            class: Class::Unknown,
            mend: None,
            problem: Some(problem),
            part: None,
            nodes: Vec::new(),
        }))
    }

    /// The same string read as SPDX spells licenses.
    pub fn in_spdx(&self) -> License {
        match self.0.spelling {
            Spelling::Spdx => self.clone(),
            Spelling::HuggingFace => License::parse(self.text()),
        }
    }

    /// The string as it was written; of a string that is too long, as much as
    /// was looked at.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Whether the string was too long, so that its text is only its beginning.
    pub fn is_cut(&self) -> bool {
        matches!(self.0.problem, Some(Problem::Syntax { what: TOO_LONG, .. }))
    }

    /// Its class; of an expression, the class that decides.
    pub fn class(&self) -> Class {
        self.0.class
    }

    /// What is wrong with it; the worst, if there are several things.
    pub fn problem(&self) -> Option<Problem> {
        self.0.problem
    }

    /// What the problem is about: the string, or one license or exception in
    /// it that is unknown or vague.
    pub fn part(&self) -> &str {
        self.0.part.as_deref().unwrap_or(&self.0.text)
    }

    /// How it should be written, where that is certain and something else.
    pub fn mend(&self) -> Option<&str> {
        self.0.mend.as_deref()
    }

    /// The mended string, or the string as it is.
    pub fn normalized(&self) -> &str {
        self.0.mend.as_deref().unwrap_or(&self.0.text)
    }

    /// Where the first character stands that no id has, and which it is: not
    /// ASCII, though it may look so (`А` of the Cyrillic alphabet), or invisible.
    pub fn foreign_character(&self) -> Option<(usize, char)> {
        let foreign = |c: &char| !c.is_ascii() || c.is_ascii_control();
        self.0.text.char_indices().find(|(_, c)| foreign(c))
    }

    /// Whether things are given out under it: it is known, and does not merely
    /// say that all rights are kept.
    #[cfg(feature = "full")]
    pub(crate) fn says_given_out(&self) -> bool {
        // Keeps all rights of the reader, and stands on papers that all can read.
        const ARXIV: &str = "arxiv-nonexclusive-distrib-1.0";
        let is_arxiv = |term: &Term| term.entry().is_some_and(|entry| entry.id() == ARXIV);
        match self.class() {
            Class::Unknown => false,
            Class::Proprietary => self.terms().any(is_arxiv),
            _ => self.is_license(),
        }
    }

    /// Whether it names a license at all, be it an unknown one.
    pub fn is_license(&self) -> bool {
        self.0.problem != Some(Problem::NotALicense)
    }

    /// Whether everyone may use, change and pass on something of this kind
    /// under it.
    pub fn free_for(&self, kind: Kind) -> bool {
        self.0.class.free_for(kind)
    }

    /// Whether it, or a part of it, was made for such things; true if nobody
    /// knows.
    pub fn suits(&self, kind: Kind) -> bool {
        let suits = |term: &Term| term.entry.is_none_or(|entry| entry.suits(kind));
        self.0.nodes.is_empty() || self.terms().any(suits)
    }

    /// What the yardsticks ask of it; none where it says that there is no license.
    pub fn terms_in_force(&self) -> Option<Terms> {
        use crate::grade::{license_points, mof::licenses};
        if !self.is_license() {
            return None;
        }
        let class = self.class();
        let spdx = License::parse(self.canonical());
        let no_derivatives_nc = |term: &Term| term.name().to_ascii_uppercase().contains("NC-ND");
        Some(Terms {
            class,
            commercial: match class {
                Class::NoDerivatives if self.terms().any(no_derivatives_nc) => Commercial::No,
                Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent => {
                    Commercial::Yes
                }
                Class::NoDerivatives => Commercial::Yes,
                Class::Vague | Class::Unknown => Commercial::Unknown,
                Class::UseRestricted | Class::ScaleRestricted => Commercial::Limited,
                Class::NonCommercial | Class::Proprietary => Commercial::No,
            },
            eu: match class {
                Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent => EuTerms::Met,
                Class::Vague | Class::Unknown | Class::UseRestricted => EuTerms::Judgement,
                _ => EuTerms::NotMet,
            },
            territory: Territory::Everywhere,
            mof: MofTerms {
                open: licenses::is_open(&spdx),
                code: licenses::suits(&spdx, Kind::Code),
                data: licenses::suits(&spdx, Kind::Data),
                document: licenses::suits(&spdx, Kind::Document),
            },
            points: license_points::of(Some(self)).map(|points| points.count),
        })
    }

    /// The id or expression that it stands for, in the spelling of its list; the
    /// text as it stands where none is known.
    pub fn canonical(&self) -> &str {
        self.normalized()
    }

    /// Where its text stands, if it is a single license of the SPDX list.
    pub fn url(&self) -> Option<String> {
        match self.0.nodes.as_slice() {
            [Node::Term(term)] => term.entry?.url(),
            _ => None,
        }
    }

    /// The licenses in it, in the order of the text. Empty if it is broken or
    /// says that there is none.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.0.nodes.iter().filter_map(|node| match node {
            Node::Term(term) => Some(term),
            Node::And | Node::Or => None,
        })
    }

    /// Judges the whole by its parts: each license by itself, then what is
    /// joined by `AND` and by `OR`. `None` if it is broken or says that there
    /// is none.
    pub fn fold<T>(
        &self,
        term: impl FnMut(&Term) -> T,
        and: impl FnMut(T, T) -> T,
        or: impl FnMut(T, T) -> T,
    ) -> Option<T> {
        fold(&self.0.nodes, term, and, or)
    }
}

fn fold<T>(
    nodes: &[Node],
    mut term: impl FnMut(&Term) -> T,
    mut and: impl FnMut(T, T) -> T,
    mut or: impl FnMut(T, T) -> T,
) -> Option<T> {
    let mut stack: Vec<T> = Vec::new();
    for node in nodes {
        let value = match node {
            Node::Term(leaf) => term(leaf),
            Node::And | Node::Or => {
                let (second, first) = (stack.pop()?, stack.pop()?);
                if *node == Node::And {
                    and(first, second)
                } else {
                    or(first, second)
                }
            }
        };
        stack.push(value);
    }
    stack.pop()
}

impl Problem {
    /// How much is lost by it: the text of a misspelling is certain, that of a
    /// vague name is not, that of a broken expression has no meaning.
    fn rank(self) -> u8 {
        match self {
            Problem::Misspelt => 0,
            Problem::Deprecated { .. } => 1,
            Problem::OnlyOrLater { .. } => 2,
            Problem::Vague => 3,
            Problem::UnknownException => 4,
            Problem::Unknown { .. } => 5,
            Problem::Syntax { .. } => 6,
            Problem::NotALicense => 7,
        }
    }
}
