// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `contacts`.

use super::super::{enums, types};

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
