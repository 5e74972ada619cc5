// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! A TL schema, layer 230: its types, enums and functions.
#![allow(unreachable_pub, reason = "how far the tree is reachable is the crate's business")]
#![allow(unused_imports, reason = "some are for links in the documentation")]
#![allow(unused_qualifications, reason = "paths are the same in every file")]
#![allow(improper_ctypes_definitions, reason = "the ABI says that reads do not unwind")]
#![allow(missing_docs, reason = "most schemas do not describe their fields")]
#![allow(clippy::doc_markdown, reason = "texts of schemas are not Markdown")]
#![allow(clippy::large_enum_variant, reason = "the generator has one rule for what is indirect")]
#![allow(clippy::module_inception, reason = "a namespace may have the name of its parent")]
#![allow(clippy::module_name_repetitions, reason = "names are the schema's")]
#![allow(clippy::struct_excessive_bools, reason = "flags are the schema's")]
#![allow(clippy::should_implement_trait, reason = "names are the schema's")]

/// Structs: constructors with fields, and the only constructors of their types.
pub mod types;
/// Enums: types with several constructors.
pub mod enums;
/// Functions: the methods that can be called. The `client` of the examples sends a call and waits for its result,
/// such as [the one in `rpc`](crate::rpc#a-client).
pub mod functions;
#[cfg(feature = "convert")]
mod convert;
#[cfg(feature = "accessors")]
mod accessors;
#[cfg(feature = "serde")]
mod json;
mod names;

pub use names::name_for_id;

/// The layer of the schema.
///
/// The page of a definition says since which layer it is there and how its form changed. The known layers are 46,
/// 62, 65–66, 68, 70–73, 75, 81–82, 86, 89, 91, 95, 97–98, 100, 102–105, 109–114, 117, 119–121, 129, 131, 133–140,
/// 142–148, 150–153, 155, 158, 160–225, 228–230. Where the layer before is not known, it says *or earlier*. A field
/// that came without a new id may be younger than the page says.
pub const LAYER: i32 = 230;
