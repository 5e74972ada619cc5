#![doc = include_str!("../README.md")]

pub mod client;
pub mod session;

pub use client::{Client, InvokeError, Options};
pub use session::StringSession;
