//! What may follow `WITH`.

use std::cmp::Ordering;

use super::resolve::is_reference;
use super::spdx::EXCEPTIONS;
use super::words::words;

/// What an addition to a license comes to.
pub(super) enum Addition {
    /// An exception of the SPDX list, in its spelling: it gives more rights.
    Listed(&'static str),
    /// A text of one's own (`AdditionRef-…`): nobody knows which way it goes.
    Own,
    /// It takes away the right to sell.
    CommonsClause,
    Unknown,
}

/// What is written behind `WITH`, as an id or in words ("LLVM exceptions").
pub(super) fn read(text: &str) -> Addition {
    if is_reference(text, "AdditionRef-") {
        return Addition::Own;
    }
    let mut said: Vec<String> = words(text).map(str::to_ascii_lowercase).collect();
    if let [commons, clause, ..] = said.as_slice()
        && commons == "commons"
        && clause == "clause"
    {
        return Addition::CommonsClause;
    }
    if let Some(id) = find(&said) {
        return Addition::Listed(id);
    }
    // "LLVM exceptions", "Classpath exception" for the one version there is.
    for word in &mut said {
        if word == "exceptions" {
            "exception".clone_into(word);
        }
    }
    match find(&said).or_else(|| only_version(&said)) {
        Some(id) => Addition::Listed(id),
        None => Addition::Unknown,
    }
}

fn find(said: &[String]) -> Option<&'static str> {
    let at = EXCEPTIONS.binary_search_by(|id| order(id, said)).ok()?;
    EXCEPTIONS.get(at).copied()
}

/// The exception with these words and a version, if there is but one.
fn only_version(said: &[String]) -> Option<&'static str> {
    said.last().filter(|last| *last == "exception")?;
    let first = EXCEPTIONS.partition_point(|id| order(id, said) == Ordering::Less);
    let begins = |id: &&&str| {
        words(id)
            .zip(said)
            .all(|(word, said)| word.eq_ignore_ascii_case(said))
    };
    let is_version = |id: &&&str| {
        let mut more = words(id).skip(said.len());
        let version = more.next();
        version.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
            && more.next().is_none()
    };
    let rest = EXCEPTIONS.iter().skip(first);
    let mut ids = rest.take_while(begins).filter(is_version);
    let id = ids.next()?;
    ids.next().is_none().then_some(*id)
}

/// The order of [`EXCEPTIONS`].
pub(super) fn order(id: &str, said: &[String]) -> Ordering {
    words(id)
        .map(str::to_ascii_lowercase)
        .cmp(said.iter().cloned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = match read(text) {
            Addition::Listed(id) => Some(id),
            Addition::Own => Some("own"),
            Addition::CommonsClause => Some("commons clause"),
            Addition::Unknown => None,
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_exception_is_found_however_it_is_written() {
        for id in EXCEPTIONS {
            check(id, Some(id));
            check(&id.to_ascii_uppercase(), Some(id));
            check(&id.replace('-', " "), Some(id));
        }
    }

    #[test]
    fn in_words() {
        check("LLVM exceptions", Some("LLVM-exception"));
        check("the LLVM Exception", Some("LLVM-exception"));
        check("Classpath exception", Some("Classpath-exception-2.0"));
        check("GCC exception", None);
        check("Bootloader exceptions", Some("Bootloader-exception"));
        check("restrictions", None);
        check("exception", None);
        check("AdditionRef-mine", Some("own"));
        check("Commons Clause", Some("commons clause"));
        check("commons-clause-1.0", Some("commons clause"));
        check(
            "the Commons Clause License Condition v1.0",
            Some("commons clause"),
        );
    }
}
