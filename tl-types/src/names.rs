//! The names of constructor ids, over all schemas of the crate; errors show them.

use crate::ids::{BOOL_FALSE, BOOL_TRUE, VECTOR};

/// The TL name of the constructor or function with this id, over all enabled schemas, builtins included.
///
/// With the feature `history`, also that of an id which only other layers have, and which does not decode:
/// `api::name_for_id` has those of this layer alone, `history::definition` the others with their layers.
///
/// ```
/// assert_eq!(tl_types::name_for_id(0x1cb5c415), Some("vector"));
/// assert_eq!(tl_types::name_for_id(0x00000001), None);
/// ```
#[must_use]
pub fn name_for_id(id: u32) -> Option<&'static str> {
    let name = current_name(id);
    #[cfg(feature = "history")]
    let name = name.or_else(|| crate::history::definition(id).map(|definition| definition.name()));
    name
}

/// The name of what this crate reads and writes.
pub(crate) fn current_name(id: u32) -> Option<&'static str> {
    let name = builtin_name(id);
    #[cfg(feature = "mtproto")]
    let name = name.or_else(|| crate::mtproto::name_for_id(id));
    #[cfg(feature = "api")]
    let name = name.or_else(|| crate::api::name_for_id(id));
    name
}

/// The constructors that the language itself knows.
fn builtin_name(id: u32) -> Option<&'static str> {
    match id {
        VECTOR => Some("vector"),
        BOOL_TRUE => Some("boolTrue"),
        BOOL_FALSE => Some("boolFalse"),
        _ => None,
    }
}
