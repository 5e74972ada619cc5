//! A small piece of a client: it tells bodies apart by their ids, reads messages, sends requests and packs them together.
//!
//! - **`before`** is the piece with grammers-tl-types;
//! - **`after`** is the same piece after the guide, `docs/migrating-from-grammers.md`, was followed;
//! - **`own`** is generated from a schema of the client's own, `own.tl`.

#[cfg(all(feature = "api", feature = "mtproto"))]
pub mod after;
#[cfg(feature = "grammers")]
pub mod before;
#[rustfmt::skip]
pub mod own;
