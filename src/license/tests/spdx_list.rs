//! `license/spdx.rs` is what the `spdx` library says, and made from it:
//! `UPDATE=1 cargo test license` writes it.

use crate::license::entry::{COPYLEFT, DEPRECATED, FSF_LIBRE, OSI_APPROVED, find, order_of_ids};
use crate::license::words::words;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/license/spdx.rs");

fn source() -> String {
    let mut licenses: Vec<(&str, u8)> = licenses().collect();
    licenses.sort_by(|(one, _), (other, _)| order_of_ids(one, other));
    let licenses: Vec<String> = licenses
        .into_iter()
        .map(|(id, flags)| {
            if flags == 0 {
                id.to_owned()
            } else {
                format!("{id} {flags:x}")
            }
        })
        .collect();
    let mut exceptions: Vec<&str> = spdx::identifiers::EXCEPTIONS
        .iter()
        .map(|exception| exception.name)
        .collect();
    let by_words = |id: &&str| words(id).map(str::to_ascii_lowercase).collect::<Vec<_>>();
    exceptions.sort_by_key(by_words);
    let exceptions = exceptions.iter().map(|id| format!("    \"{id}\",\n"));
    let version = spdx::license_version();
    format!(
        "//! The ids of the SPDX list {version}, made from the `spdx` library by
//! `UPDATE=1 cargo test license`.

/// One license a line, sorted by its words (see `words.rs`): the id, a blank and
/// its flags as a hexadecimal digit if it has any (1 FSF-libre, 2 OSI-approved,
/// 4 deprecated, 8 copyleft).
pub(super) const LICENSES: &str = \"\\\n{}\";

/// The exceptions that may follow `WITH`, sorted by their words.
pub(super) const EXCEPTIONS: &[&str] = &[
{}];
",
        licenses.join("\n"),
        exceptions.collect::<String>()
    )
}

/// The library counts `NOASSERTION` among the ids; it is none.
fn licenses() -> impl Iterator<Item = (&'static str, u8)> {
    spdx::identifiers::LICENSES
        .iter()
        .filter(|license| license.name != "NOASSERTION")
        .map(|license| {
            let id = spdx::license_id(license.name).unwrap();
            let flags = [
                (id.is_fsf_free_libre(), FSF_LIBRE),
                (id.is_osi_approved(), OSI_APPROVED),
                (id.is_deprecated(), DEPRECATED),
                (id.is_copyleft(), COPYLEFT),
            ];
            (
                license.name,
                flags
                    .iter()
                    .filter(|(set, _)| *set)
                    .map(|(_, bit)| bit)
                    .sum(),
            )
        })
}

#[test]
fn the_committed_list_is_the_library_s() {
    let source = source();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(PATH, &source).unwrap();
    }
    let committed = std::fs::read_to_string(PATH).unwrap();
    assert!(
        committed == source,
        "src/license/spdx.rs is not what the library says: run `UPDATE=1 cargo test license`"
    );
}

#[test]
fn every_id_is_found_with_its_flags() {
    let mut count = 0;
    for (id, flags) in licenses() {
        let entry = find(id).unwrap_or_else(|| panic!("{id} is not found"));
        assert_eq!(entry.id(), id);
        assert_eq!(entry.is_fsf_libre(), flags & FSF_LIBRE != 0, "{id}");
        assert_eq!(entry.is_osi_approved(), flags & OSI_APPROVED != 0, "{id}");
        assert_eq!(entry.is_deprecated(), flags & DEPRECATED != 0, "{id}");
        assert_eq!(entry.is_copyleft(), flags & COPYLEFT != 0, "{id}");
        count += 1;
    }
    assert!(count > 700, "{count}");
}
