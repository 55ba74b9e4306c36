//! The breakdown as Markdown, for hosts that strip everything else.
//!
//! A `<details>` block whose summary is the badge's picture and whose body is
//! plain tables: no style, class, inline SVG, script or `data:` address, for
//! GitHub and Hugging Face take those out. Foreign text is escaped, so that it
//! can be neither markup nor Markdown.

use crate::link::is_link;
use crate::manifest::{Availability, ComponentId};
use crate::report::{ClaimReport, ComponentReport, Next, Report, Verdict};
use crate::shown::shown;
use crate::text::push_number;
use crate::view::{BadgeOptions, Element, badge, told};
use crate::words::{BreakdownWord as Word, Language, Names, Value};

/// Where the badge's picture is, and where it leads.
#[derive(Clone, Copy, Debug, Default)]
pub struct Addresses<'a> {
    /// Of the picture: http, https or relative. Without one the summary is text.
    pub badge: Option<&'a str>,
    /// Of the picture for dark pages, if there is another one, and how a host is
    /// told which to show.
    pub dark: Option<(&'a str, Themed)>,
    /// Of the page behind the picture.
    pub link: Option<&'a str>,
}

/// How a host chooses between the picture for light and that for dark pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Themed {
    /// `<picture>` with a media query, as GitHub has it.
    Picture,
    /// Two pictures whose addresses end in `#hf-light-mode-only` and
    /// `#hf-dark-mode-only`, as Hugging Face has it.
    Fragments,
}

/// The breakdown as a block of Markdown, with a line end at its end. The
/// picture's name and size are those of the badge with these options.
pub fn markdown(report: &Report, options: &BadgeOptions, addresses: Addresses) -> String {
    let mut block = Block {
        out: String::from("<details>\n<summary>"),
        language: options.language,
    };
    summary(&mut block.out, &badge(report, options), addresses);
    block.out.push_str("</summary>\n\n");
    if !report.summary.is_empty() {
        block.paragraph(&prose(&report.summary));
    }
    if let Some(can) = &report.can {
        let answers = told::answers(can);
        let head = answers.map(|(question, _)| block.text(question));
        let row = answers.map(|(_, answer)| answer.name(block.language));
        block.table(&head, [row]);
    }
    block.statements(report);
    block.place(report);
    block.score(report);
    block.components(report);
    block.frameworks(report);
    for claim in &report.claims {
        block.claim(claim);
    }
    block.out.push_str(block.text(Word::SelfAssessment));
    if let Some(digest) = &report.digest {
        block.out.push_str(&[" `", digest, "`"].concat());
    }
    block.out.push_str("\n\n</details>\n");
    block.out
}

/// A block on its way.
struct Block {
    out: String,
    language: Language,
}

impl Block {
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
            out += "<br>";
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
                let links: Vec<String> = component
                    .urls
                    .iter()
                    .map(|url| ["<", &escaped_link(url), ">"].concat())
                    .collect();
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

    /// A table with an empty line after it.
    fn table<const N: usize, S: AsRef<str>>(
        &mut self,
        head: &[&str; N],
        rows: impl IntoIterator<Item = [S; N]>,
    ) {
        let out = &mut self.out;
        row(out, head);
        out.push('|');
        out.push_str(&"---|".repeat(N));
        out.push('\n');
        for cells in rows {
            row(out, &cells);
        }
        out.push('\n');
    }

    /// Text with an empty line after it.
    fn paragraph(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push_str("\n\n");
    }
}

/// ` (source)`, linked; nothing without an address.
fn source(url: Option<&str>) -> String {
    url.map_or(String::new(), |url| {
        [" (<", &escaped_link(url), ">)"].concat()
    })
}

/// Somebody else's text, bold.
fn bold(text: &str) -> String {
    ["**", &escaped(text), "**"].concat()
}

fn label(component: &ComponentReport, language: Language) -> &str {
    ComponentId::from_key(&component.id).map_or(&*component.id, |id| id.name(language))
}

