//! The pictures: badge, breakdown, chart, and their markup.

#[path = "view/badges.rs"]
mod badges;
#[path = "view/breakdowns.rs"]
mod breakdowns;
#[path = "view/cards.rs"]
mod cards;
#[path = "view/charts.rs"]
mod charts;
mod common;
#[path = "view/contrast.rs"]
mod contrast;
#[path = "view/hostile.rs"]
mod hostile;
#[path = "view/oklch.rs"]
mod oklch;
#[path = "view/parsed.rs"]
mod parsed;
#[path = "view/reports.rs"]
mod reports;
#[path = "view/same_words.rs"]
mod same_words;
#[path = "view/widths.rs"]
mod widths;
