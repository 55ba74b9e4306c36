//! Facts are plain and small: they are copied for every range and every step of a
//! search.

use openness_badge::facts::Facts;

#[test]
fn facts_are_small_enough_to_copy() {
    let size = std::mem::size_of::<Facts>();
    assert!(size <= 512, "{size} bytes");
    let copy = |facts: Facts| (facts, facts);
    let (one, other) = copy(Facts::of(&Default::default()));
    assert_eq!(one, other);
}
