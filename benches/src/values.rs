//! The values that are measured, in the bytes that both sides read.

mod media;
mod messages;
mod peers;
mod random;
mod script;
mod single;
mod text;
mod updates;

pub use random::{messages as random_messages, updates as random_updates};
pub use script::{Length, Script, history as history_in};

use tl_types::Serializable;

/// When all of this happens.
const DATE: i32 = 1_790_000_000;

/// `messages.messages` with 100 messages, 10 channels and 50 users.
pub fn history() -> Vec<u8> {
    messages::history(100, 10, 50).to_bytes()
}

/// `updates` with 40 updates.
pub fn updates() -> Vec<u8> {
    updates::updates(40).to_bytes()
}

/// `config`.
pub fn config() -> Vec<u8> {
    single::config().to_bytes()
}

/// `upload.file` with 512 KiB.
pub fn file_part() -> Vec<u8> {
    single::file_part(512 << 10).to_bytes()
}

/// A vector of 10,000 `long`s.
pub fn ids() -> Vec<u8> {
    single::ids(10_000).to_bytes()
}
