//! Marks in pages: comments that are replaced where they stand.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

const OPEN: &str = "<!-- ";
const CLOSE: &str = " -->";

/// A page with every mark replaced for which there is a text; the others stay.
pub fn filled(
    page: &str,
    text_of: &mut dyn FnMut(&str) -> Result<Option<String>>,
) -> Result<String> {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, from)) = rest.split_once(OPEN) {
        out.push_str(before);
        let text = match from.split_once(CLOSE) {
            Some((mark, after)) => text_of(mark)?.map(|text| (text, after)),
            None => None,
        };
        match text {
            Some((text, after)) => {
                out.push_str(&text);
                rest = after;
            }
            None => {
                out.push_str(OPEN);
                rest = from;
            }
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// The same in every page of a site. The path of the page goes along.
pub fn fill(
    files: &mut [(PathBuf, Vec<u8>)],
    text_of: &mut dyn FnMut(&Path, &str) -> Result<Option<String>>,
) -> Result<()> {
    for (path, bytes) in files.iter_mut().filter(|(path, _)| is_page(path)) {
        let named = || path.display().to_string();
        let page = std::str::from_utf8(bytes).with_context(named)?;
        let page = filled(page, &mut |mark| text_of(path, mark)).with_context(named)?;
        *bytes = page.into_bytes();
    }
    Ok(())
}

pub fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "html")
}

/// The way from a page up to the site's root: `../` for each folder that it is in.
pub fn up(page: &Path) -> String {
    let folders = page.parent().map_or(0, |folder| folder.iter().count());
    "../".repeat(folders)
}

/// A page with these addresses in an attribute led up.
pub fn led(page: &str, attribute: &str, up: &str, is_led: impl Fn(&str) -> bool) -> String {
    let start = [" ", attribute, "=\""].concat();
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, from)) = rest.split_once(&start) {
        out.push_str(before);
        out.push_str(&start);
        if is_led(from.split('"').next().unwrap_or_default()) {
            out.push_str(up);
        }
        rest = from;
    }
    out.push_str(rest);
    out
}
