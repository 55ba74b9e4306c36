//! One license of an expression: from its text to what is known of it.

use super::aliases::{self, look_up};
use super::classes::REPLACED;
use super::entry::{Entry, Origin, find, find_by_name};
use super::words::{key, shortened, words};
use super::{Class, Problem, Spelling, Term};

/// A license and what is wrong with how it is named.
pub(super) struct Resolved {
    pub term: Term,
    pub problem: Option<Problem>,
}

/// The license that a text names, if it is known or a reference to a text of
/// its own (`LicenseRef-…`).
pub(super) fn resolve(text: &str, spelling: Spelling) -> Option<Resolved> {
    if is_reference(text, "LicenseRef-") {
        return Some(Resolved {
            term: Term {
                name: text.to_owned(),
                entry: None,
                class: Class::Unknown,
            },
            problem: None,
        });
    }
    if let Some(entry) = find(text) {
        if entry.origin() == Origin::Other {
            return Some(named(text, entry));
        }
        let misspelt = text != entry.id() && spelling == Spelling::Spdx;
        return Some(known(entry, "", misspelt, spelling));
    }
    if let Some(id) = look_up(aliases::HUGGING_FACE, text) {
        return Some(known(find(id)?, "", spelling == Spelling::Spdx, spelling));
    }
    if let Some(entry) = text
        .strip_suffix('+')
        .and_then(find)
        .filter(|e| e.origin() == Origin::Spdx)
    {
        return or_later(entry, text, spelling);
    }
    let entry = find_by_name(text)?;
    if entry.origin() == Origin::Other {
        return Some(named(text, entry));
    }
    Some(known(entry, "", true, spelling))
}

/// A license that is on no list: there is no id to write instead of its name.
fn named(name: &str, entry: Entry) -> Resolved {
    Resolved {
        term: term(name.to_owned(), entry),
        problem: None,
    }
}

/// The license of a name with something in parentheses behind it: the same in
/// short (`The MIT License (MIT)`), or a part of the name (`BSD 3-Clause (New)`).
pub(super) fn with_parentheses(text: &str, spelling: Spelling) -> Option<Resolved> {
    let (name, behind) = text.split_once('(')?;
    let behind = behind
        .strip_suffix(')')
        .filter(|behind| !behind.contains(['(', ')']))?;
    if name.trim().is_empty() {
        return None;
    }
    if let Some(resolved) = resolve(name.trim(), spelling)
        && let Some(short) = resolve(behind.trim(), spelling)
    {
        let same = resolved.term.entry.is_some() && resolved.term.entry == short.term.entry;
        return same.then(|| Resolved {
            problem: resolved.problem.or(Some(Problem::Misspelt)),
            ..resolved
        });
    }
    resolve(text, spelling)
}

/// Whether this is the id of a known license, in whatever case.
pub(super) fn is_id(text: &str) -> bool {
    is_reference(text, "LicenseRef-")
        || find(text).is_some_and(|entry| entry.origin() != Origin::Family)
}

fn known(entry: Entry, suffix: &str, misspelt: bool, spelling: Spelling) -> Resolved {
    let mut name = [entry.id(), suffix].concat();
    let problem = if entry.origin() == Origin::Family {
        Some(Problem::Vague)
    } else if entry.is_gnu_without_suffix() {
        // Hugging Face has no other id for it.
        (spelling == Spelling::Spdx).then_some(Problem::OnlyOrLater { id: entry.id() })
    } else if entry.is_deprecated() {
        let mend = match entry.id().strip_suffix('+') {
            Some(base) => Some([base, "-or-later"].concat()),
            None => look_up(REPLACED, entry.id()).map(str::to_owned),
        };
        let mended = mend.is_some();
        if let Some(mend) = mend {
            name = if mend.contains(' ') {
                mend
            } else {
                mend + suffix
            };
        }
        Some(if mended && misspelt {
            Problem::Misspelt
        } else {
            Problem::Deprecated { id: entry.id() }
        })
    } else {
        misspelt.then_some(Problem::Misspelt)
    };
    Resolved {
        term: term(name, entry),
        problem,
    }
}

fn term(name: String, entry: Entry) -> Term {
    Term {
        name,
        entry: Some(entry),
        class: entry.class(),
    }
}

/// A license that nobody knows, with what its name says of it. The nearest id
/// is looked up later.
pub(super) fn unknown(text: &str) -> Resolved {
    let key = shortened(&key(text));
    let says = |words: &[&str]| key.split(' ').any(|word| words.contains(&word));
    let class = if says(&["proprietary"]) {
        Class::Proprietary
    } else if says(&["nd"]) {
        Class::NoDerivatives
    } else if says(&["nc", "research"]) {
        Class::NonCommercial
    } else if says(&["rail", "openrail"]) {
        Class::UseRestricted
    } else {
        Class::Unknown
    };
    Resolved {
        term: Term {
            name: text.to_owned(),
            entry: None,
            class,
        },
        problem: Some(Problem::Unknown { nearest: None }),
    }
}

/// `ID+`: this version or any later one. The GNU licenses have ids for that.
fn or_later(entry: Entry, text: &str, spelling: Spelling) -> Option<Resolved> {
    if !entry.is_gnu() {
        let misspelt = text.strip_suffix('+') != Some(entry.id()) && spelling == Spelling::Spdx;
        return Some(known(entry, "+", misspelt, spelling));
    }
    let id = entry.id();
    let base = id
        .strip_suffix("-only")
        .or_else(|| id.strip_suffix("-or-later"))
        .unwrap_or(id);
    Some(known(
        find(&[base, "-or-later"].concat())?,
        "",
        true,
        spelling,
    ))
}

/// `LicenseRef-NAME` or `DocumentRef-NAME:LicenseRef-NAME`, each name of
/// letters, digits, `-` and `.` (SPDX specification, license expressions).
pub(super) fn is_reference(text: &str, prefix: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
    };
    let own = match text
        .strip_prefix("DocumentRef-")
        .map(|rest| rest.split_once(':'))
    {
        None => text,
        Some(Some((document, own))) if is_name(document) => own,
        Some(_) => return false,
    };
    own.strip_prefix(prefix).is_some_and(is_name)
}

/// Whether a text says that there is no license, or no component.
pub(super) fn denies(text: &str) -> bool {
    let mut said = String::new();
    let mut last = "";
    for word in words(text) {
        let again = word.eq_ignore_ascii_case(last);
        let subject = said.is_empty() && word.eq_ignore_ascii_case("component");
        if !(again || subject) {
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(word);
        }
        last = word;
    }
    said.make_ascii_lowercase();
    match said.strip_prefix("not ") {
        Some(rest) => aliases::NOT.iter().any(|word| rest.starts_with(word)),
        None => {
            aliases::NO_LICENSE.contains(&said.as_str())
                || said
                    .chars()
                    .all(|c| c.is_ascii() && !c.is_ascii_alphanumeric())
        }
    }
}
