//! Changes of a text, and what becomes of it.

use super::Span;
use crate::order::sort;

/// A change of a text: these bytes become that text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    pub text: String,
}

impl Edit {
    pub fn new(span: Span, text: impl Into<String>) -> Self {
        Edit {
            span,
            text: text.into(),
        }
    }
}

/// The edits that can be made at once, in the order of the text. One that
/// overlaps another before it, or is not of this text, is left out; so is the
/// second of two that insert at one place, for nobody chose their order.
pub fn compatible<'e>(text: &str, edits: &'e [Edit]) -> Vec<&'e Edit> {
    let mut order: Vec<(u64, u64)> = edits
        .iter()
        .zip(0..)
        .map(|(edit, at)| (edit.span.start as u64, at))
        .collect();
    sort(&mut order);
    let mut kept: Vec<&Edit> = Vec::with_capacity(edits.len());
    for (_, at) in order {
        let Some(edit) = edits.get(at as usize) else {
            continue;
        };
        let Span { start, end } = edit.span;
        let free = kept
            .last()
            .is_none_or(|last| is_free_behind((last.span.start, last.span.end), start));
        if free && text.get(start..end).is_some() {
            kept.push(edit);
        }
    }
    kept
}

/// Whether an edit can begin here behind another one, which begins and ends there:
/// they do not overlap, and do not both insert at one place.
pub fn is_free_behind<P: Ord>((first, end): (P, P), start: P) -> bool {
    end <= start && !(first == end && end == start)
}

/// The text after those of these edits that are [`compatible`]. It is to be read
/// again then, for what is left to fix.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in compatible(text, edits) {
        out.push_str(text.get(done..edit.span.start).unwrap_or_default());
        out.push_str(&edit.text);
        done = edit.span.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(edits: &[(usize, usize, &str)], applied: &str) {
        let edits: Vec<Edit> = edits
            .iter()
            .map(|(start, end, text)| Edit::new(Span::new(*start, *end), *text))
            .collect();
        assert_eq!(apply("0123456789é", &edits), applied);
    }

    #[test]
    fn edits_apply_in_the_order_of_the_text() {
        check(&[], "0123456789é");
        check(&[(8, 9, "b"), (1, 3, "a")], "0a34567b9é");
        check(&[(0, 0, "a"), (12, 12, "b")], "a0123456789éb");
        check(&[(1, 2, ""), (2, 3, "x")], "0x3456789é");
    }

    #[test]
    fn what_overlaps_or_is_not_of_the_text_is_left_out() {
        check(&[(1, 5, "a"), (4, 6, "b")], "0a56789é");
        check(&[(1, 1, "a"), (1, 1, "b"), (1, 2, "c")], "0a123456789é");
        check(&[(11, 12, "x"), (40, 41, "y"), (0, 1, "z")], "z123456789é");
    }
}
