//! A badge as it was found, and every badge that it can be.
//!
//! A badge does not say how it was asked for. But there are few ways: five
//! styles, the yardsticks, two grounds, with the score or without, with metadata
//! or without; and a label of its own is in its name.

use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::shown::shown;
use openness_badge::view::{self, BadgeOptions, BadgeStyle, Theme};
use openness_badge::write::{self, Fonts, Metadata, PngOptions};

/// A badge from outside.
pub struct Badge {
    kind: Kind,
    pub metadata: Option<Metadata>,
    /// Its accessible name, where that can be read.
    name: Option<String>,
    /// Looked for once, however often it is drawn.
    fonts: Fonts,
}

enum Kind {
    /// Without line ends at its end.
    Svg(String),
    Png(Vec<u8>),
}

/// The score is not on every badge that is asked for it: then there is one way.
fn with_and_without_score(report: &Report, options: BadgeOptions) -> Vec<BadgeOptions> {
    let with = BadgeOptions {
        score: true,
        ..options.clone()
    };
    match view::badge_words(report, &with) == view::badge_words(report, &options) {
        true => vec![options],
        false => vec![options, with],
    }
}

/// So many of the colons in a name may be the one after the label.
const MOST_COLONS: usize = 10;

/// The first bytes of every PNG.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Badge {
    /// A badge; none where it is neither SVG nor PNG.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(PNG) {
            return Some(Badge {
                kind: Kind::Png(bytes.to_vec()),
                metadata: Metadata::of_png(bytes),
                name: write::png_title(bytes),
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
            metadata: Metadata::of_svg(svg),
            name: Some(name),
            fonts: Fonts::none(),
        })
    }

    /// Whether this report draws it, in one of the ways that there are.
    pub fn is_drawn_from(&self, report: &Report) -> bool {
        self.candidates(report)
            .iter()
            .any(|options| self.is(report, options))
    }

    /// What it says where this report says something else in the same style.
    pub fn difference(&self, report: &Report) -> Option<(String, String)> {
        let found = self.name.as_deref()?;
        let names: Vec<String> = self
            .candidates(report)
            .iter()
            .map(|options| view::badge_name(report, options))
            .collect();
        match names.iter().any(|name| name == found) {
            true => None,
            // The first is that of its own label, or of none.
            false => Some((shown(found).into_owned(), names.into_iter().next()?)),
        }
    }

    fn candidates(&self, report: &Report) -> Vec<BadgeOptions> {
        let named = self
            .metadata
            .as_ref()
            .and_then(|metadata| metadata.yardstick.as_deref());
        let ids: Vec<&str> = match named {
            Some(id) => vec![id],
            None => YARDSTICKS.iter().map(|yardstick| yardstick.id).collect(),
        };
        let mut all = Vec::new();
        for label in self.labels(report) {
            for id in &ids {
                let options = BadgeOptions {
                    yardstick: (*id).to_owned().into(),
                    label: label.clone(),
                    metadata: self.metadata.is_some(),
                    ..BadgeOptions::default()
                };
                for options in with_and_without_score(report, options) {
                    for style in BadgeStyle::ALL {
                        for theme in [Theme::Auto, Theme::Dark] {
                            all.push(BadgeOptions {
                                style: *style,
                                theme,
                                ..options.clone()
                            });
                        }
                    }
                }
            }
        }
        // A name that it cannot have needs no picture.
        let found = self.name.as_deref();
        let (named, others): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|options| found == Some(view::badge_name(report, options).as_str()));
        if named.is_empty() { others } else { named }
    }

    /// The usual label, and what may be one in the name: what is before a colon,
    /// and after the system's name where that comes first.
    fn labels(&self, report: &Report) -> Vec<Option<String>> {
        let name = self.name.as_deref().unwrap_or_default();
        // With no label the badge is called by the system's name alone.
        let unlabelled = BadgeOptions {
            label: Some(String::new()),
            ..BadgeOptions::default()
        };
        let system = view::badge_name(report, &unlabelled);
        let message = view::badge_words(report, &unlabelled).message;
        let system = system.rsplit_once(&[": ", &message].concat());
        let system = system.map_or(String::new(), |(system, _)| [system, ", "].concat());
        let mut labels = vec![None, Some(String::new())];
        for (at, _) in name.rmatch_indices(": ").take(MOST_COLONS) {
            let label = &name[..at];
            labels.extend(
                label
                    .strip_prefix(&system)
                    .map(|label| Some(label.to_owned())),
            );
            labels.push(Some(label.to_owned()));
        }
        labels
    }

    fn is(&self, report: &Report, options: &BadgeOptions) -> bool {
        let drawn = write::markup(&view::badge(report, options));
        match &self.kind {
            Kind::Svg(svg) => *svg == drawn,
            Kind::Png(bytes) => (1..=3).any(|scale| {
                let options = PngOptions {
                    scale,
                    fonts: self.fonts.clone(),
                };
                write::png(&drawn, &options).is_ok_and(|png| png.bytes == *bytes)
            }),
        }
    }
}
