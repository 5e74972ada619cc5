//! The server over TCP: what it answers to clients that keep to the protocol, and to those that do not.

mod client;
mod hostile;
mod protocol;
