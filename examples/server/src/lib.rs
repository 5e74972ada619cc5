#![doc = include_str!("../README.md")]

pub mod api;
pub mod call;
pub mod clock;
pub mod config;
mod connection;
pub mod envelope;
pub mod exchange;
pub mod fault;
pub mod key;
pub mod keys;
pub mod packing;
pub mod received;
pub mod rsa;
pub mod salts;
mod server;
pub mod session;
mod shared;
pub mod transport;

pub use config::{Config, Limits};
pub use fault::{Fault, WrongId};
pub use key::AuthKey;
pub use server::Server;
