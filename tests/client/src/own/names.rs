// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! The names of constructors and functions, by their ids.

/// The TL name of the constructor or function with this id.
#[must_use]
pub fn name_for_id(id: u32) -> Option<&'static str> {
    let index = NAMES.binary_search_by_key(&id, |entry| entry.0).ok()?;
    Some(NAMES[index].1)
}

/// Sorted by id.
static NAMES: [(u32, &str); 3] = [
    (0x1b2c3d4e, "saved.note"),
    (0x2c3d4e5f, "saved.photo"),
    (0x3d4e5f60, "saved.get"),
];
