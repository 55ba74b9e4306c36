//! Licenses: what a license string says, and what class of license that is.
//!
//! A string is an SPDX expression, an id of Hugging Face, or a name that people
//! write instead. Ids and flags come from the SPDX list (`license/spdx.rs`,
//! made from the `spdx` library); `license/table/` has one row for each license
//! beside it, with the conditions of its text, from which its class follows.
//! `AND`: the least open part counts. `OR`: the most open. `WITH`: the license
//! before it, if an exception follows.
//!
//! Names are compared as wholes. A license is open only if every word of its
//! name is understood; a word that restricts it is enough for a restricted one.
//! Only what is certain is fixed: another spelling of the same name. A name
//! that is merely similar stays unknown, with the nearest id to look at.

mod absence;
mod address;
mod answers;
mod card;
mod class;
mod condition;
mod creative_commons;
mod decide;
mod deciding;
mod entry;
mod exception;
mod expression;
mod index;
mod joined;
mod listed;
mod lookup;
mod mof;
mod nearest;
mod pattern;
mod phrases;
mod points;
pub(crate) mod quick;
mod resolve;
mod row;
mod spdx;
mod table;
mod term;
mod terms;
mod together;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

pub use absence::Absence;
pub use card::FromCard;
pub use class::Class;
pub use condition::{Condition, Measure, Size};
pub use deciding::Question;
pub use entry::{Entry, Origin};
pub use points::Points;
pub use term::Term;
pub use terms::{Commercial, EuTerms, MofTerms, Terms, Territory, open_license};

use std::sync::{Arc, OnceLock};

use crate::manifest::Kind;
use crate::words::FindingWord;
use expression::{Broken, Node, Parsed};
use row::RowKind;

/// How many characters of a license string are looked at: as it is found, and in its
/// canonical form, which has to be read too where it is written out.
const LONGEST: usize = 1_000;
const TOO_LONG: FindingWord = FindingWord::PartTooLong;

/// What a license string says.
///
/// Two are equal where they are written alike and mean the same; whose spelling
/// was asked for, and so what is wrong with it, does not count. A clone shares
/// what was read.
#[derive(Clone, Debug)]
pub struct License(Arc<Said>);

#[derive(Debug)]
struct Said {
    text: String,
    spelling: Spelling,
    class: Class,
    problem: Option<Problem>,
    /// What the problem is about, if it is not all of the text.
    part: Option<String>,
    nodes: Vec<Node>,
    /// How an expression is written; of a single license its name is.
    canonical: String,
    absence: Option<Absence>,
    /// Looked up when they are first asked for.
    terms: OnceLock<Option<Terms>>,
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
    /// It is not written as its list writes it; [`License::fix`] has how.
    Misspelt,
    /// SPDX has given up the id; [`License::fix`] has what it says to write
    /// instead, if it says so.
    Deprecated { id: &'static str },
    /// A GNU license without `-only` or `-or-later`: either may be meant.
    OnlyOrLater { id: &'static str },
    /// It names several licenses, or none in particular; [`License::members`]
    /// has which ones it may stand for.
    Vague,
    /// What follows `WITH` is no exception of the SPDX list.
    UnknownException,
    /// Nobody knows the terms of this license; [`License::nearest`] has what may
    /// have been meant.
    Unknown,
    /// It is no expression: what is wrong at which byte of the string.
    Syntax { what: FindingWord, at: usize },
    /// It says that there is no license, or no component.
    NotALicense,
}

/// Whose spelling of ids is right.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Spelling {
    /// The SPDX list's, in any case; with the ids that Hugging Face adds.
    Spdx,
    /// Hugging Face's, in any case.
    HuggingFace,
    /// The SPDX list's to the letter.
    Mof,
    /// Nobody's: a note, in which a common word is no id.
    Prose,
}

impl License {
    /// Reads the license string of a manifest or a bill of materials. Never
    /// fails: what cannot be understood is of [`Class::Unknown`] and has a
    /// [`problem`](License::problem).
    pub fn parse(text: &str) -> License {
        License::read(text, Spelling::Spdx)
    }

