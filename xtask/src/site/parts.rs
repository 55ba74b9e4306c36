//! What every page has alike: `www/parts/NAME.html` stands where a page has the
//! mark `<!-- NAME -->`. The parts are no pages of their own.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder of the parts in `www`.
const FOLDER: &str = "parts";

/// Takes the parts out of the files of a site, and puts them into its pages. A
/// link of the navigation to the page itself is marked as such.
pub fn fill(files: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    let parts: Vec<(String, String)> = files
        .extract_if(.., |(path, _)| path.starts_with(FOLDER))
        .map(|(path, bytes)| part(&path, bytes).with_context(|| path.display().to_string()))
        .collect::<Result<_>>()?;
    for (path, bytes) in files {
        let name = path.file_name().and_then(|name| name.to_str());
        let Some(name) = name.filter(|name| name.ends_with(".html")) else {
            continue;
        };
        let mut page = String::from_utf8(std::mem::take(bytes)).with_context(|| name.to_owned())?;
        let link = format!("<li><a href=\"{name}\">");
        let here = format!("<li><a href=\"{name}\" aria-current=\"page\">");
        for (mark, text) in &parts {
            let own = match text.split_once("</nav>") {
                Some((nav, rest)) => [&nav.replace(&link, &here), "</nav>", rest].concat(),
                None => text.clone(),
            };
            page = page.replace(mark, &own);
        }
        *bytes = page.into_bytes();
    }
    Ok(())
}

/// The mark of a part with its line end, and what comes in its place.
fn part(path: &Path, bytes: Vec<u8>) -> Result<(String, String)> {
    let name = path.file_stem().and_then(|name| name.to_str());
    let name = name.context("a name that is no text")?;
    Ok((format!("<!-- {name} -->\n"), String::from_utf8(bytes)?))
}
