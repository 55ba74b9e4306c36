//! Scripts that are bundled and minified, each entry with what it imports at once:
//! esbuild and terser, by `js/bundle.mjs`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use openness_badge_site::files;

use crate::npm;
use crate::place::Place;
use crate::stamp::Stamp;

/// The entries of a folder of scripts, as they are published.
pub fn bundle(
    place: &Place,
    name: &str,
    from: &Path,
    entries: &[PathBuf],
) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let tool = place.root.join("xtask/js/bundle.mjs");
    let to = place.scratch().join(format!("bundled-{name}"));
    let mut hashed = vec![
        files::read(&tool)?,
        files::read(&place.root.join("package-lock.json"))?,
    ];
    for path in files::walk(from)? {
        hashed.push(path.as_os_str().as_encoded_bytes().to_vec());
        hashed.push(files::read(&from.join(path))?);
    }
    let hashed: Vec<&[u8]> = hashed.iter().map(Vec::as_slice).collect();
    let stamp = Stamp::new(place, &format!("js-{name}"), &hashed);
    if !(stamp.is_fresh() && entries.iter().all(|entry| to.join(entry).is_file())) {
        println!("  bundle {} scripts: {name}", entries.len());
        let paths = [&tool, from, &to]
            .into_iter()
            .chain(entries.iter().map(PathBuf::as_path));
        let ran = npm::node(&place.root, paths).quiet()?;
        if !ran.ok {
            bail!("the scripts cannot be bundled: {}", ran.output.trim());
        }
        stamp.set()?;
    }
    let read = |entry: &PathBuf| {
        let bytes = files::read(&to.join(entry)).context("the scripts were not written")?;
        Ok((entry.clone(), bytes))
    };
    entries.iter().map(read).collect()
}
