//! The envelope of messages, which schemas only have in comments, because they cannot say that a length bounds a body.
//!
//! Source: <https://core.telegram.org/mtproto/service_messages>

use super::{Opener, Place, left};
use crate::inspect::node::{Node, Role, What};
use crate::values::ids::{GZIP_PACKED, MESSAGE, MSG_CONTAINER, MSG_COPY, RPC_RESULT};
use flate2::read::GzDecoder;
use std::io::Read;
use std::ops::Range;
use tl_parser::value::Data;

/// Packed data is inflated to at most so many bytes, all of one input together.
pub(super) const MOST_INFLATED: usize = 64 << 20;

impl Opener<'_> {
    /// A value of the envelope, if the id is that of one.
    pub(super) fn envelope(&mut self, place: Place, id: u32) -> Option<Node> {
        Some(match id {
            MESSAGE => self.message(place, Some(id)).0,
            MSG_CONTAINER => self.container(place),
            MSG_COPY => self.copy(place),
            RPC_RESULT => self.rpc_result(place),
            GZIP_PACKED => self.packed(place),
            _ => return None,
        })
    }

    /// `req_msg_id` and the answer, which takes what is left.
    fn rpc_result(&mut self, place: Place) -> Node {
        let mut fields = Fields::new(self, place, 4);
        fields.long("req_msg_id");
        fields.body("result", place.end);
        fields.object("rpc_result", Some(RPC_RESULT))
    }

    fn copy(&mut self, place: Place) -> Node {
        let mut fields = Fields::new(self, place, 4);
        fields.body("orig_message", place.end);
        fields.object("msg_copy", Some(MSG_COPY))
    }

    /// A message, bare in a container, and whether its end is known. Its body is as long as it says.
    fn message(&mut self, place: Place, id: Option<u32>) -> (Node, bool) {
        let mut fields = Fields::new(self, place, if id.is_some() { 4 } else { 0 });
        fields.long("msg_id");
        fields.int("seqno");
        let length = fields.int("bytes");
        fields.last_is_length();
        let is_whole = fields.bounded_body(length);
        (fields.object("message", id), is_whole)
    }

    fn container(&mut self, place: Place) -> Node {
        let Place { buffer, start, end } = place;
        let bytes = self.bytes(buffer);
        let rest = &bytes[start + 4..end];
        let count = rest.first_chunk().map(|count| i32::from_le_bytes(*count));
        let items = match count {
            Some(count @ 0..) => self.messages(Place { start: start + 8, ..place }, count),
            Some(count) => {
                self.fail(buffer, start + 4, format!("expected the count of messages, found {count}"), false);
                Vec::new()
            }
            None => {
                self.fail(buffer, start + 4, format!("expected the count of messages, {}", left(rest)), true);
                Vec::new()
            }
        };
        let end = items.last().map_or(end.min(start + 8), |message| message.range.end);
        let messages = What::Items { id: None, has_count: true, items };
        let fields = vec![Node::new("messages", buffer, start + 4..end, messages)];
        let what = What::Object { tl_name: "msg_container".to_owned(), id: Some(MSG_CONTAINER), fields };
        Node::new("", buffer, start..end, what)
    }

    /// Bare messages, up to one whose length does not tell where the next begins.
    fn messages(&mut self, mut place: Place, count: i32) -> Vec<Node> {
        let mut messages = Vec::new();
        for index in 0..count {
            let (message, is_whole) = self.message(place, None);
            place.start = message.range.end;
            messages.push(message.named(format!("[{index}]")));
            if !is_whole {
                break;
            }
        }
        messages
    }

    /// Packed data, and what is in it.
    fn packed(&mut self, place: Place) -> Node {
        let Place { buffer, start, .. } = place;
        let mut fields = Fields::new(self, place, 4);
        let Some((data, data_range)) = fields.bytes("packed_data") else {
            return fields.object("gzip_packed", Some(GZIP_PACKED));
        };
        let end = data_range.end;
        let inner = match self.inflate(&data) {
            Ok(unpacked) => {
                let len = unpacked.len();
                let inside = self.add(format!("inflated from offset {start}"), unpacked);
                Some(Box::new(self.whole(Place { buffer: inside, start: 0, end: len })))
            }
            Err(message) => {
                self.fail(buffer, data_range.start, message, false);
                None
            }
        };
        Node::new("", buffer, start..end, What::Packed { data: Data::Bytes(data.into()), inner })
    }

    fn inflate(&mut self, data: &[u8]) -> Result<Vec<u8>, String> {
        let mut unpacked = Vec::new();
        let limit = self.inflatable as u64;
        let read = GzDecoder::new(data).take(limit + 1).read_to_end(&mut unpacked);
        read.map_err(|error| format!("expected a gzip stream: {error}"))?;
        self.inflatable = self
            .inflatable
            .checked_sub(unpacked.len())
            .ok_or_else(|| format!("packed data is inflated to at most {} MiB", MOST_INFLATED >> 20))?;
        Ok(unpacked)
    }
}

