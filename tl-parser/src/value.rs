//! Values of a schema, without code that was generated for it: bytes become a tree with the place of every field, and a
//! tree becomes bytes.
//!
//! This is what an inspector, a recorder or a test of another implementation needs, for any checked [`Schema`](crate::Schema). For a
//! schema that is known when a program is built, generated types are faster and safer to use.
//!
//! ```
//! use tl_parser::value::{Codec, Data, ReadErrorKind};
//!
//! let (schema, _) = tl_parser::read_schema("user#5eed flags:# bot:flags.0?true id:long name:flags.1?string = User;").unwrap();
//! let codec = Codec::new(&schema);
//! let bytes = [0xed, 0x5e, 0, 0, 3, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 3, b'A', b'n', b'n'];
//! let value = codec.read_any(&bytes, 0).into_value()?;
//!
//! // Which field is at which bytes.
//! let user = value.object().expect("it is of a constructor");
//! assert_eq!(user.combinator.name.to_string(), "user");
//! let name = user.get("name").expect("it is there");
//! assert_eq!((name.range(), &name.data), (16..20, &Data::String(b"Ann"[..].into())));
//!
//! // And back.
//! assert_eq!(codec.write_any(&value)?, bytes);
//!
//! // What ends too early is a tree up to there, and an error.
//! let reading = codec.read_any(&bytes[..12], 0);
//! let error = reading.error.expect("the id is cut off");
//! assert_eq!((error.offset, error.kind), (8, ReadErrorKind::UnexpectedEnd));
//! assert_eq!(reading.value.object().unwrap().get("flags").unwrap().data, Data::Nat(3));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What is bounded
//!
//! Bytes are taken to be hostile: any give a tree or an error, and nothing panics. How deep values nest is
//! [limited](DEFAULT_DEPTH_LIMIT), counted as `tl-types` counts it, so that both refuse the same bytes at the same offset. A
//! tree has at most [`VALUES_PER_BYTE`] values for each byte, and data is borrowed from the bytes.
//!
//! # What `Object` is
//!
//! The type `Object`, a call `!X`, and a type that nobody named are all bytes that are left where nothing comes after them:
//! [`Data::Rest`]. In the middle of a value they have to end, so that there they are the one boxed value that their id names.

mod bytes;
mod codec;
mod error;
mod ids;
mod masks;
mod read;
mod scope;
mod sizes;
mod source;
mod tree;
mod write;

pub use codec::{Codec, DEFAULT_DEPTH_LIMIT};
pub use error::{ReadError, ReadErrorKind, WriteError};
pub use read::{Reading, VALUES_PER_BYTE};
pub use source::{Chosen, Source};
pub use tree::{Data, FieldValue, Object, Value};
