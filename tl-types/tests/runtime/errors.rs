//! What a [`DecodeError`] says, and that the cursor is of use after one.

use crate::sample::{CALL, Call, Chain, LIST, NODE, Node, Tree};
use crate::{hex, refused};
use std::mem::size_of;
use tl_types::{Blob, Cursor, DecodeError, DecodeErrorKind, Deserializable};

fn ids(error: &DecodeError) -> Vec<u32> {
    error.path().map(|(id, _)| id).collect()
}

#[test]
fn is_small() {
    assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<DecodeError>();
}

#[test]
fn kinds_can_be_told_apart() {
    let kinds = [
        refused::<Tree>("e4000000").kind(),
        refused::<Tree>("e400").kind(),
        refused::<bool>("e4000000").kind(),
        refused::<Vec<i32>>("e4000000").kind(),
        refused::<Vec<i32>>("15c4b51c ffffffff").kind(),
        refused::<Tree>("e0000000 00").kind(),
        Cursor::new(&hex("e0000000")).depth_limit(0).decode::<Tree>().unwrap_err().kind(),
    ];
    assert_eq!(
        kinds,
        [
            DecodeErrorKind::UnknownConstructor { id: 0xe4 },
            DecodeErrorKind::UnexpectedEnd,
            DecodeErrorKind::InvalidBool { id: 0xe4 },
            DecodeErrorKind::InvalidVector { id: 0xe4 },
            DecodeErrorKind::InvalidCount { count: -1 },
            DecodeErrorKind::TrailingBytes { count: 1 },
            DecodeErrorKind::TooDeep { limit: 0 },
        ]
    );
}

#[test]
fn found_constructor_has_its_name() {
    let error = refused::<Tree>("15c4b51c 00000000");
    assert_eq!((error.found_id(), error.found_name()), (Some(0x1cb5_c415), Some("vector")));
    let error = refused::<Tree>("e4000000");
    assert_eq!((error.found_id(), error.found_name()), (Some(0xe4), None));
    assert_eq!(refused::<Tree>("e4").found_id(), None);
}

#[test]
fn wrong_id_of_a_sole_constructor() {
    let error = refused::<Node>("e0000000 00000000");
    assert_eq!(error.kind(), DecodeErrorKind::UnknownConstructor { id: 0xe0 });
    assert_eq!((error.expected(), error.offset(), ids(&error)), ("treeNode", 0, vec![]));
}

#[test]
fn path_is_of_the_values_around() {
    // call(list [empty, node(1, empty, node(2, unknown, …))])
    let error = refused::<Call<Blob>>(
        "ca000000 e2000000 15c4b51c 02000000 e0000000 e1000000 01000000 e0000000 e1000000 02000000 e4000000",
    );
    assert_eq!(error.kind(), DecodeErrorKind::UnknownConstructor { id: 0xe4 });
    assert_eq!((error.expected(), error.offset()), ("Tree", 40));
    assert_eq!(ids(&error), [CALL, LIST, NODE, NODE]);
}

#[test]
fn path_does_not_hold_what_was_read_before_or_after() {
    // node(1, node(2, empty, empty), cut off) in a node whose right side is never reached
    let error = refused::<Tree>("e1000000 00000000 e1000000 01000000 e1000000 02000000 e0000000 e0000000 e0");
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::UnexpectedEnd, 32));
    assert_eq!(ids(&error), [NODE, NODE]);
}

#[test]
fn path_holds_the_value_that_a_primitive_is_missing_from() {
    let error = refused::<Tree>("e1000000 0000");
    assert_eq!((error.expected(), error.offset()), ("int", 4));
    assert_eq!(ids(&error), [NODE]);
}

#[test]
fn unknown_constructor_is_not_on_its_own_path() {
    // The id is that of the value around it: what is unknown as one type is known as another.
    let error = refused::<Call<Call<Blob>>>("ca000000 ca000000 e0000000");
    assert_eq!(error.kind(), DecodeErrorKind::UnknownConstructor { id: CALL });
    assert_eq!(ids(&error), [CALL]);
}

#[test]
fn path_through_bare_values() {
    // chain { next: chain { all: [chain {}, chain { text: cut off }] } }
    let error = refused::<Chain>("c0000000 02000000 04000000 02000000 00000000 01000000 05");
    assert_eq!((error.expected(), error.offset()), ("string", 24));
    assert_eq!(ids(&error), [0xc0, 0xc0, 0xc0]);
}

