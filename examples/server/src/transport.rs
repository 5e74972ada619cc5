//! How packets follow each other in a TCP stream: the abridged, the intermediate (padded, too) and the full transport, each
//! obfuscated or not.
//!
//! No input or output happens here: [`Transport`] takes bytes as they arrive, and gives packets.
//!
//! Source: <https://core.telegram.org/mtproto/mtproto-transports>

use crc32fast::hash as crc32;
use grammers_crypto::ObfuscatedCipher;

/// The longest packet that is taken, in bytes. The largest request of a client, a part of a file, has half of it.
pub const MAX_PACKET: usize = 1 << 20;
/// What an obfuscated stream starts with: random bytes, with keys and the tag of the transport among them.
const OBFUSCATED_INIT: usize = 64;
/// A client that sets this bit of a length wants a quick acknowledgement, which this server does not give.
const QUICK_ACK: u32 = 1 << 31;

/// Why a stream cannot be read on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// The stream starts with nothing that a transport starts with.
    #[error("the stream is of no known transport")]
    Unknown,
    /// A packet claims a length that it may not have.
    #[error("a packet of {0} bytes")]
    Length(u32),
    /// The packets of the full transport are numbered from 0.
    #[error("packet {found} where {expected} was next")]
    Number {
        /// The next one's number.
        expected: u32,
        /// The number found.
        found: u32,
    },
    /// The checksum of the full transport is not that of the packet.
    #[error("a packet with a wrong checksum")]
    Checksum,
}

/// How a packet is told from the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Framing {
    Abridged,
    Intermediate,
    /// The intermediate one, with up to 15 random bytes after each packet.
    Padded,
    Full,
}

/// Both directions of one connection, as the server sees them.
#[derive(Default)]
pub struct Transport {
    /// Bytes that are no packet yet.
    buffer: Vec<u8>,
    framing: Option<Framing>,
    cipher: Option<ObfuscatedCipher>,
    received: u32,
    sent: u32,
}

impl Transport {
    /// Takes bytes that the client sent.
    pub fn receive(&mut self, bytes: &[u8]) {
        let start = self.buffer.len();
        self.buffer.extend_from_slice(bytes);
        if let Some(cipher) = &mut self.cipher {
            // The client's stream of the cipher, which is the one that it encrypts with.
            cipher.encrypt(&mut self.buffer[start..]);
        }
    }

    /// Whether some bytes wait for the rest of their packet.
    #[must_use]
    pub fn is_within_packet(&self) -> bool {
        !self.buffer.is_empty() || self.framing.is_none()
    }

    /// The next packet, if all of it was received.
    ///
    /// # Errors
    ///
    /// Where the bytes are of no transport. The stream cannot be read on after that.
    pub fn next_packet(&mut self) -> Result<Option<Vec<u8>>, TransportError> {
        if self.framing.is_none() {
            self.framing = self.detect()?;
        }
        match self.framing {
            None => Ok(None),
            Some(Framing::Abridged) => self.abridged(),
            Some(Framing::Intermediate | Framing::Padded) => self.intermediate(),
            Some(Framing::Full) => self.full(),
        }
    }

    /// The bytes that carry `packet` to the client. The transport must be known by then.
    #[must_use]
    pub fn frame(&mut self, packet: &[u8]) -> Vec<u8> {
        let mut bytes = match self.framing {
            Some(Framing::Abridged) => abridged_header(packet.len() / 4),
            Some(Framing::Intermediate | Framing::Padded) => le(packet.len() as u32).to_vec(),
            Some(Framing::Full) | None => [le(packet.len() as u32 + 12), le(self.sent)].concat(),
        };
        bytes.extend_from_slice(packet);
        if self.framing == Some(Framing::Full) {
            bytes.extend_from_slice(&le(crc32(&bytes)));
        }
        self.sent += 1;
        self.obfuscate(bytes)
    }

    /// The bytes that tell the client why nothing else follows: 404 where its key is not known, 429 where it asks too much.
    #[must_use]
    pub fn error(&mut self, code: i32) -> Vec<u8> {
        let packet = (-code).to_le_bytes();
        match self.framing {
            // Three times the code, for the length, the number and the checksum, as Telegram's servers do.
            Some(Framing::Full) | None => self.obfuscate(packet.repeat(3)),
            _ => self.frame(&packet),
        }
    }

    fn obfuscate(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        if let Some(cipher) = &mut self.cipher {
            cipher.decrypt(&mut bytes);
        }
        bytes
    }

