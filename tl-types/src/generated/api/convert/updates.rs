// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `updates`.

use super::super::{enums, types};

impl enums::updates::Difference {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::updates::DifferenceEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::updates::DifferenceEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Difference`].
    #[must_use]
    #[inline]
    pub fn as_difference(&self) -> Option<&types::updates::Difference> {
        match self {
            Self::Difference(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Difference`].
    #[must_use]
    #[inline]
    pub fn into_difference(self) -> Option<types::updates::Difference> {
        match self {
            Self::Difference(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::updates::DifferenceSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::updates::DifferenceSlice> {
        match self {
            Self::Slice(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TooLong`].
    #[must_use]
    #[inline]
    pub fn as_too_long(&self) -> Option<&types::updates::DifferenceTooLong> {
        match self {
            Self::TooLong(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TooLong`].
    #[must_use]
    #[inline]
    pub fn into_too_long(self) -> Option<types::updates::DifferenceTooLong> {
        match self {
            Self::TooLong(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::updates::Difference> for types::updates::DifferenceEmpty {
    /// The value itself, which is another variant.
    type Error = enums::updates::Difference;

    #[inline]
    fn try_from(
        value: enums::updates::Difference,
    ) -> Result<Self, enums::updates::Difference> {
        match value {
            enums::updates::Difference::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::updates::Difference> for types::updates::Difference {
    /// The value itself, which is another variant.
    type Error = enums::updates::Difference;

    #[inline]
    fn try_from(
        value: enums::updates::Difference,
    ) -> Result<Self, enums::updates::Difference> {
        match value {
            enums::updates::Difference::Difference(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::updates::Difference> for types::updates::DifferenceSlice {
    /// The value itself, which is another variant.
    type Error = enums::updates::Difference;

    #[inline]
    fn try_from(
        value: enums::updates::Difference,
    ) -> Result<Self, enums::updates::Difference> {
        match value {
            enums::updates::Difference::Slice(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::updates::Difference> for types::updates::DifferenceTooLong {
    /// The value itself, which is another variant.
    type Error = enums::updates::Difference;

    #[inline]
    fn try_from(
        value: enums::updates::Difference,
    ) -> Result<Self, enums::updates::Difference> {
        match value {
            enums::updates::Difference::TooLong(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::updates::ChannelDifference {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::updates::ChannelDifferenceEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::updates::ChannelDifferenceEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TooLong`].
    #[must_use]
    #[inline]
    pub fn as_too_long(&self) -> Option<&types::updates::ChannelDifferenceTooLong> {
        match self {
            Self::TooLong(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TooLong`].
    #[must_use]
    #[inline]
    pub fn into_too_long(self) -> Option<types::updates::ChannelDifferenceTooLong> {
        match self {
            Self::TooLong(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelDifference`].
    #[must_use]
    #[inline]
    pub fn as_channel_difference(&self) -> Option<&types::updates::ChannelDifference> {
        match self {
            Self::ChannelDifference(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelDifference`].
    #[must_use]
    #[inline]
    pub fn into_channel_difference(self) -> Option<types::updates::ChannelDifference> {
        match self {
            Self::ChannelDifference(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::updates::ChannelDifference>
for types::updates::ChannelDifferenceEmpty {
    /// The value itself, which is another variant.
    type Error = enums::updates::ChannelDifference;

    #[inline]
    fn try_from(
        value: enums::updates::ChannelDifference,
    ) -> Result<Self, enums::updates::ChannelDifference> {
        match value {
            enums::updates::ChannelDifference::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::updates::ChannelDifference>
for types::updates::ChannelDifferenceTooLong {
    /// The value itself, which is another variant.
    type Error = enums::updates::ChannelDifference;

    #[inline]
    fn try_from(
        value: enums::updates::ChannelDifference,
    ) -> Result<Self, enums::updates::ChannelDifference> {
        match value {
            enums::updates::ChannelDifference::TooLong(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::updates::ChannelDifference> for types::updates::ChannelDifference {
    /// The value itself, which is another variant.
    type Error = enums::updates::ChannelDifference;

    #[inline]
    fn try_from(
        value: enums::updates::ChannelDifference,
    ) -> Result<Self, enums::updates::ChannelDifference> {
        match value {
            enums::updates::ChannelDifference::ChannelDifference(value) => Ok(value),
            other => Err(other),
        }
    }
}
