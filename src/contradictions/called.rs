//! Whether the text of a card calls the model open source or open.
//!
//! A sentence counts that says it of this model: "X is an open-source language
//! model", "we open-source our model", "a family of open models". One that
//! compares ("outperforms other open-source models"), denies ("not open
//! source"), or is about something else (code, tools, data, open weights) does
//! not. It is a guess from words, and so no more than a hint with the words
//! themselves.

use crate::finding::{Finding, Problem, Span};
use crate::manifest::{Claim, Manifest};
use crate::read::tree::front_matter;
use crate::read::{Reading, Source};

/// How much of a card is looked at, in bytes.
const MOST: usize = 256 * 1024;

/// The longest sentence: what is longer is a list, or no sentence.
const MOST_WORDS: usize = 150;

/// The longest quote, in characters.
const LONGEST: usize = 120;

/// The first sentence that calls the model so, if it makes no claim.
pub fn open(reading: &Reading, manifest: &Manifest) -> Option<Finding> {
    let front = front_matter(reading.text);
    let is_card = reading.source == Source::ModelCard || front.is_some();
    if !is_card || !manifest.claims.is_empty() {
        return None;
    }
    let start = front.map_or(0, |front| front.end);
    let said = find(reading.text.get(start..)?)?;
    let span = Span::new(start + said.span.start, start + said.span.end);
    let problem = Problem::ClaimInText {
        claim: said.claim,
        quote: said.quote,
    };
    Some(Finding::new(problem, span))
}

#[derive(Debug, PartialEq)]
struct Said {
    claim: Claim,
    /// The words that say it.
    span: Span,
    quote: String,
}

fn find(body: &str) -> Option<Said> {
    let mut in_code = false;
    let mut in_comment = false;
    let mut at = 0;
    for line in body.split_inclusive(['\n', '\r']) {
        let start = at;
        at += line.len();
        if at > MOST {
            return None;
        }
        let text = line.trim();
        if text.starts_with("```") || text.starts_with("~~~") {
            in_code = !in_code;
            continue;
        }
        in_comment |= text.contains("<!--");
        let skipped = in_code || in_comment || text.starts_with('|');
        in_comment &= !text.contains("-->");
        if skipped {
            continue;
        }
        let words = words(line);
        for sentence in words.split(|word| word.text == ".") {
            if sentence.len() > MOST_WORDS {
                continue;
            }
            if let Some((claim, first, last)) = claimed(sentence) {
                let span = Span::new(start + first.start, start + last.end);
                let quote = quote(line, sentence, first.start);
                return Some(Said { claim, span, quote });
            }
        }
    }
    None
}

/// A word in lower case, and where it is in its line. A full stop is a word.
struct Word {
    text: String,
    start: usize,
    end: usize,
}

/// The words of a line: letters, digits and what is within a word. The address
/// of a link and what is in tags is left out.
fn words(line: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut hidden: Option<char> = None;
    let mut before = ' ';
    let mut chars = line.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if let Some(end) = hidden {
            if c == end {
                hidden = None;
            }
            before = c;
            continue;
        }
        match c {
            '(' if before == ']' => hidden = Some(')'),
            '<' => hidden = Some('>'),
            '.' | '!' | '?' | ';' => {
                let ends = chars.peek().is_none_or(|(_, next)| !next.is_alphanumeric());
                if ends {
                    words.push(Word {
                        text: ".".to_owned(),
                        start: at,
                        end: at + 1,
                    });
                }
            }
            c if c.is_alphanumeric() => {
                let joined = before == '-' || before == '\'' || before == '’' || before == '.';
                let length = c.len_utf8();
                match words.last_mut() {
                    Some(word) if word.end == at && word.text != "." => {
                        word.text.extend(c.to_lowercase());
                        word.end += length;
                    }
                    Some(word)
                        if joined && word.end + before.len_utf8() == at && word.text != "." =>
                    {
                        word.text.push(before);
                        word.text.extend(c.to_lowercase());
                        word.end = at + length;
                    }
                    _ => words.push(Word {
                        text: c.to_lowercase().collect(),
                        start: at,
                        end: at + length,
                    }),
                }
            }
            _ => {}
        }
        before = c;
    }
    words
}

