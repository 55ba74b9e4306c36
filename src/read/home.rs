//! Which mapping of a manifest a key belongs in that people put into another.

use super::native::keys;
use crate::manifest::{ComponentId, Group};
use crate::words::FindingWord;

/// The mappings that keys get lost between: what each is called in findings,
/// its own key, and its keys.
const MAPPINGS: [(FindingWord, &str, &[&str]); 3] = [
    (FindingWord::PartManifest, "", &keys::TOP),
    (FindingWord::PartSystem, "system", &keys::SYSTEM),
    (FindingWord::PartAccess, "access", &keys::ACCESS),
];

/// The key of the mapping that this key belongs in, which is not in it; empty
/// for the manifest itself. None where it belongs in none of them, or `within` is
/// none of them.
pub fn home(key: &str, within: FindingWord) -> Option<&'static str> {
    let components = (FindingWord::PartComponents, "components");
    let mut within_one = MAPPINGS.iter().map(|(name, ..)| *name);
    if within != components.0 && !within_one.any(|name| name == within) {
        return None;
    }
    if ComponentId::from_key(key).is_some() || Group::from_key(key).is_some() {
        return Some(components.1);
    }
    // What `convert` alone writes is lost by nobody.
    let is_lost = |keys: &[&str]| keys.contains(&key) && key != "original";
    let mapping = MAPPINGS.iter().find(|(.., keys)| is_lost(keys));
    let elsewhere = mapping.filter(|(name, ..)| *name != within);
    elsewhere.map(|(_, home, _)| *home)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_one_home() {
        for (key, within, found) in [
            ("weights", FindingWord::PartManifest, Some("components")),
            ("training-data", FindingWord::PartSystem, Some("components")),
            ("name", FindingWord::PartManifest, Some("system")),
            ("price", FindingWord::PartSystem, Some("access")),
            ("license", FindingWord::PartComponents, Some("")),
            ("claims", FindingWord::PartAccess, Some("")),
            ("tokenizer", FindingWord::PartManifest, None),
            ("name", FindingWord::PartFileOfTheIndex, None),
            ("weights", FindingWord::PartComponent, None),
        ] {
            assert_eq!(home(key, within), found, "{key} in {within:?}");
        }
    }
}
