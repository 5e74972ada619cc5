//! What can be set about a server.

use crate::fault::Fault;
use crate::key::AuthKey;
use std::fmt;
use std::time::Duration;

/// How a server is set up.
pub struct Config {
    /// The port on 127.0.0.1; 0 lets the system choose.
    pub port: u16,
    /// The number of the data centre.
    pub data_center: i32,
    /// The other data centres: their numbers and ports. Clients that have to migrate learn the addresses from here.
    pub others: Vec<(i32, u16)>,
    /// Keys that clients have already. Who has one is logged in.
    pub keys: Vec<AuthKey>,
    /// Logins under way: a phone number, and the hash of the code that was sent to it.
    pub logins: Vec<(String, String)>,
    /// What goes wrong, and is then done with: each of these meets one call of an `auth.` method, in this order.
    pub faults: Vec<Fault>,
    /// What is too much, or takes too long.
    pub limits: Limits,
    /// Takes a line of text for everything of note.
    pub log: Box<dyn Fn(fmt::Arguments<'_>) + Send + Sync>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            port: 0,
            data_center: 1,
            others: vec![],
            keys: vec![],
            logins: vec![],
            faults: vec![],
            limits: Limits::default(),
            log: Box::new(|_| {}),
        }
    }
}

/// What is too much, or takes too long.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once.
    pub connections: usize,
    /// How long a client may take to send its first encrypted message.
    pub handshake: Duration,
    /// How long a packet may take to arrive, and an answer to leave.
    pub packet: Duration,
    /// How long a client may say nothing.
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            handshake: Duration::from_secs(60),
            packet: Duration::from_secs(30),
            idle: Duration::from_secs(600),
        }
    }
}
