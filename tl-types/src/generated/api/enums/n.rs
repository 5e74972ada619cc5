// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// Which sound a notification makes.
///
/// Contained in [`peerNotifySettings`](types::PeerNotifySettings),
/// [`inputPeerNotifySettings`](types::InputPeerNotifySettings),
/// [`reactionsNotifySettings`](types::ReactionsNotifySettings).
///
/// [Official page](https://core.telegram.org/type/NotificationSound)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum NotificationSound {
    /// The standard sound of the client.
    ///
    /// Since layer 140.
    ///
    /// `notificationSoundDefault#97e8bebe = NotificationSound;`
    Default,
    /// No sound; the notification is silent.
    ///
    /// Since layer 140.
    ///
    /// `notificationSoundNone#6f0c34df = NotificationSound;`
    None,
    /// A sound that is stored on the device and means nothing to other clients.
    Local(types::NotificationSoundLocal),
    /// A sound that was uploaded to the account with [`account.uploadRingtone`](functions::account::UploadRingtone).
    Ringtone(types::NotificationSoundRingtone),
}

impl NotificationSound {
    /// The constructor id of [`Self::Default`].
    pub const DEFAULT_ID: u32 = 0x97e8bebe;

    /// The constructor id of [`Self::None`].
    pub const NONE_ID: u32 = 0x6f0c34df;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default => 0x97e8bebe,
            Self::None => 0x6f0c34df,
            Self::Local(_) => 0x830b9ae4,
            Self::Ringtone(_) => 0xff6c8049,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default => "notificationSoundDefault",
            Self::None => "notificationSoundNone",
            Self::Local(_) => "notificationSoundLocal",
            Self::Ringtone(_) => "notificationSoundRingtone",
        }
    }
}

impl wire::Wire for NotificationSound {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "NotificationSound",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Default => w.id(0x97e8bebe),
            Self::None => w.id(0x6f0c34df),
            Self::Local(value) => value.write_bare(w.id(0x830b9ae4)),
            Self::Ringtone(value) => value.write_bare(w.id(0xff6c8049)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x97e8bebe => Self::Default,
            0x6f0c34df => Self::None,
            0x830b9ae4 => Self::Local(types::NotificationSoundLocal::read_bare(cursor)),
            0xff6c8049 => {
                Self::Ringtone(types::NotificationSoundRingtone::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Default
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::NotificationSoundLocal> for NotificationSound {
    #[inline]
    fn from(value: types::NotificationSoundLocal) -> Self {
        Self::Local(value)
    }
}

impl From<types::NotificationSoundRingtone> for NotificationSound {
    #[inline]
    fn from(value: types::NotificationSoundRingtone) -> Self {
        Self::Ringtone(value)
    }
}

/// What changed notification settings apply to: one chat, one topic, or all chats of a kind.
///
/// Contained in [`updateNotifySettings`](types::UpdateNotifySettings).
///
/// [Official page](https://core.telegram.org/type/NotifyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum NotifyPeer {
    /// The notifications of one user, group or channel.
    NotifyPeer(types::NotifyPeer),
    /// The notifications of all private chats that have no settings of their own.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `notifyUsers#b4c83b4c = NotifyPeer;`
    NotifyUsers,
    /// The notifications of all groups and supergroups that have no settings of their own.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `notifyChats#c007cec3 = NotifyPeer;`
    NotifyChats,
    /// The notifications of all channels that have no settings of their own.
    ///
    /// Since layer 89 or earlier.
    ///
    /// `notifyBroadcasts#d612e8ef = NotifyPeer;`
    NotifyBroadcasts,
    /// The notifications of one topic of a forum.
    NotifyForumTopic(types::NotifyForumTopic),
    /// The notifications of one community.
    NotifyCommunity(types::NotifyCommunity),
}

impl NotifyPeer {
    /// The constructor id of [`Self::NotifyUsers`].
    pub const NOTIFY_USERS_ID: u32 = 0xb4c83b4c;

    /// The constructor id of [`Self::NotifyChats`].
    pub const NOTIFY_CHATS_ID: u32 = 0xc007cec3;

    /// The constructor id of [`Self::NotifyBroadcasts`].
    pub const NOTIFY_BROADCASTS_ID: u32 = 0xd612e8ef;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotifyPeer(_) => 0x9fd40bd8,
            Self::NotifyUsers => 0xb4c83b4c,
            Self::NotifyChats => 0xc007cec3,
            Self::NotifyBroadcasts => 0xd612e8ef,
            Self::NotifyForumTopic(_) => 0x226e6308,
            Self::NotifyCommunity(_) => 0xbe376999,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotifyPeer(_) => "notifyPeer",
            Self::NotifyUsers => "notifyUsers",
            Self::NotifyChats => "notifyChats",
            Self::NotifyBroadcasts => "notifyBroadcasts",
            Self::NotifyForumTopic(_) => "notifyForumTopic",
            Self::NotifyCommunity(_) => "notifyCommunity",
        }
    }
}

impl wire::Wire for NotifyPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "NotifyPeer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotifyPeer(value) => value.write_bare(w.id(0x9fd40bd8)),
            Self::NotifyUsers => w.id(0xb4c83b4c),
            Self::NotifyChats => w.id(0xc007cec3),
            Self::NotifyBroadcasts => w.id(0xd612e8ef),
            Self::NotifyForumTopic(value) => value.write_bare(w.id(0x226e6308)),
            Self::NotifyCommunity(value) => value.write_bare(w.id(0xbe376999)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9fd40bd8 => Self::NotifyPeer(types::NotifyPeer::read_bare(cursor)),
            0xb4c83b4c => Self::NotifyUsers,
            0xc007cec3 => Self::NotifyChats,
            0xd612e8ef => Self::NotifyBroadcasts,
            0x226e6308 => {
                Self::NotifyForumTopic(types::NotifyForumTopic::read_bare(cursor))
            }
            0xbe376999 => {
                Self::NotifyCommunity(types::NotifyCommunity::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotifyUsers
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::NotifyPeer> for NotifyPeer {
    #[inline]
    fn from(value: types::NotifyPeer) -> Self {
        Self::NotifyPeer(value)
    }
}

impl From<types::NotifyForumTopic> for NotifyPeer {
    #[inline]
    fn from(value: types::NotifyForumTopic) -> Self {
        Self::NotifyForumTopic(value)
    }
}

impl From<types::NotifyCommunity> for NotifyPeer {
    #[inline]
    fn from(value: types::NotifyCommunity) -> Self {
        Self::NotifyCommunity(value)
    }
}