    /// What the first bytes tell of the transport. They are taken away where they are not part of a packet.
    fn detect(&mut self) -> Result<Option<Framing>, TransportError> {
        if self.buffer.first() == Some(&0xef) {
            self.buffer.drain(..1);
            return Ok(Some(Framing::Abridged));
        }
        let Some(&[a, b, c, d, e, f, g, h]) = self.buffer.first_chunk() else { return Ok(None) };
        if let Some(framing) = tagged([a, b, c, d]) {
            self.buffer.drain(..4);
            return Ok(Some(framing));
        }
        // The number of the first packet; no obfuscated stream has it there.
        if [e, f, g, h] == [0; 4] {
            return Ok(Some(Framing::Full));
        }
        self.deobfuscate()
    }

    fn deobfuscate(&mut self) -> Result<Option<Framing>, TransportError> {
        let Some(init) = self.buffer.first_chunk::<OBFUSCATED_INIT>() else { return Ok(None) };
        let mut cipher = ObfuscatedCipher::new(init);
        cipher.encrypt(&mut self.buffer);
        let tag = self.buffer[56..60].try_into().expect("four bytes");
        self.buffer.drain(..OBFUSCATED_INIT);
        self.cipher = Some(cipher);
        let framing = if tag == [0xef; 4] { Some(Framing::Abridged) } else { tagged(tag) };
        framing.map(Some).ok_or(TransportError::Unknown)
    }

    /// The length in words: one byte, or 0x7f and three bytes.
    fn abridged(&mut self) -> Result<Option<Vec<u8>>, TransportError> {
        let Some(first) = self.buffer.first() else { return Ok(None) };
        let (header, words) = match (first & 0x7f, self.buffer.first_chunk()) {
            (0x7f, Some(&[_, a, b, c])) => (4, u32::from_le_bytes([a, b, c, 0])),
            (0x7f, None) => return Ok(None),
            (words, _) => (1, words.into()),
        };
        self.take(header, words * 4)
    }

    fn intermediate(&mut self) -> Result<Option<Vec<u8>>, TransportError> {
        let Some(&length) = self.buffer.first_chunk() else { return Ok(None) };
        self.take(4, u32::from_le_bytes(length) & !QUICK_ACK)
    }

    /// The length of all, the number of the packet, the packet, a checksum over all of it.
    fn full(&mut self) -> Result<Option<Vec<u8>>, TransportError> {
        let Some(&length) = self.buffer.first_chunk() else { return Ok(None) };
        let length = u32::from_le_bytes(length);
        let Some(rest) = length.checked_sub(4).filter(|rest| *rest >= 8 && length.is_multiple_of(4)) else {
            return Err(TransportError::Length(length));
        };
        let Some(mut packet) = self.take(4, rest)? else { return Ok(None) };
        let sum = packet.split_off(packet.len() - 4);
        if le(crc32(&[&le(length)[..], &packet].concat())) != sum[..] {
            return Err(TransportError::Checksum);
        }
        let body = packet.split_off(4);
        let found = u32::from_le_bytes(packet.try_into().expect("four bytes"));
        if found != self.received {
            return Err(TransportError::Number { expected: self.received, found });
        }
        self.received = self.received.wrapping_add(1);
        Ok(Some(body))
    }

    /// `length` bytes after a header, if they are there.
    fn take(&mut self, header: usize, length: u32) -> Result<Option<Vec<u8>>, TransportError> {
        let end = header + length as usize;
        if length == 0 || length as usize > MAX_PACKET {
            return Err(TransportError::Length(length));
        }
        if self.buffer.len() < end {
            return Ok(None);
        }
        let rest = self.buffer.split_off(end);
        let mut packet = std::mem::replace(&mut self.buffer, rest);
        packet.drain(..header);
        Ok(Some(packet))
    }
}

fn tagged(tag: [u8; 4]) -> Option<Framing> {
    match tag {
        [0xee, 0xee, 0xee, 0xee] => Some(Framing::Intermediate),
        [0xdd, 0xdd, 0xdd, 0xdd] => Some(Framing::Padded),
        _ => None,
    }
}

fn abridged_header(words: usize) -> Vec<u8> {
    match words {
        0..0x7f => vec![words as u8],
        _ => [&[0x7f], &le(words as u32)[..3]].concat(),
    }
}

