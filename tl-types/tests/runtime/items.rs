//! Vectors item by item: what comes before an item that does not decode is not lost.

use crate::hex;
use crate::sample::{List, Tree};
use tl_types::{Blob, Cursor, DecodeError, DecodeErrorKind, Deserializable};

/// The items that can be read, how many the vector claims beside them, the bytes left, and the error.
fn part<T: Deserializable>(bytes: &[u8]) -> (Vec<T>, usize, usize, Option<DecodeError>) {
    let mut cursor = Cursor::new(bytes);
    let (mut read, mut error) = (Vec::new(), None);
    let mut items = cursor.decode_items::<T>().expect("a vector");
    for item in &mut items {
        match item {
            Ok(item) => read.push(item),
            Err(found) => error = Some(found),
        }
    }
    let left = items.left();
    (read, left, cursor.rest().len(), error)
}

#[test]
fn a_whole_vector_is_what_decode_gives() {
    let bytes = hex("15c4b51c 02000000 e0000000 e2000000 15c4b51c 00000000");
    let (items, left, rest, error) = part::<Tree>(&bytes);
    assert_eq!((left, rest, error), (0, 0, None));
    assert_eq!(Ok(items), Vec::<Tree>::from_bytes(&bytes));
}

#[test]
fn items_before_an_unknown_one_are_kept() {
    // [empty, node(1, unknown, …), empty]
    let bytes = hex("15c4b51c 03000000 e0000000 e1000000 01000000 e4000000 e0000000 e0000000");
    let (items, left, rest, error) = part::<Tree>(&bytes);
    let error = error.expect("an unknown constructor");
    assert_eq!((items, left, rest), (vec![Tree::Empty], 2, 20));
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::UnknownConstructor { id: 0xe4 }, 20));
    assert_eq!(error.path().map(|(id, _)| id).collect::<Vec<_>>(), [0xe1], "the path starts at the item");
}

#[test]
fn items_of_a_vector_that_is_cut_off_are_kept() {
    let (items, left, rest, error) = part::<i32>(&hex("15c4b51c ffffff7f 01000000 02000000 0300"));
    let error = error.expect("cut off");
    assert_eq!((items, left, rest), (vec![1, 2], i32::MAX as usize - 2, 2));
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::UnexpectedEnd, 16));
}

#[test]
fn a_count_alone_makes_no_items() {
    let (items, _, _, error) = part::<Blob>(&hex("15c4b51c ffffff7f"));
    assert_eq!((items, error.map(|error| error.kind())), (vec![], Some(DecodeErrorKind::UnexpectedEnd)));
    let (items, _, _, error) = part::<Blob>(&hex("15c4b51c ffffff7f 01000000"));
    assert_eq!((items.len(), error.map(|error| error.offset())), (1, Some(12)), "the first one takes all bytes");
}

#[test]
fn what_is_no_vector_is_refused_and_nothing_is_read() {
    for (bytes, kind) in [
        ("e0000000", DecodeErrorKind::InvalidVector { id: 0xe0 }),
        ("15c4b51c ffffffff", DecodeErrorKind::InvalidCount { count: -1 }),
        ("15c4b51c 00", DecodeErrorKind::UnexpectedEnd),
    ] {
        let bytes = hex(bytes);
        let mut cursor = Cursor::new(&bytes);
        assert_eq!(cursor.decode_items::<Tree>().map(drop).unwrap_err().kind(), kind);
        assert_eq!(cursor.position(), 0);
    }
}

#[test]
fn fields_follow_the_id_of_their_constructor() {
    let bytes = hex("e2000000 15c4b51c 01000000 e0000000");
    let mut cursor = Cursor::new(&bytes);
    cursor.decode_id_of::<List>().expect("a list");
    assert_eq!(cursor.decode::<Vec<Tree>>(), Ok(vec![Tree::Empty]));

    let mut cursor = Cursor::new(&bytes[4..]);
    let error = cursor.decode_id_of::<List>().unwrap_err();
    assert_eq!((error.found_id(), error.expected()), (Some(0x1cb5_c415), "treeList"));
    assert_eq!((error.path().len(), cursor.position()), (0, 0));
}

#[test]
fn items_nest_as_deep_as_the_cursor_allows() {
    let bytes = hex("15c4b51c 02000000 e0000000 e2000000 15c4b51c 01000000 e0000000");
    let mut cursor = Cursor::new(&bytes).depth_limit(1);
    let kinds: Vec<_> =
        cursor.decode_items::<Tree>().expect("a vector").map(|item| item.map_err(|e| e.kind())).collect();
    assert_eq!(kinds, [Ok(Tree::Empty), Err(DecodeErrorKind::TooDeep { limit: 1 })]);
}
