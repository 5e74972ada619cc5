// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::String;

impl enums::NotificationSound {
    /// The value, if it is [`Self::Local`].
    #[must_use]
    #[inline]
    pub fn as_local(&self) -> Option<&types::NotificationSoundLocal> {
        match self {
            Self::Local(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Local`].
    #[must_use]
    #[inline]
    pub fn into_local(self) -> Option<types::NotificationSoundLocal> {
        match self {
            Self::Local(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Ringtone`].
    #[must_use]
    #[inline]
    pub fn as_ringtone(&self) -> Option<&types::NotificationSoundRingtone> {
        match self {
            Self::Ringtone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Ringtone`].
    #[must_use]
    #[inline]
    pub fn into_ringtone(self) -> Option<types::NotificationSoundRingtone> {
        match self {
            Self::Ringtone(value) => Some(value),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Local(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `data`, where there is one.
    #[must_use]
    #[inline]
    pub fn data(&self) -> Option<&String> {
        match self {
            Self::Local(value) => Some(&value.data),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Ringtone(value) => Some(&value.id),
            _ => None,
        }
    }
}

impl TryFrom<enums::NotificationSound> for types::NotificationSoundLocal {
    /// The value itself, which is another variant.
    type Error = enums::NotificationSound;

    #[inline]
    fn try_from(
        value: enums::NotificationSound,
    ) -> Result<Self, enums::NotificationSound> {
        match value {
            enums::NotificationSound::Local(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::NotificationSound> for types::NotificationSoundRingtone {
    /// The value itself, which is another variant.
    type Error = enums::NotificationSound;

    #[inline]
    fn try_from(
        value: enums::NotificationSound,
    ) -> Result<Self, enums::NotificationSound> {
        match value {
            enums::NotificationSound::Ringtone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::NotifyPeer {
    /// The value, if it is [`Self::NotifyPeer`].
    #[must_use]
    #[inline]
    pub fn as_notify_peer(&self) -> Option<&types::NotifyPeer> {
        match self {
            Self::NotifyPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifyPeer`].
    #[must_use]
    #[inline]
    pub fn into_notify_peer(self) -> Option<types::NotifyPeer> {
        match self {
            Self::NotifyPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifyForumTopic`].
    #[must_use]
    #[inline]
    pub fn as_notify_forum_topic(&self) -> Option<&types::NotifyForumTopic> {
        match self {
            Self::NotifyForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifyForumTopic`].
    #[must_use]
    #[inline]
    pub fn into_notify_forum_topic(self) -> Option<types::NotifyForumTopic> {
        match self {
            Self::NotifyForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifyCommunity`].
    #[must_use]
    #[inline]
    pub fn as_notify_community(&self) -> Option<&types::NotifyCommunity> {
        match self {
            Self::NotifyCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotifyCommunity`].
    #[must_use]
    #[inline]
    pub fn into_notify_community(self) -> Option<types::NotifyCommunity> {
        match self {
            Self::NotifyCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::NotifyPeer(value) => Some(&value.peer),
            Self::NotifyForumTopic(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<&i32> {
        match self {
            Self::NotifyForumTopic(value) => Some(&value.top_msg_id),
            _ => None,
        }
    }

    /// The field `community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn community_id(&self) -> Option<&i64> {
        match self {
            Self::NotifyCommunity(value) => Some(&value.community_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::NotifyPeer> for types::NotifyPeer {
    /// The value itself, which is another variant.
    type Error = enums::NotifyPeer;

    #[inline]
    fn try_from(value: enums::NotifyPeer) -> Result<Self, enums::NotifyPeer> {
        match value {
            enums::NotifyPeer::NotifyPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::NotifyPeer> for types::NotifyForumTopic {
    /// The value itself, which is another variant.
    type Error = enums::NotifyPeer;

    #[inline]
    fn try_from(value: enums::NotifyPeer) -> Result<Self, enums::NotifyPeer> {
        match value {
            enums::NotifyPeer::NotifyForumTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::NotifyPeer> for types::NotifyCommunity {
    /// The value itself, which is another variant.
    type Error = enums::NotifyPeer;

    #[inline]
    fn try_from(value: enums::NotifyPeer) -> Result<Self, enums::NotifyPeer> {
        match value {
            enums::NotifyPeer::NotifyCommunity(value) => Ok(value),
            other => Err(other),
        }
    }
}
