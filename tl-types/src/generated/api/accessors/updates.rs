// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `updates`.

use super::super::{enums, types};
use crate::wire::Vec;

impl enums::updates::Difference {
    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Empty(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `seq`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq(&self) -> Option<i32> {
        match self {
            Self::Empty(value) => Some(value.seq),
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
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::TooLong(value) => Some(value.pts),
            _ => None,
        }
    }
}

impl enums::updates::ChannelDifference {
    /// The field `final`, which every variant has.
    #[must_use]
    #[inline]
    pub fn r#final(&self) -> bool {
        match self {
            Self::Empty(value) => value.r#final,
            Self::TooLong(value) => value.r#final,
            Self::ChannelDifference(value) => value.r#final,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::Empty(value) => Some(value.pts),
            Self::ChannelDifference(value) => Some(value.pts),
            _ => None,
        }
    }

    /// The field `timeout`, where there is one.
    #[must_use]
    #[inline]
    pub fn timeout(&self) -> Option<i32> {
        match self {
            Self::Empty(value) => value.timeout,
            Self::TooLong(value) => value.timeout,
            Self::ChannelDifference(value) => value.timeout,
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
