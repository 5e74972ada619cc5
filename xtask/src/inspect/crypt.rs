//! MTProto packets: unencrypted messages, and those that MTProto 2.0 encrypts with an auth key.
//!
//! Sources: <https://core.telegram.org/mtproto/description>, <https://core.telegram.org/mtproto/security_guidelines>

use super::fault::Fault;
use aes::Aes256;
use aes::cipher::{Array, BlockCipherDecrypt, KeyInit};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::fmt::{self, Debug, Formatter};
use std::ops::{Range, RangeInclusive};

/// Where the message id of an unencrypted message starts, after the id of no key.
const PLAIN_MESSAGE_ID: usize = 8;
const PLAIN_LENGTH: usize = 16;
const PLAIN_BODY: usize = 20;
/// Where the message key of an encrypted packet starts, after the id of the auth key.
const MESSAGE_KEY: usize = 8;
/// Where the encrypted part starts.
const ENCRYPTED: usize = 24;
/// Where the fields of the encrypted part start in the packet.
const SALT: usize = ENCRYPTED;
const SESSION_ID: usize = SALT + 8;
const MESSAGE_ID: usize = SESSION_ID + 8;
const SEQ_NO: usize = MESSAGE_ID + 8;
const LENGTH: usize = SEQ_NO + 4;
const BODY: usize = LENGTH + 4;
/// How many random bytes follow a message.
const PADDING: RangeInclusive<usize> = 12..=1024;
/// The bytes of a block of AES.
const BLOCK: usize = 16;

/// Who sent a message. The two sides use different parts of the auth key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sender {
    Client,
    Server,
}

/// An unencrypted message, without what follows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Plain {
    pub(crate) message_id: i64,
    /// As it is in the packet, true or not.
    pub(crate) length: i32,
    /// The body. It ends with the packet where the length is wrong.
    pub(crate) body: Range<usize>,
    /// What is wrong, though a body is there.
    pub(crate) fault: Option<Fault>,
}

/// An encrypted message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Encrypted {
    pub(crate) sender: Sender,
    pub(crate) salt: i64,
    pub(crate) session_id: i64,
    pub(crate) message_id: i64,
    pub(crate) seq_no: i32,
    /// As it is in the packet, true or not.
    pub(crate) length: i32,
    /// The packet with its encrypted part decrypted, so that all offsets are those of the packet.
    pub(crate) bytes: Vec<u8>,
    /// The body. It ends with the packet where the length is wrong.
    pub(crate) body: Range<usize>,
    /// The random bytes after the body.
    pub(crate) padding: Range<usize>,
    /// What is wrong, though a body is there.
    pub(crate) faults: Vec<Fault>,
}

/// The key that a client and the server share.
#[derive(Clone)]
pub(crate) struct AuthKey {
    bytes: [u8; 256],
    id: [u8; 8],
}

impl AuthKey {
    /// The key of these bytes.
    pub(crate) fn new(bytes: [u8; 256]) -> Self {
        let hash: [u8; 20] = Sha1::digest(bytes).into();
        Self { bytes, id: *hash.last_chunk().expect("20 bytes have a last 8") }
    }

    /// What packets call the key by: the last 8 bytes of its SHA-1.
    pub(crate) fn id(&self) -> [u8; 8] {
        self.id
    }
}

impl TryFrom<&[u8]> for AuthKey {
    type Error = String;

    /// The key of these bytes, or why they are none, as a part of a sentence.
    fn try_from(bytes: &[u8]) -> Result<Self, String> {
        let whole = bytes.try_into().map_err(|_| format!("an auth key has 256 bytes, not {}", bytes.len()))?;
        Ok(Self::new(whole))
    }
}

/// The id alone: the key is secret.
impl Debug for AuthKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "AuthKey({})", hex(&self.id))
    }
}

/// Whether a packet is an unencrypted message: the id of its auth key is 0.
pub(crate) fn is_plain(packet: &[u8]) -> bool {
    packet.starts_with(&[0; 8])
}