    /// Reads a license string of a Hugging Face card. Their ids are lower case
    /// and say neither `-only` nor `-or-later`: that is no problem here.
    pub fn parse_hugging_face(text: &str) -> License {
        License::read(text, Spelling::HuggingFace)
    }

    /// Reads a license string of a file of the Model Openness Tool, which
    /// compares ids to the letter: another case is a misspelling here.
    pub fn parse_mof(text: &str) -> License {
        License::read(text, Spelling::Mof)
    }

    /// Reads a note on a license in ordinary language, in which `Fair` or
    /// `Intel` is not the SPDX id but a word.
    pub fn parse_prose(text: &str) -> License {
        License::read(text, Spelling::Prose)
    }

    /// Reads the fields `license` (several ids joined with ` AND `),
    /// `license_name` and `license_link` of a Hugging Face card. `None` where
    /// none of them names anything.
    pub fn from_card(
        license: Option<&str>,
        name: Option<&str>,
        link: Option<&str>,
    ) -> Option<FromCard> {
        card::read(license.map(License::parse_hugging_face), name, link)
    }

    /// The same, where `license` has been read: each id of a list by itself.
    #[cfg(feature = "full")]
    pub(crate) fn from_card_of(
        license: Option<License>,
        name: Option<&str>,
        link: Option<&str>,
    ) -> Option<FromCard> {
        card::read(license, name, link)
    }

    /// The same with the address of its text, and the id of the license that the
    /// address leads to where that is another one: then both hold.
    pub fn with_link(self, link: &str) -> (License, Option<&'static str>) {
        card::with_link(self, link)
    }

    fn read(text: &str, spelling: Spelling) -> License {
        let license = License::as_written(text, spelling);
        match spelling {
            // The tool knows an id that SPDX gave up by that id alone.
            Spelling::Mof => license.bounded(),
            _ => license.meaning_its_canonical_form(),
        }
    }

    /// The same with a canonical form that means it, read as a manifest's: what
    /// is written out must not become another license. An id that SPDX gave up
    /// means its successor. A name that nobody knows here, and that is an id
    /// there (`Fair` in a card), is a reference to a text of its own.
    fn meaning_its_canonical_form(self) -> License {
        let said = &*self.0;
        let canonical = self.canonical();
        if is_too_long(canonical) {
            return self.bounded();
        }
        if canonical == said.text && said.spelling == Spelling::Spdx {
            return self;
        }
        let again = License::as_written(canonical, Spelling::Spdx);
        if again.terms() == self.terms() && again.canonical() == canonical {
            return self;
        }
        let nodes = together::with_references(&said.nodes);
        if let [_, _, ..] = nodes.as_slice() {
            let canonical = expression::written(&nodes);
            let again = License::as_written(&canonical, Spelling::Spdx);
            if again.terms() == self.terms() && again.canonical() == canonical {
                return self.written_as(nodes, said.class, canonical);
            }
        }
        let is_known = !said.nodes.is_empty() && self.licenses().all(|term| term.entry().is_some());
        let (nodes, class, canonical) = match is_known {
            true => (again.0.nodes.clone(), again.class(), again.canonical()),
            false => (said.nodes.clone(), said.class, canonical),
        };
        let mut canonical = canonical.to_owned();
        if !is_known && again.is_license() {
            canonical = reference_to(&canonical);
        }
        let nodes = match nodes.as_slice() {
            [Node::Term(term)] => vec![Node::Term(term.named(&canonical))],
            _ => nodes,
        };
        self.written_as(nodes, class, canonical).bounded()
    }

    /// Itself; of one whose canonical form is too long to be read, the beginning of
    /// that, which is too long as well.
    fn bounded(self) -> License {
        match is_too_long(self.canonical()) {
            true => License::as_written(self.canonical(), self.spelling()),
            false => self,
        }
    }

