//! Size budgets: which files count together, and how much they may weigh.

use crate::compress::Sizes;

/// What some files may weigh together after brotli, each packed by itself.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    /// What it is for, as a row of the table says it.
    pub name: &'static str,
    /// The most bytes after brotli; a kilobyte is 1000.
    pub limit: usize,
    /// The files that a page loads then, and no other.
    pub files: &'static [&'static str],
}

/// Everything that a page may load, in the order in which it does.
pub const ALL: [Budget; 5] = [
    Budget {
        name: "first badge",
        limit: 34_000,
        files: &["openness-badge.js", "badge_bg.wasm"],
    },
    Budget {
        name: "core",
        limit: 110_000,
        files: &["core.js", "core_bg.wasm", "panel.js"],
    },
    Budget {
        name: "formats",
        limit: 60_000,
        files: &["formats.js", "formats_bg.wasm"],
    },
    Budget {
        name: "tools",
        limit: 60_000,
        files: &["tools.js", "tools_bg.wasm", "save.js"],
    },
    Budget {
        name: "raster",
        limit: 240_000,
        files: &["raster.js", "raster_bg.wasm"],
    },
];

impl Budget {
    /// Says by how much it is exceeded, if it is.
    pub fn check(&self, sizes: Sizes) -> Result<(), String> {
        match sizes.brotli.checked_sub(self.limit) {
            None | Some(0) => Ok(()),
            Some(over) => Err(format!(
                "{} weighs {} bytes after brotli, {over} over its budget of {}",
                self.name, sizes.brotli, self.limit
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::compress::Sizes;

    fn brotli(brotli: usize) -> Sizes {
        Sizes {
            brotli,
            ..Sizes::default()
        }
    }

    #[test]
    fn a_budget_may_be_filled_but_not_exceeded() {
        let first = ALL[0];
        assert_eq!(first.check(brotli(34_000)), Ok(()));
        let over = "first badge weighs 34001 bytes after brotli, 1 over its budget of 34000";
        assert_eq!(first.check(brotli(34_001)), Err(over.to_owned()));
    }
}
