//! Whether a badge was computed from a manifest.
//!
//! By the digest that it carries, and by drawing it again: a digest alone says
//! nothing about the picture beside it. Only a badge that is drawn again byte for
//! byte is genuine; everything else that is read of it explains the answer.

use serde::Serialize;

use crate::grade::{self, YARDSTICKS};
use crate::manifest::words::words;
use crate::report::Report;
use crate::shown::shown;
use crate::view::{self, BadgeOptions, BadgeStyle, Theme};
use crate::words::{Language, ReportWord, Value, VerifyWord};
use crate::write::{self, Metadata};

words! {
    /// What a badge is to a manifest.
    VerdictWord {
        /// The manifest draws it.
        Genuine = "genuine",
        /// It names this manifest and this version, and is not what they draw.
        Forged = "forged",
        /// It was computed from another manifest.
        Stale = "stale",
        /// Another version of the program or of the criteria drew it.
        OtherVersion = "other-version",
        /// It does not say what it was computed from, or was drawn with fonts that
        /// are not here.
        Unknown = "unknown",
    }
}

/// What a badge from outside says of itself.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub metadata: Option<Metadata>,
    /// Its accessible name, where that can be read.
    pub name: Option<String>,
    /// The fonts that drew it beside the embedded one, where it names them.
    pub fonts: Option<String>,
    /// What it is taken to be in: the report that it is compared with is in it too.
    pub language: Language,
}

/// A badge that it can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub options: BadgeOptions,
    pub svg: String,
    /// Of the SVG, in pixels.
    width: u32,
}

impl Drawing {
    /// The scale at which its PNG would be as wide as one from outside, by the head of
    /// that file (section 11.2.1 of the specification).
    pub fn scale(&self, png: &[u8]) -> Option<u8> {
        let width = png.get(16..20)?.try_into().ok()?;
        let scale = u32::from_be_bytes(width).checked_div(self.width)?;
        let is_whole = scale.checked_mul(self.width) == Some(u32::from_be_bytes(width));
        u8::try_from(scale).ok().filter(|_| is_whole)
    }
}

/// What comparing it with the drawings has shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// The look of the drawing that it is, byte for byte: one of [`Found::looks`].
    pub is: Option<BadgeOptions>,
    /// Whether characters of a drawing are not in the embedded font, so that other
    /// fonts decide what the picture is.
    pub needs_fonts: bool,
}

/// What there is to be said of a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    pub word: VerdictWord,
    /// One sentence.
    pub message: String,
    /// The label, where it is the author's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,
}

/// A label of the author's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Label {
    pub text: String,
    /// That it is the author's own.
    pub message: String,
    /// That it reads like a verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<String>,
}

/// A label that no badge has: what stands around it in a name is no label.
const MARK: &str = "zxqzxq";

impl Found {
    /// What it can be in: what it says, or where it says nothing of itself any language
    /// that there are words in.
    #[cfg(feature = "languages")]
    pub fn languages(&self) -> Vec<Language> {
        let Some(metadata) = &self.metadata else {
            return Language::all().collect();
        };
        let tag = metadata.language.as_deref();
        vec![tag.and_then(Language::by_tag).unwrap_or_default()]
    }

    /// Every badge of this report, in its language, that it can be: what it is called is
    /// what they are called.
    pub fn drawings(&self, report: &Report) -> Vec<Drawing> {
        let draw = |options: BadgeOptions| {
            let badge = view::badge(report, &options);
            let width = badge
                .attribute("width")
                .and_then(|width| width.parse().ok());
            Drawing {
                svg: write::markup(&badge),
                width: width.unwrap_or_default(),
                options,
            }
        };
        self.looks(report).into_iter().map(draw).collect()
    }

    /// What [`Found::drawings`] draws, in the same order and not drawn.
    pub fn looks(&self, report: &Report) -> Vec<BadgeOptions> {
        let called = self.names(report).into_iter();
        let called = called.filter(|options| self.is_called(report, options));
        called.flat_map(every_look).collect()
    }

