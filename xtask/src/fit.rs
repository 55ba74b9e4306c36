//! A mark in a module and in its glue, so that the loader can tell whether the two
//! are of one build: a cache that keeps one of them too long breaks nothing in silence.

/// The section of the module that has the mark, as `pkg/src/modules.js` asks for it.
const SECTION: &str = "fit";

/// A module and its glue with the same mark, which is a hash of both.
pub fn marked(mut module: Vec<u8>, glue: &str) -> (Vec<u8>, String) {
    let mark = format!("{:08x}", hash(&[&module, glue.as_bytes()]));
    // A custom section: 0, its length, the length of its name, the name, the content.
    let length = 1 + SECTION.len() + mark.len();
    module.extend([0, length as u8, SECTION.len() as u8]);
    module.extend(SECTION.as_bytes());
    module.extend(mark.as_bytes());
    (module, format!("{glue}export const FIT = {mark:?};\n"))
}

/// FNV-1a: the same wherever it is built.
fn hash(parts: &[&[u8]]) -> u32 {
    let bytes = parts.iter().copied().flatten();
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn module_and_glue_have_one_mark() {
        let (module, glue) = marked(b"\0asm\x01\0\0\0".to_vec(), "let a;\n");
        let mark = &module[module.len() - 8..];
        let mark = std::str::from_utf8(mark).expect("it is text");
        assert_eq!(glue, format!("let a;\nexport const FIT = \"{mark}\";\n"));
        assert_eq!(module[8..14], *b"\x00\x0c\x03fit");
        let (other, _) = marked(b"\0asm\x01\0\0\0".to_vec(), "let b;\n");
        assert_ne!(module, other);
    }
}
