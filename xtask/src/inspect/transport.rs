//! How packets follow each other in a TCP stream: the abridged, the intermediate, the padded intermediate and the full
//! transport of MTProto. Obfuscation is not undone.
//!
//! Source: <https://core.telegram.org/mtproto/mtproto-transports>

use super::crypt::{Sender, packet_length};
use super::fault::Fault;
use std::ops::Range;

/// A transport.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Transport {
    /// The length in words of 4 bytes, in one byte or four
    Abridged,
    /// The length in bytes, in four bytes
    Intermediate,
    /// As intermediate, with up to 15 bytes of padding
    Padded,
    /// The length, a number, and a checksum
    Full,
}

/// A stream in one direction, as far as it can be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Stream {
    /// The bytes at the start by which a client names the transport; none where they are missing.
    pub(crate) tag: Range<usize>,
    /// In the order of the stream.
    pub(crate) frames: Vec<Frame>,
    /// Why the rest cannot be read.
    pub(crate) fault: Option<Fault>,
}

/// What a transport sends at once.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Frame {
    /// All its bytes. A frame that is cut ends with the stream.
    pub(crate) range: Range<usize>,
    /// What is in it.
    pub(crate) content: Content,
    /// The number of the frame, which only the full transport has.
    pub(crate) number: Option<u32>,
    /// Whether the client asks for a quick acknowledgement.
    pub(crate) asks_quick_ack: bool,
    /// What is wrong, though the next frame can be read.
    pub(crate) faults: Vec<Fault>,
}

/// What is in a frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Content {
    /// An MTProto packet without the padding of the transport.
    Packet(Range<usize>),
    /// The server has a packet: the first 32 bits of the hash that its message key is from, the highest bit set.
    QuickAck(u32),
    /// The server refuses: 404 where it does not know the auth key, 429 where it is asked too often, always positive.
    Error(u32),
}

/// The shortest packet is an unencrypted message without a body.
const SHORTEST_PACKET: usize = 20;
/// Codes of errors are HTTP's.
const MOST_CODE: u32 = 999;
/// The bit of a length that asks for a quick acknowledgement, or that tells one from a length.
const QUICK_ACK: u32 = 1 << 31;
/// The length, the number and the checksum of a full frame.
const FULL_OVERHEAD: usize = 12;

/// Splits a stream into frames.
///
/// The stream is a client's if it starts with the tag of the transport. Otherwise it is read as a client's and as a server's,
/// which differ in the meaning of one bit, and the reading that gets further is taken.
pub(crate) fn unframe(bytes: &[u8], transport: Transport) -> Stream {
    let tag = transport.tag();
    let read_as = |sender, start| Reader { bytes, transport, sender, at: start }.stream();
    if !tag.is_empty() && bytes.starts_with(tag) {
        return read_as(Sender::Client, tag.len());
    }
    let (client, server) = (read_as(Sender::Client, 0), read_as(Sender::Server, 0));
    if client.reach() > server.reach() { client } else { server }
}

impl Transport {
    /// What a client sends first.
    fn tag(self) -> &'static [u8] {
        match self {
            Self::Abridged => &[0xef],
            Self::Intermediate => &[0xee; 4],
            Self::Padded => &[0xdd; 4],
            Self::Full => &[],
        }
    }
}

impl Stream {
    /// How well the bytes were understood: to the end without a fault, or so far.
    fn reach(&self) -> (bool, usize) {
        (self.fault.is_none(), self.frames.last().map_or(0, |frame| frame.range.end))
    }
}

/// Reads the stream that one side sends.
struct Reader<'a> {
    bytes: &'a [u8],
    transport: Transport,
    sender: Sender,
    at: usize,
}

/// What comes before the packet of a frame.
struct Header {
    /// Its length in bytes.
    length: usize,
    /// How many bytes follow it.
    rest: usize,
    asks_quick_ack: bool,
}