const fn le(number: u32) -> [u8; 4] {
    number.to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: usize = 0x7f * 4;

    fn full(number: u32, packet: &[u8]) -> Vec<u8> {
        let mut bytes = [&le(packet.len() as u32 + 12), &le(number)[..], packet].concat();
        bytes.extend(le(crc32(&bytes)));
        bytes
    }

    /// The streams of a client that sends a short packet and a long one, the name of the transport first.
    fn streams() -> Vec<(&'static str, Vec<u8>)> {
        let (short, long) = (&[7; 8][..], &[9; LONG][..]);
        vec![
            ("abridged", [&[0xef, 2], short, &[0x7f, 0x7f, 0, 0], long].concat()),
            ("abridged, quick acks", [&[0xef, 0x82], short, &[0xff, 0x7f, 0, 0], long].concat()),
            ("intermediate", [&[0xee; 4], &le(8)[..], short, &le(LONG as u32), long].concat()),
            ("padded", [&[0xdd; 4], &le(8)[..], short, &le(LONG as u32), long].concat()),
            ("full", [full(0, short), full(1, long)].concat()),
        ]
    }

    fn packets(transport: &mut Transport, stream: &[u8], at_once: usize) -> Result<Vec<Vec<u8>>, TransportError> {
        let mut packets = vec![];
        for bytes in stream.chunks(at_once) {
            transport.receive(bytes);
            while let Some(packet) = transport.next_packet()? {
                packets.push(packet);
            }
        }
        Ok(packets)
    }

    #[test]
    fn every_transport_is_recognised_however_its_bytes_arrive() {
        for (name, stream) in streams() {
            for at_once in [1, 3, 8, 64, stream.len()] {
                let found = packets(&mut Transport::default(), &stream, at_once);
                assert_eq!(found, Ok(vec![vec![7; 8], vec![9; LONG]]), "{name}, {at_once} at once");
            }
        }
    }

    #[test]
    fn an_obfuscated_stream_is_read_and_written() {
        for tag in [[0xef; 4], [0xee; 4], [0xdd; 4]] {
            let mut init = [0x55; OBFUSCATED_INIT];
            init[56..60].copy_from_slice(&tag);
            let mut client = ObfuscatedCipher::new(&init);
            let header = if tag == [0xef; 4] { vec![2] } else { le(8).to_vec() };
            let mut stream = [&init[..], &header, &[7; 8]].concat();
            client.encrypt(&mut stream);
            // The keys are taken from bytes that go out as they are.
            stream[..56].copy_from_slice(&init[..56]);

            let mut transport = Transport::default();
            assert_eq!(packets(&mut transport, &stream, 5), Ok(vec![vec![7; 8]]), "{tag:x?}");
            let mut answer = transport.frame(&[1, 2, 3, 4]);
            client.decrypt(&mut answer);
            assert_eq!(answer[answer.len() - 4..], [1, 2, 3, 4], "{tag:x?}");
        }
    }

    #[test]
    fn answers_have_the_form_of_the_requests() {
        for (name, stream) in streams() {
            let mut transport = Transport::default();
            packets(&mut transport, &stream, 64).unwrap();
            let tag = stream.iter().take_while(|byte| **byte == stream[0] && **byte > 0x80).count();
            let answer = [&stream[..tag], &transport.frame(&[7; 8]), &transport.frame(&[9; LONG])].concat();
            let mut client = Transport::default();
            assert_eq!(packets(&mut client, &answer, 64), Ok(vec![vec![7; 8], vec![9; LONG]]), "{name}");
        }
    }

    #[test]
    fn what_is_no_stream_is_refused() {
        let too_long = (MAX_PACKET + 4) as u32;
        let mut wrong_sum = full(0, &[7; 8]);
        *wrong_sum.last_mut().unwrap() ^= 1;
        let cases = [
            ([&[0xee; 4], &le(too_long)[..]].concat(), TransportError::Length(too_long)),
            ([&[0xee; 4], &le(0)[..]].concat(), TransportError::Length(0)),
            ([0xef, 0x7f, 0xff, 0xff, 0xff].to_vec(), TransportError::Length(0x3ff_fffc)),
            ([le(11), le(0)].concat(), TransportError::Length(11)),
            ([le(13), le(0)].concat(), TransportError::Length(13)),
            ([le(u32::MAX - 3), le(0)].concat(), TransportError::Length(u32::MAX - 7)),
            ([full(0, &[7; 8]), full(2, &[7; 8])].concat(), TransportError::Number { expected: 1, found: 2 }),
            (wrong_sum, TransportError::Checksum),
            (b"GET / HTTP/1.1\r\n".repeat(5), TransportError::Unknown),
        ];
        for (stream, expected) in cases {
            assert_eq!(packets(&mut Transport::default(), &stream, 64), Err(expected));
        }
    }

    #[test]
    fn an_error_is_a_packet_of_four_bytes_or_fills_the_full_form() {
        let mut transport = Transport { framing: Some(Framing::Intermediate), ..Transport::default() };
        assert_eq!(transport.error(404), [le(4), (-404_i32).to_le_bytes()].concat());
        let mut transport = Transport { framing: Some(Framing::Full), ..Transport::default() };
        assert_eq!(transport.error(404), (-404_i32).to_le_bytes().repeat(3));
    }
}
