//! A line of Markdown as a reader sees it.

/// What is longer is looked at only so far: no title and no first word is.
const LONGEST: usize = 4_000;

/// The text without Markdown's marks, addresses of links, pictures, HTML and
/// footnotes; blanks run together.
pub fn plain(line: &str) -> String {
    let mut inline = Inline::default();
    inline.read(start_of(line));
    inline.text()
}

/// Whether anybody who reads the line sees a letter or a digit in it.
pub fn has_text(line: &str) -> bool {
    let mut inline = Inline::default();
    inline.read(start_of(line));
    inline.out.iter().any(|c| c.is_alphanumeric())
}

fn start_of(line: &str) -> &str {
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => line.get(..end).unwrap_or(line),
        None => line,
    }
}

/// How many characters are looked at for the partners of the brackets of a line.
const FARTHEST: usize = 20_000;

/// What a line comes to.
struct Inline {
    out: Vec<char>,
    marks: Vec<Mark>,
    /// How many characters may yet be looked at for partners of brackets.
    budget: usize,
}

impl Default for Inline {
    fn default() -> Self {
        Inline {
            out: Vec::new(),
            marks: Vec::new(),
            budget: FARTHEST,
        }
    }
}

/// A run of `*`, `_` or `~~` in the output.
struct Mark {
    start: usize,
    length: usize,
    opens: bool,
    closes: bool,
}

impl Inline {
    fn read(&mut self, line: &str) {
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let behind = rest.get(c.len_utf8()..).unwrap_or_default();
            rest = match c {
                '\\' => self.escape(behind),
                '`' => self.code(rest),
                '!' if behind.starts_with('[') => match self.link(behind) {
                    Some((_, behind)) => behind,
                    None => self.push(c, behind),
                },
                '[' => match self.link(rest) {
                    Some((label, behind)) => {
                        self.read(label);
                        behind
                    }
                    None if behind.starts_with('^') => after(behind, "]").unwrap_or(behind),
                    None => self.push(c, behind),
                },
                '<' => self.tag(behind),
                '&' => self.entity(behind),
                '*' | '_' | '~' => self.mark(c, rest),
                c => self.push(c, behind),
            };
        }
    }

    fn push<'t>(&mut self, c: char, behind: &'t str) -> &'t str {
        self.out.push(c);
        behind
    }

    fn escape<'t>(&mut self, behind: &'t str) -> &'t str {
        match behind.chars().next().filter(char::is_ascii_punctuation) {
            Some(c) => self.push(c, behind.get(1..).unwrap_or_default()),
            None => self.push('\\', behind),
        }
    }

    /// Code between runs of backticks that are equally long.
    fn code<'t>(&mut self, rest: &'t str) -> &'t str {
        let code = rest.trim_start_matches('`');
        let fence = rest.get(..rest.len() - code.len()).unwrap_or_default();
        match code.split_once(fence) {
            Some((code, behind)) => {
                self.out.extend(code.chars());
                behind
            }
            None => code,
        }
    }

    /// An element of HTML, a comment or an address in angle brackets.
    fn tag<'t>(&mut self, behind: &'t str) -> &'t str {
        let begins = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?');
        if !behind.starts_with(begins) {
            return self.push('<', behind);
        }
        let Some((inner, after)) = behind.split_once('>') else {
            return "";
        };
        if inner.starts_with("http") {
            self.out.extend(inner.chars());
        } else if inner
            .get(..2)
            .is_some_and(|name| name.eq_ignore_ascii_case("br"))
        {
            self.out.push(' ');
        }
        after
    }

    fn entity<'t>(&mut self, behind: &'t str) -> &'t str {
        const NAMED: [(&str, char); 6] = [
            ("amp;", '&'),
            ("apos;", '\''),
            ("gt;", '>'),
            ("lt;", '<'),
            ("nbsp;", ' '),
            ("quot;", '"'),
        ];
        for (name, c) in NAMED {
            if let Some(after) = behind.strip_prefix(name) {
                return self.push(c, after);
            }
        }
        let number = behind.strip_prefix('#').and_then(|rest| {
            let (digits, after) = rest
                .split_once(';')
                .filter(|(digits, _)| digits.len() < 8)?;
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => digits.parse(),
            };
            Some((char::from_u32(number.ok()?)?, after))
        });
        match number {
            Some((c, after)) => self.push(c, after),
            None => self.push('&', behind),
        }
    }

    /// A run of a mark, which may begin or end an emphasis (CommonMark, 6.2).
    fn mark<'t>(&mut self, mark: char, rest: &'t str) -> &'t str {
        let behind = rest.trim_start_matches(mark);
        let length = rest.len() - behind.len();
        let before = self.out.last().copied().unwrap_or(' ');
        let next = behind.chars().next().unwrap_or(' ');
        let within_word = mark == '_' && before.is_alphanumeric() && next.is_alphanumeric();
        if !within_word && (mark != '~' || length == 2) {
            self.marks.push(Mark {
                start: self.out.len(),
                length,
                opens: !next.is_whitespace(),
                closes: !before.is_whitespace(),
            });
        }
        self.out.extend(std::iter::repeat_n(mark, length));
        behind
    }

    /// The label of a link that begins here, and what follows the link.
    fn link<'t>(&mut self, rest: &'t str) -> Option<(&'t str, &'t str)> {
        let (label, behind) = self.bracketed(rest, '[', ']')?;
        let (_, after) = match behind.chars().next()? {
            '(' => self.bracketed(behind, '(', ')')?,
            '[' => self.bracketed(behind, '[', ']')?,
            _ => return None,
        };
        Some((label, after))
    }

    /// What stands between a bracket that begins here and its partner, and what
    /// follows that.
    fn bracketed<'t>(
        &mut self,
        rest: &'t str,
        open: char,
        close: char,
    ) -> Option<(&'t str, &'t str)> {
        let mut depth = 0usize;
        for (at, c) in rest.char_indices() {
            self.budget = self.budget.checked_sub(1)?;
            if c == open {
                depth += 1;
            } else if c == close {
                depth -= 1;
                if depth == 0 {
                    return Some((rest.get(1..at)?, rest.get(at + 1..)?));
                }
            }
        }
        None
    }

    /// The text, without the marks that come in pairs.
    fn text(mut self) -> String {
        let mut open: Vec<Mark> = Vec::new();
        let mut gone = Vec::new();
        for mark in self.marks {
            let same = |other: &Mark| {
                other.length == mark.length && self.out.get(other.start) == self.out.get(mark.start)
            };
            match open.iter().rposition(same).filter(|_| mark.closes) {
                Some(at) => {
                    gone.extend(open.drain(at..).next());
                    gone.push(mark);
                }
                None if mark.opens => open.push(mark),
                None => {}
            }
        }
        for mark in gone {
            for c in self.out.iter_mut().skip(mark.start).take(mark.length) {
                *c = '\0';
            }
        }
        let text: String = self.out.iter().filter(|c| **c != '\0').collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ")
    }
}