#[test]
fn display_is_a_sentence() {
    let list = "e2000000 15c4b51c 01000000";
    for (error, sentence) in [
        (refused::<Tree>("e4000000"), "expected Tree at offset 0, found #000000e4"),
        (
            refused::<Tree>(&format!("{list} 15c4b51c")),
            "expected Tree at offset 12, found vector#1cb5c415, in #000000e2",
        ),
        (
            refused::<Tree>(&format!("{list} e1000000 01")),
            "unexpected end of input reading int at offset 16, in #000000e2 > #000000e1",
        ),
        (refused::<bool>("01000000"), "expected Bool at offset 0, found #00000001"),
        (refused::<Tree>("e2000000 01000000"), "expected Vector at offset 4, found #00000001, in #000000e2"),
        (refused::<Vec<bool>>("15c4b51c ffffffff"), "negative count -1 in the Vector at offset 4"),
        (refused::<i32>("01000000 02"), "1 unexpected byte after the int, at offset 4"),
        (refused::<i32>("01000000 02 03"), "2 unexpected bytes after the int, at offset 4"),
    ] {
        assert_eq!(error.to_string(), sentence);
    }
}

#[test]
fn long_paths_are_shown_by_their_ends() {
    let bytes = hex(&"e1000000 00000000".repeat(12));
    let error = Tree::from_bytes(&bytes).unwrap_err();
    assert_eq!(error.path().len(), 12);
    let named = "#000000e1 > ".repeat(4);
    assert_eq!(
        error.to_string(),
        format!("unexpected end of input reading Tree at offset 96, in {named}… > {}", named.trim_end_matches(" > "))
    );
}

#[test]
fn debug_tells_all() {
    assert_eq!(
        format!("{:?}", refused::<Tree>("e2000000 01000000")),
        "DecodeError { kind: InvalidVector { id: 1 }, expected: \"Vector\", offset: 4, path: [#000000e2] }"
    );
}

#[test]
fn first_error_counts() {
    // Both sides of the node are wrong.
    let error = refused::<Tree>("e1000000 00000000 e4000000 e5000000");
    assert_eq!((error.found_id(), error.offset()), (Some(0xe4), 8));
}

#[test]
fn cursor_goes_on_after_an_error() {
    let bytes = hex("07000000 e1000000 00000000 e0000000 e4000000");
    let mut cursor = Cursor::new(&bytes);
    assert_eq!(cursor.decode::<i32>(), Ok(7));
    for _ in 0..2 {
        let error = cursor.decode::<Tree>().unwrap_err();
        assert_eq!((error.found_id(), error.offset(), ids(&error)), (Some(0xe4), 16, vec![NODE]));
        assert_eq!((cursor.position(), cursor.peek_id()), (4, Some(NODE)));
        assert_eq!(cursor.rest(), &bytes[4..]);
    }
    assert_eq!(cursor.decode::<Blob>(), Ok(Blob(bytes[4..].to_vec())));
    assert_eq!((cursor.position(), cursor.peek_id()), (20, None));
    assert_eq!(cursor.decode::<i32>().unwrap_err().offset(), 20);
}

#[test]
fn bare_values_from_a_cursor() {
    let bytes = hex("00000000 01000000 01610000 01000000 ff");
    let mut cursor = Cursor::new(&bytes);
    assert_eq!(cursor.decode_bare(), Ok(Chain::default()));
    assert_eq!(cursor.decode_bare::<Chain>().unwrap().text.as_deref(), Some("a"));
    let error = cursor.decode_bare::<Chain>().unwrap_err();
    assert_eq!((error.offset(), cursor.position()), (16, 12));
}

#[test]
fn reads_after_an_error_give_nothing() {
    let mut cursor = Cursor::new(&[0xb5, 0x75, 0x72, 0x99, 1, 2, 3]);
    assert_eq!(cursor.i64(), 0, "8 bytes are not there");
    assert_eq!((cursor.i32(), cursor.f64(), cursor.bool()), (0, 0.0, false));
    assert_eq!((cursor.string(), cursor.bytes(), cursor.array::<16>()), (String::new(), vec![], [0; 16]));
    assert_eq!((cursor.read::<Vec<i32>>(), cursor.read::<Vec<Tree>>()), (vec![], vec![]));
    assert_eq!((cursor.read::<Tree>(), cursor.remaining()), (Tree::Empty, vec![]));
    assert!(!cursor.flags().has(0));
}
