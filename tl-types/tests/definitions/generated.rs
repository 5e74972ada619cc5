//! The tables that `cargo xtask codegen` writes. Other packages include this file, too, so it says where they are.

#![allow(dead_code, reason = "not every table is needed for every schema")]
#![allow(unreachable_pub, reason = "a test has no outside")]

#[path = "generated/api.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "generated/mtproto.rs"]
#[rustfmt::skip]
pub mod mtproto;
