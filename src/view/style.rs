//! The style sheets.

/// Of the breakdown, for a shadow root or a page. Every selector begins with
/// `.breakdown`.
pub const SHEET: &str = include_str!("style.css");

/// Of the chart, after [`SHEET`]. Only pages that have one need it.
pub const CHART: &str = include_str!("chart.css");
