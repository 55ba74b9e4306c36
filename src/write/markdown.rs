//! The breakdown as Markdown, for hosts that strip everything else.
//!
//! A `<details>` block whose summary is the badge's picture and whose body is
//! plain tables: no style, class, inline SVG, script or `data:` address, for
//! GitHub and Hugging Face take those out. Foreign text is escaped, so that it
//! can be neither markup nor Markdown.

use crate::link::is_link;
use crate::manifest::{Availability, ComponentId};
use crate::report::{ComponentReport, Report};
use crate::shown::shown;
use crate::text::push_number;
use crate::view::{BadgeOptions, Element, badge, percent_text};

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
    let mut out = String::from("<details>\n<summary>");
    summary(&mut out, &badge(report, options), addresses);
    out.push_str("</summary>\n\n");
    if let Some(score) = &report.score {
        out.push_str("| score | |\n|---|---|\n");
        let groups = [
            ("Access to the model", score.model),
            ("Risk analysis", score.risk),
            ("Replication", score.replication),
            ("All", score.total),
        ];
        for (label, value) in groups {
            row(&mut out, &[label, &percent_text(value)]);
        }
        out.push('\n');
    }
    components(&mut out, report);
    if !report.verdicts.is_empty() {
        out.push_str("| yardstick | |\n|---|---|\n");
        for verdict in &report.verdicts {
            row(&mut out, &[&*verdict.name, &escaped(&verdict.headline)]);
        }
        out.push('\n');
    }
    for claim in report.claims.iter().filter(|claim| !claim.borne_out) {
        let missing = claim.missing.join(", ");
        let words = [
            "Called ",
            claim.claim.word(),
            ", for which is missing: ",
            &missing,
            "\n\n",
        ];
        out.push_str(&words.concat());
    }
    out.push_str("A self-assessment of what the manifest states.");
    if let Some(digest) = &report.digest {
        out.push_str(&[" `", digest, "`"].concat());
    }
    out.push_str("\n\n</details>\n");
    out
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

fn components(out: &mut String, report: &Report) {
    let stated = |component: &&ComponentReport| component.availability != Availability::Unknown;
    if !report.components.iter().any(|component| stated(&component)) {
        return;
    }
    out.push_str("| component | availability | license | where |\n|---|---|---|---|\n");
    for component in report.components.iter().filter(stated) {
        let label = ComponentId::from_key(&component.id).map_or(&*component.id, |id| id.label());
        let license = escaped(component.license.as_deref().unwrap_or_default());
        let links: Vec<String> = component
            .urls
            .iter()
            .map(|url| ["<", &escaped_link(url), ">"].concat())
            .collect();
        row(
            out,
            &[
                label,
                component.availability.word(),
                &license,
                &links.join(" "),
            ],
        );
    }
    out.push('\n');
}

fn row(out: &mut String, cells: &[&str]) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        out.push_str(cell);
        out.push_str(" |");
    }
    out.push('\n');
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
    for c in shown(text).chars() {
        if c.is_ascii_punctuation() && !matches!(c, ',' | '.' | '-' | '/' | ';' | '+' | '(' | ')') {
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
    use crate::{Options, report};

    const HOSTILE: &str = "openness: 1\nsystem: { name: T }\ncomponents:\n  weights: { license: \"a|b `c` <script> [x](javascript:y) www.x.y https://z *d*\", url: [\"https://a.example/|x\", \"javascript:1\"] }\nclaims: [open-weights]\n";

    #[test]
    fn the_whole_block() {
        let text = "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n";
        let block = markdown(
            &report(text, &Options::default()),
            &BadgeOptions::default(),
            Addresses::default(),
        );
        let head = "<details>\n<summary>openness: downloadable, 8 %</summary>\n\n| score | |\n|---|---|\n\
             | Access to the model | 25 % |\n| Risk analysis | 0 % |\n| Replication | 0 % |\n| All | 8 % |\n\n\
             | component | availability | license | where |\n|---|---|---|---|\n| Weights | public | MIT |  |\n\n\
             | yardstick | |\n|---|---|\n| Gradient of release | Downloadable |\n";
        assert!(block.starts_with(head), "{block}");
        assert!(block.ends_with("`\n\n</details>\n"), "{block}");
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
        assert!(block.contains("<summary><img src=\"a.svg&quot;onload=&quot;x\" alt=\"openness: downloadable, 4 %\" width=\"184\" height=\"20\"></summary>"), "{block}");
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
