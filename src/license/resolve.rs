//! One license of an expression: from its text to what is known of it.

use super::address::{self, Evidence};
use super::creative_commons;
use super::entry::{Entry, Origin, find, find_by_words};
use super::words::{LICENSE, key, parts, shortened};
use super::{Class, Problem, Spelling, Term, decide, lookup};

/// A license and what is wrong with how it is named.
pub(super) struct Resolved {
    pub term: Term,
    pub problem: Option<Problem>,
}

/// The license that a text names as a whole, if it is known or a reference to a
/// text of its own (`LicenseRef-…`).
pub(super) fn resolve(text: &str, spelling: Spelling) -> Option<Resolved> {
    if is_reference(text, "LicenseRef-") {
        return Some(reference(text));
    }
    if address::is_address(text) {
        return match address::evidence(text)? {
            Evidence::License(entry) => Some(known(entry, text, spelling)),
            Evidence::Adapted(entry) => Some(adapted(entry, text)),
            Evidence::Owner(_) => None,
        };
    }
    let key = key(text);
    let is_meant = |entry: &Entry| !entry.is_common_word() || is_expected(entry, text, spelling);
    // Most texts are ids.
    if let Some(entry) = find_by_words(&key, false).filter(is_meant) {
        return Some(known(entry, text, spelling));
    }
    let short = shortened(&key);
    if let Some(base) = short.strip_suffix(" +") {
        let base = find_by_words(base, false).filter(is_meant)?;
        return or_later(base, text, spelling);
    }
    let found = match short == key {
        true => lookup::unlisted(&short),
        false => lookup::by_key(&short),
    };
    if let Some(entry) = found {
        return Some(known(entry, text, spelling));
    }
    Some(adapted(creative_commons::by_parts(&short)?.entry, text))
}

/// A text of Creative Commons that was adapted to a country: it has no id.
fn adapted(entry: Entry, text: &str) -> Resolved {
    Resolved {
        term: Term::known(text, entry),
        problem: None,
    }
}

/// Whether a common word (`Fair`) is an id here: to the letter, where ids alone
/// are expected.
fn is_expected(entry: &Entry, text: &str, spelling: Spelling) -> bool {
    matches!(spelling, Spelling::Spdx | Spelling::Mof)
        && text.strip_suffix('+').unwrap_or(text) == entry.id()
}

/// Whether this is the id of a known license, in whatever case.
pub(super) fn is_id(text: &str) -> bool {
    is_reference(text, "LicenseRef-")
        || find(text).is_some_and(|entry| {
            entry.origin() != Origin::Family && entry.id().eq_ignore_ascii_case(text)
        })
}

/// The ids of Hugging Face that stand for an SPDX id of other words.
const HUGGING_FACE: [(&str, &str); 5] = [
    ("c-uda", "C-UDA-1.0"),
    ("lgpl-lr", "LGPLLR"),
    ("odbl", "ODbL-1.0"),
    ("odc-by", "ODC-By-1.0"),
    ("pddl", "PDDL-1.0"),
];

/// GNU ids that Hugging Face has: they say neither `-only` nor `-or-later`.
const GNU_OF_HUGGING_FACE: [(&str, &str); 5] = [
    ("AGPL-3.0", "agpl-3.0"),
    ("GPL-2.0", "gpl-2.0"),
    ("GPL-3.0", "gpl-3.0"),
    ("LGPL-2.1", "lgpl-2.1"),
    ("LGPL-3.0", "lgpl-3.0"),
];

/// Whether a license is written otherwise than its list writes it. The case of
/// letters does not count, but to the Model Openness Tool; `OpenRAIL` is the
/// name of the family, not an id.
fn is_misspelt(text: &str, entry: &Entry, id: &str, spelling: Spelling) -> bool {
    match spelling {
        Spelling::Mof => text != id,
        Spelling::HuggingFace => {
            let of_its_own = (text, entry.id());
            !(text.eq_ignore_ascii_case(id) || HUGGING_FACE.contains(&of_its_own))
        }
        Spelling::Spdx | Spelling::Prose => !text.eq_ignore_ascii_case(id) || text == "OpenRAIL",
    }
}

