//! How many bytes a web server would send.

use std::io::{Read, Write};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

/// Sizes in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sizes {
    /// As the file lies.
    pub raw: usize,
    /// gzip, level 9.
    pub gzip: usize,
    /// brotli, quality 11, window of 2^22 bytes.
    pub brotli: usize,
}

/// Measures a file's bytes.
pub fn measure(bytes: &[u8]) -> Result<Sizes> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).context("gzip")?;
    let gzip = gzip.finish().context("gzip")?.len();
    let mut packed = Vec::new();
    brotli::CompressorReader::new(bytes, 1 << 16, 11, 22)
        .read_to_end(&mut packed)
        .context("brotli")?;
    Ok(Sizes {
        raw: bytes.len(),
        gzip,
        brotli: packed.len(),
    })
}

impl std::ops::Add for Sizes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Sizes, measure};

    #[test]
    fn what_repeats_gets_small_and_can_be_unpacked() {
        let text = b"openness ".repeat(1000);
        let sizes = measure(&text).expect("measures");
        assert_eq!(sizes.raw, 9000);
        assert!(sizes.gzip < 100 && sizes.brotli < sizes.gzip, "{sizes:?}");
    }

    #[test]
    fn sums_are_by_column() {
        let one = Sizes {
            raw: 3,
            gzip: 2,
            brotli: 1,
        };
        assert_eq!(
            one + one,
            Sizes {
                raw: 6,
                gzip: 4,
                brotli: 2
            }
        );
    }
}
