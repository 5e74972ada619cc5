// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `contacts`.

use super::super::{enums, types};
use crate::wire::Vec;

impl enums::contacts::Contacts {
    /// The value, if it is [`Self::Contacts`].
    #[must_use]
    #[inline]
    pub fn as_contacts(&self) -> Option<&types::contacts::Contacts> {
        match self {
            Self::Contacts(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Contacts`].
    #[must_use]
    #[inline]
    pub fn into_contacts(self) -> Option<types::contacts::Contacts> {
        match self {
            Self::Contacts(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn saved_count(&self) -> Option<&i32> {
        match self {
            Self::Contacts(value) => Some(&value.saved_count),
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

impl TryFrom<enums::contacts::Contacts> for types::contacts::Contacts {
    /// The value itself, which is another variant.
    type Error = enums::contacts::Contacts;

    #[inline]
    fn try_from(
        value: enums::contacts::Contacts,
    ) -> Result<Self, enums::contacts::Contacts> {
        match value {
            enums::contacts::Contacts::Contacts(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::contacts::Blocked {
    /// The value, if it is [`Self::Blocked`].
    #[must_use]
    #[inline]
    pub fn as_blocked(&self) -> Option<&types::contacts::Blocked> {
        match self {
            Self::Blocked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blocked`].
    #[must_use]
    #[inline]
    pub fn into_blocked(self) -> Option<types::contacts::Blocked> {
        match self {
            Self::Blocked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::contacts::BlockedSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::contacts::BlockedSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn count(&self) -> Option<&i32> {
        match self {
            Self::Slice(value) => Some(&value.count),
            _ => None,
        }
    }
}

impl TryFrom<enums::contacts::Blocked> for types::contacts::Blocked {
    /// The value itself, which is another variant.
    type Error = enums::contacts::Blocked;

    #[inline]
    fn try_from(
        value: enums::contacts::Blocked,
    ) -> Result<Self, enums::contacts::Blocked> {
        match value {
            enums::contacts::Blocked::Blocked(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::contacts::Blocked> for types::contacts::BlockedSlice {
    /// The value itself, which is another variant.
    type Error = enums::contacts::Blocked;

    #[inline]
    fn try_from(
        value: enums::contacts::Blocked,
    ) -> Result<Self, enums::contacts::Blocked> {
        match value {
            enums::contacts::Blocked::Slice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::contacts::TopPeers {
    /// The value, if it is [`Self::TopPeers`].
    #[must_use]
    #[inline]
    pub fn as_top_peers(&self) -> Option<&types::contacts::TopPeers> {
        match self {
            Self::TopPeers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TopPeers`].
    #[must_use]
    #[inline]
    pub fn into_top_peers(self) -> Option<types::contacts::TopPeers> {
        match self {
            Self::TopPeers(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::contacts::TopPeers> for types::contacts::TopPeers {
    /// The value itself, which is another variant.
    type Error = enums::contacts::TopPeers;

    #[inline]
    fn try_from(
        value: enums::contacts::TopPeers,
    ) -> Result<Self, enums::contacts::TopPeers> {
        match value {
            enums::contacts::TopPeers::TopPeers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::contacts::SponsoredPeers {
    /// The value, if it is [`Self::SponsoredPeers`].
    #[must_use]
    #[inline]
    pub fn as_sponsored_peers(&self) -> Option<&types::contacts::SponsoredPeers> {
        match self {
            Self::SponsoredPeers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SponsoredPeers`].
    #[must_use]
    #[inline]
    pub fn into_sponsored_peers(self) -> Option<types::contacts::SponsoredPeers> {
        match self {
            Self::SponsoredPeers(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::contacts::SponsoredPeers> for types::contacts::SponsoredPeers {
    /// The value itself, which is another variant.
    type Error = enums::contacts::SponsoredPeers;

    #[inline]
    fn try_from(
        value: enums::contacts::SponsoredPeers,
    ) -> Result<Self, enums::contacts::SponsoredPeers> {
        match value {
            enums::contacts::SponsoredPeers::SponsoredPeers(value) => Ok(value),
            other => Err(other),
        }
    }
}