/// Reads the fields of the envelope.
struct Fields<'o, 's> {
    opener: &'o mut Opener<'s>,
    place: Place,
    at: usize,
    nodes: Vec<Node>,
    /// Whether a field is missing, after which there are none.
    is_cut: bool,
}

impl<'o, 's> Fields<'o, 's> {
    /// After `head` bytes of an id.
    fn new(opener: &'o mut Opener<'s>, place: Place, head: usize) -> Self {
        Self { opener, place, at: place.start + head, nodes: Vec::new(), is_cut: false }
    }

    fn number<const N: usize>(&mut self, name: &str, data: impl FnOnce([u8; N]) -> Data<'static>, ty: &str) {
        if self.is_cut {
            return;
        }
        let bytes = self.opener.bytes(self.place.buffer);
        let rest = &bytes[self.at..self.place.end];
        match rest.first_chunk() {
            Some(chunk) => {
                self.nodes.push(Node::leaf(name, self.place.buffer, self.at..self.at + N, data(*chunk)));
                self.at += N;
            }
            None => self.cut(name, ty, rest),
        }
    }

    fn cut(&mut self, name: &str, ty: &str, rest: &[u8]) {
        self.is_cut = true;
        self.opener.fail(self.place.buffer, self.at, format!("expected {ty}, {}", left(rest)), true);
        self.nodes.push(Node::new(name, self.place.buffer, self.at..self.at, What::Missing));
    }

    fn long(&mut self, name: &str) {
        self.number(name, |bytes| Data::Long(i64::from_le_bytes(bytes)), "long");
    }

    /// An `int`, and its value.
    fn int(&mut self, name: &str) -> i32 {
        let mut value = 0;
        let data = |bytes| {
            value = i32::from_le_bytes(bytes);
            Data::Int(value)
        };
        self.number(name, data, "int");
        value
    }

    /// Notes that the field before measures the next one.
    fn last_is_length(&mut self) {
        if let Some(last) = self.nodes.last_mut() {
            last.role = Role::Count;
        }
    }

    /// A `bytes`: its value and place.
    fn bytes(&mut self, name: &str) -> Option<(Vec<u8>, Range<usize>)> {
        let bytes = self.opener.bytes(self.place.buffer);
        let rest = &bytes[self.at..self.place.end];
        let Some((data, taken)) = data_of(rest) else {
            self.cut(name, "bytes", rest);
            return None;
        };
        self.at += taken;
        Some((data.to_vec(), self.at - taken..self.at))
    }

    /// A boxed value, up to `end` at most.
    fn body(&mut self, name: &str, end: usize) {
        if self.is_cut {
            return;
        }
        let place = Place { start: self.at, end, ..self.place };
        let body = self.opener.boxed(place).named(name);
        self.at = body.range.end;
        self.nodes.push(body);
    }

    /// The body of a message, which is as long as the message says: what comes after it is found also where it is wrong. `false`
    /// where the length is.
    fn bounded_body(&mut self, length: i32) -> bool {
        if self.is_cut {
            return false;
        }
        let end = usize::try_from(length).ok().and_then(|length| self.at.checked_add(length));
        let left = self.place.end - self.at;
        let Some(end) = end.filter(|end| *end <= self.place.end) else {
            let message = format!("expected the length of a body, found {length} where {left} bytes are left");
            self.opener.fail(self.place.buffer, self.at - 4, message, length > 0);
            self.body("body", self.place.end);
            return false;
        };
        let place = Place { start: self.at, end, ..self.place };
        let body = self.opener.whole(place).named("body");
        self.nodes.push(body);
        self.at = end;
        true
    }

    fn object(self, tl_name: &str, id: Option<u32>) -> Node {
        let what = What::Object { tl_name: tl_name.to_owned(), id, fields: self.nodes };
        Node::new("", self.place.buffer, self.place.start..self.at.min(self.place.end), what)
    }
}

/// The data at the start of bytes, and how many bytes it takes with its length and padding.
fn data_of(bytes: &[u8]) -> Option<(&[u8], usize)> {
    let (header, len) = match *bytes {
        [255, a, b, c, d, ..] if bytes.len() >= 8 => (8, u32::from_le_bytes([a, b, c, d]) as usize),
        [254, a, b, c, ..] => (4, u32::from_le_bytes([a, b, c, 0]) as usize),
        [len @ ..=253, ..] => (1, usize::from(len)),
        _ => return None,
    };
    let taken = (header + len).next_multiple_of(4);
    (taken <= bytes.len()).then(|| (&bytes[header..header + len], taken))
}
