// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `chatlists`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::chatlists::ChatlistInvite {
    /// The field `filter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn filter_id(&self) -> Option<i32> {
        match self {
            Self::Already(value) => Some(value.filter_id),
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
    pub fn title_noanimate(&self) -> Option<bool> {
        match self {
            Self::ChatlistInvite(value) => Some(value.title_noanimate),
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
