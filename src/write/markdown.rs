//! The breakdown as Markdown, for hosts that strip everything else.
//!
//! A `<details>` block whose summary is the badge's picture and whose body is
//! plain tables: no style, class, inline SVG, script or `data:` address, for
//! GitHub and Hugging Face take those out. Foreign text is escaped, so that it
//! can be neither markup nor Markdown.
//!
//! What is said and in which order is in [`body`]; how it is written, in [`form`]; who
//! reads it, in [`reader`].

mod body;
mod form;
mod picture;
mod reader;

pub use form::escaped;
pub use reader::{Reader, Relative, Themed};

use crate::report::Report;
use crate::view::{BadgeOptions, badge};
use crate::words::BreakdownWord as Word;

/// Whom it is written for, and the addresses in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct MarkdownOptions<'a> {
    pub reader: Reader,
    pub what: What,
    /// Of the badge's picture: http, https or relative. Without one its name is text.
    pub badge: Option<&'a str>,
    /// Of the picture for dark pages, if there is another one; for readers that choose.
    pub dark: Option<&'a str>,
    /// Of the page behind the picture.
    pub link: Option<&'a str>,
    /// Where relative addresses begin, for readers that do not resolve them: http or
    /// https, of the folder that the README lies in.
    pub base: Option<&'a str>,
}

/// How much is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// One line: the badge and where it leads.
    Badge,
    /// The badge with everything behind it.
    #[default]
    Breakdown,
}

impl What {
    pub const ALL: [What; 2] = [What::Badge, What::Breakdown];

    /// The word for it, of options and of the package.
    pub const fn word(self) -> &'static str {
        match self {
            What::Badge => "badge",
            What::Breakdown => "breakdown",
        }
    }

    pub fn from_word(word: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.word() == word)
    }
}

/// The badge, or the badge with its breakdown, as a block of Markdown with a line end
/// at its end. The picture's name and size are those of the badge with these options.
pub fn markdown(report: &Report, look: &BadgeOptions, options: &MarkdownOptions) -> String {
    let picture = picture::picture(&badge(report, look), options);
    if options.what == What::Badge {
        return picture + "\n";
    }
    // Words beside the picture: a press on them opens the block everywhere, one on the
    // picture follows its link.
    [
        "<details>\n<summary>",
        &picture,
        " ",
        look.language.text(Word::Unfold),
        "</summary>\n",
        &body::body(report, look.language),
        "</details>\n",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, report};

    const HOSTILE: &str = "openness: 1\nsystem: { name: T }\ncomponents:\n  weights: { license: \"a|b `c` <script> [x](javascript:y) www.x.y https://z *d*\", url: [\"https://a.example/|x\", \"javascript:1\"] }\nclaims: [open-weights]\n";

    /// The block of a manifest, without picture and links.
    fn block(text: &str) -> String {
        written(text, &MarkdownOptions::default())
    }

    fn written(text: &str, options: &MarkdownOptions) -> String {
        let report = report(text, &Options::default());
        markdown(&report, &BadgeOptions::default(), options)
    }

    #[test]
    fn the_whole_block() {
        let block = block("openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n");
        let head = "<details>\n<summary>T, openness: downloadable (self-assessed) Details</summary>\n\
             <p>You can download and run the weights. Nothing else of what it takes to build it is stated.</p>\n\
             <table>\n<thead><tr><th>Use it</th>";
        assert!(block.starts_with(head), "{block}");
        let row = "<tr><td>Seven pieces</td><td>at least 1 of 7 pieces</td><td>up to open source; not stated: 11 components</td>\
             <td><strong>at least 2 of 7 pieces</strong>: Release the hyperparameters</td></tr>\n";
        assert!(block.contains(row), "{block}");
        assert!(block.ends_with("</code></p>\n</details>\n"), "{block}");
        // A blank line would end the HTML, and a tag without an end break MDX.
        assert!(!block.contains("\n\n"), "{block}");
        assert!(block.lines().all(|line| line.starts_with('<')), "{block}");
    }

    #[test]
    fn one_line_where_the_badge_is_asked_for() {
        let options = MarkdownOptions {
            what: What::Badge,
            badge: Some("a.svg"),
            ..MarkdownOptions::default()
        };
        assert_eq!(
            written(
                "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n",
                &options
            ),
            "<img src=\"a.svg\" alt=\"T, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\" />\n"
        );
    }

    #[test]
    fn foreign_text_stays_text() {
        let options = MarkdownOptions {
            badge: Some("a.svg\"onload=\"x"),
            link: Some("javascript:1"),
            dark: Some("data:x"),
            ..MarkdownOptions::default()
        };
        let block = written(HOSTILE, &options);
        assert!(block.contains("<summary><img src=\"a.svg&#34;onload=&#34;x\" alt=\"T, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\" /> Details</summary>"), "{block}");
        let cell = "a&#124;b &#96;c&#96; &#60;script&#62; &#91;x&#93;(javascript&#58;y) www&#46;x.y https&#58;//z &#42;d&#42;";
        assert!(block.contains(cell), "{block}");
        assert!(
            block.contains("<td><a href=\"https://a.example/|x\">a.example/&#124;x</a></td>"),
            "{block}"
        );
        assert!(
            !block.contains("<script") && !block.contains("javascript:"),
            "{block}"
        );
    }
}
