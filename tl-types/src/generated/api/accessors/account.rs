// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `account`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::account::WallPapers {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::WallPapers(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `wallpapers`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpapers(&self) -> Option<&Vec<enums::WallPaper>> {
        match self {
            Self::WallPapers(value) => Some(&value.wallpapers),
            _ => None,
        }
    }
}

impl enums::account::Themes {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::Themes(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `themes`, where there is one.
    #[must_use]
    #[inline]
    pub fn themes(&self) -> Option<&Vec<types::Theme>> {
        match self {
            Self::Themes(value) => Some(&value.themes),
            _ => None,
        }
    }
}

impl enums::account::ResetPasswordResult {
    /// The field `retry_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn retry_date(&self) -> Option<i32> {
        match self {
            Self::ResetPasswordFailedWait(value) => Some(value.retry_date),
            _ => None,
        }
    }

    /// The field `until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn until_date(&self) -> Option<i32> {
        match self {
            Self::ResetPasswordRequestedWait(value) => Some(value.until_date),
            _ => None,
        }
    }
}

impl enums::account::ChatThemes {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::ChatThemes(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `themes`, where there is one.
    #[must_use]
    #[inline]
    pub fn themes(&self) -> Option<&Vec<enums::ChatTheme>> {
        match self {
            Self::ChatThemes(value) => Some(&value.themes),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::ChatThemes(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::ChatThemes(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `next_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_offset(&self) -> Option<&String> {
        match self {
            Self::ChatThemes(value) => value.next_offset.as_ref(),
            _ => None,
        }
    }
}

impl enums::account::SavedRingtones {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::SavedRingtones(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `ringtones`, where there is one.
    #[must_use]
    #[inline]
    pub fn ringtones(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::SavedRingtones(value) => Some(&value.ringtones),
            _ => None,
        }
    }
}

impl enums::account::SavedRingtone {
    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::Converted(value) => Some(&value.document),
            _ => None,
        }
    }
}

impl enums::account::EmojiStatuses {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::EmojiStatuses(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `statuses`, where there is one.
    #[must_use]
    #[inline]
    pub fn statuses(&self) -> Option<&Vec<enums::EmojiStatus>> {
        match self {
            Self::EmojiStatuses(value) => Some(&value.statuses),
            _ => None,
        }
    }
}

impl enums::account::EmailVerified {
    /// The field `email`, which every variant has.
    #[must_use]
    #[inline]
    pub fn email(&self) -> &String {
        match self {
            Self::EmailVerified(value) => &value.email,
            Self::Login(value) => &value.email,
        }
    }

    /// The field `sent_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn sent_code(&self) -> Option<&enums::auth::SentCode> {
        match self {
            Self::Login(value) => Some(&value.sent_code),
            _ => None,
        }
    }
}

impl enums::account::SavedMusicIds {
    /// The field `ids`, where there is one.
    #[must_use]
    #[inline]
    pub fn ids(&self) -> Option<&Vec<i64>> {
        match self {
            Self::SavedMusicIds(value) => Some(&value.ids),
            _ => None,
        }
    }
}

impl enums::account::WebBrowserSettings {
    /// The field `open_external_browser`, where there is one.
    #[must_use]
    #[inline]
    pub fn open_external_browser(&self) -> Option<bool> {
        match self {
            Self::WebBrowserSettings(value) => Some(value.open_external_browser),
            _ => None,
        }
    }

    /// The field `display_close_button`, where there is one.
    #[must_use]
    #[inline]
    pub fn display_close_button(&self) -> Option<bool> {
        match self {
            Self::WebBrowserSettings(value) => Some(value.display_close_button),
            _ => None,
        }
    }

    /// The field `external_exceptions`, where there is one.
    #[must_use]
    #[inline]
    pub fn external_exceptions(&self) -> Option<&Vec<types::WebDomainException>> {
        match self {
            Self::WebBrowserSettings(value) => Some(&value.external_exceptions),
            _ => None,
        }
    }

    /// The field `inapp_exceptions`, where there is one.
    #[must_use]
    #[inline]
    pub fn inapp_exceptions(&self) -> Option<&Vec<types::WebDomainException>> {
        match self {
            Self::WebBrowserSettings(value) => Some(&value.inapp_exceptions),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::WebBrowserSettings(value) => Some(value.hash),
            _ => None,
        }
    }
}
