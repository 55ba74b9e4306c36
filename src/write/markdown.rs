//! The breakdown as Markdown, for hosts that strip everything else.
//!
//! A `<details>` block whose summary is the badge's picture and whose body is
//! plain tables: no style, class, inline SVG, script or `data:` address, for
//! GitHub and Hugging Face take those out. Foreign text is escaped, so that it
//! can be neither markup nor Markdown.
//!
//! What is said and in which order is here; how it is written, in [`form`]; who
//! reads it, in [`reader`].

mod form;
mod picture;
mod reader;

pub use form::escaped;
pub use reader::{Reader, Relative, Themed};

use crate::manifest::{Availability, ComponentId};
use crate::report::{ClaimReport, ComponentReport, Next, Report, Verdict};
use crate::view::{BadgeOptions, badge, told};
use crate::words::{BreakdownWord as Word, Language, Names, Value};
use form::{LINE_END, bold, code, link, prose, source};

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
    let mut block = Block {
        out: String::new(),
        language: look.language,
    };
    // Words beside the picture: a press on them opens the block everywhere, one on the
    // picture follows its link.
    let unfold = block.text(Word::Unfold);
    let summary = [
        "<details>\n<summary>",
        &picture,
        " ",
        unfold,
        "</summary>\n",
    ];
    block.out += &summary.concat();
    block.body(report);
    block.out += "</details>\n";
    block.out
}

/// A block on its way.
struct Block {
    out: String,
    language: Language,
}

impl Block {
    /// What the badge opens into.
    fn body(&mut self, report: &Report) {
        if !report.summary.is_empty() {
            self.paragraph(&prose(&report.summary));
        }
        if let Some(can) = &report.can {
            let answers = told::answers(can);
            let head = answers.map(|(question, _)| self.text(question));
            let row = answers.map(|(_, answer)| answer.name(self.language));
            self.table(&head, [row]);
        }
        self.statements(report);
        self.place(report);
        self.score(report);
        self.components(report);
        self.frameworks(report);
        for claim in &report.claims {
            self.claim(claim);
        }
        let digest = report.digest.as_deref().map(code);
        let said = [self.text(Word::SelfAssessment)].into_iter();
        let said: Vec<&str> = said.chain(digest.as_deref()).collect();
        self.paragraph(&said.join(" "));
    }

