// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `contacts`.

use super::super::{enums, types};
use crate::wire::Vec;

impl enums::contacts::Contacts {
    /// The field `contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn contacts(&self) -> Option<&Vec<types::Contact>> {
        match self {
            Self::Contacts(value) => Some(&value.contacts),
            _ => None,
        }
    }

    /// The field `saved_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_count(&self) -> Option<i32> {
        match self {
            Self::Contacts(value) => Some(value.saved_count),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Contacts(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::contacts::Blocked {
    /// The field `blocked`, which every variant has.
    #[must_use]
    #[inline]
    pub fn blocked(&self) -> &Vec<types::PeerBlocked> {
        match self {
            Self::Blocked(value) => &value.blocked,
            Self::Slice(value) => &value.blocked,
        }
    }

    /// The field `chats`, which every variant has.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> &Vec<enums::Chat> {
        match self {
            Self::Blocked(value) => &value.chats,
            Self::Slice(value) => &value.chats,
        }
    }

    /// The field `users`, which every variant has.
    #[must_use]
    #[inline]
    pub fn users(&self) -> &Vec<enums::User> {
        match self {
            Self::Blocked(value) => &value.users,
            Self::Slice(value) => &value.users,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::Slice(value) => Some(value.count),
            _ => None,
        }
    }
}

impl enums::contacts::TopPeers {
    /// The field `categories`, where there is one.
    #[must_use]
    #[inline]
    pub fn categories(&self) -> Option<&Vec<types::TopPeerCategoryPeers>> {
        match self {
            Self::TopPeers(value) => Some(&value.categories),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::TopPeers(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::TopPeers(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::contacts::SponsoredPeers {
    /// The field `peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn peers(&self) -> Option<&Vec<types::SponsoredPeer>> {
        match self {
            Self::SponsoredPeers(value) => Some(&value.peers),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::SponsoredPeers(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::SponsoredPeers(value) => Some(&value.users),
            _ => None,
        }
    }
}