/// How many bytes of a packet are not padding of its transport, as far as the packet tells.
pub(crate) fn packet_length(packet: &[u8]) -> usize {
    if is_plain(packet) {
        return plain(packet).map_or(packet.len(), |plain| plain.body.end);
    }
    packet.len() - packet.len().saturating_sub(ENCRYPTED) % BLOCK
}

/// Reads an unencrypted message.
///
/// # Errors
///
/// The packet is too short, or its message is encrypted.
pub(crate) fn plain(packet: &[u8]) -> Result<Plain, Fault> {
    if packet.len() < PLAIN_BODY {
        let message = format!("an unencrypted message has at least {PLAIN_BODY} bytes, but {} are here", packet.len());
        return Err(Fault::new(packet.len(), message));
    }
    if !is_plain(packet) {
        let message = format!("expected 0 in place of an auth key's id, found {}", hex(&packet[..8]));
        return Err(Fault::new(0, message));
    }
    let (message_id, length) = (i64_at(packet, PLAIN_MESSAGE_ID), i32_at(packet, PLAIN_LENGTH));
    let (body, fault) = body(packet, PLAIN_LENGTH, length);
    Ok(Plain { message_id, length, body, fault })
}

/// Decrypts a message of either side.
///
/// # Errors
///
/// The packet is too short, is not encrypted with this key, or its message key is not the one of what is in it.
pub(crate) fn decrypt(packet: &[u8], key: &AuthKey) -> Result<Encrypted, Fault> {
    check_length(packet)?;
    check_key_id(packet, key)?;
    let decrypted = |sender| Some((sender, decrypt_as(packet, key, sender)?));
    let Some((sender, bytes)) = decrypted(Sender::Client).or_else(|| decrypted(Sender::Server)) else {
        let message = "the message key is not the hash of the message, from client or server: the packet was changed, is cut, \
                       or is not of MTProto 2.0";
        return Err(Fault::new(MESSAGE_KEY, message));
    };
    Ok(fields(sender, bytes))
}

fn check_length(packet: &[u8]) -> Result<(), Fault> {
    let least = (BODY + PADDING.start()).next_multiple_of(BLOCK) + ENCRYPTED % BLOCK;
    if packet.len() < least {
        let message = format!("an encrypted message has at least {least} bytes, but {} are here", packet.len());
        return Err(Fault::new(packet.len(), message));
    }
    let rest = (packet.len() - ENCRYPTED) % BLOCK;
    if rest != 0 {
        let message = format!("what is encrypted is a multiple of {BLOCK} bytes, but {rest} are left over");
        return Err(Fault::new(packet.len() - rest, message));
    }
    Ok(())
}

fn check_key_id(packet: &[u8], key: &AuthKey) -> Result<(), Fault> {
    if packet[..8] == key.id {
        return Ok(());
    }
    let message = format!("expected the id of the auth key, {}; found {}", hex(&key.id), hex(&packet[..8]));
    Err(Fault::new(0, message))
}

/// The packet with its encrypted part decrypted, if the sender's message key is right.
fn decrypt_as(packet: &[u8], key: &AuthKey, sender: Sender) -> Option<Vec<u8>> {
    let message_key: [u8; 16] = *packet[MESSAGE_KEY..].first_chunk()?;
    let (aes_key, iv) = cipher(key, sender, &message_key);
    let mut bytes = packet.to_vec();
    ige_decrypt(&mut bytes[ENCRYPTED..], &aes_key, &iv);
    (message_key_of(key, sender, &bytes[ENCRYPTED..]) == message_key).then_some(bytes)
}

fn fields(sender: Sender, bytes: Vec<u8>) -> Encrypted {
    let length = i32_at(&bytes, LENGTH);
    let (body, fault) = body(&bytes, LENGTH, length);
    let padding = body.end..bytes.len();
    let padding_fault = fault.is_none().then(|| padding_fault(&padding)).flatten();
    Encrypted {
        sender,
        salt: i64_at(&bytes, SALT),
        session_id: i64_at(&bytes, SESSION_ID),
        message_id: i64_at(&bytes, MESSAGE_ID),
        seq_no: i32_at(&bytes, SEQ_NO),
        length,
        body,
        padding,
        faults: fault.into_iter().chain(padding_fault).collect(),
        bytes,
    }
}

