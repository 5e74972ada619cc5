//! What is packed into messages: several of them into a container, and any value with gzip.
//!
//! Source: <https://core.telegram.org/mtproto/service_messages#containers>

use crate::received::Bad;
use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder, ZlibDecoder};
use std::io::Read;
use tl_types::mtproto::{GzipPacked, Message, MessageContainer};
use tl_types::{Blob, Deserializable, Identifiable, Serializable};

/// How long a value may get that is unpacked, in bytes.
const UNPACKED: usize = 1 << 20;
/// How many messages a container may have.
const CONTAINED: usize = 1020;
/// From so many bytes on, an answer is worth packing.
const WORTH_IT: usize = 512;

/// The messages of a container, or the one that is none.
///
/// # Errors
///
/// Where a container is not in order.
pub fn unpack(mut message: Message) -> Result<Vec<Message>, Bad> {
    message.body = unzip(message.body).ok_or(Bad::Container)?;
    if message.body.peek_id() != Some(MessageContainer::CONSTRUCTOR_ID) {
        return Ok(vec![message]);
    }
    // mtcute leaves room for more than it writes, so that zeros may follow.
    let (container, _) = MessageContainer::from_prefix(&message.body.0).map_err(|_| Bad::Container)?;
    let mut messages = container.messages;
    let is_in_order = |inner: &Message| inner.msg_id < message.msg_id && inner.body.0.len().is_multiple_of(4);
    if messages.len() > CONTAINED || !messages.iter().all(is_in_order) {
        return Err(Bad::Container);
    }
    let mut left = UNPACKED;
    for inner in &mut messages {
        inner.body = unzip(std::mem::take(&mut inner.body)).ok_or(Bad::Container)?;
        left = left.checked_sub(inner.body.0.len()).ok_or(Bad::Container)?;
        if inner.body.peek_id() == Some(MessageContainer::CONSTRUCTOR_ID) {
            return Err(Bad::Container);
        }
    }
    Ok(messages)
}

/// The value itself, whether it is packed or not; `None` where it is too long, or not what it seems.
#[must_use]
pub fn unzip(value: Blob) -> Option<Blob> {
    if value.peek_id() != Some(GzipPacked::CONSTRUCTOR_ID) {
        return Some(value);
    }
    let packed = GzipPacked::from_prefix(&value.0).ok()?.0.packed_data;
    let mut bytes = vec![];
    // Some clients write the form of zlib.
    let mut unpacked: Box<dyn Read> = match packed.first() {
        Some(0x78) => Box::new(ZlibDecoder::new(&packed[..])),
        _ => Box::new(GzDecoder::new(&packed[..])),
    };
    unpacked.by_ref().take(UNPACKED as u64 + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() <= UNPACKED).then_some(Blob(bytes))
}

/// The value, packed if that makes it shorter.
#[must_use]
pub fn zip(value: Vec<u8>) -> Blob {
    if value.len() < WORTH_IT {
        return Blob(value);
    }
    let mut packed_data = vec![];
    GzEncoder::new(&value[..], Compression::default()).read_to_end(&mut packed_data).expect("memory can be read");
    let packed = GzipPacked { packed_data }.to_bytes();
    Blob(if packed.len() < value.len() { packed } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(msg_id: i64, value: &impl Serializable) -> Message {
        Message { msg_id, seqno: 1, body: Blob::of(value) }
    }

    fn container(ids: std::ops::Range<i64>) -> MessageContainer {
        MessageContainer { messages: ids.map(|id| message(id, &7_i32)).collect() }
    }

    #[test]
    fn containers_are_unpacked() {
        assert_eq!(unpack(message(9, &7_i32)), Ok(vec![message(9, &7_i32)]));
        assert_eq!(unpack(message(9, &container(1..4))), Ok(container(1..4).messages));
        let packed = message(5000, &zip(container(1..1000).to_bytes()));
        assert_eq!(packed.body.peek_id(), Some(GzipPacked::CONSTRUCTOR_ID));
        assert_eq!(unpack(packed), Ok(container(1..1000).messages));
    }

    #[test]
    fn containers_out_of_order_are_refused() {
        let of_itself = MessageContainer { messages: vec![message(1, &container(0..1))] };
        let cut = Blob(container(1..4).to_bytes()[..40].to_vec());
        let odd = MessageContainer { messages: vec![Message { body: Blob(vec![1; 5]), ..message(1, &7_i32) }] };
        let counts = Blob([MessageContainer::CONSTRUCTOR_ID.to_le_bytes(), [0xff, 0xff, 0xff, 0x7f]].concat());
        for body in [
            Blob::of(&container(5..6)),
            Blob::of(&container(0..1021)),
            Blob::of(&of_itself),
            cut,
            Blob::of(&odd),
            counts,
        ] {
            let id = if body.0.len() > 10_000 { 5000 } else { 5 };
            assert_eq!(unpack(Message { msg_id: id, seqno: 0, body: body.clone() }), Err(Bad::Container), "{body:?}");
        }
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused() {
        let bomb = zip(vec![0; UNPACKED + 1]);
        assert!(bomb.0.len() < 2000);
        assert_eq!(unzip(bomb.clone()), None);
        let half = zip(vec![0; UNPACKED / 2 + 4]);
        let bombs = MessageContainer { messages: (1..3).map(|id| message(id, &half)).collect() };
        assert_eq!(unpack(message(5, &bombs)), Err(Bad::Container));
        let cut = GzipPacked { packed_data: vec![0x1f, 0x8b, 8] };
        assert_eq!(unzip(Blob::of(&cut)), None);
    }

    #[test]
    fn what_other_clients_pack_is_unpacked() {
        let mut packed_data = vec![];
        flate2::read::ZlibEncoder::new(&[7; 64][..], Compression::default()).read_to_end(&mut packed_data).unwrap();
        let mut packed = Blob::of(&GzipPacked { packed_data });
        packed.0.extend([0; 4]);
        assert_eq!(unzip(packed), Some(Blob(vec![7; 64])));
    }

    #[test]
    fn only_what_gets_shorter_is_packed() {
        let random: [u8; 1024] = crate::envelope::random();
        for value in [vec![0; WORTH_IT - 1], random.to_vec()] {
            assert_eq!(zip(value.clone()), Blob(value));
        }
        assert_eq!(unzip(zip(vec![7; 4096])), Some(Blob(vec![7; 4096])));
    }
}