fn summary(out: &mut String, badge: &Element, addresses: Addresses) {
    let value = |name| badge.attribute(name).unwrap_or_default();
    let name = attribute(value("aria-label"));
    let Some(light) = addresses.badge.filter(|address| is_address(address)) else {
        out.push_str(&name);
        return;
    };
    let size = [
        "\" width=\"",
        value("width"),
        "\" height=\"",
        value("height"),
        "\">",
    ]
    .concat();
    let image = |address: &str, fragment: &str| {
        let address = attribute(address);
        ["<img src=\"", &address, fragment, "\" alt=\"", &name, &size].concat()
    };
    let image = match addresses.dark.filter(|(address, _)| is_address(address)) {
        None => image(light, ""),
        Some((dark, Themed::Picture)) => [
            "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"",
            &attribute(dark),
            "\">",
            &image(light, ""),
            "</picture>",
        ]
        .concat(),
        Some((dark, Themed::Fragments)) => [
            image(light, "#hf-light-mode-only"),
            image(dark, "#hf-dark-mode-only"),
        ]
        .concat(),
    };
    match addresses.link.filter(|link| is_address(link)) {
        Some(link) => {
            out.push_str(&["<a href=\"", &attribute(link), "\">", &image, "</a>"].concat())
        }
        None => out.push_str(&image),
    }
}

fn row<S: AsRef<str>>(out: &mut String, cells: &[S]) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        out.push_str(cell.as_ref());
        out.push_str(" |");
    }
    out.push('\n');
}

/// A sentence of the program's own, in which foreign text may be: what is between
/// two backticks is code.
fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        let is_code = at % 2 == 1;
        // A backtick without a second one is none of ours.
        if is_code && at + 1 == parts.len() {
            out.push_str(&escaped(&["`", part].concat()));
        } else if is_code {
            out.push_str(&["<code>", &escaped(part), "</code>"].concat());
        } else {
            out.push_str(&escaped(part));
        }
    }
    out
}

/// http, https, or relative: no other scheme, and nothing that ends an attribute
/// or a line.
fn is_address(address: &str) -> bool {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    is_link(address) || (!first.contains(':') && !address.is_empty() && shown(address) == address)
}

/// A link between angle brackets: what would end it is percent-encoded.
fn escaped_link(url: &str) -> String {
    url.replace('|', "%7C")
        .replace('<', "%3C")
        .replace('>', "%3E")
}