impl Reader<'_> {
    fn stream(mut self) -> Stream {
        let mut stream = Stream { tag: 0..self.at, frames: Vec::new(), fault: None };
        while self.at < self.bytes.len() && stream.fault.is_none() {
            match self.frame() {
                Ok(frame) => {
                    self.at = frame.range.end;
                    stream.frames.push(frame);
                }
                Err((cut, fault)) => {
                    stream.frames.extend(cut);
                    stream.fault = Some(fault);
                }
            }
        }
        number_faults(&mut stream.frames);
        stream
    }

    /// The next frame, or why it cannot be read, with the part of it that is there.
    fn frame(&self) -> Result<Frame, (Option<Frame>, Fault)> {
        if let Some(frame) = self.bare_frame() {
            return Ok(frame);
        }
        let Header { length, rest, asks_quick_ack } = self.header().map_err(|fault| (None, fault))?;
        let (start, end) = (self.at + length, self.at + length + rest);
        let there = self.bytes.len();
        if end > there {
            let message = format!("the frame says that {rest} bytes follow, but {} are left", there - start);
            return Err((Some(self.new_frame(there, self.packet(start..there), asks_quick_ack)), self.fault(message)));
        }
        let mut frame = self.new_frame(end, self.content(start..end), asks_quick_ack);
        frame.faults.extend(self.checksum_fault(end));
        Ok(frame)
    }

    fn new_frame(&self, end: usize, content: Content, asks_quick_ack: bool) -> Frame {
        let number = (self.transport == Transport::Full).then(|| self.u32(self.at + 4)).flatten();
        Frame { range: self.at..end, content, number, asks_quick_ack, faults: Vec::new() }
    }

    /// What a server sends in place of a frame: a quick acknowledgement, or the error of the full transport.
    fn bare_frame(&self) -> Option<Frame> {
        let (length, content) = match (self.transport, self.sender) {
            (Transport::Full, _) => (12, Content::Error(self.full_error()?)),
            (_, Sender::Client) => return None,
            (Transport::Abridged, Sender::Server) => (4, Content::QuickAck(self.u32(self.at)?.swap_bytes())),
            (_, Sender::Server) => (4, Content::QuickAck(self.u32(self.at)?)),
        };
        let is_bare = !matches!(content, Content::QuickAck(token) if token & QUICK_ACK == 0);
        let range = self.at..self.at + length;
        is_bare.then_some(Frame { range, content, number: None, asks_quick_ack: false, faults: Vec::new() })
    }

    /// The code that is there three times, in place of the length, the number and the checksum.
    fn full_error(&self) -> Option<u32> {
        let [a, b, c] = [0, 4, 8].map(|offset| self.u32(self.at + offset));
        if a == b && b == c { error_code(a?) } else { None }
    }

    fn header(&self) -> Result<Header, Fault> {
        match self.transport {
            Transport::Abridged => self.abridged_header(),
            Transport::Intermediate | Transport::Padded => self.intermediate_header(),
            Transport::Full => self.full_header(),
        }
    }

    /// The length in words: one byte, or 0x7f and three bytes.
    fn abridged_header(&self) -> Result<Header, Fault> {
        let first = self.bytes[self.at];
        let asks_quick_ack = first & 0x80 != 0;
        let (length, words) = match first & 0x7f {
            0x7f => (4, self.u32(self.at).map(|word| word >> 8).ok_or_else(|| self.cut_length())?),
            words => (1, words.into()),
        };
        self.not_empty(Header { length, rest: words as usize * 4, asks_quick_ack })
    }

    fn intermediate_header(&self) -> Result<Header, Fault> {
        let word = self.u32(self.at).ok_or_else(|| self.cut_length())?;
        let asks_quick_ack = word & QUICK_ACK != 0;
        self.not_empty(Header { length: 4, rest: (word & !QUICK_ACK) as usize, asks_quick_ack })
    }

    /// The length of the whole frame, and its number. The checksum follows the packet.
    fn full_header(&self) -> Result<Header, Fault> {
        let word = self.u32(self.at).ok_or_else(|| self.cut_length())?;
        if word % 4 != 0 || (word as usize) <= FULL_OVERHEAD || word >= QUICK_ACK {
            let expected = "expected the length of a full frame, a multiple of 4 from 16 on";
            return Err(self.fault(format!("{expected}; found {}", word.cast_signed())));
        }
        if self.bytes.len() - self.at < 8 {
            return Err(self.fault("the stream ends within the header of a frame"));
        }
        Ok(Header { length: 8, rest: word as usize - 8, asks_quick_ack: false })
    }

    fn not_empty(&self, header: Header) -> Result<Header, Fault> {
        if header.rest == 0 { Err(self.fault("the frame says that it is empty")) } else { Ok(header) }
    }

    /// What follows a header.
    fn content(&self, range: Range<usize>) -> Content {
        let range = if self.transport == Transport::Full { range.start..range.end - 4 } else { range };
        let is_short = match self.transport {
            Transport::Padded => range.len() < SHORTEST_PACKET,
            _ => range.len() == 4,
        };
        match self.u32(range.start) {
            Some(word) if is_short => match error_code(word) {
                Some(code) => Content::Error(code),
                None if self.transport == Transport::Padded && word & QUICK_ACK != 0 => Content::QuickAck(word),
                None => Content::Packet(range),
            },
            _ => self.packet(range),
        }
    }

    /// The packet, without the padding where there may be one.
    fn packet(&self, range: Range<usize>) -> Content {
        let packet = &self.bytes[range.clone()];
        let length = if self.transport == Transport::Padded { packet_length(packet) } else { packet.len() };
        Content::Packet(range.start..range.start + length)
    }

    /// What is wrong with the checksum at the end of a full frame.
    fn checksum_fault(&self, end: usize) -> Option<Fault> {
        if self.transport != Transport::Full {
            return None;
        }
        let (found, expected) = (self.u32(end - 4)?, crc32fast::hash(&self.bytes[self.at..end - 4]));
        let message = || format!("the checksum of the frame is {expected:08x}, but {found:08x} is there");
        (found != expected).then(|| Fault::new(end - 4, message()))
    }

    fn cut_length(&self) -> Fault {
        self.fault("the stream ends within the length of a frame")
    }

    fn fault(&self, message: impl Into<String>) -> Fault {
        Fault::new(self.at, message)
    }

    fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(*self.bytes.get(at..)?.first_chunk()?))
    }
}