    /// What there is to be said of it, and in which language, once it has been compared
    /// with them.
    pub fn verdict(&self, report: &Report, compared: &Compared, language: Language) -> Verdict {
        let say = |word, message, values: &[(&str, &dyn Value)]| Verdict {
            word,
            message: language.say(message, values),
            label: None,
        };
        if let Some(options) = &compared.is {
            let verdict = match &self.metadata {
                Some(_) => say(
                    VerdictWord::Genuine,
                    VerifyWord::Genuine,
                    &[("digest", &report.digest)],
                ),
                None => say(VerdictWord::Genuine, VerifyWord::GenuineBare, &[]),
            };
            let label = options.label.as_deref().filter(|label| !label.is_empty());
            return Verdict {
                label: label.map(|label| own_label(label, self.language, language)),
                ..verdict
            };
        }
        let Some(metadata) = &self.metadata else {
            return say(VerdictWord::Unknown, VerifyWord::Unknown, &[]);
        };
        // What the badge says of itself is somebody else's text.
        let told = |text: &Option<String>, none| {
            let text = text.as_deref().map(|text| shown(text).into_owned());
            text.unwrap_or_else(|| language.text(none).to_owned())
        };
        if metadata.digest != report.digest {
            let digest = told(&metadata.digest, VerifyWord::None);
            return say(
                VerdictWord::Stale,
                VerifyWord::Stale,
                &[("digest", &digest)],
            );
        }
        let ours = concat!("openness-badge ", env!("CARGO_PKG_VERSION")).to_owned();
        if metadata.program.as_ref() != Some(&ours) {
            let program = told(&metadata.program, VerifyWord::NoProgram);
            return say(
                VerdictWord::OtherVersion,
                VerifyWord::OtherProgram,
                &[("program", &program), ("ours", &ours)],
            );
        }
        let id = metadata.yardstick.clone().unwrap_or_default();
        let known = report.verdict(&id);
        let known = known.map(|verdict| verdict.version.to_string());
        if metadata.criteria != known {
            let theirs = told(&metadata.criteria, VerifyWord::None);
            let ours = told(&known, VerifyWord::None);
            return say(
                VerdictWord::OtherVersion,
                VerifyWord::OtherCriteria,
                &[("id", &id), ("theirs", &theirs), ("ours", &ours)],
            );
        }
        if let Some((found, right)) = self.difference(report) {
            return say(
                VerdictWord::Forged,
                VerifyWord::Forged,
                &[("found", &found), ("right", &right)],
            );
        }
        if compared.needs_fonts {
            let fonts = told(&self.fonts, VerifyWord::UnnamedFonts);
            return say(
                VerdictWord::Unknown,
                VerifyWord::UnknownFonts,
                &[("fonts", &fonts)],
            );
        }
        say(VerdictWord::Forged, VerifyWord::ForgedFile, &[])
    }

    fn is_called(&self, report: &Report, options: &BadgeOptions) -> bool {
        self.name.as_deref() == Some(view::badge_name(report, options).as_str())
    }

    /// What it is called where this report calls it something else, and that.
    fn difference(&self, report: &Report) -> Option<(String, String)> {
        let found = self.name.as_deref()?;
        let all = self.names(report);
        if all.iter().any(|options| self.is_called(report, options)) {
            return None;
        }
        let right = view::badge_name(report, all.first()?);
        Some((shown(found).into_owned(), right))
    }

    /// Everything that it can be called, each in one of its looks: neither style nor
    /// theme is in a name.
    fn names(&self, report: &Report) -> Vec<BadgeOptions> {
        let metadata = self.metadata.as_ref();
        let named = metadata.and_then(|metadata| metadata.yardstick.as_deref());
        let ids: Vec<&str> = match named {
            Some(id) => vec![id],
            None => YARDSTICKS.iter().map(|yardstick| yardstick.id).collect(),
        };
        let mut all = Vec::new();
        for id in ids {
            for score in [false, true] {
                let options = BadgeOptions {
                    yardstick: id.to_owned().into(),
                    metadata: metadata.is_some(),
                    score,
                    language: self.language,
                    ..BadgeOptions::default()
                };
                let labels = self.labels(report, &options).into_iter();
                all.extend(labels.map(|label| BadgeOptions {
                    label,
                    ..options.clone()
                }));
            }
        }
        all
    }

