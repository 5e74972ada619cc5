// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `chatlists`.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// What a link to a shared folder leads to, which may be a folder that the account has already.
///
/// Returned by [`chatlists.checkChatlistInvite`](functions::chatlists::CheckChatlistInvite).
///
/// [Official page](https://core.telegram.org/type/chatlists.ChatlistInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChatlistInvite {
    /// The link leads to a folder that the account has added already.
    Already(types::chatlists::ChatlistInviteAlready),
    /// The link leads to a folder that the account does not have yet.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChatlistInvite(Box<types::chatlists::ChatlistInvite>),
}

impl ChatlistInvite {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Already(_) => 0xfa87f659,
            Self::ChatlistInvite(_) => 0xf10ece2f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Already(_) => "chatlists.chatlistInviteAlready",
            Self::ChatlistInvite(_) => "chatlists.chatlistInvite",
        }
    }
}

impl wire::Wire for ChatlistInvite {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.ChatlistInvite",
        id: 0,
        min_size: 40,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Already(value) => value.write_bare(w.id(0xfa87f659)),
            Self::ChatlistInvite(value) => (**value).write_bare(w.id(0xf10ece2f)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfa87f659 => {
                Self::Already(types::chatlists::ChatlistInviteAlready::read_bare(cursor))
            }
            0xf10ece2f => Self::ChatlistInvite(Box::read_bare(cursor)),
            _ => Self::Already(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::chatlists::ChatlistInviteAlready> for ChatlistInvite {
    #[inline]
    fn from(value: types::chatlists::ChatlistInviteAlready) -> Self {
        Self::Already(value)
    }
}

impl From<types::chatlists::ChatlistInvite> for ChatlistInvite {
    #[inline]
    fn from(value: types::chatlists::ChatlistInvite) -> Self {
        Self::ChatlistInvite(Box::new(value))
    }
}
