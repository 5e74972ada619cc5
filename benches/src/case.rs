//! The cases: a value in bytes, and both implementations of its type.

use crate::counting::{self, Heap};
use crate::side::{Codec, Side};
use crate::values;
use std::fmt::Debug;
use tl_types::api::{enums, types};

/// A value, and what both sides do with it.
pub struct Case {
    /// Its name in the table.
    pub name: &'static str,
    /// What both sides read.
    pub bytes: Vec<u8>,
    /// tl-types.
    pub ours: Side,
    /// grammers-tl-types.
    pub theirs: Side,
    heap_of_ours: fn(&[u8]) -> Heap,
    heap_of_theirs: fn(&[u8]) -> Heap,
}

impl Case {
    /// What one decode requests from the allocator: ours, and theirs.
    pub fn heap(&self) -> (Heap, Heap) {
        ((self.heap_of_ours)(&self.bytes), (self.heap_of_theirs)(&self.bytes))
    }

    fn new<O: Ours, T: Theirs>(name: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            name,
            ours: Side::new(&bytes, O::CODEC),
            theirs: Side::new(&bytes, T::CODEC),
            heap_of_ours: |bytes| counting::count(|| (O::CODEC.decode)(bytes)),
            heap_of_theirs: |bytes| counting::count(|| (T::CODEC.decode)(bytes)),
            bytes,
        }
    }
}

/// All cases.
pub fn all() -> Vec<Case> {
    use grammers_tl_types::enums as theirs;
    vec![
        Case::new::<enums::messages::Messages, theirs::messages::Messages>("messages.messages", values::history()),
        Case::new::<enums::Updates, theirs::Updates>("updates", values::updates()),
        Case::new::<types::Config, theirs::Config>("config", values::config()),
        Case::new::<enums::upload::File, theirs::upload::File>("upload.file, 512 KiB", values::file_part()),
        Case::new::<Vec<i64>, Vec<i64>>("10,000 longs", values::ids()),
        Case::new::<enums::messages::Messages, theirs::messages::Messages>(
            "random messages",
            values::random_messages(),
        ),
        Case::new::<enums::Updates, theirs::Updates>("random updates", values::random_updates()),
    ]
}

/// A type of tl-types.
trait Ours: Clone + Debug + PartialEq + 'static {
    const CODEC: Codec<Self>;
}

impl<T> Ours for T
where
    T: tl_types::Serializable + tl_types::Deserializable + Clone + Debug + PartialEq + 'static,
{
    const CODEC: Codec<T> = Codec {
        decode: |bytes| T::from_bytes(bytes).expect("the bytes are ours"),
        to_bytes: T::to_bytes,
        append: |value, buf| value.serialize(buf),
    };
}

/// A type of grammers-tl-types.
trait Theirs: Clone + Debug + PartialEq + 'static {
    const CODEC: Codec<Self>;
}

impl<T> Theirs for T
where
    T: grammers_tl_types::Serializable + grammers_tl_types::Deserializable + Clone + Debug + PartialEq + 'static,
{
    const CODEC: Codec<T> = Codec {
        decode: |bytes| T::from_bytes(bytes).expect("the bytes are of the same layer"),
        to_bytes: T::to_bytes,
        append: |value, buf| value.serialize(buf),
    };
}