/// What a model is called by.
const MODELS: &[&str] = &[
    "llm", "llms", "lm", "lms", "lvlm", "mllm", "mllms", "model", "models", "vlm", "vlms",
];

/// Words between "open source" and "model" that change nothing.
const KINDS: &[&str] = &[
    "ai",
    "and",
    "audio",
    "base",
    "bilingual",
    "chat",
    "code",
    "coding",
    "dense",
    "diffusion",
    "embedding",
    "foundation",
    "foundational",
    "generative",
    "instruct",
    "language",
    "large",
    "math",
    "mixture-of-experts",
    "moe",
    "multi-modal",
    "multilingual",
    "multimodal",
    "ocr",
    "pre-trained",
    "pretrained",
    "reasoning",
    "small",
    "speech",
    "text-to-image",
    "text-to-speech",
    "text-to-video",
    "transformer",
    "tts",
    "video",
    "vision",
    "vision-language",
    "visual",
];

/// Words that make a sentence about other models.
const OTHERS: &[&str] = &[
    "against",
    "among",
    "amongst",
    "beat",
    "beats",
    "between",
    "compared",
    "comparable",
    "competitive",
    "competitors",
    "exceeding",
    "exceeds",
    "existing",
    "leading",
    "like",
    "most",
    "many",
    "other",
    "outperform",
    "outperformed",
    "outperforming",
    "outperforms",
    "over",
    "popular",
    "prior",
    "previous",
    "rival",
    "rivals",
    "several",
    "some",
    "surpass",
    "surpassed",
    "surpasses",
    "surpassing",
    "than",
    "these",
    "those",
    "unlike",
    "various",
    "versus",
    "vs",
];

const DENIALS: &[&str] = &[
    "aren't", "cannot", "isn't", "isn’t", "neither", "never", "no", "nor", "not", "without",
];

const BE: &[&str] = &["are", "being", "is", "remains", "was", "were"];

const WE: &[&str] = &["have", "i", "we", "we're", "we’re", "we've", "we’ve"];

/// What may be open besides the model.
const OTHER_THINGS: &[&str] = &[
    "benchmark",
    "benchmarks",
    "code",
    "codebase",
    "corpora",
    "corpus",
    "data",
    "dataset",
    "datasets",
    "ecosystem",
    "framework",
    "frameworks",
    "implementation",
    "libraries",
    "library",
    "license",
    "licence",
    "pipeline",
    "platform",
    "project",
    "recipe",
    "recipes",
    "repo",
    "repository",
    "scripts",
    "software",
    "tool",
    "toolkit",
    "tooling",
    "tools",
];

/// Words after which another model is named: one that this one is made from.
const FROM: &[&str] = &[
    "as", "based", "by", "for", "from", "in", "into", "of", "on", "through", "to", "upon", "using",
    "via", "with",
];

/// Several models that are one release.
const FAMILIES: &[&str] = &[
    "collection",
    "families",
    "family",
    "line",
    "range",
    "series",
    "set",
    "suite",
];

const FULLY: &[&str] = &["100", "completely", "entirely", "fully", "totally", "truly"];

/// A sentence, cut at the words that call something open.
struct Around<'s> {
    claim: Claim,
    before: &'s [Word],
    /// What follows, the kind of a model passed over.
    after: &'s [Word],
    model: Option<&'s Word>,
}

