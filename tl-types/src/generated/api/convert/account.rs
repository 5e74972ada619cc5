// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `account`.

use super::super::{enums, types};

impl enums::account::WallPapers {
    /// The value, if it is [`Self::WallPapers`].
    #[must_use]
    #[inline]
    pub fn as_wall_papers(&self) -> Option<&types::account::WallPapers> {
        match self {
            Self::WallPapers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WallPapers`].
    #[must_use]
    #[inline]
    pub fn into_wall_papers(self) -> Option<types::account::WallPapers> {
        match self {
            Self::WallPapers(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::WallPapers> for types::account::WallPapers {
    /// The value itself, which is another variant.
    type Error = enums::account::WallPapers;

    #[inline]
    fn try_from(
        value: enums::account::WallPapers,
    ) -> Result<Self, enums::account::WallPapers> {
        match value {
            enums::account::WallPapers::WallPapers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::Themes {
    /// The value, if it is [`Self::Themes`].
    #[must_use]
    #[inline]
    pub fn as_themes(&self) -> Option<&types::account::Themes> {
        match self {
            Self::Themes(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Themes`].
    #[must_use]
    #[inline]
    pub fn into_themes(self) -> Option<types::account::Themes> {
        match self {
            Self::Themes(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::Themes> for types::account::Themes {
    /// The value itself, which is another variant.
    type Error = enums::account::Themes;

    #[inline]
    fn try_from(value: enums::account::Themes) -> Result<Self, enums::account::Themes> {
        match value {
            enums::account::Themes::Themes(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::ResetPasswordResult {
    /// The value, if it is [`Self::ResetPasswordFailedWait`].
    #[must_use]
    #[inline]
    pub fn as_reset_password_failed_wait(
        &self,
    ) -> Option<&types::account::ResetPasswordFailedWait> {
        match self {
            Self::ResetPasswordFailedWait(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ResetPasswordFailedWait`].
    #[must_use]
    #[inline]
    pub fn into_reset_password_failed_wait(
        self,
    ) -> Option<types::account::ResetPasswordFailedWait> {
        match self {
            Self::ResetPasswordFailedWait(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ResetPasswordRequestedWait`].
    #[must_use]
    #[inline]
    pub fn as_reset_password_requested_wait(
        &self,
    ) -> Option<&types::account::ResetPasswordRequestedWait> {
        match self {
            Self::ResetPasswordRequestedWait(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ResetPasswordRequestedWait`].
    #[must_use]
    #[inline]
    pub fn into_reset_password_requested_wait(
        self,
    ) -> Option<types::account::ResetPasswordRequestedWait> {
        match self {
            Self::ResetPasswordRequestedWait(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::ResetPasswordResult>
for types::account::ResetPasswordFailedWait {
    /// The value itself, which is another variant.
    type Error = enums::account::ResetPasswordResult;

    #[inline]
    fn try_from(
        value: enums::account::ResetPasswordResult,
    ) -> Result<Self, enums::account::ResetPasswordResult> {
        match value {
            enums::account::ResetPasswordResult::ResetPasswordFailedWait(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::account::ResetPasswordResult>
for types::account::ResetPasswordRequestedWait {
    /// The value itself, which is another variant.
    type Error = enums::account::ResetPasswordResult;

    #[inline]
    fn try_from(
        value: enums::account::ResetPasswordResult,
    ) -> Result<Self, enums::account::ResetPasswordResult> {
        match value {
            enums::account::ResetPasswordResult::ResetPasswordRequestedWait(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl enums::account::ChatThemes {
    /// The value, if it is [`Self::ChatThemes`].
    #[must_use]
    #[inline]
    pub fn as_chat_themes(&self) -> Option<&types::account::ChatThemes> {
        match self {
            Self::ChatThemes(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatThemes`].
    #[must_use]
    #[inline]
    pub fn into_chat_themes(self) -> Option<types::account::ChatThemes> {
        match self {
            Self::ChatThemes(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::ChatThemes> for types::account::ChatThemes {
    /// The value itself, which is another variant.
    type Error = enums::account::ChatThemes;

    #[inline]
    fn try_from(
        value: enums::account::ChatThemes,
    ) -> Result<Self, enums::account::ChatThemes> {
        match value {
            enums::account::ChatThemes::ChatThemes(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::SavedRingtones {
    /// The value, if it is [`Self::SavedRingtones`].
    #[must_use]
    #[inline]
    pub fn as_saved_ringtones(&self) -> Option<&types::account::SavedRingtones> {
        match self {
            Self::SavedRingtones(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedRingtones`].
    #[must_use]
    #[inline]
    pub fn into_saved_ringtones(self) -> Option<types::account::SavedRingtones> {
        match self {
            Self::SavedRingtones(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::SavedRingtones> for types::account::SavedRingtones {
    /// The value itself, which is another variant.
    type Error = enums::account::SavedRingtones;

    #[inline]
    fn try_from(
        value: enums::account::SavedRingtones,
    ) -> Result<Self, enums::account::SavedRingtones> {
        match value {
            enums::account::SavedRingtones::SavedRingtones(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::SavedRingtone {
    /// The value, if it is [`Self::Converted`].
    #[must_use]
    #[inline]
    pub fn as_converted(&self) -> Option<&types::account::SavedRingtoneConverted> {
        match self {
            Self::Converted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Converted`].
    #[must_use]
    #[inline]
    pub fn into_converted(self) -> Option<types::account::SavedRingtoneConverted> {
        match self {
            Self::Converted(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::SavedRingtone> for types::account::SavedRingtoneConverted {
    /// The value itself, which is another variant.
    type Error = enums::account::SavedRingtone;

    #[inline]
    fn try_from(
        value: enums::account::SavedRingtone,
    ) -> Result<Self, enums::account::SavedRingtone> {
        match value {
            enums::account::SavedRingtone::Converted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::EmojiStatuses {
    /// The value, if it is [`Self::EmojiStatuses`].
    #[must_use]
    #[inline]
    pub fn as_emoji_statuses(&self) -> Option<&types::account::EmojiStatuses> {
        match self {
            Self::EmojiStatuses(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiStatuses`].
    #[must_use]
    #[inline]
    pub fn into_emoji_statuses(self) -> Option<types::account::EmojiStatuses> {
        match self {
            Self::EmojiStatuses(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::EmojiStatuses> for types::account::EmojiStatuses {
    /// The value itself, which is another variant.
    type Error = enums::account::EmojiStatuses;

    #[inline]
    fn try_from(
        value: enums::account::EmojiStatuses,
    ) -> Result<Self, enums::account::EmojiStatuses> {
        match value {
            enums::account::EmojiStatuses::EmojiStatuses(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::EmailVerified {
    /// The value, if it is [`Self::EmailVerified`].
    #[must_use]
    #[inline]
    pub fn as_email_verified(&self) -> Option<&types::account::EmailVerified> {
        match self {
            Self::EmailVerified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmailVerified`].
    #[must_use]
    #[inline]
    pub fn into_email_verified(self) -> Option<types::account::EmailVerified> {
        match self {
            Self::EmailVerified(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Login`].
    #[must_use]
    #[inline]
    pub fn as_login(&self) -> Option<&types::account::EmailVerifiedLogin> {
        match self {
            Self::Login(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Login`].
    #[must_use]
    #[inline]
    pub fn into_login(self) -> Option<types::account::EmailVerifiedLogin> {
        match self {
            Self::Login(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::EmailVerified> for types::account::EmailVerified {
    /// The value itself, which is another variant.
    type Error = enums::account::EmailVerified;

    #[inline]
    fn try_from(
        value: enums::account::EmailVerified,
    ) -> Result<Self, enums::account::EmailVerified> {
        match value {
            enums::account::EmailVerified::EmailVerified(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::account::EmailVerified> for types::account::EmailVerifiedLogin {
    /// The value itself, which is another variant.
    type Error = enums::account::EmailVerified;

    #[inline]
    fn try_from(
        value: enums::account::EmailVerified,
    ) -> Result<Self, enums::account::EmailVerified> {
        match value {
            enums::account::EmailVerified::Login(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::SavedMusicIds {
    /// The value, if it is [`Self::SavedMusicIds`].
    #[must_use]
    #[inline]
    pub fn as_saved_music_ids(&self) -> Option<&types::account::SavedMusicIds> {
        match self {
            Self::SavedMusicIds(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedMusicIds`].
    #[must_use]
    #[inline]
    pub fn into_saved_music_ids(self) -> Option<types::account::SavedMusicIds> {
        match self {
            Self::SavedMusicIds(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::SavedMusicIds> for types::account::SavedMusicIds {
    /// The value itself, which is another variant.
    type Error = enums::account::SavedMusicIds;

    #[inline]
    fn try_from(
        value: enums::account::SavedMusicIds,
    ) -> Result<Self, enums::account::SavedMusicIds> {
        match value {
            enums::account::SavedMusicIds::SavedMusicIds(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::account::WebBrowserSettings {
    /// The value, if it is [`Self::WebBrowserSettings`].
    #[must_use]
    #[inline]
    pub fn as_web_browser_settings(
        &self,
    ) -> Option<&types::account::WebBrowserSettings> {
        match self {
            Self::WebBrowserSettings(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebBrowserSettings`].
    #[must_use]
    #[inline]
    pub fn into_web_browser_settings(
        self,
    ) -> Option<types::account::WebBrowserSettings> {
        match self {
            Self::WebBrowserSettings(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::account::WebBrowserSettings> for types::account::WebBrowserSettings {
    /// The value itself, which is another variant.
    type Error = enums::account::WebBrowserSettings;

    #[inline]
    fn try_from(
        value: enums::account::WebBrowserSettings,
    ) -> Result<Self, enums::account::WebBrowserSettings> {
        match value {
            enums::account::WebBrowserSettings::WebBrowserSettings(value) => Ok(value),
            other => Err(other),
        }
    }
}
