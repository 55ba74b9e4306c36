//! What the block says, in which order: what the breakdown says, shorter.

use super::form::{self, LINE_END, bold, code, escaped, link, prose, source};
use crate::manifest::{Availability, ComponentId};
use crate::report::{ClaimReport, ComponentReport, Next, Report, Verdict};
use crate::view::told;
use crate::words::{BreakdownWord as Word, Language, Names, Value};

/// All of it, a line for each paragraph and each row.
pub fn body(report: &Report, language: Language) -> String {
    let mut block = Block {
        out: String::new(),
        language,
    };
    block.body(report);
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

    /// Where the badge says "not stated", so does the block.
    #[test]
    fn what_is_not_stated_has_no_grade() {
        let report = report(
            "openness: 1\nsystem: { name: T }\ncomponents: {}\n",
            &Options::default(),
        );
        let block = body(&report, Language::ENGLISH);
        for line in [
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
        let block = body(&report, Language::ENGLISH);
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
}
