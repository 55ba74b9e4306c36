//! The ids of systems: what their pages are called.

use std::collections::HashSet;

/// The longest id, without what tells two of the same name apart.
const LONGEST: usize = 80;

/// Names of the site's own pages and folders.
const TAKEN: [&str; 7] = [
    "index", "compare", "pictures", "about", "data", "feed", "assets",
];

/// Whether no page may be called so: the site has one, or Windows has a device of that
/// name, whatever follows its first full stop.
fn is_taken(id: &str) -> bool {
    let device = id.split('.').next().unwrap_or(id);
    let port = device.strip_prefix("com").or(device.strip_prefix("lpt"));
    let is_port = port.is_some_and(|port| matches!(port.as_bytes(), [b'0'..=b'9']));
    let is_device = matches!(device, "con" | "prn" | "aux" | "nul");
    TAKEN.contains(&id) || is_device || is_port
}

/// What the name of a manifest that was made from another format has before its end.
pub const MADE: &str = ".openness";

/// Gives each file its id: of its name, or of its folder where the name is one that
/// all have. The same files give the same ids.
#[derive(Default)]
pub struct Ids(HashSet<String>);

impl Ids {
    pub fn next(&mut self, file: &str) -> String {
        let wanted = wanted(file);
        let mut id = wanted.clone();
        let mut number = 2_u32;
        while is_taken(&id) || !self.0.insert(id.clone()) {
            // Behind a device's name a number would change nothing after a full stop.
            id = match wanted.split_once('.') {
                Some((device, rest)) if is_taken(device) => format!("{device}-{number}.{rest}"),
                _ => format!("{wanted}-{number}"),
            };
            number += 1;
        }
        id
    }
}

/// Of `models/BLOOM.yaml` it is `bloom`, of `bloom/openness.yaml` and
/// `bloom/README.md` as well.
fn wanted(file: &str) -> String {
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", file));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_everyones = ["openness", "readme"]
        .iter()
        .any(|known| stem.eq_ignore_ascii_case(known));
    let folder = folder.rsplit('/').next().unwrap_or_default();
    let text = match is_everyones && !folder.is_empty() {
        true => folder,
        false => stem,
    };
    let mut id = String::new();
    for c in text.chars() {
        match c.to_ascii_lowercase() {
            c @ ('a'..='z' | '0'..='9') => id.push(c),
            // Not where a name would be hidden, or lead upwards.
            c @ ('.' | '_') if !id.is_empty() && !id.ends_with(['.', '-']) => id.push(c),
            _ if !id.is_empty() && !id.ends_with(['.', '-']) => id.push('-'),
            _ => {}
        }
        if id.len() >= LONGEST {
            break;
        }
    }
    // So is called what is made of a file: the name is left to it.
    let id = id.trim_end_matches(['.', '-']).replace(MADE, "-openness");
    match id.as_str() {
        "" => "system".to_owned(),
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, wanted};

    #[test]
    fn ids_are_fit_for_addresses_and_disks() {
        for (file, id) in [
            ("BLOOM.yaml", "bloom"),
            ("a/b/llama-3.1-405b.yaml", "llama-3.1-405b"),
            ("bloom/openness.yaml", "bloom"),
            ("bloom/README.md", "bloom"),
            ("openness.yaml", "openness"),
            ("../.hidden.yaml", "hidden"),
            ("a b//c  d.json", "c-d"),
            ("悟道.yaml", "system"),
            ("悟道 2.0.yaml", "2.0"),
            ("x..y.yaml", "x.y"),
            ("bloom.openness.yaml", "bloom-openness"),
        ] {
            assert_eq!(wanted(file), id, "{file}");
        }
        assert!(wanted(&"x".repeat(300)).len() <= 80);
    }

    #[test]
    fn none_is_a_device_of_windows() {
        let mut ids = Ids::default();
        let made = [
            "con.yaml",
            "NUL.tar.yaml",
            "com0.yaml",
            "lpt9.json",
            "com10.yaml",
            "aux.b.yaml",
            "aux.b.yml",
        ]
        .map(|file| ids.next(file));
        assert_eq!(
            made,
            [
                "con-2",
                "nul-2.tar",
                "com0-2",
                "lpt9-2",
                "com10",
                "aux-2.b",
                "aux-3.b"
            ]
        );
    }

    #[test]
    fn no_two_are_the_same_and_none_is_a_page_of_the_site() {
        let mut ids = Ids::default();
        let made = [
            "a.yaml",
            "A.md",
            "x/a.json",
            "index.yaml",
            "nul.yaml",
            "a-2.yml",
        ];
        let made = made.map(|file| ids.next(file));
        assert_eq!(made, ["a", "a-2", "a-3", "index-2", "nul-2", "a-2-2"]);
    }
}
