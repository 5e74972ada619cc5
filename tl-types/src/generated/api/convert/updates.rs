// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `updates`.

use super::super::{enums, types};
use crate::wire::Vec;

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

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::Empty(value) => Some(&value.date),
            _ => None,
        }
    }

    /// The field `seq`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq(&self) -> Option<&i32> {
        match self {
            Self::Empty(value) => Some(&value.seq),
            _ => None,
        }
    }

    /// The field `new_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::Difference(value) => Some(&value.new_messages),
            Self::Slice(value) => Some(&value.new_messages),
            _ => None,
        }
    }

    /// The field `new_encrypted_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_encrypted_messages(&self) -> Option<&Vec<enums::EncryptedMessage>> {
        match self {
            Self::Difference(value) => Some(&value.new_encrypted_messages),
            Self::Slice(value) => Some(&value.new_encrypted_messages),
            _ => None,
        }
    }

    /// The field `other_updates`, where there is one.
    #[must_use]
    #[inline]
    pub fn other_updates(&self) -> Option<&Vec<enums::Update>> {
        match self {
            Self::Difference(value) => Some(&value.other_updates),
            Self::Slice(value) => Some(&value.other_updates),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::Difference(value) => Some(&value.chats),
            Self::Slice(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Difference(value) => Some(&value.users),
            Self::Slice(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `state`, where there is one.
    #[must_use]
    #[inline]
    pub fn state(&self) -> Option<&types::updates::State> {
        match self {
            Self::Difference(value) => Some(&value.state),
            _ => None,
        }
    }

    /// The field `intermediate_state`, where there is one.
    #[must_use]
    #[inline]
    pub fn intermediate_state(&self) -> Option<&types::updates::State> {
        match self {
            Self::Slice(value) => Some(&value.intermediate_state),
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<&i32> {
        match self {
            Self::TooLong(value) => Some(&value.pts),
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

    /// The field `final`, which every variant has.
    #[must_use]
    #[inline]
    pub fn r#final(&self) -> &bool {
        match self {
            Self::Empty(value) => &value.r#final,
            Self::TooLong(value) => &value.r#final,
            Self::ChannelDifference(value) => &value.r#final,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<&i32> {
        match self {
            Self::Empty(value) => Some(&value.pts),
            Self::ChannelDifference(value) => Some(&value.pts),
            _ => None,
        }
    }

    /// The field `timeout`, where there is one.
    #[must_use]
    #[inline]
    pub fn timeout(&self) -> Option<&i32> {
        match self {
            Self::Empty(value) => value.timeout.as_ref(),
            Self::TooLong(value) => value.timeout.as_ref(),
            Self::ChannelDifference(value) => value.timeout.as_ref(),
        }
    }

    /// The field `dialog`, where there is one.
    #[must_use]
    #[inline]
    pub fn dialog(&self) -> Option<&enums::Dialog> {
        match self {
            Self::TooLong(value) => Some(&value.dialog),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::TooLong(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::TooLong(value) => Some(&value.chats),
            Self::ChannelDifference(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::TooLong(value) => Some(&value.users),
            Self::ChannelDifference(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `new_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::ChannelDifference(value) => Some(&value.new_messages),
            _ => None,
        }
    }

    /// The field `other_updates`, where there is one.
    #[must_use]
    #[inline]
    pub fn other_updates(&self) -> Option<&Vec<enums::Update>> {
        match self {
            Self::ChannelDifference(value) => Some(&value.other_updates),
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