    /// The same text, meaning this.
    fn written_as(&self, nodes: Vec<Node>, class: Class, canonical: String) -> License {
        let said = &*self.0;
        License(Arc::new(Said {
            text: said.text.clone(),
            spelling: said.spelling,
            class,
            problem: said.problem,
            part: said.part.clone(),
            nodes,
            canonical,
            absence: said.absence,
            terms: OnceLock::new(),
        }))
    }

    /// The same with a reference in place of each name that nobody knows, so that
    /// what is written out is a license of its own and no mistake. The text stays.
    /// As it is where a reference would say less.
    pub fn by_reference(self) -> License {
        let is_unknown = |term: &Term| {
            term.entry().is_none() && !resolve::is_reference(term.name(), "LicenseRef-")
        };
        let said = &*self.0;
        if !self.licenses().any(is_unknown) {
            return self;
        }
        let mut nodes = said.nodes.clone();
        for node in &mut nodes {
            if let Node::Term(term) = node
                && is_unknown(term)
            {
                *term = term.named(&reference_to(&term.name));
            }
        }
        let canonical = expression::canonical(&nodes);
        let again = License::as_written(&canonical, Spelling::Spdx);
        if again.terms() != self.terms() || again.canonical() != canonical {
            return self;
        }
        License(Arc::new(Said {
            text: said.text.clone(),
            spelling: said.spelling,
            class: said.class,
            problem: said.problem,
            part: said.part.clone(),
            nodes,
            canonical,
            absence: said.absence,
            terms: OnceLock::new(),
        }))
    }

    fn as_written(text: &str, spelling: Spelling) -> License {
        if let Some((end, _)) = text.char_indices().nth(LONGEST) {
            let text = text.get(..end).unwrap_or_default();
            let what = TOO_LONG;
            return License::without_terms(text, Problem::Syntax { what, at: end }, spelling);
        }
        let trimmed = text.trim();
        let single = |resolved| License::of(text, Parsed::single(resolved), spelling);
        // Parentheses belong to an expression first, to a name only else.
        let grouped = trimmed.contains(['(', ')']);
        if !grouped && let Some(resolved) = resolve::resolve(trimmed, spelling) {
            return single(resolved);
        }
        if let Some(absence) = absence::of(trimmed) {
            return License::absent(text, absence, spelling);
        }
        let broken = |Broken { what, at }| {
            let at = at + text.len() - text.trim_start().len();
            let mut resolved = resolve::unknown(trimmed);
            resolved.problem = Some(Problem::Syntax { what, at });
            match resolved.term.class() {
                // It has no meaning, but what its words restrict is certain.
                class if class > Class::Unknown => single(resolved),
                _ => License::without_terms(text, Problem::Syntax { what, at }, spelling),
            }
        };
        if let Some(list) = expression::without_operators(trimmed) {
            return broken(list);
        }
        if !grouped && !tokens::joins(trimmed) {
            return match expression::parse_joined(trimmed, spelling) {
                Some(parsed) => License::of(text, parsed, spelling),
                None => single(resolve::unknown(trimmed)),
            };
        }
        let parsed = match expression::parse(trimmed, spelling) {
            Ok(parsed) if parsed.certain => return License::of(text, parsed, spelling),
            parsed => parsed,
        };
        if grouped && let Some(resolved) = resolve::with_parentheses(trimmed, spelling) {
            return single(resolved);
        }
        let mut resolved = resolve::unknown(trimmed);
        match parsed {
            Err(what) if has_ids(trimmed) || tokens::has_formal_operator(trimmed) => {
                return broken(what);
            }
            Err(_) => {}
            // Of prose an open part does not count, a restricted one does; but what
            // one says in mere words, another may take back.
            Ok(parsed) => {
                let allows_trade = decide::allows_trade(&words::key(trimmed));
                for node in &parsed.nodes {
                    if let Node::Term(part) = node
                        && !(allows_trade && part.is_in_words())
                    {
                        resolved.term.take_restrictions(part);
                    }
                }
            }
        }
        single(resolved)
    }

