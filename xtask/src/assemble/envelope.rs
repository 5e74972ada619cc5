//! The envelope of messages, which schemas only have in comments.
//!
//! Source: <https://core.telegram.org/mtproto/service_messages>

use super::Assembler;
use super::source::{Json, expected, int, long};
use crate::values::ids::{GZIP_PACKED, MESSAGE, MSG_CONTAINER, MSG_COPY, RPC_RESULT};
use serde_json::Value;
use tl_parser::schema::Builtin;
use tl_parser::value::{Data, Source, WriteError};

type Bytes = Result<Vec<u8>, WriteError>;

impl Assembler<'_> {
    /// The bytes of a value of the envelope, if it has this name.
    pub(super) fn envelope(&self, name: &str, value: &Value) -> Option<Bytes> {
        let (id, bytes) = match name {
            // Telegram's API has a message, too.
            "message" if value.get("seqno").is_some() => (MESSAGE, self.message(value)),
            "msg_container" => (MSG_CONTAINER, self.container(value)),
            "msg_copy" => (MSG_COPY, self.part(value, "orig_message")),
            "rpc_result" => (RPC_RESULT, self.rpc_result(value)),
            "gzip_packed" => (GZIP_PACKED, self.packed(value)),
            _ => return None,
        };
        Some(bytes.map(|bytes| [&id.to_le_bytes()[..], &bytes].concat()))
    }

    fn message(&self, value: &Value) -> Bytes {
        let body = self.part(value, "body")?;
        let length = i32::try_from(body.len()).map_err(|_| WriteError::new("the body is too long"))?;
        let (msg_id, seqno) = (long(field(value, "msg_id")?)?, int(field(value, "seqno")?)?);
        Ok([&msg_id.to_le_bytes()[..], &seqno.to_le_bytes(), &length.to_le_bytes(), &body].concat())
    }

    fn container(&self, value: &Value) -> Bytes {
        let messages = field(value, "messages")?;
        let messages = messages.as_array().ok_or_else(|| expected("a list", messages))?;
        let mut bytes = (messages.len() as u32).to_le_bytes().to_vec();
        for message in messages {
            bytes.extend(self.message(message)?);
        }
        Ok(bytes)
    }

    fn rpc_result(&self, value: &Value) -> Bytes {
        let req_msg_id = long(field(value, "req_msg_id")?)?;
        Ok([&req_msg_id.to_le_bytes()[..], &self.part(value, "result")?].concat())
    }

    /// `packed_data`, as any `bytes` of a schema.
    fn packed(&self, value: &Value) -> Bytes {
        let data = Json { value: field(value, "packed_data")?, assembler: self };
        let Data::Bytes(data) = data.primitive(Builtin::Bytes)? else { unreachable!("bytes are what was asked for") };
        Ok(data_of(&data))
    }

    /// A field that is a value of any type, or bytes.
    fn part(&self, value: &Value, name: &str) -> Bytes {
        let json = Json { value: field(value, name)?, assembler: self };
        Ok(json.rest()?.unwrap_or_default().into_owned())
    }
}

fn field<'v>(value: &'v Value, name: &str) -> Result<&'v Value, WriteError> {
    value.get(name).ok_or_else(|| WriteError::new(format!("{name} is missing")))
}

/// A `bytes`: its length in 1, 4 or 8 bytes, the data, and zeros up to a multiple of 4.
fn data_of(data: &[u8]) -> Vec<u8> {
    let mut bytes = match data.len() {
        len @ ..254 => vec![len as u8],
        len @ 254..0x100_0000 => ((len as u32) << 8 | 254).to_le_bytes().to_vec(),
        len => ((len as u64) << 8 | 255).to_le_bytes().to_vec(),
    };
    bytes.extend(data);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}
