//! The tables that `cargo xtask codegen` writes.

#![allow(dead_code, reason = "not every table is needed here")]
#![allow(unreachable_pub, reason = "a test has no outside")]

#[rustfmt::skip]
#[path = "../definitions/generated/api.rs"]
pub mod api;
#[rustfmt::skip]
#[path = "../definitions/generated/mtproto.rs"]
pub mod mtproto;