impl Around<'_> {
    fn last(&self, count: usize) -> &[Word] {
        let from = self.before.len().saturating_sub(count);
        self.before.get(from..).unwrap_or_default()
    }

    /// The words since the last form of "be", and the one before that.
    fn since_be(&self) -> Option<(&str, &[Word])> {
        let is_be = |word: &Word| is_among(word, BE);
        let verb = self.before.iter().rposition(is_be)?;
        let subject = self.before.get(verb.checked_sub(1)?)?;
        Some((&subject.text, self.before.get(verb + 1..)?))
    }

    /// "X is an open-source LLM", "X is a family of open models".
    fn is_one(&self) -> bool {
        let (Some((_, between)), Some(model)) = (self.since_be(), self.model) else {
            return false;
        };
        let of_family = between.iter().any(|word| is_among(word, FAMILIES));
        let from = between
            .iter()
            .any(|word| is_among(word, FROM) && !(of_family && word.text == "of"));
        let is_plural = model.text.ends_with('s');
        between.len() <= 12 && !from && (of_family || !is_plural)
    }

    /// "An open-source LLM", in a title or after a comma.
    fn is_title(&self) -> bool {
        let is_article =
            |word: &Word| matches!(word.text.as_str(), "our" | "this" | "a" | "an" | "the");
        let named = match self.last(1) {
            // "The first open-source Stable Diffusion".
            [word] if word.text == "first" => !self.is_of_other_things(4),
            _ => self.model.is_some_and(|model| !model.text.ends_with('s')),
        };
        self.claim == Claim::OpenSource
            && named
            && self.last(4).iter().any(is_article)
            && !self.last(4).iter().any(|word| is_among(word, FROM))
    }

    /// "X is fully open source": nothing follows that would be something else.
    fn is_so(&self) -> bool {
        let ends = self.after.first().is_none_or(|word| {
            let next = word.text.as_str();
            matches!(next, "and" | "under" | "with" | "for" | "so" | "but")
        });
        let fully = self.last(1).iter().any(|word| is_among(word, FULLY));
        ends && (self.claim == Claim::OpenSource || fully)
            && self.since_be().is_some_and(|(subject, between)| {
                between.len() < 4 && !OTHER_THINGS.contains(&subject)
            })
    }

    /// "We open-source our model", "Foo has open-sourced a base model".
    fn is_done(&self) -> bool {
        let we = self.last(4).iter().any(|word| is_among(word, WE));
        let has = self
            .last(1)
            .iter()
            .any(|word| matches!(word.text.as_str(), "has" | "have"));
        self.claim == Claim::OpenSource
            && (we || has)
            && !self.after.is_empty()
            && !self.is_of_other_things(8)
    }

    fn is_of_other_things(&self, count: usize) -> bool {
        let next = self.after.iter().take(count);
        next.into_iter().any(|word| is_among(word, OTHER_THINGS))
    }
}

fn is_among(word: &Word, list: &[&str]) -> bool {
    list.contains(&word.text.as_str())
}

/// The claim of a sentence, with the first and the last word that say it.
fn claimed(sentence: &[Word]) -> Option<(Claim, &Word, &Word)> {
    (0..sentence.len()).find_map(|at| {
        let (claim, next) = called(sentence, at)?;
        let before = sentence.get(..at)?;
        let other = |word: &Word| is_among(word, OTHERS) || is_among(word, DENIALS);
        if before.iter().any(other) {
            return None;
        }
        let after = sentence.get(next..)?;
        let is_kind = |word: &&Word| is_among(word, KINDS);
        let kinds = after.iter().take(6).take_while(is_kind).count();
        let model = after.get(kinds).filter(|word| is_among(word, MODELS));
        let around = Around {
            claim,
            before,
            after,
            model,
        };
        let names = around.is_one() || around.is_title();
        let last = match model.filter(|_| names) {
            Some(model) => model,
            None => sentence.get(next - 1)?,
        };
        let says = names || around.is_so() || around.is_done();
        says.then_some((claim, sentence.get(at)?, last))
    })
}

/// Which claim is at this word, and the word behind it.
fn called(sentence: &[Word], at: usize) -> Option<(Claim, usize)> {
    let text = |at: usize| sentence.get(at).map_or("", |word| word.text.as_str());
    Some(match text(at) {
        "open-source" | "open-sourced" | "open-sourcing" | "opensource" | "opensourced" => {
            (Claim::OpenSource, at + 1)
        }
        "open" => match text(at + 1) {
            "source" | "sourced" | "sourcing" => (Claim::OpenSource, at + 2),
            // Open weights are another claim; the others are none.
            "weight" | "weights" | "access" | "ended" | "domain" | "vocabulary" | "data" => {
                return None;
            }
            _ => (Claim::Open, at + 1),
        },
        _ => return None,
    })
}

