//! Short names between the module and its glue.
//!
//! wasm-bindgen names each import with a hash of sixteen digits. The names
//! stand in both files, and hashes do not compress: eight bytes each, twice.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

/// Old name to new name.
pub type Names = BTreeMap<String, String>;

/// Gives each name a short one: `a` … `Z`, `aa` …
pub fn shorten<'a>(names: impl Iterator<Item = &'a str>) -> Names {
    names
        .enumerate()
        .map(|(n, name)| (name.to_owned(), short(n)))
        .collect()
}

fn short(mut n: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    loop {
        name.insert(0, char::from(LETTERS[n % LETTERS.len()]));
        if n < LETTERS.len() {
            return name;
        }
        n = n / LETTERS.len() - 1;
    }
}

/// The glue with the new names: imports wherever they stand, exports where
/// they are read from the instance, `wasm.NAME`. Every import must occur.
pub fn apply(js: &str, imports: &Names, exports: &Names) -> Result<String> {
    let mut out = String::with_capacity(js.len());
    let mut missing: Vec<&str> = imports.keys().map(String::as_str).collect();
    let mut rest = js;
    while let Some(start) = rest.find(is_word) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_word(c)).unwrap_or(from.len()));
        out.push_str(before);
        let new = if out.ends_with("wasm.") {
            exports.get(word)
        } else {
            imports.get(word)
        };
        missing.retain(|name| *name != word);
        out.push_str(new.map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    if !missing.is_empty() {
        bail!(
            "the glue does not name the imports `{}`",
            missing.join("`, `")
        );
    }
    Ok(out)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::{apply, short, shorten};

    #[test]
    fn names_are_counted_in_letters() {
        let names = [0, 25, 26, 51, 52, 103, 104, 2755, 2756].map(short);
        assert_eq!(names, ["a", "z", "A", "Z", "aa", "aZ", "ba", "ZZ", "aaa"]);
    }

    #[test]
    fn imports_and_exports_are_told_apart() {
        let imports = shorten(["__wbg_read_0123456789abcdef"].into_iter());
        let exports = shorten(["memory", "read"].into_iter());
        let js = "export function read(t) { return wasm.read(wasm.memory, t) }\n\
                  const i = { __wbg_read_0123456789abcdef: f, memory: 1 };";
        let short = "export function read(t) { return wasm.b(wasm.a, t) }\n\
                     const i = { a: f, memory: 1 };";
        assert_eq!(apply(js, &imports, &exports).expect("applies"), short);
    }

    #[test]
    fn an_import_that_the_glue_lacks_is_an_error() {
        let imports = shorten(["__wbg_a", "__wbg_b"].into_iter());
        let error = apply("{ __wbg_a: 1 }", &imports, &shorten([].into_iter()));
        let error = error.expect_err("it fails").to_string();
        assert_eq!(error, "the glue does not name the imports `__wbg_b`");
    }
}
