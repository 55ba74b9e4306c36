//! Which mapping of a manifest a key belongs in that people put into another.

use crate::manifest::{ComponentId, Group};

/// The mappings that keys get lost between: what each is called in findings,
/// its own key, and its keys.
const MAPPINGS: [(&str, &str, &[&str]); 3] = [
    (
        "a manifest",
        "",
        &[
            "openness",
            "system",
            "access",
            "history",
            "license",
            "components",
            "claims",
            "safeguards",
            "assessments",
            "sources",
        ],
    ),
    (
        "`system`",
        "system",
        &[
            "name",
            "developer",
            "version",
            "kind",
            "url",
            "released",
            "based-on",
        ],
    ),
    (
        "`access`",
        "access",
        &[
            "channels",
            "audience",
            "price",
            "staged",
            "announced",
            "reason",
            "plans",
        ],
    ),
];

/// The key of the mapping that this key belongs in, which is not in it; empty
/// for the manifest itself. None where it belongs in none of them, or `within` is
/// none of them.
pub fn home(key: &str, within: &str) -> Option<&'static str> {
    let components = ("`components`", "components");
    let mut within_one = MAPPINGS.iter().map(|(name, ..)| *name);
    if within != components.0 && !within_one.any(|name| name == within) {
        return None;
    }
    if ComponentId::from_key(key).is_some() || Group::from_key(key).is_some() {
        return Some(components.1);
    }
    let mapping = MAPPINGS.iter().find(|(.., keys)| keys.contains(&key));
    let elsewhere = mapping.filter(|(name, ..)| *name != within);
    elsewhere.map(|(_, home, _)| *home)
}

#[cfg(test)]
mod tests {
    use super::home;

    #[test]
    fn each_key_has_one_home() {
        for (key, within, found) in [
            ("weights", "a manifest", Some("components")),
            ("training-data", "`system`", Some("components")),
            ("name", "a manifest", Some("system")),
            ("price", "`system`", Some("access")),
            ("license", "`components`", Some("")),
            ("claims", "`access`", Some("")),
            ("tokenizer", "a manifest", None),
            ("name", "a file of the index", None),
            ("weights", "a component", None),
        ] {
            assert_eq!(home(key, within), found, "{key} in {within}");
        }
    }
}
