//! Vectors: counts, and items that are numbers, boxed, bare, or vectors.

use crate::sample::{Chain, Tree};
use crate::{check, check_truncated, hex, refused};
use tl_types::wire::Writer;
use tl_types::{Cursor, DecodeErrorKind, Deserializable, Serializable};

#[test]
fn of_numbers() {
    check(Vec::<i32>::new(), &hex("15c4b51c 00000000"));
    check(vec![2_i32, 3], &hex("15c4b51c 02000000 02000000 03000000"));
    check(vec![-1_i64], &hex("15c4b51c 01000000 ffffffffffffffff"));
    check(vec![1.0_f64], &hex("15c4b51c 01000000 000000000000f03f"));
    check(vec![1_u32], &hex("15c4b51c 01000000 01000000"));
}

#[test]
fn of_other_values() {
    check(vec![true, false], &hex("15c4b51c 02000000 b5757299 379779bc"));
    check(vec!["a".to_owned(), String::new()], &hex("15c4b51c 02000000 01610000 00000000"));
    check(vec![vec![1_i32], vec![]], &hex("15c4b51c 02000000 15c4b51c 01000000 01000000 15c4b51c 00000000"));
    check(vec![Tree::Empty, Tree::Empty], &hex("15c4b51c 02000000 e0000000 e0000000"));
    check(vec![[7; 16]], &[&hex("15c4b51c 01000000")[..], &[7; 16]].concat());
}

#[test]
fn longer_than_the_first_reserve() {
    let texts: Vec<String> = (0..5000).map(|number| number.to_string()).collect();
    let bytes = texts.to_bytes();
    let again = Vec::<String>::from_bytes(&bytes).unwrap();
    assert_eq!(again, texts);
    assert_eq!(again.capacity(), texts.len(), "room for no more than the count says");
}

#[test]
fn of_bare_items() {
    let bytes = hex("02000000 00000000 01000000 01610000");
    let mut cursor = Cursor::new(&bytes);
    let items: Vec<Chain> = cursor.bare_vector_of_bare();
    assert_eq!(items, [Chain::default(), Chain { text: Some("a".into()), ..Chain::default() }]);
    assert_eq!(cursor.position(), bytes.len());

    let boxed = [&hex("15c4b51c")[..], &bytes].concat();
    let again: Vec<Chain> = Cursor::new(&boxed).vector_of_bare();
    assert_eq!(again, items);
}

#[test]
fn repetitions() {
    let bytes = hex("01000000 02000000 03000000");
    let mut cursor = Cursor::new(&bytes);
    let items = cursor.items(3, 4, |cursor| cursor.i32());
    assert_eq!(items, [1, 2, 3]);
}

#[test]
fn wrong_id() {
    let error = refused::<Vec<i32>>("16c4b51c 00000000");
    assert_eq!(error.kind(), DecodeErrorKind::InvalidVector { id: 0x1cb5_c416 });
    assert_eq!((error.expected(), error.offset()), ("Vector", 0));
}

#[test]
fn negative_count() {
    for count in [-1_i32, i32::MIN] {
        let bytes = [&hex("15c4b51c")[..], &count.to_le_bytes()].concat();
        let error = Vec::<String>::from_bytes(&bytes).expect_err("negative");
        assert_eq!(error.kind(), DecodeErrorKind::InvalidCount { count });
        assert_eq!((error.expected(), error.offset()), ("Vector", 4));
    }
}

#[test]
fn count_that_the_bytes_cannot_hold() {
    let of_numbers = refused::<Vec<i64>>("15c4b51c 02000000 000000000000000000000000000000");
    let of_trees = refused::<Vec<Tree>>("15c4b51c ffffff7f e0000000 e0000000");
    for error in [of_numbers, of_trees] {
        assert_eq!(error.kind(), DecodeErrorKind::UnexpectedEnd);
        assert_eq!((error.expected(), error.offset()), ("Vector", 4));
    }
    check_truncated::<Vec<i64>>(&hex("15c4b51c 01000000 0000000000000000"));
}

#[test]
fn exactly_as_many_as_the_bytes_hold() {
    assert!(Vec::<Tree>::from_bytes(&hex("15c4b51c 02000000 e0000000 e0000000")).is_ok());
    let error = refused::<Vec<Tree>>("15c4b51c 03000000 e0000000 e0000000");
    assert_eq!((error.expected(), error.offset()), ("Vector", 4));
}

#[test]
fn items_of_no_bytes_need_a_byte_each() {
    let mut cursor = Cursor::new(&[0; 8]);
    assert_eq!(cursor.items(8, 0, |_| ()).len(), 8);
    assert_eq!(cursor.items(9, 0, |_| ()).len(), 0);
}

/// So many items of no size take no memory, and no time to make.
const TOO_MANY: [(); 1 << 31] = [(); 1 << 31];

#[test]
fn as_many_as_a_count_can_say() {
    let mut bytes = Vec::new();
    Writer::run(&mut bytes, |mut w| {
        w.count(TOO_MANY.len() - 1);
        w
    });
    assert_eq!(bytes, i32::MAX.to_le_bytes());
}

#[test]
#[should_panic(expected = "2147483648 items cannot be written")]
fn more_than_a_count_can_say() {
    let items: Box<[()]> = Box::new(TOO_MANY);
    Vec::from(items).to_bytes();
}

#[test]
#[should_panic(expected = "2147483648 items cannot be written")]
fn more_bare_items_than_a_count_can_say() {
    let mut bytes = Vec::new();
    Writer::run(&mut bytes, |mut w| {
        w.bare_vector_of_bare(&TOO_MANY);
        w
    });
}
