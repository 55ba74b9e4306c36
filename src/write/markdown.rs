//! The breakdown as Markdown, for hosts that strip everything else.
//!
//! A `<details>` block whose summary is the badge's picture and whose body is
//! plain tables: no style, class, inline SVG, script or `data:` address, for
//! GitHub and Hugging Face take those out. Foreign text is escaped, so that it
//! can be neither markup nor Markdown.
//!
//! What is said and in which order is the tree of the breakdown, which [`body`] writes
//! by [`form`]; who reads it is in [`reader`].

mod body;
mod form;
mod picture;
mod reader;

pub use form::escaped;
pub use reader::{Reader, Relative, Themed};

use crate::report::Report;
use crate::view::{BadgeOptions, BreakdownOptions, Element, badge, breakdown};
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
    let told = BreakdownOptions {
        brief: true,
        language: look.language,
        ..BreakdownOptions::default()
    };
    // Words beside the picture: a press on them opens the block everywhere, one on the
    // picture follows its link.
    [
        "<details>\n<summary>",
        &picture,
        " ",
        look.language.text(Word::Unfold),
        "</summary>\n",
        &body::body(&breakdown(report, &told), look.language),
        "</details>\n",
    ]
    .concat()
}

/// The line of a badge that is drawn already, by its name and its size in pixels: what
/// [`markdown`] writes of [`What::Badge`].
pub fn markdown_line(name: &str, size: [u32; 2], options: &MarkdownOptions) -> String {
    let [width, height] = size.map(|pixels| pixels.to_string());
    let badge = Element::new("svg")
        .with("aria-label", name.to_owned())
        .with("width", width)
        .with("height", height);
    picture::picture(&badge, options) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::StatementReport;
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
             <p><strong>T</strong></p>\n\
             <p>You can download and run the weights. Nothing else of what it takes to build it is stated.</p>\n\
             <p>Use it: <strong>yes</strong> · Run it yourself: <strong>yes</strong> · Use it commercially: <strong>yes</strong> · \
             Look inside: <strong>not stated</strong> · See what it was trained on: <strong>not stated</strong> · \
             Build it again: <strong>not stated</strong></p>\n";
        assert!(block.starts_with(head), "{block}");
        let row = "<tr><td><strong>Seven pieces</strong></td><td>at least 1 of 7 pieces<br />up to open source</td>\
             <td>Hyperparameters: not stated<br />Next step: <strong>at least 2 of 7 pieces</strong><br />\
             Release the hyperparameters</td></tr>\n";
        assert!(block.contains(row), "{block}");
        let rows = "<tr><td>Weights</td><td>open</td><td><a href=\"https://spdx.org/licenses/MIT.html\">MIT</a></td></tr>\n</tbody>\n</table>\n\
             <p><strong>Not stated</strong>: base weights, ";
        assert!(block.contains(rows), "{block}");
        assert!(block.ends_with("</p>\n</details>\n"), "{block}");
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
        let name = "T, openness: downloadable (self-assessed)";
        assert_eq!(
            markdown_line(name, [213, 20], &options),
            written(
                "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n",
                &options
            )
        );
    }

    /// Where the badge says "not stated", so does the block.
    #[test]
    fn what_is_not_stated_has_no_grade() {
        let block = block("openness: 1\nsystem: { name: T }\ncomponents: {}\n");
        for line in [
            "<summary>T, openness: not stated (self-assessed) Details</summary>\n",
            "<p>up to Fully open; not stated: 9 components and how the system is reached</p>\n",
            "<td><strong>Model Openness Framework</strong></td><td>not stated<br />up to Class I</td>",
        ] {
            assert!(block.contains(line), "{line}\n{block}");
        }
        for grade in ["Fully closed", "Unclassified", "Staged", "none of"] {
            assert!(!block.contains(grade), "{grade}\n{block}");
        }
    }

    #[test]
    fn tells_what_was_said_and_published() {
        let mut report = report(
            "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT License }\nclaims: [open]\n",
            &Options::default(),
        );
        let said = |text: &str, url: Option<&str>| StatementReport {
            text: text.to_owned(),
            url: url.map(str::to_owned),
        };
        report.reason = Some(said("too *big*", Some("https://a.example/\"")));
        report.plans = Some(said("soon", Some("https://a.example/?b")));
        report.safeguards = vec![said("a filter", None)];
        report.claims[0].quote = Some("we are `open`".to_owned());
        report.claims[0].url = Some("https://a.example/".to_owned());
        for component in &mut report.components {
            if component.id == "pretraining-data" {
                component.note = Some("named: C4 | Pile".to_owned());
            }
            if component.id == "weights" {
                component.replaced_by = Some("T2".to_owned());
            }
        }
        let block = markdown(
            &report,
            &BadgeOptions::default(),
            &MarkdownOptions::default(),
        );
        for line in [
            "<p>Why it is not more open: too &#42;big&#42;</p>\n",
            "<p>Plans: soon <a href=\"https://a.example/?b\">a.example&#63;b</a></p>\n",
            "<p>Safeguards against misuse: a filter</p>\n",
            "<tr><td>Weights</td><td>open</td><td><a href=\"https://spdx.org/licenses/MIT.html\">MIT</a><br />license written as MIT License<br />replaced by T2</td></tr>",
            "<tr><td>Pretraining data</td><td>not stated</td><td>named: C4 &#124; Pile</td></tr>",
            "<p>The developer calls it <strong>open</strong>: “we are &#96;open&#96;”. <a href=\"https://a.example/\">a.example</a></p>\n",
        ] {
            assert!(block.contains(line), "{line}\n{block}");
        }
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
            block.contains("<a href=\"https://a.example/|x\">a.example/&#124;x</a>"),
            "{block}"
        );
        assert!(
            !block.contains("<script") && !block.contains("javascript:"),
            "{block}"
        );
    }
}