/// The canonical form of a known license, and what is wrong with how it is
/// written.
fn known(entry: Entry, text: &str, spelling: Spelling) -> Resolved {
    let misspelt = |id: &str| is_misspelt(text, &entry, id, spelling).then_some(Problem::Misspelt);
    let on_hub = entry.row().is_some_and(|row| row.on_hub);
    let (name, problem) = match entry.origin() {
        _ if entry.is_gnu_without_suffix() => {
            let id = entry.id();
            let of_hub = GNU_OF_HUGGING_FACE.iter().find(|(spdx, _)| *spdx == id);
            let name = of_hub.map_or(id, |(_, hub)| hub);
            let problem = match spelling {
                // It has no other id for it.
                Spelling::HuggingFace => misspelt(name),
                // The Hub's own id, to the letter: it says no more there.
                Spelling::Spdx if text == name && of_hub.is_some() => None,
                _ => Some(Problem::OnlyOrLater { id }),
            };
            (name.to_owned(), problem)
        }
        _ if entry.is_deprecated() => deprecated(entry, "", misspelt(entry.id()).is_some()),
        Origin::Family if on_hub => (entry.id().to_owned(), Some(Problem::Vague)),
        Origin::Family => (text.to_owned(), Some(Problem::Vague)),
        // On no list: there is no id to write instead of its name.
        Origin::Other if entry.is_read() || entry.class() != Class::Unknown => {
            (text.to_owned(), None)
        }
        Origin::Other if entry.is_free_but_unlisted() => (text.to_owned(), None),
        Origin::Other => (text.to_owned(), Some(Problem::Unknown)),
        Origin::Spdx | Origin::HuggingFace => (entry.id().to_owned(), misspelt(entry.id())),
    };
    Resolved {
        term: Term::known(&name, entry),
        problem,
    }
}

/// What SPDX says to write for ids that it gave up, where that is one text. The
/// GNU ids without `-only` or `-or-later` follow a rule instead. Sorted.
pub(super) const REPLACED: &[(&str, &str)] = &[
    ("BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"),
    ("BSD-2-Clause-NetBSD", "BSD-2-Clause"),
    (
        "GPL-2.0-with-GCC-exception",
        "GPL-2.0-only WITH GCC-exception-2.0",
    ),
    (
        "GPL-2.0-with-autoconf-exception",
        "GPL-2.0-only WITH Autoconf-exception-2.0",
    ),
    (
        "GPL-2.0-with-bison-exception",
        "GPL-2.0-only WITH Bison-exception-2.2",
    ),
    (
        "GPL-2.0-with-classpath-exception",
        "GPL-2.0-only WITH Classpath-exception-2.0",
    ),
    (
        "GPL-2.0-with-font-exception",
        "GPL-2.0-only WITH Font-exception-2.0",
    ),
    (
        "GPL-3.0-with-GCC-exception",
        "GPL-3.0-only WITH GCC-exception-3.1",
    ),
    (
        "GPL-3.0-with-autoconf-exception",
        "GPL-3.0-only WITH Autoconf-exception-3.0",
    ),
    ("Nunit", "zlib-acknowledgement"),
    ("StandardML-NJ", "SMLNJ"),
    ("bzip2-1.0.5", "bzip2-1.0.6"),
    ("eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"),
    (
        "wxWindows",
        "LGPL-2.0-or-later WITH WxWindows-exception-3.1",
    ),
];

/// What to write for an id that SPDX gave up, and the problem with it.
fn deprecated(entry: Entry, suffix: &str, misspelt: bool) -> (String, Option<Problem>) {
    let id = entry.id();
    let successor = match id.strip_suffix('+') {
        Some(base) => Some([base, "-or-later"].concat()),
        None => REPLACED
            .binary_search_by(|(old, _)| (*old).cmp(id))
            .ok()
            .and_then(|at| REPLACED.get(at))
            .map(|(_, new)| match new.contains(' ') {
                true => (*new).to_owned(),
                false => [new, suffix].concat(),
            }),
    };
    let problem = match successor.is_some() && misspelt {
        true => Problem::Misspelt,
        false => Problem::Deprecated { id },
    };
    (
        successor.unwrap_or_else(|| [id, suffix].concat()),
        Some(problem),
    )
}

/// `ID+`: this version or any later one. The GNU licenses have ids for that.
fn or_later(entry: Entry, text: &str, spelling: Spelling) -> Option<Resolved> {
    let resolved = |name: &str, entry, problem| {
        Some(Resolved {
            term: Term::known(name, entry),
            problem,
        })
    };
    if entry.is_gnu() {
        let id = entry.id();
        let base = id
            .strip_suffix("-only")
            .or_else(|| id.strip_suffix("-or-later"))
            .unwrap_or(id);
        let entry = find(&[base, "-or-later"].concat())?;
        return resolved(entry.id(), entry, Some(Problem::Misspelt));
    }
    let name = [entry.id(), "+"].concat();
    let misspelt = is_misspelt(text, &entry, &name, spelling);
    if entry.is_deprecated() {
        let (name, problem) = deprecated(entry, "+", misspelt);
        return resolved(&name, entry, problem);
    }
    resolved(&name, entry, misspelt.then_some(Problem::Misspelt))
}

