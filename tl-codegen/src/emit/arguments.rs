//! What the constructor functions of structs take.

use crate::plan::model::{Codec, Primitive, Struct, TypeRef};

/// A struct with more required fields than this has no `new`: its arguments would be hard to distinguish.
const MOST_ARGUMENTS: usize = 7;

/// Whether the struct has a constructor function.
pub(super) fn has_new(item: &Struct<'_>) -> bool {
    item.fields().next().is_some() && item.required().count() <= MOST_ARGUMENTS
}

/// Whether a simpler type turns into this one: text into a string, a struct into its enum, a struct into its box.
pub(super) fn takes_into(codec: &Codec) -> bool {
    match codec {
        Codec::Primitive(Primitive::String | Primitive::Bytes) | Codec::Blob => true,
        Codec::Named { ty, .. } => matches!(ty, TypeRef::Enum(_)),
        _ => false,
    }
}