/// The body after a length, and what is wrong with the length.
fn body(packet: &[u8], length_at: usize, length: i32) -> (Range<usize>, Option<Fault>) {
    let start = length_at + 4;
    let left = packet.len() - start;
    let said = usize::try_from(length).ok().filter(|length| *length <= left);
    let fault = match said {
        None => Some(format!("the message says that it has {length} bytes, but {left} are left")),
        Some(said) if said % 4 != 0 => Some(format!("the length of a message is a multiple of 4, not {said}")),
        Some(_) => None,
    };
    (start..start + said.unwrap_or(left), fault.map(|message| Fault::new(length_at, message)))
}

fn padding_fault(padding: &Range<usize>) -> Option<Fault> {
    let (least, most) = (PADDING.start(), PADDING.end());
    let message = || format!("{least} to {most} bytes of padding follow a message, but {} are here", padding.len());
    (!PADDING.contains(&padding.len())).then(|| Fault::new(padding.start, message()))
}

/// The message key: the middle 128 bits of a hash over a part of the auth key and the message with its padding.
fn message_key_of(key: &AuthKey, sender: Sender, plain: &[u8]) -> [u8; 16] {
    let hash: [u8; 32] = sha256([&key.bytes[88 + sender.shift()..][..32], plain]);
    *hash[8..].first_chunk().expect("24 bytes have a first 16")
}

/// The key and the initialisation vector of AES.
fn cipher(key: &AuthKey, sender: Sender, message_key: &[u8; 16]) -> ([u8; 32], [u8; 32]) {
    let x = sender.shift();
    let a = sha256([message_key, &key.bytes[x..][..36]]);
    let b = sha256([&key.bytes[40 + x..][..36], message_key]);
    (mix(&a, &b), mix(&b, &a))
}

/// The outer bytes of one hash around the middle of another.
fn mix(outer: &[u8; 32], middle: &[u8; 32]) -> [u8; 32] {
    let mut mixed = *outer;
    mixed[8..24].copy_from_slice(&middle[8..24]);
    mixed
}

impl Sender {
    /// Where the sender's parts of an auth key start: the `x` of the specification.
    fn shift(self) -> usize {
        match self {
            Self::Client => 0,
            Self::Server => 8,
        }
    }
}

/// AES-256 in the mode IGE, in place. The length is a multiple of [`BLOCK`].
fn ige_decrypt(bytes: &mut [u8], key: &[u8; 32], iv: &[u8; 32]) {
    let cipher = Aes256::new(&Array(*key));
    let (blocks, _) = bytes.as_chunks_mut::<BLOCK>();
    let (mut last_encrypted, mut last_plain) = halves(iv);
    for block in blocks {
        let encrypted = *block;
        let mut plain = Array(xor(&encrypted, &last_plain));
        cipher.decrypt_block(&mut plain);
        *block = xor(&plain.0, &last_encrypted);
        (last_encrypted, last_plain) = (encrypted, *block);
    }
}

fn halves(iv: &[u8; 32]) -> ([u8; BLOCK], [u8; BLOCK]) {
    let (first, second) = iv.split_at(BLOCK);
    (first.try_into().expect("half of 32 bytes"), second.try_into().expect("half of 32 bytes"))
}

fn xor(a: &[u8; BLOCK], b: &[u8; BLOCK]) -> [u8; BLOCK] {
    std::array::from_fn(|i| a[i] ^ b[i])
}

fn sha256(parts: [&[u8]; 2]) -> [u8; 32] {
    Sha256::new().chain_update(parts[0]).chain_update(parts[1]).finalize().into()
}

/// The digits of bytes in their order.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The number at an offset. The caller has checked the length.
fn i64_at(bytes: &[u8], at: usize) -> i64 {
    i64::from_le_bytes(*bytes[at..].first_chunk().expect("the length was checked"))
}

/// The number at an offset. The caller has checked the length.
fn i32_at(bytes: &[u8], at: usize) -> i32 {
    i32::from_le_bytes(*bytes[at..].first_chunk().expect("the length was checked"))
}
