//! The style sheets.

/// Of the breakdown, for a shadow root or a page. Every selector begins with
/// `.breakdown`.
pub const SHEET: &str = text(&small::<{ length(BREAKDOWN) }>(BREAKDOWN));

/// Of the chart, after [`SHEET`]. Only pages that have one need it.
pub const CHART: &str = include_str!("chart.css");

const BREAKDOWN: &str = include_str!("style.css");

// The module carries the sheet, so what only people need is left out of it when
// it is compiled: comments, line ends, blanks around braces and arrows and after
// colons and commas, the end of a block's last line.

/// Whether a sign at `at` says nothing: a blank between what is parted anyway, or
/// the end of a block's last line.
const fn is_idle(css: &[u8], at: usize) -> bool {
    match css[at] {
        b'\n' => true,
        b' ' => {
            matches!(css[at - 1], b'\n' | b' ' | b':' | b',' | b'>')
                || matches!(css[at + 1], b'{' | b' ')
                || css[at + 1] == b'>' && css[at + 2] == b' '
        }
        b';' => {
            let mut next = at + 1;
            while matches!(css[next], b'\n' | b' ') {
                next += 1;
            }
            css[next] == b'}'
        }
        _ => false,
    }
}

/// Writes what remains, and says how much it is.
const fn strip(css: &str, out: &mut [u8]) -> usize {
    let css = css.as_bytes();
    let (mut at, mut length) = (0, 0);
    while at < css.len() {
        if css[at] == b'/' && css[at + 1] == b'*' {
            while css[at] != b'*' || css[at + 1] != b'/' || css[at - 1] == b'/' {
                at += 1;
            }
            at += 2;
        } else {
            if !is_idle(css, at) {
                out[length] = css[at];
                length += 1;
            }
            at += 1;
        }
    }
    length
}

const fn length(css: &str) -> usize {
    strip(css, &mut [0; BREAKDOWN.len()])
}

const fn small<const LENGTH: usize>(css: &str) -> [u8; LENGTH] {
    let mut large = [0; BREAKDOWN.len()];
    strip(css, &mut large);
    let mut out = [0; LENGTH];
    let mut at = 0;
    while at < LENGTH {
        out[at] = large[at];
        at += 1;
    }
    out
}

const fn text<const LENGTH: usize>(bytes: &'static [u8; LENGTH]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("the sheet is not UTF-8 any more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_sheet_says_the_same() {
        let mut plain = String::new();
        for piece in BREAKDOWN.split("/*") {
            plain.push_str(piece.split_once("*/").map_or(piece, |(_, rest)| rest));
        }
        let bare = |css: &str| {
            css.chars()
                .filter(|c| !c.is_whitespace())
                .collect::<String>()
                .replace(";}", "}")
        };
        assert_eq!(bare(&plain), bare(SHEET));
        assert!(
            SHEET.starts_with(
                ".breakdown{--surface:var(--openness-surface,light-dark(#fff,#12171d));"
            )
        );
        assert!(!SHEET.contains(['\n', '\t']) && !SHEET.contains("  "));
        // Blanks that mean something are still there.
        assert!(
            SHEET.contains(".breakdown :is(")
                && SHEET.contains(".rows>div")
                && SHEET.contains("(width >= 476px)")
        );
        assert!(SHEET.len() < BREAKDOWN.len() * 17 / 20, "{}", SHEET.len());
    }
}
