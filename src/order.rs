//! One sort for all: each type would bring one of its own into the module.

/// Sorts pairs of a key and a second one that settles ties, such as a place in
/// a list.
#[inline(never)]
pub fn sort(keys: &mut [(u64, u64)]) {
    keys.sort_unstable();
}

/// Two numbers as one, the first of more weight.
pub fn pair(first: usize, second: usize) -> u64 {
    (first as u64) << 32 | (second as u64 & 0xffff_ffff)
}