    fn text(&self, word: Word) -> &'static str {
        self.language.text(word)
    }

    /// What the developer says, a line each.
    fn statements(&mut self, report: &Report) {
        let once = [(Word::Reason, &report.reason), (Word::Plans, &report.plans)];
        let once = once
            .into_iter()
            .filter_map(|(what, said)| Some((what, said.as_ref()?)));
        let safeguards = report.safeguards.iter();
        let safeguards = safeguards.map(|said| (Word::Safeguards, said));
        for (what, said) in once.chain(safeguards) {
            let text = [escaped(&said.text), source(said.url.as_deref())].concat();
            let values: [(&str, &dyn Value); 2] = [("what", &what), ("text", &text)];
            let line = self.language.say(Word::SaidByDeveloper, &values);
            self.paragraph(&line);
        }
    }

    /// Where it is on the gradient, and how far it could rise.
    fn place(&mut self, report: &Report) {
        let Some(verdict) = report.verdict("gradient") else {
            return;
        };
        let date = report.level.as_ref().and_then(|level| level.as_of);
        let level = told::as_of(escaped(&verdict.headline), date, self.language);
        let up_to = told::up_to(verdict, self.language);
        let text = match up_to.as_deref().map(escaped) {
            Some(up_to) => self
                .language
                .say(Word::Aside, &[("text", &level), ("aside", &up_to)]),
            None => level,
        };
        let line = self.labelled(&bold(&verdict.name), &text);
        self.paragraph(&line);
    }

    fn score(&mut self, report: &Report) {
        let Some(score) = &report.score else { return };
        let rows = told::SHARES.into_iter().zip(score.shares());
        let language = self.language;
        let rows = rows.map(|(label, (share, most))| {
            let range = told::range(share, most, language);
            [language.text(label).to_owned(), range]
        });
        self.table(&[self.text(Word::TitleScore), ""], rows);
    }

    /// What each says, and what would be next.
    fn frameworks(&mut self, report: &Report) {
        if report.verdicts.is_empty() {
            return;
        }
        let row = |verdict: &Verdict| {
            let up_to = told::up_to(verdict, self.language);
            [
                verdict.name.clone().into_owned(),
                self.grade(verdict),
                up_to.as_deref().map(escaped).unwrap_or_default(),
                verdict
                    .next
                    .as_ref()
                    .map(|next| self.next(next))
                    .unwrap_or_default(),
            ]
        };
        let rows: Vec<[String; 4]> = report.verdicts.iter().map(row).collect();
        let head = [
            Word::HeadFramework,
            Word::HeadResult,
            Word::HeadAtMost,
            Word::NextStepLabel,
        ];
        self.table(&head.map(|word| self.text(word)), rows);
        for verdict in &report.verdicts {
            for reading in verdict.would_be() {
                let line = self.labelled(&verdict.name, &prose(&reading)) + ".";
                self.paragraph(&line);
            }
        }
    }

    /// The headline, and what the owner has published.
    fn grade(&self, verdict: &Verdict) -> String {
        let mut out = escaped(&verdict.headline);
        for published in &verdict.published {
            let grade = told::published_grade(&published.grade, self.language);
            let values: [(&str, &dyn Value); 3] = [
                ("author", &escaped(&verdict.author)),
                ("grade", &escaped(&grade)),
                ("date", &published.date.map(|date| date.text())),
            ];
            out += LINE_END;
            out += &self.language.say(told::published(published), &values);
            out += &source(published.url.as_deref());
            if let Some(differs) = &published.differs {
                out += " ";
                out += &self
                    .language
                    .say(Word::Differs, &[("why", &escaped(differs))]);
            }
        }
        out
    }

    fn next(&self, next: &Next) -> String {
        let steps = told::steps(&next.edits, self.language).join("; ");
        self.labelled(&bold(&next.headline), &prose(&steps))
    }

    fn claim(&mut self, claim: &ClaimReport) {
        let called = claim.claim;
        let mut line = match &claim.quote {
            Some(quote) => {
                let (open, close) = (self.text(Word::QuoteOpen), self.text(Word::QuoteClose));
                let quote = [open, &escaped(quote), close].concat();
                let values: [(&str, &dyn Value); 2] = [("claim", &called), ("quote", &quote)];
                self.language.say(Word::CalledQuote, &values)
            }
            None => self.language.say(Word::Called, &[("claim", &called)]),
        };
        line += &source(claim.url.as_deref());
        line += " ";
        line += self.text(told::supports(claim.borne_out));
        if !claim.because.is_empty() {
            line += &[" ", &escaped(&claim.because), "."].concat();
        }
        if !claim.not_stated.is_empty() {
            line += " ";
            line += &self.not_stated(&claim.not_stated);
        }
        self.paragraph(&line);
    }

    /// Names of what is not stated, in a sentence.
    fn not_stated(&self, names: &[impl AsRef<str>]) -> String {
        let names: Vec<String> = names.iter().map(|name| escaped(name.as_ref())).collect();
        self.language.say(
            Word::Names,
            &[("label", &Word::NotStatedLabel), ("names", &Names(names))],
        )
    }

    fn labelled(&self, label: &str, text: &str) -> String {
        self.language
            .say(Word::Labelled, &[("label", &label), ("text", &text)])
    }

    /// Those that are stated in a table, the others in a line.
    fn components(&mut self, report: &Report) {
        let (silent, stated): (Vec<&ComponentReport>, Vec<&ComponentReport>) = report
            .components
            .iter()
            .partition(|component| component.availability == Availability::Unknown);
        if !stated.is_empty() {
            let row = |component: &&ComponentReport| {
                let links: Vec<String> = component.urls.iter().map(|url| link(url)).collect();
                [
                    label(component, self.language).to_owned(),
                    self.text(told::state(component)).to_owned(),
                    escaped(component.license.as_deref().unwrap_or_default()),
                    links.join(" "),
                    self.notes(component),
                ]
            };
            let rows: Vec<[String; 5]> = stated.iter().map(row).collect();
            let head = [
                Word::HeadComponent,
                Word::HeadAvailability,
                Word::HeadLicense,
                Word::HeadWhere,
                Word::HeadNote,
            ];
            self.table(&head.map(|word| self.text(word)), rows);
        }
        if !silent.is_empty() {
            let name = |component: &&ComponentReport| {
                let name = told::component(&component.id, self.language);
                match self.notes(component) {
                    note if note.is_empty() => name,
                    note => self
                        .language
                        .say(Word::Aside, &[("text", &name), ("aside", &note)]),
                }
            };
            let names: Vec<String> = silent.iter().map(name).collect();
            let line = self.language.say(
                Word::Names,
                &[("label", &Word::NotStatedLabel), ("names", &Names(names))],
            );
            self.paragraph(&line);
        }
    }

    /// What there is to say besides of a component.
    fn notes(&self, component: &ComponentReport) -> String {
        let mut notes = told::notes(component, self.language, escaped);
        notes.extend(component.note.as_deref().map(escaped));
        notes.join("; ")
    }

    fn table<const N: usize, S: AsRef<str>>(
        &mut self,
        head: &[&str; N],
        rows: impl IntoIterator<Item = [S; N]>,
    ) {
        form::table(&mut self.out, head, rows);
    }

    fn paragraph(&mut self, text: &str) {
        form::paragraph(&mut self.out, text);
    }
}

fn label(component: &ComponentReport, language: Language) -> &str {
    ComponentId::from_key(&component.id).map_or(&*component.id, |id| id.name(language))
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
        let head = "<details>\n<summary>T, openness: downloadable (self-assessed) What was released</summary>\n\
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

    /// Where the badge says "not stated", so does the block.
    #[test]
    fn what_is_not_stated_has_no_grade() {
        let block = block("openness: 1\nsystem: { name: T }\ncomponents: {}\n");
        for line in [
            "<summary>T, openness: not stated (self-assessed) What was released</summary>\n",
            "<p><strong>Gradient of release</strong>: not stated (up to Fully open; not stated: 9 components and how the system is reached)</p>\n",
            "<tr><td>Model Openness Framework</td><td>not stated</td><td>up to Class I; not stated: 17 components</td>",
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
        report.reason = Some(said("too *big*", Some("https://a.example/{")));
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
            "<p>Why it is not more open (the developer says): too &#42;big&#42; (<a href=\"https://a.example/&#123;\">a.example/&#123;</a>)</p>\n",
            "<p>Safeguards against misuse (the developer says): a filter</p>\n",
            "<tr><td>Weights</td><td>open</td><td>MIT</td><td></td><td>license written as MIT License; replaced by T2</td></tr>\n",
            ", pretraining data (named: C4 &#124; Pile), ",
            "<p>The developer calls it open: “we are &#96;open&#96;”. (<a href=\"https://a.example/\">a.example</a>) What is stated does not \
             support that. By the gradient of release: no. Architecture, ",
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
        assert!(block.contains("<summary><img src=\"a.svg&#34;onload=&#34;x\" alt=\"T, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\" /> What was released</summary>"), "{block}");
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
