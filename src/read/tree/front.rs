//! The front matter of a Markdown text.

use std::ops::Range;

/// Where the YAML at the top of a Markdown text stands, if there is any: after
/// a line `---`, up to a line `---` or `...`. Blanks may follow the dashes, and
/// blank lines and a byte order mark may stand before them.
///
/// A line `---` right after the first one opens again, if another one closes
/// later. So Hugging Face reads a card (`REGEX_YAML_BLOCK` in
/// huggingface_hub/repocard.py).
pub fn front_matter(text: &str) -> Option<Range<usize>> {
    let mut lines = Lines::of(text);
    let opening = lines.by_ref().find(|(_, line)| !line.is_empty())?;
    if opening.1 != "---" {
        return None;
    }
    let start = lines.at;
    let mut empty = None;
    let mut first = true;
    for (at, line) in lines {
        match line {
            "---" if first => empty = Some(start..at),
            "---" | "..." => return Some(start..at),
            _ => {}
        }
        first &= line.is_empty();
    }
    empty
}

/// What follows front matter, behind the line that closes it.
pub(in crate::read) fn behind<'t>(text: &'t str, front: &Range<usize>) -> &'t str {
    let end = Lines::from(text, front.end).nth(1).map(|(at, _)| at);
    text.get(end.unwrap_or(text.len())..).unwrap_or_default()
}

/// The lines of a text without their end, and without blanks before it; each
/// with where it begins. A line ends with LF, CR LF or CR.
#[derive(Clone)]
pub(in crate::read) struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lines<'t> {
    /// All lines, without the byte order mark.
    pub fn of(text: &'t str) -> Self {
        let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Lines { text, at: mark }
    }

    /// Those from this byte on.
    pub fn from(text: &'t str, at: usize) -> Self {
        Lines { text, at }
    }

    /// Where the next line begins.
    #[cfg(feature = "full")]
    pub fn at(&self) -> usize {
        self.at
    }
}

impl<'t> Iterator for Lines<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let start = self.at;
        let rest = self.text.get(start..).filter(|rest| !rest.is_empty())?;
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let end = rest.get(line.len()..).unwrap_or_default();
        self.at += line.len()
            + if end.starts_with("\r\n") {
                2
            } else {
                end.len().min(1)
            };
        Some((start, line.trim_end_matches([' ', '\t'])))
    }
}

#[cfg(test)]
mod tests {
    use super::front_matter;

    #[track_caller]
    fn check(text: &str, yaml: Option<&str>) {
        assert_eq!(front_matter(text).map(|range| &text[range]), yaml);
    }

    #[test]
    fn stands_between_two_lines_of_dashes() {
        check("---\na: 1\n---\n# Title\n", Some("a: 1\n"));
        check("---\na: 1\n---", Some("a: 1\n"));
        check("---\na: 1\n...\nText", Some("a: 1\n"));
        check("--- \t\na: 1\n---  \n", Some("a: 1\n"));
        check("\u{feff}---\na: 1\n---\n", Some("a: 1\n"));
        check("\n \n---\na: 1\n---\n", Some("a: 1\n"));
        check("---\na: 1\n\n---\nText\n\n---\n", Some("a: 1\n\n"));
        check("---\n\n---\na: 1\n---\n", Some("\n---\na: 1\n"));
    }

    #[test]
    fn lines_end_in_three_ways() {
        check("---\r\na: 1\r\n---\r\nText", Some("a: 1\r\n"));
        check("---\ra: 1\r---\rText", Some("a: 1\r"));
        check("---\r\r\na: 1\r\r\n---\r\r\n", Some("\r\na: 1\r\r\n"));
    }

    #[test]
    fn opened_twice_it_goes_on() {
        check("---\n---\na: 1\n---\nText", Some("---\na: 1\n"));
        check("---\n---\n# Title\n", Some(""));
        check("---\n\n---\n", Some("\n"));
    }

    #[test]
    fn without_both_lines_there_is_none() {
        for text in [
            "",
            "\u{feff}",
            "---",
            "---\n",
            "a: 1\n",
            "---\na: 1\n",
            "----\na: 1\n---\n",
            "--- a\n---\n",
            " ---\na: 1\n---\n",
            "# Title\n---\na: 1\n---\n",
            "---\na: 1\n ---\n",
            "---\na: 1\n------\n",
            "---\na: 1\n--- #\n",
            "...\na: 1\n...\n",
        ] {
            check(text, None);
        }
    }
}
