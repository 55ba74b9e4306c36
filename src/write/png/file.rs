//! The PNG file itself. Its shape is small, and a library for all that PNG can
//! be would weigh a tenth of the module.
//!
//! PNG Specification, third edition: <https://www.w3.org/TR/png-3/>.

use miniz_oxide::deflate::compress_to_vec_zlib;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A file of pixels that lie row by row, with the texts that there are beside them,
/// each under its keyword (section 11.3.3.4, without compression). Nothing in it depends on when or where it is
/// made. None where a part is longer than PNG can say.
pub fn file(width: u32, pixels: &[u8], texts: &[(&str, Option<String>)]) -> Option<Vec<u8>> {
    let row = width as usize * 4;
    let height = u32::try_from(pixels.len().checked_div(row)?).ok()?;
    let mut out = SIGNATURE.to_vec();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    // 8 bits, red, green, blue and alpha; the only compression and filtering
    // there are; not interlaced.
    header.extend([8, 6, 0, 0, 0]);
    chunk(&mut out, *b"IHDR", &header)?;
    for (keyword, text) in texts {
        let Some(text) = text else { continue };
        // Not compressed; neither a language nor the keyword in it.
        let text = [keyword.as_bytes(), &[0; 5], text.as_bytes()].concat();
        chunk(&mut out, *b"iTXt", &text)?;
    }
    // Each row as it is. Flat colors and letters are packed best so: by the
    // usual filters badges would be half as large again.
    let rows: Vec<u8> = pixels
        .chunks_exact(row)
        .flat_map(|row| [&[0], row].concat())
        .collect();
    let data = compress_to_vec_zlib(&rows, 9);
    chunk(&mut out, *b"IDAT", &data)?;
    chunk(&mut out, *b"IEND", &[])?;
    Some(out)
}

/// The text under a keyword in a file, if it has one that is not compressed.
pub fn text<'f>(file: &'f [u8], keyword: &str) -> Option<&'f str> {
    let mut rest = file.strip_prefix(SIGNATURE)?;
    loop {
        let (length, after) = rest.split_first_chunk()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let (data, after) = after.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        let text = data
            .strip_prefix(keyword.as_bytes())
            .and_then(|data| match kind {
                b"iTXt" => data.strip_prefix(&[0; 5]),
                b"tEXt" => data.strip_prefix(&[0]),
                _ => None,
            });
        if let Some(text) = text {
            return std::str::from_utf8(text).ok();
        }
        (_, rest) = after.split_first_chunk::<4>()?;
    }
}

fn chunk(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) -> Option<()> {
    let length = i32::try_from(data.len()).ok()?;
    out.extend(length.to_be_bytes());
    let checked = out.len();
    out.extend(kind);
    out.extend(data);
    let sum = crc(out.get(checked..)?);
    out.extend(sum.to_be_bytes());
    Some(())
}

/// The checksum of a chunk (annex D), bit by bit: a table is larger than its use.
fn crc(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            sum >> 1 ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    });
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_the_standard() {
        // Of every file's last chunk.
        assert_eq!(crc(b"IEND"), 0xae42_6082);
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
    }

    /// What somebody else's decoder makes of it.
    #[track_caller]
    fn decodes(width: u32, pixels: &[u8]) {
        let file = file(
            width,
            pixels,
            &[("none", None), ("key", Some("täxt".to_owned()))],
        )
        .expect("it is small");
        let decoder = png::Decoder::new(std::io::Cursor::new(&file));
        let mut reader = decoder.read_info().expect("a PNG");
        assert_eq!(reader.info().width, width);
        let mut decoded = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut decoded).expect("pixels");
        assert_eq!(decoded, pixels);
        let text = &reader.info().utf8_text[0];
        assert_eq!(text.keyword, "key");
        assert_eq!(text.get_text().expect("a text"), "täxt");
        assert_eq!(self::text(&file, "key"), Some("täxt"));
        assert_eq!(self::text(&file, "ke"), None);
        for end in 0..file.len() {
            let _ = self::text(&file[..end], "key");
        }
    }

    #[test]
    fn pixels_come_out_as_they_went_in() {
        decodes(1, &[1, 2, 3, 4]);
        decodes(3, &[7; 3 * 4 * 5]);
        let noise: Vec<u8> = (0..4 * 16 * 16_u32)
            .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
            .collect();
        decodes(16, &noise);
    }
}
