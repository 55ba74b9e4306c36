//! The wasm modules that are published: one for the badge of every page, the others
//! for what somebody asks for.

use std::path::PathBuf;

/// A module, its feature of the library, and what is known of its glue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The module's and the glue's name: `core_bg.wasm`, `core.js`.
    pub name: &'static str,
    /// The package that it is made of, and its feature.
    pub package: &'static str,
    pub feature: &'static str,
    /// Whether wasm-bindgen makes its glue; else that is in `pkg/src`.
    pub bound: bool,
    /// Conditions in the glue whose outcome is known; the minifier takes out
    /// what follows.
    pub known: &'static [(&'static str, &'static str)],
}

/// What is known of the glue of those that report.
const OF_REPORTS: &[(&str, &str)] = &[
    // Nothing waits for the garbage collector.
    ("typeof FinalizationRegistry === 'undefined'", "true"),
    ("!('encodeInto' in cachedTextEncoder)", "false"),
    ("cachedDataViewMemory0.buffer.detached === true", "false"),
    (
        "cachedDataViewMemory0.buffer.detached === undefined",
        "true",
    ),
    // The module always brings its own.
    ("if (realloc === undefined)", "if (false)"),
    // A panel is freed by the element that has it.
    ("if (Symbol.dispose)", "if (false)"),
];

/// Reports of manifests, badges, breakdowns, and the element's panel.
pub const CORE: Part = Part {
    name: "core",
    package: "openness-badge",
    feature: "web",
    bound: true,
    known: OF_REPORTS,
};

/// The first paint.
pub const BADGE: Part = Part {
    name: "badge",
    package: "badge-module",
    feature: "default",
    bound: false,
    known: &[],
};

/// The same in other languages than English.
pub const BADGE_WORDS: Part = Part {
    name: "badge_words",
    feature: "languages",
    ..BADGE
};

/// The reports of texts in every format.
pub const FORMATS: Part = Part {
    name: "formats",
    package: "openness-badge",
    bound: true,
    feature: "web-formats",
    known: OF_REPORTS,
};

/// SVG to PNG.
pub const RASTER: Part = Part {
    name: "raster",
    package: "openness-badge",
    feature: "web-raster",
    bound: true,
    known: &[],
};

/// Markdown, cards and charts.
pub const TOOLS: Part = Part {
    name: "tools",
    package: "openness-badge",
    bound: true,
    feature: "web-tools",
    known: &[],
};

/// All, in the order in which they are built.
pub const ALL: [Part; 6] = [BADGE, BADGE_WORDS, CORE, FORMATS, RASTER, TOOLS];

impl Part {
    /// Its file name as a module.
    pub fn wasm(self) -> String {
        format!("{}_bg.wasm", self.name)
    }

    /// Its file name as a script that has its bytes.
    pub fn inline(self) -> PathBuf {
        PathBuf::from(format!("{}_inline.js", self.name))
    }

    /// What cargo calls it.
    pub fn built(self) -> String {
        format!("{}.wasm", self.package.replace('-', "_"))
    }

    /// Its file name as glue.
    pub fn js(self) -> String {
        format!("{}.js", self.name)
    }
}
