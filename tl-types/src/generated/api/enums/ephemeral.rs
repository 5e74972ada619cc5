// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `ephemeral`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// The welcome messages of a chat, or the news that they have not changed.
///
/// Returned by [`ephemeral.getWelcomeMessages`](functions::ephemeral::GetWelcomeMessages).
///
/// [Official page](https://core.telegram.org/type/ephemeral.WelcomeMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum WelcomeMessages {
    /// The welcome messages are the same as those that the client has.
    ///
    /// Since layer 229.
    ///
    /// `ephemeral.welcomeMessagesNotModified#59ffdb31 = ephemeral.WelcomeMessages;`
    NotModified,
    /// The messages that a chat shows to those who join it.
    WelcomeMessages(types::ephemeral::WelcomeMessages),
}

impl WelcomeMessages {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x59ffdb31;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x59ffdb31,
            Self::WelcomeMessages(_) => 0x104fc872,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "ephemeral.welcomeMessagesNotModified",
            Self::WelcomeMessages(_) => "ephemeral.welcomeMessages",
        }
    }
}

impl wire::Wire for WelcomeMessages {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.WelcomeMessages",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x59ffdb31),
            Self::WelcomeMessages(value) => value.write_bare(w.id(0x104fc872)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x59ffdb31 => Self::NotModified,
            0x104fc872 => {
                Self::WelcomeMessages(
                    types::ephemeral::WelcomeMessages::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ephemeral::WelcomeMessages> for WelcomeMessages {
    #[inline]
    fn from(value: types::ephemeral::WelcomeMessages) -> Self {
        Self::WelcomeMessages(value)
    }
}
