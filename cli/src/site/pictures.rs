//! The pictures: badges, the gradient, years and levels, systems and frameworks.

use std::sync::LazyLock;

use anyhow::Result;
use openness_badge::report::Report;
use openness_badge::view::{self, BadgeOptions, Element, Placed, Theme};
use openness_badge::words::{GalleryWord as W, Language};
use openness_badge::write::{self, Fonts, PngOptions, markup};
use rayon::prelude::*;

use super::system::System;
use super::{File, Site};
use crate::speech;

/// A picture of the whole, as the page of pictures shows it.
pub struct Made {
    pub id: &'static str,
    pub title: &'static str,
    pub caption: String,
    /// Pixels.
    pub width: String,
    pub height: String,
}

/// Loaded once, by the first text that needs them.
static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::system);

/// The pixels of a PNG for one of the picture, where that is not too large.
const SCALE: u8 = 2;

fn png(svg: &str) -> Result<Vec<u8>> {
    let options = |scale| PngOptions {
        scale,
        fonts: FONTS.clone(),
    };
    let drawn = write::png(svg, &options(SCALE)).or_else(|_| write::png(svg, &options(1)));
    let drawn = drawn.map_err(|error| anyhow::Error::msg(error.text(speech::language())))?;
    Ok(drawn.bytes)
}

/// The badge of a system, as SVG and PNG.
pub fn badges(system: &System, language: Language) -> Result<[File; 2]> {
    let options = BadgeOptions {
        language,
        ..BadgeOptions::default()
    };
    let svg = markup(&view::badge(&system.report, &options));
    let png = png(&svg)?;
    Ok([
        (system.badge(), (svg + "\n").into_bytes()),
        ([&system.id, ".png"].concat(), png),
    ])
}

/// The pictures of all systems, light and dark as SVG and light as PNG.
pub fn all(site: &Site) -> Result<(Vec<Made>, Vec<File>)> {
    let language = site.language;
    let reports: Vec<&Report> = site.systems.iter().map(|system| &system.report).collect();
    let placed = || -> Vec<Placed> {
        let placed = reports
            .iter()
            .filter_map(|report| Placed::of(report, None, language));
        let mut placed: Vec<Placed> = placed.collect();
        placed.sort_by_cached_key(|placed| placed.name.to_lowercase());
        placed
    };
    let (_, unplaced) = view::years_picture(&reports, Theme::Light, language);
    let count = reports.len();
    type Draw<'d> = Box<dyn Fn(Theme) -> Element + Send + Sync + 'd>;
    let draws: [(&'static str, W, String, Draw); 3] = [
        (
            "gradient",
            W::GradientTitle,
            language.say(W::GradientCaption, &[("count", &count)]),
            Box::new(|theme| view::chart_picture(&placed(), theme, language)),
        ),
        (
            "years",
            W::YearsTitle,
            language.say(W::YearsCaption, &[("unplaced", &unplaced)]),
            Box::new(|theme| view::years_picture(&reports, theme, language).0),
        ),
        (
            "frameworks",
            W::MatrixHeading,
            language.text(W::MatrixCaption).to_owned(),
            Box::new(|theme| view::matrix_picture(&reports, theme, language)),
        ),
    ];
    let made: Result<Vec<(Made, Vec<File>)>> = draws
        .into_par_iter()
        .map(|(id, title, caption, draw)| {
            let light = draw(Theme::Light);
            let size = |name: &str| light.attribute(name).unwrap_or_default().to_owned();
            let made = Made {
                id,
                title: language.text(title),
                caption,
                width: size("width"),
                height: size("height"),
            };
            let svg = markup(&light);
            let dark = markup(&draw(Theme::Dark)) + "\n";
            let name = |ending: &str| ["pictures/", id, ending].concat();
            let png = png(&svg)?;
            let files = vec![
                (name(".svg"), (svg + "\n").into_bytes()),
                (name("-dark.svg"), dark.into_bytes()),
                (name(".png"), png),
            ];
            Ok((made, files))
        })
        .collect();
    let (made, files): (Vec<Made>, Vec<Vec<File>>) = made?.into_iter().unzip();
    Ok((made, files.concat()))
}
