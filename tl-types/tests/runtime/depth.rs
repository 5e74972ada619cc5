//! Values nest up to a limit, and no way around it.

use crate::hex;
use crate::sample::{Chain, Tree};
use std::cell::Cell;
use tl_types::cursor::DEFAULT_DEPTH_LIMIT;
use tl_types::{Bare, Cursor, DecodeErrorKind, Deserializable, Serializable};

/// Nodes within nodes, `depth` values in all.
fn nodes(depth: usize) -> Vec<u8> {
    let inner = depth - 1;
    hex(&format!("{}e0000000{}", "e1000000 00000000".repeat(inner), "e0000000".repeat(inner)))
}

/// Lists within lists, `depth` values in all.
fn lists(depth: usize) -> Vec<u8> {
    hex(&format!("{}e0000000", "e2000000 15c4b51c 01000000".repeat(depth - 1)))
}

#[test]
fn at_the_limit_and_past_it() {
    let limit = DEFAULT_DEPTH_LIMIT as usize;
    for nested in [nodes, lists] {
        let bytes = nested(limit);
        assert_eq!(Tree::from_bytes(&bytes).unwrap().to_bytes(), bytes);
        let error = Tree::from_bytes(&nested(limit + 1)).unwrap_err();
        assert_eq!(error.kind(), DecodeErrorKind::TooDeep { limit: DEFAULT_DEPTH_LIMIT });
        assert_eq!(error.expected(), "Tree");
        assert_eq!(error.path().len(), limit);
    }
}

#[test]
fn far_past_it() {
    let error = Tree::from_bytes(&nodes(1_000_000)).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::TooDeep { limit: 64 }, 64 * 8));
    assert_eq!(
        error.to_string(),
        "the Tree at offset 512 is nested deeper than the limit of 64, in #000000e1 > #000000e1 > #000000e1 > #000000e1 > … > \
         #000000e1 > #000000e1 > #000000e1 > #000000e1"
    );
}

#[test]
fn bare_values_count_too() {
    let next = [hex("c0000000"), hex("02000000").repeat(1_000_000)].concat();
    let all = [hex("c0000000"), hex("04000000 01000000").repeat(1_000_000)].concat();
    for bytes in [next, all] {
        let error = Chain::from_bytes(&bytes).unwrap_err();
        assert_eq!(error.kind(), DecodeErrorKind::TooDeep { limit: 64 });
        assert_eq!((error.expected(), error.path().len()), ("chain", 64));
        assert_eq!(Chain::from_bare_bytes(&bytes[4..]).unwrap_err().kind(), error.kind());
    }
}

#[test]
fn repetitions_count_too() {
    fn read(cursor: &mut Cursor<'_>, calls: &Cell<usize>) {
        calls.set(calls.get() + 1);
        cursor.items(1, 0, |cursor| read(cursor, calls));
    }
    let calls = Cell::new(0);
    read(&mut Cursor::new(&[0; 4]), &calls);
    assert_eq!(calls.get(), 65);
}

#[test]
fn limit_can_be_set() {
    let bytes = nodes(3);
    let decode = |limit| Cursor::new(&bytes).depth_limit(limit).decode::<Tree>();
    assert!(decode(3).is_ok());
    assert_eq!(decode(2).unwrap_err().kind(), DecodeErrorKind::TooDeep { limit: 2 });
    assert_eq!(decode(0).unwrap_err().path().len(), 0);
    assert_eq!(Cursor::new(&[7, 0, 0, 0]).depth_limit(0).decode(), Ok(7_i32));
}

#[test]
fn siblings_are_no_deeper() {
    let many = vec![Tree::Empty; 1000];
    assert_eq!(Vec::from_bytes(&many.to_bytes()), Ok(many));
    let bytes = [nodes(64), nodes(64)].concat();
    let mut cursor = Cursor::new(&bytes);
    assert_eq!(cursor.decode::<Tree>(), cursor.decode::<Tree>());
    assert_eq!(cursor.position(), bytes.len());
}

#[test]
fn an_error_does_not_use_up_depth() {
    let bytes = nodes(64);
    let mut cursor = Cursor::new(&bytes[..bytes.len() - 1]);
    for _ in 0..3 {
        assert_eq!(cursor.decode::<Tree>().unwrap_err().kind(), DecodeErrorKind::UnexpectedEnd);
    }
    let deep = nodes(65);
    let mut cursor = Cursor::new(&deep).depth_limit(64);
    for _ in 0..3 {
        assert_eq!(cursor.decode::<Tree>().unwrap_err().kind(), DecodeErrorKind::TooDeep { limit: 64 });
    }
}
