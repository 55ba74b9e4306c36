//! Skipping a step whose inputs did not change.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::part::Part;
use crate::place::Place;
use openness_badge_site::files;

/// The name of a stamp for what a step makes of a module in a folder.
pub fn name(step: &str, part: Part, folder: &Path) -> String {
    let way = folder.file_name().unwrap_or_default().to_string_lossy();
    format!("{step}-{}-{way}", part.name)
}

/// The hash of a step's inputs, beside the one that it last worked on.
pub struct Stamp {
    path: PathBuf,
    hash: String,
}

impl Stamp {
    /// A stamp by name over all the bytes that decide what the step makes.
    pub fn new(place: &Place, name: &str, inputs: &[&[u8]]) -> Self {
        // A hash that changes with the compiler only costs one more run.
        let mut hasher = DefaultHasher::new();
        for input in inputs {
            hasher.write_usize(input.len());
            hasher.write(input);
        }
        Self {
            path: place.scratch().join("stamps").join(name),
            hash: format!("{:016x}", hasher.finish()),
        }
    }

    /// The step last worked on the same inputs.
    pub fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|old| old == self.hash)
    }

    /// Says that the step has worked on these inputs.
    pub fn set(&self) -> Result<()> {
        files::write(&self.path, self.hash.as_bytes())
    }
}
