//! The whole way from sources to what is published and served.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use openness_badge_site::{element, files, sbom, words};

use crate::bindgen::{self, Bound};
use crate::bundle::bundle;
use crate::fit;
use crate::npm;
use crate::part;
use crate::place::Place;
use crate::site;
use crate::stamp::{self, Stamp};
use crate::wasm::{self, Module};
use crate::way::Way;

/// What the module may use: what every browser of the last years has.
/// wasm-opt must be told, for the list in the module is stripped.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-call-indirect-overlong",
];

/// Passes, in order. The second round finds what the first laid bare.
const PASSES: [&str; 9] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    // Three hundred bytes of the smallest module.
    "--flatten",
    "--rereloop",
    "-Oz",
    "--gufa-optimizing",
    "-Oz",
    "--converge",
];

/// wasm-opt, in the root.
const WASM_OPT: &str = "node_modules/binaryen/bin/wasm-opt";

/// Builds `pkg/dist` and the site; gives the way that the modules took.
pub fn all(place: &Place) -> Result<Way> {
    let start = Instant::now();
    words::write(&place.root)?;
    element::write(&place.root)?;
    println!("wasm modules");
    npm::install(place)?;
    let (way, modules) = wasm::build(place)?;
    let made = publish(place, way, &modules)?;
    println!("site");
    site::build(place)?;
    println!(
        "built {made} files in {} and the site in {} ({:.1} s)",
        place.shown(&place.dist()),
        place.shown(&place.site()),
        start.elapsed().as_secs_f64()
    );
    Ok(way)
}

/// The licenses that go with what is published: the program's own, and that of the
/// outlines in the module for a PNG.
const LICENSES: [(&str, &str); 3] = [
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("src/write/font/LICENSE", "raster_font_license.txt"),
];

/// From the raw modules and `pkg/src` to a folder as it is published.
fn publish(place: &Place, way: Way, modules: &[Module]) -> Result<usize> {
    let folder = place.scratch().join(way.name());
    let mut made = Vec::new();
    for (from, name) in LICENSES {
        made.push((PathBuf::from(name), files::read(&place.root.join(from))?));
    }
    made.push((
        PathBuf::from("sbom.cdx.json"),
        sbom::of_package(&place.root)?,
    ));
    let mut glue = Vec::new();
    for module in modules {
        let bound = match module.part.bound {
            true => bindgen::bind(place, module.part, &module.path, &folder)?,
            false => unbound(place, module, &folder)?,
        };
        let wasm = files::read(&optimize(place, &bound, &folder)?)?;
        let js = String::from_utf8(files::read(&bound.js)?)?;
        let (wasm, js) = fit::marked(wasm, &js);
        made.push((bound.part.inline(), inline(&wasm)));
        made.push((PathBuf::from(module.part.wasm()), wasm));
        glue.push((PathBuf::from(bound.part.js()), js.into_bytes()));
    }
    made.extend(words::scripts());
    made.extend(scripts(place, way, glue, &folder)?);
    files::write_exactly(&place.dist(), &made)?;
    Ok(made.len())
}

/// A module whose glue is one of the scripts.
fn unbound(place: &Place, module: &Module, folder: &Path) -> Result<Bound> {
    let wasm = folder.join(module.part.wasm());
    files::write(&wasm, &files::read(&module.path)?)?;
    Ok(Bound {
        part: module.part,
        wasm,
        js: place.root.join("pkg/src").join(module.part.js()),
    })
}

/// The bytes of a module as a script: for those whose bundler leaves modules behind.
fn inline(wasm: &[u8]) -> Vec<u8> {
    format!("export default{:?}", BASE64_STANDARD.encode(wasm)).into_bytes()
}

fn optimize(place: &Place, bound: &Bound, folder: &Path) -> Result<PathBuf> {
    let optimized = folder.join(format!("{}_optimized.wasm", bound.part.name));
    let tool = place.root.join(WASM_OPT);
    let version = files::read(&place.root.join("node_modules/binaryen/package.json"))?;
    let bytes = files::read(&bound.wasm)?;
    let words = [&FEATURES[..], &PASSES].concat();
    let stamp = Stamp::new(
        place,
        &stamp::name("opt", bound.part, folder),
        &[&bytes, &version, words.join(" ").as_bytes()],
    );
    if stamp.is_fresh() && optimized.is_file() {
        return Ok(optimized);
    }
    println!("  wasm-opt on {}", bound.part.name);
    let run = npm::node(&place.root, [tool.as_path(), &bound.wasm]).args(words);
    let ran = run.args(["-o"]).args([&optimized]).quiet()?;
    if !ran.ok {
        bail!("`wasm-opt` {}: {}", ran.how, ran.output.trim());
    }
    stamp.set()?;
    Ok(optimized)
}

/// The scripts that are files of their own; what they import otherwise is in them.
const ENTRIES: [&str; 9] = [
    "openness-badge.js",
    "languages.js",
    "messages.js",
    "index.js",
    "define.js",
    "inline.js",
    "bin.js",
    "panel.js",
    "save.js",
];

/// The entries in `pkg/src` with what they import, and the glue that is loaded apart:
/// minified.
fn scripts(
    place: &Place,
    way: Way,
    mut inputs: Vec<(PathBuf, Vec<u8>)>,
    folder: &Path,
) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let src = place.root.join("pkg/src");
    let bound = part::ALL.iter().filter(|part| part.bound);
    let apart: Vec<PathBuf> = bound.map(|part| PathBuf::from(part.js())).collect();
    for name in files::walk(&src)? {
        if apart.contains(&name) {
            bail!(
                "`pkg/src/{}` would hide the module's own glue",
                name.display()
            );
        }
        if inputs.iter().all(|(made, _)| *made != name) {
            let bytes = files::read(&src.join(&name))?;
            inputs.push((name, bytes));
        }
    }
    let from = folder.join("scripts");
    files::write_exactly(&from, &inputs)?;
    let entries = ENTRIES.into_iter().map(PathBuf::from).chain(apart);
    bundle(place, way.name(), &from, &entries.collect::<Vec<_>>())
}