/// A reference: to a text of one's own, or by the key of ScanCode's catalogue,
/// which has a text for each.
fn reference(text: &str) -> Resolved {
    let by_key = text
        .split_once("LicenseRef-scancode-")
        .and_then(|(_, name)| lookup::by_key(&shortened(&key(name))));
    let term = match by_key {
        Some(entry) => {
            let has_id = matches!(entry.origin(), Origin::Spdx | Origin::HuggingFace);
            Term::known(if has_id { entry.id() } else { text }, entry)
        }
        None => of_its_own(text),
    };
    Resolved {
        term,
        problem: None,
    }
}

/// A text of somebody's own. Its name opens nothing, whatever it is, but a name
/// that restricts it is believed.
fn of_its_own(text: &str) -> Term {
    let name = text.split_once("LicenseRef-").map_or("", |(_, name)| name);
    let key = shortened(&key(name));
    match lookup::by_key(&key).filter(|entry| entry.class() > Class::Unknown) {
        Some(entry) => Term::known(text, entry),
        None => Term {
            name: text.to_owned(),
            ..unknown(name).term
        },
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
        if same {
            return Some(Resolved {
                problem: resolved.problem.or(Some(Problem::Misspelt)),
                ..resolved
            });
        }
    }
    if let Some(resolved) = resolve(text, spelling) {
        return Some(resolved);
    }
    // A remark behind the name of a restricted license makes it no freer.
    let Resolved { term, .. } = resolve(name.trim(), spelling)?;
    if term.class() <= Class::Unknown {
        return None;
    }
    let said = unknown(text);
    if said.term.class() > term.class() {
        return Some(said);
    }
    let term = match parts(&key(behind)).any(is_change) {
        // But it is another license then.
        true => {
            let conditions = term.entry.map_or(term.conditions, |entry| entry.stated());
            Term::unknown(text, term.class(), conditions)
        }
        false => term,
    };
    Some(Resolved {
        term,
        problem: Some(Problem::Unknown),
    })
}

/// A license that nobody knows, with what its name says of it.
pub(super) fn unknown(text: &str) -> Resolved {
    let key = key(text);
    let said = decide::conditions(&key);
    let classes = said.iter().filter_map(|condition| condition.class());
    let mut class = classes.max().unwrap_or(Class::Unknown);
    let mut conditions = said;
    // A changed form of a restricted license is no freer than that.
    if let Some(entry) = changed(&key).filter(|entry| entry.class() > class) {
        (class, conditions) = (entry.class(), entry.stated());
    }
    Resolved {
        term: Term::unknown(text, class, conditions),
        problem: Some(match is_host(text) {
            true => Problem::Vague,
            false => Problem::Unknown,
        }),
    }
}

/// Whether a text is the name of a site, where the name of a license should be.
fn is_host(text: &str) -> bool {
    const ENDS: [&str; 14] = [
        "ai", "app", "co", "com", "de", "dev", "edu", "eu", "fr", "gov", "io", "net", "org", "uk",
    ];
    let Some((name, end)) = text.rsplit_once('.') else {
        return false;
    };
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
    !name.is_empty()
        && name.chars().all(is_part)
        && ENDS.iter().any(|known| end.eq_ignore_ascii_case(known))
}

/// Words that make another license of the one whose name they stand beside.
const CHANGE: [&str; 18] = [
    "adapted",
    "altered",
    "based",
    "bespoke",
    "custom",
    "customised",
    "customized",
    "derivative",
    "derived",
    "except",
    "extended",
    "like",
    "modified",
    "own",
    "partly",
    "style",
    "variant",
    "variation",
];

pub(super) fn is_change(word: &str) -> bool {
    CHANGE.binary_search(&word).is_ok()
}

/// The restricted license that a name changes.
fn changed(key: &str) -> Option<Entry> {
    if !parts(key).any(is_change) {
        return None;
    }
    let rest: Vec<&str> = parts(key)
        .filter(|word| !(is_change(word) || matches!(*word, "from" | "of" | "on" | LICENSE)))
        .collect();
    // "Gemma, modified", or "Gemma, based on" something else.
    let before: Vec<&str> = parts(key).take_while(|word| !is_change(word)).collect();
    let restricted = |words: &[&str]| {
        lookup::by_key(&shortened(&words.join(" "))).filter(|entry| entry.class() > Class::Unknown)
    };
    restricted(&rest).or_else(|| restricted(&before))
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
