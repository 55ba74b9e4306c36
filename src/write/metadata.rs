//! What a badge says of its own making, read back: so that it can be checked
//! against a manifest.

#[cfg(feature = "raster")]
use resvg::usvg::roxmltree::Document;

#[cfg(feature = "raster")]
use super::png::file;

/// The name of the text in a PNG.
#[cfg(feature = "raster")]
pub(super) const KEYWORD: &str = "openness-badge";

/// The name that the PNG specification (11.3.3.2) has for a picture's own.
#[cfg(feature = "raster")]
pub(super) const TITLE: &str = "Title";

/// The name of the text in a PNG that names the fonts which drew it.
#[cfg(feature = "raster")]
pub(super) const FONTS: &str = "openness-badge-fonts";

/// What a badge was made from. The badge of [`crate::view`] writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Name and version: `openness-badge 0.1.0`.
    pub program: Option<String>,
    /// The manifest's: `sha256:` and 64 hexadecimal digits.
    pub digest: Option<String>,
    /// The yardstick's id.
    pub yardstick: Option<String>,
    /// The version of its criteria.
    pub criteria: Option<String>,
    /// What it is in, where that is not English: a tag of BCP 47.
    pub language: Option<String>,
}

impl Metadata {
    /// Of a badge as SVG text. None where it has none, or another program's.
    #[cfg(feature = "raster")]
    pub fn of_svg(svg: &str) -> Option<Self> {
        Metadata::parse(&text(&Document::parse(svg).ok()?)?)
    }

    /// Of a badge as PNG. None where it has none, or another program's.
    #[cfg(feature = "raster")]
    pub fn of_png(bytes: &[u8]) -> Option<Self> {
        Metadata::parse(file::text(bytes, KEYWORD)?)
    }

    /// Reads the JSON that badges carry: an object of strings without escapes,
    /// each key once. Keys that are not known are for later versions.
    pub fn parse(json: &str) -> Option<Self> {
        let mut found = Metadata::default();
        let mut rest = json.trim().strip_prefix('{')?;
        loop {
            let (key, after) = string(rest)?;
            let (value, after) = string(after.trim_start().strip_prefix(':')?)?;
            let member = match key {
                "program" => Some(&mut found.program),
                "digest" => Some(&mut found.digest),
                "yardstick" => Some(&mut found.yardstick),
                "criteria" => Some(&mut found.criteria),
                "language" => Some(&mut found.language),
                _ => None,
            };
            if let Some(member) = member
                && member.replace(value.to_owned()).is_some()
            {
                return None;
            }
            let after = after.trim_start();
            match after.strip_prefix(',') {
                Some(after) => rest = after,
                None => return (after == "}").then_some(found),
            }
        }
    }
}

/// A string without escapes, and what comes after it.
fn string(text: &str) -> Option<(&str, &str)> {
    let (string, rest) = text.trim_start().strip_prefix('"')?.split_once('"')?;
    let plain = |c: char| c != '\\' && !c.is_control();
    string.chars().all(plain).then_some((string, rest))
}

/// The name of a picture that [`super::png`] has drawn.
#[cfg(feature = "raster")]
pub fn png_title(bytes: &[u8]) -> Option<String> {
    file::text(bytes, TITLE).map(str::to_owned)
}

/// The fonts that drew a PNG of [`super::png`] beside the embedded one, by their
/// families; none where the embedded one sufficed.
#[cfg(feature = "raster")]
pub fn png_fonts(bytes: &[u8]) -> Option<String> {
    file::text(bytes, FONTS).map(str::to_owned)
}

/// The name of an SVG; none where the text is no SVG, or has none.
#[cfg(feature = "raster")]
pub fn svg_title(svg: &str) -> Option<String> {
    title(&Document::parse(svg).ok()?)
}

/// What stands in the `metadata` of an SVG, if it has one.
#[cfg(feature = "raster")]
pub(super) fn text(doc: &Document) -> Option<String> {
    child(doc, "metadata")
}

/// What stands in the `title` of an SVG, if it has one.
#[cfg(feature = "raster")]
pub(super) fn title(doc: &Document) -> Option<String> {
    child(doc, "title")
}

#[cfg(feature = "raster")]
fn child(doc: &Document, name: &str) -> Option<String> {
    let element = doc.root_element();
    let mut children = element.children();
    let element = children.find(|node| node.has_tag_name(name))?;
    element.text().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_badges_carry_is_read() {
        let json = r#"{"program":"openness-badge 0.1.0","digest":"sha256:ab","later":"x"}"#;
        let expected = Metadata {
            program: Some("openness-badge 0.1.0".to_owned()),
            digest: Some("sha256:ab".to_owned()),
            ..Metadata::default()
        };
        assert_eq!(Metadata::parse(json), Some(expected.clone()));
        let spaced = " { \"program\" : \"openness-badge 0.1.0\" ,\n\"digest\":\"sha256:ab\" } ";
        assert_eq!(Metadata::parse(spaced), Some(expected));
    }

    #[test]
    fn what_they_do_not_carry_is_not() {
        for json in [
            "",
            "{",
            "{}",
            "[]",
            r#"{"digest":1}"#,
            r#"{"digest":"a"} x"#,
            r#"{"digest":"a",}"#,
            r#"{"digest":"a\"b"}"#,
            r#"{"digest":"a","digest":"b"}"#,
            "{\"digest\":\"a\nb\"}",
        ] {
            assert_eq!(Metadata::parse(json), None, "{json}");
        }
    }
}
