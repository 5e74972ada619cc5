// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `chatlists`.

use super::super::{enums, types};

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
