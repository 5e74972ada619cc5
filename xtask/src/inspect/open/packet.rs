//! MTProto packets.

use super::{Opener, Place};
use crate::inspect::crypt::{self, AuthKey};
use crate::inspect::node::Node;
use std::ops::Range;
use tl_parser::value::Data;

impl Opener<'_> {
    /// An MTProto packet.
    pub(crate) fn packet_in(&mut self, range: Range<usize>) -> Node {
        self.packet(Place { buffer: 0, start: range.start, end: range.end })
    }

    pub(super) fn packet(&mut self, place: Place) -> Node {
        let bytes = self.bytes(place.buffer);
        let packet = &bytes[place.start..place.end];
        if crypt::is_plain(packet) {
            return self.plain(place, packet);
        }
        match self.key {
            Some(key) => self.encrypted(place, packet, key),
            None => {
                let range = place.start..place.end;
                let mut node = Node::packet("encrypted message", place.buffer, range, Vec::new());
                node.notes.push("--auth-key FILE opens it".to_owned());
                node
            }
        }
    }

    fn plain(&mut self, place: Place, packet: &[u8]) -> Node {
        let Place { buffer, start, end } = place;
        let title = "unencrypted message";
        let plain = match crypt::plain(packet) {
            Ok(plain) => plain,
            Err(fault) => {
                self.fail(buffer, start + fault.offset, fault.message, fault.offset == packet.len());
                return Node::packet(title, buffer, start..end, Vec::new());
            }
        };
        let body = start + plain.body.start..start + plain.body.end;
        let mut fields = vec![
            Node::leaf("auth_key_id", buffer, start..start + 8, Data::Long(0)),
            Node::leaf("message_id", buffer, start + 8..start + 16, Data::Long(plain.message_id)),
            Node::leaf("message_data_length", buffer, start + 16..start + 20, Data::Int(plain.length)),
        ];
        if let Some(fault) = plain.fault {
            let is_end = plain.length > 0 && plain.body.end == packet.len();
            self.fail(buffer, start + fault.offset, fault.message, is_end);
        }
        fields.push(self.whole(Place { buffer, start: body.start, end: body.end }).named("message_data"));
        Node::packet(title, buffer, start..body.end, fields)
    }

    fn encrypted(&mut self, place: Place, packet: &[u8], key: &AuthKey) -> Node {
        let Place { buffer, start, end } = place;
        let encrypted = match crypt::decrypt(packet, key) {
            Ok(encrypted) => encrypted,
            Err(fault) => {
                self.fail_with(buffer, start, fault);
                return Node::packet("encrypted message", buffer, start..end, Vec::new());
            }
        };
        let title = match encrypted.sender {
            crypt::Sender::Client => "encrypted message from the client",
            crypt::Sender::Server => "encrypted message from the server",
        };
        let inside = self.add(format!("decrypted from offset {start}"), encrypted.bytes.clone());
        encrypted.faults.into_iter().for_each(|fault| self.fail_with(inside, 0, fault));
        let bytes = &encrypted.bytes;
        let mut fields = vec![
            Node::leaf("auth_key_id", inside, 0..8, Data::Fixed(bytes[..8].to_vec().into())),
            Node::leaf("msg_key", inside, 8..24, Data::Fixed(bytes[8..24].to_vec().into())),
            Node::leaf("salt", inside, 24..32, Data::Long(encrypted.salt)),
            Node::leaf("session_id", inside, 32..40, Data::Long(encrypted.session_id)),
            Node::leaf("message_id", inside, 40..48, Data::Long(encrypted.message_id)),
            Node::leaf("seq_no", inside, 48..52, Data::Int(encrypted.seq_no)),
            Node::leaf("message_data_length", inside, 52..56, Data::Int(encrypted.length)),
        ];
        let body = encrypted.body;
        fields.push(self.whole(Place { buffer: inside, start: body.start, end: body.end }).named("message_data"));
        let padding = encrypted.padding;
        let data = Data::Fixed(bytes[padding.clone()].to_vec().into());
        fields.push(Node::leaf("padding", inside, padding, data));
        Node::packet(title, buffer, start..end, fields)
    }
}
