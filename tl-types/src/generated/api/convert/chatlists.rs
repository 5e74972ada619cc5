// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `chatlists`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::chatlists::ChatlistInvite {
    /// The value, if it is [`Self::Already`].
    #[must_use]
    #[inline]
    pub fn as_already(&self) -> Option<&types::chatlists::ChatlistInviteAlready> {
        match self {
            Self::Already(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Already`].
    #[must_use]
    #[inline]
    pub fn into_already(self) -> Option<types::chatlists::ChatlistInviteAlready> {
        match self {
            Self::Already(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatlistInvite`].
    #[must_use]
    #[inline]
    pub fn as_chatlist_invite(&self) -> Option<&types::chatlists::ChatlistInvite> {
        match self {
            Self::ChatlistInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatlistInvite`].
    #[must_use]
    #[inline]
    pub fn into_chatlist_invite(self) -> Option<types::chatlists::ChatlistInvite> {
        match self {
            Self::ChatlistInvite(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `filter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn filter_id(&self) -> Option<&i32> {
        match self {
            Self::Already(value) => Some(&value.filter_id),
            _ => None,
        }
    }

    /// The field `missing_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn missing_peers(&self) -> Option<&Vec<enums::Peer>> {
        match self {
            Self::Already(value) => Some(&value.missing_peers),
            _ => None,
        }
    }

    /// The field `already_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn already_peers(&self) -> Option<&Vec<enums::Peer>> {
        match self {
            Self::Already(value) => Some(&value.already_peers),
            _ => None,
        }
    }

    /// The field `chats`, which every variant has.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> &Vec<enums::Chat> {
        match self {
            Self::Already(value) => &value.chats,
            Self::ChatlistInvite(value) => &value.chats,
        }
    }

    /// The field `users`, which every variant has.
    #[must_use]
    #[inline]
    pub fn users(&self) -> &Vec<enums::User> {
        match self {
            Self::Already(value) => &value.users,
            Self::ChatlistInvite(value) => &value.users,
        }
    }

    /// The field `title_noanimate`, where there is one.
    #[must_use]
    #[inline]
    pub fn title_noanimate(&self) -> Option<&bool> {
        match self {
            Self::ChatlistInvite(value) => Some(&value.title_noanimate),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::ChatlistInvite(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::ChatlistInvite(value) => value.emoticon.as_ref(),
            _ => None,
        }
    }

    /// The field `peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn peers(&self) -> Option<&Vec<enums::Peer>> {
        match self {
            Self::ChatlistInvite(value) => Some(&value.peers),
            _ => None,
        }
    }
}

impl TryFrom<enums::chatlists::ChatlistInvite>
for types::chatlists::ChatlistInviteAlready {
    /// The value itself, which is another variant.
    type Error = enums::chatlists::ChatlistInvite;

    #[inline]
    fn try_from(
        value: enums::chatlists::ChatlistInvite,
    ) -> Result<Self, enums::chatlists::ChatlistInvite> {
        match value {
            enums::chatlists::ChatlistInvite::Already(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::chatlists::ChatlistInvite> for types::chatlists::ChatlistInvite {
    /// The value itself, which is another variant.
    type Error = enums::chatlists::ChatlistInvite;

    #[inline]
    fn try_from(
        value: enums::chatlists::ChatlistInvite,
    ) -> Result<Self, enums::chatlists::ChatlistInvite> {
        match value {
            enums::chatlists::ChatlistInvite::ChatlistInvite(value) => Ok(*value),
            other => Err(other),
        }
    }
}