/// The code of an error, which is negative on the wire.
fn error_code(word: u32) -> Option<u32> {
    Some(word.wrapping_neg()).filter(|code| (1..=MOST_CODE).contains(code))
}

/// The frames of the full transport have numbers that go up by one. A stream that was joined later does not start with 0.
fn number_faults(frames: &mut [Frame]) {
    let mut expected = None;
    for frame in frames.iter_mut() {
        let Some(number) = frame.number else { continue };
        if let Some(expected) = expected.filter(|expected| *expected != number) {
            let message = format!("expected frame {expected}, found frame {number}");
            frame.faults.push(Fault::new(frame.range.start + 4, message));
        }
        expected = Some(number.wrapping_add(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::digits::fixture;

    const PLAIN: &str = "telethon_plain.hex";
    const CLIENT: &str = "telethon_client.hex";

    /// One line for each thing in a stream: its range, what it is, and what is wrong.
    fn told(stream: &Stream) -> String {
        let Stream { tag, frames, fault } = stream;
        let mut lines = vec![format!("{tag:?} tag")];
        for Frame { range, content, number, asks_quick_ack, faults } in frames {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            let asks = if *asks_quick_ack { ", asks for a quick ack" } else { "" };
            lines.push(format!("{range:?} {}{number}{asks}", tell(content)));
            lines.extend(faults.iter().map(|fault| format!("  {}: {}", fault.offset, fault.message)));
        }
        lines.extend(fault.iter().map(|fault| format!("{}: {}", fault.offset, fault.message)));
        lines.join("\n")
    }

    fn tell(content: &Content) -> String {
        match content {
            Content::Packet(range) => format!("packet {range:?}"),
            Content::QuickAck(token) => format!("quick ack {token:08x}"),
            Content::Error(code) => format!("error {code}"),
        }
    }

    #[track_caller]
    fn check(transport: Transport, bytes: &[u8], lines: &[&str]) {
        assert_eq!(told(&unframe(bytes, transport)), lines.join("\n"));
    }

    #[track_caller]
    fn check_packets(transport: Transport, stream: &[u8], expected: &[&str]) {
        let read = unframe(stream, transport);
        let packets = read.frames.iter().map(|frame| match &frame.content {
            Content::Packet(range) => stream[range.clone()].to_vec(),
            other => panic!("{other:?}"),
        });
        assert_eq!(packets.collect::<Vec<_>>(), expected.iter().map(|packet| fixture(packet)).collect::<Vec<_>>());
        assert!(read.fault.is_none() && read.frames.iter().all(|frame| frame.faults.is_empty()), "{read:?}");
    }

    #[test]
    fn streams_of_another_implementation_are_read() {
        check_packets(Transport::Abridged, &fixture("telethon_abridged.hex"), &[PLAIN, CLIENT]);
        check_packets(Transport::Intermediate, &fixture("telethon_intermediate.hex"), &[PLAIN, CLIENT]);
        check_packets(Transport::Padded, &fixture("telethon_padded.hex"), &[PLAIN, CLIENT]);
        check_packets(Transport::Full, &fixture("telethon_full.hex"), &[PLAIN, CLIENT]);
        check_packets(Transport::Abridged, &fixture("telethon_abridged_server.hex"), &["telethon_server.hex"]);
    }

    #[test]
    fn a_frame_has_its_place_in_the_stream() {
        let abridged = ["0..1 tag", "1..42 packet 2..42", "42..227 packet 43..227"];
        check(Transport::Abridged, &fixture("telethon_abridged.hex"), &abridged);
        let padded = ["0..4 tag", "4..49 packet 8..48", "49..240 packet 53..237"];
        check(Transport::Padded, &fixture("telethon_padded.hex"), &padded);
        let full = ["0..0 tag", "0..52 packet 8..48 0", "52..248 packet 60..244 1"];
        check(Transport::Full, &fixture("telethon_full.hex"), &full);
    }

    #[test]
    fn a_client_may_ask_for_a_quick_ack() {
        let abridged = [&[0xef, 0x82][..], &[1; 8], &[0xff, 2, 0, 0], &[1; 8]].concat();
        let lines =
            ["0..1 tag", "1..10 packet 2..10, asks for a quick ack", "10..22 packet 14..22, asks for a quick ack"];
        check(Transport::Abridged, &abridged, &lines);
        let intermediate = [&[8, 0, 0, 0x80][..], &[1; 8]].concat();
        check(Transport::Intermediate, &intermediate, &["0..0 tag", "0..12 packet 4..12, asks for a quick ack"]);
    }

    #[test]
    fn a_server_may_give_a_quick_ack() {
        // Abridged has it in the other order, so that its first byte is no length.
        let abridged = [&[0xd4, 0xc3, 0xb2, 0xa1, 2][..], &[1; 8]].concat();
        check(Transport::Abridged, &abridged, &["0..0 tag", "0..4 quick ack d4c3b2a1", "4..13 packet 5..13"]);
        let others = [&[0xa1, 0xb2, 0xc3, 0xd4, 8, 0, 0, 0][..], &[1; 8]].concat();
        let lines = ["0..0 tag", "0..4 quick ack d4c3b2a1", "4..16 packet 8..16"];
        check(Transport::Intermediate, &others, &lines);
        check(Transport::Padded, &others[..4], &lines[..2]);
        let in_a_frame = [6, 0, 0, 0, 0xa1, 0xb2, 0xc3, 0xd4, 9, 9];
        check(Transport::Padded, &in_a_frame, &["0..0 tag", "0..10 quick ack d4c3b2a1"]);
    }

    #[test]
    fn a_server_may_refuse() {
        let code = (-404_i32).to_le_bytes();
        let frame = |header: &[u8], padding: &[u8]| [header, &code[..], padding].concat();
        check(Transport::Abridged, &frame(&[1], &[]), &["0..0 tag", "0..5 error 404"]);
        check(Transport::Intermediate, &frame(&[4, 0, 0, 0], &[]), &["0..0 tag", "0..8 error 404"]);
        check(Transport::Padded, &frame(&[7, 0, 0, 0], &[1, 2, 3]), &["0..0 tag", "0..11 error 404"]);
        check(Transport::Full, &code.repeat(3), &["0..0 tag", "0..12 error 404"]);
        let mut full = frame(&[16, 0, 0, 0, 3, 0, 0, 0], &[]);
        full.extend(crc32fast::hash(&full).to_le_bytes());
        check(Transport::Full, &full, &["0..0 tag", "0..16 error 404 3"]);
    }

    #[test]
    fn what_is_wrong_in_a_full_frame_does_not_hide_the_next() {
        let mut stream = fixture("telethon_full.hex");
        stream[20] ^= 1;
        let checksum = u32::from_le_bytes(*stream[48..].first_chunk().expect("four bytes"));
        let expected = crc32fast::hash(&stream[..48]);
        let line = format!("  48: the checksum of the frame is {expected:08x}, but {checksum:08x} is there");
        check(Transport::Full, &stream, &["0..0 tag", "0..52 packet 8..48 0", &line, "52..248 packet 60..244 1"]);

        let twice = fixture("telethon_full.hex")[52..].repeat(2);
        let number = "  200: expected frame 2, found frame 1";
        check(Transport::Full, &twice, &["0..0 tag", "0..196 packet 8..192 1", "196..392 packet 204..388 1", number]);
    }

    #[test]
    fn a_length_that_cannot_be_is_a_fault() {
        let full = |length: i32| {
            let message = "0: expected the length of a full frame, a multiple of 4 from 16 on; found";
            check(Transport::Full, &length.to_le_bytes(), &["0..0 tag", &format!("{message} {length}")]);
        };
        [0, 12, 15, 18, -1, i32::MIN].into_iter().for_each(full);
        check(Transport::Intermediate, &[0; 4], &["0..0 tag", "0: the frame says that it is empty"]);
        check(Transport::Abridged, &[0xef, 0], &["0..1 tag", "1: the frame says that it is empty"]);
        let most = "0: the frame says that 2147483647 bytes follow, but 0 are left";
        check(Transport::Intermediate, &i32::MAX.to_le_bytes(), &["0..0 tag", "0..4 packet 4..4", most]);
    }

    #[test]
    fn a_stream_cut_anywhere_is_read_up_to_there() {
        let streams = [
            (Transport::Abridged, fixture("telethon_abridged.hex")),
            (Transport::Intermediate, fixture("telethon_intermediate.hex")),
            (Transport::Padded, fixture("telethon_padded.hex")),
            (Transport::Full, fixture("telethon_full.hex")),
        ];
        for (transport, stream) in streams {
            let whole = unframe(&stream, transport);
            let ends: Vec<usize> = whole.frames.iter().map(|frame| frame.range.end).collect();
            for end in whole.tag.end + 1..stream.len() {
                let read = unframe(&stream[..end], transport);
                let before = ends.iter().filter(|frame| **frame <= end).count();
                assert_eq!(read.frames[..before], whole.frames[..before], "{transport:?} {end}");
                let at = read.fault.map(|fault| fault.offset);
                let expected = (!ends.contains(&end)).then(|| if before == 0 { whole.tag.end } else { ends[0] });
                assert_eq!(at, expected, "{transport:?} {end}");
            }
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic() {
        let mut state = 1_u32;
        let mut byte = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        for length in 0..512 {
            // Half of them are small, so that lengths are often possible.
            let bytes: Vec<u8> = (0..length % 64).map(|_| byte() & if length % 2 == 0 { 0xff } else { 0x83 }).collect();
            for transport in [Transport::Abridged, Transport::Intermediate, Transport::Padded, Transport::Full] {
                let read = unframe(&bytes, transport);
                let mut at = read.tag.end;
                for frame in &read.frames {
                    assert_eq!(frame.range.start, at);
                    at = frame.range.end;
                }
                assert!(read.fault.is_some() || at == bytes.len(), "{transport:?} {bytes:02x?}");
            }
        }
    }
}
