//! Columns for a terminal.

use unicode_width::UnicodeWidthStr;

/// Rows of cells in columns that are as wide as they must be, two blanks apart,
/// each line indented.
pub fn columns<S: AsRef<str>, R: AsRef<[S]>>(rows: &[R], indent: &str) -> String {
    let rows: Vec<&[S]> = rows.iter().map(AsRef::as_ref).collect();
    let count = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count)
        .map(|at| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            cells.map(|cell| cell.as_ref().width()).max().unwrap_or(0)
        })
        .collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::from(indent);
        for (cell, width) in row.iter().zip(&widths) {
            let cell = cell.as_ref();
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width - cell.width() + 2));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