/// The sentence as it can be quoted: without the marks of Markdown, and the part
/// of a long one that says it.
fn quote(line: &str, sentence: &[Word], place: usize) -> String {
    let start = sentence.first().map_or(0, |word| word.start);
    let end = sentence.last().map_or(line.len(), |word| word.end);
    let text = line.get(start..end).unwrap_or_default();
    let plain = |text: &str| {
        let mut out = String::new();
        let mut hidden = None;
        for c in text.chars() {
            match (hidden, c) {
                (Some(end), c) if c == end => hidden = None,
                (Some(_), _) => {}
                (None, '(') if out.ends_with(']') => {
                    out.pop();
                    hidden = Some(')');
                }
                (None, '<') => hidden = Some('>'),
                (None, '*' | '`' | '[' | '#') => {}
                (None, c) if c.is_whitespace() => {
                    if !out.ends_with(' ') {
                        out.push(' ');
                    }
                }
                (None, c) => out.push(c),
            }
        }
        out.replace(']', "")
    };
    let whole = plain(text);
    if whole.chars().count() <= LONGEST {
        return whole;
    }
    // From some words before the place on.
    let first = sentence
        .iter()
        .position(|word| word.start >= place)
        .unwrap_or(0);
    let from = sentence
        .get(first.saturating_sub(6))
        .map_or(start, |word| word.start);
    let part = plain(line.get(from..end).unwrap_or_default());
    let mut cut: String = part.chars().take(LONGEST).collect();
    if cut.len() < part.len() {
        cut.truncate(cut.rfind(' ').unwrap_or(cut.len()));
        cut.push('…');
    }
    if from > start {
        ["…", &cut].concat()
    } else {
        cut
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, claim: Option<Claim>) {
        assert_eq!(find(body).map(|said| said.claim), claim, "{body}");
    }

    #[test]
    fn sentences_that_say_it_of_this_model() {
        for body in [
            "BLOOM is an open-source large language model.",
            "# Foo: An Open-Source Multimodal LLM",
            "We open-source our model and its weights.",
            "**Foo-7B** is fully open source, with everything that we used.",
            "This model is open-source and free.",
            "We have open-sourced the 7B model.",
            "Today we release Foo 180B, the largest open-source language model.",
            "The first open source Chinese Stable diffusion, trained on images.",
            "InternLM has open-sourced a 7 billion parameter base model.",
            "OpenFoo is a series of open-source language models.",
            "Foo is a [fully open-source](https://example.org) model",
        ] {
            check(body, Some(Claim::OpenSource));
        }
        for body in [
            "Gemma is a family of lightweight, state-of-the-art open models from Google.",
            "Foo is fully open.",
            "OLMo is a truly open language model.",
        ] {
            check(body, Some(Claim::Open));
        }
    }

    #[test]
    fn sentences_that_do_not() {
        for body in [
            "It outperforms other open-source models of its size.",
            "The best among open-source LLMs.",
            "This model is not open source.",
            "It was evaluated with open-source tools.",
            "We open-source our training code.",
            "Our tools are open source.",
            "It is fine-tuned from an open-source model.",
            "It is built on open-source models.",
            "It is released under an open-source license.",
            "A merge of an open-source model.",
            "Foo is an open-weight model.",
            "The Open LLM Leaderboard has the results.",
            "OpenAI has a model.",
            "It answers open-ended questions, open to all.",
            "```\nthis is an open-source model\n```",
            "<!-- this is an open-source model -->",
            "| this is an open-source model |",
            "See [the page](https://example.org/this-is-an-open-source-model).",
            "",
        ] {
            check(body, None);
        }
    }

    #[test]
    fn the_words_are_quoted_and_placed() {
        let body =
            "# Foo\n\n**Foo** is an [open-source](https://x.org/a) *language* model. It is new.\n";
        let said = find(body).unwrap();
        assert_eq!(said.quote, "Foo is an open-source language model");
        assert_eq!(
            &body[said.span.start..said.span.end],
            "open-source](https://x.org/a) *language* model"
        );
        let long = format!(
            "Foo {}is an open-source model{}.",
            "x ".repeat(70),
            " y".repeat(70)
        );
        let said = find(&long).unwrap();
        assert!(
            said.quote.starts_with("…x x x x is an open-source model y"),
            "{}",
            said.quote
        );
        assert!(said.quote.ends_with("y…"), "{}", said.quote);
    }
}