    fn of(text: &str, reading: Parsed, spelling: Spelling) -> License {
        let padded = text.trim() != text;
        let wrong = padded && matches!(spelling, Spelling::Spdx | Spelling::Mof);
        let class = fold(&reading.nodes, Term::class, Class::max, Class::min);
        License(Arc::new(Said {
            text: text.to_owned(),
            spelling,
            class: class.unwrap_or(Class::Unknown),
            problem: reading.problem.or(wrong.then_some(Problem::Misspelt)),
            part: reading.part,
            canonical: match reading.nodes.as_slice() {
                [_] => String::new(),
                _ => reading.canonical,
            },
            nodes: reading.nodes,
            absence: None,
            terms: OnceLock::new(),
        }))
    }

    fn without_terms(text: &str, problem: Problem, spelling: Spelling) -> License {
        License(Arc::new(Said {
            text: text.to_owned(),
            spelling,
            class: Class::Unknown,
            problem: Some(problem),
            part: None,
            nodes: Vec::new(),
            canonical: text.trim().to_owned(),
            absence: None,
            terms: OnceLock::new(),
        }))
    }

    fn absent(text: &str, absence: Absence, spelling: Spelling) -> License {
        License(Arc::new(Said {
            text: text.to_owned(),
            spelling,
            class: Class::Unknown,
            problem: Some(Problem::NotALicense),
            part: None,
            nodes: Vec::new(),
            canonical: text.trim().to_owned(),
            absence: Some(absence),
            terms: OnceLock::new(),
        }))
    }

    /// The one license that is meant by a name of several.
    fn narrowed(&self, meant: Entry) -> License {
        License(Arc::new(Said {
            text: self.0.text.clone(),
            spelling: self.0.spelling,
            class: meant.class(),
            problem: None,
            part: None,
            nodes: vec![Node::Term(Term::known(meant.id(), meant))],
            canonical: String::new(),
            absence: None,
            terms: OnceLock::new(),
        }))
    }

    /// The string as it was written; of a string that is too long, as much as
    /// was looked at.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Every id that a manifest can have for a license by itself: those of SPDX that are
    /// not deprecated, and those of the table of other licenses.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        let others = table::ROWS
            .iter()
            .filter(|row| matches!(row.kind, RowKind::License(_)));
        entry::ids().chain(others.map(|row| row.id))
    }

    /// The SPDX id or expression that it stands for; Hugging Face's id where
    /// SPDX has none, and for an id that may stand for several (`gpl-3.0`); else
    /// the text as it is, without blanks around it.
    pub fn canonical(&self) -> &str {
        match self.0.nodes.as_slice() {
            [Node::Term(term)] => term.name(),
            _ => &self.0.canonical,
        }
    }

    /// Whether the string was too long, so that its text is only its beginning.
    pub fn is_cut(&self) -> bool {
        matches!(self.0.problem, Some(Problem::Syntax { what: TOO_LONG, .. }))
    }

    /// Its class; of an expression, the class that decides.
    pub fn class(&self) -> Class {
        self.0.class
    }

    /// What the yardsticks ask of it. `None` where it says that there is no
    /// license.
    pub fn terms(&self) -> Option<Terms> {
        *self.0.terms.get_or_init(|| terms::of(self))
    }

    /// Eiras et al.'s points of it; a text that says that there is no license
    /// has none of five. `None`: nobody has judged it.
    pub fn points(&self) -> Option<Points> {
        points::of(self)
    }

