//! A badge as it was found, held against every badge that it can be.

use openness_badge::report::Report;
use openness_badge::verify::Found;
use openness_badge::write::{self, Fonts, Metadata, PngOptions};

/// A badge from outside.
pub struct Badge {
    kind: Kind,
    pub found: Found,
    /// Looked for once, however often it is drawn.
    fonts: Fonts,
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
                },
                fonts: Fonts::system(),
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
            },
            fonts: Fonts::none(),
        })
    }

    /// Whether this report draws it, in one of the ways that there are.
    pub fn is_drawn_from(&self, report: &Report) -> bool {
        self.found.drawings(report).any(|drawn| self.is(&drawn))
    }

    fn is(&self, drawn: &str) -> bool {
        match &self.kind {
            Kind::Svg(svg) => svg == drawn,
            Kind::Png(bytes) => (1..=3).any(|scale| {
                let options = PngOptions {
                    scale,
                    fonts: self.fonts.clone(),
                };
                write::png(drawn, &options).is_ok_and(|png| png.bytes == *bytes)
            }),
        }
    }
}
