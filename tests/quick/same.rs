//! What must hold of an answer of the quick reader.

use openness_badge::facts::Facts;
use openness_badge::finding::Severity;
use openness_badge::grade;
use openness_badge::grade::{brief, glance};
use openness_badge::read::{Options, quick, read};
use openness_badge::view::{BadgeOptions, BadgeStyle};
use openness_badge::words::Language;
use openness_badge::write::{paint, quick_paint};

/// Whether the quick reader takes this text; in what an answer of it differs from
/// the full reader's is an error.
pub fn answers(text: &str) -> Result<bool, String> {
    let Some(quick) = quick(text) else {
        return Ok(false);
    };
    let reading = read(text, &Options::default());
    let mut errors = reading
        .findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error);
    if let Some(error) = errors.next() {
        return Err(format!("the full reader has an error: {:?}", error.problem));
    }
    let Some(manifest) = &reading.manifest else {
        return Err("the full reader has no manifest".to_owned());
    };
    let system = &manifest.system;
    if (Some(quick.name), quick.developer) != (system.name.as_deref(), system.developer.as_deref())
    {
        return Err(format!(
            "names: {:?} and {:?}, not {:?} and {:?}",
            quick.name, quick.developer, system.name, system.developer
        ));
    }
    let facts = Facts::of(manifest).as_a_badge_asks();
    match quick.facts == facts {
        true => Ok(true),
        false => Err(format!("facts: {:#?}, not {facts:#?}", quick.facts)),
    }
}

/// The same of what is made of the facts: level, score, how much is stated, and the
/// badge in every style that it draws.
pub fn draws(text: &str) -> Result<bool, String> {
    if !answers(text)? {
        return Ok(false);
    }
    let quick = quick(text).ok_or("it answers once only")?;
    let reading = read(text, &Options::default());
    let manifest = reading.manifest.as_ref().ok_or("no manifest")?;
    let glance = glance(&quick.facts, Language::ENGLISH);
    let brief = brief(manifest);
    let level = glance.level.as_ref();
    if level.map(|level| level.id) != brief.level
        || level.is_some_and(|level| level.gated) != brief.gated
        || glance.score != brief.score
    {
        return Err(format!("{glance:?}, not {brief:?}"));
    }
    let full = grade::assess(&reading, Default::default(), Language::ENGLISH);
    for (style, score) in [
        (BadgeStyle::Gradient, false),
        (BadgeStyle::Gradient, true),
        (BadgeStyle::Flat, false),
        (BadgeStyle::Square, true),
        (BadgeStyle::Large, false),
    ] {
        let options = BadgeOptions {
            style,
            score,
            metadata: false,
            ..BadgeOptions::default()
        };
        let (quick, full) = (quick_paint(text, &options), paint(&full, &options));
        if quick.is_none() || quick != full {
            return Err(format!("{quick:?}, not {full:?}"));
        }
    }
    Ok(true)
}
