//! wasm-bindgen, as a library: the module's imports and its glue.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::glue;
use crate::part::Part;
use crate::place::Place;
use crate::rename::{self, Names};
use crate::stamp::{self, Stamp};
use openness_badge_site::files;

/// The module with its glue, before optimization.
pub struct Bound {
    /// Of which part.
    pub part: Part,
    /// The module.
    pub wasm: PathBuf,
    /// The glue, an ES module.
    pub js: PathBuf,
}

/// Reads what the macros left in the raw module and writes the glue.
pub fn bind(place: &Place, part: Part, raw: &Path, folder: &Path) -> Result<Bound> {
    let bound = Bound {
        part,
        wasm: folder.join(part.wasm()),
        js: folder.join(part.js()),
    };
    let bytes = files::read(raw)?;
    let stamp = stamp::name("bind", part, folder);
    let stamp = Stamp::new(
        place,
        &stamp,
        &[
            &bytes,
            include_bytes!("bindgen.rs"),
            include_bytes!("glue.rs"),
            include_bytes!("part.rs"),
        ],
    );
    if stamp.is_fresh() && bound.wasm.is_file() && bound.js.is_file() {
        return Ok(bound);
    }
    let mut output = Bindgen::new()
        .input_bytes(part.name, bytes)
        .out_name(part.name)
        .web(true)?
        .typescript(false)
        // The names are for `twiggy`; wasm-opt takes them out.
        .remove_name_section(false)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen cannot read the module: is its version the crate's?")?;
    let inline = output.snippets().values().any(|list| !list.is_empty());
    if inline || !output.local_modules().is_empty() {
        bail!("the module carries JavaScript of its own: it belongs into `pkg/src`");
    }
    let js = glue::lean(output.js(), part.known)?;
    let own = format!("./{}_bg.js", part.name);
    let module = output.wasm_mut();
    let foreign = module.imports.iter().find(|import| import.module != own);
    if let Some(import) = foreign {
        bail!(
            "the module imports `{}` from `{}`",
            import.name,
            import.module
        );
    }
    let imports = rename::shorten(module.imports.iter().map(|import| import.name.as_str()));
    let exports = rename::shorten(module.exports.iter().map(|export| export.name.as_str()));
    for import in module.imports.iter_mut() {
        rename_one(&mut import.name, &imports);
    }
    for export in module.exports.iter_mut() {
        rename_one(&mut export.name, &exports);
    }
    let js = rename::apply(&js, &imports, &exports)?;
    files::write(&bound.wasm, &module.emit_wasm())?;
    files::write(&bound.js, js.as_bytes())?;
    stamp.set()?;
    Ok(bound)
}

fn rename_one(name: &mut String, names: &Names) {
    if let Some(new) = names.get(name) {
        name.clone_from(new);
    }
}