fn after<'t>(text: &'t str, what: &str) -> Option<&'t str> {
    text.split_once(what).map(|(_, after)| after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(plain(line), expected, "{line}");
    }

    #[test]
    fn marks_links_and_pictures_go() {
        check(
            "My Model ([paper](https://example.org/p.pdf)) **v2**",
            "My Model (paper) v2",
        );
        check("**Llama 2**", "Llama 2");
        check("__A__ *b* _c_ ~~d~~ `e_f`", "A b c d e_f");
        check("***both***", "both");
        check("[A [b] c](x(y)z) and [d][ref]", "A [b] c and d");
        check("![logo](a.png) [![badge](b.svg)](c) Name", "Name");
        check("Name[^1]", "Name");
        check("<a href=\"x\">Name</a><br/>two <img src=y>", "Name two");
        check("<https://example.org>", "https://example.org");
        check("AT&amp;T &#x41;&#66; &unknown; &", "AT&T AB &unknown; &");
        check(r"my\_model \*", "my_model *");
    }

    #[test]
    fn what_is_no_mark_stays() {
        check("my_model_v2", "my_model_v2");
        check("A* search", "A* search");
        check("2 * 3 * 4", "2 * 3 * 4");
        check("a ~ b", "a ~ b");
        check("a < b [c] (d)", "a < b [c] (d)");
        check("C++ & `", "C++ &");
        check("悟道 2.0", "悟道 2.0");
    }

    #[test]
    fn who_sees_a_letter() {
        for line in ["a", "[paper](x)", "- 1", "悟", "> `x`", "a]"] {
            assert!(has_text(line), "{line}");
        }
        for line in [
            "",
            "---",
            "![logo](a.png)",
            "<div align=\"center\">",
            "</div>",
            "| --- |",
            "<div",
        ] {
            assert!(!has_text(line), "{line}");
        }
    }

    #[test]
    fn long_lines_are_bounded() {
        for line in ["[", "![", "`", "*a", "<a", "[a](", "&#", "\\"] {
            let long = line.repeat(200_000);
            assert!(plain(&long).len() <= 4 * LONGEST);
            has_text(&long);
        }
    }
}
