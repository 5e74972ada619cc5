//! Numbers, `Bool`, big integers, boxes and functions.

use crate::sample::{CALL, Call, Chain, List, NODE, Node, Tree};
use crate::{check, hex};
use tl_types::{Bare, Blob, Deserializable, Identifiable, RemoteCall, Serializable, name_for_id};

#[test]
fn numbers() {
    check(-2_i32, &hex("fe ff ff ff"));
    check(0x0102_0304_0506_0708_i64, &hex("08 07 06 05 04 03 02 01"));
    check(1.0_f64, &hex("00 00 00 00 00 00 f0 3f"));
    check(1.0_f32, &hex("00 00 80 3f"));
    check(vec![0x1234_5678_u32], &hex("15c4b51c 01000000 78563412"));
}

#[test]
fn not_a_number_keeps_its_bits() {
    let bytes = hex("01 00 00 00 00 00 f8 7f");
    assert_eq!(f64::from_bytes(&bytes).unwrap().to_bytes(), bytes);
}

#[test]
fn bools() {
    check(true, &hex("b5 75 72 99"));
    check(false, &hex("37 97 79 bc"));
}

#[test]
fn big_integers() {
    check([3; 16], &[3; 16]);
    check([4; 32], &[4; 32]);
    check([5; 64], &[5; 64]);
}

#[test]
fn structs_are_boxed_unless_asked_for_bare() {
    let node = Node { value: 7, left: Tree::Empty, right: Tree::List(List { items: vec![] }) };
    let bare = hex("07000000 e0000000 e2000000 15c4b51c 00000000");
    check(node.clone(), &[&hex("e1000000")[..], &bare].concat());
    check(Box::new(node.clone()), &node.to_bytes());
    check(Tree::Node(Box::new(node.clone())), &node.to_bytes());

    assert_eq!((Node::CONSTRUCTOR_ID, Box::<Node>::CONSTRUCTOR_ID), (NODE, NODE));
    assert_eq!(node.to_bare_bytes(), bare);
    assert_eq!(Node::from_bare_bytes(&bare).as_ref(), Ok(&node));
    assert_eq!(Node::from_bare_prefix(&[&bare[..], &[1]].concat()), Ok((node, &[1][..])));
    assert!(Node::from_bare_bytes(&bare[1..]).is_err());
    assert!(Node::from_bare_bytes(&[&bare[..], &[1]].concat()).is_err());
}

#[test]
fn optional_fields() {
    check(Chain::default(), &hex("c0000000 00000000"));
    let all = vec![Chain::default(), Chain { text: Some("a".into()), ..Chain::default() }];
    check(
        Chain { text: Some(String::new()), next: Some(Box::default()), all },
        &hex("c0000000 07000000 00000000 00000000 02000000 00000000 01000000 01610000"),
    );
}

#[test]
fn calls_nest_and_peel() {
    let call = Call { tree: Tree::Empty, query: Call { tree: Tree::Empty, query: Blob(hex("6b18f9c4")) } };
    let bytes = hex("ca000000 e0000000 ca000000 e0000000 6b18f9c4");
    check_call(&call);
    assert_eq!(call.to_bytes(), bytes);
    let peeled = Call::<Blob>::from_bytes(&bytes).unwrap();
    assert_eq!(peeled.query.peek_id(), Some(CALL));
    assert_eq!(peeled.query.decode().as_ref(), Ok(&call.query));
}

/// A function can be sent and read by what its trait says alone.
fn check_call<C: RemoteCall + PartialEq + std::fmt::Debug>(call: &C) {
    let requests: Vec<Box<dyn Serializable + '_>> = vec![Box::new(Blob::of(call))];
    assert_eq!(C::from_bytes(&requests[0].to_bytes()).as_ref(), Ok(call));
    assert!(C::Return::from_bytes(&[]).is_ok(), "a blob may be empty");
}

#[test]
fn serialize_appends() {
    let mut buf = vec![9];
    7_i32.serialize(&mut buf);
    String::from("a").serialize(&mut buf);
    assert_eq!(buf, [9, 7, 0, 0, 0, 1, b'a', 0, 0]);
}

/// A buffer that can only be extended.
#[derive(Default)]
struct Appended(Vec<u8>);

impl Extend<u8> for Appended {
    fn extend<I: IntoIterator<Item = u8>>(&mut self, bytes: I) {
        self.0.extend(bytes);
    }
}

#[test]
fn any_buffer_that_extends_can_be_written_to() {
    let mut appended = Appended::default();
    7_i32.serialize_into(&mut appended);
    true.serialize_into(&mut appended);
    assert_eq!(appended.0, hex("07000000 b5757299"));
}

/// Where it has room for the value, and some for the writer to spare.
#[test]
fn a_vec_is_extended_in_place() {
    let value = "a".repeat(100);
    let mut buf = Vec::with_capacity(500);
    let used = allocation_counter::measure(|| value.serialize_into(&mut buf));
    assert_eq!((used.count_total, buf), (0, value.to_bytes()));
}

#[test]
fn blobs_keep_bytes_as_they_are() {
    let blob = Blob::from(vec![1, 2, 3, 4, 5]);
    assert_eq!(blob.to_bytes(), blob.0);
    assert_eq!(Blob::from_bytes(&blob.0).as_ref(), Ok(&blob));
    assert_eq!(blob.peek_id(), Some(0x0403_0201));
    assert_eq!(Blob(vec![1, 2, 3]).peek_id(), None);
    assert_eq!(format!("{blob:?}"), "Blob(0102030405)");
}

#[test]
fn builtins_have_names() {
    for (id, name) in [(0x1cb5_c415, "vector"), (0x9972_75b5, "boolTrue"), (0xbc79_9737, "boolFalse")] {
        assert_eq!(name_for_id(id), Some(name));
    }
}