fn attribute(text: &str) -> String {
    let text = shown(text).replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

/// Foreign text in a cell: every character that means something in Markdown or
/// HTML as a character reference, which means nothing but itself in both.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    let text = shown(text);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // A colon before a blank is part of no address and begins no emoji.
        let is_plain = matches!(c, ',' | '.' | '-' | '/' | ';' | '+' | '(' | ')')
            || c == ':' && chars.peek() == Some(&' ');
        if c.is_ascii_punctuation() && !is_plain {
            out.push_str("&#");
            push_number(&mut out, c.into());
            out.push(';');
        } else {
            out.push(c);
        }
    }
    // An address alone would become a link.
    out.replace("www.", "www&#46;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::StatementReport;
    use crate::{Options, report};

    const HOSTILE: &str = "openness: 1\nsystem: { name: T }\ncomponents:\n  weights: { license: \"a|b `c` <script> [x](javascript:y) www.x.y https://z *d*\", url: [\"https://a.example/|x\", \"javascript:1\"] }\nclaims: [open-weights]\n";

    /// The block of a manifest, without picture and links.
    fn block(text: &str) -> String {
        let report = report(text, &Options::default());
        markdown(&report, &BadgeOptions::default(), Addresses::default())
    }

    #[test]
    fn the_whole_block() {
        let block = block("openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n");
        let head = "<details>\n<summary>T, openness: downloadable (self-assessed)</summary>\n\n\
             You can download and run the weights. Nothing else of what it takes to build it is stated.\n\n\
             | Use it | Run it yourself | Use it commercially | Look inside | See what it was trained on | Build it again |\n\
             |---|---|---|---|---|---|\n\
             | yes | yes | yes | not stated | not stated | not stated |\n\n\
             **Gradient of release**: Downloadable (up to Fully open; not stated: 8 components)\n\n\
             | Score |  |\n|---|---|\n| All three | 8 % to 100 % |\n| Access to the model | 25 % to 100 % |\n\
             | Risk analysis | 0 % to 100 % |\n| Replication | 0 % to 100 % |\n\n\
             | Component | Availability | License | Where | Note |\n|---|---|---|---|---|\n\
             | Weights | open | MIT |  |  |\n\n\
             Not stated: architecture, pretraining code, ";
        assert!(block.starts_with(head), "{block}");
        let row = "| Seven pieces | at least 1 of 7 pieces | up to open source; not stated: 11 components | \
             **at least 2 of 7 pieces**: Release the hyperparameters |\n";
        assert!(block.contains(row), "{block}");
        assert!(block.ends_with("`\n\n</details>\n"), "{block}");
    }

    /// Where the badge says "not stated", so does the block.
    #[test]
    fn what_is_not_stated_has_no_grade() {
        let block = block("openness: 1\nsystem: { name: T }\ncomponents: {}\n");
        for line in [
            "<summary>T, openness: not stated (self-assessed)</summary>\n",
            "**Gradient of release**: not stated (up to Fully open; not stated: 9 components and how the system is reached)\n",
            "| Model Openness Framework | not stated | up to Class I; not stated: 17 components | ",
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
        report.reason = Some(said("too *big*", Some("https://a.example/<")));
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
        let block = markdown(&report, &BadgeOptions::default(), Addresses::default());
        for line in [
            "\nWhy it is not more open (the developer says): too &#42;big&#42; (<https://a.example/%3C>)\n",
            "\nSafeguards against misuse (the developer says): a filter\n",
            "| Weights | open | MIT |  | license written as MIT License; replaced by T2 |\n",
            ", pretraining data (named: C4 &#124; Pile), ",
            "\nThe developer calls it open: “we are &#96;open&#96;”. (<https://a.example/>) What is stated does not \
             support that. By the gradient of release: no. Architecture, ",
        ] {
            assert!(block.contains(line), "{line}\n{block}");
        }
    }

    #[test]
    fn foreign_text_stays_text() {
        let addresses = Addresses {
            badge: Some("a.svg\"onload=\"x"),
            link: Some("javascript:1"),
            dark: Some(("data:x", Themed::Picture)),
        };
        let block = markdown(
            &report(HOSTILE, &Options::default()),
            &BadgeOptions::default(),
            addresses,
        );
        assert!(block.contains("<summary><img src=\"a.svg&quot;onload=&quot;x\" alt=\"T, openness: downloadable (self-assessed)\" width=\"213\" height=\"20\"></summary>"), "{block}");
        let cell = "a&#124;b &#96;c&#96; &#60;script&#62; &#91;x&#93;(javascript&#58;y) www&#46;x.y https&#58;//z &#42;d&#42;";
        assert!(block.contains(cell), "{block}");
        assert!(block.contains("| <https://a.example/%7Cx> |"), "{block}");
        assert!(
            !block.contains("<script") && !block.contains("javascript:"),
            "{block}"
        );
    }

    #[test]
    fn other_schemes_are_no_addresses() {
        for address in ["data:image/svg+xml,x", "javascript:x", "", "a\nb", "x:y"] {
            assert!(!is_address(address), "{address}");
        }
        for address in [
            "https://a.example/b.svg",
            "badge.svg",
            "./a:b/c.svg",
            "../x.svg?y:z",
        ] {
            assert!(is_address(address), "{address}");
        }
    }
}
