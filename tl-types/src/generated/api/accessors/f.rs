// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::String;

impl enums::ForumTopic {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i32 {
        match self {
            Self::Deleted(value) => value.id,
            Self::ForumTopic(value) => value.id,
        }
    }

    /// The field `my`, where there is one.
    #[must_use]
    #[inline]
    pub fn my(&self) -> Option<bool> {
        match self {
            Self::ForumTopic(value) => Some(value.my),
            _ => None,
        }
    }

    /// The field `closed`, where there is one.
    #[must_use]
    #[inline]
    pub fn closed(&self) -> Option<bool> {
        match self {
            Self::ForumTopic(value) => Some(value.closed),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<bool> {
        match self {
            Self::ForumTopic(value) => Some(value.pinned),
            _ => None,
        }
    }

    /// The field `short`, where there is one.
    #[must_use]
    #[inline]
    pub fn short(&self) -> Option<bool> {
        match self {
            Self::ForumTopic(value) => Some(value.short),
            _ => None,
        }
    }

    /// The field `hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn hidden(&self) -> Option<bool> {
        match self {
            Self::ForumTopic(value) => Some(value.hidden),
            _ => None,
        }
    }

    /// The field `title_missing`, where there is one.
    #[must_use]
    #[inline]
    pub fn title_missing(&self) -> Option<bool> {
        match self {
            Self::ForumTopic(value) => Some(value.title_missing),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::ForumTopic(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::ForumTopic(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `icon_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn icon_color(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.icon_color),
            _ => None,
        }
    }

    /// The field `icon_emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn icon_emoji_id(&self) -> Option<i64> {
        match self {
            Self::ForumTopic(value) => value.icon_emoji_id,
            _ => None,
        }
    }

    /// The field `top_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_message(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.top_message),
            _ => None,
        }
    }

    /// The field `read_inbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_inbox_max_id(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.read_inbox_max_id),
            _ => None,
        }
    }

    /// The field `read_outbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_outbox_max_id(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.read_outbox_max_id),
            _ => None,
        }
    }

    /// The field `unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_count(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.unread_count),
            _ => None,
        }
    }

    /// The field `unread_mentions_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_mentions_count(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.unread_mentions_count),
            _ => None,
        }
    }

    /// The field `unread_reactions_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_reactions_count(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.unread_reactions_count),
            _ => None,
        }
    }

    /// The field `unread_poll_votes_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_poll_votes_count(&self) -> Option<i32> {
        match self {
            Self::ForumTopic(value) => Some(value.unread_poll_votes_count),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::ForumTopic(value) => Some(&value.from_id),
            _ => None,
        }
    }

    /// The field `notify_settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn notify_settings(&self) -> Option<&types::PeerNotifySettings> {
        match self {
            Self::ForumTopic(value) => Some(&value.notify_settings),
            _ => None,
        }
    }

    /// The field `draft`, where there is one.
    #[must_use]
    #[inline]
    pub fn draft(&self) -> Option<&enums::DraftMessage> {
        match self {
            Self::ForumTopic(value) => value.draft.as_ref(),
            _ => None,
        }
    }
}
