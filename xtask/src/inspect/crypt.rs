//! MTProto packets: unencrypted messages, and those that MTProto 2.0 encrypts with an auth key.
//!
//! Sources: <https://core.telegram.org/mtproto/description>, <https://core.telegram.org/mtproto/security_guidelines>

use super::fault::Fault;
use crate::values::digits::hex;
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
    let least = ENCRYPTED + (BODY - ENCRYPTED + PADDING.start()).next_multiple_of(BLOCK);
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

/// The number at an offset. The caller has checked the length.
fn i64_at(bytes: &[u8], at: usize) -> i64 {
    i64::from_le_bytes(*bytes[at..].first_chunk().expect("the length was checked"))
}

/// The number at an offset. The caller has checked the length.
fn i32_at(bytes: &[u8], at: usize) -> i32 {
    i32::from_le_bytes(*bytes[at..].first_chunk().expect("the length was checked"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::digits::fixture;
    use aes::cipher::BlockCipherEncrypt;

    fn key() -> AuthKey {
        AuthKey::try_from(&fixture("auth_key.hex")[..]).expect("256 bytes")
    }

    /// The bytes that a message has before it is encrypted, with a body of 8 bytes.
    fn message(length: i32, padding: usize) -> Vec<u8> {
        let header = [1_i64.to_le_bytes(), 2_i64.to_le_bytes(), 3_i64.to_le_bytes()].concat();
        [&header[..], &4_i32.to_le_bytes(), &length.to_le_bytes(), &[7; 8], &vec![9; padding]].concat()
    }

    /// The inverse of what is tested, written as the specification has it.
    fn encrypt(sender: Sender, mut plain: Vec<u8>) -> Vec<u8> {
        let key = key();
        let message_key = message_key_of(&key, sender, &plain);
        let (aes_key, iv) = cipher(&key, sender, &message_key);
        let cipher = Aes256::new(&Array(aes_key));
        let (mut last_encrypted, mut last_plain) = halves(&iv);
        for block in plain.as_chunks_mut::<BLOCK>().0 {
            let mut encrypted = Array(xor(block, &last_encrypted));
            cipher.encrypt_block(&mut encrypted);
            last_encrypted = xor(&encrypted.0, &last_plain);
            last_plain = *block;
            *block = last_encrypted;
        }
        [&key.id()[..], &message_key, &plain].concat()
    }

    #[test]
    fn a_key_is_called_as_other_implementations_call_it() {
        let key = AuthKey::new(std::array::from_fn(|i| i as u8));
        assert_eq!(key.id(), [50, 209, 88, 110, 164, 87, 223, 200]);
        assert_eq!(format!("{key:?}"), "AuthKey(32d1586ea457dfc8)", "the key itself is secret");
        assert_eq!(AuthKey::try_from(&[0; 255][..]).unwrap_err(), "an auth key has 256 bytes, not 255");
    }

    /// The sender, the salt, the message id, the sequence number, the body's id and the padding.
    #[track_caller]
    fn check(packet: &[u8], sender: Sender, message_id: i64, seq_no: i32, body: u32, padding: usize) {
        let opened = decrypt(packet, &key()).expect("another implementation encrypted it");
        assert_eq!(opened.sender, sender);
        assert_eq!(opened.salt, 0x1122_3344_5566_7788);
        assert_eq!((opened.message_id, opened.seq_no), (message_id, seq_no));
        assert_eq!(i32_at(&opened.bytes, opened.body.start).cast_unsigned(), body);
        assert_eq!(opened.body.len(), opened.length as usize);
        assert_eq!(opened.padding, packet.len() - padding..packet.len());
        assert_eq!(opened.bytes[..ENCRYPTED], packet[..ENCRYPTED]);
        assert_eq!(opened.faults, []);
    }

    #[test]
    fn what_other_implementations_encrypted_is_read() {
        let second = 1_764_547_200 << 32;
        let message_id = second + (250_000_000 << 2);
        check(&fixture("telethon_client.hex"), Sender::Client, message_id + 8, 2, 0x73f1_f8dc, 16);
        check(&fixture("telethon_server.hex"), Sender::Server, second + 13, 4, 0x73f1_f8dc, 48);
        check(&fixture("gramjs_client.hex"), Sender::Client, message_id, 1, 0xcae4_7523, 16);
    }

    #[test]
    fn a_packet_has_the_same_session_in_both_directions() {
        let [client, server] =
            [fixture("telethon_client.hex"), fixture("telethon_server.hex")].map(|packet| decrypt(&packet, &key()));
        assert_eq!(client.unwrap().session_id, server.unwrap().session_id);
    }

    #[test]
    fn a_changed_bit_is_noticed() {
        let packet = fixture("gramjs_client.hex");
        for bit in 0..packet.len() * 8 {
            let mut changed = packet.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let fault = decrypt(&changed, &key()).unwrap_err();
            assert_eq!(fault.offset, if bit < 64 { 0 } else { MESSAGE_KEY }, "bit {bit}: {fault:?}");
        }
    }

    #[test]
    fn a_packet_that_is_cut_is_a_fault_where_it_ends() {
        let packet = encrypt(Sender::Server, message(8, 24));
        for end in 0..packet.len() {
            let fault = decrypt(&packet[..end], &key()).unwrap_err();
            let expected = if end < 72 { end } else { end - (end - ENCRYPTED) % BLOCK };
            let is_whole_blocks = end >= 72 && expected == end;
            assert_eq!(fault.offset, if is_whole_blocks { MESSAGE_KEY } else { expected }, "{end}: {fault:?}");
        }
    }

    /// The body and the faults of a message that is encrypted though its header is wrong.
    #[track_caller]
    fn check_faults(length: i32, padding: usize, body: usize, faults: &[(usize, &str)]) {
        let opened =
            decrypt(&encrypt(Sender::Client, message(length, padding)), &key()).expect("the message key is right");
        assert_eq!((opened.length, opened.body), (length, BODY..BODY + body));
        let found: Vec<_> = opened.faults.iter().map(|fault| (fault.offset, fault.message.as_str())).collect();
        assert_eq!(found, faults);
    }

    #[test]
    fn padding_has_its_bounds() {
        // 32 bytes of header and 8 of body: blocks are full with 8 bytes of padding, with 24, …
        check_faults(8, 24, 8, &[]);
        check_faults(8, 1016, 8, &[]);
        check_faults(8, 1032, 8, &[(64, "12 to 1024 bytes of padding follow a message, but 1032 are here")]);
        check_faults(12, 24, 12, &[]);
        check_faults(24, 24, 24, &[(80, "12 to 1024 bytes of padding follow a message, but 8 are here")]);
    }

    #[test]
    fn a_length_that_lies_is_a_fault_and_the_body_is_what_is_left() {
        for length in [-1, i32::MIN, i32::MAX, 33] {
            let message = format!("the message says that it has {length} bytes, but 32 are left");
            check_faults(length, 24, 32, &[(LENGTH, &message)]);
        }
        check_faults(3, 24, 3, &[(LENGTH, "the length of a message is a multiple of 4, not 3")]);
        check_faults(0, 24, 0, &[]);
    }

    #[test]
    fn an_unencrypted_message_is_read() {
        let packet = fixture("telethon_plain.hex");
        let plain = plain(&packet).expect("another implementation wrote it");
        assert_eq!(plain, Plain { message_id: 1_764_547_200 << 32, length: 20, body: 20..40, fault: None });
        assert_eq!(packet[20..24], 0xbe7e_8ef1_u32.to_le_bytes());
        assert!(is_plain(&packet) && !is_plain(&fixture("gramjs_client.hex")));
    }

    #[test]
    fn an_unencrypted_message_is_as_long_as_it_says_or_a_fault() {
        let packet = fixture("telethon_plain.hex");
        for end in 0..packet.len() {
            match plain(&packet[..end]) {
                Err(fault) => assert_eq!((end < PLAIN_BODY, fault.offset), (true, end)),
                Ok(read) => {
                    assert_eq!(read.body, PLAIN_BODY..end);
                    assert_eq!(read.fault.map(|fault| fault.offset), Some(PLAIN_LENGTH));
                }
            }
        }
        let fault = plain(&fixture("gramjs_client.hex")).unwrap_err();
        assert_eq!(fault, Fault::new(0, "expected 0 in place of an auth key's id, found 8b409f8f16be3453"));
    }

    #[test]
    fn the_padding_of_a_transport_is_told_from_the_packet() {
        for packet in [fixture("telethon_plain.hex"), fixture("telethon_client.hex")] {
            for padding in 0..BLOCK {
                let padded = [&packet[..], &vec![1; padding]].concat();
                assert_eq!(packet_length(&padded), packet.len(), "{padding}");
            }
        }
        assert_eq!([packet_length(&[]), packet_length(&[0; 8]), packet_length(&[1; 30])], [0, 8, 24]);
    }
}