    /// The usual label; none; what its name has between what stands around every label;
    /// and the system's name, which is not said twice.
    fn labels(&self, report: &Report, options: &BadgeOptions) -> Vec<Option<String>> {
        let marked = BadgeOptions {
            label: Some(MARK.to_owned()),
            ..options.clone()
        };
        let marked = view::badge_name(report, &marked);
        let own = self.name.as_deref().and_then(|name| {
            let (before, after) = marked.rsplit_once(MARK)?;
            name.strip_prefix(before)?.strip_suffix(after)
        });
        let mut labels: Vec<Option<String>> = vec![None, Some(String::new())];
        labels.extend(own.map(|own| Some(own.to_owned())));
        labels.extend(report.system.name.clone().map(Some));
        labels
    }
}

/// The same words in every style and theme.
fn every_look(options: BadgeOptions) -> impl Iterator<Item = BadgeOptions> {
    BadgeStyle::ALL.iter().flat_map(move |style| {
        [Theme::Auto, Theme::Dark].map(|theme| BadgeOptions {
            style: *style,
            theme,
            ..options.clone()
        })
    })
}

/// What is to be said, and in which language, of a label that a badge in a language has
/// instead of the usual one.
pub fn own_label(label: &str, of: Language, language: Language) -> Label {
    let warning = misleading(label, of).map(|word| {
        let values: [(&str, &dyn Value); 2] = [("label", &label), ("word", &word)];
        let warning = language.say(VerifyWord::LabelMisleads, &values);
        let between = language.text(ReportWord::Between);
        [
            &warning,
            between,
            language.text(VerifyWord::LabelMisleadsFix),
        ]
        .concat()
    });
    Label {
        text: label.to_owned(),
        message: language.say(VerifyWord::OwnLabel, &[("label", &label)]),
        warning,
    }
}

/// What of a label reads like a grade: a word of a scale, in whatever language and
/// whatever figures are in it, or a share.
fn misleading(label: &str, language: Language) -> Option<String> {
    let label = plain(label);
    let mut words: Vec<String> = Language::all()
        .chain([language])
        .flat_map(grade::words_of_scales)
        .map(|words| plain(&words))
        .filter(|words| words.len() > 3)
        .collect();
    // The longest says most.
    words.sort_by_key(|words| std::cmp::Reverse(words.chars().count()));
    let held = words.into_iter().find(|words| holds(&label, words));
    held.or_else(|| {
        label
            .chars()
            .find(|c| "%％٪﹪".contains(*c))
            .map(String::from)
    })
}

/// Whether a text holds these words, at the ends of words.
fn holds(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + words.len()..);
        let after = after.and_then(|text| text.chars().next());
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !is_word(before) && !is_word(after)
    })
}

/// A text in small letters, with one blank for what is neither letter nor digit, and
/// one `0` for a figure. A share keeps its sign.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            c if c.is_numeric() => '0',
            c if c.is_alphanumeric() || "%％٪﹪".contains(c) => c,
            _ => ' ',
        };
        if !(matches!(c, '0' | ' ') && out.ends_with(c)) {
            out.push(c);
        }
    }
    out.trim().to_owned()
}

/// What is to be said of a label when a badge is drawn with it.
pub fn label_warning(label: &str, language: Language) -> Option<String> {
    let drawn = view::badge_label(label);
    own_label(&drawn, language, language).warning
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn misleads(label: &str, word: &str) {
        assert_eq!(
            misleading(label, Language::ENGLISH).as_deref(),
            Some(word),
            "{label}"
        );
    }

    #[test]
    fn a_label_with_a_word_of_a_scale_misleads() {
        misleads("openness: fully open · 100 %", "fully open");
        misleads("FULLY-OPEN", "fully open");
        misleads("is it fully\u{2003}open?", "fully open");
        misleads("99 %", "%");
        misleads("7 of 7 pieces", "0 of 0 pieces");
        misleads("6 of 7 pieces since May", "0 of 0 pieces");
    }

    #[test]
    fn any_other_label_does_not() {
        for label in [
            "openness",
            "",
            "Pythia 12B",
            "how open?",
            "hosting",
            "MOF 1.0",
            "a: b",
        ] {
            assert_eq!(misleading(label, Language::ENGLISH), None, "{label}");
        }
    }
}
