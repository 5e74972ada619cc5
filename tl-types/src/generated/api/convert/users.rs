// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `users`.

use super::super::{enums, types};

impl enums::users::Users {
    /// The value, if it is [`Self::Users`].
    #[must_use]
    #[inline]
    pub fn as_users(&self) -> Option<&types::users::Users> {
        match self {
            Self::Users(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Users`].
    #[must_use]
    #[inline]
    pub fn into_users(self) -> Option<types::users::Users> {
        match self {
            Self::Users(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn as_slice(&self) -> Option<&types::users::UsersSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slice`].
    #[must_use]
    #[inline]
    pub fn into_slice(self) -> Option<types::users::UsersSlice> {
        match self {
            Self::Slice(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::users::Users> for types::users::Users {
    /// The value itself, which is another variant.
    type Error = enums::users::Users;

    #[inline]
    fn try_from(value: enums::users::Users) -> Result<Self, enums::users::Users> {
        match value {
            enums::users::Users::Users(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::users::Users> for types::users::UsersSlice {
    /// The value itself, which is another variant.
    type Error = enums::users::Users;

    #[inline]
    fn try_from(value: enums::users::Users) -> Result<Self, enums::users::Users> {
        match value {
            enums::users::Users::Slice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::users::SavedMusic {
    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn as_not_modified(&self) -> Option<&types::users::SavedMusicNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NotModified`].
    #[must_use]
    #[inline]
    pub fn into_not_modified(self) -> Option<types::users::SavedMusicNotModified> {
        match self {
            Self::NotModified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedMusic`].
    #[must_use]
    #[inline]
    pub fn as_saved_music(&self) -> Option<&types::users::SavedMusic> {
        match self {
            Self::SavedMusic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedMusic`].
    #[must_use]
    #[inline]
    pub fn into_saved_music(self) -> Option<types::users::SavedMusic> {
        match self {
            Self::SavedMusic(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::users::SavedMusic> for types::users::SavedMusicNotModified {
    /// The value itself, which is another variant.
    type Error = enums::users::SavedMusic;

    #[inline]
    fn try_from(
        value: enums::users::SavedMusic,
    ) -> Result<Self, enums::users::SavedMusic> {
        match value {
            enums::users::SavedMusic::NotModified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::users::SavedMusic> for types::users::SavedMusic {
    /// The value itself, which is another variant.
    type Error = enums::users::SavedMusic;

    #[inline]
    fn try_from(
        value: enums::users::SavedMusic,
    ) -> Result<Self, enums::users::SavedMusic> {
        match value {
            enums::users::SavedMusic::SavedMusic(value) => Ok(value),
            other => Err(other),
        }
    }
}
