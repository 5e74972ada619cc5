// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// A kind of use by which [`contacts.getTopPeers`](functions::contacts::GetTopPeers) ranks users and chats.
///
/// Accepted by [`contacts.resetTopPeerRating`](functions::contacts::ResetTopPeerRating).
///
/// Contained in [`topPeerCategoryPeers`](types::TopPeerCategoryPeers).
///
/// [Official page](https://core.telegram.org/type/TopPeerCategory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum TopPeerCategory {
    /// Bots that the user writes to most.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `topPeerCategoryBotsPM#ab661b5b = TopPeerCategory;`
    BotsPm,
    /// Bots that the user uses most for inline queries.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `topPeerCategoryBotsInline#148677e2 = TopPeerCategory;`
    BotsInline,
    /// Users that the user writes to most.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `topPeerCategoryCorrespondents#637b7ed = TopPeerCategory;`
    Correspondents,
    /// Groups and supergroups that the user uses most.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `topPeerCategoryGroups#bd17a14a = TopPeerCategory;`
    Groups,
    /// Channels that the user opens most.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `topPeerCategoryChannels#161d9628 = TopPeerCategory;`
    Channels,
    /// Users that the user calls most.
    ///
    /// Since layer 68 or earlier.
    ///
    /// `topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory;`
    PhoneCalls,
    /// Users that the user forwards messages to most.
    ///
    /// Since layer 100 or earlier.
    ///
    /// `topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory;`
    ForwardUsers,
    /// Groups and channels that the user forwards messages to most.
    ///
    /// Since layer 100 or earlier.
    ///
    /// `topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory;`
    ForwardChats,
    /// Bots whose main mini app the user opens most.
    ///
    /// Since layer 185.
    ///
    /// `topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory;`
    BotsApp,
    /// Bots that the user addresses most in chats that they are not members of.
    ///
    /// Since layer 225.
    ///
    /// `topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory;`
    BotsGuestChat,
}

impl TopPeerCategory {
    /// The constructor id of [`Self::BotsPm`].
    pub const BOTS_PM_ID: u32 = 0xab661b5b;

    /// The constructor id of [`Self::BotsInline`].
    pub const BOTS_INLINE_ID: u32 = 0x148677e2;

    /// The constructor id of [`Self::Correspondents`].
    pub const CORRESPONDENTS_ID: u32 = 0x0637b7ed;

    /// The constructor id of [`Self::Groups`].
    pub const GROUPS_ID: u32 = 0xbd17a14a;

    /// The constructor id of [`Self::Channels`].
    pub const CHANNELS_ID: u32 = 0x161d9628;

    /// The constructor id of [`Self::PhoneCalls`].
    pub const PHONE_CALLS_ID: u32 = 0x1e76a78c;

    /// The constructor id of [`Self::ForwardUsers`].
    pub const FORWARD_USERS_ID: u32 = 0xa8406ca9;

    /// The constructor id of [`Self::ForwardChats`].
    pub const FORWARD_CHATS_ID: u32 = 0xfbeec0f0;

    /// The constructor id of [`Self::BotsApp`].
    pub const BOTS_APP_ID: u32 = 0xfd9e7bec;

    /// The constructor id of [`Self::BotsGuestChat`].
    pub const BOTS_GUEST_CHAT_ID: u32 = 0x6c24f3dd;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::BotsPm => 0xab661b5b,
            Self::BotsInline => 0x148677e2,
            Self::Correspondents => 0x0637b7ed,
            Self::Groups => 0xbd17a14a,
            Self::Channels => 0x161d9628,
            Self::PhoneCalls => 0x1e76a78c,
            Self::ForwardUsers => 0xa8406ca9,
            Self::ForwardChats => 0xfbeec0f0,
            Self::BotsApp => 0xfd9e7bec,
            Self::BotsGuestChat => 0x6c24f3dd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::BotsPm => "topPeerCategoryBotsPM",
            Self::BotsInline => "topPeerCategoryBotsInline",
            Self::Correspondents => "topPeerCategoryCorrespondents",
            Self::Groups => "topPeerCategoryGroups",
            Self::Channels => "topPeerCategoryChannels",
            Self::PhoneCalls => "topPeerCategoryPhoneCalls",
            Self::ForwardUsers => "topPeerCategoryForwardUsers",
            Self::ForwardChats => "topPeerCategoryForwardChats",
            Self::BotsApp => "topPeerCategoryBotsApp",
            Self::BotsGuestChat => "topPeerCategoryBotsGuestChat",
        }
    }
}

impl wire::Wire for TopPeerCategory {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "TopPeerCategory",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::BotsPm => w.id(0xab661b5b),
            Self::BotsInline => w.id(0x148677e2),
            Self::Correspondents => w.id(0x0637b7ed),
            Self::Groups => w.id(0xbd17a14a),
            Self::Channels => w.id(0x161d9628),
            Self::PhoneCalls => w.id(0x1e76a78c),
            Self::ForwardUsers => w.id(0xa8406ca9),
            Self::ForwardChats => w.id(0xfbeec0f0),
            Self::BotsApp => w.id(0xfd9e7bec),
            Self::BotsGuestChat => w.id(0x6c24f3dd),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xab661b5b => Self::BotsPm,
            0x148677e2 => Self::BotsInline,
            0x0637b7ed => Self::Correspondents,
            0xbd17a14a => Self::Groups,
            0x161d9628 => Self::Channels,
            0x1e76a78c => Self::PhoneCalls,
            0xa8406ca9 => Self::ForwardUsers,
            0xfbeec0f0 => Self::ForwardChats,
            0xfd9e7bec => Self::BotsApp,
            0x6c24f3dd => Self::BotsGuestChat,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::BotsPm
            }
        };
        cursor.leave(id);
        value
    }
}
