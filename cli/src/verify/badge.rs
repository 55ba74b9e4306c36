//! A badge as it was found, compared with every badge that it can be.

use openness_badge::report::Report;
use openness_badge::verify::{Compared, Found, Verdict};
use openness_badge::words::Language;
use openness_badge::write::{self, Fonts, Metadata, PngOptions};

/// A badge from outside.
pub struct Badge {
    kind: Kind,
    /// What it says of itself.
    pub found: Found,
}

enum Kind {
    /// Without line ends at its end.
    Svg(String),
    Png(Vec<u8>),
}

/// The first bytes of every PNG.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Badge {
    /// A badge; none where it is neither SVG nor PNG.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(PNG) {
            return Some(Badge {
                kind: Kind::Png(bytes.to_vec()),
                found: Found {
                    metadata: Metadata::of_png(bytes),
                    name: write::png_title(bytes),
                    fonts: write::png_fonts(bytes),
                    language: Language::ENGLISH,
                },
            });
        }
        let svg = std::str::from_utf8(bytes).ok()?;
        let svg = svg
            .trim_start_matches('\u{feff}')
            .trim_end_matches(['\n', '\r']);
        let name = write::svg_title(svg)?;
        Some(Badge {
            kind: Kind::Svg(svg.to_owned()),
            found: Found {
                metadata: Metadata::of_svg(svg),
                name: Some(name),
                fonts: None,
                language: Language::ENGLISH,
            },
        })
    }

    /// What there is to be said of it, in a language, by the report of its manifest in
    /// each language that it can be in.
    pub fn verdict(mut self, report: impl Fn(Language) -> Report, language: Language) -> Verdict {
        let mut first = None;
        for own in self.found.languages() {
            let (is_it, verdict) = self.taken(own, &report, language);
            if is_it {
                return verdict;
            }
            first.get_or_insert(verdict);
        }
        first.unwrap_or_else(|| self.taken(Language::ENGLISH, &report, language).1)
    }

    /// Whether it is a badge in its own language, and what there is to be said of it then.
    fn taken(
        &mut self,
        own: Language,
        report: impl Fn(Language) -> Report,
        language: Language,
    ) -> (bool, Verdict) {
        self.found.language = own;
        let report = report(own);
        let compared = self.compared(&report);
        let verdict = self.found.verdict(&report, &compared, language);
        (compared.is.is_some(), verdict)
    }

    /// Which of the badges of this report it is, in the language that it is taken to be in.
    pub fn compared(&self, report: &Report) -> Compared {
        let mut compared = Compared::default();
        // Looked for once, however often it is drawn.
        let fonts = Fonts::system();
        for drawing in self.found.drawings(report) {
            let is = match &self.kind {
                Kind::Svg(svg) => *svg == drawing.svg,
                Kind::Png(png) => drawing.scale(png).is_some_and(|scale| {
                    let all = drawn(&drawing.svg, scale, &fonts, &mut compared.needs_fonts);
                    all.contains(png)
                }),
            };
            if is {
                compared.is = Some(drawing.options);
                break;
            }
        }
        compared
    }
}

/// An SVG as PNG: with the embedded font alone, as a browser draws it, and with those of
/// the system where it lacks something.
fn drawn(svg: &str, scale: u8, fonts: &Fonts, lacks: &mut bool) -> Vec<Vec<u8>> {
    let draw = |fonts: Fonts| write::png(svg, &PngOptions { scale, fonts }).ok();
    let Some(own) = draw(Fonts::none()) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    if !own.missing.is_empty() {
        *lacks = true;
        all.extend(draw(fonts.clone()).map(|png| png.bytes));
    }
    all.push(own.bytes);
    all
}
