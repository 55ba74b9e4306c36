//! The table of licenses beside the SPDX list: one row a license, by who wrote
//! it.
//!
//! What the rows say of a license rests on its text, or on reports of people who
//! read it; nothing here is legal advice. "Research only" is the condition
//! [`NonCommercial`](super::Condition::NonCommercial).

mod china;
mod content;
mod europe_and_america;
mod families;
mod firms;
mod korea_and_japan;
mod meta;
mod not_read;
mod rail;
mod software;

use super::row::Row;

const PARTS: [&[Row]; 10] = [
    software::ROWS,
    content::ROWS,
    rail::ROWS,
    meta::ROWS,
    firms::ROWS,
    china::ROWS,
    korea_and_japan::ROWS,
    europe_and_america::ROWS,
    not_read::ROWS,
    families::ROWS,
];

const COUNT: usize = {
    let (mut count, mut part) = (0, 0);
    while part < PARTS.len() {
        count += PARTS[part].len();
        part += 1;
    }
    count
};

/// All rows, part after part.
pub(super) static ROWS: [Row; COUNT] = {
    let mut rows = [PARTS[0][0]; COUNT];
    let (mut at, mut part) = (0, 0);
    while part < PARTS.len() {
        let mut row = 0;
        while row < PARTS[part].len() {
            rows[at] = PARTS[part][row];
            at += 1;
            row += 1;
        }
        part += 1;
    }
    rows
};
