// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::VideoSize {
    /// The value, if it is [`Self::VideoSize`].
    #[must_use]
    #[inline]
    pub fn as_video_size(&self) -> Option<&types::VideoSize> {
        match self {
            Self::VideoSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::VideoSize`].
    #[must_use]
    #[inline]
    pub fn into_video_size(self) -> Option<types::VideoSize> {
        match self {
            Self::VideoSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiMarkup`].
    #[must_use]
    #[inline]
    pub fn as_emoji_markup(&self) -> Option<&types::VideoSizeEmojiMarkup> {
        match self {
            Self::EmojiMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiMarkup`].
    #[must_use]
    #[inline]
    pub fn into_emoji_markup(self) -> Option<types::VideoSizeEmojiMarkup> {
        match self {
            Self::EmojiMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerMarkup`].
    #[must_use]
    #[inline]
    pub fn as_sticker_markup(&self) -> Option<&types::VideoSizeStickerMarkup> {
        match self {
            Self::StickerMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerMarkup`].
    #[must_use]
    #[inline]
    pub fn into_sticker_markup(self) -> Option<types::VideoSizeStickerMarkup> {
        match self {
            Self::StickerMarkup(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::VideoSize> for types::VideoSize {
    /// The value itself, which is another variant.
    type Error = enums::VideoSize;

    #[inline]
    fn try_from(value: enums::VideoSize) -> Result<Self, enums::VideoSize> {
        match value {
            enums::VideoSize::VideoSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::VideoSize> for types::VideoSizeEmojiMarkup {
    /// The value itself, which is another variant.
    type Error = enums::VideoSize;

    #[inline]
    fn try_from(value: enums::VideoSize) -> Result<Self, enums::VideoSize> {
        match value {
            enums::VideoSize::EmojiMarkup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::VideoSize> for types::VideoSizeStickerMarkup {
    /// The value itself, which is another variant.
    type Error = enums::VideoSize;

    #[inline]
    fn try_from(value: enums::VideoSize) -> Result<Self, enums::VideoSize> {
        match value {
            enums::VideoSize::StickerMarkup(value) => Ok(value),
            other => Err(other),
        }
    }
}
