//! What the pages of the documentation show of Rust: the examples are the lines
//! between the comments, and they run here.

mod common;

use std::error::Error;

fn read() -> Result<String, Box<dyn Error>> {
    // recipe: read
    use openness_badge::{Options, report};

    let text = std::fs::read_to_string("openness.yaml")?;
    let report = report(&text, &Options::default());
    for finding in &report.findings {
        println!("{}:{}: {}", finding.line, finding.column, finding.message);
    }
    let level = report
        .level
        .as_ref()
        .map_or("not stated", |level| &level.label);
    // end of recipe
    Ok(level.to_owned())
}

fn verdicts() -> Result<Vec<String>, Box<dyn Error>> {
    let text = std::fs::read_to_string("openness.yaml")?;
    let report = openness_badge::report(&text, &openness_badge::Options::default());
    let mut lines = Vec::new();
    // recipe: verdicts
    for verdict in &report.verdicts {
        let range = match verdict.settled {
            true => String::new(),
            false => format!(", up to {}", verdict.at_most.headline),
        };
        lines.push(format!(
            "{}: {}{range}",
            verdict.yardstick, verdict.headline
        ));
        for row in &verdict.requirements {
            lines.push(format!("  {}: {}", row.label, row.because));
        }
    }
    // end of recipe
    Ok(lines)
}

fn draw() -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string("openness.yaml")?;
    let report = openness_badge::report(&text, &openness_badge::Options::default());
    // recipe: draw
    use openness_badge::view::{BadgeOptions, BreakdownOptions, badge, breakdown};
    use openness_badge::write::{PngOptions, markup, png};

    let svg = markup(&badge(&report, &BadgeOptions::default()));
    std::fs::write("openness.svg", &svg)?;
    std::fs::write("openness.png", png(&svg, &PngOptions::at(2))?.bytes)?;
    let html = markup(&breakdown(&report, &BreakdownOptions::default()));
    std::fs::write("breakdown.html", html)?;
    // end of recipe
    Ok(())
}

fn facts() -> openness_badge::grade::Grade {
    // recipe: facts
    use openness_badge::facts::Facts;
    use openness_badge::grade::Yardstick;
    use openness_badge::read::{self, Options};

    let text = "openness: 1\nsystem: { name: Example }\ncomponents: { weights: MIT }\n";
    let reading = read::read(text, &Options::default());
    let manifest = reading.manifest.expect("it is a manifest");
    let g7 = Yardstick::by_id("g7").expect("one of eight");
    let grade = g7.grade(&Facts::of(&manifest));
    // end of recipe
    grade
}

#[test]
fn rust() -> Result<(), Box<dyn Error>> {
    let folder = common::copied("tests/cli/documented.in");
    std::env::set_current_dir(folder.path())?;
    assert_eq!(read()?, "Downloadable");
    let lines = verdicts()?;
    assert_eq!(lines[0], "gradient: Downloadable");
    assert!(
        lines.contains(&"  Weights: Weights: public".to_owned()),
        "{lines:?}"
    );
    draw()?;
    for (name, start) in [("openness.svg", "<svg "), ("breakdown.html", "<div ")] {
        assert!(std::fs::read_to_string(name)?.starts_with(start), "{name}");
    }
    assert_eq!(std::fs::read("openness.png")?[1..4], *b"PNG");
    let grade = facts();
    assert_eq!((&*grade.headline, grade.of), ("not stated", 4));
    Ok(())
}
