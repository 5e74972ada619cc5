// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::types;
use crate::wire::{self, Box, Wire as _};

/// A topic of a forum, or the place of one that was deleted.
///
/// Contained in [`messages.messages`](types::messages::Messages),
/// [`messages.messagesSlice`](types::messages::MessagesSlice),
/// [`messages.channelMessages`](types::messages::ChannelMessages),
/// [`channelAdminLogEventActionCreateTopic`](types::ChannelAdminLogEventActionCreateTopic),
/// [`channelAdminLogEventActionEditTopic`](types::ChannelAdminLogEventActionEditTopic),
/// [`channelAdminLogEventActionDeleteTopic`](types::ChannelAdminLogEventActionDeleteTopic),
/// [`channelAdminLogEventActionPinTopic`](types::ChannelAdminLogEventActionPinTopic),
/// [`messages.forumTopics`](types::messages::ForumTopics).
///
/// [Official page](https://core.telegram.org/type/ForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum ForumTopic {
    /// A topic that was deleted.
    Deleted(types::ForumTopicDeleted),
    /// A topic of a forum, with how far the account has read it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ForumTopic(Box<types::ForumTopic>),
}

impl ForumTopic {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Deleted(_) => 0x023f109b,
            Self::ForumTopic(_) => 0xfcdad815,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Deleted(_) => "forumTopicDeleted",
            Self::ForumTopic(_) => "forumTopic",
        }
    }
}

impl wire::Wire for ForumTopic {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ForumTopic",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Deleted(value) => value.write_bare(w.id(0x023f109b)),
            Self::ForumTopic(value) => (**value).write_bare(w.id(0xfcdad815)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x023f109b => Self::Deleted(types::ForumTopicDeleted::read_bare(cursor)),
            0xfcdad815 => Self::ForumTopic(Box::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xcdff0eca => Self::forum_topic_cdff0eca(cursor),
            _ => Self::Deleted(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ForumTopicDeleted> for ForumTopic {
    #[inline]
    fn from(value: types::ForumTopicDeleted) -> Self {
        Self::Deleted(value)
    }
}

impl From<types::ForumTopic> for ForumTopic {
    #[inline]
    fn from(value: types::ForumTopic) -> Self {
        Self::ForumTopic(Box::new(value))
    }
}
