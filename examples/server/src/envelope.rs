//! The envelope of encrypted messages, version 2.0 of MTProto; and that of plain ones.
//!
//! Source: <https://core.telegram.org/mtproto/description>,
//! <https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages>

use crate::key::AuthKey;
use grammers_crypto::aes::{ige_decrypt, ige_encrypt};
use sha2::{Digest, Sha256};
use tl_types::mtproto::Message;
use tl_types::{Bare, Blob, Cursor};

/// How many random bytes follow a message.
const PADDING: std::ops::RangeInclusive<usize> = 12..=1024;
/// The id of the key and the key of the message.
const HEADER: usize = 24;
const BLOCK: usize = 16;

/// Who encrypted a packet: the two sides use other parts of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The client.
    Client = 0,
    /// The server.
    Server = 8,
}

/// Why a packet is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// It is too short, or not a number of blocks.
    #[error("a packet of {0} bytes")]
    Length(usize),
    /// The key of the message is not that of what it holds: it was changed on its way, or is not from who knows the key.
    #[error("the key of the message does not match it")]
    MessageKey,
    /// The message in it does not end where it should.
    #[error("no message in the packet: {0}")]
    Message(tl_types::DecodeError),
    /// A message's length is a number of words.
    #[error("a message of {0} bytes")]
    MessageLength(usize),
    /// Between 12 and 1024 bytes must follow the message.
    #[error("{0} bytes of padding")]
    Padding(usize),
}

/// What a packet holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The server's salt, as the client knows it.
    pub salt: i64,
    /// The client's session.
    pub session: i64,
    /// The message.
    pub message: Message,
}

/// The id of the key that a packet is encrypted with; 0 for a plain one. `None` where it is too short for one.
#[must_use]
pub fn key_id(packet: &[u8]) -> Option<i64> {
    packet.first_chunk().copied().map(i64::from_le_bytes)
}

/// Decrypts a packet, and checks all that can be known without the session.
///
/// # Errors
///
/// Where the packet is not one that somebody with the key made.
pub fn open(key: &AuthKey, from: From, packet: &[u8]) -> Result<Sealed, EnvelopeError> {
    let Some((header, rest)) = packet.split_first_chunk::<HEADER>() else {
        return Err(EnvelopeError::Length(packet.len()));
    };
    // The padded transport leaves up to 15 bytes of its own at the end.
    let mut plain = rest[..rest.len() / BLOCK * BLOCK].to_vec();
    let message_key = *header.last_chunk().expect("16 bytes of 24");
    let (aes_key, iv) = cipher(key, from, &message_key);
    ige_decrypt(&mut plain, &aes_key, &iv);
    // Nothing of the packet is looked at before this check.
    if self::message_key(key, from, &plain) != message_key {
        return Err(EnvelopeError::MessageKey);
    }
    let mut cursor = Cursor::new(&plain);
    let salt = cursor.decode().map_err(EnvelopeError::Message)?;
    let session = cursor.decode().map_err(EnvelopeError::Message)?;
    let (message, padding) = Message::from_bare_prefix(cursor.rest()).map_err(EnvelopeError::Message)?;
    if !message.body.0.len().is_multiple_of(4) {
        return Err(EnvelopeError::MessageLength(message.body.0.len()));
    }
    if !PADDING.contains(&padding.len()) {
        return Err(EnvelopeError::Padding(padding.len()));
    }
    Ok(Sealed { salt, session, message })
}

/// Encrypts a packet, with as little padding as is allowed.
#[must_use]
pub fn seal(key: &AuthKey, from: From, packet: &Sealed) -> Vec<u8> {
    let mut plain = [packet.salt.to_le_bytes(), packet.session.to_le_bytes()].concat();
    packet.message.serialize_bare(&mut plain);
    let length = (plain.len() + PADDING.start()).next_multiple_of(BLOCK);
    plain.extend(random::<32>().iter().take(length - plain.len()));
    encrypt(key, from, plain)
}

/// Encrypts what is padded already.
pub(crate) fn encrypt(key: &AuthKey, from: From, mut plain: Vec<u8>) -> Vec<u8> {
    let message_key = message_key(key, from, &plain);
    let (aes_key, iv) = cipher(key, from, &message_key);
    ige_encrypt(&mut plain, &aes_key, &iv);
    [&key.id().to_le_bytes()[..], &message_key, &plain].concat()
}

/// The message of a plain packet: id 0 of a key, id of the message, length.
///
/// # Errors
///
/// Where it is not as long as it says.
pub fn open_plain(packet: &[u8]) -> Result<(i64, Blob), EnvelopeError> {
    let too_short = EnvelopeError::Length(packet.len());
    let Some((header, body)) = packet.split_first_chunk::<20>() else { return Err(too_short) };
    let message_id = i64::from_le_bytes(*header[8..].first_chunk().expect("8 bytes"));
    let length = u32::from_le_bytes(*header.last_chunk().expect("4 bytes")) as usize;
    match body.get(..length) {
        Some(message) if body.len() - length < BLOCK => Ok((message_id, Blob(message.to_vec()))),
        _ => Err(too_short),
    }
}

