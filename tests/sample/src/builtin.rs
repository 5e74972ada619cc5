//! Values of the types that the language itself knows.

use crate::Sampler;
use tl_parser::schema::{Builtin, Named};

/// The id of `boolTrue`.
const BOOL_TRUE: u32 = 0x9972_75b5;
/// The id of `boolFalse`.
const BOOL_FALSE: u32 = 0xbc79_9737;

impl Sampler<'_> {
    /// A value of a type that is not `Vector`.
    pub(super) fn write_builtin(&mut self, builtin: Builtin, named: &Named) {
        if named.boxed
            && let Some(id) = self.schema.boxed_id(named.ty)
        {
            self.write_u32(id);
        }
        self.write_bare_builtin(builtin);
    }

    pub(super) fn write_bare_builtin(&mut self, builtin: Builtin) {
        match builtin {
            Builtin::Int => self.out.extend(self.random.int().to_le_bytes()),
            Builtin::Long => self.out.extend(self.random.long().to_le_bytes()),
            Builtin::Double => self.out.extend(self.random.double().to_le_bytes()),
            Builtin::Float => self.out.extend((self.random.double() as f32).to_le_bytes()),
            Builtin::String => self.write_text(),
            Builtin::Bytes => self.write_bytes(),
            Builtin::Int128 => self.out.extend(self.random.array::<16>()),
            Builtin::Int256 => self.out.extend(self.random.array::<32>()),
            Builtin::Int512 => self.out.extend(self.random.array::<64>()),
            Builtin::Bool => self.write_bool(),
            Builtin::True | Builtin::Vector => {}
            Builtin::Object => self.write_object(),
            Builtin::Function => self.write_call(),
        }
    }

    pub(super) fn write_bool(&mut self) {
        let id = if self.random.below(2) == 0 { BOOL_FALSE } else { BOOL_TRUE };
        self.write_u32(id);
    }

    fn write_text(&mut self) {
        let text = self.random.text();
        self.write_data(text.as_bytes());
    }

    fn write_bytes(&mut self) {
        let bytes = self.random.bytes();
        self.write_data(&bytes);
    }

    /// A `string` or `bytes`: its length, the data, and zeros up to a multiple of 4.
    fn write_data(&mut self, data: &[u8]) {
        match u8::try_from(data.len()) {
            Ok(len @ ..254) => self.out.push(len),
            _ => self.write_u32((data.len() as u32) << 8 | 254),
        }
        self.out.extend(data);
        let padded = self.out.len().next_multiple_of(4);
        self.out.resize(padded, 0);
    }
}