    /// The ids of the licenses that it may stand for, where it is a name of
    /// several, or the part of it is that the problem is about: they are what to
    /// write instead. Empty otherwise.
    pub fn members(&self) -> Vec<&'static str> {
        self.meant_members().iter().map(Entry::id).collect()
    }

    fn meant_members(&self) -> Vec<Entry> {
        let entry = match self.0.nodes.as_slice() {
            [Node::Term(term)] => term.entry,
            _ => resolve::resolve(self.part(), self.spelling()).and_then(|part| part.term.entry),
        };
        entry.map(|entry| entry.members()).unwrap_or_default()
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
    pub fn fix(&self) -> Option<&str> {
        let canonical = self.canonical();
        let certain = matches!(
            self.0.problem,
            Some(Problem::Misspelt | Problem::Deprecated { .. })
        );
        (certain && canonical != self.0.text).then_some(canonical)
    }

    /// The id that may have been meant by an unknown license, or unknown part of
    /// an expression. A guess, for people to judge, and much work.
    pub fn nearest(&self) -> Option<&'static str> {
        match self.0.problem {
            // A common word is no id here, though it is one elsewhere.
            Some(Problem::Unknown) => nearest::nearest(self.part()).filter(|id| *id != self.part()),
            _ => None,
        }
    }

    /// The id that an unknown license is a misspelling of, where that is certain:
    /// one that is all of the text, and nearer than any other.
    pub fn misspelling_of(&self) -> Option<&'static str> {
        match self.0.problem {
            Some(Problem::Unknown) if self.part() == self.text() => {
                nearest::misspelt(self.text()).filter(|id| *id != self.text())
            }
            _ => None,
        }
    }

    /// Where the first character is that no id has, and which it is: not
    /// ASCII, though it may look so (`А` of the Cyrillic alphabet), or invisible.
    pub fn foreign_character(&self) -> Option<(usize, char)> {
        let foreign = |c: &char| !c.is_ascii() || c.is_ascii_control();
        self.0.text.char_indices().find(|(_, c)| foreign(c))
    }

    /// Whether it names a license at all, be it an unknown one.
    pub fn is_license(&self) -> bool {
        self.0.problem != Some(Problem::NotALicense)
    }

    /// Whether a thing is public of which nothing but this is stated: under a
    /// license, or with no license stated, but not where it denies the thing.
    pub fn means_public(&self) -> bool {
        self.absence() != Some(Absence::Component)
    }

    /// What it says is not there. `None` where it names a license.
    pub fn absence(&self) -> Option<Absence> {
        self.0.absence
    }

    /// Whether everyone may use, change and pass on something of this kind
    /// under it.
    pub fn free_for(&self, kind: Kind) -> bool {
        self.0.class.free_for(kind)
    }

    /// Whether it, or a part of it, was made for such things; true if nobody
    /// knows.
    pub fn suits(&self, kind: Kind) -> bool {
        let suits = |term: &Term| term.entry().is_none_or(|entry| entry.suits(kind));
        self.0.nodes.is_empty() || self.licenses().any(suits)
    }

    /// Where its text can be read, if it is a single license of the SPDX list.
    pub fn url(&self) -> Option<String> {
        match self.0.nodes.as_slice() {
            // The page of the id that it has now.
            [Node::Term(term)] => {
                let id = term.name().split(" WITH ").next().unwrap_or_default();
                entry::find(id).unwrap_or(*term.entry()?).url()
            }
            _ => None,
        }
    }

    /// The licenses in it, in the order of the text. Empty if it is broken or
    /// says that there is none.
    pub fn licenses(&self) -> impl Iterator<Item = &Term> {
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

    fn spelling(&self) -> Spelling {
        self.0.spelling
    }

    /// Whether it is no expression, though it has ids.
    fn is_broken(&self) -> bool {
        matches!(self.0.problem, Some(Problem::Syntax { .. }))
    }
}

fn is_too_long(text: &str) -> bool {
    text.chars().nth(LONGEST).is_some()
}

/// Whether one of the words of a text is an id, so that an expression was meant.
fn has_ids(text: &str) -> bool {
    let between =
        |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | '/' | '&' | '|');
    text.split(between).any(resolve::is_id)
}

/// `LicenseRef-` and the characters of a name that it can have.
fn reference_to(name: &str) -> String {
    let fit = |c: char| match c.is_ascii_alphanumeric() || matches!(c, '-' | '.') {
        true => c,
        false => '-',
    };
    "LicenseRef-".chars().chain(name.chars().map(fit)).collect()
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
            Problem::Unknown => 5,
            Problem::Syntax { .. } => 6,
            Problem::NotALicense => 7,
        }
    }
}
