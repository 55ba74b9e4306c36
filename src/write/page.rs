//! The breakdown as a page that needs nothing else.

use super::markup;
use crate::report::Report;
use crate::shown::shown;
use crate::view::{BadgeOptions, BreakdownOptions, Element, Theme, badge, breakdown, style};
use crate::words::BreakdownWord;

/// What is around badge and breakdown: a column in the middle, as wide as the
/// breakdown at most; on paper nothing but the two.
const FRAME: &str = "body{margin:0;padding:2rem 1rem;font-family:system-ui,sans-serif;\
    background:light-dark(#f6f8fa,#0c1014)}main{max-width:59.5rem;margin:auto}.badge{margin:0 0 1rem}\
    .badge svg{display:block;max-width:100%}\
    @media print{html{color-scheme:light}body{padding:0;background:none}}";

/// Light or dark, which everything on the page follows.
const fn scheme(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "html{color-scheme:light dark}",
        Theme::Light => "html{color-scheme:light}",
        Theme::Dark => "html{color-scheme:dark}",
    }
}

/// The page, whole: badge and breakdown with their style in it, no script, and
/// nothing from elsewhere.
pub fn page(report: &Report, options: &BreakdownOptions) -> String {
    let name = report
        .system
        .name
        .as_deref()
        .unwrap_or(options.language.text(BreakdownWord::NoName));
    let name = shown(name).into_owned();
    let title = options
        .language
        .say(BreakdownWord::PageTitle, &[("name", &name)]);
    let options = BreakdownOptions {
        // The page has no heading above it.
        heading: 1,
        ..options.clone()
    };
    let head = Element::new("title").text(title);
    let picture = BadgeOptions {
        yardstick: match options.yardstick.as_ref() {
            "" => BadgeOptions::default().yardstick,
            id => id.to_owned().into(),
        },
        language: options.language,
        theme: options.theme,
        ..BadgeOptions::default()
    };
    let body = Element::new("main")
        .child(
            Element::new("div")
                .with("class", "badge")
                .child(badge(report, &picture)),
        )
        .child(breakdown(report, &options));
    [
        "<!doctype html>\n<html lang=\"",
        options.language.tag(),
        "\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
        &markup(&head),
        "\n<style>",
        scheme(options.theme),
        FRAME,
        style::SHEET,
        "</style>\n",
        &markup(&body),
        "\n</html>\n",
    ]
    .concat()
}
