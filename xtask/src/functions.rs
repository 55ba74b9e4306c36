//! What in the module weighs: its functions by module, then the largest.

use std::collections::BTreeMap;

/// A function's name, as a person writes it, and its bytes before compression.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    name: String,
    bytes: usize,
}

/// The module's parts.
#[derive(Debug, Default)]
pub struct Parts {
    functions: Vec<Function>,
    /// Bytes of constant data.
    data: usize,
}

/// Reads what wasm-opt's `--func-metrics` says: `func: NAME`, then lines of
/// counts, among them `[binary-bytes] : N`; above all, `[memory-data] : N`.
pub fn parse(metrics: &str) -> Parts {
    let mut parts = Parts::default();
    let mut name = None;
    for line in metrics.lines() {
        if let Some(symbol) = line.strip_prefix("func: ") {
            name = Some(without_hashes(symbol.trim()));
            continue;
        }
        let Some((what, count)) = line.split_once(':') else {
            continue;
        };
        // A count may be followed by its change: `12  +3`.
        let count = count.split_whitespace().next().and_then(|n| n.parse().ok());
        match (what.trim(), count) {
            ("[memory-data]", Some(bytes)) => parts.data = bytes,
            ("[binary-bytes]", Some(bytes)) => {
                if let Some(name) = name.take() {
                    parts.functions.push(Function { name, bytes });
                }
            }
            _ => {}
        }
    }
    parts
        .functions
        .sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    parts
}

/// A name without the hashes that tell crates apart: `core[0123456789abcdef]`.
fn without_hashes(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        rest = match after.split_once(']') {
            Some((hash, end)) if hash.len() >= 12 && is_hex(hash) => end,
            _ => {
                out.push('[');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The module that a function is from: `a::b` of `<a::b::C as d::E>::f`.
/// A method of a foreign trait or of a generic type counts where its type is.
fn module(name: &str) -> String {
    let path: &str = name.trim_start_matches(['<', '&', '[', '(']);
    let path = path.strip_prefix("mut ").unwrap_or(path);
    let end = path
        .find(['<', '>', ' ', '{', ']', ')'])
        .unwrap_or(path.len());
    let mut segments = path[..end].split("::").filter(|part| !part.is_empty());
    let first = segments.next().unwrap_or("?").to_owned();
    match segments
        .next()
        .filter(|next| next.starts_with(|c: char| c.is_ascii_lowercase()))
    {
        Some(next) => [&first, "::", next].concat(),
        None => first,
    }
}

impl std::fmt::Display for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut modules: BTreeMap<String, usize> = BTreeMap::new();
        for function in &self.functions {
            *modules.entry(module(&function.name)).or_default() += function.bytes;
        }
        let mut modules: Vec<_> = modules.into_iter().collect();
        modules.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        writeln!(f, "{:>8}  constant data", self.data)?;
        writeln!(f, "\nbytes by module, before compression")?;
        for (name, bytes) in modules.iter().take(40) {
            writeln!(f, "{bytes:>8}  {name}")?;
        }
        writeln!(f, "\nthe largest functions")?;
        for function in self.functions.iter().take(60) {
            writeln!(f, "{:>8}  {}", function.bytes, function.name)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{module, parse};

    #[test]
    fn metrics_are_read_and_sorted() {
        let said = "Metrics\nglobal\n [memory-data]  : 47691   \n [total] : 9\n\
            func: <core[e3f0a9b7779ad7df]::Of<[u8]>>::f\n [binary-bytes] : 13      \n Call : 2\n\
            func: big\n [binary-bytes] : 433 +3\n [total] : 8\n";
        let parts = parse(said);
        assert_eq!(parts.data, 47691);
        let found: Vec<_> = parts
            .functions
            .iter()
            .map(|f| (f.name.as_str(), f.bytes))
            .collect();
        assert_eq!(found, [("big", 433), ("<core::Of<[u8]>>::f", 13)]);
    }

    #[test]
    fn a_function_counts_where_its_type_is() {
        assert_eq!(
            module("openness_badge::read::tree::parse"),
            "openness_badge::read"
        );
        assert_eq!(module("<alloc::vec::Vec<u8>>::reserve"), "alloc::vec");
        assert_eq!(
            module("<saphyr_parser::Scanner<T> as Iterator>::next"),
            "saphyr_parser"
        );
        assert_eq!(
            module("<&mut core::str::Chars as Iterator>::next"),
            "core::str"
        );
        assert_eq!(module("__wbindgen_malloc"), "__wbindgen_malloc");
    }
}
