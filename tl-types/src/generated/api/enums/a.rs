// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// A kind of chat whose attachment menu shows the entry of a bot.
///
/// Contained in [`attachMenuBot`](types::AttachMenuBot).
///
/// [Official page](https://core.telegram.org/type/AttachMenuPeerType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum AttachMenuPeerType {
    /// The chat with the bot that the entry belongs to.
    ///
    /// Since layer 143.
    ///
    /// `attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType;`
    SameBotPm,
    /// Private chats with other bots.
    ///
    /// Since layer 143.
    ///
    /// `attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType;`
    BotPm,
    /// Private chats with people.
    ///
    /// Since layer 143.
    ///
    /// `attachMenuPeerTypePM#f146d31f = AttachMenuPeerType;`
    Pm,
    /// Groups and supergroups.
    ///
    /// Since layer 143.
    ///
    /// `attachMenuPeerTypeChat#509113f = AttachMenuPeerType;`
    Chat,
    /// Channels, where the account may post.
    ///
    /// Since layer 143.
    ///
    /// `attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType;`
    Broadcast,
}

impl AttachMenuPeerType {
    /// The constructor id of [`Self::SameBotPm`].
    pub const SAME_BOT_PM_ID: u32 = 0x7d6be90e;

    /// The constructor id of [`Self::BotPm`].
    pub const BOT_PM_ID: u32 = 0xc32bfa1a;

    /// The constructor id of [`Self::Pm`].
    pub const PM_ID: u32 = 0xf146d31f;

    /// The constructor id of [`Self::Chat`].
    pub const CHAT_ID: u32 = 0x0509113f;

    /// The constructor id of [`Self::Broadcast`].
    pub const BROADCAST_ID: u32 = 0x7bfbdefc;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SameBotPm => 0x7d6be90e,
            Self::BotPm => 0xc32bfa1a,
            Self::Pm => 0xf146d31f,
            Self::Chat => 0x0509113f,
            Self::Broadcast => 0x7bfbdefc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SameBotPm => "attachMenuPeerTypeSameBotPM",
            Self::BotPm => "attachMenuPeerTypeBotPM",
            Self::Pm => "attachMenuPeerTypePM",
            Self::Chat => "attachMenuPeerTypeChat",
            Self::Broadcast => "attachMenuPeerTypeBroadcast",
        }
    }
}

impl wire::Wire for AttachMenuPeerType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "AttachMenuPeerType",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SameBotPm => w.id(0x7d6be90e),
            Self::BotPm => w.id(0xc32bfa1a),
            Self::Pm => w.id(0xf146d31f),
            Self::Chat => w.id(0x0509113f),
            Self::Broadcast => w.id(0x7bfbdefc),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7d6be90e => Self::SameBotPm,
            0xc32bfa1a => Self::BotPm,
            0xf146d31f => Self::Pm,
            0x0509113f => Self::Chat,
            0x7bfbdefc => Self::Broadcast,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SameBotPm
            }
        };
        cursor.leave(id);
        value
    }
}

/// The bots in the attachment menu and side menu of the account.
///
/// Returned by [`messages.getAttachMenuBots`](functions::messages::GetAttachMenuBots).
///
/// [Official page](https://core.telegram.org/type/AttachMenuBots)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum AttachMenuBots {
    /// The list of bots in the menus is still the one the client has.
    ///
    /// Since layer 140.
    ///
    /// `attachMenuBotsNotModified#f1d88a5c = AttachMenuBots;`
    NotModified,
    /// The bots in the attachment menu and side menu of the account.
    AttachMenuBots(types::AttachMenuBots),
}

impl AttachMenuBots {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xf1d88a5c;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xf1d88a5c,
            Self::AttachMenuBots(_) => 0x3c4301c0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "attachMenuBotsNotModified",
            Self::AttachMenuBots(_) => "attachMenuBots",
        }
    }
}

impl wire::Wire for AttachMenuBots {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "AttachMenuBots",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xf1d88a5c),
            Self::AttachMenuBots(value) => value.write_bare(w.id(0x3c4301c0)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf1d88a5c => Self::NotModified,
            0x3c4301c0 => Self::AttachMenuBots(types::AttachMenuBots::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::AttachMenuBots> for AttachMenuBots {
    #[inline]
    fn from(value: types::AttachMenuBots) -> Self {
        Self::AttachMenuBots(value)
    }
}

/// A tone for writing with AI: one that a user has made, or one that Telegram offers.
///
/// Returned by [`aicompose.createTone`](functions::aicompose::CreateTone),
/// [`aicompose.updateTone`](functions::aicompose::UpdateTone).
///
/// Contained in [`aicompose.tones`](types::aicompose::Tones).
///
/// [Official page](https://core.telegram.org/type/AiComposeTone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum AiComposeTone {
    /// A tone for writing with AI that a user has made; others can use it by its link.
    ///
    /// In a `Box`, because the struct is large or recursive.
    AiComposeTone(Box<types::AiComposeTone>),
    /// A tone for writing with AI that Telegram itself offers.
    Default(types::AiComposeToneDefault),
}

impl AiComposeTone {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::AiComposeTone(_) => 0xcff63ea9,
            Self::Default(_) => 0x9bad6414,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::AiComposeTone(_) => "aiComposeTone",
            Self::Default(_) => "aiComposeToneDefault",
        }
    }
}

impl wire::Wire for AiComposeTone {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "AiComposeTone",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::AiComposeTone(value) => (**value).write_bare(w.id(0xcff63ea9)),
            Self::Default(value) => value.write_bare(w.id(0x9bad6414)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xcff63ea9 => Self::AiComposeTone(Box::read_bare(cursor)),
            0x9bad6414 => Self::Default(types::AiComposeToneDefault::read_bare(cursor)),
            _ => Self::AiComposeTone(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::AiComposeTone> for AiComposeTone {
    #[inline]
    fn from(value: types::AiComposeTone) -> Self {
        Self::AiComposeTone(Box::new(value))
    }
}

impl From<types::AiComposeToneDefault> for AiComposeTone {
    #[inline]
    fn from(value: types::AiComposeToneDefault) -> Self {
        Self::Default(value)
    }
}
