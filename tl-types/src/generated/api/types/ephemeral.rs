// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `ephemeral`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// The messages that a chat shows to those who join it.
///
/// A constructor of [`ephemeral::WelcomeMessages`](enums::ephemeral::WelcomeMessages).
///
/// Since layer 229.
///
/// ```text
/// ephemeral.welcomeMessages#104fc872 hash:long messages:Vector<EphemeralMessage> =
///     ephemeral.WelcomeMessages;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/ephemeral.welcomeMessages)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct WelcomeMessages {
    /// Hash of the messages, to pass to [`ephemeral.getWelcomeMessages`](functions::ephemeral::GetWelcomeMessages) the
    /// next time.
    pub hash: i64,
    /// The welcome messages.
    pub messages: Vec<types::EphemeralMessage>,
}

impl WelcomeMessages {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, messages: Vec<types::EphemeralMessage>) -> Self {
        Self { hash, messages }
    }
}

impl wire::Wire for WelcomeMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.welcomeMessages",
        id: 0x104fc872,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.messages);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            messages: cursor.read(),
        }
    }
}
