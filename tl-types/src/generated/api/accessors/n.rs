// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::enums;
use crate::wire::String;

impl enums::NotificationSound {
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
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Ringtone(value) => Some(value.id),
            _ => None,
        }
    }
}

impl enums::NotifyPeer {
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
    pub fn top_msg_id(&self) -> Option<i32> {
        match self {
            Self::NotifyForumTopic(value) => Some(value.top_msg_id),
            _ => None,
        }
    }

    /// The field `community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn community_id(&self) -> Option<i64> {
        match self {
            Self::NotifyCommunity(value) => Some(value.community_id),
            _ => None,
        }
    }
}
