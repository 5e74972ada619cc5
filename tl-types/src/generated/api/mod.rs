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
#[cfg(feature = "compat")]
mod earlier;
mod names;

pub use names::name_for_id;

/// The layer of the schema.
pub const LAYER: i32 = 230;