/// A plain packet.
#[must_use]
pub fn seal_plain(message_id: i64, body: &[u8]) -> Vec<u8> {
    [&[0; 8][..], &message_id.to_le_bytes(), &(body.len() as u32).to_le_bytes(), body].concat()
}

fn message_key(key: &AuthKey, from: From, plain: &[u8]) -> [u8; 16] {
    let x = from as usize;
    let hash: [u8; 32] = Sha256::new().chain_update(&key.bytes()[88 + x..][..32]).chain_update(plain).finalize().into();
    *hash[8..].first_chunk().expect("16 of 24 bytes")
}

fn cipher(key: &AuthKey, from: From, message_key: &[u8; 16]) -> ([u8; 32], [u8; 32]) {
    let x = from as usize;
    let a: [u8; 32] = Sha256::new().chain_update(message_key).chain_update(&key.bytes()[x..][..36]).finalize().into();
    let b: [u8; 32] =
        Sha256::new().chain_update(&key.bytes()[40 + x..][..36]).chain_update(message_key).finalize().into();
    let mix = |a: [u8; 32], b: [u8; 32]| [&a[..8], &b[8..24], &a[24..]].concat().try_into().expect("32 bytes");
    (mix(a, b), mix(b, a))
}

/// Bytes that nobody can guess.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has randomness");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use grammers_crypto::{DequeBuffer, decrypt_data_v2, encrypt_data_v2};

    fn key() -> AuthKey {
        AuthKey::new(std::array::from_fn(|i| i as u8))
    }

    fn packet(length: usize) -> Sealed {
        Sealed { salt: 1, session: 2, message: Message { msg_id: 4, seqno: 1, body: Blob(vec![7; length]) } }
    }

    /// The plain bytes of a packet, with so much padding.
    fn plain(length: usize, padding: usize) -> Vec<u8> {
        let packet = packet(length);
        let mut plain = [packet.salt.to_le_bytes(), packet.session.to_le_bytes()].concat();
        packet.message.serialize_bare(&mut plain);
        plain.resize(plain.len() + padding, 0);
        plain
    }

    #[test]
    fn what_is_sealed_can_be_opened() {
        for from in [From::Client, From::Server] {
            for length in [0, 4, 8, 12, 16, 4096] {
                let packet = packet(length);
                assert_eq!(open(&key(), from, &seal(&key(), from, &packet)), Ok(packet));
            }
        }
    }

    #[test]
    fn another_implementation_reads_and_writes_the_same() {
        let theirs = grammers_crypto::AuthKey::from_bytes(*key().bytes());
        let mut sealed = seal(&key(), From::Server, &packet(8));
        assert_eq!(decrypt_data_v2(&mut sealed, &theirs).unwrap()[..40], plain(8, 0));

        let mut buffer = DequeBuffer::with_capacity(256, 64);
        buffer.extend(plain(8, 0));
        encrypt_data_v2(&mut buffer, &theirs);
        assert_eq!(open(&key(), From::Client, buffer.as_ref()), Ok(packet(8)));
    }

    #[test]
    fn a_changed_bit_is_noticed() {
        let sealed = seal(&key(), From::Client, &packet(8));
        for bit in 64..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(open(&key(), From::Client, &changed), Err(EnvelopeError::MessageKey), "bit {bit}");
        }
    }

    #[test]
    fn one_sides_packet_is_not_the_others() {
        let sealed = seal(&key(), From::Server, &packet(8));
        assert_eq!(open(&key(), From::Client, &sealed), Err(EnvelopeError::MessageKey));
    }

    #[test]
    fn padding_has_its_bounds() {
        // 4 bytes of body and 32 of headers: blocks are full with 12 bytes of padding, 28, …
        for (padding, is_taken) in [(12, true), (28, true), (1020, true), (1036, false)] {
            let sealed = encrypt(&key(), From::Client, plain(4, padding));
            let expected = if is_taken { Ok(packet(4)) } else { Err(EnvelopeError::Padding(padding)) };
            assert_eq!(open(&key(), From::Client, &sealed), expected);
        }
        let sealed = encrypt(&key(), From::Client, plain(8, 8));
        assert_eq!(open(&key(), From::Client, &sealed), Err(EnvelopeError::Padding(8)));
    }

    #[test]
    fn lengths_that_lie_are_refused() {
        for length in [-1_i32, i32::MIN, i32::MAX, 48, 3] {
            let mut plain = plain(4, 12);
            plain[28..32].copy_from_slice(&length.to_le_bytes());
            let error = open(&key(), From::Client, &encrypt(&key(), From::Client, plain)).unwrap_err();
            let is_expected = matches!(error, EnvelopeError::Message(_) | EnvelopeError::MessageLength(3));
            assert!(is_expected, "{length}: {error}");
        }
    }

    #[test]
    fn packets_cut_anywhere_are_refused() {
        let sealed = seal(&key(), From::Client, &packet(8));
        for end in 0..sealed.len() {
            assert!(open(&key(), From::Client, &sealed[..end]).is_err(), "{end}");
        }
        let sealed = seal_plain(4, &[7; 8]);
        assert_eq!(open_plain(&sealed), Ok((4, Blob(vec![7; 8]))));
        for end in 0..sealed.len() {
            assert!(open_plain(&sealed[..end]).is_err(), "{end}");
        }
    }
}
