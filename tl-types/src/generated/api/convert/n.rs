// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

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
