#![doc = include_str!("../README.md")]
pub mod clock;
pub mod envelope;
pub mod exchange;
pub mod key;
pub mod rsa;
pub mod salts;
pub mod transport;
