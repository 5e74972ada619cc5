//! String sessions: what a client needs to go on where it stopped, as one line of text.
//!
//! Four libraries have a form of their own; [`StringSession`] tells them apart, and reads and writes each.

mod forms;

use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD, Engine};
use grammers_session::SessionData;
use grammers_session::types::DcOption;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::str::FromStr;
use zeroize::Zeroizing;

/// What a client needs to go on: where to connect, and the key that it shares with the server.
///
/// The key is all that it takes to act as the user. It is wiped from memory when this goes, and `Debug` does not show it.
///
/// ```
/// use resend_code::session::{Form, StringSession};
///
/// // The key of this one is zero.
/// let text = format!("1AX8AAAFICw{}=", "A".repeat(341));
/// let session: StringSession = text.parse()?;
/// assert_eq!(session.form, Form::Telethon);
/// assert_eq!(session.main.address.to_string(), "127.0.0.1:18443");
/// # Ok::<(), resend_code::session::SessionError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringSession {
    /// The form that it was read in.
    pub form: Form,
    /// The data centre of the user.
    pub main: DataCenter,
    /// The server for files, which mtcute's form can have.
    pub media: Option<DataCenter>,
    /// The key.
    pub key: Key,
    /// The user, which two of the forms have.
    pub account: Option<Account>,
    /// The id of the program, which one of the forms has.
    pub api_id: Option<u32>,
}

/// A library's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Telethon: `1` and URL-safe base64 of data centre, address as 4 or 16 bytes, port, key.
    Telethon,
    /// GramJS: `1` and base64 of data centre, address as text, port, key.
    GramJs,
    /// Pyrogram and kurigram, 271 bytes: data centre, id of the program, whether it is a test, key, user.
    Pyrogram,
    /// Pyrogram before version 2, 267 bytes: the same without the id of the program.
    PyrogramOld,
    /// mtcute, version 3: data centres, user, key.
    Mtcute,
}

/// A server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataCenter {
    /// The number of the data centre.
    pub id: u8,
    /// Where it is.
    pub address: SocketAddr,
    /// Whether it is one for tests.
    pub is_test: bool,
    /// Whether it is for files alone.
    pub is_media_only: bool,
}

/// A user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// The id.
    pub id: i64,
    /// Whether it is a bot.
    pub is_bot: bool,
}

/// A key of 256 bytes, wiped when it goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Box<Zeroizing<[u8; 256]>>);

impl Key {
    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 256] {
        &self.0
    }
}

impl From<[u8; 256]> for Key {
    fn from(bytes: [u8; 256]) -> Self {
        Self(Box::new(Zeroizing::new(bytes)))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(hidden)")
    }
}

/// What is wrong with a text that should be a session, or why it has no such form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionError {
    /// There is no text.
    #[error("the session is empty")]
    Empty,
    /// The text is not base64.
    #[error("the session is not base64: {0}")]
    Base64(base64::DecodeError),
    /// The bytes are of no form.
    #[error(
        "a session of {bytes} bytes {after}: Telethon's has 263 or 275, GramJS's between 263 and 320, both after a 1; \
        Pyrogram's has 267 or 271, mtcute's 277 or more, starting with the byte 3"
    )]
    Form {
        /// How many there are.
        bytes: usize,
        /// What the text starts with.
        after: &'static str,
    },
    /// The session ends before its key does, or goes on after it.
    #[error("the session is cut, or has too much: {0}")]
    Length(&'static str),
    /// mtcute's form has another version.
    #[error("version {0} of mtcute's form, but 3 is the one that is known")]
    Version(u8),
    /// The address is none.
    #[error("`{0}` is no IP address")]
    Address(String),
    /// The port is none, or the form cannot have it.
    #[error("the port {0} is not one that the form can have")]
    Port(i64),
    /// The form has no address, and that of this data centre is not known.
    #[error("the form has no address, and that of data centre {0} is not known")]
    DataCenter(u8),
    /// The form needs something that the session does not have.
    #[error("the form needs {0}, which the session does not have")]
    Missing(&'static str),
}

impl FromStr for StringSession {
    type Err = SessionError;

    /// Reads a session of any of the forms.
    fn from_str(text: &str) -> Result<Self, SessionError> {
        match text.trim() {
            "" => Err(SessionError::Empty),
            text => match text.strip_prefix('1') {
                Some(rest) => forms::with_address(&decode(rest)?),
                None => forms::without_prefix(&decode(text)?),
            },
        }
    }
}

impl StringSession {
    /// The text of the session in a form, which may be another than that it was read in.
    ///
    /// # Errors
    ///
    /// Where the form needs what the session does not have, or cannot say what it has. Pyrogram's leaves the address out,
    /// which is no error: a data centre has its own.
    pub fn to_form(&self, form: Form) -> Result<Zeroizing<String>, SessionError> {
        let bytes = forms::write(self, form)?;
        Ok(Zeroizing::new(match form {
            Form::Telethon => format!("1{}", *Zeroizing::new(BASE64_URL_SAFE.encode(&bytes))),
            Form::GramJs => format!("1{}", *Zeroizing::new(BASE64_STANDARD.encode(&bytes))),
            Form::Pyrogram | Form::PyrogramOld | Form::Mtcute => BASE64_URL_SAFE_NO_PAD.encode(&bytes),
        }))
    }

    /// What the engine needs. It copies the key, and does not wipe its copy.
    #[must_use]
    pub fn to_data(&self) -> SessionData {
        let home = DcOption {
            id: self.main.id.into(),
            ipv4: v4(self.main.address),
            ipv6: v6(self.main.address),
            auth_key: Some(*self.key.bytes()),
        };
        // The others are in the server's configuration, which the engine asks for.
        SessionData { home_dc: home.id, dc_options: [(home.id, home)].into(), ..SessionData::default() }
    }
}

/// Both alphabets of base64, padded or not: people cut the `=` off.
fn decode(text: &str) -> Result<Zeroizing<Vec<u8>>, SessionError> {
    let standard = |c: char| match c {
        '-' => '+',
        '_' => '/',
        other => other,
    };
    let text: Zeroizing<String> = Zeroizing::new(text.trim_end_matches('=').chars().map(standard).collect());
    BASE64_STANDARD_NO_PAD.decode(text.as_bytes()).map(Zeroizing::new).map_err(SessionError::Base64)
}

/// Port 0 of no address, where it is the other kind.
fn v4(address: SocketAddr) -> SocketAddrV4 {
    match address.ip() {
        IpAddr::V4(ip) => SocketAddrV4::new(ip, address.port()),
        IpAddr::V6(ip) => SocketAddrV4::new(ip.to_ipv4_mapped().unwrap_or(Ipv4Addr::UNSPECIFIED), address.port()),
    }
}

fn v6(address: SocketAddr) -> SocketAddrV6 {
    let ip = match address.ip() {
        IpAddr::V4(ip) => ip.to_ipv6_mapped(),
        IpAddr::V6(ip) => ip,
    };
    SocketAddrV6::new(ip, address.port(), 0, 0)
}
