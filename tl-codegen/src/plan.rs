//! The plan: which Rust items a schema becomes, with every name and every codec decided.
//!
//! What Rust, or the wire format of this workspace, cannot represent is a diagnostic here, at the construct. What a plan
//! holds can be emitted without another question.

mod codec;
pub(crate) mod coverage;
pub(crate) mod earlier;
mod fields;
pub(crate) mod items;
pub(crate) mod model;
mod params;
mod repeated;
pub(crate) mod resolve;
pub(crate) mod stale;
mod uses;
