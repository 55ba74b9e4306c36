//! The address of the page that opens a badge where no script runs: `view.html`
//! of the site, with the manifest in its fragment.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;

use super::manifest_yaml;
use crate::manifest::Manifest;

/// The most characters of an address that a manifest is put into. No limit of a reader
/// of Markdown is known, and a fragment goes to no server; browsers take more; people
/// who edit a README with such a line do not.
const LONGEST: usize = 8_000;

/// The address of this page with a manifest in its fragment: as YAML, deflated and in
/// base64url, as `share.js` of the site reads it. `None`: it would be longer than 8,000
/// characters; then [`view_address_of`] leads to it.
///
/// YAML, for it says the same with the same digest, is the shortest of the forms that a
/// manifest has (over the gallery 1.5 % shorter than the canonical one), and is what
/// people read who take it from there.
///
/// ```
/// use openness_badge::{read, write};
///
/// let text = "openness: 1\nsystem: { name: X }\ncomponents: { weights: public }\n";
/// let reading = read::read(text, &read::Options::default());
/// let manifest = reading.manifest.expect("it is one");
/// let address = write::view_address("https://example.org/view.html", &manifest);
/// assert!(address.is_some_and(|address| address.starts_with("https://example.org/view.html#z.")));
/// ```
pub fn view_address(page: &str, manifest: &Manifest) -> Option<String> {
    /// The best that the encoder can do.
    const LEVEL: u8 = 10;
    let packed = compress_to_vec(manifest_yaml(manifest).as_bytes(), LEVEL);
    let address = [page, "#z.", &URL_SAFE_NO_PAD.encode(packed)].concat();
    (address.len() <= LONGEST).then_some(address)
}

/// The address of this page for the manifest at another address, with the digest that
/// the badge names: the page tells whether it is still the same manifest.
pub fn view_address_of(page: &str, source: &str, digest: &str) -> String {
    // The page may have a query of its own.
    let first = if page.contains('?') { "&" } else { "?" };
    [
        page,
        first,
        "src=",
        &escaped(source),
        "&digest=",
        &escaped(digest),
    ]
    .concat()
}

/// A text as a value in a query: all but letters, digits and what needs no escape.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' | b':' => {
                out.push(char::from(byte));
            }
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                let digit = |place: u8| char::from(DIGITS[usize::from(place & 15)]);
                out.extend(['%', digit(byte >> 4), digit(byte)]);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{Options, read};
    use miniz_oxide::inflate::decompress_to_vec;

    fn manifest(text: &str) -> Manifest {
        read(text, &Options::default()).manifest.unwrap()
    }

    const TEXT: &str = "openness: 1\nsystem: { name: Ünder <b> }\ncomponents: { weights: MIT }\n";

    #[test]
    fn the_fragment_is_the_same_manifest() {
        let manifest = manifest(TEXT);
        let address = view_address("view.html", &manifest).unwrap();
        let packed = address.strip_prefix("view.html#z.").unwrap();
        let text = decompress_to_vec(&URL_SAFE_NO_PAD.decode(packed).unwrap()).unwrap();
        let again = self::manifest(&String::from_utf8(text).unwrap());
        assert_eq!(again.digest(), manifest.digest());
        assert!(
            packed
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
    }

    #[test]
    fn what_is_too_long_for_an_address_has_none() {
        // What cannot be made shorter: digits without a pattern.
        let mut seed = 1_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            format!("{seed:x}")
        };
        let note: Vec<String> = (0..1_000).map(|_| next()).collect();
        let text = format!(
            "openness: 1\nsystem: {{ name: X }}\ncomponents: {{ weights: {{ license: MIT, note: {} }} }}\n",
            note.join(" ")
        );
        assert_eq!(view_address("view.html", &manifest(&text)), None);
    }

    #[test]
    fn another_address_is_a_value_of_the_query() {
        assert_eq!(
            view_address_of("v", "https://example.org/a b?c=1&d#e", "sha256:0"),
            "v?src=https://example.org/a%20b%3Fc%3D1%26d%23e&digest=sha256:0"
        );
    }
}
