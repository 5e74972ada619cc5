//! What `cargo xtask inspect` reads.

#[cfg_attr(not(test), expect(dead_code, reason = "the command that reads packets is to come"))]
mod crypt;
mod fault;
#[cfg_attr(not(test), expect(dead_code, reason = "the command that reads packets is to come"))]
mod transport;
