//! A vector takes memory as its items arrive, whatever its count claims.

use crate::hex;
use crate::sample::Tree;
use tl_types::{Cursor, Deserializable, Serializable};

#[test]
fn a_claim_reserves_little() {
    // A million bytes that claim to be as many items as they could just hold, the first of which is wrong.
    let mut bytes = [hex("15c4b51c"), 250_000_i32.to_le_bytes().to_vec()].concat();
    bytes.resize(8 + 1_000_000, 0);
    let mut cursor = Cursor::new(&bytes);
    let items: Vec<Tree> = cursor.read();
    assert_eq!(items.len(), 1, "the wrong one");
    assert!(items.capacity() * size_of::<Tree>() <= 1024, "{}", items.capacity());
}

#[test]
fn a_claim_is_believed_no_faster_than_its_items_arrive() {
    // As above, but the first items are right: one more than the first reserve has room for.
    let right = 1024 / size_of::<Tree>() + 1;
    let mut bytes = [hex("15c4b51c"), 250_000_i32.to_le_bytes().to_vec(), hex("e0000000").repeat(right)].concat();
    bytes.resize(8 + 1_000_000, 0);
    let items: Vec<Tree> = Cursor::new(&bytes).read();
    assert_eq!(items.len(), right + 1, "the right ones and the wrong one");
    assert!(items.capacity() < 2 * right, "{}", items.capacity());
}

#[test]
fn an_honest_count_reserves_what_it_needs() {
    for count in [1, 3, 100] {
        let items = vec![Tree::Empty; count];
        assert_eq!(Vec::<Tree>::from_bytes(&items.to_bytes()).unwrap().capacity(), count);
    }
}
