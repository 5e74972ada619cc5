//! The tables that `cargo xtask codegen` writes.

#![allow(dead_code, reason = "not every table is needed for every schema")]
#![allow(unreachable_pub, reason = "a test has no outside")]

#[rustfmt::skip]
pub mod api;
#[rustfmt::skip]
pub mod mtproto;
