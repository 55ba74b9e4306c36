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

/// The text after these edits, whatever order they come in. One that overlaps
/// another before it in the text, or is not of this text, is left out: the text
/// is to be read again, and what is left to fix fixed then.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut order: Vec<(u64, u64)> = edits
        .iter()
        .zip(0..)
        .map(|(edit, at)| (edit.span.start as u64, at))
        .collect();
    sort(&mut order);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    // Two that insert at one place would come in an order that nobody chose.
    let mut inserted = None;
    for (_, at) in order {
        let Some(Edit { span, text: new }) = edits.get(at as usize) else {
            continue;
        };
        let overlaps = span.start < done || inserted == Some(span.start);
        let kept = text.get(done..span.start);
        if let (Some(kept), Some(_), false) = (kept, text.get(span.start..span.end), overlaps) {
            out.push_str(kept);
            out.push_str(new);
            done = span.end;
            inserted = (span.start == span.end).then_some(span.start);
        }
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
